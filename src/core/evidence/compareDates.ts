import type { DateParts, DateValue, Quantity } from '../quantities/types.js';
import { dateOf, dayNumberOf, weekdayOfNumber } from '../quantities/calendar.js';
import type { CompareOptions, Comparison, Detail } from './compareTypes.js';

const INCOMPARABLE: Comparison = { relation: 'incomparable' };
const COMPONENTS = ['year', 'month', 'day'] as const;
type Component = (typeof COMPONENTS)[number];

/**
 * Dates by component. They agree where every component that both state agrees and where the draft states nothing that the
 * source's own days rule out; the draft may say less (a year for a full date), not more ("14 June" for "June 2022").
 *
 * A year that neither wrote but that the text's own date suggested is no ground to contradict: "14 July" in a draft of 2023
 * and "14 July 2022" are simply of two years.
 */
export function compareDates(claim: Quantity, source: Quantity, options: CompareOptions): Comparison {
  const a = claim.date ?? yearCell(claim, options);
  const b = source.date ?? yearCell(source, options);
  if (a === null || b === null) return INCOMPARABLE;
  // "9 May was a Sunday" is not borne out by what happened on 9 May
  if (isWeekdayOfADay(claim) && (known(b).parts.day === undefined || weekdayOf(b) === undefined)) return INCOMPARABLE;
  const found = sameLapse(claim, source) ?? compareBounded(claim, a, source, b) ?? compareParts(a, b) ?? comparePeriods(a, b);
  return found.relation === 'different' && isWritersDay(source) ? INCOMPARABLE : found;
}

/** "Five years ago" in two texts that give no day of their own. */
function sameLapse(claim: Quantity, source: Quantity): Comparison | null {
  const isLapse = ({ date, value, unit }: Quantity): boolean => date?.relative === true && date.from === null && value !== null && unit !== null;
  return isLapse(claim) && isLapse(source) && claim.value === source.value && claim.unit === source.unit && / ago$/.test(claim.text) && / ago$/.test(source.text) ? { relation: 'equal' } : null;
}

/** "Now", "today" and their like tell when a source was written, seldom when what it tells of happened: they may bear a date out, never deny one. */
const isWritersDay = ({ text, date }: Quantity): boolean => date?.relative === true && WRITERS_DAY.has(text.toLowerCase());
const WRITERS_DAY: ReadonlySet<string> = new Set(['now', 'today', 'tonight', 'currently', 'at present', 'nowadays', 'these days', 'right now', 'just now', 'at the moment']);

/** A table's cell "2016" under no unit may be a year. */
function yearCell(quantity: Quantity, options: CompareOptions): DateValue | null {
  const year = quantity.value;
  if (options.looseUnit !== true || quantity.unit !== null || year === null || !Number.isInteger(year) || year < 1000 || year > 2200) return null;
  return { year, from: `${year}-01-01`, to: `${year}-12-31` };
}

/** "Before 1990", "since March": the source's days against the bound. null where the draft states a plain date. */
function compareBounded(claim: Quantity, a: DateValue, source: Quantity, b: DateValue): Comparison | null {
  const { hedge } = claim;
  if (hedge === 'exact' || hedge === 'approximate' || hedge === 'vague' || hedge === 'between') {
    if (source.hedge === 'exact' || source.hedge === hedge || source.hedge === 'between') return null;
    return compareParts(a, b) ?? withDetail(comparePeriods(a, b), source.hedge === 'approximate' || source.hedge === 'vague' ? 'source-hedged' : 'source-bounded');
  }
  if (source.hedge === hedge) return null;
  const mine = days(a);
  const theirs = days(b);
  if (mine === null || theirs === null) return compareParts(a, b) ?? INCOMPARABLE;
  const holds =
    hedge === 'more-than' ? theirs.from > mine.to :
    hedge === 'at-least' ? theirs.from >= mine.from :
    hedge === 'less-than' ? theirs.to < mine.from :
    theirs.to <= mine.to;
  return holds ? { relation: 'bound' } : { relation: 'different', slip: 'bound' };
}

/** Stated components that disagree, or a weekday that is not the date's. null where nothing disagrees. */
function compareParts(a: DateValue, b: DateValue): Comparison | null {
  if (a.end !== undefined || b.end !== undefined) return null;
  if (sameWeekday(a, b)) return { relation: 'equal' };
  const mine = known(a);
  const theirs = known(b);
  const wrong: Component[] = [];
  let guessed = false;
  for (const part of COMPONENTS) {
    const x = mine.parts[part];
    const y = theirs.parts[part];
    if (x === undefined || y === undefined || x === y) continue;
    if (mine.guessed.has(part) || theirs.guessed.has(part)) guessed = true;
    else wrong.push(part);
  }
  const [first] = wrong;
  if (first !== undefined) {
    if (swapped(a, b)) return INCOMPARABLE;
    return { relation: 'different', slip: wrong.length === 1 && !guessed ? 'date-part' : undefined, detail: first };
  }
  const day = weekdayOf(b);
  if (a.weekday !== undefined && day !== undefined && a.weekday !== day) {
    const dated = mine.parts.day !== undefined && mine.parts.month !== undefined && a.relative !== true;
    return { relation: 'different', slip: 'date-part', detail: dated && !guessed ? 'weekday-of-date' : 'weekday' };
  }
  if (guessed) return { relation: 'incomparable', detail: 'year' };
  if (a.weekday !== undefined && a.weekday === day && onlyWeekday(a)) return { relation: 'equal', detail: b.day === undefined ? undefined : 'less-precise' };
  return null;
}

/** "On Thursday" in two texts of one week: whether that was the last or the next one is for the tense to say. */
function sameWeekday(a: DateValue, b: DateValue): boolean {
  if (a.weekday === undefined || a.weekday !== b.weekday || !onlyWeekday(a) || !onlyWeekday(b)) return false;
  const mine = days(a);
  const theirs = days(b);
  return mine !== null && theirs !== null && Math.abs(mine.from - theirs.from) <= 7;
}

const onlyWeekday = (date: DateValue): boolean => KEYS.every((key) => key === 'weekday' || date[key] === undefined);

/** 03/04 read one way here and the other way there. */
function swapped(a: DateValue, b: DateValue): boolean {
  return a.month !== undefined && a.day !== undefined && a.month === b.day && a.day === b.month && a.year === b.year && a.month !== a.day;
}

interface Known {
  readonly parts: Partial<Record<Component, number>>;
  /** Components that were filled in from the text's own date and that a year-less date does not state. */
  readonly guessed: ReadonlySet<Component>;
}

function known(date: DateValue): Known {
  let found = knownOfDates.get(date);
  if (found === undefined) knownOfDates.set(date, (found = readKnown(date)));
  return found;
}

function readKnown(date: DateValue): Known {
  const parts: Partial<Record<Component, number>> = {};
  const guessed = new Set<Component>();
  const span = days(date);
  const from = span === null ? null : dateOf(span.from);
  const to = span === null ? null : dateOf(span.to);
  for (const part of COMPONENTS) {
    const stated = date[part];
    if (stated !== undefined) {
      parts[part] = stated;
      continue;
    }
    if (from === null || to === null || from[part] !== to[part]) continue;
    if (part === 'month' && from.year !== to.year) continue;
    if (part === 'day' && span !== null && span.from !== span.to) continue;
    parts[part] = from[part];
    if (date.relative !== true) guessed.add(part);
  }
  return { parts, guessed };
}

/** "Sunday" of "9 May, a Sunday": the day is told beside it. */
const isWeekdayOfADay = ({ text, date }: Quantity): boolean => date?.weekday !== undefined && date.day !== undefined && /^\p{L}+\.?$/u.test(text);

/** The weekday that the date states or that its own year gives it. */
function weekdayOf(date: DateValue): number | undefined {
  const { parts, guessed } = known(date);
  return date.weekday ?? (guessed.size === 0 ? weekdayFrom(parts) : undefined);
}

function weekdayFrom({ year, month, day }: Partial<Record<Component, number>>): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at = dayNumberOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return at === null ? undefined : weekdayOfNumber(at);
}

/** Nothing stated disagrees: which says more, and do the days agree? */
function comparePeriods(a: DateValue, b: DateValue): Comparison {
  if (stated(a, b)) return { relation: a.relative === b.relative ? 'equal' : 'equivalent', detail: fewer(a, b) ? 'less-precise' : undefined };
  const mine = days(a);
  const theirs = days(b);
  if (mine === null && isDayOf(a, b)) return { relation: 'equivalent' };
  // only the source says more than days can tell ("a Thursday in June"), or no year is known
  if (mine === null || theirs === null) return covers(a, b) ? { relation: 'equal', detail: 'less-precise' } : { relation: 'incomparable', detail: 'source-less-precise' };
  if (mine.from === theirs.from && mine.to === theirs.to) return { relation: 'equivalent' };
  if (a.end !== undefined && b.end !== undefined) return { relation: 'different', slip: 'date-part', detail: 'period' };
  // a day inside a period says nothing of where the period begins or ends
  if (mine.from <= theirs.from && mine.to >= theirs.to) return a.end === undefined ? { relation: 'equal', detail: 'less-precise' } : endpoint(b, a) ? { relation: 'bound' } : { relation: 'incomparable', detail: 'far-from-bound' };
  if (theirs.from <= mine.from && theirs.to >= mine.to) return endpoint(a, b) ? { relation: 'equivalent', detail: 'less-precise' } : { relation: 'incomparable', detail: 'source-less-precise' };
  if (mine.to < theirs.from || theirs.to < mine.from) {
    const guess = isGuess(a) || isGuess(b);
    return guess ? INCOMPARABLE : { relation: 'different', slip: a.end !== undefined ? 'date-part' : undefined, detail: 'period' };
  }
  return { relation: 'incomparable', detail: 'period' };
}

/** "24 February" and a source's "the 24th", which it counts from its own day. */
function isDayOf(a: DateValue, b: DateValue): boolean {
  if (b.relative !== true || a.day === undefined || a.month === undefined || a.year !== undefined || a.end !== undefined) return false;
  const { parts } = known(b);
  return parts.day === a.day && parts.month === a.month;
}

const KEYS = ['year', 'month', 'day', 'decade', 'century', 'quarter', 'season', 'weekday'] as const;
const share = (a: DateParts, b: DateParts): boolean => KEYS.every((key) => a[key] === undefined || a[key] === b[key] || (key === 'weekday' && b[key] === undefined));
/** The source states every component that the draft states, with the same value. */
const covers = (a: DateValue, b: DateValue): boolean => share(a, b) && (a.end === undefined ? b.end === undefined : b.end !== undefined && share(a.end, b.end)) && KEYS.some((key) => a[key] !== undefined && b[key] !== undefined);
const stated = (a: DateValue, b: DateValue): boolean => covers(a, b) && (a.relative === true) === (b.relative === true) && sameDays(a, b);
const fewer = (a: DateValue, b: DateValue): boolean => KEYS.some((key) => a[key] === undefined && b[key] !== undefined && key !== 'weekday');
function sameDays(a: DateValue, b: DateValue): boolean {
  const mine = days(a);
  const theirs = days(b);
  return mine === null || theirs === null || (mine.from <= theirs.from && mine.to >= theirs.to);
}

/** The year or day opens or closes the period. */
const endpoint = (a: DateValue, b: DateValue): boolean => b.end !== undefined && a.end === undefined && (sharesEnd(a, b) || sharesEnd(a, b.end));
const sharesEnd = (a: DateParts, b: DateParts): boolean => share(a, b) && KEYS.some((key) => a[key] !== undefined && a[key] === b[key]);

const isGuess = (date: DateValue): boolean => date.relative !== true && date.year === undefined && date.decade === undefined && date.century === undefined;

interface Days {
  readonly from: number;
  readonly to: number;
}

// a date is held against those of a hundred claims, and a claim's against those of fifty passages
const daysOfDates = new WeakMap<DateValue, Days | null>();
const knownOfDates = new WeakMap<DateValue, Known>();

function days(date: DateValue): Days | null {
  let found = daysOfDates.get(date);
  if (found === undefined) {
    const from = dayNumberOf(date.from ?? '');
    const to = dayNumberOf(date.to ?? '');
    daysOfDates.set(date, (found = from === null || to === null ? null : { from, to }));
  }
  return found;
}

const withDetail = (found: Comparison, detail: Detail): Comparison => (found.relation === 'equal' || found.relation === 'equivalent' ? { ...found, relation: 'bound', detail } : found);
