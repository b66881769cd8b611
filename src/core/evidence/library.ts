import type { SourceDocument } from '../sources/types.js';
import { indexDocument, passagesWithKey, postingsOf, reuseIndex, type DocumentIndex } from './documentIndex.js';
import { passageView, type PassageView } from './passageView.js';

/** A passage found, with how well its words fit the query (0 to 1: the share of the query's weight that it holds). */
export interface Hit {
  readonly path: string;
  readonly at: number;
  readonly score: number;
}

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
  /** The passages that state a value filed in one of the key ranges (see valueKeys). */
  withValue(ranges: readonly (readonly [number, number])[], limit: number, only?: ReadonlySet<string>): Hit[];
  /** A passage made ready for matching; kept until its source changes. */
  view(path: string, at: number): PassageView;
  /** What a document is about: stems of its title, path, publisher and author. */
  about(path: string): ReadonlySet<string>;
}

// a view holds a few kB; this many cover every passage that one draft of 300 claims meets
const MOST_VIEWS = 20_000;

export function createLibrary(): Library {
  const documents = new Map<string, SourceDocument>();
  const indexes = new Map<string, DocumentIndex>();
  const groupsWith = new Map<string, number>();
  const views = new Map<string, Map<number, PassageView>>();
  let held = 0;
  let groups = 0;
  let version = 0;

  const count = (index: DocumentIndex, by: 1 | -1): void => {
    for (const [i, stem] of index.stems.entries()) {
      const next = (groupsWith.get(stem) ?? 0) + by * (index.groups[i] as number);
      if (next > 0) groupsWith.set(stem, next);
      else groupsWith.delete(stem);
    }
    groups += by * new Set(index.document.passages.map((passage) => passage.group)).size;
  };
  const drop = (path: string): boolean => {
    const index = indexes.get(path);
    if (index === undefined) return false;
    count(index, -1);
    indexes.delete(path);
    documents.delete(path);
    held -= views.get(path)?.size ?? 0;
    views.delete(path);
    return true;
  };
  const rarity = (stem: string): number => Math.log(1 + (groups + 1) / ((groupsWith.get(stem) ?? 0) + 0.5));

  return {
    get version() {
      return version;
    },
    documents,
    add(document, made) {
      drop(document.path);
      const index = made === undefined ? indexDocument(document) : reuseIndex(made, document);
      indexes.set(document.path, index);
      documents.set(document.path, document);
      count(index, 1);
      version++;
    },
    remove(path) {
      if (drop(path)) version++;
    },
    rarity,
    about: (path) => indexes.get(path)?.about ?? new Set(),
    search(query, limit, only) {
      const terms = [...query].map(([stem, weight]) => ({ stem, weight: weight * rarity(stem) })).filter((term) => term.weight > 0);
      const whole = terms.reduce((sum, term) => sum + term.weight, 0);
      if (whole === 0) return [];
      const hits: Hit[] = [];
      for (const [path, index] of indexes) {
        if (only !== undefined && !only.has(path)) continue;
        let scores: Float64Array | null = null;
        let background = 0;
        for (const { stem, weight } of terms) {
          if (index.about.has(stem)) background += weight * 0.25;
          const range = postingsOf(index, stem);
          if (range === null) continue;
          scores ??= new Float64Array(index.passages);
          for (let i = range[0]; i < range[1]; i++) {
            const at = index.posts[i] as number;
            scores[at] = (scores[at] as number) + weight;
          }
        }
        if (scores === null) continue;
        for (let at = 0; at < scores.length; at++) {
          const own = scores[at] as number;
          if (own === 0) continue;
          // a neighbour in the same paragraph often holds the subject
          const group = index.document.passages[at]?.group;
          const before = at > 0 && index.document.passages[at - 1]?.group === group ? (scores[at - 1] as number) : 0;
          const after = index.document.passages[at + 1]?.group === group ? (scores[at + 1] as number) : 0;
          const length = 1 + 0.15 * Math.log(1 + (index.lengths[at] as number) / 20);
          hits.push({ path, at, score: (own + 0.2 * Math.max(before, after) + background) / (whole * length) });
        }
      }
      return hits.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at)).slice(0, limit);
    },
    withValue(ranges, limit, only) {
      const hits: Hit[] = [];
      for (const [path, index] of indexes) {
        if (only !== undefined && !only.has(path)) continue;
        const seen = new Set<number>();
        for (const [low, high] of ranges) for (const at of passagesWithKey(index, low, high)) seen.add(at);
        for (const at of seen) hits.push({ path, at, score: 0 });
        if (hits.length > limit) break;
      }
      return hits.slice(0, limit);
    },
    view(path, at) {
      let own = views.get(path);
      if (own === undefined) views.set(path, (own = new Map()));
      let view = own.get(at);
      if (view === undefined) {
        if (held >= MOST_VIEWS) {
          views.clear();
          held = 0;
          views.set(path, (own = new Map()));
        }
        view = passageView(documents.get(path) as SourceDocument, at);
        own.set(at, view);
        held++;
      }
      return view;
    },
  };
}
