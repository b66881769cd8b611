import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/protocol/index.js';
import { activated, closeAll, extensionId, fileUri, until } from './helpers.js';

describe('activation', () => {
  after(closeAll);

  it('waits for a draft', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri('draft.md')));
    await until('activation by opening a draft', () => extension.isActive);
  });

  it('does not hold up the editor', async () => {
    const { activationTime } = await activated();
    console.log(`│    activate() took ${activationTime.toFixed(0)} ms`);
    assert.ok(activationTime < 1000, 'no work is done before activate() returns');
  });

  it('registers every command that the package declares', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared = (vscode.extensions.getExtension(extensionId)?.packageJSON as { contributes: { commands: { command: string; category: string }[] } }).contributes.commands;
    assert.deepEqual(declared.map(({ command }) => command).filter((command) => !registered.has(command)), []);
    assert.deepEqual(declared.map(({ command }) => command).sort(), Object.values(commands).sort());
    assert.deepEqual([...new Set(declared.map(({ category }) => category))], ['Corroborate']);
  });
});
