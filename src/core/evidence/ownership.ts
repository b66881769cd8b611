import type { Quantity } from '../quantities/types.js';
import { overlaps, type Span } from '../text/span.js';
import type { WordToken } from '../text/words.js';
import type { PassageView } from './passageView.js';
import { costOf } from './proximity.js';

/** How clear it must be that a word belongs to one figure and not to another, in words. */
const CLEARLY = 2;

/**
 * Which figure of a text each word belongs to, where that is clear: "9 hours by sea, 4 by rail" gives "sea" to the first and
 * "rail" to the second. Words before all figures belong to all of them and are left out. Stem to index of the figure; a stem that
 * belongs to several is left out too.
 */
export function owners(text: string, words: readonly WordToken[], figures: readonly Span[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (figures.length < 2) return found;
  const first = Math.min(...figures.map((figure) => figure.start));
  const shared = new Set<string>();
  for (const word of words) {
    if (word.stop || word.digit) continue;
    const owner = word.end <= first ? -1 : ownerOf(text, word, figures);
    const before = found.get(word.stem);
    if (owner < 0 || (before !== undefined && before !== owner)) shared.add(word.stem);
    else found.set(word.stem, owner);
  }
  for (const stem of shared) found.delete(stem);
  return found;
}

function ownerOf(text: string, word: WordToken, figures: readonly Span[]): number {
  let least = Infinity, next = Infinity, owner = -1;
  for (const [i, figure] of figures.entries()) {
    if (overlaps(word, figure)) return i;
    const cost = costOf(text, word, figure);
    if (cost < least) { next = least; least = cost; owner = i; }
    else if (cost < next) next = cost;
  }
  return next - least > CLEARLY ? owner : -1;
}

/** True where two figures vie for the words around them: a date and an amount share those of their clause, and a rank owns none. */
export const vie = (a: Quantity, b: Quantity): boolean => (a.kind === 'date') === (b.kind === 'date') && a.kind !== 'ordinal' && b.kind !== 'ordinal';

const cache = new WeakMap<PassageView, readonly ReadonlyMap<string, number>[]>();

/** The same of a passage for the figures that vie with `figure`, by index into its quantities; in a table row the words of a column's head belong to its cell. */
export function passageOwners(view: PassageView, figure: Quantity): ReadonlyMap<string, number> {
  let found = cache.get(view);
  if (found === undefined) {
    const { cells, text } = view.passage;
    found = cells === undefined ? [false, true].map((dates) => sortOwners(text, view, dates)) : [headOwners(view)];
    cache.set(view, found);
  }
  return found[found.length === 1 || figure.kind !== 'date' ? 0 : 1] as ReadonlyMap<string, number>;
}

function sortOwners(text: string, view: PassageView, dates: boolean): ReadonlyMap<string, number> {
  const indices = [...view.quantities.keys()].filter((i) => ((view.quantities[i] as Quantity).kind === 'date') === dates && view.quantities[i]?.kind !== 'ordinal');
  return new Map([...owners(text, view.words, indices.map((i) => view.quantities[i] as Quantity))].map(([stem, owner]) => [stem, indices[owner] as number]));
}

function headOwners(view: PassageView): ReadonlyMap<string, number> {
  const cells = view.passage.cells ?? [];
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (const word of view.words) {
    if (word.stop || word.digit) continue;
    // the words between two cells' values are the second one's head
    const cell = cells.findIndex((one) => word.end <= one.span.start);
    const owner = cell < 0 || cells.some((one) => overlaps(word, one.span)) ? -1 : view.quantities.findIndex((figure) => figure.cell === cell);
    const before = found.get(word.stem);
    if (owner < 0 || (before !== undefined && before !== owner)) shared.add(word.stem);
    else found.set(word.stem, owner);
  }
  for (const stem of shared) found.delete(stem);
  return found;
}
