import assert from 'node:assert/strict';
import { clientHost, type AskClient } from '../../src/server/clientHost.js';

/** A folder that only the editor can reach, its files by name; how often it was listed. */
function folder(files: Record<string, string>) {
  const asked = { listings: 0 };
  const ask = ((method: string) => {
    assert.equal(method, 'corroborate/listFiles');
    asked.listings++;
    return Promise.resolve(Object.entries(files).map(([name, text]) => ({ uri: `notes:/${name}`, size: text.length })));
  }) as unknown as AskClient;
  return { asked, host: clientHost('notes:/', ask) };
}

describe('the files of a folder that only the editor can reach', () => {
  it('are listed once for what is asked in one go', async () => {
    const { asked, host } = folder({ 'sources/a.txt': 'A' });
    assert.deepEqual([await host.kind('sources/a.txt'), await host.kind('sources')], ['file', 'folder']);
    assert.equal(asked.listings, 1);
  });

  it('are listed again at once where one came', async () => {
    const files: Record<string, string> = { 'sources/a.txt': 'A' };
    const { host } = folder(files);
    await host.kind('sources/a.txt');
    files['sources/b.txt'] = 'B';
    host.changed?.();
    assert.deepEqual((await host.find('sources', () => true)).paths, ['sources/a.txt', 'sources/b.txt']);
  });
});
