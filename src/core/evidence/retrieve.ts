import type { ClaimContext } from './claimContext.js';
import { otherWords } from './lexicon/expandQuery.js';
import type { Hit, Library } from './library.js';
import type { PassageView } from './passageView.js';
import { numberStem } from './rowNumber.js';
import { keyRanges } from './valueKeys.js';

// Beyond the best two dozen passages by words, a figure that differs is about something else; a figure that agrees is looked
// at in more places, since agreement itself is evidence. Bounds on work per claim, set by hand.
const BY_WORDS = 24;
const BY_VALUE = 400;
const BY_VALUE_KEPT = 24;

// "route 14" may be a row's number or another figure; beside the other words it picks the row
const ROW_NUMBER = 0.5;

/** A passage worth looking at for a claim. */
export interface Candidate {
  readonly view: PassageView;
  /** Score by words, and the same relative to the best passage. */
  readonly score: number;
  readonly rank: number;
  /** Among the best by words; others are here because they state the claim's value. */
  readonly near: boolean;
}

export interface Retrieved {
  /** The passages whose words fit best, more than there are candidates; best first. */
  readonly hits: readonly Hit[];
  readonly candidates: readonly Candidate[];
  /** In how many passages the claim's value stands. */
  readonly frequency: number;
}

/** Both retrievals: who speaks of this, and who states this figure. */
export function retrieve(context: ClaimContext, library: Library, only?: ReadonlySet<string>): Retrieved {
  const query = new Map(context.terms);
  for (const [stem, weight] of context.background) query.set(stem, Math.max(query.get(stem) ?? 0, 0.35 * weight));
  for (const [number, where] of context.numbers) query.set(numberStem(number), where === 'row' ? 1 : ROW_NUMBER);
  for (const [stem, weight] of otherWords(context, library)) query.set(stem, Math.max(query.get(stem) ?? 0, weight));
  const byWords = library.search(query, BY_WORDS * 4, only);
  const best = byWords[0]?.score ?? 0;
  const scores = new Map<string, Map<number, number>>();
  for (const { path, at, score } of byWords) {
    const own = scores.get(path);
    if (own === undefined) scores.set(path, new Map([[at, score]]));
    else own.set(at, score);
  }
  const scoreOf = (path: string, at: number): number => scores.get(path)?.get(at) ?? 0;
  const candidates: Candidate[] = [];
  const seen = new Set<PassageView>();
  const look = (path: string, at: number, score: number, near: boolean): void => {
    const view = library.view(path, at);
    if (seen.has(view)) return;
    seen.add(view);
    candidates.push({ view, score, rank: best > 0 ? score / best : 0, near });
  };
  for (const { path, at, score } of byWords.slice(0, BY_WORDS)) look(path, at, score, true);
  const { quantity } = context;
  const found = quantity === undefined ? [] : library.withValue(keyRanges(quantity), BY_VALUE, only);
  const byValue = found.map(({ path, at }) => ({ path, at, score: scoreOf(path, at) })).sort((a, b) => b.score - a.score);
  for (const { path, at, score } of byValue.slice(0, BY_VALUE_KEPT)) look(path, at, score, false);
  return { hits: byWords, candidates, frequency: byValue.length };
}
