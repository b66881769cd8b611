import assert from 'node:assert/strict';
import { startServer, type TestServer, type TestServerOptions } from '../helpers/testServer.js';

const speech = 'Address to cadets.\n\nOur jails hold 1,201 prisoners from that group today.\n\nWe caught 278 of them in the north.\n';

describe('the language server, by folder', () => {
  let server: TestServer;
  const start = async (files: Record<string, string>, options: TestServerOptions = {}): Promise<void> => {
    server = await startServer(files, options);
  };
  afterEach(() => server.close());

  it('reads dates as the configured region writes them, once it is told', async () => {
    await start({ 'draft.md': 'The bridge opened on 03/04/2019.\n', 'sources/a.txt': 'The bridge opened on 3 April 2019.\n', '.corroborate.json': '{"region": "en-GB"}' });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.equal(server.statuses.at(-1)?.counts.supported, 1);
    await server.write('.corroborate.json', '{"region": "en-US"}');
    await server.until(() => server.statuses.at(-1)?.counts.supported === 0);
  });

  it('keeps the folders of a workspace apart', async () => {
    await start({ 'one/draft.md': 'The jails hold 1,201 prisoners.\n', 'one/sources/a.txt': speech, 'two/draft.md': 'The jails hold 1,201 prisoners.\n', 'two/sources/b.txt': 'Nothing here.' }, { folders: ['one', 'two'] });
    await server.open('one/draft.md');
    await server.open('two/draft.md');
    await server.checked('one/draft.md', 1);
    await server.checked('two/draft.md', 1);
    assert.match(await server.hoverText('one/draft.md', '1,201'), /Matched/);
    assert.match(await server.hoverText('two/draft.md', '1,201'), /No source states this/);
  });

  it('takes the settings of each folder of a workspace for that folder', async () => {
    await start({ 'one/draft.md': 'The jails hold 1,201 prisoners.\n', 'one/notes/a.txt': speech, 'two/draft.md': 'The jails hold 1,201 prisoners.\n', 'two/notes/a.txt': speech, 'two/sources/b.txt': 'Nothing.' },
      { folders: ['one', 'two'], settingsOf: { one: { sources: { include: ['notes/*'] } }, two: { severity: { unsupported: 'hint' } } } });
    for (const path of ['one/draft.md', 'two/draft.md']) {
      await server.open(path);
      await server.checked(path, 1);
    }
    assert.match(await server.hoverText('one/draft.md', '1,201'), /Matched/);
    assert.deepEqual((server.published.get('two/draft.md')?.at(-1) ?? []).map(({ code, severity }) => [code, severity]), [['unsupported', 4]]);
  });

  it('reads no more of a folder that is not trusted than the writer’s own settings say, and says so', async () => {
    const draft = 'The jails hold 1,201 prisoners.\n';
    await start({ 'draft.md': draft, 'sources/a.txt': 'Nothing.', 'notes/speech.txt': speech, '.corroborate.json': '{ "sources": { "include": ["notes/*"], "maxSize": 1500 }, "severity": { "unsupported": "hint" } }' }, { untrusted: true });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.equal(server.statuses.at(-1)?.sources.total, 1);
    assert.deepEqual((server.published.get('draft.md')?.at(-1) ?? []).map(({ code, severity }) => [code, severity]), [['unsupported', 4]], 'what narrows still counts');
    assert.deepEqual(server.last('.corroborate.json'), ['configuration: .corroborate.json: sources.include and sources.maxSize are left out until you trust this folder.']);
    const added = await server.ask('corroborate/addSource', { id: 1, address: 'https://example.org/', folder: server.uri('sources'), archive: null });
    assert.deepEqual(added, { refused: 'Nothing is fetched into a folder that is not trusted.', setting: null });
  });
});
