import type { Column, TableModel } from './tableModel.js';

// a list of names and numbers: a ballot, a balance
const SHORT_LIST = 20;
const MAY_BE_WHOLE = 0.3;

/** The numbers of a short list of names and numbers; null for any other table. */
export function listOf(model: TableModel): Column | null {
  const [only, ...more] = model.columns.filter(({ isNumeric, isId }) => isNumeric && !isId);
  return only === undefined || more.length > 0 || model.rows.length > SHORT_LIST ? null : only;
}

/** Of a list a named number may be part of any that is greater: "87 per cent cast a vote", of the "members entitled". */
export function withWholes(model: TableModel, { cells }: Column, fits: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const valueOf = (row: number): number => cells[row]?.quantity?.value ?? 0;
  const least = Math.min(...[...fits.keys()].map(valueOf));
  const found = new Map(fits);
  for (const row of model.rows.keys()) if (!found.has(row) && valueOf(row) > least) found.set(row, MAY_BE_WHOLE);
  return found;
}
