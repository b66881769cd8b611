import type { Column } from '../derive/tableModel.js';

/** What the cells of a column come to. */
export interface Sizes {
  /** Row by row: the figure, the first day of a date in milliseconds; NaN where there is neither. */
  readonly values: Float64Array;
  /** The smallest and the largest, whatever their sign. */
  readonly least: number;
  readonly most: number;
  /** "Note 3" and "Week 12" have a number, and are names. */
  readonly isAmount: boolean;
}

const known = new WeakMap<Column, Sizes>();

/** Read once for a column. */
export function sizesOf(column: Column): Sizes {
  let found = known.get(column);
  if (found !== undefined) return found;
  const values = Float64Array.from(column.cells, (cell) => {
    const quantity = cell?.quantity;
    return quantity?.kind === 'date' ? Date.parse(quantity.date?.from ?? '') : quantity?.value ?? NaN;
  });
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (Math.abs(value) < least) least = Math.abs(value);
    if (Math.abs(value) > most) most = Math.abs(value);
  }
  known.set(column, (found = { values, least, most, isAmount: column.cells.every((cell) => cell === null || cell.quantity === null || !/^\s*\p{L}{2}/u.test(cell.text)) }));
  return found;
}
