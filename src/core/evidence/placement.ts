import { overlaps } from '../text/span.js';
import type { WordToken } from '../text/words.js';
import type { Quantity } from '../quantities/types.js';
import type { Binding } from './binding.js';
import type { ClaimContext } from './claimContext.js';
import { yearsIn } from './yearsIn.js';
import type { ClaimWorth } from './claimWorth.js';
import { countedStems, counts, isInClause, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { nameNumbers } from './rowNumber.js';
import { ownedProximity } from './proximity.js';
import { ownStems } from './surroundings.js';

// what a bare figure counts is said before it
const COUNTED = 0.9;

/** Stems of a passage by what they say about one of its figures, 0 to 1; worked out once per figure. */
export const strengthAround = notedOfFigure((view, figure): ReadonlyMap<string, number> => {
  const cell = figure.cell ?? figure.head;
  const place = cell === undefined ? ownedProximity(view.passage.text, view.words, figure, view.quantities.filter((other) => !overlaps(other, figure) && vie(view.passage.text, other, figure)), counts(figure)) : cellProximity(view, cell);
  const strength = new Map<string, number>();
  const numbers = nameNumbers(view.words, view.quantities);
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i] as WordToken;
    const number = numbers.get(word);
    if (number !== undefined) strength.set(number, Math.max(strength.get(number) ?? 0, place[i] as number));
    if (word.stop || word.digit || (figure.cell === undefined && overlaps(word, figure))) continue;
    if ((place[i] as number) > (strength.get(word.stem) ?? 0)) strength.set(word.stem, place[i] as number);
  }
  if (figure.of === null) for (const stem of countedStems(view, figure)) strength.set(stem, Math.max(strength.get(stem) ?? 0, COUNTED));
  return strength;
});

/** How alike the surroundings of two figures are: the cosine of their words, weighted by rarity, the figure's own phrase included. */
export function alike(a: PassageView, figureA: SourceQuantity, b: PassageView, figureB: SourceQuantity, rarity: (stem: string) => number): number {
  const left = strengthAround(a, figureA);
  const right = strengthAround(b, figureB);
  let shared = 0, one = 0, two = 0;
  for (const [stem, weight] of left) {
    const worth = rarity(stem);
    one += worth * weight * weight;
    shared += worth * weight * (right.get(stem) ?? 0);
  }
  for (const [stem, weight] of right) two += rarity(stem) * weight * weight;
  return one > 0 && two > 0 ? shared / Math.sqrt(one * two) : 0;
}

/** The figures of a passage that agree with one that goes with the claim's (its year, its share): a list for each that it has, an empty one for what only another row of its table has. */
export type Mates = readonly (readonly SourceQuantity[])[];

// a mate in another clause says as much as a word there
const ELSEWHERE = 0.3;

/**
 * How near the mates stand to a figure, their worth beside the claim's words: each counts as much as the rarest of those. Where the passage
 * has one clause only, they tell no figure from another.
 */
export function matesNear({ rarest }: ClaimWorth, view: PassageView, figure: SourceQuantity, mates: Mates): { readonly whole: number; readonly near: number } {
  if (mates.length === 0) return NO_MATES;
  let near = 0, whole = 0;
  for (const figures of mates) {
    const here = figures.map((mate) => isInClause(view, figure, mate));
    if (here.includes(null)) continue;
    whole += rarest;
    near += rarest * (here.includes(true) ? 1 : here.length > 0 ? ELSEWHERE : 0);
  }
  return { whole, near };
}

const NO_MATES = { whole: 0, near: 0 };

/** How well each figure of a passage is placed for the claim, before any model: the share of the claim's words and mates that stand around it (0 to 1). */
export function placements(context: ClaimContext, claim: ClaimWorth, view: PassageView, mates: Mates, bindings: (index: number) => Binding): Float64Array {
  const { whole, rarest } = claim;
  const own = ownStems(view);
  const held = claim.terms.filter(({ stem }) => own.has(stem));
  const placed = new Float64Array(view.quantities.length);
  if (whole === 0 || (held.length === 0 && mates.length === 0)) return placed;
  for (let i = 0; i < view.quantities.length; i++) {
    const figure = view.quantities[i] as SourceQuantity;
    const strength = strengthAround(view, figure);
    let sum = 0;
    for (const { stem, worth } of held) sum += worth * (strength.get(stem) ?? 0);
    const { whole: more, near } = matesNear(claim, view, figure, mates);
    const years = headYears(context, view, figure);
    const fit = (sum + near + (years === true ? rarest : 0)) / (whole + more + (years === null ? 0 : rarest));
    const [, contrast] = bindings(i);
    placed[i] = fit * (1 + CONTRAST * contrast) * (isOtherRole(context.quantity, figure) ? OTHER_ROLE : 1);
  }
  return placed;
}

// what tells two figures of a passage from one another weighs more than what both share; set by hand
const CONTRAST = 0.25;
const OTHER_ROLE = 0.6;

/** Old against new, or a change against a level. */
export const isOtherRole = (a: Quantity | undefined, b: Quantity): boolean => a?.role !== undefined && b.role !== undefined && a.role !== b.role;

/** Does a cell stand under the year that the draft speaks of? null where its head or the draft names none. */
function headYears({ years }: ClaimContext, { passage }: PassageView, { cell }: SourceQuantity): boolean | null {
  if (cell === undefined || years.size === 0) return null;
  const named = yearsIn(passage.cells?.[cell]?.head ?? '');
  return named.length === 0 ? null : named.some((year) => years.has(year));
}

/** In a row a cell is about its own head and the row's label (its first cells that are words). */
function cellProximity(view: PassageView, cell: number): Float64Array {
  const cells = view.passage.cells ?? [];
  const own = cells[cell];
  return Float64Array.from(view.words, (word) => {
    if (own !== undefined && word.end <= own.span.end && word.start >= (cells[cell - 1]?.span.end ?? 0)) return 1;
    const holder = cells.find((candidate) => overlaps(word, candidate.span));
    // words in other cells label the row; other heads are about other figures, but what labels a row is about all of them
    return holder !== undefined && holder.value === undefined ? 0.9 : own?.value === undefined ? 0.5 : 0.15;
  });
}
