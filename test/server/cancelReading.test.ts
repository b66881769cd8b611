import assert from 'node:assert/strict';
import { readSource } from '../../src/core/index.js';
import type { FileHost } from '../../src/files/host.js';
import { cancelReading } from '../../src/server/cancelReading.js';
import type { Project } from '../../src/server/project.js';
import { createSourceStore } from '../../src/server/sourceStore.js';

describe('reading that the writer cancels', () => {
  /** Sources of one sentence, read in the order of their names; the reader waits at the names that are held. */
  function reading(names: readonly string[], held: Set<string>) {
    const host = {
      stamp: (path: string) => Promise.resolve(`${names.indexOf(path)}`),
      read: (path: string) => Promise.resolve({ bytes: new TextEncoder().encode('The harbour counted 1,201 boats.'), stamp: `${names.indexOf(path)}` }),
    } as unknown as FileHost;
    const stopped: string[] = [];
    const store = createSourceStore(host, async (file, { signal }) => {
      if (held.has(file.path)) {
        await new Promise((_, reject) => signal?.addEventListener('abort', () => {
          stopped.push(file.path);
          reject(new Error('cancelled'));
        }));
      }
      return readSource(file);
    }, () => 1e6, () => null, { changed: () => undefined, progress: () => undefined, log: () => undefined });
    store.want('draft.md', names);
    const said: string[] = [];
    const cancel = (answer?: string): void => {
      const window = { showInformationMessage: (message: string, ...actions: { title: string }[]) => {
        said.push(message);
        return Promise.resolve(actions.find(({ title }) => title === answer));
      } };
      cancelReading({ window } as unknown as Parameters<typeof cancelReading>[0], [{ root: 'file:///w', store } as unknown as Project], 'file:///w');
    };
    const until = async (name: string): Promise<void> => {
      for (let turn = 0; store.current !== name && turn < 1000; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { store, said, stopped, cancel, until };
  }

  it('stops at the file that is being read, and says what is left unread', async () => {
    const { store, said, stopped, cancel, until } = reading(['a.txt', 'b.pdf', 'c.txt', 'd.txt', 'e.txt'], new Set(['b.pdf']));
    await until('b.pdf');
    cancel();
    await store.idle();
    assert.deepEqual(said, ['Left unread: b.pdf, c.txt, d.txt and 1 more. What they may bear out is not checked.']);
    assert.deepEqual(stopped, ['b.pdf']);
    assert.deepEqual([...store.library.documents.keys()], ['a.txt']);
    assert.deepEqual([store.isPending('b.pdf'), store.failure('b.pdf')?.problem.message, store.failure('a.txt')], [false, 'b.pdf was left unread.', null]);
  });

  it('goes on where the writer asks for it', async () => {
    const held = new Set(['b.txt']);
    const { store, said, cancel, until } = reading(['a.txt', 'b.txt', 'c.txt'], held);
    await until('b.txt');
    held.clear();
    cancel('Read Them');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.idle();
    assert.deepEqual(said, ['Left unread: b.txt, c.txt. What they may bear out is not checked.']);
    assert.deepEqual([...store.library.documents.keys()].sort(), ['a.txt', 'b.txt', 'c.txt']);
    assert.equal(store.failure('b.txt'), null);
  });
});
