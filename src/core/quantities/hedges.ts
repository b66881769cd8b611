import { TRIGGER } from './lexicon.js';
import { atEnd, isA, isNumber, says, touches, wordAt } from './tokens.js';
import type { Hedge } from './types.js';

/** Which way a hedge opens the figure: both sides, only below it, only above it. */
export type Side = 'both' | 'below' | 'above';

export interface HedgeRead {
  readonly hedge: Hedge;
  readonly side: Side;
  /** First token of a hedge in front, token after the last of one behind. */
  readonly at: number;
}

const BEFORE: readonly (readonly [Hedge, Side, string])[] = [
  ['approximate', 'both', `about|around|roughly|approximately|approx|approx .|circa|c .|ca .|ca|some|close to|in the region of|in the order of|on the order of|estimated|an estimated|the estimated|more or less|somewhere around|somewhere near|~|≈|perhaps|maybe|around about|something like|just about|in the neighbourhood of|in the neighborhood of|in the vicinity of|an average of about|near|or about|about as many as`],
  ['approximate', 'below', 'nearly|almost|close on|just shy of|approaching|not quite|very nearly|virtually|pushing'],
  ['less-than', 'below', 'just under|just below|just short of|a little under|slightly under|slightly less than|a little less than|slightly below|just less than|a shade under'],
  ['more-than', 'above', 'just over|just above|a little over|slightly more than|a little more than|slightly over|slightly above|just more than|a shade over|barely more than'],
  ['more-than', 'both', `more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|greater than|upwards of|upward of|north of|bigger than|larger than|higher than|better than|beyond|>|well over|well above|far more than|much more than|longer than|older than|topped|surpassed|surpassing|topping|taller than|heavier than|way over|in excess|and over`],
  ['less-than', 'both', 'less than|fewer than|under|below|lower than|smaller than|<|shorter than|younger than|short of|well under|well below|far fewer than|far less than|less then|lighter than'],
  ['at-least', 'both', `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|≥|> =|more than or equal to|greater than or equal to|greater or equal than|bigger or equal than|bigger than or equal to|at the very least|equal to or more than|equal to or greater than|at least or equal to|at a minimum|starting at|not under|not below|larger than or equal to|larger or equal than`],
  ['at-most', 'both', `at most|no more than|not more than|no greater than|a maximum of|maximum of|maximum|≤|< =|less than or equal to|smaller than or equal to|smaller or equal than|less or equal than|fewer than or equal to|no higher than|not exceeding|capped at|at the most|equal to or less than|at most or equal to|limited to|no longer than|not over|not above|no larger than|no older than`],
  ['up-to', 'both', 'up to|as many as|as much as|as high as|as long as|as large as|as far as|anything up to'],
  ['at-least', 'above', 'as few as|as little as|as low as'],
  ['exact', 'both', 'exactly|precisely|a total of|total of'],
];

const BEHIND: readonly (readonly [Hedge, Side, string])[] = [
  ['at-least', 'both', 'or more|or higher|or above|or over|or greater|and above|and over|and up|or older|and older|or longer|or better|or larger|plus|at least|, at least|or more than|, or more|or equal to or more|or upwards|and more|minimum|and upwards'],
  ['at-most', 'both', 'or less|or fewer|or lower|or below|or under|and under|and below|or younger|and younger|at most|or less than|, at most|maximum|at the most'],
  ['approximate', 'both', 'or so|- ish|or thereabouts|- odd|odd|, give or take|, more or less|give or take|, or so|ish'],
];

interface Pattern {
  readonly phrase: string;
  /** How many words it has, and which: cut apart when first compared. */
  readonly words: number;
  list: readonly string[] | null;
  readonly hedge: Hedge;
  readonly side: Side;
}

type Patterns = ReadonlyMap<string, readonly Pattern[]>;
let before: Patterns | null = null;
let behind: Patterns | null = null;

/** Patterns by the word next to the figure, the longest first. */
function index(table: readonly (readonly [Hedge, Side, string])[], last: boolean): Patterns {
  const found = new Map<string, Pattern[]>();
  for (const [hedge, side, phrases] of table) {
    for (const phrase of phrases.split('|')) {
      let words = 1;
      for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) words++;
      const key = words === 1 ? phrase : last ? phrase.slice(phrase.lastIndexOf(' ') + 1) : phrase.slice(0, phrase.indexOf(' '));
      const pattern: Pattern = { phrase, words, list: null, hedge, side };
      const others = found.get(key);
      if (!others) found.set(key, [pattern]);
      else others.push(pattern);
    }
  }
  for (const patterns of found.values()) if (patterns.length > 1) patterns.sort((a, b) => b.words - a.words);
  return found;
}

function matches(from: number, pattern: Pattern): boolean {
  if (pattern.words === 1) return true;
  const list = (pattern.list ??= pattern.phrase.split(' '));
  for (let k = 0; k < list.length; k++) if (wordAt(from + k) !== list[k]) return false;
  return true;
}

/** The hedge whose last word stands right before token `first` ("as many as", "just over"), or null. */
export function hedgeBefore(first: number): HedgeRead |null {
  if (first === 0 ||isNumber(first - 1)) return null;
  before ??= index(BEFORE, true);
  const patterns = before.get(wordAt(first - 1));
  if (!patterns) return null;
  for (const pattern of patterns) {
    const at = first - pattern.words;
    if (at < 0 ||!matches(at, pattern)) continue;
    // "some" and "near" are hedges of figures only; "the over 60s" and "x > y" are the caller's
    return { hedge: pattern.hedge, side: pattern.side, at };
  }
  return null;
}

/** The hedge that begins at token `next`, behind a figure or behind what it counts ("or more", "+"), or null. */
export function hedgeBehind(next: number): HedgeRead | null {
  if (atEnd(next) || isNumber(next)) return null;
  const word = wordAt(next);
  if (word === '+') return touches(next) && !touches(next + 1) ? { hedge: 'at-least', side: 'both', at: next + 1 } : null;
  behind ??= index(BEHIND, false);
  const patterns = behind.get(word);
  if (!patterns) return null;
  for (const pattern of patterns) {
    if (!matches(next, pattern)) continue;
    if (word === '-' && !touches(next) || word === 'ish' && !touches(next)) continue;
    // "1,000 and below 1,500", "200 or greater than 190": the words bound the next figure
    const after = next + pattern.words;
    if (says(after, 'than') || word === 'and' && isA(after, TRIGGER)) continue;
    return { hedge: pattern.hedge, side: pattern.side, at: next + pattern.words };
  }
  return null;
}

/**
 * The interval a hedge allows. "About 1,200" reaches half of the last digit that is not zero to each side, at most a tenth of the value;
 * an open end is null.
 */
export function interval(value: number, place: number, hedge: Hedge, side: Side): { low: number | null; high: number | null } {
  const tenth = Math.abs(value) / 10;
  const reach = place > 0 ? Math.min(place / 2, Math.max(tenth, place === 1 && value < 10 ? 0.5 : tenth)) : tenth;
  const clean = (x: number): number => Number(x.toPrecision(12));
  switch (hedge) {
    case 'approximate':
      return { low: side === 'above' ? value : clean(value - reach), high: side === 'below' ? value : clean(value + reach) };
    case 'more-than':
      return { low: value, high: side === 'above' ? clean(value + reach) : null };
    case 'less-than':
      return { low: side === 'below' ? clean(value - reach) : null, high: value };
    case 'at-least':
      return { low: value, high: null };
    case 'at-most':
    case 'up-to':
      return { low: null, high: value };
    default:
      return { low: value, high: value };
  }
}
