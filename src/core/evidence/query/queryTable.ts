import type { TableModel } from '../derive/tableModel.js';
import { cells } from './cells.js';
import { comparison, differences } from './comparisons.js';
import { counts, shares } from './counts.js';
import { extremes } from './extremes.js';
import { headsSaid } from './heads.js';
import { rowsOf, scopeOf } from './scope.js';
import { sentenceParts } from './sentenceParts.js';
import { operatorsIn, type Setting } from './setting.js';
import { sums } from './sums.js';
import type { Asked, Part, QueryResult } from './types.js';

/**
 * A sentence about a table as queries of it, with what each gives for the figure in question: the rows that its words pick out counted, their
 * cell in the column that it names, the highest of them, the gap between two of them, their share. Any of them may be what is meant; the one
 * that leaves least of the sentence unused most likely is.
 */
export function queryTable(model: TableModel, asked: Asked): QueryResult[] {
  if (model.rows.length < 2 || isHead(model, asked)) return [];
  const compared = comparison(model, asked);
  if (compared !== null) return compared;
  const heads = headsSaid(model, asked);
  const scope = scopeOf(model, asked, heads, sentenceParts(model, asked, heads));
  return [...variants(scope.parts), ...(scope.near.length < scope.parts.length ? [scope.near] : [])].flatMap((parts) => {
    const setting: Setting = { model, asked, scope: { ...scope, parts }, rows: rowsOf(model, parts), operators: operatorsIn(asked) };
    return [...counts(setting), ...shares(setting), ...cells(setting), ...extremes(setting), ...sums(setting), ...differences(setting)];
  });
}

/** "Aged 13 to 15" where a column is headed so: the figure names what is told, and is not told itself. */
function isHead(model: TableModel, { words, own }: Asked): boolean {
  const digits = [...own].flatMap((at) => (words[at]?.digit === true ? words[at]?.stem ?? [] : []));
  return digits.length > 0 && model.columns.some(({ stems }) => digits.every((stem) => stems.includes(stem)));
}

const MOST_COLUMNS = 4;
const MOST_VARIANTS = 6;

/** "Ferro" may be the winner or the winner's club: all of its columns together, and each alone. */
function variants(parts: readonly Part[]): (readonly Part[])[] {
  const found: (readonly Part[])[] = [parts];
  for (const [at, part] of parts.entries()) {
    if (found.length > MOST_VARIANTS) break;
    for (const [i, column] of part.columns.entries()) {
      const rows = part.byColumn?.[i];
      if (rows !== undefined && part.columns.length <= MOST_COLUMNS) found.push(parts.with(at, { ...part, columns: [column], rows }));
    }
  }
  return found;
}
