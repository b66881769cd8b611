import type { Parsed, SourceDocument, SourceFile } from '../core/index.js';
import type { FileHost } from '../files/host.js';

/** Reads one source into passages; may reject when the reader itself breaks down. */
export type ReadSource = (file: SourceFile) => Promise<Parsed<SourceDocument>>;

/** What differs between the server in Node and the one in a browser's worker. */
export interface Environment {
  /** The files below a folder, by its URI. */
  hostFor(rootUri: string): FileHost;
  readonly readSource: ReadSource;
  /** The folder a document outside all workspace folders belongs to; null where it has none (an unsaved text). */
  looseRoot(documentUri: string): Promise<string | null>;
}
