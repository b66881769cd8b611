import type { Claim } from '../draft/types.js';
import type { ClaimContext } from './claimContext.js';
import type { ClaimQuantity } from './claimQuantity.js';
import { agree, compareFigures } from './compareFigures.js';
import { mayAgree } from './compareFlat.js';
import { tableKey } from './figureKeys.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import type { Mates } from './placement.js';
import type { Candidate } from './retrieve.js';
import { eachByWork, type Steps } from './steps.js';
import { isCalledByNumber } from './tableRows.js';

/** A figure beside the claim's in its sentence, or in its row of the draft's table. */
export interface Other {
  readonly sibling: Claim;
  readonly quantity: ClaimQuantity;
  readonly isMate: boolean;
}

export function othersOf(context: ClaimContext): readonly Other[] {
  const others: Other[] = [];
  const put = (sibling: Claim, quantity: ClaimQuantity | undefined): void => {
    if (quantity !== undefined) others.push({ sibling, quantity, isMate: context.mates.has(sibling) });
  };
  for (const sibling of context.siblings) put(sibling, context.others.get(sibling));
  for (const sibling of context.row) put(sibling, context.around(sibling).quantity);
  return others;
}

/** A passage with what it has of the sentence's other figures. */
export interface Accompanied {
  readonly candidate: Candidate;
  /** Its figures that agree with the other one at this place; looked for when they are asked for. */
  agreeing(other: number): readonly SourceQuantity[];
  readonly mates: Mates;
}

/** How much work a passage is: the figures of a row may be as many as those of a hundred sentences. */
export const workOf = ({ passage: { cells } }: PassageView): number => 1 + (cells?.length ?? 0);

/** Each passage with the figures that go with the draft's, as far as it has them; a row lacks those, and the number, that another row of its table has. */
export function* withMates(context: ClaimContext, candidates: readonly Candidate[], others: readonly Other[]): Steps<Accompanied[]> {
  const mates = others.flatMap(({ isMate }, at) => (isMate ? [at] : []));
  const inTable = calledByNumber(context, candidates);
  const found: Agreed[] = [];
  const agreed = (candidate: Candidate): number => {
    const { view } = candidate;
    const agreeing = agreeingIn(view, others);
    const lists: (readonly SourceQuantity[])[] = [];
    for (let i = 0; i < mates.length; i++) {
      const list = agreeing(mates[i] as number);
      lists.push(list);
      if (list.length > 0 && view.passage.table !== undefined) inTable.add(`${tableKey(view)}\n${i}`);
    }
    found.push({ candidate, agreeing, lists });
    return workOf(view);
  };
  yield* eachByWork(candidates, agreed);
  return accompanied(context, found, inTable);
}

interface Agreed extends Omit<Accompanied, 'mates'> {
  readonly lists: readonly (readonly SourceQuantity[])[];
}

function calledByNumber(context: ClaimContext, candidates: readonly Candidate[]): Set<string> {
  const inTable = new Set<string>();
  for (let i = 0; i < candidates.length; i++) {
    const { view } = candidates[i] as Candidate;
    if (isCalledByNumber(context, view)) inTable.add(tableKey(view));
  }
  return inTable;
}

function accompanied(context: ClaimContext, found: readonly Agreed[], inTable: ReadonlySet<string>): Accompanied[] {
  const all: Accompanied[] = [];
  for (let at = 0; at < found.length; at++) {
    const { candidate, agreeing, lists } = found[at] as Agreed;
    const { view } = candidate;
    const isRow = inTable.size > 0 && view.passage.table !== undefined;
    const has = lists.filter((list, i) => list.length > 0 || (isRow && inTable.has(`${tableKey(view)}\n${i}`)));
    all.push({ candidate, agreeing, mates: isRow && inTable.has(tableKey(view)) && !isCalledByNumber(context, view) ? [...has, []] : has });
  }
  return all;
}

function agreeingIn({ quantities }: PassageView, others: readonly Other[]): Accompanied['agreeing'] {
  const known: SourceQuantity[][] = [];
  return (other) => {
    let found = known[other];
    if (found === undefined) {
      const { quantity } = others[other] as Other;
      known[other] = found = quantities.filter((figure) => mayAgree(quantity, figure) && agree(compareFigures(quantity, figure)));
    }
    return found;
  };
}
