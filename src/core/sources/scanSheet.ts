import type { Zip } from './zip.js';
import { refuse } from './zipRefusal.js';
import { asciiOf, columnOf, endOf, integerOf, joined, shortNumber } from './sheetBytes.js';
import { decodeEntities, decoderOf, encodingOf } from './zipXml.js';

/** What a cell's text stands for: see ECMA-376 part 1, 18.18.11. */
export type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'date' | 'error';

/** A cell as it stands in the file. The scan reuses one object for all cells. */
export interface ScannedCell {
  /** Zero-based; -1: the one after the cell before. */
  column: number;
  type: CellType;
  /** Index of its format. */
  style: number;
  /** Of a number, of an index into the shared strings; NaN for none. */
  number: number;
  /** `number` came of at most 15 digits: it reads as it is written. */
  isShort: boolean;
  /** Of the other types. */
  text: string;
  hasFormula: boolean;
  /** Its formula sums or averages. */
  isSum: boolean;
}

export interface SheetTaker {
  /** A row opens; 0: it has no number. */
  row(number: number): void;
  cell(cell: ScannedCell): void;
  /** A row closes. */
  rowEnd(): void;
  /** A merged range, `A1:C1`. */
  merge(range: string): void;
  /** Asked after each stretch of input: true to stop early. */
  done(): boolean;
}

/** A tag or text longer than this is no sheet's: a cell holds 32,767 characters. Bytes. */
const MAX_TOKEN = 1 << 22;

const [LT, GT, SLASH, BANG, QUESTION, EQUALS, COLON, QUOTE, APOSTROPHE] = [60, 62, 47, 33, 63, 61, 58, 34, 39];
const [C, F, R, S, T, V] = [99, 102, 114, 115, 116, 118];
const NUMBER = /^[-+.0-9eE]{1,800}$/;
const SUMS = ['SUM(', 'SUBTOTAL(', 'AVERAGE(', 'MEDIAN('];
const TYPES: Readonly<Record<string, CellType>> = { n: 'number', s: 'shared', str: 'text', inlineStr: 'text', b: 'boolean', d: 'date', e: 'error' };

/** What the text at hand belongs to. */
type Into = 'value' | 'formula' | null;

/**
 * Scans a workbook's sheet on its bytes: a sheet of a million cells is 70 MB of markup, which as strings takes three times as long and
 * as much memory. Lenient as `scanXml` is. False where there is no such part.
 */
export function scanSheet(zip: Zip, part: string, taker: SheetTaker): boolean {
  const scan = sheetScanner(taker);
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | null | undefined;
  const encoder = new TextEncoder();
  const found = zip.unpack(part, (bytes) => {
    if (decode === undefined) {
      const encoding = encodingOf(bytes);
      decode = encoding === 'utf-8' ? null : decoderOf(encoding);
    }
    scan(decode === null ? bytes : encoder.encode(decode(bytes, false)), false);
    return !taker.done();
  });
  if (found && !taker.done()) scan(decode == null ? new Uint8Array() : encoder.encode(decode(new Uint8Array(), true)), true);
  return found;
}

function sheetScanner(taker: SheetTaker): (bytes: Uint8Array, isLast: boolean) => void {
  const decoder = new TextDecoder();
  const cell: ScannedCell = { column: -1, type: 'number', style: 0, number: Number.NaN, isShort: true, text: '', hasFormula: false, isSum: false };
  let bytes: Uint8Array = new Uint8Array();
  let rest: Uint8Array = new Uint8Array();
  let into: Into = null;
  let inPhonetic = false;
  /** How many stretches of text the cell's value has had. */
  let pieces = 0;

  const words = (from: number, to: number): string => decodeEntities(asciiOf(bytes, from, to) ?? decoder.decode(bytes.subarray(from, to)));

  /** Text between tags. */
  const text = (from: number, to: number): void => {
    if (into === 'formula') {
      const start = words(from, Math.min(to, from + 12)).toUpperCase();
      if (SUMS.some((sum) => start.startsWith(sum))) cell.isSum = true;
      return;
    }
    pieces++;
    if (cell.type === 'number' || cell.type === 'shared') {
      // a number in several pieces is none that a program wrote
      cell.number = pieces === 1 ? readNumber(from, to) : Number.NaN;
    } else cell.text += words(from, to);
  };
  const readNumber = (from: number, to: number): number => {
    const short = shortNumber(bytes, from, to);
    cell.isShort = !Number.isNaN(short);
    if (cell.isShort) return short;
    const written = words(from, Math.min(to, from + 800)).trim();
    // what is no number, though made of its signs, is NaN
    return NUMBER.test(written) ? Number(written) : Number.NaN;
  };

  /** Takes an opening tag whose name ends at `at`; answers where the tag ends, -1 where it is not complete. */
  const open = (nameAt: number, nameEnd: number): number => {
    const name = nameOf(nameAt, nameEnd);
    let column = -1;
    let row = 0;
    let style = 0;
    let type: CellType = 'number';
    let range = '';
    let at = nameEnd;
    let isEmpty = false;
    for (;;) {
      while (at < bytes.length && (bytes[at] as number) <= 32) at++;
      if (at >= bytes.length) return -1;
      const code = bytes[at] as number;
      if (code === GT) break;
      isEmpty = code === SLASH;
      if (isEmpty) {
        at++;
        continue;
      }
      const from = at;
      while (at < bytes.length && bytes[at] !== EQUALS && bytes[at] !== GT && bytes[at] !== SLASH && (bytes[at] as number) > 32) at++;
      const to = at;
      while (at < bytes.length && (bytes[at] as number) <= 32) at++;
      if (at >= bytes.length) return -1;
      if (bytes[at] !== EQUALS) continue;
      at++;
      while (at < bytes.length && (bytes[at] as number) <= 32) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) continue;
      const value = ++at;
      while (at < bytes.length && bytes[at] !== quote) at++;
      if (at >= bytes.length) return -1;
      if (to - from === 1 && (name === 'c' || name === 'row')) {
        const letter = bytes[from];
        if (letter === R && name === 'c') column = columnOf(bytes, value, at);
        else if (letter === R) row = integerOf(bytes, value, at);
        else if (letter === S) style = integerOf(bytes, value, at);
        else if (letter === T) type = typeOf(value, at);
      } else if (name === 'mergeCell' && words(from, to) === 'ref') range = words(value, at);
      at++;
    }
    if (name === 'c') {
      cell.column = column;
      cell.style = style;
      cell.type = type;
      cell.number = Number.NaN;
      cell.isShort = true;
      cell.text = '';
      cell.hasFormula = cell.isSum = false;
      pieces = 0;
    } else if (name === 'v' || name === 't') into = inPhonetic ? null : 'value';
    else if (name === 'f') {
      into = 'formula';
      cell.hasFormula = true;
    } else if (name === 'rPh') inPhonetic = true;
    else if (name === 'row') taker.row(row);
    else if (range !== '') taker.merge(range);
    if (isEmpty) close(name);
    return at + 1;
  };
  const close = (name: string): void => {
    if (name === 'c') taker.cell(cell);
    else if (name === 'v' || name === 't' || name === 'f') into = null;
    else if (name === 'rPh') inPhonetic = false;
    else if (name === 'row') taker.rowEnd();
  };
  const typeOf = (from: number, to: number): CellType => (to - from === 1 && bytes[from] === S ? 'shared' : (TYPES[words(from, to)] ?? 'number'));
  const nameOf = (from: number, to: number): string => {
    if (to - from === 1) {
      const letter = bytes[from];
      return letter === C ? 'c' : letter === V ? 'v' : letter === F ? 'f' : letter === T ? 't' : '';
    }
    if (to - from === 3 && bytes[from] === R) return bytes[from + 1] === 111 ? 'row' : bytes[from + 1] === 80 ? 'rPh' : '';
    return to - from === 9 && bytes[from] === 109 ? words(from, to) : '';
  };

  /** Takes the tag at `at`; answers where it ends, -1 where it is not complete. */
  const tag = (at: number): number => {
    const second = bytes[at + 1];
    if (second === undefined) return -1;
    if (second === QUESTION) return endOf(bytes, '?>', at + 2);
    if (second === BANG) {
      // too short to tell a comment from CDATA: wait for more
      if (bytes.length - at < 9) return -1;
      const opening = asciiOf(bytes, at, at + 9) ?? '';
      if (opening.startsWith('<!--')) return endOf(bytes, '-->', at + 4);
      if (opening === '<![CDATA[') {
        const end = endOf(bytes, ']]>', at + 9);
        if (end >= 0 && into !== null) text(at + 9, end - 3);
        return end;
      }
      const end = endOf(bytes, '>', at);
      // a sheet has no document type; one that declares entities is a trap
      if (end >= 0 && decoder.decode(bytes.subarray(at, Math.min(end, at + 4_096))).toLowerCase().includes('<!entity')) {
        refuse('unsafe', 'The file is refused: it declares XML entities of its own, which no office document needs.');
      }
      return end;
    }
    const isClosing = second === SLASH;
    let from = at + (isClosing ? 2 : 1);
    let to = from;
    for (; to < bytes.length; to++) {
      const code = bytes[to] as number;
      if (code <= 32 || code === GT || code === SLASH) break;
      if (code === COLON) from = to + 1;
    }
    if (to >= bytes.length) return -1;
    if (!isClosing) return open(from, to);
    while (to < bytes.length && bytes[to] !== GT) to++;
    if (to >= bytes.length) return -1;
    let end = from;
    while ((bytes[end] as number) > 32 && bytes[end] !== GT) end++;
    close(nameOf(from, end));
    return to + 1;
  };

  return (chunk, isLast) => {
    bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    let at = 0;
    while (at < bytes.length) {
      let end = at;
      if (bytes[at] === LT) end = tag(at);
      else {
        while (end < bytes.length && bytes[end] !== LT) end++;
        if (end >= bytes.length && !isLast) end = -1;
        else if (into !== null) text(at, end);
      }
      if (end < 0) break;
      at = end;
    }
    if (bytes.length - at > MAX_TOKEN) refuse('damaged', 'The file is damaged: a tag in it never ends.');
    rest = bytes.slice(at);
  };
}
