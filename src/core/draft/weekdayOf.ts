import { dayNumberOf, weekdayOfNumber } from '../quantities/calendar.js';
import type { Quantity } from '../quantities/types.js';

/**
 * "On 3 June, a Monday", "9 May was a Sunday": the weekday is told of the day before it, so that a source that has another one for this day speaks
 * against it. Whatever else names only a weekday means one near by.
 * @param quantities of one text, in order
 */
export function withTheirDays(quantities: readonly Quantity[], prose: string): readonly Quantity[] {
  return quantities.map((quantity, i) => {
    const before = quantities[i - 1];
    const day = before?.date;
    const { date } = quantity;
    if (date?.weekday === undefined || date.day !== undefined || before === undefined || day?.day === undefined || day.weekday !== undefined || day.end !== undefined) return quantity;
    if (!TOLD_OF_IT.test(prose.slice(before.end, quantity.start))) return quantity;
    const at = day.year === undefined || day.from === null ? null : dayNumberOf(day.from);
    return { ...quantity, date: { ...day, weekday: date.weekday, ...(at !== null && weekdayOfNumber(at) !== date.weekday && { weekdayConflict: true }) } };
  });
}

const TOLD_OF_IT = /^(?:, | \(| [–—] | (?:is|was|fell on|falls on|will be) )an? $/;
