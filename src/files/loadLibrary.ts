import { createLibrary, readSource, type Library, type Problem, type SourceDocument } from '../core/index.js';
import { isProblem, type FileHost } from './host.js';

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
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Reads sources one after another into a library. Never rejects on what a file holds. */
export async function loadLibrary(files: readonly SourceFileRef[], maxBytes: number, progress: (name: string, done: number, total: number) => void = () => undefined): Promise<LoadedLibrary> {
  const library = createLibrary();
  const problems = new Map<string, readonly Problem[]>();
  let done = 0;
  for (const { host, path, name } of files) {
    progress(name, done++, files.length);
    const file = await host.read(path, maxBytes);
    if (isProblem(file)) {
      problems.set(name, [file.problem]);
      continue;
    }
    const parsed = await readSource({ path: name, bytes: file.bytes });
    library.add(parsed.value satisfies SourceDocument);
    if (parsed.problems.length > 0) problems.set(name, parsed.problems);
  }
  return { library, problems };
}
