import type { SourceDocument } from '../sources/types.js';
import { indexDocument, reuseIndex, type DocumentIndex } from './documentIndex.js';
import { passageSearch, postingsOf, type Hit, type QueryTerm } from './passageSearch.js';
import { passageView, type PassageView } from './passageView.js';
import { blockOf, holdsAny, segmentOf, type MemorySegment, type Postings, type Segment } from './segment.js';
import { createSegments } from './segments.js';
import { stemHash } from './stemHash.js';
import { valueCount, valueSearch, valuesOf, type ValueRun } from './valueSearch.js';

export type { Hit } from './passageSearch.js';

/** The writer's sources, read and indexed. One per workspace folder; incremental by source. */
export interface Library {
  /** Grows with every change; verdicts computed at one version are stale at another. */
  readonly version: number;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** @param index made elsewhere of these passages (in a thread, or taken from a cache), to spare making it here. */
  add(document: SourceDocument, index?: DocumentIndex): void;
  remove(path: string): void;
  /** How rare a stem is: ln(1 + paragraphs / paragraphs that hold it). Unseen stems are the rarest. */
  rarity(stem: string): number;
  /** The passages whose words fit a weighted query best, best first. */
  search(query: ReadonlyMap<string, number>, limit: number, only?: ReadonlySet<string>): Hit[];
  /** Tells of some stems those that passages of a document hold: as they are filed, so that no passage is read for it. Numbers are not filed. */
  held(stems: Iterable<string>): (path: string, passages: readonly number[]) => Set<string>;
  /** True where the first passages of a document call it a draft, provisional or superseded: as it is filed, so that none is read for it. */
  isCalledReplaced(path: string): boolean;
  /** `Passage.group` of each passage of a document, as it is filed. */
  groups(path: string): ArrayLike<number>;
  /** The passages that state a value filed in one of the key ranges (see valueKeys), by path. */
  withValue(ranges: readonly (readonly [number, number])[], limit: number, only?: ReadonlySet<string>): Hit[];
  /** How many values from `low` to `high` the passages state (see valueKeys). */
  countOfValues(low: number, high: number): number;
  /** False for prose without a figure, in which no other number stands either: nothing in it can be compared. As it is filed, so that it is not read for it. */
  holdsNumber(path: string, at: number): boolean;
  /** A passage made ready for matching; kept until its source changes. */
  view(path: string, at: number): PassageView;
  /** The rows of a table, in order; the same array while it is kept. */
  rows(path: string, table: number): readonly PassageView[];
  /** What a document is about: stems of its title, path, publisher and author. */
  about(path: string): ReadonlySet<string>;
}

// a view holds up to a few kB; so many cover what one draft of 300 claims looks at. Twice as many are kept at most.
const MOST_VIEWS = 20_000;
const MOST_ROWS = 50_000;
// so few sources, mostly those that a claim cites, are searched by themselves
const FEW = 8;

interface Entry {
  readonly document: SourceDocument;
  readonly index: DocumentIndex;
  views: Map<number, PassageView>;
  older: Map<number, PassageView>;
  readonly tables: Map<number, readonly PassageView[]>;
}

/** Which sources a set of paths leaves, at one version of the library. */
interface Choice {
  readonly version: number;
  /** Sorted by path. */
  readonly indexes: readonly DocumentIndex[];
  /** For each source of a segment its place among these; where it is none of them, how many they are. */
  readonly orders: (segment: Segment) => Uint32Array;
  /** Null where everything in the segments may be found. */
  readonly allowed: ((segment: Segment) => Uint8Array) | null;
  segments(): readonly Segment[];
  values(): readonly ValueRun[];
}

/** The numbers of a source's passages, ascending. */
function inOrder(passages: readonly number[], first: number): Uint32Array {
  const found = new Uint32Array(passages.length);
  let isInOrder = true;
  for (let i = 0; i < passages.length; i++) {
    found[i] = first + (passages[i] as number);
    isInOrder &&= i === 0 || (found[i - 1] as number) < (found[i] as number);
  }
  return isInOrder ? found : found.sort();
}

/** Works something out once for a segment. */
function eachSegment<T>(make: (segment: Segment) => T): (segment: Segment) => T {
  const known = new Map<Segment, T>();
  return (segment) => {
    let found = known.get(segment);
    if (found === undefined) known.set(segment, (found = make(segment)));
    return found;
  };
}

export function createLibrary(): Library {
  const documents = new Map<string, SourceDocument>();
  const entries = new Map<string, Entry>();
  const segments = createSegments();
  const search = passageSearch();
  // sources by what they are about
  const aboutIt = new Map<string, Set<DocumentIndex>>();
  const choices = new WeakMap<ReadonlySet<string>, Choice>();
  const singles = new WeakMap<DocumentIndex, MemorySegment>();
  const rarities = new Map<string, number>();
  const everything: ReadonlySet<string> = new Set();
  let held = 0;
  let heldRows = 0;
  let groups = 0;
  let version = 0;

  const changed = (): void => {
    version++;
    rarities.clear();
  };
  const drop = (path: string): boolean => {
    const entry = entries.get(path);
    if (entry === undefined) return false;
    const { index } = entry;
    segments.remove(index);
    for (const stem of index.about) aboutIt.get(stem)?.delete(index);
    groups -= index.groupCount;
    entries.delete(path);
    documents.delete(path);
    return true;
  };
  const rarity = (stem: string): number => {
    const known = rarities.get(stem);
    if (known !== undefined) return known;
    const hash = stemHash(stem);
    let holding = 0;
    for (const segment of segments.all()) holding += segment.holding(hash);
    const found = Math.log(1 + (groups + 1) / (holding + 0.5));
    rarities.set(stem, found);
    return found;
  };
  const termsOf = (query: ReadonlyMap<string, number>): (QueryTerm & { readonly stem: string })[] => {
    const terms: (QueryTerm & { readonly stem: string })[] = [];
    query.forEach((own, stem) => {
      const weight = own * rarity(stem);
      if (weight > 0) terms.push({ stem, hash: stemHash(stem), weight });
    });
    return terms.sort((a, b) => b.weight - a.weight);
  };
  const single = (index: DocumentIndex): MemorySegment => {
    let found = singles.get(index);
    if (found === undefined) singles.set(index, (found = segmentOf([index])));
    return found;
  };
  const choice = (only: ReadonlySet<string>): Choice => {
    const known = choices.get(only);
    if (known?.version === version) return known;
    // whoever asks with a set of his own mostly means every source
    if (only !== everything && only.size >= entries.size && [...entries.keys()].every((path) => only.has(path))) {
      const whole = choice(everything);
      choices.set(only, whole);
      return whole;
    }
    const chosen = only === everything ? [...entries.values()] : [...(only.size < entries.size ? only : entries.keys())].flatMap((path) => (only.has(path) ? entries.get(path) ?? [] : []));
    const indexes = chosen.map(({ index }) => index).sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
    const order = new Map(indexes.map((index, at) => [index, at]));
    const allowed = eachSegment(({ indexes: own }) => Uint8Array.from(own, (index) => (order.has(index) ? 1 : 0)));
    const orders = eachSegment(({ indexes: own, gone }) => Uint32Array.from(own, (index) => (gone.has(index) ? indexes.length : (order.get(index) ?? indexes.length))));
    const isFew = indexes.length <= FEW && indexes.length < entries.size;
    const made = {
      version, indexes, orders, allowed: isFew || indexes.length === entries.size ? null : allowed,
      segments: () => (isFew ? indexes.map(single) : segments.all()),
      values: () => (isFew ? indexes.map((index) => valuesOf(single(index))) : segments.values()),
    };
    choices.set(only, made);
    return made;
  };
  const view = (path: string, at: number): PassageView => {
    const entry = entries.get(path) as Entry;
    const known = entry.views.get(at);
    if (known !== undefined) return known;
    if (++held > MOST_VIEWS) {
      held = 1;
      for (const one of entries.values()) [one.older, one.views] = [one.views, new Map()];
    }
    const found = entry.older.get(at) ?? passageView(entry.document, at, entry.index);
    entry.views.set(at, found);
    return found;
  };

  return {
    get version() {
      return version;
    },
    documents,
    add(document, made) {
      drop(document.path);
      const index = made === undefined ? indexDocument(document) : reuseIndex(made, document);
      entries.set(document.path, { document, index, views: new Map(), older: new Map(), tables: new Map() });
      documents.set(document.path, document);
      segments.add(index);
      for (const stem of index.about) {
        const those = aboutIt.get(stem);
        if (those === undefined) aboutIt.set(stem, new Set([index]));
        else those.add(index);
      }
      groups += index.groupCount;
      changed();
    },
    remove(path) {
      if (drop(path)) changed();
    },
    rarity,
    about: (path) => entries.get(path)?.index.about ?? new Set(),
    search(query, limit, only = everything) {
      const terms = termsOf(query);
      const background = new Map<DocumentIndex, number>();
      for (const { stem, weight } of terms) for (const index of aboutIt.get(stem) ?? []) background.set(index, (background.get(index) ?? 0) + weight * 0.25);
      const chosen = choice(only);
      return search(chosen.segments(), { terms, background, allowed: chosen.allowed }, limit);
    },
    held(stems) {
      const asked = Array.from(stems, (stem) => ({ stem, hash: stemHash(stem) }));
      const bySegment = new Map<Segment, readonly (Postings | null)[]>();
      const filedIn = (segment: Segment): readonly (Postings | null)[] => {
        let filed = bySegment.get(segment);
        if (filed === undefined) bySegment.set(segment, (filed = postingsOf(segment, asked)));
        return filed;
      };
      return (path, passages) => {
        const found = new Set<string>();
        const place = passages.length === 0 ? null : segments.placeOf((entries.get(path) as Entry).index);
        if (place === null) return found;
        const { segment, first } = place;
        const filed = filedIn(segment);
        // a source is whole in its block
        const block = blockOf(segment, first);
        const sought = inOrder(passages, first);
        for (let i = 0; i < asked.length; i++) {
          const postings = filed[i] as Postings | null;
          if (postings !== null && holdsAny(postings, block, sought)) found.add((asked[i] as (typeof asked)[number]).stem);
        }
        return found;
      };
    },
    isCalledReplaced: (path) => (entries.get(path) as Entry).index.isCalledReplaced,
    groups: (path) => (entries.get(path) as Entry).index.paragraphs,
    countOfValues: (low, high) => valueCount(choice(everything).values(), low, high),
    withValue(ranges, limit, only = everything) {
      const { indexes, orders, values } = choice(only);
      return valueSearch(values(), indexes, orders, ranges, limit);
    },
    holdsNumber(path, at) {
      const { document, index } = entries.get(path) as Entry;
      return index.stated[at] !== 0 || document.tables.length > 0;
    },
    view,
    rows(path, table) {
      const { document, tables } = entries.get(path) as Entry;
      const known = tables.get(table);
      if (known !== undefined) return known;
      const rows = (document.tables[table]?.rows ?? []).map((at) => view(path, at));
      heldRows += rows.length;
      if (heldRows > MOST_ROWS) {
        heldRows = rows.length;
        for (const one of entries.values()) one.tables.clear();
      }
      tables.set(table, rows);
      return rows;
    },
  };
}
