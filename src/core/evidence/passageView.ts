import type { Passage, PassageCell, SourceDocument } from '../sources/types.js';
import { passageOf } from '../sources/withMetadata.js';
import { recognise } from '../quantities/recognise.js';
import type { Quantity, RecogniseOptions } from '../quantities/types.js';
import { clausesOf, sayingAt } from './clauses.js';
import { inFull, isBare, withElided, type MayElide } from './elidedUnit.js';
import { ends, normalised, timesIn } from './figures.js';
import { headFigures } from './headFigures.js';
import type { DocumentIndex } from './documentIndex.js';
import { headUnit, type HeadUnit } from './headUnit.js';
import { keptFigures } from './keptFigures.js';
import { noted, roomForNotes, type Noted } from './notes.js';
import { documentUnit, inStatedUnit, isListed, listUnit, rowUnit, unitBeside } from './tableUnit.js';
import { isName } from './rowNumber.js';
import type { Span } from '../text/span.js';
import { isStopWord, tokenWords, type WordToken } from '../text/words.js';

/** A quantity of a passage. In a table row it knows its cell. */
export interface SourceQuantity extends Quantity, MayElide {
  /** Index into `Passage.cells`. */
  readonly cell?: number;
  /** The same of the cell under a head that states it (see headFigures); such a one has no `cell`. */
  readonly head?: number;
  /** True for a bare number in a cell whose head names no unit: its unit is whatever the table is about. */
  readonly looseUnit?: boolean;
  /** Of a cell with `looseUnit`: what its row's column of units says that the row is in. Cells that count something are in no unit, whatever it says. */
  readonly rowUnit?: HeadUnit;
  /** The number as the cell shows it, where its head, label or caption says that it is in thousands or the like. */
  readonly raw?: number;
  /** Of a bare figure in prose: what its document says that all figures are in ("All amounts in million francs"). */
  readonly inUnit?: HeadUnit;
  /** True for one end of a range, which stands beside the range itself. */
  readonly isEnd?: boolean;
}

/** A passage made ready for matching: its words and quantities, offsets counted in `passage.text`. */
export interface PassageView extends Noted {
  readonly document: SourceDocument;
  readonly passage: Passage;
  /** Index in `document.passages`. */
  readonly at: number;
  readonly words: readonly WordToken[];
  readonly quantities: readonly SourceQuantity[];
}

/**
 * Makes a passage ready for matching. What it states is taken from the index as far as that knows it; else it is read when it is first asked for, as its words are.
 * Relative dates count from the source's own date.
 */
export function passageView(document: SourceDocument, at: number, index?: Pick<DocumentIndex, 'stated' | 'figures'>): PassageView {
  const passage = passageOf(document, at) as Passage;
  return new View(document, passage, at, index === undefined ? undefined : index.stated[at] !== 1 ? NONE : (keptFigures(index.figures, at, passage.text) ?? undefined));
}

/** The same passage with one figure more. */
export const withFigure = ({ document, passage, at, quantities }: PassageView, figure: SourceQuantity): PassageView => new View(document, passage, at, [...quantities, figure]);

const NONE: readonly SourceQuantity[] = [];

/** There are tens of thousands: an object that had getters of its own would be a small dictionary. */
class View implements PassageView {
  readonly notes = roomForNotes();
  private cut: readonly WordToken[] | undefined = undefined;

  constructor(readonly document: SourceDocument, readonly passage: Passage, readonly at: number, private stated: readonly SourceQuantity[] | undefined) {}

  get words(): readonly WordToken[] {
    return (this.cut ??= tokenWords(this.passage.text));
  }

  get quantities(): readonly SourceQuantity[] {
    return (this.stated ??= [...passageQuantities(this.document, this.at), ...headFigures(this.passage)]);
  }
}

/** The quantities of the passage at `at`; in a table row one a cell, with the unit that the cell, its head or what stands above names. */
export function passageQuantities(document: SourceDocument, at: number): SourceQuantity[] {
  const passage = document.passages[at] as Passage;
  const reference = passage.date ?? document.metadata.date;
  // "Rovers 3, Wanderers 14" is a list of results: what looks like a name may be the figure that is looked for
  const options = reference === undefined ? { names: true } : { reference, names: true };
  if (passage.cells === undefined) {
    const found = recognise(passage.text, options).map(normalised);
    const listed = passage.kind === 'list-item' && found.some((quantity) => isListed(passage, quantity)) ? listUnit(document, at) : null;
    const inUnits = found.map((quantity) => (listed !== null && isListed(passage, quantity) ? inStatedUnit(quantity, listed) : quantity));
    // a document's first passages are read for its unit only where a figure may be in it
    const inUnit = inUnits.some(isBare) ? documentUnit(document) : null;
    const told = inUnit === null ? inUnits : inUnits.map((quantity) => (isBare(quantity) ? { ...quantity, inUnit } : quantity));
    const isCurt = found.length > 0 && found.filter(({ date }) => date === undefined).length <= FEW && passage.text.length <= SHORT && tokenWords(passage.text).filter(({ stop, digit }) => !stop && !digit).length <= FEW_WORDS;
    const lendsTo = (quantity: SourceQuantity): boolean => mayCarryOn(quantity, passage.text);
    const last = isCurt || told.some(lendsTo) ? lastFigure(document, at) : null;
    const full = withElided<SourceQuantity>(told, undefined, last === null ? null : { last, lendsTo });
    const carried = !isCurt || last === null ? full : full.map((quantity) => (quantity.carried === undefined && quantity.unit !== null && quantity.unit === last.unit ? { ...quantity, carried: last.carried } : quantity));
    return carried.flatMap((quantity) => [quantity, ...ends(quantity).map((end) => ({ ...end, isEnd: true })), ...timesIn(quantity)]);
  }
  const unitAbove = rowUnit(document, passage);
  const beside = unitBeside(passage);
  const found = passage.cells.flatMap((cell, index) => cellQuantities(cell, index, unitAbove(cell, index), options));
  return beside === null ? found : found.map((quantity) => (quantity.looseUnit === true && quantity.kind === 'cardinal' ? { ...quantity, rowUnit: beside } : quantity));
}

/** A bare figure that may say more of what the sentence before spoke of: neither a name, nor is there a noun behind it that it may count. */
function mayCarryOn(quantity: SourceQuantity, text: string): boolean {
  if (!isBare(quantity) || isName(quantity, text)) return false;
  const next = /^(?:[^\p{L}\d\s]|\s+(\p{L}+)|\s*$)/u.exec(text.slice(quantity.end, quantity.end + FOLLOWS));
  return next !== null && (next[1] === undefined || isStopWord(next[1].toLowerCase()));
}

// figures, words and characters of a sentence that says no more than what is otherwise: "In English it was 74 %."
const [FEW, FEW_WORDS, SHORT] = [2, 4, 80];

// characters: a longer word is no function word
const FOLLOWS = 12;

// characters: what is said of one figure, and no more than a sentence, is kept beside the next
const MOST_CARRIED = 300;

/** The last figure that has a unit or counts something in the sentence before, of the same paragraph, its offsets counted from this one's start; null where there is none. */
function lastFigure({ passages }: SourceDocument, at: number): SourceQuantity | null {
  const [before, here] = [passages[at - 1], passages[at] as Passage];
  if (before === undefined || before.group !== here.group || before.kind !== 'sentence' || before.cells !== undefined) return null;
  const figures: readonly SourceQuantity[] = withElided(recognise(before.text, { names: true })).map(inFull);
  const last = figures.findLast(({ kind, unit, of }) => (unit !== null || of !== null) && kind !== 'date' && kind !== 'time' && kind !== 'age');
  if (last === undefined) return null;
  const carried = sayingAt(before.text, clausesOf(before.text, [last, ...figures.filter((other) => other !== last && other.unit === last.unit && other.date === undefined)]), last.start);
  return { ...last, carried: carried.length > MOST_CARRIED ? undefined : carried, start: last.start - before.text.length - 1, end: last.end - before.text.length - 1 };
}

/** The same as `noted` for the figures of a passage, which hold nothing themselves; one that the passage does not state is asked anew each time. */
export function notedOfFigure<R>(make: (view: PassageView, figure: SourceQuantity) => R): (view: PassageView, figure: SourceQuantity) => R {
  const foundOf = noted((_view: PassageView): (R | undefined)[] => []);
  return (view, figure) => {
    const at = view.quantities.indexOf(figure);
    return at < 0 ? make(view, figure) : (foundOf(view)[at] ??= make(view, figure));
  };
}

export const MONTHS: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** ISO 8601's month ("2021-02", section 5.2.2.1 of the edition of 2019), which in a cell of its own is no range, and a month cut short ("Jan"); in words, or null. */
function monthCell(text: string): string | null {
  const [, year, month] = /^\s*(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])\s*$/.exec(text) ?? [];
  if (year !== undefined) return `${MONTHS[Number(month) - 1]} ${year}`;
  const [, short] = /^\s*([A-Z][a-z]{2})\.?\s*$/.exec(text) ?? [];
  return short === undefined ? null : (MONTHS.find((name) => name.startsWith(short)) ?? null);
}

const BARE: HeadUnit = { unit: null, factor: 1, kind: 'cardinal' };

/** Digits with their marks: nothing in it names a unit, so that what it is read as changes nothing. */
function isBareNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // 0 to 9, comma, full stop
    if ((code < 48 || code > 57) && code !== 44 && code !== 46) return false;
  }
  return true;
}

/** "Turnover, € million", "Gifts (thousand euros)": a label names the unit of its row, and no figure. */
const isUnitOnly = ({ kind, text }: Quantity): boolean => kind === 'money' && /^(?:\p{Sc} ?|[A-Z]{3} )?(?:thousand|million|billion|trillion)/iu.test(text);

function cellQuantities(cell: PassageCell, index: number, above: HeadUnit | null, options: RecogniseOptions): SourceQuantity[] {
  const isNumber = cell.value !== undefined && isBareNumber(cell.text);
  const found = isNumber ? [] : recognise(monthCell(cell.text) ?? cell.text, options).filter((q) => !isUnitOnly(q)).map(normalised);
  if (found.length === 1 && monthCell(cell.text) !== null) return [{ ...(found[0] as Quantity), ...cell.span, text: cell.text, phrase: cell.span, ofSpan: undefined, cell: index }];
  const whole = found.length === 1 ? (found[0] as Quantity) : undefined;
  const place = (span: Span): Span => ({ start: cell.span.start + span.start, end: cell.span.start + span.end });
  if (cell.value === undefined || (whole !== undefined && whole.unit !== null)) {
    const scaled = (q: Quantity): Quantity => (above !== null && q.kind === 'money' && headUnit(cell.head) === null ? inStatedUnit(q, above) : q);
    return found.flatMap((q) => [q, ...timesIn(q)]).map((q) => ({ ...scaled(q), ...place(q), phrase: place(q.phrase), ofSpan: undefined, cell: index, looseUnit: q.unit === null }));
  }
  // a bare number: what it measures stands in the head ("sales, € million", "share (%)", "fy2024")
  const { unit, factor, kind, per } = headUnit(cell.head) ?? above ?? BARE;
  const value = cell.value * factor;
  const shown = cell.text.trim();
  const point = shown.lastIndexOf('.');
  const step = (point < 0 ? 1 : 10 ** -(shown.length - point - 1)) * factor;
  // a long table makes tens of thousands of these: nothing is copied that need not be
  const { start, end } = cell.span;
  const quantity: SourceQuantity = {
    start, end, text: cell.text, kind, value, low: value, high: value, unit, hedge: 'exact', of: cell.head === '' ? null : cell.head.includes('_') ? cell.head.replaceAll('_', ' ') : cell.head,
    phrase: { start, end }, step, cell: index, looseUnit: unit === null,
  };
  const stated = per === undefined ? quantity : { ...quantity, per };
  return [factor === 1 ? stated : { ...stated, raw: cell.value }];
}
