import { columnLetters } from './columnLetters.js';
import type { PlainRow } from './rowWriter.js';
import type { CellInput } from './tableRow.js';
import { general } from './workbookFormat.js';

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

const KINDS = ['text', 'number', 'date'] as const;
const KIND = 3;
const IS_SUM = 4;

/** What neighbouring rows of a sheet share: cells as numbers. A million cells as objects that live as long as the sheet take 150 MB, and most of the time goes into moving them. */
interface Cells {
  count: number;
  readonly columns: Uint16Array;
  /** Index into `KINDS`, and `IS_SUM`. */
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  /** Null: the text is the value's. */
  readonly texts: (string | null)[];
}

/** How many cells share arrays, unless a row alone has more. */
const SHARED = 8_192;

const roomFor = (size: number): Cells => ({ count: 0, columns: new Uint16Array(size), kinds: new Uint8Array(size), values: new Float64Array(size), texts: [] });

/** Collects a sheet's rows. */
export interface SheetRows {
  /** Opens a row. */
  begin(row: number): void;
  /** Adds a cell to it. `value` is NaN for none, `text` null for the value's own. */
  cell(column: number, kind: SheetCell['kind'], text: string | null, value: number, isSum: boolean): void;
  /** Closes the row, which is put down if it has cells; answers how many. */
  end(): number;
  readonly rows: readonly SheetRow[];
}

export function sheetRows(): SheetRows {
  const rows: StoredRow[] = [];
  let room = roomFor(256);
  // the row at hand; its arrays are kept from row to row
  let row = 0;
  let count = 0;
  let isInOrder = true;
  const own = { columns: [] as number[], kinds: [] as number[], values: [] as number[], texts: [] as (string | null)[] };
  return {
    begin(number) {
      row = number;
      count = 0;
      isInOrder = true;
    },
    cell(column, kind, text, value, isSum) {
      // cells come in column order in every sound file
      if (count > 0 && (own.columns[count - 1] as number) >= column) isInOrder = false;
      own.columns[count] = column;
      own.kinds[count] = KINDS.indexOf(kind) | (isSum ? IS_SUM : 0);
      own.values[count] = value;
      own.texts[count++] = text;
    },
    end() {
      const order = isInOrder ? null : [...new Map(own.columns.slice(0, count).map((column, at) => [column, at]))].sort(([a], [b]) => a - b).map(([, at]) => at);
      const size = order?.length ?? count;
      count = 0;
      if (size === 0) return 0;
      if (room.count + size > room.kinds.length) room = roomFor(Math.max(size, SHARED));
      rows.push(new StoredRow(room, row, room.count, size));
      const { columns, kinds, values, texts } = room;
      for (let i = 0; i < size; i++) {
        const at = order === null ? i : (order[i] as number);
        const to = room.count++;
        columns[to] = own.columns[at] as number;
        kinds[to] = own.kinds[at] as number;
        values[to] = own.values[at] as number;
        texts.push(own.texts[at] as string | null);
      }
      return size;
    },
    rows,
  };
}

class StoredRow implements SheetRow {
  readonly row: number;
  readonly count: number;
  readonly #shared: Cells;
  readonly #first: number;

  constructor(shared: Cells, row: number, first: number, count: number) {
    this.#shared = shared;
    this.row = row;
    this.#first = first;
    this.count = count;
  }

  get isPlain(): boolean {
    return true;
  }

  get cells(): readonly SheetCell[] {
    const { columns, kinds, values, texts } = this.#shared;
    const cells: SheetCell[] = [];
    for (let at = this.#first; at < this.#first + this.count; at++) {
      const value = values[at] as number;
      const kind = kinds[at] as number;
      const cell: { -readonly [K in keyof SheetCell]: SheetCell[K] } = { column: columns[at] as number, ref: this.row, text: texts[at] ?? general(value), kind: KINDS[kind & KIND] as SheetCell['kind'] };
      if (!Number.isNaN(value)) cell.value = value;
      if ((kind & IS_SUM) !== 0) cell.isSum = true;
      cells.push(cell);
    }
    return cells;
  }

  get isSum(): boolean {
    const { kinds } = this.#shared;
    for (let at = this.#first; at < this.#first + this.count; at++) if (((kinds[at] as number) & IS_SUM) !== 0) return true;
    return false;
  }

  columnAt(index: number): number {
    return this.#shared.columns[this.#first + index] as number;
  }

  textAt(index: number): string {
    const { texts, values } = this.#shared;
    return texts[this.#first + index] ?? general(values[this.#first + index] as number);
  }

  spanAt(): number {
    return 1;
  }

  valueAt(index: number): number {
    return this.#shared.values[this.#first + index] as number;
  }
}
