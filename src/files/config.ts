import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { configurationFile, readSettings, type Settings } from '../protocol/index.js';
import type { FileHost } from './host.js';
import { isProblem } from './host.js';
import { joinPath, upwards } from './paths.js';

export interface ProjectConfig {
  readonly path: string;
  /** The folder its globs count from. */
  readonly folder: string;
  readonly settings: Settings;
  /** `failOn`, checked by the command line. */
  readonly failOn: unknown;
  /** What is wrong with the file, in words; `offset` where it can be told. */
  readonly problems: readonly { readonly message: string; readonly offset: number }[];
}

/** Reads the text of a `.corroborate.json` (comments and trailing commas allowed) over `base`. Never throws. */
export function parseConfig(path: string, folder: string, text: string, base: Settings): ProjectConfig {
  const errors: ParseError[] = [];
  const raw: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length;
    return { path, folder, settings: base, failOn: undefined, problems: [{ message: `${path}, line ${line}: this is no JSON (${words(printParseErrorCode(first.error))}).`, offset: first.offset }] };
  }
  const { value, problems } = readSettings(raw, base);
  const settings: Settings = { ...value, fetch: base.fetch };
  const wider = typeof raw === 'object' && raw !== null && 'fetch' in raw ? ['fetch can only be set in the editor: a project cannot widen what may be fetched.'] : [];
  const failOn = typeof raw === 'object' && raw !== null && 'failOn' in raw ? raw.failOn : undefined;
  return { path, folder, settings, failOn, problems: [...problems, ...wider].map((message) => ({ message: `${path}: ${message.replace(/^corroborate\./, '')}`, offset: 0 })) };
}

/** The nearest `.corroborate.json` from a draft's folder up to the root; null where there is none. */
export async function findConfig(host: FileHost, folder: string, base: Settings): Promise<ProjectConfig | null> {
  for (const at of upwards(folder)) {
    const path = joinPath(at, configurationFile);
    if ((await host.kind(path)) !== 'file') continue;
    const file = await host.read(path, maxConfig);
    if (isProblem(file)) return { path, folder: at, settings: base, failOn: undefined, problems: [{ message: file.problem.message, offset: 0 }] };
    return parseConfig(path, at, new TextDecoder().decode(file.bytes), base);
  }
  return null;
}

// a configuration written by hand has a few lines; a megabyte is somebody's mistake
const maxConfig = 1_000_000;

/** `InvalidSymbol` → `invalid symbol` */
const words = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
