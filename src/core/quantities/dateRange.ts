import { countsThings, isDash, isNumber, isYearFigure, readDay, readMonth, readOrdinal, readSmallWords, readYear, skip, type Parts, type Reading } from './dateReaders.js';
import { daysAfter, partsDays, type DateContext } from './dateResolve.js';
import { readNumeric } from './dateNumeric.js';
import { readDayFirst } from './dateWritten.js';
import { readBareYear } from './dateYears.js';
import { Role, roleAt } from './dateWords.js';
import { touches, wordAt, type Tokens } from './tokens.js';
import { wordSet } from './lexicon.js';

type ReadDate = (t: Tokens, i: number, context: DateContext, depth?: number) => Reading | null;

const THROUGH = wordSet('to until till til untill through thru ~');

/** The token behind a range's joint at `i`, 0 where there is none. "and" joins only behind "between". */
function joint(t: Tokens, i: number, first: number): number {
  const word = wordAt(t, i);
  if (THROUGH(word) || (isDash(word) && (word !== '—' || touches(t, i + 1)))) return i + 1;
  return word === 'and' && isBetween(t, first) ? i + 1 : 0;
}

function isBetween(t: Tokens, first: number): boolean {
  let at = wordAt(t, first - 1) === 'the' ? first - 2 : first - 1;
  if (wordAt(t, at) === 'of') at--;
  if (roleAt(t, at) === Role.Edge) at = wordAt(t, at - 1) === 'the' ? at - 2 : at - 1;
  return wordAt(t, at) === 'between';
}

/** Ranges whose first half cannot stand alone: "10 to 22 August 2012", "2014–18", "2019/20", "18th and 19th centuries". */
export function readShared(t: Tokens, i: number, context: DateContext): Reading | null {
  if (isNumber(t, i) && wordAt(t, i).length === 4) return readYearRange(t, i);
  // the joint stands behind a bare figure, or behind its "st" or "th"
  if (isNumber(t, i) && !touches(t, i + 1) && !THROUGH(wordAt(t, i + 1)) && !isDash(wordAt(t, i + 1)) && wordAt(t, i + 1) !== 'and') return null;
  const slashes = readSlashes(t, i, context);
  if (slashes !== null) return slashes;
  const start = readDay(t, i) ?? dayInWords(t, i);
  if (start === null) return null;
  const centuries = readCenturies(t, i);
  if (centuries !== null) return centuries;
  const slash = wordAt(t, start.next) === '/' && touches(t, start.next) && touches(t, start.next + 1) && isNumber(t, i);
  const at = slash ? start.next + 1 : joint(t, start.next, i);
  if (at === 0 || (isDash(wordAt(t, at - 1)) && touches(t, i) && isDash(wordAt(t, i - 1)))) return null;
  const last = readDayFirst(t, skip(t, at, 'the'));
  if (last === null) return null;
  const { day, ...rest } = last.parts;
  if (rest.month === undefined || day === undefined) return null;
  // "the 27th to the 3rd of April" begins in the month before
  const earlier = start.value > day;
  if (slash && (earlier || wordAt(t, last.next) === '/')) return null;
  const month = earlier ? (rest.month === 1 ? 12 : rest.month - 1) : rest.month;
  const year = earlier && rest.month === 1 && rest.year !== undefined ? rest.year - 1 : rest.year;
  return { first: i, next: last.next, parts: { ...(year !== undefined && { year }), month, day: start.value }, end: last.parts };
}

/** "10/1-11/2/2017", "2/29-3/1": slashes on both sides of a hyphen are days, no fractions. */
function readSlashes(t: Tokens, i: number, context: DateContext): Reading | null {
  if (wordAt(t, i + 1) !== '/' || !isDash(wordAt(t, i + 3)) || wordAt(t, i + 5) !== '/' || !touches(t, i + 3) || !touches(t, i + 4) || !isNumber(t, i)) return null;
  let end = readNumeric(t, i + 4, context.dayFirst, true, true);
  const year = end !== null && end.parts.year === undefined && wordAt(t, end.next) === ',' ? readYear(t, end.next + 1) : null;
  if (end !== null && year !== null && year.value > 1900) end = { ...end, next: year.next, parts: { year: year.value, ...end.parts } };
  const start = end === null ? null : readNumeric(t, i, context.dayFirst, true);
  return start === null || end === null || start.next > i + 3 || start.parts.day === undefined || end.parts.day === undefined ? null : join(start, end, context);
}

const dayInWords = (t: Tokens, i: number): { value: number; next: number } | null => {
  const words = readSmallWords(t, i);
  return words !== null && words.value >= 1 && words.value <= 31 ? words : null;
};

/** "2014–18", "2014-2018", "2019/20", "between 2014 and 2018", "from 2014 to 2018". */
function readYearRange(t: Tokens, i: number): Reading | null {
  if (!isYearFigure(t, i)) return null;
  const from = Number(wordAt(t, i));
  const word = wordAt(t, i + 1);
  const dash = isDash(word) || word === '/' || word === '~';
  const at = dash ? i + 2 : joint(t, i + 1, i);
  if (at === 0) return null;
  if (touches(t, i) && !/^[("'“‘[]$/.test(wordAt(t, i - 1))) return null;
  if (dash && touches(t, i + 1) !== touches(t, at)) return null;
  const glued = dash && touches(t, at);
  if (!isNumber(t, at)) return null;
  const digits = wordAt(t, at);
  if (touches(t, at + 1) && (/^[%/:]$/.test(wordAt(t, at + 1)) || (isDash(wordAt(t, at + 1)) && isNumber(t, at + 2) && touches(t, at + 2)) || (wordAt(t, at + 1) === '.' && isNumber(t, at + 2) && touches(t, at + 2)))) return null;
  let to = 0;
  if (digits.length === 4 && isYearFigure(t, at)) to = Number(digits);
  else if (glued && digits.length === 2 && from >= 1500 && from <= 2100) to = from - (from % 100) + Number(digits) + (Number(digits) === 0 && from % 100 === 99 ? 100 : 0);
  if (to <= from || to - from > 500 || to > 2200) return null;
  if (word === '/' && to !== from + 1) return null;
  // "2015-03" is a month; the range would be no longer than a year's number
  const led = readBareYear(t, i) !== null || wordAt(t, i - 1) === 'from' || wordAt(t, i - 1) === 'between';
  const plain = !glued && word === 'to' && from >= 1900 && to <= 2050 && (at + 1 >= t.count || /^[.,;)]$/.test(wordAt(t, at + 1)));
  if (!glued && !led && !plain) return null;
  if (glued && !led && (from < 1500 || to > 2100)) return null;
  if (!dash && countsThings(t, at + 1)) return null;
  return { first: i, next: at + 1, parts: { year: from }, end: { year: to } };
}

/** "the 18th and 19th centuries", "17th- to 19th-century". */
function readCenturies(t: Tokens, i: number): Reading | null {
  const a = readOrdinal(t, i);
  if (a === null) return null;
  let at = a.next;
  if (isDash(wordAt(t, at)) && wordAt(t, at + 1) === 'to') at++;
  const word = wordAt(t, at);
  if (word !== 'and' && word !== 'to' && !isDash(word) && word !== 'or') return null;
  const b = readOrdinal(t, skip(t, at + 1, 'the'));
  if (b === null) return null;
  const unit = isDash(wordAt(t, b.next)) ? b.next + 1 : b.next;
  if ((wordAt(t, unit) !== 'century' && wordAt(t, unit) !== 'centuries') || b.value <= a.value) return null;
  return { first: i, next: unit + 1, parts: { century: a.value }, end: { century: b.value } };
}

const kindOf = (parts: Parts): string =>
  parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : parts.quarter !== undefined ? 'quarter' : parts.season !== undefined ? 'season' : parts.weekday !== undefined ? 'weekday' :
    parts.decade !== undefined ? 'decade' : parts.century !== undefined ? 'century' : parts.year !== undefined ? 'year' : 'other';

/** Past "the end of the" in front of a range's end. */
function skipEdge(t: Tokens, i: number): number {
  const at = skip(t, i, 'the');
  return roleAt(t, at) !== Role.Edge ? at : wordAt(t, at + 1) === 'of' ? skip(t, at + 2, 'the') : skip(t, at + 1, '-');
}

/** The reading with the end that follows it, if one does: "May 3–5", "June to August 2020", "11 January 2021 to 30 September 2022". */
export function readRange(t: Tokens, start: Reading, context: DateContext, readDate: ReadDate): Reading {
  if (start.end !== undefined || start.minutes !== undefined) return start;
  const at = joint(t, start.next, start.first);
  if (at === 0) return start;
  const { parts } = start;
  const to = skipEdge(t, at);
  const spaced = isDash(wordAt(t, at - 1)) && !touches(t, at);
  // "May 3–5", "9th through seventeenth"
  if (parts.month !== undefined && parts.day !== undefined) {
    const day = readDay(t, to);
    if (day !== null && day.value > parts.day && readMonth(t, skip(t, skip(t, day.next, 'of'), 'the')) === null && (day.ordinal || !countsThings(t, day.next)) && !(wordAt(t, day.next) === '/' || (isDash(wordAt(t, day.next)) && touches(t, day.next) && isNumber(t, day.next + 1)))) {
      const comma = skip(t, day.next, ',', 'of');
      const year = parts.year === undefined ? readYear(t, comma) : null;
      const stated = year !== null && year.value > 1000 && (isNumber(t, comma) || comma === day.next) ? { year: year.value } : {};
      return { ...start, next: 'year' in stated ? (year as { next: number }).next : day.next, parts: { ...parts, ...stated }, end: { ...(parts.year !== undefined && { year: parts.year }), ...stated, month: parts.month, day: day.value } };
    }
  }
  const end = readDate(t, to, context) ?? (isNumber(t, to) && parts.day !== undefined ? readNumeric(t, to, context.dayFirst, true, !spaced) : null) ?? (kindOf(parts) === 'year' && isYearFigure(t, to) && !countsThings(t, to + 1) ? { first: to, next: to + 1, parts: { year: Number(wordAt(t, to)) } } : null);
  if (end === null || end.end !== undefined || (spaced && kindOf(end.parts) !== kindOf(parts))) return start;
  return join(start, end, context);
}

function join(start: Reading, end: Reading, context: DateContext): Reading {
  const parts = { ...start.parts };
  const last = { ...end.parts };
  if (start.relative === true || end.relative === true || start.days !== undefined || end.days !== undefined) {
    const a = spanOf(start, context);
    const b = end.days === undefined ? daysAfter(end.parts, a?.[0] ?? null, context.ref) : end.days;
    const days = a !== null && b !== null && b[1] >= a[0] ? [a[0], b[1]] as [number, number] : a !== null && b !== null && parts.weekday !== undefined && last.weekday !== undefined && kindOf(parts) === 'weekday' ? [a[0], b[1] + 7] as [number, number] : null;
    return { ...start, next: end.next, parts, end: last, relative: true, days };
  }
  // the year is written once: "June to August 2020", "from April 2016 to June"
  const order = (p: Parts): number => (p.month ?? (p.quarter ?? 0) * 3) * 100 + (p.day ?? 0);
  if (last.year !== undefined && parts.year === undefined) parts.year = order(parts) > order(last) ? last.year - 1 : last.year;
  else if (parts.year !== undefined && last.year === undefined && last.decade === undefined && last.century === undefined) last.year = order(last) < order(parts) ? parts.year + 1 : parts.year;
  return { ...start, next: end.next, parts, end: last };
}

const spanOf = (reading: Reading, context: DateContext): [number, number] | null => (reading.days === undefined ? partsDays(reading.parts, context.ref) : reading.days);
