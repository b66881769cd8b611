import type { Problem } from '../problem.js';
import { lineIndex } from '../text/lineIndex.js';
import type { MappedText } from '../text/mappedText.js';
import { sentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { readInPart } from './reader.js';
import { rowWriter, type PlainRow, type RowPlace } from './rowWriter.js';
import { tableRow, type CellInput, type RowInput } from './tableRow.js';
import { textCollector } from './textCollector.js';
import type { Locator, Passage, PassageKind, SourceDocument, SourceMetadata, SourceTable } from './types.js';

export interface BlockOptions {
  /** Default `sentence`. */
  readonly kind?: PassageKind;
  /** What the format knows beyond line and paragraph: page, slide, time, sheet, cell; as a function, for the document offset at which a passage starts. */
  readonly locator?: Partial<Locator> | ((at: number) => Partial<Locator>);
  readonly speaker?: string;
  /** Belongs to the same paragraph as the block before. */
  readonly sameGroup?: boolean;
  /** One passage, not cut into sentences. */
  readonly whole?: boolean;
}

export interface TableOptions {
  readonly caption: string | null;
  readonly heads: readonly string[];
  readonly sheet?: string;
  /** How large it will be, where that is known of a large one. */
  readonly size?: { readonly rows: number; readonly cells: number };
}

export interface TableBuilder {
  row(row: RowInput): void;
  /** A row of plain text and numbers, each cell under its column's head. */
  plainRow(row: PlainRow, isTotal?: boolean): void;
}

/**
 * Collects a document's passages. Made with the file's text, blocks are mapped into it; made without, blocks are strings and
 * their texts, a blank line apart, become the document's text.
 */
export interface PassagesBuilder {
  /** A heading becomes a passage and the context of what follows. `level` 1 is the outermost. */
  heading(level: number, text: MappedText | string, options?: BlockOptions): void;
  /** A paragraph, list item, caption or cue: its sentences become passages of one group. */
  block(text: MappedText | string, options?: BlockOptions): void;
  /** "key: value; key: value" as one passage with cells, for data and records that are no table. */
  fields(cells: readonly CellInput[], options?: BlockOptions): void;
  /** Opens a table; its rows are given to the answer. */
  table(options: TableOptions): TableBuilder;
  /** Takes over what another document says (an attachment, a page in a snapshot), as plain text; only when made without a file's text. */
  append(document: SourceDocument, options?: { readonly speaker?: string }): void;
  /** What is added from here on is of this day; undefined: of the source's. */
  dated(date: string | undefined): void;
  /** What is added from here on stands in the message of that number. */
  message(number: number): void;
  /** Forgets the headings above. */
  resetHeadings(): void;
  /** More passages than are kept were offered. */
  readonly isFull: boolean;
  build(path: string, metadata: SourceMetadata): SourceDocument;
}

/** Segmenting is quadratic in a paragraph's length; windows of this size keep it linear. UTF-16 code units. */
const WINDOW = 8_000;
/** Rows with cells beyond this many are left out, with a problem: tables of 200,000 are made, and read in full. */
export const MAX_ROWS = 250_000;
/**
 * Sentences, headings and the like beyond this many likewise: 2,000 close pages, twice the Bible, a year of eighty mails a working day. Reading more would
 * take longer than two seconds in some formats, and each takes some 400 bytes for as long as the source is in use.
 */
const MAX_PROSE = 150_000;

/** See `PassagesBuilder`. `problems` receives a warning when a cap is met. */
export function passagesBuilder(file: string | null, problems: Problem[] = []): PassagesBuilder {
  const passages: Passage[] = [];
  const tables: SourceTable[] = [];
  const lines = file === null ? null : lineIndex(file);
  const extracted = textCollector();
  let group = -1;
  let headings: readonly string[] = [];
  let day: string | undefined;
  // of a mailbox, and how many paragraphs come before it
  let message: { readonly number: number; readonly before: number } | null = null;
  const levels: number[] = [];
  let capped = false;

  let rowCount = 0;
  const isFull = (isRow: boolean): boolean => {
    if (isRow ? rowCount < MAX_ROWS : passages.length - rowCount < MAX_PROSE) return false;
    const read = isRow ? `${MAX_ROWS.toLocaleString('en')} rows` : `${MAX_PROSE.toLocaleString('en')} sentences and headings`;
    if (!capped) problems.push(readInPart('too-large', `Only the first ${read} were read; split the source to have it read in full.`));
    capped = true;
    return true;
  };
  const push = (passage: Passage): void => {
    if (isFull(false)) return;
    passages.push(passage);
  };
  const putRow = (row: Passage): void => {
    rowCount++;
    passages.push(row);
  };
  const append = (text: string): number => {
    const at = extracted.begin();
    extracted.add(text);
    return at;
  };
  const wordsIn = (text: MappedText | string): string => (typeof text === 'string' ? text : text.text);
  /** Where a text begins in the document, which it is added to; what the file holds is there already. */
  const placed = (text: MappedText | string): number => (typeof text === 'string' ? append(text) : 0);
  const paragraph = (): number => group + 1 - (message?.before ?? 0);
  const locate = (at: number, given: BlockOptions['locator']): Locator => {
    const line = lines === null ? null : lines.positionAt(at).line + 1;
    const locator: Locator = { line, paragraph: paragraph(), page: null, cell: null, ...(message === null ? {} : { message: message.number }) };
    return given === undefined ? locator : { ...locator, ...(typeof given === 'function' ? given(at) : given) };
  };

  const passage = (text: string, span: Span, kind: PassageKind, options: BlockOptions, pieces?: readonly number[]): Passage => {
    const made: { -readonly [K in keyof Passage]: Passage[K] } = { kind, text, span, locator: locate(span.start, options.locator), headings, group };
    if (pieces !== undefined) made.pieces = pieces;
    if (options.speaker !== undefined) made.speaker = options.speaker;
    if (day !== undefined) made.date = day;
    return made;
  };
  /** The passage of a span of a text; `at` is where a text stands in the document that is made of such texts. */
  const cut = (text: MappedText | string, at: number, { start, end }: Span, kind: PassageKind, options: BlockOptions): Passage => {
    if (typeof text === 'string') return passage(text.slice(start, end), { start: at + start, end: at + end }, kind, options);
    const place = text.toFile({ start, end });
    const pieces = text.pieces({ start, end });
    const words = text.text.slice(start, end);
    if (pieces.length <= 3 && place.end - place.start === words.length) return passage(words, place, kind, options);
    for (let i = 0; i < pieces.length; i += 3) {
      pieces[i + 1] = (pieces[i + 1] as number) - place.start;
      pieces[i + 2] = (pieces[i + 2] as number) - place.start;
    }
    return passage(words, place, kind, options, pieces);
  };

  const writer = rowWriter({ tables, lineAt: lines === null ? null : (at) => lines.positionAt(at).line + 1, text: extracted });

  const builder: PassagesBuilder = {
    heading(level, text, options = {}) {
      if (isFull(false)) return;
      const title = wordsIn(text);
      const at = placed(text);
      const words = trimmed(title, 0, title.length);
      if (words.start >= words.end) return;
      while (levels.length > 0 && (levels[levels.length - 1] as number) >= level) levels.pop();
      headings = headings.slice(0, levels.length);
      group++;
      push(cut(text, at, words, options.kind ?? 'heading', options));
      levels.push(level);
      headings = [...headings, title.slice(words.start, words.end)];
    },
    block(text, options = {}) {
      if (isFull(false)) return;
      const prose = wordsIn(text);
      const at = placed(text);
      const spans = (options.whole === true ? [trimmed(prose, 0, prose.length)] : sentencesOf(prose)).filter((span) => span.end > span.start && hasWords(prose, span));
      // markup alone is no paragraph that anybody counts
      if (spans.length === 0) return;
      if (!options.sameGroup || group < 0) group++;
      for (const span of spans) push(cut(text, at, span, options.kind ?? 'sentence', options));
    },
    fields(cells, options = {}) {
      if (isFull(true)) return;
      const read = tableRow([], { cells }, append);
      if (read === null) return;
      if (!options.sameGroup || group < 0) group++;
      putRow({
        kind: options.kind ?? 'row', text: read.text, span: read.span, ...(read.pieces.length > 0 ? { pieces: read.pieces } : {}), headings, group, cells: read.cells,
        locator: locate(read.span.start, options.locator),
      });
    },
    table({ caption, heads, sheet, size }) {
      if (size !== undefined) writer.expect(Math.min(size.rows, MAX_ROWS), size.cells);
      const table = tables.length;
      const rows: number[] = [];
      tables.push({ caption, heads, rows, ...(sheet === undefined ? {} : { sheet }) });
      group++;
      const here = group;
      const place = (): RowPlace => ({ group: here, table, row: rows.length, headings });
      const pushRow = (made: Passage): void => {
        rows.push(passages.length);
        putRow(made);
      };
      return {
        plainRow(row, isTotal) {
          const made = isFull(true) ? null : writer.putPlain(heads, row, isTotal, place());
          if (made !== null) pushRow(made);
        },
        row(row) {
          if (isFull(true)) return;
          const compact = day !== undefined || message !== null ? null : writer.put(heads, row, place());
          if (compact !== null) return pushRow(compact);
          const read = tableRow(heads, row, append);
          if (read === null) return;
          rows.push(passages.length);
          const cell = read.cells[0]?.ref ?? null;
          putRow({
            kind: 'row', text: read.text, span: read.span, ...(read.pieces.length > 0 ? { pieces: read.pieces } : {}), headings, group: here, table, row: rows.length - 1, cells: read.cells,
            locator: { ...locate(read.span.start, undefined), paragraph: null, cell, ...(sheet === undefined ? {} : { sheet }), ...row.locator },
            ...(read.isTotal ? { isTotal: true } : {}), ...(day === undefined ? {} : { date: day }),
          });
        },
      };
    },
    append(document, options = {}) {
      const outer = headings;
      const depth = [...levels];
      let [last, above]: [number, readonly string[] | null] = [-1, null];
      let open: TableBuilder | null = null;
      let openTable = -1;
      for (const one of document.passages) {
        // passages share the list of their headings, here as there
        if (above !== one.headings) headings = [...outer, ...(above = one.headings)];
        if (one.cells !== undefined && one.table !== undefined) {
          const table = document.tables[one.table];
          if (openTable !== one.table || open === null) open = builder.table({ caption: table?.caption ?? null, heads: table?.heads ?? [], ...(table?.sheet === undefined ? {} : { sheet: table.sheet }) });
          openTable = one.table;
          open.row({ cells: one.cells, locator: { ...one.locator, line: null, ...(one.locator.cell === null && one.locator.page === null ? { paragraph: paragraph() } : {}) }, isTotal: one.isTotal ?? false });
        } else {
          if (isFull(false)) break;
          const start = append(one.text);
          if (one.group !== last) group++;
          const speaker = one.speaker ?? options.speaker;
          passages.push(passage(one.text, { start, end: start + one.text.length }, one.kind, { locator: { ...one.locator, line: null, paragraph: paragraph() }, ...(speaker === undefined ? {} : { speaker }) }));
        }
        last = one.group;
      }
      headings = outer;
      levels.splice(0, levels.length, ...depth);
    },
    dated(date) {
      day = date;
    },
    message(number) {
      message = { number, before: group + 1 };
    },
    resetHeadings() {
      headings = [];
      levels.length = 0;
    },
    get isFull() {
      return capped;
    },
    build(path, metadata) {
      const text = file ?? extracted.take();
      writer.finish(text);
      return { path, text, textIsFile: file !== null, metadata, passages, tables };
    },
  };
  return builder;
}

/** Sentences of any length of prose: segmented in windows that end behind a sentence where one can be seen. */
export function sentencesOf(text: string): Span[] {
  if (text.length <= WINDOW) return sentences(text);
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(text.length, at + WINDOW);
    if (end < text.length) end = windowEnd(text, at, end);
    for (const span of sentences(text.slice(at, end))) found.push({ start: span.start + at, end: span.end + at });
    at = end;
  }
  return found;
}

function windowEnd(text: string, from: number, to: number): number {
  let space = -1;
  for (let at = to; at > from + WINDOW / 2; at--) {
    if (text.charCodeAt(at - 1) !== 32) continue;
    if (space < 0) space = at;
    const before = text.charCodeAt(at - 2);
    if (before === 46 || before === 33 || before === 63) return at;
  }
  if (space > 0) return space;
  const low = text.charCodeAt(to);
  return low >= 0xdc00 && low <= 0xdfff ? to - 1 : to;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const WORDS = /[\p{L}\p{N}]/u;

/** False for rules, bullets and other stretches that say nothing. */
function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 256) if (WORDS.test(text.slice(at, Math.min(end, at + 257)))) return true;
  return false;
}
