import { yearsIn } from './yearsIn.js';
import { weekdayOf } from '../quantities/calendar.js';
import type { Comparison } from './compareTypes.js';
import type { DateParts, DateValue, Quantity } from '../quantities/types.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';
import type { SourceDocument } from '../sources/types.js';

// sentences: a paragraph's worth
const BACK = 4;

/** The year that a passage's dates without one belong to: the last one stated before, in the headings, or in the title; null where none is. */
function yearInForce({ document, passage, at, quantities }: PassageView, library: Library, before: number): number | null {
  const own = statedYear(quantities.filter(({ start }) => start < before));
  if (own !== null) return own;
  for (let step = 1; step <= BACK; step++) {
    const other = document.passages[at - step];
    if (other === undefined || other.table !== undefined || other.headings.join() !== passage.headings.join()) break;
    const year = statedYear(library.view(document.path, at - step).quantities);
    if (year !== null) return year;
  }
  for (const label of [...passage.headings].reverse().concat(document.metadata.title ?? '')) {
    const years = yearsIn(label);
    if (years.length > 0) return years.length === 1 ? (years[0] as number) : null;
  }
  return null;
}

// sentences: a diary's
const FAR_BACK = 200;

/** The one year that a document has named from its front on, as a diary does in its first line, or that a short one names at all, as a letter does; null where it names none, or has named another since. */
const onlyYear = ({ document, at }: PassageView): number | null => {
  let found = frontYears.get(document);
  if (found === undefined) frontYears.set(document, (found = yearsBefore(document)));
  return found[at] ?? null;
};

// once a document: its dates are asked for one by one
const frontYears = new WeakMap<SourceDocument, readonly (number | null)[]>();

/** For each of its first passages the one year that stands before it, or in all of the document; null for none or several. */
function yearsBefore({ passages }: SourceDocument): (number | null)[] {
  const named = new Set<number>();
  const found: (number | null)[] = [];
  for (let at = 0; at <= FAR_BACK && at < passages.length && named.size < 2; at++) {
    found.push(named.size === 1 ? ([...named][0] as number) : null);
    for (const year of yearsIn(passages[at]?.text ?? '')) named.add(year);
  }
  const [only] = named;
  return named.size === 1 && found.length === passages.length ? found.map((year) => year ?? only ?? null) : found;
}

const statedYear = (quantities: readonly Quantity[]): number | null => quantities.reduce<number | null>((last, { date }) => date?.year ?? last, null);

/**
 * A date that a source gives without its year was read in the year of the source itself, or in none. Where the text has just named another year,
 * or its title names one, and that is the draft's, the two dates are one. A date that the draft gives without its year is the source's where
 * neither text names a year that parts them: "1 June" of a draft of 2026 may be that of a source of 2025, not that of one of 2019.
 * @param drafted the last year that the draft named before; null where it named none
 */
export function inItsYear(found: Comparison, claim: Quantity, figure: Quantity, view: PassageView, library: Library, drafted: number | null = null): Comparison {
  if (found.relation !== 'incomparable' || claim.date === undefined || figure.date === undefined) return found;
  if (figure.date.month === undefined && isDayInForce(claim.date, figure, view, library)) return SAME;
  if (isOnWeekday(claim.date, figure, view, library)) return SAME;
  if (claim.date.year === undefined) return found.detail === 'year' && isInMonth(claim.date, figure.date) && isNear(claim.date, drafted, figure.date, view, library, figure.start) ? SAME : found;
  if (figure.date.year !== undefined) return found;
  if (found.detail !== 'year' && !(found.detail === 'source-less-precise' && isSameDay(claim.date, figure.date))) return found;
  return (yearInForce(view, library, figure.start) ?? onlyYear(view)) === claim.date.year ? SAME : found;
}

/** "On Sunday", and "4 March, a Sunday", of a source that says "4 March" and tells its year elsewhere. */
function isOnWeekday({ weekday, day, month, year }: DateValue, { date, start }: Quantity, view: PassageView, library: Library): boolean {
  if (weekday === undefined || date?.day === undefined || date.month === undefined || date.year !== undefined || date.weekday !== undefined || date.end !== undefined) return false;
  if ((day !== undefined && day !== date.day) || (month !== undefined && month !== date.month)) return false;
  const its = yearInForce(view, library, start) ?? onlyYear(view) ?? guessed(date);
  return its !== null && (year === undefined || year === its) && weekdayOf(its, date.month, date.day) === weekday;
}

/** "To be closed on the 18th" in an entry of 11 October: the day of the month that was named last, or of the one after. */
function isDayInForce(claim: DateValue, { date, start }: Quantity, view: PassageView, library: Library): boolean {
  if (date?.day === undefined || date.day !== claim.day || claim.month === undefined || date.from !== null) return false;
  const named = dayBefore(view, library, start);
  if (named?.month === undefined || (named.month + (date.day < (named.day ?? 0) ? 1 : 0) - claim.month) % 12 !== 0) return false;
  return claim.year === undefined || yearInForce(view, library, start) === claim.year;
}

/** The last date with a month that stands before a place, in its passage or the one before. */
function dayBefore({ document, passage, at, quantities }: PassageView, library: Library, start: number): DateParts | undefined {
  const own = quantities.findLast((figure) => figure.start < start && figure.date?.month !== undefined)?.date;
  if (own !== undefined) return own;
  for (let step = 1; step <= BACK; step++) {
    if (document.passages[at - step]?.group !== passage.group) return undefined;
    const found = library.view(document.path, at - step).quantities.findLast(({ date }) => date?.month !== undefined)?.date;
    if (found !== undefined) return found;
  }
  return undefined;
}

const SAME: Comparison = { relation: 'equivalent' };

/** Years apart: a draft of January tells of November, and of what is due the year after. */
const NEAR = 1;

function isNear(claim: DateValue, drafted: number | null, figure: DateValue, view: PassageView, library: Library, start: number): boolean {
  const stated = figure.year ?? yearInForce(view, library, start);
  const [mine, theirs] = [drafted ?? guessed(claim), stated ?? guessed(figure)];
  if (mine === null || theirs === null) return false;
  return drafted !== null && stated !== null ? drafted === stated : Math.abs(mine - theirs) <= NEAR;
}

/** The year of the text's own date. */
const guessed = ({ from }: DateValue): number | null => (from === null ? null : Number(from.slice(0, 4)));

const isInMonth = (a: DateParts, b: DateParts): boolean => a.month !== undefined && a.month === b.month && (a.day === undefined || a.day === b.day);
const isSameDay = (a: DateParts, b: DateParts): boolean => a.day !== undefined && a.day === b.day && a.month === b.month;
