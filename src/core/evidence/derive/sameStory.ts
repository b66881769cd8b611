import type { Quantity } from '../../quantities/types.js';
import { sharesNoun, type Term } from './term.js';

// words this far from a figure say what it is
const REACH = 70;
const ALIKE = 2;
const ACROSS = 0.5;

/**
 * How closely figures of two documents belong together where both tell it of one thing ("The waiting list has 310 groups", "had 265 groups" in the report of the year
 * before), 0 where they do not: they share the unit or what is counted, and further words beside it.
 */
export function acrossDocuments(a: Term, b: Term): number {
  if (a.path === b.path || a.kind === 'percent' !== (b.kind === 'percent') || a.unit !== b.unit || a.aggregate !== undefined || b.aggregate !== undefined || (a.unit === null && !sharesNoun(a, b))) return 0;
  const [own, other] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const stem of own) if (other.has(stem) && ++shared >= ALIKE) return ACROSS;
  return 0;
}

const known = new WeakMap<Quantity, ReadonlySet<string>>();
const NOTHING: ReadonlySet<string> = new Set();

/** What stands beside a figure in prose; in a table its column's head and its row's words. */
function wordsOf({ operands: [operand], of }: Term): ReadonlySet<string> {
  const quantity = operand?.quantity;
  if (operand === undefined || quantity === undefined) return NOTHING;
  let found = known.get(quantity);
  if (found !== undefined) return found;
  const { words } = operand.view;
  const isCell = operand.cell !== undefined;
  found = new Set([...(isCell ? of : []), ...words.flatMap(({ stop, digit, stem, start, end }) => (stop || digit || (start < quantity.end && quantity.start < end) || (!isCell && (start - quantity.end > REACH || quantity.start - end > REACH)) ? [] : [stem]))]);
  known.set(quantity, found);
  return found;
}
