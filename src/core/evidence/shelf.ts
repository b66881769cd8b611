import type { SourceDocument } from '../sources/types.js';
import type { DocumentIndex, IndexArrays } from './documentIndex.js';
import type { KeptFigures } from './keptFigures.js';
import { GONE, placeIn, putSizes, type Keys, type Postings, type Segment } from './segment.js';
import type { ValueRun } from './valueSearch.js';

/**
 * The indexes of many sources as they are kept together: passages are numbered through, source after source, and the postings of a term lie side
 * by side over all of them. Only the arrays are held in memory; postings and keys are read when they are first asked for.
 */
export interface ShelfData {
  /** Sorted hashes; those of term `i` are the postings `from[i] .. from[i + 1]`. */
  readonly terms: Uint32Array;
  readonly from: Uint32Array;
  /** In how many paragraphs each term stands. */
  readonly groups: Uint32Array;
  /** Of every passage, as in `IndexArrays`. */
  readonly lengths: Uint16Array;
  readonly paragraphs: Uint32Array;
  readonly stated: Uint8Array;
  /** Number of the first passage of each source, and of all at the end. */
  readonly bases: Uint32Array;
  /** The first source of each block, and the number of sources at the end. */
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
  readonly isCalledReplaced: boolean;
  /** What its prose states. @throws where that cannot be read. */
  figures(): KeptFigures;
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
  readonly segment: ShelfSegment;
  readonly values: ValueRun;
}

/** The sources and values of a shelf for one library. Linear in the number of passages, with little done for each. */
export function openShelf(data: ShelfData): OpenShelf {
  const segment = shelfSegment(data);
  return { segment, values: shelfValues(data, segment) };
}

// values read together
const BLOCK = 4096;

function shelfValues(data: ShelfData, segment: ShelfSegment): ValueRun {
  const blocks: (Keys | undefined)[] = [];
  const blockOf = (i: number): Keys => {
    const at = Math.floor(i / BLOCK);
    return (blocks[at] ??= data.keys(at * BLOCK, Math.min(data.keyCount, (at + 1) * BLOCK)));
  };
  return {
    count: data.keyCount,
    get isWhole() { return segment.isFull; },
    key: (i) => blockOf(i).keys[i % BLOCK] as number,
    passage: (i) => blockOf(i).keyPassages[i % BLOCK] as number,
    segment,
  };
}

/** The index of a source on a shelf, for a document whose metadata may be others than those it was kept with. */
export const shelvedIndex = (shelved: Shelved, document: SourceDocument, about: ReadonlySet<string>): DocumentIndex => new ShelvedIndex(shelved, document, about);

/** A class: objects with getters of their own are each of another kind to the compiler, and there are thousands. */
class ShelvedIndex implements DocumentIndex {
  readonly groupCount: number;
  readonly isCalledReplaced: boolean;
  readonly lengths: Uint16Array;
  readonly paragraphs: Uint32Array;
  readonly stated: Uint8Array;

  constructor(readonly shelved: Shelved, readonly document: SourceDocument, readonly about: ReadonlySet<string>) {
    const { shelf: { bases, lengths, paragraphs, stated }, member, groupCount, isCalledReplaced } = shelved;
    const start = bases[member];
    const end = bases[member + 1];
    this.groupCount = groupCount;
    this.isCalledReplaced = isCalledReplaced;
    this.lengths = lengths.subarray(start, end);
    this.paragraphs = paragraphs.subarray(start, end);
    this.stated = stated.subarray(start, end);
  }

  get figures(): KeptFigures {
    return this.shelved.figures();
  }

  get terms(): Uint32Array {
    return this.shelved.own().terms;
  }

  get from(): Uint32Array {
    return this.shelved.own().from;
  }

  get posts(): Uint32Array {
    return this.shelved.own().posts;
  }

  get groups(): Uint32Array {
    return this.shelved.own().groups;
  }

  get keys(): Float64Array {
    return this.shelved.own().keys;
  }

  get keyPassages(): Uint32Array {
    return this.shelved.own().keyPassages;
  }
}

function shelfSegment({ terms, from, posts, groups, bases, cuts, paragraphs, lengths }: ShelfData): ShelfSegment {
  const count = bases.length - 1;
  const total = lengths.length;
  const sizes = new Uint16Array(total).fill(GONE);
  const indexes = Array.from({ length: count }, () => NOBODY);
  const known = new Map<number, Postings | null>();
  // by hash; forgotten when a source comes or goes
  const counts = new Map<number, number>();
  let owners: Uint16Array | Uint32Array | null = null;
  let living = 0;
  const makeOwners = (): Uint16Array | Uint32Array => {
    const made = count < 65_536 ? new Uint16Array(total) : new Uint32Array(total);
    for (let i = 0; i < count; i++) made.fill(i, bases[i], bases[i + 1]);
    return made;
  };
  const postings = (hash: number): Postings | null => {
    let found = known.get(hash);
    if (found === undefined) {
      const term = placeIn(terms, hash);
      // kept after what may fail: then it is tried anew
      known.set(hash, (found = term < 0 ? null : inBlocks(posts(from[term] as number, from[term + 1] as number), total, cuts, bases)));
    }
    return found;
  };

  return {
    indexes, bases, sizes, cuts, postings,
    gone: new Set([NOBODY]),
    get owners() { return (owners ??= makeOwners()); },
    get isEmpty() { return living === 0; },
    get isFull() { return living === count; },
    holding(hash) {
      // no postings are read for what is only weighed
      if (living === count) return groups[placeIn(terms, hash)] ?? 0;
      const before = counts.get(hash);
      if (before !== undefined) return before;
      let found = 0;
      let last = -1;
      let lastOwner = -1;
      const own = (owners ??= makeOwners());
      for (const passage of postings(hash)?.posts ?? []) {
        if (sizes[passage] === GONE || (paragraphs[passage] === last && own[passage] === lastOwner)) continue;
        found++;
        last = paragraphs[passage] as number;
        lastOwner = own[passage] as number;
      }
      counts.set(hash, found);
      return found;
    },
    put(at, index) {
      if (indexes[at] === NOBODY) living++;
      indexes[at] = index;
      putSizes(sizes, index.lengths, bases[at] as number);
      counts.clear();
    },
    take(at) {
      if (indexes[at] === NOBODY) return;
      living--;
      indexes[at] = NOBODY;
      sizes.fill(GONE, bases[at], bases[at + 1]);
      counts.clear();
    },
  };
}

function inBlocks(all: Uint32Array, total: number, cuts: Uint32Array, bases: Uint32Array): Postings {
  // where a file lies about its order
  const posts = isAscending(all, total) ? all : new Uint32Array([...new Set(all)].filter((passage) => passage < total)).sort();
  const starts = new Uint32Array(cuts.length);
  for (let i = 0; i < cuts.length; i++) starts[i] = placeFrom(posts, bases[cuts[i] as number] as number);
  return { posts, starts };
}

/** Each below `total`, and above the one before. */
function isAscending(numbers: Uint32Array, total: number): boolean {
  let last = -1;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number <= last || number >= total) return false;
    last = number;
  }
  return true;
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
  document: { path: '', text: '', textIsFile: true, metadata: {}, passages: [], tables: [] }, groupCount: 0, isCalledReplaced: false, about: new Set(),
  terms: new Uint32Array(0), from: new Uint32Array(1), posts: new Uint32Array(0), groups: new Uint32Array(0), lengths: new Uint16Array(0), paragraphs: new Uint32Array(0),
  figures: { text: '', ends: new Uint32Array(1) }, stated: new Uint8Array(0), keys: new Float64Array(0), keyPassages: new Uint32Array(0),
};
