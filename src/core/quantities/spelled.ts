import { Class, SPELLED } from './lexicon.js';
import type { Numeral, NumeralOptions } from './numerals.js';
import { TokenKind, classesAt, endAt, kindAt, startAt, touches, valueAt, wordAt, type Tokens } from './tokens.js';

interface Group {
  readonly value: number;
  readonly next: number;
  /** Ends in "hundred". */
  readonly hundreds: boolean;
  readonly pair?: boolean;
}

const isAnd = (word: string): boolean => word === 'and' || word === '&';
const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';
const sameLine = (tokens: Tokens, i: number): boolean => i < tokens.count;

/** Where the next word of a spelled number stands: behind blanks, or behind a hyphen set tight or loose on both sides. */
function joined(tokens: Tokens, next: number): number {
  if (!isDash(wordAt(tokens, next))) return next;
  const tight = touches(tokens, next) && touches(tokens, next + 1);
  const loose = wordAt(tokens, next) === '-' && !touches(tokens, next) && !touches(tokens, next + 1);
  return tight || loose ? next + 1 : next;
}

/** 1 to 99 in words. */
function belowHundred(tokens: Tokens, i: number): Group | null {
  const is = classesAt(tokens, i);
  if ((is & (Class.Unit | Class.Teen)) !== 0) return { value: valueAt(tokens, i), next: i + 1, hundreds: false };
  if ((is & Class.Ten) === 0) return null;
  const value = valueAt(tokens, i);
  const at = joined(tokens, i + 1);
  const unit = classesAt(tokens, at) & Class.Unit ? valueAt(tokens, at) : 0;
  return unit > 0 && sameLine(tokens, at) ? { value: value + unit, next: at + 1, hundreds: false } : { value, next: i + 1, hundreds: false };
}

/** Up to 999 in words, or up to 9,900 in hundreds ("twelve hundred"), or a colloquial pair ("two fifty", "nineteen eighty"). */
function group(tokens: Tokens, i: number, noAnd: boolean): Group | null {
  if ((classesAt(tokens, i) & Class.Hundred) !== 0) return hundreds(tokens, i, 1, noAnd);
  let first = belowHundred(tokens, i);
  if (first === null) {
    if (kindAt(tokens, i) !== TokenKind.Number || endAt(tokens, i) - startAt(tokens, i) > 3) return null;
    first = { value: Number(wordAt(tokens, i)), next: i + 1, hundreds: false };
  }
  const at = joined(tokens, first.next);
  if ((classesAt(tokens, at) & Class.Hundred) !== 0 && sameLine(tokens, at)) return hundreds(tokens, at, first.value, noAnd);
  // "two fifty", but not "two twenty-pound bags"
  if ((classesAt(tokens, first.next) & (Class.Teen | Class.Ten)) === 0 || first.value === 0 || kindAt(tokens, i) === TokenKind.Number || touches(tokens, first.next)) return first;
  const second = sameLine(tokens, first.next) ? belowHundred(tokens, first.next) : null;
  if (second === null || (isDash(wordAt(tokens, second.next)) && touches(tokens, second.next)) || (classesAt(tokens, second.next) & (Class.Fraction | Class.Ordinal)) !== 0) return first;
  if (first.value >= 10 && (classesAt(tokens, second.next) & (Class.Scale | Class.Hundred)) !== 0) return first;
  return { value: first.value * 100 + second.value, next: second.next, hundreds: false, pair: true };
}

function hundreds(tokens: Tokens, at: number, count: number, noAnd: boolean): Group {
  const value = count * 100;
  const next = at + 1;
  let k = joined(tokens, next);
  if (!noAnd && k === next && isAnd(wordAt(tokens, next))) k = next + 1;
  const rest = small(tokens, k);
  // "two hundred and three quarters" is a fraction, "one hundred thirty two-pound bags" nothing
  // "one hundred thirty-two fifths" counts fifths
  const whole = k !== next + 1 && rest !== null && rest.value % 10 !== 0 && rest.value > 20;
  if (rest === null || rest.value === 0 || !whole && fractionAt(tokens, joined(tokens, rest.next), rest.value) > 0) return { value, next, hundreds: true };
  return { value: value + rest.value, next: rest.next, hundreds: false };
}

function small(tokens: Tokens, i: number): Group | null {
  if (!sameLine(tokens, i)) return null;
  const words = belowHundred(tokens, i);
  if (words !== null) return words;
  if (kindAt(tokens, i) !== TokenKind.Number || !sameLine(tokens, i) || endAt(tokens, i) - startAt(tokens, i) > 2 || touches(tokens, i + 1)) return null;
  return { value: Number(wordAt(tokens, i)), next: i + 1, hundreds: false };
}

/** The denominator at `i`: 3 for "thirds", 21 for "twenty-firsts"; 0 for none. "one third", "two thirds", but "two third" only hyphenated. */
function fractionAt(tokens: Tokens, i: number, numerator: number): number {
  const is = classesAt(tokens, i);
  const word = wordAt(tokens, i);
  if ((is & Class.Fraction) !== 0) {
    if (!sameLine(tokens, i)) return 0;
    const plural = word.endsWith('s');
    if (plural ? numerator !== 1 : numerator === 1 || (numerator < 20 && wordAt(tokens, i - 1) === '-' && touches(tokens, i))) return valueAt(tokens, i);
    return 0;
  }
  if ((is & Class.Ten) !== 0) {
    const unit = joined(tokens, i + 1);
    const last = wordAt(tokens, unit);
    if ((classesAt(tokens, unit) & (Class.Fraction | Class.Ordinal)) !== 0 && last !== 'quarter' && last !== 'half' && last.endsWith('s') && numerator > 1) {
      return valueAt(tokens, i) + valueAt(tokens, unit);
    }
  }
  return 0;
}

const fractionNext = (tokens: Tokens, i: number): number => ((classesAt(tokens, i) & Class.Ten) !== 0 ? joined(tokens, i + 1) + 1 : i + 1);

/** The number in words at `i`. */
export function readSpelled(tokens: Tokens, i: number, options: NumeralOptions): Numeral | null {
  const word = wordAt(tokens, i);
  if ((word === 'a' || word === 'an') && (classesAt(tokens, i + 1) & (Class.Hundred | Class.Scale | Class.Fraction)) !== 0) {
    const rest = readSpelled(tokens, i + 1, options);
    return rest === null ? null : { ...rest, first: i };
  }
  if (word === 'half' || word === 'quarter') return halfOf(tokens, i, word === 'half' ? 0.5 : 0.25, options);
  if (word === 'point') return point(tokens, i, 0, i);
  if ((classesAt(tokens, i) & SPELLED) === 0) return null;
  const first = (classesAt(tokens, i) & Class.Scale) !== 0 ? { value: 1, next: i, hundreds: false } : group(tokens, i, options.noAnd === true);
  if (first === null) return null;
  if ((classesAt(tokens, i) & Class.Scale) !== 0 && word.length < 4 && word !== 'lac') return null;
  const over = fractionAt(tokens, joined(tokens, first.next), first.value);
  if (over > 0 && !first.pair) return ofScale(tokens, { ...plain(i, first.value / over, fractionNext(tokens, joined(tokens, first.next))), step: 0, place: 0, fraction: true });
  const decimal = point(tokens, first.next, first.value, i);
  if (decimal !== null) return decimal;
  const sum = add(tokens, i, first, options.noAnd === true);
  const parts = sum.scaled ? fractionAt(tokens, joined(tokens, sum.next), sum.value) : 0;
  if (parts > 0) return { ...sum, next: fractionNext(tokens, joined(tokens, sum.next)), value: sum.value / parts, step: 0, place: 0, fraction: true };
  return readFractionTail(tokens, sum) ?? sum;
}

const plain = (first: number, value: number, next: number): Numeral => ({
  first, next, value, step: 1, place: 1, spelled: true, decimals: false, grouped: false, scaled: false, scale: 1, fraction: false,
});

/** Groups with falling scales: "two million, three hundred thousand and six". */
function add(tokens: Tokens, i: number, head: Group, noAnd: boolean): Numeral {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let next = i;
  let step = 1;
  let scale = 1;
  let part: Group | null = head;
  while (part !== null) {
    let k = part.next;
    let factor = 1;
    for (let at = k === i ? k : joined(tokens, k); (classesAt(tokens, at) & Class.Scale) !== 0 && sameLine(tokens, at); at = joined(tokens, k)) {
      if (wordAt(tokens, at) === 'mil') break;
      factor *= valueAt(tokens, at);
      k = at + 1;
      if (joined(tokens, k) !== k) break;
    }
    // "three billions", "five dozens" with a number in front are exact
    if (factor === 1 && (classesAt(tokens, k) & Class.Vague) !== 0 && wordAt(tokens, k) !== 'scores' && valueAt(tokens, k) >= 12 && !touches(tokens, k)) {
      factor = valueAt(tokens, k);
      k++;
    }
    const amount = part.value * factor;
    if (total > 0 && amount >= last) break;
    total += amount;
    next = k;
    step = factor !== 1 ? factor : part.hundreds ? 100 : 1;
    scale = factor;
    last = factor === 1 ? (part.hundreds ? 100 : 1) : factor;
    if (last === 1 || part.pair === true || factor === 12) break;
    let at = next;
    if (wordAt(tokens, at) === ',' && last >= 1000 && isHundreds(tokens, at + 1)) at++;
    const and = isAnd(wordAt(tokens, at));
    if (and && (noAnd || last === 12)) break;
    if (and) at++;
    if (!sameLine(tokens, at)) break;
    const rest = kindAt(tokens, at) === TokenKind.Number && !followedByHundred(tokens, at) && !and ? null : group(tokens, at, noAnd);
    // "two million and five were": only a spelled rest, or what is in hundreds, belongs to the number
    part = rest === null || rest.value === 0 || rest.pair === true || fractionAt(tokens, joined(tokens, rest.next), rest.value) > 0 ? null : rest;
    if (part !== null && and && kindAt(tokens, at) === TokenKind.Number && last >= 1000) part = null;
  }
  return { ...plain(i, total, next), step, place: step, scaled: scale !== 1, scale, ...(head.pair === true ? { pair: true } : {}) };
}

const followedByHundred = (tokens: Tokens, i: number): boolean => (classesAt(tokens, i + 1) & (Class.Hundred | Class.Scale)) !== 0;

/** True where a comma inside a number may stand: in front of "three hundred" or "twelve thousand". */
function isHundreds(tokens: Tokens, i: number): boolean {
  let k = i;
  while (k < i + 4 && (classesAt(tokens, k) & (Class.Unit | Class.Teen | Class.Ten)) !== 0) k = joined(tokens, k + 1);
  return k > i && (classesAt(tokens, k) & (Class.Hundred | Class.Scale)) !== 0;
}

/** What goes on in words behind digits with a scale: "4 thousand 3 hundred and 21". */
export function readSpelledTail(tokens: Tokens, head: Numeral, options: NumeralOptions): Numeral {
  if (head.scale > 1e33 || head.scale === 12) return head;
  let at = head.next;
  const and = isAnd(wordAt(tokens, at));
  if (and && (options.noAnd === true || head.scale > 100)) return head;
  if (and) at++;
  const digits = kindAt(tokens, at) === TokenKind.Number;
  if (!sameLine(tokens, at) || (digits && !and && !followedByHundred(tokens, at)) || (digits && touches(tokens, at + 1))) return head;
  const part = group(tokens, at, options.noAnd === true);
  if (part === null || part.value >= head.scale || part.value === 0 || fractionAt(tokens, joined(tokens, part.next), part.value) > 0) return head;
  const rest = add(tokens, at, part, options.noAnd === true);
  return rest.value >= head.scale ? head : { ...head, next: rest.next, value: head.value + rest.value, step: rest.step, place: rest.place };
}

/** "and a half", "and two thirds", "and three-quarters" behind a number; with a scale the part is of the scale ("3 million and a half"). */
export function readFractionTail(tokens: Tokens, whole: Numeral): Numeral | null {
  if (whole.fraction || whole.decimals && whole.scale === 1 || !isAnd(wordAt(tokens, whole.next))) return null;
  let at = whole.next + 1;
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an';
  if (article) at++;
  const counted = article || !sameLine(tokens, at) ? null : belowHundred(tokens, at);
  const numerator = counted?.value ?? 1;
  const from = counted === null ? at : joined(tokens, counted.next);
  if (counted === null && !article && wordAt(tokens, at) !== 'half' && wordAt(tokens, at) !== 'quarter') return null;
  const over = fractionAt(tokens, from, numerator);
  if (over === 0) return null;
  let next = fractionNext(tokens, from);
  let factor = whole.scale;
  // "one billion and a half million" says of what
  if ((classesAt(tokens, next) & Class.Scale) !== 0 && whole.scale > 1) factor = valueAt(tokens, next++);
  else if ((classesAt(tokens, next) & Class.Scale) !== 0) {
    const by = valueAt(tokens, next);
    return { ...whole, next: next + 1, value: (whole.value + numerator / over) * by, step: 0, place: 0, fraction: true, scaled: true, scale: by };
  }
  return { ...whole, next, value: whole.value + (numerator / over) * factor, step: 0, place: 0, fraction: true };
}

/** "half a million", "half million", "quarter million", "half a dozen", or a bare half or quarter. */
function halfOf(tokens: Tokens, i: number, value: number, _options: NumeralOptions): Numeral | null {
  return ofScale(tokens, { ...plain(i, value, i + 1), step: 0, place: 0, fraction: true });
}

/** A fraction with the scale it is of: "three quarters of a million", "half a billion". */
function ofScale(tokens: Tokens, part: Numeral): Numeral {
  let at = part.next;
  if (wordAt(tokens, at) === 'of') at++;
  if (wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an') at++;
  const is = classesAt(tokens, at);
  if ((is & (Class.Scale | Class.Hundred)) === 0 || !sameLine(tokens, at) || (at > part.next + 1 && wordAt(tokens, part.next) !== 'of')) return part;
  let factor = valueAt(tokens, at);
  let next = at + 1;
  if ((classesAt(tokens, next) & Class.Scale) !== 0) factor *= valueAt(tokens, next++);
  return { ...part, next, value: part.value * factor, scaled: true, scale: factor };
}

/** "five point two five", "zero point two million", "two hundred point seventy-one"; the digits may be spelled "o". */
function point(tokens: Tokens, at: number, whole: number, first: number): Numeral | null {
  if (wordAt(tokens, at) !== 'point') return null;
  let digits = '';
  let k = at + 1;
  while (k < tokens.count && digits.length < 20 && sameLine(tokens, k)) {
    const is = classesAt(tokens, k);
    const word = wordAt(tokens, k);
    if ((is & Class.Unit) !== 0) digits += valueAt(tokens, k);
    else if (digits === '' && kindAt(tokens, k) === TokenKind.Number) digits += word;
    else if (word === 'o' || word === 'oh') digits += '0';
    else if (digits === '' && (is & (Class.Ten | Class.Teen)) !== 0) {
      const part = belowHundred(tokens, k);
      if (part === null) break;
      digits += part.value;
      k = part.next;
      break;
    } else break;
    k++;
  }
  if (digits === '') return null;
  const step = 10 ** -digits.length;
  const is = classesAt(tokens, k);
  const scale = (is & Class.Scale) !== 0 ? valueAt(tokens, k) : 1;
  const value = Number((Number(`${whole}.${digits}`) * scale).toPrecision(15));
  return { ...plain(first, value, scale > 1 ? k + 1 : k), step: step * scale, place: step * scale, decimals: true, scaled: scale > 1, scale };
}
