import type { Quantity } from '../../quantities/types.js';
import type { Span } from '../../text/span.js';
import type { WordToken } from '../../text/words.js';
import type { Operand } from '../derive/types.js';

/** A sentence that a table is asked about, and the figure in question. */
export interface Asked {
  readonly sentence: string;
  readonly words: readonly WordToken[];
  /** Offsets in `sentence`. */
  readonly quantity: Quantity;
  readonly at: Span;
  /** The sentence's other quantities, offsets in `sentence`. */
  readonly siblings: readonly Quantity[];
  /** Indices in `words` of the figure's own words, with those of the result it is a half of ("3 – 2"). */
  readonly own: ReadonlySet<number>;
  /** Some source has the stem. */
  readonly isHeard: (stem: string) => boolean;
}

/** Words of a sentence that pick out rows of a table. */
export interface Part {
  readonly kind: 'value' | 'figure' | 'time' | 'bound' | 'outcome' | 'mark';
  /** Indices in `Asked.words`. */
  readonly words: readonly number[];
  /** The columns that it may look at. */
  readonly columns: readonly number[];
  /** Indices in `TableModel.rows`, rising. */
  readonly rows: readonly number[];
  /** The rows of each of several columns. */
  readonly byColumn?: readonly (readonly number[])[];
  /** As the working shows it. */
  readonly label: string;
}

/** What a table answers to one way of reading the sentence. */
export interface QueryResult {
  readonly kind: 'count' | 'cell' | 'extreme' | 'sum' | 'average' | 'difference' | 'share' | 'comparison';
  /** The claim holds for what the table has. */
  readonly agrees: boolean;
  /** 0 to 1: how much of the sentence the query uses. What the table knows and the query leaves out counts most against it. */
  readonly complete: number;
  /** "rows with floors above 20 = 2". */
  readonly working: string;
  /** The cell as written, where the answer is one. */
  readonly stated?: string;
  readonly operands: readonly Operand[];
}
