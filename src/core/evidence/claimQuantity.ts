import type { Quantity } from '../quantities/types.js';
import type { MayElide } from './elidedUnit.js';

/** A claim's quantity as it is compared. */
export interface ClaimQuantity extends Quantity, MayElide {
  /** True for a bare number in a cell whose heads name no unit. */
  readonly looseUnit?: boolean;
  /** Of a bare figure in prose: the units that its sentence and the three before it name, one of which may go without saying. */
  readonly said?: ReadonlySet<string>;
  /** True for money in a currency that no source writes, where they write others (see amongSources). */
  readonly isUnheardMoney?: boolean;
  /** True for "eight of them": what is counted was named before. */
  readonly isPart?: boolean;
}

/** The same with every property, in one order, as the figures of sources have them: what compares the two is compiled for one kind of object and not for a dozen. */
export const inOneShape = (one: ClaimQuantity): ClaimQuantity => ({
  start: one.start, end: one.end, text: one.text, kind: one.kind, value: one.value, low: one.low, high: one.high, unit: one.unit, hedge: one.hedge, of: one.of, step: one.step, phrase: one.phrase, ofSpan: one.ofSpan,
  date: one.date, clock: one.clock, per: one.per, role: one.role, direction: one.direction, elided: one.elided, counted: one.counted, carried: one.carried, ratio: one.ratio, ratioSpans: one.ratioSpans, lean: one.lean, implied: one.implied,
  looseUnit: one.looseUnit, said: one.said, isUnheardMoney: one.isUnheardMoney, isPart: one.isPart,
} satisfies Record<keyof ClaimQuantity, unknown>);
