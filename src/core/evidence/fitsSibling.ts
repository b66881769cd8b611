import type { Claim } from '../draft/types.js';
import { overlaps } from '../text/span.js';
import { bindingsIn } from './binding.js';
import type { ClaimContext } from './claimContext.js';
import { claimWorth, type ClaimWorth } from './claimWorth.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { placements } from './placement.js';

/**
 * How much better a figure of a passage is placed for another figure of the draft than for the claim's (−1 to 1), the mates of both left aside; 0 where
 * there is no other. "The share fell to 40 % from 40 %" has one 40 % of the source twice: one of them is wrong. And what the source says of
 * "Ligona 15.4" says nothing against the draft's "Almania 20.9" where the draft speaks of Ligona as well, right or wrong.
 * Each may as well be meant for another figure of the passage: what counts is how much better this one is placed than the best of those.
 * @returns for each passage a function of other claims that could be of the figure at an index, of the sentence or of those beside it
 */
export function siblingFits(context: ClaimContext, claim: ClaimWorth, rarity: (stem: string) => number): (view: PassageView) => (siblings: readonly Claim[], index: number) => number {
  const worths = new Map<ClaimContext, ClaimWorth>([[context, claim]]);
  const worthOf = (of: ClaimContext): ClaimWorth => {
    let found = worths.get(of);
    if (found === undefined) worths.set(of, (found = claimWorth(of, rarity)));
    return found;
  };
  return (view) => {
    const known = new Map<ClaimContext, Float64Array>();
    const placedFor = (of: ClaimContext): Float64Array => {
      let found = known.get(of);
      if (found === undefined) known.set(of, (found = placements(of, worthOf(of), view, [], bindingsIn(of, view, rarity))));
      return found;
    };
    return (siblings, index) => {
      if (siblings.length === 0) return 0;
      const mine = leadOf(view, placedFor(context), index);
      return siblings.reduce((most, sibling) => Math.max(most, leadOf(view, placedFor(context.around(sibling)), index) - mine), -1);
    };
  };
}

/** How much better a figure is placed than the best of those that it could be taken for. */
function leadOf({ quantities }: PassageView, placed: Float64Array, index: number): number {
  const figure = quantities[index] as SourceQuantity;
  const rival = quantities.reduce((most, one, i) => (one.kind === figure.kind && one.unit === figure.unit && !overlaps(one, figure) ? Math.max(most, placed[i] as number) : most), 0);
  return (placed[index] as number) - rival;
}
