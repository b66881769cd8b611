import { readNumeric } from './dateNumeric.js';
import { beginsDate, countsThings, dated, isYearFigure, ORDINAL_ENDS, readDay, readMonth, readOrdinal, readYear, skip, type Parts, type Reading } from './dateReaders.js';
import { daysAfter, daysOfReading, type Days } from './dateResolve.js';
import { readDate } from './dates.js';
import { Role, roleAt } from './dateWords.js';
import { isOtherFigure, readDayFirst } from './dateWritten.js';
import { readBareYear } from './dateYears.js';
import { context } from './match.js';
import { Near } from './nearBits.js';
import { readSmallWords } from './spelled.js';
import { among, binds, isDash, isNumber, isTight, isWord, joins, joinsDigits, numberAt, pauses, says, nearSet, touches, widthAt, wordAt } from './tokens.js';

const THROUGH = nearSet(0, Near.Date, 'to until till til untill through thru ~');

/** The token behind a range's joint at `i`, 0 where there is none. "and" joins only behind "between". */
function joint(i: number, first: number): number {
  const word = wordAt(i);
  if (isIsoInterval(i)) return i + 1;
  if (THROUGH(i) || (isDash(i) && (word !== '—' || touches(i + 1)))) return i + 1;
  return word === 'and' && isBetween(first) ? i + 1 : 0;
}

/** The solidus of "2023-01-30/2023-02-04" (ISO 8601-1, 5.5). */
const isIsoInterval = (i: number): boolean => joins(i, '/') && widthAt(i + 1) === 4 && says(i + 2, '-') && isNumber(i - 1) && says(i - 2, '-') && widthAt(i - 5) === 4;

function isBetween(first: number): boolean {
  let at = says(first - 1, 'the') ? first - 2 : first - 1;
  if (says(at, 'of')) at--;
  if (roleAt(at) === Role.Edge) at = says(at - 1, 'the') ? at - 2 : at - 1;
  return says(at, 'between');
}

/** Ranges whose first half cannot stand alone: "10 to 22 August 2012", "2014–18", "2019/20", "18th and 19th centuries". */
export function readShared(i: number): Reading | null {
  if (isNumber(i) && widthAt(i) === 4) return readYearRange(i);
  // the joint stands behind a bare figure, or behind its "st" or "th"
  if (isNumber(i) && (isWord(i + 1) && touches(i + 1) ? !ORDINAL_ENDS(i + 1) : !THROUGH(i + 1) && !isDash(i + 1) && !says(i + 1, 'and', '/'))) return null;
  const slashes = readSlashes(i);
  if (slashes || isNumber(i) && isNumber(i + 2) && !(isWord(i + 1) && touches(i + 1)) && !beginsDate(i + 2)) return slashes;
  const start = readDay(i) ?? readSmallWords(i);
  if (!start || start.value < 1 || start.value > 31) return null;
  const centuries = readCenturies(i);
  if (centuries) return centuries;
  const slash = binds(start.next, '/') && isNumber(i);
  const at = slash ? start.next + 1 : joint(start.next, i);
  if (at === 0 || (isDash(at - 1) && touches(i) && isDash(i - 1))) return null;
  const last = readDayFirst(skip(at, 'the'));
  if (!last) return null;
  const { day, ...rest } = last.parts;
  if (!rest.month || !day) return null;
  // "the 27th to the 3rd of April" begins in the month before
  const earlier = start.value > day;
  if (slash && (earlier || says(last.next, '/'))) return null;
  const month = earlier ? (rest.month === 1 ? 12 : rest.month - 1) : rest.month;
  const year = earlier && rest.month === 1 && rest.year ? rest.year - 1 : rest.year;
  return { first: i, next: last.next, parts: { ...(year && { year }), month, day: start.value }, end: last.parts };
}

/** "10/1-11/2/2017", "2/29-3/1": slashes on both sides of a hyphen are days, no fractions. */
function readSlashes(i: number): Reading | null {
  if (!says(i + 1, '/') || !isDash(i + 3) || !says(i + 5, '/') || !isTight(i + 3) || !isNumber(i)) return null;
  let end = readNumeric(i + 4, context.dayFirst, true, true);
  const year = end && !end.parts.year && says(end.next, ',') ? readYear(end.next + 1) : null;
  if (end && year && year.value > 1900) end = { ...end, next: year.next, parts: { year: year.value, ...end.parts } };
  const start = end && readNumeric(i, context.dayFirst, true);
  return !start || !end || start.next > i + 3 || !start.parts.day || !end.parts.day ? null : join(start, end);
}

/** "2014–18", "2014-2018", "2019/20", "between 2014 and 2018", "from 2014 to 2018". */
function readYearRange(i: number): Reading | null {
  if (!isYearFigure(i)) return null;
  const from = numberAt(i);
  const dash = isDash(i + 1) || says(i + 1, '/', '~');
  const at = dash ? i + 2 : joint(i + 1, i);
  if (at === 0) return null;
  if (touches(i) && !among(i - 1, '( " \' “ ‘ [')) return null;
  if (dash && touches(i + 1) !== touches(at)) return null;
  const glued = dash && touches(at);
  if (!isNumber(at)) return null;
  const digits = wordAt(at);
  if (touches(at + 1) && (among(at + 1, '% / :') || ((isDash(at + 1) || says(at + 1, '.')) && joinsDigits(at + 1)))) return null;
  let to = 0;
  if (digits.length === 4 && isYearFigure(at)) to = Number(digits);
  else if (glued && digits.length === 2 && from >= 1500 && from <= 2100) to = from - (from % 100) + Number(digits) + (Number(digits) === 0 && from % 100 === 99 ? 100 : 0);
  if (to <= from || to - from > 500 || to > 2200) return null;
  if (says(i + 1, '/') && to !== from + 1) return null;
  // "2015-03" is a month; the range would be no longer than a year's number
  const led = readBareYear(i) !== null || says(i - 1, 'from', 'between');
  const plain = !glued && says(i + 1, 'to') && from >= 1900 && to <= 2050 && pauses(at + 1);
  if (!glued && !led && !plain) return null;
  if (glued && !led && (from < 1500 || to > 2100)) return null;
  if (!dash && countsThings(at + 1)) return null;
  if (to === from + 1 && says(at + 1, 'winter')) return { first: i, next: at + 2, parts: { year: from, season: 'winter' } };
  return { first: i, next: at + 1, parts: { year: from }, end: { year: to } };
}

/** "the 18th and 19th centuries", "17th- to 19th-century". */
function readCenturies(i: number): Reading | null {
  const a = readOrdinal(i);
  if (!a) return null;
  let at = a.next;
  if (isDash(at) && says(at + 1, 'to')) at++;
  if (!says(at, 'and', 'to', 'or') && !isDash(at)) return null;
  const b = readOrdinal(skip(at + 1, 'the'));
  if (!b) return null;
  const unit = isDash(b.next) ? b.next + 1 : b.next;
  if (!says(unit, 'century', 'centuries') || b.value <= a.value) return null;
  return { first: i, next: unit + 1, parts: { century: a.value }, end: { century: b.value } };
}

const kindOf = (parts: Parts): string =>
  (['day', 'month', 'quarter', 'season', 'weekday', 'decade', 'century', 'year'] as const).find((name) => parts[name] !== undefined) ?? 'other';

/** Past "the end of the" in front of a range's end. */
function skipEdge(i: number): number {
  const at = skip(i, 'the');
  return roleAt(at) !== Role.Edge ? at : says(at + 1, 'of') ? skip(at + 2, 'the') : skip(at + 1, '-');
}

/** The reading with the end that follows it, if one does: "May 3–5", "June to August 2020", "4 April 2017 to 19 August 2018". */
export function readRange(start: Reading): Reading {
  if (start.end || start.minutes !== undefined) return start;
  const at = joint(start.next, start.first);
  if (at === 0) return start;
  const { parts } = start;
  const to = skipEdge(at);
  const spaced = isDash(at - 1) && !touches(at);
  // "May 3–5", "9th through seventeenth"
  if (parts.month && parts.day) {
    const day = readDay(to);
    if (day && day.value > parts.day && !(readMonth(skip(skip(day.next, 'of'), 'the'))) && (day.ordinal || says(day.next, ':') || !isOtherFigure(day.next)) && !(says(day.next, '/') || (isDash(day.next) && touches(day.next) && isNumber(day.next + 1)))) {
      const comma = skip(day.next, ',', 'of');
      const behind = !parts.year ? readYear(comma) : null;
      const year = behind && behind.value > 1000 && (isNumber(comma) || comma === day.next) ? behind : null;
      const stated = year ? { ...parts, year: year.value } : parts;
      return { ...start, next: year?.next ?? day.next, parts: stated, end: { ...stated, day: day.value } };
    }
  }
  const end = readDate(to) ?? (isNumber(to) && parts.day ? readNumeric(to, context.dayFirst, true, !spaced) : null) ?? (kindOf(parts) === 'year' && isYearFigure(to) && !countsThings(to + 1) ? dated(to, to + 1, { year: numberAt(to) }) : null);
  if (!end || end.end || (spaced && kindOf(end.parts) !== kindOf(parts))) return start;
  return join(start, end);
}

function join(start: Reading, end: Reading): Reading {
  const parts = { ...start.parts };
  const last = { ...end.parts };
  if (start.relative || end.relative || start.days !== undefined || end.days !== undefined) {
    const a = daysOfReading(start);
    const b = end.days === undefined ? daysAfter(end.parts, a?.[0] ?? null, context.ref) : end.days;
    const days = a && b && b[1] >= a[0] ? [a[0], b[1]] as Days : a && b && parts.weekday && last.weekday !== undefined && kindOf(parts) === 'weekday' ? [a[0], b[1] + 7] as Days : null;
    return { ...start, next: end.next, parts, end: last, relative: true, days };
  }
  // the year is written once: "June to August 2020", "from April 2016 to June"
  const order = (p: Parts): number => (p.month ?? (p.quarter ?? 0) * 3) * 100 + (p.day ?? 0);
  if (last.year && !parts.year) parts.year = order(parts) > order(last) ? last.year - 1 : last.year;
  else if (parts.year && !last.year && !last.decade && !last.century) last.year = order(last) < order(parts) ? parts.year + 1 : parts.year;
  return { ...start, next: end.next, parts, end: last };
}

