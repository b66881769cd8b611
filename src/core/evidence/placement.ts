import { overlaps } from '../text/span.js';
import { passageOf } from '../sources/withMetadata.js';
import { tokenWords, type WordToken } from '../text/words.js';
import type { Quantity } from '../quantities/types.js';
import type { Binding } from './binding.js';
import type { ClaimContext } from './claimContext.js';
import { hasPronoun, refersBack, SUBJECT, subjectOf } from './subjects.js';
import { yearsIn } from './yearsIn.js';
import type { ClaimWorth } from './claimWorth.js';
import { carriedStems, countedStems, counts, isInClause, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { numbersIn } from './rowNumber.js';
import { cellProximity, cellStrength, isOfCell, type CellStrength, type Strength } from './rowWords.js';
import { ownedProximity } from './proximity.js';
import { noted } from './notes.js';
import { isUnderSame, labelSaid, ownNames, ownStems } from './surroundings.js';

// what a bare figure counts is said before it
const COUNTED = 0.9;
// what it does not say itself, as the sentence before did
const CARRIED = 0.6;

/** Stems of a passage by what they say about one of its figures, 0 to 1; worked out once per figure. */
export const strengthAround = notedOfFigure((view, figure): Strength => (figure.cell === undefined ? strengthOf(view, figure) : cellStrength(view, figure.cell)));

function strengthOf(view: PassageView, figure: SourceQuantity): ReadonlyMap<string, number> {
  const cell = figure.head;
  const place = cell === undefined ? ownedProximity(view.passage.text, view.words, figure, view.quantities.filter((other) => !overlaps(other, figure) && vie(view.passage.text, other, figure)), counts(figure)) : cellProximity(view, cell);
  const strength = new Map<string, number>();
  const numbers = numbersIn(view);
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i] as WordToken;
    const number = numbers.get(word);
    if (number !== undefined) strength.set(number, Math.max(strength.get(number) ?? 0, place[i] as number));
    if (word.stop || word.digit || overlaps(word, figure)) continue;
    if ((place[i] as number) > (strength.get(word.stem) ?? 0)) strength.set(word.stem, place[i] as number);
  }
  if (figure.of === null) for (const stem of countedStems(view, figure)) strength.set(stem, Math.max(strength.get(stem) ?? 0, COUNTED));
  for (const stem of subjectBefore(view)) if (!strength.has(stem)) strength.set(stem, SUBJECT);
  for (const stem of carriedStems(figure)) if (!strength.has(stem)) strength.set(stem, CARRIED);
  return strength;
}

// sentences: who is meant was named just before
const BACK = 3;
const NOBODY: readonly string[] = [];

/** Stems of the names that a pronoun at the front of a passage of prose stands for: "She scored 31." */
export const subjectBefore = noted((view: PassageView): readonly string[] => {
  const { document, passage, at, words } = view;
  if (passage.cells !== undefined || !hasPronoun(words) || !refersBack(words, ownNames(view))) return NOBODY;
  const before: WordToken[][] = [];
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const other = passageOf(document, i);
    if (other === undefined || other.kind !== 'sentence' || !isUnderSame(passage, other)) break;
    before.push(tokenWords(other.text));
  }
  // a section that begins with a pronoun speaks of what its heading names
  return before.length > 0 ? subjectOf(before) : labelSaid(passage.headings.at(-1) ?? '').slice(0, BACK);
});

/** How alike the surroundings of a figure and of others are: the cosine of their words, weighted by rarity, the figure's own phrase included. */
export function alikeTo(a: PassageView, figureA: SourceQuantity, rarity: (stem: string) => number): (b: PassageView, figureB: SourceQuantity) => number {
  const left = strengthAround(a, figureA);
  let one = 0;
  for (const [stem, weight] of left) one += rarity(stem) * weight * weight;
  const held = (right: Strength): Held => {
    let shared = 0, two = 0;
    for (const [stem, weight] of left) shared += rarity(stem) * weight * (right.get(stem) ?? 0);
    for (const [stem, weight] of right) two += rarity(stem) * weight * weight;
    return { shared, two };
  };
  const rows = new Map<Strength, Held>();
  /** The same of a cell: of its row, and what its head adds. */
  const heldOfCell = ({ row, own }: CellStrength): Held => {
    let known = rows.get(row);
    if (known === undefined) rows.set(row, (known = held(row)));
    let { shared, two } = known;
    for (const stem of own) {
      const weight = row.get(stem) ?? 0;
      shared += rarity(stem) * (left.get(stem) ?? 0) * (1 - weight);
      two += rarity(stem) * (1 - weight * weight);
    }
    return { shared, two };
  };
  return (b, figureB) => {
    const right = strengthAround(b, figureB);
    const { shared, two } = isOfCell(right) ? heldOfCell(right) : held(right);
    return one > 0 && two > 0 ? shared / Math.sqrt(one * two) : 0;
  };
}

/** What two figures share, and what there is of the second. */
interface Held {
  readonly shared: number;
  readonly two: number;
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
