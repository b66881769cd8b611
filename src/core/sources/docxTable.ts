import { cellNumber } from './cellNumber.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import type { Locator } from './types.js';
import { cellInput, refOf, sheetRow, type SheetCell, type SheetRow } from './sheetRows.js';
import { sectionCell } from './workbookDocument.js';
import { headRowCount, headsOf, isNumeric } from './workbookHeads.js';

/** A cell of a text document's table; `null` in a row is a cell merged into the one above. */
export interface GridCell {
  readonly text: string;
  /** Columns it covers. */
  readonly span: number;
  /** Goes on from the cell above. */
  readonly isMerged?: boolean;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Marked by the document as a head, repeated on each page. */
  readonly isHead?: boolean;
}

export interface GridOptions {
  readonly caption?: string | null;
  readonly locator?: Partial<Locator>;
  /** Cells of a printed page have no references. */
  readonly isPrinted?: boolean;
  /** Of the table that this one goes on with, for where it has none. */
  readonly heads?: readonly string[];
}

/** Rows and columns read of one table. */
const MAX_TABLE_ROWS = 100_000;
const MAX_COLUMNS = 1_000;
/** A cell longer than this holds a layout, not data. UTF-16 code units. */
const LONGEST_CELL = 1_000;

/**
 * Adds a text document's table: rows as passages under its heads, cells with references counted as word processors do (`B3`). A table of one
 * column, or with pages of text in its cells, only lays out text and is read as paragraphs. Answers its heads, none where it has none.
 */
export function addGrid(builder: PassagesBuilder, grid: readonly GridRow[], options: GridOptions = {}): readonly string[] {
  const rows = sheetRows(grid.slice(0, MAX_TABLE_ROWS));
  const filled = rows.filter((row) => row.cells.length > 0);
  const isLayout = filled.every((row) => row.cells.length < 2) || filled.some((row) => row.cells.some((cell) => cell.text.length > LONGEST_CELL));
  if (isLayout) {
    for (const row of filled) for (const cell of row.cells) builder.block(cell.text, { ...(options.locator === undefined ? {} : { locator: options.locator }) });
    return [];
  }
  let marked = 0;
  while (marked < grid.length - 1 && marked < 4 && grid[marked]?.isHead === true) marked++;
  // a line over the whole width above the heads is the table's title
  let start = 0;
  while (marked === 0 && start < filled.length - 2 && filled[start]?.cells.length === 1) start++;
  const title = filled.slice(0, start).flatMap((row) => row.cells.map((cell) => cell.text));
  const below = filled.slice(start);
  const heads = marked > 0 ? rows.slice(0, marked).filter((row) => row.cells.length > 0).length : headRowCount(below, 0);
  const isContinued = heads === 0 && (options.heads?.length ?? 0) > 0;
  const names = isContinued ? (options.heads ?? []) : headsOf(below, 0, heads);
  const hasHeads = heads > 0 || isContinued;
  const caption = [...(options.caption ? [options.caption] : []), ...title].join(' – ');
  const isPairs = !hasHeads && below.every((row) => row.cells.length === 2 && !isNumeric(row.cells[0] as SheetCell));
  const table = builder.table({ caption: caption === '' ? null : caption, heads: names });
  let section: SheetCell | null = null;
  for (const row of below.slice(heads)) {
    const [label, figure] = row.cells;
    if (row.cells.length === 1 && label !== undefined && !isNumeric(label) && (label.span ?? 1) > 1) {
      // a cell over the whole width parts the rows below from those above
      section = label;
      continue;
    }
    // heads are printed again on each page
    if (hasHeads && row.cells.length > 1 && row.cells.every((cell) => cell.text === names[cell.column])) continue;
    const cells = isPairs && label !== undefined && figure !== undefined ? [cellInput(figure, label.text.replace(/:$/, ''))] : hasHeads ? row.cells : row.cells.map((cell) => cellInput(cell, ''));
    const all = section === null ? cells : [sectionCell(section, names.length), ...cells];
    if (options.isPrinted === true) table.row({ cells: all.map((cell) => ({ ...cell, ref: null })), locator: { ...options.locator } });
    else table.row({ cells: all, locator: { ...options.locator, cell: label === undefined ? null : refOf(label) } });
  }
  return hasHeads ? names : [];
}

function sheetRows(grid: readonly GridRow[]): SheetRow[] {
  const above: (SheetCell | undefined)[] = [];
  return grid.map((row, index) => {
    const cells: SheetCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      if (column >= MAX_COLUMNS) break;
      const span = Math.max(1, Math.min(MAX_COLUMNS, cell.span));
      const text = cell.text.trim();
      const upper = above[column];
      if (cell.isMerged === true && upper !== undefined) cells.push({ ...upper, ref: index + 1 });
      else if (text !== '') {
        const value = cellNumber(text);
        const made: SheetCell = { column, ref: index + 1, kind: value === null ? 'text' : 'number', text, ...(value === null ? {} : { value }), ...(span > 1 ? { span } : {}) };
        cells.push(made);
        above[column] = made;
      } else above[column] = undefined;
      column += span;
    }
    return sheetRow(index + 1, cells);
  });
}
