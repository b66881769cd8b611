import type { Quantity } from '../quantities/types.js';
import { overlaps, type Span } from '../text/span.js';
import { contentStems, tokenWords, type WordToken } from '../text/words.js';
import type { MayElide } from './elidedUnit.js';
import { clauseAt, clausesOf, sayingAt, takenOver, wordsOfClauses } from './clauses.js';
import { noted } from './notes.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { ofStems } from './surroundings.js';
import { nameStems } from './subjects.js';

/**
 * Which figure of a text each word belongs to, where that is clear: "9 hours by sea, 4 by rail" gives "sea" to the first and "rail" to the
 * second. What another clause takes over belongs to both, and what stands between subject and figure may; they are left out, as is a
 * stem that belongs to several. Stem to index of the figure.
 * @param count false where the figures count nothing (dates, times): a neighbour takes over nothing of what stands behind one
 */
export function owners(text: string, words: readonly WordToken[], figures: readonly Span[], count: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (figures.length < 2) return found;
  const clauses = clausesOf(text, figures);
  const all = wordsOfClauses(text, clauses, words);
  const sources = new Set(all.map((_words, at) => takenOver(all, at)));
  const shared = new Set<string>();
  for (const [at, { before, behind, subject }] of all.entries()) {
    const index = figures.indexOf(clauses.figures[at] as Span);
    const isCounted = !count || (all[at - 1]?.behind.length !== 0 && all[at + 1]?.behind.length !== 0);
    // "Pelle was 23 when it appeared; she is now 67": whom a clause names, the next one speaks of as well
    const isTakenUp = all[at + 1]?.refersBack === true;
    const own = new Set([...(sources.has(at) || isTakenUp ? [] : before.filter((i) => subject.has(i))), ...(isCounted ? (isTakenUp ? behind.filter((i) => !(words[i] as WordToken).capital) : behind) : [])]);
    for (const i of [...before, ...behind]) {
      const { stem } = words[i] as WordToken;
      const known = found.get(stem);
      if (!own.has(i) || (known !== undefined && known !== index)) shared.add(stem);
      else found.set(stem, index);
    }
  }
  for (const stem of shared) found.delete(stem);
  return found;
}

/** A date or a time counts nothing: "in 1931 she sang here, and left in 1940" has no singing in 1940. */
export const counts = ({ kind }: Quantity): boolean => kind !== 'date' && kind !== 'time';

/** True where two figures could be taken for one another: two dates, two ages, two amounts of one unit. A rank is none of these. */
export const vie = (text: string, a: Quantity, b: Quantity): boolean => sortOf(text, a) === sortOf(text, b) && a.kind !== 'ordinal';

/** A bare number between commas behind a name ("Pike, 27, scored 14") is an age, or a rank, and no rival to what is counted. */
const isApposed = (text: string, { kind, unit, of, start, end }: Quantity): boolean => kind === 'cardinal' && unit === null && of === null && text.charAt(start - 2) === ',' && text.charAt(end) === ',';

// "comfort 30 per cent, weight 40": the second leaves its unit out
const sortOf = (text: string, one: Quantity & MayElide): string => (one.kind === 'date' || one.kind === 'time' || one.kind === 'score' || one.kind === 'ordinal' ? one.kind : one.kind === 'age' || isApposed(text, one) ? 'age' : String(one.elided?.unit ?? one.unit));

const NONE_OWNED: ReadonlyMap<string, number> = new Map();
const ownersBySort = noted((_view: PassageView) => new Map<string, ReadonlyMap<string, number>>());

/** The same of a passage for the figures that vie with `figure`, by index into its quantities; in a table row the words of a column's head belong to its cell. */
export function passageOwners(view: PassageView, figure: Quantity): ReadonlyMap<string, number> {
  const known = ownersBySort(view);
  const { cells, text } = view.passage;
  // where no other figure stands, every word is its own, which tells nothing
  if (cells === undefined && view.quantities.length < 2 && view.quantities[0] === figure) return NONE_OWNED;
  const sort = cells !== undefined ? '' : sortOf(text, figure);
  let found = known.get(sort);
  if (found === undefined) {
    if (cells !== undefined) found = headOwners(view);
    else {
      const indices = [...view.quantities.keys()].filter((i) => view.quantities[i] === figure || vie(text, view.quantities[i] as Quantity, figure));
      found = new Map([...owners(text, view.words, indices.map((i) => view.quantities[i] as Quantity), counts(figure))].map(([stem, owner]) => [stem, indices[owner] as number]));
    }
    known.set(sort, found);
  }
  return found;
}

/** Content stems of what a figure counts, the head last. A bare figure counts what the one before it does: "8 seats, the Owners 5", also in the sentence before. */
export const countedStems = notedOfFigure((view, figure): readonly string[] => {
  const own = ofStems(figure);
  if (own.length > 0 || figure.kind !== 'cardinal' || figure.unit !== null || figure.cell !== undefined) return own;
  const before = view.quantities.filter((other) => other.end <= figure.start && other.of !== null && vie(view.passage.text, other, figure)).at(-1);
  return before !== undefined ? ofStems(before) : figure.counted === undefined ? own : contentStems(figure.counted);
});

/** Content stems of what a figure leaves to the sentence before, names left out: those are of another thing. */
export function carriedStems({ carried }: MayElide): readonly string[] {
  if (carried === undefined) return [];
  const words = tokenWords(carried);
  const names = nameStems(words);
  return words.flatMap(({ stem, stop, digit }) => (stop || digit || names.has(stem) ? [] : [stem]));
}

/** What stands in a cell that is no number (the month of a row) is about all of the row. */
const isLabelling = ({ passage }: PassageView, { cell }: SourceQuantity): boolean => cell !== undefined && passage.cells?.[cell]?.value === undefined;

/** The clauses of a passage, parted among a figure and those that vie with it. */
const clausesAround = notedOfFigure((view, figure) => {
  const rivals = figure.cell === undefined ? view.quantities.filter((other) => vie(view.passage.text, other, figure) && !overlaps(other, figure)) : [];
  return clausesOf(view.passage.text, [figure, ...rivals]);
});

/** True where another figure stands in the clause of a figure of the passage, in a row under its head; null where the passage has one clause only. */
export function isInClause(view: PassageView, figure: SourceQuantity, other: SourceQuantity): boolean | null {
  if (figure.head !== undefined || other.head !== undefined) return isLabelling(view, figure) || isLabelling(view, other) ? null : (figure.head ?? figure.cell) === (other.head ?? other.cell);
  // a row has one clause only
  if (figure.cell !== undefined) return null;
  const clauses = clausesAround(view, figure);
  return clauses.figures.length < 2 ? null : clauseAt(clauses, other.start) === clauseAt(clauses, figure.start);
}

/** What a passage of prose says of one of its figures, where it parts it from those that vie with it; all of it in a row. */
export const sayingOf = notedOfFigure((view, figure): string => (view.passage.cells === undefined ? sayingAt(view.passage.text, clausesAround(view, figure), figure.start) : view.passage.text));

/** The clause of a figure of a passage of prose; the passage for a row. */
export function clauseOf(view: PassageView, figure: SourceQuantity): Span {
  const whole = { start: 0, end: view.passage.text.length };
  if (view.passage.cells !== undefined) return whole;
  const clauses = clausesAround(view, figure);
  return clauses.spans[clauseAt(clauses, figure.start)] ?? whole;
}

function headOwners(view: PassageView): ReadonlyMap<string, number> {
  const cells = view.passage.cells ?? [];
  const found = new Map<string, number>();
  const shared = new Set<string>();
  const figures = new Map<number, number>();
  for (const [at, { cell }] of view.quantities.entries()) if (cell !== undefined && !figures.has(cell)) figures.set(cell, at);
  // the words between two cells' values are the second one's head; words and cells are in order
  let cell = 0;
  for (const word of view.words) {
    if (word.stop || word.digit) continue;
    while (cell < cells.length && (cells[cell]?.span.start ?? 0) < word.end) cell++;
    const before = cells[cell - 1];
    const owner = cell === cells.length || (before !== undefined && overlaps(word, before.span)) ? -1 : (figures.get(cell) ?? -1);
    const known = found.get(word.stem);
    if (owner < 0 || (known !== undefined && known !== owner)) shared.add(word.stem);
    else found.set(word.stem, owner);
  }
  for (const stem of shared) found.delete(stem);
  return found;
}
