import { asciiOf, isAt } from './sheetBytes.js';
import { scanBytes, type OpenTag } from './xmlBytes.js';
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

/**
 * Scans one part of a package as XML, in steps, without holding it whole. Knows the five entities of XML and character numbers, and
 * refuses parts that declare their own. Lenient otherwise: unclosed and misnested tags are reported as they come.
 * Own scanner, because a whole parser builds more than a large document can afford. False where there is no such part.
 */
export function scanXml(zip: Zip, part: string, taker: XmlTaker): Promise<boolean> {
  let tag: OpenTag | null = null;
  const attribute = (name: string): string | undefined => (tag === null ? undefined : attributeOf(tag, name));
  return scanBytes(zip, part, {
    open(name, opened) {
      tag = opened;
      taker.open?.(name, attribute);
    },
    close: (name) => taker.close?.(name),
    text: (bytes, from, to, isPlain) => taker.text?.(isPlain ? decoded(bytes, from, to) : wordsOf(bytes, from, to)),
    done: () => taker.done?.() === true,
  });
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decoded = (bytes: Uint8Array, from: number, to: number): string => asciiOf(bytes, from, to) ?? decoder.decode(bytes.subarray(from, to));

/** Text with its entities resolved. */
export const wordsOf = (bytes: Uint8Array, from: number, to: number): string => decodeEntities(decoded(bytes, from, to));

/** The value of the attribute `name` or `prefix:name`. */
export function attributeOf(tag: OpenTag, name: string): string | undefined {
  const index = tag.indexOf(name);
  return index < 0 ? undefined : wordsOf(tag.bytes, tag.valueAt(index), tag.valueEnd(index));
}

/** The same, of which `usual` are most values: no string is made of those. Of ASCII. */
export function attributeAmong(tag: OpenTag, name: string, usual: readonly string[]): string | undefined {
  const index = tag.indexOf(name);
  if (index < 0) return undefined;
  const [at, length] = [tag.valueAt(index), tag.valueEnd(index) - tag.valueAt(index)];
  for (const value of usual) if (value.length === length && isAt(tag.bytes, at, value)) return value;
  return wordsOf(tag.bytes, at, at + length);
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
