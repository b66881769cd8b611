import { placeOf, type CheckedClaim } from '../core/index.js';
import type { Range } from 'vscode-languageserver-types';
import { rangeIn, type DraftView } from './view.js';

export interface Located {
  readonly source: string;
  readonly uri: string;
  readonly openUri: string;
  readonly title: string;
  readonly textIsFile: boolean;
  readonly range: Range;
  readonly focus: Range | null;
  readonly focusText: string | null;
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
  return {
    source: document.path, uri, openUri, title: document.metadata.title ?? document.path, textIsFile: document.textIsFile,
    range: rangeIn(lines, evidence.offset), focus: evidence.focusOffset === null ? null : rangeIn(lines, evidence.focusOffset),
    focusText: evidence.focusOffset === null ? null : document.text.slice(evidence.focusOffset.start, evidence.focusOffset.end),
    page: evidence.locator.page, cell: evidence.locator.cell, sheet: evidence.locator.sheet ?? null, quote: evidence.quote, place: placeOf(evidence.locator),
  };
}
