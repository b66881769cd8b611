import type { Quantity } from '../../quantities/types.js';
import { tokenWords, type WordToken } from '../../text/words.js';
import { agree } from '../compareFigures.js';
import { compare } from '../compare.js';
import type { SourceQuantity } from '../passageView.js';
import { rowsAt } from '../derive/periods.js';
import type { TableModel } from '../derive/tableModel.js';
import type { Operand } from '../derive/types.js';
import { figure } from '../derive/working.js';
import { dateColumns } from './dateColumns.js';
import type { Asked } from './types.js';

/** The claim holds for a worked-out value. */
export function holdsFor(claim: Quantity, signed: number, like: Pick<Quantity, 'kind' | 'unit'>): boolean {
  // "7 below", "fell by 7": the words say which way
  const value = (claim.value ?? 0) >= 0 ? Math.abs(signed) : signed;
  const text = figure(value);
  const worked: Quantity = { start: 0, end: text.length, text, ...like, value, low: value, high: value, hedge: 'exact', of: null, phrase: { start: 0, end: text.length }, step: 0 };
  return agree(compare({ ...claim, direction: undefined, per: undefined, role: undefined }, worked, { looseUnit: true }));
}

/** Figures of a cell; those of its text too. */
export function cellFigures(model: TableModel, column: number, row: number): readonly SourceQuantity[] {
  const cell = model.columns[column]?.cells[row];
  const view = viewOf(model, row);
  return cell == null || view === undefined ? [] : view.quantities.filter((quantity) => quantity.cell === cell.cell);
}

export const viewOf = (model: TableModel, row: number) => model.source.rows[model.rows[row] ?? -1];

export const textOf = (model: TableModel, column: number, row: number): string => model.columns[column]?.cells[row]?.text.trim() ?? '';

/** The words of the figure that are figures ("3" of "3rd", both of "4 – 3"); of "four" the word. */
export function ownFigures({ words, own }: Asked): readonly WordToken[] {
  const all = [...own].sort((a, b) => a - b).flatMap((at) => words[at] ?? []);
  const digits = all.filter(({ digit }) => digit);
  return digits.length > 0 ? digits : all;
}

/** The claim's figure stands in a cell: as a figure, or word by word ("4 – 3", "w 2"). */
export function cellAgrees(model: TableModel, asked: Asked, column: number, row: number): boolean {
  const { quantity } = asked;
  if (quantity.date !== undefined) return rowsAt(dateColumns(model).find((one) => one.column.index === column)?.periods ?? [], quantity.date, '').includes(row);
  const digits = ownFigures(asked).map(({ lower }) => lower);
  if (digits.length < 2 || quantity.unit !== null) {
    const figures = cellFigures(model, column, row);
    if (figures.some((other) => isSame(quantity, other))) return true;
    if (model.columns[column]?.isNumeric === true) return false;
  }
  const held = tokenWords(textOf(model, column, row)).map(({ lower }) => lower);
  const wanted = digits.length === 1 && quantity.value !== null ? [digits[0] as string, String(quantity.value)] : null;
  if (wanted !== null) return held.some((word) => wanted.includes(word));
  return held.some((_, from) => digits.every((word, at) => held[from + at] === word));
}

function isSame(claim: Quantity, cell: SourceQuantity): boolean {
  if (cell.value !== null && cell.value === claim.value && claim.kind !== 'date' && (cell.unit === null || claim.unit === null || cell.unit === claim.unit)) return true;
  if (cell.value !== null && claim.value !== null && claim.kind === 'ordinal' && cell.unit === null) return cell.value === claim.value;
  if (cell.value !== null && cell.value < 0 && cell.kind !== 'date') return holdsFor(claim, cell.value, cell);
  return agree(compare({ ...claim, role: undefined, direction: undefined }, cell, { looseUnit: true }));
}

const SHARE = /%|per ?cent|pct|share|rate|proportion/i;
const isShare = (model: TableModel, column: number): boolean => model.columns[column]?.kind === 'percent' || SHARE.test(model.columns[column]?.head ?? '');

/** A cell that a person would hold against the claim: it has a figure of some kind. */
export const isComparable = (model: TableModel, { quantity }: Asked, column: number, row: number): boolean => {
  const text = textOf(model, column, row);
  if (text === '' || (quantity.kind === 'percent' && !isShare(model, column))) return false;
  if (quantity.kind === 'date') return dateColumns(model).some((one) => one.column.index === column && one.periods[row] != null);
  if (model.columns[column]?.isNumeric === true) return cellFigures(model, column, row).some((other) => quantity.kind === 'ordinal' || compare({ ...quantity, role: undefined, direction: undefined }, other, { looseUnit: true }).relation !== 'incomparable');
  return quantity.unit === null ? /\d/.test(text) : cellFigures(model, column, row).some((other) => other.unit !== null && compare(quantity, other).relation !== 'incomparable');
};

/** What is shown for a row: its cell in a column, or all of it. */
export function operandOf(model: TableModel, row: number, column?: number): Operand | null {
  const view = viewOf(model, row);
  if (view === undefined) return null;
  const cell = column === undefined ? undefined : model.columns[column]?.cells[row]?.cell;
  const quantity = cell === undefined ? undefined : view.quantities.find((one) => one.cell === cell);
  return { view, ...(quantity === undefined ? {} : { quantity }), ...(cell === undefined ? {} : { cell }) };
}

export const operandsOf = (model: TableModel, rows: readonly number[], column?: number): Operand[] => rows.slice(0, 8).flatMap((row) => operandOf(model, row, column) ?? []);
