import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { configurationFile, readSettings, type Settings } from '../protocol/index.js';
import { escapeGlob, matcher } from './globs.js';
import type { FileHost } from './host.js';
import { isProblem } from './host.js';
import { folderOf, joinPath, upwards } from './paths.js';

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

/**
 * Reads the text of a `.corroborate.json` (comments and trailing commas allowed) over `base`, as it holds for one draft. Never throws.
 * @param draft the draft's path, as `folder` from the root; `overrides` name drafts from `folder`.
 */
export function parseConfig(path: string, folder: string, draft: string, text: string, base: Settings): ProjectConfig {
  const errors: ParseError[] = [];
  const raw: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length;
    return { path, folder, settings: base, failOn: undefined, problems: [{ message: `${path}, line ${line}: this is no JSON (${words(printParseErrorCode(first.error))}).`, offset: first.offset }] };
  }
  const { value, problems } = withOverrides(raw, folder, draft, readSettings(raw, base));
  const settings: Settings = { ...value, fetch: base.fetch };
  const wider = typeof raw === 'object' && raw !== null && 'fetch' in raw ? ['fetch can only be set in the editor: a project cannot widen what may be fetched.'] : [];
  const failOn = typeof raw === 'object' && raw !== null && 'failOn' in raw ? raw.failOn : undefined;
  return { path, folder, settings, failOn, problems: [...problems, ...wider].map((message) => ({ message: `${path}: ${message.replace(/^corroborate\./, '')}`, offset: 0 })) };
}

type Read = ReturnType<typeof readSettings>;

/** Lays the `overrides` that name a draft over the rest, the later ones over the earlier. What is wrong in the others is told too. */
function withOverrides(raw: unknown, folder: string, draft: string, all: Read): Read {
  const overrides = typeof raw === 'object' && raw !== null && 'overrides' in raw ? raw.overrides : undefined;
  if (overrides === undefined) return all;
  const problems = [...all.problems];
  if (!Array.isArray(overrides)) return { value: all.value, problems: [...problems, 'overrides: expected a list'] };
  let { value } = all;
  for (const [index, one] of (overrides as readonly unknown[]).entries()) {
    const drafts = typeof one === 'object' && one !== null && 'drafts' in one ? one.drafts : undefined;
    if (!isGlobs(drafts)) {
      problems.push(`overrides[${index}]: expected the drafts it is for, as "drafts": ["series/*.md"]`);
      continue;
    }
    const { drafts: _for, ...settings } = one as Record<string, unknown>;
    const read = readSettings(settings, value);
    problems.push(...read.problems.map((problem) => `overrides[${index}].${problem.replace(/^corroborate\./, '')}`));
    if (matcher(drafts.map((pattern) => joinPath(escapeGlob(folder), pattern)))(draft)) value = read.value;
  }
  return { value, problems };
}

const isGlobs = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** The nearest `.corroborate.json` from a draft's folder up to the root; null where there is none. */
export async function findConfig(host: FileHost, draft: string, base: Settings): Promise<ProjectConfig | null> {
  for (const at of upwards(folderOf(draft))) {
    const path = joinPath(at, configurationFile);
    if ((await host.kind(path)) !== 'file') continue;
    const file = await host.read(path, maxConfig);
    if (isProblem(file)) return { path, folder: at, settings: base, failOn: undefined, problems: [{ message: file.problem.message, offset: 0 }] };
    return parseConfig(path, at, draft, new TextDecoder().decode(file.bytes), base);
  }
  return null;
}

/**
 * What counts of the configuration of a folder that is not trusted: it may leave out and hide, but not have more read than the writer's own
 * settings do. What is left out is told.
 */
export function untrusted(config: ProjectConfig, base: Settings): ProjectConfig {
  const { sources } = config.settings;
  const left = [
    ...(sources.include.some((one) => !base.sources.include.includes(one)) ? ['sources.include'] : []),
    ...(sources.maxSize > base.sources.maxSize ? ['sources.maxSize'] : []),
  ];
  if (left.length === 0) return config;
  const message = `${config.path}: ${left.join(' and ')} ${left.length === 1 ? 'is' : 'are'} left out until you trust this folder.`;
  return {
    ...config, problems: [...config.problems, { message, offset: 0 }],
    settings: { ...config.settings, sources: { ...sources, include: base.sources.include, maxSize: Math.min(sources.maxSize, base.sources.maxSize) } },
  };
}

// a configuration written by hand has a few lines; a megabyte is somebody's mistake
const maxConfig = 1_000_000;

/** `InvalidSymbol` → `invalid symbol` */
const words = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
