import type { Span } from '../text/span.js';
import type { FoundCitation } from './inline.js';
import { raised } from './html.js';
import type { Mask, Pieces } from './pieces.js';

/** What to hide in a block's prose, sorted and apart; the citations found there (places before masking). */
export interface Masks {
  readonly spans: readonly Mask[];
  readonly citations: readonly FoundCitation[];
}

export interface MaskOptions {
  readonly markdown: boolean;
  /** MDX: `{expression}` is code. */
  readonly mdx: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfffc);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
/** Inside a citation key besides letters and digits (pandoc's list). */
const KEY_MARKS = ':.#$%&-+?<>~/';
/** Quarto's references to the draft's own figures, tables, … share the sign. */
const CROSS_REFERENCES = ['fig-', 'tbl-', 'sec-', 'eq-', 'lst-', 'thm-', 'fig:', 'tbl:', 'sec:', 'eq:', 'tab:'];

/** Brackets longer than this are no citation. */
const LONGEST_CITATION = 600;

function keyAt(text: string, at: number): { readonly key: string; readonly end: number } | null {
  if (text.charAt(at) === '{') {
    const close = text.slice(at, at + 200).indexOf('}');
    return close < 2 ? null : { key: text.slice(at + 1, at + close), end: at + close + 1 };
  }
  let end = at;
  if (!isWord(text.charCodeAt(end))) return null;
  while (end < text.length && (isWord(text.charCodeAt(end)) || (KEY_MARKS.includes(text.charAt(end)) && isWord(text.charCodeAt(end + 1))))) end++;
  return { key: text.slice(at, end), end };
}

/** Whether `@` at `at` starts a key: no e-mail address, not written as an escape. */
const opensKey = (text: string, at: number): boolean => at === 0 || (!isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 46);

function locatorOf(text: string): string | undefined {
  let start = 0;
  while (start < text.length && (isSpace(text.charCodeAt(start)) || text.charAt(start) === ',')) start++;
  const locator = text.slice(start).trim();
  return locator === '' ? undefined : locator;
}

/** The citations of `[see @a, p. 3; @b]`, or null when it is no such thing. `start` is the bracket, `end` behind the closing one. */
function bracketed(text: string, start: number, end: number, pieces: Pieces, inProse: Span): FoundCitation[] | null {
  const found: FoundCitation[] = [];
  for (let from = start + 1; from < end; ) {
    let to = text.indexOf(';', from);
    if (to < 0 || to >= end) to = end - 1;
    let sign = text.indexOf('@', from);
    while (sign >= 0 && sign < to && !opensKey(text, sign)) sign = text.indexOf('@', sign + 1);
    if (sign >= 0 && sign < to) {
      const key = keyAt(text, sign + 1);
      if (key === null) return null;
      let first = from;
      while (isSpace(text.charCodeAt(first))) first++;
      if (!CROSS_REFERENCES.some((prefix) => key.key.startsWith(prefix))) {
        found.push({ kind: 'pandoc', target: key.key, locator: locatorOf(text.slice(key.end, to)), span: pieces.toFile({ start: first, end: to }), inProse, apart: true });
      }
    } else if (found.length === 0 && to < end - 1) return null;
    from = to + 1;
  }
  return found;
}

/** Whether `$…$` is math and no two sums of money: pandoc's rule, and what stands between must look like math. */
function isMath(text: string, open: number, close: number): boolean {
  if (close - open < 2 || isSpace(text.charCodeAt(open + 1)) || isSpace(text.charCodeAt(close - 1)) || isDigit(text.charCodeAt(close + 1))) return false;
  let signs = false;
  let digits = false;
  for (let i = open + 1; i < close; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 || code === 94 || code === 95 || (code >= 60 && code <= 62) || code === 123 || code === 125) signs = true;
    else if (isDigit(code) || isSpace(code)) digits = true;
  }
  return signs || (!digits && close - open <= 4);
}

/** End of a web or mail address at `at`, for text that the Markdown parser left alone; 0 where there is none. */
function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32 && !'<>"“”«»\ufffc'.includes(text.charAt(end))) end++;
  while (end > at && '.,;:!?)\'’*_]'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** End of a balanced `{…}` or `[…]` at `at`; -1 where it does not close. */
function balanced(text: string, at: number, open: number, close: number): number {
  let depth = 0;
  for (let i = at; i < text.length && i - at < LONGEST_CITATION; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
  }
  return -1;
}

/** Length of a leading item or heading number ("2. ", "1.1 ", "3) "), 0 where there is none. */
export function leadingNumber(text: string): number {
  let at = 0;
  let parts = 0;
  for (;;) {
    const first = at;
    while (at < text.length && at - first < 3 && isDigit(text.charCodeAt(at))) at++;
    if (at === first) break;
    parts++;
    if (text.charAt(at) !== '.' || !isDigit(text.charCodeAt(at + 1))) break;
    at++;
  }
  if (parts === 0 || parts > 5) return 0;
  const marked = text.charAt(at) === '.' || text.charAt(at) === ')';
  if (marked) at++;
  if (!isSpace(text.charCodeAt(at))) return 0;
  const end = at;
  while (isSpace(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  // "1.1 Aims" is a number of the text, "1.1 million" is not
  if (marked) return isWord(code) || '“"‘\'*_(['.includes(text.charAt(at)) ? end : 0;
  return parts >= 2 && code >= 65 && code <= 90 ? end : 0;
}

/** Finds what is no prose in a block's text: citations, math, addresses, attributes, TeX and item numbers. Linear in its length. */
export function findMasks(text: string, pieces: Pieces, options: MaskOptions): Masks {
  const spans: Mask[] = [];
  const citations: FoundCitation[] = [];
  let done = 0;
  const hide = (start: number, end: number): number => {
    spans.push({ start, end });
    done = end;
    return end;
  };
  const number = leadingNumber(text);
  let at = number > 0 ? hide(0, number) : 0;
  let brackets: number[] = [];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || (code > 64 && code < 91) || code === 32) continue;
    if (code === 58) {
      if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) {
        let start = at;
        while (start > done && isWord(text.charCodeAt(start - 1))) start--;
        if (start < at) at = hide(start, Math.max(at + 3, addressEnd(text, at))) - 1;
      }
    } else if (code === 119) {
      if (text.startsWith('www.', at) && (at === 0 || !isWord(text.charCodeAt(at - 1)))) at = hide(at, Math.max(at + 4, addressEnd(text, at))) - 1;
    } else if (code === 64) {
      const before = at > 0 && isWord(text.charCodeAt(at - 1));
      if (before) {
        // an e-mail address
        let start = at;
        while (start > done && (isWord(text.charCodeAt(start - 1)) || '.+-'.includes(text.charAt(start - 1)))) start--;
        const end = addressEnd(text, at);
        if (end > at + 1) at = hide(start, end) - 1;
      } else if (options.markdown && opensKey(text, at) && pieces.toFile({ start: at, end: at + 1 }).end - pieces.toFile({ start: at, end: at + 1 }).start === 1) {
        at = citation(at) - 1;
      }
    } else if (!options.markdown) {
      continue;
    } else if (code === 91) {
      if (text.charCodeAt(at + 1) === 94) {
        const close = text.indexOf(']', at);
        if (close > at + 2 && close - at < 100 && !text.slice(at, close).includes(' ')) {
          citations.push({ kind: 'footnote', target: text.slice(at + 2, close), span: pieces.toFile({ start: at, end: close + 1 }), inProse: { start: at, end: close + 1 }, apart: true });
          at = hide(at, close + 1) - 1;
          continue;
        }
      }
      brackets.push(at);
    } else if ((code === 94 || code === 126) && text.charCodeAt(at + 2) === code && isDigit(text.charCodeAt(at + 1)) && at > done && isWord(text.charCodeAt(at - 1))) {
      // pandoc's km^2^ and CO~2~
      spans.push({ start: at, end: at + 3, text: raised(text.charAt(at + 1), code === 126) ?? undefined });
      done = at + 3;
      at += 2;
    } else if (code === 93) brackets.pop();
    else if (code === 36) {
      const close = text.indexOf('$', at + 1);
      if (close > 0 && close - at < LONGEST_CITATION && isMath(text, at, close)) at = hide(at, close + 1) - 1;
    } else if (code === 123) {
      const next = text.charAt(at + 1);
      if (options.mdx || next === '#' || next === '.' || next === '{' || next === '=') {
        const end = balanced(text, at, 123, 125);
        if (end > 0) at = hide(at, end) - 1;
      }
    } else if (code === 92) {
      let end = at + 1;
      while (end < text.length && isWord(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end++;
      if (end === at + 1) continue;
      for (;;) {
        const group = text.charCodeAt(end) === 123 ? balanced(text, end, 123, 125) : text.charCodeAt(end) === 91 ? balanced(text, end, 91, 93) : -1;
        if (group < 0) break;
        end = group;
      }
      at = hide(at, end) - 1;
    }
  }
  return { spans, citations };

  /** Hides the citation whose first `@` is at `sign`; returns its end. */
  function citation(sign: number): number {
    const open = brackets.at(-1);
    if (open !== undefined && open >= done && sign - open < LONGEST_CITATION) {
      const close = balanced(text, open, 91, 93);
      if (close > sign) {
        const found = bracketed(text, open, close, pieces, { start: open, end: close });
        if (found !== null) {
          citations.push(...found);
          brackets = [];
          return hide(open, close);
        }
      }
    }
    const key = keyAt(text, sign + 1);
    if (key === null) return sign + 1;
    if (CROSS_REFERENCES.some((prefix) => key.key.startsWith(prefix))) return hide(sign, key.end);
    let end = key.end;
    let locator: string | undefined;
    if (text.charAt(end) === ' ' && text.charAt(end + 1) === '[' && text.charAt(end + 2) !== '^') {
      const close = balanced(text, end + 1, 91, 93);
      if (close > 0 && !text.slice(end, close).includes('@')) {
        locator = locatorOf(text.slice(end + 2, close - 1));
        end = close;
      }
    }
    citations.push({ kind: 'pandoc', target: key.key, locator, span: pieces.toFile({ start: sign, end }), inProse: { start: sign, end }, apart: false });
    return hide(sign, end);
  }
}
