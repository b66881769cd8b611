import type { Span } from '../text/span.js';
import { entityAt, type Pieces } from './pieces.js';

/** Elements whose text is no prose. */
const OPAQUE = new Set(['script', 'style', 'pre', 'code', 'kbd', 'samp', 'svg', 'math', 'textarea', 'template', 'noscript', 'iframe', 'object', 'head', 'title']);
/** Elements that stand in the line: their tags part no words. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'time', 'u', 'var', 'wbr']);
/** No tag is longer: a `<` that is none must not search the whole file for its end. */
const LONGEST_TAG = 2000;
const SUPERSCRIPTS: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻' };
const SUBSCRIPTS: Readonly<Record<string, string>> = { 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋' };

/** "2" as "²" (or "₂"), so that `km<sup>2</sup>` keeps its sense and `4 000<sup>2</sup>` never reads 40002; null for anything else. */
export function raised(text: string, below: boolean): string | null {
  if (text === '' || text.length > 4) return null;
  let out = '';
  for (const char of text) {
    const mapped = (below ? SUBSCRIPTS : SUPERSCRIPTS)[char];
    if (mapped === undefined) return null;
    out += mapped;
  }
  return out;
}

export interface Tag {
  /** Lower case; '' for comments, declarations and instructions. */
  readonly name: string;
  readonly closing: boolean;
  readonly comment: boolean;
  /** End of the tag. */
  readonly end: number;
}

/** The tag or comment that starts at `at` (a `<`), or null. Quoted attribute values may hold `>`. */
export function tagAt(file: string, at: number, limit: number): Tag | null {
  if (file.startsWith('<!--', at)) {
    const close = file.indexOf('-->', at + 4);
    return { name: '', closing: false, comment: true, end: close < 0 || close + 3 > limit ? limit : close + 3 };
  }
  const closing = file.charAt(at + 1) === '/';
  let name = at + (closing ? 2 : 1);
  const first = file.charCodeAt(name);
  const isName = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 58;
  if (first === 33 || first === 63) {
    for (let i = name; i < limit && i - at < LONGEST_TAG; i++) {
      if (file.charCodeAt(i) === 62) return { name: '', closing: false, comment: false, end: i + 1 };
    }
    return null;
  }
  const begin = name;
  if (!((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) && first !== 62) return null;
  while (name < limit && isName(file.charCodeAt(name))) name++;
  let quote = '';
  for (let i = name; i < limit && i - at < LONGEST_TAG; i++) {
    const char = file.charAt(i);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return { name: file.slice(begin, name).toLowerCase(), closing, comment: false, end: i + 1 };
  }
  return null;
}

export const isOpaque = (name: string): boolean => OPAQUE.has(name);
export const isInlineTag = (name: string): boolean => INLINE.has(name);

/** A stretch of HTML as the prose of its text: tags, comments, scripts and code left out; block tags part paragraphs ('\n'). */
export function addHtmlText(pieces: Pieces, file: string, span: Span, onComment: (span: Span) => void): void {
  let at = span.start;
  let start = at;
  const unclosed = new Set<string>();
  const closeOf = (name: string, from: number): Span | null => {
    if (unclosed.has(name)) return null;
    const close = closingTag(file, name, from, span.end);
    if (close === null) unclosed.add(name);
    return close;
  };
  const flush = (end: number): void => {
    if (end > start) pieces.add(file.slice(start, end), start, end);
  };
  while (at < span.end) {
    const code = file.charCodeAt(at);
    if (code === 60) {
      const tag = tagAt(file, at, span.end);
      if (tag === null) {
        at++;
        continue;
      }
      flush(at);
      if (tag.comment) onComment({ start: at, end: tag.end });
      let end = tag.end;
      if (!tag.closing && isOpaque(tag.name)) {
        const close = closeOf(tag.name, tag.end);
        if (close !== null) end = close.end;
        pieces.mask(at, end);
      } else if (!tag.closing && (tag.name === 'sup' || tag.name === 'sub')) {
        const close = closeOf(tag.name, tag.end);
        const text = close === null ? null : raised(file.slice(tag.end, close.start), tag.name === 'sub');
        if (close !== null && text !== null) {
          pieces.add(text, tag.end, close.start);
          end = close.end;
        } else pieces.mask(at, end);
      } else if (!tag.comment && !isInlineTag(tag.name) && pieces.size > 0 && pieces.lastChar !== '\n') pieces.add('\n', at, end);
      start = at = end;
    } else if (code === 38) {
      const entity = entityAt(file, at, span.end);
      if (entity === null) {
        at++;
        continue;
      }
      flush(at);
      pieces.add(entity.text, at, at + entity.length);
      start = at += entity.length;
    } else if (code === 10 || code === 13 || code === 9) {
      let end = at;
      while (end < span.end && (file.charCodeAt(end) <= 32)) end++;
      flush(at);
      pieces.add(' ', at, end);
      start = at = end;
    } else at++;
  }
  flush(span.end);
}

/** The next `</name>` at or behind `from`. */
export function closingTag(file: string, name: string, from: number, limit: number): Span | null {
  for (let at = file.indexOf('</', from); at >= 0 && at < limit; at = file.indexOf('</', at + 2)) {
    if (file.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const end = file.indexOf('>', at);
    return end < 0 || end >= limit ? null : { start: at, end: end + 1 };
  }
  return null;
}
