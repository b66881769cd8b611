import { dirname, join, resolve } from 'node:path';
import { readFile as readText } from 'node:fs/promises';
import { citedFiles, draftReport, gapIn, judge, linkedFiles, parseDraft, printable, writeGithub, writeSarif, withoutConfidential, writeText, type CheckedDraft, type CitedFile, type Draft, type Problem, type Report, type ReportInput, type SourceReport, type Style } from '../core/index.js';
import { findConfig, parseConfig, type ProjectConfig } from '../files/config.js';
import { findSources, isDescription, isHousekeeping, type FoundSources } from '../files/findSources.js';
import { escapeGlob, globBase, isGlob, matcher, unescapeGlob } from '../files/globs.js';
import { isProblem, type FileHost, type FileProblem } from '../files/host.js';
import { inParallel } from '../files/inParallel.js';
import { loadLibrary, type LoadedLibrary, type SourceFileRef } from '../files/loadLibrary.js';
import { DamagedSource } from '../files/damagedSource.js';
import { nodeHost, relativePath } from '../files/nodeHost.js';
import { projectRoot } from '../files/projectRoot.js';
import { readHere } from '../files/readHere.js';
import { readFile } from '../files/readSources.js';
import { sourceCache } from '../files/sourceCache.js';
import { defaultSettings } from '../protocol/index.js';
import { failLevels, readFailOn, type CheckCommand, type FailOn } from './args.js';
import { UsageError } from './usage.js';
import { decodeDraft } from './decodeDraft.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

interface DraftFile {
  readonly draft: Draft;
  readonly config: ProjectConfig | null;
  /** Names of its sources, sorted. */
  readonly sources: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Runs `corroborate check`. @returns the exit status. @throws UsageError when it cannot run. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<0 | 1> {
  const files = new Map<string, SourceFileRef>();
  const descriptions = new Map<string, SourceFileRef>();
  const drafts: DraftFile[] = [];
  for (const path of command.drafts) drafts.push(await openDraft(path, command, terminal.cwd, files, descriptions));

  const failOn = command.failOn ?? configuredFailOn(drafts[0]?.config ?? null);

  const maxBytes = Math.max(defaultSettings.sources.maxSize, ...drafts.map(({ config }) => config?.settings.sources.maxSize ?? 0)) * 1e6;
  const refs = [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const progress = progressLine(terminal.progress);
  const cache = command.cache === null ? null : sourceCache(resolve(terminal.cwd, command.cache), terminal.cwd);
  const { library, problems, described, checked } = await undamaged(async () => {
    const loaded = await loadLibrary(refs, [...descriptions.values()], { maxBytes, progress: progress.show, cache });
    progress.clear();
    return { ...loaded, checked: drafts.map((draft) => judged(draft, loaded)) };
  });
  for (const name of descriptions.keys()) for (const { message } of problems.get(name) ?? []) terminal.warn(`corroborate: ${printable(message)}\n`);

  const sources: SourceReport[] = refs.map(({ name }) => {
    const document = library.documents.get(name);
    return { path: name, title: document?.metadata.title ?? null, date: document?.metadata.date ?? null, passages: document?.passages.length ?? 0, problem: inWords(problems.get(name)) };
  });
  for (const { path, problem } of drafts.flatMap((draft) => draft.problems)) {
    if (!sources.some((one) => one.path === path)) sources.push({ path, title: null, date: null, passages: 0, problem: problem.message });
  }
  const told = withoutConfidential({ drafts: checked, sources, metadata: (path) => library.documents.get(path)?.metadata ?? described(path) });
  const report: Report = { version: 1, sources: told.sources, drafts: told.drafts.map(draftReport) };
  terminal.write(written(command, report, told, terminal.style));
  return fails(report, failOn) ? 1 : 0;
}

function judged({ draft, sources, problems: missing }: DraftFile, { library, problems }: LoadedLibrary): CheckedDraft {
  const failed = sources.filter((name) => gapIn(problems.get(name) ?? []) !== undefined);
  return judge(draft, library, { unread: [...failed, ...missing.map(({ path }) => path)], only: new Set(sources) });
}

/** Does it again where the cache turns out to be damaged on the way: it does not give the same twice. */
async function undamaged<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DamagedSource)) throw error;
    }
  }
}

function written({ format }: CheckCommand, report: Report, told: ReportInput, style: Style): string {
  switch (format) {
    case 'json': return `${JSON.stringify(report, null, 2)}\n`;
    case 'sarif': return writeSarif(report, version);
    case 'github': return writeGithub(report);
    case 'text': return writeText(told, style);
  }
}

async function openDraft(path: string, command: CheckCommand, cwd: string, files: Map<string, SourceFileRef>, descriptions: Map<string, SourceFileRef>): Promise<DraftFile> {
  const absolute = resolve(cwd, path);
  const name = relativePath(cwd, absolute);
  const here = nodeHost(cwd, { confined: false });
  const file = await here.read(name, maxDraft);
  if (isProblem(file)) throw new UsageError(file.problem.message.replace(/ \(setting .*$/, '.'));

  const folder = await projectRoot(absolute);
  // who stands above the project and names a draft in it means the whole folder
  const root = folder.startsWith(cwd) ? cwd : folder;
  const host = nodeHost(root);
  const inRoot = relativePath(root, absolute);
  const config = command.config === null ? await findConfig(host, inRoot, defaultSettings) : await givenConfig(command.config, cwd, root, inRoot);
  const [wrong] = config?.problems ?? [];
  if (wrong !== undefined) throw new UsageError(wrong.message);
  const region = config?.settings.region ?? '';
  const draft = parseDraft({ path: name, text: decodeDraft(file.bytes), ...(region === '' ? {} : { region }) }).value;

  const toName = (rooted: string): string => relativePath(cwd, join(root, rooted));
  const found = command.sources === null
    ? await findSources(host, {
      draft: inRoot, frontMatter: draft.frontMatter, links: linkedFiles(draft), cited: (paths) => filesOfCited(host, draft, paths), base: config?.folder ?? '',
      include: config?.settings.sources.include ?? [], exclude: config?.settings.sources.exclude ?? [],
    })
    : await givenSources(here, cwd, command.sources, name);
  const isGiven = command.sources !== null;
  const refer = (one: string): SourceFileRef => ({ host: isGiven ? here : host, path: one, name: isGiven ? one : toName(one) });
  const refs = found.paths.map(refer);
  for (const ref of refs) files.set(ref.name, ref);
  for (const ref of found.descriptions.map(refer)) descriptions.set(ref.name, ref);
  return { draft, config, sources: refs.map((ref) => ref.name), problems: found.problems.map((one) => (isGiven ? one : { ...one, path: toName(one.path) })) };
}

/** The files of the records that the draft cites, of the bibliographies among its sources. */
async function filesOfCited(host: FileHost, draft: Draft, paths: readonly string[]): Promise<CitedFile[]> {
  if (!draft.citations.some(({ kind }) => kind === 'pandoc')) return [];
  const documents = await inParallel(paths.filter((path) => /\.(?:bib|bibtex|ris)$/i.test(path)), (path) => readFile(host, path, { readSource: readHere, maxBytes: defaultSettings.sources.maxSize * 1e6, cache: null }));
  return citedFiles(draft, documents.flatMap((found) => (found === null || isProblem(found) ? [] : [found.value])));
}

/** What `--sources` names: files, folders and globs from the working directory. A name that fits nothing is an error: it was typed. */
async function givenSources(here: FileHost, cwd: string, patterns: readonly string[], draft: string): Promise<FoundSources> {
  const paths = new Set<string>();
  const descriptions = new Set<string>();
  const problems: FileProblem[] = [];
  for (const given of patterns) {
    const pattern = given.startsWith('/') ? relativeGlob(cwd, given) : given.replace(/^(?:\.\/)+/, '');
    const kind = (await here.kind(given)) ?? null;
    const plain = relativePath(cwd, resolve(cwd, given));
    const base = unescapeGlob(globBase(pattern)) || '.';
    const found = kind === 'file' ? { paths: [plain], problems: [] }
      : kind === 'folder' ? await here.find(plain, () => true)
        : isGlob(pattern) && (await here.kind(base)) === 'folder' ? await here.find(base === '.' ? '' : base, matcher([pattern])) : { paths: [], problems: [] };
    if (found.paths.length === 0 && found.problems.length === 0) throw new UsageError(`--sources: nothing fits ${given}`);
    for (const path of found.paths) {
      if (isDescription(path)) descriptions.add(path);
      else if (path !== draft && !isHousekeeping(path)) paths.add(path);
    }
    problems.push(...found.problems);
  }
  return { paths: [...paths].sort(), descriptions: [...descriptions], problems };
}

/** An absolute glob counted from the working directory. */
function relativeGlob(cwd: string, pattern: string): string {
  const base = globBase(pattern);
  return `${escapeGlob(relativePath(cwd, unescapeGlob(base) || '/')) || '.'}${pattern.slice(base.length)}`.replace(/^\.\//, '');
}

async function givenConfig(path: string, cwd: string, root: string, draft: string): Promise<ProjectConfig> {
  const absolute = resolve(cwd, path);
  let text: string;
  try {
    text = await readText(absolute, 'utf8');
  } catch {
    throw new UsageError(`--config: ${path} cannot be read`);
  }
  return parseConfig(path, relativePath(root, dirname(absolute)), draft, text, defaultSettings);
}

function configuredFailOn(config: ProjectConfig | null): FailOn {
  const given = config?.failOn;
  if (config === null || given === undefined) return 'contradicted';
  if (typeof given === 'string') return readFailOn(given.split(','), `${config.path}: failOn`);
  if (Array.isArray(given) && given.every((one): one is string => typeof one === 'string')) return given.length === 0 ? 'none' : readFailOn(given, `${config.path}: failOn`);
  throw new UsageError(`${config.path}: failOn: expected a list of verdicts, found ${JSON.stringify(given)}`);
}

function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === 'none') return false;
  const counted = failLevels.slice(0, failLevels.indexOf(failOn) + 1);
  return report.drafts.some(({ summary }) => counted.some((verdict) => summary[verdict] > 0));
}

const inWords = (problems: readonly Problem[] | undefined): string | null => (problems === undefined || problems.length === 0 ? null : problems.map(({ message }) => message).join(' '));

/** "Reading 12 of 300: report.pdf", once it takes long enough to be noticed. */
function progressLine(write: Terminal['progress']): { show(name: string, done: number, total: number): void; clear(): void } {
  const started = performance.now();
  let isShown = false;
  return {
    show(name, done, total) {
      if (write === null || performance.now() - started < 500) return;
      isShown = true;
      write(`Reading ${done + 1} of ${total}: ${printable(name).slice(-60)}`);
    },
    clear() {
      if (isShown) write?.(null);
    },
  };
}

// bytes: a draft of a million words has six million
const maxDraft = 50e6;
