import type { Quantity } from '../../quantities/types.js';
import { unitInfo } from '../../quantities/unitInfo.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import type { Focus } from './context.js';
import type { Cues } from './cues.js';
import { placeFit } from './placeFit.js';
import { dayTold, type DayTold } from './moments.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

// "78 kilometres in an hour and 38 minutes"
const IN = 0.6;
// a log has many; their differences grow with the square
const MOST_TIMES = 16;
// nothing is said to be "1,200 minutes later"
const LONGEST = 12 * 60;
const DAY = 24 * 60;

/** Time between two times of day that one source states: "thirteen minutes later". */
export function readClocks(input: DeriveInput, focus: Focus, { strength }: Cues, sink: Sink): void {
  const { kind, unit } = input.quantity;
  const cue = Math.max(strength.elapsed, strength.difference, focus.words[focus.from - 1]?.lower === 'in' ? IN : 0);
  const seconds = unit === null ? undefined : unitInfo(unit);
  if (kind !== 'duration' || unit === null || seconds?.dimension !== 'time' || seconds.factor > 3600 || cue < 0.5) return;
  const times = clockTerms(input, focus);
  for (const [i, a] of times.entries()) {
    for (const b of times.slice(i + 1)) {
      if ((a.path !== b.path && a.path !== '' && b.path !== '') || (a.path === '' && b.path === '')) continue;
      for (const minutes of lengthsBetween(a, b)) {
        if (minutes > 0) sink.offer('date-difference', since(a, b) < 0 ? [a, b] : [b, a], (minutes * 60) / seconds.factor, unit, 'duration', 60 / seconds.factor, cue, a.passage === b.passage ? 0.9 : 0.65);
      }
    }
  }
}

interface ClockTerm extends Term {
  /** Nothing tells whether it is before noon or after. */
  readonly isDial: boolean;
  /** The day that stands beside it. */
  readonly day: DayTold | null;
}

const areDated = ({ day: a }: ClockTerm, { day: b }: ClockTerm): boolean => a !== null && b !== null && a.isYearless === b.isYearless;

/** Minutes from the one to the other, less than 0 where the first is earlier; from 0:48 back to 23:10 where nothing tells the days. */
function since(a: ClockTerm, b: ClockTerm): number {
  const gap = a.value - b.value;
  if (areDated(a, b)) return ((a.day?.number ?? 0) - (b.day?.number ?? 0)) * DAY + gap;
  return Math.abs(gap) > DAY / 2 ? gap - Math.sign(gap) * DAY : gap;
}

/** Between two days that are told the time is what it is; else a night's shift ends the next day, and what may be either half of the day is nearer or further. */
function lengthsBetween(a: ClockTerm, b: ClockTerm): readonly number[] {
  if (areDated(a, b)) return [Math.abs(since(a, b))];
  const gap = Math.abs(a.value - b.value);
  const nearer = Math.min(gap, DAY - gap);
  return (a.isDial !== b.isDial ? [nearer, Math.abs(DAY / 2 - nearer)] : [nearer]).filter((minutes) => minutes <= LONGEST);
}

/** Characters between a day and its time: "14 February, 10:00", "at 03:47 on 12 March". */
const DAY_NEAR = 6;

/** The day whose time a figure is: its own, or the one that stands beside it. */
function dayAt({ start, end }: SourceQuantity, { quantities }: PassageView): SourceQuantity | null {
  return quantities.find((other) => {
    if (other.date?.day === undefined || other.date.end !== undefined) return false;
    const gap = other.end <= start ? start - other.end : other.start >= end ? other.start - end : 0;
    return gap <= DAY_NEAR;
  }) ?? null;
}

function clockTerms(input: DeriveInput, focus: Focus): ClockTerm[] {
  const own = [...input.siblings, ...(input.nearby ?? [])].filter(({ clock }) => clock !== undefined);
  const named = new Set(own.flatMap(({ clock }) => clock?.minutes ?? []));
  const terms: ClockTerm[] = [];
  const fit = placeFit(input, focus);
  const add = (clock: { readonly minutes: number; readonly end?: number; readonly dial?: boolean }, text: string, beside: Quantity | null, place: Pick<Term, 'relevance' | 'operands' | 'path' | 'passage' | 'group'>): void => {
    // "6:02" beside "5:47 p.m."
    const day = beside?.date === undefined ? null : dayTold(beside.date);
    const label = beside === null || beside.text.includes(text) ? text : `${beside.text} ${text}`;
    const isDial = clock.dial === true || (clock.minutes < DAY / 2 && clock.minutes >= 60 && BARE_CLOCK.test(text));
    for (const value of [clock.minutes, ...(clock.end === undefined ? [] : [clock.end])]) terms.push({ value, unit: 'min', kind: 'time', loose: false, error: 0, label, anchored: place.path === '' || named.has(value) ? 1 : 0, cost: 0, of: NOTHING, isDial, day, ...place });
  };
  for (const view of [...input.passages.map((passage) => passage.view), ...input.tables.flatMap((table) => table.rows.slice(0, 40))]) {
    for (const quantity of view.quantities) {
      const clock = clockOf(quantity, view);
      if (clock !== null) add(clock, quantity.text, dayAt(quantity, view), { relevance: fit(view), operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, group: view.passage.group });
    }
  }
  const found = terms.sort((a, b) => b.relevance + 0.3 * b.anchored - a.relevance - 0.3 * a.anchored).splice(0, MOST_TIMES);
  // the times that the draft names beside the figure
  terms.length = 0;
  for (const { clock, text } of own) if (clock !== undefined) add(clock, text, null, { relevance: OWN_RELEVANCE, operands: [], path: '', passage: -1, group: -1 });
  return [...found, ...terms];
}
const NOTHING: ReadonlySet<string> = new Set();
const OWN_RELEVANCE = 0.5;
const BARE_CLOCK = /^\d{1,2}[:.]\d\d$/;

/** Minutes from midnight with the seconds that the words tell; "between 1.50 and 5.20", "at 18.52" are times where nothing says otherwise. */
function clockOf(quantity: SourceQuantity, view: PassageView): { readonly minutes: number; readonly end?: number; readonly dial?: boolean } | null {
  const { clock, kind, text, unit, start } = quantity;
  if (clock !== undefined) return kind === 'time' ? { ...clock, minutes: clock.minutes + secondsIn(text) / 60 } : null;
  if (kind !== 'cardinal' || unit !== null || !view.words.some(({ lower, end: last }) => last < start && start - last === 1 && AT.has(lower))) return null;
  const [minutes, end] = text.split(/ and | to |–/).map(minutesIn);
  return minutes == null || end === null ? null : { minutes, end };
}

function minutesIn(text: string): number | null {
  if (!CLOCK_LIKE.test(text)) return null;
  const [hours = '', minutes = ''] = text.split('.');
  return Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null;
}
const CLOCK_LIKE = /^\d{1,2}\.\d\d$/;
const AT = new Set('at from between until till by and to before after'.split(' '));
const secondsIn = (text: string): number => Number(/:\d\d:(\d\d)/.exec(text)?.[1] ?? 0);
