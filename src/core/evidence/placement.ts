import { overlaps } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { vie } from './ownership.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { ownedProximity } from './proximity.js';
import { ownStems } from './surroundings.js';

const strengths = new WeakMap<SourceQuantity, ReadonlyMap<string, number>>();

/** Stems of a passage by what they say about one of its figures, 0 to 1; worked out once per figure. */
export function strengthAround(view: PassageView, figure: SourceQuantity): ReadonlyMap<string, number> {
  const cached = strengths.get(figure);
  if (cached !== undefined) return cached;
  const place = figure.cell === undefined ? ownedProximity(view.passage.text, view.words, figure, view.quantities.filter((other) => !overlaps(other, figure) && vie(other, figure))) : cellProximity(view, figure.cell);
  const strength = new Map<string, number>();
  for (const [i, word] of view.words.entries()) {
    if (word.stop || word.digit || (figure.cell === undefined && overlaps(word, figure))) continue;
    if ((place[i] as number) > (strength.get(word.stem) ?? 0)) strength.set(word.stem, place[i] as number);
  }
  strengths.set(figure, strength);
  return strength;
}

/** How alike the surroundings of two figures are: the cosine of their words, weighted by rarity, the figure's own phrase included. */
export function alike(a: PassageView, figureA: SourceQuantity, b: PassageView, figureB: SourceQuantity, rarity: (stem: string) => number): number {
  const left = strengthAround(a, figureA);
  const right = strengthAround(b, figureB);
  let shared = 0, one = 0, two = 0;
  for (const [stem, weight] of left) {
    const worth = rarity(stem);
    one += worth * weight * weight;
    shared += worth * weight * (right.get(stem) ?? 0);
  }
  for (const [stem, weight] of right) two += rarity(stem) * weight * weight;
  return one > 0 && two > 0 ? shared / Math.sqrt(one * two) : 0;
}

/** How well each figure of a passage is placed for the claim, before any model: the share of the claim's words that stand around it (0 to 1). */
export function placements(context: ClaimContext, view: PassageView, rarity: (stem: string) => number): Float64Array {
  let whole = 0;
  const held: [string, number][] = [];
  const own = ownStems(view);
  for (const [stem, weight] of context.terms) {
    const worth = weight * rarity(stem);
    whole += worth;
    if (own.has(stem)) held.push([stem, worth]);
  }
  const placed = new Float64Array(view.quantities.length);
  if (whole === 0 || held.length === 0) return placed;
  for (const [i, figure] of view.quantities.entries()) {
    const strength = strengthAround(view, figure);
    let sum = 0;
    for (const [stem, worth] of held) sum += worth * (strength.get(stem) ?? 0);
    placed[i] = sum / whole;
  }
  return placed;
}

/** In a row a cell is about its own head and the row's label (its first cells that are words). */
function cellProximity(view: PassageView, cell: number): Float64Array {
  const cells = view.passage.cells ?? [];
  const own = cells[cell];
  return Float64Array.from(view.words, (word) => {
    if (own !== undefined && word.end <= own.span.end && word.start >= (cells[cell - 1]?.span.end ?? 0)) return 1;
    const holder = cells.find((candidate) => overlaps(word, candidate.span));
    // words in other cells label the row; other heads are about other figures, but what labels a row is about all of them
    return holder !== undefined && holder.value === undefined ? 0.9 : own?.value === undefined ? 0.5 : 0.15;
  });
}
