import { nthWeekday } from './calendar.js';
import { holidayParts, readHoliday } from './dateHolidays.js';
import { countsThings, dated, readDay, readMonth, readOrdinal, readWeekday, readYear, relative, skip, skipHyphen, skipPossessive, type Reading } from './dateReaders.js';
import { daysOfReading, distantFrom, fromToday, holidayDays, monthNear, oneDay, runOf, seasonName, seasonNear, unitDays, weekdayNear, type Days } from './dateResolve.js';
import { readDate } from './dates.js';
import { isPause } from './dateWritten.js';
import { Grain, Role, roleAt, roleIn, roleValue, valueIn } from './dateWords.js';
import { Class } from './lexicon.js';
import { context } from './match.js';
import { atEnd, digitsAt, endsIn, isA, isCapital, isDash, isNumber, isSymbol, numberAt, packedAt, says, tokenSet, touches, widthAt, wordAt } from './tokens.js';

/** Past "morning", "in the evening": a part of the day that belongs to the date before it. */
export function skipPartOfDay(i: number): number {
  let at = says(i, 'early', 'late') ? i + 1 : i;
  if (says(at, 'in') && says(at + 1, 'the')) at += 2;
  const word = wordAt(at);
  return (roleAt(at) === Role.PartOfDay && word !== 'lunch') || word === 'night' ? at + 1 : i;
}

const PHRASE_UNITS = tokenSet('fiscal financial calendar school academic working business tax full entire whole summer winter');

/** today, tonight, yesterday, tomorrow, now. */
export function readNear(i: number): Reading | null {
  const packed = packedAt(i);
  if (roleIn(packed) === Role.Now) return relative(i, i + 1, says(i, 'now') ? fromToday(oneDay) : null);
  if (roleIn(packed) !== Role.Near) return null;
  const shift = valueIn(packed) - 2;
  const possessive = skipPossessive(i + 1) > i + 1;
  return relative(i, possessive ? i + 1 : skipPartOfDay(i + 1), fromToday((day) => oneDay(day + shift)));
}

/** "last Monday", "next month", "this summer", "last night", "the following year", "this past Wednesday", "next fiscal year". */
export function readShift(i: number): Reading | null {
  const word = wordAt(i);
  const shift = roleValue(i, Role.Shift) - 2;
  if (shift < -1) return null;
  let at = i + 1;
  let way = shift;
  if (shift === 0 && roleValue(at, Role.Shift) >= 0 && !says(at, 'this')) {
    way = roleValue(at, Role.Shift) - 2;
    at++;
  }
  const special = PHRASE_UNITS(at) && roleAt(at + 1) === Role.Unit;
  if (special) at++;
  const target = wordAt(at);
  const packed = packedAt(at);
  // "the following year" counts from something the text tells, not from the reference
  const told = says(i, 'following', 'preceding', 'previous');
  switch (roleIn(packed)) {
    case Role.Unit: {
      const grain = valueIn(packed);
      if (endsIn(at, 's') || target.length < 2 || grain < Grain.Hour || (way === 0 && grain <= Grain.Day) || isDash(at + 1) && touches(at + 1)) return null;
      if (word === 'last' && grain === Grain.Day && isA(i - 1, Class.Determiner)) return null;
      const fiscal = special && !says(at - 1, 'calendar', 'working', 'business');
      if (word === 'past' && says(at + 1, 'old')) return null;
      // "the past year" is the twelve months up to now, "last year" the one before this
      const run = word === 'past' && grain >= Grain.Week;
      const days = told || fiscal ? null : run ? fromToday((day) => runOf(grain, 1, -1, day)) : fromToday((day) => (grain === Grain.Night ? oneDay(day + Math.min(way, 0)) : unitDays(grain, day, way)));
      const found: Reading = relative(i, at + 1, days);
      return grain === Grain.Week || grain === Grain.Month ? withWeekday(found) : found;
    }
    case Role.Weekday: {
      const weekday = readWeekday(at);
      if (!weekday || endsIn(at, 'ays')) return null;
      return relative(i, skipPartOfDay(weekday.next), told ? null : fromToday((day) => weekdayNear(weekday.value, day, way)), { weekday: weekday.value });
    }
    case Role.Month: {
      const month = readMonth(at);
      if (!month || (readDay(month.next) && !countsThings(month.next + 1)) || (!isCapital(at) && says(at, 'may', 'march', 'mar'))) return null;
      return relative(i, month.next, told ? null : fromToday((day) => monthNear(month.value, day, way)), { month: month.value });
    }
    case Role.Season:
      if (target === 'spring' && says(at + 1, 'of')) return null;
      return relative(i, at + 1, told ? null : fromToday((day) => seasonNear(valueIn(packed), day, way)), { season: seasonName(valueIn(packed)) });
    case Role.PartOfDay:
      if (word === 'past' || says(at, 'lunch', 'midnight', 'noon')) return null;
      return relative(i, at + 1, told ? null : fromToday((day) => oneDay(day + way)));
    case Role.Edge: {
      // "late this month" is read at "this"; "this early morning"
      const part = skipPartOfDay(at);
      return part > at && shift === 0 ? relative(i, part, fromToday(oneDay)) : null;
    }
    default: {
      if (!isA(at, Class.DateCue)) return null;
      const holiday = readHoliday(at);
      return holiday && relative(i, holiday.next, holidayDays(holiday.rule, undefined, context.ref, way), holidayParts(holiday.rule));
    }
  }
}

/** "next week Monday", "next week on Tuesday": the weekday within the week just read. */
function withWeekday(week: Reading): Reading {
  const weekday = readWeekday(skip(skip(week.next, ','), 'on'));
  if (!weekday || week.days === undefined) return week;
  return { ...week, next: weekday.next, parts: { weekday: weekday.value }, days: inWeek(week.days, weekday.value) };
}

const inWeek = (days: Days | null, weekday: number): Days | null => {
  const at = days && nthWeekday(days[0], days[1], weekday, 1);
  return at === null ? null : oneDay(at);
};

const DATED = Class.Month | Class.Weekday | Class.DateCue | Class.Number;

/** "the day before yesterday", "the day after tomorrow", "the week after next", "the weekend". */
export function readUnitPhrase(i: number, depth: number): Reading | null {
  const word = wordAt(i);
  const before = wordAt(i - 1);
  const next = wordAt(i + 1);
  const first = before === 'the' ? i - 1 : i;
  if (word === 'day' && (says(i + 1, 'before', 'after'))) {
    const near = roleValue(i + 2, Role.Near) - 2;
    if (near >= -1 && near !== 0) return relative(first, skipPartOfDay(i + 3), fromToday((day) => oneDay(day + near + (next === 'after' ? 1 : -1))));
    if (before === 'the' && !isA(i + 2, DATED)) return relative(i - 1, i + 2, null);
  }
  const grain = roleValue(i, Role.Unit) as Grain;
  if (grain < 0) return null;
  // "the day after Christmas", "the week before May 3"
  if (before === 'the' && (says(i + 1, 'before', 'after')) && isA(i + 2, DATED) && grain >= Grain.Day) {
    const anchor = readDate(skip(i + 2, 'the'), depth);
    if (anchor) return relative(i - 1, anchor.next, distantFrom(anchor, grain, next === 'after' ? 1 : -1));
  }
  if (next === 'after' && says(i + 2, 'next')) return relative(first, i + 3, fromToday((day) => unitDays(grain, day, 2)));
  if (next === 'before' && says(i + 2, 'last')) return relative(first, i + 3, fromToday((day) => unitDays(grain, day, -2)));
  if (word === 'weekend' && (says(i - 1, 'the', 'at', 'over', 'any')) && !isDash(i + 1)) {
    return relative(i, i + 1, fromToday((day) => [weekdayNear(6, day)[0], weekdayNear(6, day)[0] + 1]));
  }
  return word === 'week' ? readWeekOf(i, depth) : null;
}

/** "the week of October 6" (Monday to Sunday), "the week beginning 4 May" (seven days from it). */
function readWeekOf(i: number, depth: number): Reading | null {
  if (!says(i + 1, 'of', 'beginning', 'starting', 'commencing', 'ending')) return null;
  const day = readDate(skip(skip(i + 2, 'on'), 'the'), depth);
  if (!day || !day.parts.day || !day.parts.month) return null;
  const at = daysOfReading(day)?.[0];
  const days = at === undefined ? null : says(i + 1, 'of') ? unitDays(Grain.Week, at, 0) : says(i + 1, 'ending') ? [at - 6, at] as Days : [at, at + 6] as Days;
  return { ...day, first: i, days };
}

/** "the year", "the month" after an edge or an ordinal: the current one. */
export function readCurrentUnit(i: number): Reading | null {
  const at = skip(i, 'the');
  const grain = roleValue(at, Role.Unit) as Grain;
  if (grain < Grain.Day || grain === Grain.Season || grain === Grain.Night || endsIn(at, 's') || widthAt(at) < 2) return null;
  return relative(i, at + 1, fromToday((day) => unitDays(grain, day, 0)));
}

/** "end of the month", "the beginning of next year", "rest of the week", "eom": the period, roughly. */
export function readEdge(i: number): Reading | null {
  if (roleAt(i) === Role.EdgeUnit) {
    return { ...relative(i, i + 1, fromToday((day) => unitDays(roleValue(i, Role.EdgeUnit), day, 0))), hedge: 'approximate' };
  }
  const of = says(i + 1, 'of');
  const in_ = (says(i, 'later', 'earlier', 'early', 'late')) && says(i + 1, 'in');
  if (!of && !in_) return null;
  const unit = readCurrentUnit(i + 2);
  if (!unit || (!says(i + 2, 'the') && !says(i, 'end', 'beginning', 'start')) || says(unit.next, 'of')) return null;
  return { ...unit, first: i, hedge: 'approximate' };
}

const SEASON_LEADS = tokenSet('in during by since until late early mid this each every');
/** "summer 2020", "the summer of 2020", "winter 2019/20", "in spring": a season with its year, or led in by a preposition. */
export function readSeason(i: number): Reading | null {
  const value = roleValue(i, Role.Season);
  if (value < 0) return null;
  const linked = skip(i + 1, 'of', ',', 'in');
  const at = skip(linked, 'the');
  const season = seasonName(value);
  const year = isNumber(at) || says(at, '’', "'") || linked === i + 1 ? readYear(at) : null;
  // "148 in winter, 52 in summer": two digits are a year at the end of the phrase, and never behind a comma
  const short = digitsAt(at) === 2 && (says(linked - 1, ',') || linked === i + 1 && !touches(at) && !isPause(at + 1));
  if (year && year.value > 1000 && !short && (linked === i + 1 || !says(linked - 1, ',') || isNumber(at))) {
    let next = year.next;
    if ((says(next, '/') || isDash(next)) && touches(next) && numberAt(next + 1) % 100 === (year.value + 1) % 100) next += 2;
    return dated(i, next, { year: year.value, season });
  }
  const the = says(i - 1, 'the');
  if (!SEASON_LEADS(the ? i - 2 : i - 1)) return null;
  // "in fall", "a fall", "in spring water"
  if (says(i, 'fall', 'spring') && !the) return null;
  return dated(i, i + 1, { season });
}

/** A named century: "the 21st century", "18th-century", "nineteenth century BC". */
export function readCentury(i: number): Reading | null {
  const ordinal = readOrdinal(i);
  if (!ordinal) return null;
  const at = skipHyphen(ordinal.next);
  if (!says(at, 'century', 'centuries', 'c')) return null;
  if (says(at, 'c') && (!says(at + 1, '.') || !touches(at + 1) || touches(at + 2))) return null;
  if (ordinal.value > 30) return null;
  // "the first century of development" counts from something else
  if (says(at + 1, 'of') && !isNumber(i) && ordinal.value < 4) return null;
  return dated(i, at + 1, { century: ordinal.value });
}

/** "every week", "each quarter", "every other day": recurs, so it has no days of its own. Weekdays are read where they stand. */
export function readEvery(i: number): Reading | null {
  if (!says(i, 'every', 'each', 'any')) return null;
  let at = skip(i + 1, 'other', 'single');
  const target = wordAt(at);
  const grain = roleValue(at, Role.Unit);
  // "every quarter of an hour"
  if (says(at, 'quarter') && says(at + 1, 'of')) return null;
  const part = says(at, 'morning', 'afternoon', 'evening');
  if (!part && (grain < Grain.Minute || target.length < 3 || grain === Grain.Season || (says(i, 'any') && grain < Grain.Day))) return null;
  return relative(i, at + 1, null);
}

/** "daily", "weekly" behind a verb ("is published weekly"), not in front of a noun ("a daily newspaper"). */
export function readRecurring(i: number): Reading | null {
  // "a Turkish daily" is a newspaper
  if ((isCapital(i) && i > 0) || isA(i - 1, Class.Determiner) || isA(i - 2, Class.Determiner)) return null;
  const next = i + 1;
  const ends = atEnd(next) || isSymbol(next) || isA(next, Class.Preposition | Class.Conjunction | Class.Pronoun);
  return ends && !says(next, '-') ? relative(i, next, null) : null;
}
