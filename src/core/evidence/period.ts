import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { rowYears, yearsIn } from './yearsIn.js';
import { noted } from './notes.js';
import { claimsInBlock } from './claimsByBlock.js';
import { bracketAt } from './clauses.js';
import { dateLead } from './dateLead.js';
import { isInClause } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';

const NONE: ReadonlySet<number> = new Set();

/**
 * The years that a claim's figure is about: those beside it, else of its sentence, else the last one that its paragraph named before, else the one that a
 * heading above or the title names. Years that they are only held against ("than in 2019") tell nothing, nor does one of another figure where something
 * begins or ends ("by 2030"). Empty where nothing tells, and for a date, which is its own.
 * @param heads years of the heads over a cell of the draft's own tables
 * @param mates the claims of the figure's own clause
 */
export function claimPeriod(draft: Draft, claim: Claim, heads: ReadonlySet<number>, mates: ReadonlySet<Claim>, siblings: readonly Claim[]): ReadonlySet<number> {
  if (claim.quantity === undefined || claim.quantity.date !== undefined) return NONE;
  const leadOf = ({ inProse }: Claim): ReturnType<typeof dateLead> => dateLead(draft.blocks[claim.block]?.prose.text ?? '', inProse.start);
  const beside = siblings.flatMap((other) => (mates.has(other) && leadOf(other) !== 'compared' ? (other.quantity?.date?.year ?? []) : []));
  if (beside.length + heads.size > 0) return new Set([...heads, ...beside]);
  const own = siblings.flatMap((other) => (leadOf(other) === null ? (yearOf(other.quantity) ?? []) : []));
  if (own.length > 0) return new Set(own);
  const last = yearBefore(draft, claim);
  if (last !== null) return new Set([last]);
  return labelled([...(draft.blocks[claim.block]?.headings ?? [])].reverse().concat(draft.title ?? ''));
}

/** The months of the dates in the claim's own clause (see ClaimContext), those left out that it is only held against. */
export function claimMonths(draft: Draft, claim: Claim, mates: ReadonlySet<Claim>): ReadonlySet<number> {
  if (claim.quantity === undefined || claim.quantity.date !== undefined) return NONE;
  const found: number[] = [];
  for (const { inProse, quantity } of mates) {
    const month = quantity?.date?.month;
    if (month !== undefined && isWhen(dateLead(draft.blocks[claim.block]?.prose.text ?? '', inProse.start))) found.push(month);
  }
  return found.length === 0 ? NONE : new Set(found);
}

/** It tells when the figure of its clause holds. */
const isWhen = (lead: ReturnType<typeof dateLead>): boolean => lead === null || lead === 'of-compared';

/** The last year that the claim's paragraph names before its sentence, however far back; null where it names none. */
export function yearBefore(draft: Draft, claim: Claim): number | null {
  let last: number | null = null;
  const text = draft.blocks[claim.block]?.prose.text ?? '';
  for (const { sentence, quantity, inProse } of claimsInBlock(draft, claim.block)) {
    if (sentence.start >= claim.sentence.start) break;
    const year = yearOf(quantity);
    if (year !== null && dateLead(text, inProse.start) === null) last = year;
  }
  return last;
}

/** The year that was named last where a date without one stands (see ClaimContext). */
export function lastYear(draft: Draft, claim: Claim, siblings: readonly Claim[]): number | null {
  const date = claim.quantity?.date;
  if (date === undefined || date.year !== undefined || date.month === undefined) return null;
  return siblings.reduce<number | null>((last, { quantity }) => quantity?.date?.year ?? last, null) ?? yearBefore(draft, claim);
}

const yearsAbove = noted(({ passage, document }: PassageView) => labelled([...passage.headings].reverse().concat(document.metadata.title ?? '', document.path)));

/** See rowYears; none for prose. */
export const yearsOfRow = noted(({ passage }: PassageView): readonly number[] => (passage.cells === undefined ? [] : rowYears(passage)));

/** The same of a source's figure: the years of its column's head, else those of its row or clause, else of its passage, else of a heading above, the title or the file's name. */
export const sourcePeriod = notedOfFigure((view, figure): ReadonlySet<number> => {
  const { passage, quantities } = view;
  const head = figure.cell === undefined ? [] : yearsIn(passage.cells?.[figure.cell]?.head ?? '');
  if (head.length > 0) return new Set(head);
  const row = yearsOfRow(view);
  if (row.length > 0) return new Set(row);
  const dates = quantities.filter((other) => other !== figure && other.date?.year !== undefined);
  const yearsOf = (wanted: (date: SourceQuantity) => boolean): number[] => dates.flatMap((date) => (wanted(date) ? (date.date?.year ?? []) : []));
  if (passage.cells !== undefined) {
    const stated = yearsOf(() => true);
    return stated.length > 0 ? new Set(stated) : yearsAbove(view);
  }
  const bracket = bracketAt(passage.text, figure.start);
  const leads = new Map(dates.map((date) => [date, dateLead(passage.text, date.start)]));
  const own = yearsOf((date) => bracketAt(passage.text, date.start) === bracket && isInClause(view, figure, date) !== false && leads.get(date) !== 'compared');
  if (own.length > 0) return new Set(own);
  // what stands in brackets is told of what is in them
  const others = yearsOf((date) => leads.get(date) === null && [-1, bracket].includes(bracketAt(passage.text, date.start)));
  return others.length > 0 ? new Set(others) : yearsAbove(view);
});

/** The months of the dates in a source's figure's own clause, in prose. */
export const sourceMonths = notedOfFigure((view, figure): ReadonlySet<number> => {
  const { passage, quantities } = view;
  if (passage.cells !== undefined) return NONE;
  const bracket = bracketAt(passage.text, figure.start);
  const found = quantities.flatMap((other) => (other !== figure && other.date?.month !== undefined && bracketAt(passage.text, other.start) === bracket && isInClause(view, figure, other) !== false && isWhen(dateLead(passage.text, other.start)) ? [other.date.month] : []));
  return found.length === 0 ? NONE : new Set(found);
});

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
