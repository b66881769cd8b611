import type { Span } from '../text/span.js';

/** The parser's time per character grows with a block's size: long files are given to it in windows of about this many UTF-16 code units. */
const WINDOW = 20_000;
/** More quote or list marks than this at a line's start make the parser slow beyond use; no author writes them. */
const MAX_MARKS = 20;
/** A single block beyond this is no Markdown an author wrote. */
const MAX_BLOCK = 2_000_000;
/** The parser looks at each opening mark of a paragraph again for each closing one; a paragraph with more is read as it stands. */
const MAX_INLINE = 4_000;
const MAX_PIPES = 1_000;
const MAX_INDENT = 200;

export interface MarkdownWindow extends Span {
  /** Marks would take the parser too long: the words are read, marks and all. */
  readonly plain: boolean;
}

/**
 * Cuts a Markdown file where a line starts a heading or an unindented paragraph behind an empty line, outside of fenced code, so
 * that each window parses as it would in the whole.
 */
export function markdownWindows(text: string): MarkdownWindow[] {
  const windows: MarkdownWindow[] = [];
  let from = 0;
  let fence = '';
  let blankBefore = true;
  let inline = 0;
  let plain = false;
  const close = (at: number): void => {
    if (at > from) windows.push({ start: from, end: at, plain: plain || at - from > MAX_BLOCK });
    from = at;
    plain = false;
  };
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const opening = text.slice(at, at + 4);
    const isBlank = end - at < 80 && text.slice(at, end).trim() === '';
    if (fence !== '') {
      if (opening.startsWith(fence)) fence = '';
    } else if (opening.startsWith('```') || opening.startsWith('~~~')) fence = opening.slice(0, 3);
    else if (at - from >= WINDOW && blankBefore && !isBlank && /^(?:#|\p{L})/u.test(opening)) close(at);
    const line = lineMarks(text, at, end);
    inline = isBlank || line.isItem ? 0 : inline;
    if (!line.isRow) inline += line.inline;
    if (inline > MAX_INLINE || line.pipes > MAX_PIPES || line.opening > MAX_MARKS || line.indent > MAX_INDENT) plain = true;
    blankBefore = isBlank;
    at = end + 1;
  }
  close(text.length);
  return windows;
}

interface LineMarks {
  /** Quote and list marks at the start, blanks before the first word, marks within, bars. */
  readonly opening: number;
  readonly indent: number;
  readonly inline: number;
  readonly pipes: number;
  readonly isItem: boolean;
  readonly isRow: boolean;
}

const INLINE = new Set([...'[](*_`<!~$^{&\\'].map((char) => char.charCodeAt(0)));

function lineMarks(text: string, from: number, to: number): LineMarks {
  let at = from;
  let opening = 0;
  let indent = 0;
  let same = true;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62 || code === 45 || code === 42 || code === 43) {
      opening++;
      if (code !== text.charCodeAt(from)) same = false;
    } else if (code === 32 || code === 9) indent++;
    else break;
  }
  // a rule is one run of one mark
  if (same && at === to && text.charCodeAt(from) !== 62) opening = Math.min(opening, 1);
  let inline = 0;
  let pipes = 0;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (INLINE.has(code)) inline++;
    else if (code === 124) pipes++;
  }
  return { opening, indent: opening > 0 ? indent : 0, inline, pipes, isItem: opening > 0 || /^\s{0,20}\d{1,9}[.)]\s/.test(text.slice(from, Math.min(to, from + 32))), isRow: pipes > 1 };
}
