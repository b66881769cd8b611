import type { Span } from '../text/span.js';
import type { WordToken } from '../text/words.js';

// A word ten words away tells half as much about a figure as one beside it; each clause border on the way takes
// another quarter. Set by hand, not learnt: the models that read the result are.
const REACH = 10;
const BORDER = 0.72;
const FLOOR = 0.12;

// A word that clearly belongs to another figure ("12 days by sea, 3 days by rail") says this much of what it would.
const FOREIGN = 0.3;
// How many words a clause border counts for when two figures vie for a word, and how clear the case must be.
const BORDER_WORDS = 4;
const CLEARLY = 2.5;

/**
 * The words of a passage weighed for each of its figures: by nearness, and less where another figure has the better claim to them.
 * Words before all figures (a subject, a date line) belong to all.
 */
export function ownedProximity(text: string, words: readonly WordToken[], span: Span, others: readonly Span[]): Float64Array {
  const weights = proximity(text, words, span);
  if (others.length === 0) return weights;
  const firstFigure = Math.min(span.start, ...others.map((other) => other.start));
  for (const [i, word] of words.entries()) {
    if (word.stop || word.end <= firstFigure) continue;
    const own = costOf(text, word, span);
    for (const other of others) {
      if (own - costOf(text, word, other) > CLEARLY) {
        weights[i] = (weights[i] as number) * FOREIGN;
        break;
      }
    }
  }
  return weights;
}

/** Distance between a word and a figure, in words of about six characters, clause borders counted. */
export function costOf(text: string, word: Span, figure: Span): number {
  const [from, to] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  if (to <= from) return 0;
  const between = text.slice(from, to);
  return (to - from) / 6 + BORDER_WORDS * (ATTACHED.test(between) ? 0.25 : bordersIn(text, from, to) + (between.includes(' and ') ? 1 : 0));
}

/** "the north, with 23", "the south (9)", "rail: 4": what stands between a name and its own figure. */
const ATTACHED = /^(?:, (?:with|at|on|of|to|has|had)| ?[(:]) ?$/;

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
    borders += bordersIn(text, end, word.start) + (JOINTS.has(word.lower) ? 1 : 0);
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
    borders += bordersIn(text, word.end, start) + (JOINTS.has(word.lower) ? 1 : 0);
    start = word.start;
    weights[i] = weight(distance, borders);
    distance++;
  }
  return weights;
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'against', 'compared', 'versus', 'although', 'though', 'because', 'than']);

const weight = (distance: number, borders: number): number => FLOOR + (1 - FLOOR) * Math.exp(-distance / REACH) * BORDER ** borders;

function bordersIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // , ; : ( ) – — and a full stop
    if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41 || code === 0x2013 || code === 0x2014 || code === 46) found++;
  }
  return Math.min(found, 2);
}
