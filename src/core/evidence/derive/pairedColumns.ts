import type { Focus } from './context.js';
import { headWeights } from './headWords.js';
import type { RowFilter } from './rowFilters.js';
import { headOf, type Column, type TableModel } from './tableModel.js';

// of more columns of one size any two are held against one another for no reason
const MOST_PAIRS = 12;
// "capacity" and "peak occupancy" of one site; "beds" and "income" are two sizes
const MOST_APART = 3;
const LEAST_ROWS = 4;

interface Paired {
  readonly columns: readonly [Column, Column];
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly same: readonly number[];
}

const known = new WeakMap<TableModel, readonly Paired[]>();

/**
 * "Missed its target in nine of the 12 zones", "Holm carried seven districts": the rows where one column is above another of the same unit and size, below it or
 * the same, if the sentence says what one of the two heads says.
 */
export function pairedFilters(model: TableModel, focus: Focus): RowFilter[] {
  if (model.rows.length < LEAST_ROWS) return [];
  let pairs = known.get(model);
  if (pairs === undefined) known.set(model, (pairs = read(model)));
  if (pairs.length === 0) return [];
  const said = headWeights(focus);
  const saidOf = ({ stems }: Column): number => stems.reduce((most, stem) => Math.max(most, said(stem)), 0);
  return pairs.flatMap(({ columns: [a, b], above, below, same }): RowFilter[] => {
    const weight = Math.max(saidOf(a), saidOf(b));
    if (weight === 0) return [];
    const filter = (rows: readonly number[], how: string): RowFilter => ({ rows, label: `${headOf(a)} ${how} ${headOf(b)}`, weight, cost: 2, stems: [], columns: [a.index, b.index], kind: 'pair' });
    return [filter(above, 'above'), filter(below, 'below'), filter(same, 'the same as')].filter(({ rows }) => rows.length > 0);
  });
}

function read({ columns }: TableModel): Paired[] {
  const numeric = columns.filter((column) => column.isNumeric && !column.isId);
  const found: Paired[] = [];
  for (const [i, a] of numeric.entries()) {
    for (const b of numeric.slice(i + 1)) {
      if (found.length >= MOST_PAIRS || a.unit !== b.unit || (a.measure === b.measure && a.time !== b.time)) continue;
      const paired = { columns: [a, b] as const, above: [] as number[], below: [] as number[], same: [] as number[] };
      let [apart, both] = [0, 0];
      for (const [row, cell] of a.cells.entries()) {
        const [one, other] = [cell?.quantity?.value, b.cells[row]?.quantity?.value];
        if (one == null || other == null) continue;
        both++;
        if (Math.abs(one) > MOST_APART * Math.abs(other) || Math.abs(other) > MOST_APART * Math.abs(one)) apart++;
        (one > other ? paired.above : one < other ? paired.below : paired.same).push(row);
      }
      if (both >= LEAST_ROWS && apart * 2 < both) found.push(paired);
    }
  }
  return found;
}
