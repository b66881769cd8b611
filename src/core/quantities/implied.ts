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
  let passed = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(i);
    if (word !== 'including' && word !== 'namely' && word !== ':' && !(word === 'as' && says(i - 1, 'such'))) continue;
    const { items, last, next } = listFrom(i + 1);
    // a list that begins further on in what is no list, before its last item, is none either
    if (items === 0) {
      i = Math.max(i, last - 2);
      continue;
    }
    const start = startAt(i + 1);
    const end = endAt(next - 1);
    while (passed < found.length && (found[passed] as Quantity).end <= start) passed++;
    // nor one that begins before the last figure in a list
    let figure = passed;
    while (figure < found.length && (found[figure] as Quantity).start < end) figure++;
    if (figure > passed) {
      const behind = (found[figure - 1] as Quantity).end;
      while (i + 2 < next && startAt(i + 2) < behind) i++;
      continue;
    }
    counts.push({
      start, end, 'text': tokens.text.slice(start, end), 'kind': 'cardinal', 'value': items, 'low': items, 'high': items, 'unit': null, 'hedge': 'exact', of: null, phrase: { start, end },
      'step': 1, implied: true,
    });
    i = next - 1;
  }
  return counts;
}

/** The names from `first` on, where an "and" closes them: how many, and where they end. `items` is 0 where they are no list; `last` is where the last name looked at begins. */
function listFrom(first: number): { items: number; last: number; next: number } {
  let at = first;
  for (let items = 1; ; items++) {
    const last = at;
    const next = itemEnd(at);
    const and = says(next, 'and') ? next + 1 : says(next, ',') && says(next + 1, 'and') ? next + 2 : 0;
    const end = and > 0 ? itemEnd(and) : 0;
    if (next > at && end > and && items > 1) return { items: items + 1, last, next: end };
    if (next === at || and > 0 || !says(next, ',')) return { items: 0, last, next };
    at = next + 1;
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
