import { Class, meanings } from './lexicon.js';
import { fractional, numeral, placeOf, remade, type Numeral, type NumeralOptions } from './numerals.js';
import { readFractionTail, readSpelledTail } from './spelled.js';
import { asRead, binds, classesAt, endAt, endsIn, glues, isA, isNumber, isPadded, isTight, isWord, joins, joinsDigits, looksPlural, numberAt, raw, says, startAt, startsLine, tokens, tokenSet, touches, valueAt, vulgarAt, widthAt, wordAt } from './tokens.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits with separators, decimals, fraction, power and scale: `1,234.5`, `12,34,567`, `40 000`, `2 ½`, `3.2 × 10⁵`, `4.5 million`, `2bn`. */
export function readDigits(i: number, options: NumeralOptions): Numeral | null {
  const written = isNumber(i);
  const sign = written ? 0 : vulgarAt(i);
  if (sign) return scaled(fractional(numeral(i, i, 0), i + 1, sign), options);
  const word = written && isWord(i + 1);
  if (word || written && isLone(i + 1, options)) {
    const plain = numeral(i, i + 1, numberAt(i), false, 1, placeOf(wordAt(i), 1));
    return !word || isApart(i + 1) ? plain : (says(i + 1, 'e', 'x') ? power(plain) : null) ?? scaled(plain, options);
  }
  let next = i;
  let digits = '';
  let grouped = false;
  if (written) {
    next = groupsEnd(i);
    grouped = next > i + 1;
    for (let k = i; k < next; k++) if (isNumber(k)) digits += wordAt(k);
  }
  let decimals = '';
  if (says(next, '.') && (next === i || touches(next)) && touches(next + 1) && isNumber(next + 1)) {
    decimals = wordAt(next + 1);
    next += 2;
    if (joins(next, '.')) return null;
  } else if (!grouped && joins(next, ',') && decimalComma(next, options)) {
    decimals = wordAt(next + 1);
    next += 2;
  }
  if (next === i) return null;
  const value = Number(decimals === '' ? digits : `${digits || '0'}.${decimals}`);
  const step = decimals === '' ? 1 : 10 ** -decimals.length;
  const plain = numeral(i, next, value, false, step, placeOf(digits + decimals, step), decimals !== '', grouped);
  return fraction(plain, options) ?? power(plain) ?? scaled(plain, options);
}

/** True for a word that the figure before it does not go on with. */
const isApart = (at: number): boolean => !isA(at, Class.Scale | Class.Hundred | Class.Vague) && (widthAt(at) > 3 || !ADDED(at));
/** Short words that it goes on with. */
const ADDED = tokenSet('e x and bn bln mn mln mil mio tn trn tln cr k m mm mi b t g');

/** True for digits that the token `at` behind them, no word, does not go on with: most are such, and all the questions below cost. */
function isLone(at: number, options: NumeralOptions): boolean {
  // another number that is no group of thousands and no fraction: a row of a table
  if (isNumber(at)) return widthAt(at) !== 3 && !says(at + 1, '/');
  return !isA(at, Class.FractionSign) && !(GLUED(at) && isTight(at) && goesOn(at, options)) && !(POWERS(at) && (!says(at, '×', '*', '·') || says(at + 1, '10', '2')));
}
/** What a figure goes on behind, where it touches both sides: */
const GLUED = tokenSet(", ' ’ . - /");
/** with digits, but behind a hyphen only with a fraction ("2-1/2"), or a scale ("2-million"), and behind the marks of thousands with three; */
function goesOn(at: number, options: NumeralOptions): boolean {
  const hyphen = says(at, '-');
  if (!isNumber(at + 1)) return hyphen && isWord(at + 1);
  if (hyphen) return says(at + 2, '/');
  const wide = widthAt(at + 1);
  return wide === 3 || says(at, '.', '/') || wide < 3 && says(at, ',') && (joins(at + 2, ',') || decimalComma(at, options));
}
/** and what its power, or half, can begin with. */
const POWERS = tokenSet('& × * · ^ ⁻ ⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹');

/** Nobody writes a number in more tokens: what goes on longer is a row of them. Without a bound such a row takes its length squared. */
const LONGEST = 24;

/** The token after the digit groups that begin at `i`. */
function groupsEnd(i: number): number {
  const last = i + LONGEST;
  let k = i + 1;
  if (widthAt(i) > 3) return k;
  const separator = wordAt(k);
  if (says(k, ',', "'", '’') && touches(k)) {
    let twos = false;
    while (k < last && wordAt(k) === separator && joinsDigits(k)) {
      const length = widthAt(k + 1);
      if (length === 2 && separator === ',') twos = true;
      else if (length !== 3) return i + 1;
      k += 2;
      // in Indian grouping only the last group has three digits
      if (length === 3 && twos) break;
    }
    return k < last && k > i + 1 && widthAt(k - 1) === 3 ? k : i + 1;
  }
  if (separator === '.' && touches(k)) {
    // 1.234.567: at least two groups, or it is a decimal
    while (k < last && joins(k, '.') && widthAt(k + 1) === 3) k += 2;
    return k < last && k >= i + 5 && !joins(k, '.') ? k : i + 1;
  }
  // groups set apart by a single space, thin or not
  while (k < last && isNumber(k) && widthAt(k) === 3 && startAt(k) - endAt(k - 1) === 1 && !startsLine(k)) k++;
  return k === last || says(i, '0') || isNumber(k) && startAt(k) - endAt(k - 1) <= 1 ? i + 1 : k;
}

/** `€3,50` and `3,5 %`: a comma before one or two digits that no further group follows. */
function decimalComma(comma: number, options: NumeralOptions): boolean {
  if (widthAt(comma + 1) > 2 || (glues(comma + 2, ',') && isNumber(comma + 3))) return false;
  if (says(comma - 2, ',') && touches(comma - 1)) return false;
  return options.money === true || tokens.count <= comma + 3 || says(comma + 2, '%') || isA(comma + 2, Class.Measure | Class.Scale | Class.CurrencySign);
}

/** `1/2`, `2 1/2`, `2½`, `2-1/2`. */
function fraction(whole: Numeral, options: NumeralOptions): Numeral | null {
  if (whole.decimals) return null;
  const at = whole.next;
  const own = simpleFraction(whole.first);
  if (own) return scaled(fractional(whole, own.next, own.value), options);
  const sign = vulgarAt(at);
  const from = binds(at, '-') ? at + 1 : at;
  const part = sign ? asRead(sign, at + 1) : startsLine(from) ? null : simpleFraction(from);
  return part && part.value < 1 ? scaled(fractional(whole, part.next, whole.value + part.value), options) : null;
}

/** Two small numbers around a slash; not `24/7`, a date, or one of a longer chain. */
function simpleFraction(i: number): { value: number; next: number } | null {
  if (!isNumber(i) || !joins(i + 1, '/')) return null;
  if (glues(i + 3, '/')) return null;
  if (widthAt(i) > 3 || widthAt(i + 2) > 4 || isPadded(i) || isPadded(i + 2)) return null;
  const over = numberAt(i);
  const under = numberAt(i + 2);
  return over < under && !(over === 9 && under === 11) ? asRead(over / under, i + 3) : null;
}

/** `3.2e5`, `3.2 × 10⁵`, `8x10^4`, `10^6`, `10⁶`; `1.1^23`. */
function power(base: Numeral): Numeral | null {
  const at = base.next;
  const powered = (value: number, next: number, step: number): Numeral => remade(base, next, value, step, step, true);
  if (binds(at, 'e')) {
    const exponent = signedInteger(at + 1);
    if (!exponent || exponent.value > 300) return null;
    return powered(Number(`${base.value}e${exponent.value}`), exponent.next, base.step * 10 ** exponent.value);
  }
  if ((says(at, '×', 'x', '*', '·')) && isNumber(at + 1)) {
    const radix = numberAt(at + 1);
    const exponent = radix === 10 || radix === 2 ? exponentAt(at + 2, radix === 10) : null;
    if (!exponent || Math.abs(exponent.value) > 300) return null;
    return powered(exponent.value >= 0 ? base.value * radix ** exponent.value : base.value / radix ** -exponent.value, exponent.next, base.step * radix ** exponent.value);
  }
  const exponent = exponentAt(at, false);
  if (!exponent || Math.abs(exponent.value) > 300 || (!says(at, '^') && base.value !== 10)) return null;
  return powered(base.value ** exponent.value, exponent.next, 1);
}

/** `^23`, `^-4`, `⁵`, `⁻³`; after "x10" also a bare `-3`, as plain text leaves it. */
function exponentAt(at: number, bare: boolean): { value: number; next: number } | null {
  if (!touches(at)) return null;
  if (says(at, '^')) return touches(at + 1) ? signedInteger(at + 1) : null;
  if (bare && says(at, '-', '−')) return touches(at + 1) ? signedInteger(at) : null;
  let k = at;
  const negative = says(k, '⁻');
  if (negative) k++;
  let digits = '';
  for (let digit = 0; touches(k) && digits.length < 4 && (digit = SUPERSCRIPTS.indexOf(wordAt(k))) >= 0; k++) digits += digit;
  return digits === '' ? null : asRead(negative ? -Number(digits) : Number(digits), k);
}

function signedInteger(at: number): { value: number; next: number } | null {
  let k = at;
  let sign = 1;
  while (k < at + 2 && says(k, '-', '−', '+')) {
    if (!says(k, '+')) sign = -sign;
    k++;
  }
  if (!isNumber(k) || (k > at && !touches(k)) || widthAt(k) > 4) return null;
  return asRead(sign * numberAt(k), k + 1);
}

/** Factors of the suffixes that always scale, however they are set. */
const SUFFIXES = meanings('1e9 bn bln;1e6 mn mln mil mio;1e12 tn trn tln;1e7 cr;1e3 k');
const MONEY_SUFFIXES = meanings('1e6 m mm mi;1e9 b;1e12 t;1e3 k');
const isMoneySuffix = tokenSet('m mm b t k mi');
/** True where the token can only mean money: the suffix of "5m euros", the comma of "3,5 euros". */
export const isMoneyNotation = (i: number): boolean => isMoneySuffix(i) || joins(i, ',');

/** The numeral with its scale word or suffix: `4.5 million`, `2bn`, `10k`, `1.5-million`; and what goes on in words ("4 thousand 3 hundred"). */
function scaled(plain: Numeral, options: NumeralOptions): Numeral {
  let { next } = plain;
  let scale = 1;
  for (;;) {
    const hyphen = binds(next, '-') ? 1 : 0;
    const at = next + hyphen;
    const factor = factorAt(at, plain, options, scale === 1, hyphen === 1 || touches(at));
    if (factor === 0) break;
    scale *= factor;
    next = at + 1;
  }
  if (scale === 1) return plain.fraction ? plain : readFractionTail(plain) ?? plain;
  const value = plain.fraction ? plain.value * scale : exact(plain.value, scale);
  const scaledBy = remade(plain, next, value, plain.step * scale, plain.place * scale, true, scale);
  return readFractionTail(scaledBy) ?? (plain.decimals || plain.fraction ? scaledBy : readSpelledTail(scaledBy, options));
}

/** Decimal digits times a power of ten without binary dust: 4.35 million is 4350000. */
export function exact(value: number, scale: number): number {
  const product = value * scale;
  const rounded = Math.round(product);
  return Math.abs(product - rounded) <= Math.abs(product) * 1e-12 ? rounded : Number(product.toPrecision(14));
}

/** The factor the word at `at` scales by; 0 where it does not. */
function factorAt(at: number, plain: Numeral, options: NumeralOptions, first: boolean, glued: boolean): number {
  if (!isWord(at)) return 0;
  const word = wordAt(at);
  const is = classesAt(at);
  if (first && (is & Class.Hundred) !== 0) return 100;
  if ((is & Class.Scale) !== 0) {
    const factor = valueAt(at);
    // "5 dozen", but a "100 mil" is a unit elsewhere: only glued
    if (word === 'mil' && !glued) return 0;
    return factor;
  }
  if (!first) return 0;
  if ((is & Class.Vague) !== 0 && says(at, 'dozens', 'millions', 'billions', 'trillions', 'thousands', 'hundreds')) return valueAt(at);
  if (word.length > 3 || touches(at + 1) && (isNumber(at + 1) || says(at + 1, '/', '²'))) return 0;
  const suffix = Number((options.money ? MONEY_SUFFIXES().get(word) : undefined) ?? SUFFIXES().get(word) ?? 0);
  const letters = raw(at);
  if (suffix && suffix !== 1e3) return glued || word.length > 1 || options.money ? suffix : 0;
  if (word === 'k') {
    if (letters === 'K' && plain.decimals && plain.value > 100 && !options.money) return 0;
    return glued || tokens.count === at + 1 ? 1e3 : 0;
  }
  if (letters === 'M') return glued || plain.decimals ? 1e6 : 0;
  if (letters === 'b' || letters === 'B') return glued && plain.decimals ? 1e9 : 0;
  if (letters === 'G') return glued && (plain.value > 9 || plain.decimals) ? 1e9 : 0;
  if (letters !== 'm' || !glued) return 0;
  // "tripled to 9m", "2.3m followers"
  const multiplied = says(plain.first - 1, 'to') && isA(plain.first - 2, Class.Multiple);
  return multiplied || countsPeople(at + 1) ? 1e6 : 0;
}

/** "2.3m followers" counts, "500m race" and "500m away" measure: a plural noun follows that is no place or direction. */
function countsPeople(i: number): boolean {
  if (says(i, 'people', 'men', 'women', 'children')) return true;
  if (!isWord(i) || isA(i, Class.Stop | Class.Measure | Class.Spelled)) return false;
  return isPlural(i) || isWord(i + 1) && !isA(i + 1, Class.Stop) && isPlural(i + 1);
}

const isPlural = (i: number): boolean => looksPlural(i) && !endsIn(i, 'wards') && !says(i, 'hurdles');
