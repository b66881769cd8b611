import type { Quantity } from '../quantities/types.js';
import { tokenWords } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { withFigure, type PassageView, type SourceQuantity } from './passageView.js';

/**
 * For the passages that a claim is held against: each with a number of the claim's that was left out of its figures because it only names something, as one
 * of them: "round 7" for the seventh round, "the busiest day 158" for 158 lorries. A passage as it is where it has none.
 */
export function namedNumbers({ quantity, sentence, at }: ClaimContext): (view: PassageView) => PassageView {
  const number = quantity === undefined ? null : numberOf(quantity);
  if (number === null) return asItIs;
  const isOrdinal = quantity?.kind === 'ordinal';
  return (view) => {
    if (view.passage.cells !== undefined || !view.passage.text.includes(number)) return view;
    const place = placeOf(view, number);
    if (place === null || (isOrdinal && !isSameNoun(sentence.slice(at.end, at.end + BEHIND), view.passage.text.slice(Math.max(0, place - BEHIND), place)))) return view;
    return withFigure(view, figureAt(place, number));
  };
}

const asItIs = (view: PassageView): PassageView => view;

/** In digits: of an ordinal, a count of two digits or more, a year; null for any other. */
function numberOf({ kind, value, unit, hedge, date }: Quantity): string | null {
  if (value === null || value < 0) return null;
  if (kind === 'date') return date?.year === value && date.month === undefined && date.end === undefined && value > 999 ? String(value) : null;
  if (hedge !== 'exact') return null;
  // what bare figure may be in its unit is told by its digits
  if (unit !== null) return String(value).length > TELLING ? String(value) : null;
  return kind === 'ordinal' || (kind === 'cardinal' && value >= LEAST) ? String(value) : null;
}

const LEAST = 10;
const TELLING = 3;

/** Where a number stands behind a word, in no figure of the passage. */
function placeOf({ passage: { text }, quantities }: PassageView, number: string): number | null {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (BEFORE.test(text.slice(Math.max(0, at - 2), at)) && AFTER.test(text.slice(end, end + 2)) && !quantities.some((figure) => figure.start < end && figure.end > at)) return at;
  }
  return null;
}

const BEFORE = /^(?:\p{L}| ) $/u;
const AFTER = /^(?:$|[\s);]|[.,](?:\s|$))/;

// characters
const BEHIND = 30;

/** "Round" of "the seventh round" and of "round 7". */
function isSameNoun(behind: string, before: string): boolean {
  const [noun] = tokenWords(behind);
  return noun !== undefined && !noun.stop && tokenWords(before).at(-1)?.stem === noun.stem;
}

const figureAt = (start: number, text: string): SourceQuantity => {
  const span = { start, end: start + text.length };
  const value = Number(text);
  const point = text.indexOf('.');
  return { ...span, text, kind: 'cardinal', value, low: value, high: value, unit: null, hedge: 'exact', of: null, phrase: span, step: point < 0 ? 1 : 10 ** -(text.length - point - 1) };
};
