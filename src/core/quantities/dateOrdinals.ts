import { daysInMonth, nthWeekday } from './calendar.js';
import { dated, readOrdinal, readWeekday, relative, skip, skipHyphen, type Parts, type Reading } from './dateReaders.js';
import { readCurrentUnit } from './dateRelative.js';
import { daysOfReading, oneDay, unitDays, type Days } from './dateResolve.js';
import { readDate } from './dates.js';
import { Grain, Role, roleIn, valueIn } from './dateWords.js';
import { readPartOfYear } from './dateYears.js';
import { endsIn, isDash, packedAt, says, touches } from './tokens.js';

/** "first Monday of this month", "the last week of July", "the third quarter of 2018", "15th day of next month", "the 20th of next month". */
export function readOrdinalOf(i: number, depth: number): Reading | null {
  let nth = 0;
  let at = i + 1;
  if (says(i, 'last', 'final')) nth = -1;
  else {
    const ordinal = readOrdinal(i);
    if (!ordinal) return null;
    nth = ordinal.value;
    at = ordinal.next;
    if (says(at, 'last')) [nth, at] = [-nth, at + 1];
  }
  at = skipHyphen(at);
  const packed = packedAt(at);
  const half = says(at, 'half');
  if (!half && roleIn(packed) === Role.None) {
    // "the 20th of next month"
    if (nth < 1 || nth > 31 || !says(at, 'of')) return null;
    const period = readPeriod(skip(at + 1, 'the'), depth);
    if (!period || !period.relative) return null;
    return relative(i, period.next, dayIn(period, nth), { day: nth });
  }
  const grain = half ? Grain.HalfYear : valueIn(packed) as Grain;
  const weekday = roleIn(packed) === Role.Weekday ? readWeekday(at) : null;
  if (!half && !weekday && roleIn(packed) !== Role.Unit) return null;
  if (grain === Grain.Quarter || half) return quarterOf(i, at, nth, half, depth);
  if (endsIn(at, 's') && !weekday) return null;
  let next = weekday?.next ?? at + 1;
  if (isDash(next) && touches(next)) return null;
  if (!says(next, 'of', 'in')) return null;
  next = skip(next + 1, 'the');
  const period = readPeriod(next, depth);
  if (!period || period.end) return null;
  const parts: Parts = { ...period.parts };
  const within = daysOfReading(period);
  const days = !within ? null : weekday ? dayOrNull(nthWeekday(within[0], within[1], weekday.value, nth)) : nthUnit(within, grain, nth);
  if (weekday) parts.weekday = weekday.value;
  // "the last day of March" is the 31st, of February only in a year
  else if (grain === Grain.Day && nth < 0 && parts.month && (parts.year ?? parts.month !== 2)) parts.day = daysInMonth(parts.year ?? 1, parts.month) + nth + 1;
  return { first: i, next: period.next, parts, days, ...(period.relative && { relative: true }) };
}

/** The period that an ordinal is of: "next month", "the year", "March 2014", "2019", "last year". */
const readPeriod = (i: number, depth: number): Reading | null => readDate(i, depth) ?? readCurrentUnit(i);

const dayOrNull = (at: number | null): Days | null => (at === null ? null : oneDay(at));

function dayIn(period: Reading, day: number): Days | null {
  const days = period.days ?? null;
  return !days || days[0] + day - 1 > days[1] ? null : oneDay(days[0] + day - 1);
}

/** The nth day, week (counted in sevens), month or year inside a period; from its end when negative. */
function nthUnit(within: Days, grain: Grain, nth: number): Days | null {
  if (grain === Grain.Weekend) {
    const at = nthWeekday(within[0], within[1], 6, nth);
    return at === null ? null : [at, at + 1];
  }
  const size = grain === Grain.Day || grain === Grain.Night ? 1 : grain === Grain.Week ? 7 : 0;
  if (size > 0) {
    const first = nth > 0 ? within[0] + (nth - 1) * size : within[1] + 1 + nth * size;
    return first < within[0] || first > within[1] ? null : [first, Math.min(within[1], first + size - 1)];
  }
  const from = nth > 0 ? unitDays(grain, within[0], nth - 1) : unitDays(grain, within[1], nth + 1);
  return !from || from[0] < within[0] || from[1] > within[1] ? null : from;
}

/** "third quarter of 2018", "first half of last year", "the third quarter", "first-quarter". A half needs its year. */
function quarterOf(i: number, at: number, nth: number, half: boolean, depth: number): Reading | null {
  const count = half ? 2 : 4;
  const value = nth === -1 ? count : nth;
  if (value < 1 || value > count || says(at, 'quarters', 'qtrs')) return null;
  const parts: Parts = half ? { half: value as 1 | 2 } : { quarter: value as 1 | 2 | 3 | 4 };
  const next = at + 1;
  const of = says(next, 'of', 'in', ',');
  const linked = of ? skip(next + 1, 'the') : next;
  const withYear = readPartOfYear(i, linked, parts);
  if (withYear) return withYear;
  const period = of ? readPeriod(linked, depth) : readDate(linked, depth);
  if (period && period.relative && period.days !== undefined && !period.parts.month && !period.parts.weekday) {
    const year = period.days && period.days[1] - period.days[0] >= 360 ? period.days : null;
    return relative(i, period.next, year && unitDays(half ? Grain.HalfYear : Grain.Quarter, year[0], value - 1), parts);
  }
  return half || nth === -1 || says(next, 'of', 'mile', 'century') ? null : dated(i, next, parts);
}
