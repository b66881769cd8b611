import { RowPassage, type RowColumns, type RowSource } from './rowColumns.js';
import type { Passage, SourceDocument } from './types.js';

/** A document as plain data, to be stored or sent to another thread: rows whose parts are numbers stand as their index in `rows`. */
export interface PackedDocument extends Omit<SourceDocument, 'passages'> {
  readonly passages: readonly (Passage | number)[];
  readonly rows: RowColumns | null;
}

/** Takes a document apart into plain data. Shares what it can with it. */
export function packDocument(document: SourceDocument): PackedDocument {
  let rows: RowColumns | null = null;
  const passages = document.passages.map((passage) => {
    const place = RowPassage.placeOf(passage);
    if (place === null) return passage;
    rows = place.source.columns;
    return place.at;
  });
  return { ...document, passages, rows };
}

/** The row that stands at an index in the columns. */
export const rowPassage = (source: RowSource, at: number): Passage => new RowPassage(source, at);
