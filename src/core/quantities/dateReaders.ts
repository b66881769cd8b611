import type { HolidayRule } from './dateHolidays.js';
import { DATE_LEADS, DOUBTFUL_MONTHS, DOUBTFUL_WEEKDAYS, NAME_MONTHS, Role, roleAt, roleValue } from './dateWords.js';
import { Class } from './lexicon.js';
import { Near } from './nearBits.js';
import { readSmallWords } from './spelled.js';
import { asRead, digitsAt, glues, isA, isApostrophe, isCapital, isDash, isNumber, isTight, isUpperCase, joinsDigits, isWord, looksPlural, numberAt, raw, type Read, says, nearSet, tokenSet, touches, valueAt, widthAt, wordAt } from './tokens.js';
import type { DateParts, Hedge } from './types.js';

export type Parts = { -readonly [Name in keyof DateParts]: DateParts[Name] };

/** A date as far as it is read: tokens `first` to `next` (exclusive) and what they state. */
export interface Reading {
  first: number;
  next: number;
  parts: Parts;
  end?: Parts;
  /** Day numbers where the words count from another day; null where that day is unknown; undefined: the parts tell. */
  days?: [number, number] | null;
  relative?: boolean;
  /** 1 where a date without its year is to come, -1 where it is past. */
  lean?: -1 | 0 | 1;
  hedge?: Hedge;
  /** Minutes from midnight, where a date-time in ISO notation has them. */
  minutes?: number;
  /** The rule of a holiday that no year was stated for. */
  holiday?: HolidayRule;
  /** The count and UCUM-like unit of "three weeks ago". */
  amount?: { value: number | null; low: number | null; high: number | null; unit: string };
}

/** A date that says when it is. */
export const dated = (first: number, next: number, parts: Parts): Reading => ({ first, next, parts });
/** A date that counts from another day, and the days it comes to. */
export const relative = (first: number, next: number, days: [number, number] | null, parts: Parts = {}): Reading => ({ first, next, parts, relative: true, days });

/** `i` when the token there is none of `words`, else `i + 1`. */
export const skip = (i: number, a: string, b?: string, c?: string, d?: string): number => (says(i, a, b, c, d) ? i + 1 : i);
/** Past a dash that touches the word before it: `i` where there is none. */
export const skipHyphen = (i: number): number => (isDash(i) && touches(i) ? i + 1 : i);
/** Past a full stop that touches an abbreviation and does not end the sentence for certain. */
export const skipStop = (i: number): number => (glues(i, '.') ? i + 1 : i);
/** Past `'s`; `i` where there is none. */
export const skipPossessive = (i: number): number => (isApostrophe(i) && glues(i + 1, 's') ? i + 2 : i);

export const ORDINAL_ENDS = nearSet(0, Near.Date | Near.Rank, 'st nd rd th');

/** An ordinal in digits or words up to 99th ("21st", "twenty-first"); null for a fraction or anything else. */
export function readOrdinal(i: number): Read | null {
  if (isNumber(i)) return widthAt(i) < 3 && touches(i + 1) && ORDINAL_ENDS(i + 1) ? asRead(numberAt(i), i + 2) : null;
  const ten = isA(i, Class.Ten) ? valueAt(i) : 0;
  const at = ten > 0 ? skipHyphen(i + 1) : i;
  const value = isA(at, Class.Ordinal) ? valueAt(at) : 0;
  return value > 0 && value < (ten > 0 ? 10 : 100) ? asRead(ten + value, at + 1) : null;
}

/** A figure glued to more of itself on the left ("31" of "6,107.31") is no figure of its own. */
export const continuesNumber = (i: number): boolean => {
  if (!touches(i)) return false;
  const before = wordAt(i - 1);
  return ((says(i - 1, '.', ',')) && touches(i - 1) && isNumber(i - 2)) || '$€£#%'.includes(before);
};

/** True when a digit run goes on behind token `i`: "1,172", "10.5", "9:40", "50%". */
export const isContinued = (i: number): boolean => {
  if (!touches(i + 1)) return false;
  if (says(i + 1, '%', '°')) return true;
  return (says(i + 1, ',', '.', ':')) && touches(i + 2) && isNumber(i + 2);
};

const BEHIND_DAYS = nearSet(0, Near.Date, 'of st nd rd th bc bce ad ce b a c s day');
/** What stands behind a figure of up to three digits when it begins a date: "12 June", "12th", "12-06-2024", "12/2024", "90's". */
export function beginsDate(i: number): boolean {
  const at = i + 1;
  if (isWord(at)) return isA(at, Class.Month) || BEHIND_DAYS(at);
  if (!touches(at)) return false;
  if (isApostrophe(at)) return true;
  if (!isTight(at) || !isDash(at) && !says(at, '/', '.')) return false;
  return isNumber(i + 2) ? joinsDigits(i + 3) || says(at, '/') && widthAt(i + 2) === 4 : isA(i + 2, Class.Month) || says(i + 2, 'of');
}

export interface Day extends Read {
  readonly ordinal: boolean;
}

/** A day of the month, 1 to 31: "12", "12th", "twelfth", "twenty-first". */
export function readDay(i: number): Day | null {
  const ordinal = readOrdinal(i);
  if (ordinal) return ordinal.value <= 31 ? { value: ordinal.value, next: ordinal.next, ordinal: true } : null;
  if (!isNumber(i) || widthAt(i) > 2 || continuesNumber(i) || isContinued(i)) return null;
  const value = numberAt(i);
  if (value < 1 || value > 31) return null;
  if (touches(i + 1) && isWord(i + 1) && roleAt(i + 1) !== Role.Month) return null;
  return { value, next: i + 1, ordinal: false };
}

/** "BC", "AD", "CE", "B.C.E." at `i`: -1 or 1 and the token behind it. */
export function readEra(i: number): Read | null {
  if (says(i, 'bc', 'bce')) return isCapital(i) ? asRead(-1, i + 1) : null;
  if (says(i, 'ad', 'ce')) return isUpperCase(i) ? asRead(1, i + 1) : null;
  const end = says(i, 'b') ? 'c' : says(i, 'a') ? 'd' : says(i, 'c') ? 'e' : '';
  if (end === '' || !says(i + 1, '.') || !says(i + 2, end)) return null;
  const next = skipStop(i + 3);
  return end === 'c' ? asRead(-1, says(next, 'e') ? skipStop(next + 1) : next) : asRead(1, next);
}

/** A four-digit figure that could be a year, 1000 to 2199: nothing glued to it that makes it something else. */
export const isYearFigure = (i: number): boolean =>
  digitsAt(i) === 4 && numberAt(i) >= 1000 && numberAt(i) < 2200 && !continuesNumber(i) && !isContinued(i) && !(touches(i + 1) && isWord(i + 1) && !says(i + 1, 's'));

/** "nineteen eighty-four", "twenty nineteen", "two thousand and fifteen"; null for a number that is spelled like no year. */
export function readYearWords(i: number): Read | null {
  const head = readSmallWords(i);
  if (!head) return null;
  if (head.value === 2 && says(head.next, 'thousand')) {
    const at = skip(head.next + 1, 'and');
    const rest = readSmallWords(at);
    return rest ? asRead(2000 + rest.value, rest.next) : asRead(2000, head.next + 1);
  }
  // "twenty nineteen": the head must be two digits that begin a century
  const tens = isA(i, Class.Ten);
  const century = tens ? valueAt(i) : head.value;
  if (century < 13 || century > 20) return null;
  const at = i + 1;
  if (says(at, 'hundred')) return asRead(century * 100, at + 1);
  const oh = says(at, 'oh', 'o');
  const rest = readSmallWords(oh ? at + 1 : at);
  if (!rest || (oh ? rest.value > 9 : rest.value < 10)) return null;
  return asRead(century * 100 + rest.value, rest.next);
}

/** Two digits of a year: 1940 to 2039, for prose looks back more often than ahead. */
export const fullYear = (twoDigits: number): number => (twoDigits < 40 ? 2000 : 1900) + twoDigits;

/** A year behind a month or day: "2024", "’24", "96" when it can be no day, "two thousand and fifteen", "44 BC". */
export function readYear(i: number): Read | null {
  if (isYearFigure(i)) {
    if (glues(i + 1, 's')) return null;
    const era = readEra(i + 1);
    return asRead(numberAt(i) * (era?.value ?? 1), era?.next ?? i + 1);
  }
  if (isApostrophe(i) && touches(i + 1) && isNumber(i + 1) && widthAt(i + 1) === 2 && !says(i + 2, 's')) {
    return asRead(fullYear(numberAt(i + 1)), i + 2);
  }
  if (isNumber(i) && widthAt(i) <= 3 && !continuesNumber(i) && !isContinued(i)) {
    const era = readEra(i + 1);
    const value = numberAt(i);
    if (era) return asRead(value * era.value, era.next);
    if (widthAt(i) === 2 && value > 31 && !(touches(i + 1) && (isWord(i + 1) || isDash(i + 1))) && !countsThings(i + 1)) {
      return asRead(fullYear(value), i + 1);
    }
    return null;
  }
  const words = readYearWords(i);
  return words && words.value >= 1000 && !countsThings(words.next) ? words : null;
}

const COUNTED = tokenSet(`people men women children police per+cent pc euros dollars pounds times million billion thousand hundred trillion staff troops more
other of km kg feet mm cm mg ml tonnes tons litres metres meters miles hectares acres inches degrees`);
const NOT_PLURAL = tokenSet(`was is has does as its his this yes us thus less plus across perhaps always towards afterwards onwards besides versus unless
sometimes gas news business series class congress process press bus crisis s`);

/** True when the word at `i` looks like the counted noun of the figure before it ("2010 households"), so that this is no year or day. */
export function countsThings(i: number): boolean {
  const word = wordAt(i);
  if (says(i, '%', '°')) return true;
  if (!isWord(i) || isCapital(i)) return false;
  if (COUNTED(i)) return true;
  if (roleAt(i) === Role.Unit) return !says(i, 'season') && word.length > 1;
  return looksPlural(i) && !NOT_PLURAL(i) && !isA(i, Class.Stop | Class.Verb);
}

/** A month's name with its full stop, whatever stands around it. */
export function readMonth(i: number): Read | null {
  if (!isA(i, Class.Month)) return null;
  const value = roleValue(i, Role.Month);
  if (value < 0) return null;
  return asRead(value, widthAt(i) <= 5 && value !== 5 && glues(i + 1, '.') && !endsSentence(i + 1) ? i + 2 : i + 1);
}

/** A full stop behind an abbreviation ends the sentence when a capital that is no date word follows. Either way the date is the same. */
const endsSentence = (stop: number): boolean => !isNumber(stop + 1) && !(says(stop + 1, 'the') && readOrdinal(stop + 2)) && !isA(stop + 1, Class.Weekday) && !says(stop + 1, ',');

/** True when a month that stands alone is a month and no verb, auxiliary or first name. */
export function isMonthAlone(i: number): boolean {
  const word = wordAt(i);
  const before = wordAt(i - 1);
  const range = isDash(i + 1) || (says(i + 1, '.') && isDash(i + 2));
  const led = DATE_LEADS(i - 1) || (range && isCapital(i) && (roleAt(i + 2) === Role.Month || roleAt(i + 3) === Role.Month)) || (isDash(i - 1) && DATE_LEADS(i - 2) && touches(i)) || roleAt(i - 1) === Role.Month ||
    ((says(i - 1, 'or', 'and', ',')) && roleAt(i - 2) === Role.Month);
  const of = skip(i + 1, 'of');
  if (isCapital(i) && roleAt(of) === Role.Shift && says(of + 1, 'year')) return true;
  const listed = says(i + 1, 'and', 'or', ',') && roleAt(i + 2) === Role.Month && isCapital(i + 2);
  if (says(i, 'may', 'march')) return isCapital(i) && (led || listed) && !says(i + 1, 'i');
  if (word === 'mar') return isCapital(i) && led;
  if (DOUBTFUL_MONTHS(i)) return led || (isCapital(i) && before !== '' && says(i + 1, '.') && !isCapital(i + 2) && !isCapital(i - 1));
  if (led) return true;
  if (!isCapital(i)) return word !== 'august';
  // "June Carter", "Million Man March"
  if (isCapital(i - 1) && touchesWord(i) && !isA(i - 1, Class.Stop | Class.Weekday)) return !NAME_MONTHS(i);
  return !(NAME_MONTHS(i) && isCapital(i + 1) && touchesWord(i + 1));
}

/** True when only white space parts token `i` from the word before it. */
const touchesWord = (i: number): boolean => isWord(i - 1) && isWord(i);

/** A weekday with its full stop; short ones that are words of their own only with a cue. */
export function readWeekday(i: number): Read | null {
  if (!isA(i, Class.Weekday)) return null;
  const word = wordAt(i);
  const value = roleValue(i, Role.Weekday);
  if (value < 0) return null;
  let next = i + 1;
  if (word.length <= 5 && glues(next, '.')) next++;
  if (DOUBTFUL_WEEKDAYS(i) && !weekdayCued(i, next)) return null;
  return asRead(value, next);
}

function weekdayCued(i: number, next: number): boolean {
  const at = skip(next, ',');
  if (readMonth(at) || readMonth(at + 1)) return true;
  if (readDay(skip(at, 'the'))?.ordinal) return true;
  if (!isCapital(i)) return false;
  if (says(i - 1, 'on', 'next', 'last', 'this', 'by', 'every') || says(i - 1, 'until', 'week')) return true;
  if (isNumber(at) && raw(i) !== 'Sun' && !says(i, 'wed')) return true;
  return ((says(i - 1, '-', '–', '/', 'or', 'and', 'to')) && roleAt(i - 2) === Role.Weekday) ||
    ((isDash(next) || says(next, '/', 'to')) && roleAt(next + 1) === Role.Weekday);
}
