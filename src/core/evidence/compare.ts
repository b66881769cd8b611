import type { Quantity } from '../quantities/types.js';
import { compareAmounts, compareFlat } from './compareAmounts.js';
import { compareDates } from './compareDates.js';
import { areFlat } from './compareFlat.js';
import { compareTimes } from './compareTimes.js';
import type { CompareOptions, Comparison } from './compareTypes.js';
import { isShareBesideCount, onOneScale, perScale, type OnOneScale } from './compareUnits.js';

export type { CompareOptions, Comparison, Detail, Relation, Slip } from './compareTypes.js';

const INCOMPARABLE: Comparison = { relation: 'incomparable' };

/**
 * How the draft's quantity stands to the source's, as intervals: what each allows, at the precision it shows.
 *
 * Only the quantities are compared, never what they are about. Rules a fact-checker would use:
 * - a flat figure against a bound or hedge of the source ("2,500" for "as many as 2,500") is `bound` or `rounded` with
 *   `source-bounded` or `source-hedged`: the figure is the source's, the certainty is not;
 * - a flat figure that a bound, a range or a coarser figure merely allows is `incomparable`: not said, not denied;
 * - a change is no level: "cut by 40" and "cut to 40" are `different`;
 * - a bound of the draft that the source's figure does not meet is `different` with slip `bound`, also where both are equal
 *   and the draft says "more than";
 * - a figure far beyond a bound of the draft is `incomparable` with `far-from-bound`. "Up to" names the highest there was, so that
 *   only what rounds to it is near.
 */
export function compare(claim: Quantity, source: Quantity, options: CompareOptions = {}): Comparison {
  // most pairs of figures are as simple as that
  if (areFlat(claim, source)) return compareFlat(claim, source);
  if (claim.kind === 'date' || source.kind === 'date') return compareDates(claim, source, options);
  if (claim.kind === 'time' || source.kind === 'time') return claim.kind === source.kind ? compareTimes(claim, source) : INCOMPARABLE;
  return comparePair(claim, source, options) ?? compareDirected(claim, source, options);
}

/** "5–2", "750 of 1,172", "one in four": figures that come in pairs. null where the plain values decide. */
function comparePair(claim: Quantity, source: Quantity, options: CompareOptions): Comparison | null {
  // "48 of the 192": each figure is a quantity of its own, and the partner is only a note
  const a = pairOf(claim, source);
  const b = pairOf(source, claim);
  if (a !== undefined && b !== undefined) {
    if (a.numerator === b.numerator && a.denominator === b.denominator) return { relation: claim.kind === source.kind && claim.text === source.text ? 'equal' : 'equivalent', distance: 0 };
    const scores = claim.kind === 'score' || source.kind === 'score';
    if (a.numerator === b.denominator && a.denominator === b.numerator && scores) return { relation: 'equivalent', detail: 'other-order', distance: 0 };
    if (scores) return { relation: 'different', slip: a.numerator === b.numerator || a.denominator === b.denominator ? 'digit' : undefined };
    // "12 of the 20" and "15 of the 25" are one share and different counts
    if (!isProportion(claim) && !isProportion(source)) return { relation: 'different', detail: a.denominator === b.denominator ? 'numerator' : 'denominator' };
    return null;
  }
  if (b !== undefined && source.kind === 'ratio' && !isProportion(source) && claim.unit === null && claim.kind === 'cardinal') {
    const top = compareDirected(claim, figure(source, b.numerator), options);
    if (agrees(top)) return { ...top, detail: top.detail ?? 'numerator' };
    const bottom = compareDirected(claim, figure(source, b.denominator), options);
    return agrees(bottom) ? { ...bottom, detail: bottom.detail ?? 'denominator' } : top;
  }
  // "312 votes to 188" beside a vote of "312–188"
  if (b !== undefined && source.kind === 'score' && claim.kind === 'cardinal' && claim.unit === null && claim.hedge === 'exact') {
    return claim.value === b.numerator || claim.value === b.denominator ? { relation: 'equivalent', detail: claim.value === b.numerator ? 'numerator' : 'denominator', distance: 0 } : INCOMPARABLE;
  }
  if (a !== undefined && claim.kind === 'ratio' && !isProportion(claim)) {
    const found = compareDirected(claim, source, options);
    return agrees(found) ? { ...found, detail: 'counts-not-stated' } : found;
  }
  return null;
}

function pairOf(quantity: Quantity, other: Quantity): { readonly numerator: number; readonly denominator: number } | undefined {
  if (quantity.kind !== 'cardinal') return quantity.ratio;
  // a vote of "2 to 5" reads as a range until a score stands beside it
  const { low, high } = quantity;
  return other.kind === 'score' && quantity.hedge === 'between' && low !== null && high !== null ? { numerator: low, denominator: high } : undefined;
}

/** "One in four" and "three out of ten" name a share; "750 of 1,172" names two counts. */
const isProportion = ({ ratio }: Quantity): boolean =>
  ratio === undefined || ratio.denominator === 100 || ratio.denominator === 1000 || (ratio.denominator <= 12 && ratio.numerator < ratio.denominator);

const figure = (quantity: Quantity, value: number): Quantity => ({ ...quantity, kind: 'cardinal', value, low: value, high: value, step: 1, ratio: undefined, text: String(value) });
const agrees = ({ relation }: Comparison): boolean => relation !== 'different' && relation !== 'incomparable';

/** Changes: "fell by 2.6" and "−2.6" agree; "rose by 2.6" and "−2.6" do not, nor do "fell by 2.6" and "fell to 2.6". */
function compareDirected(claim: Quantity, source: Quantity, options: CompareOptions): Comparison {
  if (isChangeForLevel(claim, source) || isChangeForLevel(source, claim)) {
    const found = compareScaled(magnitude(claim), magnitude(source), options);
    return agrees(found) ? { relation: 'different', slip: 'change', distance: found.distance } : found;
  }
  const mine = direction(claim);
  const theirs = direction(source);
  if (mine === 0 || theirs === 0) return compareScaled(claim, source, options);
  const found = compareScaled(magnitude(claim), magnitude(source), options);
  if (mine === theirs || !agrees(found)) return found;
  return { relation: 'different', slip: 'sign', distance: found.distance };
}

/** By so much, and to so much: both have to say which they are. */
const isChangeForLevel = (a: Quantity, b: Quantity): boolean => a.role === 'delta' && (b.role === 'new' || b.role === 'old');

function direction(quantity: Quantity): -1 | 0 | 1 {
  if (isNegative(quantity)) return -1;
  return quantity.role === 'delta' || quantity.role === undefined ? quantity.direction ?? 0 : 0;
}

/** "−3", and "−5 to −3". */
const isNegative = ({ value, low, high }: Quantity): boolean => (value ?? (low === null ? high : Math.max(low, high ?? low)) ?? 0) < 0;

function magnitude(quantity: Quantity): Quantity {
  if (!isNegative(quantity)) return quantity;
  return { ...quantity, value: quantity.value === null ? null : -quantity.value, low: quantity.high === null ? null : -quantity.high, high: quantity.low === null ? null : -quantity.low };
}

function compareScaled(a: Quantity, b: Quantity, options: CompareOptions): Comparison {
  const [claim, source] = [asRate(a, b), asRate(b, a)];
  const scale = onOneScale(claim, source, options.looseUnit === true);
  if (scale === null) return INCOMPARABLE;
  const per = perScale(claim.per, source.per);
  if (per === null) return INCOMPARABLE;
  const found = compareAmounts({ claim, source, scale: per === 1 ? scale : rescaled(scale, per) });
  if (found.relation === 'different' && isShareBesideCount(claim, source)) return INCOMPARABLE;
  const noted = claim.per === source.per || (claim.per !== undefined && source.per !== undefined) || !agrees(found) ? found : { ...found, detail: found.detail ?? 'rate-not-stated' as const };
  if (scale.sameUnit) return noted;
  // the figure is right and its unit is not; another figure in another currency says nothing
  return agrees(found) ? { relation: 'different', slip: scale.slip, distance: found.distance } : INCOMPARABLE;
}

/** "3.9 tonnes a kilometre" beside "3,900 kg/km": one of them has the two units in one. */
function asRate(quantity: Quantity, other: Quantity): Quantity {
  const { unit, per } = quantity;
  return unit === null || per === undefined || other.per !== undefined || other.unit?.includes('/') !== true ? quantity : { ...quantity, unit: `${unit}/${per}`, per: undefined };
}

const rescaled = (scale: OnOneScale, by: number): OnOneScale => ({ ...scale, factor: scale.factor * by, converted: true });
