import type { Passage, SourceDocument } from '../sources/types.js';
import type { Quantity } from '../quantities/types.js';
import { overlaps } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { clauseAt, clausesOf } from './clauses.js';
import { dateLead } from './dateLead.js';
import { countedStems, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { sourceMonths, sourcePeriod, yearsOfRow } from './period.js';
import { rowYears, yearsIn } from './yearsIn.js';

/**
 * Whether a source gives the same thing for several times, and this figure is the one of the newest ('now') or of one before ('before'): in the columns or
 * rows of a table, or side by side in a sentence ("41 per cent, last year 38", "14 boats (2019: 23)"). Null where it does not tell.
 * Who names no year speaks of the newest.
 */
export const inForce = notedOfFigure((view, figure): 'now' | 'before' | null =>
  view.passage.cells === undefined ? inSentence(view, figure) : (amongColumns(view.passage, figure) ?? amongRows(view)));

// what is expected or planned is not yet in force
const AHEAD: ReadonlySet<string> = new Set('forecast expected estimate estimated projected projection plan planned budget target'.split(' '));
const isAhead = (head: string): boolean => head.toLowerCase().split(/[^a-z]+/).some((word) => AHEAD.has(word));
const withoutDigits = (head: string): string => head.toLowerCase().replace(/[\d\s_/–-]+/g, ' ').trim();

function amongColumns({ cells = [] }: Passage, { cell }: SourceQuantity): 'now' | 'before' | null {
  const head = cell === undefined ? undefined : cells[cell]?.head;
  const own = head === undefined || isAhead(head) ? [] : yearsIn(head);
  if (head === undefined || own.length !== 1) return null;
  const like = withoutDigits(head);
  const others = cells.flatMap((other, at) => (at !== cell && !isAhead(other.head) && withoutDigits(other.head) === like ? yearsIn(other.head).slice(-1) : []));
  return held(own[0] as number, others);
}

/** A year among others; null where two are the same. */
function held(year: number, others: readonly number[]): 'now' | 'before' | null {
  if (others.length === 0 || others.includes(year)) return null;
  return others.some((other) => other > year) ? 'before' : 'now';
}

const newestRows = new WeakMap<SourceDocument, Map<number, ReadonlyMap<string, readonly number[]>>>();

/** Of the rows of the same thing, the newest. */
function amongRows(view: PassageView): 'now' | 'before' | null {
  const { document, passage } = view;
  const years = yearsOfRow(view);
  if (years.length !== 1 || passage.table === undefined) return null;
  let tables = newestRows.get(document);
  if (tables === undefined) newestRows.set(document, (tables = new Map()));
  let found = tables.get(passage.table);
  if (found === undefined) tables.set(passage.table, (found = yearsByThing(document, passage.table)));
  const others = [...(found.get(thingOf(passage)) ?? [])];
  others.splice(others.indexOf(years[0] as number), 1);
  return held(years[0] as number, others);
}

function yearsByThing(document: SourceDocument, table: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const at of document.tables[table]?.rows ?? []) {
    const row = document.passages[at];
    const [year, more] = row === undefined ? [] : rowYears(row);
    if (row === undefined || year === undefined || more !== undefined) continue;
    const key = thingOf(row);
    const years = found.get(key);
    if (years === undefined) found.set(key, [year]);
    else years.push(year);
  }
  return found;
}

/** The words of a row's cells, those that tell its time left out. */
const thingOf = ({ cells = [] }: Passage): string => cells.flatMap(({ value, text }) => (value === undefined && yearsIn(text).length === 0 ? text.trim().toLowerCase() : [])).join('\n');

/** "A year earlier", "previously": what stands beside it is of the time before; "a year before tax" tells of no time. "Last year" is so only beside something else. */
const BEFORE = /\b(?:(?:previous|preceding|prior) (?:year|season|winter|spring|summer|autumn|quarter|month|week|time)|(?:year|season|winter|summer|quarter|month|week)s? (?:before(?! (?!(?:there|it|they|he|she|we|only|just|had|was|were|in|at|to|by|on|for|from|of|with|and|but|or|that|this|last)\b)\p{L})|earlier|ago)|previously|formerly|originally)(?!\p{L})/iu;
const BESIDE = /\blast (?:year|season|winter|spring|summer|autumn|quarter|month|week|time)\b|\bso far\b|\(before\b/i;

/** True where a text tells of a clause's figure that it is of the time before, and does not only hold it against that ("3 more than the year before"). */
export const isBefore = (clause: string, marks = BEFORE): boolean => {
  const found = marks.exec(clause);
  return found !== null && dateLead(clause, found.index) !== 'compared';
};

// characters: a word or two
const LEAD = 24;

/** True where a figure is what another has changed from, or is held against: "up from 52", "(against 612 mm on average)". */
export const isFormer = (text: string, { role, start }: Pick<Quantity, 'role' | 'start'>): boolean =>
  role === 'old' || / (?:compared (?:with|to)|instead of) (?:the )?\p{Sc}?$|[,(] ?(?:against|versus) (?:the )?\p{Sc}?$/iu.test(text.slice(Math.max(0, start - LEAD), start));

/** For figures side by side in a sentence of which some are of the time before: which is this? */
const byWords = notedOfFigure((view, figure): 'now' | 'before' | null => {
  const { text, cells } = view.passage;
  if (cells !== undefined) return null;
  const rivals = rivalsOf(view, figure).filter((one) => mayCountSame(view, one, figure));
  if (rivals.length === 0) return null;
  const clauses = clausesOf(text, [figure, ...rivals]);
  const isOld = clauses.spans.map(({ start, end }, at) => isFormer(text, rivals.find((one) => one.start === clauses.figures[at]?.start) ?? figure) || [BEFORE, BESIDE].some((marks) => isBefore(text.slice(start, end), marks)));
  if (!isOld.includes(false)) return null;
  const own = clauseAt(clauses, figure.start);
  return isOld[own] === true ? 'before' : isOld[own - 1] === true || isOld[own + 1] === true ? 'now' : null;
});

/** "64 weddings and 139 funerals last year": the weddings are of no other year. */
function mayCountSame(view: PassageView, a: SourceQuantity, b: SourceQuantity): boolean {
  const [one, other] = [countedStems(view, a).at(-1), countedStems(view, b).at(-1)];
  return one === undefined || other === undefined || one === other;
}

const rivalsOf = (view: PassageView, figure: SourceQuantity): SourceQuantity[] =>
  figure.date !== undefined ? [] : view.quantities.filter((other) => other.date === undefined && !overlaps(other, figure) && vie(view.passage.text, other, figure));

function inSentence(view: PassageView, figure: SourceQuantity): 'now' | 'before' | null {
  const told = byWords(view, figure);
  if (told !== null) return told;
  const yearOf = (one: SourceQuantity): number | null => {
    const years = sourcePeriod(view, one);
    return years.size === 1 ? ([...years][0] as number) : null;
  };
  const year = yearOf(figure);
  return year === null ? null : held(year, rivalsOf(view, figure).flatMap((one) => yearOf(one) ?? []).filter((other) => other !== year));
}

/** Are a claim's figure and a source's about the same time? Null where nothing tells. */
export function sameTime(context: ClaimContext, view: PassageView, figure: SourceQuantity): boolean | null {
  const { quantity, period, years, months } = context;
  if (quantity === undefined || quantity.date !== undefined) return null;
  const own = months.size === 0 ? months : sourceMonths(view, figure);
  const isOfMonth = own.size === 0 ? null : [...months].some((month) => own.has(month));
  if (isOfMonth === false) return false;
  const found = sameYear(context, view, figure, quantity, period, years);
  // who names a month means that one, whatever came after
  return isOfMonth === true && period.size === 0 ? true : found;
}

function sameYear(context: ClaimContext, view: PassageView, figure: SourceQuantity, quantity: Quantity, period: ReadonlySet<number>, years: ReadonlySet<number>): boolean | null {
  const isOfBefore = isClaimOfBefore(context, quantity);
  // "the year before" is of no year that a heading names
  const which = period.size === 0 || (isOfBefore && years.size === 0) ? inForce(view, figure) : null;
  if (which !== null) return (which === 'before') === isOfBefore;
  const own = period.size === 0 ? period : sourcePeriod(view, figure);
  if (own.size === 0) return null;
  const same = [...period].some((year) => own.has(year));
  return same && !isOfBefore ? byWords(view, figure) !== 'before' : same;
}

const ofBefore = new WeakMap<ClaimContext, boolean>();

/** Asked once for a claim, whatever it is held against. */
function isClaimOfBefore(context: ClaimContext, { role }: Pick<Quantity, 'role'>): boolean {
  let found = ofBefore.get(context);
  if (found === undefined) ofBefore.set(context, (found = isFormer(context.sentence, { role, start: context.at.start }) || isBefore(context.saying)));
  return found;
}
