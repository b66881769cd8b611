import type { MappedText } from '../text/mappedText.js';
import { cellNumber } from './cellNumber.js';
import { elementsOf, isElement, textOf, type HtmlElement } from './htmlTree.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import { columnName, type CellInput } from './tableRow.js';

/** Cells of one table after spans are laid out; a span attribute cannot ask for more. */
const MAX_GRID = 500_000;
const MAX_SPAN = 1_000;
const MAX_WIDTH = 2_000;
/** A cell with more characters than this holds a layout, not data. */
const LONGEST_CELL = 600;

interface Cell {
  readonly element: HtmlElement;
  readonly isHead: boolean;
}

/** True for a table of data; a table that only lays out a page is read as its blocks. */
export function isDataTable(table: HtmlElement): boolean {
  let rows = 0;
  let wide = 0;
  for (const element of elementsOf(table)) {
    if (element !== table && element.tag === 'table') return false;
    if ((element.tag === 'td' || element.tag === 'th') && element.textLength > LONGEST_CELL) return false;
    if (element.tag !== 'tr') continue;
    rows++;
    if (element.children.filter((child) => isElement(child) && (child.tag === 'td' || child.tag === 'th')).length > 1) wide++;
  }
  return rows > 0 && wide > 0 && table.attributes.role !== 'presentation';
}

/** Reads a data table: one passage a row, with the heads above its columns; spanned cells count in each column they cover. */
export function readTable(table: HtmlElement, builder: PassagesBuilder, read: (cell: HtmlElement) => MappedText | null, caption: string | null): void {
  const rows = layOut(table);
  const isHeadRow = (row: readonly (Cell | undefined)[]): boolean => row.some((cell) => cell !== undefined) && row.every((cell) => cell === undefined || cell.isHead || cell.element.textLength === 0);
  let headRows = 0;
  while (headRows < rows.length && headRows < 4 && (isHeadRow(rows[headRows] as Cell[]) || isInHead(rows[headRows] as Cell[]))) headRows++;
  if (headRows === rows.length) headRows = Math.min(1, rows.length - 1);
  if (headRows === 0 && rows.length > 1 && looksLikeHeads(rows)) headRows = 1;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  // "label, value" pairs without heads: an infobox, a fact sheet
  const isPairs = headRows === 0 && width === 2 && rows.every((row) => row.length < 2 || row[0]?.isHead === true || cellNumber(textOf((row[0] as Cell).element)) === null);
  const heads = Array.from({ length: width }, (_, column) => (isPairs ? '' : headOf(rows.slice(0, headRows), column)));
  const opened = builder.table({ caption, heads });
  const seen = new Set<HtmlElement>();
  for (const row of rows.slice(headRows)) {
    const label = isPairs && row[0] !== undefined ? textOf(row[0].element, 200).replace(/:$/, '') : null;
    const cells = row.flatMap((cell, column) => {
      if (cell === undefined || (label !== null && column === 0 && row.length > 1)) return [];
      if (column > 0 && row[column - 1]?.element === cell.element) return [];
      const text = read(cell.element);
      if (text === null) return [];
      seen.add(cell.element);
      const value = cellNumber(text.text);
      const input: { -readonly [K in keyof CellInput]: CellInput[K] } = { text, column, ref: null };
      const place = text.toFile({ start: 0, end: text.text.length });
      // as most cells do, it stands in the file as it reads
      if (place.end - place.start === text.text.length && text.pieces({ start: 0, end: text.text.length }).length <= 3) {
        input.text = text.text;
        input.place = place;
      }
      if (value !== null) input.value = value;
      if (label !== null && column > 0) input.head = label;
      return [input];
    });
    opened.row({ cells });
  }
}

/** Rows of cells with row and column spans filled in. */
function layOut(table: HtmlElement): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  const reach: { cell: Cell; rows: number }[] = [];
  let size = 0;
  for (const tr of elementsOf(table, (element) => element.tag !== 'td' && element.tag !== 'th')) {
    if (tr.tag !== 'tr') continue;
    const row: (Cell | undefined)[] = [];
    const carry = (): void => {
      for (let held = reach[row.length]; held !== undefined && held.rows > 0 && row.length < MAX_WIDTH; held = reach[row.length]) {
        held.rows--;
        size++;
        row.push(held.cell);
      }
    };
    for (const child of tr.children) {
      if (!isElement(child) || (child.tag !== 'td' && child.tag !== 'th')) continue;
      carry();
      const cell: Cell = { element: child, isHead: child.tag === 'th' };
      const down = span(child.attributes.rowspan);
      for (let k = span(child.attributes.colspan); k > 0 && size < MAX_GRID && row.length < MAX_WIDTH; k--, size++) {
        if (down > 1) reach[row.length] = { cell, rows: down - 1 };
        row.push(cell);
      }
    }
    carry();
    if (row.length > 0) rows.push(row);
    if (size >= MAX_GRID) break;
  }
  return rows;
}

const span = (attribute: string | undefined): number => Math.max(1, Math.min(MAX_SPAN, Math.trunc(Number(attribute)) || 1));

function isInHead(row: readonly (Cell | undefined)[]): boolean {
  for (let at = row[0]?.element.parent ?? null; at !== null && at.tag !== 'table'; at = at.parent) if (at.tag === 'thead') return true;
  return false;
}

/** The first row holds words only, and a later one holds numbers. */
function looksLikeHeads(rows: readonly (readonly (Cell | undefined)[])[]): boolean {
  const [first, ...rest] = rows;
  const isNumber = (cell: Cell | undefined): boolean => cell !== undefined && cellNumber(textOf(cell.element, 60)) !== null;
  const years = (first ?? []).every((cell, i) => !isNumber(cell) || (i > 0 && /^(?:19|20)\d\d$/.test(textOf((cell as Cell).element, 10))));
  if (first === undefined || first.length < 2 || !years || first[0]?.isHead !== (first[1]?.isHead ?? false)) return false;
  return rest.some((row) => row.some(isNumber)) && (first.length > 2 || !rest.every((row) => !isNumber(row[1])));
}

/** The words of the head cells above a column, outermost first, a repeated one once. */
function headOf(rows: readonly (readonly (Cell | undefined)[])[], column: number): string {
  const parts: string[] = [];
  let last: HtmlElement | null = null;
  for (const row of rows) {
    const cell = row[column];
    if (cell === undefined || cell.element === last) continue;
    last = cell.element;
    const words = textOf(cell.element, 200);
    if (words !== '' && words !== parts[parts.length - 1]) parts.push(words);
  }
  if (parts.length === 0) return rows.length === 0 ? columnName(column) : column === 0 ? '' : columnName(column);
  return parts.join(' ');
}
