import { continuesNumber, countsThings, dated, fullYear, isMonthAlone, readDay, readMonth, readYear, skip, type Day, type Parts, type Reading } from './dateReaders.js';
import { Class } from './lexicon.js';
import { readSmallWords } from './spelled.js';
import { asRead, classesAt, digitsAt, glues, isA, isCapital, isDash, isNumber, isTight, joins, numberAt, pauses, says, tokenSet, touches, wordAt } from './tokens.js';

/** A dash, slash or full stop that touches what stands on both sides ("12-Jun-2024"); the token itself otherwise. */
const skipGlue = (i: number): number => ((isDash(i) || says(i, '/', '.')) && isTight(i) ? i + 1 : i);

/** After these a month may stand alone, and the figure behind it count what follows. */
const MONTH_LEADS = tokenSet('in during of since until from through by and last this');
const CLOCK_AFTER = tokenSet('am pm a p h : hrs hour+s minutes mins oclock');

/** True when the small figure before `next` is a clock time or a count, no day. */
export const isOtherFigure = (next: number, counted = true): boolean =>
  (glues(next, ':')) || (joins(next, '.')) ||
  (CLOCK_AFTER(next) && (!says(next, 'a') || says(next + 1, '.'))) || says(next, '%') || (counted && countsThings(next));

/** The year behind a month or a day, after a comma, "of" or "in". */
function readTrailingYear(i: number): { value: number; next: number } | null {
  let at = skipGlue(i);
  const comma = says(at, ',');
  if (comma) at++;
  const linked = skip(at, 'of', 'in');
  if (linked !== at) at = skip(linked, 'the');
  if (linked !== at && says(at, 'year')) at++;
  const year = readYear(at);
  if (!year) return null;
  if (digitsAt(at) === 4 && (year.value < 1000 || year.value > 2100) && countsThings(year.next)) return null;
  // ", 96" is a list, "of 87" a count, unless the sentence pauses behind it
  if (digitsAt(at) === 2 && (comma || linked !== i) && !isPause(year.next)) return null;
  return year;
}

/** True where the phrase ends, and at a dash. */
export const isPause = (i: number): boolean => pauses(i) || says(i, '-', '–');

const datedParts = (year: { value: number } | null, month: number, day: number): Parts => (!year ? { month, day } : { year: year.value, month, day });

/** "June 12, 2024", "June 12th", "June the 12th", "Jun-12-2024", "June 2024", "June". */
export function readMonthFirst(i: number): Reading | null {
  const month = readMonth(i);
  if (!month) return null;
  const at = skip(skipGlue(month.next), 'the');
  const comma = says(month.next, ',');
  const day = readDay(comma ? month.next + 1 : at);
  if (day && (day.ordinal || (!comma && at - month.next < 2)) && isDayOf(i, day)) {
    const next = day.ordinal && says(day.next, 'day') ? day.next + 1 : day.next;
    const year = readTrailingYear(next);
    return dated(i, year?.next ?? next, datedParts(year, month.value, day.value));
  }
  // "mar4"
  if (!comma && at === month.next && touches(at) && digitsAt(at) > 0 && digitsAt(at) < 3 && numberAt(at) >= 1 && numberAt(at) <= 31) return dated(i, at + 1, { month: month.value, day: numberAt(at) });
  const year = readTrailingYear(month.next);
  // "August 32, 2014" is no date of any year
  if (year && year.value > 1900 && digitsAt(year.next - 1) === 2 && says(year.next, ',') && isNumber(year.next + 1)) return null;
  if (year && (!lowerVerb(i) || says(i - 1, 'in'))) return dated(i, year.next, { year: year.value, month: month.value });
  return isMonthAlone(i) ? dated(i, month.next, { month: month.value }) : null;
}

/** "may", "march", "dec" in lower case: a verb or slip unless a day says otherwise. */
const lowerVerb = (i: number): boolean => (says(i, 'may', 'march', 'mar')) && !isCapital(i);

/** True when `day` belongs to the month at `i`: "March 12" but not "in March 12 people", "may 5 times" or "march 3:30". */
function isDayOf(i: number, day: Day): boolean {
  if (day.ordinal) {
    // "in May second graders": a bare ordinal word needs an end or a date behind it
    return isNumber(day.next - 2) || !(classesAt(day.next - 1) & Class.Ordinal) || !countsThings(day.next);
  }
  // "in March 12 people died" counts, "on March 12 protests began" does not
  const counted = MONTH_LEADS(i - 1) && !says(day.next - 2, '.');
  if (isOtherFigure(day.next, counted)) return false;
  if (glues(day.next, '/') && isNumber(day.next + 1)) return false;
  return !(lowerVerb(i) && !says(i, 'march')) || readYear(skip(day.next, ',')) !== null;
}

/** "12 June 2024", "12th of June", "the twelfth day of June", "12-Jun-24", "12/Jun/2024", "13SEP", "twenty five January". */
export function readDayFirst(i: number): Reading | null {
  let day: Day | null = readDay(i);
  if (!day) {
    const words = readSmallWords(i);
    if (!words || words.value < 1 || words.value > 31 || !readMonth(words.next)) return null;
    day = { ...words, ordinal: false };
  }
  if (continuesNumber(i)) return null;
  let at = skipGlue(day.next);
  if (day.ordinal && says(at, 'day')) at++;
  const of = says(at, 'of');
  if (of) at = skip(at + 1, 'the');
  if (!of && says(at, ',')) return null;
  const month = readMonth(at);
  if (!month) return null;
  // "the 12 may leave", "5 mar the view"
  if (lowerVerb(at) && !of && !day.ordinal && !readTrailingYear(month.next) && !touches(at)) return null;
  if (says(at, 'may') && day.ordinal && !of && !isCapital(at) && isA(month.next, Class.Verb)) return null;
  const glued = skipGlue(month.next);
  const short = glued > month.next && digitsAt(glued) === 2 && touches(at) ? asRead(fullYear(numberAt(glued)), glued + 1) : null;
  const year = short ?? readTrailingYear(month.next);
  return dated(i, year?.next ?? month.next, datedParts(year, month.value, day.value));
}

/** "2024 August 12", "2024 August", "2024-August", "2012/Aug/10". */
export function readYearFirst(i: number): Reading | null {
  const year = readYear(i);
  if (!year || !isNumber(i)) return null;
  let at = skipGlue(year.next);
  const glued = at > year.next;
  const early = glued ? readDay(at) : null;
  if (early && skipGlue(early.next) > early.next) {
    const month = readMonth(early.next + 1);
    if (month) return dated(i, month.next, { year: year.value, month: month.value, day: early.value });
  }
  const month = readMonth(at);
  if (!month || lowerVerb(at) || (!glued && !isCapital(at))) return null;
  // "in 2024 May said": a month behind a bare year needs a day or the end of the phrase
  at = skipGlue(month.next);
  const day = readDay(at);
  if (day && !isOtherFigure(day.next) && !readYear(skip(day.next, ','))) {
    return dated(i, day.next, { year: year.value, month: month.value, day: day.value });
  }
  return glued || wordAt(month.next) === '' ? dated(i, month.next, { year: year.value, month: month.value }) : null;
}

