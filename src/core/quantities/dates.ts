import { dateOf, daysOf } from './calendar.js';
import { holidayParts, readHoliday } from './dateHolidays.js';
import { readNumeric } from './dateNumeric.js';
import { readOrdinalOf } from './dateOrdinals.js';
import { readRange, readShared } from './dateRange.js';
import { continuesNumber, countsThings, dated, isContinued, readDay, readEra, readOrdinal, readWeekday, readYear, relative, skip, type Parts, type Reading } from './dateReaders.js';
import { readCentury, readEdge, readEvery, readNear, readRecurring, readSeason, readShift, readUnitPhrase, skipPartOfDay } from './dateRelative.js';
import { dateValue, fromToday, holidayDays, oneDay, unitDays, weekdayNear, type Days } from './dateResolve.js';
import { Grain, Role, roleAt, roleValue } from './dateWords.js';
import { readDayFirst, readMonthFirst, readYearFirst } from './dateWritten.js';
import { readBareYear, readDecade, readFiscal, readQuarterCode, readSpelledYear, readYearQuarter } from './dateYears.js';
import { Class, defineNear } from './lexicon.js';
import { context, matched, type Match, type Writable } from './match.js';
import { tailAt } from './near.js';
import { Near } from './nearBits.js';
import { among, atEnd, classesAt, endsIn, isA, isApostrophe, isCapital, isDash, isNumber, isTight, isWord, joins, kept, numberAt, pauses, says, tokens, tokenSet, touches, widthAt, wordAt } from './tokens.js';

/** The date or range of dates that begins at token `i` (an apostrophe or "mid-" before it included); null where there is none. */
export function matchDate(i: number): Match | null {
  const alone = (isContinued(i) ? null : readShared(i)) ?? readDate(i, 0);
  if (!alone) return null;
  const whole = withEdge(withListedYear(readRange(alone)));
  if (needsTense(whole)) whole.lean = tenseAround(whole.first, whole.next);
  return emit(whole);
}

/** "January and February 2021", "May 5 or June 7, 2020": the year behind the second holds for the first. */
function withListedYear(reading: Reading): Reading {
  const { parts } = reading;
  if (parts.year || !parts.month || reading.relative || reading.end || reading.days !== undefined) return reading;
  if (!says(reading.next, 'and', 'or')) return reading;
  const second = readDate(reading.next + 1, 1);
  if (!second || !second.parts.year || !second.parts.month || (!second.parts.day) !== (!parts.day)) return reading;
  return { ...reading, parts: { ...parts, year: second.parts.year } };
}

/** A month or quarter without its year: the verbs around tell whether it is past or to come. */
const needsTense = ({ parts, days }: Reading): boolean => days === undefined && !parts.year && (parts.month ?? parts.quarter) !== undefined;

/** What a reading comes to as a match: the year (or decade, or century) is the value where one is stated. */
export function emit(reading: Reading): Match {
  const { parts, end, amount } = reading;
  const value = numberOf(parts);
  const last = !end ? null : numberOf(end);
  const found: Writable<Match> = matched(reading.first, reading.next, 'date', value);
  if (parts.decade) found.high = parts.decade + 9;
  found.hedge = reading.hedge ?? 'exact';
  found.of = null;
  found.date = dateValue(reading);
  if (reading.minutes !== undefined) found.clock = { 'minutes': reading.minutes };
  if (amount) Object.assign(found, amount);
  else if (value !== null && last !== null && last !== value) {
    found.value = null;
    found.high = last;
    found.hedge = 'between';
  }
  return found;
}

/** The number written: the year, the decade's first year, or which century; before Christ too it is the positive one. */
function numberOf(parts: Parts): number | null {
  const number = parts.year ?? parts.decade ?? parts.century;
  return number === undefined ? null : Math.abs(number);
}

/** "mid-1980s", "late 2019", "the end of March": part of the period, so roughly it. A hyphenated edge is part of the name. */
function withEdge(reading: Reading): Reading {
  const { first } = reading;
  if (isDash(first - 1) && isTight(first - 1) && roleAt(first - 2) === Role.Edge) return { ...reading, first: first - 2, hedge: 'approximate' };
  const at = says(first - 1, 'the') ? first - 2 : first - 1;
  if (roleAt(first - 1) === Role.Edge && !says(first - 1, 'end', 'start')) return { ...reading, hedge: 'approximate' };
  if (says(at, 'of') && roleAt(at - 1) === Role.Edge) return { ...reading, hedge: 'approximate' };
  return reading;
}

/** Dates inside dates ("first Monday of the last week of …") are followed this deep. */
const DEPTH = 2;

/** One date without its range: the core and what follows it ("last year", "of next week", "morning"). */
export function readDate(i: number, depth = 0): Reading | null {
  const core = readCore(i, depth);
  return core && withSuffix(core);
}

function readCore(i: number, depth: number): Reading | null {
  const is = classesAt(i);
  if ((is & Class.Number) !== 0) {
    // "12.5", "1,204", "7 %", "9:40": a date only as "12.5.2019" and "2,000 BC"
    if (isContinued(i)) return says(i + 1, '.') ? readNumeric(i, context.dayFirst, isLedIn(i)) : says(i + 1, ',') ? readBareYear(i) : null;
    if (widthAt(i) === 4) return readYearQuarter(i) ?? readNumeric(i, context.dayFirst, false) ?? readYearFirst(i) ?? readFirstDecade(i) ?? readBareYear(i);
    if (widthAt(i) > 4 || (touches(i) && isWord(i - 1))) return null;
    if (readOrdinal(i)) return readEraCentury(i) ?? readDayFirst(i) ?? readOrdinals(i, depth) ?? readBareDay(i);
    const numeric = readNumeric(i, context.dayFirst, isLedIn(i));
    if (numeric || joins(i + 1, '/')) return numeric;
    return (isWord(i + 1) || touches(i + 1) ? readDayFirst(i) : null) ?? readFirstDecade(i) ?? readBareYear(i);
  }
  if ((is & Class.Month) !== 0) return readMonthFirst(i) ?? readCue(i, depth);
  if ((is & Class.Weekday) !== 0) return readWeekdayDate(i);
  if ((is & (Class.Ordinal | Class.Ten)) !== 0) {
    const found = readEraCentury(i) ?? readDayFirst(i) ?? readOrdinals(i, depth);
    if (found) return found;
  }
  if ((is & (Class.Unit | Class.Teen | Class.Ten)) !== 0) return readSpelledYear(i) ?? ((is & (Class.Unit | Class.Teen)) !== 0 ? readDayFirst(i) : null);
  return (is & Class.DateCue) !== 0 ? readCue(i, depth) : null;
}

const readOrdinals = (i: number, depth: number): Reading | null => (depth < DEPTH ? readOrdinalOf(i, depth + 1) : null);

/** Words that only sometimes begin a date, by role. */
function readCue(i: number, depth: number): Reading | null {
  if (says(i, 'q', 'h')) return readQuarterCode(i);
  switch (roleAt(i)) {
    case Role.Near: case Role.Now: return readNear(i);
    case Role.Shift: return (says(i, 'last') ? readOrdinals(i, depth) : null) ?? readShift(i) ?? readHolidayDate(i);
    case Role.Edge: case Role.EdgeUnit: return readEdge(i);
    case Role.Season: return readSeason(i);
    case Role.Recurring: return readRecurring(i);
    case Role.Decade: return readDecade(i);
    case Role.Fiscal: return readFiscal(i);
    case Role.Unit: return depth < DEPTH ? readUnitPhrase(i, depth + 1) : null;
    default: return says(i, 'half') ? null : readEvery(i) ?? readHolidayDate(i);
  }
}

/** A decade whose apostrophe stands before the digits. */
function readFirstDecade(i: number): Reading | null {
  const apostrophe = isApostrophe(i - 1) && touches(i) && !(touches(i - 1) && isNumber(i - 2));
  const decade = numberAt(i) % 10 === 0 ? readDecade(apostrophe && widthAt(i) === 2 ? i - 1 : i) : null;
  if (decade || !apostrophe) return decade;
  // "the class of ’68"
  const year = widthAt(i) === 2 && among(i - 2, 'of in since summer spring autumn winter late early') ? readYear(i - 1) : null;
  return year && dated(i - 1, year.next, { year: year.value });
}

function readEraCentury(i: number): Reading | null {
  const century = readCentury(i);
  if (!century) return null;
  const era = readEra(century.next);
  return !era ? century : { ...century, next: era.next, parts: { century: (century.parts.century as number) * era.value } };
}

const FIGURE_LEADS = tokenSet('on by until till from before after since due dated next this between untill deadline');
const isLedIn = (i: number): boolean => FIGURE_LEADS(i - 1) || isA(i - 1, Class.Weekday) || (says(i - 1, ',') && isA(i - 2, Class.Weekday));

/** "on the 18th", "by the 21st": an ordinal in digits at the end of its phrase. */
function readBareDay(i: number): Reading | null {
  if (!FIGURE_LEADS(says(i - 1, 'the') ? i - 2 : i - 1) || continuesNumber(i)) return null;
  const day = readDay(i);
  if (!day || !day.ordinal) return null;
  const ends = pauses(day.next) || isA(day.next, Class.Stop);
  return ends && !says(day.next, 'of', 'in') ? { ...dated(i, day.next, { day: day.value }), relative: true } : null;
}

/** "Monday", "Monday, 3 March 2019", "Friday 7/6", "Tuesday the 19th", "Monday 21". */
function readWeekdayDate(i: number): Reading | null {
  const weekday = readWeekday(i);
  if (!weekday) return null;
  const plural = endsIn(i, 'ays');
  const at = skip(skip(weekday.next, ','), 'the');
  const date = plural ? null : isA(at, Class.Month) ? readMonthFirst(at) : readDayFirst(at) ?? (isNumber(at) ? readNumeric(at, context.dayFirst, true) : null);
  if (date?.parts.day) return dated(i, date.next, { ...date.parts, weekday: weekday.value });
  if (isPublication(i, weekday.next)) return null;
  const day = plural ? null : readDay(at);
  if (day && (day.ordinal ? !countsThings(day.next) && !isNounAfter(day.next) : !says(weekday.next, ',') && endsFigure(day.next))) {
    return { ...dated(i, day.next, { weekday: weekday.value, day: day.value }), relative: true };
  }
  const recurring = plural || says(i - 1, 'every', 'each', 'any', 'other');
  const next = skipPartOfDay(weekday.next);
  const after = says(next, 'after') && says(next + 1, 'next');
  const parts = { weekday: weekday.value };
  if (after) return relative(i, next + 2, fromToday((day) => oneDay(weekdayNear(weekday.value, day, 1)[0] + 7)), parts);
  if (recurring) return relative(i, next, null, parts);
  return relative(i, next, fromToday((day) => weekdayNear(weekday.value, day, tenseAround(i, i + 1) > 0 ? 1 : undefined)), parts);
}

const isNounAfter = (i: number): boolean => !isA(i, Class.Stop | Class.Verb | Class.Number | Class.Unit | Class.Teen | Class.Ten) && i < tokens.count && /^[a-z]/.test(wordAt(i)) && !isCapital(i) && roleAt(i) === Role.None;
const endsFigure = (i: number): boolean => pauses(i) || (isA(i, Class.Preposition) && !says(i, 'of', 'to'));
const TITLES = tokenSet('times telegraph mirror mail express post herald independent star sport world tribune age night school league');
/** "The Sunday Times", "Saturday Night Live": a name, no day. */
const isPublication = (i: number, next: number): boolean =>
  isCapital(i) && isCapital(next) && TITLES(next) && (!says(next, 'night') || isCapital(next + 1));

defineNear(0, Near.Future, 'will shall ll tomorrow upcoming coming plans expects due ahead deadline would slated hopes');
// these look ahead only with what follows: "is expected to", not "more than expected"
defineNear(0, Near.FutureTo, 'expected set forecast scheduled plan+ned going');
defineNear(0, Near.Past, `was were had did said began came fell rose became won lost met went told took made been ago grew spoke left got since died gave held
wrote found saw hit`);
defineNear(0, Near.Stop, '. ! ? ;');

/** 1 for a verb of the future, -1 for one of the past, 2 for the end of the sentence, 0 for others; kept for the dates near by, which ask for the same words. */
const tenseAt = kept((k) => {
  const told = tailAt(k);
  if (told & Near.Stop) return 2;
  if (told & Near.Future || told & Near.FutureTo && among(k + 1, 'to for on in by')) return 1;
  return told & Near.Past || widthAt(k) > 4 && endsIn(k, 'ed') ? -1 : 0;
}, 32);

/** 1 for a verb of the future near the date in its sentence, -1 for one of the past, 0 for neither. */
export function tenseAround(first: number, next: number): -1 | 0 | 1 {
  let past = 0;
  for (let k = first - 1; k >= 0 && k >= first - 14; k--) {
    const tense = tenseAt(k);
    if (tense === 2) break;
    if (tense === 1) return 1;
    past ||= tense;
  }
  for (let k = next; past === 0 && !atEnd(k) && k < next + 8; k++) {
    past = tenseAt(k);
    if (past === 2) return 0;
  }
  return past as -1 | 0 | 1;
}

/** A holiday by name, with its year. */
function readHolidayDate(i: number): Reading | null {
  const holiday = readHoliday(i);
  if (!holiday) return null;
  const linked = skip(holiday.next, ',', 'of', 'in');
  const year = readYear(linked);
  const parts = holidayParts(holiday.rule);
  if (year && year.value > 1000) return { ...dated(i, year.next, { year: year.value, ...parts }), days: holidayDays(holiday.rule, year.value, context.ref, null) };
  return { ...dated(i, holiday.next, parts), holiday: holiday.rule, relative: !parts.month, days: holidayDays(holiday.rule, undefined, context.ref, null) };
}

/** "July 13 last year", "Tuesday of next week", "Christmas this year", "Friday afternoon": what follows tells which one. */
function withSuffix(core: Reading): Reading {
  const { parts, holiday } = core;
  const { day, weekday } = parts;
  const end = day || weekday ? skipPartOfDay(core.next) : core.next;
  const reading = end > core.next ? { ...core, next: end } : core;
  if (parts.year || parts.decade || parts.century) return reading;
  const comma = skip(end, ',');
  const at = skip(skip(comma, 'of', 'in', 'from'), 'the');
  const way = roleValue(at, Role.Shift) - 2;
  if (way < -1 || (comma > end && at > comma) || endsIn(at + 1, 's')) return reading;
  const grain = roleValue(at + 1, Role.Unit) as Grain;
  const within = says(at, 'following', 'previous', 'preceding') ? null : fromToday((today) => unitDays(grain, today, way));
  const told = (find: (first: number) => Days | null): Reading => ({ ...reading, next: at + 2, relative: true, days: within && find(within[0]) });
  if (grain === Grain.Week && weekday && !day) return told((first) => oneDay(first + weekday - 1));
  if (grain === Grain.Month && day && !parts.month) return told((first) => oneDay(first + day - 1));
  if (grain !== Grain.Year || !parts.month && !parts.quarter && !parts.season && holiday === undefined) return reading;
  return told((first) => {
    const { year } = dateOf(first);
    return holiday !== undefined ? holidayDays(holiday, year, null, null) : daysOf({ ...parts, year });
  });
}
