import type { Quantity } from '../../quantities/types.js';
import { unitConversion } from '../compareUnits.js';
import { significantDigits } from '../pairFeatures.js';
import type { SourceQuantity } from '../passageView.js';
import type { Cues } from './cues.js';
import { withUnit, type FittingColumn, type NamedUnit, type NamedValue } from './namedParts.js';
import { anchorOf, errorOf, tidy } from './proseTerms.js';
import type { RowFilter } from './rowFilters.js';
import type { Column, TableModel } from './tableModel.js';
import type { Term } from './term.js';
import type { Operand } from './types.js';

const SHOWN_OPERANDS = 8;

type Filter = Pick<RowFilter, 'rows' | 'label' | 'weight' | 'cost' | 'stems'>;

type Aggregate = 'sum' | 'average' | 'max' | 'min' | 'median';

/** Columns taken together: sums, and averages and extremes where the sentence asks for them, over all rows and over those it names. */
export function aggregateTerms(model: TableModel, claim: Quantity, { strength }: Cues, named: readonly NamedValue[], given: readonly RowFilter[], columns: readonly FittingColumn[], base: number, siblings: readonly Quantity[]): Term[] {
  const all = model.rows.map((_, row) => row);
  const filters: Filter[] = [{ rows: all, label: '', weight: 0, cost: 1, stems: [] }, ...given.filter(({ rows, kind }) => rows.length > 1 && kind !== 'change' && kind !== 'pair')];
  addUnion(model, named, filters);
  // sums are operands too; the others only answer where the words ask for them
  const asked: Aggregate[] = [];
  if (strength.mean > 0 || isMeanByDigits(claim)) asked.push('average');
  if (strength.max > 0) asked.push('max');
  if (strength.min > 0) asked.push('min');
  if (strength.median > 0) asked.push('median');
  const terms: Term[] = [];
  for (const { column, fit, said, unit, isNamed } of columns) {
    const cellsOf = (rows: readonly number[]): readonly StatedCell[] => (rows === all && unit === null ? wholeColumn(column, rows) : statedCells(column, rows, unit));
    if (!column.isMean && (strength.max > 0 || strength.min > 0)) for (const term of groupTerms(model, claim, column, cellsOf, base + 0.3 * fit, siblings)) terms.push({ ...term, fit, said });
    for (const filter of filters) {
      const cells = cellsOf(filter.rows);
      if (cells.length < 2) continue;
      const relevance = Math.min(1, base + 0.2 * Math.min(1, filter.weight) + 0.3 * fit);
      for (const aggregate of column.isMean ? asked : ['sum' as const, ...asked]) terms.push({ ...aggregateTerm(model, claim, column, cells, aggregate, filter, relevance, siblings), fit, said: Math.max(said, filter.weight), isNamed: isNamed || (filter.label !== '' && column.unit !== null && column.unit === claim.unit) });
    }
  }
  return terms;
}

/** A figure that is no whole number, and has so many digits that few means give it: the mean of the rows that the sentence picks out needs no word ("the ducted systems returned 2.57"). */
export const isMeanByDigits = (claim: Quantity): boolean => claim.hedge === 'exact' && claim.step < 1 && significantDigits(claim) >= TELLING_DIGITS;
const TELLING_DIGITS = 3;

interface StatedCell {
  readonly row: number;
  readonly quantity: SourceQuantity;
}

function statedCells(column: Column, rows: readonly number[], unit: NamedUnit | null): StatedCell[] {
  const cells: StatedCell[] = [];
  for (const row of rows) {
    const quantity = column.cells[row]?.quantity;
    if (quantity != null && quantity.value !== null) cells.push({ row, quantity: withUnit(quantity, unit) });
  }
  return cells;
}

const wholeColumns = new WeakMap<Column, readonly StatedCell[]>();

/** All that a column states: the same for every claim. */
function wholeColumn(column: Column, all: readonly number[]): readonly StatedCell[] {
  let found = wholeColumns.get(column);
  if (found === undefined) wholeColumns.set(column, (found = statedCells(column, all, null)));
  return found;
}

/** Rows that the sentence names one by one ("Skelby and Brack together"). */
function addUnion(model: TableModel, named: readonly NamedValue[], filters: Filter[]): void {
  const unique = named.filter(({ value }) => value.rows.length === 1);
  const column = unique[0]?.value.column;
  const chosen = unique.filter(({ value }) => value.column === column).slice(0, 6);
  if (chosen.length < 2 || chosen.length >= model.rows.length) return;
  const rows = [...new Set(chosen.flatMap(({ value }) => value.rows))];
  filters.push({ rows, label: chosen.map(({ value }) => value.text).join(', '), weight: chosen[chosen.length - 1]?.weight ?? 0, cost: 2, stems: chosen.flatMap(({ value }) => value.stems) });
}

/** The group with the highest or lowest sum ("the best year, with 412 boats"). */
function groupTerms(model: TableModel, claim: Quantity, column: Column, cellsOf: (rows: readonly number[]) => readonly StatedCell[], relevance: number, siblings: readonly Quantity[]): Term[] {
  const terms: Term[] = [];
  for (const by of model.columns) {
    if (by.isNumeric) continue;
    const groups = model.values.filter((value) => value.column === by.index);
    if (groups.length < 2 || groups.length > model.rows.length / 2 || column.kind === 'percent') continue;
    // only the two ends are made into terms: the sums alone decide which they are
    const sums = groups.map((group) => ({ group, cells: cellsOf(group.rows) })).filter(({ cells }) => cells.length > 0)
      .map((one) => ({ ...one, value: inUnitOf(claim, one.cells, reduce(one.cells.map(({ quantity }) => quantity.value as number), 'sum')) }))
      .sort((a, b) => b.value - a.value);
    const most = sums[0];
    const least = sums[sums.length - 1];
    const term = ({ group, cells }: (typeof sums)[number]): Term => aggregateTerm(model, claim, column, cells, 'sum', { label: group.text, cost: 2, stems: group.stems }, Math.min(1, relevance), siblings);
    if (most !== undefined) terms.push({ ...term(most), aggregate: 'max' });
    if (least !== undefined) terms.push({ ...term(least), aggregate: 'min' });
  }
  return terms;
}

function inUnitOf(claim: Quantity, cells: readonly StatedCell[], value: number): number {
  const unit = cells[0]?.quantity.unit ?? null;
  return tidy(value * (unit === null || claim.unit === null ? 1 : unitConversion(unit, claim.unit)?.factor ?? 1));
}

function aggregateTerm(
  model: TableModel, claim: Quantity, column: Column, cells: readonly StatedCell[], aggregate: Aggregate,
  filter: { label: string; cost: number; stems: readonly string[] }, relevance: number, siblings: readonly Quantity[],
): Term {
  const values = cells.map(({ quantity }) => quantity.value as number);
  const first = cells[0]?.quantity as SourceQuantity;
  const value = reduce(values, aggregate);
  const factor = first.unit === null || claim.unit === null ? null : unitConversion(first.unit, claim.unit)?.factor ?? null;
  const chosen = aggregate === 'max' || aggregate === 'min' ? cells.filter(({ quantity }) => quantity.value === value) : cells;
  const operands: Operand[] = chosen.slice(0, SHOWN_OPERANDS).map(({ row, quantity }) => ({ view: viewOf(model, row), quantity, cell: quantity.cell }));
  const name = `${aggregate === 'average' ? 'average' : aggregate} of ${column.head.replaceAll('_', ' ')}${filter.label === '' ? '' : ` (${filter.label})`}`;
  const whole: Quantity = { ...first, value, low: value, high: value, text: String(value) };
  return {
    value: tidy(value * (factor ?? 1)), unit: factor === null ? first.unit : claim.unit, kind: first.kind, loose: first.looseUnit === true, error: errorOf(first) * (factor ?? 1) * (aggregate === 'sum' ? Math.sqrt(values.length) : 1), label: name,
    relevance, anchored: anchorOf(whole, siblings), cost: filter.cost, of: new Set([...column.stems, ...filter.stems]), operands,
    path: model.source.document.path, passage: model.source.rows[0]?.at ?? 0, group: model.source.rows[0]?.passage.group ?? 0,
    table: model.source.table, column: column.index, measure: column.measure, time: column.time, aggregate, isTotal: filter.label === '', filter: filter.label,
    row: chosen.length === 1 ? chosen[0]?.row : undefined, count: cells.length,
  };
}

const viewOf = (model: TableModel, row: number) => {
  const view = model.source.rows[model.rows[row] ?? 0];
  if (view === undefined) throw new RangeError('row out of range');
  return view;
};

/** One figure of many. */
export function reduce(values: readonly number[], how: Aggregate): number {
  switch (how) {
    case 'sum': return tidy(sum(values));
    case 'average': return sum(values) / values.length;
    case 'max': return values.reduce((most, value) => Math.max(most, value), -Infinity);
    case 'min': return values.reduce((least, value) => Math.min(least, value), Infinity);
    case 'median': {
      const sorted = [...values].sort((a, b) => a - b);
      const middle = sorted.length >> 1;
      return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
