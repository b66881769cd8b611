import { recognise } from '../../src/core/quantities/recognise.js';
import type { DateParts, DateValue, Hedge, Quantity } from '../../src/core/quantities/types.js';

/** The one quantity of a phrase; `more` overrides what is not to depend on recognition. */
export function q(phrase: string, more: Partial<Quantity> = {}): Quantity {
  const [found, ...others] = recognise(phrase);
  if (found === undefined || (others.length > 0 && found.ratio === undefined)) throw new Error(`not one quantity: ${phrase}`);
  return { ...found, ...more };
}

/** A date from its parts; the days it covers are given, or follow from year, month and day. */
export function date(parts: DateParts & { end?: DateParts; relative?: boolean; from?: string; to?: string; hedge?: Hedge }): Quantity {
  const { hedge = 'exact', ...stated } = parts;
  const two = (n: number): string => String(n).padStart(2, '0');
  const edge = (of: DateParts, last: boolean): string | null => {
    if (of.year === undefined) return null;
    const month = of.month ?? (last ? 12 : 1);
    return `${of.year}-${two(month)}-${two(of.day ?? (last ? new Date(Date.UTC(of.year, month, 0)).getUTCDate() : 1))}`;
  };
  const value: DateValue = { ...stated, from: parts.from ?? edge(parts, false), to: parts.to ?? edge(parts.end ?? parts, true) };
  return { start: 0, end: 4, text: 'date', kind: 'date', value: null, low: null, high: null, unit: null, hedge, of: null, phrase: { start: 0, end: 4 }, step: 0, date: value };
}

/** A clock time in minutes from midnight, `at('02:10')`. */
export function at(clock: string, more: Partial<Quantity> = {}): Quantity {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return { start: 0, end: clock.length, text: clock, kind: 'time', value: null, low: null, high: null, unit: null, hedge: 'exact', of: null,
    phrase: { start: 0, end: clock.length }, step: 0, clock: { minutes: Number(hours) * 60 + Number(minutes) }, ...more };
}
