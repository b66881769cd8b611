import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openDraft, rangeOf } from './helpers.js';

const locations = (command: string, uri: vscode.Uri, position: vscode.Position) =>
  vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, position);
const uriOf = (location: vscode.Location | vscode.LocationLink) => ('targetUri' in location ? location.targetUri : location.uri);
const rangeOfTarget = (location: vscode.Location | vscode.LocationLink) => ('targetUri' in location ? (location.targetSelectionRange ?? location.targetRange) : location.range);

describe('going from figure to passage and back', () => {
  after(closeAll);

  it('finds the passage of a figure (F12)', async () => {
    const { document } = await openDraft('draft.md');
    const [target] = await locations('vscode.executeDefinitionProvider', document.uri, rangeOf(document, '£38').start);
    assert.ok(target);
    assert.equal(uriOf(target).toString(), fileUri('sources', 'operator-statement.md').toString());
    const source = await vscode.workspace.openTextDocument(uriOf(target));
    assert.match(source.getText(rangeOfTarget(target)), /£38/);
  });

  it('finds nothing beside a figure', async () => {
    const { document } = await openDraft('draft.md');
    assert.deepEqual(await locations('vscode.executeDefinitionProvider', document.uri, rangeOf(document, 'Ewan Strand').start), []);
  });

  it('finds the claims that rest on a passage (Shift+F12)', async () => {
    const { document } = await openDraft('draft.md');
    const source = await vscode.workspace.openTextDocument(fileUri('sources', 'council-minutes.txt'));
    await vscode.window.showTextDocument(source, vscode.ViewColumn.Two);
    const found = await locations('vscode.executeReferenceProvider', source.uri, rangeOf(source, '640,000').start);
    const texts = found.filter((one) => uriOf(one).toString() === document.uri.toString()).map((one) => document.getText(rangeOfTarget(one)));
    assert.ok(texts.some((text) => text.includes('640,000')), `found ${texts.join(', ')}`);
  });

  it('works in a source whose language is no draft’s', async () => {
    const { document } = await openDraft('draft.md');
    const source = await vscode.workspace.openTextDocument(fileUri('sources', 'island-courier.html'));
    assert.equal(source.languageId, 'html');
    await vscode.window.showTextDocument(source, vscode.ViewColumn.Two);
    const found = await locations('vscode.executeReferenceProvider', source.uri, rangeOf(source, '9,660').start);
    const texts = found.filter((one) => uriOf(one).toString() === document.uri.toString()).map((one) => document.getText(rangeOfTarget(one)));
    assert.ok(texts.some((text) => text.includes('9,660')), `found ${texts.join(', ')}`);
  });
});
