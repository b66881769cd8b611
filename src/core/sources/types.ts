import type { Span } from '../text/span.js';

/** Where a passage is, for a person. All counts start at 1; null where the format has no such thing. */
export interface Locator {
  readonly line: number | null;
  readonly paragraph: number | null;
  /** Page number, and the printed label where it differs. */
  readonly page: number | null;
  readonly pageLabel?: string;
  /** `B7`, with `sheet` where there are several. */
  readonly cell: string | null;
  readonly sheet?: string;
  readonly slide?: number;
  /** `00:14:05`. */
  readonly time?: string;
  /** In a mailbox; `paragraph` counts from its beginning. */
  readonly message?: number;
}

export type PassageKind = 'sentence' | 'heading' | 'row' | 'caption' | 'cue' | 'record' | 'list-item';

/** A cell of a row passage. `span` is of `Passage.text`; `value` is the stored number where the format has one. */
export interface PassageCell {
  readonly head: string;
  readonly text: string;
  readonly span: Span;
  readonly ref: string | null;
  readonly column: number;
  readonly value?: number;
  /** Where the cell's text starts in the document, counted from the passage's `span.start`; absent where `Passage.pieces` tells. */
  readonly at?: number;
}

/**
 * A stretch of a source that stands on its own: a sentence, or a table row read as "head: cell; head: cell".
 */
export interface Passage {
  readonly kind: PassageKind;
  /** What a person reads; engine offsets within a passage count from its start. */
  readonly text: string;
  /** Place in `SourceDocument.text`. */
  readonly span: Span;
  /**
   * Absent where the document holds the passage's text character by character. Otherwise flat triples, one a piece: start in
   * `text`, start and end in the document counted from `span.start`. Read it through `placeInDocument`.
   */
  readonly pieces?: readonly number[];
  readonly locator: Locator;
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** Passages of one paragraph, list item or table share a number; neighbours are adjacent in `passages`. */
  readonly group: number;
  readonly speaker?: string;
  /** ISO date that relative dates in it count from, where it differs from the source's own (a mail, a dated entry). */
  readonly date?: string;
  /** For rows: the table (index into `SourceDocument.tables`), the row in it, its cells. */
  readonly table?: number;
  readonly row?: number;
  readonly cells?: readonly PassageCell[];
  /** A totals row ("Total", "All districts"), which sums and counts leave out. */
  readonly isTotal?: boolean;
}

export interface SourceTable {
  readonly caption: string | null;
  readonly sheet?: string;
  readonly heads: readonly string[];
  /** Indices into `SourceDocument.passages`, one a row, in order. */
  readonly rows: readonly number[];
}

export interface SourceMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Published, ISO date. */
  readonly date?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly lang?: string;
  /** Set by hand in `sources/sources.yaml`. */
  readonly grade?: 'primary' | 'secondary';
  readonly confidential?: boolean;
  /** Citation key this source answers to. */
  readonly key?: string;
}

export interface SourceDocument {
  /** Relative to the library's root, with `/`. */
  readonly path: string;
  /**
   * The text that passage spans count in. For text formats the file as decoded (so that offsets open the file);
   * for HTML too (spans point into the markup); for PDF, Office and mail the extracted text.
   */
  readonly text: string;
  /** True where `text` is the file as decoded, so that `span` can be opened in the file itself. */
  readonly textIsFile: boolean;
  readonly metadata: SourceMetadata;
  readonly passages: readonly Passage[];
  /** `passages[at]`, where passages are made as they are asked for (see passageOf). A method of a class, so that it does not go with a copy that has other passages. */
  passage?(at: number): Passage | undefined;
  readonly tables: readonly SourceTable[];
  /** Bibliographic records (BibTeX, CSL-JSON, RIS), for citations and metadata of other sources. */
  readonly records?: readonly BibliographicRecord[] | undefined;
}

export interface BibliographicRecord {
  readonly key: string;
  readonly metadata: SourceMetadata;
  /** `file` fields, as written. */
  readonly files: readonly string[];
  readonly abstract?: string;
}

/** What is known about a file before it is read. */
export interface SourceFile {
  readonly path: string;
  /** Either is given. */
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly title?: string;
  readonly date?: string;
  readonly characterMap?: CharacterMaps;
  readonly inflate?: Inflater;
}

/**
 * Answers the packed character map of that name (a `.bcmap` of pdf.js), null where there is none. PDFs in Chinese, Japanese and Korean may
 * name such a map and not hold it; the engine reads no files, so that its host brings them.
 */
export type CharacterMaps = (name: string) => Promise<Uint8Array | null>;

/**
 * Unpacks deflated bytes (RFC 1951), stretch by stretch. Throws where they are damaged, or make more or other bytes than promised: `size` of them, with
 * that CRC-32. The engine has its own; that of a host may be several times as fast.
 */
export type Inflater = (packed: Uint8Array, promised: { readonly size: number; readonly crc: number }) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
