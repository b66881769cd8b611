import type { Quantity } from '../../quantities/types.js';
import type { SourceQuantity } from '../passageView.js';
import { unitConversion } from '../compareUnits.js';
import { coverage, type Focus } from './context.js';
import type { Cues } from './cues.js';
import { anchorOf, errorOf, statedTerm, tidy } from './proseTerms.js';
import { isKeyColumn, tableModel, type CellValue, type Column, type TableModel } from './tableModel.js';
import { MOST_TERMS, weightOf, type Term } from './term.js';
import type { DeriveInput, Operand } from './types.js';

const MOST_ROWS = 12;
const MOST_COLUMNS = 10;
const MOST_FILTERS = 6;
const SHOWN_OPERANDS = 8;
// a cell text held by this share of the wider context still names the row
const NAMED = 0.25;

/** A cell value that the sentence, or its context, names. */
export interface NamedValue {
  readonly value: CellValue;
  /** 0 to 1: nearness of its words to the figure. */
  readonly weight: number;
}

export interface TableTerms {
  readonly model: TableModel;
  /** Cells of rows that the sentence names. */
  readonly cells: readonly Term[];
  /** Sums, averages and extremes of columns, whole and filtered. */
  readonly aggregates: readonly Term[];
  readonly named: readonly NamedValue[];
  readonly columns: readonly FittingColumn[];
}

interface FittingColumn {
  readonly column: Column;
  /** How well its head fits the claim, 0 to 1. */
  readonly fit: number;
  /** The unit that the sentence gives to one of its cells, where the table names none. */
  readonly unit: NamedUnit | null;
}

interface NamedUnit {
  readonly unit: string;
  readonly kind: Quantity['kind'];
}

/** What the tables that speak of it offer: cells of the rows named, and columns taken together. */
export function tableTerms(input: DeriveInput, focus: Focus, cues: Cues): TableTerms[] {
  const siblings = [...input.siblings, ...(input.nearby ?? [])];
  const top = input.tables.reduce((best, { score }) => Math.max(best, score), 1e-9);
  return input.tables.slice(0, 6).map((source) => termsOf(tableModel(source), input.quantity, focus, cues, siblings, source.score / top));
}

function termsOf(model: TableModel, claim: Quantity, focus: Focus, cues: Cues, siblings: readonly Quantity[], share: number): TableTerms {
  const named = namedValues(model, focus);
  const columns = fittingColumns(model, claim, focus, siblings).map((one) => ({ ...one, unit: one.column.unit === null ? namedUnit(one.column, siblings) : null }));
  const about = coverage(focus, [...model.about, ...model.columns.flatMap((column) => column.stems), ...named.flatMap((one) => one.value.stems)]);
  const base = 0.5 * about + 0.2 * share;
  return { model, named, columns, cells: cellTerms(model, claim, named, columns, base, siblings), aggregates: aggregateTerms(model, claim, cues, named, columns, base, siblings) };
}

/** Values whose every word the sentence or its headings hold; the best of a column first. */
function namedValues(model: TableModel, focus: Focus): NamedValue[] {
  const found: NamedValue[] = [];
  for (const value of model.values) {
    if (value.stems.length === 0) continue;
    let sum = 0;
    let missed = 0;
    for (const stem of value.stems) {
      const weight = focus.weights.get(stem);
      if (weight === undefined) missed++;
      else sum += weight;
    }
    if (missed === value.stems.length || missed > value.stems.length / 3) continue;
    const weight = Math.min(1, sum / (value.stems.length - missed)) * (missed === 0 ? 1 : 0.7);
    if (weight > NAMED / 2) found.push({ value, weight });
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, 24);
}

/** Numeric columns with how well their heads fit the claim, best first. */
function fittingColumns(model: TableModel, claim: Quantity, focus: Focus, siblings: readonly Quantity[]): { readonly column: Column; readonly fit: number }[] {
  const numeric = model.columns.filter((column) => column.isNumeric && !column.isId);
  return numeric.map((column) => {
    const words = column.stems.length === 0 ? 0 : Math.min(1, column.stems.reduce((sum, stem) => sum + Math.min(1, focus.weights.get(stem) ?? 0), 0) / Math.min(2, column.stems.length));
    const unit = column.unit !== null && column.unit === claim.unit ? 0.35 : 0;
    const only = numeric.length === 1 ? 0.4 : 0;
    // the text around gives the column's total: then the column is what it speaks of
    const total = totalOf(column);
    const known = Math.abs(total) >= 100 && siblings.some((sibling) => sibling.value === total) ? 0.5 : 0;
    return { column, fit: Math.min(1, words + unit + only + known) };
  }).sort((a, b) => b.fit - a.fit).slice(0, MOST_COLUMNS);
}

const totals = new WeakMap<Column, number>();

function totalOf(column: Column): number {
  let found = totals.get(column);
  if (found === undefined) totals.set(column, (found = reduce(column.cells.flatMap((cell) => cell?.quantity?.value ?? []), 'sum')));
  return found;
}

/** "7.38 metres" in the draft tells the unit of a column that holds 7.38. */
function namedUnit(column: Column, siblings: readonly Quantity[]): NamedUnit | null {
  for (const sibling of siblings) {
    if (sibling.unit === null || sibling.value === null || sibling.unit === '%' || sibling.unit === '[pp]') continue;
    // a whole number of one or two figures may be in any column
    if (Number.isInteger(sibling.value) && sibling.value < 100) continue;
    if (column.cells.some((cell) => cell?.quantity?.value === sibling.value && cell.quantity.unit === null)) return { unit: sibling.unit, kind: sibling.kind };
  }
  return null;
}

const withUnit = (quantity: SourceQuantity, given: NamedUnit | null): SourceQuantity => (given === null || quantity.unit !== null ? quantity : { ...quantity, ...given, looseUnit: false });

// rows that only share a category, where others are named by their own label
const UNNAMED_ROW = 0.4;
// a label this near the figure is its row's name
const LABELLED = 0.4;

/** Rows by how many of the sentence's names they hold. */
function rowFits(model: TableModel, named: readonly NamedValue[]): Map<number, number> {
  const labelled = new Set(named.filter(({ value, weight }) => weight >= LABELLED && value.rows.length === 1 && isKeyColumn(model, value.column)).flatMap(({ value }) => value.rows));
  const fits = new Map<number, number>();
  const columns = new Map<string, number>();
  for (const { value, weight } of named) {
    for (const row of value.rows) {
      // one name a column and row
      const key = `${value.column}:${row}`;
      const before = columns.get(key) ?? 0;
      if (weight <= before) continue;
      columns.set(key, weight);
      // a value that most rows share tells little
      const telling = value.rows.length >= model.rows.length * 0.8 ? 0.2 : 1;
      fits.set(row, (fits.get(row) ?? 0) + (weight - before) * telling);
    }
  }
  if (labelled.size > 0) for (const [row, fit] of fits) if (!labelled.has(row)) fits.set(row, fit * UNNAMED_ROW);
  return fits;
}

interface NamedCell {
  readonly quantity: SourceQuantity;
  /** Index in `DeriveTable.rows`. */
  readonly at: number;
  readonly row: number;
  readonly column: Column;
  readonly relevance: number;
  readonly anchored: number;
  readonly isTotal?: boolean;
}

function cellTerms(model: TableModel, claim: Quantity, named: readonly NamedValue[], columns: TableTerms['columns'], base: number, siblings: readonly Quantity[]): Term[] {
  const fits = [...rowFits(model, named)].sort((a, b) => b[1] - a[1]).slice(0, MOST_ROWS);
  const best = fits[0]?.[1] ?? 0;
  const cells: NamedCell[] = [];
  for (const [row, fit] of fits) {
    for (const { column, fit: columnFit, unit } of columns) {
      const stated = column.cells[row]?.quantity;
      const at = model.rows[row];
      if (stated == null || stated.value === null || at === undefined) continue;
      const quantity = withUnit(stated, unit);
      const relevance = Math.min(1, base + 0.3 * Math.min(1, fit) * (best === 0 ? 0 : (fit / best) ** 3) + 0.25 * columnFit);
      cells.push({ quantity, at, row, column, relevance, anchored: anchorOf(quantity, siblings) });
    }
  }
  for (const at of model.totals) {
    for (const { column, fit } of columns) {
      const view = model.source.rows[at];
      const quantity = view?.quantities.find((one) => one.cell !== undefined && view.passage.cells?.[one.cell]?.column === column.index);
      if (quantity === undefined || quantity.value === null) continue;
      cells.push({ quantity, at, row: -1 - at, column, relevance: Math.min(1, base + 0.15 + 0.25 * fit), anchored: anchorOf(quantity, siblings), isTotal: true });
    }
  }
  // more than these are not looked at, whatever else is found
  return cells.sort((a, b) => weightOf(b.relevance, b.anchored, 0) - weightOf(a.relevance, a.anchored, 0)).slice(0, MOST_TERMS).map((cell) => cellTerm(model, claim, cell));
}

function cellTerm({ source }: TableModel, claim: Quantity, { quantity, at, row, column, relevance, anchored, isTotal }: NamedCell): Term {
  const view = source.rows[at];
  if (view === undefined) throw new RangeError('row out of range');
  return {
    ...statedTerm(quantity, view, claim), relevance, anchored, of: new Set(column.stems), time: column.time,
    table: source.table, row, column: column.index, measure: column.measure, ...(isTotal === true ? { isTotal } : {}),
  };
}

type Aggregate = 'sum' | 'average' | 'max' | 'min' | 'median';

function aggregateTerms(model: TableModel, claim: Quantity, { strength }: Cues, named: readonly NamedValue[], columns: TableTerms['columns'], base: number, siblings: readonly Quantity[]): Term[] {
  const all = model.rows.map((_, row) => row);
  const filters: { rows: readonly number[]; label: string; weight: number; cost: number; stems: readonly string[] }[] = [{ rows: all, label: '', weight: 0, cost: 1, stems: [] }];
  for (const { value, weight } of named) {
    if (value.rows.length < 2 || value.rows.length === all.length || filters.length > MOST_FILTERS) continue;
    filters.push({ rows: value.rows, label: value.text, weight, cost: 2, stems: value.stems });
  }
  addPairs(model, named, filters);
  addUnion(model, named, filters);
  // sums are operands too; the others only answer where the words ask for them
  const asked: Aggregate[] = ['sum'];
  if (strength.mean > 0) asked.push('average');
  if (strength.max > 0) asked.push('max');
  if (strength.min > 0) asked.push('min');
  if (strength.median > 0) asked.push('median');
  const terms: Term[] = [];
  for (const { column, fit, unit } of columns) {
    const cellsOf = (rows: readonly number[]): StatedCell[] => {
      const cells: StatedCell[] = [];
      for (const row of rows) {
        const quantity = column.cells[row]?.quantity;
        if (quantity != null && quantity.value !== null) cells.push({ row, quantity: withUnit(quantity, unit) });
      }
      return cells;
    };
    if (strength.max > 0 || strength.min > 0) for (const term of groupTerms(model, claim, column, cellsOf, base + 0.3 * fit, siblings)) terms.push({ ...term, fit });
    for (const filter of filters) {
      const cells = cellsOf(filter.rows);
      if (cells.length < 2) continue;
      const relevance = Math.min(1, base + 0.2 * Math.min(1, filter.weight) + 0.3 * fit);
      for (const aggregate of asked) terms.push({ ...aggregateTerm(model, claim, column, cells, aggregate, filter, relevance, siblings), fit });
    }
  }
  return terms;
}

interface StatedCell {
  readonly row: number;
  readonly quantity: SourceQuantity;
}

/** Two names in two columns narrow the rows together. */
function addPairs(model: TableModel, named: readonly NamedValue[], filters: { rows: readonly number[]; label: string; weight: number; cost: number; stems: readonly string[] }[]): void {
  const top = named.slice(0, 6);
  for (const [i, a] of top.entries()) {
    for (const b of top.slice(i + 1)) {
      if (a.value.column === b.value.column || filters.length > 2 * MOST_FILTERS) continue;
      const rows = a.value.rows.filter((row) => b.value.rows.includes(row));
      if (rows.length < 2 || rows.length === a.value.rows.length || rows.length === b.value.rows.length || rows.length === model.rows.length) continue;
      filters.push({ rows, label: `${a.value.text}, ${b.value.text}`, weight: Math.min(1, (a.weight + b.weight) / 1.5), cost: 3, stems: [...a.value.stems, ...b.value.stems] });
    }
  }
}

/** Rows that the sentence names one by one ("Skelby and Brack together"). */
function addUnion(model: TableModel, named: readonly NamedValue[], filters: { rows: readonly number[]; label: string; weight: number; cost: number; stems: readonly string[] }[]): void {
  const unique = named.filter(({ value }) => value.rows.length === 1);
  const column = unique[0]?.value.column;
  const chosen = unique.filter(({ value }) => value.column === column).slice(0, 6);
  if (chosen.length < 2 || chosen.length >= model.rows.length) return;
  const rows = [...new Set(chosen.flatMap(({ value }) => value.rows))];
  filters.push({ rows, label: chosen.map(({ value }) => value.text).join(', '), weight: chosen[chosen.length - 1]?.weight ?? 0, cost: 2, stems: chosen.flatMap(({ value }) => value.stems) });
}

/** The group with the highest or lowest sum ("the busiest season, with 129,200 plants"). */
function groupTerms(model: TableModel, claim: Quantity, column: Column, cellsOf: (rows: readonly number[]) => StatedCell[], relevance: number, siblings: readonly Quantity[]): Term[] {
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

function reduce(values: readonly number[], how: Aggregate): number {
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
