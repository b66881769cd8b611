import type { Problem } from '../problem.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart } from './reader.js';
import type { CellInput } from './tableRow.js';
import type { SourceDocument, SourceMetadata } from './types.js';
import { cellInput, refOf, sheetRow, someRows, spanned, type Rows, type SheetCell, type SheetRow } from './sheetRows.js';
import { findTables } from './workbookTables.js';

/** Rows with content read of a workbook. More make passages that nobody searches and an index that nobody can hold. */
export const MAX_ROWS = 250_000;
/** Cells with content read of a workbook: 200,000 rows of five, with their heads and what stands around. A million takes some 200 MB, and two seconds. */
export const MAX_CELLS = 1_010_000;

/** Cells from which it pays to tell the size of a table before its rows. */
const LARGE = 10_000;

/** A comment on a cell (`B7`). */
export interface SheetNote {
  readonly cell: string;
  readonly text: string;
  readonly author?: string;
}

export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  /** Merged ranges, `A1:C1`. */
  readonly merges: readonly string[];
  /** Comments on cells. */
  readonly notes: readonly SheetNote[];
  /** Reading stopped at a cap. */
  readonly isCut: boolean;
}

/** Names that programs give to sheets say nothing. */
const DEFAULT_NAME = /^(?:sheet|tabelle|feuil|feuille|hoja|foglio|blad|arkusz|planilha|ark|taul|лист|list)[ ._]?[0-9]*$/i;

/**
 * The document of a workbook: each table row a passage "head: cell; head: cell" with the sheet and its cells' references, the sheet's name
 * as heading, captions and notes as passages of their own. The label of a group of rows opens each of them; a label beside a figure, without heads, reads "label: figure".
 */
export async function workbookDocument(path: string, sheets: Iterable<Sheet> | AsyncIterable<Sheet>, metadata: SourceMetadata, problems: Problem[]): Promise<SourceDocument> {
  const builder = passagesBuilder(null, problems);
  for await (const sheet of sheets) {
    builder.resetHeadings();
    const at = (cell: SheetCell): { paragraph: null; sheet: string; cell: string } => ({ paragraph: null, sheet: sheet.name, cell: refOf(cell) });
    if (sheet.rows.length > 0 && !DEFAULT_NAME.test(sheet.name)) builder.heading(1, sheet.name, { locator: { paragraph: null, sheet: sheet.name } });
    const parts = findTables(unmerge(sheet));
    const lastRow = sheet.rows.at(sheet.rows.length - 1)?.row ?? 0;
    for (const part of parts) {
      if (part.kind === 'text') {
        builder.block(part.cell.text, { locator: at(part.cell) });
        continue;
      }
      for (const cell of part.captions) builder.block(cell.text, { kind: 'caption', whole: true, locator: at(cell) });
      const caption = part.captions.length === 0 ? null : part.captions.map((cell) => cell.text).join(' – ');
      let cellCount = part.sections.size;
      for (let index = 0; index < part.rows.length; index++) cellCount += part.rows.at(index)?.count ?? 0;
      const table = builder.table({ caption, heads: part.heads, sheet: sheet.name, ...(cellCount > LARGE ? { size: { rows: part.rows.length, cells: cellCount } } : {}) });
      const hasHeads = part.heads.some((head) => head !== '');
      // without heads, a label beside a figure is its head
      const isUnderHeads = (row: SheetRow): boolean => hasHeads || (row.count !== 2 && row.columnAt(row.count - 1) < part.heads.length);
      for (let index = 0; index < part.rows.length; index++) {
        const row = part.rows.at(index) as SheetRow;
        const section = part.sections.get(row.row);
        const isTotal = part.totals.has(row.row) ? true : undefined;
        if (section === undefined && row.isPlain && isUnderHeads(row)) {
          table.plainRow(row, isTotal);
          continue;
        }
        const { cells: found } = row;
        const [label, figure] = found;
        const isPair = !hasHeads && found.length === 2 && label?.kind === 'text' && figure !== undefined;
        const cells = isPair ? [cellInput(figure, label.text.replace(/:$/, ''))] : hasHeads ? found : found.map((cell) => cellInput(cell, ''));
        table.row({ cells: section === undefined ? cells : [sectionCell(section, part.heads.length), ...cells], ...(isTotal === true ? { isTotal: true } : {}), locator: { cell: label === undefined ? null : refOf(label) } });
      }
    }
    for (const { cell, text, author } of sheet.notes) builder.block(text, { locator: { paragraph: null, sheet: sheet.name, cell }, ...(author === undefined ? {} : { speaker: author }) });
    if (sheet.isCut) {
      problems.push(readInPart('too-large', `Only the first ${MAX_ROWS.toLocaleString('en')} rows (or ${MAX_CELLS.toLocaleString('en')} cells) of the workbook were read, up to row ${lastRow} of “${sheet.name}”.`));
      break;
    }
  }
  return builder.build(path, metadata);
}

/** The label of a group of rows, as a cell without head in a column of its own behind the others. */
export const sectionCell = (cell: SheetCell, column: number): CellInput => cellInput(cell, '', column);

/** Rows a label may be spread over; a merge of a million rows is no table. */
const MAX_SPREAD = 2_000;

/** Gives a cell that is merged downward to each of its rows (the label of a group of rows), and notes how many columns it covers. */
function unmerge({ rows, merges }: Sheet): Rows {
  const changed = new Map<number, SheetCell[]>();
  const cellsOf = (number: number): SheetCell[] | undefined => {
    const known = changed.get(number);
    if (known !== undefined) return known;
    const row = rows.at(indexOfRow(rows, number));
    if (row?.row !== number) return undefined;
    const cells = [...row.cells];
    changed.set(number, cells);
    return cells;
  };
  for (const merge of merges) {
    const found = /^([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})$/.exec(merge);
    if (found === null) continue;
    const [left, top, right, bottom] = [columnNumber(found[1] ?? ''), Number(found[2]), columnNumber(found[3] ?? ''), Number(found[4])];
    const cells = cellsOf(top);
    const index = cells?.findIndex((cell) => cell.column === left) ?? -1;
    const cell = cells?.[index];
    if (cells === undefined || cell === undefined) continue;
    const wide = right > left ? spanned(cell, right - left + 1) : cell;
    cells[index] = wide;
    // a figure belongs to one row; only labels are spread
    if (cell.kind === 'number') continue;
    for (let row = top + 1; row <= Math.min(bottom, top + MAX_SPREAD); row++) {
      const below = cellsOf(row);
      if (below === undefined || below.some((one) => one.column === left)) continue;
      below.push(wide);
      below.sort((a, b) => a.column - b.column);
    }
  }
  return changed.size === 0 ? rows : someRows(rows, 0).map((row) => (changed.has(row.row) ? sheetRow(row.row, changed.get(row.row) ?? []) : row));
}

/** Where the row of that number is, or would be: rows count upward. */
function indexOfRow(rows: Rows, number: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows.at(middle)?.row ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function columnNumber(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) column = column * 26 + name.charCodeAt(at) - 64;
  return column - 1;
}
