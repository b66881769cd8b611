import { shared } from '../derive/rowSets.js';
import { headOf, type Column } from '../derive/tableModel.js';
import { cellAgrees, isComparable, operandsOf, textOf } from './cellValues.js';
import { cellsOf } from './cells.js';
import { sizesOf } from './columnSizes.js';
import { dateColumns } from './dateColumns.js';
import { rowsOf } from './scope.js';
import { columnsIn, labelOf, wordsIn, type Setting } from './setting.js';
import { isOfItsSize, targets } from './targets.js';
import type { QueryResult } from './types.js';

/** "The lowest attendance was 812", "the tallest was built in 1902". */
export function extremes(setting: Setting): QueryResult[] {
  const { model, asked, scope, operators } = setting;
  return operators.flatMap(({ at, operator }): QueryResult[] => {
    if (operator !== 'max' && operator !== 'min') return [];
    const column = extremeColumn(setting, at);
    if (column === null) return [];
    const others = scope.parts.filter(({ columns, words }) => !columns.includes(column.index) && !words.includes(at));
    const all = model.rows.map((_, row) => row);
    // "the highest in May was against Hull": the words may narrow what is compared, or say which it was
    const domains = [all, rowsOf(model, others), ...others.map(({ rows }) => rows)].filter((rows) => rows.length > 1);
    const best = operator === 'max' ? 'highest' : 'lowest';
    // the first is the highest, and has the lowest number
    const ways = isRanked(column) ? (['max', 'min'] as const) : [operator];
    const results = ways.flatMap((way) => domains.flatMap((domain): QueryResult[] => {
      const ends = endsOf(column, domain, way);
      if (ends.length === 0) return [];
      const used = others.filter(({ rows }) => shared(ends, rows).length > 0);
      const left = used.reduce((rows, part) => shared(rows, part.rows), ends as readonly number[]);
      const label = `${best} ${headOf(column)}${used.length === 0 ? '' : `, ${labelOf(used)}`}`;
      const complete = scope.complete([...wordsIn(used), at], [...columnsIn(used), column.index]);
      const own: QueryResult[] = left.some((row) => isComparable(model, asked, column.index, row)) && asked.quantity.kind !== 'date' && asked.quantity.role !== 'delta' && isOfItsSize(setting, column.index) ? [{
        kind: 'extreme', agrees: left.some((row) => cellAgrees(model, asked, column.index, row)), stated: textOf(model, column.index, left[0] as number), complete, working: `${label} = ${textOf(model, column.index, left[0] as number)}`, operands: operandsOf(model, left, column.index),
      }] : [];
      const named = targets(setting, columnsIn(used)).some((target) => target.column === column.index && target.isNamed);
      return named && own.length > 0 ? own : [...own, ...cellsOf(setting, 'extreme', left, [...used, { kind: 'bound', words: [at], columns: [column.index], rows: left, label }], label, false)];
    }));
    // one way of taking it that holds is enough
    const most = results.reduce((best, { complete }) => Math.max(best, complete), 0);
    const full = results.filter(({ complete }) => complete >= most - 0.01);
    const right = full.find(({ agrees }) => agrees);
    return right !== undefined ? [right] : full.slice(0, 1);
  });
}

const REACH = 4;

/** The column of which a superlative speaks: the one whose head is said behind it, else in front, or that the word itself measures ("the tallest"). */
function extremeColumn({ model, scope, asked }: Setting, at: number): Column | null {
  const fits = model.columns.flatMap((column) => {
    const said = scope.heads.get(column.index);
    const isTime = dateColumns(model).some((time) => time.column === column);
    if (isTime ? !TIMED.has(asked.words[at]?.lower ?? '') : STRICT.has(asked.words[at]?.lower ?? '') || !column.isNumeric || !sizesOf(column).isAmount) return [];
    if (said === undefined || said.share < 0.5) return [];
    const nearest = said.words.reduce((least, word) => Math.min(least, word >= at ? word - at : 2 * (at - word)), Infinity);
    const isMeasured = column.isNumeric && !column.isId ? 1 : 0.9;
    return nearest <= 2 * REACH ? [{ column, fit: said.share * isMeasured / (1 + nearest) }] : [];
  }).sort((a, b) => b.fit - a.fit);
  if (fits[0] !== undefined) return fits[0].column;
  const times = dateColumns(model);
  return TIMED.has(asked.words[at]?.lower ?? '') && times[0] !== undefined ? times[0].column : null;
}
const TIMED: ReadonlySet<string> = new Set('earliest latest oldest newest'.split(' '));
// no amount is the earliest
const STRICT: ReadonlySet<string> = new Set(['earliest', 'latest', 'newest']);

const RANKS: ReadonlySet<string> = new Set('rank ranking position pos place finish placing standing'.split(' '));

/** First is highest. */
export const isRanked = (column: Column): boolean => column.head.toLowerCase().split(/[^a-z]+/).some((word) => RANKS.has(word)) && column.kind !== 'percent';

/** The rows with the highest or lowest cell of a column, whole dates by their day. */
function endsOf(column: Column, rows: readonly number[], operator: 'max' | 'min'): number[] {
  const { values } = sizesOf(column);
  const way = operator === 'max' ? 1 : -1;
  let most = -Infinity;
  let found: number[] = [];
  for (const row of rows) {
    const value = way * (values[row] as number);
    if (value > most) [most, found] = [value, [row]];
    else if (value === most) found.push(row);
  }
  return found;
}
