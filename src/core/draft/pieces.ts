import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** Stands in the prose for what is no prose (code, a citation, an image): words around it do not glue, and it holds no digits. */
export const PLACEHOLDER = '\ufffc';

/** A stretch of the text that one character stands for: the placeholder, or `text`. */
export interface Mask extends Span {
  readonly text?: string;
}

/** Reading text under construction: piece `i` of the text stands for `[from[i], to[i])` of the file. */
export class Pieces {
  readonly text: string[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  private length = 0;

  /** Length of the text so far. */
  get size(): number {
    return this.length;
  }

  get lastChar(): string {
    return this.text[this.text.length - 1]?.slice(-1) ?? '';
  }

  add(text: string, from: number, to: number): void {
    if (text === '') return;
    this.text.push(text);
    this.from.push(from);
    this.to.push(to);
    this.length += text.length;
  }

  /** Adds a placeholder for a stretch of the file. */
  mask(from: number, to: number): void {
    this.add(PLACEHOLDER, from, to);
  }

  join(): string {
    return this.text.join('');
  }

  /** The file's span for a span of the text so far. */
  toFile(span: Span): Span {
    let at = 0;
    let start = -1;
    let end = -1;
    for (let i = 0; i < this.text.length && end < 0; i++) {
      const length = (this.text[i] as string).length;
      const from = this.from[i] as number;
      const to = this.to[i] as number;
      const verbatim = to - from === length;
      if (start < 0 && span.start < at + length) start = verbatim ? from + span.start - at : from;
      if (span.end <= at + length) end = verbatim ? from + span.end - at : to;
      at += length;
    }
    const last = this.to[this.to.length - 1] ?? 0;
    return { start: start < 0 ? last : start, end: end < 0 ? last : end };
  }

  /**
   * The finished text, with a placeholder for each of `masks` (sorted spans of the text, apart from one another). Its places
   * count from `origin`.
   */
  build(masks: readonly Mask[] = [], origin = 0): MappedText {
    const builder = new MappedTextBuilder();
    let at = 0;
    let next = 0;
    let open = -1;
    for (let i = 0; i < this.text.length; i++) {
      const text = this.text[i] as string;
      const from = (this.from[i] as number) - origin;
      const to = (this.to[i] as number) - origin;
      const verbatim = to - from === text.length;
      let done = 0;
      while (done < text.length) {
        const mask = masks[next];
        if (mask === undefined || mask.start >= at + text.length) {
          if (done === 0) builder.add(text, from, to);
          else builder.add(text.slice(done), verbatim ? from + done : from, to);
          break;
        }
        if (at + done < mask.start) {
          const stop = mask.start - at;
          builder.add(text.slice(done, stop), verbatim ? from + done : from, verbatim ? from + stop : to);
          done = stop;
        }
        if (open < 0) open = verbatim ? from + done : from;
        const stop = Math.min(text.length, mask.end - at);
        done = stop;
        if (mask.end <= at + text.length) {
          builder.add(mask.text ?? PLACEHOLDER, open, verbatim ? from + stop : to);
          open = -1;
          next++;
        }
      }
      at += text.length;
    }
    return builder.build();
  }
}

const isSpace = (code: number): boolean => code === 32 || code === 9;
const isAlnum = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isPunctuation = (code: number): boolean => (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);

/** An entity at `at`: what it stands for and its length; null where there is none. */
export function entityAt(file: string, at: number, limit: number): { readonly text: string; readonly length: number } | null {
  const end = Math.min(limit, at + 34);
  let stop = at + 1;
  while (stop < end && (isAlnum(file.charCodeAt(stop)) || (stop === at + 1 && file.charCodeAt(stop) === 35))) stop++;
  if (stop >= end || file.charCodeAt(stop) !== 59) return null;
  const name = file.slice(at + 1, stop);
  if (name.startsWith('#')) {
    const hex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
    const digits = name.slice(hex ? 2 : 1);
    if (digits === '' || digits.length > (hex ? 6 : 7) || Number.isNaN(Number(hex ? `0x${digits}` : digits))) return null;
    return { text: decodeNumericCharacterReference(digits, hex ? 16 : 10), length: stop + 1 - at };
  }
  const text = decodeNamedCharacterReference(name);
  return text === false ? null : { text, length: stop + 1 - at };
}

/**
 * Adds the file's `[from, to)` as a reader sees it: escapes and entities decoded, each line break with the marks and white
 * space around it one space. `quotes` is the number of `>` that a line of this text may start with.
 */
export function addMarkdownText(pieces: Pieces, file: string, from: number, to: number, quotes: number): void {
  let start = from;
  let at = from;
  while (at < to) {
    const code = file.charCodeAt(at);
    if (code === 92 && at + 1 < to && isPunctuation(file.charCodeAt(at + 1))) {
      pieces.add(file.slice(start, at), start, at);
      pieces.add(file.charAt(at + 1), at, at + 2);
      start = at += 2;
    } else if (code === 38) {
      const entity = entityAt(file, at, to);
      if (entity === null) {
        at++;
        continue;
      }
      pieces.add(file.slice(start, at), start, at);
      pieces.add(entity.text, at, at + entity.length);
      start = at += entity.length;
    } else if (code === 10 || code === 13) {
      let first = at;
      while (first > start && isSpace(file.charCodeAt(first - 1))) first--;
      at += code === 13 && file.charCodeAt(at + 1) === 10 ? 2 : 1;
      let left = quotes;
      while (at < to && (isSpace(file.charCodeAt(at)) || (left > 0 && file.charCodeAt(at) === 62))) {
        if (file.charCodeAt(at) === 62) left--;
        at++;
      }
      pieces.add(file.slice(start, first), start, first);
      pieces.add(' ', first, at);
      start = at;
    } else at++;
  }
  pieces.add(file.slice(start, to), start, to);
}
