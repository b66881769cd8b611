import type { TableModel } from '../derive/tableModel.js';
import { operatorAt, type Operator } from './operators.js';
import type { Scope } from './scope.js';
import type { Asked, Part } from './types.js';

/** A table, what is asked of it, and one way of taking the sentence. */
export interface Setting {
  readonly model: TableModel;
  readonly asked: Asked;
  readonly scope: Scope;
  /** What the parts in scope leave. */
  readonly rows: readonly number[];
  readonly operators: readonly { readonly at: number; readonly operator: Operator }[];
}

export const operatorsIn = (asked: Asked): Setting['operators'] => asked.words.flatMap((_, at) => {
  const operator = operatorAt(asked, at);
  return operator === null ? [] : [{ at, operator }];
});

export const wordsIn = (parts: readonly Part[]): number[] => parts.flatMap(({ words }) => words);
export const columnsIn = (parts: readonly Part[]): number[] => parts.flatMap(({ columns }) => columns);
export const labelOf = (parts: readonly Part[]): string => parts.map(({ label }) => label).join(', ');
export const isCounted = ({ asked: { quantity } }: Setting): boolean => quantity.kind === 'cardinal' && quantity.unit === null && Number.isInteger(quantity.value);

/** "Six points more", "a difference of six": what two rows are apart is no figure of either. */
export const isGap = ({ operators, asked: { own } }: Setting): boolean =>
  operators.some(({ at, operator }) => (operator === 'more' || operator === 'less') && at - Math.max(...own) <= 3 && Math.min(...own) - at <= 3);

/** What a reading is worth that leaves to the table what is counted or which column is meant. */
export const ELSE = 0.6;
