import type { DocumentIndex } from './documentIndex.js';
import { lengthFactor, type Segment } from './segment.js';

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
const BINS = 1024;

/**
 * The passages that hold the most of a query's weight. Each term's postings are added up; then a lower bound for the last
 * place in the result is read off a histogram, and only passages that can reach it are scored exactly. The result is the one
 * that scoring every passage gives.
 */
export function passageSearch(): (segments: readonly Segment[], query: PassageQuery, limit: number) => Hit[] {
  // weight of each passage, moved by one so that the first has a neighbour; all 0 between searches
  let weights = new Float64Array(0);
  let touched = new Uint32Array(0);
  const bins = new Uint32Array(BINS + 1);

  const addUp = (segment: Segment, terms: readonly QueryTerm[]): number => {
    const { from, posts } = segment;
    let count = 0;
    for (const { hash, weight } of terms) {
      const term = segment.find(hash);
      if (term < 0) continue;
      for (let i = from[term] as number, end = from[term + 1] as number; i < end; i++) {
        const at = (posts[i] as number) + 1;
        const before = weights[at] as number;
        if (before === 0) touched[count++] = at;
        weights[at] = before + weight;
      }
    }
    return count;
  };

  /** Weight that at least `limit` passages reach by their own words; 0 where there are fewer. */
  const reached = ({ fits, owners }: Segment, count: number, whole: number, limit: number, allowed: Uint8Array | null): number => {
    const scale = BINS / whole;
    bins.fill(0);
    for (let i = 0; i < count; i++) {
      const at = touched[i] as number;
      if (allowed !== null && allowed[owners[at - 1] as number] === 0) continue;
      const bin = Math.min(BINS, ((weights[at] as number) * (fits[at - 1] as number) * scale) | 0);
      bins[bin] = (bins[bin] as number) + 1;
    }
    let sum = 0;
    for (let bin = BINS; bin > 0; bin--) {
      sum += bins[bin] as number;
      if (sum >= limit) return (bin - 1e-6) / scale;
    }
    return 0;
  };

  return (segments, { terms, background, allowed }, limit) => {
    const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (whole === 0 || limit <= 0) return [];
    let hits: Hit[] = [];
    // as a weight: what the last of the result has
    let last = 0;
    const cut = (): void => {
      if (hits.length <= limit) return;
      hits = hits.sort(byScore).slice(0, limit);
      last = (hits[limit - 1] as Hit).score * whole * (1 - 1e-9);
    };
    for (const segment of segments) {
      const { fits, owners, indexes, bases } = segment;
      if (weights.length < fits.length + 2) {
        weights = new Float64Array(fits.length + 2);
        touched = new Uint32Array(fits.length + 2);
      }
      const count = addUp(segment, terms);
      const mayLook = allowed === null ? null : allowed(segment);
      const mostBackground = indexes.reduce((most, index) => Math.max(most, background.get(index) ?? 0), 0);
      const least = count > limit ? Math.max(last, reached(segment, count, whole, limit, mayLook)) : last;
      for (let i = 0; i < count; i++) {
        const at = touched[i] as number;
        const fit = fits[at - 1] as number;
        const own = weights[at] as number;
        const beside = Math.max(weights[at - 1] as number, weights[at + 1] as number);
        if (fit === 0 || (own + NEIGHBOUR * beside + mostBackground) * fit < least) continue;
        const owner = owners[at - 1] as number;
        if (mayLook !== null && mayLook[owner] === 0) continue;
        const index = indexes[owner] as DocumentIndex;
        const { paragraphs } = index;
        const passage = at - 1 - (bases[owner] as number);
        const before = passage > 0 && paragraphs[passage - 1] === paragraphs[passage] ? (weights[at - 1] as number) : 0;
        const after = paragraphs[passage + 1] === paragraphs[passage] ? (weights[at + 1] as number) : 0;
        const score = (own + NEIGHBOUR * Math.max(before, after) + (background.get(index) ?? 0)) / (whole * lengthFactor(index.lengths[passage] as number));
        hits.push({ path: index.document.path, at: passage, score });
        if (hits.length >= 16 * limit) cut();
      }
      for (let i = 0; i < count; i++) weights[touched[i] as number] = 0;
      cut();
    }
    return hits.sort(byScore).slice(0, limit);
  };
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at);
