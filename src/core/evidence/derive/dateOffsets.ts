import type { DateValue, Quantity } from '../../quantities/types.js';
import { addMonths, dateOf } from '../../quantities/calendar.js';
import { unitInfo } from '../../quantities/unitInfo.js';
import { tokenWords } from '../../text/words.js';
import type { SourceQuantity } from '../passageView.js';
import type { Focus } from './context.js';
import { ANY_YEAR, momentsOf, type Grain, type Moment } from './moments.js';
import { placeFit } from './placeFit.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

const DAY = 86_400;
const UNTIL = new Set(['until', 'till', 'by', 'through', 'to']);
const UNTIL_WORDS = 2;
const ENDS = new Set('ends end ended expires expire expired expiry lapses lapse closes close due deadline runs ran last lasts finishes finish'.split(' '));
const ENDS_WORDS = 5;
const CUE = 1;

/** "Until 26 February", "the permit expires on 3 May": the day on which something ends, which a source may tell by its beginning and its length. */
export function asksForEnd({ kind, date, hedge, start }: Quantity, sentence: string): boolean {
  if (kind !== 'date' || date === undefined || date.relative === true || date.end !== undefined || date.decade !== undefined || date.century !== undefined || hedge === 'vague') return false;
  if (date.year === undefined && date.day === undefined) return false;
  const before = tokenWords(sentence.slice(0, start)).slice(-ENDS_WORDS).map(({ lower }) => lower);
  return before.slice(-UNTIL_WORDS).some((word) => UNTIL.has(word)) || before.some((word) => ENDS.has(word));
}

/** "Declared on 12 February for 14 days" lasts until 26 February; "within 28 days" in a judgment of 3 March, until the 31st. */
export function readOffsets(input: DeriveInput, focus: Focus, sink: Sink): void {
  const fit = placeFit(input, focus);
  const moments = momentsOf(input, focus).filter(({ path, isMeasured }) => path !== '' && isMeasured !== true);
  for (const { view } of input.passages) {
    for (const quantity of view.quantities) {
      const days = lengthOf(quantity);
      if (days === null || !isFineEnough(quantity, input.quantity)) continue;
      const named = input.siblings.some(({ kind, value, unit }) => kind === 'duration' && value !== null && unit !== null && Math.abs(value * (unitInfo(unit)?.factor ?? 0) / DAY - days) < 0.5);
      const length: Term = {
        value: days, unit: 'd', kind: 'duration', loose: false, error: 0, label: quantity.text.trim(), relevance: fit(view), anchored: named ? 1 : 0, cost: 0, of: NOTHING,
        operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, group: view.passage.group,
      };
      for (const moment of moments) {
        const close = closeness(moment, length, named);
        const date = close === 0 ? null : ending(moment, quantity);
        if (date !== null) sink.offer('date-offset', [moment, length], date.year ?? date.day ?? 0, null, 'date', 0, CUE, close, false, date);
      }
    }
  }
}
const NOTHING: ReadonlySet<string> = new Set();

/** Days of a plain length of time; null for what is none, or vague. */
function lengthOf({ kind, unit, value, hedge, cell }: SourceQuantity): number | null {
  if (kind !== 'duration' || unit === null || value === null || hedge !== 'exact' || cell !== undefined || value <= 0) return null;
  const days = (unitInfo(unit)?.factor ?? 0) / DAY;
  return days >= 1 ? days * value : null;
}

/** A year is told by years, a month by months: so many days after a day it is mostly the same year. */
const isFineEnough = ({ unit }: Quantity, { date }: Quantity): boolean => unit === 'a' || date?.day !== undefined || (unit === 'mo' && date?.month !== undefined);

/** In one sentence, beside it, or counted from the day of the document where the draft names the length too. */
function closeness(moment: Moment, { path, passage, group }: Term, named: boolean): number {
  if (moment.path !== path) return 0;
  if (moment.passage === passage) return 1;
  if (moment.group === group && Math.abs(moment.passage - passage) === 1) return 0.8;
  return named ? 0.6 : 0;
}

/** The day, month or year so long after a moment, as far as both are told. */
function ending({ value: from, grain, yearless }: Moment, { unit, value }: SourceQuantity): DateValue | null {
  const months = unit === 'a' ? (value as number) * 12 : unit === 'mo' ? value as number : null;
  if (months === null ? grain !== 'day' : !Number.isInteger(months) || GRAINS[grain] > (unit === 'a' ? 2 : 1)) return null;
  const day = months === null ? from + Math.round((value as number) * ((unitInfo(unit ?? '')?.factor ?? 0) / DAY)) : addMonths(from, months);
  const parts = dateOf(day);
  if (yearless !== undefined) return parts.year === ANY_YEAR ? { month: parts.month, day: parts.day, from: null, to: null } : null;
  const date = { year: parts.year, ...(grain !== 'year' && { month: parts.month }), ...(grain === 'day' && { day: parts.day }) };
  return { ...date, from: null, to: null };
}
const GRAINS: Readonly<Record<Grain, number>> = { day: 0, month: 1, quarter: 3, year: 2 };
