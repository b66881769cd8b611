import type { Quantity } from '../../quantities/types.js';
import type { SourceQuantity } from '../passageView.js';
import type { Steps } from '../steps.js';
import { counterparts } from '../counterparts.js';
import { coverage, stemsOf, type Focus } from './context.js';
import type { Cues } from './cues.js';
import { headWeights, kindredWeights } from './headWords.js';
import { anchorOf, isCounted, statedTerm } from './proseTerms.js';
import { withUnit, type FittingColumn, type NamedUnit, type NamedValue } from './namedParts.js';
import { aggregateTerms, reduce } from './tableAggregates.js';
import { rowFilters, type RowFilter } from './rowFilters.js';
import { timeOfRow, withFormerRows } from './formerRows.js';
import { listOf, withWholes } from './lists.js';
import { FEW_ROWS, withStatedRows } from './statedRows.js';
import { isKeyColumn, tableModel, type CellValue, type Column, type TableModel } from './tableModel.js';
import { MOST_TERMS, weightOf, type Term } from './term.js';
import type { DeriveInput } from './types.js';

const MOST_ROWS = 12;
const MOST_COLUMNS = 10;
// a cell text held by this share of the wider context still names the row
const NAMED = 0.25;
// said a sentence before
const FAINT = 0.09;

export interface TableTerms {
  readonly model: TableModel;
  /** Cells of rows that the sentence names. */
  readonly cells: readonly Term[];
  /** Sums, averages and extremes of columns, whole and filtered. */
  readonly aggregates: readonly Term[];
  readonly named: readonly NamedValue[];
  readonly filters: readonly RowFilter[];
  readonly columns: readonly FittingColumn[];
}

/** What the tables that speak of it offer: cells of the rows named, and columns taken together. */
export function* tableTerms(input: DeriveInput, focus: Focus, cues: Cues): Steps<TableTerms[]> {
  const siblings = [...input.siblings, ...(input.nearby ?? [])];
  const top = input.tables.reduce((best, { score }) => Math.max(best, score), 1e-9);
  const found: TableTerms[] = [];
  for (const source of input.tables.slice(0, 6)) {
    const model = tableModel(source);
    yield;
    found.push(termsOf(model, input.quantity, focus, cues, siblings, input.siblings, source.score / top));
    yield;
  }
  return found;
}

function termsOf(model: TableModel, claim: Quantity, focus: Focus, cues: Cues, siblings: readonly Quantity[], own: readonly Quantity[], share: number): TableTerms {
  const named = namedValues(model, focus, cues.strength.difference > 0);
  const columns = fittingColumns(model, claim, focus, siblings).map((one) => ({ ...one, unit: one.column.unit === null ? namedUnit(one.column, siblings) : null }));
  const about = coverage(focus, new Set([...model.about, ...model.columns.flatMap((column) => column.stems), ...named.flatMap((one) => one.value.stems)]));
  const base = 0.5 * about + 0.2 * share;
  const filters = rowFilters(model, focus, cues, named, columns, own);
  return { model, named, filters, columns, cells: cellTerms(model, claim, cues, focus, named, filters, columns, base, siblings), aggregates: aggregateTerms(model, claim, cues, named, filters, columns, base, siblings) };
}

/**
 * Values whose every word the sentence or its headings hold; the best of a column first.
 * @param isChange something is said to have changed: where the sentence names no row, the one before may
 */
function namedValues(model: TableModel, focus: Focus, isChange: boolean): NamedValue[] {
  const found: NamedValue[] = [], faint: NamedValue[] = [];
  const kindred = kindredWeights(focus);
  for (const value of valuesWith(model, new Set([...focus.weights.keys(), ...kindred.keys()]))) {
    let sum = 0;
    let missed = 0;
    for (const stem of value.stems) {
      const weight = focus.weights.get(stem) ?? (value.rows.length > 1 ? kindred.get(stem) : undefined);
      if (weight === undefined) missed++;
      else sum += weight;
    }
    if (missed === value.stems.length || (missed > value.stems.length / 3 && !isCalled(model, value, focus))) continue;
    const weight = Math.min(1, sum / (value.stems.length - missed)) * (missed === 0 ? 1 : 0.7);
    if (weight > NAMED / 2) found.push({ value, weight });
    else if (missed === 0 && weight > FAINT) faint.push({ value, weight });
  }
  // "The former has 85 fewer": the sentence before names the row
  const isKey = ({ value }: NamedValue): boolean => value.rows.length === 1 && isKeyColumn(model, value.column);
  return [...!isChange || found.some(isKey) ? found : [...found, ...faint.filter(isKey)]].sort((a, b) => b.weight - a.weight).slice(0, 24);
}

const holding = new WeakMap<TableModel, ReadonlyMap<string, readonly number[]>>();

/** The values that hold one of some stems at least, in the order of the table: most of a long table's hold none. */
function valuesWith(model: TableModel, stems: ReadonlySet<string>): CellValue[] {
  let places = holding.get(model) as Map<string, number[]> | undefined;
  if (places === undefined) {
    holding.set(model, (places = new Map()));
    for (const [at, value] of model.values.entries()) {
      for (const stem of new Set(value.stems)) {
        const own = places.get(stem);
        if (own === undefined) places.set(stem, [at]);
        else own.push(at);
      }
    }
  }
  const found = new Set<number>();
  for (const stem of stems) for (const at of places.get(stem) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b).map((at) => model.values[at] as CellValue);
}

/** "The Triton" where one row's name has the word and no other's: rows go by a part of their name. */
function isCalled(model: TableModel, { column, rows, stems }: CellValue, { words, weights }: Focus): boolean {
  if (rows.length > 1) return false;
  const held = occurrences(model);
  return stems.some((stem) => held.get(`${column}:${stem}`) === 1 && words.some((word, at) => word.stem === stem && ((word.capital && at > 0) || (weights.get(stem) ?? 0) >= LABELLED)));
}

const occurring = new WeakMap<TableModel, ReadonlyMap<string, number>>();

/** How many values of a column have a stem, by `column:stem`. */
function occurrences(model: TableModel): ReadonlyMap<string, number> {
  let found = occurring.get(model) as Map<string, number> | undefined;
  if (found !== undefined) return found;
  occurring.set(model, (found = new Map()));
  for (const { column, stems } of model.values) for (const stem of new Set(stems)) found.set(`${column}:${stem}`, (found.get(`${column}:${stem}`) ?? 0) + 1);
  return found;
}

/** Numeric columns with how well their heads fit the claim, best first. */
function fittingColumns(model: TableModel, claim: Quantity, focus: Focus, siblings: readonly Quantity[]): Omit<FittingColumn, 'unit'>[] {
  const numeric = model.columns.filter((column) => column.isNumeric && !column.isId);
  const own = new Set(stemsOf(claim.text));
  const said = headWeights(focus);
  const fitting = numeric.map((column) => {
    const words = column.stems.length === 0 ? 0 : Math.min(1, column.stems.reduce((sum, stem) => sum + Math.min(1, said(stem)), 0) / Math.min(2, column.stems.length));
    const unit = column.unit !== null && column.unit === claim.unit ? 0.35 : 0;
    const only = numeric.length === 1 ? 0.4 : 0;
    // the text around gives the column's total: then the column is what it speaks of
    const total = totalOf(column);
    const known = Math.abs(total) >= 100 && siblings.some((sibling) => sibling.value === total) ? 0.5 : 0;
    const measured = stemsOf(column.measure);
    const isNamed = measured.length > 0 && measured.every((stem) => own.has(stem) || (focus.weights.get(stem) ?? 0) >= NAMED);
    return { column, fit: Math.min(1, words + unit + only + known), said: words, isNamed };
  });
  // what is said of one year's column is said of the measure
  const measures = new Map<string, number>();
  for (const { column, fit } of fitting) if (column.time !== undefined) measures.set(column.measure, Math.max(measures.get(column.measure) ?? 0, fit));
  const shared = ({ column, fit }: (typeof fitting)[number]): number => Math.max(fit, column.time === undefined ? 0 : OTHER_TIME * (measures.get(column.measure) ?? 0));
  return fitting.map((one) => ({ ...one, fit: shared(one) })).sort((a, b) => b.fit - a.fit).slice(0, MOST_COLUMNS);
}

const OTHER_TIME = 0.7;

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

// rows that only share a category, where others are named by their own label
const UNNAMED_ROW = 0.4;
// rows that share what the sentence names are meant together, not one by one
const FEW_NAMED = 4;
const MANY = 0.5;
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
      const telling = value.rows.length >= model.rows.length * 0.8 ? 0.2 : value.rows.length > FEW_NAMED ? MANY : 1;
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
  readonly said: number;
  readonly anchored: number;
  readonly isTotal?: boolean;
}

const BY_NAME: ReadonlySet<RowFilter['kind']> = new Set(['time', 'number', 'words', 'both']);

/** Adds the rows that the sentence names by their year, their date or their number, or by a part of their label: "between 1981 and 1996", "the structure" of "Tunnel structure". */
function withPicked(fits: Map<number, number>, filters: readonly RowFilter[]): Map<number, number> {
  for (const { kind, rows, weight } of filters) if (BY_NAME.has(kind) && rows.length <= FEW_ROWS) for (const row of rows) fits.set(row, Math.max(fits.get(row) ?? 0, weight));
  return fits;
}

function cellTerms(model: TableModel, claim: Quantity, cues: Cues, { words }: Focus, named: readonly NamedValue[], filters: readonly RowFilter[], columns: TableTerms['columns'], base: number, siblings: readonly Quantity[]): Term[] {
  const byWords = rowFits(model, named);
  const picked = withPicked(new Map(byWords), filters);
  const stated = withStatedRows(model, new Map(picked), siblings, cues.strength.difference > 0 ? counterparts(claim, siblings) : []);
  const list = claim.kind === 'percent' ? listOf(model) : null;
  const among = list === null ? stated : withWholes(model, list, stated);
  const fits = [...(cues.strength.difference > 0 ? withFormerRows(model, among, words) : among)].sort((a, b) => b[1] - a[1]).slice(0, MOST_ROWS);
  const best = fits[0]?.[1] ?? 0;
  const cells: NamedCell[] = [];
  for (const [row, fit] of fits) {
    for (const { column, fit: columnFit, said, unit } of columns) {
      const own = column.cells[row]?.quantity;
      const at = model.rows[row];
      if (own == null || own.value === null || at === undefined) continue;
      const quantity = withUnit(own, unit);
      const relevance = Math.min(1, base + 0.3 * Math.min(1, fit) * (best === 0 ? 0 : (fit / best) ** 3) + 0.25 * columnFit);
      cells.push({ quantity, at, row, column, relevance, said: Math.min(1, Math.max(said, picked.get(row) ?? 0)), anchored: anchorOf(quantity, siblings) });
    }
  }
  for (const at of model.totals) {
    for (const { column, fit, said } of columns) {
      const view = model.source.rows[at];
      const quantity = view?.quantities.find((one) => one.cell !== undefined && view.passage.cells?.[one.cell]?.column === column.index);
      if (quantity === undefined || quantity.value === null) continue;
      cells.push({ quantity, at, row: -1 - at, column, relevance: Math.min(1, base + 0.15 + 0.25 * fit), said, anchored: anchorOf(quantity, siblings), isTotal: true });
    }
  }
  // more than these are not looked at, whatever else is found
  return cells.sort((a, b) => weightOf(b.relevance, b.anchored, 0) - weightOf(a.relevance, a.anchored, 0)).slice(0, MOST_TERMS).map((cell) => ({ ...cellTerm(model, claim, cell, siblings), ...(list !== null && { isListed: true }) }));
}

function cellTerm(model: TableModel, claim: Quantity, { quantity, at, row, column, relevance, said, anchored, isTotal }: NamedCell, siblings: readonly Quantity[]): Term {
  const { source } = model;
  const view = source.rows[at];
  if (view === undefined) throw new RangeError('row out of range');
  return {
    ...statedTerm(quantity, view, claim), ...(isCounted(quantity, siblings) && { loose: false }), relevance, said, anchored, of: new Set(column.stems), time: column.time ?? timeOfRow(model, row),
    table: source.table, row, column: column.index, measure: column.measure, ...(isTotal === true ? { isTotal } : {}),
  };
}
