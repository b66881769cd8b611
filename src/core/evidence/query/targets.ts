import { stemsOf } from '../derive/context.js';
import type { Column } from '../derive/tableModel.js';
import { wordIndex } from '../derive/wordIndex.js';
import { isComparable, ownFigures } from './cellValues.js';
import { sizesOf } from './columnSizes.js';
import { dateColumns } from './dateColumns.js';
import { isCounted, type Setting } from './setting.js';

// so many rows tell what a column holds
const SAMPLE = 50;

/** The columns that may hold the figure: those that its clause names, the nearest first; else whichever hold it in some row. */
export function targets(setting: Setting, taken: readonly number[]): { readonly column: number; readonly isNamed: boolean }[] {
  const { model, asked, scope } = setting;
  const { own, quantity } = asked;
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const times = new Set(dateColumns(model).map(({ column }) => column.index));
  const of = new Set(stemsOf(quantity.of ?? ''));
  const free = model.columns.filter(({ index, isNumeric, stems }) => !taken.includes(index) && (quantity.kind === 'date') === times.has(index) && !(isCounted(setting) && !isNumeric && stems.some((stem) => of.has(stem))) && Array.from({ length: Math.min(SAMPLE, model.rows.length) }).some((_, row) => isComparable(model, asked, index, row)));
  const named = free.flatMap(({ index, stems }) => {
    const said = scope.heads.get(index);
    if (said === undefined || said.share < 0.5) return [];
    const nearest = said.words.filter((word) => scope.isMine(word)).reduce((least, word) => Math.min(least, word < first ? first - word : word > last ? word - last : 0), said.words.length === 0 ? 1 : Infinity);
    const fit = said.share / (1 + nearest / HALF) + (stems.some((stem) => of.has(stem)) ? 1 : 0);
    return fit >= LEAST_FIT ? [{ column: index, fit }] : [];
  }).sort((a, b) => b.fit - a.fit);
  const [best] = named;
  if (best !== undefined) return named.filter(({ fit }) => fit > 0.8 * best.fit).map(({ column }) => ({ column, isNamed: true }));
  const stems = ownFigures(asked).map(({ stem }) => stem);
  const holds = ({ index, isNumeric, cells }: Column): boolean => (isNumeric ? cells.some((cell) => cell?.quantity?.value != null && cell.quantity.value === quantity.value) : stems.every((stem) => wordIndex(model).get(index)?.has(stem)));
  return free.filter((column) => quantity.kind === 'date' || holds(column)).map(({ index }) => ({ column: index, isNamed: false }));
}

// a head this many words off names the column half as well
const HALF = 4;
const LEAST_FIT = 0.25;

const FAR = 2;

/** The claim's figure is about as large as those of the column. */
export function isOfItsSize({ model, asked: { quantity } }: Setting, column: number): boolean {
  const { value, kind } = quantity;
  if (model.columns[column]?.isNumeric !== true || value === null || kind === 'date') return true;
  const { least, most } = sizesOf(model.columns[column]);
  return Math.abs(value) >= least / FAR && Math.abs(value) <= most * FAR;
}
