import { sheetRow, someRows, type Rows, type SheetCell, type SheetRow } from './sheetRows.js';
import { headRowCount, headsOf, isNumeric } from './workbookHeads.js';

/** The rows of a table; what few of them have is kept apart, by their numbers. */
interface TableRows {
  readonly rows: Rows;
  /** The label of the row above that stands alone ("North", "of which"), for those that stand under one. */
  readonly sections: ReadonlyMap<number, SheetCell>;
  /** Those that sum others, as the figures show; their words may say it of more. */
  readonly totals: ReadonlySet<number>;
}

/** What stands on a sheet, from top to bottom: tables with the lines above them, and lines of text. */
export type SheetPart =
  | TableRows & { readonly kind: 'table'; readonly captions: readonly SheetCell[]; readonly heads: readonly string[] }
  | { readonly kind: 'text'; readonly cell: SheetCell };

/** A line longer than this is prose, not the title of a table. UTF-16 code units. */
const MAX_TITLE = 200;

/**
 * Finds the tables of a sheet: blank rows and columns part them, lines of a single cell above are captions, rows of words above figures
 * are heads, single cells between rows are section labels, lines below are notes.
 */
export function findTables(rows: Rows): SheetPart[] {
  const parts: SheetPart[] = [];
  let waiting: SheetCell[] = [];
  const flush = (): void => {
    for (const cell of waiting) parts.push({ kind: 'text', cell });
    waiting = [];
  };
  let lastRow = 0;
  for (const band of bands(rows)) {
    for (const region of regions(band)) {
      const lines = haveOneCell(region) ? firstCells(region, 0, region.length) : null;
      if (lines !== null && !isColumn(lines)) {
        // lines on their own: titles of a table that follows, or prose
        if ((region.at(0)?.row ?? 0) - lastRow > 3) flush();
        waiting.push(...lines);
      } else {
        waiting = tablesOf(region, waiting, parts);
        flush();
      }
      lastRow = region.at(region.length - 1)?.row ?? lastRow;
    }
  }
  flush();
  return parts;
}

function haveOneCell(rows: Rows): boolean {
  for (let at = 0; at < rows.length; at++) if (rows.at(at)?.count !== 1) return false;
  return true;
}

const firstCells = (rows: Rows, from: number, to: number): SheetCell[] => someRows(rows, from, to).map((row) => row.cells[0] as SheetCell);

/** Stretches of rows without a blank row. */
function bands(rows: Rows): Rows[] {
  const found: Rows[] = [];
  let [from, before] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const { row, count } = rows.at(at) as SheetRow;
    if (count > 0 && row === before + 1) {
      before = row;
      continue;
    }
    if (at > from) found.push(rows.slice(from, at));
    from = count > 0 ? at : at + 1;
    before = count > 0 ? row : -1;
  }
  if (rows.length > from) found.push(rows.slice(from));
  return found;
}

/** Tables side by side: parted by a blank column, each with its own column of labels. Spacer columns inside a table part nothing. */
function regions(band: Rows): Rows[] {
  // by column; a set takes five times as long for a million cells
  const used: boolean[] = [];
  for (let index = 0; index < band.length; index++) {
    const row = band.at(index) as SheetRow;
    for (let at = 0; at < row.count; at++) {
      const column = row.columnAt(at);
      used[column] = true;
      for (let extra = 1; extra < Math.min(row.spanAt(at), 200); extra++) used[column + extra] = true;
    }
  }
  const columns = Object.keys(used).map(Number);
  const starts = columns.filter((column, index) => index > 0 && columns[index - 1] !== column - 1 && startsTable(band, column));
  if (starts.length === 0) return [band];
  const found: Rows[] = [];
  for (let index = 0; index <= starts.length; index++) {
    const from = index === 0 ? 0 : (starts[index - 1] ?? 0);
    const to = starts[index] ?? Infinity;
    const region = someRows(band, 0).map((row) => sheetRow(row.row, row.cells.filter((cell) => cell.column >= from && cell.column < to))).filter((row) => row.count > 0);
    if (region.length > 0) found.push(region);
  }
  return found;
}

function indexOf(row: SheetRow, column: number): number {
  for (let at = 0; at < row.count; at++) if (row.columnAt(at) === column) return at;
  return -1;
}

function startsTable(band: Rows, column: number): boolean {
  let labels = 0;
  let figures = 0;
  let beside = 0;
  for (let index = 0; index < band.length; index++) {
    const row = band.at(index) as SheetRow;
    const at = indexOf(row, column);
    if (at < 0) continue;
    if (isNumeric(row.cells[at] as SheetCell)) figures++;
    else labels++;
    if (indexOf(row, column + 1) >= 0) beside++;
  }
  return labels >= 2 && labels > figures && beside >= 2;
}

/** One column of figures under a word, or a list of short entries, is a table too; prose is not. */
function isColumn(cells: readonly SheetCell[]): boolean {
  if (cells.length < 3 || new Set(cells.map((cell) => cell.column)).size > 1) return false;
  const figures = cells.filter(isNumeric).length;
  return figures >= cells.length - 1;
}

/** Reads one region, which may hold several tables one under the other; answers the lines left over. */
function tablesOf(region: Rows, above: SheetCell[], parts: SheetPart[]): SheetCell[] {
  let captions = [...above];
  let at = 0;
  const columns: boolean[] = [];
  let first = Infinity;
  for (let index = 0; index < region.length; index++) {
    const row = region.at(index) as SheetRow;
    first = Math.min(first, row.columnAt(0));
    for (let at = 0; row.count > 1 && at < row.count; at++) columns[row.columnAt(at)] = true;
  }
  const width = Object.keys(columns).length || 1;
  while (at < region.length) {
    while (at < region.length && isTitle(region, at, first, width)) captions.push(region.at(at++)?.cells[0] as SheetCell);
    if (at >= region.length) return captions;
    const long = captions.filter((cell) => cell.text.length > MAX_TITLE);
    for (const cell of long) parts.push({ kind: 'text', cell });
    captions = captions.filter((cell) => cell.text.length <= MAX_TITLE);
    const headCount = headRowCount(region, at);
    // a table that goes on after a blank row keeps the heads it had
    const before = parts[parts.length - 1];
    const isSameTable = headCount === 0 && captions.length === 0 && before?.kind === 'table' && continues(before, region.at(at));
    const heads = isSameTable ? before.heads : headsOf(region, at, headCount);
    const { rows, sections, next, notes } = dataRows(region, at + headCount);
    if (rows.length > 0 || headCount > 0) parts.push({ kind: 'table', captions, heads, rows, sections, totals: totalsOf(rows) });
    for (const cell of notes) parts.push({ kind: 'text', cell });
    captions = [];
    at = next;
  }
  return [];
}

function continues(table: SheetPart & { kind: 'table' }, row: SheetRow | undefined): boolean {
  // with two columns, rows after a gap are more often labels and figures of their own
  return row !== undefined && row.count > 2 && row.cells.every((cell) => (table.heads[cell.column] ?? '') !== '' || (cell.column === row.cells[0]?.column && table.heads[cell.column] === ''));
}

function isTitle(region: Rows, at: number, first: number, width: number): boolean {
  const row = region.at(at);
  const cell = row?.cells[0];
  if (row === undefined || cell === undefined || row.count > 1 || isNumeric(cell) || width === 1) return false;
  // a merged cell that starts right of the labels is the head of a group of columns
  return cell.column === first || (cell.span ?? 1) === 1 || (cell.span ?? 1) >= width;
}

/** Data rows with their section labels, up to the end of the region or the next table; trailing lines are notes. */
function dataRows(region: Rows, start: number): Omit<TableRows, 'totals'> & { readonly next: number; readonly notes: SheetCell[] } {
  const isLine = (row: SheetRow | undefined): boolean => row?.count === 1 && !isNumeric(row.cells[0] as SheetCell);
  const isNarrow = someRows(region, start, start + 3).every((one) => one.count === 1);
  const sections = new Map<number, SheetCell>();
  let at = start;
  while (at < region.length && (isNarrow || !isLine(region.at(at)))) at++;
  if (at === region.length) return { rows: region.slice(start), sections, next: at, notes: [] };
  const rows = someRows(region, start, at);
  let section: SheetCell | null = null;
  for (; at < region.length; at++) {
    const row = region.at(at) as SheetRow;
    if (!isLine(row)) {
      rows.push(row);
      if (section !== null) sections.set(row.row, section);
      continue;
    }
    let end = at;
    while (isLine(region.at(end))) end++;
    const lines = firstCells(region, at, end);
    if (end >= region.length) return { rows, sections, next: end, notes: lines };
    if (rows.length > 0 && headRowCount(region, end) > 0 && rows.some((one) => one.cells.some(isNumeric))) return { rows, sections, next: at, notes: [] };
    section = lines[lines.length - 1] ?? null;
    at = end - 1;
  }
  return { rows, sections, next: region.length, notes: [] };
}

/** Rows that sum others: by a formula that says so, or, for the last row, by figures that add up in most columns. */
function totalsOf(rows: Rows): Set<number> {
  const totals = new Set<number>();
  for (let index = 0; index < rows.length; index++) if (rows.at(index)?.isSum === true) totals.add((rows.at(index) as SheetRow).row);
  const last = rows.at(rows.length - 1);
  // with few rows or columns, figures add up by chance (1, 2, 3)
  if (last === undefined || totals.has(last.row) || rows.length < 4 || isNumeric(last.cells[0] as SheetCell)) return totals;
  // by column
  const sums: number[] = [];
  const counts: number[] = [];
  for (let index = 0; index < rows.length - 1; index++) {
    const row = rows.at(index) as SheetRow;
    if (totals.size > 0 && totals.has(row.row)) continue;
    for (let at = 0; at < row.count; at++) {
      const value = row.valueAt(at);
      if (Number.isNaN(value)) continue;
      const column = row.columnAt(at);
      sums[column] = (sums[column] ?? 0) + value;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  let adding = 0;
  let other = 0;
  for (const { column, value } of last.cells) {
    if (value === undefined) continue;
    const [sum, count] = [sums[column] ?? 0, counts[column] ?? 0];
    if (count >= 3 && value !== 0 && Math.abs(sum - value) <= 1e-9 * Math.abs(sum) + 1e-9) adding++;
    else other++;
  }
  if (adding >= 2 && adding >= other) totals.add(last.row);
  return totals;
}
