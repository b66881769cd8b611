import type { TableModel } from './tableModel.js';

const indexes = new WeakMap<TableModel, ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>>();

/** For each column of words the rows that hold a stem. */
export function wordIndex(model: TableModel): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  let found = indexes.get(model) as Map<number, Map<string, number[]>> | undefined;
  if (found !== undefined) return found;
  found = new Map();
  for (const { column, stems, rows } of model.values) {
    let words = found.get(column);
    if (words === undefined) found.set(column, (words = new Map()));
    for (const stem of new Set(stems)) {
      const list = words.get(stem);
      if (list === undefined) words.set(stem, [...rows]);
      else list.push(...rows);
    }
  }
  for (const words of found.values()) for (const rows of words.values()) rows.sort((a, b) => a - b);
  indexes.set(model, found);
  return found;
}
