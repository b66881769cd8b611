import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { columnLetters } from './columnLetters.js';
import { lead } from './rowColumns.js';
import type { Locator, PassageCell } from './types.js';

export interface CellInput {
  /** What a person reads; mapped where the file holds it, a string where the document's text is made from the rows. */
  readonly text: MappedText | string;
  /** Where a string stands in the file, when the file holds it. */
  readonly place?: Span;
  /** Zero-based. */
  readonly column: number;
  /** `B7`; or 7, the row it stands in, where its column is `column`. */
  readonly ref: string | number | null;
  readonly value?: number;
  /** Overrides the head of the column. */
  readonly head?: string;
}

export interface RowInput {
  readonly cells: readonly CellInput[];
  readonly locator?: Partial<Locator>;
  /** Known by the reader; otherwise told from the first words. */
  readonly isTotal?: boolean;
}

export interface RowText {
  readonly text: string;
  readonly span: Span;
  readonly pieces: number[];
  readonly cells: PassageCell[];
  readonly isTotal: boolean;
}

/** Reads a row as "head: cell; head: cell"; empty cells are left out. Null for an empty row. `append` adds text to an extracted document. */
export function tableRow(heads: readonly string[], row: RowInput, append: (words: string) => number): RowText | null {
  const shown = row.cells.filter((cell) => wordsOf(cell).trim() !== '');
  if (shown.length === 0) return null;
  // joined, not added up: a chain of additions costs more memory than the row itself
  const parts: string[] = [];
  const cells: PassageCell[] = [];
  let length = 0;
  const verbatim = shown.every((cell) => typeof cell.text === 'string' && cell.place !== undefined && cell.place.end - cell.place.start === cell.text.length);
  const first = verbatim ? (shown[0]?.place?.start ?? 0) : 0;
  for (const cell of shown) {
    const words = wordsOf(cell);
    const head = headOf(cell, heads);
    const before = lead(head, length > 0);
    parts.push(before, words);
    const start = length + before.length;
    length = start + words.length;
    const one: { -readonly [K in keyof PassageCell]: PassageCell[K] } = { head, text: words, span: { start, end: length }, ref: refOf(cell), column: cell.column };
    if (cell.value !== undefined) one.value = cell.value;
    if (verbatim) one.at = (cell.place?.start ?? 0) - first;
    cells.push(one);
  }
  const text = parts.join('');
  const label = shown.findIndex((cell) => cell.value === undefined);
  const isTotal = row.isTotal ?? isTotalLabel(label < 0 ? '' : wordsOf(shown[label] as CellInput), label === 0);
  if (verbatim) return { text, span: { start: first, end: shown[shown.length - 1]?.place?.end ?? first }, pieces: [], cells, isTotal };
  if (shown.every((cell) => typeof cell.text === 'string' && cell.place === undefined)) {
    const at = append(text);
    return { text, span: { start: at, end: at + text.length }, pieces: [], cells, isTotal };
  }
  return { text, cells, isTotal, ...rowPieces(shown, cells) };
}

/** What a cell reads. */
export const wordsOf = ({ text }: CellInput): string => (typeof text === 'string' ? text : text.text);

export const headOf = (cell: CellInput, heads: readonly string[]): string => cell.head ?? heads[cell.column] ?? columnName(cell.column);

export const refOf = ({ ref, column }: CellInput): string | null => (typeof ref === 'number' ? `${columnLetters(column)}${ref}` : ref);

/** Places of cells that stand in the file in pieces. */
function rowPieces(shown: readonly CellInput[], cells: readonly PassageCell[]): Pick<RowText, 'span' | 'pieces'> {
  const pieces: number[] = [];
  let first = -1;
  let end = 0;
  cells.forEach((cell, i) => {
    const here = filePieces(shown[i] as CellInput, cell.text);
    if (first < 0) first = here[1] ?? 0;
    const begin = Math.max(0, (here[1] ?? first) - first);
    // the head stands for nothing in this row of the file
    const before = i === 0 ? 0 : (cells[i - 1] as PassageCell).span.end;
    if (cell.span.start > before) pieces.push(before, begin, begin);
    for (let k = 0; k < here.length; k += 3) pieces.push(cell.span.start + (here[k] as number), (here[k + 1] as number) - first, (here[k + 2] as number) - first);
    end = Math.max(end, here[here.length - 1] ?? end);
  });
  return { span: { start: first, end: Math.max(first, end) }, pieces };
}

function filePieces({ text, place }: CellInput, words: string): number[] {
  if (typeof text !== 'string') return text.pieces({ start: 0, end: words.length });
  return place === undefined ? [] : [0, place.start, place.end];
}

/** "column A" for a column without a head. */
export const columnName = (column: number): string => `column ${columnLetters(column)}`;

const TOTALS = new Set(['total', 'totals', 'grand', 'subtotal', 'subtotals', 'sum', 'overall', 'gesamt', 'summe', 'insgesamt', 'totale']);

const MAYBE_TOTAL = /^(?:total|grand|sub|sum|all|overall|gesamt|insgesamt)|total$/;

/**
 * A totals row says so in its first words, and those are few: "Total", "All districts", "Grand total".
 * @param words of the row's first cell that is no figure. @param isFirst: no figure stands before it.
 */
export function isTotalLabel(words: string, isFirst: boolean): boolean {
  const label = words.trim();
  if (label.length > 40) return false;
  const lower = label.toLowerCase();
  return MAYBE_TOTAL.test(lower) && saysTotal(lower, isFirst);
}

function saysTotal(label: string, isFirst: boolean): boolean {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const first = words[0] ?? '';
  if (first === 'grand' || first === 'sub') return words[1] === 'total';
  if (first === 'all') return words.length <= 3 && isFirst;
  return TOTALS.has(first) ? words.length <= 4 : words.length <= 4 && words[words.length - 1] === 'total';
}
