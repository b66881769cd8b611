import { sharesNoun, type Term } from './term.js';

/**
 * How closely two terms belong together, 0 to 1: what stands in one sentence, row or column was meant to be compared; what stands in two
 * documents only where the sentence itself names one of the two. 0 where they have nothing to do with each other.
 */
export function coherence(a: Term, b: Term): number {
  // what the draft itself states proves nothing of what it states
  if (a.path === '' || b.path === '') return a.path === b.path ? 0 : besideOwn(a.path === '' ? b : a);
  const near = placed(a, b);
  // the sentence names both: where they stand matters less
  return Math.max(near, 0.85 * Math.min(a.anchored, b.anchored));
}

/** Figures of one paragraph. */
export const BESIDE = 0.85;

// a figure of the sentence that is found again where an operand stands: small numbers stand anywhere
const NAMED = 0.7;

/** A figure of the draft's own beside one that a source states of the same thing. */
const besideOwn = ({ said = 1 }: Term): number => (said >= SAID ? OWN : 0);
const SAID = 0.2;
const OWN = 0.5;

function placed(a: Term, b: Term): number {
  const named = Math.max(a.anchored, b.anchored) >= NAMED;
  if (a.path !== b.path) return named ? 0.5 : 0;
  if (a.table !== undefined && a.table === b.table) return inTable(a, b);
  if (a.table !== undefined || b.table !== undefined) return 0.55;
  if (a.passage === b.passage) return 1;
  if (a.group === b.group) return BESIDE;
  if (Math.abs(a.passage - b.passage) <= 4) return 0.75;
  return named || a.unit !== null || sharesNoun(a, b) ? 0.62 : 0;
}

function inTable(a: Term, b: Term): number {
  const sameRow = a.row !== undefined && a.row === b.row;
  const sameColumn = a.column === b.column;
  if (a.aggregate === 'count' || b.aggregate === 'count') return 0.8;
  if (sameRow && sameColumn) return 0;
  if (sameRow) return a.measure === b.measure && a.time !== b.time ? 1 : 0.85;
  if (sameColumn) return a.aggregate === undefined && b.aggregate === undefined ? 1 : 0.95;
  if (a.aggregate !== undefined && b.aggregate !== undefined) return a.filter === b.filter ? 0.9 : 0;
  return 0;
}
