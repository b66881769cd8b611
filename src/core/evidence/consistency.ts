import type { Claim, Draft } from '../draft/types.js';
import { columnTotals } from './consistency/columnTotals.js';
import type { Inconsistency } from './consistency/finding.js';
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

function find(draft: Draft): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const sentence of sentencesOf(draft)) found.push(...partsOfTotals(sentence), ...sharesThatFail(sentence), ...changesThatFail(sentence));
  found.push(...columnTotals(draft), ...sameThingTwice(draft));
  return found.sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/** The figures of each sentence that is no quotation, in order. */
function sentencesOf(draft: Draft): { text: string; claims: Claim[] }[] {
  const groups = new Map<string, { text: string; claims: Claim[] }>();
  for (const claim of draft.claims) {
    if (claim.quantity === undefined || claim.ignored !== undefined || claim.quoted || draft.blocks[claim.block]?.kind === 'table-cell') continue;
    const key = `${claim.block}:${claim.sentence.start}`;
    const group = groups.get(key);
    if (group !== undefined) group.claims.push(claim);
    else groups.set(key, { text: draft.blocks[claim.block]?.prose.text ?? '', claims: [claim] });
  }
  for (const { claims } of groups.values()) claims.sort((a, b) => a.inProse.start - b.inProse.start);
  return [...groups.values()].filter(({ claims }) => claims.length > 1);
}
