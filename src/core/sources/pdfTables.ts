import type { GridRow } from './docxTable.js';
import { rowsOf, type PdfRow } from './pdfRows.js';
import { median, type Segment } from './pdfSegments.js';

export interface PdfTable {
  /** Baseline of the first row. */
  readonly y: number;
  readonly rows: readonly GridRow[];
  readonly columns: readonly Readonly<Column>[];
}

interface Column {
  x: number;
  right: number;
}

/** Tables on two pages that have the same columns: the second goes on with the first. */
export const goesOn = (first: PdfTable, second: PdfTable): boolean =>
  first.columns.length === second.columns.length && first.columns.every((column, at) => column.x < (second.columns[at]?.right ?? 0) && column.right > (second.columns[at]?.x ?? Infinity));

/** Figures, dashes and short words; a column of prose has longer lines. UTF-16 code units. */
const SHORT = 24;
const FIGURE = /^[(<≤≥~+\u2212–—-]{0,2}\s?[$€£¥]?\s?[0-9][0-9.,\u00a0\u202f ]{0,20}\s?(?:%|‰)?\)?[*†‡¹²³⁴⁵⁶⁷⁸⁹]{0,3}$|^(?:[–—-]|n\/a|\.{1,3})$/i;

/**
 * Finds tables by position: rows that follow one another with two or more cells each, whose cells stand in the same columns, and of which at
 * least half are short. Columns of prose are not tables. Answers the tables and what is left.
 */
export function findPdfTables(segments: readonly Segment[]): { tables: PdfTable[]; rest: Segment[] } {
  const rows = rowsOf(segments);
  const leading = median(rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0)).filter((gap) => gap > 0));
  const tables: PdfTable[] = [];
  const taken = new Set<Segment>();
  for (let at = 0; at < rows.length; at++) {
    if ((rows[at]?.segments.length ?? 0) < 2) continue;
    const end = stretchEnd(rows, at, leading);
    const stretch = rows.slice(at, end);
    const columns = columnsOf(stretch);
    if (isTable(stretch, columns)) {
      const cells = stretch.flatMap((row) => row.segments);
      for (const cell of cells) taken.add(cell);
      tables.push({ y: stretch[0]?.y ?? 0, rows: gridOf(stretch, columns), columns });
    }
    at = end - 1;
  }
  return { tables, rest: segments.filter((one) => !taken.has(one)) };
}

/** The rows that could belong to a table which starts at `at`: single cells in between are wrapped words or labels of groups. */
function stretchEnd(rows: readonly PdfRow[], at: number, leading: number): number {
  let end = at + 1;
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next] as PdfRow;
    const before = rows[next - 1] as PdfRow;
    const size = row.segments[0]?.size ?? 10;
    if (row.y - before.y > Math.max(size * 2.6, leading * 2.2)) break;
    if (row.segments.length > 1) end = next + 1;
    else if (next - end >= 2 || spansColumns(rows.slice(at, end), row.segments[0] as Segment)) break;
  }
  return end;
}

/** A line that lies across two columns of the rows above is no cell. */
function spansColumns(rows: readonly PdfRow[], line: Segment): boolean {
  return columnsOf(rows).filter((column) => line.x < column.right - 2 && line.right > column.x + 2).length > 1;
}

/** Columns are what is left between the gaps that all rows leave free. */
function columnsOf(rows: readonly PdfRow[]): Column[] {
  const columns: Column[] = [];
  const several = rows.filter((row) => row.segments.length > 1);
  // the first row may hold heads over several columns: it decides only where there is no other
  const deciding = several.length > 2 ? several.filter((row) => row.segments.length >= Math.max(...several.map((one) => one.segments.length)) - 1) : several;
  for (const cell of deciding.flatMap((row) => row.segments).sort((a, b) => a.x - b.x)) {
    const last = columns[columns.length - 1];
    if (last !== undefined && cell.x < last.right) last.right = Math.max(last.right, cell.right);
    else columns.push({ x: cell.x, right: cell.right });
  }
  return columns;
}

function isTable(rows: readonly PdfRow[], columns: readonly Column[]): boolean {
  const several = rows.filter((row) => row.segments.length > 1);
  if (several.length < 2 || columns.length < 2) return false;
  const cells = columns.map((column) => several.flatMap((row) => row.segments.filter((cell) => cell.x < column.right && cell.right > column.x)));
  const short = cells.filter((column) => median(column.map((cell) => cell.text.length)) <= SHORT).length;
  const figures = cells.flat().filter((cell) => FIGURE.test(cell.text)).length;
  if (short * 2 < columns.length) return false;
  // two rows, or two columns of words, are more often a heading beside a date, or a form
  if (figures < several.length / 2) return several.length >= 3 && columns.length >= 3 && short === columns.length && isRegular(several, columns);
  return several.length >= 3 || figures >= 2;
}

/** Most rows fill most columns. */
function isRegular(rows: readonly PdfRow[], columns: readonly Column[]): boolean {
  return rows.filter((row) => row.segments.length >= columns.length - 1).length * 3 >= rows.length * 2;
}

/** Cells in their columns; a line of words alone right under or above a row that is close belongs to its cell. */
function gridOf(rows: readonly PdfRow[], columns: readonly Column[]): GridRow[] {
  const placed = rows.map((row) => {
    const cells: { text: string; span: number }[] = columns.map(() => ({ text: '', span: 1 }));
    for (const segment of row.segments) {
      let first = columns.findIndex((column) => segment.right > column.x && segment.x < column.right);
      if (first < 0) first = nearest(columns, segment);
      let span = 1;
      while (first + span < columns.length && segment.right > (columns[first + span]?.x ?? Infinity) + 2) span++;
      const cell = cells[first];
      if (cell === undefined) continue;
      cell.text = cell.text === '' ? segment.text : `${cell.text} ${segment.text}`;
      cell.span = Math.max(cell.span, span);
    }
    return { y: row.y, size: median(row.segments.map((cell) => cell.size)), cells, filled: row.segments.length };
  });
  const gaps = placed.slice(1).map((row, index) => row.y - (placed[index]?.y ?? 0));
  const usual = median(gaps);
  const merged: typeof placed = [];
  for (const [index, row] of placed.entries()) {
    const last = merged[merged.length - 1];
    const gap = index === 0 ? Infinity : row.y - (placed[index - 1]?.y ?? 0);
    const holdsFigures = row.cells.some((cell) => FIGURE.test(cell.text));
    const lastIsPart = last !== undefined && index > 0 && (placed[index - 1]?.filled ?? 0) < 2 && !placed[index - 1]?.cells.some((cell) => FIGURE.test(cell.text));
    const isClose = gap < row.size * 1.45 && (gap < usual * 0.85 || gaps.every((one) => one < row.size * 1.45));
    if (last !== undefined && isClose && gap < usual * 0.85 && (!holdsFigures || lastIsPart)) {
      for (const [column, cell] of row.cells.entries()) {
        const above = last.cells[column];
        if (above !== undefined && cell.text !== '') above.text = above.text === '' ? cell.text : `${above.text} ${cell.text}`;
      }
      last.filled = Math.max(last.filled, row.filled);
    } else merged.push(row);
  }
  return merged.map((row) => {
    const cells: { text: string; span: number }[] = [];
    for (let column = 0; column < row.cells.length; column += row.cells[column]?.span ?? 1) cells.push(row.cells[column] ?? { text: '', span: 1 });
    return { cells };
  });
}

function nearest(columns: readonly Column[], { x, right }: Segment): number {
  let best = 0;
  columns.forEach((column, index) => {
    const distance = (one: Column | undefined): number => (one === undefined ? Infinity : Math.abs((one.x + one.right) / 2 - (x + right) / 2));
    if (distance(column) < distance(columns[best])) best = index;
  });
  return best;
}
