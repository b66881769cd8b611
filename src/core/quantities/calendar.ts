import type { DateParts, DateValue } from './types.js';

/** A run of whole days, ISO `YYYY-MM-DD`, both ends inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Months before 1 and after 12 are those of other years. In Universal Time, so that no
 * time zone of the machine can shift a day; NaN for years that are further away than a `Date` reaches (270,000).
 */
export const dayNumber = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOf(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in a month (1 to 12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number => (month < 1 || month > 12 ? 0 : dayNumber(year, month + 1, 0) - dayNumber(year, month, 0));

/** "2019-01-01" and "2019-12-31", the period of most dates, or up to the end of the year `last`; without a day number in between. Years 1 to 9999. */
export const yearPeriod = (year: number, last = year): Period => ({ from: `${fourDigits(year)}-01-01`, to: `${fourDigits(last)}-12-31` });

const fourDigits = (year: number): string => (year < 1000 ? String(year).padStart(4, '0') : `${year}`);

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** ISO day of a day number; null outside the years 1 to 9999, which `YYYY-MM-DD` cannot write. */
export function isoOf(days: number): string | null {
  const { year, month, day } = dateOf(days);
  return !(year >= 1 && year <= 9999) ? null : `${fourDigits(year)}-${two(month)}-${two(day)}`;
}

/** Day number of an ISO date or date-time (its first ten characters); null when it is none. */
export function dayNumberOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

/** ISO weekday of a day number: Monday is 1. */
export const weekdayOfNumber = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** ISO weekday of a date: Monday is 1, Sunday is 7. */
export const weekdayOf = (year: number, month: number, day: number): number => weekdayOfNumber(dayNumber(year, month, day));

/** The ISO day `days` after `iso`; null when `iso` is no date or the result cannot be written. */
export function addDays(iso: string, days: number): string | null {
  const from = dayNumberOf(iso);
  return from === null ? null : isoOf(from + days);
}

/** The day number `months` later; the last day of the month where the day does not exist there. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = dateOf(days);
  return Math.min(dayNumber(year, month + months, day), dayNumber(year, month + months + 1, 0));
}

/** First and last day number of `count` months starting in `month` (which may run over 12). */
export const monthSpan = (year: number, month: number, count: number): [number, number] => [dayNumber(year, month, 1), dayNumber(year, month + count, 0)];

/** First month of each season in the northern hemisphere (meteorological: whole months). Winter is named after its December. */
const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/**
 * First and last day number of the period that `parts` state; null without a year, decade or century, for a year before 1
 * and for a date that does not exist (30 February). Parts must state the whole date: the year is never guessed.
 */
export function daysOf(parts: DateParts): [number, number] | null {
  const { year, month, day } = parts;
  if (year) {
    if (year < 1 || parts.fiscal) return null;
    if (month) {
      if (!day) return monthSpan(year, month, 1);
      if (day < 1 || day > daysInMonth(year, month)) return null;
      const at = dayNumber(year, month, day);
      return [at, at];
    }
    if (day) return null;
    if (parts.quarter) return monthSpan(year, parts.quarter * 3 - 2, 3);
    if (parts.half) return monthSpan(year, parts.half * 6 - 5, 6);
    if (parts.season) return monthSpan(year, SEASON_MONTH[parts.season], 3);
    return monthSpan(year, 1, 12);
  }
  if (parts.decade && parts.decade >= 1) return monthSpan(parts.decade, 1, 120);
  if (parts.century && parts.century >= 1) return monthSpan((parts.century - 1) * 100 + 1, 1, 1200);
  return null;
}

/** The days that `parts` state, as `daysOf`, written in ISO. */
export function periodOf(parts: DateParts): Period | null {
  const days = daysOf(parts);
  return days && writePeriod(days[0], days[1]);
}

/** Two day numbers as a period; null where one cannot be written. */
export function writePeriod(first: number, last: number): Period | null {
  const from = isoOf(first);
  const to = first === last ? from : isoOf(last);
  return from === null || to === null ? null : { from, to };
}

/** How two periods lie: `same`, `within` (a in b), `contains` (b in a), `overlaps`, `apart`. ISO days compare as text. */
export function comparePeriods(a: Period, b: Period): 'same' | 'within' | 'contains' | 'overlaps' | 'apart' {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.to < b.from || b.to < a.from) return 'apart';
  if (a.from >= b.from && a.to <= b.to) return 'within';
  if (b.from >= a.from && b.to <= a.to) return 'contains';
  return 'overlaps';
}

const COMPONENTS = ['year', 'month', 'day', 'weekday', 'decade', 'century', 'quarter', 'season', 'half'] as const;

/** The components that both state and that differ ("12 May 2019" and "14 May": the day). Empty when nothing speaks against it. */
export const differingParts = (a: DateParts, b: DateParts): (keyof DateParts)[] =>
  COMPONENTS.filter((name) => a[name] !== undefined && b[name] !== undefined && a[name] !== b[name]);

/**
 * How two dates bear on each other, component by component: `same` when they mean the same days or state the same parts;
 * `within` when `a` says more than `b` and agrees with it, `contains` the other way round; `apart` when a shared component or
 * the days differ; `unknown` when they share nothing that could be compared.
 */
export function compareDates(a: DateValue, b: DateValue): 'same' | 'within' | 'contains' | 'overlaps' | 'apart' | 'unknown' {
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return comparePeriods({ from: a.from, to: a.to }, { from: b.from, to: b.to });
  if (differingParts(a, b).length > 0) return 'apart';
  if (a.end && b.end && differingParts(a.end, b.end).length > 0) return 'apart';
  const shared = COMPONENTS.filter((name) => a[name] !== undefined && b[name] !== undefined).length;
  if (shared === 0) return 'unknown';
  const [inA, inB] = [a, b].map((parts) => COMPONENTS.filter((name) => parts[name] !== undefined).length) as [number, number];
  if (inA > shared && inB > shared) return 'overlaps';
  if (inA === inB) return 'same';
  return inA > inB ? 'within' : 'contains';
}

/** Easter Sunday's day number in the Gregorian calendar (the "anonymous" algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - d - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter's day number: Meeus's Julian algorithm, moved to the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + gap;
}

/** Day number of the `nth` (1 to 5, or -1 for the last) `weekday` among the days `first` to `last`; null where there is none. */
export function nthWeekday(first: number, last: number, weekday: number, nth: number): number | null {
  const days = nth > 0
    ? first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (nth - 1) * 7
    : last - ((weekdayOfNumber(last) - weekday + 7) % 7) + (nth + 1) * 7;
  return days < first || days > last ? null : days;
}
