import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, clickButton, closeAll, fileUri, picture, until } from './helpers.js';

const long = ['harbour', 'lighthouse', 'pilots', 'tugs', 'ferry', 'lock', 'bridge', 'dredger', 'lifeboat'].map((name) => `${name} log.txt`);
/** All of them take a dozen seconds to read on a fast machine. */
const log = (): string => Array.from({ length: 40_000 }, (_, day) => `On day ${day} the keeper counted ${(day * 7919) % 4001} boats off the point, and wrote down the weather.`).join('\n\n');

describe('reading that takes long', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(fileUri('long'), { recursive: true });
  });

  it('names the file in a notification, and ends when Cancel is clicked, saying what is left unread', async () => {
    const words = new TextEncoder();
    for (const name of long) await vscode.workspace.fs.writeFile(fileUri('long', 'sources', name), words.encode(log()));
    await vscode.workspace.fs.writeFile(fileUri('long', 'draft.md'), words.encode('Some 77 bridges were painted.\n'));
    const { uri } = (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri('long', 'draft.md')))).document;
    const { request, statusText } = await activated();
    await until('reading to begin', () => statusText()?.includes('Reading sources'));
    // it is worth a notification after two seconds
    await new Promise((resolve) => setTimeout(resolve, 2500));
    // toasts are left out under test
    await vscode.commands.executeCommand('notifications.showList');
    await picture('reading-progress');
    await clickButton('Cancel');
    const status = await until('reading to end', async () => {
      const now = await request('corroborate/status', { uri: uri.toString() });
      return !now.reading && now.unread.length > 0 && now;
    });
    assert.match(status.unread[0]?.reason ?? '', /^long\/sources\/.* log\.txt was left unread\.$/);
    assert.match(status.label, / · \d unread$/);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), [], 'nothing is unsupported that an unread source may say');
    await vscode.commands.executeCommand('notifications.showList');
    await picture('reading-cancelled');
  });
});
