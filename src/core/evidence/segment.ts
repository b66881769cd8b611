import type { DocumentIndex } from './documentIndex.js';

/**
 * Several sources searched as one: their passages are numbered through, a term's postings lie side by side. Made from the sources'
 * own indexes, which stay as they are; a source that goes is only marked, until its segment is made anew.
 */
export interface Segment {
  readonly indexes: readonly DocumentIndex[];
  /** Number of the first passage of each source, and of all at the end. */
  readonly bases: Uint32Array;
  /** Which source a passage is of: place in `indexes`. */
  readonly owners: Uint16Array | Uint32Array;
  /** Blocks of whole sources: the first source of each, and the number of sources at the end. */
  readonly cuts: ArrayLike<number>;
  /** The passages that hold a term; null where no source has it. What is kept on disk is read now. */
  postings(hash: number): Postings | null;
  /** Paragraphs that hold a term; those of sources that went do not count. */
  holding(hash: number): number;
  /** For each passage the place in `FITS` of its length; that of a 0 where its source went. */
  readonly sizes: Uint16Array;
  /** Sources that went. */
  readonly gone: Set<DocumentIndex>;
}

/** Passages in ascending order; those of block `i` are `posts[starts[i] .. starts[i + 1]]`. */
export interface Postings {
  readonly posts: Uint32Array;
  readonly starts: ArrayLike<number>;
}

/** By what a passage's weight is divided: long passages hold more words by chance. */
export const lengthFactor = (contentWords: number): number => FACTORS[contentWords] ?? factorOf(contentWords);

const factorOf = (contentWords: number): number => 1 + 0.15 * Math.log(1 + contentWords / 20);

// content words: hardly a passage has more
const LONGEST = 1023;
const FACTORS = Float64Array.from({ length: LONGEST }, (_, words) => factorOf(words));

/** The place in `FITS` of passages whose source went. */
export const GONE = LONGEST;
/** What a passage's words are multiplied with at most, by its length. */
export const FITS: Float64Array = Float64Array.from({ length: LONGEST + 1 }, (_, words) => (words === GONE ? 0 : 1 / factorOf(words)));

/** The place in `FITS` of the longest passages, and of all that are longer. */
export const LONGEST_SIZE = LONGEST - 1;

/** Places in `FITS`; a passage that is longer than all of them has the last. */
export function putSizes(sizes: Uint16Array, lengths: Uint16Array, at: number): void {
  for (let i = 0; i < lengths.length; i++) sizes[at + i] = Math.min(lengths[i] as number, LONGEST_SIZE);
}

/** A segment in memory: what a source that goes held is taken out of its counts. */
export interface MemorySegment extends Segment, Keys {
  /** Place of a term; −1 where no source has it. */
  find(hash: number): number;
  /** What `holding` tells, by place. */
  readonly groups: Uint32Array;
}

/** The terms of a segment in memory: passages of the term at place `i` are `posts[from[i] .. from[i + 1]]`. */
interface Terms extends Pick<MemorySegment, 'find' | 'groups'> {
  readonly from: Uint32Array;
  readonly posts: Uint32Array;
}

/** Sorted value keys (see valueKeys), and the passage of each. */
export type Keys = Pick<DocumentIndex, 'keys' | 'keyPassages'>;

export function segmentOf(indexes: readonly DocumentIndex[]): MemorySegment {
  const [first] = indexes;
  const bases = new Uint32Array(indexes.length + 1);
  for (const [i, { lengths }] of indexes.entries()) bases[i + 1] = (bases[i] as number) + lengths.length;
  const passages = bases[indexes.length] as number;
  const sizes = new Uint16Array(passages);
  for (const [i, { lengths }] of indexes.entries()) putSizes(sizes, lengths, bases[i] as number);
  const owners = indexes.length < 65_536 ? new Uint16Array(passages) : new Uint32Array(passages);
  for (let i = 0; i < indexes.length; i++) owners.fill(i, bases[i], bases[i + 1]);
  const isOne = first !== undefined && indexes.length === 1;
  const { find, groups, from, posts } = isOne ? ownTerms(first) : mergedTerms(indexes, bases);
  const { keys, keyPassages } = isOne ? first : mergedKeys(indexes, bases);
  return {
    indexes, bases, owners, sizes, gone: new Set<DocumentIndex>(), cuts: [0, indexes.length], find, groups, keys, keyPassages,
    postings(hash) {
      const place = find(hash);
      return place < 0 ? null : { posts, starts: [from[place] as number, from[place + 1] as number] };
    },
    holding: (hash) => groups[find(hash)] ?? 0,
  };
}

const ownTerms = ({ terms, from, posts, groups }: DocumentIndex): Terms => ({ find: (hash) => placeIn(terms, hash), groups: groups.slice(), from, posts });

/** Place of a hash among sorted ones; −1 where it is not. */
export function placeIn(terms: Uint32Array, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] as number;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The block in which a passage stands. */
export function blockOf({ bases, cuts }: Segment, passage: number): number {
  let block = 0;
  while (block + 2 < cuts.length && (bases[cuts[block + 1] as number] as number) <= passage) block++;
  return block;
}

/** Whether any of the passages, in ascending order and of one block, holds a term. */
export function holdsAny({ posts, starts }: Postings, block: number, passages: Uint32Array): boolean {
  const end = starts[block + 1] as number;
  let from = starts[block] as number;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as number;
    // the next one that holds it mostly stands beyond all of them
    if (from < end && (posts[from] as number) < passage) {
      let last = end;
      while (from < last) {
        const middle = (from + last) >> 1;
        if ((posts[middle] as number) < passage) from = middle + 1;
        else last = middle;
      }
    }
    if (from >= end) return false;
    if (posts[from] === passage) return true;
  }
  return false;
}

/** One table of all terms, then the postings of each, source after source. */
function mergedTerms(indexes: readonly DocumentIndex[], bases: Uint32Array): Terms {
  const places = new Uint32Array(indexes.reduce((sum, { terms }) => sum + terms.length, 0));
  // sources share two words of three
  const table = termTable(places.length / 3);
  let at = 0;
  for (const { terms } of indexes) for (let i = 0; i < terms.length; i++) places[at++] = table.place(terms[i] as number);
  const groups = new Uint32Array(table.size());
  const from = new Uint32Array(groups.length + 1);
  at = 0;
  for (const { from: starts, groups: counts } of indexes) {
    for (let i = 0; i < counts.length; i++) {
      const place = places[at++] as number;
      groups[place] = (groups[place] as number) + (counts[i] as number);
      from[place + 1] = (from[place + 1] as number) + (starts[i + 1] as number) - (starts[i] as number);
    }
  }
  for (let i = 0; i < groups.length; i++) from[i + 1] = (from[i + 1] as number) + (from[i] as number);
  const posts = new Uint32Array(from[groups.length] as number);
  const next = from.slice();
  at = 0;
  for (const [of, { from: starts, posts: own, groups: counts }] of indexes.entries()) {
    const base = bases[of] as number;
    for (let i = 0, post = 0; i < counts.length; i++) {
      const place = places[at++] as number;
      let to = next[place] as number;
      for (const end = starts[i + 1] as number; post < end; post++) posts[to++] = base + (own[post] as number);
      next[place] = to;
    }
  }
  return { find: table.find, from, posts, groups };
}

interface TermTable {
  /** Of a term; given one where it has none. */
  place(hash: number): number;
  /** −1 for a term without. */
  find(hash: number): number;
  size(): number;
}

/** Numbers terms from 0 as they come: open addressing, at most half full. */
function termTable(expected: number): TermTable {
  let mask = 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 2))) - 1;
  let hashes = new Uint32Array(mask + 1);
  // place + 1; 0 is free
  let places = new Uint32Array(mask + 1);
  let size = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (places[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldHashes, oldPlaces] = [hashes, places];
    mask = mask * 2 + 1;
    hashes = new Uint32Array(mask + 1);
    places = new Uint32Array(mask + 1);
    for (let i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] === 0) continue;
      const slot = slotOf(oldHashes[i] as number);
      hashes[slot] = oldHashes[i] as number;
      places[slot] = oldPlaces[i] as number;
    }
  };
  return {
    size: () => size,
    find: (hash) => (places[slotOf(hash)] as number) - 1,
    place(hash) {
      if (size * 2 > mask) grow();
      const slot = slotOf(hash);
      if (places[slot] === 0) {
        hashes[slot] = hash;
        places[slot] = ++size;
      }
      return (places[slot] as number) - 1;
    },
  };
}

/** Sorted keys of all sources, with their passages counted from the first source's first: neighbours are merged two by two. */
export function mergedKeys(indexes: readonly Keys[], bases: Uint32Array): Keys {
  let runs = indexes.map(({ keys, keyPassages }, i) => ({ keys, keyPassages: keyPassages.map((at) => at + (bases[i] as number)) }));
  while (runs.length > 1) {
    const merged: typeof runs = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [left, right] = [runs[i], runs[i + 1]];
      if (left !== undefined) merged.push(right === undefined ? left : mergedRun(left, right));
    }
    runs = merged;
  }
  return runs[0] ?? { keys: new Float64Array(0), keyPassages: new Uint32Array(0) };
}

function mergedRun(left: Keys, right: Keys): { keys: Float64Array<ArrayBuffer>; keyPassages: Uint32Array<ArrayBuffer> } {
  const keys = new Float64Array(left.keys.length + right.keys.length);
  const keyPassages = new Uint32Array(keys.length);
  const [ones, others] = [left.keys, right.keys];
  for (let to = 0, l = 0, r = 0; to < keys.length; to++) {
    if (r >= others.length || (l < ones.length && (ones[l] as number) <= (others[r] as number))) {
      keys[to] = ones[l] as number;
      keyPassages[to] = left.keyPassages[l++] as number;
    } else {
      keys[to] = others[r] as number;
      keyPassages[to] = right.keyPassages[r++] as number;
    }
  }
  return { keys, keyPassages };
}
