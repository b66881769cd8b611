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
// of those whose words are not among the best: where there are many of them, which ones is chance
const BY_VALUE_ALONE = 8;

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
  const hits = library.search(queryFor(context, library), BY_WORDS * 4, only);
  const { quantity } = context;
  const stating = quantity === undefined ? [] : library.withValue(keyRanges(quantity), BY_VALUE, only);
  return { hits, candidates: candidatesAmong(hits, bestFirst(stating, hits), library), frequency: stating.length };
}

function queryFor(context: ClaimContext, library: Library): Map<string, number> {
  const query = new Map(context.terms);
  context.background.forEach((weight, stem) => void query.set(stem, Math.max(query.get(stem) ?? 0, 0.35 * weight)));
  context.numbers.forEach((where, number) => void query.set(numberStem(number), where === 'row' ? 1 : ROW_NUMBER));
  otherWords(context, library).forEach((weight, stem) => void query.set(stem, Math.max(query.get(stem) ?? 0, weight)));
  return query;
}

/** Passages that state the value: by their words where these were found, then as many of the others as are looked at, in their order. */
function bestFirst(stating: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const scores = scoresOf(hits);
  const scored: Hit[] = [];
  const others: Hit[] = [];
  for (let i = 0; i < stating.length; i++) {
    const { path, at } = stating[i] as Hit;
    const score = scores.get(path)?.get(at);
    if (score !== undefined && score > 0) scored.push({ path, at, score });
    else if (others.length < BY_VALUE_ALONE) others.push(stating[i] as Hit);
  }
  return scored.sort((a, b) => b.score - a.score).concat(others);
}

function scoresOf(hits: readonly Hit[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const scores = new Map<string, Map<number, number>>();
  for (let i = 0; i < hits.length; i++) {
    const { path, at, score } = hits[i] as Hit;
    const own = scores.get(path);
    if (own === undefined) scores.set(path, new Map([[at, score]]));
    else own.set(at, score);
  }
  return scores;
}

function candidatesAmong(hits: readonly Hit[], stating: readonly Hit[], library: Library): Candidate[] {
  const best = hits[0]?.score ?? 0;
  const candidates: Candidate[] = [];
  const seen = new Set<PassageView>();
  const look = (from: readonly Hit[], most: number, near: boolean): void => {
    for (let i = 0; i < from.length && i < most; i++) {
      const { path, at, score } = from[i] as Hit;
      if (!library.holdsNumber(path, at)) continue;
      const view = library.view(path, at);
      if (seen.has(view)) continue;
      seen.add(view);
      candidates.push({ view, score, rank: best > 0 ? score / best : 0, near });
    }
  };
  look(hits, BY_WORDS, true);
  look(stating, BY_VALUE_KEPT, false);
  return candidates;
}
