import { compare } from '../../src/core/evidence/compare.js';
import { agree } from '../../src/core/evidence/compareFigures.js';
import type { CheckedClaim } from '../../src/core/evidence/types.js';
import type { Claim, Draft, Quantity } from '../../src/core/index.js';
import { recognise } from '../../src/core/index.js';

export const MUTATIONS = [
  'digits swapped', 'one more', 'one less', 'times ten', 'other unit', 'percent or points', 'neighbour’s figure', 'bound reversed',
  'a day later', 'a day earlier', 'a year later', 'a year earlier',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** A draft with one figure changed so that it is no longer true. Offsets are the file's. */
export interface Mutant {
  readonly mutation: Mutation;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The ways in which a supported figure can be got wrong, one mutant each.
 *
 * A mutant must change what is said. One that its own evidence would still bear out is left out: "about 1,201" for "about
 * 1,200", "more than 301" where the source has 312, a figure within the rounding that its last place shows. What is held
 * against the mutant is the figure that supported the original (the result, where it was worked out); that another passage happens to
 * state the mutant's figure about something else is no excuse.
 */
export function mutantsOf(draft: Draft, checked: CheckedClaim): Mutant[] {
  const { claim } = checked;
  const { quantity, span } = claim;
  const written = draft.text.slice(span.start, span.end);
  // marks inside the figure ("**1**,201") would be edited as well
  if (quantity === undefined || written !== claim.text) return [];
  const found: Mutant[] = [];
  const add = (mutation: Mutation, text: string | null): void => {
    if (text !== null && text !== written) found.push({ mutation, start: span.start, end: span.end, replacement: text });
  };
  if (quantity.kind === 'date') {
    for (const [mutation, by] of [['a day later', 1], ['a day earlier', -1]] as const) add(mutation, dayMoved(written, quantity, by));
    for (const [mutation, by] of [['a year later', 1], ['a year earlier', -1]] as const) add(mutation, yearMoved(written, quantity, by));
  } else {
    add('digits swapped', digitsSwapped(written));
    add('one more', oneOff(written, 1));
    add('one less', oneOff(written, -1));
    add('times ten', timesTen(written));
    add('other unit', otherUnit(written));
    add('percent or points', percentOrPoints(written));
  }
  add('neighbour’s figure', neighboursFigure(draft, claim));
  const reversed = boundReversed(draft, claim);
  if (reversed !== null) found.push(reversed);
  const stated = figuresBehind(checked);
  return found.filter((mutant) => !isStillTrue(draft, claim, mutant, stated));
}

export const mutated = (text: string, { start, end, replacement }: Mutant): string => text.slice(0, start) + replacement + text.slice(end);

/** What the passages state that support the original; for what was worked out, the result. */
function figuresBehind({ claim, evidence }: CheckedClaim): Quantity[] {
  const found: Quantity[] = [];
  for (const { relation, quote, focus, working } of evidence) {
    if (relation !== 'supports') continue;
    const result = working?.slice(working.lastIndexOf('=') + 1);
    if (result !== undefined) found.push(...recognise(result));
    else if (focus !== null) found.push(...recognise(quote).filter((one) => one.start < focus.end && focus.start < one.end));
  }
  return found.length === 0 && claim.quantity !== undefined ? [claim.quantity] : found;
}

function isStillTrue(draft: Draft, claim: Claim, mutant: Mutant, stated: readonly Quantity[]): boolean {
  const prose = draft.blocks[claim.block]?.prose;
  const at = prose?.fromFile({ start: mutant.start, end: mutant.end });
  if (prose === undefined || at == null) return true;
  const text = prose.text.slice(claim.sentence.start, at.start) + mutant.replacement + prose.text.slice(at.end, claim.sentence.end);
  const from = at.start - claim.sentence.start;
  // a bound stands before its figure
  const now = recognise(text, draft.reference === null ? {} : { reference: draft.reference }).filter(({ phrase }) => phrase.start < from + mutant.replacement.length && phrase.end > from);
  // "about 1,201" is as near as "about 1,200" was, though it sounds closer
  const isVague = (one: Quantity): boolean => claim.quantity?.hedge === 'approximate' && agree(compare(claim.quantity, { ...one, hedge: 'exact' }));
  return now.some((one) => isVague(one) || stated.some((figure) => agree(compare(one, figure, { looseUnit: mutant.mutation !== 'other unit' && mutant.mutation !== 'percent or points' }))));
}

const NUMBER = /\d[\d,.]*\d|\d/;

/** 287 for 278: the last two neighbouring digits that differ, leaving no zero in front. */
function digitsSwapped(text: string): string | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const chars = [...found[0]];
  const places = chars.flatMap((char, at) => (char >= '0' && char <= '9' ? [at] : []));
  for (let i = places.length - 2; i >= 0; i--) {
    const [a, b] = [places[i] as number, places[i + 1] as number];
    if (chars[a] === chars[b] || (i === 0 && chars[b] === '0')) continue;
    [chars[a], chars[b]] = [chars[b] as string, chars[a] as string];
    return replaceAt(text, found.index, found[0].length, chars.join(''));
  }
  return null;
}

/** One more or less in the last place shown: 3,041 for 3,040; 4.6 for 4.5; "five" for "four". */
function oneOff(text: string, by: 1 | -1): string | null {
  const found = NUMBER.exec(text);
  if (found === null) return wordMoved(text, by);
  const places = found[0].replace(/,/g, '').split('.')[1]?.length ?? 0;
  const value = Number(found[0].replace(/,/g, '')) + by / 10 ** places;
  return value <= 0 || !Number.isFinite(value) ? null : replaceAt(text, found.index, found[0].length, written(value, places, found[0].includes(',') || value >= 10_000));
}

function timesTen(text: string): string | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const places = Math.max(0, (found[0].replace(/,/g, '').split('.')[1]?.length ?? 0) - 1);
  const value = Number(found[0].replace(/,/g, '')) * 10;
  return value === 0 || !Number.isFinite(value) ? null : replaceAt(text, found.index, found[0].length, written(value, places, value >= 1000));
}

const written = (value: number, places: number, grouped: boolean): string => value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: grouped });
const replaceAt = (text: string, at: number, length: number, by: string): string => text.slice(0, at) + by + text.slice(at + length);

// neighbours in a row are one apart
const ROWS: readonly (readonly string[])[] = [
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'],
  ['thirds', 'quarters', 'fifths', 'sixths', 'sevenths'],
  ['half', 'a third', 'a quarter', 'a fifth'],
  ['twice', 'three times', 'four times', 'five times'],
  ['doubled', 'tripled', 'quadrupled'],
  ['double', 'triple', 'quadruple'],
];

function wordMoved(text: string, by: 1 | -1): string | null {
  for (const row of ROWS) {
    // the longest word first, so that "twenty-one" is not read as "twenty"
    for (const word of [...row].sort((a, b) => b.length - a.length)) {
      const at = wordAt(text, word);
      const next = row[row.indexOf(word) + by];
      if (at >= 0 && next !== undefined) return replaceAt(text, at, word.length, /^[A-Z]/.test(text.slice(at)) ? next.charAt(0).toUpperCase() + next.slice(1) : next);
    }
  }
  return null;
}

function wordAt(text: string, word: string): number {
  const lower = text.toLowerCase();
  const isLetter = (char: string): boolean => /[\p{L}\d-]/u.test(char);
  let at = lower.indexOf(word);
  while (at >= 0 && (isLetter(lower.charAt(at - 1)) || isLetter(lower.charAt(at + word.length)))) at = lower.indexOf(word, at + 1);
  return at;
}

/** Of the words or signs on the left of a pair the right one is put, and the other way round. */
const UNITS: readonly (readonly [string, string])[] = [
  ['million', 'billion'], ['bn', 'm'], ['kilometres', 'miles'], ['kilometers', 'miles'], ['km', 'miles'], ['metres', 'feet'], ['meters', 'feet'], ['m', 'km'], ['cm', 'mm'],
  ['kilograms', 'grams'], ['kg', 'g'], ['tonnes', 'kilograms'], ['litres', 'gallons'], ['hectares', 'acres'], ['ha', 'acres'], ['hours', 'minutes'], ['minutes', 'hours'], ['hour', 'minute'],
  ['seconds', 'minutes'], ['days', 'weeks'], ['weeks', 'months'], ['months', 'years'], ['years', 'months'], ['year', 'month'], ['day', 'week'], ['week', 'month'], ['mg', 'g'], ['ms', 's'], ['MW', 'GW'], ['kWh', 'MWh'],
  ['MB', 'GB'], ['GB', 'MB'], ['°C', '°F'], ['£', '€'], ['€', '$'], ['$', '€'],
];

function otherUnit(text: string): string | null {
  for (const [from, to] of UNITS) {
    const isSign = !/\p{L}/u.test(from);
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      if (!isSign && (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + from.length)))) continue;
      // "m" behind a currency is a million
      return replaceAt(text, at, from.length, from === 'm' && /[£€$]/.test(text) ? 'bn' : to);
    }
  }
  return null;
}

function percentOrPoints(text: string): string | null {
  const points = / ?percentage points?| ?points?$| ?pp$/.exec(text);
  if (points !== null) return replaceAt(text, points.index, points[0].length, ' per cent');
  const percent = / ?(?:%|per cent|percent)/.exec(text);
  return percent === null ? null : replaceAt(text, percent.index, percent[0].length, ' percentage points');
}

/** The nearest other figure of the same kind and unit with another value; for dates, of the same parts. */
function neighboursFigure(draft: Draft, claim: Claim): string | null {
  const parts = ({ date }: Quantity): string => (date === undefined ? '' : `${date.year !== undefined}${date.month !== undefined}${date.day !== undefined}${date.weekday !== undefined}${date.relative}`);
  const own = claim.quantity;
  const others = draft.claims.filter(({ quantity: q, quotation, text }) => own !== undefined && q !== undefined && quotation === undefined && q.kind === own.kind && q.unit === own.unit && parts(q) === parts(own) && text.toLowerCase() !== claim.text.toLowerCase());
  others.sort((a, b) => Math.abs(a.span.start - claim.span.start) - Math.abs(b.span.start - claim.span.start));
  return others[0]?.text ?? null;
}

const BOUNDS: readonly (readonly [string, string])[] = [
  ['more than', 'fewer than'], ['fewer than', 'more than'], ['less than', 'more than'], ['over', 'under'], ['under', 'over'], ['above', 'below'], ['below', 'above'], ['at least', 'at most'], ['at most', 'at least'],
  ['up to', 'at least'], ['as many as', 'at least'], ['nearly', 'just over'], ['almost', 'just over'], ['just over', 'just under'], ['just under', 'just over'], ['no more than', 'at least'], ['no fewer than', 'at most'],
];

function boundReversed(draft: Draft, claim: Claim): Mutant | null {
  const prose = draft.blocks[claim.block]?.prose;
  const phrase = claim.quantity?.phrase;
  if (prose === undefined || phrase === undefined || phrase.start >= claim.inProse.start) return null;
  const lead = prose.text.slice(phrase.start, claim.inProse.start).toLowerCase();
  const [from, to] = BOUNDS.filter(([word]) => wordAt(lead, word) >= 0).sort((a, b) => b[0].length - a[0].length)[0] ?? [];
  if (from === undefined || to === undefined) return null;
  const at = phrase.start + wordAt(lead, from);
  const place = prose.toFile({ start: at, end: at + from.length });
  return place === null ? null : { mutation: 'bound reversed', ...place, replacement: prose.text.charAt(at) === from.charAt(0) ? to : to.charAt(0).toUpperCase() + to.slice(1) };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The day of the month, else the weekday, one on. "30" may become "31 April": no date at all is as wrong. */
function dayMoved(text: string, { date }: Quantity, by: 1 | -1): string | null {
  if (date?.day !== undefined) return date.day + by < 1 || date.day + by > 31 ? null : numberReplaced(text, date.day, date.day + by);
  const weekday = WEEKDAYS.findIndex((name) => text.includes(name));
  return weekday < 0 ? null : text.replace(WEEKDAYS[weekday] as string, WEEKDAYS[(weekday + by + 7) % 7] as string);
}

const yearMoved = (text: string, { date }: Quantity, by: 1 | -1): string | null => (date?.year === undefined ? null : numberReplaced(text, date.year, date.year + by));

function numberReplaced(text: string, from: number, to: number): string | null {
  for (const found of text.matchAll(/\d+/g)) if (Number(found[0]) === from) return replaceAt(text, found.index, found[0].length, String(to).padStart(found[0].length, '0'));
  return null;
}
