import type { DocumentIndex } from './documentIndex.js';
import { GONE, segmentOf, type MemorySegment, type Segment } from './segment.js';
import { openShelf, type OpenShelf, type ShelfData, type Shelved, type ShelfSegment } from './shelf.js';
import { valuesOf, type ValueRun } from './valueSearch.js';

/** The indexes of a library, gathered into few segments. What comes and goes touches no more than a part of them. */
export interface Segments {
  add(index: DocumentIndex): void;
  remove(index: DocumentIndex): void;
  /** All there is to search; gathers what came since the last time. */
  all(): readonly Segment[];
  /** The values in them. */
  values(): readonly ValueRun[];
  /** Where a source is filed, and the number of its first passage there; null where it is in none. */
  placeOf(index: DocumentIndex): { readonly segment: Segment; readonly first: number } | null;
}

// So many sources are searched one by one before they are gathered, and so many small segments before they become one: a search pays a look-up a
// term for each, gathering pays for every passage in them.
const MOST_SINGLE = 16;
const MOST_SMALL = 12;
// Passages of a segment: what a search adds up for so many stays in the processor's nearest cache, and gathering them takes a few milliseconds.
export const FULL = 16_000;

export function createSegments(): Segments {
  const singles = new Map<DocumentIndex, MemorySegment | null>();
  const holders = new Map<DocumentIndex, MemorySegment>();
  const opened = new Map<ShelfData, OpenShelf>();
  const shelves = new Set<ShelfSegment>();
  let gathered: MemorySegment[] = [];
  // passages of the singles
  let waiting = 0;
  let current: readonly Segment[] | null = [];
  let values: readonly ValueRun[] | null = null;

  const onShelf = ({ shelf }: Shelved): ShelfSegment => {
    let own = opened.get(shelf);
    if (own === undefined) opened.set(shelf, (own = openShelf(shelf)));
    return own.segment;
  };
  const gather = (indexes: readonly DocumentIndex[]): void => {
    for (const part of parts(indexes)) {
      const segment = segmentOf(part);
      for (const index of part) holders.set(index, segment);
      gathered.push(segment);
    }
  };
  const gatherSingles = (): void => {
    gather([...singles.keys()]);
    singles.clear();
    waiting = 0;
  };
  const settle = (): void => {
    const small = gathered.filter(isSmall);
    // as many as make one full segment: more at one time would be felt
    let room = small.length > MOST_SMALL ? FULL : 0;
    const stale = gathered.filter((segment) => {
      if (segment.gone.size * 2 > segment.indexes.length) return true;
      if (!isSmall(segment) || segment.sizes.length > room) return false;
      room -= segment.sizes.length;
      return true;
    });
    gathered = gathered.filter((segment) => !stale.includes(segment));
    gather(stale.flatMap(living));
    if (singles.size > MOST_SINGLE) gatherSingles();
  };

  const all = (): readonly Segment[] => {
    if (current !== null) return current;
    settle();
    for (const [index, segment] of singles) if (segment === null) singles.set(index, segmentOf([index]));
    values = null;
    return (current = [...shelves, ...gathered, ...([...singles.values()] as Segment[])]);
  };

  return {
    add(index) {
      current = null;
      if (index.shelved !== undefined) {
        const segment = onShelf(index.shelved);
        segment.put(index.shelved.member, index);
        shelves.add(segment);
        return;
      }
      // while a library is read: the first search must not pay for all of it, nor one source for many
      if (waiting > 0 && waiting + index.lengths.length > FULL) gatherSingles();
      singles.set(index, null);
      waiting += index.lengths.length;
    },
    remove(index) {
      current = null;
      if (index.shelved !== undefined) {
        const segment = onShelf(index.shelved);
        segment.take(index.shelved.member);
        if (segment.isEmpty) shelves.delete(segment);
        if (shelves.size === 0) opened.clear();
        return;
      }
      if (singles.delete(index)) {
        waiting -= index.lengths.length;
        return;
      }
      const segment = holders.get(index);
      if (segment === undefined) return;
      holders.delete(index);
      takeOut(segment, index);
    },
    all,
    placeOf(index) {
      all();
      if (index.shelved !== undefined) return { segment: onShelf(index.shelved), first: index.shelved.shelf.bases[index.shelved.member] as number };
      const segment = singles.get(index) ?? holders.get(index);
      return segment === undefined ? null : { segment, first: segment.bases[segment.indexes.indexOf(index)] as number };
    },
    values() {
      all();
      return (values ??= [...[...opened.values()].map((shelf) => shelf.values), ...[...gathered, ...([...singles.values()] as MemorySegment[])].map(valuesOf)]);
    },
  };
}

const isSmall = ({ sizes }: Segment): boolean => sizes.length * 2 < FULL;

/** Sources in runs of about as many passages as a segment should have. */
export function parts<T extends Pick<DocumentIndex, 'lengths'>>(indexes: readonly T[]): T[][] {
  const found: T[][] = [];
  let size = Infinity;
  for (const index of indexes) {
    if (size + index.lengths.length > FULL) {
      found.push([]);
      size = 0;
    }
    found[found.length - 1]?.push(index);
    size += index.lengths.length;
  }
  return found;
}

const living = ({ indexes, gone }: Segment): DocumentIndex[] => indexes.filter((index) => !gone.has(index));

function takeOut(segment: MemorySegment, index: DocumentIndex): void {
  const at = segment.indexes.indexOf(index);
  segment.gone.add(index);
  segment.sizes.fill(GONE, segment.bases[at], segment.bases[at + 1]);
  for (let i = 0; i < index.terms.length; i++) {
    const place = segment.find(index.terms[i] as number);
    segment.groups[place] = (segment.groups[place] as number) - (index.groups[i] as number);
  }
}
