import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checked, closeAll, hoverAt, ours, rangeOf, until } from './helpers.js';

const figure = '1,318';

/** Opens a draft of one of the folders. */
async function openIn(folder: string): Promise<vscode.TextDocument> {
  const root = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(root, `${folder} is a folder of the workspace`);
  const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root.uri, 'draft.md')));
  await checked(document);
  return document;
}

describe('a workspace of two folders', () => {
  after(closeAll);

  it('gives each the sources of its own, as its own settings say', async () => {
    // the workbench starts extensions, and these tests, before it has read which folders a workspace is of
    await until('the two folders', () => vscode.workspace.workspaceFolders?.length === 2);
    const north = await openIn('north');
    const south = await openIn('south');
    assert.deepEqual((await checked(north)).map(({ text, verdict, evidence }) => [text, verdict, evidence[0]?.source]), [[figure, 'supported', 'notes/register.txt']]);
    assert.deepEqual((await checked(south)).map(({ text, verdict }) => [text, verdict]), [[figure, 'unsupported']]);
    assert.match(await hoverAt(north, rangeOf(north, figure).start), /Matched in 1 source/);
    assert.match(await hoverAt(south, rangeOf(south, figure).start), /No source states this/);
    await until('the finding as the second folder’s settings have it', () => ours(south)[0]?.severity === vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(ours(north), []);
  });
});
