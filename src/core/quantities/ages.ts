import { countsThings, isDash, isNumber, skip, skipStop } from './dateReaders.js';
import { unitAhead } from './durations.js';
import { GRAIN_UNIT, Grain, Role, roleAt, roleValue } from './dateWords.js';
import { Class, defineWords, wordSet } from './lexicon.js';
import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import { TokenKind, classesAt, isCapital, kindAt, touches, wordAt, type Tokens } from './tokens.js';
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
function isLedIn(t: Tokens, i: number): boolean {
  const before = wordAt(t, i - 1);
  const second = wordAt(t, i - 2);
  switch (before) {
    case 'aged': case 'age': case 'ages': return true;
    case ',': return wordAt(t, i + 1) === ',' && (isCapital(t, i - 2) || PEOPLE(second));
    case 'of': return isAgeWord(second) || PEOPLE(second);
    case '-': return BOUNDS[second] !== undefined;
    case 'between': case 'from': case 'just': case 'about': case 'around': return isAgeWord(second) || second === 'of';
    default: return BOUNDS[before] !== undefined && (AGED(second) || isAgeWord(second) || second === 'of');
  }
}

/** The age that begins at the figure `i`: "19-year-old", "aged 71", "ages 18 to 65", "in her mid-30s", "Ann Tiller, 71, has". */
export function matchAge(tokens: Tokens, i: number, _context: Context): Match | null {
  if ((classesAt(tokens, i) & STARTS) === 0) return null;
  const decade = readAgeDecade(tokens, i);
  if (decade !== null) return decade;
  if ((classesAt(tokens, i) & STARTS & ~Class.DateCue) === 0) return null;
  if (!isLedIn(tokens, i) && !unitAhead(tokens, i) && wordAt(tokens, i + 1) !== 'yo' && wordAt(tokens, i + 1) !== 'y') return null;
  const count = readNumber(tokens, i);
  if (count === null || count.ordinal === true || count.value < 0) return null;
  const one = { low: count.value, high: count.value, next: count.next, step: count.step };
  const figures = readOther(tokens, i, one) ?? one;
  return readOld(tokens, count.first, figures) ?? readOld(tokens, count.first, one) ?? readCued(tokens, i, figures);
}

interface Figures {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly step: number;
}

/** The second figure of "18 to 65", "18–24", "16- to 24-", "between 18 and 25". */
function readOther(t: Tokens, i: number, one: Figures): Figures | null {
  let at = isDash(wordAt(t, one.next)) && (wordAt(t, one.next + 1) === 'to' || isDash(wordAt(t, one.next + 1))) ? one.next + 1 : one.next;
  const before = wordAt(t, i - 1);
  const word = wordAt(t, at);
  if (word !== 'to' && word !== 'or' && !isDash(word) && !((word === 'and') && (before === 'between' || wordAt(t, i - 2) === 'between' || before === 'of' || before === 'aged' || before === 'ages'))) return null;
  at++;
  if (isDash(wordAt(t, at))) at++;
  const other = readNumber(t, at, { noAnd: true });
  if (other === null || other.ordinal === true || other.first !== at || (other.value <= one.low && word !== 'or')) return null;
  return { low: one.low, high: other.value, next: other.next, step: other.step };
}

const age = (first: number, next: number, figures: Figures, unit = 'a', hedge?: Hedge): Match => ({
  first, next, kind: 'age', value: figures.low === figures.high ? figures.low : null, low: figures.low, high: figures.high, unit, step: figures.step,
  hedge: hedge ?? (figures.low === figures.high ? 'exact' : 'between'), of: null,
});

/** "19-year-old", "five years old", "eighteen months of age", "87 yo", "58 y.o.". */
function readOld(t: Tokens, first: number, figures: Figures): Match | null {
  let at = figures.next;
  if (isDash(wordAt(t, at))) at++;
  const word = wordAt(t, at);
  if (word === 'yo' || word === 'yos') return age(first, at + 1, figures);
  if (word === 'y' && wordAt(t, skipStop(t, at + 1)) === 'o') return age(first, skipStop(t, skipStop(t, at + 1) + 1), figures);
  const grain = roleValue(t, at, Role.Unit) as Grain;
  if (grain < Grain.Hour || grain === Grain.Season || grain === Grain.Quarter) return null;
  let next = at + 1;
  if (isDash(wordAt(t, next))) next++;
  const tail = wordAt(t, next);
  const [unit, factor] = GRAIN_UNIT[grain] as readonly [string, number];
  const scaled = factor === 1 ? figures : { ...figures, low: figures.low * factor, high: figures.high * factor };
  if (tail === 'old' || tail === 'olds') return age(first, next + 1, scaled, unit);
  if (tail === 'of' && wordAt(t, next + 1) === 'age') return age(first, next + 2, scaled, unit);
  return null;
}

/** "aged 71", "age 12", "ages 18 to 65", "children under 5", "over-65s", and the bare figure behind a name. */
function readCued(t: Tokens, i: number, figures: Figures): Match | null {
  const { low, high, next } = figures;
  if (low > 130 || high > 130 || (isNumber(t, i) && touches(t, i) && !isDash(wordAt(t, i - 1)))) return null;
  const after = wordAt(t, next);
  if (after === '%' || (touches(t, next) && (kindAt(t, next) === TokenKind.Word && after !== 's'))) return null;
  let at = i - 1;
  if (wordAt(t, at) === 'between' || wordAt(t, at) === 'from' || wordAt(t, at) === 'just' || wordAt(t, at) === 'about' || wordAt(t, at) === 'around') at--;
  const bound = BOUNDS[wordAt(t, at)];
  if (bound !== undefined) at--;
  const word = wordAt(t, at);
  const of = word === 'of' && /^(?:age|ages)$/.test(wordAt(t, at - 1));
  if (word === 'aged' || of || word === 'age' || word === 'ages') {
    // "aged 3 months", "ages 18 to 65 years"
    const grain = roleValue(t, next, Role.Unit) as Grain;
    if (grain >= Grain.Day && grain !== Grain.Season && GRAIN_UNIT[grain]![1] === 1) return withLimit(t, age(i, next + 1, figures, GRAIN_UNIT[grain]![0], bound));
    if (word === 'aged' || of || !isUnitAfter(t, next)) return withLimit(t, age(i, next, figures, 'a', bound));
  }
  if (bound !== undefined && at === i - 2 && AGED(word) && !isUnitAfter(t, next) && endsThere(t, next)) return age(i, next, figures, 'a', bound);
  if (isDash(wordAt(t, i - 1)) && touches(t, i) && BOUNDS[wordAt(t, i - 2)] !== undefined && after === 's' && touches(t, next)) return age(i, next + 1, figures, 'a', BOUNDS[wordAt(t, i - 2)]);
  // "a girl of 12"
  if (low === high && wordAt(t, i - 1) === 'of' && PEOPLE(wordAt(t, i - 2)) && !countsThings(t, next) && !isUnitAfter(t, next) && low > 0 && after !== 'of' && (low > 12 || !PARENTS(wordAt(t, i - 2)))) return age(i, next, figures);
  return low === high && isNumber(t, i) && next === i + 1 ? readApposition(t, i, figures) : null;
}

const isUnitAfter = (t: Tokens, i: number): boolean => roleAt(t, i) === Role.Unit || (classesAt(t, i) & Class.Measure) !== 0;
const endsThere = (t: Tokens, i: number): boolean => i >= t.count || kindAt(t, i) === TokenKind.Symbol || (classesAt(t, i) & (Class.Stop | Class.Verb)) !== 0;

/** "aged 65 and over", "ages 12 and up", "16 or younger". */
function withLimit(t: Tokens, found: Match): Match {
  const at = skip(t, found.next, 'and', 'or');
  if (at === found.next || found.value === null) return found;
  const word = wordAt(t, at);
  if (word === 'over' || word === 'older' || word === 'above' || word === 'up') return { ...found, phraseNext: at + 1, hedge: 'at-least', high: null };
  if (word === 'under' || word === 'younger' || word === 'below') return { ...found, phraseNext: at + 1, hedge: 'at-most', low: null };
  return found;
}

/** "Marlene Tiller, 71, has": a full name, the figure between commas, and no list. */
function readApposition(t: Tokens, i: number, figures: Figures): Match | null {
  if (figures.low < 1 || figures.low > 110 || wordAt(t, i - 1) !== ',' || !touches(t, i - 1)) return null;
  const close = wordAt(t, i + 1);
  if (close !== ',' || !touches(t, i + 1) || (touches(t, i + 2) && isNumber(t, i + 2))) return null;
  if (!PEOPLE(wordAt(t, i - 2)) && (!isName(t, i - 2) || !(isName(t, i - 3) || (wordAt(t, i - 3) === '.' && isCapital(t, i - 4)) || (isDash(wordAt(t, i - 3)) && isName(t, i - 4))))) return null;
  // "Jones, 12, Smith, 7" is a list of scores
  const follow = i + 2;
  if (isNumber(t, follow) || (isCapital(t, follow) && (classesAt(t, follow) & Class.Stop) === 0)) return null;
  let back = i - 2;
  while (back > i - 6 && isName(t, back)) back--;
  return wordAt(t, back) === ',' && isNumber(t, back - 1) ? null : age(i, i + 1, figures);
}

const isName = (t: Tokens, i: number): boolean => isCapital(t, i) && (classesAt(t, i) & (Class.Month | Class.Weekday | Class.Reference | Class.Stop)) === 0;

/** "in his 60s", "in her mid-30s", "in their early twenties", "in her teens". */
function readAgeDecade(t: Tokens, i: number): Match | null {
  let at = i - 1;
  if (isDash(wordAt(t, at)) && touches(t, i)) at--;
  const edge = wordAt(t, at);
  const part = edge === 'early' ? 0 : edge === 'mid' || edge === 'middle' ? 1 : edge === 'late' ? 2 : -1;
  if (part >= 0) at--;
  if (!OWNERS(wordAt(t, at))) return null;
  let value = 0;
  let next = i + 1;
  const word = wordAt(t, i);
  if (isNumber(t, i)) {
    const s = touches(t, i + 1) && wordAt(t, i + 1) === 's' ? i + 2 : 0;
    if (s === 0 || !/^[1-9]0$/.test(word)) return null;
    [value, next] = [Number(word), s];
  } else if (word === 'teens') value = 10;
  else {
    const decade = roleValue(t, i, Role.Decade);
    if (decade < 20) return null;
    value = decade;
  }
  const [low, high] = word === 'teens' ? [13, 19] : part < 0 ? [value, value + 9] : [value + [0, 3, 6][part]!, value + [4, 7, 9][part]!];
  const first = part >= 0 ? at + 1 : i;
  return { first, next, kind: 'age', value: null, low, high, unit: 'a', hedge: 'vague', step: 1, of: null };
}

