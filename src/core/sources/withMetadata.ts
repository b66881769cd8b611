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

  passage(at: number): Passage | undefined {
    return passageOf(this.of, at);
  }

  get tables(): readonly SourceTable[] {
    return this.of.tables;
  }

  get records(): readonly BibliographicRecord[] | undefined {
    return this.of.records;
  }
}

/** One of a document's passages: where they are made as they are asked for, without asking a list of all of them. */
export const passageOf = (document: SourceDocument, at: number): Passage | undefined => (document.passage === undefined ? document.passages[at] : document.passage(at));
