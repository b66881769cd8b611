import { timeColumns, type TimeColumn } from '../derive/periods.js';
import type { TableModel } from '../derive/tableModel.js';

const known = new WeakMap<TableModel, readonly TimeColumn[]>();
const MOST = 0.6;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Days under the name of their month: "November" over 3, 5, 7. */
function dayColumns(model: TableModel): TimeColumn[] {
  return model.columns.flatMap((column): TimeColumn[] => {
    const month = MONTHS.indexOf(column.head.trim().toLowerCase()) + 1;
    const days = column.cells.map((cell) => cell?.quantity?.value ?? null);
    if (month === 0 || !column.isNumeric || days.some((day) => day !== null && (!Number.isInteger(day) || day < 1 || day > 31))) return [];
    return [{ column, periods: days.map((day) => (day === null ? null : { year: undefined, month, day, from: null, to: null })), years: [] }];
  });
}

/** The columns whose cells are dates, and not names that hold one ("2002 Harvest Cup"). */
export function dateColumns(model: TableModel): readonly TimeColumn[] {
  let found = known.get(model);
  if (found === undefined) {
    known.set(model, (found = [...dayColumns(model), ...timeColumns(model).filter(({ column }) => {
      const dated = column.cells.filter((cell) => cell?.quantity != null);
      return column.isNumeric || dated.filter((cell) => cell?.quantity != null && cell.quantity.end - cell.quantity.start >= MOST * cell.text.trim().length).length >= dated.length / 2;
    })]));
  }
  return found;
}
