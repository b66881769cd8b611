import type { Quantity } from '../../quantities/types.js';
import type { SourceQuantity } from '../passageView.js';
import type { CellValue, Column } from './tableModel.js';

/** A cell value that the sentence, or its context, names. */
export interface NamedValue {
  readonly value: CellValue;
  /** 0 to 1: nearness of its words to the figure. */
  readonly weight: number;
}

/** A column of figures that may be meant. */
export interface FittingColumn {
  readonly column: Column;
  /** How well its head fits the claim, 0 to 1. */
  readonly fit: number;
  /** How near the figure the sentence says what its head says, 0 to 1; units and figures aside. */
  readonly said: number;
  /** The sentence has every word of its head near the figure; numbers and times aside. */
  readonly isNamed: boolean;
  /** The unit that the sentence gives to one of its cells, where the table names none. */
  readonly unit: NamedUnit | null;
}

export interface NamedUnit {
  readonly unit: string;
  readonly kind: Quantity['kind'];
}

/** A cell's figure with the unit that the sentence gives, where the table names none. */
export const withUnit = (quantity: SourceQuantity, given: NamedUnit | null): SourceQuantity => (given === null || quantity.unit !== null ? quantity : { ...quantity, ...given, looseUnit: false });
