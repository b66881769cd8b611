import { lineIndex, placeOf, type CheckedClaim, type Span } from '../core/index.js';
import type { Range } from 'vscode-languageserver-types';
import { hasReading, placeInReading, readingText } from './readingText.js';
import { rangeIn, type DraftView, type SourceView } from './view.js';

export interface Located {
  readonly source: string;
  readonly uri: string;
  readonly openUri: string;
  readonly title: string;
  readonly textIsFile: boolean;
  readonly range: Range;
  readonly focus: Range | null;
  readonly focusText: string | null;
  readonly reading: { readonly range: Range; readonly focus: Range | null } | null;
  readonly url: string | null;
  readonly words: string | null;
  readonly page: number | null;
  readonly cell: string | null;
  readonly sheet: string | null;
  readonly quote: string;
  readonly place: string;
}

/** Where to open a piece of a claim's evidence (its best when `index` is absent); null when there is none. */
export function locate(view: DraftView, claim: CheckedClaim, index = 0): Located | null {
  const evidence = claim.evidence[index];
  const source = evidence === undefined ? undefined : view.source(evidence.source);
  if (evidence === undefined || source === undefined) return null;
  const { document, lines, uri, openUri } = source;
  const focusText = evidence.focusOffset === null ? null : document.text.slice(evidence.focusOffset.start, evidence.focusOffset.end);
  return {
    source: document.path, uri, openUri, title: document.metadata.title ?? document.path, textIsFile: document.textIsFile,
    range: rangeIn(lines, evidence.offset), focus: evidence.focusOffset === null ? null : rangeIn(lines, evidence.focusOffset),
    focusText, reading: readingOf(source, evidence.offset, evidence.focusOffset), url: document.metadata.url ?? null,
    // a row is put together from its cells: no page holds its words in one piece
    words: document.passages.some(({ kind, span }) => kind === 'row' && span.start <= evidence.offset.start && evidence.offset.end <= span.end) ? focusText : evidence.quote,
    page: evidence.locator.page, cell: evidence.locator.cell, sheet: evidence.locator.sheet ?? null, quote: evidence.quote, place: placeOf(evidence.locator),
  };
}

function readingOf({ document }: SourceView, offset: Span, focus: Span | null): Located['reading'] {
  if (!hasReading(document)) return null;
  const reading = readingText(document);
  const place = placeInReading(document, reading, offset, focus);
  const lines = lineIndex(reading.text);
  return place === null ? null : { range: rangeIn(lines, place.passage), focus: place.focus === null ? null : rangeIn(lines, place.focus) };
}
