import type { DateValue, Quantity } from '../../src/core/quantities/types.js';

/** A quantity in one line, as docs/quantities.md shows it. */
export function describeQuantity(quantity: Quantity): string {
  const { kind, value, low, high, unit, hedge, of, per, ratio, role, direction, date, clock } = quantity;
  const parts: string[] = [kind];
  if (kind === 'date') parts.push(date === undefined ? '' : describeDate(date));
  else if (kind === 'time') parts.push(clock === undefined ? '' : `${String(Math.floor(clock.minutes / 60)).padStart(2, '0')}:${String(clock.minutes % 60).padStart(2, '0')}${clock.zone === undefined ? '' : ` ${clock.zone}`}`);
  else if (value !== null) parts.push(short(value));
  if (unit !== null) parts.push(unit);
  const more: string[] = [];
  if (kind !== 'date' && kind !== 'time' && kind !== 'score' && !(low === value && high === value)) more.push(`${low === null ? '' : short(low)}..${high === null ? '' : short(high)}`);
  if (hedge !== 'exact') more.push(hedge);
  if (ratio !== undefined) more.push(`${short(ratio.numerator)} to ${short(ratio.denominator)}`);
  if (of !== null) more.push(`of ${of}`);
  if (per !== undefined) more.push(`per ${per}`);
  if (role !== undefined) more.push(role + (direction === undefined ? '' : direction > 0 ? ' up' : ' down'));
  if (quantity.implied === true) more.push('implied');
  return `${quantity.text}: ${parts.filter((part) => part !== '').join(' ')}${more.length === 0 ? '' : `; ${more.join('; ')}`}`;
}

const short = (value: number): string => String(Number(value.toPrecision(6)) === value ? value : Math.abs(value) < 1e6 ? Number(value.toPrecision(6)) : value);

function describeDate(date: DateValue): string {
  if (date.from !== null && date.to !== null) return date.from === date.to ? date.from : `${date.from}..${date.to}`;
  const { year, month, day, weekday, decade, century } = date;
  return [['year', year], ['month', month], ['day', day], ['weekday', weekday], ['decade', decade], ['century', century]].filter(([, part]) => part !== undefined).map(([name, part]) => `${name} ${part}`).join(' ');
}
