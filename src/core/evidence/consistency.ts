import type { Block, Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { columnTotals } from './consistency/columnTotals.js';
import type { FiguredSentence, Inconsistency } from './consistency/finding.js';
import { changesThatFail } from './consistency/changes.js';
import { partsOfTotals } from './consistency/partsOfTotals.js';
import { sharesThatFail } from './consistency/shares.js';
import { sameThingTwice } from './consistency/sameThingTwice.js';

export type { Inconsistency, InconsistencyKind } from './consistency/finding.js';

/**
 * Where a draft does not agree with itself: parts that do not add up to the stated total, a percentage that does not fit its
 * two figures, a change that does not fit its ends, a table's total row, one thing given two values. No source is looked at.
 *
 * Only what the words tie together is held against one another, and hedged figures are given their room, because a false
 * alarm costs a reader more than a slip that goes unseen.
 */
export function findInconsistencies(draft: Draft): readonly Inconsistency[] {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = find(draft)));
  return found;
}

// one version of a draft is judged again as its sources come in
const known = new WeakMap<Draft, readonly Inconsistency[]>();
/** Blocks in whose sentences all agrees, by their sentences, which they keep while no edit touches them: with the figures that were looked at. */
const clean = new WeakMap<Block['sentences'], readonly Quantity[]>();

function find(draft: Draft): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const [block, claims] of figuresByBlock(draft)) {
    const figures = claims.map(({ quantity }) => quantity as Quantity);
    const before = clean.get(block.sentences);
    if (before?.length === figures.length && figures.every((figure, at) => figure === before[at])) continue;
    const own = sentencesOf(block, claims).flatMap((sentence) => [...partsOfTotals(sentence), ...sharesThatFail(sentence), ...changesThatFail(sentence)]);
    if (own.length === 0) clean.set(block.sentences, figures);
    found.push(...own);
  }
  found.push(...columnTotals(draft), ...sameThingTwice(draft));
  return found.sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/** The figures of each block that are no quotations; a sentence alone needs two. */
function figuresByBlock({ blocks, claims }: Draft): Map<Block, Claim[]> {
  const found = new Map<Block, Claim[]>();
  for (const claim of claims) {
    const block = blocks[claim.block];
    if (claim.quantity === undefined || claim.ignored !== undefined || claim.quoted || block === undefined || block.kind === 'table-cell') continue;
    const own = found.get(block);
    if (own === undefined) found.set(block, [claim]);
    else own.push(claim);
  }
  return found;
}

/** The sentences with several figures, each with them in order. */
function sentencesOf({ prose }: Block, claims: readonly Claim[]): FiguredSentence[] {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.sentence.start);
    if (group === undefined) groups.set(claim.sentence.start, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((own) => ({ text: prose.text, claims: own.sort((a, b) => a.inProse.start - b.inProse.start) }));
}
