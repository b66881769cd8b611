import type { Quantity } from '../../quantities/types.js';
import { isFraction } from '../compareTolerance.js';
import { coherence } from './coherence.js';
import { stemsOf } from './context.js';
import type { Cues } from './cues.js';
import type { Sink } from './sink.js';
import { tidy } from './proseTerms.js';
import { addable, divisible, type Term } from './term.js';
import type { Operation } from './types.js';

/** What the claim could be the result of, by its kind. */
export interface ClaimShape {
  readonly isShare: boolean;
  readonly isMultiple: boolean;
  readonly isPoints: boolean;
  readonly isPercent: boolean;
  readonly isAmount: boolean;
}

export function shapeOf(claim: Quantity): ClaimShape {
  const { kind, unit } = claim;
  const isPoints = unit === '[pp]';
  const isPercent = kind === 'percent' && !isPoints;
  const isShare = isPercent || kind === 'ratio' || isFraction(claim);
  const isMultiple = kind === 'multiple';
  return { isShare, isMultiple, isPoints, isPercent, isAmount: !isShare && !isMultiple && !isPoints && kind !== 'date' && kind !== 'time' && kind !== 'score' && kind !== 'ordinal' };
}

/** A plain figure is a quotient only where "times" or "ratio" stands beside it. */
const NEAR = 0.9;

interface Setting {
  readonly claim: Quantity;
  readonly shape: ClaimShape;
  readonly cues: Cues;
  readonly sink: Sink;
}

/** Every operation on two terms that the claim's kind and the sentence's words allow. */
export function readPairs(terms: readonly Term[], claim: Quantity, cues: Cues, sink: Sink): void {
  const setting: Setting = { claim, shape: shapeOf(claim), cues, sink };
  for (let i = 0; i < terms.length; i++) {
    for (let j = i + 1; j < terms.length; j++) {
      const a = terms[i] as Term;
      const b = terms[j] as Term;
      const close = coherence(a, b);
      if (close === 0 || (a.value === 0 && b.value === 0)) continue;
      readShares(a, b, close, setting);
      if (setting.shape.isAmount || setting.shape.isPercent || setting.shape.isPoints) readDifferences(a, b, close, setting);
      if (setting.shape.isAmount) readRates(a, b, close, setting);
    }
  }
}

function readShares(a: Term, b: Term, close: number, { claim, shape, cues, sink }: Setting): void {
  if (!shape.isShare && !shape.isMultiple && cues.strength.ratio === 0) return;
  if (!divisible(a, b) || a.value * b.value <= 0 || a.value === b.value) return;
  const [small, big] = Math.abs(a.value) <= Math.abs(b.value) ? [a, b] : [b, a];
  const scale = shape.isPercent ? 100 : 1;
  const kind = shape.isPercent ? 'percent' : shape.isMultiple ? 'multiple' : 'ratio';
  const unit = shape.isPercent ? '%' : null;
  const error = relativeError(a, b) * scale;
  const change = cues.strength.difference;
  // a rise is no share of anything
  if (shape.isShare && a.kind !== 'percent' && claim.role !== 'delta') {
    const stated = small.whole === big.value && small.passage === big.passage && small.path === big.path;
    // "one in four" is a share by itself, and so is "87 of the 261"
    const asked = Math.max(cues.strength.share, big.isTotal === true ? 0.5 : 0, claim.ratio !== undefined ? 0.8 : shape.isPercent ? 0 : 0.5);
    const cue = stated ? 1 : asked;
    const value = small.value / big.value;
    sink.offer('share', [small, big], value * scale, unit, kind, error * value, cue, close * partFit(small, big));
  }
  // "29 % went no further": what is left of the whole
  if (shape.isShare && a.kind !== 'percent' && cues.strength.rest > 0 && claim.role !== 'delta') {
    const value = 1 - small.value / big.value;
    sink.offer('rest', [big, small], value * scale, unit, kind, error * value, Math.min(0.8, cues.strength.rest), close * 0.6);
  }
  if (shape.isShare && change > 0 && claim.ratio === undefined) {
    const older = olderOf(a, b);
    const same = close * seriesFit(a, b, claim);
    if (older !== null) {
      const newer = older === a ? b : a;
      const rise = (newer.value - older.value) / Math.abs(older.value);
      sink.offer('change', [newer, older], Math.abs(rise) * scale, unit, kind, error, change, same, cues.direction !== 0 && Math.sign(rise) !== cues.direction);
    } else {
      // "20 % more" counts from the smaller, "20 % less" from the bigger
      const gap = Math.abs(big.value - small.value);
      if (cues.direction >= 0) sink.offer('change', [big, small], (gap / Math.abs(small.value)) * scale, unit, kind, error, change, same);
      if (cues.direction <= 0) sink.offer('change', [small, big], (gap / Math.abs(big.value)) * scale, unit, kind, error, change, same);
    }
  }
  if (shape.isPercent || (!shape.isMultiple && cues.strength.ratio < (shape.isShare ? 0.1 : NEAR))) return;
  const cue = shape.isMultiple ? (cues.isRelative ? 1 : 0) : cues.strength.ratio;
  const how: Operation = 'ratio';
  const as = shape.isMultiple || shape.isShare ? kind : 'cardinal';
  if ((claim.value ?? 1) >= 1) {
    const older = olderOf(a, b);
    const value = big.value / small.value;
    sink.offer(how, [big, small], value, null, as, error * value, cue, close, older !== null && cues.direction !== 0 && (older === small ? 1 : -1) !== cues.direction);
  } else sink.offer(how, [small, big], small.value / big.value, null, as, error, cue, close);
}

/** The earlier of two, where both know their time. */
function olderOf(a: Term, b: Term): Term | null {
  if (a.time === undefined || b.time === undefined || a.time === b.time) return null;
  return a.time < b.time ? a : b;
}

function readDifferences(a: Term, b: Term, close: number, { claim, shape, cues, sink }: Setting): void {
  if (!addable(a, b)) return;
  const percents = a.kind === 'percent';
  // a percentage claimed for a difference of percentages is compared, and found to be points
  if (percents ? shape.isAmount : !shape.isAmount) return;
  const [big, small] = a.value >= b.value ? [a, b] : [b, a];
  const unit = percents ? '[pp]' : big.unit ?? small.unit;
  const kind = big.loose ? small.kind : big.kind;
  const fit = close * nounFit(a, b) * countFit(a, b, claim);
  if (a.value !== b.value && cues.strength.difference > 0) {
    const older = olderOf(a, b);
    const wrongWay = older !== null && cues.direction !== 0 && (older === small ? 1 : -1) !== cues.direction;
    sink.offer(percents ? 'points' : 'difference', [big, small], tidy(big.value - small.value), unit, kind, big.error + small.error, cues.strength.difference, fit * seriesFit(a, b, claim), wrongWay);
  }
  if (shape.isAmount && cues.strength.sum > 0 && a.aggregate === undefined && b.aggregate === undefined) {
    sink.offer('sum', [a, b], tidy(a.value + b.value), unit, kind, a.error + b.error, cues.strength.sum, fit);
  }
}

/** A share is of a whole: a total, a whole that the source names, or at least of the same thing; never one row's of another's. */
function partFit(part: Term, whole: Term): number {
  if (whole.isTotal === true || part.whole === whole.value) return 1;
  if (part.table !== undefined && part.table === whole.table && part.path === whole.path && part.column === whole.column && whole.aggregate === undefined) return 0.5;
  return sharesNoun(part, whole) ? 1 : 0.85;
}

/** A rise or fall is of one thing at two times; a lead or a gap may be of two things. */
function seriesFit(a: Term, b: Term, claim: Quantity): number {
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return 1;
  // percentages stand beside one another for many reasons
  if (a.kind === 'percent' && b.kind === 'percent') return claim.role === 'delta' ? 0.6 : 0.8;
  return claim.role === 'delta' ? 0.8 : 1;
}

/** Averages ("£24,000 a household") and products ("93 hours at $1.84"). */
function readRates(a: Term, b: Term, close: number, { claim, cues, sink }: Setting): void {
  if (cues.strength.average > 0) {
    readAverage(a, b, close, claim, cues, sink);
    readAverage(b, a, close, claim, cues, sink);
  }
  readProduct(a, b, close, claim, cues, sink);
  readProduct(b, a, close, claim, cues, sink);
}

function readAverage(top: Term, bottom: Term, close: number, claim: Quantity, cues: Cues, sink: Sink): void {
  if (bottom.kind !== 'cardinal' || (bottom.unit !== null && !bottom.loose) || bottom.value <= 1 || top.kind === 'percent' || bottom.error > 0.5) return;
  if (claim.unit !== null && !top.loose && top.unit !== claim.unit) return;
  const value = top.value / bottom.value;
  sink.offer('average', [top, bottom], value, top.unit, top.kind, relativeError(top, bottom) * Math.abs(value), cues.strength.average, close * (top.loose ? 0.9 : 1) * perFit(bottom, claim));
}

function readProduct(rate: Term, amount: Term, close: number, claim: Quantity, cues: Cues, sink: Sink): void {
  const percent = rate.kind === 'percent' && rate.unit === '%' && amount.kind !== 'percent';
  // a share of a handful gives any small number
  if (claim.unit === null && (claim.value ?? 0) < 50) return;
  if ((!percent && rate.per === undefined) || claim.unit !== (percent ? amount.unit : rate.unit)) return;
  const value = tidy((rate.value * amount.value) / (percent ? 100 : perCount(rate.per)));
  const cue = Math.max(cues.strength.product * 0.8, percent ? cues.strength.share * 0.6 : 0.3);
  sink.offer('product', [rate, amount], value, claim.unit, percent ? amount.kind : rate.kind, relativeError(rate, amount) * Math.abs(value), cue, close * 0.9);
}

/** "Per test" asks for a number of tests. */
function perFit(bottom: Term, { per }: Quantity): number {
  if (per === undefined) return 1;
  return stemsOf(per).some((stem) => bottom.of.has(stem)) ? 1 : 0.3;
}

const perCount = (per: string | undefined): number => Number(/^\d+/.exec(per ?? '')?.[0] ?? 1);

/** Two counts of different things are seldom subtracted or added. */
const nounFit = (a: Term, b: Term): number => (a.unit !== null || a.table !== undefined || b.table !== undefined || a.of.size === 0 || b.of.size === 0 || sharesNoun(a, b) ? 1 : 0.7);

/** "18 fewer days" is no difference of two numbers of patients. */
function countFit(a: Term, b: Term, claim: Quantity): number {
  if (claim.of === null || claim.unit !== null || a.table !== undefined || b.table !== undefined || a.of.size === 0 || b.of.size === 0) return 1;
  return stemsOf(claim.of).some((stem) => a.of.has(stem) || b.of.has(stem)) ? 1 : 0.7;
}

function sharesNoun(a: Term, b: Term): boolean {
  for (const stem of a.of) if (b.of.has(stem)) return true;
  return false;
}

const relativeError = (a: Term, b: Term): number => (a.value === 0 ? 0 : a.error / Math.abs(a.value)) + (b.value === 0 ? 0 : b.error / Math.abs(b.value));
