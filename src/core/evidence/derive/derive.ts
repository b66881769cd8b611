import type { Quantity } from '../../quantities/types.js';
import { isFraction } from '../compareTolerance.js';
import type { CompareOptions } from '../compareTypes.js';
import { inFull, isBare, withElided, type MayElide } from '../elidedUnit.js';
import { readCompared } from './comparedWith.js';
import { focusOf, type Focus } from './context.js';
import { readAges } from './ages.js';
import { readClocks } from './clockTerms.js';
import { countTerms } from './counts.js';
import { cuesOf, isCue, type Cues } from './cues.js';
import { asksForEnd, readOffsets } from './dateOffsets.js';
import { lengthIn, readDates } from './dateTerms.js';
import { readOthers } from './others.js';
import { borneTerms, ownTerms } from './ownTerms.js';
import { readPairs } from './pairs.js';
import { perHundred } from './perHundred.js';
import { proseTerms } from './proseTerms.js';
import { readRemainders, readTogether } from './remainders.js';
import { finished, type Steps } from '../steps.js';
import { sink } from './sink.js';
import { readRates } from './rates.js';
import { readSingles } from './singles.js';
import { tableTerms } from './tableTerms.js';
import { LEAST_FIT, MOST_TERMS, weightOf, type Term } from './term.js';
import type { Derivation, DeriveInput } from './types.js';

/**
 * Arithmetic over what sources state that might give the claim's figure, with its working.
 *
 * Readings of the sentence are made from its words (cues), from the claim's kind and from what relevant passages and tables
 * hold, and weighed before their values are looked at; so an agreement counts for as much as the reading was plausible, less
 * the chance that one of the readings at least as plausible would have agreed by accident. Agreeing ones come first, best
 * first; last comes the most plausible reading that does not agree, when there is one. Pure; never throws on user text.
 */
export const derive = (input: DeriveInput, options: CompareOptions = {}): Derivation[] => finished(deriveSteps(input, options));

/** The same in steps: each table, then each way of reading. */
export function* deriveSteps(given: DeriveInput, options: CompareOptions = {}): Steps<Derivation[]> {
  if (!mayBeDerived(given.quantity, given.sentence)) return [];
  const full = completed(given);
  if (full === null) return yield* deriveAs(given, options);
  // "7.9 metres, 3.1 more than the best": in metres it is meant, or it has no unit at all
  const found = yield* deriveAs({ ...given, quantity: full }, options);
  return found.some(({ agrees }) => agrees) ? found : yield* deriveAs(given, options);
}

/** The figure with the unit that the one before it in its sentence has just said; null where it leaves out nothing. */
function completed({ quantity, siblings }: DeriveInput): Quantity | null {
  if (!isBare(quantity)) return null;
  const own = withElided<Quantity & MayElide>([...siblings, quantity].sort((a, b) => a.start - b.start), lendsUnit).find(({ start }) => start === quantity.start);
  if (own?.elided?.unit == null || own.elided.factor !== 1) return null;
  // "two" is not 1.8 metres
  return { ...inFull(own), step: Number.isInteger(quantity.value) && Math.abs(quantity.value as number) < HANDFUL ? 0 : quantity.step };
}

const HANDFUL = 100;

// any two figures are some share of one another: a percentage is said to be one
const lendsUnit = ({ unit }: Quantity): boolean => unit !== '%' && unit !== '[pp]';

function* deriveAs(given: DeriveInput, options: CompareOptions): Steps<Derivation[]> {
  const length = lengthIn(given.quantity) ?? given.quantity;
  const focus = focusOf({ ...given, quantity: length });
  const quantity = asBound(perHundred(length, focus), focus);
  const input = { ...given, quantity };
  const claim = quantity.of !== null && isCue(quantity.of) ? { ...quantity, of: null } : quantity;
  const cues = quantity === length ? cuesOf(focus, claim, input.siblings) : ofShare(cuesOf(focus, claim, input.siblings));
  if (quantity.kind === 'date') {
    const readings = sink(quantity, options, input.subject, input.siblings, input.nearby);
    readOffsets(input, focus, readings);
    return readings.derivations();
  }
  // "four years ago" counts between two moments: no two counts give it, whatever they differ by
  const isBetweenMoments = length !== given.quantity;
  const tables = yield* tableTerms(input, focus, cues);
  const siblings = [...input.siblings, ...(input.nearby ?? [])];
  const counts = tables.flatMap((table) => countTerms(table, claim, focus, siblings));
  yield;
  const terms = strongest([...borneTerms(input), ...(yield* proseTerms(input, focus)), ...tables.flatMap((table) => [...table.cells, ...table.aggregates]), ...counts]);
  const own = ownTerms(input, terms);
  yield;
  const readings = sink(claim, options, input.subject, input.siblings, input.nearby);
  if (!isBetweenMoments) {
    readPairs([...terms, ...own], claim, cues, readings);
    yield;
    readRemainders(terms, claim, cues, readings);
    readTogether(terms, claim, cues, readings);
    readCompared(terms, claim, focus, readings);
    readSingles(terms, tables, counts, claim, cues, focus, readings);
    readRates(terms, claim, readings);
    yield;
  }
  readDates(input, focus, cues, readings);
  readClocks(input, focus, cues, readings);
  readOthers(terms, counts, input, claim, focus, readings);
  readAges(input, focus, cues, readings);
  return readings.derivations();
}

/** "Not a fifth of the 204,000", "never so much as half of it": less than that. */
function asBound(claim: Quantity, { words, from, to }: Focus): Quantity {
  if (claim.hedge !== 'exact' || claim.value === null || words[to]?.lower !== 'of' || !(isFraction(claim) || claim.kind === 'percent')) return claim;
  const [a, b, c] = [words[from - 3]?.lower ?? '', words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? ''];
  const isDenied = (DENIES.has(c) && !LEAVES_OPEN.has(b)) || (c === 'even' && DENIES.has(b)) || (b === 'much' && c === 'as' && (a === 'so' || a === 'as'));
  return isDenied ? { ...claim, hedge: 'less-than', low: null, high: claim.value } : claim;
}
const DENIES = new Set(['not', 'never']);
// "whether or not", "a third, if not half of", "why not"
const LEAVES_OPEN = new Set(['or', 'if', 'why']);

/** "In every dollar" asks for a share. */
const ofShare = (cues: Cues): Cues => ({ ...cues, strength: { ...cues.strength, share: OF_COINS } });
const OF_COINS = 0.8;

/** False for what no arithmetic gives: dates that count from no other and end nothing, scores, ranks, vague words, wide ranges. */
export const mayBeDerived = (claim: Quantity, sentence: string): boolean =>
  (claim.kind !== 'date' || lengthIn(claim) !== null || asksForEnd(claim, sentence)) && claim.kind !== 'time' && claim.kind !== 'score' && claim.kind !== 'ordinal' && claim.hedge !== 'vague' && !isWide(claim);

/** "From 10 to 200" names two figures, no result. */
const isWide = ({ hedge, low, high }: Quantity): boolean => hedge === 'between' && low !== null && high !== null && Math.abs(high) > 2 * Math.abs(low);

/** The likeliest operands. Averages only ever answer by themselves, and extremes where their column is none that the claim speaks of. */
function strongest(terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.aggregate === undefined || term.aggregate === 'count' || term.aggregate === 'sum' || ((term.aggregate === 'max' || term.aggregate === 'min') && (term.fit ?? 0) >= LEAST_FIT && term.row !== undefined))
    .sort((a, b) => weight(b) - weight(a)).reduce<Kept>((kept, term) => {
    const isCell = term.table !== undefined && term.aggregate === undefined;
    if (kept.terms.length < MOST_TERMS && (!isCell || kept.cells < MOST_CELLS)) {
      kept.terms.push(term);
      if (isCell) kept.cells++;
    }
    return kept;
  }, { terms: [], cells: 0 }).terms;
}

interface Kept {
  readonly terms: Term[];
  cells: number;
}

// the cells of many rows that the sentence means together leave no room for their sums
const MOST_CELLS = 30;
const weight = ({ relevance, anchored, cost }: Term): number => weightOf(relevance, anchored, cost);
