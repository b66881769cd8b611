import type { BibliographicRecord, Passage, SourceDocument, SourceMetadata, SourceTable } from '../core/index.js';
import type { Lazy } from './lazyArray.js';

/** A document whose text, passages and tables are made when they are first asked for. A class: objects with getters of their own are each of another kind to the compiler, and there are thousands. */
export class LazyDocument implements SourceDocument {
  constructor(
    readonly path: string, readonly textIsFile: boolean, readonly metadata: SourceMetadata, private readonly all: () => Lazy<Passage>, private readonly body: () => Pick<SourceDocument, 'text' | 'tables' | 'records'>,
    private readonly hasTables: boolean, private readonly hasRecords: boolean,
  ) {}

  get text(): string {
    return this.body().text;
  }

  get passages(): readonly Passage[] {
    return this.all().list;
  }

  passage(at: number): Passage | undefined {
    return this.all().at(at);
  }

  // most have none of these, and need not be read to tell
  get tables(): readonly SourceTable[] {
    return this.hasTables ? this.body().tables : NONE;
  }

  get records(): readonly BibliographicRecord[] | undefined {
    return this.hasRecords ? this.body().records : undefined;
  }
}

const NONE: readonly SourceTable[] = [];
