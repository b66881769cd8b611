import type { Quantity } from '../../quantities/types.js';
import { unitConversion } from '../compareUnits.js';
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
const LARGE = 100;
// "for all of them", of figures that one document tells
const ASKED = 0.8;
const OF_DOCUMENT = 0.6;
const TELLING = 3;
const UNASKED = 0.3;

/** "A third of the 212", "12 nights at €70", "400 candles to the hectare" and seven hectares: what one of something is, times how many there are. */
export function readProduct(rate: Term, amount: Term, close: number, claim: Quantity, cues: Cues, sink: Sink): void {
  if (claim.unit === null && (claim.value ?? 0) < LEAST) return;
  // once something is what the source states
  if (rate.value === 1 || amount.value === 1) return;
  // "on 5.6 billion crowns that comes to 62 million": the unit goes without saying
  const isUnsaid = claim.unit === null && claim.of === null && (claim.value ?? 0) >= LARGE;
  if (rate.kind === 'percent') {
    // all of it is what the source states, and nobody takes a percentage of a time
    if (rate.unit !== '%' || rate.value === 100 || amount.kind === 'percent' || isTime(amount) || (claim.unit !== amount.unit && !isUnsaid && !(amount.loose && amount.anchored >= NAMED))) return;
    const isPartOfNamed = close >= BESIDE && amount.anchored >= NAMED && (rate.passage === amount.passage || (rate.said ?? 1) > 0);
    offer(rate, amount, 100, amount.kind, Math.max(cues.strength.product * 0.8, cues.strength.share * 0.6, isPartOfNamed ? STATED : 0), close, claim, sink);
    return;
  }
  // "at 19,500 a hectare": the money goes without saying
  if (rate.per === undefined || (claim.unit !== rate.unit && (rate.unit !== null || isTime(claim)) && !isUnsaid) || amount.kind === 'percent') return;
  // minutes times minutes are none
  if (claim.unit !== null && amount.unit === claim.unit && rate.unit === claim.unit) return;
  if (rate.per === EACH && (amount.unit !== null || amount.kind !== 'cardinal' || (close < BESIDE && (cues.strength.sum < ASKED || close < OF_DOCUMENT || (amount.said ?? 0) === 0)))) return;
  const fits = rate.per !== EACH && isCountedIn(amount, rate);
  // "£1.75 a kilogram" and 214 tonnes
  const factor = fits || amount.unit === null || rate.per === EACH ? null : unitConversion(amount.unit, rate.per)?.factor ?? null;
  const isAsked = Math.max(cues.strength.product, rate.per === EACH ? cues.strength.sum : 0) * 0.8;
  const isTelling = claim.hedge === 'exact' && significantDigits(claim) >= TELLING;
  const both = Math.min(rate.anchored, amount.anchored) >= NAMED;
  const isInUnit = fits || factor !== null;
  offer(rate, amount, perCount(rate.per) / (factor ?? 1), rate.kind, Math.max(isAsked, both || (isInUnit && rate.anchored + amount.anchored >= NAMED) ? STATED : 0, isInUnit || isTelling && close >= BESIDE ? UNASKED : 0), close, claim, sink);
}

/** "The field is 90 metres by 60" has 5,400 square metres. */
export function readArea(a: Term, b: Term, claim: Quantity, sink: Sink): void {
  if (claim.unit === null || a.unit === null || a.unit !== b.unit || a.path !== b.path || a.passage !== b.passage) return;
  const [first, second] = [a.operands[0], b.operands[0]];
  const [from, to] = [first?.quantity, second?.quantity];
  if (from === undefined || to === undefined || from.end >= to.start || !BY.has(first?.view.passage.text.slice(from.end, to.start).trim() ?? '')) return;
  const factor = unitConversion(`${a.unit}2`, claim.unit)?.factor;
  if (factor !== undefined) sink.offer('product', [a, b], tidy(a.value * b.value * factor), claim.unit, 'measure', (a.error * b.value + b.error * a.value) * factor, STATED, 1);
}
const BY = new Set(['by', '×', 'x']);

function offer(rate: Term, amount: Term, per: number, kind: Quantity['kind'], cue: number, close: number, claim: Quantity, sink: Sink): void {
  if (cue === 0) return;
  const value = tidy((rate.value * amount.value) / per);
  const error = rate.error / Math.abs(rate.value) + amount.error / Math.abs(amount.value);
  sink.offer('product', [rate, amount], value, claim.unit ?? (rate.kind === 'percent' ? amount.unit : rate.unit), kind, error * Math.abs(value), cue, close * 0.9);
}

const isTime = ({ kind }: { readonly kind: Quantity['kind'] }): boolean => kind === 'duration' || kind === 'age';

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
