import { recognise } from '../quantities/recognise.js';
import type { Quantity, RecogniseOptions } from '../quantities/types.js';
import { shift } from '../text/span.js';
import type { Passage } from '../sources/types.js';
import { yearsIn } from './yearsIn.js';
import type { SourceQuantity } from './passageView.js';

// A table with more such heads is a list of days: the row that states one of them is found by its cell.
const MOST_HEADS = 16;

/**
 * What the heads over a row's figures state themselves: the years of "2021" and "fy2021_planned", the age of "aged 13–15", the rank of
 * "p90_ms". Offsets are the passage's, which repeats each head before its cell; `head` tells over which cell it stands.
 */
export function headFigures(passage: Passage): SourceQuantity[] {
  const found: SourceQuantity[] = [];
  let from = 0;
  let heads = 0;
  for (const [cell, { head, value, span }] of (passage.cells ?? []).entries()) {
    const stated = value === undefined ? NONE : figuresOf(head);
    const at = stated.length === 0 ? -1 : passage.text.indexOf(head, from);
    from = span.end;
    if (at < 0 || at >= span.start) continue;
    if (++heads > MOST_HEADS) return [];
    for (const figure of stated) found.push({ ...figure, ...shift(figure, at), phrase: shift(figure.phrase, at), ofSpan: undefined, head: cell });
  }
  return found;
}

const NONE: readonly Quantity[] = [];
// the same heads come with every row
const MOST_KNOWN = 4000;
const known = new Map<string, readonly Quantity[]>();

function figuresOf(head: string): readonly Quantity[] {
  let found = known.get(head);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(head, (found = readHead(head.replaceAll('_', ' '))));
  }
  return found;
}

const OPTIONS: RecogniseOptions = {};
// a head as it would stand in a sentence, where a year is a year
const LEAD = 'in ';

function readHead(text: string): Quantity[] {
  const found = recognise(text, OPTIONS).filter(({ kind }) => kind === 'date' || kind === 'age');
  if (found.some(({ kind }) => kind === 'date')) return found;
  for (const year of yearsIn(text)) {
    const start = text.indexOf(String(year));
    const [date] = recognise(LEAD + year, OPTIONS);
    if (date?.kind === 'date') found.push({ ...date, start, end: start + 4, phrase: { start, end: start + 4 } });
  }
  const rank = percentileIn(text);
  return rank === null ? found : [...found, rank];
}

/** "p90" names the 90th percentile. */
function percentileIn(text: string): Quantity | null {
  const named = /\bp(\d{1,2})(?![\d.,])/i.exec(text);
  const [rank] = named === null ? [] : recognise(`${named[1]}th`, OPTIONS);
  if (named === null || rank === undefined) return null;
  const span = { start: named.index, end: named.index + named[0].length };
  return { ...rank, ...span, text: named[0], phrase: span };
}
