import type { Quantity } from '../quantities/types.js';
import type { Comparison } from './compareTypes.js';
import { overlaps } from '../text/span.js';
import { tokenWords } from '../text/words.js';
import { contentWords, nameStems, yearsIn, type ClaimContext } from './claimContext.js';
import type { Library } from './library.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { ownedProximity } from './proximity.js';

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
  'siblings', // share of the sentence's other figures that the passage states too
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
  'echo', // for a figure that differs: how alike its surroundings are to those of the best agreeing figure
  'inDraft', // the draft states the source's figure elsewhere
  'agreesInDocument', // the same source also states the draft's figure, in words that fit
  'isDate',
  'isSmall', // a count up to twelve: such figures agree by chance
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** A passage's words with their surroundings, gathered once per passage. */
export interface Surroundings {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  readonly negated: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'neither', 'nor', 'cannot', 'denied', 'denies', 'failed', 'refused', 't']);

const surroundingsCache = new WeakMap<PassageView, Surroundings>();

export function surroundings(view: PassageView, library: Library): Surroundings {
  const cached = surroundingsCache.get(view);
  if (cached !== undefined) return cached;
  const own = new Set(contentWords(view.words).map((word) => word.stem));
  const around = new Set<string>(library.about(view.document.path));
  const names = nameStems(view.words);
  const add = (text: string): void => {
    const words = tokenWords(text);
    for (const word of words) if (!word.stop && !word.digit) around.add(word.stem);
    for (const stem of nameStems(words)) names.add(stem);
  };
  for (const heading of view.passage.headings) add(heading);
  if (view.passage.speaker !== undefined) add(view.passage.speaker);
  if (view.document.metadata.title !== undefined) add(view.document.metadata.title);
  const table = view.passage.table === undefined ? undefined : view.document.tables[view.passage.table];
  if (table !== undefined) {
    add(table.caption ?? '');
  } else {
    for (const step of [-3, -2, -1, 1]) {
      const neighbour = view.document.passages[view.at + step];
      if (neighbour !== undefined && (neighbour.group === view.passage.group || step === -1) && neighbour.table === undefined) add(neighbour.text);
    }
  }
  const years = new Set<number>();
  for (const quantity of view.quantities) if (quantity.date?.year !== undefined) years.add(quantity.date.year);
  const found = { own, around, names, years, negated: view.words.some((word) => NEGATIONS.has(word.lower)) };
  surroundingsCache.set(view, found);
  return found;
}

export interface PairInput {
  readonly context: ClaimContext;
  readonly view: PassageView;
  readonly figure: SourceQuantity;
  readonly library: Library;
  /** Score of the passage among all found by words, relative to the best (0 to 1). */
  readonly rank: number;
  /** Which of the sentence's other figures the passage states too (0 to 1), and how many. */
  readonly siblings: { readonly share: number; readonly count: number };
  readonly cited: 'here' | 'elsewhere' | null;
  readonly comparison: Comparison;
  readonly taken: boolean;
  readonly ownInPassage: boolean;
  readonly echo: number;
  readonly inDraft: boolean;
  readonly agreesInDocument: number;
  /** In how many passages the draft's value stands. */
  readonly frequency: number;
}

/** Measures one pair; the result has one number for each of PAIR_FEATURES. */
export function pairFeatures({ context, view, figure, library, rank, siblings, cited, comparison, taken, ownInPassage, frequency, echo, inDraft, agreesInDocument }: PairInput): Float64Array {
  const { rarity } = library;
  const where = surroundings(view, library);
  const strength = strengthAround(view, figure);
  let whole = 0, near = 0, cover = 0, around = 0;
  for (const [stem, weight] of context.terms) {
    const worth = weight * rarity(stem);
    whole += worth;
    const there = strength.get(stem);
    if (there !== undefined) {
      near += worth * there;
      cover += worth;
    } else if (where.around.has(stem)) around += worth;
  }
  let back = 0, backFound = 0;
  for (const [stem, weight] of context.background) {
    const worth = weight * rarity(stem);
    back += worth;
    if (where.own.has(stem)) backFound += worth;
    else if (where.around.has(stem)) backFound += 0.6 * worth;
  }
  let other = 0, reverse = 0, reverseBack = 0;
  for (const [stem, weight] of strength) {
    const worth = weight * rarity(stem);
    other += worth;
    if (context.terms.has(stem)) reverse += worth;
    else if (context.background.has(stem)) reverseBack += worth;
  }
  const sourceOf = figure.of === null ? [] : contentWords(tokenWords(figure.of)).map((word) => word.stem);
  const claimHead = context.of[context.of.length - 1];
  const sourceHead = sourceOf[sourceOf.length - 1];
  const bothCount = claimHead !== undefined && sourceHead !== undefined;
  const ofShared = sourceOf.some((stem) => context.of.includes(stem));
  let nameWhole = 0, nameFound = 0, nameMissing = 0;
  for (const [stem, weight] of context.names) {
    const worth = weight * rarity(stem);
    nameWhole += worth;
    if (where.own.has(stem) || where.around.has(stem)) nameFound += worth;
    else nameMissing = Math.max(nameMissing, weight);
  }
  let nameForeign = 0;
  if (nameMissing > 0) {
    const inPassage = nameStems(view.words);
    for (const [stem, weight] of strength) {
      if (inPassage.has(stem) && !context.terms.has(stem) && !context.background.has(stem)) nameForeign = Math.max(nameForeign, weight * nameMissing);
    }
  }
  const { quantity } = context;
  const headYears = figure.cell === undefined ? [] : yearsIn(view.passage.cells?.[figure.cell]?.head ?? '');
  const sourceYears = headYears.length > 0 ? new Set(headYears) : where.years;
  const yearSame = [...context.years].some((year) => sourceYears.has(year));
  const yearsDiffer = context.years.size > 0 && sourceYears.size > 0 && !yearSame;
  const claimNegated = tokenWords(context.sentence).some((word) => NEGATIONS.has(word.lower));
  const row = rowMatch(context, view, figure, rarity);
  const rivals = view.quantities.filter((q) => q.kind === figure.kind && !overlaps(q, figure));
  const rival = rivals.reduce((most, q) => Math.max(most, placedAt(context, view, q, rarity)), 0);
  const advantage = whole > 0 && rivals.length > 0 ? (near - rival) / whole : 0;
  const share = (part: number, all: number): number => (all > 0 ? part / all : 0);
  return Float64Array.of(
    share(near, whole), share(cover, whole), share(around, whole), share(reverse, other), share(reverseBack, other), share(backFound, back),
    bothCount && claimHead === sourceHead ? 1 : 0, bothCount && ofShared ? 1 : 0, bothCount && !ofShared ? 1 : 0,
    claimHead !== undefined && (where.own.has(claimHead) || where.around.has(claimHead)) ? 1 : 0,
    quantity?.unit != null && quantity.unit === figure.unit ? 1 : 0,
    nameWhole > 0 ? share(nameFound, nameWhole) : 0.5, nameMissing, nameForeign,
    siblings.share, Math.min(siblings.count, 3) / 3, yearsDiffer ? 1 : 0, yearSame ? 1 : 0, claimNegated !== where.negated ? 1 : 0, rank,
    row.label, row.head, figure.cell === undefined ? 0 : 1, advantage >= -1e-9 ? 1 : 0, Math.max(-1, Math.min(1, advantage * 3)), quantity?.kind === figure.kind ? 1 : 0,
    quantity?.role !== undefined && figure.role !== undefined && quantity.role !== figure.role ? 1 : 0,
    Math.max(0, 1 - view.words.length / 12), cited === 'here' ? 1 : 0, cited === 'elsewhere' ? 1 : 0,
    taken ? 1 : 0, ownInPassage ? 1 : 0, comparison.slip !== undefined ? 1 : 0, Math.min(1, comparison.distance ?? 1), exactness(comparison),
    quantity === undefined || quantity.hedge === 'exact' ? 0 : 1, Math.min(1, significantDigits(quantity) / 4), Math.min(1, frequency / 8), echo, inDraft ? 1 : 0, agreesInDocument,
    quantity?.kind === 'date' ? 1 : 0, isSmallCount(quantity) ? 1 : 0,
  );
}

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

const strengths = new WeakMap<SourceQuantity, ReadonlyMap<string, number>>();

/** Stems of a passage by what they say about one of its figures, 0 to 1; worked out once per figure. */
function strengthAround(view: PassageView, figure: SourceQuantity): ReadonlyMap<string, number> {
  const cached = strengths.get(figure);
  if (cached !== undefined) return cached;
  const place = figure.cell === undefined ? ownedProximity(view.passage.text, view.words, figure, view.quantities.filter((other) => !overlaps(other, figure) && other.kind !== 'ordinal')) : cellProximity(view, figure.cell);
  const strength = new Map<string, number>();
  for (const [i, word] of view.words.entries()) {
    if (word.stop || word.digit || (figure.cell === undefined && overlaps(word, figure))) continue;
    if ((place[i] as number) > (strength.get(word.stem) ?? 0)) strength.set(word.stem, place[i] as number);
  }
  strengths.set(figure, strength);
  return strength;
}

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

/** How well a figure's surroundings fit the claim, before any model: to pick the agreeing figure that others are held against. */
export const fit = (context: ClaimContext, view: PassageView, figure: SourceQuantity, library: Library): number => {
  let whole = 0;
  for (const [stem, weight] of context.terms) whole += weight * library.rarity(stem);
  return whole > 0 ? placedAt(context, view, figure, library.rarity) / whole : 0;
};

/** How well a figure of a passage is placed for a claim: `near` without the division. */
function placedAt(context: ClaimContext, view: PassageView, figure: SourceQuantity, rarity: (stem: string) => number): number {
  const strength = strengthAround(view, figure);
  let sum = 0;
  for (const [stem, weight] of context.terms) sum += weight * rarity(stem) * (strength.get(stem) ?? 0);
  return sum;
}

/** In a row a cell is about its own head and the row's label (its first cells that are words). */
function cellProximity(view: PassageView, cell: number): Float64Array {
  const cells = view.passage.cells ?? [];
  const own = cells[cell];
  return Float64Array.from(view.words, (word) => {
    if (own !== undefined && word.end <= own.span.end && word.start >= (cells[cell - 1]?.span.end ?? 0)) return 1;
    const holder = cells.find((candidate) => overlaps(word, candidate.span));
    // words in other cells label the row; other heads are about other figures
    return holder !== undefined && holder.value === undefined ? 0.9 : 0.15;
  });
}

function rowMatch(context: ClaimContext, view: PassageView, figure: SourceQuantity, rarity: (stem: string) => number): { label: number; head: number } {
  const cells = view.passage.cells;
  if (cells === undefined || figure.cell === undefined) return { label: 0, head: 0 };
  const held = (text: string): number => {
    let all = 0, found = 0;
    for (const word of tokenWords(text.replaceAll('_', ' '))) {
      if (word.stop || word.digit) continue;
      const worth = rarity(word.stem);
      all += worth;
      const weight = context.terms.get(word.stem) ?? 0.5 * (context.background.get(word.stem) ?? 0);
      found += worth * weight;
    }
    return all > 0 ? found / all : 0;
  };
  let label = 0;
  for (const cell of cells) if (cell.value === undefined && cell.text !== '') label = Math.max(label, held(cell.text));
  return { label, head: held(cells[figure.cell]?.head ?? '') };
}

