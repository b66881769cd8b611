import type { DocumentIndex } from './documentIndex.js';
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

/** Where values filed in one of the ranges stand: at most `limit` places, in the order of `documents` (see valueKeys). */
export function valueSearch(runs: readonly ValueRun[], documents: readonly DocumentIndex[], orderOf: (index: DocumentIndex) => number, ranges: Ranges, limit: number): { readonly index: DocumentIndex; readonly at: number }[] {
  const found = runs.map((run) => ({ run, spans: ranges.map(([low, high]) => [placeOf(run, low, false), placeOf(run, high, true)] as const) }));
  const count = found.reduce((sum, { spans }) => sum + spans.reduce((all, [from, to]) => all + Math.max(0, to - from), 0), 0);
  const hits: { index: DocumentIndex; at: number }[] = [];
  if (count > ALL_OVER * limit) {
    for (const index of documents) {
      const own = new Set<number>();
      const run = keysOf(index);
      for (const [low, high] of ranges) for (let i = placeOf(run, low, false), end = placeOf(run, high, true); i < end; i++) own.add(index.keyPassages[i] as number);
      for (const at of [...own].sort((a, b) => a - b)) hits.push({ index, at });
      if (hits.length >= limit) return hits.slice(0, limit);
    }
    return hits;
  }
  const places = new Float64Array(count);
  let size = 0;
  for (const { run, spans } of found) {
    const { isWhole, segment: { owners, indexes, bases, gone } } = run;
    for (const [from, to] of spans) {
      for (let i = from; i < to; i++) {
        const passage = run.passage(i);
        const owner = owners[passage] as number;
        // none where a file lies about its passages
        const index = indexes[owner];
        if (index !== undefined && (isWhole || !gone.has(index))) places[size++] = orderOf(index) * MOST_PASSAGES + passage - (bases[owner] as number);
      }
    }
  }
  const sorted = places.subarray(0, size).sort();
  let last = -1;
  for (let i = 0; i < size; i++) {
    const place = sorted[i] as number;
    if (place === last) continue;
    last = place;
    const order = Math.floor(place / MOST_PASSAGES);
    // a source that is not among those searched has no order
    if (order < 0 || order >= documents.length) continue;
    hits.push({ index: documents[order] as DocumentIndex, at: place - order * MOST_PASSAGES });
    if (hits.length >= limit) break;
  }
  return hits;
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
    const [from, to] = [placeOf(run, low, false), placeOf(run, high, true)];
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
