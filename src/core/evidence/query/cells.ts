import { measuresOf } from '../derive/headWords.js';
import { headOf, type Column } from '../derive/tableModel.js';
import { relatedStems } from '../lexicon/relations.js';
import { tokenWords } from '../../text/words.js';
import { cellAgrees, isComparable, operandsOf, textOf } from './cellValues.js';
import { columnsIn, ELSE, isGap, labelOf, wordsIn, type Setting } from './setting.js';
import { isOfItsSize, targets } from './targets.js';
import type { Asked, Part, QueryResult } from './types.js';

const TIMES: ReadonlySet<string> = new Set('time times occasion occasions'.split(' '));

/** "Three times": something is counted that no cell says. */
const isTimes = ({ words, own, quantity }: Asked): boolean => TIMES.has(words[Math.max(...own) + 1]?.lower ?? '') || (quantity.of !== null && TIMES.has(quantity.of.toLowerCase()));

/** "58 of its 90 places": the places are the other figure's. */
const isOfWhole = ({ quantity, siblings, words, own }: Asked): boolean =>
  words[Math.max(...own) + 1]?.lower === 'of' && siblings.some(({ start, kind }) => kind === 'cardinal' && start > quantity.end && start - quantity.end <= 10);

const ALL: ReadonlySet<string> = new Set('all each both every'.split(' '));

/** "In 2009 the crew came fourth": the cell of the rows that the other words pick out. */
export function cells(setting: Setting): QueryResult[] {
  const { model, asked, scope, rows } = setting;
  if (scope.parts.length === 0 || isTimes(asked) || isOfWhole(asked) || isGap(setting)) return [];
  if (rows.length === 0 || rows.length === model.rows.length) return [];
  return cellsOf(setting, 'cell', rows, scope.parts, labelOf(scope.parts), asked.words.some(({ lower, end }) => ALL.has(lower) && end <= asked.quantity.start));
}

// an amount that some of so many rows have is no figure of theirs
const MOST_ROWS = 12;

/** The cells of these rows in the columns that may hold the figure. @param all every row must have it, as with "each" */
export function cellsOf(setting: Setting, kind: QueryResult['kind'], rows: readonly number[], parts: readonly Part[], label: string, all: boolean): QueryResult[] {
  const { model, asked, scope } = setting;
  // a change is no figure of one row
  if (rows.length > MOST_ROWS || asked.quantity.role === 'delta' || asked.quantity.direction !== undefined || asked.words[Math.min(...asked.own) - 1]?.lower === 'by') return [];
  return targets(setting, columnsIn(parts)).flatMap(({ column, isNamed }): QueryResult[] => {
    const filled = rows.filter((row) => isComparable(model, asked, column, row));
    if (filled.length === 0) return [];
    const right = filled.filter((row) => cellAgrees(model, asked, column, row));
    if (right.length === 0 && !isOfItsSize(setting, column)) return [];
    const isRight = all && rows.length > 1 ? right.length === filled.length : right.length > 0;
    const shown = isRight ? right : filled;
    const complete = scope.complete(wordsIn(parts), [...columnsIn(parts), column]);
    const stated = [...new Set(shown.map((row) => textOf(model, column, row)))];
    return [{
      kind, agrees: isRight, ...(stated.length === 1 ? { stated: stated[0] as string } : {}), complete: complete * (isNamed ? 1 : UNNAMED) * (countsOther(setting, column) ? ELSE : 1),
      working: `${headOf(model.columns[column] as Column)} (${label}) = ${stated.slice(0, 3).join(', ')}`, operands: operandsOf(model, shown, column),
    }];
  });
}

/** "Two players" in a column of picks: what is counted is not what the column tells. */
function countsOther({ model, asked: { quantity } }: Setting, column: number): boolean {
  const of = quantity.unit === null && quantity.kind === 'cardinal' ? tokenWords(quantity.of ?? '').filter(({ stop }) => !stop) : [];
  const stems = model.columns[column]?.stems ?? [];
  return of.length > 0 && !of.some((word) => [word.stem, ...relatedStems(word.stem), ...measuresOf(word)].some((stem) => stems.includes(stem)));
}

// no word says which column is meant
const UNNAMED = 0.85;
