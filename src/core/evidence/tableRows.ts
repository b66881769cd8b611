import type { ClaimContext } from './claimContext.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { labelSaid } from './surroundings.js';

const headStems = (head: string): readonly string[] => labelSaid(head.replaceAll('_', ' ')).stems;

/** The strongest word of the claim's figure that stands in the head of another column of figures and not in this one's. */
export function columnMissing(context: ClaimContext, view: PassageView, head: string): number {
  const { cells } = view.passage;
  if (cells === undefined) return 0;
  const own = headStems(head);
  let most = 0;
  for (const cell of cells) {
    if (cell.value === undefined || cell.head === head) continue;
    for (const stem of headStems(cell.head)) if (!own.includes(stem) && context.owned.get(stem) !== false) most = Math.max(most, context.terms.get(stem) ?? 0);
  }
  return most;
}

const labels = new WeakMap<PassageView, ReadonlySet<string>>();

/** Stems of a row's cells that are words; empty for prose. */
export function labelStems(view: PassageView): ReadonlySet<string> {
  let found = labels.get(view);
  if (found === undefined) {
    found = new Set((view.passage.cells ?? []).flatMap((cell) => (cell.value === undefined ? labelSaid(cell.text).stems : [])));
    labels.set(view, found);
  }
  return found;
}

/** How much of a row's label (its cells that are words) the draft has, 0 to 1; 0 for prose. */
export const rowLabel = (context: ClaimContext, view: PassageView, rarity: (stem: string) => number): number =>
  (view.passage.cells ?? []).reduce((most, cell) => (cell.value === undefined && cell.text !== '' ? Math.max(most, headShare(context, cell.text, rarity)) : most), 0);

/** True where a figure stands in a row's label (the month of a table by months): the label then tells nothing about it. */
export const isLabel = (view: PassageView, { cell }: SourceQuantity): boolean => cell !== undefined && view.passage.cells?.[cell]?.value === undefined;

/** The strongest word of the claim's figure that some row of a table is labelled with, and this one is not. */
export function rowMissing(context: ClaimContext, view: PassageView, all: Iterable<string>): number {
  const own = labelStems(view);
  let most = 0;
  for (const stem of all) if (!own.has(stem) && context.owned.get(stem) !== false) most = Math.max(most, context.terms.get(stem) ?? 0);
  return most;
}

/** How much of a head or label the draft has, 0 to 1. */
export function headShare(context: ClaimContext, text: string, rarity: (stem: string) => number): number {
  let all = 0, found = 0;
  for (const stem of headStems(text)) {
    const worth = rarity(stem);
    all += worth;
    found += worth * (context.owned.get(stem) === false ? 0 : (context.terms.get(stem) ?? 0.5 * (context.background.get(stem) ?? 0)));
  }
  return all > 0 ? found / all : 0;
}
