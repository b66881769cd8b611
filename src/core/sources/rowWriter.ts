import { parseRef } from './columnLetters.js';
import { growing, type Growing } from './growing.js';
import { CELL, LABELLED, RowPassage, TOTAL, lead, type RowSource } from './rowColumns.js';
import { headOf, startsTotal, wordsOf, type CellInput, type RowInput } from './tableRow.js';
import type { Passage, SourceTable } from './types.js';

/** Where a row stands: what its passage needs beyond its cells. */
export interface RowPlace {
  readonly group: number;
  readonly table: number;
  readonly row: number;
  readonly headings: readonly string[];
}

export interface RowWriter {
  /**
   * The row as a passage, readable after `finish`; null where numbers do not say all of it (marked-up cells, a page or slide of its
   * own): such a row takes an object.
   */
  put(heads: readonly string[], row: RowInput, place: RowPlace): Passage | null;
  /** @param text of the document. */
  finish(text: string): void;
}

interface WriterOptions {
  readonly tables: readonly SourceTable[];
  /** The line of an offset, where cells stand in a file. */
  readonly lineAt: ((at: number) => number) | null;
  /** Adds a row's text to a document made of such texts; answers where it begins. */
  readonly append: (words: string) => number;
}

/** Writes table rows as numbers (see `RowColumns`). */
export function rowWriter({ tables, lineAt, append }: WriterOptions): RowWriter {
  const rows = growing((size) => new Int32Array(size));
  const cells = growing((size) => new Int32Array(size));
  const values = growing((size) => new Float64Array(size));
  const heads = new Map<string, number>();
  const headings: (readonly string[])[] = [];
  const source: { -readonly [K in keyof RowSource]: RowSource[K] } = { columns: { heads: [], headings, rows: new Int32Array(), cells: new Int32Array(), values: new Float64Array() }, text: '', tables };
  let count = 0;

  return {
    put(names, row, place) {
      const shown = row.cells.every(isFilled) ? row.cells : row.cells.filter(isFilled);
      const refs = shown.map(refOf);
      const named = cellNamed(row, refs);
      if (named === null || refs.includes(undefined) || !shown.every((cell) => stands(cell, lineAt !== null))) return null;
      const leads = shown.map((cell, at) => lead(headOf(cell, names), at > 0));
      let start = lineAt === null ? append(shown.map((cell, at) => `${leads[at]}${wordsOf(cell)}`).join('')) : -1;
      const isTotal = row.isTotal ?? startsTotal(shown);
      if (headings[headings.length - 1] !== place.headings) headings.push(place.headings);
      write(rows, cells.length / CELL.size, start, place.group, place.table, place.row, lineAt?.(shown[0]?.place?.start ?? 0) ?? 0, headings.length - 1, (isTotal ? TOTAL : 0) | (named === 1 ? LABELLED : 0));
      const into = cells.room(shown.length * CELL.size);
      const numbers = values.room(shown.length);
      for (let at = 0; at < shown.length; at++) {
        const cell = shown[at] as CellInput;
        const begin = cell.place?.start ?? start + (leads[at] as string).length;
        const head = headOf(cell, names);
        const index = heads.get(head) ?? heads.size;
        if (index === heads.size) heads.set(head, index);
        start = begin + wordsOf(cell).length;
        const to = cells.length;
        into[to + CELL.start] = begin;
        into[to + CELL.end] = start;
        into[to + CELL.column] = cell.column;
        into[to + CELL.head] = index;
        into[to + CELL.refColumn] = refs[at]?.column ?? 0;
        into[to + CELL.refRow] = refs[at]?.row ?? 0;
        cells.length += CELL.size;
        numbers[values.length++] = cell.value ?? Number.NaN;
      }
      return new RowPassage(source, count++);
    },
    finish(text) {
      source.text = text;
      source.columns = { heads: [...heads.keys()], headings, rows: rows.take(), cells: cells.take(), values: values.take() };
    },
  };
}

function write(to: Growing<Int32Array>, ...numbers: readonly number[]): void {
  to.room(numbers.length).set(numbers, to.length);
  to.length += numbers.length;
}

const isFilled = (cell: CellInput): boolean => wordsOf(cell).trim() !== '';

/** A cell stands in the file character by character, or in no file. */
const stands = ({ text, place }: CellInput, isFile: boolean): boolean =>
  typeof text === 'string' && isFile === (place !== undefined) && (place === undefined || place.end - place.start === text.length);

/** A reference as numbers; null for none, undefined for one that is no `B7`. */
function refOf({ ref, column }: CellInput): { readonly column: number; readonly row: number } | null | undefined {
  if (ref === null) return null;
  return typeof ref === 'number' ? { column, row: ref } : (parseRef(ref) ?? undefined);
}

/** Which cell's reference is the row's: the first's, or the second's; null where the row's locator is another. */
function cellNamed({ locator }: RowInput, refs: readonly ReturnType<typeof refOf>[]): 0 | 1 | null {
  if (refs.length === 0) return null;
  if (locator === undefined) return 0;
  const { cell, ...rest } = locator;
  if (Object.keys(rest).length > 0) return null;
  const given = cell == null ? null : parseRef(cell);
  const index = refs.findIndex((ref) => ref?.column === given?.column && ref?.row === given?.row);
  return index === 0 || index === 1 ? index : null;
}
