import { Class } from './lexicon.js';
import { phraseBook } from './phrases.js';
import { isA, isApostrophe, isNumber, isWord, says, tokenIn, tokenSet, touches, wordAt } from './tokens.js';
import type { Hedge } from './types.js';

/** Which way a hedge opens the figure: both sides, only below it, only above it. */
export type Side = 'both' | 'below' | 'above';

export interface HedgeRead {
  readonly hedge: Hedge;
  readonly side: Side;
  /** First token of a hedge in front, token after the last of one behind. */
  readonly at: number;
}

type Meaning = readonly [hedge: Hedge, side: Side];

const BEFORE = phraseBook<Meaning>(() => [
  [['approximate', 'both'], `about|around|roughly|approximately|approx|approx .|circa|c .|ca .|ca|some|close to|in the region of|in/on the order of|estimated|an/the estimated|
    more or less|somewhere around/near|~|≈|perhaps|maybe|around about|something like|just about|in the neighbourhood/neighborhood/vicinity of|an average of about|near|or about|
    about as many as`],
  [['approximate', 'below'], 'nearly|almost|close on|just shy of|approaching|not quite|very nearly|virtually|pushing'],
  [['less-than', 'below'], 'just/slightly under/below|just short of|a little/shade under|just/slightly less than|a little less than'],
  [['more-than', 'above'], 'just/slightly over/above|a little/shade over|just/slightly/barely more than|a little more than'],
  [['more-than', 'both'], `more/greater/bigger/larger/higher/better/longer/older/taller/heavier/deeper/wider/hotter/warmer/faster/thicker/louder/further than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|
    upwards/upward/north of|beyond|>|well over/above|far/much more than|topped|surpassed|surpassing|topping|way/and over|in excess`],
  [['less-than', 'both'], 'less/fewer/lower/smaller/shorter/younger/lighter/cheaper/colder/cooler/slower/thinner than|under|below|<|short of|well under/below|far fewer/less than|less then'],
  [['at-least', 'both'], `at least|no/not fewer/less than|a minimum of|minimum of|minimum|≥|> =|more/greater/bigger/larger than or equal to|greater/bigger/larger or equal than|
    at the very least|equal to or more/greater than|at least or equal to|at a minimum|starting at|not under/below`],
  [['at-most', 'both'], `at most|no/not more than|no greater/higher/longer/larger/older than|a maximum of|maximum of|maximum|≤|< =|less/smaller/fewer than or equal to|
    less/smaller or equal than|not exceeding|capped at|at the most|equal to or less than|at most or equal to|limited to|not over/above`],
  [['up-to', 'both'], 'up to|as many/much/high/long/large/far as|anything up to'],
  [['at-least', 'above'], 'as few/little/low as'],
  [['exact', 'both'], 'exactly|precisely|a total of|total of'],
], 'last');

const BEHIND = phraseBook<Meaning>(() => [
  [['at-least', 'both'], 'or more/higher/above/over/greater/older/longer/better/larger/upwards|and above/over/up/older/more/upwards|plus|at least|, at least|or more than|, or more|or equal to or more|minimum'],
  [['at-most', 'both'], 'or less/fewer/lower/below/under/younger|and under/below/younger|at most|or less than|, at most|maximum|at the most'],
  [['approximate', 'both'], 'or so|- ish|or thereabouts|- odd|odd|, give or take|, more or less|give or take|, or so|ish'],
], 'first');

const ends = tokenIn((word) => BEFORE.at(word).length > 0);
const begins = tokenIn((word) => word === '+' || BEHIND.at(word).length > 0);

function matches(from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (wordAt(from + k) !== words[k]) return false;
  return true;
}

/** The hedge whose last word stands right before token `first` ("as many as", "just over"), or null. */
export function hedgeBefore(first: number): HedgeRead | null {
  if (isNumber(first - 1) || !ends(first - 1)) return null;
  for (const { words, meaning } of BEFORE.at(wordAt(first - 1))) {
    const at = first - words.length;
    if (at < 0 || !matches(at, words)) continue;
    const [hedge, side] = meaning;
    // "spread over 40 hectares" tells where
    if (first - at === 1 && says(at, 'over') && SPREADS(at - 1)) continue;
    // "the parts add up to 40"
    if (hedge === 'up-to' && says(at, 'up') && ADDS(at - 1)) continue;
    return isDenied(at, says(first - 1, 'than', 'beyond')) ? { hedge: DENIED[hedge] ?? hedge, side: 'both', at } : { hedge, side, at };
  }
  return null;
}

const SPREADS = tokenSet('spread spreads spreading range+s+d ranging roam+s+ed+ing scattered dispersed');

/** "Add up to" comes to a sum. */
export const ADDS = tokenSet('add+s+ed+ing sum+s+med+ming');

const DENIED: { readonly [K in Hedge]?: Hedge } = { 'more-than': 'at-most', 'less-than': 'at-least', 'at-least': 'less-than', 'at-most': 'more-than' };
const MOVED = tokenSet(`rise+n+ing rose fall+en+ing fell drop+ped dip+ped sink sank sunk go went gone going climb+ed come came get got be been was were is are
stand stood stay+ed pay paid have had cost weigh+ed last+ed`);

/** "Never rose above 6", "none was under 50", "did not exceed 40": the bound that begins at `at` is denied. `compares` where it says no more than that: "not used above 6" tells when. */
function isDenied(at: number, compares: boolean): boolean {
  let k = at - 1;
  while (k > at - 3 && MOVED(k)) k--;
  // "did not sell more than 300", "never gets beyond": any verb, right behind the "not"
  if (compares && k === at - 1 && isWord(k) && (!isA(k, Class.Stop) || isA(k, Class.Verb)) && (says(k - 1, 'never', 'not') || says(k - 1, 't') && isApostrophe(k - 2))) return true;
  // "none of them was", "none of the victims was"
  if (says(k - 1, 'of') || says(k - 2, 'of')) return says(k - 2, 'none') || says(k - 3, 'none');
  return says(k, 'never', 'not', 'none', 'nobody', 'nothing') || says(k, 't') && isApostrophe(k - 1) || isNobodys(at);
}

/** "Nobody could take out more than", "no one had to wait over": the subject denies. */
function isNobodys(at: number): boolean {
  for (let k = at - 1; k >= at - 6 && isWord(k); k--) if (says(k, 'nobody') || says(k, 'one') && says(k - 1, 'no')) return true;
  return false;
}

/** The hedge that begins at token `next`, behind a figure or behind what it counts ("or more", "+"), or null. */
export function hedgeBehind(next: number): HedgeRead | null {
  if (!begins(next)) return null;
  if (says(next, '+')) return touches(next) && !touches(next + 1) ? { hedge: 'at-least', side: 'both', at: next + 1 } : null;
  // behind a mark words go on
  if (!isWord(next) && !isWord(next + 1)) return null;
  for (const { words, meaning: [hedge, side] } of BEHIND.at(wordAt(next))) {
    const at = next + words.length;
    if (!matches(next, words) || says(next, '-', 'ish') && !touches(next)) continue;
    // "1,000 and below 1,500", "200 or greater than 190": the words bound the next figure
    if (!says(at, 'than') && !(says(next, 'and') && isA(at, Class.Trigger))) return { hedge, side, at };
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
  // most bounds are whole or half, and need no rounding
  const clean = (x: number): number => (Number.isInteger(2 * x) && Math.abs(x) < 1e11 ? x + 0 : Number(x.toPrecision(12)));
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
