import type { Quantity } from '../../quantities/types.js';
import { isFraction } from '../compareTolerance.js';
import { stemsOf } from './context.js';
import { shapeOf } from './pairs.js';
import { errorOf, statedTerm } from './proseTerms.js';
import type { Term } from './term.js';
import type { Borne, DeriveInput } from './types.js';

// a figure that the sentence itself states fits it as well as any
const RELEVANCE = 0.6;
// a bare number below this is said of anything
const LEAST = 20;
const MOST = 4;

/**
 * The figures of the sentence that no source states, as operands beside those that one does: they are results themselves, or the draft's own. "That is 136
 * days, or 127 if the nine are deducted", "£533,500, nearly eight times the damages".
 * @param terms what the sources state
 */
export function ownTerms({ siblings, quantity }: DeriveInput, terms: readonly Term[]): Term[] {
  const { isShare, isMultiple } = shapeOf(quantity);
  if (!isShare && !isMultiple) return [];
  const stated = new Set(terms.filter(({ anchored }) => anchored > 0).map(({ value }) => value));
  return siblings.filter((other) => isOperand(other, quantity) && !stated.has(other.value as number)).slice(0, MOST).map((other) => ({
    value: other.value as number, unit: other.unit, kind: other.kind, loose: false, error: errorOf(other), label: other.text.trim(), relevance: RELEVANCE, anchored: 1, said: 1, cost: 1,
    of: new Set(stemsOf(other.of ?? '')), operands: [], path: '', passage: -1, group: -1, per: other.per,
  }));
}

/** Told flatly, and telling: with a unit, or of two digits at least. */
const isOperand = (other: Quantity, { unit }: Quantity): boolean =>
  other.value !== null && other.value > 0 && (other.hedge === 'exact' || other.hedge === 'approximate') && (other.kind === 'cardinal' || other.kind === 'money' || other.kind === 'measure' || other.kind === 'duration') && !isFraction(other) &&
  (other.unit !== null || other.value >= LEAST) && other.unit !== '%' && unit !== '[pp]';

/** What bears out the sentence's other figures, as operands: "1.1 to the placebo group's 2.6, a drop of 58 per cent" is worked out from these two, wherever they stand and whatever is said there. */
export const borneTerms = ({ borne = [], quantity }: DeriveInput): Term[] => borne.filter(({ figure }) => figure.value !== null).map(({ view, figure }) => ({
  ...statedTerm(figure, view, quantity), relevance: RELEVANCE, anchored: 1, said: 1, of: new Set(stemsOf(figure.of ?? '')), isBorne: true, ...placeOf(view, figure),
}));

/** Of a cell: its table, row and column, as far as they are told from one another. */
function placeOf({ at, passage: { table, cells } }: Borne['view'], { cell }: Borne['figure']): Partial<Term> {
  const { column, head = '' } = (cell === undefined ? undefined : cells?.[cell]) ?? {};
  return table === undefined || column === undefined ? {} : { table, row: at, column, measure: head };
}
