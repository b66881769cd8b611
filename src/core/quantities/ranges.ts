import { hedgeBefore } from './hedges.js';
import { isCurrencyNear, readAmount, toMatch, type Amount } from './amounts.js';
import { hasMoved } from './changes.js';
import { exact } from './digits.js';
import { Class } from './lexicon.js';
import { matched, type Match, type Writable } from './match.js';
import { canBeUnit } from './near.js';
import { Near } from './nearBits.js';
import { remade, type Numeral } from './numerals.js';
import { glues, isA, isDash, isNumber, isTight, isWord, joins, nearSet, says, tokens, tokenSet, touches, valueAt, wordAt } from './tokens.js';

const FIGURE = Class.Number | Class.FractionSign | Class.CurrencySign | Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale;
const ABOUT = tokenSet('about around approximately roughly ~ some nearly almost perhaps even maybe possibly');

/**
 * An amount, or a range of two: "10 to 15 billion", "£3–£5", "between 0.5 kg and about 0.7 kg", "5 ± 0.3 km". `number` is what was read at `i`, and
 * `near` has the bits of its neighbours.
 */
export function matchAmount(i: number, number: Numeral | null, near: number): Match | null {
  if (number && !number.pair && !(number.fraction && (number.spelled || says(number.next, 'of'))) && !isA(i, Class.Hundred | Class.Scale) && !(near & Near.Lead) && !(joins(number.next, ',') && isCurrencyNear(number)) && !canBeUnit(number.next, Near.Range)) return matched(number.first, number.next, 'cardinal', number.value, null, number.step, number.place);
  const amount = readAmount(i, (near & Near.Lead) > 0);
  if (!amount) return null;
  return !RANGES(amount.next) && !says(amount.next, '+') ? toMatch(amount) : plusMinus(amount) ?? range(amount) ?? toMatch(borrowed(amount));
}

/** Where the second figure of a range begins, behind "to", "and" after "between", "through", "or" or a dash; 0 for none. */
function second(amount: Amount): number {
  const at = amount.next;
  if (!RANGES(at)) return 0;
  let next = 0;
  if (isDash(at)) {
    // "two-to-three-year"
    if (says(at + 1, 'to') && says(at + 2, '-')) next = at + 3;
    else {
      const tight = isTight(at);
      const loose = !touches(at) && !touches(at + 1) && !amount.number.spelled && !says(at, '—');
      // "2 -7 g"
      const leaning = !touches(at) && touches(at + 1) && !amount.number.spelled && !amount.negative;
      if (!tight && !loose && !leaning) return 0;
      next = at + 1;
    }
  } else if (says(at, 'to', 'through')) next = at + 1;
  // "one or two", "three or four per cent": neighbours in words
  else if (says(at, 'or') && amount.kind === 'cardinal' && isNeighbour(amount, at + 1)) next = at + 1;
  else if ((says(at, 'and', '&')) && (says(amount.first - 1, 'between') || ABOUT(amount.first - 1) && says(amount.first - 2, 'between'))) next = at + 1;
  else return 0;
  for (let k = 0; k < 3 && ABOUT(next); k++) next++;
  return isA(next, FIGURE) || says(next, '-', '−', '.') || isWord(next) ? next : 0;
}

const RANGES = nearSet(0, Near.Range, '- – — − to through or and & ±');

const isNeighbour = ({ number, next, first, value }: Amount, at: number): boolean =>
  number.spelled && next === first + 1 && isA(first, Class.Unit) && isA(at, Class.Unit | Class.Teen) && valueAt(at) === value + 1;

function range(low: Amount): Match | null {
  const at = second(low);
  if (at === 0) return null;
  const high = figureFrom(at);
  if (!high || high.first > at) return null;
  // "two-to-three" says its joint
  const dash = isDash(low.next) && !(says(low.next + 1, 'to') && says(low.next + 2, '-'));
  if (!dash && says(low.first - 1, 'from') && (isChange(low) || hasMoved(low.first - 1))) return null;
  // "all four to €90": who writes the sign writes both ends in digits
  if (!dash && low.number.spelled && low.kind === 'cardinal' && isA(at, Class.CurrencySign)) return null;
  if (dash && glues(high.next, '-') && isNumber(high.next + 1)) return null;
  const shared = share(low, high, dash);
  if (!shared) return null;
  const { low: from, high: to } = shared as { low: number; high: number };
  if (from >= to) return null;
  // "rose by 300 to 8,100", "by more than 300": the change and what it led to; "fell by 2 to 3 points" is a range
  const first = dash ? low.first : hedgeBefore(low.first)?.at ?? low.first;
  const changed = !dash && (says(first - 1, 'by') ? isChange(low) : isA(first - 1, Class.Up | Class.Down));
  if (changed && Math.abs(to) > 3 * Math.abs(from)) return null;
  shared.step = shared.place = Math.max(low.number.step * (from / (low.value || 1)), high.number.step);
  if (says(low.next, 'or') && shared.kind === 'cardinal') shared.hedge = 'vague';
  return shared;
}

/** The amount at `at`, whose sign or currency comes first. */
function figureFrom(at: number): Amount | null {
  for (let k = at; k < Math.min(at + 5, tokens.count); k++) {
    if (isA(k, FIGURE & ~Class.CurrencySign)) {
      const article = says(k - 1, 'a', 'an') && k - 1 === at;
      const amount = readAmount(k);
      return amount && (amount.first === at || (article && amount.first === at + 1)) ? amount : null;
    }
    if (isWord(k) && isA(k, Class.Stop) && !says(k, 'a', 'minus')) return null;
  }
  return null;
}

/** The range with the scale, unit and kind that the two ends have in common; null where they are two amounts. */
function share(low: Amount, high: Amount, dash: boolean): Writable<Match> | null {
  let from = low.value;
  let to = high.value;
  if (!low.number.scaled && high.number.scaled && !low.number.grouped && !low.number.fraction && Math.abs(from) < 1000 && from < to / high.number.scale) from = exact(from, high.number.scale);
  if (low.kind === high.kind && low.unit === high.unit) return between(low, high, from, to, low.kind, low.unit);
  // "44 to 50 mg"
  if (low.kind === 'cardinal' && !low.number.fraction && !(isYear(low) && high.number.scaled) && !(low.negative && high.kind === 'money')) return between(low, high, from, to, high.kind, high.unit);
  // "$10 to 20", "5 % to 10"
  if (high.kind === 'cardinal' && (low.kind === 'money' || low.kind === 'percent') && (dash || low.kind === 'money' && (low.number.scaled || !high.number.scaled))) {
    if (low.number.scaled && !high.number.scaled && to < 1000) to = exact(to, low.number.scale);
    return between(low, high, from, to, low.kind, low.unit);
  }
  if (low.kind === 'money' && high.kind === 'money' && (low.unit === '$' || high.unit === '$')) return between(low, high, from, to, 'money', low.unit === '$' ? high.unit : low.unit);
  return null;
}

function between(one: Amount, other: Amount, low: number, high: number, kind: Amount['kind'], unit: string | null): Writable<Match> {
  const found: Writable<Match> = matched(one.first, other.next, kind, null, unit);
  found.low = low;
  found.high = high;
  found.hedge = 'between';
  return found;
}

/** True where a verb of change governs "from X to Y": then they are the old and the new figure. */
export function isChange(amount: { readonly first: number }): boolean {
  for (let k = amount.first - 1, n = 0; k >= 0 && n < 12; k--, n++) {
    if (isA(k, Class.Up | Class.Down | Class.Multiple)) return true;
    const word = wordAt(k);
    if (word === '.' || word === ';' || word === 'to') return false;
  }
  return false;
}

/** "9.8 ± 0.3", "+/- 2". */
function plusMinus(amount: Amount): Match | null {
  let at = amount.next;
  if (says(at, '±')) at++;
  else if (says(at, '+') && says(at + 1, '/') && says(at + 2, '-')) at += 3;
  else return null;
  const by = figureFrom(at);
  if (!by) return null;
  const clean = (value: number): number => Number(value.toPrecision(12));
  // "251 million ± 30 %": a part of the amount
  const isPart = by.kind === 'percent' && amount.kind !== 'percent';
  if (isPart) return Object.assign(toMatch(amount), { next: by.next, hedge: 'between', low: clean(amount.value * (1 - by.value / 100)), high: clean(amount.value * (1 + by.value / 100)) } satisfies Partial<Match>);
  return Object.assign(toMatch(amount), {
    next: by.next, kind: by.kind === 'cardinal' ? amount.kind : by.kind, unit: by.unit ?? amount.unit, hedge: 'between',
    low: clean(amount.value - by.value), high: clean(amount.value + by.value),
  } satisfies Partial<Match>);
}

const isYear = (amount: Amount): boolean => amount.value >= 1500 && amount.value < 2200 && !amount.number.grouped && !amount.number.scaled && Number.isInteger(amount.value);

/** "from 4.8 to 5.2 million", "from 9 to 7 %": two figures of a change; the first has the scale and the unit of the second. */
function borrowed(amount: Writable<Amount>): Amount {
  if (amount.kind !== 'cardinal' || amount.number.scaled || !says(amount.first - 1, 'from') || !says(amount.next, 'to')) return amount;
  const other = figureFrom(amount.next + 1);
  if (!other || (other.kind === 'cardinal' && !other.number.scaled)) return amount;
  const { scale } = other.number;
  const { number } = amount;
  amount.kind = other.kind;
  amount.unit = other.unit;
  if (scale > 1 && amount.value < 1000 && !number.grouped) {
    amount.value = exact(amount.value, scale);
    amount.number = remade(number, number.next, exact(number.value, scale), number.step * scale, number.place * scale, true, scale);
  }
  return amount;
}
