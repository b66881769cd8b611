import type { Quantity } from '../../quantities/types.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import { stemsOf, type Focus } from './context.js';
import { placeFit } from './placeFit.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

// these are counted without the one whom the draft speaks of
const OTHERS = new Set('other others else colleagues colleague fellow fellows companions besides rivals'.split(' '));
const BEFORE = new Set('before earlier previously already ever preceded so'.split(' '));
const NEAR = 2;
const BEFORE_NEAR = 11;
// what is counted goes by another name there
const OTHER_NOUN = 0.7;
const CUE = 0.9;
// of a handful any number is one more than another
const LEAST = 2;

/** What is left without the one that the draft speaks of: "21 others" of 22, "three other districts" of four; and those before the fifth are four. */
export function readOthers(terms: readonly Term[], counts: readonly Term[], input: DeriveInput, claim: Quantity, focus: Focus, sink: Sink): void {
  if (claim.kind !== 'cardinal' || claim.unit !== null || claim.hedge !== 'exact' || claim.value === null || !Number.isInteger(claim.value) || claim.value < LEAST) return;
  const noun = new Set(stemsOf(input.quantity.of ?? '').filter((stem) => !OTHERS.has(stem)));
  if (asksForOthers(focus, input.quantity)) {
    for (const term of new Set([...terms, ...counts])) {
      if (!isCount(term)) continue;
      const fit = noun.size === 0 || [...noun].some((stem) => term.of.has(stem)) ? 1 : OTHER_NOUN;
      sink.offer('difference', [term], term.value - 1, null, 'cardinal', 0, CUE, fit);
    }
  }
  if (noun.size > 0 && focus.words.some(({ lower }, at) => BEFORE.has(lower) && (focus.distance[at] as number) <= BEFORE_NEAR)) readPlaces(input, focus, noun, sink);
}

const isCount = ({ unit, kind, value, aggregate }: Term): boolean => unit === null && kind === 'cardinal' && Number.isInteger(value) && value > LEAST && (aggregate === undefined || aggregate === 'count');

/** "13 of the 17 colleagues who sued with him", "with seven others", "in the other three districts". */
function asksForOthers({ words, from, to, distance }: Focus, { ofSpan }: Quantity): boolean {
  return words.some(({ lower, start }, at) => OTHERS.has(lower) && (at >= to ? (ofSpan !== undefined && start < ofSpan.end) || (distance[at] as number) < NEAR : from - at === 1));
}

/** "Elected as the fifth woman": four women were elected before. */
function readPlaces({ passages }: DeriveInput, focus: Focus, noun: ReadonlySet<string>, sink: Sink): void {
  const fit = placeFit({ passages }, focus);
  for (const { view } of passages) {
    for (const quantity of view.quantities) {
      if (quantity.kind !== 'ordinal' || quantity.value === null || quantity.value <= LEAST || !nounBehind(quantity, view).some((stem) => noun.has(stem))) continue;
      const term: Term = {
        value: quantity.value, unit: null, kind: 'cardinal', loose: false, error: 0, label: quantity.text.trim(), relevance: fit(view), anchored: 0, cost: 0, of: noun,
        operands: [{ view, quantity, cell: quantity.cell }], path: view.document.path, passage: view.at, group: view.passage.group,
      };
      sink.offer('difference', [term], quantity.value - 1, null, 'cardinal', 0, CUE, 1);
    }
  }
}

/** "The fifth woman", "the third young woman": what stands right behind. */
function nounBehind({ end }: SourceQuantity, { words }: PassageView): string[] {
  const first = words.findIndex(({ start }) => start >= end);
  return first < 0 ? [] : words.slice(first, first + NEAR).filter(({ stop }) => !stop).map(({ stem }) => stem);
}
