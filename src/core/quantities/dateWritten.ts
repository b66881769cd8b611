import { continuesNumber, countsThings, fullYear, isDash, isMonthAlone, isNumber, readDay, readMonth, readSmallWords, readYear, skip, type Day, type Parts, type Reading } from './dateReaders.js';
import { Class, wordSet } from './lexicon.js';
import { classesAt, isCapital, touches, wordAt, type Tokens } from './tokens.js';

/** A dash, slash or full stop that touches what stands on both sides ("12-Jun-2024"); the token itself otherwise. */
const skipGlue = (t: Tokens, i: number): number => {
  const word = wordAt(t, i);
  return (isDash(word) || word === '/' || word === '.') && touches(t, i) && touches(t, i + 1) ? i + 1 : i;
};

/** After these a month may stand alone, and the figure behind it count what follows. */
const MONTH_LEADS = wordSet('in during of since until from through by and last this');
const CLOCK_AFTER = wordSet('am pm a p h : hrs hours hour minutes mins oclock');

/** True when the small figure before `next` is a clock time or a count, no day. */
const isOtherFigure = (t: Tokens, next: number, counted = true): boolean =>
  (wordAt(t, next) === ':' && touches(t, next)) || (wordAt(t, next) === '.' && touches(t, next) && isNumber(t, next + 1) && touches(t, next + 1)) ||
  (CLOCK_AFTER(wordAt(t, next)) && (wordAt(t, next) !== 'a' || wordAt(t, next + 1) === '.')) || wordAt(t, next) === '%' || (counted && countsThings(t, next));

/** The year behind a month or a day, after a comma, "of" or "in". */
function readTrailingYear(t: Tokens, i: number): { value: number; next: number } | null {
  let at = skipGlue(t, i);
  const comma = wordAt(t, at) === ',';
  if (comma) at++;
  const linked = skip(t, at, 'of', 'in');
  if (linked !== at) at = skip(t, linked, 'the');
  if (linked !== at && wordAt(t, at) === 'year') at++;
  const year = readYear(t, at);
  if (year === null) return null;
  const figure = isNumber(t, at);
  if (figure && wordAt(t, at).length === 4 && (year.value < 1000 || year.value > 2100) && countsThings(t, year.next)) return null;
  // ", 96" is a list, "of 87" a count, unless the sentence pauses behind it
  if (figure && wordAt(t, at).length === 2 && (comma || linked !== i) && !isPause(wordAt(t, year.next))) return null;
  return year;
}

const isPause = (word: string): boolean => word === '' || word === '.' || word === ',' || word === ';' || word === ')' || word === ':' || word === '-' || word === '–';

const datedParts = (year: { value: number } | null, month: number, day: number): Parts => (year === null ? { month, day } : { year: year.value, month, day });

/** "June 12, 2024", "June 12th", "June the 12th", "Jun-12-2024", "June 2024", "June". */
export function readMonthFirst(t: Tokens, i: number): Reading | null {
  const month = readMonth(t, i);
  if (month === null) return null;
  const at = skip(t, skipGlue(t, month.next), 'the');
  const comma = wordAt(t, month.next) === ',';
  const day = readDay(t, comma ? month.next + 1 : at);
  if (day !== null && (day.ordinal || (!comma && at - month.next < 2)) && isDayOf(t, i, day)) {
    const next = day.ordinal && wordAt(t, day.next) === 'day' ? day.next + 1 : day.next;
    const year = readTrailingYear(t, next);
    return { first: i, next: year?.next ?? next, parts: datedParts(year, month.value, day.value) };
  }
  const words = comma ? null : readSmallDay(t, at, month.next);
  if (words !== null) return { first: i, next: words.next, parts: { month: month.value, day: words.value } };
  const year = readTrailingYear(t, month.next);
  // "August 32, 2014" is no date of any year
  if (year !== null && year.value > 1900 && isNumber(t, year.next - 1) && wordAt(t, year.next - 1).length === 2 && wordAt(t, year.next) === ',' && isNumber(t, year.next + 1)) return null;
  if (year !== null && (!lowerVerb(t, i) || wordAt(t, i - 1) === 'in')) return { first: i, next: year.next, parts: { year: year.value, month: month.value } };
  return isMonthAlone(t, i) ? { first: i, next: month.next, parts: { month: month.value } } : null;
}

/** "may", "march", "dec" in lower case: a verb or slip unless a day says otherwise. */
const lowerVerb = (t: Tokens, i: number): boolean => {
  const word = wordAt(t, i);
  return (word === 'may' || word === 'march' || word === 'mar') && !isCapital(t, i);
};

/** True when `day` belongs to the month at `i`: "March 12" but not "in March 12 people", "may 5 times" or "march 3:30". */
function isDayOf(t: Tokens, i: number, day: Day): boolean {
  if (day.ordinal) {
    // "in May second graders": a bare ordinal word needs an end or a date behind it
    return isNumber(t, day.next - 2) || !(classesAt(t, day.next - 1) & Class.Ordinal) || !countsThings(t, day.next);
  }
  // "in March 12 people died" counts, "on March 12 protests began" does not
  const counted = MONTH_LEADS(wordAt(t, i - 1)) && wordAt(t, day.next - 2) !== '.';
  if (isOtherFigure(t, day.next, counted)) return false;
  if (touches(t, day.next) && wordAt(t, day.next) === '/' && isNumber(t, day.next + 1)) return false;
  return !(lowerVerb(t, i) && wordAt(t, i) !== 'march') || readYear(t, skip(t, day.next, ',')) !== null;
}

/** "January eighteenth" is an ordinal and read elsewhere; "January the twenty four" is not English. Reads nothing but keeps "mar4". */
const readSmallDay = (t: Tokens, at: number, next: number): Day | null => {
  if (at !== next || !isNumber(t, at) || !touches(t, at)) return null;
  const value = Number(wordAt(t, at));
  return wordAt(t, at).length <= 2 && value >= 1 && value <= 31 ? { value, next: at + 1, ordinal: false } : null;
};

/** "12 June 2024", "12th of June", "the twelfth day of June", "12-Jun-24", "12/Jun/2024", "13SEP", "twenty five January". */
export function readDayFirst(t: Tokens, i: number): Reading | null {
  let day: Day | null = readDay(t, i);
  if (day === null) {
    const words = readSmallWords(t, i);
    if (words === null || words.value < 1 || words.value > 31 || readMonth(t, words.next) === null) return null;
    day = { ...words, ordinal: false };
  }
  if (continuesNumber(t, i)) return null;
  let at = skipGlue(t, day.next);
  if (day.ordinal && wordAt(t, at) === 'day') at++;
  const of = wordAt(t, at) === 'of';
  if (of) at = skip(t, at + 1, 'the');
  if (!of && wordAt(t, at) === ',') return null;
  const month = readMonth(t, at);
  if (month === null) return null;
  // "the 12 may leave", "5 mar the view"
  if (lowerVerb(t, at) && !of && !day.ordinal && readTrailingYear(t, month.next) === null && !touches(t, at)) return null;
  if (wordAt(t, at) === 'may' && day.ordinal && !of && !isCapital(t, at) && (classesAt(t, month.next) & Class.Verb) !== 0) return null;
  const glued = skipGlue(t, month.next);
  const short = glued > month.next && isNumber(t, glued) && wordAt(t, glued).length === 2 && touches(t, at) ? { value: fullYear(Number(wordAt(t, glued))), next: glued + 1 } : null;
  const year = short ?? readTrailingYear(t, month.next);
  return { first: i, next: year?.next ?? month.next, parts: datedParts(year, month.value, day.value) };
}

/** "2024 August 12", "2024 August", "2024-August", "2012/Aug/10". */
export function readYearFirst(t: Tokens, i: number): Reading | null {
  const year = readYear(t, i);
  if (year === null || !isNumber(t, i)) return null;
  let at = skipGlue(t, year.next);
  const glued = at > year.next;
  const early = glued ? readDay(t, at) : null;
  if (early !== null && skipGlue(t, early.next) > early.next) {
    const month = readMonth(t, early.next + 1);
    if (month !== null) return { first: i, next: month.next, parts: { year: year.value, month: month.value, day: early.value } };
  }
  const month = readMonth(t, at);
  if (month === null || lowerVerb(t, at) || (!glued && !isCapital(t, at))) return null;
  // "in 2024 May said": a month behind a bare year needs a day or the end of the phrase
  at = skipGlue(t, month.next);
  const day = readDay(t, at);
  if (day !== null && !isOtherFigure(t, day.next) && readYear(t, skip(t, day.next, ',')) === null) {
    return { first: i, next: day.next, parts: { year: year.value, month: month.value, day: day.value } };
  }
  return glued || wordAt(t, month.next) === '' ? { first: i, next: month.next, parts: { year: year.value, month: month.value } } : null;
}

