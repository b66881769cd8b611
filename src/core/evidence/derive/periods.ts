import type { DateParts, Quantity } from '../../quantities/types.js';
import type { Focus } from './context.js';
import type { RowFilter } from './rowFilters.js';
import type { Column, TableModel } from './tableModel.js';

/** When a row happened, as far as a cell says: first and last day where it has a year, a month or a day without one. */
interface Period extends Pick<DateParts, 'year' | 'month' | 'day'> {
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimeColumn {
  readonly column: Column;
  readonly periods: readonly (Period | null)[];
  /** Each year with its rows, the newest first; empty where the cells name no years. */
  readonly years: readonly (readonly [number, readonly number[]])[];
}

const known = new WeakMap<TableModel, readonly TimeColumn[]>();

/** The columns that say when: dates, months, years. */
export function timeColumns(model: TableModel): readonly TimeColumn[] {
  let found = known.get(model);
  if (found === undefined) known.set(model, (found = model.columns.flatMap((column) => timeColumn(column) ?? [])));
  return found;
}

// a few cells may be empty, or say "unknown"
const MOSTLY = 0.8;

function timeColumn(column: Column): TimeColumn | null {
  const periods = column.cells.map((cell) => (cell === null || cell.quantity === null ? null : column.isNumeric ? yearOf(cell.quantity) : periodOf(cell.quantity)));
  const filled = column.cells.reduce((count, cell) => count + (cell === null || cell.text.trim() === '' ? 0 : 1), 0);
  if (filled === 0 || periods.reduce((count, period) => count + (period === null ? 0 : 1), 0) < MOSTLY * filled) return null;
  const years = new Map<number, number[]>();
  for (const [row, period] of periods.entries()) {
    if (period?.year === undefined) continue;
    const rows = years.get(period.year);
    if (rows === undefined) years.set(period.year, [row]);
    else rows.push(row);
  }
  return { column, periods, years: [...years].sort((a, b) => b[0] - a[0]) };
}

function periodOf({ date }: Quantity): Period | null {
  return date === undefined || date.relative === true || (date.from === null && date.month === undefined) ? null : { year: date.year, month: date.month, day: date.day, from: date.from, to: date.to };
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** The year that a bare number of four digits is; null where it is none. */
export const yearOf = ({ value, unit, text }: Quantity): Period | null =>
  unit === null && value !== null && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR && /^\d{4}$/.test(text) ? { year: value, month: undefined, day: undefined, from: `${value}-01-01`, to: `${value}-12-31` } : null;

const SEASONS: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', readonly number[]>> = { spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2] };

const SINCE = new Set('since from'.split(' '));
const AFTER = new Set('after'.split(' '));
const BEFORE = new Set('before until predate predates predated'.split(' '));
const EARLIER = new Set('before previous previously earlier last prior against preceding'.split(' '));

// what no word says weighs less: the newest year of a table that holds several
const IMPLIED = 0.2;

/** The rows of the times that the sentence names, and in a table that holds the same things year by year those of the newest, and of the one before where it speaks of that. */
export function timeFilters(model: TableModel, focus: Focus, siblings: readonly Quantity[], nearness: (at: Quantity) => number): RowFilter[] {
  const found: RowFilter[] = [];
  for (const { column, periods, years } of timeColumns(model)) {
    const add = (rows: readonly number[], label: string, weight: number): void => {
      if (rows.length > 0 && rows.length < model.rows.length && !found.some((one) => one.label === label)) found.push({ rows, label, weight, cost: 2, stems: [], columns: [column.index], kind: 'time' });
    };
    for (const sibling of siblings) {
      if (sibling.date === undefined) continue;
      const rows = rowsAt(periods, sibling.date, focus.words.findLast((word) => word.end <= sibling.start)?.lower ?? '');
      add(rows, sibling.text, nearness(sibling));
    }
    const [newest, before] = years;
    // a table of one row a year has no year to leave out
    if (newest === undefined || newest[1].length < 2 || years.length < 2) continue;
    add(newest[1], String(newest[0]), IMPLIED);
    if (before !== undefined && focus.words.some(({ lower }) => EARLIER.has(lower))) add(before[1], String(before[0]), IMPLIED);
  }
  return found;
}

/** The rows of a time that a sentence names. @param lead the word in front of it: "since", "before" */
export function rowsAt(periods: TimeColumn['periods'], date: NonNullable<Quantity['date']>, lead: string): number[] {
  const test = testOf(date, lead);
  return test === null ? [] : periods.flatMap((period, row) => (period !== null && test(period) ? [row] : []));
}

function testOf(date: NonNullable<Quantity['date']>, lead: string): ((period: Period) => boolean) | null {
  const { from, to, month, day, season, end } = date;
  if (from !== null && to !== null) {
    if (SINCE.has(lead) && end === undefined) return (period) => period.from !== null && period.from >= from;
    if (AFTER.has(lead)) return (period) => period.from !== null && period.from > to;
    if (BEFORE.has(lead)) return (period) => period.to !== null && period.to < from;
    return (period) => (period.from !== null && period.to !== null ? period.from >= from && period.to <= to : date.year === undefined && period.month !== undefined && period.month === month && (day === undefined || day === period.day));
  }
  if (season !== undefined) return (period) => period.month !== undefined && SEASONS[season].includes(period.month);
  if (month === undefined) return null;
  if (end?.month !== undefined) return (period) => period.month !== undefined && (month <= (end.month as number) ? period.month >= month && period.month <= (end.month as number) : period.month >= month || period.month <= (end.month as number));
  return (period) => period.month === month && (day === undefined || day === period.day);
}
