import type { Quantity } from '../../quantities/types.js';
import { anchoredOf, operandsOf, relevanceOf, shown, simplicityOf, type Candidate } from './candidate.js';
import { coherence } from './coherence.js';
import type { Cues } from './cues.js';
import { tidy } from './tableTerms.js';
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
  const isPoints = claim.unit === '[pp]';
  const isPercent = claim.kind === 'percent' && !isPoints;
  const isShare = isPercent || claim.kind === 'ratio';
  const isMultiple = claim.kind === 'multiple';
  return { isShare, isMultiple, isPoints, isPercent, isAmount: !isShare && !isMultiple && !isPoints && claim.kind !== 'date' && claim.kind !== 'time' && claim.kind !== 'score' && claim.kind !== 'ordinal' };
}

/** Every operation on two terms that the claim's kind and the sentence's words allow. */
export function* pairCandidates(terms: readonly Term[], claim: Quantity, cues: Cues): Generator<Candidate> {
  const shape = shapeOf(claim);
  for (const [i, a] of terms.entries()) {
    for (const b of terms.slice(i + 1)) {
      if (a.value === 0 && b.value === 0) continue;
      const close = coherence(a, b);
      if (close === 0) continue;
      yield* proportions(a, b, shape, claim, cues, close);
      if (shape.isAmount || shape.isPoints) yield* amounts(a, b, shape, claim, cues, close);
    }
  }
}

function* proportions(a: Term, b: Term, shape: ClaimShape, claim: Quantity, cues: Cues, close: number): Generator<Candidate> {
  if (!shape.isShare && !shape.isMultiple && cues.strength.ratio === 0) return;
  if (!divisible(a, b) || a.value === 0 || b.value === 0 || Math.sign(a.value) !== Math.sign(b.value)) return;
  const percents = a.kind === 'percent' && b.kind === 'percent';
  const [small, big] = Math.abs(a.value) <= Math.abs(b.value) ? [a, b] : [b, a];
  const scale = shape.isPercent ? 100 : 1;
  const kind = shape.isPercent ? 'percent' : shape.isMultiple ? 'multiple' : 'ratio';
  const unit = shape.isPercent ? '%' : null;
  const made = (operation: Operation, value: number, cue: number, terms: readonly [Term, Term], formula: string, more: Partial<Candidate> = {}): Candidate =>
    candidate(terms, { operation, value: value * scale, unit, kind, error: relativeError(terms) * Math.abs(value) * scale, cue, formula, ...more }, close);
  const changeCue = cues.strength.difference;
  if (shape.isShare && !percents && small.value !== big.value) {
    const cue = Math.max(cues.strength.share, big.isTotal === true ? 0.5 : 0) * (changeCue >= 0.9 && claim.role !== undefined ? 0.5 : 1);
    yield made('share', small.value / big.value, cue, [small, big], `${small.label} ÷ ${big.label}`, { coherence: close * (big.isTotal === true || sharesNoun(small, big) ? 1 : 0.85) });
  }
  if (shape.isShare && changeCue > 0) yield* changes(a, b, small, big, cues, made);
  if (shape.isMultiple || (!shape.isPercent && cues.strength.ratio > 0)) {
    if (small.value === big.value) return;
    const cue = shape.isMultiple ? 1 : cues.strength.ratio;
    const plain = shape.isMultiple ? {} : { kind: claim.kind === 'ratio' ? 'ratio' as const : 'cardinal' as const };
    if ((claim.value ?? 1) >= 1) yield made('ratio', big.value / small.value, cue, [big, small], `${big.label} ÷ ${small.label}`, { ...plain, ...ways(small, big, cues) });
    else yield made('ratio', small.value / big.value, cue, [small, big], `${small.label} ÷ ${big.label}`, plain);
  }
}

type Make = (operation: Operation, value: number, cue: number, terms: readonly [Term, Term], formula: string, more?: Partial<Candidate>) => Candidate;

/** Percent change from the older to the newer; where the order cannot be told, the words say which is the base. */
function* changes(a: Term, b: Term, small: Term, big: Term, cues: Cues, made: Make): Generator<Candidate> {
  if (small.value === big.value) return;
  const ordered = order(a, b);
  const formula = (from: Term, to: Term): string => `(${to.label} − ${from.label}) ÷ ${from.label}`;
  if (ordered !== null) {
    const [old, now] = ordered;
    const rise = (now.value - old.value) / Math.abs(old.value);
    yield made('change', Math.abs(rise), cues.strength.difference, [now, old], formula(old, now), { wrongWay: cues.direction !== 0 && Math.sign(rise) !== cues.direction });
    return;
  }
  if (cues.direction >= 0) yield made('change', (big.value - small.value) / Math.abs(small.value), cues.strength.difference, [big, small], formula(small, big));
  if (cues.direction <= 0) yield made('change', (big.value - small.value) / Math.abs(big.value), cues.strength.difference, [small, big], formula(big, small));
}

/** Old and new, where both know their time. */
function order(a: Term, b: Term): readonly [Term, Term] | null {
  if (a.time === undefined || b.time === undefined || a.time === b.time) return null;
  return a.time < b.time ? [a, b] : [b, a];
}

function ways(small: Term, big: Term, cues: Cues): Partial<Candidate> {
  const ordered = order(small, big);
  return ordered !== null && cues.direction !== 0 ? { wrongWay: (ordered[1] === big ? 1 : -1) !== cues.direction } : {};
}

function* amounts(a: Term, b: Term, shape: ClaimShape, claim: Quantity, cues: Cues, close: number): Generator<Candidate> {
  const [big, small] = a.value >= b.value ? [a, b] : [b, a];
  if (addable(a, b)) {
    const percents = a.kind === 'percent';
    const unit = percents ? '[pp]' : big.unit ?? small.unit;
    const base = { unit, kind: big.loose ? small.kind : big.kind, error: big.error + small.error } as const;
    if (a.value !== b.value && (percents ? shape.isPoints : !shape.isPoints) && cues.strength.difference > 0) {
      const ordered = order(a, b);
      const wrongWay = ordered !== null && cues.direction !== 0 && Math.sign(ordered[1].value - ordered[0].value) !== cues.direction;
      yield candidate([big, small], { ...base, operation: percents ? 'points' : 'difference', value: tidy(big.value - small.value), cue: cues.strength.difference, formula: `${big.label} − ${small.label}`, wrongWay }, close * noun(a, b));
    }
    if (!percents && !shape.isPoints && cues.strength.sum > 0 && a.aggregate === undefined && b.aggregate === undefined) {
      yield candidate([a, b], { ...base, operation: 'sum', value: tidy(a.value + b.value), cue: cues.strength.sum, formula: `${a.label} + ${b.label}` }, close * noun(a, b));
    }
  }
  if (shape.isAmount) yield* rates(a, b, claim, cues, close);
}

/** Averages ("£24,000 a household") and products ("93 hours at $1.84"). */
function* rates(a: Term, b: Term, claim: Quantity, cues: Cues, close: number): Generator<Candidate> {
  if (cues.strength.average > 0) {
    for (const [top, bottom] of [[a, b], [b, a]] as const) {
      if (bottom.kind !== 'cardinal' || (bottom.unit !== null && !bottom.loose) || bottom.value <= 1 || top.kind === 'percent' || (bottom.error > 0.5)) continue;
      if (claim.unit !== null && !top.loose && top.unit !== claim.unit) continue;
      yield candidate([top, bottom], {
        operation: 'average', value: top.value / bottom.value, unit: top.unit, kind: top.kind, error: relativeError([top, bottom]) * Math.abs(top.value / bottom.value),
        cue: cues.strength.average, formula: `${top.label} ÷ ${bottom.label}`,
      }, close * (top.loose ? 0.9 : 1));
    }
  }
  for (const [rate, amount] of [[a, b], [b, a]] as const) {
    const percent = rate.kind === 'percent' && rate.unit === '%' && amount.kind !== 'percent';
    if (!percent && rate.per === undefined) continue;
    if (claim.unit !== (percent ? amount.unit : rate.unit)) continue;
    const value = tidy((rate.value * amount.value) / (percent ? 100 : perCount(rate.per)));
    yield candidate([rate, amount], {
      operation: 'product', value, unit: claim.unit, kind: percent ? amount.kind : rate.kind, error: relativeError([rate, amount]) * Math.abs(value),
      cue: Math.max(cues.strength.product * 0.8, percent ? cues.strength.share * 0.6 : 0.3), formula: `${rate.label} × ${amount.label}`,
    }, close * 0.9);
  }
}

const perCount = (per: string | undefined): number => Number(/^\d+/.exec(per ?? '')?.[0] ?? 1);

/** Two counts of different things are seldom subtracted or added. */
const noun = (a: Term, b: Term): number => (a.unit !== null || a.table !== undefined || b.table !== undefined || sharesNoun(a, b) || a.of.size === 0 || b.of.size === 0 ? 1 : 0.7);
const sharesNoun = (a: Term, b: Term): boolean => [...a.of].some((stem) => b.of.has(stem));

const relativeError = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + (term.value === 0 ? 0 : term.error / Math.abs(term.value)), 0);

type Result = Pick<Candidate, 'operation' | 'value' | 'unit' | 'kind' | 'error' | 'cue' | 'formula'> & Partial<Candidate>;

export function candidate(terms: readonly Term[], result: Result, close: number): Candidate {
  return {
    loose: terms.some((term) => term.loose), relevance: relevanceOf(terms), anchored: anchoredOf(terms), simplicity: simplicityOf(terms), operands: operandsOf(terms), coherence: close, ...result,
  };
}

/** The working, whole: "750 ÷ 1,172 = 64.0 %". */
export const workingOf = ({ formula, value, unit }: Candidate): string => `${formula} = ${shown(value, unit)}`;
