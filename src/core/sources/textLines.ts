import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** Lines of a text (LF, CRLF or CR) without their breaks and without white space around them; empty lines have start = end. */
export function textLines(text: string): Span[] {
  const found: Span[] = [];
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    let start = from;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    found.push({ start, end });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    from = at + 1;
  }
  return found;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0 || code === 0;

/** Runs of lines between empty ones, as far as they are asked for: of a file of more than is read most are not. */
export function* paragraphsOf(lines: readonly Span[]): Generator<Span[], void> {
  let current: Span[] = [];
  for (const line of lines) {
    if (hasWords(line)) current.push(line);
    else if (current.length > 0) {
      yield current;
      current = [];
    }
  }
  if (current.length > 0) yield current;
}

/** False for an empty line. */
export const hasWords = ({ start, end }: Span): boolean => end > start;

/**
 * The width a text was wrapped at by hand or by a mail program; 0 when its paragraphs are single lines. A line break is soft
 * where the next word would not have fitted.
 */
export function wrapWidth(text: string, lines: readonly Span[]): number {
  let widest = 0;
  let inner = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Span, lines[i + 1] as Span];
    if (!hasWords(line) || !hasWords(next)) continue;
    inner++;
    if (line.end - line.start <= MAX_WRAP) widest = Math.max(widest, line.end - line.start);
  }
  if (inner < 3 || widest < MIN_WRAP) return 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Span, lines[i + 1] as Span];
    if (hasWords(line) && hasWords(next) && line.end - line.start <= MAX_WRAP && line.end - line.start + 1 + firstWord(text, next) > widest) full++;
  }
  // a wrapped text fills most of its inner lines; verse, lists and headers do not
  return full >= 3 && full * 2 >= inner ? widest : 0;
}

const MIN_WRAP = 40;
const MAX_WRAP = 140;

function firstWord(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at - start;
}

/** True where the break behind `line` only wraps a sentence that goes on in `next`. */
export function isSoftBreak(text: string, line: Span, next: Span, width: number): boolean {
  const opening = text.charAt(next.start);
  if (LIST_MARK.test(text.slice(next.start, next.start + 8))) return false;
  const closing = text.charAt(line.end - 1);
  if (opening >= 'a' && opening <= 'z' && closing !== ':') return true;
  // too few lines to know a width: a long line that ends in the middle of a sentence goes on
  if (width === 0 && line.end - line.start >= MIN_OPEN && /[\p{L},]/u.test(closing) && !isCapitals(text, line)) return true;
  return width > 0 && line.end - line.start + 1 + firstWord(text, next) > width - 4;
}

const MIN_OPEN = 50;
const isCapitals = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, Math.min(end, start + 200));
  return words === words.toUpperCase();
};

/** A bullet, or a number or letter with a dot or bracket, and a space. */
export const LIST_MARK = /^(?:[-*•–—▪◦‣+]|\(?(?:\d{1,3}[.)]|[a-zA-Z]\)))[ \t]/;

/** Lines joined into reading text: each break, with the white space around it, reads as one space. */
export function joinLines(text: string, lines: readonly Span[]): MappedText {
  const builder = new MappedTextBuilder();
  lines.forEach((line, i) => {
    if (i > 0) builder.add(' ', (lines[i - 1] as Span).end, line.start);
    builder.add(text.slice(line.start, line.end), line.start);
  });
  return builder.build();
}
