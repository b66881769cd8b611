import type { Quantity } from '../quantities/types.js';
import { naturalStep } from './compareTolerance.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';
import { DATE_PART_BANDS } from './valueKeys.js';

// How far around a figure others are counted, up and down: wide enough to hold some in a few sources, narrow enough that they are of its sort.
const REACH = 3;
const REACH_WIDTH = 2 * Math.log(REACH);

/**
 * How many figures of the sources would agree with a claim's by accident: as many as stand in its neighbourhood, spread evenly on a
 * logarithmic scale (first digits of found figures are: F. Benford, "The law of anomalous numbers", 1938), times the part of that
 * neighbourhood that agrees. Given as the chance of at least one (Poisson), 0 to 1. It grows with the sources, with the roundness of the
 * figure, and with the room a bound leaves: "more than 1,200" and 1,201 is no accident, "more than 3" and 812 is.
 */
export function coincidence(quantity: Quantity, library: Library, views: readonly PassageView[]): (figure: Quantity) => number {
  if (quantity.date !== undefined) {
    const expected = datesLike(quantity, library);
    return () => 1 - Math.exp(-expected);
  }
  const at = Math.abs(quantity.value ?? quantity.low ?? quantity.high ?? 0);
  if (at === 0) return () => 1;
  const around = library.countOfValues(at / REACH, at * REACH) * shareOfKind(quantity, at, views);
  const half = naturalStep(at, quantity.step) / 2;
  const own = Math.log((at + half) / Math.max(at - half, at / REACH));
  return ({ value, low, high }) => {
    const other = Math.abs(value ?? low ?? high ?? 0);
    const room = other > 0 ? Math.abs(Math.log(other / at)) : REACH_WIDTH;
    return 1 - Math.exp((-around * Math.min(REACH_WIDTH, Math.max(own, room))) / REACH_WIDTH);
  };
}

/** Of the figures as large as this in the passages at hand, the share that could be compared with it: the others are of another unit. */
function shareOfKind(quantity: Quantity, at: number, views: readonly PassageView[]): number {
  let near = 0, same = 0;
  for (const { quantities } of views) {
    for (const { value, unit, date, kind } of quantities) {
      if (date !== undefined || value === null || Math.abs(value) < at / REACH || Math.abs(value) > at * REACH) continue;
      near++;
      if (unit === quantity.unit && (unit !== null || kind === quantity.kind)) same++;
    }
  }
  return (same + 1) / (near + 2);
}

/** Dates of the sources that would agree with a date by accident: each part of it is one of so many. */
function datesLike({ date }: Quantity, library: Library): number {
  if (date === undefined) return 0;
  const { year, monthDay, weekday } = DATE_PART_BANDS;
  if (date.month !== undefined) return library.countOfValues(monthDay, monthDay + 1300) / (date.day === undefined ? 12 : 365);
  if (date.year !== undefined) return library.countOfValues(year + date.year - 15, year + date.year + 15) / 30;
  return date.weekday === undefined ? 1 : library.countOfValues(weekday, weekday + 7) / 7;
}
