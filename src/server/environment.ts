import type { FileHost } from '../files/host.js';
import type { ReadSource, SourceCache } from '../files/readSources.js';

/** What differs between the server in Node and the one in a browser's worker. */
export interface Environment {
  /** The files below a folder, by its URI. */
  hostFor(rootUri: string): FileHost;
  readonly readSource: ReadSource;
  /** Where what was read of a root's sources is kept, below the folder the client gave; null where nothing can be kept. */
  cacheFor?(rootUri: string, folder: string): SourceCache | null;
  /** The folder a document outside all workspace folders belongs to; null where it has none (an unsaved text). */
  looseRoot(documentUri: string): Promise<string | null>;
}
