import type { DateValue, Quantity } from '../../quantities/types.js';
import { unitInfo } from '../unitStandIn.js';
import { civil, dayOf, isoOf } from '../calendar.js';
import type { Candidate } from './candidate.js';
import { coverage, stemsOf, type Focus } from './context.js';
import type { Cues } from './cues.js';
import type { DeriveInput, Operand } from './types.js';

interface DatedTerm {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly precise: 'day' | 'month' | 'year';
  readonly label: string;
  readonly relevance: number;
  readonly anchored: boolean;
  readonly operands: readonly Operand[];
  readonly path: string;
  readonly passage: number;
  readonly born: boolean;
}

const BORN = new Set(['born', 'birth', 'b']);
const MOST_DATES = 24;

/** Time between two dates that relevant passages state: durations, ages, "four years ago". */
export function* dateCandidates(input: DeriveInput, focus: Focus, cues: Cues): Generator<Candidate> {
  const claim = input.quantity;
  const isAge = claim.kind === 'age' || (claim.kind === 'cardinal' && cues.strength.age >= 0.5 && (claim.value ?? 0) < 120);
  const isDuration = claim.kind === 'duration';
  if (!isAge && !isDuration) return;
  const unit = isAge ? 'a' : claim.unit;
  if (unit === null || unitInfo(unit)?.dimension !== 'time') return;
  const dates = datedTerms(input, focus);
  for (const [i, a] of dates.entries()) {
    for (const b of dates.slice(i + 1)) {
      const [first, last] = a.from <= b.from ? [a, b] : [b, a];
      if (isAge && !first.born) continue;
      const cue = isAge ? Math.max(0.7, cues.strength.age) : Math.max(0.3, cues.strength.elapsed);
      yield* elapsed(first, last, unit, claim.kind, cue);
    }
  }
}

function* elapsed(first: DatedTerm, last: DatedTerm, unit: string, kind: Quantity['kind'], cue: number): Generator<Candidate> {
  if (last.from === first.from) return;
  const coarse = first.precise === 'year' || last.precise === 'year';
  const shared: Omit<Candidate, 'value' | 'formula' | 'error'> = {
    operation: 'date-difference', unit: kind === 'cardinal' ? null : unit, kind, loose: false, cue,
    relevance: (first.relevance + last.relevance) / 4 + Math.min(first.relevance, last.relevance) / 2,
    coherence: first.path !== last.path ? 0.55 : first.passage === last.passage ? 1 : 0.75, anchored: ((first.anchored ? 1 : 0) + (last.anchored ? 1 : 0)) / 2, simplicity: 0.95,
    operands: [...last.operands, ...first.operands],
  };
  const formula = `${first.label} to ${last.label}`;
  if (unit === 'a') {
    const years = last.year - first.year;
    if (coarse) {
      if (years > 0) yield { ...shared, value: years, error: 1, formula };
    } else yield { ...shared, value: fullYears(first, last), error: 0, formula };
    return;
  }
  if (unit === 'mo') {
    const months = (civil(last.from).year - civil(first.from).year) * 12 + civil(last.from).month - civil(first.from).month;
    if (months > 0 || coarse) yield { ...shared, value: coarse ? (last.year - first.year) * 12 : months, error: coarse ? 12 : 1, formula };
    return;
  }
  if (first.precise !== 'day' || last.precise !== 'day') return;
  const days = last.from - first.from;
  const inDays = (unitInfo(unit)?.factor ?? 86400) / 86400;
  yield { ...shared, value: days / inDays, error: 1 / inDays, formula };
}

/** Whole years that have passed, as ages are counted. */
function fullYears(first: DatedTerm, last: DatedTerm): number {
  const a = civil(first.from);
  const b = civil(last.from);
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

function datedTerms(input: DeriveInput, focus: Focus): DatedTerm[] {
  const terms: DatedTerm[] = [];
  const named = [...input.siblings, ...(input.nearby ?? [])].flatMap((quantity) => (quantity.date === undefined ? [] : [quantity.date]));
  for (const { view } of [...input.passages, ...input.tables.flatMap((table) => table.rows.slice(0, 40).map((row) => ({ view: row })))]) {
    const whole = coverage(focus, [...view.words.filter((word) => !word.stop).map((word) => word.stem), ...view.passage.headings.flatMap(stemsOf)]);
    for (const quantity of view.quantities) {
      if (quantity.kind !== 'date' || quantity.date === undefined) continue;
      const born = view.words.some((word) => BORN.has(word.lower) && word.start < quantity.start && quantity.start - word.start < 60);
      for (const part of partsOf(quantity.date)) {
        const term = dated(part, quantity.text, { relevance: whole, anchored: named.some((date) => date.from !== null && date.from === part.from), operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, born });
        if (term !== null) terms.push(term);
      }
    }
  }
  const own = input.reference === null ? null : dated({ from: input.reference, to: input.reference, day: 1, month: 1 }, isoOf(dayOf(input.reference) ?? 0), { relevance: 0.5, anchored: false, operands: [], path: '', passage: -1, born: false });
  if (own !== null) terms.push(own);
  return terms.sort((a, b) => b.relevance + (b.anchored ? 0.3 : 0) - a.relevance - (a.anchored ? 0.3 : 0)).slice(0, MOST_DATES);
}

/** A range's two ends count on their own. */
function partsOf(date: DateValue): DateValue[] {
  if (date.end === undefined || date.from === null || date.to === null) return [date];
  return [{ ...date, to: date.from, end: undefined }, { ...date.end, from: date.to, to: date.to }];
}

function dated(date: DateValue, label: string, more: Pick<DatedTerm, 'relevance' | 'anchored' | 'operands' | 'path' | 'passage' | 'born'>): DatedTerm | null {
  const from = dayOf(date.from);
  const to = dayOf(date.to);
  if (from === null || to === null) return null;
  const precise = to === from && date.day !== undefined ? 'day' : to - from <= 31 && date.month !== undefined ? 'month' : 'year';
  return { from, to, year: civil(from).year, precise, label, ...more };
}
