import type { ClaimContext } from './claimContext.js';
import type { ClaimWorth } from './claimWorth.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { noted } from './notes.js';
import { numberStem, rowNumber } from './rowNumber.js';
import { labelSaid } from './surroundings.js';

const headStems = (head: string): readonly string[] => labelSaid(head.replaceAll('_', ' '));

/**
 * The strongest word of the claim's figure that stands in the head of another column of figures and not in this one's.
 * @param taken cells that other figures of the sentence agree with: what is said of those columns is said with them.
 */
export function columnMissing(context: ClaimContext, view: PassageView, head: string, taken: ReadonlySet<number>): number {
  const { cells } = view.passage;
  if (cells === undefined) return 0;
  const own = headStems(head);
  let most = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell.value === undefined || cell.head === head || taken.has(at) || (at === 0 && rowNumber(view.passage) !== null)) continue;
    for (const stem of headStems(cell.head)) if (!own.includes(stem) && context.owned.get(stem) !== false) most = Math.max(most, context.terms.get(stem) ?? 0);
  }
  return most;
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

/** How much more of a cell's head the draft has than of the best other column's of figures (−1 to 1); 0 for prose. */
export function columnLead(context: ClaimContext, claim: ClaimWorth, { passage: { cells } }: PassageView, { cell }: SourceQuantity, rarity: (stem: string) => number): number {
  if (cells === undefined || cell === undefined) return 0;
  const own = cells[cell]?.head ?? '';
  let other = -1;
  for (const { value, head } of cells) if (value !== undefined && head !== own) other = Math.max(other, headShare(context, claim, head, rarity));
  return other < 0 ? 0 : headShare(context, claim, own, rarity) - other;
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
