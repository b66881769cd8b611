import type { Quantity } from '../quantities/types.js';
import type { Passage } from '../sources/types.js';
import type { Comparison } from './compareTypes.js';
import { overlaps } from '../text/span.js';
import { tokenWords, type WordToken } from '../text/words.js';
import { contentWords, nameStems, yearsIn, type ClaimContext } from './claimContext.js';
import type { Library } from './library.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { passageOwners } from './ownership.js';
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
  'agreesInDocument', // how much better the draft's own figure is placed elsewhere in the same source
  'binding', // words that belong to the figure in the draft belong to it in the source (1), or to another one there (−1)
  'lead', // how much better placed it is than the best figure that could be meant in other passages of its document, in a table its column (−1 to 1)
  'rowLead', // how much more of the row's label the draft has than of the best other row's of its table (−1 to 1)
  'rowMissing', // weight of a word of the draft that another row's label has and this row lacks
  'columnMissing', // weight of a word of the draft that another column's head has and this one lacks
  'ofElsewhere', // what the draft counts is counted by another figure of the passage, and not by this one
  'older', // how long the source is older than the newest that is dated and states the claim's figure or a rival: ten years is 1
  'newer', // for a figure that differs: how long its source is newer than the best agreeing one
  'tentative', // the source plans, expects or guesses and the draft does not
  'former', // the source speaks of what was before, the draft does not
  'isDate',
  'isSmall', // a count up to twelve: such figures agree by chance
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** A passage's words with their surroundings, gathered once per passage. */
export interface Surroundings extends Tone {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Words of plans, forecasts and guesses. */
const TENTATIVE: ReadonlySet<string> = new Set(('will would could may might shall plan plans planned expect expects expected forecast forecasts estimate estimates estimated target targets hope hopes hoped aim aims ' +
  'predicted predicts projected project poll polls likely if should proposed proposal draft intends intended budgeted budget').split(' '));
/** Words of what has been replaced since. */
const FORMER: ReadonlySet<string> = new Set('earlier previous previously former formerly originally initial initially preliminary provisional then until once yesterday old older before had past predecessor first'.split(' '));

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'neither', 'nor', 'cannot', 'denied', 'denies', 'failed', 'refused', 't']);

const has = (words: readonly WordToken[], list: ReadonlySet<string>): boolean => words.some((word) => list.has(word.lower));

/** What a text says to the passages beside it: its content stems in order, and those of its names. */
interface Said {
  readonly stems: readonly string[];
  readonly names: ReadonlySet<string>;
}

function saidIn(text: string): Said {
  const words = tokenWords(text);
  return { stems: contentWords(words).map((word) => word.stem), names: nameStems(words) };
}

const passagesSaid = new WeakMap<Passage, Said>();

/** Every passage is the neighbour of four others: it is cut into words once for all of them. */
function passageSaid(passage: Passage): Said {
  let found = passagesSaid.get(passage);
  if (found === undefined) passagesSaid.set(passage, (found = saidIn(passage.text)));
  return found;
}

// heads, titles and labels come again with every row and passage under them
const MOST_LABELS = 4000;
const labelsSaid = new Map<string, Said>();

function labelSaid(label: string): Said {
  let found = labelsSaid.get(label);
  if (found === undefined) {
    if (labelsSaid.size > MOST_LABELS) labelsSaid.clear();
    labelsSaid.set(label, (found = saidIn(label)));
  }
  return found;
}

const counted = new WeakMap<Quantity, readonly string[]>();

/** Content stems of what a figure counts; the last is its head. */
function ofStems(figure: Quantity): readonly string[] {
  let found = counted.get(figure);
  if (found === undefined) counted.set(figure, (found = figure.of === null ? [] : contentWords(tokenWords(figure.of)).map((word) => word.stem)));
  return found;
}

interface Tone {
  readonly negated: boolean;
  readonly tentative: boolean;
  readonly former: boolean;
}

const toneOf = (words: readonly WordToken[]): Tone => ({ negated: has(words, NEGATIONS), tentative: has(words, TENTATIVE), former: has(words, FORMER) });

const tones = new WeakMap<ClaimContext, Tone>();

function claimTone(context: ClaimContext): Tone {
  let found = tones.get(context);
  if (found === undefined) tones.set(context, (found = toneOf(tokenWords(context.sentence))));
  return found;
}

const surroundingsCache = new WeakMap<PassageView, Surroundings>();

export function surroundings(view: PassageView, library: Library): Surroundings {
  const cached = surroundingsCache.get(view);
  if (cached !== undefined) return cached;
  const { own } = surroundingsOf(view);
  const around = new Set<string>(library.about(view.document.path));
  const names = nameStems(view.words);
  const add = (said: Said): void => {
    for (const stem of said.stems) around.add(stem);
    for (const stem of said.names) names.add(stem);
  };
  for (const heading of view.passage.headings) add(labelSaid(heading));
  if (view.passage.speaker !== undefined) add(labelSaid(view.passage.speaker));
  if (view.document.metadata.title !== undefined) add(labelSaid(view.document.metadata.title));
  const table = view.passage.table === undefined ? undefined : view.document.tables[view.passage.table];
  if (table !== undefined) {
    add(labelSaid(table.caption ?? ''));
  } else {
    for (const step of [-3, -2, -1, 1]) {
      const neighbour = view.document.passages[view.at + step];
      if (neighbour !== undefined && (neighbour.group === view.passage.group || step === -1) && neighbour.table === undefined) add(passageSaid(neighbour));
    }
  }
  const years = new Set<number>();
  for (const quantity of view.quantities) if (quantity.date?.year !== undefined) years.add(quantity.date.year);
  const found = { own, around, names, years, ...toneOf(view.words) };
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
  /** How well each figure of the passage is placed for the claim (see placements), and which of them this is. */
  readonly placed: Float64Array;
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
export function pairFeatures({ context, view, figure, library, rank, siblings, cited, comparison, taken, ownInPassage, frequency, echo, inDraft, agreesInDocument, placed, index, lead, label, rowLead, rowMissing, older, newer }: PairInput): Float64Array {
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
  const sourceOf = ofStems(figure);
  const claimHead = context.of[context.of.length - 1];
  const sourceHead = sourceOf[sourceOf.length - 1];
  const bothCount = claimHead !== undefined && sourceHead !== undefined;
  const ofShared = sourceOf.some((stem) => context.of.includes(stem));
  const ofElsewhere = claimHead !== undefined && sourceHead !== claimHead && view.quantities.some((q) => q !== figure && !overlaps(q, figure) && ofStems(q).at(-1) === claimHead) ? 1 : 0;
  let nameWhole = 0, nameFound = 0, nameMissing = 0;
  for (const [stem, weight] of context.names) {
    const worth = weight * rarity(stem);
    nameWhole += worth;
    if (where.own.has(stem) || where.around.has(stem)) nameFound += worth;
    else nameMissing = Math.max(nameMissing, weight);
  }
  let nameForeign = 0;
  if (nameMissing > 0) {
    const inPassage = ownNames(view);
    for (const [stem, weight] of strength) {
      if (inPassage.has(stem) && !context.terms.has(stem) && !context.background.has(stem)) nameForeign = Math.max(nameForeign, weight * nameMissing);
    }
  }
  const { quantity } = context;
  const head = figure.cell === undefined ? '' : (view.passage.cells?.[figure.cell]?.head ?? '');
  const headYears = yearsIn(head);
  const sourceYears = headYears.length > 0 ? new Set(headYears) : where.years;
  const yearSame = [...context.years].some((year) => sourceYears.has(year));
  const yearsDiffer = context.years.size > 0 && sourceYears.size > 0 && !yearSame;
  const tone = claimTone(context);
  let rival = -1;
  for (const [i, q] of view.quantities.entries()) if (q.kind === figure.kind && !overlaps(q, figure)) rival = Math.max(rival, placed[i] as number);
  const advantage = rival >= 0 ? (placed[index] as number) - rival : 0;
  const share = (part: number, all: number): number => (all > 0 ? part / all : 0);
  return Float64Array.of(
    share(near, whole), share(cover, whole), share(around, whole), share(reverse, other), share(reverseBack, other), share(backFound, back),
    bothCount && claimHead === sourceHead ? 1 : 0, bothCount && ofShared ? 1 : 0, bothCount && !ofShared ? 1 : 0,
    claimHead !== undefined && (where.own.has(claimHead) || where.around.has(claimHead)) ? 1 : 0,
    quantity?.unit != null && quantity.unit === figure.unit ? 1 : 0,
    nameWhole > 0 ? share(nameFound, nameWhole) : 0.5, nameMissing, nameForeign,
    siblings.share, Math.min(siblings.count, 3) / 3, yearsDiffer ? 1 : 0, yearSame ? 1 : 0, tone.negated !== where.negated ? 1 : 0, rank,
    label, headShare(context, head, rarity), figure.cell === undefined ? 0 : 1, advantage >= -1e-9 ? 1 : 0, Math.max(-1, Math.min(1, advantage * 3)), quantity?.kind === figure.kind ? 1 : 0,
    quantity?.role !== undefined && figure.role !== undefined && quantity.role !== figure.role ? 1 : 0,
    Math.max(0, 1 - view.words.length / 12), cited === 'here' ? 1 : 0, cited === 'elsewhere' ? 1 : 0,
    taken ? 1 : 0, ownInPassage ? 1 : 0, comparison.slip !== undefined ? 1 : 0, Math.min(1, comparison.distance ?? 1), exactness(comparison),
    quantity === undefined || quantity.hedge === 'exact' ? 0 : 1, Math.min(1, significantDigits(quantity) / 4), Math.min(1, frequency / 8), echo, inDraft ? 1 : 0, agreesInDocument,
    bindingOf(context, view, index, rarity), lead, rowLead, rowMissing, columnMissing(context, view, head), ofElsewhere, older, newer, where.tentative && !tone.tentative ? 1 : 0, where.former && !tone.former ? 1 : 0,
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

const ownStems = new WeakMap<PassageView, { own: ReadonlySet<string> }>();

function surroundingsOf(view: PassageView): { own: ReadonlySet<string> } {
  let found = ownStems.get(view);
  if (found === undefined) ownStems.set(view, (found = { own: new Set(contentWords(view.words).map((word) => word.stem)) }));
  return found;
}

const ownNamed = new WeakMap<PassageView, ReadonlySet<string>>();

function ownNames(view: PassageView): ReadonlySet<string> {
  let found = ownNamed.get(view);
  if (found === undefined) ownNamed.set(view, (found = nameStems(view.words)));
  return found;
}

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

/** How well each figure of a passage is placed for the claim, before any model: the share of the claim's words that stand around it (0 to 1). */
export function placements(context: ClaimContext, view: PassageView, rarity: (stem: string) => number): Float64Array {
  let whole = 0;
  const held: [string, number][] = [];
  const { own } = surroundingsOf(view);
  for (const [stem, weight] of context.terms) {
    const worth = weight * rarity(stem);
    whole += worth;
    if (own.has(stem)) held.push([stem, worth]);
  }
  const placed = new Float64Array(view.quantities.length);
  if (whole === 0 || held.length === 0) return placed;
  for (const [i, figure] of view.quantities.entries()) {
    const strength = strengthAround(view, figure);
    let sum = 0;
    for (const [stem, worth] of held) sum += worth * (strength.get(stem) ?? 0);
    placed[i] = sum / whole;
  }
  return placed;
}

// what a word that belongs to another figure on both sides says for this one
const BOTH_ELSEWHERE = 0.3;

/** Do the words that belong to the claim's figure belong to the source's (1), or to its neighbours (−1)? 0 where nothing is clear. */
function bindingOf(context: ClaimContext, view: PassageView, index: number, rarity: (stem: string) => number): number {
  const owned = passageOwners(view);
  if (owned.size === 0) return 0;
  let sum = 0, whole = 0;
  for (const [stem, ours] of context.owned) {
    const owner = owned.get(stem);
    if (owner === undefined) continue;
    const worth = rarity(stem);
    whole += worth;
    const same = owner === index || overlaps(view.quantities[owner] as SourceQuantity, view.quantities[index] as SourceQuantity);
    sum += worth * (ours ? (same ? 1 : -1) : same ? -1 : BOTH_ELSEWHERE);
  }
  return whole > 0 ? sum / whole : 0;
}

/** The strongest word of the claim's figure that stands in the head of another column of figures and not in this one's. */
function columnMissing(context: ClaimContext, view: PassageView, head: string): number {
  const { cells } = view.passage;
  if (cells === undefined) return 0;
  const own = headStems(head);
  let most = 0;
  for (const cell of cells) {
    if (cell.value === undefined || cell.head === head) continue;
    for (const stem of headStems(cell.head)) if (!own.has(stem) && context.owned.get(stem) !== false) most = Math.max(most, context.terms.get(stem) ?? 0);
  }
  return most;
}

const heads = new Map<string, ReadonlySet<string>>();
const MOST_HEADS = 2000;
function headStems(head: string): ReadonlySet<string> {
  let found = heads.get(head);
  if (found === undefined) {
    if (heads.size > MOST_HEADS) heads.clear();
    heads.set(head, (found = new Set(contentWords(tokenWords(head.replaceAll('_', ' '))).map((word) => word.stem))));
  }
  return found;
}

const labels = new WeakMap<PassageView, ReadonlySet<string>>();

/** Stems of a row's cells that are words; empty for prose. */
export function labelStems(view: PassageView): ReadonlySet<string> {
  let found = labels.get(view);
  if (found === undefined) {
    found = new Set((view.passage.cells ?? []).flatMap((cell) => (cell.value === undefined ? contentWords(tokenWords(cell.text)).map((word) => word.stem) : [])));
    labels.set(view, found);
  }
  return found;
}

/** How much of a row's label (its cells that are words) the draft has, 0 to 1; 0 for prose. */
export const rowLabel = (context: ClaimContext, view: PassageView, rarity: (stem: string) => number): number =>
  (view.passage.cells ?? []).reduce((most, cell) => (cell.value === undefined && cell.text !== '' ? Math.max(most, headShare(context, cell.text, rarity)) : most), 0);

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

/** How much of a head or label the draft has, 0 to 1. */
function headShare(context: ClaimContext, text: string, rarity: (stem: string) => number): number {
  let all = 0, found = 0;
  for (const stem of labelSaid(text.replaceAll('_', ' ')).stems) {
    const worth = rarity(stem);
    all += worth;
    found += worth * (context.owned.get(stem) === false ? 0 : (context.terms.get(stem) ?? 0.5 * (context.background.get(stem) ?? 0)));
  }
  return all > 0 ? found / all : 0;
}
