import type { DateValue, Quantity } from '../../quantities/types.js';
import { dateOf, dayNumberOf } from '../../quantities/calendar.js';
import { unitInfo } from '../../quantities/unitInfo.js';
import { coverage, viewStems, type Focus } from './context.js';
import type { Cues } from './cues.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

/** A date as an operand; `value` is its first day. */
interface DatedTerm extends Term {
  readonly year: number;
  readonly precise: 'day' | 'month' | 'year';
  readonly isBirth: boolean;
  /** The birth of somebody whom the sentence, or what stands around it, names. */
  readonly isOfNamed: boolean;
}

const BORN = new Set(['born', 'birth', 'b']);
const MOST_DATES = 24;
// nearness of a name to the figure; what stands around the sentence has 0.4 at most
const NAMED = 0.1;
// nobody is claimed to be older
const OLDEST = 120;

/** Time between two dates that relevant passages state: durations, ages, "four years ago". */
export function readDates(input: DeriveInput, focus: Focus, cues: Cues, sink: Sink): void {
  const claim = input.quantity;
  const asked = claim.kind === 'age' ? cues.strength.age : statesAge(focus, claim) ? STATED : cues.strength.age;
  const isAge = claim.kind === 'age' || (claim.kind === 'cardinal' && claim.unit === null && claim.of === null && asked >= 0.5 && (claim.value ?? 0) < OLDEST);
  if (!isAge && claim.kind !== 'duration') return;
  const unit = isAge ? claim.unit ?? 'a' : claim.unit;
  if (unit === null || unitInfo(unit)?.dimension !== 'time') return;
  const dates = datedTerms(input, focus, input.reference ?? (isAge ? input.written ?? null : null));
  const cue = isAge ? Math.max(0.7, asked) : Math.max(0.3, cues.strength.elapsed);
  for (const [i, a] of dates.entries()) {
    for (const b of dates.slice(i + 1)) {
      const [first, last] = a.value <= b.value ? [a, b] : [b, a];
      if (first.value === last.value || (isAge && !first.isBirth)) continue;
      const close = closeness(first, last);
      const told = elapsed(first, last, unit);
      if (told === null) continue;
      const offer = (value: number): void => sink.offer('date-difference', [first, last], value, claim.kind === 'cardinal' ? null : unit, claim.kind, told.error, cue, close);
      offer(told.value);
      // born in 1958, one is 66 or 67 in 2025
      if (isAge && unit === 'a' && told.error > 0) offer(told.value - 1);
      // from the first to the fourth are three days, or four
      if (unit === 'd' && told.error > 0) offer(told.value + 1);
    }
  }
}

const OF_NAMED = 0.8;
const STATED = 0.7;
const IS = new Set('is was be turned turns aged'.split(' '));
const GOES_ON = new Set('when in on at last this next then and but now today'.split(' '));

/** "She is 44.", "He was 29 when he married": a bare number that ends its clause behind "is". */
function statesAge({ words, from, to }: Focus, { value }: Quantity): boolean {
  if (value === null || !Number.isInteger(value) || !IS.has(words[from - 1]?.lower ?? '')) return false;
  const next = words[to];
  return next === undefined || GOES_ON.has(next.lower) || next.start - (words[to - 1]?.end ?? next.start) > 1;
}

/** Both ends of one stated period, dates of one sentence, of one source. */
function closeness(a: DatedTerm, b: DatedTerm): number {
  // whoever is named was born once: when something else happened is told anywhere
  if (a.isOfNamed || b.isOfNamed) return OF_NAMED;
  if (a.path !== b.path) return 0.45;
  if (a.passage !== b.passage) return 0.6;
  return a.operands[0]?.quantity === b.operands[0]?.quantity ? 1 : 0.85;
}

function elapsed(first: DatedTerm, last: DatedTerm, unit: string): { value: number; error: number } | null {
  const coarse = first.precise === 'year' || last.precise === 'year';
  const years = last.year - first.year;
  if (unit === 'a') return coarse ? { value: years, error: 1 } : { value: fullYears(first, last), error: 0 };
  if (unit === 'mo') {
    // two years tell no number of months
    return coarse ? null : { value: years * 12 + dateOf(last.value).month - dateOf(first.value).month, error: 1 };
  }
  if (first.precise !== 'day' || last.precise !== 'day') return null;
  // the first and the last day both count, or do not
  const inDays = (unitInfo(unit)?.factor ?? 86400) / 86400;
  return { value: (last.value - first.value) / inDays, error: 1 / inDays };
}

/** Whole years that have passed, as ages are counted. */
function fullYears(first: DatedTerm, last: DatedTerm): number {
  const a = dateOf(first.value);
  const b = dateOf(last.value);
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

function datedTerms(input: DeriveInput, focus: Focus, now: string | null): DatedTerm[] {
  const terms: DatedTerm[] = [];
  const named = [...input.siblings, ...(input.nearby ?? [])].flatMap((quantity) => (quantity.date === undefined ? [] : [quantity.date.from]));
  const rows = input.tables.flatMap((table) => table.rows.slice(0, 40));
  for (const view of [...input.passages.map((passage) => passage.view), ...rows]) {
    const dates = view.quantities.filter((quantity) => quantity.kind === 'date' && quantity.date !== undefined);
    if (dates.length === 0) continue;
    const relevance = coverage(focus, viewStems(view));
    for (const quantity of dates) {
      const isBirth = view.words.some((word) => BORN.has(word.lower) && word.start < quantity.start && quantity.start - word.start < 60);
      for (const part of partsOf(quantity.date as DateValue)) {
        const isOfNamed = isBirth && view.words.some((word) => word.capital && !word.stop && !word.digit && Math.abs(word.start - quantity.start) < 120 && (focus.weights.get(word.stem) ?? 0) >= NAMED);
        const term = dated(part, { label: labelOf(part, quantity.text), relevance, anchored: part.from !== null && named.includes(part.from) ? 1 : 0, operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, group: view.passage.group, isBirth, isOfNamed });
        if (term !== null) terms.push(term);
      }
    }
  }
  const today = dayNumberOf(now ?? '');
  if (today !== null) {
    const iso = (now ?? '').slice(0, 10);
    const own = dated({ from: iso, to: iso, day: 1 }, { label: iso, relevance: 0.5, anchored: 0, operands: [], path: '', passage: -1, group: -1, isBirth: false, isOfNamed: false });
    if (own !== null) terms.push(own);
  }
  return terms.sort((a, b) => b.relevance + 0.3 * b.anchored - a.relevance - 0.3 * a.anchored).slice(0, MOST_DATES);
}

const labelOf = (part: DateValue, text: string): string => (part.from !== null && text.length > 4 && part.month === undefined && part.year !== undefined ? String(part.year) : text);

/** A range's two ends count on their own. */
function partsOf(date: DateValue): DateValue[] {
  if (date.end === undefined || date.from === null || date.to === null) return [date];
  return [{ ...date, to: date.from, end: undefined }, { ...date.end, from: date.to, to: date.to }];
}

function dated(date: DateValue, more: Pick<DatedTerm, 'label' | 'relevance' | 'anchored' | 'operands' | 'path' | 'passage' | 'group' | 'isBirth' | 'isOfNamed'>): DatedTerm | null {
  const from = dayNumberOf(date.from ?? '');
  const to = dayNumberOf(date.to ?? '');
  if (from === null || to === null) return null;
  const precise = to === from && date.day !== undefined ? 'day' : to - from <= 31 && date.month !== undefined ? 'month' : 'year';
  return { value: from, unit: null, kind: 'date', loose: false, error: 0, cost: 0, of: new Set(), year: dateOf(from).year, precise, ...more };
}
