import assert from 'node:assert/strict';
import { fileProblem, type FileHost } from '../../src/files/host.js';
import { loadLibrary } from '../../src/files/loadLibrary.js';
import type { IndexedSource, SourceCache } from '../../src/files/readSources.js';

/** Files in memory, counting how often each is read. */
function memory(files: Readonly<Record<string, string>>): { readonly host: FileHost; readonly reads: string[] } {
  const reads: string[] = [];
  const missing = (path: string): ReturnType<typeof fileProblem> => fileProblem(path, 'not-found', `${path} is not there.`);
  return {
    reads,
    host: {
      stamp: (path: string) => Promise.resolve(files[path] === undefined ? missing(path) : `${files[path].length}-1`),
      read: (path: string) => {
        reads.push(path);
        return Promise.resolve(files[path] === undefined ? missing(path) : { bytes: new TextEncoder().encode(files[path]), stamp: `${files[path].length}-1` });
      },
    } as unknown as FileHost,
  };
}

/** A cache that keeps what it is given, by path and stamp. */
function keeping(): SourceCache & { readonly held: Map<string, IndexedSource> } {
  const held = new Map<string, IndexedSource>();
  return {
    held,
    load: (path, stamp) => Promise.resolve(held.get(`${path} ${stamp}`) ?? null),
    restamp: () => Promise.resolve(false),
    store: (path, stamp, _, source) => Promise.resolve(void held.set(`${path} ${stamp}`, source)),
  };
}

describe('loading a library', () => {
  const files = {
    'sources/walk.txt': 'Last Monday 40 people walked.', 'sources/talk.txt': 'Last Monday 12 people spoke.', 'sources/refs.bib': '@misc{talk, title = {Talk}, date = {2019-05-02}, file = {talk.txt}}',
    'sources/sources.yaml': 'walk.txt:\n  date: 2021-03-04\n',
  };
  const names = ['sources/talk.txt', 'sources/walk.txt', 'sources/refs.bib'];

  it('keeps a source by the date that a description or a bibliography gives it, and indexes it once', async () => {
    const { host, reads } = memory(files);
    const cache = keeping();
    const load = async (): Promise<void> => {
      const { library } = await loadLibrary(names.map((name) => ({ host, path: name, name })), [{ host, path: 'sources/sources.yaml', name: 'sources/sources.yaml' }], { maxBytes: 1e6, cache });
      assert.deepEqual(names.map((name) => library.documents.get(name)?.metadata.date), ['2019-05-02', '2021-03-04', undefined]);
    };
    await load();
    assert.deepEqual([...cache.held.values()].map(({ index }) => [index.document.path, index.document.metadata.date]), [['sources/refs.bib', undefined], ['sources/talk.txt', '2019-05-02'], ['sources/walk.txt', '2021-03-04']]);
    reads.length = 0;
    await load();
    assert.deepEqual(reads, ['sources/sources.yaml']);
  });
});
