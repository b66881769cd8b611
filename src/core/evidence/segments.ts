import type { DocumentIndex } from './documentIndex.js';
import { segmentOf, type Segment } from './segment.js';

/** The indexes of a library, gathered into few segments. What comes and goes touches no more than a part of them. */
export interface Segments {
  add(index: DocumentIndex): void;
  remove(index: DocumentIndex): void;
  /** All there is to search; gathers what came since the last time. */
  all(): readonly Segment[];
}

// So many sources are searched one by one before they are gathered, and so many small segments before they become one: a search pays a look-up a
// term for each, gathering pays for every passage in them.
const MOST_SINGLE = 16;
const MOST_SMALL = 12;
const MOST_WAITING = 64;
// Passages of a segment: what a search adds up for so many stays in the processor's nearest cache, and gathering them takes a few milliseconds.
const FULL = 16_000;

export function createSegments(): Segments {
  const singles = new Map<DocumentIndex, Segment | null>();
  const holders = new Map<DocumentIndex, Segment>();
  let gathered: Segment[] = [];
  let current: readonly Segment[] | null = [];

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
  };
  const settle = (): void => {
    const small = gathered.filter(isSmall);
    const stale = gathered.filter((segment) => segment.gone.size * 2 > segment.indexes.length || (small.length > MOST_SMALL && isSmall(segment)));
    gathered = gathered.filter((segment) => !stale.includes(segment));
    gather(stale.flatMap(living));
    if (singles.size > MOST_SINGLE) gatherSingles();
  };

  return {
    add(index) {
      singles.set(index, null);
      current = null;
      // while a library is opened: the first search must not pay for all of it
      if (singles.size >= MOST_WAITING) gatherSingles();
    },
    remove(index) {
      current = null;
      if (singles.delete(index)) return;
      const segment = holders.get(index);
      if (segment === undefined) return;
      holders.delete(index);
      takeOut(segment, index);
    },
    all() {
      if (current !== null) return current;
      settle();
      for (const [index, segment] of singles) if (segment === null) singles.set(index, segmentOf([index]));
      return (current = [...gathered, ...([...singles.values()] as Segment[])]);
    },
  };
}

const isSmall = ({ fits }: Segment): boolean => fits.length * 2 < FULL;

/** Sources in runs of about as many passages as a segment should have. */
function parts(indexes: readonly DocumentIndex[]): DocumentIndex[][] {
  const found: DocumentIndex[][] = [];
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

function takeOut(segment: Segment, index: DocumentIndex): void {
  const at = segment.indexes.indexOf(index);
  segment.gone.add(index);
  segment.fits.fill(0, segment.bases[at], segment.bases[at + 1]);
  for (let i = 0; i < index.terms.length; i++) {
    const place = segment.find(index.terms[i] as number);
    segment.groups[place] = (segment.groups[place] as number) - (index.groups[i] as number);
  }
}
