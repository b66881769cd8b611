import { indexDocument, readAs, type DocumentIndex, type Problem, type ReadBy, type SourceDocument, type SourceFile } from '../core/index.js';
import { fileProblem, isProblem, type FileHost, type FileProblem } from './host.js';

/** A source as read, with its index; `index.document` is `value`. */
export interface IndexedSource {
  readonly value: SourceDocument;
  readonly problems: readonly Problem[];
  readonly index: DocumentIndex;
}

/** What was read of sources, kept between runs. Everything in it can be lost: whatever does not fit is read again. */
export interface SourceCache {
  /** What was kept of a file with this stamp; null when there is nothing, or nothing sound. */
  load(path: string, stamp: string): Promise<IndexedSource | null>;
  /** Gives what was kept a new stamp, if the file's bytes are still those it was kept for. */
  restamp(path: string, stamp: string, bytes: Uint8Array): Promise<boolean>;
  store(path: string, stamp: string, bytes: Uint8Array, source: IndexedSource): Promise<void>;
  /** Everything there is to read was read, these sources at these stamps: time to put what was kept in order. Never rejects. */
  gather?(stamps: ReadonlyMap<string, string>): Promise<void>;
  /** Tells of what was given and turned out to be damaged when it was read further: null for all of it. */
  onDamage?(listener: (path: string | null) => void): void;
}

/** Where a reader that works elsewhere may keep what it read. */
export interface Keep {
  readonly cache: SourceCache | null;
  readonly stamp: string;
  /** What is known of the source, and its file need not say. */
  readonly readBy?: ReadBy;
  /** Nobody waits for it any more. */
  readonly signal?: AbortSignal;
  /** It is only looked at: nobody will search it. */
  readonly withoutIndex?: boolean;
}

/** `index` is made by whoever reads off the main thread; `isKept`: the cache has it already. */
export interface ReadResult extends Omit<IndexedSource, 'index'> {
  readonly index?: DocumentIndex;
  readonly isKept?: boolean;
}

/** Reads one source; may reject when the reader itself breaks down. */
export type ReadSource = (file: SourceFile, keep: Keep) => Promise<ReadResult>;

export interface ReadFileOptions {
  readonly readSource: ReadSource;
  readonly maxBytes: number;
  readonly cache: SourceCache | null;
  readonly readBy?: ReadBy;
  readonly signal?: AbortSignal;
  /** It is only looked at: its index holds nothing. */
  readonly withoutIndex?: boolean;
  /** The stamp of what is held already: then nothing is read when it still holds. */
  readonly known?: string | null;
  /** What the document is called, when not by its path. */
  readonly name?: string;
}

export interface ReadFile extends IndexedSource {
  readonly stamp: string;
  readonly isCached: boolean;
}

/** What can be told of a file without reading it: what the cache has of it, that what is held is still good (null), why it cannot be used, or that it must be read. `seen`: its stamp, where that was just asked for. */
export async function readKept(host: FileHost, path: string, { cache, known, readBy, name = path }: Pick<ReadFileOptions, 'cache' | 'known' | 'readBy' | 'name'>, seen?: string | FileProblem): Promise<ReadFile | FileProblem | null | 'unread'> {
  const found = seen ?? (await host.stamp(path));
  if (isProblem(found)) return found;
  const stamp = stampOf(found, readBy);
  if (known === stamp) return null;
  const kept = await cache?.load(name, stamp);
  return kept == null ? 'unread' : { ...kept, stamp, isCached: true };
}

/** A source out of the cache or out of its file, with the stamp it was read at; null when what is held is still good. Never rejects. */
export async function readFile(host: FileHost, path: string, options: ReadFileOptions): Promise<ReadFile | FileProblem | null> {
  const kept = await readKept(host, path, options);
  if (kept !== 'unread') return kept;
  const { readSource, maxBytes, cache, readBy, signal, withoutIndex = false, name = path } = options;
  const file = await host.read(path, maxBytes);
  if (isProblem(file)) return file;
  const stamp = stampOf(file.stamp, readBy);
  if (cache !== null && (await cache.restamp(name, stamp, file.bytes))) {
    const same = await cache.load(name, stamp);
    if (same !== null) return { ...same, stamp, isCached: true };
  }
  try {
    const read = await readSource({ path: name, bytes: file.bytes }, { cache, stamp, withoutIndex, ...(readBy && { readBy }), ...(signal && { signal }) });
    const value = read.index === undefined && readBy !== undefined ? readAs(read.value, readBy) : read.value;
    const source: IndexedSource = { value, problems: read.problems, index: read.index ?? (withoutIndex ? emptyIndex : indexDocument)(value) };
    if (read.isKept !== true && mayKeep(source)) await cache?.store(name, stamp, file.bytes, source);
    return { ...source, stamp, isCached: false };
  } catch (error) {
    return fileProblem(path, 'damaged', `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The index of a document that nobody searches. */
export const emptyIndex = (document: SourceDocument): DocumentIndex => ({ ...indexDocument({ ...document, passages: [] }), document });

/** A stamp of a file together with what it is read by: a source whose date was set by hand is another source. Files' own hold no spaces. */
function stampOf(stamp: string, readBy: ReadBy | undefined): string {
  const known = readBy === undefined ? [] : [readBy.otherwise, readBy.anyway].map(({ date, lang }) => [date ?? null, lang ?? null]);
  return known.flat().every((one) => one === null) ? stamp : `${stamp} ${JSON.stringify(known)}`;
}

/** True where two stamps of a source differ in nothing but when its file was written. */
export const isReadAlike = (one: string, other: string): boolean => one.split(' ').slice(1).join(' ') === other.split(' ').slice(1).join(' ');

/** By its name: some call theirs otherwise. */
export const isBibliography = (path: string): boolean => /\.(?:bib|ris)$/i.test(path);

/** What could not be read may be readable by the next version, or once there is memory. */
export const mayKeep = ({ problems }: Pick<IndexedSource, 'problems'>): boolean => !problems.some(({ severity }) => severity === 'error');
