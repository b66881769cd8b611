import { overlaps, type Span } from '../text/span.js';
import type { WordToken } from '../text/words.js';
import { clausesOf, takenOver, wordsOfClauses, type ClauseWords } from './clauses.js';

// A word ten words away tells half as much about a figure as one beside it; each clause border on the way takes
// another quarter. Set by hand, not learnt: the models that read the result are.
const REACH = 10;
const BORDER = 0.72;
const FLOOR = 0.12;

// A word of another figure's clause ("12 days by sea, 3 days by rail") says this much of what it would.
const FOREIGN = 0.3;
// what a clause does not say again ("the north has 23 wells, the south has nine"), beside what it says itself
const UNSAID = 0.9;
const COUNTED_BEFORE = 0.95;

/**
 * The words of a text weighed for one of its figures: by nearness, and by whose clause they stand in (see clauses).
 * @param others the figures that vie with it
 * @param count false where none of them counts anything: dates and times
 */
export function ownedProximity(text: string, words: readonly WordToken[], span: Span, others: readonly Span[], count: boolean): Float64Array {
  const weights = proximity(text, words, span);
  if (others.length === 0) return weights;
  const clauses = clausesOf(text, [span, ...others]);
  const own = clauses.figures.findIndex((figure) => overlaps(figure, span));
  const all = wordsOfClauses(text, clauses, words);
  const source = takenOver(all, own);
  const { refersBack } = all[own] as ClauseWords;
  const counts = !count || (all[own] as ClauseWords).behind.length > 0;
  if (clauses.lead > 0 && own > 0) {
    // what leads to a list is said of the last item as of the first
    const first = proximity(text, words, clauses.figures[0] as Span);
    for (const [i, { start }] of words.entries()) if (start < clauses.lead) weights[i] = first[i] as number;
  }
  for (const [at, { before, behind, subject }] of all.entries()) {
    if (at === own) continue;
    // only neighbours, and the clause that says what this one does not, have anything to tell
    const near = at === source || Math.abs(at - own) === 1 ? proximity(text, words, clauses.figures[at] as Span) : null;
    for (const i of before) {
      weights[i] = near !== null && at === source ? (near[i] as number) : near !== null && at < own && (!subject.has(i) || (refersBack && at === own - 1)) ? UNSAID * (near[i] as number) : FOREIGN * (weights[i] as number);
    }
    for (const i of behind) weights[i] = near !== null && !counts ? COUNTED_BEFORE * (near[i] as number) : FOREIGN * (weights[i] as number);
  }
  return weights;
}

/**
 * How much each word of a passage says about the figure at `span`, 0 to 1: by distance in words and by the clause borders
 * (comma, semicolon, colon, dash, bracket, "and", "but", "while", "against") that stand between.
 */
export function proximity(text: string, words: readonly WordToken[], span: Span): Float64Array {
  const weights = new Float64Array(words.length);
  const after = words.findIndex((word) => word.start >= span.end);
  const first = after < 0 ? words.length : after;
  let borders = 0;
  let end = span.end;
  for (let i = first, distance = 0; i < words.length; i++, distance++) {
    const word = words[i] as WordToken;
    borders += bordersIn(text, end, word.start) + (COMPARISONS.has(word.lower) ? COMPARED : JOINTS.has(word.lower) ? 1 : 0);
    end = word.end;
    weights[i] = weight(distance, borders);
  }
  borders = 0;
  let start = span.start;
  for (let i = first - 1, distance = 0; i >= 0; i--) {
    const word = words[i] as WordToken;
    if (word.start >= span.start) {
      weights[i] = 0;
      continue;
    }
    // the "than" of "more than 30" parts nothing
    const joint = COMPARISONS.has(word.lower) ? distance > 0 : JOINTS.has(word.lower);
    borders += bordersIn(text, word.end, start) + (joint ? 1 : 0);
    start = word.start;
    weights[i] = weight(distance, borders);
    distance++;
  }
  return weights;
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'because']);
const COMPARISONS: ReadonlySet<string> = new Set(['than', 'against', 'compared', 'versus']);
// what a figure is held against is what it is not about: "4.1 litres an hour, far less than the old engine"
const COMPARED = 3;

// passages have so many words and borders; the same few powers were reckoned for each word of each figure
const NEARNESS = Float64Array.from({ length: 256 }, (_, distance) => (1 - FLOOR) * Math.exp(-distance / REACH));
const BORDERS = Float64Array.from({ length: 64 }, (_, borders) => BORDER ** borders);
const weight = (distance: number, borders: number): number => FLOOR + (NEARNESS[distance] ?? (1 - FLOOR) * Math.exp(-distance / REACH)) * (BORDERS[borders] ?? BORDER ** borders);

function bordersIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // , ; : ( ) – — and a full stop
    if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41 || code === 0x2013 || code === 0x2014 || code === 46) found++;
  }
  return Math.min(found, 2);
}
