import { recognise } from '../quantities/recognise.js';
import type { Quantity, RecogniseOptions } from '../quantities/types.js';
import { shift } from '../text/span.js';

const TO = / ?[–—] ?|\s(?:to|and|until|till|through|-)\s/g;

/**
 * "From 3 June to 7 June 2024" states two dates, and a source may state them apart. Each becomes a figure of its own where it can be read
 * alone; what cannot ("May 3–5", "2014–18", "November to March") stays one. Offsets stay those of the text.
 */
export function dateEnds(quantity: Quantity, options: RecogniseOptions): Quantity[] {
  const { date, text, start } = quantity;
  if (date?.end === undefined || quantity.hedge !== 'exact' && quantity.hedge !== 'between') return [quantity];
  for (const { index, 0: to } of text.matchAll(TO)) {
    const read = (part: string): Quantity | null => readAlone(part, options) ?? bareYear(quantity, part, to);
    const [first, last] = [read(text.slice(0, index)), read(text.slice(index + to.length))];
    if (first === null || last === null) continue;
    // "3 June" of "3 June to 7 June 2024": the year stands behind the second
    const opening = first.date?.year !== undefined || date.from === null ? first : { ...first, date: { ...first.date, from: date.from, to: date.from } };
    return [placed(opening, start), placed(last, start + index + to.length)];
  }
  return [quantity];
}

function readAlone(text: string, options: RecogniseOptions): Quantity | null {
  const [only, second] = recognise(text, options);
  if (only === undefined || second !== undefined || only.end - only.start !== text.length || only.date === undefined) return null;
  const { year, month, day } = only.date;
  return year !== undefined || (month !== undefined && day !== undefined) ? only : null;
}

/** "Between 2014 and 2018": two years; "2014–2018" is one period. */
function bareYear(range: Quantity, text: string, to: string): Quantity | null {
  if (!/^[12]\d{3}$/.test(text) || to.trim().length < 2) return null;
  const year = Number(text);
  const at = { start: 0, end: text.length };
  return { ...range, ...at, phrase: at, text, hedge: 'exact', value: year, low: year, high: year, date: { year, from: `${text}-01-01`, to: `${text}-12-31` } };
}

const placed = (quantity: Quantity, by: number): Quantity => ({ ...quantity, ...shift(quantity, by), phrase: shift(quantity.phrase, by) });
