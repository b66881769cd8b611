import { dayNumberOf, weekdayOfNumber } from '../quantities/calendar.js';
import type { Quantity } from '../quantities/types.js';
import { boundReach } from './compareTolerance.js';
import { isYear } from './elidedUnit.js';

/**
 * Numbers are looked up by value in one sorted list. A key is the value moved into a band of its own by kind: plain values as
 * they are, parts of dates and clock times above those, so that one range query answers "who says this?".
 */
const DATE_BAND = 1e15;
const MONTH_DAY_BAND = 2e15;
const YEAR_BAND = 3e15;
const WEEKDAY_BAND = 4e15;
const CLOCK_BAND = 5e15;
/** Above all values: which currencies a source writes (see currencyKey). */
export const CURRENCY_BAND = 6e15;

/** Half a day: "half past two" is either of two times, and so is what stands under it. */
const DIAL = 720;

/** Where the parts of dates begin: month × 100 + day, the year, the day of the week (0 to 6) are added to these. */
export const DATE_PART_BANDS = { monthDay: MONTH_DAY_BAND, year: YEAR_BAND, weekday: WEEKDAY_BAND } as const;

const LAST_DAY = 31;

/** Keys under which a quantity is filed. */
export function valueKeys(quantity: Quantity): number[] {
  const { date } = quantity;
  if (quantity.kind === 'date' && date !== undefined) {
    const keys: number[] = [];
    if (date.month !== undefined && date.day !== undefined) keys.push(MONTH_DAY_BAND + date.month * 100 + date.day);
    else if (date.month !== undefined) keys.push(MONTH_DAY_BAND + date.month * 100);
    if (date.year !== undefined) keys.push(YEAR_BAND + date.year);
    const first = date.from === null ? null : dayNumberOf(date.from);
    if (first !== null) keys.push(DATE_BAND + first);
    // a weekday by itself is found where a source names it, or dates something on such a day
    const weekday = date.weekday ?? (date.day !== undefined && first !== null ? weekdayOfNumber(first) : undefined);
    if (weekday !== undefined) keys.push(WEEKDAY_BAND + weekday);
    return keys;
  }
  if (quantity.clock !== undefined) return clockKeys(quantity.clock);
  const values = new Set<number>();
  for (const value of [quantity.value, quantity.low, quantity.high]) if (value !== null && Number.isFinite(value) && Math.abs(value) < DATE_BAND / 2) values.add(value);
  if (quantity.ratio !== undefined) values.add(quantity.ratio.numerator).add(quantity.ratio.denominator);
  return [...values];
}

type Clock = NonNullable<Quantity['clock']>;

const ends = ({ minutes, end }: Clock): number[] => (end === undefined ? [minutes] : [minutes, end]);

const clockKeys = (clock: Clock): number[] => ends(clock).map((minutes) => CLOCK_BAND + (minutes % DIAL));

/** The numbers as which a time is written with a full stop, before and after noon. */
const dotted = (minutes: number): number[] => [minutes % DIAL, (minutes % DIAL) + DIAL].map((at) => (Math.floor(at / 60) * 100 + (at % 60)) / 100);

/** Key ranges in which passages that agree with a claimed quantity are filed; wide by the claim's rounding. */
export function keyRanges(quantity: Quantity): (readonly [number, number])[] {
  if (quantity.kind === 'date') {
    const keys = valueKeys(quantity);
    const own = keys.filter((key) => key < WEEKDAY_BAND);
    const ranges = (own.length > 0 ? own : keys).map((key) => [key, key] as const);
    const { year, month, day } = quantity.date ?? {};
    // a day of that month, that day of any month, and a table's column of years
    if (month !== undefined && day === undefined) ranges.push([MONTH_DAY_BAND + month * 100, MONTH_DAY_BAND + month * 100 + LAST_DAY]);
    if (month === undefined && day !== undefined) for (let other = 1; other <= 12; other++) ranges.push([MONTH_DAY_BAND + other * 100 + day, MONTH_DAY_BAND + other * 100 + day]);
    if (year !== undefined && month === undefined) ranges.push([year, year]);
    return ranges;
  }
  // "18.30" is a number until a time stands beside it
  if (quantity.clock !== undefined) return [...clockKeys(quantity.clock), ...ends(quantity.clock).flatMap(dotted)].map((key) => [key, key] as const);
  const ranges: (readonly [number, number])[] = [];
  if (quantity.value !== null && isYear(quantity)) ranges.push([YEAR_BAND + quantity.value, YEAR_BAND + quantity.value]);
  const slack = quantity.hedge === 'exact' ? Math.max(quantity.step / 2, 0) : 0;
  const loose = quantity.hedge === 'approximate' ? 0.06 : 0;
  for (const value of new Set([quantity.value, quantity.low, quantity.high, quantity.ratio?.numerator ?? null, quantity.ratio?.denominator ?? null])) {
    if (value === null || !Number.isFinite(value)) continue;
    const width = Math.max(slack, Math.abs(value) * Math.max(loose, 1e-9));
    ranges.push([value - width, value + width]);
    // a share is written as a fraction here and in per cent there
    if (quantity.kind === 'percent') ranges.push([(value - width) / 100, (value + width) / 100]);
    else if (quantity.unit === null && value > 0 && value < 1) ranges.push([value * 90, value * 110]);
    if (quantity.kind === 'score' || value < 0) ranges.push([-value - width, -value + width]);
  }
  if (quantity.hedge === 'more-than' || quantity.hedge === 'at-least') {
    const value = quantity.low ?? quantity.value;
    if (value !== null) ranges.push([value, value + boundReach(value, quantity)]);
  }
  if (quantity.hedge === 'less-than' || quantity.hedge === 'at-most' || quantity.hedge === 'up-to') {
    const value = quantity.high ?? quantity.value;
    if (value !== null) ranges.push([value - boundReach(value, quantity), value]);
  }
  return ranges;
}
