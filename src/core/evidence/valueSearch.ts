import type { DocumentIndex } from './documentIndex.js';
import type { Segment } from './segment.js';

type Ranges = readonly (readonly [number, number])[];

/** Where values filed in one of the ranges stand: at most `limit` places, in the order of `documents` (see valueKeys). */
export function valueSearch(segments: readonly Segment[], documents: readonly DocumentIndex[], orderOf: (index: DocumentIndex) => number, ranges: Ranges, limit: number): { readonly index: DocumentIndex; readonly at: number }[] {
  const found = segments.map((segment) => ({ segment, spans: ranges.map(([low, high]) => [placeOf(segment.keys, low, false), placeOf(segment.keys, high, true)] as const) }));
  const count = found.reduce((sum, { spans }) => sum + spans.reduce((all, [from, to]) => all + Math.max(0, to - from), 0), 0);
  const hits: { index: DocumentIndex; at: number }[] = [];
  // a value that stands all over: the first sources have enough of it
  if (count > 8 * limit) {
    for (const index of documents) {
      const own = new Set<number>();
      for (const [low, high] of ranges) for (let i = placeOf(index.keys, low, false), end = placeOf(index.keys, high, true); i < end; i++) own.add(index.keyPassages[i] as number);
      for (const at of [...own].sort((a, b) => a - b)) hits.push({ index, at });
      if (hits.length >= limit) return hits.slice(0, limit);
    }
    return hits;
  }
  const places: number[] = [];
  for (const { segment, spans } of found) {
    for (const [from, to] of spans) {
      for (let i = from; i < to; i++) {
        const passage = segment.keyPassages[i] as number;
        const owner = segment.owners[passage] as number;
        const index = segment.indexes[owner] as DocumentIndex;
        if (!segment.gone.has(index)) places.push(orderOf(index) * MOST_PASSAGES + passage - (segment.bases[owner] as number));
      }
    }
  }
  places.sort((a, b) => a - b);
  let last = -1;
  for (const place of places) {
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

// more than any source has; the product with the number of sources is still exact
const MOST_PASSAGES = 2 ** 32;

/** Place of the first key at or (`after`) above a value. */
function placeOf(keys: Float64Array, value: number, after: boolean): number {
  let first = 0;
  let last = keys.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    const key = keys[middle] as number;
    if (key < value || (after && key === value)) first = middle + 1;
    else last = middle;
  }
  return first;
}
