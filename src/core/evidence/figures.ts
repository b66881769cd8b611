import { periodOf } from '../quantities/calendar.js';
import type { DateParts, Quantity } from '../quantities/types.js';
import { isTime, unitSymbol } from '../quantities/units.js';

/**
 * A quantity as evidence compares it: "52,000 tonnes a year" is an amount of tonnes with what it is per, so that it can stand
 * beside "52,000 tonnes"; what a speed or a density is per belongs to its unit and stays. "250 flight hours" are hours.
 */
export function normalised<T extends Quantity>(quantity: T): T {
  const { unit } = quantity;
  if (unit === null) return countedTime(quantity);
  if (quantity.per !== undefined) return quantity;
  const slash = unit.lastIndexOf('/');
  const tail = unit.slice(slash + 1);
  return slash > 0 && CALENDAR.has(tail) ? { ...quantity, unit: unit.slice(0, slash), per: tail } : quantity;
}

/** What is counted may be a time that has a name of its own ("flight hours", "school days"), or a part of one ("17 of their days off"). */
function countedTime<T extends Quantity>(quantity: T): T {
  const noun = quantity.kind === 'cardinal' && quantity.ratio === undefined ? quantity.of : null;
  if (noun === null) return quantity;
  const unit = unitSymbol(noun.slice(noun.lastIndexOf(' ') + 1));
  return unit !== null && (noun.includes(' ') || noun.endsWith('s')) && isTime(unit) ? { ...quantity, kind: 'duration', unit } : quantity;
}

const CALENDAR: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/**
 * The two ends of a range, each a figure that a text may state by itself: "between 71 and 88 years old" states 71 and 88.
 * [] for what is no closed range.
 */
export function ends<T extends Quantity>(quantity: T): T[] {
  const { date, low, high } = quantity;
  if (date !== undefined) {
    if (date.end === undefined) return [];
    const { end, from: _from, to: _to, ...start } = date;
    return [start, { year: start.year, month: start.month, ...end }].map((parts) => dateOf(quantity, parts));
  }
  if (quantity.hedge !== 'between' || low === null || high === null || low === high || quantity.value !== null) return [];
  return [low, high].map((value): T => ({ ...quantity, value, low: value, high: value, hedge: 'exact' }));
}

/** The time of day that a date states with its day ("2031-03-01T14:05"), a figure of its own; [] for any other. */
export const timesIn = <T extends Quantity>(quantity: T): T[] =>
  quantity.kind === 'date' && quantity.clock !== undefined ? [{ ...quantity, kind: 'time', date: undefined, value: null, low: null, high: null }] : [];

function dateOf<T extends Quantity>(quantity: T, { year, month, day, weekday, decade, quarter, season }: DateParts): T {
  const parts = { year, month, day, weekday, decade, quarter, season };
  const period = year === undefined ? null : periodOf(parts);
  const value = month === undefined && day === undefined && year !== undefined ? year : null;
  return { ...quantity, hedge: 'exact', value, low: value, high: value, date: { ...parts, from: period?.from ?? null, to: period?.to ?? null } };
}
