import { timeColumns, type TimeColumn } from '../derive/periods.js';
import type { TableModel } from '../derive/tableModel.js';

const known = new WeakMap<TableModel, readonly TimeColumn[]>();
const MOST = 0.6;

/** The columns whose cells are dates, and not names that hold one ("2002 Harvest Cup"). */
export function dateColumns(model: TableModel): readonly TimeColumn[] {
  let found = known.get(model);
  if (found === undefined) {
    known.set(model, (found = timeColumns(model).filter(({ column }) => {
      const dated = column.cells.filter((cell) => cell?.quantity != null);
      return column.isNumeric || dated.filter((cell) => cell?.quantity != null && cell.quantity.end - cell.quantity.start >= MOST * cell.text.trim().length).length >= dated.length / 2;
    })));
  }
  return found;
}
