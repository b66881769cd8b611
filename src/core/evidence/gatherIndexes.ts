import type { IndexArrays } from './documentIndex.js';
import { mergedKeys } from './segment.js';
import { parts } from './segments.js';
import type { ShelfData } from './shelf.js';

/** The arrays of `ShelfData`, made in memory. */
export interface GatheredIndexes extends Omit<ShelfData, 'posts' | 'keys' | 'keyCount'> {
  readonly posts: Uint32Array;
  readonly keys: Float64Array;
  readonly keyPassages: Uint32Array;
}

/** Gathers the indexes of sources for a shelf, in the order given. Linear, but for sorting the terms. */
export function gatherIndexes(indexes: readonly IndexArrays[]): GatheredIndexes {
  const bases = new Uint32Array(indexes.length + 1);
  for (const [i, { lengths }] of indexes.entries()) bases[i + 1] = (bases[i] as number) + lengths.length;
  const passages = bases[indexes.length] as number;
  const lengths = new Uint16Array(passages);
  const paragraphs = new Uint32Array(passages);
  const stated = new Uint8Array(passages);
  const counts = new Map<number, number>();
  const held = new Map<number, number>();
  for (const [i, index] of indexes.entries()) {
    lengths.set(index.lengths, bases[i]);
    paragraphs.set(index.paragraphs, bases[i]);
    stated.set(index.stated, bases[i]);
    for (let t = 0; t < index.terms.length; t++) {
      const hash = index.terms[t] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + (index.from[t + 1] as number) - (index.from[t] as number));
      held.set(hash, (held.get(hash) ?? 0) + (index.groups[t] as number));
    }
  }
  const terms = Uint32Array.from(counts.keys()).sort();
  const groups = Uint32Array.from(terms, (hash) => held.get(hash) ?? 0);
  const from = new Uint32Array(terms.length + 1);
  const next = new Map<number, number>();
  for (let t = 0; t < terms.length; t++) {
    const hash = terms[t] as number;
    next.set(hash, from[t] as number);
    from[t + 1] = (from[t] as number) + (counts.get(hash) as number);
  }
  const posts = new Uint32Array(from[terms.length] as number);
  for (const [i, index] of indexes.entries()) {
    const base = bases[i] as number;
    for (let t = 0; t < index.terms.length; t++) {
      const hash = index.terms[t] as number;
      let to = next.get(hash) as number;
      for (let post = index.from[t] as number; post < (index.from[t + 1] as number); post++) posts[to++] = base + (index.posts[post] as number);
      next.set(hash, to);
    }
  }
  const runs = parts(indexes);
  const cuts = new Uint32Array(runs.length + 1);
  for (const [i, run] of runs.entries()) cuts[i + 1] = (cuts[i] as number) + run.length;
  return { terms, from, posts, groups, lengths, paragraphs, stated, bases, cuts, ...mergedKeys(indexes, bases) };
}
