import type { Span } from '../text/span.js';

export interface BibtexField {
  readonly name: string;
  /** The value's places: one for a braced or quoted value, several where parts are joined with `#`. */
  readonly parts: readonly Span[];
}

export interface BibtexEntry extends Span {
  readonly type: string;
  readonly key: string;
  readonly fields: readonly BibtexField[];
}

/** Broken entries after which the search for an end is kept short, or a file of open braces would be read once for each. */
const PATIENCE = 20;
const SHORT_ENTRY = 2_000;
/** Longest entry read; a brace that is never closed does not swallow the file. UTF-16 code units. */
const MAX_ENTRY = 200_000;

/** Entries of a BibTeX file with the places of their fields, and the `@string` abbreviations. Carries on after a broken entry: the next `@type{` at a line's start opens another. */
export function scanBibtex(text: string): { entries: BibtexEntry[]; strings: Map<string, Span>; broken: number } {
  const strings = new Map<string, Span>();
  const entries: BibtexEntry[] = [];
  let broken = 0;
  const opening = /@([A-Za-z]{1,40})[ \t\r\n]{0,20}[{(]/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const type = (match[1] ?? '').toLowerCase();
    if (type === 'comment' || type === 'preamble') continue;
    if (type === 'string') {
      const named = /^\s{0,20}([A-Za-z0-9_:-]{1,60})\s{0,20}=\s{0,20}/.exec(text.slice(opening.lastIndex, opening.lastIndex + 150));
      const value = named === null ? null : readValue(text, opening.lastIndex + named[0].length, Math.min(text.length, opening.lastIndex + SHORT_ENTRY));
      if (named !== null && value !== null) strings.set((named[1] ?? '').toLowerCase(), value.part);
      continue;
    }
    const read = readEntry(text, match.index, match.index + match[0].length, type, broken > PATIENCE ? SHORT_ENTRY : MAX_ENTRY);
    if (read === null) {
      broken++;
      continue;
    }
    entries.push(read);
    opening.lastIndex = read.end;
  }
  return { entries, strings, broken };
}

function readEntry(text: string, start: number, from: number, type: string, longest: number): BibtexEntry | null {
  const limit = Math.min(text.length, from + longest);
  let at = from;
  while (at < limit && !',})\n'.includes(text.charAt(at))) at++;
  const key = text.slice(from, at).trim();
  const fields: BibtexField[] = [];
  while (at < limit) {
    while (at < limit && (text.charAt(at) <= ' ' || text.charAt(at) === ',')) at++;
    const char = text.charAt(at);
    if (char === '}' || char === ')') return { type, key, fields, start, end: at + 1 };
    const nameStart = at;
    while (at < limit && /[A-Za-z0-9_:+.-]/.test(text.charAt(at))) at++;
    const name = text.slice(nameStart, at).toLowerCase();
    while (at < limit && text.charAt(at) <= ' ') at++;
    if (name === '' || text.charAt(at) !== '=') return null;
    at++;
    const parts: Span[] = [];
    for (;;) {
      while (at < limit && text.charAt(at) <= ' ') at++;
      const value = readValue(text, at, limit);
      if (value === null) return null;
      parts.push(value.part);
      at = value.end;
      while (at < limit && text.charAt(at) <= ' ') at++;
      if (text.charAt(at) !== '#') break;
      at++;
    }
    fields.push({ name, parts });
  }
  return null;
}

/** `{…}`, `"…"` or a bare word or number. */
function readValue(text: string, at: number, limit: number): { part: Span; end: number } | null {
  const open = text.charAt(at);
  if (open !== '{' && open !== '"') {
    let end = at;
    while (end < limit && /[^\s,})#]/.test(text.charAt(end))) end++;
    return end === at ? null : { part: { start: at, end }, end };
  }
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '{') depth++;
    else if (char === '}') {
      depth--;
      if (depth === 0 && open === '{') return { part: { start: at + 1, end: i }, end: i + 1 };
      if (depth < 0) return null;
    } else if (char === '"' && open === '"' && depth === 0 && i > at) return { part: { start: at + 1, end: i }, end: i + 1 };
  }
  return null;
}
