import { tokenWords, type WordToken } from '../../text/words.js';
import type { DeriveInput } from './types.js';

/** What the claim is about, weighted by nearness to the figure. */
export interface Focus {
  readonly weights: ReadonlyMap<string, number>;
  /** Weight of the sentence's own words: what a perfect passage would hold. */
  readonly whole: number;
  readonly words: readonly WordToken[];
  /** Index in `words` of the first word at or after the figure, and after it. */
  readonly from: number;
  readonly to: number;
}

// a word this far off weighs half
const HALF_DISTANCE = 6;
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
  for (const [stem, weight] of input.context) weights.set(stem, weight * ELSEWHERE * rarity(stem));
  let whole = 0;
  for (const [at, word] of words.entries()) {
    if (word.stop || (at >= from && at < to)) continue;
    const weight = nearness(input.sentence, words, from, to, at) * rarity(word.stem);
    const before = weights.get(word.stem) ?? 0;
    if (weight > before) weights.set(word.stem, weight);
    whole += word.digit ? weight * 0.5 : weight;
  }
  return { weights, whole: Math.max(whole, 1e-6), words, from, to };
}

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

/** The share of the sentence's weight that these stems hold, 0 to 1; a passage that holds 60 % of it counts as full. */
export function coverage(focus: Focus, stems: Iterable<string>): number {
  let held = 0;
  for (const stem of new Set(stems)) held += focus.weights.get(stem) ?? 0;
  return Math.min(1, held / (0.6 * focus.whole));
}

/** Content stems of a phrase, numbers included. */
export const stemsOf = (text: string): string[] => tokenWords(text).filter((word) => !word.stop).map((word) => word.stem);
