import { recognise } from '../../quantities/recognise.js';
import type { Quantity } from '../../quantities/types.js';
import { dateOf } from '../../quantities/calendar.js';
import { unitInfo } from '../../quantities/unitInfo.js';
import type { Focus } from './context.js';
import type { Cues } from './cues.js';
import { momentsOf, type Grain, type Moment } from './moments.js';
import type { Sink } from './sink.js';
import type { DeriveInput } from './types.js';

// nobody is claimed to be older
const OLDEST = 120;
const DAY = 86_400;
// in days, as the units have it
const YEAR = 365.25;

/** Time between two dates that relevant passages state, or between one of them and the day of writing: durations, ages, "four years ago". */
export function readDates(input: DeriveInput, focus: Focus, cues: Cues, sink: Sink): void {
  const claim = input.quantity;
  const asked = asksForAge(claim, focus, cues);
  const isAge = asked > 0;
  if (!isAge && claim.kind !== 'duration') return;
  const unit = isAge ? claim.unit ?? 'a' : claim.unit;
  const length = unit === null ? undefined : unitInfo(unit);
  if (unit === null || length?.dimension !== 'time') return;
  const days = length.factor / DAY;
  // "47 years old" may be said of what was built
  const isOld = claim.kind === 'age' && OLD.test(claim.text);
  const moments = momentsOf(input, focus);
  const cue = isAge ? asked : Math.max(LEAST_CUE, cues.strength.elapsed);
  for (const [i, a] of moments.entries()) {
    for (const b of moments.slice(i + 1)) {
      const [first, last] = a.value <= b.value ? [a, b] : [b, a];
      if (first.value === last.value || (first.path === '' && last.path === '') || first.yearless !== last.yearless || (first.isNow && last.isNow) || (isAge && !first.isBirth && !(isOld && isOldest(first, last)))) continue;
      const close = closeness(first, last);
      if (close === 0 || ((first.isMeasured === true || last.isMeasured === true) && first.operands[0]?.quantity !== last.operands[0]?.quantity)) continue;
      const error = Math.max(ERRORS[first.grain], ERRORS[last.grain]) / days;
      for (const value of isAge ? agesAt(first, last, unit) : lengths(first, last, days, claim.hedge !== 'exact')) sink.offer('date-difference', [first, last], value, claim.kind === 'cardinal' ? null : unit, claim.kind, error, cue, close);
    }
  }
}

const OLD = /\bold$/i;

/** "Open since May 2023", "built in 1978": what is old counts from there until the day of writing. */
const isOldest = (first: Moment, last: Moment): boolean => last.isNow && (first.isMade || first.isOpen);

/** How clearly a figure is somebody's age; 0 where it is none. */
export function asksForAge(claim: Quantity, focus: Focus, { strength }: Cues): number {
  if (!mayBeAge(claim)) return 0;
  const asked = claim.kind !== 'age' && statesAge(focus, claim) ? STATED : strength.age;
  return claim.kind === 'age' || asked >= 0.5 ? Math.max(STATED, asked) : 0;
}

/** "74", "74 years old": a number that may be somebody's age. */
const mayBeAge = ({ kind, unit, of, value }: Quantity): boolean => kind === 'age' || (kind === 'cardinal' && unit === null && of === null && value !== null && Number.isInteger(value) && value > 0 && value < OLDEST);

// a length of time is mostly one between two events, said or not
const LEAST_CUE = 0.5;
const STATED = 0.7;
/** How far a moment may lie from its first day, in days. */
const ERRORS: Readonly<Record<Grain, number>> = { day: 1, month: 31, quarter: 92, year: 366 };

const IS = new Set('is was be turned turns aged at of'.split(' '));
const GOES_ON = new Set('when in on at last this next then and but now today or has have had stood who'.split(' '));

/** An age, or a bare number where one is told: the birth that it counts from may stand anywhere. */
export function asksForBirth(claim: Quantity, sentence: string, at: number): boolean {
  const before = sentence.slice(0, at).trimEnd();
  return claim.kind === 'age' || (mayBeAge(claim) && IS.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase()));
}

/** "She is 44.", "He was 29 when he married": a bare number that ends its clause behind "is". */
function statesAge({ words, from, to }: Focus, { value }: Quantity): boolean {
  if (value === null || !Number.isInteger(value) || !IS.has(words[from - 1]?.lower ?? '')) return false;
  const next = words[to];
  return next === undefined || GOES_ON.has(next.lower) || next.start - (words[to - 1]?.end ?? next.start) > 1;
}

/**
 * "Four years ago", "a year and a half later": the length of time that a relative date names, in the date's place; null where it names none. It counts
 * from a day that the sentence does not tell.
 */
export function lengthIn(claim: Quantity): Quantity | null {
  if (claim.kind !== 'date' || claim.date?.relative !== true) return null;
  const words = claim.text.trim().split(/\s+/);
  // "in an hour and 38 minutes" may be how long something took
  const own = COUNTED_FROM.has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1) : words;
  // "a decade later"
  const [length] = recognise((own.length === 2 && A.has(own[0]?.toLowerCase() ?? '') ? ['one', own[1]] : own).join(' '));
  return length?.kind !== 'duration' || length.value === null ? null : { ...length, start: claim.start, end: claim.end, text: claim.text, phrase: claim.phrase, of: null, ofSpan: undefined, hedge: claim.hedge === 'exact' ? length.hedge : claim.hedge };
}
const A = new Set(['a', 'an']);
const COUNTED_FROM = new Set('ago later earlier before after on previously back since'.split(' '));

/** Both ends of one stated period, what has gone on since a day until the text was written, dates of one sentence, of one source. */
function closeness(a: Moment, b: Moment): number {
  // whoever is named was born once: when something else happened is told anywhere
  if (a.isOfNamed || b.isOfNamed) return OF_NAMED;
  if (a.isNow || b.isNow) {
    const [now, other] = a.isNow ? [a, b] : [b, a];
    if (now.path !== '' && now.path !== other.path) return 0;
    return other.isOpen ? ONGOING : now.path === '' ? TODAY : 0;
  }
  // the day that the draft itself names
  if (a.path === '' || b.path === '') return NAMED;
  if (a.path !== b.path) return ELSEWHERE;
  if (a.passage !== b.passage) return 0.6;
  return a.operands[0]?.quantity === b.operands[0]?.quantity ? 1 : 0.85;
}
const OF_NAMED = 0.8;
const ONGOING = 0.85;
const TODAY = 0.5;
const NAMED = 0.6;
const ELSEWHERE = 0.45;

/** Full years, of which one may be missing where no day is told. */
function agesAt(first: Moment, last: Moment, unit: string): ReadonlySet<number> {
  const days = (unitInfo(unit)?.factor ?? 0) / DAY;
  if (unit !== 'a') return lengths(first, last, days, false);
  if (first.grain === 'day' && last.grain === 'day') return new Set([Math.floor(monthsFrom(first, last, false) / 12)]);
  const apart = dateOf(last.value).year - dateOf(first.value).year;
  return new Set([apart, apart - 1]);
}

/**
 * How long it is from the one to the other in units of so many days, as people count: full units, or the nearest number, and the last one with the first.
 * @param isHedged what is left over counts too: two days short of twenty months are "almost 20 months"
 */
function lengths(first: Moment, last: Moment, days: number, isHedged: boolean): ReadonlySet<number> {
  const isPeriod = first.operands[0]?.quantity !== undefined && first.operands[0].quantity === last.operands[0]?.quantity;
  if (first.grain === 'year' || last.grain === 'year') {
    const years = dateOf(last.value).year - dateOf(first.value).year;
    // two years tell no number of months
    return days < YEAR - 1 ? NONE : new Set(inUnits([years, ...(isPeriod ? [years + 1] : [])], YEAR / days));
  }
  const isCoarse = first.grain !== 'day' || last.grain !== 'day';
  if (days >= MONTH || isCoarse) {
    // two months tell no number of days
    if (days < MONTH) return NONE;
    const months = monthsFrom(first, last, isCoarse);
    const exact = isHedged && !isCoarse ? [(last.value - first.value) / days] : [];
    return new Set([...exact, ...inUnits([months, ...(isPeriod ? [months + 1] : [])], MONTH / days).flatMap((value) => [Math.floor(value), Math.round(value), ...(days > MONTH ? [value] : [])])]);
  }
  const whole = (last.value - first.value) / days;
  return new Set([whole, ...(days <= 1 ? [whole + 1 / days] : days < MONTH ? [Math.round(whole)] : [])]);
}
const NONE: ReadonlySet<number> = new Set();
const MONTH = YEAR / 12;

const inUnits = (values: readonly number[], factor: number): number[] => values.map((value) => Number((value * factor).toPrecision(9)));

/** Full months; months of the calendar where a day is not told. */
function monthsFrom(first: Moment, last: Moment, isCoarse: boolean): number {
  const a = dateOf(first.value), b = dateOf(last.value);
  return (b.year - a.year) * 12 + b.month - a.month - (!isCoarse && b.day < a.day ? 1 : 0);
}
