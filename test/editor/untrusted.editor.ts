import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { commands } from '../../src/protocol/index.js';
import { checked, closeAll, fileUri, openDraft, picture, until } from './helpers.js';

describe('a folder that is not trusted', () => {
  after(closeAll);

  it('is checked against its sources, and against nothing that its settings add', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openDraft('draft.md');
    assert.deepEqual((await checked(document)).map(({ text, verdict }) => [text, verdict]), [['1,318', 'unsupported'], ['2,417', 'supported']]);
    const told = await until('the configuration’s finding', () => vscode.languages.getDiagnostics(fileUri('.corroborate.json')).find(({ source }) => source === 'corroborate'));
    assert.match(told.message, /sources\.include is left out until you trust this folder/);
  });

  it('has nothing fetched into it', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      await openDraft('draft.md');
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      assert.equal(await vscode.commands.executeCommand(commands.addSource, { from: 'web', address, archive: '' }), 'refused');
      await vscode.commands.executeCommand('notifications.showList');
      await picture('untrusted');
      assert.equal(asked, 0);
    } finally {
      server.close();
    }
  });
});
