import type { DocumentIndex } from './documentIndex.js';
import { FITS, lengthFactor, type Segment } from './segment.js';

/** A passage found, with how well its words fit the query (0 to 1: the share of the query's weight that it holds). */
export interface Hit {
  readonly path: string;
  readonly at: number;
  readonly score: number;
}

export interface QueryTerm {
  readonly hash: number;
  /** Above 0. */
  readonly weight: number;
}

export interface PassageQuery {
  /** Each at most once. */
  readonly terms: readonly QueryTerm[];
  /** What the title and path of a source add to each of its passages. */
  readonly background: ReadonlyMap<DocumentIndex, number>;
  /** For each segment which of its sources are searched; null for all. */
  readonly allowed: ((segment: Segment) => Uint8Array) | null;
}

// a neighbour in the same paragraph often holds the subject
const NEIGHBOUR = 0.2;

/**
 * The passages that hold the most of a query's weight. Each term's postings are added up; then only passages that can
 * reach the last place of the result so far are scored exactly. The result is the one that scoring every passage gives.
 */
export function passageSearch(): (segments: readonly Segment[], query: PassageQuery, limit: number) => Hit[] {
  // weight of each passage, moved by one so that the first has a neighbour; all 0 between searches
  let weights = new Float64Array(0);
  let touched = new Uint32Array(0);
  let survivors = new Uint32Array(0);

  const addUp = (segment: Segment, terms: readonly QueryTerm[], sums: Float64Array, places: Uint32Array): number => {
    let count = 0;
    for (const { hash, weight } of terms) {
      const term = segment.find(hash);
      if (term < 0) continue;
      const { from, posts } = segment;
      for (let i = from[term] as number, end = from[term + 1] as number; i < end; i++) {
        const at = (posts[i] as number) + 1;
        const before = sums[at] as number;
        if (before === 0) places[count++] = at;
        sums[at] = before + weight;
      }
    }
    return count;
  };

  return (segments, { terms, background, allowed }, limit) => {
    const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (whole === 0 || limit <= 0) return [];
    const best = bestScores(limit);
    let hits: Hit[] = [];
    // as a weight: what the last of the result has so far
    let least = 0;
    for (const segment of segments) {
      const { sizes, owners, indexes, bases } = segment;
      if (weights.length < sizes.length + 2) {
        weights = new Float64Array(sizes.length + 2);
        touched = new Uint32Array(sizes.length + 2);
        survivors = new Uint32Array(sizes.length + 2);
      }
      const [sums, places, kept] = [weights, touched, survivors];
      const count = addUp(segment, terms, sums, places);
      const mayLook = allowed === null ? null : allowed(segment);
      const mostBackground = background.size === 0 ? 0 : indexes.reduce((most, index) => Math.max(most, background.get(index) ?? 0), 0);
      const left = mayReach(sums, places, count, kept, sizes, mostBackground, least);
      for (let i = 0; i < left; i++) {
        const at = kept[i] as number;
        const owner = owners[at - 1] as number;
        if (mayLook !== null && mayLook[owner] === 0) continue;
        const index = indexes[owner] as DocumentIndex;
        const { paragraphs } = index;
        const passage = at - 1 - (bases[owner] as number);
        const before = passage > 0 && paragraphs[passage - 1] === paragraphs[passage] ? (sums[at - 1] as number) : 0;
        const after = paragraphs[passage + 1] === paragraphs[passage] ? (sums[at + 1] as number) : 0;
        const score = ((sums[at] as number) + NEIGHBOUR * Math.max(before, after) + (background.get(index) ?? 0)) / (whole * lengthFactor(index.lengths[passage] as number));
        if (score < best.last()) continue;
        best.put(score);
        least = best.last() * whole * (1 - 1e-9);
        hits.push({ path: index.document.path, at: passage, score });
      }
      for (let i = 0; i < count; i++) sums[places[i] as number] = 0;
      if (hits.length > MANY * limit) hits = hits.filter(({ score }) => score >= best.last());
    }
    return hits.filter(({ score }) => score >= best.last()).sort(byScore).slice(0, limit);
  };
}

const MANY = 4;

/** Takes over the places whose passage could weigh `least` with the best that its neighbours and its source may add. A loop by itself, which the compiler makes fast. */
function mayReach(sums: Float64Array, places: Uint32Array, count: number, kept: Uint32Array, sizes: Uint16Array, background: number, least: number): number {
  let left = 0;
  for (let i = 0; i < count; i++) {
    const at = places[i] as number;
    const before = sums[at - 1] as number;
    const after = sums[at + 1] as number;
    const most = ((sums[at] as number) + NEIGHBOUR * (before > after ? before : after) + background) * (FITS[sizes[at - 1] as number] as number);
    if (most > 0 && most >= least) kept[left++] = at;
  }
  return left;
}

/** The `limit` highest of the scores put in, as a heap with the lowest on top. */
function bestScores(limit: number): { put(score: number): void; last(): number } {
  const heap = new Float64Array(limit);
  let size = 0;
  return {
    /** 0 until there are enough. */
    last: () => (size < limit ? 0 : (heap[0] as number)),
    put(score) {
      if (size < limit) {
        let at = size++;
        for (let above = (at - 1) >> 1; at > 0 && (heap[above] as number) > score; at = above, above = (at - 1) >> 1) heap[at] = heap[above] as number;
        heap[at] = score;
        return;
      }
      let at = 0;
      for (let below = 1; below < size; below = 2 * at + 1) {
        if (below + 1 < size && (heap[below + 1] as number) < (heap[below] as number)) below++;
        if ((heap[below] as number) >= score) break;
        heap[at] = heap[below] as number;
        at = below;
      }
      heap[at] = score;
    },
  };
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at);
