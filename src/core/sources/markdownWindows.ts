import type { Span } from '../text/span.js';

/** The parser's time per character grows with a block's size: long files are given to it in windows of about this many UTF-16 code units. */
const WINDOW = 100_000;
/** More quote or list marks than this at a line's start make the parser slow beyond use; no author writes them. */
const MAX_MARKS = 100;
/** A single block beyond this is no Markdown an author wrote. */
const MAX_BLOCK = 2_000_000;

/**
 * Cuts a Markdown file where a line starts a heading or an unindented paragraph behind an empty line, outside of fenced code, so
 * that each window parses as it would in the whole. Null when the file is nested too deep or one block is too long.
 */
export function markdownWindows(text: string): Span[] | null {
  const windows: Span[] = [];
  let from = 0;
  let fence = '';
  let blankBefore = true;
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (marksAt(text, at, end) > MAX_MARKS) return null;
    const opening = text.slice(at, at + 4);
    const isBlank = text.slice(at, Math.min(end, at + 80)).trim() === '' && end - at < 80;
    if (fence !== '') {
      if (opening.startsWith(fence)) fence = '';
    } else if (opening.startsWith('```') || opening.startsWith('~~~')) fence = opening.slice(0, 3);
    else if (at - from >= WINDOW && blankBefore && !isBlank && /^(?:#|\p{L})/u.test(opening)) {
      windows.push({ start: from, end: at });
      from = at;
    }
    if (at - from > MAX_BLOCK) return null;
    blankBefore = isBlank;
    at = end + 1;
  }
  if (text.length - from > MAX_BLOCK) return null;
  windows.push({ start: from, end: text.length });
  return windows;
}

function marksAt(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '>' || char === '-' || char === '*' || char === '+') marks++;
    else if (char !== ' ' && char !== '\t') break;
  }
  // a rule or a fence is one run of one mark
  return marks > MAX_MARKS && isRule(text.slice(from, to)) ? 0 : marks;
}

function isRule(line: string): boolean {
  const first = line.charAt(0);
  return first !== '>' && [...line.trimEnd()].every((char) => char === first);
}
