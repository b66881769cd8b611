import type { Quantity } from '../quantities/types.js';
import { agree, compareFigures } from './compareFigures.js';
import type { Comparison } from './compareTypes.js';
import { ends } from './figures.js';
import type { SourceQuantity } from './passageView.js';

const BOTH: Comparison = { relation: 'equivalent', distance: 0 };

/**
 * "From 18 to 35 minutes" beside "the shortest was 18 minutes and the longest 35", "9–4" beside "ayes 9, noes 4": a passage that states each of the two
 * figures by itself says what the draft says of both. The comparisons, one for each figure, with those of the two as agreeing; unchanged where that is not so.
 */
export function withBothParts(claim: Quantity, figures: readonly SourceQuantity[], comparisons: readonly Comparison[]): readonly Comparison[] {
  const parts = partsOf(claim);
  if (parts.length === 0 || comparisons.some(agree)) return comparisons;
  const found = parts.map((part) => figures.findIndex((figure) => figure.hedge === 'exact' && figure.value !== null && agree(compareFigures(part, figure))));
  const [first = -1, second = -1] = found;
  return first < 0 || second < 0 || first === second ? comparisons : comparisons.map((comparison, i) => (i === first || i === second ? BOTH : comparison));
}

/** The two figures that a range, or a result, names; [] for what is neither. */
function partsOf(claim: Quantity): Quantity[] {
  const { kind, low, high } = claim;
  if (kind !== 'score' || low === null || high === null) return claim.date === undefined ? ends(claim) : [];
  return [low, high].map((value) => ({ ...claim, kind: 'cardinal', value, low: value, high: value, hedge: 'exact', unit: null, of: null, step: 1 }));
}
