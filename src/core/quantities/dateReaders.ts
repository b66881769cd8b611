import type { HolidayRule } from './dateHolidays.js';
import { DATE_LEADS, DOUBTFUL_MONTHS, DOUBTFUL_WEEKDAYS, NAME_MONTHS, Role, roleAt, roleValue } from './dateWords.js';
import { Class, wordSet } from './lexicon.js';
import { TokenKind, classesAt, isCapital, kindAt, newlineAt, raw, touches, valueAt, wordAt, type Tokens } from './tokens.js';
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

/** A number read and the token behind it. */
export interface Read {
  readonly value: number;
  readonly next: number;
}

export const isNumber = (t: Tokens, i: number): boolean => kindAt(t, i) === TokenKind.Number;
export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '−';
export const isApostrophe = (word: string): boolean => word === "'" || word === '’' || word === '‘';
/** `i` when the token there is none of `words`, else `i + 1`. */
export const skip = (t: Tokens, i: number, ...words: string[]): number => (words.includes(wordAt(t, i)) ? i + 1 : i);
/** Past a full stop that touches an abbreviation and does not end the sentence for certain. */
export const skipStop = (t: Tokens, i: number): number => (wordAt(t, i) === '.' && touches(t, i) ? i + 1 : i);
/** Past `'s`; `i` where there is none. */
export const skipPossessive = (t: Tokens, i: number): number => (isApostrophe(wordAt(t, i)) && wordAt(t, i + 1) === 's' && touches(t, i + 1) ? i + 2 : i);

const ORDINAL_ENDS = wordSet('st nd rd th');

/** An ordinal in digits or words up to 99th ("21st", "twenty-first"); null for a fraction or anything else. */
export function readOrdinal(t: Tokens, i: number): Read | null {
  if (isNumber(t, i)) {
    if (wordAt(t, i).length > 2 || !touches(t, i + 1) || !ORDINAL_ENDS(wordAt(t, i + 1))) return null;
    return { value: Number(wordAt(t, i)), next: i + 2 };
  }
  const is = classesAt(t, i);
  if ((is & Class.Ordinal) !== 0) {
    const value = valueAt(t, i);
    return value > 0 && value < 100 ? { value, next: i + 1 } : null;
  }
  if ((is & Class.Ten) === 0) return null;
  const at = isDash(wordAt(t, i + 1)) && touches(t, i + 1) ? i + 2 : i + 1;
  if ((classesAt(t, at) & Class.Ordinal) === 0) return null;
  const unit = valueAt(t, at);
  return unit > 0 && unit < 10 ? { value: valueAt(t, i) + unit, next: at + 1 } : null;
}

/** A cardinal in words below 100 ("five", "twenty-three", "twenty three"). */
export function readSmallWords(t: Tokens, i: number): Read | null {
  const is = classesAt(t, i);
  if ((is & (Class.Unit | Class.Teen)) !== 0) return { value: valueAt(t, i), next: i + 1 };
  if ((is & Class.Ten) === 0) return null;
  const tens = valueAt(t, i);
  const at = isDash(wordAt(t, i + 1)) && touches(t, i + 1) ? i + 2 : i + 1;
  const unit = (classesAt(t, at) & Class.Unit) !== 0 ? valueAt(t, at) : 0;
  return unit > 0 ? { value: tens + unit, next: at + 1 } : { value: tens, next: i + 1 };
}

/** A figure glued to more of itself on the left ("31" of "6,107.31") is no figure of its own. */
export const continuesNumber = (t: Tokens, i: number): boolean => {
  if (!touches(t, i)) return false;
  const before = wordAt(t, i - 1);
  return ((before === '.' || before === ',') && touches(t, i - 1) && isNumber(t, i - 2)) || '$€£#%'.includes(before);
};

/** True when a digit run goes on behind token `i`: "1,172", "10.5", "9:40", "50%". */
export const isContinued = (t: Tokens, i: number): boolean => {
  if (!touches(t, i + 1)) return false;
  const next = wordAt(t, i + 1);
  if (next === '%' || next === '°') return true;
  return (next === ',' || next === '.' || next === ':') && touches(t, i + 2) && isNumber(t, i + 2);
};

export interface Day extends Read {
  readonly ordinal: boolean;
}

/** A day of the month, 1 to 31: "12", "12th", "twelfth", "twenty-first". */
export function readDay(t: Tokens, i: number): Day | null {
  const ordinal = readOrdinal(t, i);
  if (ordinal !== null) return ordinal.value <= 31 ? { value: ordinal.value, next: ordinal.next, ordinal: true } : null;
  if (!isNumber(t, i) || wordAt(t, i).length > 2 || continuesNumber(t, i) || isContinued(t, i)) return null;
  const value = Number(wordAt(t, i));
  if (value < 1 || value > 31) return null;
  if (touches(t, i + 1) && kindAt(t, i + 1) === TokenKind.Word && roleAt(t, i + 1) !== Role.Month) return null;
  return { value, next: i + 1, ordinal: false };
}

/** "BC", "AD", "CE", "B.C.E." at `i`: -1 or 1 and the token behind it. */
export function readEra(t: Tokens, i: number): Read | null {
  const word = wordAt(t, i);
  if (word === 'bc' || word === 'bce') return isCapital(t, i) ? { value: -1, next: i + 1 } : null;
  if (word === 'ad' || word === 'ce') return raw(t, i) === word.toUpperCase() ? { value: 1, next: i + 1 } : null;
  if ((word !== 'b' && word !== 'a' && word !== 'c') || wordAt(t, i + 1) !== '.') return null;
  const second = wordAt(t, i + 2);
  if (second !== (word === 'b' ? 'c' : word === 'a' ? 'd' : 'e')) return null;
  let next = skipStop(t, i + 3);
  if (word === 'b' && wordAt(t, next) === 'e') next = skipStop(t, next + 1);
  return { value: word === 'b' ? -1 : 1, next };
}

/** A four-digit figure that could be a year: nothing glued to it that makes it something else. */
export function isYearFigure(t: Tokens, i: number): boolean {
  if (!isNumber(t, i)) return false;
  const word = wordAt(t, i);
  if (word.length !== 4 || (word[0] !== '1' && !(word[0] === '2' && (word[1] === '0' || word[1] === '1'))) || continuesNumber(t, i) || isContinued(t, i)) return false;
  return !(touches(t, i + 1) && kindAt(t, i + 1) === TokenKind.Word && wordAt(t, i + 1) !== 's');
}

/** "nineteen eighty-four", "twenty nineteen", "two thousand and fifteen"; null for a number that is spelled like no year. */
export function readYearWords(t: Tokens, i: number): Read | null {
  const head = readSmallWords(t, i);
  if (head === null) return null;
  if (head.value === 2 && wordAt(t, head.next) === 'thousand') {
    const at = skip(t, head.next + 1, 'and');
    const rest = readSmallWords(t, at);
    return rest !== null ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: head.next + 1 };
  }
  // "twenty nineteen": the head must be two digits that begin a century
  const tens = (classesAt(t, i) & Class.Ten) !== 0;
  const century = tens ? valueAt(t, i) : head.value;
  if (century < 13 || century > 20) return null;
  const at = i + 1;
  if (wordAt(t, at) === 'hundred') return { value: century * 100, next: at + 1 };
  const oh = wordAt(t, at) === 'oh' || wordAt(t, at) === 'o';
  const rest = readSmallWords(t, oh ? at + 1 : at);
  if (rest === null || (oh ? rest.value > 9 : rest.value < 10)) return null;
  return { value: century * 100 + rest.value, next: rest.next };
}

/** Two digits of a year: 1940 to 2039, for prose looks back more often than ahead. */
export const fullYear = (twoDigits: number): number => (twoDigits < 40 ? 2000 : 1900) + twoDigits;

/** A year behind a month or day: "2024", "’24", "96" when it can be no day, "two thousand and fifteen", "44 BC". */
export function readYear(t: Tokens, i: number): Read | null {
  if (isYearFigure(t, i)) {
    if (touches(t, i + 1) && wordAt(t, i + 1) === 's') return null;
    const era = readEra(t, i + 1);
    return { value: Number(wordAt(t, i)) * (era?.value ?? 1), next: era?.next ?? i + 1 };
  }
  if (isApostrophe(wordAt(t, i)) && touches(t, i + 1) && isNumber(t, i + 1) && wordAt(t, i + 1).length === 2 && wordAt(t, i + 2) !== 's') {
    return { value: fullYear(Number(wordAt(t, i + 1))), next: i + 2 };
  }
  if (isNumber(t, i) && wordAt(t, i).length <= 3 && !continuesNumber(t, i) && !isContinued(t, i)) {
    const era = readEra(t, i + 1);
    if (era !== null) return { value: Number(wordAt(t, i)) * era.value, next: era.next };
    const value = Number(wordAt(t, i));
    if (wordAt(t, i).length === 2 && value > 31 && !(touches(t, i + 1) && (kindAt(t, i + 1) === TokenKind.Word || isDash(wordAt(t, i + 1)))) && !countsThings(t, i + 1)) {
      return { value: fullYear(value), next: i + 1 };
    }
    return null;
  }
  const words = readYearWords(t, i);
  return words !== null && words.value >= 1000 && !countsThings(t, words.next) ? words : null;
}

const COUNTED = wordSet(`people men women children police percent per pc euros dollars pounds times million billion thousand hundred trillion staff troops more other
  of km kg feet`);
const NOT_PLURAL = wordSet(`was is has does as its his this yes us thus less plus across perhaps always towards afterwards onwards besides versus unless sometimes gas
  news business series class congress process press bus crisis s`);

/** True when the word at `i` looks like the counted noun of the figure before it ("2010 households"), so that this is no year or day. */
export function countsThings(t: Tokens, i: number): boolean {
  const word = wordAt(t, i);
  if (word === '%' || word === '°') return true;
  if (kindAt(t, i) !== TokenKind.Word || isCapital(t, i) || newlineAt(t, i) > 1) return false;
  if (COUNTED(word)) return true;
  if (roleAt(t, i) === Role.Unit) return word !== 'season' && word !== 's' && word.length > 1;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL(word) && (classesAt(t, i) & (Class.Stop | Class.Verb)) === 0;
}

/** A month's name with its full stop, whatever stands around it. */
export function readMonth(t: Tokens, i: number): Read | null {
  if ((classesAt(t, i) & Class.Month) === 0) return null;
  const value = roleValue(t, i, Role.Month);
  if (value < 0) return null;
  return { value, next: wordAt(t, i).length <= 5 && value !== 5 && wordAt(t, i + 1) === '.' && touches(t, i + 1) && !endsSentence(t, i + 1) ? i + 2 : i + 1 };
}

/** A full stop behind an abbreviation ends the sentence when a capital that is no date word follows. Either way the date is the same. */
const endsSentence = (t: Tokens, stop: number): boolean => !isNumber(t, stop + 1) && !(wordAt(t, stop + 1) === 'the' && readOrdinal(t, stop + 2) !== null) && (classesAt(t, stop + 1) & Class.Weekday) === 0 && wordAt(t, stop + 1) !== ',';

/** True when a month that stands alone is a month and no verb, auxiliary or first name. */
export function isMonthAlone(t: Tokens, i: number): boolean {
  const word = wordAt(t, i);
  const before = wordAt(t, i - 1);
  const range = isDash(wordAt(t, i + 1)) || (wordAt(t, i + 1) === '.' && isDash(wordAt(t, i + 2)));
  const led = DATE_LEADS(before) || (range && isCapital(t, i) && (roleAt(t, i + 2) === Role.Month || roleAt(t, i + 3) === Role.Month)) || (isDash(before) && DATE_LEADS(wordAt(t, i - 2)) && touches(t, i)) || roleAt(t, i - 1) === Role.Month ||
    ((before === 'or' || before === 'and' || before === ',') && roleAt(t, i - 2) === Role.Month);
  const of = skip(t, i + 1, 'of');
  if (isCapital(t, i) && roleAt(t, of) === Role.Shift && wordAt(t, of + 1) === 'year') return true;
  const listed = (wordAt(t, i + 1) === 'and' || wordAt(t, i + 1) === 'or' || wordAt(t, i + 1) === ',') && roleAt(t, i + 2) === Role.Month && isCapital(t, i + 2);
  if (word === 'may' || word === 'march') return isCapital(t, i) && (led || listed) && wordAt(t, i + 1) !== 'i';
  if (word === 'mar') return isCapital(t, i) && led;
  if (DOUBTFUL_MONTHS(word)) return led || (isCapital(t, i) && before !== '' && wordAt(t, i + 1) === '.' && !isCapital(t, i + 2) && !isCapital(t, i - 1));
  if (led) return true;
  if (!isCapital(t, i)) return word !== 'august';
  // "June Carter", "Million Man March"
  if (isCapital(t, i - 1) && touchesWord(t, i) && (classesAt(t, i - 1) & (Class.Stop | Class.Weekday)) === 0) return !NAME_MONTHS(word);
  return !(NAME_MONTHS(word) && isCapital(t, i + 1) && touchesWord(t, i + 1));
}

/** True when only white space parts token `i` from the word before it. */
const touchesWord = (t: Tokens, i: number): boolean => kindAt(t, i - 1) === TokenKind.Word && kindAt(t, i) === TokenKind.Word;

/** A weekday with its full stop; short ones that are words of their own only with a cue. */
export function readWeekday(t: Tokens, i: number): Read | null {
  if ((classesAt(t, i) & Class.Weekday) === 0) return null;
  const word = wordAt(t, i);
  const value = roleValue(t, i, Role.Weekday);
  if (value < 0) return null;
  let next = i + 1;
  if (word.length <= 5 && wordAt(t, next) === '.' && touches(t, next)) next++;
  if (DOUBTFUL_WEEKDAYS(word) && !weekdayCued(t, i, next)) return null;
  return { value, next };
}

function weekdayCued(t: Tokens, i: number, next: number): boolean {
  const at = skip(t, next, ',');
  if (readMonth(t, at) !== null || readMonth(t, at + 1) !== null) return true;
  const before = wordAt(t, i - 1);
  if (readDay(t, skip(t, at, 'the'))?.ordinal === true) return true;
  if (!isCapital(t, i)) return false;
  if (before === 'on' || before === 'next' || before === 'last' || before === 'this' || before === 'by' || before === 'every' || before === 'until' || before === 'week') return true;
  if (isNumber(t, at) && raw(t, i) !== 'Sun' && wordAt(t, i) !== 'wed') return true;
  const behind = wordAt(t, next);
  return ((before === '-' || before === '–' || before === '/' || before === 'or' || before === 'and' || before === 'to') && roleAt(t, i - 2) === Role.Weekday) ||
    ((isDash(behind) || behind === '/' || behind === 'to') && roleAt(t, next + 1) === Role.Weekday);
}
