import search from 'approx-string-match';
import type { Span } from '../text/span.js';
import { normaliseQuote } from '../text/normaliseQuote.js';
import { tokenWords } from '../text/words.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';

/** Where a source has the quoted words, or the closest to them. */
export interface QuoteMatch {
  readonly view: PassageView;
  /** In the passage's text. */
  readonly focus: Span;
  readonly verbatim: boolean;
  /** Words that differ: as the draft has them, as the source has them; at most a few. */
  readonly differs: readonly { readonly draft: string; readonly source: string }[];
  /** 0 to 1: share of the quoted words that stand there in order. */
  readonly likeness: number;
}

// Below this share of words in order a passage merely uses the same vocabulary. Set by hand, not learnt; the verdict on a
// quotation has no other threshold.
export const LEAST_LIKENESS = 0.55;
const CANDIDATES = 12;
// the search costs pattern times text: characters of a quotation beyond this are not compared when it is not verbatim
const LONGEST = 2000;

/**
 * Looks for a quotation in the sources: verbatim first (quotes, dashes, white space, case at the start, a closing comma for a full
 * stop, "…" and [brackets] allowed), else the closest passage with the words that differ.
 */
export function findQuote(quote: string, library: Library, only?: ReadonlySet<string>): QuoteMatch | null {
  const words = tokenWords(quote);
  const query = new Map<string, number>();
  for (const word of words) if (!word.stop) query.set(word.stem, 1);
  if (query.size === 0) for (const word of words) query.set(word.stem, 1);
  const parts = searchable(quote);
  if (parts.length === 0) return null;
  let best: QuoteMatch | null = null;
  for (const hit of library.search(query, CANDIDATES, only)) {
    // a quotation may run over sentences: look in the passage with those that follow it in its paragraph
    for (const reach of [1, 2, 3]) {
      const window = windowFrom(library, hit.path, hit.at, reach);
      if (window === null) continue;
      const found = verbatimIn(parts, window.text);
      if (found !== null) return { view: window.view, focus: clip(found, window.view.passage.text.length), verbatim: true, differs: [], likeness: 1 };
    }
    const window = windowFrom(library, hit.path, hit.at, words.length > 25 ? 3 : 2) ?? windowFrom(library, hit.path, hit.at, 1);
    if (window === null) continue;
    const near = nearest(quote, window.text);
    if (near !== null && near.likeness >= LEAST_LIKENESS && near.likeness > (best?.likeness ?? 0)) {
      best = { view: window.view, focus: clip(near.focus, window.view.passage.text.length), verbatim: near.differs.length === 0, differs: near.differs, likeness: near.likeness };
    }
  }
  return best;
}

const clip = (span: Span, length: number): Span => ({ start: Math.min(span.start, length), end: Math.min(span.end, length) });

function windowFrom(library: Library, path: string, at: number, reach: number): { view: PassageView; text: string } | null {
  const view = library.view(path, at);
  let text = view.passage.text;
  for (let i = 1; i < reach; i++) {
    const next = view.document.passages[at + i];
    if (next === undefined || next.table !== undefined || (next.group !== view.passage.group && next.group !== view.passage.group + 1)) return i === 1 ? null : { view, text };
    text += ` ${next.text}`;
  }
  return text.length > LONGEST * 4 ? null : { view, text };
}

/** The stretches that must stand in the source: "…" and [brackets] stand for words that the draft leaves out or changes. */
function searchable(quote: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  const push = (): void => {
    const trimmed = trim(normaliseQuote(part).text);
    if (trimmed !== '') parts.push(trimmed);
    part = '';
  };
  for (let at = 0; at < quote.length; at++) {
    const char = quote.charAt(at);
    if (char === '[') { if (depth === 0) push(); depth++; }
    else if (char === ']' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (char === '…') push();
    else if (quote.startsWith('...', at)) { push(); at += 2; }
    else part += char;
  }
  push();
  return parts;
}

/** Quotes and stops at the ends belong to the draft's sentence, not to what was said. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  const isEdge = (char: string): boolean => ' ,.;:!?"\'-'.includes(char);
  while (start < end && isEdge(text.charAt(start))) start++;
  while (end > start && isEdge(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function verbatimIn(parts: readonly string[], text: string): Span | null {
  const mapped = normaliseQuote(text);
  const hay = mapped.text;
  let from = 0;
  let start = -1;
  for (const part of parts) {
    let at = hay.indexOf(part, from);
    // whole words only
    while (at >= 0 && (isWord(hay.charAt(at - 1)) || isWord(hay.charAt(at + part.length)))) at = hay.indexOf(part, at + 1);
    if (at < 0) return null;
    if (start < 0) start = at;
    from = at + part.length;
  }
  return mapped.toFile({ start, end: from });
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = (char: string): boolean => char !== '' && WORD.test(char);

/** The closest stretch of `text` and the words that differ there. */
function nearest(quote: string, text: string): { focus: Span; likeness: number; differs: { draft: string; source: string }[] } | null {
  const pattern = trim(normaliseQuote(quote).text).slice(0, LONGEST);
  const mapped = normaliseQuote(text);
  const hits = search(mapped.text, pattern, Math.floor(pattern.length * 0.45));
  let best: { start: number; end: number; errors: number } | null = null;
  for (const hit of hits) if (best === null || hit.errors < best.errors) best = hit;
  if (best === null) return null;
  let { start, end } = best;
  while (start > 0 && isWord(mapped.text.charAt(start - 1)) && isWord(mapped.text.charAt(start))) start--;
  while (end < mapped.text.length && isWord(mapped.text.charAt(end)) && isWord(mapped.text.charAt(end - 1))) end++;
  const wanted = pattern.match(WORDS) ?? [];
  const there = mapped.text.slice(start, end).match(WORDS) ?? [];
  const { kept, differs } = differences(wanted, there);
  return { focus: mapped.toFile({ start, end }), likeness: wanted.length === 0 ? 0 : kept / Math.max(wanted.length, there.length), differs };
}

const WORDS = /[\p{L}\p{N}']+/gu;

/** Longest common subsequence of words; what lies between its members differs. */
function differences(draft: readonly string[], source: readonly string[]): { kept: number; differs: { draft: string; source: string }[] } {
  const n = draft.length;
  const m = source.length;
  const table = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const row = table[i] as Int32Array;
      const below = table[i + 1] as Int32Array;
      row[j] = draft[i] === source[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  const differs: { draft: string; source: string }[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const flush = (): void => {
    if (left.length + right.length > 0) differs.push({ draft: left.join(' '), source: right.join(' ') });
    left = [];
    right = [];
  };
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    if (i < n && j < m && draft[i] === source[j]) { flush(); i++; j++; }
    else if (i < n && (j >= m || (table[i + 1] as Int32Array)[j]! >= (table[i] as Int32Array)[j + 1]!)) left.push(draft[i++] as string);
    else right.push(source[j++] as string);
  }
  flush();
  return { kept: table[0]?.[0] ?? 0, differs };
}
