import { Class } from './lexicon.js';
import { atEnd, endAt, isA, isCapital, isWord, says, startAt, startsLine, tokens, wordAt } from './tokens.js';
import type { Quantity } from './types.js';

/** Longest item of a list in words: beyond it the commas part clauses. */
const LONGEST_ITEM = 5;

/**
 * Counts that nobody wrote: "ports including Ostend, Calais and Dover" are three. The span is the list. Only lists of names that an "and"
 * closes, behind "including", "namely", "such as" or a colon, and none that holds a figure.
 */
export function impliedCounts(found: readonly Quantity[]): Quantity[] {
  const counts: Quantity[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(i);
    if (word !== 'including' && word !== 'namely' && word !== ':' && !(word === 'as' && says(i - 1, 'such'))) continue;
    const list = listFrom(i + 1);
    if (!list) continue;
    const start = startAt(i + 1);
    const end = endAt(list.next - 1);
    if (found.some((quantity) => quantity.start < end && start < quantity.end)) continue;
    counts.push({
      start, end, text: tokens.text.slice(start, end), kind: 'cardinal', 'value': list.items, low: list.items, high: list.items, unit: null, hedge: 'exact', of: null, phrase: { start, end },
      step: 1, implied: true,
    });
    i = list.next - 1;
  }
  return counts;
}

function listFrom(first: number): { items: number; next: number } | null {
  let items = 0;
  let at = first;
  for (;;) {
    const next = itemEnd(at);
    if (next === at) return null;
    items++;
    at = next;
    if (says(at, ',') && !says(at + 1, 'and')) at++;
    else if (says(at, 'and', ',')) {
      const last = at + (says(at, ',') ? 2 : 1);
      const end = itemEnd(last);
      return end === last || items < 2 ? null : { items: items + 1, next: end };
    } else return null;
  }
}

/** The end of the name at `at`: capitalised words, with "of", "the" and "de" inside. */
function itemEnd(at: number): number {
  let k = at;
  while (!atEnd(k) && k < at + LONGEST_ITEM && isWord(k) && !startsLine(k)) {
    if (isCapital(k)) k++;
    else if ((k > at || says(k, 'the')) && isA(k, Class.Preposition | Class.Determiner) && isCapital(k + 1)) k++;
    else break;
  }
  return k;
}
