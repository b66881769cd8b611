import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, type Library, type SourceDocument } from '../../src/core/index.js';
import { indexDocument, type DocumentIndex } from '../../src/core/evidence/documentIndex.js';
import { gatherIndexes } from '../../src/core/evidence/gatherIndexes.js';
import type { Hit } from '../../src/core/evidence/library.js';
import { shelvedIndex } from '../../src/core/evidence/shelf.js';
import { tokenWords } from '../../src/core/text/words.js';

const WORDS = 'ferry harbour island council museum bridge cyclist lantern orchard quarry sailor timber'.split(' ');

/** Two sentences a paragraph; `numbers` makes the last word of each a figure. */
function documentOf(path: string, sentences: readonly (readonly number[])[]): SourceDocument {
  const texts = sentences.map((words) => words.map((word) => WORDS[word % WORDS.length] as string).join(' ') + (words.length % 2 === 0 ? ` and ${100 + words.length} boats` : ''));
  let start = 0;
  return {
    path, text: texts.join('\n'), textIsFile: true, metadata: sentences.length % 3 === 0 ? { title: 'The quarry' } : {}, tables: [],
    passages: texts.map((text, at) => {
      const span = { start, end: start + text.length };
      start = span.end + 1;
      return { kind: 'sentence', text, span, locator: { line: at + 1, paragraph: at >> 1, page: null, cell: null }, headings: [], group: at >> 1 };
    }),
  };
}

/** Every passage scored, as it is written down in words. */
function plainSearch(library: Library, query: ReadonlyMap<string, number>, limit: number, only?: ReadonlySet<string>): Hit[] {
  const terms = [...query].map(([stem, weight]) => ({ stem, weight: weight * library.rarity(stem) })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const hits: Hit[] = [];
  for (const [path, { passages }] of library.documents) {
    if (only !== undefined && !only.has(path)) continue;
    const stems = passages.map(({ text }) => tokenWords(text).filter((word) => !word.stop && !word.digit).map(({ stem }) => stem));
    const own = stems.map((held) => terms.reduce((sum, { stem, weight }) => (held.includes(stem) ? sum + weight : sum), 0));
    const background = terms.reduce((sum, { stem, weight }) => (library.about(path).has(stem) ? sum + weight * 0.25 : sum), 0);
    for (const [at, weight] of own.entries()) {
      if (weight === 0) continue;
      const beside = [at - 1, at + 1].filter((other) => passages[other]?.group === passages[at]?.group).map((other) => own[other] ?? 0);
      hits.push({ path, at, score: (weight + 0.2 * Math.max(0, ...beside) + background) / (whole * (1 + 0.15 * Math.log(1 + (stems[at]?.length ?? 0) / 20))) });
    }
  }
  return hits.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at)).slice(0, limit);
}

function plainValues(library: Library, ranges: readonly (readonly [number, number])[], limit: number, only?: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  for (const [path, document] of [...library.documents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (only !== undefined && !only.has(path)) continue;
    const { keys, keyPassages } = indexDocument(document);
    const found = new Set([...keys].flatMap((key, i) => (ranges.some(([low, high]) => low <= key && key <= high) ? [keyPassages[i] as number] : [])));
    for (const at of [...found].sort((a, b) => a - b)) hits.push({ path, at, score: 0 });
  }
  return hits.slice(0, limit);
}

/** The stems of the words of passages, by document. */
function plainHeld(library: Library, hits: readonly Hit[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, at } of hits) {
    const own = found.get(path) ?? new Set<string>();
    for (const { stem, stop, digit } of tokenWords(library.documents.get(path)?.passages[at]?.text ?? '')) if (!stop && !digit && STEMS.has(stem)) own.add(stem);
    found.set(path, own);
  }
  return found;
}

/** What a library tells of the stems that the passages found hold, by document. */
function heldBy(library: Library, hits: readonly Hit[]): Map<string, ReadonlySet<string>> {
  const held = library.held(STEMS);
  return new Map([...new Set(hits.map(({ path }) => path))].map((path) => [path, held(path, hits.flatMap((hit) => (hit.path === path ? [hit.at] : [])))]));
}

const STEMS: ReadonlySet<string> = new Set(WORDS.map((word) => tokenWords(word)[0]?.stem ?? ''));

const sentence = fc.array(fc.nat(11), { minLength: 1, maxLength: 7 });
const change = fc.record({ path: fc.nat(39).map((n) => `${n % 2 === 0 ? 'a' : 'island'}${n}.txt`), sentences: fc.option(fc.array(sentence, { minLength: 1, maxLength: 6 }), { nil: null, freq: 4 }) });
const query = fc.array(fc.tuple(fc.constantFrom(...WORDS, 'unheard').map((word) => tokenWords(word)[0]?.stem ?? ''), fc.constantFrom(0.1, 0.35, 0.5, 1)), { minLength: 1, maxLength: 8 });

describe('the search of a library', () => {
  it('finds what a scan of every passage finds, while sources come and go', () => {
    fc.assert(fc.property(fc.array(fc.array(change, { maxLength: 40 }), { minLength: 1, maxLength: 4 }), query, fc.integer({ min: 1, max: 12 }), fc.boolean(), (batches, weighted, limit, isAll) => {
      const library = createLibrary();
      for (const batch of batches) {
        for (const { path, sentences } of batch) {
          if (sentences === null) library.remove(path);
          else library.add(documentOf(path, sentences));
        }
        const only = isAll ? undefined : new Set([...library.documents.keys()].filter((path) => path.charCodeAt(1) % 3 !== 0));
        const asked = new Map(weighted);
        const hits = library.search(asked, limit, only);
        assert.deepEqual(hits, plainSearch(library, asked, limit, only));
        assert.deepEqual(heldBy(library, hits), plainHeld(library, hits));
        const ranges = [[104, 106], [102, 102], [103.5, 104.5]] as const;
        assert.deepEqual(library.withValue(ranges, limit, only), plainValues(library, ranges, limit, only));
      }
    }), { numRuns: 150 });
  });

  it('leaves out most passages of many sources and still finds the same', () => {
    const library = createLibrary();
    for (let i = 0; i < 60; i++) library.add(documentOf(`s${i}.txt`, Array.from({ length: 50 }, (_, at) => Array.from({ length: 1 + ((i + at) % 9) }, (_, n) => (i * 7 + at * 5 + n * (1 + (at % 4))) % 12))));
    for (let i = 0; i < 30; i++) {
      const asked = new Map([0, 3, 5, 8].map((step) => [tokenWords(WORDS[(i + step) % 12] ?? '')[0]?.stem ?? '', 1 / (1 + step)]));
      assert.deepEqual(library.search(asked, 24), plainSearch(library, asked, 24));
    }
  });

  it('finds the same on a shelf, block by block, with sources missing', () => {
    const documents = Array.from({ length: 40 }, (_, i) => documentOf(`s${String(i).padStart(2, '0')}.txt`, Array.from({ length: 1 + ((i * 7) % 30) }, (_, at) => Array.from({ length: 1 + ((i + at) % 9) }, (_, n) => i + at * 5 + n * (1 + (at % 4))))));
    const indexes = documents.map(indexDocument);
    const { posts, keys, keyPassages, ...gathered } = gatherIndexes(indexes);
    const shelf = { ...gathered, cuts: Uint32Array.of(0, 1, 9, 17, 40), posts: (from: number, to: number) => posts.slice(from, to), keyCount: keys.length, keys: (from: number, to: number) => ({ keys: keys.slice(from, to), keyPassages: keyPassages.slice(from, to) }) };
    const library = createLibrary();
    for (const [member, document] of documents.entries()) {
      const own = indexes[member] as DocumentIndex;
      if (member % 6 !== 5) library.add(document, shelvedIndex({ shelf, member, groupCount: own.groupCount, isCalledReplaced: own.isCalledReplaced, own: () => own, figures: () => own.figures }, document, own.about));
    }
    library.remove('s12.txt');
    for (let i = 0; i < 24; i++) {
      const asked = new Map([0, 3, 5, 8].map((step) => [tokenWords(WORDS[(i + step) % 12] ?? '')[0]?.stem ?? '', 1 / (1 + step)]));
      const only = i % 2 === 0 ? undefined : new Set([...library.documents.keys()].filter((_, at) => at % 3 !== 0));
      const hits = library.search(asked, 3 + i, only);
      assert.deepEqual(hits, plainSearch(library, asked, 3 + i, only));
      assert.deepEqual(heldBy(library, hits), plainHeld(library, hits));
    }
  });

  it('counts a word by the paragraphs that hold it, whatever was there before', () => {
    const [one, other] = [createLibrary(), createLibrary()];
    for (let i = 0; i < 50; i++) for (const library of [one, other]) library.add(documentOf(`s${i}.txt`, [[i % 12, 3], [4], [i % 5]]));
    one.search(new Map([['ferri', 1]]), 1);
    for (let i = 0; i < 20; i++) one.add(documentOf(`s${i}.txt`, [[1, 1, 1], [2]]));
    one.search(new Map([['ferri', 1]]), 1);
    for (let i = 0; i < 20; i++) one.add(documentOf(`s${i}.txt`, [[i % 12, 3], [4], [i % 5]]));
    for (const word of WORDS) {
      const stem = tokenWords(word)[0]?.stem ?? '';
      assert.equal(one.rarity(stem), other.rarity(stem));
    }
  });
});
