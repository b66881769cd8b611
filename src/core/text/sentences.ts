import { DAYS_AND_ZONES, EITHER_WORDS, INNER_WORDS, NUMBERED_WORDS, STARTERS, TITLE_WORDS } from './abbreviations.js';
import type { Span } from './span.js';

/** No sentence is longer: whoever compares every word of one with every word of another must be able to rely on it. */
const LONGEST = 4000;

/** An ellipsis with the stop behind it has four dots. */
const [LEADER_DOTS, LEADER_ELLIPSES] = [5, 3];

const CLOSERS = new Set([...'"\'”’»›)]}*_\ufffc']);
const OPENERS = new Set([...'"\'“‘«‹([{¿¡*_—–-•']);
const STOPS = new Set([...'.!?…‽']);
const WIDE_STOPS = new Set([...'。！？｡']);
const LETTER = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}\p{Lo}]/u;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : LETTER.test(char);
};
const isUpper = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(char);
};

/** The letters and inner dots that end at `end`: "U.S" before the last dot of "U.S.". */
function wordBefore(text: string, end: number, floor: number): string {
  let at = end;
  while (at > floor && end - at < 20) {
    const char = text.charAt(at - 1);
    if (!isLetter(char) && !(char === '.' && at - 2 >= floor && isLetter(text.charAt(at - 2)))) break;
    at--;
  }
  return text.slice(at, end);
}

function wordAt(text: string, start: number): string {
  let at = start;
  while (at < text.length && at - start < 20 && isLetter(text.charAt(at))) at++;
  return text.slice(start, at);
}

/** Whether the full stop at `dot` only closes an abbreviation, an initial or a list number. `next` is the next word's place. */
function isInner(text: string, dot: number, next: number, sentence: number): boolean {
  const word = wordBefore(text, dot, sentence);
  const digitNext = isDigit(text.charCodeAt(next));
  if (word === '') {
    // "1. We went": a number that opens the sentence is the item's mark
    let at = dot;
    while (at > sentence && isDigit(text.charCodeAt(at - 1))) at--;
    return at < dot && dot - at <= 3 && at === sentence;
  }
  const lower = word.toLowerCase();
  if (TITLE_WORDS.has(lower) && isUpper(word)) return true;
  if (INNER_WORDS.has(lower)) return true;
  if (NUMBERED_WORDS.has(lower) && digitNext) return true;
  const starts = !digitNext && STARTERS.has(wordAt(text, next).toLowerCase());
  // "at 4 p.m. Monday", "4 p.m. GMT"; any other capital behind it opens a sentence
  if (lower === 'a.m' || lower === 'p.m') return digitNext || DAYS_AND_ZONES.has(wordAt(text, next).toLowerCase());
  if (EITHER_WORDS.has(lower)) return isUpper(word) || word.includes('.') ? !starts : digitNext && lower === 'approx';
  if (word.includes('.')) return !starts;
  if (word.length === 1 && isUpper(word) && word !== 'I') {
    // an initial stands at the start, after a name or after "and" ("L. Brandt and O. Nwosu"); "plan B." after another small word ends its sentence
    const before = wordBefore(text, Math.max(sentence, dot - 2), sentence);
    return !starts && !digitNext && (before === '' || isUpper(before) || before === 'and');
  }
  // "b. 3 June 1950": born, died
  if (word === 'b' || word === 'd') return digitNext;
  return false;
}

/** Dots that lead the eye to a figure (“Yes ......... 90”, “Yes . . . . 90”) end nothing. */
function isLeader(text: string, from: number, to: number): boolean {
  return to - from >= (text.charAt(from) === '…' ? LEADER_ELLIPSES : LEADER_DOTS) || text.slice(Math.max(0, from - 4), from) === '. . ';
}

/** Place of the first letter or digit of what follows, or -1 where the text ends or goes on in small letters. */
function opening(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || OPENERS.has(text.charAt(at)) || text.charCodeAt(at) === 0xfffc)) at++;
  if (at >= text.length) return at;
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  if (isDigit(code) || isUpper(char)) return at;
  // currency signs, emoji and the like open sentences; a small letter, a comma or a bracket does not
  if (isLetter(char) || ',;:.!?)]}%/'.includes(char)) return -1;
  return at;
}

/**
 * Sentences of one paragraph, as spans without the white space around them. Not ended by abbreviations ("No. 5", "p. 3",
 * "U.S."), initials, decimals, or by a stop before a small letter (“Why?” she asked). Marks that close a quotation and
 * placeholders (U+FFFC) that touch the stop belong to the sentence. An empty line always ends one. Linear in the length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const length = text.length;
  let start = 0;
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > first) found.push({ start: first, end: last });
    start = end;
    while (start < length && isSpace(text.charCodeAt(start))) start++;
  };
  let at = 0;
  let gap = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      gap = at++;
      if (at - start > LONGEST) close(at);
      continue;
    }
    if (code === 10) {
      let next = at + 1;
      while (next < length && text.charCodeAt(next) !== 10 && isSpace(text.charCodeAt(next))) next++;
      if (text.charCodeAt(next) === 10) close(at);
      at = next;
      continue;
    }
    if ((code > 63 && code < 128) || (code !== 33 && code !== 46 && code < 63)) {
      at++;
      if (at - start > LONGEST) close(gap > start ? gap : at);
      continue;
    }
    const char = text.charAt(at);
    if (WIDE_STOPS.has(char)) {
      at++;
      while (at < length && (CLOSERS.has(text.charAt(at)) || '」』）'.includes(text.charAt(at)))) at++;
      close(at);
      continue;
    }
    if (!STOPS.has(char)) {
      at++;
      if (at - start > LONGEST) close(gap > start ? gap : at);
      continue;
    }
    const stop = at++;
    while (at < length && STOPS.has(text.charAt(at))) at++;
    if (isLeader(text, stop, at)) continue;
    const single = char === '.' && at === stop + 1;
    let end = at;
    while (end < length && CLOSERS.has(text.charAt(end))) end++;
    if (end >= length) break;
    if (!isSpace(text.charCodeAt(end))) continue;
    const next = opening(text, end);
    if (next < 0 || next >= length) continue;
    if (single && end === at && isInner(text, stop, next, start)) continue;
    close(end);
    at = Math.max(end, start);
  }
  close(length);
  return found;
}
