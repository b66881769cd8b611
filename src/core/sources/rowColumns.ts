import { columnLetters } from './columnLetters.js';
import type { Locator, Passage, PassageCell, SourceTable } from './types.js';
import type { Span } from '../text/span.js';

/**
 * The rows of a document's tables as numbers: an object a cell, of which a large sheet has a million, takes some 200 bytes each,
 * and this 32. Plain data, so that it can be stored and sent to another thread.
 */
export interface RowColumns {
  /** Heads of cells, each once. */
  readonly heads: readonly string[];
  /** `Passage.headings`, each list once. */
  readonly headings: readonly (readonly string[])[];
  /** `ROW` numbers a row. */
  readonly rows: Int32Array;
  /** `CELL` numbers a cell. */
  readonly cells: Int32Array;
  /** The stored number of each cell; NaN where there is none. */
  readonly values: Float64Array;
}

/** What stands where in a row's numbers. */
export const ROW = {
  /** Index of the first cell. */
  first: 0,
  /** Where the row's text begins in the document; -1: only its cells stand there, and the text is made of heads and cells. */
  start: 1,
  group: 2,
  table: 3,
  /** `Passage.row`. */
  row: 4,
  /** `Locator.line`; 0 for null. */
  line: 5,
  /** Index into `headings`. */
  headings: 6,
  /** `TOTAL`, `LABELLED`. */
  flags: 7,
  size: 8,
} as const;

/** What stands where in a cell's numbers. */
export const CELL = {
  /** Of the document's text. */
  start: 0,
  end: 1,
  /** With `DOUBLED` where quotation marks in the cell are written twice. */
  column: 2,
  /** Index into `heads`. */
  head: 3,
  refColumn: 4,
  /** 0: no reference. */
  refRow: 5,
  size: 6,
} as const;

/** A totals row. */
export const TOTAL = 1;
/** The first cell is the label of a group of rows, which stands above them: the row is where its second cell is. */
export const LABELLED = 2;

/** Beyond any column's number: the document holds the cell with two quotation marks for each that it reads. */
export const DOUBLED = 1 << 24;

/** What the rows of a document share. */
export interface RowSource {
  readonly columns: RowColumns;
  readonly text: string;
  readonly tables: readonly SourceTable[];
  /** What was made of the row asked for last: its cells are mostly asked for one by one. */
  made?: { readonly at: number; text?: string; cells?: readonly PassageCell[] };
}

/** A row passage that takes what it is asked for out of `RowColumns`. A class, because accessors on a prototype cost a passage nothing. */
export class RowPassage implements Passage {
  readonly #source: RowSource;
  readonly #at: number;

  /** @param at index of the row in the columns. */
  constructor(source: RowSource, at: number) {
    this.#source = source;
    this.#at = at;
  }

  /** Where a passage's numbers are; null for a passage that holds its parts itself. */
  static placeOf(passage: Passage): { readonly source: RowSource; readonly at: number } | null {
    return passage instanceof RowPassage ? { source: passage.#source, at: passage.#at } : null;
  }

  get kind(): 'row' { return 'row'; }
  get group(): number { return this.#number(ROW.group); }
  get table(): number { return this.#number(ROW.table); }
  get row(): number { return this.#number(ROW.row); }
  get headings(): readonly string[] { return this.#source.columns.headings[this.#number(ROW.headings)] as readonly string[]; }
  get isTotal(): boolean { return (this.#number(ROW.flags) & TOTAL) !== 0; }

  get text(): string {
    return (this.#made.text ??= this.#makeText());
  }

  #makeText(): string {
    const { columns: { cells, heads }, text } = this.#source;
    const start = this.#number(ROW.start);
    const last = this.#end - CELL.size;
    if (start >= 0) return text.slice(start, cells[last + CELL.end]);
    const parts: string[] = [];
    for (let at = this.#begin; at <= last; at += CELL.size) parts.push(lead(heads[cells[at + CELL.head] as number] as string, parts.length > 0), this.#words(at));
    return parts.join('');
  }

  get span(): Span {
    const { cells } = this.#source.columns;
    const start = this.#number(ROW.start);
    return { start: start >= 0 ? start : (cells[this.#begin + CELL.start] as number), end: cells[this.#end - CELL.size + CELL.end] as number };
  }

  get locator(): Locator {
    const line = this.#number(ROW.line);
    const sheet = this.#source.tables[this.table]?.sheet;
    const cell = this.#ref((this.#number(ROW.flags) & LABELLED) === 0 ? this.#begin : this.#begin + CELL.size);
    return { line: line === 0 ? null : line, paragraph: null, page: null, cell, ...(sheet === undefined ? {} : { sheet }) };
  }

  get pieces(): readonly number[] | undefined {
    if (!this.#isInPieces) return undefined;
    const { columns: { cells }, text } = this.#source;
    const origin = cells[this.#begin + CELL.start] as number;
    const pieces: number[] = [];
    for (const [index, { span }] of this.cells.entries()) {
      const at = this.#begin + index * CELL.size;
      const end = cells[at + CELL.end] as number;
      let from = cells[at + CELL.start] as number;
      // the head stands for nothing in the file
      pieces.push(index === 0 ? 0 : (this.cells[index - 1] as PassageCell).span.end, from - origin, from - origin);
      for (let read = span.start; from < end; ) {
        const next = this.#isDoubled(at) ? text.indexOf('""', from) : -1;
        const stop = next < 0 || next >= end ? end : next + 1;
        pieces.push(read, from - origin, stop - origin);
        read += stop - from;
        from = stop === end ? end : stop + 1;
      }
    }
    return pieces;
  }

  get cells(): readonly PassageCell[] {
    return (this.#made.cells ??= this.#makeCells());
  }

  get #made(): NonNullable<RowSource['made']> {
    if (this.#source.made?.at !== this.#at) this.#source.made = { at: this.#at };
    return this.#source.made;
  }

  #makeCells(): readonly PassageCell[] {
    const { columns: { cells, heads, values } } = this.#source;
    const [begin, end, start] = [this.#begin, this.#end, this.#number(ROW.start)];
    const origin = cells[begin + CELL.start] as number;
    const isInPieces = this.#isInPieces;
    const found: PassageCell[] = [];
    let length = 0;
    for (let at = begin; at < end; at += CELL.size) {
      const head = heads[cells[at + CELL.head] as number] as string;
      const words = this.#words(at);
      const place = cells[at + CELL.start] as number;
      const own = start >= 0 ? place - start : length + lead(head, at > begin).length;
      length = own + words.length;
      const cell: { -readonly [K in keyof PassageCell]: PassageCell[K] } = { head, text: words, span: { start: own, end: length }, ref: this.#ref(at), column: (cells[at + CELL.column] as number) & ~DOUBLED };
      const value = values[at / CELL.size] as number;
      if (!Number.isNaN(value)) cell.value = value;
      if (start < 0 && !isInPieces) cell.at = place - origin;
      found.push(cell);
    }
    return found;
  }

  #number(field: number): number {
    return this.#source.columns.rows[this.#at * ROW.size + field] as number;
  }

  /** Where the numbers of its first cell are. */
  get #begin(): number {
    return this.#number(ROW.first) * CELL.size;
  }

  /** Where those of its last cell end. */
  get #end(): number {
    const { rows, cells } = this.#source.columns;
    const next = rows[(this.#at + 1) * ROW.size + ROW.first];
    return next === undefined ? cells.length : next * CELL.size;
  }

  #isDoubled(at: number): boolean {
    return ((this.#source.columns.cells[at + CELL.column] as number) & DOUBLED) !== 0;
  }

  /** One of its cells does not stand in the document as it reads. */
  get #isInPieces(): boolean {
    for (let at = this.#begin; at < this.#end; at += CELL.size) if (this.#isDoubled(at)) return true;
    return false;
  }

  /** What a cell reads. */
  #words(at: number): string {
    const { columns: { cells }, text } = this.#source;
    const words = text.slice(cells[at + CELL.start], cells[at + CELL.end]);
    return this.#isDoubled(at) ? words.replaceAll('""', '"') : words;
  }

  #ref(at: number): string | null {
    const { cells } = this.#source.columns;
    const row = cells[at + CELL.refRow] as number;
    return row === 0 ? null : `${columnLetters(cells[at + CELL.refColumn] as number)}${row}`;
  }
}

/** What stands before a cell in a row's text. */
export const lead = (head: string, isLater: boolean): string => (isLater ? (head === '' ? '; ' : `; ${head}: `) : head === '' ? '' : `${head}: `);
