import { addMonths, dateOf, dayNumber, daysInMonth, daysOf, monthSpan, weekdayOfNumber, writePeriod, yearPeriod } from './calendar.js';
import { holidayIn, type HolidayRule } from './dateHolidays.js';
import type { Parts, Reading } from './dateReaders.js';
import { Grain } from './dateWords.js';
import { context, type Writable } from './match.js';
import type { DateValue } from './types.js';

export type Days = [number, number];

const SEASONS = [3, 6, 9, 12];
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;
export const seasonName = (value: number): (typeof SEASON_NAMES)[number] => SEASON_NAMES[value - 1] ?? 'winter';

/** What `find` makes of the reference day; null without one. */
export const fromToday = (find: (day: number) => Days | null): Days | null => (context.ref === null ? null : find(context.ref));

export const oneDay = (day: number): Days => [day, day];

/** The days of a reading; null where they cannot be told. */
export const daysOfReading = ({ parts, days }: Reading): Days | null => (days === undefined ? partsDays(parts, context.ref) : days);

const MONTHS: Readonly<Record<number, number>> = { [Grain.Month]: 1, [Grain.Quarter]: 3, [Grain.HalfYear]: 6, [Grain.Year]: 12, [Grain.Decade]: 120, [Grain.Century]: 1200 };
const DAYS: Readonly<Record<number, number>> = { [Grain.Day]: 1, [Grain.Night]: 1, [Grain.Week]: 7, [Grain.Fortnight]: 14 };
/** How many of a unit shorter than a day still fall on the same one. */
const IN_A_DAY: Readonly<Record<number, number>> = { [Grain.Hour]: 24, [Grain.Minute]: 1440, [Grain.Second]: 86400 };

/** The calendar unit around `day` moved by `shift` units: the month, the week from Monday, the quarter. Null where a name gives no days. */
export function unitDays(grain: Grain, day: number, shift: number): Days | null {
  const months = MONTHS[grain];
  if (months) {
    const { year, month } = dateOf(day);
    // centuries begin with the year 1, all else with the year 0
    const from = grain === Grain.Century ? 12 : 0;
    return monthSpan(0, Math.floor((year * 12 + month - 1 - from) / months) * months + from + 1 + shift * months, months);
  }
  const monday = day - weekdayOfNumber(day) + 1 + shift * 7;
  switch (grain) {
    case Grain.Day: case Grain.Night: return oneDay(day + shift);
    case Grain.Week: return [monday, monday + 6];
    case Grain.Weekend: return [monday + 5, monday + 6];
    case Grain.Fortnight: return shift < 0 ? [day - 14, day - 1] : shift > 0 ? [day + 1, day + 14] : null;
    default: return !IN_A_DAY[grain] ? null : oneDay(day);
  }
}

/** The day `count` units from `day`; null for units that are no whole days. */
function moved(grain: Grain, count: number, day: number): number | null {
  const months = MONTHS[grain];
  const days = DAYS[grain];
  if (!(Math.abs(count) <= 1e6)) return null;
  return months ? addMonths(day, Math.round(count * months)) : days ? day + Math.round(count * days) : null;
}

/** `count` units from `day`: the day itself for days, and the calendar unit it falls into for longer ones ("three years ago" is a year). */
export function distantDays(grain: Grain, count: number, day: number): Days | null {
  const at = moved(grain, grain === Grain.Week ? count : Math.round(count), day);
  if (at === null) return Math.abs(count) < (IN_A_DAY[grain] ?? 0) ? oneDay(day) : null;
  return grain === Grain.Week || grain === Grain.Fortnight ? [at - 3, at + 3] : unitDays(grain, at, 0);
}

/** Days `count` units from a date read ("two weeks before Christmas"), to the day where that is a day; null when it is unknown. */
export function distantFrom(reading: Reading, grain: Grain, count: number): Days | null {
  const days = daysOfReading(reading);
  if (!days) return null;
  const at = days[0] === days[1] ? moved(grain, count, days[0]) : null;
  return at === null ? distantDays(grain, count, days[count < 0 ? 0 : 1]) : oneDay(at);
}

/** The run of `count` units that ends (shift -1) or begins (shift 1) at the reference: "the past two years". */
export function runOf(grain: Grain, count: number, shift: number, day: number): Days | null {
  const edge = shift === 0 ? null : moved(grain, shift * count, day);
  return edge === null ? null : shift < 0 ? [edge, day] : [day, edge];
}

/** A weekday near the reference: the last one before it (-1), the coming one (1), the one of this week (0), or the latest up to today. */
export function weekdayNear(weekday: number, day: number, way?: number): Days {
  const today = weekdayOfNumber(day);
  const back = (today - weekday + 7) % 7;
  return oneDay(way === undefined ? day - back : way < 0 ? day - (back || 7) : way > 0 ? day + 7 - back : day - today + weekday);
}

/** A season near the reference: this, last or next one by `shift`. */
export function seasonNear(season: number, day: number, shift: number): Days {
  const { year } = dateOf(day);
  const at = (y: number): Days => monthSpan(y, SEASONS[season - 1] ?? 3, 3);
  if (shift === 0) return season === 4 && dateOf(day).month < 7 ? at(year - 1) : at(year);
  for (let y = shift < 0 ? year : year - 1; ; y += shift) {
    const days = at(y);
    if (shift < 0 ? days[1] < day : days[0] > day) return days;
  }
}

/** A month near the reference: this year's (0), the last one past, the next one to come. */
export function monthNear(month: number, day: number, shift: number): Days {
  const { year, month: now } = dateOf(day);
  if (shift < 0) return monthSpan(month < now ? year : year - 1, month, 1);
  return monthSpan(shift > 0 && month <= now ? year + 1 : year, month, 1);
}

/** Days within which a date without its year is surely meant to be the one next to the reference. */
const NEAR = 45;

/** The year in which month and day lie closest to the reference; the past one on a tie. A weekday that does not fit sends a date of weeks away to another year. */
function nearestYear(parts: Parts, ref: number, lean: number): number | null {
  const { year } = dateOf(ref);
  let best: number | null = null;
  let bestScore = Infinity;
  for (const y of [year, year - 1, year + 1]) {
    const days = daysOf({ ...parts, year: y });
    if (!days) continue;
    const distance = ref < days[0] ? days[0] - ref + 0.5 : ref > days[1] ? ref - days[1] : 0;
    const against = (lean < 0 && days[0] > ref) || (lean > 0 && days[1] < ref) ? 400 : 0;
    const score = distance + against + (parts.weekday && parts.day && weekdayOfNumber(days[0]) !== parts.weekday && distance > NEAR ? 1000 : 0);
    if (score < bestScore) [best, bestScore] = [y, score];
  }
  return best;
}

/** The day of the month nearest to the reference on which the stated weekday falls, or simply nearest. */
function nearestMonthDay(parts: Parts, ref: number): Days | null {
  let best: Days | null = null;
  let bestScore = Infinity;
  for (let shift = -2; shift <= 2; shift++) {
    const { year, month } = dateOf(addMonths(ref, shift));
    if ((parts.day as number) > daysInMonth(year, month)) continue;
    const at = dayNumber(year, month, parts.day as number);
    const score = Math.abs(at - ref) + (parts.weekday && weekdayOfNumber(at) !== parts.weekday ? 1000 : 0) + (at > ref ? 0.5 : 0);
    if (score < bestScore) [best, bestScore] = [[at, at], score];
  }
  return best;
}

/** The days of stated parts, with the reference where they need it: 3 May without a year is the nearest one. */
export function partsDays(parts: Parts, ref: number | null, lean = 0): Days | null {
  const days = daysOf(parts);
  if (days || ref === null || parts.year) return days;
  if (parts.month || parts.quarter || parts.half) {
    const year = nearestYear(parts, ref, lean);
    return year === null ? null : daysOf({ ...parts, year });
  }
  if (parts.day) return nearestMonthDay(parts, ref);
  if (parts.weekday) return weekdayNear(parts.weekday, ref);
  if (parts.season) return seasonNear(SEASON_NAMES.indexOf(parts.season) + 1, ref, 0);
  return null;
}

/** The days of a range's end: without a year of its own, the first ones that come after its start. */
export function daysAfter(parts: Parts, start: number | null, ref: number | null): Days | null {
  const days = partsDays(parts, start ?? ref);
  return start !== null && days && days[1] < start && !parts.year ? partsDays(parts, start + 183) : days;
}

/** A holiday's days: in its year when stated, otherwise the one `shift` tells from the reference, or the nearest. */
export function holidayDays(rule: HolidayRule, year: number | undefined, ref: number | null, shift: number | null): Days | null {
  if (!rule || (!year && ref === null)) return null;
  const day = ref ?? 0;
  const now = dateOf(day).year;
  const around = (!year ? [now - 1, now, now + 1] : [year]).map((y) => holidayIn(rule, y)).filter((at) => at !== null);
  const found = shift === null
    ? [...around].sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0]
    : shift < 0 ? around.filter((at) => at < day).pop() : shift > 0 ? around.find((at) => at > day) : around[1];
  return found === undefined ? null : oneDay(found);
}

/** The contract's date of a reading: the stated parts, the days, and whether weekday and date agree. */
export function dateValue(reading: Reading): DateValue {
  const { parts, end } = reading;
  const { decade, year = decade ?? 0 } = parts;
  // most dates are a year and nothing else, or ten
  if (reading.days === undefined && !end && year > 0 && year < 9990 && Object.keys(parts).length === 1) {
    const value: Writable<DateValue> = yearPeriod(year, decade && decade + 9);
    value[decade ? 'decade' : 'year'] = year;
    return value;
  }
  let days = reading.days === undefined ? partsDays(parts, context.ref, reading.lean) : reading.days;
  let conflict = false;
  if (parts.weekday && parts.day && days && days[0] === days[1]) {
    // without its year, a date far from the reference may well be of a year that was not thought of
    const certain = parts.year !== undefined || (context.ref !== null && Math.abs(days[0] - context.ref) <= NEAR);
    conflict = certain && weekdayOfNumber(days[0]) !== parts.weekday;
  }
  if (end && reading.days === undefined) {
    const last = daysAfter(end, days?.[0] ?? null, context.ref);
    days = !days || !last || last[1] < days[0] ? null : [days[0], last[1]];
  }
  const period = days && writePeriod(days[0], days[1]);
  const value: Writable<DateValue> = { from: period?.from ?? null, to: period?.to ?? null, ...parts };
  if (end) value.end = end;
  if (reading.relative) value['relative'] = true;
  if (conflict) value.weekdayConflict = true;
  return value;
}
