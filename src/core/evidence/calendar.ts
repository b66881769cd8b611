/** Days on the proleptic Gregorian calendar as whole numbers: day 0 is 1 January 1970. No clock, no time zone. */
export type Day = number;

/** The day of an ISO date (`YYYY-MM-DD`, years up to four digits, time ignored); null where it is none. */
export function dayOf(iso: string | null | undefined): Day | null {
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (found === null) return null;
  return dayFrom(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil). */
export function dayFrom(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayFrom` (civil_from_days). */
export function civil(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * part + 2) / 5) + 1 };
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: of } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1] ?? 30);
