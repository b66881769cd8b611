import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { yearsIn } from './yearsIn.js';
import { noted } from './notes.js';
import { claimsInBlock } from './claimsByBlock.js';
import type { PassageView, SourceQuantity } from './passageView.js';

const NONE: ReadonlySet<number> = new Set();

/**
 * The years that a claim's figure is about: those beside it, else of its sentence, else the last one that its paragraph named before, else the one that a
 * heading above or the title names. Empty where nothing tells, and for a date, which is its own.
 */
export function claimPeriod(draft: Draft, claim: Claim, beside: ReadonlySet<number>, siblings: readonly Claim[]): ReadonlySet<number> {
  if (claim.quantity === undefined || claim.quantity.date !== undefined) return NONE;
  if (beside.size > 0) return beside;
  const own = siblings.flatMap(({ quantity }) => yearOf(quantity) ?? []);
  if (own.length > 0) return new Set(own);
  const last = yearBefore(draft, claim);
  if (last !== null) return new Set([last]);
  return labelled([...(draft.blocks[claim.block]?.headings ?? [])].reverse().concat(draft.title ?? ''));
}

/** The last year that the claim's paragraph names before its sentence, however far back; null where it names none. */
export function yearBefore(draft: Draft, claim: Claim): number | null {
  let last: number | null = null;
  for (const { sentence, quantity } of claimsInBlock(draft, claim.block)) {
    if (sentence.start >= claim.sentence.start) break;
    last = yearOf(quantity) ?? last;
  }
  return last;
}

const yearsAbove = noted(({ passage, document }: PassageView) => labelled([...passage.headings].reverse().concat(document.metadata.title ?? '', document.path)));

/** The same of a source's figure: the years of its column's head, else those of its passage, else of a heading above, the title or the file's name. */
export function sourcePeriod(view: PassageView, { cell }: SourceQuantity, stated: ReadonlySet<number>): ReadonlySet<number> {
  const head = cell === undefined ? [] : yearsIn(view.passage.cells?.[cell]?.head ?? '');
  if (head.length > 0) return new Set(head);
  return stated.size > 0 ? stated : yearsAbove(view);
}

/** Of the first label that names a year. */
function labelled(labels: readonly string[]): ReadonlySet<number> {
  for (const label of labels) {
    const years = yearsIn(label);
    if (years.length > 0) return new Set(years);
  }
  return NONE;
}

/** The year of a date, also of "last year". */
function yearOf(quantity: Quantity | undefined): number | null {
  const date = quantity?.date;
  if (date === undefined) return null;
  if (date.year !== undefined) return date.year;
  const year = date.from?.slice(0, 4);
  return year !== undefined && date.relative !== undefined && date.to?.slice(0, 4) === year ? Number(year) : null;
}
