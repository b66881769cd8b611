import type { Claim } from '../../draft/types.js';
import type { Quantity } from '../../quantities/types.js';

export type InconsistencyKind = 'sum' | 'share' | 'change' | 'points' | 'column' | 'twice';

/** Figures of one draft that cannot all be right. */
export interface Inconsistency {
  readonly kind: InconsistencyKind;
  /** The figure to look at: the total, the percentage, the later of two values. */
  readonly claim: Claim;
  /** The figures it was held against. */
  readonly others: readonly Claim[];
  /** What it would have to be. */
  readonly expected: number;
  /** One sentence for the writer. */
  readonly message: string;
  /** "154 + 38 + 25 = 217". */
  readonly working: string;
}

/** The figures of one sentence; claims are in order and have a quantity. */
export interface FiguredSentence {
  /** The block's prose, in which offsets count. */
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A flat figure: no bound, no range, a value. */
export const isFlat = (quantity: Quantity | undefined): quantity is Quantity & { value: number } =>
  quantity !== undefined && quantity.value !== null && quantity.hedge === 'exact' && quantity.kind !== 'date' && quantity.kind !== 'time' && quantity.kind !== 'score' && quantity.kind !== 'ordinal';

/** Two figures that may be added: one kind and one unit. */
export const isAlike = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.kind === b.kind && a.per === b.per;

export const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '');
