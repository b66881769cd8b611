import { overlaps } from '../text/span.js';
import type { Binding } from './binding.js';
import type { ClaimContext } from './claimContext.js';
import type { ClaimWorth } from './claimWorth.js';
import type { Comparison } from './compareTypes.js';
import { inForce, sameTime } from './inForce.js';
import type { Library } from './library.js';
import { countedStems, vie } from './ownership.js';
import { AT, claimFigure, exactness, isTelling, PAIR_FEATURES, type PairFeature } from './pairFeatures.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { isOtherRole, matesNear, strengthAround, type Mates } from './placement.js';
import { isReplaced } from './replaced.js';
import { claimTone, figureTone, ownNames, surroundings } from './surroundings.js';
import { otherNumber } from './calledByNumber.js';
import { besideIn, type Beside } from './sides.js';
import { rowWords, isOfCell, type RowWords, type Strength } from './rowWords.js';
import { columnsBeside, headShare, isLabel, type Columns } from './tableRows.js';
import { yearsIn } from './yearsIn.js';

/** A claim beside a passage. */
export interface PassageInput {
  readonly context: ClaimContext;
  readonly claim: ClaimWorth;
  readonly view: PassageView;
  readonly library: Library;
  /** Of the claim's stems those that stand around the passage (see aroundPassage). */
  readonly around: ReadonlySet<string>;
  /** Score of the passage among all found by words, relative to the best (0 to 1). */
  readonly rank: number;
  readonly beside: number;
  readonly cited: 'here' | 'elsewhere' | null;
  readonly mates: Mates;
  /** Cells of the row that other figures of the sentence agree with. */
  readonly takenCells: ReadonlySet<number>;
  /** In how many passages the draft's value stands. */
  readonly frequency: number;
  /** How well each figure of the passage is placed for the claim (see placements). */
  readonly placed: Float64Array;
  readonly bindings: (index: number) => Binding;
  /** How much of the row's label the draft has (see rowLabel), and how much more than of any other row's. */
  readonly label: number;
  readonly rowLead: number;
  readonly rowMissing: number;
}

/** A claim beside a passage with a figure that it may be worked out from. */
export type OperandInput = Pick<PassageInput, 'context' | 'claim' | 'view' | 'library' | 'around'>;

/** What is measured of a passage, for each of its figures. */
export interface MeasuredPassage {
  readonly input: PassageInput;
  /** One number for each of PAIR_FEATURES; 0 where the figures differ in it. */
  readonly features: Float64Array;
  /** Weight of the nearest name of the draft that stands only around the passage. */
  readonly nameAround: number;
  readonly beside: (figure: SourceQuantity) => Beside;
  /** For a table's row. */
  readonly row: Row | null;
}

/** What is gathered once for all cells of a row: its columns, its words, and the figures that count what the draft's does. */
interface Row {
  readonly columns: Columns;
  readonly words: RowWords;
  readonly counting: readonly SourceQuantity[];
}

// Here and below each group is measured in a function of its own: one that measures all of them takes the compiler longer than a whole draft takes.

export function measurePassage(input: PassageInput): MeasuredPassage {
  const features = new Float64Array(PAIR_FEATURES.length);
  putClaim(features, input.context, input.frequency);
  const { view, rank, cited, beside } = input;
  features[AT.rank] = rank;
  features[AT.isRow] = view.passage.cells === undefined ? 0 : 1;
  features[AT.short] = Math.max(0, 1 - view.words.length / 12);
  features[AT.cited] = cited === 'here' ? 1 : 0;
  features[AT.notCited] = cited === 'elsewhere' ? 1 : 0;
  features[AT.beside] = beside;
  putBackground(features, input);
  return { input, features, nameAround: putNames(features, input), beside: besideIn(input.context, input.claim, view, input.library.rarity), row: view.passage.cells === undefined ? null : rowOf(input) };
}

function rowOf({ context, claim, view, library: { rarity }, takenCells }: PassageInput): Row {
  const head = context.of[context.of.length - 1];
  return {
    columns: columnsBeside(context, claim, view, takenCells, rarity), words: rowWords(context, view, rarity),
    counting: head === undefined ? [] : view.quantities.filter((quantity) => countedStems(view, quantity).at(-1) === head),
  };
}

function putClaim(features: Float64Array, context: ClaimContext, frequency: number): void {
  const { hedged, digits, isDate, isSmall } = claimFigure(context);
  features[AT.hedged] = hedged;
  features[AT.digits] = digits;
  features[AT.frequency] = Math.min(1, frequency / 8);
  features[AT.isDate] = isDate;
  features[AT.isSmall] = isSmall;
}

function putBackground(features: Float64Array, { claim, view, library, around }: PassageInput): void {
  const { own } = surroundings(view, library);
  let back = 0, found = 0;
  for (const { stem, worth } of claim.background) {
    back += worth;
    if (own.has(stem)) found += worth;
    else if (around.has(stem)) found += 0.6 * worth;
  }
  features[AT.background] = share(found, back);
}

/** @returns the weight of the nearest name that stands only around the passage */
function putNames(features: Float64Array, { claim, view, library, around }: OperandInput): number {
  const { own } = surroundings(view, library);
  let whole = 0, found = 0, missing = 0, outside = 0;
  for (const { stem, weight, worth } of claim.names) {
    whole += worth;
    if (own.has(stem)) found += worth;
    else if (around.has(stem)) {
      found += worth;
      outside = Math.max(outside, weight);
    } else missing = Math.max(missing, weight);
  }
  features[AT.names] = whole > 0 ? share(found, whole) : 0.5;
  features[AT.nameMissing] = missing;
  return outside;
}

/** What is measured of a figure that something is worked out from: the draft need not speak of it as the source does. */
export const OPERAND_FEATURES = ['near', 'context', 'wordElsewhere', 'reverse', 'clauseBack', 'before', 'rivalsBeside', 'nameMissing'] as const satisfies readonly PairFeature[];

/** Measures a figure that the claim's may be worked out from; one number for each of OPERAND_FEATURES. */
export function measureOperand(input: OperandInput, figure: SourceQuantity): Float64Array {
  const features = new Float64Array(PAIR_FEATURES.length);
  const strength = strengthAround(input.view, figure);
  putNames(features, input);
  putNear(features, { ...input, mates: [] }, figure, strength);
  putReverse(features, input, null, strength);
  putSides(features, besideIn(input.context, input.claim, input.view, input.library.rarity)(figure));
  features[AT.rivalsBeside] = rivalsBeside(input.view, figure);
  return Float64Array.from(OPERAND_FEATURES, (name) => features[AT[name]] as number);
}

/** Measures one of a passage's figures beside the claim's; what rests on other passages, and on other figures of the draft, is left 0. */
export function measureFigure({ input, features: shared, nameAround, beside, row }: MeasuredPassage, figure: SourceQuantity, index: number, comparison: Comparison): Float64Array {
  const { context: { quantity }, view } = input;
  const features = new Float64Array(shared);
  const strength = strengthAround(view, figure);
  putNear(features, input, figure, strength);
  putReverse(features, input, row, strength);
  if (nameAround > 0 || (features[AT.nameMissing] as number) > 0) putStrange(features, input, nameAround, row, strength);
  putCounted(features, input, row, figure);
  putTime(features, input, figure);
  putTone(features, input, figure);
  putPlace(features, input, row, figure, index);
  putSides(features, beside(figure));
  features[AT.otherNumber] = otherNumber(input.context, view, figure, strength);
  // "6,310 tonnes, the other 8,870": what is left out counts as said
  const [ours, theirs] = [quantity?.elided ?? quantity, figure.elided ?? figure];
  features[AT.unitSame] = ours?.unit != null && ours.unit === theirs.unit ? 1 : 0;
  features[AT.kindSame] = ours?.kind === theirs.kind ? 1 : 0;
  features[AT.roleDiffers] = isOtherRole(quantity, figure) ? 1 : 0;
  features[AT.slip] = isTelling(comparison, quantity) ? 1 : 0;
  features[AT.distance] = Math.min(1, comparison.distance ?? 1);
  features[AT.exactness] = exactness(comparison);
  return features;
}

const share = (part: number, all: number): number => (all > 0 ? part / all : 0);

function putNear(features: Float64Array, { claim, view, around, mates }: OperandInput & Pick<PassageInput, 'mates'>, figure: SourceQuantity, strength: Strength): void {
  const { terms, whole } = claim;
  let near = 0, cover = 0, outside = 0, elsewhere = 0;
  for (const { stem, weight, worth } of terms) {
    const there = strength.get(stem);
    if (there !== undefined) {
      elsewhere = Math.max(elsewhere, weight - there);
      near += worth * there;
      cover += worth;
    } else if (around.has(stem)) outside += worth;
  }
  const mate = matesNear(claim, view, figure, mates);
  features[AT.near] = share(near + mate.near, whole + mate.whole);
  features[AT.cover] = share(cover, whole);
  features[AT.context] = share(cover + outside, whole);
  features[AT.wordElsewhere] = elsewhere;
}

function putReverse(features: Float64Array, { context: { terms, background }, library: { rarity } }: OperandInput, row: Row | null, strength: Strength): void {
  let whole = 0, own = 0, back = 0;
  if (row !== null && isOfCell(strength)) ({ whole, own, back } = row.words.weight(strength));
  else for (const [stem, weight] of strength) {
    const worth = weight * rarity(stem);
    whole += worth;
    if (terms.has(stem)) own += worth;
    else if (background.has(stem)) back += worth;
  }
  features[AT.reverse] = share(own, whole);
  features[AT.reverseBackground] = share(own + back, whole);
}

function putStrange(features: Float64Array, { context: { terms, background }, view }: PassageInput, nameAround: number, row: Row | null, strength: Strength): void {
  const names = ownNames(view);
  let strange = 0;
  if (row !== null && isOfCell(strength)) strange = row.words.strange(strength);
  else for (const [stem, weight] of strength) {
    if (names.has(stem) && !terms.has(stem) && !background.has(stem)) strange = Math.max(strange, weight);
  }
  features[AT.nameForeign] = strange * (features[AT.nameMissing] as number);
  features[AT.nameReplaced] = strange * nameAround;
}

function putCounted(features: Float64Array, { context: { of }, view, library, around }: PassageInput, row: Row | null, figure: SourceQuantity): void {
  const head = of[of.length - 1];
  if (head === undefined) return;
  const counted = countedStems(view, figure);
  const sourceHead = counted[counted.length - 1];
  if (sourceHead !== undefined) {
    features[AT.ofSame] = head === sourceHead ? 1 : 0;
    features[counted.some((stem) => of.includes(stem)) ? AT.ofOverlap : AT.ofDiffer] = 1;
  }
  features[AT.ofFound] = surroundings(view, library).own.has(head) || around.has(head) ? 1 : 0;
  features[AT.ofElsewhere] = sourceHead !== head && (row?.counting ?? view.quantities).some((q) => q !== figure && !overlaps(q, figure) && (row !== null || countedStems(view, q).at(-1) === head)) ? 1 : 0;
}

const IN_FORCE = { now: 1, before: -1, untold: 0 } as const;

function putTime(features: Float64Array, { context, view, library }: PassageInput, figure: SourceQuantity): void {
  const { years } = context;
  const isSame = sameTime(context, view, figure);
  features[AT.periodSame] = isSame === true ? 1 : 0;
  features[AT.periodDiffers] = isSame === false ? 1 : 0;
  features[AT.inForce] = IN_FORCE[inForce(view, figure) ?? 'untold'];
  if (years.size === 0) return;
  const headed = figure.cell === undefined ? [] : yearsIn(headOf(view, figure));
  const own = headed.length > 0 ? new Set(headed) : surroundings(view, library).years;
  for (const year of years) {
    if (!own.has(year)) continue;
    features[AT.yearSame] = 1;
    return;
  }
  features[AT.years] = own.size > 0 ? 1 : 0;
}

const headOf = ({ passage }: PassageView, { cell }: SourceQuantity): string => (cell === undefined ? '' : (passage.cells?.[cell]?.head ?? ''));

function putTone(features: Float64Array, { context, view, library }: PassageInput, figure: SourceQuantity): void {
  const tone = claimTone(context);
  const said = figureTone(view, figure);
  features[AT.negation] = tone.negated !== said.negated ? 1 : 0;
  features[AT.tentative] = said.tentative && !tone.tentative ? 1 : 0;
  features[AT.former] = said.former && !tone.former ? 1 : 0;
  features[AT.replaced] = !tone.replaced && (said.replaced || isReplaced(view.document, library)) ? 1 : 0;
}

function putPlace(features: Float64Array, { context, claim, view, library, placed, bindings, label, rowLead, rowMissing }: PassageInput, row: Row | null, figure: SourceQuantity, index: number): void {
  let rival = -1;
  for (let i = 0; i < view.quantities.length; i++) {
    const other = view.quantities[i] as SourceQuantity;
    if (other.kind === figure.kind && !overlaps(other, figure)) rival = Math.max(rival, placed[i] as number);
  }
  const advantage = rival >= 0 ? (placed[index] as number) - rival : 0;
  features[AT.bestInPassage] = advantage >= -1e-9 ? 1 : 0;
  features[AT.advantage] = Math.max(-1, Math.min(1, advantage * 3));
  features[AT.rivalsBeside] = rivalsBeside(view, figure);
  if (row !== null && figure.cell !== undefined) {
    const head = headOf(view, figure);
    features[AT.columnHead] = headShare(context, claim, head, library.rarity);
    features[AT.columnMissing] = row.columns.missing(head);
    features[AT.columnLead] = row.columns.lead(head);
  }
  // a label tells nothing about a figure that stands in it
  if (isLabel(view, figure)) return;
  const [binding, contrast] = bindings(index);
  features[AT.binding] = binding;
  features[AT.contrast] = contrast;
  features[AT.rowLabel] = label;
  features[AT.rowLead] = rowLead;
  features[AT.rowMissing] = rowMissing;
}

function putSides(features: Float64Array, sides: Beside): void {
  features[AT.before] = sides.before;
  features[AT.behind] = sides.behind;
  features[AT.clause] = sides.clause;
  features[AT.beforeBack] = sides.beforeBack;
  features[AT.behindBack] = sides.behindBack;
  features[AT.clauseBack] = sides.clauseBack;
}

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
