import { columnLetters } from './columnLetters.js';
import { general } from './workbookFormat.js';
import type { CellInput } from './tableRow.js';
import { growing } from './growing.js';

/** A cell that holds something. Text is what a person sees (dates in ISO form). */
export interface SheetCell {
  /** Zero-based. */
  readonly column: number;
  /** One-based, as printed at the sheet's edge. */
  readonly row: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date';
  /** The stored number. */
  readonly value?: number | undefined;
  /** Columns it covers where cells are merged. */
  readonly span?: number | undefined;
  /** Holds a formula that sums. */
  readonly isSum?: boolean | undefined;
}

export interface SheetRow {
  /** One-based, as printed at the sheet's edge. */
  readonly row: number;
  /** How many cells it has. */
  readonly count: number;
  /** In column order, without empty ones. */
  readonly cells: readonly SheetCell[];
}

/** `B7`. */
export const refOf = ({ column, row }: SheetCell): string => `${columnLetters(column)}${row}`;

/** A sheet's cell as one of a table's row; `head` overrides the head of its column, `column` its place in the row. */
export const cellInput = (cell: SheetCell, head?: string, column = cell.column): CellInput =>
  ({ text: cell.text, column, ref: column === cell.column ? cell.row : refOf(cell), ...(cell.value === undefined ? {} : { value: cell.value }), ...(head === undefined ? {} : { head }) });

/** The same cell over so many columns. */
export const spanned = ({ column, row, text, kind, value, isSum }: SheetCell, span: number): SheetCell => ({ column, row, text, kind, value, isSum, span });

/** A row of cells at hand. */
export const sheetRow = (row: number, cells: readonly SheetCell[]): SheetRow => ({ row, count: cells.length, cells });

const KINDS = ['text', 'number', 'date'] as const;
const IS_SUM = 4;

/** What the rows of a sheet share: cells as numbers. A million cells as objects that live as long as the sheet take 150 MB, and most of the time goes into moving them. */
interface SheetCells {
  columns: Uint16Array;
  /** Index into `KINDS`, and `IS_SUM`. */
  kinds: Uint8Array;
  values: Float64Array;
  /** Null: the text is the value's. */
  readonly texts: (string | null)[];
}

/** Collects a sheet's rows; they may be read once `take` was called. */
export interface SheetRows {
  /** Cells in column order. */
  add(row: number, cells: readonly SheetCell[]): void;
  take(): SheetRow[];
}

export function sheetRows(): SheetRows {
  const rows: StoredRow[] = [];
  const columns = growing((size) => new Uint16Array(size));
  const kinds = growing((size) => new Uint8Array(size));
  const values = growing((size) => new Float64Array(size));
  const sheet: SheetCells = { columns: new Uint16Array(), kinds: new Uint8Array(), values: new Float64Array(), texts: [] };
  return {
    add(row, cells) {
      rows.push(new StoredRow(sheet, row, sheet.texts.length, cells.length));
      const [intoColumns, intoKinds, intoValues] = [columns.room(cells.length), kinds.room(cells.length), values.room(cells.length)];
      for (const { column, kind, value, text, isSum } of cells) {
        intoColumns[columns.length++] = column;
        intoKinds[kinds.length++] = KINDS.indexOf(kind) | (isSum === true ? IS_SUM : 0);
        intoValues[values.length++] = value ?? Number.NaN;
        sheet.texts.push(value !== undefined && text === general(value) ? null : text);
      }
    },
    take() {
      sheet.columns = columns.take();
      sheet.kinds = kinds.take();
      sheet.values = values.take();
      return rows;
    },
  };
}

class StoredRow implements SheetRow {
  readonly row: number;
  readonly count: number;
  readonly #sheet: SheetCells;
  readonly #first: number;

  constructor(sheet: SheetCells, row: number, first: number, count: number) {
    this.#sheet = sheet;
    this.row = row;
    this.#first = first;
    this.count = count;
  }

  get cells(): readonly SheetCell[] {
    const cells: SheetCell[] = [];
    for (let at = this.#first; at < this.#first + this.count; at++) cells.push(new StoredCell(this.#sheet, this.row, at));
    return cells;
  }
}

class StoredCell implements SheetCell {
  readonly row: number;
  readonly #sheet: SheetCells;
  readonly #at: number;

  constructor(sheet: SheetCells, row: number, at: number) {
    this.#sheet = sheet;
    this.row = row;
    this.#at = at;
  }

  get span(): undefined { return undefined; }
  get column(): number { return this.#sheet.columns[this.#at] as number; }
  get kind(): SheetCell['kind'] { return KINDS[(this.#sheet.kinds[this.#at] as number) & 3] as SheetCell['kind']; }
  get isSum(): boolean { return ((this.#sheet.kinds[this.#at] as number) & IS_SUM) !== 0; }
  get text(): string { return this.#sheet.texts[this.#at] ?? general(this.#sheet.values[this.#at] as number); }
  get value(): number | undefined {
    const value = this.#sheet.values[this.#at] as number;
    return Number.isNaN(value) ? undefined : value;
  }
}
