import type { DateValue, Quantity } from '../../quantities/types.js';
import { dateOf, dayNumber, dayNumberOf, isoOf } from '../../quantities/calendar.js';
import { tokenWords, type WordToken } from '../../text/words.js';
import { isYear } from '../elidedUnit.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import type { Focus } from './context.js';
import { yearOf } from './periods.js';
import { placeFit } from './placeFit.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

/** A day, month or year that sources name, as an operand; `value` is the number of its first day. */
export interface Moment extends Term {
  readonly grain: Grain;
  readonly isBirth: boolean;
  /** Something was built, founded or opened then. */
  readonly isMade: boolean;
  /** The birth of somebody whom the sentence, or what stands around it, names. */
  readonly isOfNamed: boolean;
  /** The day on which its document, or the draft, was written. */
  readonly isNow: boolean;
  /** "Since 1987", "until March 2031": it reaches to or from the day of writing. */
  readonly isOpen: boolean;
  /** An end of a stretch whose length the source tells as well: "four days, from January 2 to 5". */
  readonly isMeasured?: boolean;
  /** The document whose year it is of, where nothing tells which year that is. */
  readonly yearless?: string;
}

export type Grain = 'day' | 'month' | 'quarter' | 'year';

const BORN = new Set(['born', 'birth', 'b']);
// what is so many years old was made, or has gone on since
const MADE = new Set('built made founded established opened launched laid installed commissioned constructed erected completed registered planted created'.split(' '));
// "since they have kept a log in 1987"
const OPEN = new Set(['since', 'until', 'till']);
const OPENED_BY = 2;
const MOST_MOMENTS = 32;
const MOST_ROWS = 40;
// nearness of a name to the figure; what stands around the sentence has 0.4 at most
const NAMED = 0.1;
// characters before a date
const BORN_NEAR = 60;
const NAME_NEAR = 120;
// dates without a year are held against one another in one that has no leap day
export const ANY_YEAR = 2001;
// what is known of the day of writing tells nothing of the claim
const NOW_RELEVANCE = 0.5;

/** The dates that relevant passages and rows name, the likeliest first, with the day on which the draft was written. */
export function momentsOf(input: DeriveInput, focus: Focus): Moment[] {
  const named = new Set([...input.siblings, ...(input.nearby ?? [])].flatMap(({ date }) => (date?.from == null ? [] : [date.from])));
  const found: Moment[] = [];
  const written = new Map<string, Moment>();
  const tables = input.tables.map(({ rows }) => rows.slice(0, MOST_ROWS));
  const fit = placeFit(input, focus);
  const yearly = new Set(tables.flatMap(yearCells));
  for (const view of [...input.passages.map((passage) => passage.view), ...tables.flat()]) {
    const dates = view.quantities.flatMap((quantity) => datesIn(quantity, yearly.has(quantity)).map((date) => ({ quantity, date })));
    if (dates.length === 0) continue;
    const relevance = fit(view);
    for (const { quantity, date } of dates) {
      const moment = momentOf(date, view.document.path, {
        label: labelOf(date, quantity.text), relevance, anchored: date.from !== null && named.has(date.from) ? 1 : 0, operands: [{ view, quantity, cell: quantity.cell }], passage: view.at, group: view.passage.group, table: view.passage.table,
        ...peopleOf(view, quantity, focus), isNow: false, isOpen: isOpen(view, quantity),
        isMeasured: quantity.date?.end !== undefined && view.quantities.some(({ kind }) => kind === 'duration'),
      });
      if (moment === null) continue;
      found.push(moment);
      if ((moment.isOpen || moment.isBirth || moment.isMade) && !written.has(moment.path)) {
        const own = nowOf(view.passage.date ?? view.document.metadata.date, moment.path);
        if (own !== null) written.set(moment.path, own);
      }
    }
  }
  const today = nowOf(input.reference ?? input.written ?? undefined, '');
  found.sort((a, b) => likely(b) - likely(a));
  const likeliest = found.slice(0, MOST_MOMENTS);
  return [...likeliest, ...likeliest.flatMap((moment) => inYearOf(moment, likeliest)), ...ownDates(input), ...(today === null ? [] : [today]), ...written.values()];
}

/** The dates that the draft names beside the figure: "on 14 May 1925, when Denis, a publican's son of 31". */
const ownDates = ({ siblings, nearby = [] }: DeriveInput): Moment[] => [...siblings, ...nearby].flatMap((quantity) => datesIn(quantity, false).flatMap((date) =>
  momentOf(date, '', { label: labelOf(date, quantity.text), relevance: NOW_RELEVANCE, anchored: 1, operands: [], passage: -1, group: -1, isBirth: false, isMade: false, isOfNamed: false, isNow: false, isOpen: false }) ?? []));

/** "On 14 April 1936, landed at Hollin on 6 May": a day without a year is of the year that the day nearest to it has. */
function inYearOf(moment: Moment, moments: readonly Moment[]): readonly Moment[] {
  if (moment.yearless === undefined) return [];
  const near = moments.filter(({ path, passage, yearless, grain, table }) => path === moment.path && yearless === undefined && grain !== 'year' && table === undefined && Math.abs(passage - moment.passage) <= YEAR_NEAR)
    .sort((a, b) => Math.abs(a.passage - moment.passage) - Math.abs(b.passage - moment.passage))[0];
  const { month, day } = dateOf(moment.value);
  return near === undefined || moment.table !== undefined ? [] : [{ ...moment, yearless: undefined, value: dayNumber(dateOf(near.value).year, month, day) }];
}
const YEAR_NEAR = 2;

const likely = ({ relevance, anchored }: Moment): number => relevance + 0.3 * anchored;

/** The cells of columns that hold nothing but years. */
function yearCells(rows: readonly PassageView[]): SourceQuantity[] {
  const cells = rows.flatMap(({ quantities }) => quantities.filter(({ cell }) => cell !== undefined));
  const others = new Set(cells.flatMap((quantity) => (yearOf(quantity) === null ? [quantity.cell] : [])));
  return cells.filter(({ cell }) => !others.has(cell));
}

/** A date, the two ends of a range each by itself, a year that is written as a number is. */
function datesIn(quantity: Quantity, isYearCell: boolean): DateValue[] {
  const { date, value } = quantity;
  if (date === undefined) return isYearCell || isYear(quantity) ? [{ year: value as number, from: `${value}-01-01`, to: `${value}-12-31` }] : [];
  if (date.end === undefined) return [date];
  const { from, to, end, ...parts } = date;
  return [{ ...parts, from, to: from }, { ...(end.year === undefined && end.month === undefined ? { ...parts, day: undefined } : {}), ...end, from: to, to }];
}

const labelOf = (part: DateValue, text: string): string => (part.from !== null && text.length > 4 && part.month === undefined && part.year !== undefined ? String(part.year) : text);

function peopleOf(view: PassageView, quantity: SourceQuantity, focus: Focus): Pick<Moment, 'isBirth' | 'isMade' | 'isOfNamed'> {
  const { start } = quantity;
  // "born 19 May 1913, killed 8 May 1942": the first day behind the word
  const isSaid = (words: ReadonlySet<string>): boolean => isHeadOf(view, quantity, words) || view.words.some((word) => words.has(word.lower) && word.start < start && start - word.start < BORN_NEAR && !view.quantities.some((other) => other.kind === 'date' && other.start > word.start && other.start < start));
  const isBirth = isSaid(BORN);
  return { isBirth, isMade: isSaid(MADE), isOfNamed: isBirth && (view.words.some((word) => isNamed(word, focus) && Math.abs(word.start - start) < NAME_NEAR) || tokenWords(`${view.document.metadata.title ?? ''} ${view.passage.headings.join(' ')}`).some((word) => isNamed(word, focus))) };
}

/** "born", "year built": what the head of a cell's column says. */
function isHeadOf({ passage }: PassageView, { cell }: SourceQuantity, words: ReadonlySet<string>): boolean {
  const head = cell === undefined ? undefined : passage.cells?.[cell]?.head;
  return head != null && tokenWords(head.replaceAll('_', ' ')).some(({ lower }) => words.has(lower));
}

const isNamed = ({ capital, stop, digit, stem }: WordToken, { weights }: Focus): boolean => capital && !stop && !digit && (weights.get(stem) ?? 0) >= NAMED;

function isOpen({ words }: PassageView, { start }: Quantity): boolean {
  const next = words.findIndex((word) => word.end > start);
  return words.slice(Math.max(0, (next < 0 ? words.length : next) - OPENED_BY), next < 0 ? words.length : next).some(({ lower }) => OPEN.has(lower));
}

function nowOf(date: string | undefined, path: string): Moment | null {
  const iso = (date ?? '').slice(0, 10);
  if (dayNumberOf(iso) === null) return null;
  return momentOf({ from: iso, to: iso, day: 1 }, path, { label: iso, relevance: NOW_RELEVANCE, anchored: 0, operands: [], passage: -1, group: -1, isBirth: false, isMade: false, isOfNamed: false, isNow: true, isOpen: false });
}

type Rest = Pick<Moment, 'label' | 'relevance' | 'anchored' | 'operands' | 'passage' | 'group' | 'table' | 'isBirth' | 'isMade' | 'isOfNamed' | 'isNow' | 'isOpen' | 'isMeasured'>;

/** null where the words name no day that could be told ("on Friday" in a text without date). */
function momentOf(date: DateValue, path: string, rest: Rest): Moment | null {
  const day = dayTold(date);
  return day === null ? null : { value: day.number, unit: null, kind: 'date', loose: false, error: 0, cost: 0, of: NOTHING, path, grain: grainOf(date), ...(day.isYearless && { yearless: path }), ...rest };
}

/** The first day of a date as a number; of a date without a year in a year that is the same for all of them. */
export interface DayTold {
  readonly number: number;
  readonly isYearless: boolean;
}

/** null where nothing tells which day a date is. */
export function dayTold(date: DateValue): DayTold | null {
  const isYearless = date.from === null && date.month !== undefined && date.year === undefined && date.relative !== true;
  const number = dayNumberOf(isYearless ? `${ANY_YEAR}-${two(date.month ?? 1)}-${two(date.day ?? 1)}` : date.from ?? '');
  return number === null || isoOf(number) === null ? null : { number, isYearless };
}

const NOTHING: ReadonlySet<string> = new Set();
const two = (value: number): string => String(value).padStart(2, '0');
function grainOf({ day, month, quarter, season, weekday, relative, from, to }: DateValue): Grain {
  if (day !== undefined || ((weekday !== undefined || relative === true) && from === to)) return 'day';
  return month !== undefined ? 'month' : quarter !== undefined || season !== undefined ? 'quarter' : 'year';
}
