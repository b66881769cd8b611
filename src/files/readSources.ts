import { indexDocument, type DocumentIndex, type Problem, type SourceDocument, type SourceFile } from '../core/index.js';
import { fileProblem, isProblem, type FileHost, type FileProblem } from './host.js';

/** A source as read, with its index. */
export interface ReadSourceResult {
  readonly value: SourceDocument;
  readonly problems: readonly Problem[];
  readonly index?: DocumentIndex;
}

/** What was read of sources, kept between runs. Everything in it can be lost: whatever does not fit is read again. */
export interface SourceCache {
  /** What was kept of a file with this stamp; null when there is nothing, or nothing sound. */
  load(path: string, stamp: string): Promise<Required<ReadSourceResult> | null>;
  /** The same for a file whose stamp changed but whose bytes may not have. */
  loadSame(path: string, stamp: string, bytes: Uint8Array): Promise<Required<ReadSourceResult> | null>;
  store(path: string, stamp: string, bytes: Uint8Array, source: Required<ReadSourceResult>): Promise<void>;
}

/** Reads one source; may reject when the reader itself breaks down. */
export type ReadSource = (file: SourceFile) => Promise<ReadSourceResult>;

export interface ReadFileOptions {
  readonly readSource: ReadSource;
  readonly maxBytes: number;
  readonly cache: SourceCache | null;
  /** The stamp of what is held already: then nothing is read when it still holds. */
  readonly known?: string | null;
  /** What the document is called, when not by its path. */
  readonly name?: string;
}

/** A source out of the cache or out of its file, with the stamp it was read at; null when what is held is still good. Never rejects. */
export async function readFile(host: FileHost, path: string, { readSource, maxBytes, cache, known, name = path }: ReadFileOptions): Promise<(ReadSourceResult & { readonly stamp: string; readonly isCached: boolean }) | FileProblem | null> {
  const stamp = await host.stamp(path);
  if (isProblem(stamp)) return stamp;
  if (known === stamp) return null;
  const kept = await cache?.load(name, stamp);
  if (kept != null) return { ...kept, stamp, isCached: true };
  const file = await host.read(path, maxBytes);
  if (isProblem(file)) return file;
  const same = await cache?.loadSame(name, file.stamp, file.bytes);
  if (same != null) return { ...same, stamp: file.stamp, isCached: true };
  try {
    const { value, problems, index } = await readSource({ path: name, bytes: file.bytes });
    const source = { value, problems, index: index ?? indexDocument(value) };
    // what could not be read may be readable by the next version, or once memory is there
    if (!problems.some(({ severity }) => severity === 'error')) await cache?.store(name, file.stamp, file.bytes, source);
    return { ...source, stamp: file.stamp, isCached: false };
  } catch (error) {
    return fileProblem(path, 'damaged', `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
