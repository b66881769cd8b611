import type { DocumentIndex } from './documentIndex.js';
import type { Hit } from './passageSearch.js';
import type { MemorySegment, Segment } from './segment.js';

/** Sorted value keys (see valueKeys), and where each stands. */
export interface ValueRun {
  readonly count: number;
  /** Every source filed here is still there. */
  readonly isWhole: boolean;
  key(i: number): number;
  /** Number of the passage in the segment. */
  passage(i: number): number;
  readonly segment: Segment;
}

/** The values of a segment. */
export function valuesOf(segment: MemorySegment): ValueRun {
  const { keys, keyPassages, gone } = segment;
  return { count: keys.length, get isWhole() { return gone.size === 0; }, key: (i) => keys[i] as number, passage: (i) => keyPassages[i] as number, segment };
}

type Ranges = readonly (readonly [number, number])[];

/**
 * Where values filed in one of the ranges stand: at most `limit` places, in the order of `documents` (see valueKeys).
 * @param orders for each source of a segment its place among the documents; where it is none of them, how many they are
 */
export function valueSearch(runs: readonly ValueRun[], documents: readonly DocumentIndex[], orders: (segment: Segment) => Uint32Array, ranges: Ranges, limit: number): Hit[] {
  const bounds = runs.map((run) => boundsOf(run, ranges));
  let count = 0;
  for (const own of bounds) for (let i = 0; i < own.length; i += 2) count += Math.max(0, (own[i + 1] as number) - (own[i] as number));
  if (count > ALL_OVER * limit) return oneByOne(documents, ranges, limit);
  const places = new Float64Array(count);
  let size = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as ValueRun;
    size = gather(run, bounds[i] as readonly number[], orders(run.segment), documents.length, places, size);
  }
  return firstOf(places.subarray(0, size).sort(), documents, limit);
}

// Each step by itself: together they are more than the compiler can make fast in less time than a draft's searches take.

/** The places of the keys in each range: the first, and the one behind the last. */
function boundsOf(run: Pick<ValueRun, 'count' | 'key'>, ranges: Ranges): number[] {
  const bounds: number[] = [];
  for (const range of ranges) bounds.push(placeOf(run, range[0], false), placeOf(run, range[1], true));
  return bounds;
}

/** Puts down where the keys within the bounds stand, by order and passage, and returns how many there are then; what is in none of the documents is left out. */
function gather({ segment: { owners, bases }, passage }: ValueRun, bounds: readonly number[], orders: Uint32Array, none: number, places: Float64Array, size: number): number {
  for (let span = 0; span < bounds.length; span += 2) {
    for (let i = bounds[span] as number, end = bounds[span + 1] as number; i < end; i++) {
      const at = passage(i);
      const owner = owners[at] as number;
      // no owner where a file lies about its passages
      const order = orders[owner] ?? none;
      if (order < none) places[size++] = order * MOST_PASSAGES + at - (bases[owner] as number);
    }
  }
  return size;
}

function firstOf(sorted: Float64Array, documents: readonly DocumentIndex[], limit: number): Hit[] {
  const found: Hit[] = [];
  let last = -1;
  for (let i = 0; i < sorted.length && found.length < limit; i++) {
    const place = sorted[i] as number;
    if (place === last) continue;
    last = place;
    const order = Math.floor(place / MOST_PASSAGES);
    found.push({ path: (documents[order] as DocumentIndex).document.path, at: place - order * MOST_PASSAGES, score: 0 });
  }
  return found;
}

function oneByOne(documents: readonly DocumentIndex[], ranges: Ranges, limit: number): Hit[] {
  const found: Hit[] = [];
  for (const index of documents) {
    const own = new Set<number>();
    const bounds = boundsOf(keysOf(index), ranges);
    for (let span = 0; span < bounds.length; span += 2) for (let i = bounds[span] as number; i < (bounds[span + 1] as number); i++) own.add(index.keyPassages[i] as number);
    for (const at of [...own].sort((a, b) => a - b)) found.push({ path: index.document.path, at, score: 0 });
    if (found.length >= limit) return found.slice(0, limit);
  }
  return found;
}

// A value that stands so many times all over is looked for source by source: the first ones have enough of it. Up to there as many indexes of their
// own would have to be read from the cache as to look through all of its places takes less time.
const ALL_OVER = 32;

// more than any source has; the product with the number of sources is still exact
const MOST_PASSAGES = 2 ** 32;

const keysOf = ({ keys }: DocumentIndex): Pick<ValueRun, 'count' | 'key'> => ({ count: keys.length, key: (i) => keys[i] as number });

// among so many figures of its size, nearly every figure is met by accident: more of them change nothing
const MOST_COUNTED = 4096;

/** How many values from `low` to `high` are filed, at most MOST_COUNTED; those of a source that went do not count, whatever a run still holds of it. */
export function valueCount(runs: readonly ValueRun[], low: number, high: number): number {
  let count = 0;
  for (const run of runs) {
    const from = placeOf(run, low, false);
    const to = placeOf(run, high, true);
    const { isWhole, segment: { owners, indexes, gone } } = run;
    if (isWhole) count += to - from;
    else {
      for (let i = from; i < to && count < MOST_COUNTED; i++) {
        const index = indexes[owners[run.passage(i)] as number];
        if (index !== undefined && !gone.has(index)) count++;
      }
    }
    if (count >= MOST_COUNTED) return MOST_COUNTED;
  }
  return count;
}

/** Place of the first key at or (`after`) above a value. */
function placeOf({ count, key }: Pick<ValueRun, 'count' | 'key'>, value: number, after: boolean): number {
  let first = 0;
  let last = count;
  while (first < last) {
    const middle = (first + last) >> 1;
    const found = key(middle);
    if (found < value || (after && found === value)) first = middle + 1;
    else last = middle;
  }
  return first;
}
