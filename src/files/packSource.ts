import type { BibliographicRecord, KeptFigures, Locator, Passage, PassageKind, Problem, SourceDocument, SourceMetadata } from '../core/index.js';
import { indexOf, packDocument, rowPassage, type IndexArrays, type RowColumns, type RowSource } from '../core/index.js';
import { lazyArray } from './lazyArray.js';
import type { IndexedSource } from './readSources.js';

/**
 * A source and its index as bytes, to be stored or handed to another thread without a copy: a table of lengths, what is small as JSON, then
 * arrays of numbers as they lie in memory. Taking it apart makes views of the bytes and little else: the text and each passage are
 * made when they are first asked for. Numbers have the machine's byte order, so that bytes are for the machine that made them.
 */
interface Head {
  readonly path: string;
  readonly textIsFile: boolean;
  readonly metadata: SourceMetadata;
  readonly records?: readonly BibliographicRecord[];
  readonly problems: readonly Problem[];
  readonly groupCount: number;
  readonly isCalledReplaced: boolean;
  readonly passages: number;
  readonly tables: readonly PackedTable[];
  /** `Passage.headings`, each list once. */
  readonly headings: readonly (readonly string[])[];
  readonly rowHeads: readonly string[];
  readonly rowHeadings: readonly (readonly string[])[];
  readonly hasRows: boolean;
}

interface PackedTable {
  readonly caption: string | null;
  readonly sheet?: string;
  readonly heads: readonly string[];
  /** Rows that follow one another as the first and their number. */
  readonly rows: readonly number[] | { readonly from: number; readonly count: number };
}

/** What a passage has beyond what most have. */
type Rest = Partial<Omit<Passage, 'kind' | 'span' | 'group' | 'headings' | 'locator'>> & { readonly at?: Partial<Locator> };
/** kind, start, length, group, headings, line, paragraph, page. */
type Line = readonly [kind: number, start: number, length: number, group: number, headings: number, line: number | null, paragraph: number | null, page: number | null, rest?: Rest];

const KINDS: readonly PassageKind[] = ['sentence', 'heading', 'row', 'caption', 'cue', 'record', 'list-item'];
const INDEX = ['terms', 'from', 'posts', 'groups', 'lengths', 'paragraphs', 'stated', 'keys', 'keyPassages'] as const satisfies readonly (keyof IndexArrays)[];
// the parts in front of the index
const HEAD = 0;
const TEXT = 1;
const LINES = 2;
const OFFSETS = 3;
const ROWS = 4;
const FIGURES = 7;
const ENDS = 8;
const DOCUMENT = 9;
const PARTS = DOCUMENT + INDEX.length;

export function packSource({ value, problems, index }: IndexedSource): Uint8Array {
  const packed = packDocument(value);
  const headings = new Map<string, number>();
  const headingLists: (readonly string[])[] = [];
  const headingsOf = (list: readonly string[]): number => {
    const key = list.join('\n');
    const known = headings.get(key);
    if (known !== undefined) return known;
    headings.set(key, headingLists.length);
    headingLists.push(list);
    return headingLists.length - 1;
  };
  const lines = packed.passages.map((passage) => (typeof passage === 'number' ? String(passage) : JSON.stringify(lineOf(passage, value.text, headingsOf))));
  const offsets = new Uint32Array(lines.length + 1);
  for (const [i, line] of lines.entries()) offsets[i + 1] = (offsets[i] as number) + line.length;
  const { path, textIsFile, metadata, records } = value;
  const { rows } = packed;
  const { figures } = index;
  const head: Head = {
    path, textIsFile, metadata, ...(records === undefined ? {} : { records }), problems, groupCount: index.groupCount, isCalledReplaced: index.isCalledReplaced, passages: lines.length,
    tables: value.tables.map((table) => ({ ...table, rows: isRun(table.rows) ? { from: table.rows[0] as number, count: table.rows.length } : table.rows })),
    headings: headingLists, rowHeads: rows?.heads ?? [], rowHeadings: rows?.headings ?? [], hasRows: rows !== null,
  };
  const none = new Uint8Array(0);
  return joined([
    Buffer.from(JSON.stringify(head)), encoded(value.text), encoded(lines.join('')), bytesOf(offsets),
    ...(rows === null ? [none, none, none] : [bytesOf(rows.rows), bytesOf(rows.cells), bytesOf(rows.values)]), encoded(figures.text.slice(0, figures.ends.at(-1) ?? 0)), bytesOf(figures.ends), ...INDEX.map((name) => bytesOf(index[name])),
  ]);
}

/** What there is of a packed source beside its index. */
export interface PackedBody extends Pick<IndexedSource, 'problems'> {
  readonly document: Omit<SourceDocument, 'passages'>;
  readonly groupCount: number;
  readonly isCalledReplaced: boolean;
  readonly count: number;
  readonly figures: KeptFigures;
  passage(at: number): Passage;
}

/** @throws where the bytes are none that `packSource` made. */
export function unpackSource(bytes: Uint8Array): IndexedSource {
  const parts = split(aligned(bytes));
  const { document, problems, groupCount, isCalledReplaced, count, figures, passage } = bodyOf(parts);
  const { path, textIsFile, metadata, records, tables } = document;
  const value: SourceDocument = {
    path, textIsFile, metadata, passages: lazyArray(count, passage).list, tables, ...(records === undefined ? {} : { records }),
    get text() {
      return document.text;
    },
  };
  return { value, problems, index: indexOf(value, arraysOf(parts), { groupCount, isCalledReplaced }, { text: decoded(parts[FIGURES] as Uint8Array).whole(), ends: figures.ends }) };
}

/** The same without the index, of which the bytes need hold nothing. @throws as `unpackSource` does. */
export const unpackBody = (bytes: Uint8Array): PackedBody => bodyOf(split(aligned(bytes), DOCUMENT));

/**
 * The same of bytes that are only lent. The text, which is most of them, and the figures are not kept: a claim looks at few passages of a source, and each is read again by itself.
 * Where a character has no one place among the bytes (text beyond Latin-1) all of it is read, and kept, with the first passage.
 * @param textAt so many of the bytes, counted from their start, as text
 */
export function unpackLent(bytes: Uint8Array, textAt: (at: number, length: number, encoding: BufferEncoding) => string): PackedBody {
  const readBack = (text: Uint8Array): Decoded => {
    const start = text.byteOffset - bytes.byteOffset + 1;
    const encoding = text[0] === LATIN ? 'latin1' : text[0] === UTF8 ? 'utf8' : 'utf16le';
    const whole = later(() => textAt(start, text.byteLength - 1, encoding));
    return { whole, slice: encoding === 'latin1' ? (from, to) => textAt(start + from, to - from, encoding) : (from, to) => whole().slice(from, to) };
  };
  const parts: Uint8Array[] = [];
  for (const part of split(bytes, DOCUMENT)) parts.push(parts.length === TEXT || parts.length === FIGURES ? part : new Uint8Array(part));
  return bodyOf(parts, readBack);
}

/** How many of a packed source's bytes stand in front of its index. */
export const bodyLength = (bytes: Uint8Array): number => split(aligned(bytes), DOCUMENT).reduce((sum, part) => sum + padded(part.byteLength), PARTS * 8);

/** The numbers of a packed source's index, where they lie. @throws as `unpackSource` does. */
export const unpackIndex = (bytes: Uint8Array): IndexArrays => arraysOf(split(aligned(bytes)));

// numbers are read where they lie: they must begin at a multiple of their size
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());

/** @param decode of what is large, and read by parts */
function bodyOf(parts: readonly Uint8Array[], decode = decoded): PackedBody {
  const part = (at: number): Uint8Array => parts[at] as Uint8Array;
  const head = JSON.parse(Buffer.from(part(HEAD).buffer, part(HEAD).byteOffset, part(HEAD).byteLength).toString()) as Head;
  const text = decode(part(TEXT));
  const lines = decoded(part(LINES));
  const offsets = numbers(Uint32Array, part(OFFSETS));
  const tables = head.tables.map((table) => ({ ...table, rows: 'count' in table.rows ? run(table.rows) : table.rows }));
  const columns = later((): RowColumns => ({
    heads: head.rowHeads, headings: head.rowHeadings, rows: numbers(Int32Array, part(ROWS)), cells: numbers(Int32Array, part(ROWS + 1)), values: numbers(Float64Array, part(ROWS + 2)),
  }));
  const rows = later((): RowSource => ({ columns: columns(), text: text.whole(), tables }));
  const { path, textIsFile, metadata, records, problems, groupCount, isCalledReplaced, passages: count } = head;
  return {
    problems, groupCount, isCalledReplaced, count, figures: { text: decode(part(FIGURES)), ends: numbers(Uint32Array, part(ENDS)) },
    document: {
      path, textIsFile, metadata, tables, ...(records === undefined ? {} : { records }),
      get text() {
        return text.whole();
      },
    },
    passage(at) {
      const line = JSON.parse(lines.slice(offsets[at] as number, offsets[at + 1] as number)) as Line | number;
      return typeof line === 'number' ? rowPassage(rows(), line) : passageOf(line, text, head.headings);
    },
  };
}

function arraysOf(parts: readonly Uint8Array[]): IndexArrays {
  const [terms, from, posts, groups, lengths, paragraphs, stated, keys, keyPassages] = parts.slice(DOCUMENT) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return {
    terms: numbers(Uint32Array, terms), from: numbers(Uint32Array, from), posts: numbers(Uint32Array, posts), groups: numbers(Uint32Array, groups), lengths: numbers(Uint16Array, lengths),
    paragraphs: numbers(Uint32Array, paragraphs), stated, keys: numbers(Float64Array, keys), keyPassages: numbers(Uint32Array, keyPassages),
  };
}

function lineOf(passage: Passage, text: string, headingsOf: (list: readonly string[]) => number): Line {
  const { kind, span, group, headings, locator, text: own, ...more } = passage;
  const { line, paragraph, page, ...place } = locator;
  const isSlice = span.end - span.start === own.length && text.startsWith(own, span.start);
  const { cell, ...further } = place;
  const at = { ...further, ...(cell === null ? {} : { cell }) };
  const rest: Rest = { ...more, ...(isSlice ? {} : { text: own }), ...(Object.keys(at).length === 0 ? {} : { at }) };
  const fixed = [KINDS.indexOf(kind), span.start, span.end - span.start, group, headingsOf(headings), line, paragraph, page] as const;
  return Object.keys(rest).length === 0 ? fixed : [...fixed, rest];
}

function passageOf([kind, start, length, group, headings, line, paragraph, page, rest]: Line, text: Decoded, lists: Head['headings']): Passage {
  const { at, text: own, ...more } = rest ?? {};
  return {
    kind: KINDS[kind] as PassageKind, text: own ?? text.slice(start, start + length), span: { start, end: start + length },
    locator: { line, paragraph, page, cell: null, ...at }, headings: lists[headings] as readonly string[], group, ...more,
  };
}

const isRun = (rows: readonly number[]): boolean => rows.length > 0 && rows.every((row, i) => row === (rows[0] as number) + i);
const run = ({ from, count }: { readonly from: number; readonly count: number }): number[] => Array.from({ length: count }, (_, i) => from + i);

/** What is made when it is first asked for. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** @throws RangeError where the bytes are no whole number of elements. */
export const numbers = <T>(Type: new (buffer: ArrayBufferLike, offset: number, length: number) => T, { buffer, byteOffset, byteLength }: Uint8Array): T =>
  new Type(buffer, byteOffset, byteLength / (Type as unknown as { readonly BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT);

// the first byte of an encoded text
const LATIN = 1;
const UTF8 = 2;
const UTF16 = 3;

/** One byte a character where that is enough; texts with lone surrogates, which UTF-8 cannot hold, as they are. */
function encoded(text: string): Uint8Array {
  const [sign, encoding] = isLatin(text) ? ([LATIN, 'latin1'] as const) : isWellFormed(text) ? ([UTF8, 'utf8'] as const) : ([UTF16, 'utf16le'] as const);
  return Buffer.concat([Buffer.of(sign), Buffer.from(text, encoding)]);
}

const isWellFormed = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text;
const isLatin = (text: string): boolean => !/[^\u0000-\u00ff]/.test(text);

/** A text of which parts are asked for, offsets in UTF-16 code units. */
interface Decoded {
  whole(): string;
  slice(start: number, end: number): string;
}

/**
 * Of one byte a character each part is made by itself: a claim looks at one passage of a source, and whole texts would be most of what is kept,
 * and moved about, in memory. Of other texts the whole is made when a part is first asked for.
 */
function decoded(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + 1, bytes.byteLength - 1);
  if (bytes[0] === LATIN) return { whole: later(() => buffer.toString('latin1')), slice: (start, end) => buffer.toString('latin1', start, end) };
  return new Wide(buffer, bytes[0] === UTF8 ? 'utf8' : 'utf16le');
}

// a class, so that the bytes can be let go
class Wide implements Decoded {
  private made: string | null = null;

  constructor(private bytes: Buffer | null, private readonly encoding: BufferEncoding) {}

  whole(): string {
    if (this.bytes !== null) [this.made, this.bytes] = [this.bytes.toString(this.encoding), null];
    return this.made ?? '';
  }

  slice(start: number, end: number): string {
    return this.whole().slice(start, end);
  }
}

/** Lengths of the parts, then the parts, each at a multiple of eight. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const lengths = Float64Array.from(parts, (part) => part.byteLength);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), lengths.byteLength));
  whole.set(bytesOf(lengths));
  let at = lengths.byteLength;
  for (const part of parts) {
    whole.set(part, at);
    at += padded(part.byteLength);
  }
  return whole;
}

/** The first so many of its parts. */
function split(whole: Uint8Array, count = PARTS): Uint8Array[] {
  const lengths = numbers(Float64Array, whole.subarray(0, PARTS * 8));
  let at = lengths.byteLength;
  return Array.from(lengths.subarray(0, count), (length) => {
    const part = whole.subarray(at, at + length);
    if (part.byteLength !== length) throw new RangeError('cut short');
    at += padded(length);
    return part;
  });
}

/** The next multiple of eight. */
export const padded = (length: number): number => Math.ceil(length / 8) * 8;
