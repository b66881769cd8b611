import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { recognise } from '../../src/core/quantities/recognise.js';
import type { Quantity } from '../../src/core/quantities/types.js';
import { projectFolder } from '../helpers/bundle.js';

const folder = join(projectFolder(), 'src/core/quantities');

/** Every word and sign that a list or a question of the recogniser has, with its endings. */
function words(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(folder)) {
    for (const [quoted] of readFileSync(join(folder, file), 'utf8').matchAll(/(?<=[\s([|,:?=])'[^'\\\n]+'|`[^`$]*`/g)) {
      for (const entry of quoted.slice(1, -1).split(/[\s;|/,]+/)) {
        const [word = '', ...endings] = entry.split('+');
        if (/^\p{L}+$/u.test(word)) for (const ending of ['', ...endings]) found.add((ending === 'ing' && word.endsWith('e') ? word.slice(0, -1) : word) + ending);
        else if (entry.length < 3) found.add(entry);
      }
    }
  }
  found.delete('');
  return [...found];
}

/** The recogniser that asks every reader at every figure, whatever stands beside it. */
async function eager(): Promise<typeof recognise> {
  const asked = { nearAt: 'Near.Future - 1', tailAt: 'Near.Change | Near.Per | Near.Unit | Near.Range', beforeAt: 'Near.Change | Near.Lead' };
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'recognise.ts')], bundle: true, format: 'esm', write: false, logLevel: 'warning',
    plugins: [{
      name: 'eager',
      setup(setting) {
        setting.onLoad({ filter: /[\\/]near\.ts$/ }, ({ path }) => {
          let contents = readFileSync(path, 'utf8');
          for (const [name, bits] of Object.entries(asked)) {
            const declared = new RegExp(`export (const ${name} =|function ${name}\\()`);
            assert.match(contents, declared);
            contents = contents.replace(declared, (_, head: string) => head.replace(name, `${name}Here`)) + `\nexport const ${name} = (i: number): number => ${name}Here(i) | ${bits};\n`;
          }
          return { contents, loader: 'ts' };
        });
      },
    }],
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`) as { recognise: typeof recognise }).recognise;
}

// a reader is asked only where a word beside the figure calls for it: one that looks for a word which calls for nothing would not be asked
describe('what stands beside a figure', () => {
  const known = words();
  let all: typeof recognise;
  before(async function () {
    this.timeout(60_000);
    all = await eager();
  });

  const places: Readonly<Record<string, (word: string) => string>> = {
    'before it': (word) => `It has ${word} 5 here.`,
    'behind it': (word) => `It has 5 ${word} here.`,
    'glued before it': (word) => `It has ${word}5 here.`,
    'glued behind it': (word) => `It has 5${word} here.`,
    'before a year': (word) => `It has ${word} 1934 here.`,
    'behind a year': (word) => `It has 1934 ${word} here.`,
    'between two': (word) => `It has 12 ${word} 15 here.`,
    'before one in words': (word) => `It has ${word} five here.`,
    'behind one in words': (word) => `It has five ${word} here.`,
    'before it, by a hyphen': (word) => `It has a ${word}-5 here.`,
    'behind it, by a hyphen': (word) => `It has a 5-${word} here.`,
    'before it, with a capital': (word) => `It has ${word.charAt(0).toUpperCase() + word.slice(1)} 5 here.`,
  };
  it('is one of some thousand words', () => assert.ok(known.length > 2000, `${known.length} words`));
  for (const [place, write] of Object.entries(places)) {
    it(`calls for every reader that asks for it: ${place}`, () => {
      // a paragraph each, so that none is read with another
      const text = known.map(write).join('\n\n');
      const byPlace = (found: readonly Quantity[]): Map<number, string> => new Map(found.map((quantity) => [quantity.start, JSON.stringify(quantity)]));
      const [plain, asked] = [recognise, all].map((read) => byPlace(read(text, { reference: '2019-11-12' }))) as [Map<number, string>, Map<number, string>];
      for (const [start, quantity] of [...plain, ...asked]) assert.equal(plain.get(start), asked.get(start), `${text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start))} ${quantity}`);
    });
  }
});
