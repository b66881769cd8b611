import type { Quantity } from '../../quantities/types.js';
import { significantDigits } from '../pairFeatures.js';
import { oppositesOf } from '../lexicon/relations.js';
import type { Focus } from './context.js';
import type { Cues } from './cues.js';
import { shapeOf } from './pairs.js';
import type { Sink } from './sink.js';
import { tidy } from './proseTerms.js';
import { isMeanByDigits } from './tableAggregates.js';
import type { TableTerms } from './tableTerms.js';
import { addable, LEAST_FIT, type Term } from './term.js';

/** What one term, or a run of terms, gives by itself: a column's sum, its highest cell, half of a figure, the sum of a list. */
export function readSingles(terms: readonly Term[], tables: readonly TableTerms[], counts: readonly Term[], claim: Quantity, cues: Cues, focus: Focus, sink: Sink): void {
  const shape = shapeOf(claim);
  if (shape.isMultiple) return;
  for (const table of tables) for (const term of table.aggregates) readAggregate(term, claim, cues, sink);
  if (shape.isPercent) readOthers(terms, cues, focus, sink);
  if (!shape.isAmount) return;
  if (claim.unit === null) for (const term of counts) sink.offer('count', [term], term.value, null, 'cardinal', 0, 0.6, 1);
  if (cues.strength.half > 0) {
    for (const term of terms) {
      if (term.aggregate === undefined && term.kind !== 'percent') sink.offer('half', [term], term.value / 2, term.unit, term.kind, term.error / 2, cues.strength.half, 0.9);
    }
  }
  if (cues.strength.sum > 0) readRuns(terms, claim, cues, sink);
}

/** "62 per cent do not", "17 per cent were women" of "83 per cent were men": the source says of how many it is so, or of how many the opposite. */
function readOthers(terms: readonly Term[], { strength, direction }: Cues, focus: Focus, sink: Sink): void {
  const percents = terms.filter((term) => term.kind === 'percent' && term.unit === '%' && term.value < 100);
  if (percents.length === 0) return;
  const opposites = oppositesIn(focus);
  for (const term of percents) {
    const cue = Math.max(strength.rest, isSaidOfOthers(term, opposites) ? OPPOSITE : 0, direction < 0 && strength.difference > 0 && isOfWhole(term) ? OPPOSITE : 0);
    if (cue > 0) sink.offer('rest', [term], tidy(100 - term.value), '%', 'percent', term.error, cue, 0.8);
  }
}
const OPPOSITE = 0.8;
// words this far from a percentage say of whom it is told
const OPPOSITE_REACH = 60;
const OPPOSITE_WORDS = 12;

/** The opposites of what the draft says near the figure, each with the word that it is the opposite of. */
const oppositesIn = ({ words, distance }: Focus): ReadonlyMap<string, string> =>
  new Map(words.flatMap(({ stem, stop, digit }, at) => (stop || digit || (distance[at] as number) > OPPOSITE_WORDS ? [] : oppositesOf(stem).map((other) => [other, stem] as const))));

/** The source says the opposite of what the draft says: "men" beside its percentage where the draft has "women". */
function isSaidOfOthers({ operands: [operand] }: Term, opposites: ReadonlyMap<string, string>): boolean {
  const quantity = operand?.quantity;
  if (operand === undefined || quantity === undefined || opposites.size === 0) return false;
  const told = operand.view.words.filter(({ stop, start, end }) => !stop && start <= quantity.end + OPPOSITE_REACH && end >= quantity.start - OPPOSITE_REACH);
  return told.some(({ stem }) => {
    const own = opposites.get(stem);
    return own !== undefined && !told.some((other) => other.stem === own);
  });
}

/** "60 % of that at sea level" is 40 % less. */
function isOfWhole({ operands: [operand] }: Term): boolean {
  const quantity = operand?.quantity;
  return quantity !== undefined && operand?.view.words.find(({ start }) => start >= quantity.end)?.lower === 'of';
}

// two cells are only summed where the words say so
const LEAST_ROWS = 3;
// a column's total that no word asks for
const UNASKED = 0.45;
// the same where no word names the column either, but the figure has so many digits, or a unit besides, that no other sum will give it
const UNNAMED = 0.3;
const TELLING_DIGITS = 4;

function readAggregate(term: Term, claim: Quantity, { strength }: Cues, sink: Sink): void {
  const { aggregate, fit = 0 } = term;
  const named = fit >= LEAST_FIT;
  if (aggregate === undefined || aggregate === 'count' || (aggregate === 'sum' && term.kind === 'percent')) return;
  const cue =
    // a total needs no word where the claim counts just what the column does: "the museum had 101,200 visitors" may be the sum of twelve months
    aggregate === 'sum' ? Math.max(strength.sum * (named ? 1 : 0.5), term.isNamed === true && (term.count ?? 0) >= LEAST_ROWS ? UNASKED : 0, (term.count ?? 0) >= LEAST_ROWS && significantDigits(claim) >= TELLING_DIGITS - (named || (claim.unit !== null && claim.unit === term.unit) ? 1 : 0) ? UNNAMED : 0) :
    aggregate === 'max' ? strength.max :
    aggregate === 'min' ? strength.min :
    aggregate === 'median' ? strength.median :
    Math.max(strength.mean, term.filter !== '' && (term.count ?? 0) >= LEAST_ROWS && isMeanByDigits(claim) ? UNNAMED : 0);
  if (cue > 0) sink.offer(aggregate, [term], term.value, term.unit, term.kind, term.error, cue, 1);
}

// longer lists are tables in disguise, and their sums coincide with anything
const LONGEST_RUN = 12;

/** Who is counted in one word whatever else they are: 38 nurses and 14 doctors are 52 people. */
const ANYONE: ReadonlySet<string> = new Set(['people', 'persons', 'men and women', 'members', 'animals', 'items', 'places', 'cases']);

/** Three or more figures of one sentence, list or naming, added up; two that are all of its sentence, where the draft counts them in one word. */
function readRuns(terms: readonly Term[], claim: Quantity, cues: Cues, sink: Sink): void {
  for (const [key, group] of runsOf(terms)) {
    const least = key !== NAMED && claim.of !== null && ANYONE.has(claim.of) ? 2 : 3;
    if (group.length < least || group.length > LONGEST_RUN) continue;
    const ordered = [...group].sort((a, b) => (a.operands[0]?.quantity?.start ?? 0) - (b.operands[0]?.quantity?.start ?? 0));
    // the list may end, or begin, with its own total
    for (const part of [ordered, ordered.slice(1), ordered.slice(0, -1)]) {
      const [first] = part;
      if (first === undefined || part.length < least) continue;
      const value = tidy(part.reduce((sum, term) => sum + term.value, 0));
      sink.offer('sum', part, value, first.unit, first.kind, part.reduce((sum, term) => sum + term.error, 0), cues.strength.sum, key === NAMED ? 0.9 : 1);
    }
  }
}

const NAMED = 'named';

function runsOf(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.aggregate !== undefined || term.table !== undefined || term.kind === 'percent') continue;
    for (const key of term.anchored ? [`${term.path}:${term.passage}`, NAMED] : [`${term.path}:${term.passage}`]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [term]);
      else if (addable(group[0] as Term, term) && !group.some((one) => one.value === term.value && (key === NAMED || one.operands[0]?.quantity?.start === term.operands[0]?.quantity?.start))) group.push(term);
    }
  }
  return groups;
}
