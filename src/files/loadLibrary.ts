import { createLibrary, describer, type DocumentIndex, type HandMetadata, type Library, type Problem, type SourceDocument, type SourceMetadata } from '../core/index.js';
import { isProblem, maxDescription, type FileHost } from './host.js';
import { inParallel } from './inParallel.js';
import { readHere } from './readHere.js';
import { mayKeep, readFile, readKept, type SourceCache } from './readSources.js';

/** A source to be read: where it is, and what it is called in reports. */
export interface SourceFileRef {
  readonly host: FileHost;
  /** In the host. */
  readonly path: string;
  /** In the library and in reports. */
  readonly name: string;
}

export interface LoadedLibrary {
  readonly library: Library;
  /** By name; of sources and of descriptions. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** What is said of a source by hand or in a bibliography, also of one that could not be read. */
  readonly described: (name: string) => SourceMetadata;
}

export interface LoadOptions {
  readonly maxBytes: number;
  readonly cache?: SourceCache | null;
  readonly progress?: (name: string, done: number, total: number) => void;
}

/** Reads sources one after another into a library, with what `sources.yaml` files say of them. Never rejects on what a file holds. */
export async function loadLibrary(files: readonly SourceFileRef[], descriptions: readonly SourceFileRef[], { maxBytes, cache = null, progress }: LoadOptions): Promise<LoadedLibrary> {
  const documents: SourceDocument[] = [];
  const indexes: (DocumentIndex | undefined)[] = [];
  const problems = new Map<string, readonly Problem[]>();
  const stamps = new Map<string, string>();
  const kept = cache === null ? [] : await inParallel(files, ({ host, path, name }) => readKept(host, path, { cache, name }));
  for (const [at, { host, path, name }] of files.entries()) {
    progress?.(name, at, files.length);
    const known = kept[at] ?? 'unread';
    const found = known === 'unread' ? await readFile(host, path, { readSource: readHere, maxBytes, cache, name }) : known;
    if (found === null) continue;
    if (isProblem(found)) {
      problems.set(name, [found.problem]);
      continue;
    }
    if (mayKeep(found)) stamps.set(name, found.stamp);
    documents.push(found.value);
    indexes.push(found.index);
    if (found.problems.length > 0) problems.set(name, found.problems);
  }
  const byHand: HandMetadata[] = [];
  for (const { host, path, name } of descriptions) {
    const file = await host.read(path, maxDescription);
    if (isProblem(file)) problems.set(name, [file.problem]);
    else byHand.push({ path: name, text: new TextDecoder().decode(file.bytes) });
  }
  const known = describer(files.map(({ name }) => name), documents, byHand);
  for (const [name, found] of known.problems) problems.set(name, found);
  const library = createLibrary();
  for (const [at, document] of documents.entries()) library.add(known.describe(document), indexes[at]);
  await cache?.gather?.(stamps);
  const described = (path: string): SourceMetadata => known.describe({ path, text: '', textIsFile: false, metadata: {}, passages: [], tables: [] }).metadata;
  return { library, problems, described };
}
