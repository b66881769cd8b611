import type { Quantity } from '../../quantities/types.js';
import { compare } from '../compare.js';
import type { CompareOptions, Comparison } from '../compareTypes.js';
import { hedgedTolerance, isFraction, shownTolerance } from '../compareTolerance.js';
import { asQuantity, prior, type Candidate } from './candidate.js';
import { workingOf } from './pairs.js';
import type { Derivation } from './types.js';

// below this a reading is not worth telling, agreeing or not
const LEAST_PRIOR = 0.12;
const MOST_AGREEING = 5;
// readings whose prior is within this of one another are rivals
const RIVAL = 0.92;
// derived values spread over about this many powers of e: five make a factor of 150
const SPREAD = 5;
/** A bound that holds may be this far from the value before it says nothing. */
const BOUND_REACH = 1.5;

/** The candidates that agree, most certain first; then the most plausible one that does not. */
export function rank(candidates: Iterable<Candidate>, claim: Quantity, options: CompareOptions): Derivation[] {
  const sorted = [...candidates].filter((one) => Number.isFinite(one.value)).map((one) => ({ one, prior: prior(one) })).filter((entry) => entry.prior >= LEAST_PRIOR)
    .sort((a, b) => b.prior - a.prior || a.one.value - b.one.value);
  const hit = chanceOfHit(claim);
  const agreeing: Derivation[] = [];
  let best: Derivation | null = null;
  const seen = new Set<string>();
  let tried = 0;
  for (const [at, { one, prior: likely }] of sorted.entries()) {
    const key = one.value.toPrecision(9);
    if (!seen.has(key)) tried++;
    seen.add(key);
    if (best !== null && (agreeing.length >= MOST_AGREEING || at > 4000)) break;
    const comparison = one.wrongWay === true ? wrongWay(claim, one, options) : comparisonOf(claim, one, options);
    if (comparison.relation === 'incomparable') continue;
    const agrees = comparison.relation !== 'different' && !(comparison.relation === 'bound' && far(comparison));
    if (!agrees && (best !== null || withinError(claim, one))) continue;
    const rivals = rivalsOf(sorted, at, one.value);
    const chance = 1 - (1 - hit) ** tried;
    const derivation: Derivation = {
      operation: one.operation, value: one.value, unit: one.unit, comparison, agrees, working: workingOf(one), operands: one.operands,
      score: agrees ? likely * (1 - chance) : likely / (1 + 0.5 * rivals),
      features: { cue: one.cue, relevance: one.relevance, coherence: one.coherence, anchored: one.anchored, simplicity: one.simplicity, chance, rivals },
    };
    if (!agrees) best = derivation;
    else if (agreeing.length < MOST_AGREEING) agreeing.push(derivation);
  }
  agreeing.sort((a, b) => b.score - a.score);
  return best === null ? agreeing : [...agreeing, best];
}

function comparisonOf(claim: Quantity, one: Candidate, options: CompareOptions): Comparison {
  // a change is told by its size; the way it goes was compared by whoever made the candidate
  const sized: Quantity = claim.value !== null && claim.value < 0 ? { ...claim, value: -claim.value, low: claim.high === null ? null : -claim.high, high: claim.low === null ? null : -claim.low } : claim;
  return compare({ ...sized, direction: undefined, per: undefined }, asQuantity(one), { ...options, looseUnit: one.loose });
}

/** The figure fits and the direction does not. */
function wrongWay(claim: Quantity, one: Candidate, options: CompareOptions): Comparison {
  const found = comparisonOf(claim, one, options);
  return found.relation === 'incomparable' ? found : { relation: 'different', slip: found.relation === 'different' ? found.slip : 'sign', distance: found.distance };
}

const far = ({ slack = 1 }: Comparison): boolean => slack > BOUND_REACH || slack < 1 / BOUND_REACH;

/** The operands' own rounding could account for the difference. */
function withinError(claim: Quantity, one: Candidate): boolean {
  return claim.value !== null && one.wrongWay !== true && claim.unit === one.unit && Math.abs(claim.value - one.value) <= one.error + shownTolerance(claim) + 1e-9;
}

/** How likely a derived value is to agree with the claim by accident: the claim's window against the spread of values. */
export function chanceOfHit(claim: Quantity): number {
  const value = Math.abs(claim.value ?? claim.low ?? claim.high ?? 0);
  if (value === 0) return 1;
  if (claim.hedge === 'more-than' || claim.hedge === 'at-least' || claim.hedge === 'less-than' || claim.hedge === 'at-most' || claim.hedge === 'up-to') return Math.log(BOUND_REACH) / SPREAD;
  if (claim.low !== null && claim.high !== null && claim.low !== claim.high) return Math.min(1, Math.log(Math.max(claim.high, 1e-9) / Math.max(claim.low, 1e-9)) / SPREAD);
  const half = claim.hedge === 'approximate' ? hedgedTolerance(value, claim) : claim.step > 0 ? shownTolerance(claim) : isFraction(claim) || claim.kind === 'multiple' ? value * 0.03 : 0.5;
  return Math.min(1, Math.max((2 * half) / value, 0.002) / SPREAD);
}

function rivalsOf(sorted: readonly { one: Candidate; prior: number }[], at: number, value: number): number {
  const own = sorted[at]?.prior ?? 0;
  const values = new Set<string>();
  for (const { one, prior: other } of sorted) {
    if (other < own * RIVAL) break;
    if (Math.abs(one.value - value) > 1e-6 * Math.abs(value)) values.add(one.value.toPrecision(6));
  }
  return values.size;
}
