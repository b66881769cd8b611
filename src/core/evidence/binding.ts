import { overlaps } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { passageOwners } from './ownership.js';
import type { PassageView, SourceQuantity } from './passageView.js';

/** How a figure of the draft and one of a source are tied to the words around them: see bindingOf. */
export type Binding = readonly [binding: number, contrast: number];

export const UNBOUND: Binding = [0, 0];

// what a word that belongs to another figure on both sides says for this one
const BOTH_ELSEWHERE = 0.3;

// a word of the source that the draft lacks may stand there in other words
const NOT_SAID = 0.5;

/** The binding of each figure of a passage, by index; found when it is asked for. */
export function bindingsIn(context: ClaimContext, view: PassageView, rarity: (stem: string) => number): (index: number) => Binding {
  const known: Binding[] = [];
  let unsaid: Unsaid | null = null;
  const unsaidOf = (owned: ReadonlyMap<string, number>): Unsaid => (unsaid ??= unsaidIn(context, view, owned, rarity));
  return (index) => (known[index] ??= bindingOf(context, view, index, rarity, unsaidOf));
}

/** What the words that belong to a row's cells are worth, as far as the draft does not say them: all, and by cell with the figure that they belong to. Gathered once for a row of hundreds of cells. */
interface Unsaid {
  readonly all: number;
  readonly cells: ReadonlyMap<number, { readonly owner: number; worth: number }>;
}

function unsaidIn({ terms, background }: ClaimContext, { quantities }: PassageView, owned: ReadonlyMap<string, number>, rarity: (stem: string) => number): Unsaid {
  const cells = new Map<number, { readonly owner: number; worth: number }>();
  let all = 0;
  for (const [stem, owner] of owned) {
    if (terms.has(stem) || background.has(stem)) continue;
    const worth = NOT_SAID * rarity(stem);
    all += worth;
    const cell = quantities[owner]?.cell ?? -1;
    const one = cells.get(cell);
    if (one === undefined) cells.set(cell, { owner, worth });
    else one.worth += worth;
  }
  return { all, cells };
}

/** Do the words that belong to the claim's figure belong to the source's (1), or to its neighbours (−1)? 0 where nothing is clear. Then the same with what the draft does not say. */
function bindingOf(context: ClaimContext, view: PassageView, index: number, rarity: (stem: string) => number, unsaidOf: (owned: ReadonlyMap<string, number>) => Unsaid): Binding {
  const figure = view.quantities[index] as SourceQuantity;
  if (figure.head !== undefined) return UNBOUND;
  const owned = passageOwners(view, figure);
  if (owned.size === 0) return UNBOUND;
  let sum = 0, whole = 0;
  for (const [stem, ours] of context.owned) {
    const owner = owned.get(stem);
    if (owner === undefined) continue;
    const holder = view.quantities[owner] as SourceQuantity;
    const worth = rarity(stem);
    whole += worth;
    const same = owner === index || overlaps(holder, view.quantities[index] as SourceQuantity);
    sum += worth * (ours ? (same ? 1 : -1) : same ? -1 : BOTH_ELSEWHERE);
  }
  let [all, against] = [whole, sum];
  if (figure.cell !== undefined) {
    const { all: unsaid, cells } = unsaidOf(owned);
    const own = cells.get(figure.cell);
    all += unsaid;
    against += own !== undefined && (own.owner === index || overlaps(view.quantities[own.owner] as SourceQuantity, figure)) ? unsaid - 2 * own.worth : unsaid;
  } else for (const [stem, owner] of owned) {
    if (context.terms.has(stem) || context.background.has(stem)) continue;
    const worth = NOT_SAID * rarity(stem);
    all += worth;
    against += owner === index || overlaps(view.quantities[owner] as SourceQuantity, view.quantities[index] as SourceQuantity) ? -worth : worth;
  }
  return [whole > 0 ? sum / whole : 0, all > 0 ? against / all : 0];
}
