import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-types';
import { buildNode } from '../helpers/bundle.js';
import { startServer } from '../helpers/testServer.js';

describe('the bundled language server', () => {
  before(buildNode);
  it('serves an editor over stdio, reads heavy files in a thread, and ends when told', async () => {
    const server = await startServer({ 'draft.md': 'The jails hold 1,201 prisoners, 42% of them foreign.\n', 'sources/speech.html': '<p>Our jails hold 1,201 prisoners today.</p>' }, { asChild: true });
    try {
      await server.open('draft.md');
      await server.until(() => server.statuses.some(({ version, reading }) => version === 1 && !reading));
      assert.ok(server.log.some((line) => /^read sources\/speech\.html: 1 passages, read and indexed in/.test(line)), server.log.join('\n'));
      const found = await server.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: server.uri('draft.md') }, position: server.at('draft.md', '1,201') });
      assert.match((found?.contents as { value: string }).value, /\*\*1,201\*\* prisoners today/);
      await server.edit('draft.md', '1,201', '9,416');
      await server.until(() => server.published.get('draft.md')?.at(-1)?.some(({ range }) => range.start.character === 15));
      assert.deepEqual(server.log.filter((line) => line.startsWith('stderr')), []);
    } finally {
      await server.close();
    }
  });
});
