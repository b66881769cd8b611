import type { Quantity } from '../../quantities/types.js';
import { unitConversion } from '../compareUnits.js';
import { HALF_DISTANCE, stemsOf, type Focus } from './context.js';
import type { Cues } from './cues.js';
import type { FittingColumn, NamedValue } from './namedParts.js';
import { outcomeFilters, yesFilters } from './markedRows.js';
import { pairedFilters } from './pairedColumns.js';
import { timeColumns, timeFilters } from './periods.js';
import { shared } from './rowSets.js';
import { headOf, isKeyColumn, type Column, type TableModel } from './tableModel.js';
import { topFilters } from './topRows.js';
import { wordIndex } from './wordIndex.js';

/** Rows that have something in common which the sentence speaks of. */
export interface RowFilter {
  /** Indices in `TableModel.rows`, rising; neither none nor all. */
  readonly rows: readonly number[];
  /** As the working shows it: "Dale", "2023", "beds above 40". */
  readonly label: string;
  /** 0 to 1: how near the figure the sentence says it. */
  readonly weight: number;
  /** What it makes the term cost. */
  readonly cost: number;
  /** Words of the sentence that it answers for. */
  readonly stems: readonly string[];
  /** Columns that it looks at. */
  readonly columns: readonly number[];
  /** `both` for what two filters leave; `change` where one of them asks which way a figure went, `pair` which of two is more: such rows are counted, and not added up. */
  readonly kind: 'value' | 'words' | 'number' | 'time' | 'bound' | 'change' | 'outcome' | 'yes' | 'pair' | 'both';
}

// more narrow the rows down to anything
const MOST_FILTERS = 8;
const MOST_BOTH = 8;

/** What narrows the rows, by the words, times and bounds of the sentence; the nearest to the figure first, then those that two of them leave. */
export function rowFilters(model: TableModel, focus: Focus, cues: Cues, named: readonly NamedValue[], columns: readonly FittingColumn[], siblings: readonly Quantity[]): RowFilter[] {
  const all = model.rows.length;
  if (all < 2) return [];
  const nearness = (at: Quantity): number => nearnessOf(focus, at);
  const times = new Set(timeColumns(model).map(({ column }) => column.index));
  const single: RowFilter[] = [];
  const add = (filter: RowFilter): void => {
    if (filter.rows.length > 0 && filter.rows.length < all && !single.some((one) => one.columns[0] === filter.columns[0] && isSame(one.rows, filter.rows))) single.push(filter);
  };
  for (const { value, weight } of named) if (!times.has(value.column)) add({ rows: value.rows, label: value.text, weight, cost: 2, stems: value.stems, columns: [value.column], kind: 'value' });
  for (const filter of timeFilters(model, focus, siblings, nearness)) add(filter);
  for (const filter of numberFilters(model, focus, siblings, nearness)) add(filter);
  for (const filter of boundFilters(columns, siblings, nearness)) add(filter);
  for (const filter of topFilters(columns, focus, siblings)) add(filter);
  for (const filter of outcomeFilters(model, focus)) add(filter);
  for (const filter of yesFilters(model, focus)) add(filter);
  for (const filter of wordFilters(model, focus, times)) add(filter);
  for (const filter of changeFilters(model, focus, cues)) add(filter);
  for (const filter of pairedFilters(model, focus)) add(filter);
  single.sort((a, b) => b.weight - a.weight);
  const chosen = single.slice(0, MOST_FILTERS);
  return [...chosen, ...both(chosen)];
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((row, at) => row === b[at]);

/** 1 beside the figure, a half where six words stand between. */
function nearnessOf({ words, distance }: Focus, { start, end }: { readonly start: number; readonly end: number }): number {
  let least = Infinity;
  for (const [at, word] of words.entries()) if (word.start < end && start < word.end) least = Math.min(least, distance[at] as number);
  return 1 / (1 + least / HALF_DISTANCE);
}

/** Two that look at different columns leave the rows that both have. */
function both(filters: readonly RowFilter[]): RowFilter[] {
  const found: RowFilter[] = [];
  for (const [i, a] of filters.entries()) {
    for (const b of filters.slice(i + 1)) {
      if (found.length >= MOST_BOTH || a.columns.some((column) => b.columns.includes(column))) continue;
      const rows = shared(a.rows, b.rows);
      if (rows.length === 0 || rows.length === a.rows.length || rows.length === b.rows.length) continue;
      found.push({ rows, label: `${a.label}, ${b.label}`, weight: Math.min(1, (a.weight + b.weight) / 1.5), cost: 3, stems: [...a.stems, ...b.stems], columns: [...a.columns, ...b.columns], kind: a.kind === 'pair' || b.kind === 'pair' ? 'pair' : a.kind === 'change' || b.kind === 'change' ? 'change' : 'both' });
    }
  }
  return found;
}

const LEAST_FIT = 0.3;

/** "With more than 300 members", "below 40 per cent", "over 6 m tall": the rows on one side of a bound that the sentence states, in the column that holds such figures. */
function boundFilters(columns: readonly FittingColumn[], siblings: readonly Quantity[], nearness: (at: Quantity) => number): RowFilter[] {
  const found: RowFilter[] = [];
  for (const sibling of siblings) {
    const { hedge, low, high, unit, of } = sibling;
    if (hedge !== 'more-than' && hedge !== 'at-least' && hedge !== 'less-than' && hedge !== 'at-most' && hedge !== 'up-to') continue;
    const mark = low ?? high;
    if (mark === null || (low !== null && high !== null)) continue;
    const counted = of === null ? null : new Set(stemsOf(of));
    const fitting = columns.flatMap(({ column, fit }) => {
      const factor = factorOf(column, unit);
      if (factor === null) return [];
      const isCounted = counted !== null && column.stems.some((stem) => counted.has(stem));
      return isCounted || fit >= LEAST_FIT || (unit !== null && column.unit !== null) || columns.length === 1 ? [{ column, factor, fit: fit + (isCounted ? 1 : 0) }] : [];
    }).sort((a, b) => b.fit - a.fit);
    const best = fitting[0];
    for (const { column, factor, fit } of fitting.slice(0, 2)) {
      if (best === undefined || fit < best.fit * 0.7) continue;
      const test = TESTS[hedge];
      const rows = column.cells.flatMap((cell, row) => (cell?.quantity?.value != null && test(cell.quantity.value * factor, mark) ? [row] : []));
      found.push({ rows, label: `${headOf(column)} ${SIDES[hedge]} ${sibling.text}`, weight: nearness(sibling), cost: 2, stems: column.stems, columns: [column.index], kind: 'bound' });
    }
  }
  return found;
}

const TESTS = {
  'more-than': (value: number, mark: number): boolean => value > mark, 'at-least': (value: number, mark: number): boolean => value >= mark,
  'less-than': (value: number, mark: number): boolean => value < mark, 'at-most': (value: number, mark: number): boolean => value <= mark, 'up-to': (value: number, mark: number): boolean => value <= mark,
};
const SIDES = { 'more-than': 'above', 'at-least': 'at least', 'less-than': 'below', 'at-most': 'at most', 'up-to': 'at most' };

/** What multiplies a cell into the bound's unit; null where the column cannot hold such figures. */
function factorOf(column: Column, unit: string | null): number | null {
  if (unit === null || column.unit === null) return unit === column.unit || column.unit === null ? 1 : null;
  return unit === column.unit ? 1 : unitConversion(column.unit, unit)?.factor ?? null;
}

/** "In week 3", "during the second round", "with 4 points": the rows that have the number beside a word of their column's head. */
function numberFilters(model: TableModel, { words }: Focus, siblings: readonly Quantity[], nearness: (at: Quantity) => number): RowFilter[] {
  return model.columns.flatMap((column): RowFilter[] => {
    if (!column.isNumeric) return [];
    return siblings.flatMap((sibling): RowFilter[] => {
      const { value, unit, kind, hedge, start, end } = sibling;
      if (value === null || unit !== null || hedge !== 'exact' || (kind !== 'cardinal' && kind !== 'ordinal')) return [];
      const [before, behind] = [words.findLast((word) => word.end <= start), words.find((word) => word.start >= end)];
      if (!column.stems.some((stem) => stem === before?.stem || stem === behind?.stem)) return [];
      const rows = column.cells.flatMap((cell, row) => (cell?.quantity?.value === value ? [row] : []));
      return [{ rows, label: `${headOf(column)} ${value}`, weight: nearness(sibling), cost: 2, stems: column.stems, columns: [column.index], kind: 'number' }];
    });
  });
}

const WORDS = 0.8;
const NEAR = 0.25;

/** Rows whose cells hold words of the sentence without being named in full: "lives in Hull" where the cell says "Hull, Yorkshire". */
function wordFilters(model: TableModel, focus: Focus, times: ReadonlySet<number>): RowFilter[] {
  const found: RowFilter[] = [];
  const index = wordIndex(model);
  for (const [column, words] of index) {
    if (times.has(column)) continue;
    const isKey = isKeyColumn(model, column);
    for (let at = 0; at < focus.words.length; at++) {
      let rows: readonly number[] | undefined;
      let weight = 0;
      let last = at;
      const said: string[] = [];
      for (let next = at; next < focus.words.length && next <= last + 2; next++) {
        const word = focus.words[next];
        if (word === undefined || word.stop || (word.digit && said.length === 0) || (next >= focus.from && next < focus.to)) continue;
        const own = words.get(word.stem);
        const left = own === undefined ? [] : rows === undefined ? own : shared(rows, own);
        if (left.length === 0) break;
        rows = left;
        weight = Math.max(weight, focus.weights.get(word.stem) ?? 0);
        said.push(word.stem);
        last = next;
      }
      if (rows === undefined) continue;
      const first = focus.words[at];
      at = last;
      // names of rows share words by chance
      if (weight < NEAR || (isKey && !(first?.capital === true && at > 0))) continue;
      found.push({ rows, label: focus.words.slice(at - said.length + 1, at + 1).map(({ lower }) => lower).join(' '), weight: weight * WORDS, cost: 2, stems: said, columns: [column], kind: 'words' });
    }
  }
  return found;
}

const CHANGED = new Set('change difference diff growth delta net swing gain loss'.split(' '));
const UP = new Set('rose risen rise grew grown grow gained gain gains up increased increase more climbed improved worse higher dearer'.split(' '));
const DOWN = new Set('fell fallen fall lost lose shrank shrunk down decreased decrease declined decline dropped drop fewer less slipped shed lower cheaper came'.split(' '));

/** "Ten went up and six came down": rows whose figure rose or fell between two columns of one measure, or whose column of changes says so. */
function changeFilters(model: TableModel, focus: Focus, { direction }: Cues): RowFilter[] {
  const way = wayOf(focus) || direction;
  if (way === 0) return [];
  const weight = focus.words.reduce((most, word, at) => ((way > 0 ? UP : DOWN).has(word.lower) ? Math.max(most, 1 / (1 + (focus.distance[at] as number) / HALF_DISTANCE)) : most), 0);
  if (weight === 0) return [];
  const found: RowFilter[] = [];
  const numeric = model.columns.filter((column) => column.isNumeric && !column.isId);
  for (const column of numeric) {
    const isChange = column.head.toLowerCase().split(/[^\p{L}]+/u).some((word) => CHANGED.has(word)) || column.cells.some((cell) => (cell?.quantity?.value ?? 0) < 0);
    if (!isChange) continue;
    found.push({ rows: column.cells.flatMap((cell, row) => (Math.sign(cell?.quantity?.value ?? 0) === way ? [row] : [])), label: `${headOf(column)} ${way > 0 ? 'above' : 'below'} 0`, weight, cost: 2, stems: [], columns: [column.index], kind: 'change' });
  }
  const byMeasure = new Map<string, Column[]>();
  for (const column of numeric) if (column.time !== undefined) byMeasure.set(`${column.measure}\n${column.unit}`, [...byMeasure.get(`${column.measure}\n${column.unit}`) ?? [], column]);
  for (const columns of byMeasure.values()) {
    const ordered = [...columns].sort((a, b) => (a.time as number) - (b.time as number));
    const last = ordered.at(-1);
    if (last === undefined) continue;
    for (const first of new Set([ordered.at(-2), ordered[0]])) {
      if (first === undefined || first === last) continue;
      const rows = last.cells.flatMap((cell, row) => {
        const [now, then] = [cell?.quantity?.value, first.cells[row]?.quantity?.value];
        return now != null && then != null && Math.sign(now - then) === way ? [row] : [];
      });
      found.push({ rows, label: `${headOf(last)} ${way > 0 ? 'above' : 'below'} ${headOf(first)}`, weight, cost: 2, stems: [], columns: [last.index, first.index], kind: 'change' });
    }
  }
  return found;
}

/** The way of the nearest word that has one: "ten went up and six came down". */
function wayOf({ words, distance }: Focus): -1 | 0 | 1 {
  let way: -1 | 0 | 1 = 0;
  let nearest = Infinity;
  for (const [at, word] of words.entries()) {
    const own = UP.has(word.lower) ? 1 : DOWN.has(word.lower) ? -1 : 0;
    if (own !== 0 && (distance[at] as number) < nearest) [way, nearest] = [own, distance[at] as number];
  }
  return way;
}

