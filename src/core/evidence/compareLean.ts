import type { Quantity } from '../quantities/types.js';

/** Words that put the true figure just below, or just above, the one written. */
const BELOW = new Set(['nearly', 'almost', 'approaching', 'nigh', 'shy']);
const ABOVE = new Set(['over', 'above', 'more', 'past', 'after', 'upwards']);
const UNDER = new Set(['under', 'below', 'less', 'short', 'fewer', 'before', 'quite']);
const SLIGHTLY = new Set(['just', 'little', 'slightly', 'fractionally', 'marginally', 'barely', 'shortly', 'bit', 'tad', 'shade', 'not']);

/** The side of the written figure on which a hedge puts the true one: -1 "nearly", 1 "just over", 0 either. */
export type Lean = -1 | 0 | 1;

/** Reads the lean from what the recogniser found, else from the words before the figure. */
export function leanOf(quantity: Quantity, words: string | undefined): Lean {
  if (quantity.lean !== undefined) return quantity.lean;
  if (words === undefined || words === '') return 0;
  const list = words.toLowerCase().split(/[^a-z]+/);
  if (list.some((word) => BELOW.has(word))) return -1;
  const slightly = list.findIndex((word) => SLIGHTLY.has(word));
  if (slightly < 0) return 0;
  const after = list.slice(slightly + 1);
  if (after.some((word) => ABOVE.has(word))) return 1;
  return after.some((word) => UNDER.has(word)) ? -1 : 0;
}
