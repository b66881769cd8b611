import type { DateValue, QuantityKind } from '../../quantities/types.js';
import type { Term } from './term.js';
import type { Operation } from './types.js';

/** One thing the sentence might mean, with the value it gives. */
export interface Reading {
  readonly operation: Operation;
  readonly terms: readonly Term[];
  /** In the claim's notation: 64 for 64 %. */
  readonly value: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** How far the value may be off because its operands were rounded. */
  readonly error: number;
  /** How clearly the words ask for it, 0 to 1. */
  readonly cue: number;
  /** How closely the operands belong together, 0 to 1. */
  readonly coherence: number;
  /** The date that it gives, where it gives one. */
  readonly date?: DateValue;
  /** The sentence's direction is the other way. */
  readonly wrongWay?: boolean;
}

/** How plausible a reading is before its value is looked at, 0 to 1. No array is made: this runs for every pair of terms. */
export function prior(terms: readonly Term[], cue: number, coherence: number): number {
  return (0.3 + 0.7 * cue) * (0.65 * relevanceOf(terms) + 0.35 * anchoredOf(terms)) * coherence * simplicityOf(terms);
}

export function relevanceOf(terms: readonly Term[]): number {
  let sum = 0;
  let least = 1;
  for (const { relevance } of terms) {
    sum += relevance;
    if (relevance < least) least = relevance;
  }
  return (sum / terms.length) * 0.5 + least * 0.5;
}

export function anchoredOf(terms: readonly Term[]): number {
  let anchored = 0;
  for (const term of terms) anchored += term.anchored;
  return anchored / terms.length;
}

export function simplicityOf(terms: readonly Term[]): number {
  let cost = 0;
  for (const term of terms) cost += term.cost;
  return 1 / (1 + 0.12 * cost);
}
