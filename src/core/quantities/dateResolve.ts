import { addMonths, dateOf, dayNumber, daysInMonth, daysOf, monthSpan, weekdayOfNumber, writePeriod, yearPeriod } from './calendar.js';
import { holidayIn, type HolidayRule } from './dateHolidays.js';
import type { Parts, Reading } from './dateReaders.js';
import { Grain } from './dateWords.js';
import { context } from './match.js';
import type { DateValue } from './types.js';

export type Days = [number, number];

const SEASONS = [3, 6, 9, 12];
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;
export const seasonName = (value: number): (typeof SEASON_NAMES)[number] => SEASON_NAMES[value - 1] ?? 'winter';

/** The calendar unit around `day` moved by `shift` units: the month, the week from Monday, the quarter. Null where a name gives no days. */
export function unitDays(grain: Grain, day: number, shift: number): Days | null {
  const { year, month } = dateOf(day);
  const monday = day - weekdayOfNumber(day) + 1;
  switch (grain) {
    case Grain.Second: case Grain.Minute: case Grain.Hour: return [day, day];
    case Grain.Day: case Grain.Night: return [day + shift, day + shift];
    case Grain.Week: return [monday + shift * 7, monday + shift * 7 + 6];
    case Grain.Weekend: return [monday + 5 + shift * 7, monday + 6 + shift * 7];
    case Grain.Fortnight: return shift < 0 ? [day - 14, day - 1] : shift > 0 ? [day + 1, day + 14] : null;
    case Grain.Month: return monthSpan(year, month + shift, 1);
    case Grain.Quarter: return monthSpan(year, Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, 3);
    case Grain.HalfYear: return monthSpan(year, (month <= 6 ? 1 : 7) + shift * 6, 6);
    case Grain.Year: return monthSpan(year + shift, 1, 12);
    case Grain.Decade: return monthSpan(Math.floor(year / 10) * 10 + shift * 10, 1, 120);
    case Grain.Century: return monthSpan(Math.floor((year - 1) / 100) * 100 + 1 + shift * 100, 1, 1200);
    default: return null;
  }
}

/** `count` units from `day`: the day itself for days, and the calendar unit it falls into for longer ones ("three years ago" is a year). */
export function distantDays(grain: Grain, count: number, day: number): Days | null {
  if (!Number.isFinite(count) || Math.abs(count) > 1e6) return null;
  const whole = Math.round(count);
  switch (grain) {
    case Grain.Day: case Grain.Night: return [day + whole, day + whole];
    case Grain.Week: return [day + Math.round(count * 7) - 3, day + Math.round(count * 7) + 3];
    case Grain.Fortnight: return [day + whole * 14 - 3, day + whole * 14 + 3];
    case Grain.Month: return unitDays(Grain.Month, addMonths(day, whole), 0);
    case Grain.Quarter: return unitDays(Grain.Quarter, addMonths(day, whole * 3), 0);
    case Grain.Year: return unitDays(Grain.Year, addMonths(day, whole * 12), 0);
    case Grain.Decade: return unitDays(Grain.Decade, addMonths(day, whole * 120), 0);
    case Grain.Century: return unitDays(Grain.Century, addMonths(day, whole * 1200), 0);
    case Grain.Second: case Grain.Minute: case Grain.Hour: return Math.abs(count) < (grain === Grain.Hour ? 24 : grain === Grain.Minute ? 1440 : 86400) ? [day, day] : null;
    default: return null;
  }
}

/** The run of `count` units that ends (shift -1) or begins (shift 1) at the reference: "the past two years". */
export function runOf(grain: Grain, count: number, shift: number, day: number): Days | null {
  if (shift === 0 || !Number.isFinite(count) || Math.abs(count) > 1e5) return null;
  const months = { [Grain.Month]: 1, [Grain.Quarter]: 3, [Grain.Year]: 12, [Grain.Decade]: 120, [Grain.Century]: 1200 }[grain as number];
  const days = { [Grain.Day]: 1, [Grain.Night]: 1, [Grain.Week]: 7, [Grain.Fortnight]: 14 }[grain as number];
  const edge = months !== undefined ? addMonths(day, shift * Math.round(count * months)) : days !== undefined ? day + shift * Math.round(count * days) : null;
  if (edge === null) return null;
  return shift < 0 ? [edge, day] : [day, edge];
}

/** A weekday near the reference: the last one before it, the coming one, the one of this week, or (plain) the latest up to today. */
export function weekdayNear(weekday: number, day: number, which: 'last' | 'next' | 'this' | 'plain'): Days {
  const today = weekdayOfNumber(day);
  const back = (today - weekday + 7) % 7;
  const at = which === 'last' ? day - (back || 7) : which === 'next' ? day + 7 - back : which === 'this' ? day - today + weekday : day - back;
  return [at, at];
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
    const score = distance + against + (parts.weekday !== undefined && parts.day !== undefined && weekdayOfNumber(days[0]) !== parts.weekday && distance > NEAR ? 1000 : 0);
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
    const score = Math.abs(at - ref) + (parts.weekday !== undefined && weekdayOfNumber(at) !== parts.weekday ? 1000 : 0) + (at > ref ? 0.5 : 0);
    if (score < bestScore) [best, bestScore] = [[at, at], score];
  }
  return best;
}

/** The days of stated parts, with the reference where they need it: 3 May without a year is the nearest one. */
export function partsDays(parts: Parts, ref: number | null, lean = 0): Days | null {
  const days = daysOf(parts);
  if (days || ref === null || parts.year !== undefined) return days;
  if (parts.month !== undefined || parts.quarter !== undefined || parts.half !== undefined) {
    const year = nearestYear(parts, ref, lean);
    return year === null ? null : daysOf({ ...parts, year });
  }
  if (parts.day !== undefined) return nearestMonthDay(parts, ref);
  if (parts.weekday !== undefined) return weekdayNear(parts.weekday, ref, 'plain');
  if (parts.season !== undefined) return seasonNear(SEASON_NAMES.indexOf(parts.season) + 1, ref, 0);
  return null;
}

/** The days of a range's end: without a year of its own, the first ones that come after its start. */
export function daysAfter(parts: Parts, start: number | null, ref: number | null): Days | null {
  const days = partsDays(parts, start ?? ref);
  return start !== null && days && days[1] < start && parts.year === undefined ? partsDays(parts, start + 183) : days;
}

/** A holiday's days: in its year when stated, otherwise the one `shift` tells from the reference, or the nearest. */
export function holidayDays(rule: HolidayRule, year: number | undefined, ref: number | null, shift: number | null): Days | null {
  if (!rule || (year === undefined && ref === null)) return null;
  if (year !== undefined) {
    const at = holidayIn(rule, year);
    return at === null ? null : [at, at];
  }
  const day = ref as number;
  const now = dateOf(day).year;
  const around = [now - 1, now, now + 1].map((y) => holidayIn(rule, y)).filter((at): at is number => at !== null);
  const found = shift === null
    ? [...around].sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0]
    : shift < 0 ? around.filter((at) => at < day).pop() : shift > 0 ? around.find((at) => at > day) : around[1];
  return found === undefined ? null : [found, found];
}

const isBareYear = (parts: Parts): boolean =>
  parts.year !== undefined && parts.year >= 1 && parts.year <= 9999 && parts.month === undefined && parts.quarter === undefined && parts.season === undefined && parts.half === undefined &&
  parts.fiscal === undefined && parts.day === undefined && parts.weekday === undefined;

/** The contract's date of a reading: the stated parts, the days, and whether weekday and date agree. */
export function dateValue(reading: Reading): DateValue {
  const { parts, end } = reading;
  if (reading.days === undefined && !end && isBareYear(parts)) {
    const { from, to } = yearPeriod(parts.year as number);
    return reading.relative ? { from, to, year: parts.year as number, relative: true } : { from, to, year: parts.year as number };
  }
  let days = reading.days === undefined ? partsDays(parts, context.ref, reading.lean) : reading.days;
  let conflict = false;
  if (parts.weekday !== undefined && parts.day !== undefined && days && days[0] === days[1]) {
    // without its year, a date far from the reference may well be of a year that was not thought of
    const certain = parts.year !== undefined || (context.ref !== null && Math.abs(days[0] - context.ref) <= NEAR);
    conflict = certain && weekdayOfNumber(days[0]) !== parts.weekday;
  }
  if (end && reading.days === undefined) {
    const last = daysAfter(end, days?.[0] ?? null, context.ref);
    days = !days || !last || last[1] < days[0] ? null : [days[0], last[1]];
  }
  const period = days && writePeriod(days[0], days[1]);
  const value: { -readonly [Name in keyof DateValue]: DateValue[Name] } = { from: period && period.from, to: period && period.to };
  // part by part: spreading or assigning would cost more than all the rest
  if (parts.year !== undefined) value.year = parts.year;
  if (parts.month !== undefined) value.month = parts.month;
  if (parts.day !== undefined) value.day = parts.day;
  if (parts.weekday !== undefined) value.weekday = parts.weekday;
  if (parts.decade !== undefined) value.decade = parts.decade;
  if (parts.century !== undefined) value.century = parts.century;
  if (parts.quarter !== undefined) value.quarter = parts.quarter;
  if (parts.season !== undefined) value.season = parts.season;
  if (parts.half !== undefined) value.half = parts.half;
  if (parts.fiscal !== undefined) value.fiscal = parts.fiscal;
  if (end) value.end = end;
  if (reading.relative) value.relative = true;
  if (conflict) value.weekdayConflict = true;
  return value;
}

