import type { SourceDocument } from '../sources/types.js';
import type { DocumentIndex, IndexArrays } from './documentIndex.js';
import { GONE, placeIn, putSizes, type Keys, type Segment } from './segment.js';
import type { ValueRun } from './valueSearch.js';

/**
 * The indexes of many sources as they are kept together: passages are numbered through, source after source, and the postings of a term lie side
 * by side over all of them. Only the arrays are held in memory; postings and keys are read when they are first asked for.
 */
export interface ShelfData {
  /** Sorted hashes; those of term `i` are the postings `from[i] .. from[i + 1]`. */
  readonly terms: Uint32Array;
  readonly from: Uint32Array;
  /** Of every passage, as in `IndexArrays`. */
  readonly lengths: Uint16Array;
  readonly paragraphs: Uint32Array;
  readonly stated: Uint8Array;
  /** Number of the first passage of each source, and of all at the end. */
  readonly bases: Uint32Array;
  /** The first source of each segment, and the number of sources at the end. */
  readonly cuts: Uint32Array;
  /** Passages, ascending. @throws where they cannot be read. */
  posts(from: number, to: number): Uint32Array;
  readonly keyCount: number;
  /** Part of all keys, sorted, with their passages. @throws where they cannot be read. */
  keys(from: number, to: number): Keys;
}

/** A source's place on a shelf. */
export interface Shelved {
  readonly shelf: ShelfData;
  readonly member: number;
  readonly groupCount: number;
  /** Its arrays by themselves, for what is asked of it alone. @throws where they cannot be read. */
  own(): IndexArrays;
}

/** A segment of which nothing is found until its sources are put in. */
export interface ShelfSegment extends Segment {
  put(at: number, index: DocumentIndex): void;
  take(at: number): void;
  readonly isEmpty: boolean;
  /** None of its sources is missing. */
  readonly isFull: boolean;
}

/** A shelf as one library uses it. */
export interface OpenShelf {
  /** The place of each source. */
  readonly places: readonly { readonly segment: ShelfSegment; readonly at: number }[];
  readonly values: ValueRun;
}

/** The segments and values of a shelf for one library. Linear in the number of passages, with little done for each. */
export function openShelf(data: ShelfData): OpenShelf {
  const loaded = new Set<number>();
  const segments: (ShelfSegment & { load(posts: Uint32Array, hash: number): void })[] = [];
  const load = (hash: number): void => {
    if (loaded.has(hash)) return;
    const term = placeIn(data.terms, hash);
    if (term >= 0) {
      const posts = data.posts(data.from[term] as number, data.from[term + 1] as number);
      for (const segment of segments) segment.load(posts, hash);
    }
    // after what may fail: then it is tried anew
    loaded.add(hash);
  };
  const places: { segment: ShelfSegment; at: number }[] = [];
  for (let i = 0; i + 1 < data.cuts.length; i++) {
    const segment = shelfSegment(data, i, load);
    segments.push(segment);
    for (let member = data.cuts[i] as number; member < (data.cuts[i + 1] as number); member++) places.push({ segment, at: member - (data.cuts[i] as number) });
  }
  return { places, values: shelfValues(data, segments, places) };
}

// values read together
const BLOCK = 4096;

function shelfValues(data: ShelfData, segments: readonly ShelfSegment[], places: OpenShelf['places']): ValueRun {
  const blocks: (Keys | undefined)[] = [];
  const blockOf = (i: number): Keys => {
    const at = Math.floor(i / BLOCK);
    return (blocks[at] ??= data.keys(at * BLOCK, Math.min(data.keyCount, (at + 1) * BLOCK)));
  };
  return {
    count: data.keyCount,
    get isWhole() { return segments.every(({ isFull }) => isFull); },
    key: (i) => blockOf(i).keys[i % BLOCK] as number,
    place(i) {
      const passage = blockOf(i).keyPassages[i % BLOCK] as number;
      const member = placeFrom(data.bases, passage + 1) - 1;
      const { segment, at } = places[member] ?? {};
      const index = segment?.indexes[at ?? 0];
      return index === undefined || index === NOBODY ? null : { index, at: passage - (data.bases[member] as number) };
    },
  };
}

/** The index of a source on a shelf, for a document whose metadata may be others than those it was kept with. */
export function shelvedIndex(shelved: Shelved, document: SourceDocument, about: ReadonlySet<string>): DocumentIndex {
  const { shelf: { bases, lengths, paragraphs, stated }, member, groupCount, own } = shelved;
  const [start, end] = [bases[member], bases[member + 1]];
  return {
    document, about, groupCount, shelved, lengths: lengths.subarray(start, end), paragraphs: paragraphs.subarray(start, end), stated: stated.subarray(start, end),
    get terms() { return own().terms; },
    get from() { return own().from; },
    get posts() { return own().posts; },
    get groups() { return own().groups; },
    get keys() { return own().keys; },
    get keyPassages() { return own().keyPassages; },
  };
}

function shelfSegment(data: ShelfData, number: number, load: (hash: number) => void): ShelfSegment & { load(posts: Uint32Array, hash: number): void } {
  const first = data.cuts[number] as number;
  const count = (data.cuts[number + 1] as number) - first;
  const start = data.bases[first] as number;
  const end = data.bases[first + count] as number;
  const bases = data.bases.slice(first, first + count + 1).map((base) => base - start);
  const sizes = new Uint16Array(end - start).fill(GONE);
  const paragraphs = data.paragraphs.subarray(start, end);
  const indexes = Array.from({ length: count }, () => NOBODY);
  const places = new Map<number, number>();
  // of each place; forgotten when a source comes or goes
  let counts: (number | undefined)[] = [];
  let from = new Uint32Array(64);
  let posts = new Uint32Array(0);
  let owners: Uint16Array | Uint32Array | null = null;
  let living = 0;
  const makeOwners = (): Uint16Array | Uint32Array => {
    const made = count < 65_536 ? new Uint16Array(end - start) : new Uint32Array(end - start);
    for (let i = 0; i < count; i++) made.fill(i, bases[i], bases[i + 1]);
    return made;
  };

  return {
    indexes, bases, sizes,
    gone: new Set([NOBODY]),
    get owners() { return (owners ??= makeOwners()); },
    get from() { return from; },
    get posts() { return posts; },
    get isEmpty() { return living === 0; },
    get isFull() { return living === count; },
    find(hash) {
      load(hash);
      return places.get(hash) ?? -1;
    },
    load(all, hash) {
      const [low, high] = [placeFrom(all, start), placeFrom(all, end)];
      if (low >= high) return;
      const place = places.size;
      const at = from[place] as number;
      const next = at + high - low;
      if (place + 2 > from.length) from = grown(from, place + 2);
      if (next > posts.length) posts = grown(posts, next);
      let to = at;
      for (let i = low; i < high; i++) {
        const passage = (all[i] as number) - start;
        // where a file lies about its order
        if (passage >= 0 && passage < sizes.length) posts[to++] = passage;
      }
      from[place + 1] = to;
      places.set(hash, place);
    },
    holding(place) {
      const known = counts[place];
      if (known !== undefined) return known;
      let found = 0;
      let last = -1;
      let lastOwner = -1;
      const own = (owners ??= makeOwners());
      for (let i = from[place] as number; i < (from[place + 1] as number); i++) {
        const passage = posts[i] as number;
        if (sizes[passage] === GONE || (paragraphs[passage] === last && own[passage] === lastOwner)) continue;
        found++;
        last = paragraphs[passage] as number;
        lastOwner = own[passage] as number;
      }
      return (counts[place] = found);
    },
    put(at, index) {
      if (indexes[at] === NOBODY) living++;
      indexes[at] = index;
      putSizes(sizes, index.lengths, bases[at] as number);
      counts = [];
    },
    take(at) {
      if (indexes[at] === NOBODY) return;
      living--;
      indexes[at] = NOBODY;
      sizes.fill(GONE, bases[at], bases[at + 1]);
      counts = [];
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}

/** Place of the first number at or above `least` among ascending ones. */
function placeFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stands for sources that are not put in, or went. */
const NOBODY: DocumentIndex = {
  document: { path: '', text: '', textIsFile: true, metadata: {}, passages: [], tables: [] }, groupCount: 0, about: new Set(),
  terms: new Uint32Array(0), from: new Uint32Array(1), posts: new Uint32Array(0), groups: new Uint32Array(0), lengths: new Uint16Array(0), paragraphs: new Uint32Array(0),
  stated: new Uint8Array(0), keys: new Float64Array(0), keyPassages: new Uint32Array(0),
};
