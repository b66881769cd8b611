import type { Quantity } from '../../quantities/types.js';
import type { SourceDocument } from '../../sources/types.js';
import type { Span } from '../../text/span.js';
import type { Comparison } from '../compareTypes.js';
import type { PassageView, SourceQuantity } from '../passageView.js';

export type Operation =
  | 'sum' | 'difference' | 'share' | 'rest' | 'change' | 'points' | 'ratio' | 'average' | 'product' | 'median' | 'max' | 'min' | 'count' | 'half'
  | 'date-difference' | 'date-offset';

/** What a figure might be worked out from. */
export interface DeriveInput {
  readonly quantity: Quantity;
  readonly sentence: string;
  /** Place of the quantity's core in `sentence`. */
  readonly at: Span;
  /** Stems of what the claim is about, 0 to 1: nearer the figure weighs more, headings and neighbour sentences less. */
  readonly context: ReadonlyMap<string, number>;
  /** The sentence's other quantities, offsets in `sentence`. */
  readonly siblings: readonly Quantity[];
  /** Quantities of the sentences just before, for operands that were named there. */
  readonly nearby?: readonly Quantity[];
  /** The passages that speak of it, best first; about 20. Rows of tables belong in `tables`. */
  readonly passages: readonly { readonly view: PassageView; readonly score: number }[];
  readonly tables: readonly DeriveTable[];
  /** Figures of sources that bear out the sentence's other figures. */
  readonly borne?: readonly Borne[];
  /** The draft's own date, ISO. */
  readonly reference: string | null;
  /** When it was written as far as the sources tell, ISO: ages count from here where the draft has no date. */
  readonly written?: string | null;
  /** How much of what the claim speaks of a document knows at all, 0 to 1; 1 when absent. */
  readonly subject?: (path: string) => number;
  /** How rare a stem is; all alike when absent. */
  readonly rarity?: (stem: string) => number;
}

export interface DeriveTable {
  readonly document: SourceDocument;
  /** Index in `document.tables`. */
  readonly table: number;
  /** Every row, in order. */
  readonly rows: readonly PassageView[];
  readonly score: number;
}

/** A figure of a source that bears out one of the draft's. */
export interface Borne {
  readonly view: PassageView;
  readonly figure: SourceQuantity;
}

export interface Operand {
  readonly view: PassageView;
  readonly quantity?: Quantity;
  /** Index in `passage.cells`. */
  readonly cell?: number;
}

/** Arithmetic over what sources state, with its working. */
export interface Derivation {
  readonly operation: Operation;
  /** In the claim's notation: a percentage is 64, not 0.64. */
  readonly value: number;
  readonly unit: string | null;
  /** The claim against the value. */
  readonly comparison: Comparison;
  /** The claim holds for the value. */
  readonly agrees: boolean;
  /** "750 ÷ 1,172 = 64.0 %". */
  readonly working: string;
  /** At most eight; a whole column is told by its first rows. */
  readonly operands: readonly Operand[];
  /** 0 to 1: how sure that this is what the sentence means, and that the agreement is no coincidence. */
  readonly score: number;
  /** Named in docs/evidence.md. */
  readonly features: DerivationFeatures;
}

export interface DerivationFeatures {
  /** How clearly the words ask for this operation: 1 beside the figure, less further off, 0 where only the structure suggests it. */
  readonly cue: number;
  /** How well the operands' passages, rows and columns fit what the claim is about. */
  readonly relevance: number;
  /** How closely the operands belong together: one passage, one row, one column. */
  readonly coherence: number;
  /** Operands that the sentence itself names, 0 to 1. */
  readonly anchored: number;
  /** 1 for two stated figures, less for sums of columns and filters. */
  readonly simplicity: number;
  /** Chance that some derivation as plausible as this one would agree by accident. */
  readonly chance: number;
  /** Plausible derivations that give another value. */
  readonly rivals: number;
  /** How much of what the claim speaks of the operands' documents know: the least of them. */
  readonly subject: number;
}
