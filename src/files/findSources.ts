import type { CitedFile, FrontMatter } from '../core/index.js';
import { escapeGlob, globBase, isGlob, matcher, unescapeGlob } from './globs.js';
import { fileProblem, maxFiles, type FileHost, type FileProblem, type FoundFiles } from './host.js';
import { folderOf, joinPath, leavesRoot, nameOf, upwards } from './paths.js';

export interface SourceQuery {
  /** The draft's path. */
  readonly draft: string;
  readonly frontMatter: Pick<FrontMatter, 'sources' | 'bibliography'>;
  /** Files that it links to (`linkedFiles`). */
  readonly links?: readonly string[];
  /** Of the sources found, which files their bibliographic records name that the draft cites (`citedFiles`). */
  readonly cited?: (paths: readonly string[]) => Promise<readonly CitedFile[]>;
  /** Globs, each relative to `base`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folder `include` and `exclude` count from: the configuration's, or the root. */
  readonly base: string;
}

/** `descriptions` are the `sources.yaml` files met, which are no sources themselves. */
export interface FoundSources extends FoundFiles {
  readonly descriptions: readonly string[];
}

/**
 * The sources of a draft: the files under `sources/` beside it or in the nearest folder above, what its front matter names, and
 * what it links to, the files of the records it cites, and what the settings include, less what they exclude. `.gitignore` is not asked: sources are often private.
 * @returns sorted paths, and a problem for each thing that was named but cannot be used.
 */
export async function findSources(host: FileHost, query: SourceQuery): Promise<FoundSources> {
  const paths = new Set<string>();
  const problems: FileProblem[] = [];
  const take = (found: FoundFiles): void => {
    for (const path of found.paths) paths.add(path);
    problems.push(...found.problems);
  };
  const beside = folderOf(query.draft);

  for (const folder of upwards(beside)) {
    const sources = joinPath(folder, 'sources');
    if ((await host.kind(sources)) !== 'folder') continue;
    take(await host.find(sources, () => true));
    break;
  }
  for (const pattern of query.include) take(await named(host, joinPath(escapeGlob(query.base), pattern), `The setting sources.include names ${pattern}`, true));
  for (const pattern of [...query.frontMatter.sources, ...query.frontMatter.bibliography]) {
    if (isAddress(pattern)) continue;
    take(await named(host, joinPath(escapeGlob(beside), pattern), `The front matter names ${pattern}`, false));
  }
  // a link may lead anywhere; only what is there and may be read is a source
  for (const link of query.links ?? []) {
    const path = link.startsWith('/') ? joinPath(link) : joinPath(beside, link);
    if (!leavesRoot(path) && (await host.kind(path)) === 'file') paths.add(path);
  }

  const excluded = matcher(query.exclude.map((pattern) => joinPath(escapeGlob(query.base), pattern)));
  for (const cited of (await query.cited?.([...paths].filter((path) => !excluded(path)))) ?? []) {
    const found = await ofRecord(host, cited, paths);
    if (typeof found === 'string') paths.add(found);
    else if (found !== null) problems.push(found);
  }
  const descriptions = [...paths].filter((path) => isDescription(path) && !excluded(path)).sort();
  const kept = [...paths].filter((path) => path !== query.draft && !isHousekeeping(path) && !excluded(path)).sort();
  if (kept.length > maxFiles) {
    problems.push(fileProblem(kept[maxFiles] as string, 'too-many', `${kept.length} source files were found; only the first ${maxFiles} are read. Narrow corroborate.sources.`));
    kept.length = maxFiles;
  }
  return { paths: kept, descriptions, problems: problems.filter(({ path }) => !isHousekeeping(path) && !excluded(path)) };
}

/** The files one name or glob stands for; a folder stands for all below it. `may` be missing: a glob often matches nothing yet. */
async function named(host: FileHost, pattern: string, who: string, may: boolean): Promise<FoundFiles> {
  const plain = unescapeGlob(pattern);
  if (leavesRoot(plain)) return { paths: [], problems: [fileProblem(plain, 'outside', `${who}, which lies outside the project folder. Move it there, or open a folder that holds both.`)] };
  const kind = await host.kind(plain);
  if (kind === 'file') return { paths: [plain], problems: [] };
  if (kind === 'folder') return host.find(plain, () => true);
  if (isGlob(pattern)) {
    const base = unescapeGlob(globBase(pattern));
    return (await host.kind(base)) === 'folder' ? host.find(base, matcher([pattern])) : { paths: [], problems: [] };
  }
  return { paths: [], problems: may ? [] : [fileProblem(plain, 'not-found', `${who}, but there is no such file.`)] };
}

/** The file that a record names; null where it is a source already: written on another machine, its name tells. */
async function ofRecord(host: FileHost, { key, bibliography, file }: CitedFile, sources: ReadonlySet<string>): Promise<string | FileProblem | null> {
  const isAbsolute = /^(?:[a-z]:)?\/|^~/i.test(file);
  const parts = joinPath(file).split('/');
  const places = isAbsolute ? parts.map((_, at) => parts.slice(at).join('/')).slice(-deepestTail) : [joinPath(folderOf(bibliography), file)];
  for (const place of places) if (!leavesRoot(place) && (sources.has(place) || (await host.kind(place)) === 'file')) return place;
  const name = nameOf(file).toLowerCase();
  for (const path of sources) if (nameOf(path).toLowerCase() === name) return null;
  const who = `${nameOf(bibliography)} names ${file} for @${key}`;
  return isAbsolute || leavesRoot(places[0] as string)
    ? fileProblem(file, 'outside', `${who}, which lies outside the project folder. Move it there, or open a folder that holds both.`)
    : fileProblem(places[0] as string, 'not-found', `${who}, but there is no such file.`);
}

/** Of a path from a disk's root, so many names at its end are looked for in the project: it may have been moved as a whole. */
const deepestTail = 8;

const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(text);

/** Files that programs leave beside sources, and our own: never sources. */
export function isHousekeeping(path: string): boolean {
  const name = nameOf(path);
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name)
    || name.endsWith('.evidence.json') || name.endsWith('.snapshot.txt') || isDescription(path);
}

/** `sources.yaml`, and what was noted when a page was fetched: files about the sources beside them. */
export const isDescription = (path: string): boolean => /^sources\.ya?ml$|\.snapshot\.json$/.test(nameOf(path));
