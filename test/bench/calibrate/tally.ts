import type { ClaimContext } from '../../../src/core/evidence/claimContext.js';
import type { MeasuredDerivation } from '../../../src/core/evidence/derivationFeatures.js';
import type { EvidenceModel } from '../../../src/core/evidence/model.js';
import { PAIR_FEATURES } from '../../../src/core/evidence/pairFeatures.js';
import type { Pair, ScoredPair } from '../../../src/core/evidence/pairs.js';
import type { PassageView } from '../../../src/core/evidence/passageView.js';
import type { TableAnswer } from '../../../src/core/evidence/query/queryTables.js';
import type { Verdict } from '../../../src/core/evidence/types.js';
import { weigh, type Weighed } from '../../../src/core/evidence/weigh.js';
import type { Gold } from './load.js';

/** A labelled claim with all that is measured of it. */
export interface Item {
  readonly group: string;
  readonly gold: Gold;
  readonly context: ClaimContext;
  readonly pairs: readonly Pair[];
  /** For each pair: does its passage hold one of the labelled quotes, and in which role. */
  readonly roles: readonly ('for' | 'against' | null)[];
  /** Those that agree. */
  readonly derivations: readonly MeasuredDerivation[];
  readonly table: TableAnswer | null;
  /** As in Company; false for half of the drafts beside another story, since libraries hold several. */
  readonly isForeign: boolean;
}

/** Does a passage hold one of the labelled quotes, and in which role. */
export function roleOf(view: PassageView, gold: Gold): 'for' | 'against' | null {
  for (const { source, quote, role } of gold.evidence) {
    if (source !== view.document.path) continue;
    const wanted = new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    const there = new Set(view.passage.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    let shared = 0;
    for (const word of wanted) if (there.has(word)) shared++;
    if (wanted.size > 0 && shared / Math.min(wanted.size, Math.max(there.size, 1)) >= 0.75) return role;
  }
  return null;
}

export const isRight = (gold: Gold, verdict: Verdict): boolean => verdict === gold.verdict || gold.also.includes(verdict);

export interface Tally { claims: number; right: number; supported: number; falseAlarms: number; other: number; missed: number }
export const tally = (): Tally => ({ claims: 0, right: 0, supported: 0, falseAlarms: 0, other: 0, missed: 0 });

/** Weighs a claim with a model and counts how that compares with its label. */
export function count(into: Tally, item: Item, model: EvidenceModel): Weighed {
  const weighed = weigh(item.context, item.pairs, item.table, item.derivations, model, item.isForeign);
  const { gold } = item;
  const right = isRight(gold, weighed.verdict);
  into.claims++;
  if (right) into.right++;
  if (gold.verdict === 'supported') { into.supported++; if (!right) into.falseAlarms++; }
  else { into.other++; if (!right && weighed.verdict === 'supported') into.missed++; }
  return weighed;
}

export const line = (t: Tally): string => `${t.claims} claims, accuracy ${(t.right / t.claims).toFixed(3)}, false alarms ${(t.falseAlarms / Math.max(1, t.supported)).toFixed(3)}, missed ${(t.missed / Math.max(1, t.other)).toFixed(3)}`;

/** A wrong verdict with the best pair of either side and what was measured of it. */
export function wrongLine({ gold, context, group }: Item, { verdict, supported, disputed, contradicted, agreeing, differing }: Weighed): string {
  const show = (pair: ScoredPair | undefined): string => {
    if (pair === undefined) return '-';
    const measured = PAIR_FEATURES.map((name, i) => [name, pair.features[i] as number] as const).filter(([, value]) => value !== 0).map(([name, value]) => `${name} ${value.toFixed(2)}`);
    return `${pair.score.toFixed(2)} ${roleOf(pair.view, gold) ?? ''} ${pair.figure.text} [${pair.comparison.relation}] ${pair.view.document.path.slice(8)}: ${pair.view.passage.text.slice(0, 220)} {${measured.join(', ')}}`;
  };
  const odds = [supported, disputed, contradicted].map((value) => value.toFixed(2)).join(' ');
  return `wanted ${gold.verdict}/${gold.basis} got ${verdict} (${odds}): ${group}: ${gold.claim.text} [of ${gold.claim.quantity?.of}] | ${context.sentence}
    + ${show(agreeing[0])}\n    - ${show(differing[0])}\n    gold ${JSON.stringify(gold.evidence.slice(0, 2))}`;
}
