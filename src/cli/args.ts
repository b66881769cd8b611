import { parseArgs } from 'node:util';
import { UsageError } from './usage.js';

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github';
/** Gravest first; each counts what is graver too. */
export const failLevels = ['contradicted', 'disputed', 'unsupported'] as const;
export type FailOn = (typeof failLevels)[number] | 'none';

export interface CheckCommand {
  readonly command: 'check';
  readonly drafts: readonly string[];
  /** null: by convention. */
  readonly sources: readonly string[] | null;
  readonly config: string | null;
  /** A folder for what was read of the sources; null: nothing is kept. */
  readonly cache: string | null;
  readonly format: CheckFormat;
  /** null: the configuration decides. */
  readonly failOn: FailOn | null;
}

export interface ExtractCommand {
  readonly command: 'extract';
  readonly file: string;
  readonly format: 'text' | 'json';
}

export interface AddCommand {
  readonly command: 'add';
  readonly url: string;
  /** Where the snapshot is kept, from the working directory. */
  readonly folder: string;
  readonly allowPrivate: boolean;
}

export type Command = CheckCommand | ExtractCommand | AddCommand | { readonly command: 'help' | 'version' };

/** Reads the arguments after the program's name. @throws UsageError saying what is wrong. */
export function readArguments(args: readonly string[]): Command {
  const { tokens } = parsed(args);
  const positionals: string[] = [];
  const sources: string[] = [];
  const options = new Map<string, string>();
  // `--sources a b c`, as a shell writes it for `--sources sources/*`; drafts come before it
  let inSources = false;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const value = token.value ?? '';
      inSources = token.name === 'sources' && positionals.length > 1;
      if (token.name === 'sources') sources.push(value);
      else options.set(token.name, value);
    } else if (token.kind === 'positional') (inSources ? sources : positionals).push(token.value);
    else inSources = false;
  }
  if (options.has('help')) return { command: 'help' };
  if (options.has('version')) return { command: 'version' };
  const [command, ...rest] = positionals;
  if (command === undefined) throw new UsageError('say what to do: check, extract or add (see --help)');
  if (command !== 'check' && command !== 'extract' && command !== 'add') throw new UsageError(`there is no command ${quoted(command)}; use check, extract or add (see --help)`);
  if (command === 'add') {
    for (const name of ['config', 'fail-on', 'format', ...(sources.length > 0 ? ['sources'] : [])]) if (options.has(name) || name === 'sources') throw new UsageError(`add takes no --${name}`);
    const [url, ...more] = rest;
    if (url === undefined || more.length > 0) throw new UsageError('add takes one web address');
    return { command, url, folder: options.get('folder') ?? 'sources', allowPrivate: options.has('allow-private') };
  }
  for (const name of ['folder', 'allow-private']) if (options.has(name)) throw new UsageError(`${command} takes no --${name}`);
  const format = options.get('format') ?? 'text';

  if (command === 'extract') {
    for (const name of ['config', 'cache', 'fail-on', ...(sources.length > 0 ? ['sources'] : [])]) if (options.has(name) || name === 'sources') throw new UsageError(`extract takes no --${name}`);
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw new UsageError('extract takes one file, or - for standard input');
    return { command, file, format: oneOf('format', format, ['text', 'json'] as const) };
  }
  if (rest.length === 0) throw new UsageError('check needs at least one draft');
  const failOn = options.get('fail-on');
  return {
    command, drafts: rest, sources: sources.length === 0 ? null : sources, config: options.get('config') ?? null, cache: options.get('cache') ?? null,
    format: oneOf('format', format, ['text', 'json', 'sarif', 'github'] as const), failOn: failOn === undefined ? null : readFailOn(failOn.split(','), '--fail-on'),
  };
}

/** The least grave of the verdicts named: it and whatever is graver count. @throws UsageError */
export function readFailOn(names: readonly string[], where: string): FailOn {
  const given = names.map((name) => oneOf(where, name.trim(), [...failLevels, 'none'] as const));
  if (given.includes('none')) {
    if (given.length > 1) throw new UsageError(`${where}: none stands alone`);
    return 'none';
  }
  return given.reduce<FailOn>((least, one) => (failLevels.indexOf(one as never) > failLevels.indexOf(least as never) ? one : least), 'contradicted');
}

function parsed(args: readonly string[]): { readonly tokens: NonNullable<ReturnType<typeof parseArgs>['tokens']> } {
  try {
    const { tokens } = parseArgs({
      args: [...args], tokens: true, allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true }, config: { type: 'string' }, cache: { type: 'string' }, format: { type: 'string' }, 'fail-on': { type: 'string' },
        folder: { type: 'string' }, 'allow-private': { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' },
      },
    });
    return { tokens };
  } catch (error) {
    // Node's message goes on with advice on several lines
    throw new UsageError((error instanceof Error ? error.message : String(error)).split(/[.\n]/)[0] ?? '');
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${name.startsWith('--') || name.includes(':') ? name : `--${name}`}: expected ${allowed.join(', ')}, found ${quoted(value)}`);
  return found;
}

const quoted = (text: string): string => `"${text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')}"`;
