import type { Quantity } from '../../quantities/types.js';
import type { ClaimQuantity } from '../claimQuantity.js';
import { compare } from '../compare.js';
import { boundReach, flatTolerance, hedgedInterval, naturalStep, shownTolerance } from '../compareTolerance.js';
import type { CompareOptions, Comparison } from '../compareTypes.js';
import { unitConversion } from '../compareUnits.js';
import { stemsOf } from './context.js';
import { anchoredOf, prior, relevanceOf, simplicityOf, type Reading } from './reading.js';
import type { Term } from './term.js';
import type { Derivation } from './types.js';
import { figure, workingOf } from './working.js';

/**
 * Takes readings one by one and keeps those that matter: the ones that come near the claim, and the most plausible ones that
 * do not. The rest is only counted by plausibility, because that count is what tells an answer from a coincidence.
 */
export interface Sink {
  offer(operation: Reading['operation'], terms: readonly Term[], value: number, unit: string | null, kind: Reading['kind'], error: number, cue: number, coherence: number, wrongWay?: boolean, date?: Reading['date']): void;
  derivations(): Derivation[];
}

/** Below this prior a reading is not worth telling, agreeing or not; operands beside which fewer of the claim's words stand than the tie have to be named by the sentence. */
const LEAST = { prior: 0.04, tie: 0.09 };
// what happened at two moments is told in other words in each place
const LEAST_OF_MOMENTS = { prior: 0.03, tie: 0.06 };
// the two ends of one span are a length by themselves, told to the minute or the day
const LEAST_OF_SPAN = { prior: 0.01, tie: 0.02 };
// of a figure so exact that few readings would give it by accident less is asked, where the operands' documents speak of what it speaks of
const LEAST_OF_TELLING = { prior: 0.015, tie: 0.03 };
const RARE = 0.0025;
const KNOWN = 0.2;
const NAMED = 0.3;
const MOST_KEPT = 200;
const MOST_AGREEING = 8;
const MOST_AGAINST = 12;
const MOST_COMPARED = 120;
// readings whose prior is within this of one another are rivals
const RIVAL = 0.92;
// derived values spread over about this many powers of e: five make a factor of 150
const SPREAD = 5;
const BOUND_CHANCE = 0.25;
const BINS = 200;
// what is counted is whole: "eight" is no 7.6, though a mean of 7.6 may be rounded to it; large figures are rounded anyway, and "down by a good 38" may be seconds
const HANDFUL = 100;
const ROUNDED = 0.01;
const WHOLE: ReadonlySet<Reading['operation']> = new Set(['sum', 'difference', 'product']);

interface Kept {
  readonly reading: Reading;
  readonly prior: number;
}

export function sink(claim: Quantity, options: CompareOptions, subject: (path: string) => number = () => 1, siblings: readonly Quantity[] = [], nearby: readonly Quantity[] = []): Sink {
  const near = windowOf(claim);
  const factors = new Map<string | null, number>();
  const bins = new Uint32Array(BINS + 1);
  const hits: Kept[] = [];
  const against: Kept[] = [];
  const factorOf = (unit: string | null): number => {
    let factor = factors.get(unit);
    if (factor === undefined) factors.set(unit, (factor = conversion(unit, claim.unit)));
    return factor;
  };
  const atLeast = (from: number): number => {
    let sum = 0;
    for (let bin = Math.max(0, Math.floor(from * BINS)); bin <= BINS; bin++) sum += bins[bin] as number;
    return sum;
  };
  const isTelling = chanceOfHit(claim) <= RARE;
  const isWhole = claim.kind === 'cardinal' && claim.unit === null && claim.hedge === 'exact' && isHandful(claim);
  return {
    offer(operation, terms, value, unit, kind, error, cue, coherence, wrongWay, date) {
      // a result that another figure of the sentence states is that figure's; shares and counts are often alike
      if (!Number.isFinite(value) || (kind !== 'percent' && operation !== 'count' && siblings.some((other) => other.value === value && other.unit === unit))) return;
      if (isWhole && WHOLE.has(operation) && Math.abs(value - Math.round(value)) > (claim.of === null ? ROUNDED * value : 0)) return;
      const likely = prior(terms, cue, coherence);
      const least = operation === 'date-difference' ? (isTelling && isOneSpan(terms) ? LEAST_OF_SPAN : LEAST_OF_MOMENTS) : isTelling && terms.every(({ path }) => path === '' || subject(path) >= KNOWN) ? LEAST_OF_TELLING : LEAST;
      if (likely < least.prior || relevanceOf(terms) + NAMED * anchoredOf(terms) < least.tie) return;
      const bin = Math.min(BINS, Math.floor(likely * BINS));
      bins[bin] = (bins[bin] as number) + 1;
      const sized = value * factorOf(unit);
      const hit = sized >= near.low && sized <= near.high;
      const list = hit ? hits : against;
      if (!hit && list.length >= MOST_AGAINST && likely <= (list[list.length - 1]?.prior ?? 0)) return;
      if (hit && list.length >= MOST_KEPT) return;
      list.push({ reading: { operation, terms, value, unit, kind, error, cue, coherence, wrongWay, date }, prior: likely });
      if (!hit) {
        list.sort((a, b) => b.prior - a.prior);
        if (list.length > MOST_AGAINST) list.pop();
      }
    },
    derivations() {
      const chanceOf = chanceOfHit(claim);
      const agreeing: Derivation[] = [];
      let best: Derivation | null = null;
      let compared = 0;
      const told = (kept: Kept, comparison: Comparison, agrees: boolean): Derivation => {
        const { reading, prior: likely } = kept;
        const hit = comparison.relation === 'rounded' ? Math.max(chanceOf, chanceWithin(roundedReach(claim, reading), claim)) : chanceOf;
        const chance = 1 - (1 - hit) ** Math.max(1, atLeast(likely));
        const rivals = Math.max(0, atLeast(likely * RIVAL) - 1);
        return {
          operation: reading.operation, value: reading.value, unit: reading.unit, comparison, agrees, working: workingOf(reading), operands: reading.terms.flatMap((term) => term.operands).slice(0, 8),
          score: agrees ? likely * (1 - chance) : (likely * meantInstead(comparison)) / (1 + 0.5 * rivals),
          features: {
            cue: reading.cue, relevance: relevanceOf(reading.terms), coherence: reading.coherence, anchored: anchoredOf(reading.terms), simplicity: simplicityOf(reading.terms), chance, rivals, subject: reading.terms.reduce((least, { path }) => Math.min(least, path === '' ? 1 : subject(path)), 1),
          },
        };
      };
      for (const kept of [...hits, ...against].sort((a, b) => b.prior - a.prior)) {
        // later ones are less plausible: they cannot score higher
        if (agreeing.length >= MOST_AGREEING || ++compared > MOST_COMPARED) break;
        const comparison = comparisonOf(claim, kept.reading, options, siblings, nearby);
        if (comparison.relation === 'incomparable') continue;
        const agrees = comparison.relation !== 'different';
        if (agrees) agreeing.push(told(kept, comparison, true));
        else if (comparison.relation === 'different' && !withinError(claim, kept.reading, factorOf(kept.reading.unit))) {
          const against = told(kept, comparison, false);
          if (best === null || against.score > best.score) best = against;
        }
      }
      agreeing.sort((a, b) => b.score - a.score);
      return best === null ? agreeing.slice(0, MOST_AGREEING) : [...agreeing.slice(0, MOST_AGREEING), best];
    },
  };
}

/** "From 7.30 to 10.05 pm" tells how long it was, whatever else stands there. */
const isOneSpan = ([a, b]: readonly Term[]): boolean => a !== undefined && b !== undefined && a.operands[0]?.quantity !== undefined && a.operands[0].quantity === b.operands[0]?.quantity;

/** What multiplies a value in one unit into the claim's; 1 where nothing is known of either. */
function conversion(from: string | null, to: string | null): number {
  if (from === to || from === null || to === null) return 1;
  return unitConversion(from, to)?.factor ?? 1;
}

/** Values that could agree at all, generously. */
function windowOf(claim: Quantity): { low: number; high: number } {
  const low = Math.abs(claim.low ?? claim.value ?? claim.high ?? 0);
  const high = Math.abs(claim.high ?? claim.value ?? claim.low ?? 0);
  const reach = isBound(claim) ? boundReach(high, claim) : 0.2 * high + claim.step;
  return { low: Math.min(low, high) - reach, high: Math.max(low, high) + reach };
}

const isBound = ({ hedge, low, high }: Quantity): boolean => (low === null || high === null) && (hedge === 'more-than' || hedge === 'at-least' || hedge === 'less-than' || hedge === 'at-most' || hedge === 'up-to');

function comparisonOf(claim: Quantity, reading: Reading, options: CompareOptions, siblings: readonly Quantity[], nearby: readonly Quantity[]): Comparison {
  if (reading.date !== undefined) return compare({ ...claim, hedge: 'exact' }, { ...claim, date: reading.date, hedge: 'exact' }, options);
  // a change is told by its size; the way it goes was compared by whoever made the reading
  const sized: Quantity = claim.value !== null && claim.value < 0 ? { ...claim, value: -claim.value, low: claim.high === null ? null : -claim.high, high: claim.low === null ? null : -claim.low } : claim;
  const { value, unit, kind } = reading;
  const text = figure(value);
  const derived: Quantity = { start: 0, end: text.length, text, kind, value, low: value, high: value, unit, hedge: 'exact', of: null, phrase: { start: 0, end: text.length }, step: 0 };
  const found = compare({ ...sized, direction: undefined, per: undefined }, derived, { ...options, looseUnit: isElliptic(claim, reading, siblings, nearby) || (unit === null && reading.terms.some((term) => term.loose && mayBeIn(claim, term))) });
  if (found.relation === 'different' && reading.wrongWay !== true && isWithinReach(sized, reading, found)) return { relation: 'rounded', distance: found.distance };
  if (reading.wrongWay !== true || found.relation === 'incomparable') return found;
  return { relation: 'different', slip: found.relation === 'different' ? found.slip : 'sign', distance: found.distance };
}

/** "£35,000 each" of £14.6 million and 418: nobody tells a result more exactly than the figures it comes from. How far off it may be; 0 where no zeros show that it was rounded. */
function roundedReach({ value, step, hedge, unit }: Quantity, reading: Reading): number {
  if (value === null || step === 0 || hedge !== 'exact' || !ROUGH.has(reading.operation)) return 0;
  const place = naturalStep(value, step);
  return place > step ? Math.min(reading.error * conversion(reading.unit, unit), place / 2, Math.abs(value) * MOST_ROUNDED) : 0;
}
const MOST_ROUNDED = 0.01;
const ROUGH: ReadonlySet<Reading['operation']> = new Set(['product', 'average', 'change', 'share']);

const isWithinReach = (claim: Quantity, reading: Reading, { slip }: Comparison): boolean =>
  slip !== 'points' && slip !== 'unit' && slip !== 'currency' && Math.abs((claim.value ?? Infinity) - reading.value * conversion(reading.unit, claim.unit)) < roundedReach(claim, reading);

/** Cells without unit may be in any but a currency that no source writes, or a length of time: heads name days and years. */
const mayBeIn = ({ kind, text, isUnheardMoney }: ClaimQuantity, { of }: Term): boolean => isUnheardMoney !== true && ((kind !== 'duration' && kind !== 'age') || stemsOf(text).some((stem) => of.has(stem)));

/** "280 days, 12 fewer than before", "210 hectolitres, 30 for each hectare", "it cost 318 million crowns. That is half a million a place": the unit is understood. */
function isElliptic(claim: Quantity, { operation, unit }: Reading, siblings: readonly Quantity[], nearby: readonly Quantity[]): boolean {
  if (claim.kind !== 'cardinal' || claim.unit !== null || claim.of !== null) return false;
  const isIn = (other: Quantity): boolean => other.unit === unit || (other.unit !== null && unit !== null && unit.startsWith(`${other.unit}/`));
  if (operation === 'average' && siblings.some(isIn)) return true;
  const isAdded = operation === 'difference' || operation === 'sum';
  if (unit === null || (isAdded && isLarge(claim))) return isAdded;
  return (isAdded || isLarge(claim)) && [...siblings, ...nearby].some(isIn);
}

const isHandful = ({ value }: Quantity): boolean => Number.isInteger(value) && Math.abs(value ?? 0) < HANDFUL;
const isLarge = ({ value }: Quantity): boolean => Math.abs(value ?? 0) >= HANDFUL;

/**
 * How likely a writer who meant this reading would have written the claim: slips of the pen and near values are what errors
 * look like; a value many times off is mostly another thing.
 */
function meantInstead({ slip, distance = 1 }: Comparison): number {
  if (slip === 'transposed' || slip === 'sign' || slip === 'points') return 1;
  if (slip === 'digit' || slip === 'scale') return 0.9;
  return distance < 0.35 ? 0.65 : distance < 0.6 ? 0.5 : distance < 0.8 ? 0.3 : 0.1;
}

/** The operands' own rounding could account for the difference. */
function withinError(claim: Quantity, reading: Reading, factor: number): boolean {
  return claim.value !== null && reading.wrongWay !== true && Math.abs(Math.abs(claim.value) - reading.value * factor) <= reading.error * factor + shownTolerance(claim) + 1e-9;
}

/** How likely a derived value is to agree with the claim by accident: the claim's window against the spread of values. */
export function chanceOfHit(claim: Quantity): number {
  const value = Math.abs(claim.value ?? claim.low ?? claim.high ?? 0);
  if (value === 0) return 1;
  // shares above a half, or differences above ten, are common: a bound that holds proves little
  if (isBound(claim)) return BOUND_CHANCE;
  const interval = claim.hedge === 'approximate' ? hedgedInterval(claim) : claim;
  if (interval.low !== null && interval.high !== null && interval.low !== interval.high) {
    return Math.min(1, Math.abs(Math.log(Math.max(Math.abs(interval.high), 1e-9) / Math.max(Math.abs(interval.low), 1e-9))) / SPREAD);
  }
  const half = flatTolerance(value, claim) || Math.max(shownTolerance(claim), value * 1e-3);
  return chanceWithin(half, claim);
}

/** The same where the derived value may be so far off. */
const chanceWithin = (half: number, { value, low, high }: Quantity): number => Math.min(1, (2 * half) / Math.max(Math.abs(value ?? low ?? high ?? 0), 1e-9) / SPREAD);
