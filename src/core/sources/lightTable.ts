import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { cellNumber } from './cellNumber.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import { MAX_COLUMNS } from './scanDelimited.js';

/** Collects the lines of a table drawn with bars, and reads them as rows with heads. */
export interface LightTable {
  readonly isOpen: boolean;
  /** A line that opens with a bar. */
  line(line: Span): void;
  /** A rule or an empty line inside the table: what stands above the first one is its head. */
  rule(): void;
  finish(): void;
}

/** @param inline reads the words of a stretch of `text`. */
export function lightTable(text: string, builder: PassagesBuilder, inline: (span: Span) => MappedText): LightTable {
  let rows: Span[][] = [];
  let hasHead = false;
  return {
    get isOpen() {
      return rows.length > 0;
    },
    line(line) {
      rows.push(cellsOf(text, line));
    },
    rule() {
      if (rows.length === 1) hasHead = true;
    },
    finish() {
      const [first = [], ...below] = evenRows(rows);
      const heads = hasHead ? first.map((cell) => inline(cell).text.trim()) : [];
      const body = hasHead ? below : [first, ...below];
      if (rows.length > 0) {
        const table = builder.table({ caption: null, heads });
        for (const row of body) {
          table.row({
            cells: row.map((cell, column) => {
              const words = inline(cell);
              const value = cellNumber(words.text);
              return { text: words, column, ref: null, ...(value === null ? {} : { value }), ...(hasHead ? {} : { head: '' }) };
            }),
          });
        }
      }
      rows = [];
      hasHead = false;
    },
  };
}

/** The cells of `| a | b |`, without the blanks around them. */
function cellsOf(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  let at = line.start + 1;
  while (at <= line.end && cells.length < MAX_COLUMNS) {
    const bar = text.indexOf('|', at);
    let end = bar < 0 || bar > line.end ? line.end : bar;
    const next = end + 1;
    while (at < end && text.charCodeAt(at) <= 32) at++;
    while (end > at && text.charCodeAt(end - 1) <= 32) end--;
    // the last bar closes the row
    if (next <= line.end || end > at) cells.push({ start: at, end });
    at = next;
  }
  return cells;
}

/** AsciiDoc may give each cell a line of its own: then the first row says how many make a row. */
function evenRows(rows: readonly Span[][]): readonly Span[][] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || !rows.slice(1).every((row) => row.length === 1)) return rows;
  const cells = rows.slice(1).flat();
  return [rows[0] ?? [], ...Array.from({ length: Math.ceil(cells.length / width) }, (_, at) => cells.slice(at * width, (at + 1) * width))];
}
