import type { SourceDocument } from '../sources/types.js';
import { tokenWords } from '../text/words.js';
import { currencyKey } from './sourcesMoney.js';
import { valueKeys } from './valueKeys.js';
import { keepFigures, type KeptFigures } from './keptFigures.js';
import { passageQuantities } from './passageView.js';
import { isCalledReplaced } from './replaced.js';
import { shelvedIndex, type Shelved } from './shelf.js';
import { rowNumber, numberStem } from './rowNumber.js';
import { stemHash } from './stemHash.js';

/** The arrays of an index, in the order in which they are stored. */
export interface IndexArrays {
  /** Sorted hashes of stems (see stemHash); term `i` stands in the passages `posts[from[i] .. from[i + 1]]`. */
  readonly terms: Uint32Array;
  readonly from: Uint32Array;
  readonly posts: Uint32Array;
  /** In how many paragraphs (tables count once) each term stands: rarity must not be blurred by a head repeated in each row. */
  readonly groups: Uint32Array;
  /** Content words of each passage; what is longer than 65,535 counts as that. */
  readonly lengths: Uint16Array;
  /** `Passage.group` of each passage. */
  readonly paragraphs: Uint32Array;
  /** For each passage 1 where it states any quantity, 2 where a number stands in it all the same (it names something), else 0. */
  readonly stated: Uint8Array;
  /** Sorted value keys (see valueKeys), and the passage of each. */
  readonly keys: Float64Array;
  readonly keyPassages: Uint32Array;
}

/**
 * What is searched in one source: for each stem the passages it stands in, and for each kind of value the passages that state
 * it, sorted. Typed arrays only, so that it is small, quick to build and can be stored as it is.
 */
export interface DocumentIndex extends IndexArrays {
  readonly document: SourceDocument;
  /** Distinct paragraphs. */
  readonly groupCount: number;
  /** Content stems of title, path and headings: what the whole document is about. */
  readonly about: ReadonlySet<string>;
  /** What its prose states, as it was found when it was indexed. */
  readonly figures: KeptFigures;
  /** See isCalledReplaced. */
  readonly isCalledReplaced: boolean;
  /** Where it is kept together with others, so that they are searched as one without being gathered first. */
  readonly shelved?: Shelved;
}

/** What is known of a whole document. */
type OfDocument = Pick<DocumentIndex, 'groupCount' | 'isCalledReplaced'>;

interface Term {
  readonly passages: number[];
  groups: number;
  lastGroup: number;
}

const DIGIT = /\d/;

/** Reads every passage once. Linear in the source's length. */
export function indexDocument(document: SourceDocument): DocumentIndex {
  const { passages } = document;
  const byHash = new Map<number, Term>();
  const lengths = new Uint16Array(passages.length);
  const paragraphs = new Uint32Array(passages.length);
  const stated = new Uint8Array(passages.length);
  const keyed: { readonly key: number; readonly passage: number }[] = [];
  const currencies = new Set<number>();
  const figures: string[] = [];
  const ends = new Uint32Array(passages.length + 1);
  let total = 0;
  for (const [at, passage] of passages.entries()) {
    const { group } = passage;
    let length = 0;
    const number = rowNumber(passage);
    const stems = tokenWords(passage.text).flatMap((word) => (word.stop || word.digit ? [] : word.stem));
    if (number !== null) stems.push(numberStem(number.text));
    for (const stem of stems) {
      length++;
      const hash = stemHash(stem);
      let term = byHash.get(hash);
      if (term === undefined) byHash.set(hash, (term = { passages: [], groups: 0, lastGroup: -1 }));
      if (term.passages[term.passages.length - 1] !== at) {
        term.passages.push(at);
        total++;
      }
      if (term.lastGroup !== group) {
        term.lastGroup = group;
        term.groups++;
      }
    }
    lengths[at] = Math.min(length, 65_535);
    paragraphs[at] = group;
    const found = passageQuantities(document, at);
    if (DIGIT.test(passage.text)) stated[at] = 2;
    for (const quantity of found) {
      stated[at] = 1;
      for (const key of valueKeys(quantity)) keyed.push({ key, passage: at });
      const currency = currencyKey(quantity);
      if (currency !== null && !currencies.has(currency)) {
        // once is enough: it is asked how many sources write it
        currencies.add(currency);
        keyed.push({ key: currency, passage: at });
      }
    }
    const kept = passage.cells === undefined && found.length > 0 ? keepFigures(found, passage.text) : '';
    figures.push(kept);
    ends[at + 1] = (ends[at] as number) + kept.length;
  }
  const terms = Uint32Array.from(byHash.keys()).sort();
  const from = new Uint32Array(terms.length + 1);
  const posts = new Uint32Array(total);
  const groups = new Uint32Array(terms.length);
  let end = 0;
  for (const [i, hash] of terms.entries()) {
    const term = byHash.get(hash) as Term;
    groups[i] = term.groups;
    posts.set(term.passages, end);
    end += term.passages.length;
    from[i + 1] = end;
  }
  keyed.sort((a, b) => a.key - b.key || a.passage - b.passage);
  const arrays = { terms, from, posts, groups, lengths, paragraphs, stated, keys: Float64Array.from(keyed, ({ key }) => key), keyPassages: Uint32Array.from(keyed, ({ passage }) => passage) };
  return indexOf(document, arrays, { groupCount: new Set(paragraphs).size, isCalledReplaced: isCalledReplaced(document) }, { text: figures.join(''), ends });
}

/** An index whose arrays were kept. */
export const indexOf = (document: SourceDocument, arrays: IndexArrays, known: OfDocument, figures: KeptFigures): DocumentIndex => ({ ...arrays, document, ...known, figures, about: aboutOf(document) });

/** An index made earlier of the same passages, for a document whose metadata may have changed since. */
export function reuseIndex(index: DocumentIndex, document: SourceDocument): DocumentIndex {
  const [was, now] = [index.document.metadata, document.metadata];
  if (index.document === document) return index;
  // its date is what "last Monday" counts from, its language how "1.200" reads
  if (was.date !== now.date || was.lang !== now.lang) return indexDocument(document);
  const about = aboutOf(document);
  return index.shelved === undefined ? { ...index, document, about } : shelvedIndex(index.shelved, document, about);
}

/** Content stems of a document's title, path, publisher and author. */
export function aboutOf(document: SourceDocument): ReadonlySet<string> {
  const about = new Set<string>();
  for (const words of [document.metadata.title ?? '', document.path.replaceAll(/[^\p{L}]+/gu, ' '), document.metadata.publisher ?? '', document.metadata.author ?? '']) {
    for (const word of tokenWords(words)) if (!word.stop && !word.digit) about.add(word.stem);
  }
  return about;
}
