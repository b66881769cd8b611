import type { Problem } from '../problem.js';

/** Containers (`>`, list marks) at the start of one line. Deeper ones cost the parser time that grows with the square. */
const MAX_DEPTH = 24;
/** A list mark further in than this opens no further level; 24 levels of lists need no more. */
const MAX_INDENT = 96;
/** Marks (`*`, `[`, `` ` ``, …) that one paragraph may hold: the parser compares each with those before it. */
const MAX_MARKS = 1500;
/** Columns of a table row. */
const MAX_PIPES = 300;

/** Underlined headings without an empty line between them: their cost grows with the square. */
const MAX_UNDERLINES = 50;

export interface Guarded {
  /** As long as the text given, character for character; marks beyond the caps are letters, so that they open nothing. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const isMark = (code: number): boolean =>
  code === 42 || code === 95 || code === 91 || code === 93 || code === 96 || code === 60 || code === 33 || code === 126 || code === 36 || code === 38 || code === 92;

/** Place of the line break (LF or CR) at or behind `from`, or the text's end. */
function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Whether a line holds nothing but `-` or `=`. */
function isUnderline(text: string, line: number, to: number): boolean {
  let from = line;
  while (from < to && text.charCodeAt(from) === 32) from++;
  const mark = text.charCodeAt(from);
  if (from >= to || (mark !== 45 && mark !== 61)) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== mark && code !== 32 && code !== 9) return false;
  }
  return true;
}

/**
 * Text that the Markdown parser can read in time linear in its length, whatever it holds. What is beyond the caps is read as
 * plain words. Lines are judged from the last empty line on, so that any part starting behind an empty line comes out the same.
 */
export function guard(text: string): Guarded {
  let out = '';
  let copied = 0;
  let deep = -1;
  let crowded = -1;
  let marks = 0;
  let underlines = 0;
  const blank = (from: number, to: number, at: (code: number) => boolean): void => {
    let letters = '';
    for (let i = from; i < to; i++) letters += at(text.charCodeAt(i)) ? 'x' : text.charAt(i);
    out += text.slice(copied, from) + letters;
    copied = to;
  };
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    let depth = 0;
    let column = 0;
    let body = line;
    let tooDeep = -1;
    if (isUnderline(text, line, end) && ++underlines > MAX_UNDERLINES) {
      if (crowded < 0) crowded = line;
      blank(line, end, (code) => code === 45 || code === 61);
    }
    for (; body < end; body++) {
      const code = text.charCodeAt(body);
      const next = body + 1 < end ? text.charCodeAt(body + 1) : 32;
      if (code === 32 || code === 9) column += code === 9 ? 4 : 1;
      else if (code === 62 || ((code === 45 || code === 42 || code === 43) && (next === 32 || next === 9))) {
        if ((++depth > MAX_DEPTH || column > MAX_INDENT) && tooDeep < 0) tooDeep = body;
        column++;
      } else if (code >= 48 && code <= 57 && column > MAX_INDENT && tooDeep < 0) {
        tooDeep = body;
        break;
      } else break;
    }
    if (body >= end && tooDeep < 0) {
      if (depth === 0) marks = underlines = 0;
    } else {

      const lead = text.charCodeAt(body);
      if (depth > 0 || lead === 124 || lead === 35 || (lead === 91 && text.slice(body, Math.min(end, body + 200)).includes(']:'))) marks = 0;
      let pipes = 0;
      let over = false;
      for (let i = body; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === 124) {
          if (++pipes > MAX_PIPES) over = true;
        } else if (isMark(code) && ++marks > MAX_MARKS) over = true;
      }
      if (tooDeep >= 0) {
        if (deep < 0) deep = line;
        // digits too: "1." must open no list there
        blank(tooDeep, Math.max(body, Math.min(end, tooDeep + 12)), (code) => code !== 32 && code !== 9);
      }
      if (over) {
        if (crowded < 0) crowded = line;
        blank(Math.max(body, copied), end, (code) => isMark(code) || code === 124);
      }
    }
    line = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (copied === 0 && deep < 0 && crowded < 0) return { text, problems: [] };
  const problems: Problem[] = [];
  if (deep >= 0) {
    problems.push({ code: 'too-deep', severity: 'warning', span: { start: deep, end: deep }, message: `Lists or quotes are nested more than ${MAX_DEPTH} deep here; the rest of the line is read as plain text.` });
  }
  if (crowded >= 0) {
    problems.push({ code: 'too-many-marks', severity: 'warning', span: { start: crowded, end: crowded }, message: 'This paragraph holds more marks than any prose does; the rest of it is read as plain text.' });
  }
  return { text: out + text.slice(copied), problems };
}
