import type { Quantity } from '../../quantities/types.js';
import { tokenWords, type WordToken } from '../../text/words.js';
import { noted } from '../notes.js';
import type { PassageView } from '../passageView.js';
import type { DeriveInput } from './types.js';

/** What the claim is about, weighted by nearness to the figure. */
export interface Focus {
  /** Nearness of each stem to the figure, 0 to 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Nearness times rarity. */
  readonly rare: ReadonlyMap<string, number>;
  /** Sum of `rare` over the sentence's own words: what a perfect passage would hold. */
  readonly whole: number;
  readonly words: readonly WordToken[];
  /** How far each word stands from the figure: words between, borders of clauses and other figures counted as several. 0 inside it. */
  readonly distance: Float64Array;
  /** Index in `words` of the first word at or after the figure, and after it. */
  readonly from: number;
  readonly to: number;
}

/** A word this far off weighs half. */
export const HALF_DISTANCE = 6;
// the subject mostly stands before its figure
const BEHIND = 0.85;
const ELSEWHERE = 0.4;

/** Weighs the sentence's words by distance and clause, and adds the wider context below them. */
export function focusOf(input: DeriveInput): Focus {
  const words = tokenWords(input.sentence);
  let from = words.findIndex((word) => word.end > input.at.start);
  if (from < 0) from = words.length;
  let to = words.findIndex((word) => word.start >= input.at.end);
  if (to < 0) to = words.length;
  const rarity = input.rarity ?? (() => 1);
  const weights = new Map<string, number>();
  const rare = new Map<string, number>();
  const put = (stem: string, weight: number): void => {
    if (weight <= (weights.get(stem) ?? 0)) return;
    weights.set(stem, weight);
    rare.set(stem, weight * rarity(stem));
  };
  input.context.forEach((weight, stem) => put(stem, weight * ELSEWHERE));
  const near = nearnesses(input.sentence, words, from, to);
  let whole = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as WordToken;
    if (word.stop || (at >= from && at < to)) continue;
    put(word.stem, near[at] as number);
    whole += (near[at] as number) * rarity(word.stem) * (word.digit ? 0.5 : 1);
  }
  return { weights, rare, whole: Math.max(whole, 1e-6), words, distance: distances(input, words, from, to), from, to };
}

// (by itself, and not for each word in the loop above: the compiler takes four times as long for both together)
const nearnesses = (sentence: string, words: readonly WordToken[], from: number, to: number): Float64Array =>
  Float64Array.from(words, ({ stop }, at) => (stop || (at >= from && at < to) ? 0 : nearness(sentence, words, from, to, at)));

function nearness(sentence: string, words: readonly WordToken[], from: number, to: number, at: number): number {
  const before = at < from;
  const distance = before ? from - at - 1 : at - to;
  const near = words[before ? at : to - 1] ?? words[at];
  const far = words[before ? from : at] ?? words[at];
  const between = near !== undefined && far !== undefined && near.end <= far.start ? sentence.slice(near.end, far.start) : '';
  let clauses = 1;
  for (const char of between) {
    if (char === ';' || char === ':') clauses *= 0.6;
    else if (char === ',') clauses *= 0.85;
  }
  return (Math.max(clauses, 0.3) * (before ? 1 : BEHIND)) / (1 + distance / HALF_DISTANCE);
}

// how many words each of these counts for on the way from a word to the figure
const COMMA = 2;
const BORDER = 8;
const OTHER_FIGURE = 4;

function distances({ sentence, at, siblings, quantity }: DeriveInput, words: readonly WordToken[], from: number, to: number): Float64Array {
  // a figure of another sort takes no verb away ("gained 26 in 2019"), and the two ends of a change share theirs
  const rivals = siblings.filter(({ kind, unit, role }) => kind === quantity.kind && unit === quantity.unit && role !== 'old' && role !== 'new');
  return Float64Array.from(words, ({ start, end }, i) => {
    if (i >= from && i < to) return 0;
    const [first, last] = i < from ? [end, at.start] : [at.end, start];
    let cost = i < from ? from - i - 1 : i - to;
    for (let place = first; place < last; place++) {
      const char = sentence.charAt(place);
      // "or" only says it again: "from 40 to 50, or 25 per cent"
      if (char === ',' || char === ':' || char === '(') cost += sentence.startsWith(', or ', place) ? 0 : COMMA;
      else if (char === ';' || char === ')' || char === '—' || char === '–') cost += BORDER;
    }
    // "a gain of 20 from the one and 30 from the other"
    const takes = (other: Quantity): boolean => other.start >= first && other.end <= last && !(i < from && sentence.slice(other.end, at.start).includes(' and '));
    return rivals.reduce((sum, other) => sum + (takes(other) ? OTHER_FIGURE : 0), cost);
  });
}

/** The share of the sentence's weight that these stems hold, each given once, 0 to 1; a passage that holds 60 % of it counts as full. */
export function coverage(focus: Focus, stems: Iterable<string>): number {
  let held = 0;
  for (const stem of stems) held += focus.rare.get(stem) ?? 0;
  return Math.min(1, held / (0.6 * focus.whole));
}

/** Content stems of a passage and of the headings above it; read once. */
export const viewStems = noted(({ words, passage }: PassageView): readonly string[] => [...new Set([...words.filter((word) => !word.stop).map((word) => word.stem), ...passage.headings.flatMap(stemsOf)])]);

/** Content stems of a phrase, numbers included. */
export const stemsOf = (text: string): string[] => tokenWords(text).filter((word) => !word.stop).map((word) => word.stem);
