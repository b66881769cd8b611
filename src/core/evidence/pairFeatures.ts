import type { Quantity } from '../quantities/types.js';
import type { ClaimContext } from './claimContext.js';
import type { Comparison } from './compareTypes.js';

let places = 0;
/**
 * What is measured of a pair (a figure of the draft, a figure of a source) to tell whether both speak of the same thing, and the place of each among
 * the numbers. Each is 0 to 1 unless said otherwise; docs/evidence.md explains them. The order is the order of the model's weights.
 */
export const AT = {
  near: places++, // rarity-weighted share of the draft's words around the figure that stand around the source's figure
  cover: places++, // the same, anywhere in the passage
  context: places++, // share found there or around the passage: neighbours, headings, title
  reverse: places++, // share of the words around the source's figure that the draft's sentence has
  reverseBackground: places++, // … or around it
  background: places++, // share of the draft's surroundings found in the passage or its surroundings
  ofSame: places++, // both count the same head noun
  ofOverlap: places++, // the counted phrases share a word
  ofDiffer: places++, // both count something, and share nothing
  ofFound: places++, // what the draft counts stands in the passage
  unitSame: places++, // same unit, and there is one
  names: places++, // share of the draft's names near the figure that the passage or its surroundings have
  nameMissing: places++, // weight of the nearest name of the draft that the passage and its surroundings lack
  nameForeign: places++, // a name beside the source's figure that the draft has nowhere, while a name of the draft is missing
  nameReplaced: places++, // a name of the draft stands around the passage, and in the passage a strange one
  siblings: places++, // share of the sentence's other figures that the passage states too
  tied: places++, // the year, share or other figure that goes with the draft's stands in the clause of the source's (1), or of another one there (−1)
  siblingCount: places++, // how many they are, 3 and more is 1
  years: places++, // they speak of years that differ
  yearSame: places++, // they speak of the same year
  negation: places++, // one is negated, the other is not
  rank: places++, // 1 for the best passage by words, falling with the distance to it
  rowLabel: places++, // share of a table row's label that the draft's sentence has
  columnHead: places++, // share of a column's head that the draft's sentence has
  isRow: places++, // the passage is a table row
  bestInPassage: places++, // the source's figure is the best placed of its kind in its passage
  advantage: places++, // how much better placed it is than the best other figure of its passage that could be meant (−1 to 1)
  kindSame: places++, // recognised as the same kind of quantity
  roleDiffers: places++, // old against new, or change against level
  short: places++, // the passage has few words
  cited: places++, // the draft cites this source for the claim
  notCited: places++, // the draft cites another source for the claim
  taken: places++, // another figure of the draft's sentence agrees with the source's figure
  ownInPassage: places++, // the passage states the draft's own figure too (for a figure that differs)
  slip: places++, // the values differ as a slip of the pen would make them (transposed, one digit, scale, unit, points)
  distance: places++, // relative difference of the values
  exactness: places++, // 1 equal, 0.9 equivalent, 0.6 rounded, 0.5 bound that is near, less for one that is far
  hedged: places++, // the draft's figure is hedged or a bound
  digits: places++, // significant digits of the draft's figure: 4 and more is 1
  frequency: places++, // how many passages state the draft's value: 8 and more is 1
  chance: places++, // how likely some figure of the sources comes as near by accident (see coincidence)
  echo: places++, // for a figure that differs: how alike its surroundings are to those of the best agreeing figure
  echoOf: places++, // … and counts the same head noun
  inDraft: places++, // the draft states the source's figure close by (see ClaimContext.stated)
  agreesInDocument: places++, // how much better the draft's own figure is placed elsewhere in the same source
  binding: places++, // words that belong to the figure in the draft belong to it in the source (1), or to another one there (−1)
  contrast: places++, // the same, and words that belong to it and are not the draft's speak against it, those of its neighbours for it
  lead: places++, // how much better placed it is than the best figure that could be meant in other passages of its document, in a table its column (−1 to 1)
  rowLead: places++, // how much more of the row's label the draft has than of the best other row's of its table (−1 to 1)
  rowMissing: places++, // weight of a word of the draft that another row's label has and this row lacks
  columnMissing: places++, // weight of a word of the draft that another column's head has and this one lacks
  ofElsewhere: places++, // what the draft counts is counted by another figure of the passage, and not by this one
  older: places++, // how long the source is older than the newest that is dated and states the claim's figure or a rival: ten years is 1
  newer: places++, // for a figure that differs: how long its source is newer than the best agreeing one
  tentative: places++, // the source plans, expects or guesses and the draft does not
  former: places++, // the source speaks of what was before, the draft does not
  beside: places++, // how many figures of the sentences around the claim stand near by in the source
  isDate: places++,
  isSmall: places++, // a count up to twelve: such figures agree by chance
  replaced: places++, // the source calls itself a draft, provisional or superseded, and the draft does not speak of one
  fitsSibling: places++, // how much better the source's figure is placed for another figure that agrees with it too, of the sentence or of the one before or after (−1 to 1)
  periodSame: places++, // both are about one year, which the text around them may tell; who names none speaks of the newest
  periodDiffers: places++, // they are about different years
  rivalsBeside: places++, // how many figures of the passage it could be taken for: 8 and more is 1
  inForce: places++, // of several figures of one thing the newest (1), or one of before (−1); 0 where nothing tells
  wordElsewhere: places++, // how much nearer a word of the draft stands to its figure than to the source's, in the passage
  before: places++, // share of the words right before the draft's figure, function words too, that stand before the source's
  behind: places++, // the same of those behind it
  clause: places++, // share of what the draft says of the figure (see clauses) that the source says of its own
  beforeBack: places++, // the three the other way round: the share of the source's words
  behindBack: places++,
  clauseBack: places++,
  columnLead: places++, // how much more of the column's head the draft has than of the best other column's (−1 to 1)
  otherNumber: places++, // how clearly it is told of another thing that goes by a number: of line 4 where the draft speaks of line 7 (−1 where of line 7 itself)
  nameLead: places++, // how much better it goes by the draft's names than the best other figure of its document (−1 to 1)
};

export type PairFeature = keyof typeof AT;

export const PAIR_FEATURES = Object.keys(AT) as readonly PairFeature[];

/** A slip of the pen explains the difference. Two figures of two digits share one often enough without any slip. */
export const isTelling = ({ slip }: Comparison, quantity: Quantity | undefined): boolean =>
  slip !== undefined && !(slip === 'bound' && quantity?.hedge === 'exact') && !(slip === 'digit' && (quantity?.text.replace(/[^0-9]/g, '').length ?? 0) < 3);

export function exactness({ relation, slack }: Comparison): number {
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

/** What is told of a claim's figure alone. */
export interface ClaimFigure {
  readonly digits: number;
  readonly hedged: number;
  readonly isDate: number;
  readonly isSmall: number;
  readonly hasUnit: number;
}

const ofClaims = new WeakMap<ClaimContext, ClaimFigure>();

/** Once a claim: the draft's figures are of many forms, and whatever looks at them is compiled anew for the next ones. */
export function claimFigure(context: ClaimContext): ClaimFigure {
  let found = ofClaims.get(context);
  if (found === undefined) {
    const { quantity } = context;
    found = {
      digits: Math.min(1, significantDigits(quantity) / 4), hedged: quantity === undefined || quantity.hedge === 'exact' ? 0 : 1, isDate: quantity?.kind === 'date' ? 1 : 0, isSmall: isSmallCount(quantity) ? 1 : 0,
      hasUnit: quantity?.unit == null ? 0 : 1,
    };
    ofClaims.set(context, found);
  }
  return found;
}
