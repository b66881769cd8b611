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
    return new Mapped(this.parts.join(''), column(this.at), column(this.from), column(this.to), 0);
  }
}

// a typed array costs more to make than a few numbers do; a source has a table for each of its paragraphs
const column = (values: readonly number[]): ArrayLike<number> => (values.length > 32 ? Int32Array.from(values) : values.slice());
const ZERO: readonly number[] = [0];

/** Text that is its file, character by character. */
export const plainMapped = (text: string, at = 0): MappedText => new Mapped(text, ZERO, ZERO, [text.length], at);

/** The same reading text in a file where everything stands `by` code units further on. Costs one small object: the table is shared. */
export const shiftMapped = (text: MappedText, by: number): MappedText => (text as Mapped).shifted(by);

/** The last row of a sorted table that is not beyond `value`. */
function rowOf(table: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

// a class, not closures: an edit moves every block behind it, and each move makes one of these
class Mapped implements MappedText {
  constructor(
    readonly text: string,
    private readonly at: ArrayLike<number>,
    private readonly from: ArrayLike<number>,
    private readonly to: ArrayLike<number>,
    private readonly delta: number,
  ) {}

  offsetInFile(value: number): number {
    return this.place(value, value >= this.text.length);
  }

  toFile({ start, end }: Span): Span {
    const first = this.place(start, false);
    return { start: first, end: end <= start ? first : this.place(end, true) };
  }

  fromFile({ start, end }: Span): Span {
    const first = this.back(start, false);
    return { start: first, end: Math.max(first, this.back(end, true)) };
  }

  pieces({ start, end }: Span): number[] {
    const found: number[] = [];
    if (this.at.length === 0 || end <= start) return found;
    for (let row = rowOf(this.at, start); row < this.at.length && (this.at[row] as number) < end; row++) {
      const begin = Math.max(this.at[row] as number, start);
      const stop = Math.min((this.at[row] as number) + this.lengthOf(row), end);
      found.push(begin - start, this.place(begin, false), this.place(stop, true));
    }
    return found;
  }

  shifted(by: number): Mapped {
    return new Mapped(this.text, this.at, this.from, this.to, this.delta + by);
  }

  private lengthOf(row: number): number {
    return (row + 1 < this.at.length ? (this.at[row + 1] as number) : this.text.length) - (this.at[row] as number);
  }

  private place(value: number, isEnd: boolean): number {
    if (this.at.length === 0) return this.delta;
    // an end belongs to the piece it closes, a start to the piece it opens
    const row = rowOf(this.at, isEnd && value > 0 ? value - 1 : value);
    const inside = value - (this.at[row] as number);
    const length = this.lengthOf(row);
    const begin = this.from[row] as number;
    const end = this.to[row] as number;
    if (end - begin === length) return this.delta + begin + Math.min(inside, length);
    return this.delta + (inside <= 0 ? begin : isEnd || inside >= length ? end : begin);
  }

  private back(value: number, isEnd: boolean): number {
    if (this.at.length === 0) return 0;
    const wanted = value - this.delta;
    const row = rowOf(this.from, isEnd && wanted > 0 ? wanted - 1 : wanted);
    const inside = wanted - (this.from[row] as number);
    const length = this.lengthOf(row);
    const begin = this.at[row] as number;
    if (inside <= 0) return begin;
    const taken = (this.to[row] as number) - (this.from[row] as number);
    if (taken === length) return begin + Math.min(inside, length);
    return inside >= taken || isEnd ? begin + length : begin;
  }
}
