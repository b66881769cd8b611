import { unitInfo } from '../../quantities/unitInfo.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import { coverage, viewStems, type Focus } from './context.js';
import type { Cues } from './cues.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

// a log has many; their differences grow with the square
const MOST_TIMES = 16;
// nothing is said to be "1,200 minutes later"
const LONGEST = 12 * 60;
const DAY = 24 * 60;

/** Time between two times of day that one source states: "thirteen minutes later". */
export function readClocks(input: DeriveInput, focus: Focus, { strength }: Cues, sink: Sink): void {
  const { kind, unit } = input.quantity;
  const cue = Math.max(strength.elapsed, strength.difference);
  const seconds = unit === null ? undefined : unitInfo(unit);
  if (kind !== 'duration' || unit === null || seconds?.dimension !== 'time' || seconds.factor > 3600 || cue < 0.5) return;
  const times = clockTerms(input, focus);
  for (const [i, a] of times.entries()) {
    for (const b of times.slice(i + 1)) {
      if (a.value === b.value || (a.path !== b.path && a.path !== '' && b.path !== '') || (a.path === '' && b.path === '')) continue;
      for (const minutes of lengthsBetween(a, b)) {
        if (minutes <= LONGEST) sink.offer('date-difference', a.value < b.value ? [a, b] : [b, a], (minutes * 60) / seconds.factor, unit, 'duration', 60 / seconds.factor, cue, a.passage === b.passage ? 0.9 : 0.65);
      }
    }
  }
}

interface ClockTerm extends Term {
  /** Nothing tells whether it is before noon or after. */
  readonly isDial: boolean;
}

/** A night's shift ends the next day; what may be either half of the day is nearer or further. */
function lengthsBetween(a: ClockTerm, b: ClockTerm): readonly number[] {
  const gap = Math.abs(a.value - b.value);
  const nearer = Math.min(gap, DAY - gap);
  return a.isDial !== b.isDial ? [nearer, Math.abs(DAY / 2 - nearer)] : [nearer];
}

function clockTerms(input: DeriveInput, focus: Focus): ClockTerm[] {
  const own = [...input.siblings, ...(input.nearby ?? [])].filter(({ clock }) => clock !== undefined);
  const named = new Set(own.flatMap(({ clock }) => clock?.minutes ?? []));
  const terms: ClockTerm[] = [];
  const add = (clock: { readonly minutes: number; readonly end?: number; readonly dial?: boolean }, text: string, place: Pick<Term, 'relevance' | 'operands' | 'path' | 'passage' | 'group'>): void => {
    // "6:02" beside "5:47 p.m."
    const isDial = clock.dial === true || (clock.minutes < DAY / 2 && clock.minutes >= 60 && BARE_CLOCK.test(text));
    for (const value of [clock.minutes, ...(clock.end === undefined ? [] : [clock.end])]) terms.push({ value, unit: 'min', kind: 'time', loose: false, error: 0, label: text, anchored: place.path === '' || named.has(value) ? 1 : 0, cost: 0, of: NOTHING, isDial, ...place });
  };
  for (const view of [...input.passages.map((passage) => passage.view), ...input.tables.flatMap((table) => table.rows.slice(0, 40))]) {
    for (const quantity of view.quantities) {
      const clock = clockOf(quantity, view);
      if (clock !== null) add(clock, quantity.text, { relevance: coverage(focus, viewStems(view)), operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, group: view.passage.group });
    }
  }
  const found = terms.sort((a, b) => b.relevance + 0.3 * b.anchored - a.relevance - 0.3 * a.anchored).splice(0, MOST_TIMES);
  // the times that the draft names beside the figure
  terms.length = 0;
  for (const { clock, text } of own) if (clock !== undefined) add(clock, text, { relevance: OWN_RELEVANCE, operands: [], path: '', passage: -1, group: -1 });
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
