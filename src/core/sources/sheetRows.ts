import { columnLetters } from './columnLetters.js';
import type { PlainRow } from './rowWriter.js';
import type { CellInput } from './tableRow.js';

/** A cell that holds something. Text is what a person sees (dates in ISO form). */
export interface SheetCell extends CellInput {
  readonly text: string;
  /** One-based row, as printed at the sheet's edge. */
  readonly ref: number;
  readonly kind: 'text' | 'number' | 'date';
  /** Columns it covers where cells are merged. */
  readonly span?: number;
  /** Holds a formula that sums. */
  readonly isSum?: boolean;
}

export interface SheetRow extends PlainRow {
  /** In column order, without empty ones; made anew each time. */
  readonly cells: readonly SheetCell[];
  /** One of its cells holds a formula that sums. */
  readonly isSum: boolean;
  spanAt(index: number): number;
  /** Each cell stands in it: none came from above by a merge. */
  readonly isPlain: boolean;
}

/** Rows one after another; an array of them, or `storedRows`. */
export interface Rows {
  readonly length: number;
  at(index: number): SheetRow | undefined;
  slice(from: number, to?: number): Rows;
}

/** Some of the rows as an array. */
export function someRows(rows: Rows, from: number, to = rows.length): SheetRow[] {
  const found: SheetRow[] = [];
  for (let at = from; at < Math.min(to, rows.length); at++) found.push(rows.at(at) as SheetRow);
  return found;
}

/** `B7`. */
export const refOf = ({ column, ref }: SheetCell): string => `${columnLetters(column)}${ref}`;

/** A sheet's cell as one of a table's row, under another head or in another column. */
export const cellInput = (cell: SheetCell, head: string, column = cell.column): CellInput =>
  ({ text: cell.text, column, ref: column === cell.column ? cell.ref : refOf(cell), head, ...(cell.value === undefined ? {} : { value: cell.value }) });

/** The same cell over so many columns. */
export const spanned = (cell: SheetCell, span: number): SheetCell => ({ ...cell, span });

/** A row of cells at hand. */
export const sheetRow = (row: number, cells: readonly SheetCell[]): SheetRow => ({
  row, count: cells.length, cells, isPlain: false, isSum: cells.some((cell) => cell.isSum === true),
  columnAt: (index) => cells[index]?.column ?? 0, textAt: (index) => cells[index]?.text ?? '', spanAt: (index) => cells[index]?.span ?? 1, valueAt: (index) => cells[index]?.value ?? Number.NaN,
});

const FOLDABLE = /[\t\n\r\u00a0]| {2}/;

/** A cell's text on one line. */
export const folded = (text: string): string => (FOLDABLE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
