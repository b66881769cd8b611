import { overlaps } from '../text/span.js';
import type { Claim } from '../draft/types.js';
import { bindingsIn } from './binding.js';
import type { ClaimContext } from './claimContext.js';
import { claimWorth, type ClaimWorth } from './claimWorth.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { placements } from './placement.js';

/**
 * How much better the figure at `index` of a passage is placed for another figure of the draft that agrees with it too than for the claim's (−1 to 1),
 * the mates of both left aside; 0 where there is no such. "The share fell to 40 % from 40 %" has one 40 % of the source twice: one of them is wrong.
 * Each may as well be meant for another figure of the passage: what counts is how much better this one is placed than the best of those.
 * @param agreeing other claims of the sentence, and of those beside it, that agree with the figure
 */
export function fitsSibling(context: ClaimContext, claim: ClaimWorth, agreeing: readonly Claim[], view: PassageView, index: number, rarity: (stem: string) => number): number {
  if (agreeing.length === 0) return 0;
  const figure = view.quantities[index] as SourceQuantity;
  const isOther = (one: SourceQuantity): boolean => one.kind === figure.kind && one.unit === figure.unit && !overlaps(one, figure);
  const fit = (of: ClaimContext, worth: ClaimWorth): number => {
    const placed = placements(of, worth, view, [], bindingsIn(of, view, rarity));
    const rival = view.quantities.reduce((most, one, i) => (isOther(one) ? Math.max(most, placed[i] as number) : most), 0);
    return (placed[index] as number) - rival;
  };
  const own = fit(context, claim);
  return agreeing.map((sibling) => context.around(sibling)).reduce((most, other) => Math.max(most, fit(other, claimWorth(other, rarity)) - own), -1);
}
