import { readDigits } from './digits.js';
import { Class } from './lexicon.js';
import type { Writable } from './match.js';
import { readSpelled } from './spelled.js';
import { atEnd, isA, isDash, kept, says } from './tokens.js';

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
  readonly pair: boolean;
}

/** A number with every field, so that all have one shape. */
export const numeral = (first: number, next: number, value: number, spelled = false, step = 1, place = step, decimals = false, grouped = false, scaled = false, scale = 1, fraction = false, pair = false): Writable<Numeral> => ({
  first, next, value, step, place, spelled, decimals, grouped, scaled, scale, fraction, pair,
});

/** The number with another end, value and last place; */
export const remade = (of: Numeral, next: number, value: number, step: number, place = step, scaled = of.scaled, scale = of.scale, fraction = of.fraction): Numeral =>
  numeral(of.first, next, value, of.spelled, step, place, of.decimals, of.grouped, scaled, scale, fraction, of.pair);

/** with a fraction added, or made one: no last place shows. */
export const fractional = (of: Numeral, next: number, value: number, scaled = of.scaled, scale = of.scale): Numeral => remade(of, next, value, 0, 0, scaled, scale, true);

export interface NumeralOptions {
  /** In money `m`, `b` and `t` are millions, billions and trillions, and a comma before one or two digits is a decimal comma. */
  readonly money?: boolean;
  /** Behind "between" an "and" separates two numbers. */
  readonly noAnd?: boolean;
}

const NONE: NumeralOptions = {};

const read = (i: number, options = NONE): Numeral | null =>
  isA(i, Class.Number | Class.FractionSign) || says(i, '.') ? readDigits(i, options) : readSpelled(i, options);

const plain = kept((i) => read(i));

/**
 * The number that begins at token `i`, null where none does. A sign is left to the caller; "a hundred" begins at "hundred" or,
 * equally, at "a".
 */
export const readNumber = (i: number, options: NumeralOptions = NONE): Numeral | null => (atEnd(i) ? null : options.money || options.noAnd ? read(i, options) : plain(i));

/** The second figure of "18 to 65", "18–24", "16- to 24-", "three or four" and, where `and` joins, "between 18 and 25"; null where there is none. */
export function readOther(one: Numeral, and: boolean): Numeral | null {
  let at = isDash(one.next) && (isDash(one.next + 1) || says(one.next + 1, 'to', 'or')) ? one.next + 1 : one.next;
  const or = says(at, 'or');
  if (!or && !says(at, 'to') && !isDash(at) && !(and && says(at, 'and'))) return null;
  at++;
  if (isDash(at)) at++;
  const other = readNumber(at, { noAnd: true });
  return other && other.first === at && (other.value > one.value || or) ? other : null;
}

/** Place of the last digit of an integer written in digits that is not zero: 100 for "1200"; the last for "0". */
export function placeOf(digits: string, step: number): number {
  if (digits.charCodeAt(digits.length - 1) !== 48) return step;
  let zeros = 0;
  for (let i = digits.length - 1; i > 0 && (digits[i] === '0' || digits[i] === ',' || digits[i] === '.'); i--) if (digits[i] === '0') zeros++;
  return step * 10 ** zeros;
}
