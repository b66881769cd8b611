import assert from 'node:assert/strict';
import { describer, readSource } from '../../src/core/index.js';
import type { FileHost } from '../../src/files/host.js';
import type { IndexedSource, SourceCache } from '../../src/files/readSources.js';
import { createSourceStore, type SourceStore } from '../../src/server/sourceStore.js';

const LETTER = 'The harbour counted 1,201 boats last Monday.';

describe('sources whose dates are given elsewhere', () => {
  /** Opens a library over a cache that lasts; says which files were read. */
  function opened(files: Readonly<Record<string, string>>) {
    const kept = new Map<string, { stamp: string; source: IndexedSource }>();
    const cache: SourceCache = {
      load(path, stamp) {
        const found = kept.get(path);
        if (found?.stamp !== stamp) return Promise.resolve(null);
        const { value, index, problems } = found.source;
        // a second index of it could not be made
        const sealed = Object.defineProperty({ ...value }, 'passages', { get: () => assert.fail(`${path} was indexed anew`) });
        return Promise.resolve({ value: path.endsWith('.bib') ? value : sealed, problems, index: { ...index, document: sealed } });
      },
      restamp: () => Promise.resolve(false),
      store: (path, stamp, _, source) => Promise.resolve(void kept.set(path, { stamp, source })),
    };
    return async (yaml: string, before?: SourceStore): Promise<{ store: SourceStore; read: string[]; dates: unknown }> => {
      const read: string[] = [];
      const host = {
        stamp: (path: string) => Promise.resolve(`${files[path]?.length}:1`),
        read: (path: string) => Promise.resolve({ bytes: new TextEncoder().encode(files[path]), stamp: `${files[path]?.length}:1` }),
      } as unknown as FileHost;
      const describe = (): void => store.describeBy(describer(Object.keys(files), store.bibliographies(), [{ path: 'sources.yaml', text: yaml }]));
      const store = before ?? createSourceStore(host, (file) => {
        read.push(file.path);
        return readSource(file);
      }, () => 1e6, () => cache, { changed: (paths) => (paths.some((path) => path.endsWith('.bib')) ? describe() : undefined), progress: () => undefined, log: () => undefined });
      describe();
      if (before === undefined) store.want('draft.md', Object.keys(files));
      await store.idle();
      return { store, read, dates: Object.fromEntries([...store.library.documents].flatMap(([path, { metadata }]) => (metadata.date === undefined ? [] : [[path, metadata.date]]))) };
    };
  }

  it('are read by them, and come out of the cache as they are', async () => {
    const open = opened({ 'a.txt': LETTER, 'b.txt': LETTER });
    const yaml = 'a.txt:\n  date: 2021-03-04\n';
    const first = await open(yaml);
    assert.deepEqual([first.read, first.dates], [['a.txt', 'b.txt'], { 'a.txt': '2021-03-04' }]);
    const second = await open(yaml);
    assert.deepEqual([second.read, second.dates], [[], { 'a.txt': '2021-03-04' }]);
    assert.deepEqual((await open(yaml.replace('date:', 'title: Letter\n  date:'))).read, []);
    // another date makes other dates of "last Monday"
    const third = await open('a.txt:\n  date: 2022-03-04\n');
    assert.deepEqual([third.read, third.dates], [['a.txt'], { 'a.txt': '2022-03-04' }]);
    assert.deepEqual((await open('')).read, ['a.txt']);
  });

  it('are read anew while the library is open, once they are dated', async () => {
    const open = opened({ 'a.txt': LETTER });
    const { store } = await open('');
    const dated = await open('a.txt:\n  date: 2021-03-04\n', store);
    assert.deepEqual(dated.dates, { 'a.txt': '2021-03-04' });
  });

  it('come after the bibliography that dates them', async () => {
    const open = opened({ 'a.txt': LETTER, 'b.txt': LETTER, 'refs.bib': '@report{harbour, title = {Boats}, date = {2021-03-04}, file = {a.txt}}\n' });
    assert.deepEqual((await open('')).read, ['refs.bib', 'a.txt', 'b.txt']);
    const second = await open('');
    assert.deepEqual([second.read, second.dates], [[], { 'a.txt': '2021-03-04' }]);
  });
});
