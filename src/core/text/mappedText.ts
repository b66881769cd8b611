import type { Span } from './span.js';

/**
 * Reading text that knows where each of its characters stands in the file it came from.
 *
 * Markup, entities and soft wraps make what a person reads differ from what the file holds. All engine
 * work happens on `text`; `toFile` brings a span of it back to exact UTF-16 offsets of the file.
 */
export interface MappedText {
  /** What a person reads. */
  readonly text: string;
  /** Offset in the file of the character at `at` in `text`; for `text.length` the end of the last piece. */
  offsetInFile(at: number): number;
  /** The file's span for a span of `text`. A span that ends at a piece's end does not swallow the markup behind it. */
  toFile(span: Span): Span;
  /** The span of `text` that covers a span of the file (markup that stands for nothing maps to the next character). */
  fromFile(span: Span): Span;
  /** The pieces under a span of `text`, flat triples: start (counted from the span's), start and end in the file. */
  pieces(span: Span): number[];
}

/**
 * Collects pieces of reading text with their places. A piece is *verbatim* (text and file agree character by character)
 * or *standing for* a stretch of the file of another length (an entity, a soft wrap, nothing at all).
 */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  // one row a piece: start in text, start in file, end in file; verbatim when the lengths agree
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private length = 0;

  /** Appends `text`, which stands for the file's `[start, end)`. Verbatim when both have one length. */
  add(text: string, start: number, end: number = start + text.length): this {
    if (text === '') return this;
    const last = this.at.length - 1;
    const verbatim = end - start === text.length;
    if (verbatim && last >= 0 && this.to[last] === start && this.isVerbatim(last)) {
      this.to[last] = end;
    } else {
      this.at.push(this.length);
      this.from.push(start);
      this.to.push(end);
    }
    this.parts.push(text);
    this.length += text.length;
    return this;
  }

  /** Length of the text so far. */
  get size(): number {
    return this.length;
  }

  /** The last character so far, '' at the start. */
  get lastChar(): string {
    const part = this.parts[this.parts.length - 1];
    return part === undefined ? '' : part.charAt(part.length - 1);
  }

  private isVerbatim(piece: number): boolean {
    const next = piece + 1 < this.at.length ? (this.at[piece + 1] as number) : this.length;
    return next - (this.at[piece] as number) === (this.to[piece] as number) - (this.from[piece] as number);
  }

  build(): MappedText {
    return mapped(this.parts.join(''), Int32Array.from(this.at), Int32Array.from(this.from), Int32Array.from(this.to), 0);
  }
}

/** Text that is its file, character by character. */
export const plainMapped = (text: string, at = 0): MappedText =>
  mapped(text, Int32Array.of(0), Int32Array.of(0), Int32Array.of(text.length), at);

/** The same reading text in a file where everything stands `by` code units further on. Costs nothing: the table is shared. */
export const shiftMapped = (text: MappedText, by: number): MappedText => (text as Mapped).shifted(by);

interface Mapped extends MappedText {
  shifted(by: number): MappedText;
}

function mapped(text: string, at: Int32Array, from: Int32Array, to: Int32Array, delta: number): Mapped {
  const piece = (table: Int32Array, value: number): number => {
    let low = 0;
    let high = table.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((table[middle] as number) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const textEnd = (index: number): number => (index + 1 < at.length ? (at[index + 1] as number) : text.length);
  const place = (value: number, isEnd: boolean): number => {
    if (at.length === 0) return delta;
    // an end belongs to the piece it closes, a start to the piece it opens
    const index = piece(at, isEnd && value > 0 ? value - 1 : value);
    const inside = value - (at[index] as number);
    const length = textEnd(index) - (at[index] as number);
    const begin = from[index] as number;
    const end = to[index] as number;
    if (end - begin === length) return delta + begin + Math.min(inside, length);
    return delta + (inside <= 0 ? begin : isEnd || inside >= length ? end : begin);
  };
  const back = (value: number, isEnd: boolean): number => {
    if (at.length === 0) return 0;
    const wanted = value - delta;
    const index = piece(from, isEnd && wanted > 0 ? wanted - 1 : wanted);
    const inside = wanted - (from[index] as number);
    const length = textEnd(index) - (at[index] as number);
    if (inside <= 0) return at[index] as number;
    if ((to[index] as number) - (from[index] as number) === length) return (at[index] as number) + Math.min(inside, length);
    return inside >= (to[index] as number) - (from[index] as number) || isEnd ? textEnd(index) : (at[index] as number);
  };
  return {
    text,
    offsetInFile: (value) => place(value, value >= text.length),
    toFile: ({ start, end }) => {
      const first = place(start, false);
      return { start: first, end: end <= start ? first : place(end, true) };
    },
    fromFile: ({ start, end }) => {
      const first = back(start, false);
      return { start: first, end: Math.max(first, back(end, true)) };
    },
    pieces: ({ start, end }) => {
      const found: number[] = [];
      if (at.length === 0 || end <= start) return found;
      for (let index = piece(at, start); index < at.length && (at[index] as number) < end; index++) {
        const begin = Math.max(at[index] as number, start);
        const stop = Math.min(textEnd(index), end);
        const file = { start: place(begin, false), end: place(stop, true) };
        found.push(begin - start, file.start, file.end);
      }
      return found;
    },
    shifted: (by) => mapped(text, at, from, to, delta + by),
  };
}
