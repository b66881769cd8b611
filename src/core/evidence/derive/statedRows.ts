import type { Quantity } from '../../quantities/types.js';
import type { TableModel } from './tableModel.js';

// a figure of the sentence that stands in one row, or two, names it as well as most words do; small numbers stand anywhere
const STATED_ROW = 0.5;
const EXPECTED_ROW = 0.3;
export const FEW_ROWS = 2;
const LEAST_TELLING = 20;

const stating = new WeakMap<TableModel, ReadonlyMap<number, readonly number[]>>();

/** The rows that state a value, by the value. */
function rowsStating(model: TableModel): ReadonlyMap<number, readonly number[]> {
  let found = stating.get(model) as Map<number, number[]> | undefined;
  if (found !== undefined) return found;
  stating.set(model, (found = new Map()));
  for (const column of model.columns) {
    if (!column.isNumeric || column.isId) continue;
    for (const [row, cell] of column.cells.entries()) {
      const value = cell?.quantity?.value;
      if (value == null || Math.abs(value) < LEAST_TELLING) continue;
      const rows = found.get(value);
      if (rows === undefined) found.set(value, [row]);
      else if (rows[rows.length - 1] !== row) rows.push(row);
    }
  }
  return found;
}

// a longer table has a figure near any other
const SHORT = 200;

/** The rows of a short table that state what a figure of the draft is the rounding of: "about €164 million" of 163.5. */
function rowsNear(model: TableModel, { value, step, low, high, hedge, unit }: Quantity): readonly number[] | undefined {
  if (model.rows.length > SHORT || unit === null || value === null || (hedge !== 'exact' && hedge !== 'approximate')) return undefined;
  const [from, to] = hedge === 'exact' || low === null || high === null || low === high ? [value - step / 2, value + step / 2] : [low, high];
  return rowsWithin(model, from, to);
}

/** The rows that state something from `from` up to, not with, `to`. */
function rowsWithin(model: TableModel, from: number, to: number): readonly number[] {
  const found = new Set<number>();
  for (const [stated, rows] of rowsStating(model)) if (stated >= from && stated < to) for (const row of rows) found.add(row);
  return [...found];
}

/**
 * Adds the rows that state the sentence's other figures: "up by 567 to 3,977" speaks of the row that has 3,977.
 * @param expected what one of these and the claim ask for (see counterparts); it names a row less well than a figure that the draft states
 */
export function withStatedRows(model: TableModel, fits: Map<number, number>, siblings: readonly Quantity[], expected: readonly Quantity[]): Map<number, number> {
  for (const sibling of siblings) {
    const rows = sibling.value === null ? undefined : rowsStating(model).get(sibling.value) ?? rowsNear(model, sibling);
    if (rows !== undefined && rows.length <= FEW_ROWS) for (const row of rows) fits.set(row, (fits.get(row) ?? 0) + STATED_ROW);
  }
  for (const other of expected) {
    const { value, step } = other;
    const rows = value === null || model.rows.length > SHORT ? [] : rowsWithin(model, value - step / 2, value + step / 2);
    if (rows.length <= FEW_ROWS) for (const row of rows) fits.set(row, (fits.get(row) ?? 0) + EXPECTED_ROW);
  }
  return fits;
}
