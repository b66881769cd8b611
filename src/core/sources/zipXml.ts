import { joined } from './sheetBytes.js';
import { refuse } from './zipRefusal.js';
import type { Zip } from './zip.js';

/**
 * What a scan reports. Names come without their prefix (`w:p` is `p`): producers differ in prefixes, and within a part the local names
 * that matter do not clash. `attribute` answers for the tag being opened, only during the call.
 */
export interface XmlTaker {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  /** Text in stretches, with entities resolved; a run of text may come in several calls. */
  text?(text: string): void;
  /** Asked after each stretch of input: true to stop early. */
  done?(): boolean;
}

/** A tag, comment or CDATA longer than this is no office document's. */
const MAX_TAG = 1 << 22;

/**
 * Scans one part of a package as XML, in steps, without holding it whole. Knows the five entities of XML and character numbers, and
 * refuses parts that declare their own. Lenient otherwise: unclosed and misnested tags are reported as they come.
 * Own scanner, because a whole parser builds more than a large sheet can afford. False where there is no such part.
 */
export function scanXml(zip: Zip, part: string, taker: XmlTaker): boolean {
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | undefined;
  const scan = xmlScanner(taker);
  const found = zip.unpack(part, (bytes) => {
    decode ??= decoderOf(encodingOf(bytes));
    scan(decode(bytes, false), false);
    return taker.done?.() !== true;
  });
  if (decode !== undefined && taker.done?.() !== true) scan(decode(new Uint8Array(), true), true);
  return found;
}

/** Decodes a part in stretches. Whole characters of UTF-8 are decoded at once, which is five times as fast as a decoder that keeps state. */
export function decoderOf(encoding: string): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding);
  if (encoding !== 'utf-8') return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
  const plain = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = new Uint8Array();
  let isFirst = true;
  return (bytes, isLast) => {
    const whole = rest.length === 0 ? bytes : joined(rest, bytes);
    const end = isLast ? whole.length : lastCharacterEnd(whole);
    rest = whole.slice(end);
    const text = plain.decode(whole.subarray(0, end));
    const shown = isFirst && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (end > 0) isFirst = false;
    return shown;
  };
}

/** Where the last character of UTF-8 that is complete ends. */
function lastCharacterEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The scanner alone, for text at hand. Feed it strings; the last call says `isLast`. */
export function xmlScanner(taker: XmlTaker): (chunk: string, isLast: boolean) => void {
  let rest = '';
  let raw = '';
  const attribute = (name: string): string | undefined => attributeOf(raw, name);
  return (chunk, isLast) => {
    const input = rest + chunk;
    let at = 0;
    while (at < input.length) {
      const open = input.indexOf('<', at);
      if (open !== at) {
        let end = open < 0 ? input.length : open;
        // an entity may be cut by the end of the chunk: keep it for the next
        if (open < 0 && !isLast) {
          const cut = input.lastIndexOf('&');
          if (cut >= at && end - cut < 12 && !input.includes(';', cut)) end = cut;
        }
        if (end > at) taker.text?.(decodeEntities(input.slice(at, end)));
        at = end;
        if (open < 0) break;
      }
      const close = tagEnd(input, at);
      if (close < 0) {
        if (input.length - at > MAX_TAG) refuse('damaged', 'The file is damaged: a tag in it never ends.');
        break;
      }
      const second = input.charCodeAt(at + 1);
      if (second === SLASH) {
        taker.close?.(localName(input, at + 2, close - 1));
      } else if (second === BANG) {
        if (input.startsWith('<![CDATA[', at)) taker.text?.(input.slice(at + 9, close - 3));
        else if (input.startsWith('<!DOCTYPE', at) && /<!ENTITY/i.test(input.slice(at, close))) {
          refuse('unsafe', 'The file is refused: it declares XML entities of its own, which no office document needs.');
        }
      } else if (second !== QUESTION) {
        const isEmpty = input.charCodeAt(close - 2) === SLASH;
        const name = localName(input, at + 1, isEmpty ? close - 2 : close - 1);
        raw = input.slice(at + 1, close - 1);
        taker.open?.(name, attribute);
        if (isEmpty) taker.close?.(name);
      }
      at = close;
    }
    rest = input.slice(at);
    if (isLast) rest = '';
  };
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;

/** The position after the tag that begins at `at`, or -1 where it is not complete yet. */
function tagEnd(input: string, at: number): number {
  const until = (end: string): number => {
    const found = input.indexOf(end, at + 4);
    return found < 0 ? -1 : found + end.length;
  };
  if (input.charCodeAt(at + 1) === QUESTION) return until('?>');
  if (input.charCodeAt(at + 1) === BANG) {
    // too short to tell a comment from CDATA: wait for more
    if (input.length - at < 9) return -1;
    if (input.startsWith('<!--', at)) return until('-->');
    if (input.startsWith('<![CDATA[', at)) return until(']]>');
    const subset = input.indexOf('[', at);
    const end = input.indexOf('>', at);
    if (subset < 0 || (end >= 0 && end < subset)) return end + 1 || -1;
    const closed = input.indexOf(']', subset);
    const after = closed < 0 ? -1 : input.indexOf('>', closed);
    return after < 0 ? -1 : after + 1;
  }
  const end = input.indexOf('>', at);
  if (end < 0) return -1;
  // `>` may stand inside an attribute's quotes; without quotes before it, it is the end
  let quote = 0;
  for (let next = at + 1; next < input.length; next++) {
    const code = input.charCodeAt(next);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === 62) return next + 1;
  }
  return -1;
}

function localName(input: string, start: number, end: number): string {
  let from = start;
  let to = start;
  for (; to < end; to++) {
    const code = input.charCodeAt(to);
    if (code <= 32 || code === SLASH) break;
    if (code === 58) from = to + 1;
  }
  return input.slice(from, to);
}

/** Finds `name="…"` or `prefix:name="…"` in the inside of a tag. */
function attributeOf(raw: string, name: string): string | undefined {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    const before = raw.charCodeAt(at - 1);
    if (before > 32 && before !== 58) continue;
    let next = at + name.length;
    while (raw.charCodeAt(next) <= 32) next++;
    if (raw.charCodeAt(next) !== 61) continue;
    next++;
    while (raw.charCodeAt(next) <= 32) next++;
    const quote = raw.charCodeAt(next);
    if (quote !== QUOTE && quote !== APOSTROPHE) continue;
    const end = raw.indexOf(quote === QUOTE ? '"' : "'", next + 1);
    return end < 0 ? undefined : decodeEntities(raw.slice(next + 1, end));
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves XML's five entities and character numbers; anything else stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return NAMED[body] ?? whole;
    const code = body[1] === 'x' || body[1] === 'X' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** The encoding that a part's first bytes show or name. */
export function encodingOf(bytes: Uint8Array): string {
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
