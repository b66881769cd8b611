import type { ClaimContext } from './claimContext.js';
import type { ClaimWorth } from './claimWorth.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { noted } from './notes.js';
import { numberStem, rowNumber } from './rowNumber.js';
import { labelSaid } from './surroundings.js';

const headStems = (head: string): readonly string[] => labelSaid(head.replaceAll('_', ' '));

/** What the draft has of the heads of a row's columns of figures. */
export interface Columns {
  /** The strongest word of the claim's figure that stands in the head of another column of figures and not in this one's. */
  missing(head: string): number;
  /** How much more of this head the draft has than of the best other column's (−1 to 1). */
  lead(head: string): number;
}

/**
 * Gathered once for all cells of a row.
 * @param claim the context's, of the same library
 * @param taken cells that other figures of the sentence agree with: what is said of those columns is said with them
 */
export function columnsBeside(context: ClaimContext, claim: ClaimWorth, { passage }: PassageView, taken: ReadonlySet<number>, rarity: (stem: string) => number): Columns {
  const words = new Map<string, number>();
  const isNumbered = rowNumber(passage) !== null;
  // the best head, and the best of all others
  let best: string | null = null;
  let first = -1, second = -1;
  for (const [at, { value, head }] of (passage.cells ?? []).entries()) {
    if (value === undefined) continue;
    if (head !== best) {
      const share = headShare(context, claim, head, rarity);
      if (share > first) [best, first, second] = [head, share, first];
      else second = Math.max(second, share);
    }
    if (taken.has(at) || (at === 0 && isNumbered)) continue;
    for (const stem of headStems(head)) if (context.owned.get(stem) !== false && context.terms.has(stem)) words.set(stem, context.terms.get(stem) ?? 0);
  }
  const strongest = [...words].sort(([, a], [, b]) => b - a);
  return {
    missing(head) {
      const own = headStems(head);
      return strongest.find(([stem]) => !own.includes(stem))?.[1] ?? 0;
    },
    lead(head) {
      const other = head === best ? second : first;
      return other < 0 ? 0 : headShare(context, claim, head, rarity) - other;
    },
  };
}

/** Stems of a row's cells that are words; empty for prose. */
export const labelStems = noted(({ passage }: PassageView): ReadonlySet<string> => new Set((passage.cells ?? []).flatMap((cell) => (cell.value === undefined ? labelWords(cell.text) : []))));

/** How much of a row's label (its cells that are words, or the number it goes by) the draft has, 0 to 1; 0 for prose. */
export function rowLabel(context: ClaimContext, view: PassageView, rarity: (stem: string) => number): number {
  if (isCalledByNumber(context, view)) return 1;
  return (view.passage.cells ?? []).reduce((most, cell) => (cell.value === undefined && cell.text !== '' ? Math.max(most, shareOf(context, labelWords(cell.text), rarity)) : most), 0);
}

/** "Route 14", a table's row headed "14", or a year: the draft calls this row by its number. */
export function isCalledByNumber({ numbers, terms }: ClaimContext, { passage }: PassageView): boolean {
  const number = rowNumber(passage);
  if (number === null) return false;
  const where = numbers.get(number.text);
  return where === 'row' || (where !== undefined && (number.text.length === 4 || headStems(number.head).some((stem) => terms.has(stem))));
}

/** True where a figure stands in a row's label (the month of a table by months, the number it goes by): the label then tells nothing about it. */
export const isLabel = ({ passage }: PassageView, { cell }: SourceQuantity): boolean =>
  cell !== undefined && (passage.cells?.[cell]?.value === undefined || (cell === 0 && rowNumber(passage) !== null));

/**
 * The strongest word of the claim's figure that some row of a table is labelled with, and this one is not.
 * @param lead see rowLead: 1 less where the draft calls another row by its number
 */
export function rowMissing(context: ClaimContext, view: PassageView, all: Iterable<string>, lead: number): number {
  const own = labelStems(view);
  let most = rowNumber(view.passage) !== null ? Math.max(0, -lead) : 0;
  for (const stem of all) if (!own.has(stem) && context.owned.get(stem) !== false) most = Math.max(most, context.terms.get(stem) ?? 0);
  return most;
}

// a table's heads come again with each of its rows
const headsOf = new WeakMap<ClaimWorth, Map<string, number>>();

/** How much of a head the draft has, 0 to 1. @param claim the context's, of the same library */
export function headShare(context: ClaimContext, claim: ClaimWorth, head: string, rarity: (stem: string) => number): number {
  let known = headsOf.get(claim);
  if (known === undefined) headsOf.set(claim, (known = new Map()));
  let found = known.get(head);
  if (found === undefined) known.set(head, (found = shareOf(context, headStems(head), rarity)));
  return found;
}

/** The stems of a row's label, "ward 3" with its number; a year belongs to a date. */
const labelWords = (text: string): readonly string[] => [...labelSaid(text), ...(text.match(/(?<![\w.,/-])\d{1,3}(?![\w.,/-])/g) ?? []).map(numberStem)];

function shareOf(context: ClaimContext, stems: readonly string[], rarity: (stem: string) => number): number {
  let all = 0, found = 0;
  for (const stem of stems) {
    const worth = rarity(stem);
    all += worth;
    found += worth * (context.owned.get(stem) === false ? 0 : (context.terms.get(stem) ?? 0.5 * (context.background.get(stem) ?? 0)));
  }
  return all > 0 ? found / all : 0;
}
