import { daysInMonth } from './calendar.js';
import { dated, fullYear, type Reading } from './dateReaders.js';
import { wordSet } from './lexicon.js';
import { binds, digitsAt, glues, isDash, isNumber, joins, numberAt, says, touches, wordAt } from './tokens.js';

/** Regions that write the month before the day. Elsewhere the day comes first, or the year. */
const MONTH_FIRST = wordSet('US PH PR GU AS VI UM FM MH PW BZ');

/** True when "03/04/2019" is 3 April: a region is known and does not write the month first. Without one, American order is read. */
export function isDayFirst(region: string | null): boolean {
  if (region === null) return false;
  const country = /[-_]([A-Za-z]{2})(?![A-Za-z])/.exec(region)?.[1]?.toUpperCase() ?? (region.length === 2 && region === region.toUpperCase() ? region : null);
  return country !== null && !MONTH_FIRST(country);
}

const exists = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Month and day of two figures in the order of the region, or in the only order that exists; null when neither does. */
function order(a: number, b: number, year: number, dayFirst: boolean): { month: number; day: number } | null {
  const [month, day] = dayFirst ? [b, a] : [a, b];
  if (exists(year, month, day)) return { month, day };
  return exists(year, day, month) ? { month: day, day: month } : null;
}

/** True when the figure at `i` is glued to something that makes it part of an address, a version or a phone number. */
function isGluedBefore(i: number): boolean {
  if (!touches(i)) return false;
  if (says(i - 1, '(', '[', '"', "'", '“', '‘') || says(i - 1, '/', ':', '_')) return says(i - 1, '/') && isNumber(i - 2);
  return isDash(i - 1) ? touches(i - 1) && isNumber(i - 2) && digitsAt(i) < 3 : true;
}

/** All-digit dates: 2024-06-12 (with a time), 2024/06/12, 12/06/2024, 12.06.2024, 12/06/24, 06/2024. `cued`: a weekday or "on" stands before. */
export function readNumeric(i: number, dayFirst: boolean, cued: boolean, joined = false): Reading | null {
  const joint = wordAt(i + 1);
  if (!joins(i + 1, '-', '/', '.', '‑') || (!joined && isGluedBefore(i))) return null;
  const [a, b, c] = [numberAt(i), numberAt(i + 2), numberAt(i + 4)];
  const [wide, second, last] = [digitsAt(i), digitsAt(i + 2), digitsAt(i + 4)];
  const slash = joint === '/';
  if (joins(i + 3, joint)) {
    const fourth = joins(i + 5, joint);
    if (second > 2 || fourth && (joint !== '-' || wide < 3 && last !== 4)) return null;
    if (wide === 4 && last <= 2) return exists(a, b, c) && a >= 1000 ? withClock(dated(i, i + 5, { year: a, month: b, day: c })) : null;
    if (wide > 2 || last !== 4 && (last !== 2 || !slash && !cued)) return null;
    const year = last === 4 ? c : fullYear(c);
    // Full stops part days from months only where the day comes first
    const found = order(a, b, year, dayFirst || joint === '.');
    return found && withClock(dated(i, i + 5, { year, ...found }));
  }
  if (slash && wide <= 2 && second === 4 && a >= 1 && a <= 12 && b >= 1900 && b <= 2100) return dated(i, i + 3, { year: b, month: a });
  if (slash && wide === 4 && second === 2 && a >= 1900 && a <= 2100 && b >= 1 && b <= 12 && b !== (a + 1) % 100) return dated(i, i + 3, { year: a, month: b });
  if (!cued || wide > 2 || second > 2 || !slash || isFigureAfter(i + 3)) return null;
  const found = order(a, b, 2000, dayFirst);
  return found && dated(i, i + 3, found);
}

const isFigureAfter = (i: number): boolean => {
  const word = wordAt(i);
  return (touches(i) && (says(i, '%', '"', '″', '.', ',')) && (isNumber(i + 1) || word === '%')) || says(i, 'of', 'inch', 'cup');
};

/** The clock of an ISO date-time ("T13:15:30.5Z", "T12:00+01:00") as part of the date. */
function withClock(date: Reading): Reading {
  const at = date.next;
  if (!binds(at, 't') || digitsAt(at + 1) !== 2 || !joins(at + 2, ':')) return date;
  let next = at + 4;
  if (joins(next, ':')) next += 2;
  if (joins(next, '.')) next += 2;
  if (glues(next, 'z')) next++;
  else if (glues(next, '+', '-') && digitsAt(next + 1) >= 2) next = joins(next + 2, ':') ? next + 4 : next + 2;
  return { ...date, next, minutes: numberAt(at + 1) * 60 + numberAt(at + 3) };
}
