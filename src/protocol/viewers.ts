// What passes between the extension and its viewers, which run in web views of their own.

export const pdfViewType = 'corroborate.pdf';
export const tableViewType = 'corroborate.table';

/** Names of files that the table viewer opens; the same as in the manifest. */
export const tableFile = /\.(?:xlsx|xlsm|xltx|ods|ots|csv|tsv|tab|psv)$/i;

/** The passage to show, in the words the engine read. */
export interface PassageWords {
  readonly quote: string;
  /** The figure in it; null where that is not known. */
  readonly focus: string | null;
}

export type ToPdfViewer =
  | { readonly type: 'open'; readonly bytes: Uint8Array }
  /** Pages count from 1. */
  | { readonly type: 'reveal'; readonly page: number; readonly passage: PassageWords | null };

export type FromPdfViewer =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly state: PdfShown }
  | { readonly type: 'failed'; readonly reason: string };

/** What a reader sees. */
export interface PdfShown {
  readonly page: number;
  readonly pages: number;
  /** The words marked, as they stand on the page; '' where they were not found. */
  readonly marked: string;
  readonly focus: string;
  /** True where the mark lies in the visible part. */
  readonly isInSight: boolean;
  /** What the search box says of what was searched for: `2 of 7`; '' where nothing was. */
  readonly search: string;
  /** The page's words, as far as a screen reader would begin to tell them. */
  readonly text: string;
}

export interface TableSheet {
  /** '' where the format has no sheets. */
  readonly name: string;
  readonly length: number;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

export interface TableLine {
  readonly kind: 'row' | 'head' | 'text';
  /** The number at the sheet's edge; null where it is not known. */
  readonly row: number | null;
  /** Columns count from 0. */
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/** Sheets, lines and columns count from 0. */
export interface TablePlace {
  readonly sheet: number;
  readonly line: number;
  readonly column: number;
}

export type ToTableViewer =
  | { readonly type: 'open'; readonly sheets: readonly TableSheet[]; readonly at: TablePlace | null }
  | { readonly type: 'reveal'; readonly at: TablePlace }
  | { readonly type: 'lines'; readonly sheet: number; readonly from: number; readonly lines: readonly TableLine[] }
  | { readonly type: 'failed'; readonly reason: string };

export type FromTableViewer =
  | { readonly type: 'ready' }
  | { readonly type: 'lines'; readonly sheet: number; readonly from: number; readonly to: number }
  | { readonly type: 'shown'; readonly state: TableShown };

/** What a reader sees. */
export interface TableShown extends TablePlace {
  readonly sheets: readonly string[];
  /** The text of the cell selected. */
  readonly text: string;
  readonly isInSight: boolean;
  /** Lines drawn, of all there are. */
  readonly drawn: number;
  readonly length: number;
}
