import { countsThings, skip, skipStop } from './dateReaders.js';
import { Grain, GRAIN_UNIT, Role, roleAt, roleValue } from './dateWords.js';
import { unitAhead } from './durations.js';
import { Class, defineWords, wordSet } from './lexicon.js';
import type { Match } from './match.js';
import { readNumber } from './numerals.js';
import { atEnd, classesAt, isA, isCapital, isDash, isNumber, isSymbol, isWord, says, touches, wordAt } from './tokens.js';
import type { Hedge } from './types.js';

defineWords(Class.DateCue, 'teens');

const STARTS = Class.Number | Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.DateCue | Class.FractionSign;
const OWNERS = wordSet('his her their my our your its');
/** People and animals that "under 5" or "over 65" tells the age of. */
const AGED = wordSet(`children people those adults kids men women girls boys anyone everyone persons residents patients workers voters players youths pensioners
  citizens child person adult students drivers`);
const BOUNDS: Readonly<Record<string, Hedge>> = { under: 'less-than', below: 'less-than', over: 'more-than', above: 'more-than' };

/** "his wife, 71," and "a girl of 12": one person whose age a figure can be. */
const PEOPLE = wordSet(`wife husband son daughter mother father brother sister man woman boy girl child widow widower grandmother grandfather grandson granddaughter
  uncle aunt nephew niece cousin partner girlfriend boyfriend lad youth teenager pensioner`);

/** "a mother of two" counts her children. */
const PARENTS = wordSet('mother father grandmother grandfather widow widower man woman');

const isAgeWord = (word: string): boolean => word === 'aged' || word === 'age' || word === 'ages';

/** What stands before a figure that is an age without "old" behind it; asked first, since reading numbers costs more. */
function isLedIn(i: number): boolean {
  const before = wordAt(i - 1);
  const second = wordAt(i - 2);
  switch (before) {
    case 'aged': case 'age': case 'ages': return true;
    case ',': return says(i + 1, ',') && (isCapital(i - 2) || PEOPLE(second));
    case 'of': return isAgeWord(second) || PEOPLE(second);
    case '-': return BOUNDS[second] !== undefined;
    case 'between': case 'from': case 'just': case 'about': case 'around': return isAgeWord(second) || second === 'of';
    default: return BOUNDS[before] !== undefined && (AGED(second) || isAgeWord(second) || second === 'of');
  }
}

/** The age that begins at the figure `i`: "19-year-old", "aged 71", "ages 18 to 65", "in her mid-30s", "Ann Tiller, 71, has". */
export function matchAge(i: number): Match | null {
  if (!isA(i, STARTS)) return null;
  const decade = readAgeDecade(i);
  if (decade) return decade;
  if ((classesAt(i) & STARTS & ~Class.DateCue) === 0) return null;
  if (!isLedIn(i) && !unitAhead(i) && !says(i + 1, 'yo', 'y')) return null;
  const count = readNumber(i);
  if (!count || count.ordinal || count.value < 0) return null;
  const one = { low: count.value, high: count.value, next: count.next, step: count.step };
  const figures = readOther(i, one) ?? one;
  return readOld(count.first, figures) ?? readOld(count.first, one) ?? readCued(i, figures);
}

interface Figures {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly step: number;
}

/** The second figure of "18 to 65", "18–24", "16- to 24-", "between 18 and 25". */
function readOther(i: number, one: Figures): Figures | null {
  let at = isDash(one.next) && (says(one.next + 1, 'to') || isDash(one.next + 1)) ? one.next + 1 : one.next;
  const word = wordAt(at);
  if (word !== 'to' && word !== 'or' && !isDash(at) && !(word === 'and' && (says(i - 1, 'between') || says(i - 2, 'between') || says(i - 1, 'of', 'aged', 'ages')))) return null;
  at++;
  if (isDash(at)) at++;
  const other = readNumber(at, { noAnd: true });
  if (!other || other.ordinal || other.first !== at || (other.value <= one.low && word !== 'or')) return null;
  return { low: one.low, high: other.value, next: other.next, step: other.step };
}

const age = (first: number, next: number, figures: Figures, unit = 'a', hedge?: Hedge): Match => ({
  first, next, kind: 'age', value: figures.low === figures.high ? figures.low : null, low: figures.low, high: figures.high, unit, step: figures.step,
  hedge: hedge ?? (figures.low === figures.high ? 'exact' : 'between'), of: null,
});

/** "19-year-old", "five years old", "eighteen months of age", "87 yo", "58 y.o.". */
function readOld(first: number, figures: Figures): Match | null {
  let at = figures.next;
  if (isDash(at)) at++;
  const word = wordAt(at);
  if (word === 'yo' || word === 'yos') return age(first, at + 1, figures);
  if (word === 'y' && says(skipStop(at + 1), 'o')) return age(first, skipStop(skipStop(at + 1) + 1), figures);
  const grain = roleValue(at, Role.Unit) as Grain;
  if (grain < Grain.Hour || grain === Grain.Season || grain === Grain.Quarter) return null;
  let next = at + 1;
  if (isDash(next)) next++;
  const tail = wordAt(next);
  const [unit, factor] = GRAIN_UNIT[grain] as readonly [string, number];
  const scaled = factor === 1 ? figures : { ...figures, low: figures.low * factor, high: figures.high * factor };
  if (tail === 'old' || tail === 'olds') return age(first, next + 1, scaled, unit);
  if (tail === 'of' && says(next + 1, 'age')) return age(first, next + 2, scaled, unit);
  return null;
}

/** "aged 71", "age 12", "ages 18 to 65", "children under 5", "over-65s", and the bare figure behind a name. */
function readCued(i: number, figures: Figures): Match | null {
  const { low, high, next } = figures;
  if (low > 130 || high > 130 || (isNumber(i) && touches(i) && !isDash(i - 1))) return null;
  const after = wordAt(next);
  if (after === '%' || (touches(next) && (isWord(next) && after !== 's'))) return null;
  let at = i - 1;
  if (says(at, 'between', 'from', 'just', 'about', 'around')) at--;
  const bound = BOUNDS[wordAt(at)];
  if (bound !== undefined) at--;
  const word = wordAt(at);
  const of = word === 'of' && /^(?:age|ages)$/.test(wordAt(at - 1));
  if (word === 'aged' || of || word === 'age' || word === 'ages') {
    // "aged 3 months", "ages 18 to 65 years"
    const grain = roleValue(next, Role.Unit) as Grain;
    if (grain >= Grain.Day && grain !== Grain.Season && GRAIN_UNIT[grain]![1] === 1) return withLimit(age(i, next + 1, figures, GRAIN_UNIT[grain]![0], bound));
    if (word === 'aged' || of || !isUnitAfter(next)) return withLimit(age(i, next, figures, 'a', bound));
  }
  if (bound !== undefined && at === i - 2 && AGED(word) && !isUnitAfter(next) && endsThere(next)) return age(i, next, figures, 'a', bound);
  if (isDash(i - 1) && touches(i) && BOUNDS[wordAt(i - 2)] !== undefined && after === 's' && touches(next)) return age(i, next + 1, figures, 'a', BOUNDS[wordAt(i - 2)]);
  // "a girl of 12"
  if (low === high && says(i - 1, 'of') && PEOPLE(wordAt(i - 2)) && !countsThings(next) && !isUnitAfter(next) && low > 0 && after !== 'of' && (low > 12 || !PARENTS(wordAt(i - 2)))) return age(i, next, figures);
  return low === high && isNumber(i) && next === i + 1 ? readApposition(i, figures) : null;
}

const isUnitAfter = (i: number): boolean => roleAt(i) === Role.Unit || isA(i, Class.Measure);
const endsThere = (i: number): boolean => atEnd(i) || isSymbol(i) || isA(i, Class.Stop | Class.Verb);

/** "aged 65 and over", "ages 12 and up", "16 or younger". */
function withLimit(found: Match): Match {
  const at = skip(found.next, 'and', 'or');
  if (at === found.next || found.value === null) return found;
  if (says(at, 'over', 'older', 'above', 'up')) return { ...found, phraseNext: at + 1, hedge: 'at-least', high: null };
  if (says(at, 'under', 'younger', 'below')) return { ...found, phraseNext: at + 1, hedge: 'at-most', low: null };
  return found;
}

/** "Marlene Tiller, 71, has": a full name, the figure between commas, and no list. */
function readApposition(i: number, figures: Figures): Match | null {
  if (figures.low < 1 || figures.low > 110 || !says(i - 1, ',') || !touches(i - 1)) return null;
  if (!says(i + 1, ',') || !touches(i + 1) || (touches(i + 2) && isNumber(i + 2))) return null;
  if (!PEOPLE(wordAt(i - 2)) && (!isName(i - 2) || !(isName(i - 3) || (says(i - 3, '.') && isCapital(i - 4)) || (isDash(i - 3) && isName(i - 4))))) return null;
  // "Jones, 12, Smith, 7" is a list of scores
  const follow = i + 2;
  if (isNumber(follow) || (isCapital(follow) && !isA(follow, Class.Stop))) return null;
  let back = i - 2;
  while (back > i - 6 && isName(back)) back--;
  return says(back, ',') && isNumber(back - 1) ? null : age(i, i + 1, figures);
}

const isName = (i: number): boolean => isCapital(i) && !isA(i, Class.Month | Class.Weekday | Class.Reference | Class.Stop);

/** "in his 60s", "in her mid-30s", "in their early twenties", "in her teens". */
function readAgeDecade(i: number): Match | null {
  let at = i - 1;
  if (isDash(at) && touches(i)) at--;
  const edge = wordAt(at);
  const part = edge === 'early' ? 0 : edge === 'mid' || edge === 'middle' ? 1 : edge === 'late' ? 2 : -1;
  if (part >= 0) at--;
  if (!OWNERS(wordAt(at))) return null;
  let value = 0;
  let next = i + 1;
  const word = wordAt(i);
  if (isNumber(i)) {
    const s = touches(i + 1) && says(i + 1, 's') ? i + 2 : 0;
    if (s === 0 || !/^[1-9]0$/.test(word)) return null;
    [value, next] = [Number(word), s];
  } else if (word === 'teens') value = 10;
  else {
    const decade = roleValue(i, Role.Decade);
    if (decade < 20) return null;
    value = decade;
  }
  const [low, high] = word === 'teens' ? [13, 19] : part < 0 ? [value, value + 9] : [value + [0, 3, 6][part]!, value + [4, 7, 9][part]!];
  const first = part >= 0 ? at + 1 : i;
  return { first, next, kind: 'age', value: null, low, high, unit: 'a', hedge: 'vague', step: 1, of: null };
}

