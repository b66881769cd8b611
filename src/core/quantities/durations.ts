import { isContinued, relative, skip, skipHyphen, type Reading } from './dateReaders.js';
import { distantDays, distantFrom, fromToday, runOf, type Days } from './dateResolve.js';
import { emit, readDate, tenseAround } from './dates.js';
import { Grain, GRAIN_UNIT, Role, roleAt, roleIn, roleValue, valueIn } from './dateWords.js';
import { readStopwatch } from './durationClock.js';
import { hasMoved } from './changes.js';
import { Class } from './lexicon.js';
import { matched, type Match, type Writable } from './match.js';
import { placeOf, readNumber, readOther } from './numerals.js';
import { isChange } from './ranges.js';
import { readSmallWords } from './spelled.js';
import { asRead, atEnd, digitsAt, endsIn, initialAt, isA, isDash, isNumber, isSymbol, isTight, isUpperCase, isWord, kept, lookout, numberAt, packedAt, pauses, says, startsLine, tokenSet, touches, widthAt, wordAt } from './tokens.js';

/** A count of one unit of time: "two hours", "10 to 15 years", "a few days" (no value). */
interface Stretch {
  readonly first: number;
  readonly next: number;
  readonly grain: Grain;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly step: number;
  /** Written with a fraction word: "half an hour". */
  readonly fraction: boolean;
}

/** `count` (up to `high`) of a unit, in the unit that the grain is told in. */
function stretch(first: number, next: number, grain: Grain, count: number | null, step = 1, fraction = false, high = count): Stretch {
  const [unit, factor] = GRAIN_UNIT[grain] as readonly [string, number];
  const low = count === null ? null : count * factor;
  return { first, next, grain, value: count === high ? low : null, low, high: high === null ? null : high * factor, unit, step, fraction };
}

/** Words between a count and its unit that leave both alone. */
const BETWEEN = tokenSet(`more extra fewer additional long short straight consecutive full whole business working calendar upcoming past next previous last
further successive solid calender coming other`);
/** Units so short that they count only glued to digits: 3h, 5d, 2w; hours and seconds also by themselves: "5.1 s". */
const GLUED = tokenSet('h s d w y');
const VAGUE = tokenSet('few several couple many some');

/** The unit of time at `i`, or null. `glued`: digits touch it. */
function grainAt(i: number, glued: boolean, count: number | null): Grain | null {
  const word = wordAt(i);
  const packed = packedAt(i);
  if (roleIn(packed) !== Role.Unit) return null;
  const grain: Grain = valueIn(packed);
  if (says(i, 'h', 's') && isSymbolOfTime(i, glued)) return grain;
  if (GLUED(i)) {
    if (word === 's') return null;
    // "5W" is power and "R2D2" a name
    const small = initialAt(i) >= 97 || word === 'y';
    return glued && small && !(touches(i - 1) && isWord(i - 2)) && !(touches(i + 1) && isNumber(i + 1) && word !== 'h') ? grain : null;
  }
  if (says(i, 'mo', 'ms')) return glued || isNumber(i - 1) && !isUpperCase(i) ? grain : null;
  if (grain === Grain.Season || grain === Grain.Weekend || grain === Grain.HalfYear) return null;
  // "three quarters" is a fraction unless the words around make it a run of quarters
  if (says(i, 'quarter', 'quarters', 'qtr', 'qtrs')) return !says(i, 'quarter', 'qtr') && isRun(i) ? grain : null;
  // "the 19 century" and "twenty second" are ordinals
  if (word === 'century' && count !== 1) return null;
  if (word === 'second' && !glued && !isDash(i - 1) && (isWord(i - 1) ? count !== 1 : isDash(i + 1) || says(i + 1, 'half'))) return null;
  if (word === 'sec' && (says(i + 1, 'filing') || !glued && initialAt(i) < 97)) return null;
  return grain;
}

/** "5.1 s", "40 s of work", "12.5s"; "the 40s" are years, and "12 s 6 d" was money. */
const isSymbolOfTime = (i: number, glued: boolean): boolean =>
  isNumber(i - 1) && !isUpperCase(i) && (says(i, 'h') || !isNumber(i + 1)) && (!glued || (says(i, 's') && says(i - 2, '.') && isNumber(i - 3)));

/** "the last two quarters", "two upcoming quarters", "four straight quarters". */
const isRun = (i: number): boolean => BETWEEN(i - 1) || roleValue(i - 2, Role.Shift) >= 0;

/** The token of the unit behind a count that ends before `i`: past a hyphen or one word such as "more"; 0 where there is none. */
function unitAt(i: number): number {
  if (isDash(i)) return !says(i, '—') && isTight(i) ? i + 1 : 0;
  if (says(i, 'of') && says(i - 1, 'couple')) return i + 1;
  if (!BETWEEN(i) || roleAt(i + 1) !== Role.Unit) return i;
  // "12 last month" are two things, "the 12 last months" one
  return roleValue(i, Role.Shift) < 0 || endsIn(i + 1, 's') ? i + 1 : i;
}

/** Words for units of time have one of these; single letters count only glued to their figure. */
const UNITS = Class.Measure | Class.DateCue | Class.Ordinal | Class.Fraction | Class.Weekday;
/** A unit of time stands this many tokens behind the beginning of its count, or it has none. */
export const REACH = 10;

const isTimeUnit = (k: number): boolean =>
  roleAt(k) === Role.Unit && (isA(k, UNITS) || touches(k) || isNumber(k - 1));
const timeUnitIn = lookout(isTimeUnit);

/** True when a unit of time stands near enough behind `i` to be counted by it: asked first, since reading numbers costs more. */
export const unitAhead = (i: number): boolean => timeUnitIn(i, i + REACH);

/** The stretch at a token, which the one before it asks for first ("three hours 20 minutes"). */
const readStretch = kept((i) => (VAGUE(i) ? readVague(i) : readHalf(i) ?? readQuarters(i) ?? readCounted(i)));

function readVague(i: number): Stretch | null {
  const at = unitAt(i + 1);
  const grain = grainAt(at, false, null);
  if (grain === null || !endsIn(at, 's') || says(i - 1, 'how')) return null;
  return stretch(i, at + 1, grain, says(i, 'couple') ? 2 : null);
}

/** "12 hours", "10 to 15 years", "three or four years", "five- to ten-year". */
function readCounted(i: number): Stretch | null {
  const count = readNumber(i);
  if (!count || count.first > i) return null;
  // "rose from 5.1 to 6.4 s" are two
  const { next, step, value: high } = (says(i - 1, 'from') && (isChange(count) || hasMoved(i - 1)) ? null : readOther(count, says(i - 1, 'between'))) ?? count;
  const glued = touches(next) && isWord(next);
  const unit = glued ? next : unitAt(next);
  if (unit === 0) return null;
  // a number in words can swallow "quarter of" and the like itself
  const behind = count.fraction && says(unit, 'of', 'a', 'an') ? skip(skip(unit, 'of'), 'a', 'an') : unit;
  const grain = grainAt(behind, glued, count.value);
  if (grain === null || !Number.isFinite(high)) return null;
  return stretch(i, behind + 1, grain, count.value, step, count.fraction && (isWord(i) || isWord(next - 1)), high);
}

/** "the last three quarters": no fraction, since "last" stands before it. */
function readQuarters(i: number): Stretch | null {
  if (roleValue(i - 1, Role.Shift) < 0) return null;
  const count = isNumber(i) ? asRead(numberAt(i), i + 1) : readSmallWords(i);
  if (!count || !says(count.next, 'quarters', 'qtrs') || says(count.next + 1, 'of')) return null;
  return stretch(i, count.next + 1, Grain.Quarter, count.value, 3);
}

/** "half an hour", "half a day", "half hour", "quarter of an hour". */
function readHalf(i: number): Stretch | null {
  if (!says(i, 'half', 'quarter')) return null;
  const at = skipHyphen(skip(skip(i + 1, 'of'), 'a', 'an'));
  const grain = grainAt(at, false, null);
  if (grain === null || (says(i, 'quarter') && grain !== Grain.Hour) || endsIn(at, 's')) return null;
  return stretch(i, at + 1, grain, says(i, 'half') ? 0.5 : 0.25, 0, true);
}

/** How many of the second unit one of the first is, for units that words mix: exact, but for months in days (30) and years in days (365). */
const RATIO: Readonly<Record<number, readonly [Grain, number]>> = {
  [Grain.Year]: [Grain.Month, 12], [Grain.Month]: [Grain.Day, 30], [Grain.Week]: [Grain.Day, 7], [Grain.Day]: [Grain.Hour, 24],
  [Grain.Hour]: [Grain.Minute, 60], [Grain.Minute]: [Grain.Second, 60], [Grain.Decade]: [Grain.Year, 10], [Grain.Century]: [Grain.Year, 100],
};

/** How many `to` one `from` is; 0 where they do not mix. */
function inUnits(from: Grain, to: Grain): number {
  if (from === to) return 1;
  if (from === Grain.Year && to < Grain.Month) return to === Grain.Week ? 0 : 365 * inUnits(Grain.Day, to);
  const step = from > to ? RATIO[from] : undefined;
  return !step ? 0 : step[1] * inUnits(step[0], to);
}

/** Parts of a mixed duration ("2 weeks, 3 days and 5 minutes") are read up to this many. */
const PARTS = 6;

/** "two hours 34 minutes", "an hour and a half", "1 hour and fifteen", "half an hour": everything in the smallest unit named. */
function readMixed(head: Stretch): Stretch {
  let all = head;
  if (head.value === null) return head;
  for (let part = 1; part < PARTS; part++) {
    let at = skip(all.next, ',');
    const comma = at > all.next;
    const bare = comma ? null : readBareMinutes(all);
    if (bare) return bare;
    const and = says(at, 'and');
    if (and) at++;
    if (isDash(at)) break;
    const tail = and ? readTail(all, at, comma) : null;
    if (tail) return tail;
    const more = readStretch(at);
    if (!more) break;
    const ratio = more.value === null ? 0 : inUnits(all.grain, more.grain);
    // "for five years and two weeks ago": two durations
    const apart = and && says(more.next, 'ago') && all.grain > Grain.Day && roleValue(head.first - 1, Role.Shift) >= 0;
    if (ratio <= 1 || (more.value as number) >= ratio || (comma && !and && !closes(more.next, all)) || apart) break;
    const value = (all.value as number) * ratio + (more.value as number);
    all = { ...more, first: head.first, value, low: value, high: value, fraction: false };
  }
  if (all === head && head.fraction && head.value % 1 !== 0) return inSmaller(head);
  return all;
}

/** "and a half", "and a quarter", "and fifteen" behind a unit. */
function readTail(head: Stretch, at: number, comma: boolean): Stretch | null {
  const from = skip(at, 'a', 'an', 'one');
  // "an hour and a half a day" goes on, "an hour and half a day" is two things
  const article = from > at;
  if ((says(from, 'half', 'quarter')) && roleAt(from + 1) !== Role.Unit && !says(from + 1, 'of') && (article || !says(from + 1, 'an', 'a'))) {
    const value = (head.value as number) + (says(from, 'half') ? 0.5 : 0.25);
    return inSmaller({ ...head, next: from + 1, value, low: value, high: value, step: 0, fraction: true });
  }
  const smaller = RATIO[head.grain];
  if (comma || !smaller || (head.grain !== Grain.Hour && head.grain !== Grain.Minute)) return null;
  const count = isNumber(at) && widthAt(at) <= 2 ? asRead(numberAt(at), at + 1) : readSmallWords(at);
  if (!count || count.value >= smaller[1] || count.value < 5 || !pauses(count.next)) return null;
  const value = (head.value as number) * smaller[1] + count.value;
  return stretch(head.first, count.next, smaller[0], value);
}

/** "3 h 30": minutes without their unit, which nothing else counts. */
function readBareMinutes({ first, next, value }: Stretch): Stretch | null {
  const end = next + 1;
  if (!says(next - 1, 'h') || digitsAt(next) !== 2 || startsLine(next) || numberAt(next) > 59 || !Number.isInteger(value)) return null;
  return pauses(end) && !isContinued(next) || isA(end, Class.Stop) && !isNumber(end + 1) ? stretch(first, end, Grain.Minute, (value as number) * 60 + numberAt(next)) : null;
}

/** A fraction in words is told in the next smaller unit where that is exact: "half an hour" is 30 min. */
function inSmaller(part: Stretch): Stretch {
  const smaller = RATIO[part.grain];
  const value = (part.value ?? 0) * (smaller?.[1] ?? 0);
  const exact = Math.abs(value - Math.round(value)) <= 1e-9;
  return smaller && exact && part.grain !== Grain.Month ? stretch(part.first, part.next, smaller[0], Math.round(value), 0, true) : part;
}

const closes = (next: number, head: Stretch): boolean => (!says(next, ',') || head.grain > Grain.Day) && !says(next, 'or');

const STARTS = Class.Number | Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.Vague | Class.Fraction | Class.FractionSign;

/**
 * The duration that begins at `i`: "40 minutes", "three-day", "two hours 34 minutes" (in minutes), "the past two years" (with the
 * days it covers). "Three weeks ago" and "two days before Christmas" are dates that keep count and unit.
 */
export function matchDuration(i: number): Match | null {
  const stopwatch = isNumber(i) && says(i + 1, ':') ? readStopwatch(i) : null;
  if (stopwatch || !unitAhead(i)) return stopwatch;
  const single = readSingle(i);
  const head = single ?? (isA(i, STARTS) ? readStretch(i) : null);
  if (!head || isAge(head.next)) return null;
  const whole = readMixed(head);
  if (isAge(whole.next)) return null;
  const alone = single !== null && whole === head;
  const dated = readDistance(whole, alone);
  if (alone || dated) return dated && alone ? Object.assign(dated, { value: null, low: null, high: null, unit: null }) : dated;
  const { value, low, high, unit, step } = whole;
  // "some 650 hours" may be 655
  const found: Writable<Match> = matched(whole.first, whole.next, 'duration', value, unit, step, step === 1 ? placeOf(String(value), 1) : step);
  found.low = low;
  found.high = high;
  if (low !== high || low === null) found.hedge = low === null ? 'vague' : 'between';
  found.date = runBefore(i, whole);
  return found;
}

/** "a year", "an hour": one unit, which matters only with what follows ("a year ago", "an hour and a half"). */
function readSingle(i: number): Stretch | null {
  const grain = roleValue(i, Role.Unit) as Grain;
  if (grain < 0 || (!says(i - 1, 'a', 'an'))) return null;
  if (grainAt(i, false, 1) === null || endsIn(i, 's')) return null;
  return stretch(i - 1, i + 1, grain, 1);
}

const isAge = (i: number): boolean => {
  const at = isDash(i) ? i + 1 : i;
  return says(at, 'old', 'olds') || (says(at, 'of') && says(at + 1, 'age'));
};

/** How many of its unit a stretch has. */
const countOf = ({ value, grain }: Stretch): number | null => (value === null ? null : value / (GRAIN_UNIT[grain]?.[1] ?? 1));

const DISTANT = tokenSet('ago back hence from after before');

/** "ago", "earlier", "from now", "before Christmas": a day so far from another one; `alone` where the stretch is "a month" and no more. */
function readDistance(span: Stretch, alone: boolean): Match | null {
  const { first, next, value, low, high, unit, grain } = span;
  if (!DISTANT(next) && !alone) return null;
  const count = countOf(span);
  const far = (sign: number): Days | null => (count === null ? null : fromToday((day) => distantDays(grain, sign * count, day)));
  const dated = (end: number, days: Days | null): Match =>
    emit({ first, next: end, parts: {}, relative: true, days, amount: { value, low, high, unit }, hedge: value === null ? 'vague' : 'exact' });
  if (says(next, 'ago') || says(next, 'back') && !isWord(next + 1)) return dated(next + 1, far(-1));
  if (says(next, 'hence')) return dated(next + 1, far(1));
  const now = says(next, 'from') ? skip(next + 1, 'right') : next + 1;
  if (says(next, 'from', 'after') && says(now, 'now')) return dated(now + 1, far(1));
  if (says(next, 'before', 'after', 'from')) {
    const anchor: Reading | null = readDate(skip(next + 1, 'the'));
    if (anchor && !(says(next, 'from') && (says(first - 1, 'for') || says(anchor.next, 'to', 'until', 'till', 'through')))) {
      return dated(anchor.next, count === null ? null : distantFrom(anchor, grain, says(next, 'before') ? -count : count));
    }
  }
  if (!alone) return null;
  const led = says(first - 1, 'in');
  const ends = atEnd(next) || isSymbol(next) || isA(next, Class.Stop);
  const told = led && (isNumber(first - 2) || says(first - 2, 'times') || tenseAround(first - 1, next) < 0);
  if (!told && says(first - 1, 'in', 'within', 'after') && ends && !says(next, 'of', '-', "'", '’')) return dated(next, says(first - 1, 'after') ? null : far(1));
  if (says(next, 'earlier') || says(next, 'prior') && !says(next + 1, 'to')) return dated(next + 1, far(-1));
  return says(next, 'later') ? dated(next + 1, null) : null;
}

const LASTS = tokenSet('to will would may might can could should must shall not cannot did does do usually typically often');

/** The days that "the past two years" or "the next three weeks" cover, from the word in front. */
function runBefore(i: number, span: Stretch): Match['date'] {
  let way = roleValue(i - 1, Role.Shift);
  // "the two past years"
  for (let k = span.first; way < 0 && k < span.next; k++) way = roleValue(k, Role.Shift);
  // "it will last two years" is no past
  if (way < 0 || says(i - 1, 'this') || says(i - 1, 'last') && LASTS(i - 2)) return undefined;
  const told = says(i - 1, 'following', 'preceding');
  const count = countOf(span);
  const days = told || count === null ? null : fromToday((day) => runOf(span.grain, count, way - 2, day));
  return emit(relative(span.first, span.next, days)).date;
}
