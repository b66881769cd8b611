import { createLibrary, describer, type HandMetadata, type Library, type Problem, type SourceDocument, type SourceMetadata } from '../core/index.js';
import { isProblem, maxDescription, type FileHost } from './host.js';
import { inParallel } from './inParallel.js';
import { readHere } from './readHere.js';
import { isBibliography, mayKeep, readFile, readKept, type ReadFile, type SourceCache } from './readSources.js';

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
  const problems = new Map<string, readonly Problem[]>();
  const byHand: HandMetadata[] = [];
  for (const { host, path, name } of descriptions) {
    const file = await host.read(path, maxDescription);
    if (isProblem(file)) problems.set(name, [file.problem]);
    else byHand.push({ path: name, text: new TextDecoder().decode(file.bytes) });
  }
  const names = files.map(({ name }) => name);
  const read = new Map<string, ReadFile>();
  const documents = (): SourceDocument[] => files.flatMap(({ name }) => read.get(name)?.value ?? []);
  let done = 0;
  // bibliographies first: what they and the descriptions say of the others is what those are read and kept by
  for (const part of [files.filter(({ name }) => isBibliography(name)), files.filter(({ name }) => !isBibliography(name))]) {
    const { readBy } = describer(names, documents(), byHand);
    const kept = cache === null ? [] : await inParallel(part, ({ host, path, name }) => readKept(host, path, { cache, name, readBy: readBy(name) }));
    for (const [at, { host, path, name }] of part.entries()) {
      progress?.(name, done++, files.length);
      const known = kept[at] ?? 'unread';
      const found = known === 'unread' ? await readFile(host, path, { readSource: readHere, maxBytes, cache, name, readBy: readBy(name) }) : known;
      if (found === null) continue;
      if (isProblem(found)) problems.set(name, [found.problem]);
      else {
        read.set(name, found);
        if (found.problems.length > 0) problems.set(name, found.problems);
      }
    }
  }
  const known = describer(names, documents(), byHand);
  for (const [name, found] of known.problems) problems.set(name, found);
  const library = createLibrary();
  const stamps = new Map<string, string>();
  for (const { name } of files) {
    const found = read.get(name);
    if (found === undefined) continue;
    library.add(known.describe(found.value), found.index);
    if (mayKeep(found)) stamps.set(name, found.stamp);
  }
  await cache?.gather?.(stamps);
  const described = (path: string): SourceMetadata => known.describe({ path, text: '', textIsFile: false, metadata: {}, passages: [], tables: [] }).metadata;
  return { library, problems, described };
}
