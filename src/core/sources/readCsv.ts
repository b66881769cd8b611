import type { Parsed, Problem } from '../problem.js';
import { MappedTextBuilder, plainMapped, type MappedText } from '../text/mappedText.js';
import { cellNumber, type DecimalMark } from './cellNumber.js';
import { MAX_COLUMNS, scanDelimited, type DelimitedCell, type DelimitedRow } from './scanDelimited.js';
import { MAX_ROWS, passagesBuilder } from './passagesBuilder.js';
import type { PlainRow } from './rowWriter.js';
import { extensionOf } from './formats.js';
import type { ReaderInput } from './reader.js';
import { columnName } from './tableRow.js';
import type { SourceDocument } from './types.js';

/** Cells beyond this many (some 64 MB of numbers beside the text) are left out, with a problem. */
const MAX_CELLS = 2_000_000;
/** Rows that decide on columns, heads and the decimal mark. */
const SAMPLE_ROWS = 1_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** CSV and TSV: one passage a row, read with the heads of its columns; lines before the head are the caption, lines behind the last row are notes. */
export function readCsv({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const delimiter = /^(?:tsv|tab)$/.test(extensionOf(path)) ? '\t' : extensionOf(path) === 'psv' ? '|' : findDelimiter(text);
  const scan = scanDelimited(text, delimiter);
  const sample = take(scan, SAMPLE_ROWS);
  const width = usualWidth(sample);
  const isNote = (row: DelimitedRow): boolean => width > 1 && filled(row) <= 1 && (row.cells.length < width || row.cells[0]?.text.trim() !== '');

  let first = 0;
  const caption: string[] = [];
  const start = tableStart(sample);
  for (; first < sample.length - 1; first++) {
    const row = sample[first] as DelimitedRow;
    const comment = commentIn(text, row, width);
    if (comment !== null) {
      if (comment.text === '') continue;
      caption.push(comment.text);
      builder.block(plainMapped(comment.text, comment.start), { kind: 'caption' });
      continue;
    }
    const [key, value] = row.cells;
    if (first < start && key !== undefined && value !== undefined && filled(row) > 1) {
      // who the account is of, and for when
      builder.fields([{ text: value.text, place: value, column: 1, ref: first + 1, head: key.text.trim().replace(/:$/, '') }], { locator: { cell: `B${first + 1}`, paragraph: null } });
      continue;
    }
    if (!isNote(row) && filled(row) > 0) break;
    const words = row.cells.find((cell) => cell.text.trim() !== '');
    if (words === undefined) continue;
    caption.push(words.text.trim());
    builder.block(mapped(text, words), { kind: 'caption' });
  }
  const decimal = decimalMark(sample.slice(first, first + 200), delimiter);
  const headed = hasHead(sample, first, decimal, isNote);
  const heads = headed ? namedHeads(sample[first] as DelimitedRow) : Array.from({ length: width }, (_, column) => columnName(column));
  const size = sample.length < SAMPLE_ROWS ? undefined : expectedSize(text, sample);
  const table = builder.table({ caption: caption.length > 0 ? caption.join(' ') : null, heads, ...(size && { size }) });

  let index = headed ? first + 1 : first;
  let count = 0;
  let capped = sample.some((row) => row.capped === true);
  // lines of one cell at the end are notes; between rows they are rows
  let waiting: DelimitedRow[] = [];
  const plain = new PlainCsvRow(decimal);
  const put = (row: DelimitedRow, line: number): void => {
    for (const { text: words } of row.cells) if (words !== '') count++;
    plain.cells = row.cells;
    plain.row = line;
    table.plainRow(plain);
  };
  const takeRow = (row: DelimitedRow): void => {
    index++;
    if (filled(row) === 0 || isNote(row)) {
      waiting.push(row);
      return;
    }
    waiting.forEach((one, i) => put(one, index - waiting.length + i));
    waiting = [];
    put(row, index);
  };
  for (const row of sample.slice(index)) takeRow(row);
  for (const row of scan) {
    if (count > MAX_CELLS || builder.isFull) {
      capped = true;
      break;
    }
    if (row.capped === true) capped = true;
    takeRow(row);
  }
  for (const row of waiting) for (const cell of row.cells) if (cell.text.trim() !== '') builder.block(mapped(text, cell));
  if (capped && !builder.isFull) problems.push({ code: 'too-large', message: `Only the first ${MAX_COLUMNS.toLocaleString('en')} columns and ${MAX_CELLS.toLocaleString('en')} cells were read.`, severity: 'warning' });
  return { value: builder.build(path, caption[0] === undefined ? {} : { title: caption[0] }), problems };
}

function take(rows: Generator<DelimitedRow>, count: number): DelimitedRow[] {
  const taken: DelimitedRow[] = [];
  while (taken.length < count) {
    const next = rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

/** How many rows and cells there will be if all are as long as the first, and a little more: what is put where it stays need not be moved. */
function expectedSize(text: string, sample: readonly DelimitedRow[]): { rows: number; cells: number } {
  const end = sample[sample.length - 1]?.cells[0]?.start ?? text.length;
  const rows = Math.min(MAX_ROWS, (text.length / Math.max(1, end)) * sample.length);
  const cells = sample.reduce((sum, row) => sum + row.cells.filter((cell) => cell.text !== '').length, 0) / sample.length;
  return { rows: Math.ceil(rows * 1.02), cells: Math.min(MAX_CELLS, Math.ceil(rows * cells * 1.02)) };
}

/** Rows above a table that tell what it is about. */
const MAX_PREAMBLE = 30;

/**
 * The row that a table starts at: rows of a name and a value, or of words alone, stand above it where its own rows fill three columns and more.
 * 0 where none do.
 */
function tableStart(rows: readonly DelimitedRow[]): number {
  const count = (row: DelimitedRow): number => row.cells.filter((cell) => cell.text.trim() !== '').length;
  const isPair = (row: DelimitedRow): boolean => (row.cells[0]?.text ?? '').trim() !== '' && (row.cells[1]?.text ?? '').trim() !== '';
  let start = 0;
  while (start < Math.min(MAX_PREAMBLE, rows.length)) {
    const cells = count(rows[start] as DelimitedRow);
    if (cells > 2 || (cells === 2 && !isPair(rows[start] as DelimitedRow))) break;
    start++;
  }
  const below = rows.slice(start, start + 50);
  return below.length > 1 && below.filter((row) => count(row) > 2).length > below.length / 2 ? start : 0;
}

/** Cells with words, counted up to two. */
function filled(row: DelimitedRow): number {
  let count = 0;
  for (const cell of row.cells) if (cell.text.trim() !== '' && ++count > 1) break;
  return count;
}

/** The delimiter that cuts the first lines into the most even columns. */
export function findDelimiter(text: string): string {
  const marked = /^sep=([,;\t|])/.exec(text)?.[1];
  if (marked !== undefined) return marked;
  const sample = text.slice(0, 16_384);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows = take(scanDelimited(sample, delimiter), SAMPLE_ROWS);
    const kept = rows.length > 1 && text.length > sample.length ? rows.slice(0, -1) : rows;
    const width = usualWidth(kept);
    if (width < 2) continue;
    const even = kept.filter((row) => row.cells.length === width).length / kept.length;
    const score = even * even * Math.min(width, 12) * (delimiter === '\t' ? 1.2 : 1);
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

/** "# Counted from 13 to 15 May, by two teams": the words of a line above the head; null for a head that begins with "#". */
function commentIn(text: string, { cells }: DelimitedRow, width: number): DelimitedCell | null {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined || !first.text.startsWith('#') || cells.length === width) return null;
  const line = text.slice(first.start, last.end);
  const words = line.replace(/^#+\s*/, '').trimEnd();
  const start = first.start + line.indexOf(words);
  return { text: words, start, end: start + words.length };
}

function usualWidth(rows: readonly DelimitedRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [columns, count] of counts) {
    const weight = columns > 1 ? count * 2 : count;
    if (weight > most || (weight === most && columns > width)) {
      most = weight;
      width = columns;
    }
  }
  return width;
}

const COMMA_DECIMAL = /^-?[\d. \u00a0]{1,20},(?:\d{1,2}|\d{4,10}) ?%?$|^-?\d{1,3}(?:\.\d{3}){2,6}$/;
const POINT_DECIMAL = /^-?[\d, \u00a0]{1,20}\.(?:\d{1,2}|\d{4,10}) ?%?$|^-?\d{1,3}(?:,\d{3}){2,6}$/;

/** Decimal comma when more cells can only be numbers with it; a comma-delimited file keeps the point unless its quoted cells say otherwise. */
function decimalMark(rows: readonly DelimitedRow[], delimiter: string): DecimalMark {
  let point = 0;
  let comma = 0;
  let grouped = 0;
  for (const row of rows) {
    for (const { text } of row.cells) {
      const words = text.trim();
      if (words.length > 40) continue;
      if (COMMA_DECIMAL.test(words)) comma++;
      else if (POINT_DECIMAL.test(words)) point++;
      else if (/^-?\d{1,3}\.\d{3}$/.test(words)) grouped++;
    }
  }
  // semicolons are there to leave the comma to the numbers: 41.300 is forty-one thousand
  if (comma === 0 && point === 0) return delimiter === ';' && grouped > 0 ? ',' : '.';
  return comma > point ? ',' : '.';
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(text.trim());

/** The first row is a head when it holds words, or years over columns that hold no years. */
function hasHead(rows: readonly DelimitedRow[], first: number, decimal: DecimalMark, isNote: (row: DelimitedRow) => boolean): boolean {
  const head = rows[first];
  if (head === undefined || !head.cells.some((cell) => cell.text.trim() !== '')) return false;
  const below = rows.slice(first + 1, first + 20).filter((row) => !isNote(row));
  return head.cells.every((cell, column) => {
    if (cellNumber(cell.text, decimal) === null) return true;
    // among figures, one may look like a year
    return below.length > 0 && isYear(cell.text) && below.filter((row) => isYear(row.cells[column]?.text ?? '')).length * 2 < below.length;
  });
}

function namedHeads(row: DelimitedRow): string[] {
  return row.cells.map((cell, column) => {
    const words = cell.text.replace(/\s+/g, ' ').trim();
    return words === '' ? columnName(column) : words;
  });
}

/** The row at hand; one object serves all, for a large file has a million cells. */
class PlainCsvRow implements PlainRow {
  readonly #decimal: DecimalMark;
  cells: readonly DelimitedCell[] = [];
  row = 0;

  constructor(decimal: DecimalMark) {
    this.#decimal = decimal;
  }

  get count(): number {
    return this.cells.length;
  }

  columnAt(index: number): number {
    return index;
  }

  textAt(index: number): string {
    const { text } = this.cells[index] as DelimitedCell;
    return text.trim() === '' ? '' : text;
  }

  valueAt(index: number): number {
    return cellNumber((this.cells[index] as DelimitedCell).text, this.#decimal) ?? Number.NaN;
  }

  startAt(index: number): number {
    return (this.cells[index] as DelimitedCell).start;
  }

  endAt(index: number): number {
    return (this.cells[index] as DelimitedCell).end;
  }
}

/** A cell with its place in the file; where its quotation marks are written twice it stands there in pieces. */
function mapped(text: string, { text: words, start, end }: DelimitedCell): MappedText {
  if (end - start === words.length) return plainMapped(words, start);
  const builder = new MappedTextBuilder();
  for (let at = start; at < end; ) {
    const next = text.indexOf('""', at);
    const stop = next < 0 || next >= end ? end : next + 1;
    builder.add(text.slice(at, stop), at);
    at = stop === end ? end : stop + 1;
  }
  return builder.build();
}
