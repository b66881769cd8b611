import type { Quantity } from '../../quantities/types.js';
import { relatedStems } from '../lexicon/relations.js';
import { stemsOf, type Focus } from './context.js';
import { headWeights } from './headWords.js';
import { isKeyColumn, type Column, type TableModel } from './tableModel.js';
import type { TableTerms } from './tableTerms.js';
import type { Term } from './term.js';

/**
 * Counts that a table answers: its rows, the rows that share a value or meet a condition, the different values of a column. A small number
 * agrees with any table, so that what is counted must be what a row stands for; or, where the sentence leaves that out ("nine are of
 * iron"), it must name the value that the rows share.
 */
export function countTerms({ model, named, filters, columns }: TableTerms, claim: Quantity, focus: Focus, siblings: readonly Quantity[]): Term[] {
  const rows = model.rows.length;
  if (rows < 2) return [];
  const counted = new Set([...stemsOf(claim.of ?? ''), ...nextWords(focus), ...(TIMES.has(focus.words[focus.to]?.lower ?? '') ? verbsBefore(focus) : [])]);
  // where the draft has just said how many rows there are it goes on speaking of them
  const called = claim.of !== null && isNumbered(model, new Set(stemsOf(claim.of))) ? 0 : rowNoun(model, counted);
  const subject = Math.max(called, isTold(model, siblings) ? TOLD : 0);
  const base = 0.25 + 0.35 * subject + 0.15 * Math.min(1, named.length / 3);
  const own = claim.of === null ? counted : new Set(stemsOf(claim.of));
  // "three came by post" where the column is called "came by"
  const said = headWeights(focus);
  const isHeadSaid = (at: number): boolean => model.columns[at]?.stems.some((stem) => said(stem) >= NAMED_NEAR) === true;
  const terms: Term[] = [];
  // a table has some number of rows whatever it is about
  if (subject > KINDRED) terms.push(count(model, rows, `rows of ${title(model)}`, base + 0.2 * subject, 0, model.rows.map((_, row) => row)));
  for (const { rows: kept, label, weight, cost, columns: by, kind } of filters) {
    // a name that one row bears is that row's, not a group
    if (kept.length === 1 && rows > 3 && by.every((column) => isKeyColumn(model, column)) && kind === 'value') continue;
    // of two columns one is above the other in some rows of any table
    if (kind === 'pair' && Math.max(called, isTold(model, siblings) ? 1 : 0) <= KINDRED) continue;
    if (called === 0 && subject > 0 && weight < NAMED_NEAR) continue;
    if (subject === 0 && ((claim.of !== null && (kind === 'change' || (kind === 'value' && !by.every((at) => isHeadSaid(at))))) || weight < NAMED_NEAR)) continue;
    // "rose by two points" is a figure of the column, no count of its rows
    if (claim.of !== null && (kind === 'change' || kind === 'bound') && by.some((at) => model.columns[at]?.stems.some((stem) => own.has(stem)) === true)) continue;
    terms.push(count(model, kept.length, `rows with ${label}`, Math.min(1, base + 0.4 * weight), cost - 1, kept));
  }
  if (subject > 0) for (const { column, fit } of columns.slice(0, 4)) terms.push(...conditions(model, column, fit, base, focus, siblings));
  for (const column of model.columns) terms.push(...distinct(model, column, own));
  return terms;
}

const TIMES = new Set(['times', 'occasions']);
/** "It was inspected twelve times". */
const verbsBefore = ({ words, from, distance }: Focus): string[] => words.flatMap(({ stem, stop, digit }, at) => (at < from && !stop && !digit && (distance[at] as number) <= VERB ? [stem] : []));
const VERB = 2;

const isTold = ({ rows }: TableModel, siblings: readonly Quantity[]): boolean => rows.length >= LEAST_TOLD && siblings.some(({ value, unit, kind }) => value === rows.length && unit === null && kind === 'cardinal');
const TOLD = 0.4;
// a handful is said of anything
const LEAST_TOLD = 7;

// how near to the figure the sentence must name the value that rows share where it does not say what they are
const NAMED_NEAR = 0.3;

const title = (model: TableModel): string => model.source.document.tables[model.source.table]?.caption ?? model.source.document.path.split('/').pop() ?? '';

/** "in 12 districts", "five of the canal's 12 locks": the words right behind the figure. */
const nextWords = (focus: Focus): string[] => focus.words.flatMap((word, at) => (at >= focus.to && !word.stop && !word.digit && (focus.distance[at] as number) <= NEXT ? [word.stem] : []));
const NEXT = 8;

/** How well what the claim counts fits what a row of the table is: what its label is called, what the table is about, what any column is called; less by a kindred word. */
function rowNoun(model: TableModel, of: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  const label = model.columns.find((column) => !column.isNumeric || column.isId)?.stems ?? [];
  const isSaid = (stem: string): boolean => of.has(stem);
  if (label.some(isSaid)) return 1;
  if (model.about.some(isSaid)) return 0.8;
  const isKindred = (stem: string): boolean => relatedStems(stem).some(isSaid);
  return model.columns.some((column) => column.stems.some(isSaid)) || label.some(isKindred) || model.about.some(isKindred) ? KINDRED : 0;
}

const KINDRED = 0.5;

/** What a column numbers row by row is no row: "players in", "players out". */
const isNumbered = ({ columns }: TableModel, of: ReadonlySet<string>): boolean =>
  columns.some((column) => column.isNumeric && !column.isId && column.stems.length > 0 && column.stems.every((stem) => of.has(stem))) && !columns.some((column) => (!column.isNumeric || column.isId) && column.stems.some((stem) => of.has(stem)));

function count(model: TableModel, value: number, label: string, relevance: number, cost: number, rows: readonly number[]): Term {
  const views = rows.slice(0, 8).map((row) => model.source.rows[model.rows[row] ?? 0]).filter((view) => view !== undefined);
  const first = model.source.rows[0];
  return {
    value, unit: null, kind: 'cardinal', loose: false, error: 0, label, relevance: Math.min(1, relevance), anchored: 0, cost: 1 + cost, of: new Set(model.about),
    operands: views.map((view) => ({ view })), path: model.source.document.path, passage: first?.at ?? 0, group: first?.passage.group ?? 0, table: model.source.table,
    aggregate: 'count', isTotal: cost === 0, filter: cost === 0 ? '' : label,
  };
}

const NONE = new Set('no none nothing without zero nil never dry empty free'.split(' '));
const SOME = new Set('present found had any recorded reported seen occurred some affected'.split(' '));
const BELOW = new Set('below under missed less fewer short fell failed lower beneath'.split(' '));
const ABOVE = new Set('above over more exceeded exceed higher topped passed least beyond met'.split(' '));

const LEAST_FIT = 0.3;

/** Rows with nothing, with something, or on one side of a figure that the sentence or the one before names. */
function conditions(model: TableModel, column: Column, fit: number, base: number, focus: Focus, siblings: readonly Quantity[]): Term[] {
  const has = (words: ReadonlySet<string>): boolean => focus.words.some((word) => words.has(word.lower));
  const head = column.head.replaceAll('_', ' ');
  const terms: Term[] = [];
  const add = (test: (value: number) => boolean, label: string, relevance: number): void => {
    const rows = model.rows.map((_, row) => row).filter((row) => {
      const value = column.cells[row]?.quantity?.value;
      return value != null && test(value);
    });
    if (rows.length > 0 && rows.length < model.rows.length) terms.push(count(model, rows.length, label, Math.min(1, relevance), 1, rows));
  };
  const zeros = column.cells.some((cell) => cell?.quantity?.value === 0);
  if (zeros && has(NONE)) add((value) => value === 0, `rows with ${head} 0`, base + 0.15 + 0.2 * fit);
  if (zeros && has(SOME)) add((value) => value > 0, `rows with ${head} above 0`, base + 0.1 + 0.2 * fit);
  for (const sibling of siblings) {
    const mark = sibling.value ?? sibling.low ?? sibling.high;
    if (mark === null || (sibling.unit !== null && column.unit !== null && sibling.unit !== column.unit) || (sibling.unit !== null && column.unit === null)) continue;
    // figures without a unit are held against a column only where the sentence names it
    if (sibling.unit === null && fit < LEAST_FIT) continue;
    if (has(BELOW)) add((value) => value < mark, `rows with ${head} below ${sibling.text}`, base + 0.15 + 0.2 * fit);
    if (has(ABOVE)) {
      add((value) => value > mark, `rows with ${head} above ${sibling.text}`, base + 0.15 + 0.2 * fit);
      if (column.cells.some((cell) => cell?.quantity?.value === mark)) add((value) => value >= mark, `rows with ${head} of ${sibling.text} or more`, base + 0.1 + 0.2 * fit);
    }
  }
  return terms;
}

/** Different values of a column that repeats itself, where the claim counts what its head names. */
function distinct(model: TableModel, column: Column, of: ReadonlySet<string>): Term[] {
  if ((column.isNumeric && !column.isId) || !column.stems.some((stem) => of.has(stem) || relatedStems(stem).some((other) => of.has(other)))) return [];
  const texts = new Map<string, number>();
  for (const [row, cell] of column.cells.entries()) if (cell !== null && cell.text.trim() !== '' && !texts.has(cell.text.trim())) texts.set(cell.text.trim(), row);
  if (texts.size < 2 || texts.size === model.rows.length) return [];
  return [count(model, texts.size, `different values of ${column.head.replaceAll('_', ' ')}`, 0.85, 0, [...texts.values()])];
}
