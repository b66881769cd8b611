import { bestScores } from './bestScores.js';
import type { DocumentIndex } from './documentIndex.js';
import { FITS, lengthFactor, LONGEST_SIZE, type Postings, type Segment } from './segment.js';

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
  /** Each at most once, the heaviest first. */
  readonly terms: readonly QueryTerm[];
  /** What the title and path of a source add to each of its passages. */
  readonly background: ReadonlyMap<DocumentIndex, number>;
  /** For each segment which of its sources are searched; null for all. */
  readonly allowed: ((segment: Segment) => Uint8Array) | null;
}

// a neighbour in the same paragraph often holds the subject
const NEIGHBOUR = 0.2;

/** What a search adds up of one block; its passages are counted from 1, so that each has two neighbours. */
interface Sums {
  /** All 0 between blocks. */
  readonly weights: Float64Array;
  /** Passages that hold one of the heavier terms: `count` of them. */
  readonly kept: Uint32Array;
  count: number;
  /** Passages that may be found, and 1 for each of them while they are gathered. */
  readonly reached: Uint32Array;
  readonly isReached: Uint8Array;
}

/** A block of a segment, with the postings of each term. */
interface Part {
  readonly segment: Segment;
  readonly block: number;
  readonly held: readonly (Postings | null)[];
  /** What all its passages together weigh. */
  readonly promise: number;
}

/**
 * The passages that hold the most of a query's weight, block by block of the sources, the most promising first. Each term's postings are added up;
 * only passages that can reach the last place of the result so far are looked at again and scored exactly. Those hold one of the heavier terms, or
 * stand beside one that does: the lightest, which stand in most passages, weigh too little together (after H. Turtle and J. Flood, "Query
 * evaluation: strategies and optimizations", 1995). The result is the one that scoring every passage gives.
 */
export function passageSearch(): (segments: readonly Segment[], query: PassageQuery, limit: number) => Hit[] {
  let sums = sumsOf(0);

  return (segments, query, limit) => {
    const { terms } = query;
    let whole = 0;
    for (const { weight } of terms) whole += weight;
    if (whole === 0 || limit <= 0) return [];
    const rests = restsOf(terms);
    const found: Best = { scores: bestScores(limit), hits: [], least: 0 };
    for (const part of partsOf(segments, terms)) {
      if (sums.kept.length < passagesOf(part)) sums = sumsOf(passagesOf(part));
      searchPart(part, query, rests, whole, limit, sums, found);
    }
    const last = found.scores.last();
    return found.hits.filter(({ score }) => score >= last).sort(byScore).slice(0, limit);
  };
}

/** The result so far. */
interface Best {
  readonly scores: ReturnType<typeof bestScores>;
  readonly hits: Hit[];
  /** As a weight: what the last of it has. */
  least: number;
}

const passagesOf = ({ segment: { bases, cuts }, block }: Part): number => (bases[cuts[block + 1] as number] as number) - (bases[cuts[block] as number] as number);

// Each step of it by itself: the compiler makes small functions fast in a fraction of the time that one of all of them takes.

/** @param rests what the terms from each place on weigh together */
function searchPart(part: Part, { terms, background, allowed }: PassageQuery, rests: Float64Array, whole: number, limit: number, sums: Sums, found: Best): void {
  const { segment, block, held } = part;
  const base = segment.bases[segment.cuts[block] as number] as number;
  const aside = mostIn(segment, block, background);
  // until there are enough, every passage might be among the best
  addTerms(held, terms, firstLight(rests, found.least - aside), block, base, sums);
  const mayLook = allowed === null ? null : allowed(segment);
  // what their own words weigh tells most of them apart
  if (found.least === 0 && mayLook === null && sums.count > limit) found.least = surelyReached(sums, segment.sizes, base, whole, limit);
  const left = mayReach(sums, segment.sizes, base, aside, found.least);
  scoreReached(segment, base, left, mayLook, background, whole, sums, found);
  const last = found.scores.last();
  found.least = Math.max(found.least, last * whole * SURELY);
  sums.weights.fill(0, 0, passagesOf(part) + 2);
  if (found.hits.length > MANY * limit) drop(found.hits, last);
}

/** Drops the hits that are worse than the last of the result. (Another list would be another constant than what was compiled for the first.) */
function drop(hits: Hit[], last: number): void {
  let left = 0;
  for (let i = 0; i < hits.length; i++) if ((hits[i] as Hit).score >= last) hits[left++] = hits[i] as Hit;
  hits.length = left;
}

/** @param light the first term of those that are too light together to lead to a passage */
function addTerms(held: readonly (Postings | null)[], terms: readonly QueryTerm[], light: number, block: number, base: number, sums: Sums): void {
  sums.count = 0;
  for (let i = 0; i < terms.length; i++) {
    const postings = held[i] as Postings | null;
    if (postings === null) continue;
    const { weight } = terms[i] as QueryTerm;
    if (i < light) addAndKeep(postings, block, base, weight, sums);
    else addUp(postings, block, base, weight, sums.weights);
  }
}

/** Scores the passages that were reached, and puts those among the result that are as good as its last. */
function scoreReached({ owners, indexes, bases, sizes }: Segment, base: number, left: number, mayLook: Uint8Array | null, background: PassageQuery['background'], whole: number, { weights, reached }: Sums, { scores, hits }: Best): void {
  // passages of one source come in runs, since those of one term are in order
  let owner = -1;
  let index = indexes[0] as DocumentIndex;
  let first = 0, title = 0;
  let last = scores.last();
  for (let i = 0; i < left; i++) {
    const at = reached[i] as number;
    const own = owners[base + at - 1] as number;
    if (mayLook !== null && mayLook[own] === 0) continue;
    if (own !== owner) {
      owner = own;
      index = indexes[own] as DocumentIndex;
      first = bases[own] as number;
      title = background.size === 0 ? 0 : (background.get(index) ?? 0);
    }
    const size = sizes[base + at - 1] as number;
    const around = Math.max(weights[at - 1] as number, weights[at + 1] as number);
    // with neighbours of another paragraph, which lie far away in memory, at most that
    if (((weights[at] as number) + NEIGHBOUR * around + title) * (FITS[size] as number) < last * whole * SURELY) continue;
    const passage = base + at - 1 - first;
    const near = around === 0 ? 0 : inParagraph(index.paragraphs, passage, weights, at);
    const score = ((weights[at] as number) + NEIGHBOUR * near + title) / (whole * lengthFactor(size < LONGEST_SIZE ? size : (index.lengths[passage] as number)));
    if (score < last) continue;
    scores.put(score);
    last = scores.last();
    hits.push({ path: index.document.path, at: passage, score });
  }
}

/** The heavier of a passage's two neighbours, as far as they are of its paragraph. */
function inParagraph(paragraphs: Uint32Array, passage: number, weights: Float64Array, at: number): number {
  const paragraph = paragraphs[passage];
  const before = passage > 0 && paragraphs[passage - 1] === paragraph ? (weights[at - 1] as number) : 0;
  const after = paragraphs[passage + 1] === paragraph ? (weights[at + 1] as number) : 0;
  return Math.max(before, after);
}

// what sums of floating-point numbers may be off by
const SURELY = 1 - 1e-9;

const MANY = 4;

/** What the terms from each place on weigh together; 0 at the end. */
function restsOf(terms: readonly QueryTerm[]): Float64Array {
  const rests = new Float64Array(terms.length + 1);
  for (let i = terms.length - 1; i >= 0; i--) rests[i] = (rests[i + 1] as number) + (terms[i] as QueryTerm).weight;
  return rests;
}

/** The first term from which on all together, in a passage and in the one beside it, do not weigh `least`; the number of terms where that is 0 or less. */
function firstLight(rests: Float64Array, least: number): number {
  let at = rests.length - 1;
  while (at > 0 && (1 + NEIGHBOUR) * (rests[at - 1] as number) < least) at--;
  return at;
}

const sumsOf = (passages: number): Sums => ({ weights: new Float64Array(passages + 2), kept: new Uint32Array(passages), count: 0, reached: new Uint32Array(passages), isReached: new Uint8Array(passages + 2) });

/** What a segment holds of each term. */
export function postingsOf(segment: Segment, terms: readonly Pick<QueryTerm, 'hash'>[]): (Postings | null)[] {
  const held: (Postings | null)[] = [];
  for (let i = 0; i < terms.length; i++) held.push(segment.postings((terms[i] as QueryTerm).hash));
  return held;
}

/** Every block that holds a term; what is found in the first ones spares looking closely in the others. */
function partsOf(segments: readonly Segment[], terms: readonly QueryTerm[]): Part[] {
  const found: Part[] = [];
  for (const segment of segments) {
    const held = postingsOf(segment, terms);
    for (let block = 0; block + 1 < segment.cuts.length; block++) {
      const promise = promiseOf(held, terms, block);
      if (promise > 0) found.push({ segment, block, held, promise });
    }
  }
  return found.sort((a, b) => b.promise - a.promise);
}

/** What all passages of a block together weigh. */
function promiseOf(held: readonly (Postings | null)[], terms: readonly QueryTerm[], block: number): number {
  let promise = 0;
  // (by place: a pair for each of them would be most of what a search leaves to be collected)
  for (let i = 0; i < terms.length; i++) {
    const postings = held[i] as Postings | null;
    if (postings !== null) promise += (terms[i] as QueryTerm).weight * ((postings.starts[block + 1] as number) - (postings.starts[block] as number));
  }
  return promise;
}

/** The most that the title and path of a source add in a block. */
function mostIn({ indexes, cuts }: Segment, block: number, background: ReadonlyMap<DocumentIndex, number>): number {
  let most = 0;
  if (background.size > 0) for (let i = cuts[block] as number; i < (cuts[block + 1] as number); i++) most = Math.max(most, background.get(indexes[i] as DocumentIndex) ?? 0);
  return most;
}

// loops by themselves, which the compiler makes fast

/** Adds a term's weight to the passages that hold it. */
function addUp({ posts, starts }: Postings, block: number, base: number, weight: number, weights: Float64Array): void {
  for (let i = starts[block] as number, end = starts[block + 1] as number; i < end; i++) {
    const at = (posts[i] as number) - base + 1;
    weights[at] = (weights[at] as number) + weight;
  }
}

/** The same, and keeps those that have no weight yet. */
function addAndKeep({ posts, starts }: Postings, block: number, base: number, weight: number, sums: Sums): void {
  const { weights, kept } = sums;
  let { count } = sums;
  for (let i = starts[block] as number, end = starts[block + 1] as number; i < end; i++) {
    const at = (posts[i] as number) - base + 1;
    const before = weights[at] as number;
    if (before === 0) kept[count++] = at;
    weights[at] = before + weight;
  }
  sums.count = count;
}

/**
 * Gathers the passages that could weigh `least` with what their neighbours and their source add, and returns how many they are. Of such a one and its
 * neighbours one is heavy by its own words, and kept therefore. Lengths are looked up last, as they lie far apart.
 */
function mayReach({ weights, kept, count, reached, isReached }: Sums, sizes: Uint16Array, base: number, background: number, least: number): number {
  const heavy = ((least - background) / (1 + NEIGHBOUR)) * SURELY;
  // else all that hold any term are kept
  const beside = heavy > 0 ? 1 : 0;
  let left = 0;
  for (let i = 0; i < count; i++) {
    const here = kept[i] as number;
    if ((weights[here] as number) < heavy) continue;
    for (let at = here - beside; at <= here + beside; at++) {
      const weight = weights[at] as number;
      if (weight === 0 || isReached[at] === 1) continue;
      const most = weight + NEIGHBOUR * Math.max(weights[at - 1] as number, weights[at + 1] as number) + background;
      if (most < least) continue;
      const fitting = most * (FITS[sizes[base + at - 1] as number] as number);
      if (fitting <= 0 || fitting < least) continue;
      reached[left++] = at;
      isReached[at] = 1;
    }
  }
  for (let i = 0; i < left; i++) isReached[reached[i] as number] = 0;
  return left;
}

const BINS = 512;
const bins = new Uint32Array(BINS + 1);

/** A weight that at least `limit` of the passages reach by their own words alone, whatever their neighbours add. */
function surelyReached(sums: Sums, sizes: Uint16Array, base: number, whole: number, limit: number): number {
  const scale = BINS / whole;
  sortIntoBins(sums, sizes, base, scale);
  let bin = BINS + 1;
  for (let reached = 0; bin > 0 && reached < limit;) reached += bins[--bin] as number;
  return (bin / scale) * SURELY;
}

function sortIntoBins({ weights, kept, count }: Sums, sizes: Uint16Array, base: number, scale: number): void {
  bins.fill(0);
  for (let i = 0; i < count; i++) {
    const at = kept[i] as number;
    const size = sizes[base + at - 1] as number;
    // longer ones are all taken for as short as that
    if (size >= LONGEST_SIZE) continue;
    const bin = Math.min(BINS, (weights[at] as number) * (FITS[size] as number) * scale) | 0;
    bins[bin] = (bins[bin] as number) + 1;
  }
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at);
