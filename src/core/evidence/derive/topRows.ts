import type { Quantity } from '../../quantities/types.js';
import { HALF_DISTANCE, type Focus } from './context.js';
import type { FittingColumn } from './namedParts.js';
import type { RowFilter } from './rowFilters.js';
import { headOf, type Column } from './tableModel.js';

const MOST = new Set('biggest largest highest top best leading busiest richest longest oldest heaviest strongest fastest'.split(' '));
const LEAST = new Set('smallest lowest fewest shortest youngest poorest cheapest quietest'.split(' '));
// "the three biggest towns", "the three at the top"
const NEAR = 3;
const MOST_ROWS = 10;
const MOST_COLUMNS = 3;

/** "The three biggest towns together": so many rows at one end of a column, for each of the columns that fit best. */
export function topFilters(columns: readonly FittingColumn[], { words, distance }: Focus, siblings: readonly Quantity[]): RowFilter[] {
  const found: RowFilter[] = [];
  for (const { value, unit, kind, hedge, start, end } of siblings) {
    if (value === null || unit !== null || kind !== 'cardinal' || hedge !== 'exact' || !Number.isInteger(value) || value < 2 || value > MOST_ROWS) continue;
    const from = words.findIndex((word) => word.end > start);
    const to = words.findIndex((word) => word.start >= end);
    if (from < 0 || to < 0) continue;
    const at = words.findIndex(({ lower }, i) => (i < from ? from - i === 1 : i >= to && i - to < NEAR) && (MOST.has(lower) || LEAST.has(lower)));
    if (at < 0) continue;
    const way = MOST.has(words[at]?.lower ?? '') ? 1 : -1;
    for (const { column } of columns.slice(0, MOST_COLUMNS)) {
      const rows = ends(column, value, way);
      if (rows !== null) found.push({ rows, label: `${value} ${way > 0 ? 'highest' : 'lowest'} by ${headOf(column)}`, weight: 1 / (1 + (distance[at] as number) / HALF_DISTANCE), cost: 2, stems: [], columns: [column.index], kind: 'bound' });
    }
  }
  return found;
}

/** The rows at one end of a column, rising; null where another row has the last one's figure. */
function ends({ cells }: Column, count: number, way: 1 | -1): number[] | null {
  const ordered = cells.flatMap((cell, row) => (cell?.quantity?.value == null ? [] : [{ row, value: cell.quantity.value }])).sort((a, b) => way * (b.value - a.value));
  return ordered.length <= count || ordered[count - 1]?.value === ordered[count]?.value ? null : ordered.slice(0, count).map(({ row }) => row).sort((a, b) => a - b);
}
