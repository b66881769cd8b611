import { placeOf, type CheckedClaim, type ClaimKind, type Verdict } from '../core/index.js';
import type { Range } from 'vscode-languageserver-types';
import { isToFix, rangeIn, type DraftView } from './view.js';

export interface ListedEvidence {
  readonly index: number;
  readonly source: string;
  readonly sourceUri: string;
  readonly title: string;
  readonly date: string | null;
  readonly place: string;
  readonly relation: 'supports' | 'contradicts';
  readonly quote: string;
  readonly says: string;
}

export interface ListedClaim {
  readonly id: string;
  readonly range: Range;
  readonly text: string;
  readonly sentence: string;
  readonly kind: ClaimKind;
  readonly verdict: Verdict | null;
  readonly basis: string | null;
  readonly message: string;
  readonly ignored: boolean;
  readonly toFix: boolean;
  readonly evidence: readonly ListedEvidence[];
}

/** The claims of a draft in order, for lists and for walking from one to the next. */
export const claims = (view: DraftView): ListedClaim[] => view.checked.claims.map((one) => listed(view, one));

function listed(view: DraftView, one: CheckedClaim): ListedClaim {
  const { claim, verdict, basis, message, evidence } = one;
  const prose = view.checked.draft.blocks[claim.block]?.prose.text ?? '';
  return {
    id: claim.id, range: rangeIn(view.lines, claim.span), text: claim.text, kind: claim.kind, verdict, basis,
    sentence: prose.slice(claim.sentence.start, claim.sentence.end),
    message: verdict === null && view.blocked !== null ? view.blocked : message,
    ignored: claim.ignored !== undefined, toFix: isToFix(view, one),
    evidence: evidence.flatMap((item, index) => {
      const source = view.source(item.source);
      return source === undefined ? [] : [{
        index, source: item.source, sourceUri: source.uri, title: source.document.metadata.title ?? item.source, date: source.document.metadata.date ?? null,
        place: placeOf(item.locator), relation: item.relation, quote: item.quote, says: item.says,
      }];
    }),
  };
}
