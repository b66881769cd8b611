import type { FileHost } from '../files/host.js';
import type { Problem } from '../core/index.js';
import type { ReadSource, SourceCache } from '../files/readSources.js';

/** What differs between the server in Node and the one in a browser's worker. */
export interface Environment {
  /** The files below a folder, by its URI. */
  hostFor(rootUri: string): FileHost;
  readonly readSource: ReadSource;
  /** Where what was read of a root's sources is kept, below the folder the client gave; null where nothing can be kept. */
  cacheFor?(rootUri: string, folder: string): SourceCache | null;
  /** Fetches a web address into a folder, by its URI, and names the files written. Rejects with the reason. Absent where nothing can be fetched. */
  fetchSource?(address: string, folderUri: string, options: FetchSourceOptions): Promise<{ readonly uris: readonly string[]; readonly title: string | null; readonly problems: readonly Problem[] }>;
  /** The folder a document outside all workspace folders belongs to; null where it has none (an unsaved text). */
  looseRoot(documentUri: string): Promise<string | null>;
}

export interface FetchSourceOptions {
  readonly allowPrivate: boolean;
  readonly archive: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (received: number, total: number | null) => void;
}
