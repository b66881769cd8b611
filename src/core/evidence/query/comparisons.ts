import { overlaps, type Span } from '../../text/span.js';
import { headOf, type TableModel } from '../derive/tableModel.js';
import { figure } from '../derive/working.js';
import { holdsFor, operandsOf } from './cellValues.js';
import { isRanked } from './extremes.js';
import { headsSaid } from './heads.js';
import { scopeOf } from './scope.js';
import { sentenceParts } from './sentenceParts.js';
import { columnsIn, operatorsIn, wordsIn, type Setting } from './setting.js';
import { targets } from './targets.js';
import type { Asked, Part, QueryResult } from './types.js';

const AFTER: ReadonlySet<string> = new Set('than as to with'.split(' '));

/** "The yard built more in 2031 than in 2030": of the two rows that are named the figure is the name of the first. null where the sentence compares nothing. */
export function comparison(model: TableModel, asked: Asked): QueryResult[] | null {
  const operators = operatorsIn(asked).filter(({ operator }) => operator === 'more' || operator === 'less' || operator === 'same');
  const [way, second] = operators;
  if (way === undefined || second !== undefined || asked.quantity.unit !== null) return null;
  // here the figure is one of those that name rows
  const whole: Asked = { ...asked, own: new Set(), siblings: [...asked.siblings, asked.quantity] };
  const heads = headsSaid(model, whole);
  const parts = sentenceParts(model, whole, heads);
  const [a, b, c] = parts.filter(({ rows }) => rows.length === 1);
  const isOwn = (part: Part | undefined): boolean => part?.words.some((at) => overlaps(asked.words[at] as Span, asked.quantity)) === true;
  if (a === undefined || b === undefined || c !== undefined || (!isOwn(a) && !isOwn(b)) || !a.columns.some((column) => b.columns.includes(column))) return null;
  const joint = asked.words.findLast(({ lower }, at) => at > (a.words.at(-1) as number) && at < (b.words[0] as number) && AFTER.has(lower));
  if (joint === undefined) return null;
  if (!isOwn(a)) return [];
  const scope = scopeOf(model, whole, heads, parts);
  const column = [...heads].filter(([index, { share }]) => share >= 0.5 && !columnsIn(parts).includes(index) && model.columns[index]?.isNumeric === true).sort((x, y) => y[1].share - x[1].share)[0]?.[0];
  const one = column === undefined ? undefined : model.columns[column];
  const [x, y] = [one?.cells[a.rows[0] as number]?.quantity?.value, one?.cells[b.rows[0] as number]?.quantity?.value];
  if (one === undefined || x == null || y == null) return [];
  const isLess = (way.operator === 'less') !== isRanked(one);
  const agrees = way.operator === 'same' ? x === y : isLess ? x < y : x > y;
  const sign = x > y ? '>' : x < y ? '<' : '=';
  return [{ kind: 'comparison', agrees, complete: scope.complete([...wordsIn(parts), way.at], [...columnsIn(parts), one.index]), working: `${headOf(one)} (${a.label}) ${sign} ${headOf(one)} (${b.label}): ${figure(x)} ${sign} ${figure(y)}`, operands: operandsOf(model, [a.rows[0] as number, b.rows[0] as number], one.index) }];
}

/** "The Ford carried 14 more than the Weir", "more in 2031 than in 2030": two rows held against one another. */
export function differences(setting: Setting): QueryResult[] {
  const { model, asked, scope, operators } = setting;
  const { quantity } = asked;
  const way = operators.find(({ operator }) => operator === 'more' || operator === 'less');
  const ones = scope.parts.filter(({ rows }) => rows.length === 1);
  const [a, b, c] = ones;
  if (way === undefined || a === undefined || b === undefined || c !== undefined || !a.columns.some((column) => b.columns.includes(column))) return [];
  const [left, right] = [a.rows[0] as number, b.rows[0] as number];
  const isOwn = asked.words.some((word, at) => overlaps(word, quantity) && (a.words.includes(at) || b.words.includes(at)));
  if (left === right || isOwn) return [];
  return targets(setting, columnsIn(scope.parts)).flatMap(({ column, isNamed }): QueryResult[] => {
    const one = model.columns[column];
    const [x, y] = [one?.cells[left]?.quantity?.value, one?.cells[right]?.quantity?.value];
    if (one === undefined || !isNamed || !one.isNumeric || x == null || y == null) return [];
    const isRight = holdsFor(quantity, Math.abs(x - y), { kind: one.kind, unit: one.unit });
    return [{
      kind: 'difference', agrees: isRight, complete: scope.complete([...wordsIn(scope.parts), way.at], [...columnsIn(scope.parts), column]),
      working: `${headOf(one)} (${a.label}) − ${headOf(one)} (${b.label}) = ${figure(x)} − ${figure(y)} = ${figure(x - y)}`, operands: operandsOf(model, [left, right], column),
    }];
  });
}
