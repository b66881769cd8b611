import type { Quantity } from '../../quantities/types.js';
import { relatedStems } from '../lexicon/relations.js';
import { significantDigits } from '../pairFeatures.js';
import { stemsOf } from './context.js';
import type { Cues } from './cues.js';
import { EACH, tidy } from './proseTerms.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';

// figures of one paragraph
const BESIDE = 0.85;
// a figure that the draft states as well
const NAMED = 0.7;
const STATED = 0.5;
// a share of a handful gives any small number
const LEAST = 50;
const TELLING = 3;
const UNASKED = 0.3;

/** "A third of the 212", "12 nights at €70", "400 candles to the hectare" and seven hectares: what one of something is, times how many there are. */
export function readProduct(rate: Term, amount: Term, close: number, claim: Quantity, cues: Cues, sink: Sink): void {
  if (claim.unit === null && (claim.value ?? 0) < LEAST) return;
  if (rate.kind === 'percent') {
    if (rate.unit !== '%' || amount.kind === 'percent' || claim.unit !== amount.unit) return;
    const isPartOfNamed = close >= BESIDE && amount.anchored >= NAMED;
    offer(rate, amount, 100, amount.kind, Math.max(cues.strength.product * 0.8, cues.strength.share * 0.6, isPartOfNamed ? STATED : 0), close, claim, sink);
    return;
  }
  // "at 19,500 a hectare": the money goes without saying
  if (rate.per === undefined || (claim.unit !== rate.unit && rate.unit !== null) || amount.kind === 'percent') return;
  if (rate.per === EACH && (amount.unit !== null || amount.kind !== 'cardinal' || close < BESIDE)) return;
  const fits = rate.per !== EACH && isCountedIn(amount, rate);
  const isAsked = Math.max(cues.strength.product, rate.per === EACH ? cues.strength.sum : 0) * 0.8;
  const isTelling = claim.hedge === 'exact' && significantDigits(claim) >= TELLING;
  const both = Math.min(rate.anchored, amount.anchored) >= NAMED;
  offer(rate, amount, perCount(rate.per), rate.kind, Math.max(isAsked, both || (fits && rate.anchored + amount.anchored >= NAMED) ? STATED : 0, fits || isTelling && close >= BESIDE ? UNASKED : 0), close, claim, sink);
}

function offer(rate: Term, amount: Term, per: number, kind: Quantity['kind'], cue: number, close: number, claim: Quantity, sink: Sink): void {
  if (cue === 0) return;
  const value = tidy((rate.value * amount.value) / per);
  const error = rate.error / Math.abs(rate.value) + amount.error / Math.abs(amount.value);
  sink.offer('product', [rate, amount], value, claim.unit, kind, error * Math.abs(value), cue, close * 0.9);
}

/** "To the hectare" and "seven hectares", "a night" and "twelve nights". */
function isCountedIn(amount: Term, rate: Term): boolean {
  if (amount.unit === rate.per) return true;
  const own = countedBy(amount);
  for (const stem of perStems(rate)) if (own.has(stem)) return true;
  return false;
}

const own = new WeakMap<Term, ReadonlySet<string>>();
const per = new WeakMap<Term, ReadonlySet<string>>();

/** What an amount counts, and the words of its unit. */
function countedBy(amount: Term): ReadonlySet<string> {
  let found = own.get(amount);
  if (found === undefined) own.set(amount, (found = new Set([...amount.of, ...stemsOf(amount.label)])));
  return found;
}

/** What a rate is per, in kindred words as well. */
function perStems(rate: Term): ReadonlySet<string> {
  let found = per.get(rate);
  if (found === undefined) per.set(rate, (found = new Set(stemsOf(rate.per ?? '').flatMap((stem) => [stem, ...relatedStems(stem)]))));
  return found;
}

const perCount = (per: string): number => Number(/^\d+/.exec(per)?.[0] ?? 1);
