import type { SourceDocument, SourceMetadata } from './types.js';

/** A document with other metadata. What of it is read only when it is asked for stays unread, which spreading would not allow. */
export function withMetadata(document: SourceDocument, metadata: SourceMetadata): SourceDocument {
  const { path, textIsFile } = document;
  const described: SourceDocument = {
    path, textIsFile, metadata,
    get text() { return document.text; },
    get passages() { return document.passages; },
    get tables() { return document.tables; },
  };
  return 'records' in document ? Object.defineProperty(described, 'records', { get: () => document.records, enumerable: true }) : described;
}
