import type { DocumentIndex } from './documentIndex.js';
import { segmentOf, type Segment } from './segment.js';

/** The indexes of a library, gathered into few segments. What comes and goes touches no more than a part of them. */
export interface Segments {
  add(index: DocumentIndex): void;
  remove(index: DocumentIndex): void;
  /** All there is to search; gathers what came since the last time. */
  all(): readonly Segment[];
}

// so many sources are searched one by one before they are gathered, and so many gathered parts before the small ones become one: a
// search pays a look-up a term for each, gathering pays for every passage in them
const MOST_SINGLE = 16;
const MOST_GATHERED = 12;

export function createSegments(): Segments {
  const singles = new Map<DocumentIndex, Segment | null>();
  const holders = new Map<DocumentIndex, Segment>();
  let gathered: Segment[] = [];
  let current: readonly Segment[] | null = [];

  const gather = (indexes: readonly DocumentIndex[]): void => {
    if (indexes.length === 0) return;
    const segment = segmentOf(indexes);
    for (const index of indexes) holders.set(index, segment);
    gathered.push(segment);
  };
  const settle = (): void => {
    const whole = gathered.reduce((sum, segment) => sum + segment.fits.length, 0);
    const isFew = gathered.length <= MOST_GATHERED;
    const stale = gathered.filter((segment) => segment.gone.size * 2 > segment.indexes.length || (!isFew && segment.fits.length < whole / 4));
    gathered = gathered.filter((segment) => !stale.includes(segment));
    gather(stale.flatMap(living));
    if (singles.size <= MOST_SINGLE) return;
    gather([...singles.keys()]);
    singles.clear();
  };

  return {
    add(index) {
      singles.set(index, null);
      current = null;
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
