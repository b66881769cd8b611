import { someRows, type Rows, type SheetCell } from './sheetRows.js';

/** A head is short; a longer cell is prose. UTF-16 code units. */
const MAX_HEAD = 200;
/** Rows below the head that are looked at to tell it from them. */
const LOOK = 20;

/** A figure, stored as a number or written as text ("1,204", "12 %"). */
export function isNumeric(cell: SheetCell): boolean {
  if (cell.kind === 'number') return true;
  return cell.kind === 'text' && cell.text.length < 30 && /^[(+\u2212-]?[$€£]?[0-9][0-9.,\u00a0\u202f ]*%?\)?$/.test(cell.text);
}

/** A year as a column's head: 2019, "2019", "2019/20". */
const isYear = (cell: SheetCell): boolean =>
  cell.kind === 'number' ? Number.isInteger(cell.value) && (cell.value ?? 0) >= 1800 && (cell.value ?? 0) <= 2100 : /^(?:1[89]|20)[0-9]{2}(?:[/–-][0-9]{2,4})?$/.test(cell.text);

const couldHead = (cell: SheetCell): boolean => cell.text.length <= MAX_HEAD && (cell.kind === 'date' || isYear(cell) || !isNumeric(cell));

/** How many rows from `at` on are heads: 0 where the rows are all alike. */
export function headRowCount(rows: Rows, at: number): number {
  const first = rows.at(at);
  if (first === undefined || !first.cells.every(couldHead)) return 0;
  if (first.cells.length < 2 && (first.cells[0]?.span ?? 1) === 1 && someRows(rows, at, at + 3).some((row) => row.cells.length > 1)) return 0;
  let count = 1;
  while (count < 4 && goesOn(rows, at, count)) count++;
  const below = someRows(rows, at + count, at + count + LOOK);
  if (below.length === 0) return 0;
  // "Founded | 1968" over "Members | 312" is a fact sheet, "Town | 2019" over many rows a table
  const [label, year] = first.cells;
  const isPair = first.cells.length === 2 && label !== undefined && year !== undefined && year.kind === 'number' && below.every((row) => row.cells.length <= 2);
  if (isPair && (below.length < 3 || [first, ...below].some((row) => row.cells[0]?.text.endsWith(':') === true))) return 0;
  const lowest = someRows(rows, at, at + count).flatMap((row) => row.cells);
  const standsOverFigures = lowest.some((cell) => below.some((row) => row.cells.some((one) => one.column === cell.column && isNumeric(one) && !(isYear(one) && isYear(cell)))));
  if (standsOverFigures) return count;
  // a table of words: its heads fill every column, differ, and are short
  const isFull = below.every((row) => row.cells.length <= first.cells.length);
  const texts = first.cells.map((cell) => cell.text);
  const isShort = texts.every((text) => text.length <= 60);
  return first.cells.length >= 2 && isFull && isShort && new Set(texts).size === texts.length && !first.cells.some(isYear) ? count : 0;
}

/** True when the row after `count` head rows is a head too: it fills gaps under group heads, or holds units and no label. */
function goesOn(rows: Rows, at: number, count: number): boolean {
  const above = rows.at(at + count - 1);
  const row = rows.at(at + count);
  const below = someRows(rows, at + count + 1, at + count + 1 + LOOK);
  if (above === undefined || row === undefined || below.length === 0 || !row.cells.every(couldHead)) return false;
  const overFigures = row.cells.some((cell) => below.some((one) => one.cells.some((other) => other.column === cell.column && isNumeric(other))));
  if (!overFigures) return false;
  const firstColumn = Math.min(...below.map((one) => one.cells[0]?.column ?? Infinity), above.cells[0]?.column ?? Infinity);
  const hasNoLabel = (row.cells[0]?.column ?? 0) > firstColumn;
  const fillsGaps = row.cells.some((cell) => !above.cells.some((one) => one.column === cell.column));
  return hasNoLabel || fillsGaps || above.cells.some((cell) => (cell.span ?? 1) > 1);
}

/** The head of each column (by its number), the rows of heads joined from top to bottom; group heads reach over their columns. */
export function headsOf(rows: Rows, at: number, count: number): string[] {
  const last = Math.max(0, ...someRows(rows, at, at + count + LOOK).map((row) => row.cells[row.cells.length - 1]?.column ?? 0));
  const heads: string[][] = Array.from({ length: last + 1 }, () => []);
  for (let level = 0; level < count; level++) {
    const cells = rows.at(at + level)?.cells ?? [];
    const lower = level + 1 < count ? rows.at(at + level + 1) : undefined;
    const hasSpans = cells.some((cell) => (cell.span ?? 1) > 1);
    for (const [index, cell] of cells.entries()) {
      let end = cell.column + (cell.span ?? 1);
      // without merged cells, a group head reaches to the next one, over columns that have a lower head
      if (!hasSpans && lower !== undefined) {
        const next = cells[index + 1]?.column ?? last + 1;
        while (end < next && lower.cells.some((one) => one.column === end)) end++;
      }
      for (let column = cell.column; column < Math.min(end, last + 1); column++) {
        const parts = heads[column];
        if (parts !== undefined && !parts.includes(cell.text)) parts.push(cell.text);
      }
    }
  }
  return heads.map((parts) => parts.join(' '));
}
