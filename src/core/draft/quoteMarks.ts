import type { Span } from '../text/span.js';

/** A stretch between quotation marks, in the text it was found in. */
export interface Quoted {
  /** With the marks. */
  readonly outer: Span;
  /** Between the marks, without white space around. */
  readonly inner: Span;
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
}

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\u00bf' && /\p{L}/u.test(char));
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\u00a0' || char === '\u202f' || char === '\u2009';
/** A mark behind these opens. */
const opensBehind = (char: string): boolean => char === '' || isSpace(char) || '([{—–-/:;,“"«\ufffc'.includes(char);

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’', "'": "'", '‹': '›', '»': '«', '「': '」' };
/** No quotation in single marks is longer: a lost apostrophe must not be looked for to the end of the text. */
const LONGEST_SINGLE = 2000;

/** Words that start with an apostrophe. */
const ELIDED = ['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n', 'cos', 'round', 'neath'];

/** Whether a single mark at `at` is an apostrophe at the front of a word: ’90s, ’tis, rock ’n’ roll. */
function isElision(text: string, at: number): boolean {
  if (isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2)) && !isDigit(text.charAt(at + 3))) return true;
  let end = at + 1;
  while (end < text.length && end - at < 8 && isLetter(text.charAt(end))) end++;
  return ELIDED.includes(text.slice(at + 1, end).toLowerCase());
}

/** End mark of the quotation in single marks that `open` starts, or -1. Apostrophes inside words and after plurals are passed over. */
function closeSingle(text: string, open: number, closer: string): number {
  let plural = -1;
  const limit = Math.min(text.length, open + LONGEST_SINGLE);
  for (let at = open + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '‘' && closer === '’' && opensBehind(text.charAt(at - 1)) && plural >= 0) break;
    if (char !== closer) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (isSpace(before) || isLetter(after) || isDigit(after)) continue;
    // "the boys’ coats": may be a plural's apostrophe, so long as a clearer end follows
    if (before === 's' && isSpace(after) && isLetter(text.charAt(at + 2))) {
      if (plural < 0) plural = at;
      continue;
    }
    if (plural >= 0 && !'.,!?…'.includes(before)) return plural;
    return at;
  }
  return plural;
}

function closeDouble(text: string, open: number, closers: string): number {
  const mark = text.charAt(open);
  let depth = 0;
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (mark !== '"' && char === mark && !closers.includes(char)) {
      if (opensBehind(text.charAt(at - 1))) depth++;
    } else if (closers.includes(char)) {
      if (mark === '"' && opensBehind(text.charAt(at - 1)) && !isSpace(text.charAt(at + 1)) && isSpace(text.charAt(at - 1)) && text.charAt(at + 1) !== '') return -1;
      if (depth === 0) return at;
      depth--;
    }
  }
  return -1;
}

/** Quotations of a paragraph, the outermost only, in order. Linear but for single marks, whose search is capped. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const closers = CLOSERS[char];
    if (closers === undefined || !opensBehind(text.charAt(at - 1))) continue;
    const next = text.charAt(at + 1);
    const spaced = char === '«' || char === '»';
    if (next === '' || (isSpace(next) && !spaced)) continue;
    if (char === '»' && !text.includes('«', at)) continue;
    const single = char === '‘' || char === "'";
    if (single && isElision(text, at)) continue;
    const close = single ? closeSingle(text, at, closers) : closeDouble(text, at, closers);
    if (close < 0 && (single || char === '‹' || char === '»' || char === '„')) continue;
    const stop = close < 0 ? text.length : close;
    let start = at + 1;
    let end = stop;
    while (start < end && isSpace(text.charAt(start))) start++;
    while (end > start && isSpace(text.charAt(end - 1))) end--;
    if (end > start) found.push({ outer: { start: at, end: close < 0 ? text.length : close + 1 }, inner: { start, end }, closed: close >= 0 });
    at = stop;
  }
  return found;
}

/** True where a paragraph opens with a mark, as each paragraph of a long quotation does. */
export const opensQuoted = (text: string): boolean => '“"«„‘\''.includes(text.trimStart().charAt(0)) && text.trim() !== '';
