import { asciiOf, endOf, nameOf } from './sheetBytes.js';
import type { Zip } from './zip.js';
import { refuse } from './zipRefusal.js';

/** The tag being opened; good during the call that gives it. */
export interface OpenTag {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Which attribute has that name, with or without a prefix before it; -1 for none. */
  indexOf(name: string): number;
  /** Where the name and the value of an attribute stand in `bytes`; the value with entities as written. */
  nameAt(index: number): number;
  nameEnd(index: number): number;
  valueAt(index: number): number;
  valueEnd(index: number): number;
}

/** What a scan reports. Names come without their prefix (`w:p` is `p`). */
export interface BytesTaker {
  open(name: string, tag: OpenTag): void;
  close(name: string): void;
  /** Text as it stands in `bytes`, whole unless it is longer than `LONG`; entities as written, or none where `isPlain`. */
  text(bytes: Uint8Array, from: number, to: number, isPlain: boolean): void;
  /** Asked after each stretch of input: true to stop early. */
  done(): boolean;
}

/** A tag, comment or CDATA longer than this is no office document's. Bytes. */
const MAX_TAG = 1 << 22;
/** Text longer than this comes in stretches. Bytes. */
const LONG = 1 << 16;

const [LT, GT, SLASH, BANG, QUESTION, EQUALS, COLON, QUOTE, APOSTROPHE, AMPERSAND, SEMICOLON] = [60, 62, 47, 33, 63, 61, 58, 34, 39, 38, 59];

/** 1 for each byte that ends a name: one look a byte instead of four comparisons, over hundreds of megabytes. */
const ends = (...marks: readonly number[]): Uint8Array => Uint8Array.from({ length: 256 }, (_, byte) => (byte <= 32 || byte === GT || byte === SLASH || marks.includes(byte) ? 1 : 0));
const ENDS_NAME = ends(COLON);
const ENDS_ATTRIBUTE = ends(EQUALS);

/**
 * Scans one part of a package as XML on its bytes, in steps, without holding it whole: a sheet of a million cells is 70 MB of markup, which as
 * strings takes three times as long and as much memory. Lenient: unclosed and misnested tags are reported as they come. Parts that declare entities are
 * refused. False where there is no such part.
 */
export async function scanBytes(zip: Zip, part: string, taker: BytesTaker): Promise<boolean> {
  const scanner = new BytesScanner(taker);
  let recode: ((bytes: Uint8Array, isLast: boolean) => Uint8Array) | undefined;
  const found = await zip.unpack(part, (bytes) => {
    const isFirst = recode === undefined;
    recode ??= recoderOf(encodingOf(bytes));
    const plain = recode(bytes, false);
    scanner.push(isFirst && plain[0] === 0xef && plain[1] === 0xbb && plain[2] === 0xbf ? plain.subarray(3) : plain, false);
    return !taker.done();
  });
  if (recode !== undefined && !taker.done()) scanner.push(recode(new Uint8Array(), true), true);
  return found;
}

/** Makes UTF-8 of stretches of text in another encoding. */
function recoderOf(encoding: string): (bytes: Uint8Array, isLast: boolean) => Uint8Array {
  if (encoding === 'utf-8') return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}

/** The encoding that a part's first bytes show or name. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  const named = /encoding=["']([\w-]{1,40})["']/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  try {
    return named === undefined ? 'utf-8' : new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Where attributes stand in the bytes at hand: four numbers each. */
class Tag implements OpenTag {
  bytes: Uint8Array = new Uint8Array();
  count = 0;
  #places = new Int32Array(64);

  add(nameAt: number, nameEnd: number, valueAt: number, valueEnd: number): void {
    const at = this.count++ * 4;
    if (at >= this.#places.length) {
      const more = new Int32Array(this.#places.length * 2);
      more.set(this.#places);
      this.#places = more;
    }
    const places = this.#places;
    places[at] = nameAt;
    places[at + 1] = nameEnd;
    places[at + 2] = valueAt;
    places[at + 3] = valueEnd;
  }

  indexOf(name: string): number {
    const { bytes, count } = this;
    const places = this.#places;
    const { length } = name;
    for (let index = 0; index < count; index++) {
      const from = (places[index * 4 + 1] as number) - length;
      const before = from - (places[index * 4] as number);
      if (before < 0 || (before > 0 && bytes[from - 1] !== COLON)) continue;
      let same = 0;
      while (same < length && bytes[from + same] === name.charCodeAt(same)) same++;
      if (same === length) return index;
    }
    return -1;
  }

  nameAt(index: number): number {
    return this.#places[index * 4] as number;
  }

  nameEnd(index: number): number {
    return this.#places[index * 4 + 1] as number;
  }

  valueAt(index: number): number {
    return this.#places[index * 4 + 2] as number;
  }

  valueEnd(index: number): number {
    return this.#places[index * 4 + 3] as number;
  }
}

/** The scanner alone, for UTF-8 at hand. A class: what the compiler learnt of its methods in one file serves the next, which it does not for closures. */
class BytesScanner {
  readonly #taker: BytesTaker;
  readonly #decoder = new TextDecoder();
  readonly #opened = new Tag();
  #bytes: Uint8Array = new Uint8Array();
  #rest: Uint8Array = new Uint8Array();
  #room: Uint8Array = new Uint8Array();

  constructor(taker: BytesTaker) {
    this.#taker = taker;
  }

  /** Takes the next stretch; the last one is said. */
  push(chunk: Uint8Array, isLast: boolean): void {
    const bytes = this.#behindRest(chunk);
    this.#bytes = bytes;
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      let end = at;
      if (bytes[at] === LT) end = this.#tag(at);
      else {
        while (end < length && bytes[end] !== LT) end++;
        if (end >= length && !isLast) end = length - at > LONG ? wholeEnd(bytes, length) : at;
        if (end === at) break;
        this.#taker.text(bytes, at, end, false);
      }
      if (end < 0) break;
      at = end;
    }
    if (length - at > MAX_TAG) refuse('damaged', 'The file is damaged: a tag in it never ends.');
    this.#rest = bytes.slice(at);
  }

  /** What was left of the stretches before, and this one behind it: in one place for all, which is made again only where it is too small. */
  #behindRest(chunk: Uint8Array): Uint8Array {
    const rest = this.#rest;
    if (rest.length === 0) return chunk;
    const length = rest.length + chunk.length;
    if (this.#room.length < length) this.#room = new Uint8Array(length + (length >> 2));
    this.#room.set(rest);
    this.#room.set(chunk, rest.length);
    return this.#room.subarray(0, length);
  }

  #nameOf(from: number, to: number): string {
    return nameOf(this.#bytes, from, to) ?? this.#decoder.decode(this.#bytes.subarray(from, to));
  }

  /** Takes the tag at `at`; answers where it ends, -1 where it is not complete. */
  #tag(at: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    if (at + 1 >= length) return -1;
    const second = bytes[at + 1];
    if (second === QUESTION) return endOf(bytes, '?>', at + 2);
    if (second === BANG) return this.#declared(at);
    const isClosing = second === SLASH;
    let from = at + (isClosing ? 2 : 1);
    let to = from;
    for (;; to++) {
      while (to < length && ENDS_NAME[bytes[to] as number] === 0) to++;
      if (to >= length) return -1;
      if (bytes[to] !== COLON) break;
      from = to + 1;
    }
    if (!isClosing) return this.#open(from, to);
    const end = to;
    while (to < length && bytes[to] !== GT) to++;
    if (to >= length) return -1;
    this.#taker.close(this.#nameOf(from, end));
    return to + 1;
  }

  /** Takes an opening tag whose name stands there; answers where the tag ends, -1 where it is not complete. */
  #open(nameAt: number, nameEnd: number): number {
    const bytes = this.#bytes;
    const opened = this.#opened;
    const { length } = bytes;
    let at = nameEnd;
    let isEmpty = false;
    opened.bytes = bytes;
    opened.count = 0;
    for (;;) {
      while (at < length && (bytes[at] as number) <= 32) at++;
      if (at >= length) return -1;
      const code = bytes[at] as number;
      if (code === GT) break;
      isEmpty = code === SLASH;
      if (isEmpty) {
        at++;
        continue;
      }
      const from = at;
      while (at < length && ENDS_ATTRIBUTE[bytes[at] as number] === 0) at++;
      const to = at;
      while (at < length && (bytes[at] as number) <= 32) at++;
      if (at >= length) return -1;
      if (bytes[at] !== EQUALS) continue;
      at++;
      while (at < length && (bytes[at] as number) <= 32) at++;
      if (at >= length) return -1;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) continue;
      const value = ++at;
      while (at < length && bytes[at] !== quote) at++;
      if (at >= length) return -1;
      opened.add(from, to, value, at++);
    }
    const name = this.#nameOf(nameAt, nameEnd);
    this.#taker.open(name, opened);
    if (isEmpty) this.#taker.close(name);
    return at + 1;
  }

  /** Takes what begins with `<!`. */
  #declared(at: number): number {
    const bytes = this.#bytes;
    // too short to tell a comment from CDATA: wait for more
    if (bytes.length - at < 9) return -1;
    const opening = asciiOf(bytes, at, at + 9) ?? '';
    if (opening.startsWith('<!--')) return endOf(bytes, '-->', at + 4);
    if (opening === '<![CDATA[') {
      const end = endOf(bytes, ']]>', at + 9);
      if (end >= 0) this.#taker.text(bytes, at + 9, end - 3, true);
      return end;
    }
    const end = endOf(bytes, '>', at);
    if (end >= 0 && this.#decoder.decode(bytes.subarray(at, Math.min(end, at + 4_096))).toLowerCase().includes('<!entity')) {
      refuse('unsafe', 'The file is refused: it declares XML entities of its own, which no office document needs.');
    }
    return end;
  }
}

/** Where the last character and the last entity that are complete end. Of UTF-8. */
function wholeEnd(bytes: Uint8Array, length: number): number {
  let end = length;
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    if ((byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back) end = length - back;
    break;
  }
  for (let at = end - 1; at > end - 12; at--) {
    if (bytes[at] === SEMICOLON) break;
    if (bytes[at] === AMPERSAND) return at;
  }
  return end;
}
