import type { Quantity, QuantityKind } from '../../quantities/types.js';
import type { Operand } from './types.js';

/** A figure that arithmetic may start from: stated in prose, in a cell, or got from a column. */
export interface Term {
  readonly value: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** A cell without unit: it may be in any. */
  readonly loose: boolean;
  /** The source leaves its unit out, and it may have none: "45 euros, payable in 18 parts". */
  readonly elided?: boolean;
  /** Half a step of the last place: how far the true value may be. */
  readonly error: number;
  /** As written, for the working. */
  readonly label: string;
  /** 0 to 1: how well it fits what the claim is about. */
  readonly relevance: number;
  /** The sentence itself, or the one before, states this figure: 1; less for small whole numbers, which stand anywhere. */
  readonly anchored: number;
  /** 0 to 1: how much of what the claim speaks of stands right beside it: words near it in prose, its column's head and what the sentence names of its rows in a table. */
  readonly said?: number;
  /** 0 for a stated figure; each filter or column operation adds one. */
  readonly cost: number;
  /** What is counted: stems. */
  readonly of: ReadonlySet<string>;
  readonly operands: readonly Operand[];
  /** Where it stands, so that closeness can be told. */
  readonly path: string;
  readonly passage: number;
  readonly group: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Columns that differ only in the time they stand for share this ("fy2024", "fy2025"). */
  readonly measure?: string;
  /** Orders terms in time where that can be told: a year, or 0 before and 1 after. */
  readonly time?: number;
  /** "48 of the 192": the whole that the source itself names. */
  readonly whole?: number;
  /** The rate's denominator, for products. */
  readonly per?: string;
  readonly role?: Quantity['role'];
  /** How well the column's head fits the claim, 0 to 1. */
  readonly fit?: number;
  /** The claim names all that the column's head says, or its unit and the rows. */
  readonly isNamed?: boolean;
  /** Cells that were taken together. */
  readonly count?: number;
  /** How a column's figure was got. */
  readonly aggregate?: 'sum' | 'average' | 'median' | 'max' | 'min' | 'count';
  /** A totals row or a whole column: parts are shares of it. */
  readonly isTotal?: boolean;
  /** One of a short list of names and numbers: a ballot, a balance. */
  readonly isListed?: boolean;
  /** It bears out another figure of the sentence. */
  readonly isBorne?: boolean;
  /** The rows that were filtered share a value, or all. */
  readonly filter?: string;
}

/** Pairs grow with the square: this many terms give at most a few thousand readings. */
export const MOST_TERMS = 48;

/** A column whose head shares no word and no unit with the claim is summed by accident. */
export const LEAST_FIT = 0.15;

/** How likely a term is an operand of the claim. */
export const weightOf = (relevance: number, anchored: number, cost: number): number => relevance + 0.35 * anchored - 0.05 * cost;

/** Both count the same thing, as far as their nouns tell. */
export function sharesNoun(a: Term, b: Term): boolean {
  for (const stem of a.of) if (b.of.has(stem)) return true;
  return false;
}

const PLAIN = new Set<QuantityKind>(['cardinal', 'ordinal']);

/** True where adding or subtracting the two makes sense. */
export function addable(a: Term, b: Term): boolean {
  if ((a.aggregate === 'count' && !isCount(b)) || (b.aggregate === 'count' && !isCount(a))) return false;
  // a bare cell may be in the other's unit where the sentence names one of the two
  if (a.loose !== b.loose && Math.max(a.anchored, b.anchored) < 0.7 && (a.unit !== null || b.unit !== null) && !isInRow(a, b)) return false;
  if (a.loose || b.loose) return (a.kind === 'percent') === (b.kind === 'percent') || (a.loose && b.loose);
  if (a.unit !== b.unit) return isCountToo(a, b) || isCountToo(b, a);
  return a.kind === b.kind || a.unit !== null || (PLAIN.has(a.kind) && PLAIN.has(b.kind));
}

/** One row of a table writes the unit in the first of its cells: "£268,000 | 214,500". */
const isInRow = (a: Term, b: Term): boolean => a.table !== undefined && a.table === b.table && a.path === b.path && a.row !== undefined && a.row === b.row;

/** "The mean of the ten years before was 143", beside a count of 96: the unit before it may not be its own. */
export const isCountToo = (a: Term, b: Term): boolean => a.elided === true && b.unit === null && b.kind === 'cardinal' && a.path === b.path && a.passage === b.passage;

/** Rows are counted against rows, or against a whole number that somebody states. */
const isCount = (term: Term): boolean => term.aggregate === 'count' || (term.aggregate === undefined && term.kind === 'cardinal' && Number.isInteger(term.value));

/** True where dividing the two gives a plain share. */
export const divisible = addable;
