import { headOf } from '../derive/tableModel.js';
import { figure } from '../derive/working.js';
import { holdsFor, operandsOf } from './cellValues.js';
import { columnsIn, labelOf, wordsIn, type Setting } from './setting.js';
import { targets } from './targets.js';
import type { QueryResult } from './types.js';

/** "A total of 412 passengers", "the average was 7.4". */
export function sums(setting: Setting): QueryResult[] {
  const { model, asked, scope, rows, operators } = setting;
  const { quantity } = asked;
  return operators.flatMap(({ at, operator }): QueryResult[] => {
    if (operator !== 'sum' && operator !== 'average') return [];
    return targets(setting, columnsIn(scope.parts)).flatMap(({ column, isNamed }): QueryResult[] => {
      const one = model.columns[column];
      // "the mean stay" may be what a cell tells
      if (one === undefined || !isNamed || !one.isNumeric || one.isId || scope.heads.get(column)?.words.includes(at) === true) return [];
      const values = rows.flatMap((row) => one.cells[row]?.quantity?.value ?? []);
      if (values.length < 2) return [];
      const sum = values.reduce((total, value) => total + value, 0);
      const value = operator === 'sum' ? Number(sum.toPrecision(12)) : sum / values.length;
      const label = labelOf(scope.parts);
      return [{
        kind: operator, agrees: holdsFor(quantity, value, { kind: one.kind, unit: one.unit }), complete: scope.complete([...wordsIn(scope.parts), at], [...columnsIn(scope.parts), column]),
        working: `${operator} of ${headOf(one)}${label === '' ? '' : ` (${label})`} = ${figure(value)}`, operands: operandsOf(model, rows, column),
      }];
    });
  });
}
