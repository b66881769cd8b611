import { overlaps } from '../text/span.js';
import type { WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { noted } from './notes.js';
import type { PassageView } from './passageView.js';
import { numbersIn } from './rowNumber.js';
import { ownNames } from './surroundings.js';

// What the words of a row say of one of its cells is, but for those of its own head, what they say of every other. A table may have hundreds of columns:
// what is gathered here is so once for a row, and what a cell adds to it is as much as its head has words.

/** Stems by what they say about a figure, 0 to 1. */
export interface Strength extends Iterable<readonly [stem: string, weight: number]> {
  get(stem: string): number | undefined;
}

/** Of a cell. */
export interface CellStrength extends Strength {
  /** What the row's words say of any of its cells; one map for all cells of a sort. */
  readonly row: ReadonlyMap<string, number>;
  /** Stems of the cell's own head: all of these say the most. */
  readonly own: ReadonlySet<string>;
}

class OfCell implements CellStrength {
  constructor(readonly row: ReadonlyMap<string, number>, readonly own: ReadonlySet<string>) {}

  get(stem: string): number | undefined {
    return this.own.has(stem) ? OWN : this.row.get(stem);
  }

  *[Symbol.iterator](): Iterator<readonly [string, number]> {
    for (const [stem, weight] of this.row) yield [stem, this.own.has(stem) ? OWN : weight];
  }
}

export const isOfCell = (strength: Strength): strength is CellStrength => strength instanceof OfCell;

// a row's label (its cells that are words) is about all of its cells; other heads are about other figures, but what labels a row is about all of them
const [OWN, OF_LABEL, OF_LABELLING, OF_ANOTHER] = [1, 0.9, 0.5, 0.15];

/** What each word says of a cell (one that is a number, or that is none) under another head. In a row a cell is about its own head and the row's label. */
function besideCells(view: PassageView, ofNumber: boolean): Float64Array {
  const cells = view.passage.cells ?? [];
  let at = 0;
  return Float64Array.from(view.words, (word) => {
    while (at < cells.length && (cells[at]?.span.end ?? 0) <= word.start) at++;
    const holder = cells[at];
    return holder !== undefined && holder.value === undefined && overlaps(word, holder.span) ? OF_LABEL : ofNumber ? OF_ANOTHER : OF_LABELLING;
  });
}

const rowOf = (ofNumber: boolean) => noted((view: PassageView): ReadonlyMap<string, number> => {
  const place = besideCells(view, ofNumber);
  const row = new Map<string, number>();
  const numbers = numbersIn(view);
  for (let i = 0; i < view.words.length; i++) eachStem(view.words[i] as WordToken, numbers, (stem) => row.set(stem, Math.max(row.get(stem) ?? 0, place[i] as number)));
  return row;
});
const [ofNumbers, ofOthers] = [rowOf(true), rowOf(false)];

function eachStem(word: WordToken, numbers: ReadonlyMap<WordToken, string>, take: (stem: string) => void): void {
  const number = numbers.get(word);
  if (number !== undefined) take(number);
  if (!word.stop && !word.digit) take(word.stem);
}

/** Place of the words of each cell's head, and of the cell: from the end of the cell before. The first, and the one behind the last. */
const headPlaces = noted(({ words, passage: { cells = [] } }: PassageView): Uint32Array => {
  const places = new Uint32Array(cells.length + 1);
  let at = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const end = cells[cell]?.span.end ?? 0;
    while (at < words.length && (words[at] as WordToken).end <= end) at++;
    places[cell + 1] = at;
  }
  return places;
});

export function cellStrength(view: PassageView, cell: number): CellStrength {
  const places = headPlaces(view);
  const numbers = numbersIn(view);
  const own = new Set<string>();
  for (let at = places[cell] as number; at < (places[cell + 1] as number); at++) eachStem(view.words[at] as WordToken, numbers, (stem) => own.add(stem));
  return new OfCell(isNumber(view, cell) ? ofNumbers(view) : ofOthers(view), own);
}

/** The same word by word. */
export function cellProximity(view: PassageView, cell: number): Float64Array {
  const places = headPlaces(view);
  return besideCells(view, isNumber(view, cell)).fill(OWN, places[cell], places[cell + 1]);
}

const isNumber = ({ passage }: PassageView, cell: number): boolean => passage.cells?.[cell]?.value !== undefined;

/** What the stems of a strength weigh: all, those that the draft says of its figure, and those that it says around it. */
export interface Weight {
  readonly whole: number;
  readonly own: number;
  readonly back: number;
}

/** What the draft has of a row's words: for each of its cells. */
export interface RowWords {
  weight(strength: CellStrength): Weight;
  /** The most that a name which the draft does not name says of the cell. */
  strange(strength: CellStrength): number;
}

export function rowWords({ terms, background }: ClaimContext, view: PassageView, rarity: (stem: string) => number): RowWords {
  const weights = new Map<ReadonlyMap<string, number>, Weight>();
  const weighed = (stems: Iterable<readonly [string, number]>, { whole, own, back }: Weight = NOTHING): Weight => {
    for (const [stem, weight] of stems) {
      const worth = weight * rarity(stem);
      whole += worth;
      if (terms.has(stem)) own += worth;
      else if (background.has(stem)) back += worth;
    }
    return { whole, own, back };
  };
  let foreign: readonly string[] | null = null;
  return {
    weight({ row, own }) {
      let shared = weights.get(row);
      if (shared === undefined) weights.set(row, (shared = weighed(row)));
      return weighed(Array.from(own, (stem) => [stem, OWN - (row.get(stem) ?? 0)] as const), shared);
    },
    strange({ row, own }) {
      foreign ??= [...ownNames(view)].filter((stem) => !terms.has(stem) && !background.has(stem));
      return foreign.reduce((most, stem) => Math.max(most, own.has(stem) ? OWN : (row.get(stem) ?? 0)), 0);
    },
  };
}

const NOTHING: Weight = { whole: 0, own: 0, back: 0 };
