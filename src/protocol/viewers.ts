// What passes between the extension and its viewers, which run in web views of their own.

export const pdfViewType = 'corroborate.pdf';
export const tableViewType = 'corroborate.table';

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
}
