import { stemsOf } from '../derive/context.js';
import { relatedStems } from '../lexicon/relations.js';
import { measuresOf } from '../derive/headWords.js';
import type { Column, TableModel } from '../derive/tableModel.js';
import { wordIndex } from '../derive/wordIndex.js';
import { figure } from '../derive/working.js';
import { holdsFor, operandsOf } from './cellValues.js';
import { columnsIn, ELSE, isCounted, isGap, labelOf, wordsIn, type Setting } from './setting.js';
import type { Asked, QueryResult } from './types.js';

/** "Seven towns have a library": the rows that the words pick out; "of the twelve": all of them. */
export function counts(setting: Setting): QueryResult[] {
  const { model, asked, scope, rows } = setting;
  const isMeasure = measure(setting) !== null;
  if (!isCounted(setting) || isRanking(asked)) return [];
  const of = stemsOf(asked.quantity.of ?? '');
  if (isElsewhere(setting) || isGap(setting)) return [];
  // a table of twelve rows is not asked for a thousand
  if ((asked.quantity.value ?? 0) > MOST_OF_ROWS * model.rows.length) return [];
  if (isWhole(asked)) return [{ kind: 'count', agrees: holdsFor(asked.quantity, model.rows.length, { kind: 'cardinal', unit: null }), complete: isRowNoun(model, of) ? 1 : UNSAID, working: `rows = ${model.rows.length}`, operands: operandsOf(model, model.rows.map((_, row) => row)) }];
  // one row is no group: its figures are meant
  if (rows.length <= 1 && (asked.quantity.value ?? 0) > 1) return [];
  if (scope.parts.length === 0 && !isRowNoun(model, of)) return [];
  const label = labelOf(scope.parts);
  const agrees = holdsFor(asked.quantity, rows.length, { kind: 'cardinal', unit: null });
  // rows that are named one by one are as many as are named
  if (!agrees && scope.parts.length > 1 && scope.parts.every((part) => part.rows.length === 1)) return [];
  return [{
    kind: 'count', agrees, complete: scope.complete(wordsIn(scope.parts), columnsIn(scope.parts)) * (rows.length === 0 ? NOTHING : 1) * (isMeasure ? ELSE : 1),
    working: `${label === '' ? 'rows' : `rows with ${label}`} = ${rows.length}`, operands: operandsOf(model, rows.length > 0 ? rows : model.rows.map((_, row) => row)),
  }];
}

const MOST_OF_ROWS = 2;
// what the rows are is not said
const UNSAID = 0.5;

// words that no row has together were hardly all meant for the rows
const NOTHING = 0.6;

const RANKING: ReadonlySet<string> = new Set('first last top next bottom'.split(' '));

/** "The first three" are not all that there are. */
const isRanking = ({ words, own }: Asked): boolean => RANKING.has(words[Math.min(...own) - 1]?.lower ?? '');

/** "Ten of the fourteen", "10 out of 14": the figure says how many there are of all. */
function isWhole({ words, own, siblings }: Asked): boolean {
  const first = Math.min(...own);
  const [before, last] = [words[first - 2], words[first - 1]];
  const of = last?.lower === 'of' ? last : before?.lower === 'of' && last?.stop === true ? before : undefined;
  return of !== undefined && siblings.some(({ kind, end }) => kind === 'cardinal' && of.start - end <= 6 && end <= of.start);
}

/** What is counted is nothing that the table knows, and other sources do: no rows of it. */
function isElsewhere({ model, asked }: Setting): boolean {
  const { isHeard } = asked;
  const head = nounOf(asked);
  return head !== undefined && isHeard(head) && !model.about.includes(head) && !model.columns.some(({ stems }) => stems.includes(head)) && ![...wordIndex(model).values()].some((index) => index.has(head));
}

/** What is counted: the last word of it. */
const nounOf = (asked: Asked): string | undefined => stemsOf(asked.quantity.of ?? '').at(-1) ?? behindOf(asked);

/** The noun of "25 of the houses". */
function behindOf({ words, own }: Asked): string | undefined {
  const last = Math.max(...own);
  return words[last + 1]?.lower === 'of' ? words.slice(last + 2, last + 5).find(({ stop }) => !stop)?.stem : undefined;
}

const isRowNoun = (model: TableModel, of: readonly string[]): boolean => of.some((stem) => model.columns[0]?.stems.includes(stem) === true || model.about.includes(stem));

/** "61 % of the towns": the rows that the words pick out as a share of all. */
export function shares(setting: Setting): QueryResult[] {
  const { model, asked, scope, rows } = setting;
  const { quantity } = asked;
  if ((quantity.kind !== 'percent' && quantity.kind !== 'ratio') || quantity.unit === '[pp]' || scope.parts.length === 0) return [];
  // a rise, or a share of something else than rows
  if (quantity.role !== undefined || quantity.direction !== undefined || (quantity.of === null && asked.words[Math.max(...asked.own) + 1]?.lower !== 'of') || isElsewhere(setting)) return [];
  const part = rows.length / model.rows.length;
  const isPercent = quantity.kind === 'percent';
  const isRight = quantity.ratio === undefined ? holdsFor(quantity, isPercent ? part * 100 : part, { kind: quantity.kind, unit: quantity.unit }) : quantity.ratio.numerator === rows.length && quantity.ratio.denominator === model.rows.length;
  return [{
    kind: 'share', agrees: isRight, complete: scope.complete(wordsIn(scope.parts), columnsIn(scope.parts)),
    working: `rows with ${labelOf(scope.parts)} ÷ all rows: ${rows.length} ÷ ${model.rows.length} = ${isPercent ? `${figure(part * 100)} %` : figure(part)}`, operands: operandsOf(model, rows),
  }];
}

/** A column of figures that the claim counts by its own name, or a kindred one: "five goals" beside a head "goals", "25 of the houses" beside "homes lost". */
function measure({ model, asked }: Setting): Column | null {
  const head = nounOf(asked);
  if (head === undefined || isRowNoun(model, [head])) return null;
  const called = [head, ...relatedStems(head), ...measuresOf({ stem: head, lower: head })];
  return model.columns.find((column) => column.isNumeric && !column.isId && column.stems.some((stem) => called.includes(stem))) ?? null;
}
