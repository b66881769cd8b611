import { readDigits } from './digits.js';
import { Class } from './lexicon.js';
import { readSpelled } from './spelled.js';
import { atEnd, classesAt, says, tokens } from './tokens.js';

/** A number read from the tokens `first` to `next` (exclusive), without its sign. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** One unit of the last place written, in base notation; 0 for fractions. */
  readonly step: number;
  /** Place of the last digit that is not zero: 100 for 1,200; 1e5 for 4.5 million. */
  readonly place: number;
  /** Written in words only. */
  readonly spelled: boolean;
  /** Has a decimal point, thousands separators, or a scale (million, k): nobody names a thing like that. */
  readonly decimals: boolean;
  readonly grouped: boolean;
  readonly scaled: boolean;
  /** The scale's factor, 1 without one: "10 to 15 billion" shares it. */
  readonly scale: number;
  /** 2/3, two thirds, ½, 2 ½ */
  readonly fraction: boolean;
  /** First of a spelled pair such as "nineteen eighty-four", which is a year or a price rather than a sum. */
  readonly pair?: boolean;
  /** "twenty-first", "21st": `value` is the rank. */
  readonly ordinal?: boolean;
  readonly exact?: boolean;
}

export interface NumeralOptions {
  /** In money `m`, `b` and `t` are millions, billions and trillions, and a comma before one or two digits is a decimal comma. */
  readonly money?: boolean;
  /** Behind "between" an "and" separates two numbers. */
  readonly noAnd?: boolean;
}

const NONE: NumeralOptions = {};

/**
 * The number that begins at token `i`, null where none does. A sign is left to the caller; "a hundred" begins at "hundred" or,
 * equally, at "a".
 */
export function readNumber(i: number, options: NumeralOptions = NONE): Numeral | null {
  if (atEnd(i)) return null;
  const plain = !options.money && !options.noAnd;
  if (plain && tokens.memo.at === i) return tokens.memo.numeral as Numeral | null;
  const is = classesAt(i);
  const digits = (is & (Class.Number | Class.FractionSign)) !== 0 || says(i, '.');
  const numeral = digits ? readDigits(i, options) : readSpelled(i, options);
  if (plain) {
    tokens.memo.at = i;
    tokens.memo.numeral = numeral;
  }
  return numeral;
}

/** Place of the last digit of an integer written in digits that is not zero: 100 for "1200"; the last for "0". */
export function placeOf(digits: string, step: number): number {
  if (digits.charCodeAt(digits.length - 1) !== 48) return step;
  let zeros = 0;
  for (let i = digits.length - 1; i > 0 && (digits[i] === '0' || digits[i] === ',' || digits[i] === '.'); i--) if (digits[i] === '0') zeros++;
  return step * 10 ** zeros;
}
