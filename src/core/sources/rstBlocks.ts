import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { cellNumber } from './cellNumber.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import { MAX_COLUMNS, scanDelimited } from './scanDelimited.js';

/** What reading a block needs: the file, its lines without the white space around them, where passages go, and how marks are read. */
export interface RstInput {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly builder: PassagesBuilder;
  readonly inline: (lines: readonly Span[]) => MappedText;
}

/** The lines a cell is spread over. */
type Cell = readonly Span[];

const BORDER = /^\+(?:[-=]{2,}\+){1,200}$/;
const RULE = /^={2,}(?: {1,100}={2,}){1,200}$/;
const DIRECTIVE = /^\.\. (?:\|[^|]{1,60}\| )?(image|figure|table|csv-table|list-table)::/;
const FOOTNOTE = /^\.\. \[(?:#?[\w-]{0,40}|\*)\](?: |$)/;
/** Alt text of fewer words is a name. */
const MIN_ALT = 5;

/**
 * Reads what stands in blocks of its own in reStructuredText: drawn tables, tables and pictures in directives, footnotes. Answers the line it goes
 * on at, or null where the line at `index` opens none of these. `before` is called ahead of the first passage.
 */
export function rstBlock(input: RstInput, index: number, before: () => void): number | null {
  const words = wordsAt(input, index);
  if (!/^[+=.]/.test(words)) return null;
  const note = FOOTNOTE.exec(words);
  const directive = DIRECTIVE.exec(words);
  const isGrid = BORDER.test(words);
  if (note === null && directive === null && !isGrid && !RULE.test(words)) return null;
  before();
  if (isGrid) return gridTable(input, index, null);
  if (note === null && directive === null) return simpleTable(input, index, null);
  const end = blockEnd(input, index);
  const line = input.lines[index] as Span;
  if (note !== null) {
    input.builder.block(input.inline(filled([{ start: line.start + note[0].length, end: line.end }, ...input.lines.slice(index + 1, end)])));
    return end;
  }
  const [opening = '', name = ''] = directive ?? [];
  const argument = argumentOf(input, { start: line.start + opening.length, end: line.end });
  const { options, body } = directiveParts(input, index + 1, end);
  if (name === 'image' || name === 'figure') picture(input, options, body);
  else if (name === 'csv-table') csvTable(input, argument, options, body);
  else if (name === 'list-table') listTable(input, argument, options, body);
  else {
    const first = body[0] ?? end;
    if (BORDER.test(wordsAt(input, first))) gridTable(input, first, argument);
    else if (RULE.test(wordsAt(input, first))) simpleTable(input, first, argument);
  }
  return end;
}

const wordsAt = ({ text, lines }: RstInput, index: number): string => text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0);
const filled = (lines: readonly Span[]): Span[] => lines.filter(({ start, end }) => end > start);

/** How far a line is set in, in characters. */
function indent({ text }: RstInput, { start }: Span): number {
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return start - at;
}

/** The line behind the block that belongs to the one at `index`: blank lines and those set in further. */
function blockEnd(input: RstInput, index: number): number {
  const own = indent(input, input.lines[index] as Span);
  let end = index + 1;
  for (let at = end; at < input.lines.length; at++) {
    const line = input.lines[at] as Span;
    if (line.end === line.start) continue;
    if (indent(input, line) <= own) break;
    end = at + 1;
  }
  return end;
}

/** Options (`:alt: …`, which may go on in further lines) and the indices of the filled lines of what follows. */
function directiveParts(input: RstInput, from: number, to: number): { readonly options: ReadonlyMap<string, readonly Span[]>; readonly body: readonly number[] } {
  const options = new Map<string, Span[]>();
  let at = from;
  let open: Span[] | null = null;
  for (; at < to; at++) {
    const line = input.lines[at] as Span;
    const field = /^:([a-z-]{1,30}):[ ]?/.exec(wordsAt(input, at));
    if (field !== null) options.set(field[1] ?? '', open = [{ start: line.start + field[0].length, end: line.end }]);
    else if (open === null || line.end === line.start) break;
    else open.push(line);
  }
  const body: number[] = [];
  for (; at < to; at++) if (wordsAt(input, at) !== '') body.push(at);
  return { options, body };
}

function argumentOf({ text }: RstInput, { start, end }: Span): Span | null {
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return start < end ? { start, end } : null;
}

function picture({ builder, inline, lines }: RstInput, options: ReadonlyMap<string, readonly Span[]>, body: readonly number[]): void {
  const alt = filled(options.get('alt') ?? []);
  if (alt.length > 0) {
    const words = inline(alt);
    if (words.text.trim().split(/\s+/).length >= MIN_ALT) builder.block(words, { kind: 'caption', whole: true });
  }
  if (body.length > 0) builder.block(inline(body.map((at) => lines[at] as Span)), { kind: 'caption' });
}

function put({ builder, inline }: RstInput, caption: Span | null, heads: readonly (readonly Cell[])[], rows: readonly (readonly Cell[])[]): void {
  const title = caption === null ? null : inline([caption]);
  if (title !== null) builder.block(title, { kind: 'caption', whole: true });
  const width = Math.max(0, ...heads.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => heads.map((row) => inline(row[column] ?? []).text.trim()).filter((words) => words !== '').join(' '));
  const table = builder.table({ caption: title?.text.trim() ?? null, heads: names });
  for (const row of rows) {
    table.row({
      cells: row.slice(0, MAX_COLUMNS).flatMap((cell, column) => {
        if (cell.length === 0) return [];
        const words = inline(cell);
        const value = cellNumber(words.text);
        return [{ text: words, column, ref: null, ...(value === null ? {} : { value }), ...(width > 0 ? {} : { head: '' }) }];
      }),
    });
  }
}

/** A table drawn with `+`, `-` and `|`; `=` closes its heads. */
function gridTable(input: RstInput, index: number, caption: Span | null): number {
  const { text, lines } = input;
  const own = indent(input, lines[index] as Span);
  const border = wordsAt(input, index);
  const bounds: number[] = [];
  for (let at = 0; at < border.length; at++) if (border.charCodeAt(at) === 43) bounds.push(at);
  const rows: Cell[][] = [];
  let heads: Cell[][] = [];
  let open: Span[][] = [];
  const close = (): void => {
    if (open.some((cell) => cell.length > 0)) rows.push(open);
    open = [];
  };
  let at = index + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] as Span;
    const words = wordsAt(input, at);
    if (!/^[+|]/.test(words) || indent(input, line) !== own) break;
    if (words.startsWith('+')) {
      close();
      if (words.includes('=') && heads.length === 0) heads = rows.splice(0);
      continue;
    }
    let from = 0;
    for (let column = 1; column < bounds.length; column++) {
      const bar = line.start + (bounds[column] as number);
      // a cell over several columns has no bar at their bounds
      if (text.charCodeAt(bar) !== 124 || bar >= line.end) continue;
      const cell = trimmed(text, line.start + (bounds[from] as number) + 1, bar);
      if (cell !== null) (open[from] ??= []).push(cell);
      for (let empty = 0; empty < column; empty++) open[empty] ??= [];
      from = column;
    }
  }
  close();
  put(input, caption, heads, rows);
  return at;
}

/** A table whose columns are told by rules of `=`. */
function simpleTable(input: RstInput, index: number, caption: Span | null): number {
  const { text, lines } = input;
  const own = indent(input, lines[index] as Span);
  const columns = [...wordsAt(input, index).matchAll(/=+/g)].map((run) => run.index);
  const parts: Cell[][][] = [[]];
  let at = index + 1;
  let lastRule = index;
  for (; at < lines.length; at++) {
    const line = lines[at] as Span;
    const words = wordsAt(input, at);
    if (words === '') {
      // after the last rule, a blank line ends the table
      if (lastRule === at - 1 && parts.length > 2) break;
      continue;
    }
    if (RULE.test(words)) {
      lastRule = at;
      parts.push([]);
      if (parts.length > 3) break;
      continue;
    }
    if (lastRule === at - 1 && parts.length > 2) break;
    if (/^-[- ]*$/.test(words)) continue;
    const left = indent(input, line) - own;
    if (left < 0) break;
    const cells: Span[][] = columns.map((column, i) => {
      const from = Math.max(line.start, line.start - left + column);
      const to = i + 1 < columns.length ? Math.min(line.end, line.start - left + (columns[i + 1] as number)) : line.end;
      const cell = trimmed(text, from, to);
      return cell === null ? [] : [cell];
    });
    const rows = parts[parts.length - 1] as Cell[][];
    const above = rows[rows.length - 1];
    // a line without a first cell goes on with the row above
    if (cells[0]?.length === 0 && above !== undefined) rows[rows.length - 1] = above.map((cell, i) => [...cell, ...(cells[i] ?? [])]);
    else rows.push(cells);
  }
  const [first = [], second = []] = parts;
  if (second.length > 0) put(input, caption, first, second);
  else put(input, caption, [], first);
  return at;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return start < end ? { start, end } : null;
}

/** Cells of one line of comma-separated values. */
function csvCells({ text }: RstInput, line: Span): Cell[] {
  const [row] = [...scanDelimited(text.slice(line.start, line.end).replace(/, (?=")/g, ' ,'), ',')];
  return (row?.cells ?? []).map((cell) => {
    const place = trimmed(text, line.start + cell.start, line.start + cell.end);
    return place === null ? [] : [place];
  });
}

function csvTable(input: RstInput, caption: Span | null, options: ReadonlyMap<string, readonly Span[]>, body: readonly number[]): void {
  const rows = body.map((at) => csvCells(input, input.lines[at] as Span));
  const header = filled(options.get('header') ?? [])[0];
  const count = header === undefined ? countOf(input, options) : 0;
  put(input, caption, header === undefined ? rows.slice(0, count) : [csvCells(input, header)], rows.slice(count));
}

/** A list of lists: `* - first`, `  - second`. */
function listTable(input: RstInput, caption: Span | null, options: ReadonlyMap<string, readonly Span[]>, body: readonly number[]): void {
  const rows: Span[][][] = [];
  for (const at of body) {
    const line = input.lines[at] as Span;
    const mark = /^(\* )?- ?/.exec(wordsAt(input, at));
    const row = rows[rows.length - 1];
    if (mark?.[1] !== undefined) rows.push([[{ start: line.start + mark[0].length, end: line.end }]]);
    else if (mark !== null && row !== undefined) row.push([{ start: line.start + mark[0].length, end: line.end }]);
    else row?.[row.length - 1]?.push(line);
  }
  const count = countOf(input, options);
  const cells = rows.map((row) => row.map((cell) => filled(cell)));
  put(input, caption, cells.slice(0, count), cells.slice(count));
}

/** How many rows are heads. */
function countOf({ text }: RstInput, options: ReadonlyMap<string, readonly Span[]>): number {
  const [span] = options.get('header-rows') ?? [];
  return span === undefined ? 0 : Math.min(5, Math.max(0, Math.trunc(Number(text.slice(span.start, span.end))) || 0));
}
