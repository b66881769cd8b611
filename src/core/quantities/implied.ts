import { Class } from './lexicon.js';
import { TokenKind, classesAt, endAt, isCapital, kindAt, newlineAt, startAt, wordAt, type Tokens } from './tokens.js';
import type { Quantity } from './types.js';

/** Longest item of a list in words: beyond it the commas part clauses. */
const LONGEST_ITEM = 5;

/**
 * Counts that nobody wrote: "ports including Ostend, Calais and Dover" are three. The span is the list. Only lists of names that an "and"
 * closes, behind "including", "namely", "such as" or a colon, and none that holds a figure.
 */
export function impliedCounts(tokens: Tokens, found: readonly Quantity[]): Quantity[] {
  const counts: Quantity[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    if (word !== 'including' && word !== 'namely' && word !== ':' && !(word === 'as' && wordAt(tokens, i - 1) === 'such')) continue;
    const list = listFrom(tokens, i + 1);
    if (list === null) continue;
    const start = startAt(tokens, i + 1);
    const end = endAt(tokens, list.next - 1);
    if (found.some((quantity) => quantity.start < end && start < quantity.end)) continue;
    counts.push({
      start, end, text: tokens.text.slice(start, end), kind: 'cardinal', value: list.items, low: list.items, high: list.items, unit: null, hedge: 'exact', of: null, phrase: { start, end },
      step: 1, implied: true,
    });
    i = list.next - 1;
  }
  return counts;
}

function listFrom(tokens: Tokens, first: number): { items: number; next: number } | null {
  let items = 0;
  let at = first;
  for (;;) {
    const next = itemEnd(tokens, at);
    if (next === at) return null;
    items++;
    at = next;
    if (wordAt(tokens, at) === ',' && wordAt(tokens, at + 1) !== 'and') at++;
    else if (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === ',') {
      const last = at + (wordAt(tokens, at) === ',' ? 2 : 1);
      const end = itemEnd(tokens, last);
      return end === last || items < 2 ? null : { items: items + 1, next: end };
    } else return null;
  }
}

/** The end of the name at `at`: capitalised words, with "of", "the" and "de" inside. */
function itemEnd(tokens: Tokens, at: number): number {
  let k = at;
  while (k < tokens.count && k < at + LONGEST_ITEM && kindAt(tokens, k) === TokenKind.Word && newlineAt(tokens, k) === 0) {
    if (isCapital(tokens, k)) k++;
    else if ((k > at || wordAt(tokens, k) === 'the') && (classesAt(tokens, k) & (Class.Preposition | Class.Determiner)) !== 0 && isCapital(tokens, k + 1)) k++;
    else break;
  }
  return k;
}
