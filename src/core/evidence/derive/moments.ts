import type { DateValue, Quantity } from '../../quantities/types.js';
import { dayNumberOf, isoOf } from '../../quantities/calendar.js';
import { tokenWords, type WordToken } from '../../text/words.js';
import { isYear } from '../elidedUnit.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import { coverage, viewStems, type Focus } from './context.js';
import { yearOf } from './periods.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

/** A day, month or year that sources name, as an operand; `value` is the number of its first day. */
export interface Moment extends Term {
  readonly grain: Grain;
  readonly isBirth: boolean;
  /** The birth of somebody whom the sentence, or what stands around it, names. */
  readonly isOfNamed: boolean;
  /** The day on which its document, or the draft, was written. */
  readonly isNow: boolean;
  /** "Since 1987", "until March 2031": it reaches to or from the day of writing. */
  readonly isOpen: boolean;
  /** The document whose year it is of, where nothing tells which year that is. */
  readonly yearless?: string;
}

export type Grain = 'day' | 'month' | 'quarter' | 'year';

const BORN = new Set(['born', 'birth', 'b']);
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
const ANY_YEAR = 2001;
// what is known of the day of writing tells nothing of the claim
const NOW_RELEVANCE = 0.5;

/** The dates that relevant passages and rows name, the likeliest first, with the day on which the draft was written. */
export function momentsOf(input: DeriveInput, focus: Focus): Moment[] {
  const named = new Set([...input.siblings, ...(input.nearby ?? [])].flatMap(({ date }) => (date?.from == null ? [] : [date.from])));
  const found: Moment[] = [];
  const written = new Map<string, Moment>();
  const tables = input.tables.map(({ rows }) => rows.slice(0, MOST_ROWS));
  const yearly = new Set(tables.flatMap(yearCells));
  for (const view of [...input.passages.map((passage) => passage.view), ...tables.flat()]) {
    const dates = view.quantities.flatMap((quantity) => datesIn(quantity, yearly.has(quantity)).map((date) => ({ quantity, date })));
    if (dates.length === 0) continue;
    const relevance = coverage(focus, viewStems(view));
    for (const { quantity, date } of dates) {
      const moment = momentOf(date, view.document.path, {
        label: labelOf(date, quantity.text), relevance, anchored: date.from !== null && named.has(date.from) ? 1 : 0, operands: [{ view, quantity, cell: quantity.cell }], passage: view.at, group: view.passage.group, table: view.passage.table,
        ...peopleOf(view, quantity, focus), isNow: false, isOpen: isOpen(view, quantity),
      });
      if (moment === null) continue;
      found.push(moment);
      if ((moment.isOpen || moment.isBirth) && !written.has(moment.path)) {
        const own = nowOf(view.passage.date ?? view.document.metadata.date, moment.path);
        if (own !== null) written.set(moment.path, own);
      }
    }
  }
  const today = nowOf(input.reference ?? input.written ?? undefined, '');
  found.sort((a, b) => likely(b) - likely(a));
  return [...found.slice(0, MOST_MOMENTS), ...ownDates(input), ...(today === null ? [] : [today]), ...written.values()];
}

/** The dates that the draft names beside the figure: "on 14 May 1925, when Denis, a publican's son of 31". */
const ownDates = ({ siblings, nearby = [] }: DeriveInput): Moment[] => [...siblings, ...nearby].flatMap((quantity) => datesIn(quantity, false).flatMap((date) =>
  momentOf(date, '', { label: labelOf(date, quantity.text), relevance: NOW_RELEVANCE, anchored: 1, operands: [], passage: -1, group: -1, isBirth: false, isOfNamed: false, isNow: false, isOpen: false }) ?? []));

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

function peopleOf(view: PassageView, { start }: Quantity, focus: Focus): Pick<Moment, 'isBirth' | 'isOfNamed'> {
  // "born 19 May 1913, killed 8 May 1942": the first day behind the word
  const isBirth = view.words.some((word) => BORN.has(word.lower) && word.start < start && start - word.start < BORN_NEAR && !view.quantities.some((other) => other.kind === 'date' && other.start > word.start && other.start < start));
  return { isBirth, isOfNamed: isBirth && (view.words.some((word) => isNamed(word, focus) && Math.abs(word.start - start) < NAME_NEAR) || tokenWords(`${view.document.metadata.title ?? ''} ${view.passage.headings.join(' ')}`).some((word) => isNamed(word, focus))) };
}

const isNamed = ({ capital, stop, digit, stem }: WordToken, { weights }: Focus): boolean => capital && !stop && !digit && (weights.get(stem) ?? 0) >= NAMED;

function isOpen({ words }: PassageView, { start }: Quantity): boolean {
  const next = words.findIndex((word) => word.end > start);
  return words.slice(Math.max(0, (next < 0 ? words.length : next) - OPENED_BY), next < 0 ? words.length : next).some(({ lower }) => OPEN.has(lower));
}

function nowOf(date: string | undefined, path: string): Moment | null {
  const iso = (date ?? '').slice(0, 10);
  if (dayNumberOf(iso) === null) return null;
  return momentOf({ from: iso, to: iso, day: 1 }, path, { label: iso, relevance: NOW_RELEVANCE, anchored: 0, operands: [], passage: -1, group: -1, isBirth: false, isOfNamed: false, isNow: true, isOpen: false });
}

type Rest = Pick<Moment, 'label' | 'relevance' | 'anchored' | 'operands' | 'passage' | 'group' | 'table' | 'isBirth' | 'isOfNamed' | 'isNow' | 'isOpen'>;

/** null where the words name no day that could be told ("on Friday" in a text without date). */
function momentOf(date: DateValue, path: string, rest: Rest): Moment | null {
  const yearless = date.from === null && date.month !== undefined && date.year === undefined && date.relative !== true;
  const from = dayNumberOf(yearless ? `${ANY_YEAR}-${two(date.month ?? 1)}-${two(date.day ?? 1)}` : date.from ?? '');
  if (from === null || isoOf(from) === null) return null;
  return { value: from, unit: null, kind: 'date', loose: false, error: 0, cost: 0, of: NOTHING, path, grain: grainOf(date), ...(yearless && { yearless: path }), ...rest };
}

const NOTHING: ReadonlySet<string> = new Set();
const two = (value: number): string => String(value).padStart(2, '0');
function grainOf({ day, month, quarter, season, weekday, relative, from, to }: DateValue): Grain {
  if (day !== undefined || ((weekday !== undefined || relative === true) && from === to)) return 'day';
  return month !== undefined ? 'month' : quarter !== undefined || season !== undefined ? 'quarter' : 'year';
}
