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
  if (parts.length === 0) return withTwoUnits(claim, figures, comparisons);
  if (comparisons.some(agree)) return comparisons;
  const found = parts.map((part) => figures.findIndex((figure) => figure.hedge === 'exact' && figure.value !== null && agree(compareFigures(part, figure))));
  const [first = -1, second = -1] = found;
  return first < 0 || second < 0 || first === second ? comparisons : comparisons.map((comparison, i) => (i === first || i === second ? BOTH : comparison));
}

/** The two figures that a range, or a result, names; [] for what is neither. */
function partsOf(claim: Quantity): Quantity[] {
  const { kind, low, high, ratio, text } = claim;
  const result = kind === 'score' ? [low, high] : kind === 'ratio' && ratio !== undefined && / to /.test(text) ? [ratio.numerator, ratio.denominator] : [];
  if (!result.every((value) => value !== null) || result.length === 0) return claim.date === undefined ? ends(claim) : [];
  return result.map((value) => ({ ...claim, kind: 'cardinal', value, low: value, high: value, hedge: 'exact', unit: null, of: null, step: 1 }));
}

/** "One metre sixty-three" and 1.63 metres, "2 pounds 10 shillings" and 50 shillings: one figure in two units, side by side. */
function withTwoUnits(claim: Quantity, figures: readonly SourceQuantity[], comparisons: readonly Comparison[]): readonly Comparison[] {
  const { unit, value } = claim;
  if (unit === null || value === null || claim.hedge === 'between' || (claim.kind !== 'money' && unit !== 'm')) return comparisons;
  for (let i = 1; i < figures.length; i++) {
    const [whole, part] = [figures[i - 1] as SourceQuantity, figures[i] as SourceQuantity];
    const sum = part.start === whole.end + 1 ? sumOf(whole, part, unit) : null;
    if (sum !== null && Math.abs(sum - value) <= 1e-9 * value) return comparisons.map((comparison, at) => (at === i || at === i - 1 ? BOTH : comparison));
  }
  return comparisons;
}

const SHILLINGS = 20;

/** Both in the unit asked for; null where they are not one figure. */
function sumOf(whole: SourceQuantity, part: SourceQuantity, unit: string): number | null {
  if (whole.value === null || part.value === null || whole.cell !== undefined || whole.hedge === 'between' || part.hedge !== 'exact') return null;
  if (part.unit === null) return whole.unit === unit && Number.isInteger(whole.value) && part.kind === 'cardinal' && part.of === null && Number.isInteger(part.value) && part.value >= 10 && part.value < 100 ? whole.value + part.value / 100 : null;
  if (whole.unit !== 'GBP' || part.unit !== 'shilling' || (unit !== 'GBP' && unit !== 'shilling')) return null;
  const shillings = whole.value * SHILLINGS + part.value;
  return unit === 'GBP' ? shillings / SHILLINGS : shillings;
}
