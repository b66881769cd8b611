import { isMinor, moneyAfter, moneyBefore, moneyIn, regional, type Money } from './currencies.js';
import { exact, isMoneyNotation } from './digits.js';
import { Class, meanings } from './lexicon.js';
import { context, matched, type Match, type Writable } from './match.js';
import { canBeUnit, isLed } from './near.js';
import { Near } from './nearBits.js';
import { readNumber, remade, type Numeral, type NumeralOptions } from './numerals.js';
import { among, atEnd, binds, classesAt, isA, isNumber, isSymbol, isWord, lookout, nearSet, numberAt, raw, says, startsLine, tokens, touches, widthAt, wordAt } from './tokens.js';
import type { QuantityKind } from './types.js';
import { readUnit } from './unitReader.js';
import { isTime, sizeOf } from './units.js';

/** A figure with what belongs to it: sign, currency, scale, unit, percent word. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly value: number;
  readonly number: Numeral;
  readonly negative: boolean;
}

/** The amount whose figure begins at token `i`; its sign and currency may stand before, where `isLead`. */
export function readAmount(i: number, isLead = isLed(i)): Writable<Amount> | null {
  let start = i;
  let led = i;
  let negative = false;
  let money: Money | null = null;
  if (isLead) {
    start = startOf(i);
    readLead(start, context.free);
    ({ first: led, negative, money } = lead);
  }
  const noAnd = says(led - 1, 'between');
  let number = readNumber(start, noAnd ? NO_AND : undefined);
  // money's notation goes on where the plain one ends
  if (money && number && (isWord(number.next) || says(number.next, ',', '-'))) number = readNumber(start, noAnd ? MONEY_NO_AND : MONEY);
  if (!number || number.pair && !money && !moneyAfter(number.next) && isPairName(number)) return null;
  // "5m euros": the suffix is money's where a currency follows it
  if (!money && isMoneyNotation(number.next) && isCurrencyNear(number)) {
    const inMoney = readNumber(start, noAnd ? MONEY_NO_AND : MONEY);
    if (inMoney && inMoney.next > number.next && moneyAfter(inMoney.next)) number = inMoney;
  }
  const article = isA(i, Class.Hundred | Class.Scale) && number.first === i && says(i - 1, 'a');
  const first = Math.min(led, article ? i - 1 : number.first);
  const bare: Writable<Amount> = { first, next: number.next, kind: 'cardinal', unit: null, value: negative ? -number.value : number.value, number, negative };
  return money ? withMoneyTail(bare, money) : behind(bare);
}

const MONEY: NumeralOptions = { money: true };
const NO_AND: NumeralOptions = { noAnd: true };
const MONEY_NO_AND: NumeralOptions = { money: true, noAnd: true };

const currencyIn = lookout((i) => isA(i, Class.Currency | Class.CurrencySign));
/** A number with a scale goes on for so many tokens at the most. */
const LONGEST = 40;
/** True where a currency may stand behind the number. */
export const isCurrencyNear = ({ next }: Numeral): boolean => currencyIn(next + 1, next + LONGEST);

/** A decimal point or "point" in front of the first digit belongs to the figure: `.5`, `$.50`, "point five". */
function startOf(i: number): number {
  if (says(i - 1, '.') && touches(i) && isNumber(i) && (!touches(i - 1) || /^[-−+$£€(]$/.test(wordAt(i - 2)))) return i - 1;
  return says(i - 1, 'point') && (i === 1 || !isWord(i - 2) && !isNumber(i - 2)) ? i - 1 : i;
}

/** "nineteen eighty-four" alone names a year. */
const isPairName = (number: Numeral): boolean => number.value >= 1100 && number.value < 2100 && !isWord(number.next);

/** True for the sign of the figure behind it; "2 -7 g" is a range, but "-2 -7" two figures. */
const isSign = (at: number): boolean => says(at, '-', '−', '+') && touches(at + 1) && opens(at) && !(isNumber(at - 1) && says(at, '-') && !startsLine(at) && !(isNumber(at + 1) && isSigned(at - 1)));

/** True where the figure that ends in `last` has a sign. */
function isSigned(last: number): boolean {
  let k = last;
  while (k > last - 6 && touches(k) && (isNumber(k - 1) || says(k - 1, '.', ','))) k--;
  return touches(k) && says(k - 1, '-', '−') && opens(k - 1);
}

const opens = (at: number): boolean => !touches(at) || among(at - 1, '( [ $ £ € ¥ : = ~ < > " “');

/** What `readLead` read last: the first token of sign and currency. One object for all, since most figures have neither. */
const lead: { first: number; negative: boolean; money: Money | null } = { first: 0, negative: false, money: null };

function readLead(i: number, floor: number): void {
  let first = i;
  let negative = false;
  if (i - 1 >= floor && isSign(i - 1)) {
    negative = !says(i - 1, '+');
    first = i - 1;
  }
  else if (says(i - 1, '-') && says(i - 2, 'minus') && touches(i) && i - 2 >= floor) {
    negative = true;
    first = i - 2;
  }
  const before = moneyBefore(first);
  const money = before && before.first >= floor ? before : null;
  if (money) {
    first = money.first;
    if (first > 0 && isSign(first - 1)) {
      negative = !says(first - 1, '+');
      first--;
    }
  }
  // "- 1,200,000" is a list's dash unless nothing else stands there
  const listed = first === 1 && says(0, '-') && !touches(1) && tokens.count < 14 && isNumber(tokens.count - 1);
  if (listed || says(first - 1, 'minus', 'negative') && first - 1 >= floor && !says(first - 2, 'or') && !startsLine(first) && !isNumber(first - 2)) {
    negative = true;
    first--;
  }
  lead.first = first;
  lead.negative = negative;
  lead.money = money;
}

/** Money whose sign stands in front: a scale behind a code, cents behind dollars. */
function withMoneyTail(amount: Writable<Amount>, money: Money): Writable<Amount> {
  const unit = regional(money.unit, context.region);
  amount.kind = 'money';
  amount.unit = unit;
  amount.value *= money.scale ?? 1;
  // "US$ 5 dollars", "EUR 5 euros", "$5 USD" say it twice
  const again = moneyAfter(amount.next);
  if (again && !again.weak && !isMinor(again.unit) && (again.unit === money.unit || money.unit === '$') && again.next === amount.next + 1 && isWord(amount.next)) {
    return as(amount, again.next, 'money', again.unit === '$' ? unit : again.unit);
  }
  return minorTail(amount);
}

/** "20 dollars and 43 cents", "15 dollars 50", "$20 and 43c": hundredths in a figure of their own. */
function minorTail(amount: Writable<Amount>): Writable<Amount> {
  const { number: whole, next } = amount;
  if (whole.decimals || whole.scaled && whole.scale > 1e3 || isMinor(amount.unit ?? '')) return amount;
  const at = says(next, 'and') ? next + 1 : next;
  if (startsLine(at) || touches(at)) return amount;
  const number = readNumber(at);
  if (!number || number.value <= 0 || number.value >= 100 || !Number.isInteger(number.value) || number.pair) return amount;
  const cents = moneyAfter(number.next);
  const minor = cents && isMinor(cents.unit);
  const named = among(number.next, 'c p cent+s pence sen');
  // "15 dollars 50" only where nothing is counted by the second figure
  const last = atEnd(number.next) || (isSymbol(number.next) && !touches(number.next + 1)) || says(number.next, 'more');
  if (!minor && !named && !(isWord(next - 1) && whole.next < next && last)) return amount;
  amount.next = minor ? cents.next : named ? number.next + 1 : number.next;
  amount.value += number.value / 100;
  amount.number = remade(whole, whole.next, whole.value, 0.01);
  return amount;
}

/** What stands behind the figure: percent, money, a unit; a bare cardinal without. */
function behind(bare: Writable<Amount>): Writable<Amount> {
  const { number, next: at } = bare;
  const hyphen = binds(at, '-') ? 1 : 0;
  if (!number.fraction && !canBeUnit(at + hyphen)) return bare;
  const percent = readPercent(at + hyphen);
  if (percent) return as(bare, percent.next, 'percent', percent.unit);
  const money = moneyAfter(at + hyphen);
  if (money && (!money.weak || isMoney(money, number, hyphen === 1))) {
    const scale = money.scale ?? 1;
    const millions = classesAt(money.next) & Class.Scale && !number.scaled && widthAt(money.next) > 5 ? scaleAt(money.next) : 1;
    bare.value = exact(bare.value, scale * millions);
    return minorTail(as(bare, millions > 1 ? money.next + 1 : money.next, 'money', regional(money.unit, context.region)));
  }
  const letter = says(at, 'c', 'p') && touches(at) ? raw(at) : '';
  if ((letter === 'c' || letter === 'p') && !(touches(at + 1) && !isSymbol(at + 1))) {
    const screen = letter === 'p' && [144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320].includes(number.value);
    if (!screen && !number.spelled) return as(bare, at + 1, 'money', letter === 'p' ? 'p' : '¢');
  }
  const unit = readUnit(number.fraction ? fractionOf(at) : at);
  if (unit && (unit.symbol === 'deg' || unit.symbol === 'Cel' || unit.symbol === 'degF') && says(unit.next, 'below') && says(unit.next + 1, 'zero')) {
    bare.value = -Math.abs(bare.value);
    bare.negative = true;
    return as(bare, unit.next + 2, 'measure', unit.symbol);
  }
  if (!unit || (touches(unit.next) && (isNumber(unit.next) || isWord(unit.next)))) return bare;
  // plain times are durations, which have a recogniser of their own
  if (isTime(unit.symbol)) return bare;
  return compound(as(bare, unit.next, 'measure', unit.symbol));
}

/** The bare figure with what stands behind it, until `next`. */
function as(bare: Writable<Amount>, next: number, kind: QuantityKind, unit: string | null): Writable<Amount> {
  bare.next = next;
  bare.kind = kind;
  bare.unit = unit;
  return bare;
}

/** Goes over "of a" in "two thirds of a mile". */
function fractionOf(at: number): number {
  if (!says(at, 'of')) return at;
  return says(at + 1, 'a', 'an') ? at + 2 : at + 1;
}

const scaleAt = (i: number): number => readNumber(i)?.value ?? 1;

const BEGINS_PERCENT = nearSet(0, Near.Unit, 'per % percent+s+age+ages+ile pct pc pp ppts ppt basis bp+s ‰');
const PERCENT = meanings('% % percent percents pct percentage percentages percentile pc;[pp] pp ppts ppt;bp bp bps;‰ ‰');

/** `%`, "per cent", `pc`, "percentage points", "basis points", `‰`, with a hyphen or glued or apart. */
function readPercent(i: number): { next: number; unit: string } | null {
  if (!BEGINS_PERCENT(i)) return null;
  const per = says(i, 'per');
  const unit = !per ? PERCENT().get(wordAt(i)) : says(i + 1, 'cent', 'cents') ? '%' : says(i + 1, 'mille', 'mil', 'mill') ? '‰' : undefined;
  const basis = says(i, 'basis');
  // "318 pp." are pages
  if (!basis && (!unit || says(i, 'pp') && numberAt(i - 1) > 100 && !touches(i) || says(i, 'pc') && !touches(i) || says(i, 'bps') && touches(i + 1))) return null;
  const next = per ? i + 2 : i + 1;
  const points = says(next, '-') ? next + 1 : next;
  if ((basis || unit === '%') && among(points, 'point+s pt+s')) return { next: points + 1, unit: basis ? 'bp' : '[pp]' };
  return !unit ? null : { next, unit };
}

/** Whether "pounds" are money, or "won" is; a region, a scale or a word of money near by decides. */
function isMoney(money: Money, number: Numeral, hyphen: boolean): boolean {
  if (number.scaled && number.scale >= 1e6) return true;
  const next = wordAt(money.next);
  if (money.weak === 'verb') {
    if (/^marks?$|^crowns?$|^rand$|^sen$/.test(wordAt(money.next - 1))) return number.value >= 1000 || number.decimals;
    return number.value >= 100 && (!isWord(money.next) && !isNumber(money.next) || among(money.next, 'a per in to from for on and or')) && !says(money.next - 1, 'real');
  }
  if (hyphen || among(money.next, 'per force') && among(money.next + 1, 'square cubic sq')) return false;
  if (next === 'of') return false;
  return moneyIn(money.first - 14, money.next + 6) || context.region !== null && /(GB|IE|UK)$/.test(context.region);
}

/** In the first unit: "5 ft 10 in", "7 feet, 10 inches", "2 km and 1 metre", "10 lb 3 oz": the same dimension, each unit smaller than the last. */
function compound(amount: Writable<Amount>): Writable<Amount> {
  let at = amount.next;
  if (says(at, ',')) at++;
  if (says(at, 'and')) at++;
  if (amount.number.decimals || startsLine(at) || !isA(at, Class.Number | Class.Unit | Class.Teen | Class.Ten)) return amount;
  const info = sizeOf(amount.unit ?? '');
  const number = info && readNumber(at);
  if (!number) return amount;
  const unit = readUnit(number.next);
  const smaller = unit && sizeOf(unit.symbol);
  if (!unit || !smaller || smaller.dims !== info.dims || smaller.factor >= info.factor || number.value * smaller.factor >= info.factor) {
    // `6'2"` and "six foot two" leave the inches out
    const inches = !unit && amount.unit === 'ft' && at === amount.next && number.value < 12 && !number.scaled;
    const bare = inches && (!isWord(number.next) || isA(number.next, Class.Stop)) && says(amount.next - 1, 'foot');
    return bare ? added(amount, number, number.next, 1 / 12) : amount;
  }
  return compound(added(amount, number, unit.next, smaller.factor / info.factor));
}

/** The amount with a part in a smaller unit, `share` of its own. */
function added(amount: Writable<Amount>, part: Numeral, next: number, share: number): Writable<Amount> {
  const { number } = amount;
  amount.next = next;
  amount.value = Number((amount.value + Math.sign(amount.value || 1) * part.value * share).toPrecision(15));
  amount.number = remade(number, number.next, Math.abs(amount.value), part.step * share, part.place * share);
  return amount;
}

export function toMatch(amount: Amount): Match {
  const factor = factorOf(amount);
  return matched(amount.first, amount.next, amount.kind, amount.value, amount.unit, amount.number.step * factor, amount.number.place * factor);
}

const factorOf = (amount: Amount): number => {
  const factor = amount.number.value === 0 ? 1 : Math.abs(amount.value / amount.number.value);
  return factor > 1.5 ? factor : 1;
};
