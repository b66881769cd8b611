import type { Quantity } from '../quantities/types.js';
import type { Comparison } from './compareTypes.js';
import { overlaps } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { yearsIn } from './yearsIn.js';
import type { ClaimWorth } from './claimWorth.js';
import type { Library } from './library.js';
import { UNBOUND, type Binding } from './binding.js';
import { countedStems, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { inForce, sameTime } from './inForce.js';
import { isOtherRole, matesNear, strengthAround, type Mates } from './placement.js';
import { claimTone, figureTone, ownNames, surroundings } from './surroundings.js';
import { columnMissing, headShare, isLabel } from './tableRows.js';

/**
 * What is measured of a pair (a figure of the draft, a figure of a source) to tell whether both speak of the same thing.
 * Each is 0 to 1 unless said otherwise; docs/evidence.md explains them. The order is the order of the model's weights.
 */
export const PAIR_FEATURES = [
  'near', // rarity-weighted share of the draft's words around the figure that stand around the source's figure
  'cover', // the same, anywhere in the passage
  'context', // share found only around the passage: neighbours, headings, title
  'reverse', // share of the words around the source's figure that the draft's sentence has
  'reverseBackground', // … that the draft has around the sentence
  'background', // share of the draft's surroundings found in the passage or its surroundings
  'ofSame', // both count the same head noun
  'ofOverlap', // the counted phrases share a word
  'ofDiffer', // both count something, and share nothing
  'ofFound', // what the draft counts stands in the passage
  'unitSame', // same unit, and there is one
  'names', // share of the draft's names near the figure that the passage or its surroundings have
  'nameMissing', // weight of the nearest name of the draft that the passage and its surroundings lack
  'nameForeign', // a name beside the source's figure that the draft has nowhere, while a name of the draft is missing
  'nameReplaced', // a name of the draft stands around the passage, and in the passage a strange one
  'siblings', // share of the sentence's other figures that the passage states too
  'tied', // the year, share or other figure that goes with the draft's stands in the clause of the source's (1), or of another one there (−1)
  'siblingCount', // how many they are, 3 and more is 1
  'years', // they speak of years that differ
  'yearSame', // they speak of the same year
  'negation', // one is negated, the other is not
  'rank', // 1 for the best passage by words, falling with the distance to it
  'rowLabel', // share of a table row's label that the draft's sentence has
  'columnHead', // share of a column's head that the draft's sentence has
  'isRow', // the passage is a table row
  'bestInPassage', // the source's figure is the best placed of its kind in its passage
  'advantage', // how much better placed it is than the best other figure of its passage that could be meant (−1 to 1)
  'kindSame', // recognised as the same kind of quantity
  'roleDiffers', // old against new, or change against level
  'short', // the passage has few words
  'cited', // the draft cites this source for the claim
  'notCited', // the draft cites another source for the claim
  'taken', // another figure of the draft's sentence agrees with the source's figure
  'ownInPassage', // the passage states the draft's own figure too (for a figure that differs)
  'slip', // the values differ as a slip of the pen would make them (transposed, one digit, scale, unit, points)
  'distance', // relative difference of the values
  'exactness', // 1 equal, 0.9 equivalent, 0.6 rounded, 0.5 bound that is near, less for one that is far
  'hedged', // the draft's figure is hedged or a bound
  'digits', // significant digits of the draft's figure: 4 and more is 1
  'frequency', // how many passages state the draft's value: 8 and more is 1
  'chance', // how likely some figure of the sources comes as near by accident (see coincidence)
  'echo', // for a figure that differs: how alike its surroundings are to those of the best agreeing figure
  'echoOf', // … and counts the same head noun
  'inDraft', // the draft states the source's figure close by (see ClaimContext.stated)
  'agreesInDocument', // how much better the draft's own figure is placed elsewhere in the same source
  'binding', // words that belong to the figure in the draft belong to it in the source (1), or to another one there (−1)
  'contrast', // the same, and words that belong to it and are not the draft's speak against it, those of its neighbours for it
  'lead', // how much better placed it is than the best figure that could be meant in other passages of its document, in a table its column (−1 to 1)
  'rowLead', // how much more of the row's label the draft has than of the best other row's of its table (−1 to 1)
  'rowMissing', // weight of a word of the draft that another row's label has and this row lacks
  'columnMissing', // weight of a word of the draft that another column's head has and this one lacks
  'ofElsewhere', // what the draft counts is counted by another figure of the passage, and not by this one
  'older', // how long the source is older than the newest that is dated and states the claim's figure or a rival: ten years is 1
  'newer', // for a figure that differs: how long its source is newer than the best agreeing one
  'tentative', // the source plans, expects or guesses and the draft does not
  'former', // the source speaks of what was before, the draft does not
  'beside', // how many figures of the sentences around the claim stand near by in the source
  'isDate',
  'isSmall', // a count up to twelve: such figures agree by chance
  'replaced', // the source calls itself a draft, provisional or superseded, and the draft does not speak of one
  'fitsSibling', // how much better the source's figure is placed for another figure that agrees with it too, of the sentence or of the one before or after (−1 to 1)
  'periodSame', // both are about one year, which the text around them may tell; who names none speaks of the newest
  'periodDiffers', // they are about different years
  'rivalsBeside', // how many figures of the passage it could be taken for: 8 and more is 1
  'inForce', // of several figures of one thing the newest (1), or one of before (−1); 0 where nothing tells
  'wordElsewhere', // how much nearer a word of the draft stands to its figure than to the source's, in the passage
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

export interface PairInput {
  readonly context: ClaimContext;
  readonly claim: ClaimWorth;
  readonly view: PassageView;
  readonly figure: SourceQuantity;
  readonly library: Library;
  /** Of the claim's stems those that stand around the passage (see aroundPassage). */
  readonly around: ReadonlySet<string>;
  /** Score of the passage among all found by words, relative to the best (0 to 1). */
  readonly rank: number;
  /** Which of the sentence's other figures the passage states too (0 to 1), and how many. */
  readonly siblings: { readonly share: number; readonly count: number };
  readonly beside: number;
  readonly cited: 'here' | 'elsewhere' | null;
  readonly comparison: Comparison;
  readonly taken: boolean;
  readonly mates: Mates;
  /** See tieOf in pairs. */
  readonly tied: number;
  /** Cells of the row that other figures of the sentence agree with. */
  readonly takenCells: ReadonlySet<number>;
  readonly fitsSibling: number;
  readonly ownInPassage: boolean;
  readonly echo: number;
  readonly echoOf: boolean;
  readonly inDraft: boolean;
  readonly agreesInDocument: number;
  /** In how many passages the draft's value stands. */
  readonly frequency: number;
  readonly chance: number;
  /** How well each figure of the passage is placed for the claim (see placements), and which of them this is. */
  readonly placed: Float64Array;
  readonly bindings: (index: number) => Binding;
  readonly index: number;
  readonly lead: number;
  /** How much of the row's label the draft has (see rowLabel), and how much more than of any other row's. */
  readonly label: number;
  readonly rowLead: number;
  readonly rowMissing: number;
  readonly older: number;
  readonly newer: number;
}

/** Measures one pair; the result has one number for each of PAIR_FEATURES. */
export function pairFeatures({ context, claim, view, figure, library, around: stemsAround, rank, siblings, beside, cited, comparison, taken, takenCells, mates, tied, fitsSibling, ownInPassage, frequency, chance, echo, echoOf, inDraft, agreesInDocument, placed, bindings, index, lead, label, rowLead, rowMissing, older, newer }: PairInput): Float64Array {
  const { rarity } = library;
  const where = surroundings(view, library);
  const strength = strengthAround(view, figure);
  const { whole } = claim;
  let near = 0, cover = 0, around = 0, wordElsewhere = 0;
  for (const { stem, weight, worth } of claim.terms) {
    const there = strength.get(stem);
    if (there !== undefined) {
      wordElsewhere = Math.max(wordElsewhere, weight - there);
      near += worth * there;
      cover += worth;
    } else if (stemsAround.has(stem)) around += worth;
  }
  const mate = matesNear(claim, view, figure, mates);
  let back = 0, backFound = 0;
  for (const { stem, worth } of claim.background) {
    back += worth;
    if (where.own.has(stem)) backFound += worth;
    else if (stemsAround.has(stem)) backFound += 0.6 * worth;
  }
  let other = 0, reverse = 0, reverseBack = 0;
  for (const [stem, weight] of strength) {
    const worth = weight * rarity(stem);
    other += worth;
    if (context.terms.has(stem)) reverse += worth;
    else if (context.background.has(stem)) reverseBack += worth;
  }
  const sourceOf = countedStems(view, figure);
  const claimHead = context.of[context.of.length - 1];
  const sourceHead = sourceOf[sourceOf.length - 1];
  const bothCount = claimHead !== undefined && sourceHead !== undefined;
  const ofShared = sourceOf.some((stem) => context.of.includes(stem));
  const ofElsewhere = claimHead !== undefined && sourceHead !== claimHead && view.quantities.some((q) => q !== figure && !overlaps(q, figure) && countedStems(view, q).at(-1) === claimHead) ? 1 : 0;
  let nameWhole = 0, nameFound = 0, nameMissing = 0, nameAround = 0;
  for (const { stem, weight, worth } of claim.names) {
    nameWhole += worth;
    if (where.own.has(stem)) nameFound += worth;
    else if (stemsAround.has(stem)) {
      nameFound += worth;
      nameAround = Math.max(nameAround, weight);
    } else nameMissing = Math.max(nameMissing, weight);
  }
  let strange = 0;
  if (nameMissing > 0 || nameAround > 0) {
    const inPassage = ownNames(view);
    for (const [stem, weight] of strength) {
      if (inPassage.has(stem) && !context.terms.has(stem) && !context.background.has(stem)) strange = Math.max(strange, weight);
    }
  }
  const nameForeign = strange * nameMissing;
  const { quantity } = context;
  const head = figure.cell === undefined ? '' : (view.passage.cells?.[figure.cell]?.head ?? '');
  const headYears = yearsIn(head);
  const sourceYears = headYears.length > 0 ? new Set(headYears) : where.years;
  const yearSame = [...context.years].some((year) => sourceYears.has(year));
  const yearsDiffer = context.years.size > 0 && sourceYears.size > 0 && !yearSame;
  const isSameTime = sameTime(context, view, figure);
  const tone = claimTone(context);
  const said = figureTone(view, figure);
  let rival = -1;
  for (let i = 0; i < view.quantities.length; i++) {
    const q = view.quantities[i] as SourceQuantity;
    if (q.kind === figure.kind && !overlaps(q, figure)) rival = Math.max(rival, placed[i] as number);
  }
  const advantage = rival >= 0 ? (placed[index] as number) - rival : 0;
  const share = (part: number, all: number): number => (all > 0 ? part / all : 0);
  const [binding, contrast] = isLabel(view, figure) ? UNBOUND : bindings(index);
  // from a list of numbers it is filled at one go
  return new Float64Array([
    share(near + mate.near, whole + mate.whole), share(cover, whole), share(around, whole), share(reverse, other), share(reverseBack, other), share(backFound, back),
    bothCount && claimHead === sourceHead ? 1 : 0, bothCount && ofShared ? 1 : 0, bothCount && !ofShared ? 1 : 0,
    claimHead !== undefined && (where.own.has(claimHead) || stemsAround.has(claimHead)) ? 1 : 0,
    quantity?.unit != null && quantity.unit === figure.unit ? 1 : 0,
    nameWhole > 0 ? share(nameFound, nameWhole) : 0.5, nameMissing, nameForeign, strange * nameAround,
    siblings.share, tied, Math.min(siblings.count, 3) / 3, yearsDiffer ? 1 : 0, yearSame ? 1 : 0, tone.negated !== said.negated ? 1 : 0, rank,
    label, headShare(context, head, rarity), view.passage.cells === undefined ? 0 : 1, advantage >= -1e-9 ? 1 : 0, Math.max(-1, Math.min(1, advantage * 3)), quantity?.kind === figure.kind ? 1 : 0,
    isOtherRole(quantity, figure) ? 1 : 0,
    Math.max(0, 1 - view.words.length / 12), cited === 'here' ? 1 : 0, cited === 'elsewhere' ? 1 : 0,
    taken ? 1 : 0, ownInPassage ? 1 : 0, isTelling(comparison, quantity) ? 1 : 0, Math.min(1, comparison.distance ?? 1), exactness(comparison),
    quantity === undefined || quantity.hedge === 'exact' ? 0 : 1, Math.min(1, significantDigits(quantity) / 4), Math.min(1, frequency / 8), chance, echo, echoOf ? 1 : 0, inDraft ? 1 : 0, agreesInDocument,
    binding, contrast, lead, rowLead, rowMissing, figure.cell === undefined ? 0 : columnMissing(context, view, head, takenCells), ofElsewhere, older, newer, said.tentative && !tone.tentative ? 1 : 0, said.former && !tone.former ? 1 : 0, beside,
    quantity?.kind === 'date' ? 1 : 0, isSmallCount(quantity) ? 1 : 0, said.replaced && !tone.replaced ? 1 : 0, fitsSibling, isSameTime === true ? 1 : 0, isSameTime === false ? 1 : 0,
    rivalsBeside(view, figure), IN_FORCE[inForce(view, figure) ?? 'untold'], wordElsewhere,
  ]);
}

const IN_FORCE = { now: 1, before: -1, untold: 0 } as const;

// more than these tell no more
const MOST_RIVALS = 8;
const rivalsBeside = notedOfFigure(({ passage: { text, cells }, quantities }, figure): number => {
  let found = 0;
  for (const other of quantities) {
    if (other === figure || !(cells === undefined ? vie(text, other, figure) : other.kind === figure.kind && other.unit === figure.unit)) continue;
    if (++found === MOST_RIVALS) break;
  }
  return found / MOST_RIVALS;
});

/** A slip of the pen explains the difference. Two figures of two digits share one often enough without any slip. */
export const isTelling = ({ slip }: Comparison, quantity: Quantity | undefined): boolean =>
  slip !== undefined && !(slip === 'bound' && quantity?.hedge === 'exact') && !(slip === 'digit' && (quantity?.text.replace(/[^0-9]/g, '').length ?? 0) < 3);

function exactness({ relation, slack }: Comparison): number {
  if (relation === 'equal') return 1;
  if (relation === 'equivalent') return 0.9;
  if (relation === 'rounded') return 0.6;
  if (relation !== 'bound') return 0;
  return slack === undefined ? 0.4 : 0.5 / Math.max(1, Math.abs(Math.log(Math.max(slack, 1e-6))) * 4);
}

/** Digits that tell figures apart: 3 for 4.25 million, 2 for 1,200, 0 for words such as "half"; dates count their parts twice. */
export function significantDigits(quantity: Quantity | undefined): number {
  if (quantity === undefined) return 0;
  const { date } = quantity;
  if (date !== undefined) return (date.year === undefined ? 0 : 2) + (date.month === undefined ? 0 : 1) + (date.day === undefined ? 0 : 1);
  let digits = quantity.text.replace(/[^0-9]/g, '').replace(/^0+/, '');
  if (!quantity.text.includes('.')) digits = digits.replace(/0+$/, '');
  return digits.length;
}

export const isSmallCount = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && quantity.unit === null && quantity.value !== null && Math.abs(quantity.value) <= 12 && quantity.date === undefined;
