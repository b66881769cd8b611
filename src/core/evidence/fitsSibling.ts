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
 * @returns a function of other claims that could be of the figure at an index, of the sentence or of those beside it
 */
export function siblingFits(context: ClaimContext, claim: ClaimWorth, view: PassageView, rarity: (stem: string) => number): (siblings: readonly Claim[], index: number) => number {
  const placedFor = (of: ClaimContext, worth: ClaimWorth): Float64Array => placements(of, worth, view, [], bindingsIn(of, view, rarity));
  let own: Float64Array | null = null;
  const known = new Map<Claim, Float64Array>();
  return (siblings, index) => {
    if (siblings.length === 0) return 0;
    own ??= placedFor(context, claim);
    const mine = leadOf(view, own, index);
    let most = -1;
    for (const sibling of siblings) {
      let placed = known.get(sibling);
      if (placed === undefined) {
        const other = context.around(sibling);
        known.set(sibling, (placed = placedFor(other, claimWorth(other, rarity))));
      }
      most = Math.max(most, leadOf(view, placed, index) - mine);
    }
    return most;
  };
}

/** How much better a figure is placed than the best of those that it could be taken for. */
function leadOf({ quantities }: PassageView, placed: Float64Array, index: number): number {
  const figure = quantities[index] as SourceQuantity;
  const rival = quantities.reduce((most, one, i) => (one.kind === figure.kind && one.unit === figure.unit && !overlaps(one, figure) ? Math.max(most, placed[i] as number) : most), 0);
  return (placed[index] as number) - rival;
}
