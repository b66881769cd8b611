import { parseRef } from './columnLetters.js';
import { growing } from './growing.js';
import { CELL, DOUBLED, LABELLED, ROW, RowPassage, TOTAL, lead, type RowSource } from './rowColumns.js';
import { columnName, isTotalLabel, type RowInput } from './tableRow.js';
import type { TextCollector } from './textCollector.js';
import type { Passage, SourceTable } from './types.js';
import { general } from './workbookFormat.js';

/** Where a row stands: what its passage needs beyond its cells. */
export interface RowPlace {
  readonly group: number;
  readonly table: number;
  readonly row: number;
  readonly headings: readonly string[];
}

/** A row whose cells are plain text and numbers, without an object a cell: a large table has a million. */
export interface PlainRow {
  /** One-based, as printed at the sheet's edge. */
  readonly row: number;
  readonly count: number;
  columnAt(index: number): number;
  /** '' for an empty cell. */
  textAt(index: number): string;
  /** NaN for none. */
  valueAt(index: number): number;
  /** The cell's text is its value as `general` writes it; where it is not said, it may be. */
  isOwnAt?(index: number): boolean;
  /** Where the cell's text stands in the file; only where cells stand in one. */
  startAt?(index: number): number;
  /** Where it ends there: further on than the text is long where its quotation marks are written twice. */
  endAt?(index: number): number;
}

export interface RowWriter {
  /**
   * The row as a passage, readable after `finish`; null where numbers do not say all of it (marked-up cells, a page or slide of its
   * own): such a row takes an object.
   */
  put(heads: readonly string[], row: RowInput, place: RowPlace): Passage | null;
  /** The same of a row that numbers say all of; null for an empty one. */
  putPlain(heads: readonly string[], row: PlainRow, isTotal: boolean | undefined, place: RowPlace): Passage | null;
  /** So many more will be put. */
  expect(rows: number, cells: number): void;
  /** @param text of the document. */
  finish(text: string): void;
}

interface WriterOptions {
  readonly tables: readonly SourceTable[];
  /** The line of an offset, where cells stand in a file. */
  readonly lineAt: ((at: number) => number) | null;
  /** Where the rows' texts go, in a document made of such texts. */
  readonly text: TextCollector;
}

/** A head as it is put before cells, and its index in `RowColumns.heads`. */
interface Head {
  readonly index: number;
  readonly first: string;
  readonly later: string;
}

/** Writes table rows as numbers (see `RowColumns`). */
export function rowWriter({ tables, lineAt, text }: WriterOptions): RowWriter {
  const rows = growing((size) => new Int32Array(size));
  const cells = growing((size) => new Int32Array(size));
  const values = growing((size) => new Float64Array(size));
  const known = new Map<string, Head>();
  const headings: (readonly string[])[] = [];
  const source: { -readonly [K in keyof RowSource]: RowSource[K] } = { columns: { heads: [], headings, rows: new Int32Array(), cells: new Int32Array(), values: new Float64Array() }, text: '', tables };
  let count = 0;
  // of the row at hand; kept from row to row
  let size = 0;
  /** Null: as `general` writes its number. */
  const words: (string | null)[] = [];
  const columns: number[] = [];
  const numbers: number[] = [];
  /** Heads of its own that a cell has. */
  const ownHeads: (string | undefined)[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  const refColumns: number[] = [];
  const refRows: number[] = [];
  // of the table at hand
  let names: readonly string[] | null = null;
  let columnHeads: (Head | undefined)[] = [];

  const headNamed = (name: string): Head => {
    let head = known.get(name);
    if (head === undefined) known.set(name, head = { index: known.size, first: lead(name, false), later: lead(name, true) });
    return head;
  };
  const takeCell = (text: string | null, column: number, value: number, head: string | undefined, begin: number, end: number, refColumn: number, refRow: number): void => {
    words[size] = text;
    columns[size] = column;
    numbers[size] = value;
    ownHeads[size] = head;
    begins[size] = begin;
    ends[size] = end;
    refColumns[size] = refColumn;
    refRows[size++] = refRow;
  };
  /** Takes the cells that hold something; false where numbers do not say all of one. */
  const takeCells = ({ cells: given }: RowInput): boolean => {
    size = 0;
    for (const { text: own, place, ref, column, value, head } of given) {
      if (typeof own !== 'string') {
        if (own.text.trim() === '') continue;
        return false;
      }
      if (own === '' || own.trim() === '') continue;
      // it stands in the file character by character, or in no file
      if (lineAt === null ? place !== undefined : place === undefined || place.end - place.start !== own.length) return false;
      const parsed = typeof ref === 'string' ? parseRef(ref) : undefined;
      if (parsed === null) return false;
      takeCell(own, column, value ?? Number.NaN, head, place?.start ?? 0, place?.end ?? 0, parsed?.column ?? (ref === null ? 0 : column), parsed?.row ?? (typeof ref === 'number' ? ref : 0));
    }
    return true;
  };
  /** Which cell's reference is the row's: the first's, or the second's; null where the row's locator is another. */
  const cellNamed = ({ locator }: RowInput): 0 | 1 | null => {
    if (size === 0) return null;
    if (locator === undefined) return 0;
    const { cell, ...rest } = locator;
    if (Object.keys(rest).length > 0) return null;
    const given = cell == null ? { column: 0, row: 0 } : parseRef(cell);
    const isAt = (at: number): boolean => at < size && refColumns[at] === given?.column && refRows[at] === given?.row;
    return isAt(0) ? 0 : isAt(1) ? 1 : null;
  };
  const saysTotal = (): boolean => {
    for (let at = 0; at < size; at++) if (Number.isNaN(numbers[at])) return isTotalLabel(words[at] as string, at === 0);
    return false;
  };
  /** Adds a number as `general` writes it; most are whole, and no string is made of those. */
  const addNumber = (number: number): number => (number >= 0 && number < 1e9 && number % 1 === 0 ? text.addWhole(number) : text.add(general(number)));
  /** Writes down the row at hand. */
  const write = (heads: readonly string[], { group, table, row, headings: above }: RowPlace, isTotal: boolean, named: 0 | 1): Passage => {
    if (names !== heads) {
      names = heads;
      columnHeads = [];
    }
    if (headings[headings.length - 1] !== above) headings.push(above);
    const start = lineAt === null ? text.begin() : -1;
    const intoRows = rows.room(ROW.size);
    const at = rows.at;
    intoRows[at + ROW.first] = values.length;
    intoRows[at + ROW.start] = start;
    intoRows[at + ROW.group] = group;
    intoRows[at + ROW.table] = table;
    intoRows[at + ROW.row] = row;
    intoRows[at + ROW.line] = lineAt === null ? 0 : lineAt(begins[0] as number);
    intoRows[at + ROW.headings] = headings.length - 1;
    intoRows[at + ROW.flags] = (isTotal ? TOTAL : 0) | (named === 1 ? LABELLED : 0);
    rows.at += ROW.size;
    const into = cells.room(size * CELL.size);
    const intoValues = values.room(size);
    let end = start;
    for (let i = 0; i < size; i++) {
      const column = columns[i] as number;
      const word = words[i] as string | null;
      const own = ownHeads[i];
      const head = own === undefined ? (columnHeads[column] ??= headNamed(heads[column] ?? columnName(column))) : headNamed(own);
      let begin = begins[i] as number;
      if (lineAt === null) {
        const before = i === 0 ? head.first : head.later;
        if (before !== '') text.add(before);
        begin = end + before.length;
        end = begin + (word === null ? addNumber(numbers[i] as number) : text.add(word));
      } else end = ends[i] as number;
      const to = cells.at;
      into[to + CELL.start] = begin;
      into[to + CELL.end] = end;
      into[to + CELL.column] = lineAt === null || end - begin === word?.length ? column : column | DOUBLED;
      into[to + CELL.head] = head.index;
      into[to + CELL.refColumn] = refColumns[i] as number;
      into[to + CELL.refRow] = refRows[i] as number;
      cells.at += CELL.size;
      intoValues[values.at++] = numbers[i] as number;
    }
    return new RowPassage(source, count++);
  };

  return {
    put(heads, row, place) {
      if (!takeCells(row)) return null;
      const named = cellNamed(row);
      return named === null ? null : write(heads, place, row.isTotal ?? saysTotal(), named);
    },
    putPlain(heads, row, isTotal, place) {
      size = 0;
      for (let at = 0; at < row.count; at++) {
        const words = row.isOwnAt?.(at) === true ? null : row.textAt(at);
        const column = row.columnAt(at);
        if (words !== '') takeCell(words, column, row.valueAt(at), undefined, row.startAt?.(at) ?? 0, row.endAt?.(at) ?? 0, column, row.row);
      }
      return size === 0 ? null : write(heads, place, isTotal ?? saysTotal(), 0);
    },
    expect(moreRows, moreCells) {
      rows.expect(moreRows * ROW.size);
      cells.expect(moreCells * CELL.size);
      values.expect(moreCells);
    },
    finish(whole) {
      source.text = whole;
      source.columns = { heads: [...known.keys()], headings, rows: rows.take(), cells: cells.take(), values: values.take() };
    },
  };
}
