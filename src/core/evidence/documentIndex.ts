import type { SourceDocument } from '../sources/types.js';
import { tokenWords } from '../text/words.js';
import { valueKeys } from './valueKeys.js';
import { passageQuantities } from './passageView.js';

/**
 * What is searched in one source: for each stem the passages it stands in, and for each kind of value the passages that state
 * it, sorted. Typed arrays only, so that it is small, quick to build and can be stored as it is.
 */
export interface DocumentIndex {
  readonly document: SourceDocument;
  readonly passages: number;
  /** Sorted stems; stem `i` stands in `posts[from[i] .. from[i + 1]]`. */
  readonly stems: readonly string[];
  readonly from: Int32Array;
  readonly posts: Int32Array;
  /** In how many paragraphs (tables count once) each stem stands: rarity must not be blurred by a head repeated in each row. */
  readonly groups: Int32Array;
  /** Content words of each passage. */
  readonly lengths: Int32Array;
  /** Sorted value keys (see valueKeys), and the passage of each. */
  readonly keys: Float64Array;
  readonly keyPassages: Int32Array;
  /** Content stems of title, path and headings: what the whole document is about. */
  readonly about: ReadonlySet<string>;
}

/** Reads every passage once. Linear in the source's length. */
export function indexDocument(document: SourceDocument): DocumentIndex {
  const lists = new Map<string, number[]>();
  const groupCount = new Map<string, number>();
  const lastGroup = new Map<string, number>();
  const lengths = new Int32Array(document.passages.length);
  const keyed: { key: number; passage: number }[] = [];
  for (const [at, passage] of document.passages.entries()) {
    let length = 0;
    for (const word of tokenWords(passage.text)) {
      if (word.stop || word.digit) continue;
      length++;
      const list = lists.get(word.stem);
      if (list === undefined) lists.set(word.stem, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
      if (lastGroup.get(word.stem) !== passage.group) {
        lastGroup.set(word.stem, passage.group);
        groupCount.set(word.stem, (groupCount.get(word.stem) ?? 0) + 1);
      }
    }
    lengths[at] = length;
    for (const quantity of passageQuantities(document, passage)) for (const key of valueKeys(quantity)) keyed.push({ key, passage: at });
  }
  const stems = [...lists.keys()].sort();
  const from = new Int32Array(stems.length + 1);
  let total = 0;
  for (const [i, stem] of stems.entries()) {
    from[i] = total;
    total += (lists.get(stem) as number[]).length;
  }
  from[stems.length] = total;
  const posts = new Int32Array(total);
  for (const [i, stem] of stems.entries()) posts.set(lists.get(stem) as number[], from[i] as number);
  keyed.sort((a, b) => a.key - b.key);
  return {
    document, passages: document.passages.length, stems, from, posts, groups: Int32Array.from(stems, (stem) => groupCount.get(stem) as number), lengths,
    keys: Float64Array.from(keyed, (entry) => entry.key), keyPassages: Int32Array.from(keyed, (entry) => entry.passage), about: aboutOf(document),
  };
}

/** An index made earlier of the same passages, for a document whose metadata may have changed since. */
export function reuseIndex(index: DocumentIndex, document: SourceDocument): DocumentIndex {
  const [was, now] = [index.document.metadata, document.metadata];
  if (index.document === document) return index;
  // its date is what "last Monday" counts from, its language how "1.200" reads
  return was.date === now.date && was.lang === now.lang ? { ...index, document, about: aboutOf(document) } : indexDocument(document);
}

function aboutOf(document: SourceDocument): ReadonlySet<string> {
  const about = new Set<string>();
  for (const words of [document.metadata.title ?? '', document.path.replaceAll(/[^\p{L}]+/gu, ' '), document.metadata.publisher ?? '', document.metadata.author ?? '']) {
    for (const word of tokenWords(words)) if (!word.stop && !word.digit) about.add(word.stem);
  }
  return about;
}

/** Where a stem's passages start and end in `posts`; null when the source lacks it. */
export function postingsOf(index: DocumentIndex, stem: string): readonly [number, number] | null {
  let low = 0;
  let high = index.stems.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = index.stems[middle] as string;
    if (found === stem) return [index.from[middle] as number, index.from[middle + 1] as number];
    if (found < stem) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Passages that state a value whose key lies in `[low, high]`. */
export function passagesWithKey(index: DocumentIndex, low: number, high: number): number[] {
  let first = 0;
  let last = index.keys.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((index.keys[middle] as number) < low) first = middle + 1;
    else last = middle;
  }
  const found: number[] = [];
  for (let i = first; i < index.keys.length && (index.keys[i] as number) <= high; i++) found.push(index.keyPassages[i] as number);
  return found;
}
