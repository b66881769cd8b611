import type { Parsed, Problem } from '../problem.js';
import type { Span } from '../text/span.js';
import { cellNumber } from './cellNumber.js';
import { isoDate } from './findDate.js';
import { closing, latexText } from './latexText.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import type { SourceDocument, SourceMetadata } from './types.js';

const LEVELS: Readonly<Record<string, number>> = { part: 1, chapter: 2, section: 3, subsection: 4, subsubsection: 5, paragraph: 6 };
const SILENT = new Set(['verbatim', 'lstlisting', 'minted', 'equation', 'align', 'tikzpicture', 'thebibliography', 'comment', 'equation*', 'align*', 'gather', 'displaymath', 'pgfpicture']);
const TABLES = new Set(['tabular', 'tabular*', 'tabularx', 'longtable', 'tabulary', 'array']);
const STEP = /\\(begin|end|part|chapter|section|subsection|subsubsection|paragraph|item|caption|title|author|date|includegraphics)\b(\*?)/g;

/** LaTeX: paragraphs, items, headings, captions, simple tables; the preamble gives title, author and date. */
export function readLatex({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const body = text.indexOf('\\begin{document}');
  const stop = text.indexOf('\\end{document}');
  const from = body < 0 ? 0 : body + '\\begin{document}'.length;
  const to = stop < from ? text.length : stop;
  prose(text, from, to, builder);
  return { value: builder.build(path, metadata(text, to)), problems };
}

function prose(text: string, from: number, to: number, builder: PassagesBuilder): void {
  const breaks = Array.from(text.matchAll(/\n[ \t]*\r?\n/g), (match) => match.index);
  let at = from;
  let kind: 'sentence' | 'list-item' = 'sentence';
  const flush = (end: number): void => {
    paragraphs(text, breaks, at, end, builder, kind);
    kind = 'sentence';
  };
  const steps = new RegExp(STEP.source, 'g');
  steps.lastIndex = from;
  for (let match = steps.exec(text); match !== null && match.index < to && !builder.isFull; match = steps.exec(text)) {
    const [whole, name = ''] = match;
    const behind = match.index + whole.length;
    if (match.index < at) continue;
    if (name === 'item') {
      flush(match.index);
      at = behind;
      kind = 'list-item';
      continue;
    }
    if (name === 'includegraphics') {
      const alt = altOf(text, behind, to);
      if (alt === null) continue;
      flush(match.index);
      builder.block(latexText(text, alt.start, alt.end), { kind: 'caption', whole: true });
      at = steps.lastIndex = alt.behind;
      continue;
    }
    const brace = afterOptions(text, behind);
    if (text.charAt(brace) !== '{') continue;
    const end = closing(text, brace, to);
    const inner = text.slice(brace + 1, end - 1);
    flush(match.index);
    at = end;
    if (name === 'begin' && SILENT.has(inner)) {
      const close = text.indexOf(`\\end{${inner}}`, end);
      at = close < 0 ? to : close + inner.length + 6;
    } else if (name === 'begin' && TABLES.has(inner)) {
      const close = text.indexOf(`\\end{${inner}}`, end);
      const last = close < 0 ? to : close;
      let first = end;
      // column description, and the width of tabularx
      for (let k = 0; k < 2 && text.charAt(afterOptions(text, first)) === '{'; k++) first = closing(text, afterOptions(text, first), last);
      table(text, first, last, builder);
      at = Math.min(to, close < 0 ? to : close + inner.length + 6);
    } else if (LEVELS[name] !== undefined) builder.heading(LEVELS[name], latexText(text, brace + 1, end - 1));
    else if (name === 'caption') builder.block(latexText(text, brace + 1, end - 1), { kind: 'caption' });
    steps.lastIndex = Math.max(steps.lastIndex, at);
  }
  flush(to);
}

/** What a picture shows (`[alt={…}]`), and where its command ends; null where nothing is said. */
function altOf(text: string, options: number, to: number): (Span & { readonly behind: number }) | null {
  const found = /^\[[^\]{}]{0,400}?alt[ ]?=[ ]?\{/.exec(text.slice(options, options + 420));
  if (found === null) return null;
  const brace = options + found[0].length - 1;
  const end = closing(text, brace, to);
  const file = text.indexOf('{', end);
  return { start: brace + 1, end: end - 1, behind: file < 0 || file > end + 400 ? end : closing(text, file, to) };
}

function afterOptions(text: string, at: number): number {
  if (text.charAt(at) !== '[') return at;
  const close = text.indexOf(']', at);
  return close < 0 || close - at > 300 ? at : close + 1;
}

/** `breaks` are the offsets of empty lines in the whole text, found once. */
function paragraphs(text: string, breaks: readonly number[], from: number, to: number, builder: PassagesBuilder, kind: 'sentence' | 'list-item'): void {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  let first = true;
  for (let start = from; start < to && !builder.isFull; low++) {
    const end = Math.min(to, breaks[low] ?? to);
    if (end > start) {
      const notes: Span[] = [];
      const words = latexText(text, start, end, notes);
      builder.block(words, { kind, sameGroup: kind === 'list-item' && !first });
      for (const note of notes) builder.block(latexText(text, note.start, note.end), { sameGroup: true });
      first = false;
    }
    start = Math.max(end, start + 1);
  }
}

const RULES = /\\(?:hline|toprule|midrule|bottomrule|tabularnewline|endhead|endfirsthead|endfoot|endlastfoot|cline\{[^{}]{0,20}\}|cmidrule(?:\([^()]{0,10}\))?\{[^{}]{0,20}\})/g;

/** Where the rows of a `longtable` begin: what is set again on each of its pages, behind its first head, is read once. */
function longTable(text: string, from: number, to: number): { readonly headEnd: number; readonly bodyAt: number } {
  const within = (command: string): number => {
    const at = text.indexOf(command, from);
    return at < 0 || at > to ? -1 : at;
  };
  const head = within('\\endhead');
  const first = within('\\endfirsthead');
  const bodyAt = Math.max(first, head, within('\\endfoot'), within('\\endlastfoot'));
  return bodyAt < 0 ? { headEnd: from, bodyAt: from } : { headEnd: first >= 0 ? first : head >= 0 ? head : bodyAt, bodyAt };
}

/** Rows end with `\\`, cells with `&`; the first row of words gives the heads. */
function table(text: string, from: number, to: number, builder: PassagesBuilder): void {
  const named = text.indexOf('\\caption{', from);
  const captionEnd = named < 0 || named > to ? from : closing(text, named + 8, to);
  const caption = captionEnd === from ? null : latexText(text, named + 9, captionEnd - 1);
  if (caption !== null) builder.block(caption, { kind: 'caption', whole: true });
  const { headEnd, bodyAt } = longTable(text, captionEnd, to);
  const rows: { start: number; end: number }[][] = [];
  let row: { start: number; end: number }[] = [];
  let start = captionEnd;
  const cell = (end: number): void => {
    row.push({ start, end });
  };
  for (let at = captionEnd; at < to; at++) {
    if (at === headEnd && bodyAt > headEnd) at = start = bodyAt;
    const char = text.charAt(at);
    if (char === '\\' && text.charAt(at + 1) === '\\') {
      cell(at);
      rows.push(row);
      row = [];
      start = at + 2;
      at++;
    } else if (char === '\\') at++;
    else if (char === '&') {
      cell(at);
      start = at + 1;
    }
  }
  cell(to);
  rows.push(row);
  const read = rows.map((cells) => cells.map((one) => {
    let begin = one.start;
    for (const rule of text.slice(one.start, one.end).matchAll(RULES)) begin = one.start + rule.index + rule[0].length;
    return latexText(text, begin, one.end);
  })).filter((cells) => cells.some((one) => one.text.trim() !== ''));
  const head = read[0];
  if (head === undefined) return;
  const headed = read.length > 1 && head.every((one) => cellNumber(one.text) === null || /^(?:19|20)\d\d$/.test(one.text.trim()));
  const opened = builder.table({ caption: caption?.text.trim() ?? null, heads: headed ? head.map((one) => one.text.trim()) : [] });
  for (const cells of headed ? read.slice(1) : read) {
    opened.row({ cells: cells.map((one, column) => {
      const value = cellNumber(one.text);
      return { text: one, column, ref: null, ...(value === null ? {} : { value }) };
    }) });
  }
}

function metadata(text: string, to: number): SourceMetadata {
  const field = (name: string): string | undefined => {
    const at = text.indexOf(`\\${name}{`);
    if (at < 0 || at > to) return undefined;
    const brace = at + name.length + 1;
    return latexText(text, brace + 1, closing(text, brace, text.length) - 1).text.trim() || undefined;
  };
  const title = field('title');
  const author = field('author');
  const date = isoDate(field('date'));
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
}
