import { Class } from './lexicon.js';
import { fractional, numeral, remade, type Numeral, type NumeralOptions } from './numerals.js';
import { asRead, atEnd, classesAt, endAt, endsIn, isA, isDash, isNumber, isTight, numberAt, type Read, says, startAt, touches, valueAt, wordAt } from './tokens.js';

interface Group extends Read {
  /** Ends in "hundred". */
  readonly hundreds?: boolean;
  readonly pair?: boolean;
}

const isAnd = (word: string): boolean => word === 'and' || word === '&';

/** Where the next word of a spelled number stands: behind blanks, or behind a hyphen set tight or loose on both sides. */
function joined(next: number): number {
  if (!isDash(next)) return next;
  const tight = isTight(next);
  const loose = says(next, '-') && !touches(next) && !touches(next + 1);
  return tight || loose ? next + 1 : next;
}

/** A cardinal in words below 100 ("five", "twenty-three", "twenty three"). */
export function readSmallWords(i: number): Read | null {
  const tens = asRead(valueAt(i), i + 1);
  if (!isA(i, Class.Ten)) return isA(i, Class.Unit | Class.Teen) ? tens : null;
  const at = joined(i + 1);
  return isA(at, Class.Unit) && valueAt(at) > 0 ? asRead(tens.value + valueAt(at), at + 1) : tens;
}

/** Up to 999 in words, or up to 9,900 in hundreds ("twelve hundred"), or a colloquial pair ("two fifty", "nineteen eighty"). */
function group(i: number, noAnd: boolean): Group | null {
  if (isA(i, Class.Hundred)) return hundreds(i, 1, noAnd);
  let first: Group | null = readSmallWords(i);
  if (!first) {
    if (!isNumber(i) || endAt(i) - startAt(i) > 3) return null;
    first = asRead(numberAt(i), i + 1);
  }
  const at = joined(first.next);
  if (isA(at, Class.Hundred)) return hundreds(at, first.value, noAnd);
  // "two fifty", but not "two twenty-pound bags"
  if (!isA(first.next, Class.Teen | Class.Ten) || first.value === 0 || isNumber(i) || touches(first.next)) return first;
  const second = readSmallWords(first.next);
  if (!second || (isDash(second.next) && touches(second.next)) || isA(second.next, Class.Fraction | Class.Ordinal)) return first;
  if (first.value >= 10 && isA(second.next, Class.Scale | Class.Hundred)) return first;
  return { value: first.value * 100 + second.value, next: second.next, pair: true };
}

function hundreds(at: number, count: number, noAnd: boolean): Group {
  const value = count * 100;
  const next = at + 1;
  let k = joined(next);
  if (!noAnd && k === next && isAnd(wordAt(next))) k = next + 1;
  const rest = small(k);
  // "two hundred and three quarters" is a fraction, "one hundred thirty two-pound bags" nothing
  // "one hundred thirty-two fifths" counts fifths
  const whole = k !== next + 1 && rest !== null && rest.value % 10 !== 0 && rest.value > 20;
  if (!rest || rest.value === 0 || !whole && fractionAt(joined(rest.next), rest.value) > 0) return { value, next, hundreds: true };
  return asRead(value + rest.value, rest.next);
}

function small(i: number): Group | null {
  const words = readSmallWords(i);
  if (words) return words;
  if (!isNumber(i) || endAt(i) - startAt(i) > 2 || touches(i + 1)) return null;
  return asRead(numberAt(i), i + 1);
}

/** The denominator at `i`: 3 for "thirds", 21 for "twenty-firsts"; 0 for none. "one third", "two thirds", but "two third" only hyphenated. */
function fractionAt(i: number, numerator: number): number {
  const is = classesAt(i);
  if ((is & Class.Fraction) !== 0) {
    const plural = endsIn(i, 's');
    // "five and three quarter hours"
    const measured = numerator === 3 && says(i, 'quarter') && isA(i + 1, Class.Measure);
    if (plural ? numerator !== 1 : measured || numerator === 1 || (numerator < 20 && says(i - 1, '-') && touches(i))) return valueAt(i);
    return 0;
  }
  if ((is & Class.Ten) !== 0) {
    const unit = joined(i + 1);
    if (isA(unit, Class.Fraction | Class.Ordinal) && !says(unit, 'quarter', 'half') && endsIn(unit, 's') && numerator > 1) {
      return valueAt(i) + valueAt(unit);
    }
  }
  return 0;
}

const fractionNext = (i: number): number => (isA(i, Class.Ten) ? joined(i + 1) + 1 : i + 1);

/** The number in words at `i`. */
export function readSpelled(i: number, options: NumeralOptions): Numeral | null {
  const word = wordAt(i);
  if ((says(i, 'a', 'an')) && isA(i + 1, Class.Hundred | Class.Scale | Class.Fraction)) {
    const rest = readSpelled(i + 1, options);
    return rest && Object.assign(rest, { first: i });
  }
  if (says(i, 'half', 'quarter')) return ofScale(fractional(numeral(i, i, 0, true), i + 1, word === 'half' ? 0.5 : 0.25));
  if (word === 'point') return point(i, 0, i);
  if (!isA(i, Class.Spelled)) return null;
  const first: Group | null = isA(i, Class.Scale) ? asRead(1, i) : group(i, options.noAnd === true);
  if (!first) return null;
  if (isA(i, Class.Scale) && word.length < 4 && word !== 'lac') return null;
  const over = fractionAt(joined(first.next), first.value);
  if (over > 0 && !first.pair) return ofScale(fractional(numeral(i, i, 0, true), fractionNext(joined(first.next)), first.value / over));
  const decimal = point(first.next, first.value, i);
  if (decimal) return decimal;
  const sum = add(i, first, options.noAnd === true);
  const parts = sum.scaled ? fractionAt(joined(sum.next), sum.value) : 0;
  if (parts > 0) return fractional(sum, fractionNext(joined(sum.next)), sum.value / parts);
  return readFractionTail(sum) ?? sum;
}

/** Groups with falling scales: "two million, three hundred thousand and six". */
function add(i: number, head: Group, noAnd: boolean): Numeral {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let next = i;
  let step = 1;
  let scale = 1;
  let part: Group | null = head;
  while (part) {
    let k = part.next;
    let factor = 1;
    for (let at = k === i ? k : joined(k); isA(at, Class.Scale); at = joined(k)) {
      if (says(at, 'mil')) break;
      factor *= valueAt(at);
      k = at + 1;
      if (joined(k) !== k) break;
    }
    // "three billions", "five dozens" with a number in front are exact
    if (factor === 1 && isA(k, Class.Vague) && !says(k, 'scores') && valueAt(k) >= 12 && !touches(k)) {
      factor = valueAt(k);
      k++;
    }
    const amount = part.value * factor;
    if (total > 0 && amount >= last) break;
    total += amount;
    next = k;
    step = factor !== 1 ? factor : part.hundreds ? 100 : 1;
    scale = factor;
    last = factor === 1 ? (part.hundreds ? 100 : 1) : factor;
    if (last === 1 || part.pair || factor === 12) break;
    let at = next;
    if (says(at, ',') && last >= 1000 && isHundreds(at + 1)) at++;
    const and = isAnd(wordAt(at));
    if (and && (noAnd || last === 12)) break;
    if (and) at++;
      const rest = isNumber(at) && !followedByHundred(at) && !and ? null : group(at, noAnd);
    // "two million and five were": only a spelled rest, or what is in hundreds, belongs to the number
    part = !rest || rest.value === 0 || rest.pair || fractionAt(joined(rest.next), rest.value) > 0 ? null : rest;
    if (part && and && isNumber(at) && last >= 1000) part = null;
  }
  return numeral(i, next, total, true, step, step, false, false, scale !== 1, scale, false, head.pair === true);
}

const followedByHundred = (i: number): boolean => isA(i + 1, Class.Hundred | Class.Scale);

/** True where a comma inside a number may stand: in front of "three hundred" or "twelve thousand". */
function isHundreds(i: number): boolean {
  let k = i;
  while (k < i + 4 && isA(k, Class.Unit | Class.Teen | Class.Ten)) k = joined(k + 1);
  return k > i && isA(k, Class.Hundred | Class.Scale);
}

/** What goes on in words behind digits with a scale: "4 thousand 3 hundred and 21". */
export function readSpelledTail(head: Numeral, options: NumeralOptions): Numeral {
  if (head.scale > 1e33 || head.scale === 12) return head;
  let at = head.next;
  const and = isAnd(wordAt(at));
  if (and && (options.noAnd || head.scale > 100)) return head;
  if (and) at++;
  const digits = isNumber(at);
  if ((digits && !and && !followedByHundred(at)) || (digits && touches(at + 1))) return head;
  const part = group(at, options.noAnd === true);
  if (!part || part.value >= head.scale || part.value === 0 || fractionAt(joined(part.next), part.value) > 0) return head;
  const rest = add(at, part, options.noAnd === true);
  return rest.value >= head.scale ? head : remade(head, rest.next, head.value + rest.value, rest.step, rest.place);
}

/** "and a half", "and two thirds", "and three-quarters" behind a number; with a scale the part is of the scale ("3 million and a half"). */
export function readFractionTail(whole: Numeral): Numeral | null {
  if (whole.fraction || whole.decimals && whole.scale === 1 || !isAnd(wordAt(whole.next))) return null;
  let at = whole.next + 1;
  const article = says(at, 'a', 'an');
  if (article) at++;
  const counted = article ? null : readSmallWords(at);
  const numerator = counted?.value ?? 1;
  const from = !counted ? at : joined(counted.next);
  if (!counted && !article && !says(at, 'half', 'quarter')) return null;
  const over = fractionAt(from, numerator);
  if (over === 0) return null;
  let next = fractionNext(from);
  let factor = whole.scale;
  // "one billion and a half million" says of what
  if (isA(next, Class.Scale) && whole.scale > 1) factor = valueAt(next++);
  else if (isA(next, Class.Scale)) {
    const by = valueAt(next);
    return fractional(whole, next + 1, (whole.value + numerator / over) * by, true, by);
  }
  return fractional(whole, next, whole.value + (numerator / over) * factor);
}

/** A fraction with the scale it is of: "three quarters of a million", "half a billion". */
function ofScale(part: Numeral): Numeral {
  let at = part.next;
  if (says(at, 'of')) at++;
  if (says(at, 'a', 'an')) at++;
  const is = classesAt(at);
  if ((is & (Class.Scale | Class.Hundred)) === 0 || (at > part.next + 1 && !says(part.next, 'of'))) return part;
  let factor = valueAt(at);
  let next = at + 1;
  if (isA(next, Class.Scale)) factor *= valueAt(next++);
  return fractional(part, next, part.value * factor, true, factor);
}

/** "five point two five", "zero point two million", "two hundred point seventy-one"; the digits may be spelled "o". */
function point(at: number, whole: number, first: number): Numeral | null {
  if (!says(at, 'point')) return null;
  let digits = '';
  let k = at + 1;
  while (!atEnd(k) && digits.length < 20) {
    const is = classesAt(k);
    const word = wordAt(k);
    if ((is & Class.Unit) !== 0) digits += valueAt(k);
    else if (digits === '' && isNumber(k)) digits += word;
    else if (word === 'o' || word === 'oh') digits += '0';
    else if (digits === '' && (is & (Class.Ten | Class.Teen)) !== 0) {
      const part = readSmallWords(k);
      if (!part) break;
      digits += part.value;
      k = part.next;
      break;
    } else break;
    k++;
  }
  if (digits === '') return null;
  const step = 10 ** -digits.length;
  const is = classesAt(k);
  const scale = (is & Class.Scale) !== 0 ? valueAt(k) : 1;
  const value = Number((Number(`${whole}.${digits}`) * scale).toPrecision(15));
  return numeral(first, scale > 1 ? k + 1 : k, value, true, step * scale, step * scale, true, false, scale > 1, scale);
}
