import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, defaultSettings, draftLanguages, readSettings } from '../src/protocol/index.js';

interface Property { readonly default?: unknown; readonly enum?: readonly unknown[]; readonly description?: string; readonly markdownDescription?: string }
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly dependencies?: unknown;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;

/** `{ a: { b: 1 } }` as `a.b: 1`. */
function flat(value: object, prefix = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? flat(one, `${prefix}${name}.`) : [[`${prefix}${name}`, one] as [string, unknown]]);
}

describe('the manifest', () => {
  it('declares the commands of the protocol, all in one category', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(commands).sort());
    assert.deepEqual(new Set(contributes.commands.map(({ category }) => category)), new Set(['Corroborate']));
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    assert.deepEqual(used.filter((command) => !(Object.values(commands) as string[]).includes(command)), []);
  });

  it('declares every setting with its default and a description', () => {
    const declared = Object.entries(contributes.configuration.properties).filter(([name]) => name !== 'corroborate.trace.server');
    assert.deepEqual(new Map(declared.map(([name, property]) => [name, property.default])), new Map(flat(defaultSettings).map(([name, value]) => [`corroborate.${name}`, value])));
    for (const [name, { description, markdownDescription }] of declared) assert.ok((description ?? markdownDescription ?? '').length > 20, name);
  });

  it('offers no value that the program refuses', () => {
    for (const [name, { enum: values = [] }] of Object.entries(contributes.configuration.properties)) {
      for (const value of values) {
        const raw = name.split('.').slice(1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        assert.deepEqual(readSettings(raw).problems, [], `${name}: ${String(value)}`);
      }
    }
  });

  it('activates on the languages of drafts and on nothing else', () => {
    assert.deepEqual(manifest.activationEvents, draftLanguages.map((language) => `onLanguage:${language}`));
  });

  it('names only files that the package holds', () => {
    const allowed = readFileSync('.vscodeignore', 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const holds = (file: string) => allowed.some((one) => one === file || (one.endsWith('/*.json') && file.startsWith(one.slice(0, -6)) && file.endsWith('.json')) || (one.endsWith('/*.js') && file.startsWith(one.slice(0, -4))));
    const named = [manifest.main, manifest.browser, manifest.icon, ...contributes.grammars.map(({ path }) => path), ...contributes.jsonValidation.map(({ url }) => url), ...contributes.yamlValidation.map(({ url }) => url)];
    assert.deepEqual(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !holds(path)), []);
  });

  it('needs nothing beside its bundles', () => {
    assert.equal(manifest.dependencies, undefined);
  });
});
