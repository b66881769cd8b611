import type { Span } from '../text/span.js';

/** A cell with its place in the file; `text` has its quotes resolved, the span is that of the text between them. */
export interface DelimitedCell extends Span {
  readonly text: string;
}

export interface DelimitedRow {
  readonly cells: readonly DelimitedCell[];
  /** True when it had more columns than are read. */
  readonly capped?: boolean;
}

/** Columns beyond this are left out: no table a person reads is wider than a spreadsheet. */
export const MAX_COLUMNS = 16_384;

/**
 * Cuts delimited text into rows and cells (RFC 4180, with LF, CRLF or CR), one pass, a row at a time. Quotes count only at a cell's
 * start; one that is never closed is a character, so that a stray mark does not swallow the file. Empty lines are rows with one empty cell.
 */
export function* scanDelimited(text: string, delimiter: string): Generator<DelimitedRow> {
  const mark = delimiter.charCodeAt(0);
  let cells: DelimitedCell[] = [];
  let capped = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (/^sep=.\r?\n?/.test(text.slice(at, at + 7))) at += Math.max(5, /[\r\n]+/.exec(text.slice(at, at + 8))?.index ?? 5);
  let unclosed = false;
  // after one quote without an end the search stops at the line's, or a file full of stray quotes would be read once for each
  let stray = false;
  const put = (value: string, start: number, end: number): void => {
    if (cells.length >= MAX_COLUMNS) capped = true;
    else cells.push({ text: value, start, end });
  };
  while (at <= text.length) {
    let next: number;
    if (text.charCodeAt(at) === 34 && !unclosed) {
      const close = closingQuote(text, at, mark, stray);
      if (close < 0) {
        stray = true;
        unclosed = true;
        continue;
      }
      const inner = text.slice(at + 1, close);
      put(inner.includes('""') ? inner.replaceAll('""', '"') : inner, at + 1, close);
      next = close + 1;
      while (next < text.length && text.charCodeAt(next) === 32) next++;
    } else {
      next = at;
      while (next < text.length) {
        const code = text.charCodeAt(next);
        if (code === mark || code === 10 || code === 13) break;
        next++;
      }
      put(text.slice(at, next), at, next);
    }
    const code = next < text.length ? text.charCodeAt(next) : 10;
    if (code === mark) {
      at = next + 1;
      continue;
    }
    yield capped ? { cells, capped } : { cells };
    cells = [];
    at = next + (code === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1);
    unclosed = false;
    // a break at the end closes the last row, it opens no new one
    if (at >= text.length) break;
  }
  if (cells.length > 0) yield { cells };
}

/** The closing quote of the cell that opens at `at`: one that a delimiter, a break, blanks or the end follows; -1 where there is none. */
function closingQuote(text: string, at: number, mark: number, inLine: boolean): number {
  for (let close = at + 1; close < text.length; close++) {
    const here = text.charCodeAt(close);
    if (inLine && (here === 10 || here === 13)) return -1;
    if (here !== 34) continue;
    if (text.charCodeAt(close + 1) === 34) {
      close++;
      continue;
    }
    let after = close + 1;
    while (after < text.length && text.charCodeAt(after) === 32) after++;
    const code = text.charCodeAt(after);
    if (after >= text.length || code === mark || code === 10 || code === 13) return close;
  }
  return -1;
}
