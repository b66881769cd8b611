import { countsThings, skip, skipStop } from './dateReaders.js';
import { Grain, GRAIN_UNIT, Role, roleAt, roleValue } from './dateWords.js';
import { REACH, unitAhead } from './durations.js';
import { Class, defineWords } from './lexicon.js';
import { matched, type Match } from './match.js';
import { Near } from './nearBits.js';
import { readNumber, readOther } from './numerals.js';
import { atEnd, digitsAt, glues, isA, isCapital, isDash, isNumber, isSymbol, isWord, joinsDigits, nearSet, lookout, numberAt, says, tokenSet, touches, wordAt } from './tokens.js';
import type { Hedge } from './types.js';

defineWords(Class.DateCue, 'teens');

const STARTS = Class.Number | Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.FractionSign;
const OWNERS = nearSet(Near.Age, 0, 'his her their my our your its');
/** People and animals that "under 5" or "over 65" tells the age of. */
const AGED = tokenSet(`children people those kids men women girls boys anyone everyone residents patients workers voters players youths pensioners citizens
child person+s adult+s students drivers`);
const BOUNDS = nearSet(Near.Age, 0, 'under below over above');
const boundAt = (i: number): Hedge => (says(i, 'under', 'below') ? 'less-than' : 'more-than');

/** "his wife, 71," and "a girl of 12": one person whose age a figure can be. */
const PEOPLE = tokenSet(`wife husband son daughter mother father brother sister man woman boy girl child widow+er grandmother grandfather grandson
granddaughter uncle aunt nephew niece cousin partner girlfriend boyfriend lad youth teenager pensioner`);

/** "a mother of two" counts her children. */
const PARENTS = tokenSet('mother father grandmother grandfather widow+er man woman');

const AGE_WORDS = nearSet(Near.Age, 0, 'age+d+s');
/** These may stand between an age word and its figure. */
const LINKS = nearSet(Near.Age, 0, 'between from just about around');

/** What stands before a figure that is an age without "old" behind it; asked first, since reading numbers costs more. */
function isLedIn(i: number): boolean {
  if (says(i - 1, ',')) return says(i + 1, ',') && (isCapital(i - 2) || PEOPLE(i - 2));
  if (says(i - 1, 'of')) return AGE_WORDS(i - 2) || PEOPLE(i - 2);
  if (says(i - 1, '-')) return BOUNDS(i - 2);
  const bound = BOUNDS(i - 1);
  return AGE_WORDS(i - 1) || (bound || LINKS(i - 1)) && (AGE_WORDS(i - 2) || says(i - 2, 'of')) || bound && AGED(i - 2);
}

const oldIn = lookout(tokenSet('old olds age yo yos y'));
/** True when "old" or the like may stand behind `i`: an age, where it has a unit of time. */
export const oldAhead = (i: number): boolean => oldIn(i, i + REACH + 4);

/** The age that begins at the figure `i`: "19-year-old", "aged 71", "ages 16 to 60", "in her mid-30s", "Ida Brandt, 64, has". */
export function matchAge(i: number): Match | null {
  const decade = readAgeDecade(i);
  const led = isLedIn(i);
  if (decade || !isA(i, STARTS) || !led && !(unitAhead(i) && oldAhead(i)) && !says(i + 1, 'yo', 'y')) return decade;
  const count = readNumber(i);
  if (!count || count.value < 0) return null;
  const one = { low: count.value, high: count.value, next: count.next, step: count.step };
  const other = readOther(count, says(i - 1, 'between', 'of', 'aged', 'ages') || says(i - 2, 'between'));
  const figures = other ? { low: count.value, high: other.value, next: other.next, step: other.step } : one;
  return readOld(count.first, figures) ?? (other && readOld(count.first, one)) ?? (led ? readCued(i, figures) : null);
}

interface Figures {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly step: number;
}

const age = (first: number, next: number, { low, high, step }: Figures, unit = 'a', hedge: Hedge = low === high ? 'exact' : 'between'): Match =>
  matched(first, next, 'age', low === high ? low : null, unit, step, step, { low, high, hedge, of: null });

/** "19-year-old", "five years old", "eighteen months of age", "87 yo", "58 y.o.". */
function readOld(first: number, figures: Figures): Match | null {
  const at = isDash(figures.next) ? figures.next + 1 : figures.next;
  if (says(at, 'yo', 'yos')) return age(first, at + 1, figures);
  if (says(at, 'y') && says(skipStop(at + 1), 'o')) return age(first, skipStop(skipStop(at + 1) + 1), figures);
  const grain = roleValue(at, Role.Unit) as Grain;
  if (grain < Grain.Hour || grain === Grain.Season || grain === Grain.Quarter) return null;
  const next = isDash(at + 1) ? at + 2 : at + 1;
  const end = says(next, 'old', 'olds') ? next + 1 : says(next, 'of') && says(next + 1, 'age') ? next + 2 : 0;
  const [unit, factor] = GRAIN_UNIT[grain] as readonly [string, number];
  return end > 0 ? age(first, end, { ...figures, low: figures.low * factor, high: figures.high * factor }, unit) : null;
}

/** "aged 71", "age 12", "ages 16 to 60", "children under 5", "over-65s", and the bare figure behind a name. */
function readCued(i: number, figures: Figures): Match | null {
  const { low, high, next } = figures;
  if (high > 130 || (isNumber(i) && touches(i) && !isDash(i - 1)) || says(next, '%') || (touches(next) && isWord(next) && !says(next, 's'))) return null;
  let at = LINKS(i - 1) ? i - 2 : i - 1;
  const bound = BOUNDS(at) ? boundAt(at) : undefined;
  if (bound) at--;
  const of = says(at, 'of') && says(at - 1, 'age', 'ages');
  const measured = roleAt(next) === Role.Unit || isA(next, Class.Measure);
  if (of || AGE_WORDS(at)) {
    // "aged 3 months", "ages 16 to 60 years"
    const grain = roleValue(next, Role.Unit) as Grain;
    const [unit, factor] = GRAIN_UNIT[grain] ?? ['', 0];
    if (grain >= Grain.Day && grain !== Grain.Season && factor === 1) return withLimit(age(i, next + 1, figures, unit, bound));
    if (of || !measured || says(at, 'aged')) return withLimit(age(i, next, figures, 'a', bound));
  }
  if (bound && at === i - 2 && AGED(i - 2) && !measured && (atEnd(next) || isSymbol(next) || isA(next, Class.Stop | Class.Verb))) return age(i, next, figures, 'a', bound);
  if (isDash(i - 1) && touches(i) && BOUNDS(i - 2) && glues(next, 's')) return age(i, next + 1, figures, 'a', boundAt(i - 2));
  if (low !== high) return null;
  // "a girl of 12"
  if (says(i - 1, 'of') && PEOPLE(i - 2) && !countsThings(next) && !measured && low > 0 && !says(next, 'of') && (low > 12 || !PARENTS(i - 2))) return age(i, next, figures);
  return isNumber(i) && next === i + 1 ? readApposition(i, figures) : null;
}

/** "aged 65 and over", "ages 12 and up", "16 or younger". */
function withLimit(found: Match): Match {
  const at = skip(found.next, 'and', 'or');
  if (at === found.next || found.value === null) return found;
  if (says(at, 'over', 'older', 'above', 'up')) return Object.assign(found, { phraseNext: at + 1, hedge: 'at-least', high: null });
  if (says(at, 'under', 'younger', 'below')) return Object.assign(found, { phraseNext: at + 1, hedge: 'at-most', low: null });
  return found;
}

/** "Ida Brandt, 64, has": a full name, the figure between commas, and no list. */
function readApposition(i: number, figures: Figures): Match | null {
  if (figures.low < 1 || figures.low > 110 || !glues(i - 1, ',') || !glues(i + 1, ',') || joinsDigits(i + 1)) return null;
  if (!PEOPLE(i - 2) && (!isName(i - 2) || !(isName(i - 3) || (says(i - 3, '.') && isCapital(i - 4)) || (isDash(i - 3) && isName(i - 4))))) return null;
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
  if (!OWNERS(at)) return null;
  const first = part >= 0 ? at + 1 : i;
  const decade = (next: number, low: number, high: number): Match => age(first, next, { low, high, next, step: 1 }, 'a', 'vague');
  if (says(i, 'teens')) return decade(i + 1, 13, 19);
  const figure = digitsAt(i) === 2 && numberAt(i) % 10 === 0 && glues(i + 1, 's');
  const value = figure ? numberAt(i) : roleValue(i, Role.Decade);
  const next = figure ? i + 2 : i + 1;
  if (value < (figure ? 10 : 20)) return null;
  return part < 0 ? decade(next, value, value + 9) : decade(next, value + [0, 3, 6][part]!, value + [4, 7, 9][part]!);
}
