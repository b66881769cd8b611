import type { Claim } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { overlaps } from '../text/span.js';
import { othersOf, withMates, workOf, type Accompanied } from './accompanied.js';
import type { ClaimContext } from './claimContext.js';
import { withBothParts } from './bothParts.js';
import { claimWorth } from './claimWorth.js';
import { inItsWords } from './compareInText.js';
import { agree, compareFigures, isOtherKindOfDay, isOtherWeekday } from './compareFigures.js';
import { ofAsMany } from './apiece.js';
import { coincidence } from './coincidence.js';
import type { Comparison } from './compareTypes.js';
import { dayOf } from './dayOf.js';
import type { Company } from './company.js';
import type { Library } from './library.js';
import { measureFigure, measurePassage, type MeasuredPassage } from './measurePair.js';
import { AT, significantDigits } from './pairFeatures.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { isInClause } from './ownership.js';
import { namedNumbers } from './namedNumber.js';
import { bindingsIn } from './binding.js';
import { siblingFits } from './fitsSibling.js';
import { alikeTo, placements, type Mates } from './placement.js';
import type { Candidate, Retrieved } from './retrieve.js';
import { rivals, type Rivals } from './rivals.js';
import { eachByWork, finished, type Steps } from './steps.js';
import { aroundPassage, ofStems } from './surroundings.js';
import { labelStems, rowLabel, rowMissing } from './tableRows.js';
import { inItsYear } from './yearInForce.js';
import { isRunningNumber } from './runningNumber.js';
import { figureKey, placeKey, tableKey } from './figureKeys.js';
import { nameLead, namedFits, NOBODY_NAMED, ownNamesOf, type NamedFits } from './ownNames.js';

/** A figure of the draft beside a figure of a source that can be compared with it. */
export interface Pair {
  readonly view: PassageView;
  readonly figure: SourceQuantity;
  readonly comparison: Comparison;
  /** True where the two figures agree in value (equal, equivalent, rounded, bound). */
  readonly agrees: boolean;
  /** One number for each of PAIR_FEATURES. */
  readonly features: Float64Array;
}

/** A pair with the probability that both figures are about the same thing. */
export interface ScoredPair extends Pair {
  readonly score: number;
  /** How well the source's figure suits what the draft's is of, whatever the two values are: log odds of the model `referent`. */
  readonly referent: number;
}

// figures that seldom stand anywhere by accident: four digits, a day of a month
const LONG = 4;

// other figures of a sentence: more tell no more
const MOST_SIBLINGS = 3;

// of the best passage by words
const LEAST_RANK = 0.4;

/** The pairs worth judging for a claim's quantity. */
export const findPairs = (...given: Parameters<typeof pairSteps>): Pair[] => finished(pairSteps(...given));

/** The same in steps of a passage each. */
export function* pairSteps(context: ClaimContext, library: Library, { candidates, frequency }: Retrieved, company: Company, cited: ReadonlySet<string> | null = null, taken: ReadonlySet<string> = NONE_TAKEN): Steps<Pair[]> {
  const quantity = context.quantity;
  if (quantity === undefined) return [];
  const others = othersOf(context);
  const { rarity } = library;
  const claim = claimWorth(context, rarity);
  const fitsIn = siblingFits(context, claim, rarity);
  const aroundOf = aroundPassage(new Set([...context.terms.keys(), ...context.background.keys(), ...context.names.keys(), ...context.of.slice(-1)]), library);
  const withNumber = namedNumbers(context);
  const names = ownNamesOf(context, claim, rarity);
  const compared = (view: PassageView, figure: SourceQuantity): Comparison => {
    if ((taken.size > 0 && taken.has(figureKey(view, figure))) || (quantity.kind !== 'ordinal' && isRunningNumber(view, figure))) return NOT_COMPARED;
    const found = inItsYear(compareFigures(quantity, figure), quantity, figure, view, library, context.lastYear);
    return ofAsMany(inItsWords(found, context, figure, view, library), context, view, figure);
  };
  const comparisonsIn = (view: PassageView): readonly Comparison[] => {
    const found: Comparison[] = [];
    for (const figure of view.quantities) found.push(compared(view, figure));
    return withBothParts(quantity, view.quantities, found);
  };
  const comparedWith = ({ candidate: { view: found, rank, near }, agreeing, mates }: Accompanied): Beside => {
    const view = near ? withNumber(found) : found;
    const comparisons = view.quantities.length === 0 ? NOTHING_COMPARED : comparisonsIn(view);
    const bindings = bindingsIn(context, view, rarity);
    // where nothing can be compared, nothing is asked of the places
    const placed = isAnyComparable(comparisons) ? placements(context, claim, view, mates, bindings) : NOWHERE;
    return { view, rank, near, agreeing, mates, comparisons, bindings, placed, named: placed === NOWHERE ? NOBODY_NAMED : namedFits(names, view, comparisons), label: rowLabel(context, view, rarity) };
  };
  const besides: Beside[] = [];
  yield* eachByWork(yield* withMates(context, candidates, others), (one) => {
    besides.push(comparedWith(one));
    return workOf(one.candidate.view);
  });
  yield;
  const chanceOf = coincidence(quantity, library, viewsOf(candidates));
  const { anchor, fitIn, places, named: namedPlaces, rows, labels } = standing(besides);
  let echoOf: ReturnType<typeof alikeTo> | undefined;
  const newest = besides.reduce((most, { view }) => Math.max(most, dayOf(view) ?? -Infinity), -Infinity);
  const anchored = anchor === null ? null : dayOf(anchor.view);
  const isLong = quantity.date === undefined ? significantDigits(quantity) >= LONG : quantity.date.day !== undefined && quantity.date.month !== undefined;
  const pairs: Pair[] = [];
  /** The sentence's other figures that this one might be as well. */
  const rivalsFor = (figure: SourceQuantity): Claim[] => others.flatMap(({ sibling, isMate, quantity: other }) => (!isMate && compareFigures(other, figure).relation !== 'incomparable' ? [sibling] : []));
  const measuredWith = (one: Beside) => {
    const agreeing: (readonly SourceQuantity[])[] = [];
    for (let at = 0; at < others.length; at++) agreeing.push(one.agreeing(at));
    return { agreeing, passage: measured(one, agreeing), fits: fitsIn(one.view) };
  };
  const measured = ({ view, rank, mates, bindings, placed, label }: Beside, agreeing: readonly (readonly SourceQuantity[])[]): MeasuredPassage => {
    const beside = company.beside(context.claim, view.document.path, view.at);
    const citation = cited === null ? null : cited.has(view.document.path) ? 'here' : 'elsewhere';
    const takenCells = view.passage.cells === undefined ? NO_CELLS : cellsOf(agreeing);
    const lead = view.passage.table === undefined ? 0 : label - rows.other(tableKey(view), view);
    const missing = view.passage.table === undefined ? 0 : rowMissing(context, view, labels.get(tableKey(view)) ?? [], lead);
    return measurePassage({ context, claim, view, library, around: aroundOf(view), rank, beside, cited: citation, mates, takenCells, frequency, placed, bindings, label: view.passage.table === undefined ? 0 : label, rowLead: lead, rowMissing: missing });
  };
  /** What else of the sentence the passage states. The figure at hand is the claim's: beside "40 % from 40 %" it is no second one. */
  const putSiblings = (features: Float64Array, agreeing: readonly (readonly SourceQuantity[])[], figure: SourceQuantity): void => {
    let stated = 0;
    let asked = 0;
    for (let at = 0; at < others.length; at++) {
      const isSame = isSameValue(others[at]?.quantity, quantity);
      const isStated = (agreeing[at] as readonly SourceQuantity[]).some((other) => !isSame || !overlaps(other, figure));
      if (isStated) stated++;
      if (isStated || !isSame) asked++;
    }
    features[AT.siblings] = asked === 0 ? 0 : stated / asked;
    features[AT.siblingCount] = Math.min(stated, MOST_SIBLINGS) / MOST_SIBLINGS;
  };
  /** What a figure is beside the others of its passage, of its document and of the draft. */
  const putAmong = (features: Float64Array, { view, rank, mates, comparisons, placed, named }: Beside, agreeing: readonly (readonly SourceQuantity[])[], fits: ReturnType<typeof fitsIn>, i: number): void => {
    const figure = view.quantities[i] as SourceQuantity;
    const agrees = agree(comparisons[i] as Comparison);
    // a figure of the same value takes nothing away: "9 boats and 9 crews"
    features[AT.taken] = agreeing.some((figures, at) => figures.includes(figure) && !isSameValue(others[at]?.quantity, quantity)) ? 1 : 0;
    features[AT.tied] = tieOf(view, figure, mates);
    features[AT.chance] = chanceOf(figure);
    features[AT.lead] = (placed[i] as number) - places.other(placeKey(view, figure), view);
    if (names.size > 0) features[AT.nameLead] = nameLead(view, named, i, namedPlaces.other(view.document.path, view));
    // of passages that hardly speak of the claim nothing is held against it anyway
    const rivals = agrees ? [...others.flatMap(({ sibling, isMate }, at) => (!isMate && (agreeing[at] as readonly SourceQuantity[]).includes(figure) ? [sibling] : [])), ...context.alike] : rank >= LEAST_RANK ? rivalsFor(figure) : [];
    features[AT.fitsSibling] = fits(rivals, i);
    const day = dayOf(view);
    if (day !== null) features[AT.older] = gap(newest - day);
    if (agrees) return;
    features[AT.ownInPassage] = comparisons.some(agree) ? 1 : 0;
    features[AT.inDraft] = context.stated(figure) ? 1 : 0;
    features[AT.agreesInDocument] = Math.max(0, (fitIn.get(view.document.path) ?? 0) - (placed[i] as number));
    if (anchor === null) return;
    features[AT.echo] = (echoOf ??= alikeTo(anchor.view, anchor.figure, rarity))(view, figure);
    features[AT.echoOf] = isSameHead(anchor.figure, figure) ? 1 : 0;
    if (day !== null && anchored !== null) features[AT.newer] = gap(day - anchored);
  };
  const isWanted = (figure: SourceQuantity, comparison: Comparison, near: boolean): boolean =>
    comparison.relation !== 'incomparable' && (agree(comparison) || isOtherWeekday(comparison) || (near && !isOtherKindOfDay(quantity, figure)));
  const pairWith = (one: Beside): number => {
    const { quantities } = one.view;
    // measured with the first figure that is wanted: most passages have none
    let known: ReturnType<typeof measuredWith> | null = null;
    for (let i = 0; i < quantities.length; i++) {
      const figure = quantities[i] as SourceQuantity;
      const comparison = one.comparisons[i] as Comparison;
      if (!isWanted(figure, comparison, one.near)) continue;
      known ??= measuredWith(one);
      const { agreeing, passage, fits } = known;
      const agrees = agree(comparison);
      const features = measureFigure(passage, figure, i, comparison);
      putSiblings(features, agreeing, figure);
      if (agrees && !isLong && isCoincidence(passage, features)) continue;
      putAmong(features, one, agreeing, fits, i);
      pairs.push({ view: one.view, figure, comparison, agrees, features });
    }
    return workOf(one.view);
  };
  yield* eachByWork(besides, pairWith);
  return pairs;
}

function viewsOf(candidates: readonly Candidate[]): PassageView[] {
  const views: PassageView[] = [];
  for (let i = 0; i < candidates.length; i++) views.push((candidates[i] as Candidate).view);
  return views;
}

/** How the figures of all passages stand beside one another. */
interface Standing {
  /** The agreeing figure that fits best: what differs is held against it, and against its document. */
  readonly anchor: { readonly view: PassageView; readonly figure: SourceQuantity } | null;
  /** How well the best agreeing figure of each document fits. */
  readonly fitIn: ReadonlyMap<string, number>;
  readonly places: Rivals;
  /** The same by the draft's names alone. */
  readonly named: Rivals;
  readonly rows: Rivals;
  /** Stems of the labels of each table's rows. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
}

// not in the generator above, which would be compiled with it
function standing(compared: readonly Beside[]): Standing {
  let anchor: Standing['anchor'] = null;
  let best = 0;
  const fitIn = new Map<string, number>();
  const places = rivals();
  const byName = rivals();
  const rows = rivals();
  const labels = new Map<string, Set<string>>();
  for (let at = 0; at < compared.length; at++) {
    const { view, comparisons, placed, named, label } = compared[at] as Beside;
    const { path } = view.document;
    if (view.passage.table !== undefined) putRow(view, label, rows, labels);
    for (let i = 0; i < view.quantities.length; i++) {
      const comparison = comparisons[i] as Comparison;
      if (comparison.relation === 'incomparable') continue;
      const figure = view.quantities[i] as SourceQuantity;
      const found = placed[i] as number;
      places.put(placeKey(view, figure), view, found);
      byName.put(path, view, named.fits[i] ?? 0);
      if (!agree(comparison)) continue;
      if (found > best) [anchor, best] = [{ view, figure }, found];
      if (found > (fitIn.get(path) ?? 0)) fitIn.set(path, found);
    }
  }
  return { anchor, fitIn, places, named: byName, rows, labels };
}

function putRow(view: PassageView, label: number, rows: Rivals, labels: Map<string, Set<string>>): void {
  const key = tableKey(view);
  rows.put(key, view, label);
  let all = labels.get(key);
  if (all === undefined) labels.set(key, (all = new Set()));
  for (const stem of labelStems(view)) all.add(stem);
}

/** A passage with its figures beside the claim's. */
interface Beside extends Pick<Candidate, 'view' | 'rank' | 'near'>, Pick<Accompanied, 'agreeing' | 'mates'> {
  /** One for each figure, as in `placed`. */
  readonly comparisons: readonly Comparison[];
  readonly bindings: ReturnType<typeof bindingsIn>;
  readonly placed: ReturnType<typeof placements>;
  readonly named: NamedFits;
  /** How well the label of its row fits. */
  readonly label: number;
}

function isAnyComparable(comparisons: readonly Comparison[]): boolean {
  for (const { relation } of comparisons) if (relation !== 'incomparable') return true;
  return false;
}

const NOTHING_COMPARED: readonly Comparison[] = [];
const NOWHERE = new Float64Array(0);
const NONE_TAKEN: ReadonlySet<string> = new Set();
const NO_CELLS: ReadonlySet<number> = new Set();
const NOT_COMPARED: Comparison = { relation: 'incomparable' };

function cellsOf(lists: readonly (readonly SourceQuantity[])[]): Set<number> {
  const cells = new Set<number>();
  for (const figures of lists) for (const { cell } of figures) if (cell !== undefined) cells.add(cell);
  return cells;
}

/** Do the figures that go with the draft's stand in this one's clause (1), or in others (−1)? 0 where the passage does not tell. */
function tieOf(view: PassageView, figure: SourceQuantity, mates: Mates): number {
  let sum = 0;
  for (const figures of mates) {
    const here = figures.map((mate) => isInClause(view, figure, mate));
    if (!here.includes(null)) sum += here.includes(true) ? 1 : -1;
  }
  return mates.length === 0 ? 0 : sum / mates.length;
}

const isSameValue = (a: Quantity | undefined, b: Quantity): boolean =>
  a !== undefined && ((a.value !== null && a.value === b.value && a.unit === b.unit) || (a.date?.day !== undefined && a.date.day === b.date?.day && a.date.month === b.date.month));

/** Both count the same thing, whoever it belongs to. */
function isSameHead(a: SourceQuantity, b: SourceQuantity): boolean {
  const head = ofStems(a).at(-1);
  return head !== undefined && head === ofStems(b).at(-1);
}

const TEN_YEARS = Math.log1p(3650);
const gap = (days: number): number => (days > 0 && Number.isFinite(days) ? Math.min(1, Math.log1p(days) / TEN_YEARS) : 0);

/** Not one word in common, in the passage or around it, and no other figure of the draft there or close by: a coincidence of digits, unless there are many. */
const isCoincidence = ({ input: { label, mates, beside } }: MeasuredPassage, features: Float64Array): boolean =>
  label === 0 && features[AT.cover] === 0 && features[AT.context] === 0 && features[AT.background] === 0 && features[AT.siblingCount] === 0 && beside === 0 && mates.every((figures) => figures.length === 0);
