import type { Quantity } from '../quantities/types.js';

/**
 * How far a figure may be from the truth and still be its rounding.
 *
 * A figure stands for what rounds to it at the last place shown (half a step each way). With a hedge the trailing zeros no
 * longer count as shown, so that "about 8,900" stands for 8,850 to 8,950: readers take a round number as a round interval
 * (M. Krifka, "Approximate interpretation of number words", 2007). One-figure numbers would get up to a half that way
 * ("about 1,000" for 1,480), so that the hedged interval is capped in proportion to the figure.
 */

/** Hedged one-figure numbers: nobody calls 1,120 "about 1,000" when it can be told more closely. */
const HEDGED_CAP = 0.1;
/** "a third", "half", "one in five", hedged: fractions in words are coarse, the next one is never nearer than this. */
const FRACTION_TOLERANCE = 0.1;
/** "Half", "a third" written flatly still round: nobody writes "half" only for 50.0 %, and 26 % are "one in four". */
const FLAT_FRACTION = 0.045;
/** "Six and a half hours" of 391 minutes, "two and a half million" of 2.46: what is told in halves and quarters is rounded to about a fiftieth. */
const FLAT_MIXED = 0.02;
/** "Twice" and "four times" as well, and more so: 2.05 is twice, 1.85 is not. */
const FLAT_MULTIPLE = 0.05;
/**
 * How far beyond a bound the true figure may lie, in proportion, before the bound tells nothing of it: on labelled drafts "more than" is said of
 * figures up to a seventh above ("more than 1,300" of 1,372, never of 2,900), and of round or rough ones a little more ("more than 1,000" of 1,201).
 */
const BOUND_REACH = 0.15;
const ROUND_BOUND_REACH = 0.25;
/** A conversion between units is rounded as well, but by less than this. */
const CONVERTED_CAP = 0.02;

/** The step and the place of the last figure that is not zero: 100 for 1,200; 1 for 813; 0.1 for 4.5. */
export function naturalStep(value: number, step: number): number {
  const start = step > 0 ? step : 1;
  if (value === 0 || !Number.isFinite(value)) return start;
  let place = start;
  while (place * 10 <= Math.abs(value) * (1 + 1e-9) && isWhole(value / (place * 10))) place *= 10;
  return place;
}

/** Half the width of what an unhedged figure stands for. */
export const shownTolerance = (quantity: Quantity): number => quantity.step / 2;

/** What a hedged figure ("about", "nearly", "just over") stands for; the recogniser's interval where it gave a closed one. */
export function hedgedInterval(quantity: Quantity): { low: number; high: number } {
  const { value, low, high } = quantity;
  const at = value ?? low ?? high ?? 0;
  if (low !== null && high !== null && low !== high) return { low, high };
  const reach = roundedReach(at, quantity);
  return { low: at - reach, high: at + reach };
}

/** How far off what rounds to a figure may lie. */
function roundedReach(at: number, quantity: Quantity): number {
  const size = Math.abs(at);
  return isFraction(quantity) ? size * FRACTION_TOLERANCE : Math.min(naturalStep(at, quantity.step) / 2, size * HEDGED_CAP);
}

/** Half the width of what a fraction or multiple in words stands for without a hedge; 0 for other figures. */
export function flatTolerance(value: number, quantity: Quantity): number {
  const size = Math.abs(value);
  if (quantity.kind === 'multiple') return Math.min(size * FLAT_MULTIPLE, quantity.step > 0 ? quantity.step / 2 : Infinity);
  if (isFraction(quantity)) return size * FLAT_FRACTION;
  if (quantity.step === 0 && IN_PARTS.test(quantity.text)) return size * FLAT_MIXED;
  return size * Math.min(FLAT_FRACTION, ratioStep(quantity) / 2);
}

/** "Two and a half", "three quarters of an hour". */
const IN_PARTS = /\b(?:half|quarters?|thirds?)\b/i;

/** "One in 190" of 188.6: what is rounded is how many the one is of; "55 in a thousand": how many there are. In proportion; 0 for two figures that were counted. */
function ratioStep({ ratio }: Quantity): number {
  if (ratio === undefined || ratio.denominator <= 1) return 0;
  if (ratio.numerator === 1) return naturalStep(ratio.denominator, 1) / ratio.denominator;
  return ratio.denominator >= THOUSAND && isWhole(Math.log10(ratio.denominator)) ? 1 / ratio.numerator : 0;
}
const THOUSAND = 1000;

/** Half the width of a figure that was converted from another unit: trailing zeros count as rounded, within reason. */
export function convertedTolerance(value: number, quantity: Quantity): number {
  const size = Math.abs(value);
  let place = naturalStep(value, quantity.step);
  while (place > quantity.step && place / 2 > size * CONVERTED_CAP) place /= 10;
  return Math.max(place, quantity.step) / 2;
}

/** How far from a bound figures lie of which a writer would say so; at least one step. "Up to 120" names the highest there was: what rounds to it. */
export function boundReach(at: number, quantity: Quantity): number {
  const { step, kind, hedge } = quantity;
  if (hedge === 'up-to') return roundedReach(at, quantity);
  const rough = Math.abs(at) * ROUND_BOUND_REACH;
  const half = step === 0 || kind === 'multiple' ? rough : naturalStep(at, step) / 2;
  return Math.max(step, Math.min(rough, Math.max(Math.abs(at) * BOUND_REACH, half)));
}

/** "a third", "half", "one in five", "two-fifths": words that name a simple fraction. */
export const isFraction = (quantity: Quantity): boolean =>
  (quantity.kind === 'ratio' || (quantity.kind === 'cardinal' && quantity.step === 0 && quantity.unit === null)) && quantity.value !== null && quantity.value > 0 && quantity.value < 1 && (quantity.kind === 'cardinal' || quantity.ratio === undefined || quantity.ratio.denominator <= 12);

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, Math.abs(value));
