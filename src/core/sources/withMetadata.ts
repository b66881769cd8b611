import type { BibliographicRecord, Passage, SourceDocument, SourceMetadata, SourceTable } from './types.js';

/** A document with other metadata. What of it is read only when it is asked for stays unread, which spreading would not allow. */
export const withMetadata = (document: SourceDocument, metadata: SourceMetadata): SourceDocument => new Described(document, metadata);

/** A class: objects with getters of their own are each of another kind to the compiler, and there are thousands. */
class Described implements SourceDocument {
  readonly path: string;
  readonly textIsFile: boolean;

  constructor(private readonly of: SourceDocument, readonly metadata: SourceMetadata) {
    this.path = of.path;
    this.textIsFile = of.textIsFile;
  }

  get text(): string {
    return this.of.text;
  }

  get passages(): readonly Passage[] {
    return this.of.passages;
  }

  get tables(): readonly SourceTable[] {
    return this.of.tables;
  }

  get records(): readonly BibliographicRecord[] | undefined {
    return this.of.records;
  }
}
