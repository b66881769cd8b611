import type { Block, Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { claimsInBlock } from './claimsByBlock.js';
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
/** Blocks in whose sentences all agrees, by their sentences, which they keep while no edit touches them: with the figures that were looked at, by claim. */
const clean = new WeakMap<Block['sentences'], readonly (Quantity | undefined)[]>();

function find(draft: Draft): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (let at = 0; at < draft.blocks.length; at++) findIn(draft.blocks[at] as Block, claimsInBlock(draft, at), found);
  found.push(...columnTotals(draft), ...sameThingTwice(draft));
  return found.sort((a, b) => a.claim.span.start - b.claim.span.start);
}

function findIn(block: Block, claims: readonly Claim[], found: Inconsistency[]): void {
  if (claims.length < 2 || block.kind === 'table-cell') return;
  const before = clean.get(block.sentences);
  if (before !== undefined && areOf(claims, before)) return;
  const own = sentencesOf(block, claims.filter((claim) => figureOf(claim) !== undefined)).flatMap((sentence) => [...partsOfTotals(sentence), ...sharesThatFail(sentence), ...changesThatFail(sentence)]);
  if (own.length === 0) clean.set(block.sentences, claims.map(figureOf));
  found.push(...own);
}

function areOf(claims: readonly Claim[], figures: readonly (Quantity | undefined)[]): boolean {
  if (figures.length !== claims.length) return false;
  for (let at = 0; at < figures.length; at++) if (figureOf(claims[at] as Claim) !== figures[at]) return false;
  return true;
}

/** What is no quotation, nor told to be ignored; a sentence alone needs two. */
const figureOf = ({ quantity, ignored, quoted }: Claim): Quantity | undefined => (ignored === undefined && !quoted ? quantity : undefined);

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
