import type { Claim } from '../draft/types.js';
import type { CheckedDraft, Verdict } from '../evidence/types.js';
import { statements } from '../evidence/statements.js';
import { unwarnedOf } from '../evidence/unwarned.js';
import { lineIndex } from '../text/lineIndex.js';
import type { ClaimReport, DraftReport, NotCheckedReport, PlaceReport } from './types.js';

/** The contract's `drafts[]` element for a checked draft. Claims that were not checked are listed apart; ignored ones are only counted. */
export function draftReport({ draft, claims, inconsistencies }: CheckedDraft): DraftReport {
  const lines = lineIndex(draft.text);
  const summary: Record<Verdict, number> = { supported: 0, contradicted: 0, disputed: 0, unsupported: 0 };
  const rows: ClaimReport[] = [];
  for (const { claim, verdict, basis, message, evidence, note } of claims) {
    if (verdict === null || claim.ignored !== undefined) continue;
    summary[verdict]++;
    const block = draft.blocks[claim.block];
    const q = claim.quantity;
    rows.push({
      id: claim.id, kind: claim.kind, text: claim.text, offset: [claim.span.start, claim.span.end],
      range: { start: lines.positionAt(claim.span.start), end: lines.positionAt(claim.span.end) },
      sentence: block === undefined ? '' : block.prose.text.slice(claim.sentence.start, claim.sentence.end),
      quantity: q === undefined ? null : { value: q.value, low: q.low, high: q.high, unit: q.unit, of: q.of, hedge: q.hedge },
      verdict, basis, message, ...(note === undefined ? {} : { note }),
      evidence: evidence.map((e) => ({
        source: e.source, relation: e.relation, quote: e.quote, offset: [e.offset.start, e.offset.end], locator: e.locator,
        score: Math.round(e.score * 100) / 100, ...(e.working === undefined ? {} : { working: e.working }),
      })),
    });
  }
  const place = ({ text, span }: Pick<Claim, 'text' | 'span'>): PlaceReport => ({ text, offset: [span.start, span.end], range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) } });
  const seen = claims.filter(({ claim }) => claim.ignored === undefined);
  const notChecked: NotCheckedReport[] = [
    ...seen.flatMap((one) => (one.verdict === null ? [{ ...place(one.claim), reason: unwarnedOf(one) ?? ('source-unread' as const) }] : [])),
    ...statements(draft).map((one) => ({ ...place(one), reason: one.reason })),
  ].sort((a, b) => a.offset[0] - b.offset[0]);
  return {
    path: draft.path, claims: rows, summary, notChecked,
    coverage: { checked: rows.length, supported: summary.supported, notChecked: notChecked.length, ignored: claims.length - seen.length },
    inconsistencies: inconsistencies.map(({ kind, claim, others, message, working }) => ({ kind, claim: claim.id, ...place(claim), message, working, others: others.map(place) })),
  };
}
