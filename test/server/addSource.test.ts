import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { addSource } from '../../src/server/addSource.js';
import type { Environment } from '../../src/server/environment.js';

describe('fetching a source for the client', () => {
  const fetching = async (fetchSource: NonNullable<Environment['fetchSource']>): Promise<{ readonly told: readonly string[]; readonly added: unknown }> => {
    const told: string[] = [];
    const environment = { fetchSource } as unknown as Environment;
    const added = await addSource({ id: 1, address: 'https://example.org/a', folder: 'file:///w/sources', archive: null }, {
      environment, isTrusted: true, allowPrivate: false, token: new CancellationTokenSource().token, progress: (received, total) => void told.push(`${received} of ${total}`),
    });
    return { told, added };
  };

  it('tells how far it is now and then, and the last word always', async () => {
    const { told } = await fetching(async (_address, _folder, { onProgress }) => {
      for (let received = 1; received <= 1000; received++) onProgress(received, null);
      return { uris: [], title: null, problems: [] };
    });
    assert.equal(told[0], '1 of null');
    assert.equal(told.at(-1), '1000 of null');
    assert.ok(told.length < 100, `${told.length} messages`);
  });

  it('tells it also of a fetch that breaks off', async () => {
    const { told, added } = await fetching(async (_address, _folder, { onProgress }) => {
      onProgress(10, 30);
      onProgress(20, 30);
      throw new Error('The line went dead.');
    });
    assert.deepEqual(told, ['10 of 30', '20 of 30']);
    assert.deepEqual(added, { refused: 'The line went dead.', setting: null });
  });
});
