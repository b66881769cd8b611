import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/protocol/index.js';
import { activated, checked, closeAll, fileUri, findings, openDraft, ours, rangeOf, until } from './helpers.js';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const active = () => vscode.window.activeTextEditor;
const selectAt = (editor: vscode.TextEditor, { start }: vscode.Range) => { editor.selection = new vscode.Selection(start, start); };

describe('commands', () => {
  afterEach(closeAll);

  it('check the draft', async () => {
    const { document } = await openDraft('draft.md');
    await run(commands.checkDraft);
    await until('the findings', () => findings(document).length > 0);
  });

  it('go to the next and the previous claim to fix, around the ends', async () => {
    const editor = await openDraft('draft.md');
    const toFix = (await checked(editor.document)).filter((claim) => claim.toFix).map(({ range }) => `${range.start.line}:${range.start.character}`);
    assert.ok(toFix.length >= 2);
    const place = () => `${editor.selection.start.line}:${editor.selection.start.character}`;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (const _ of [...toFix, 'and around']) {
      await run(commands.nextClaimToFix);
      visited.push(place());
    }
    assert.deepEqual(visited, [...toFix, toFix[0]]);
    await run(commands.previousClaimToFix);
    assert.equal(place(), toFix.at(-1));
    await run(commands.previousClaimToFix);
    assert.equal(place(), toFix.at(-2));
  });

  it('open the passage of the claim at the cursor, beside the draft', async () => {
    const editor = await openDraft('draft.md');
    selectAt(editor, rangeOf(editor.document, '£38'));
    await run(commands.openPassage);
    const opened = await until('the source', () => active()?.document.uri.toString() === fileUri('sources', 'operator-statement.md').toString() && active());
    assert.match(opened.document.lineAt(opened.selection.start).text, /£38/);
    assert.notEqual(opened.viewColumn, editor.viewColumn);
  });

  it('open a passage by the argument of a hover link, whatever editor is active', async () => {
    const editor = await openDraft('draft.md');
    const claim = (await checked(editor.document)).find(({ text }) => text.includes('640,000'));
    assert.ok(claim);
    await closeAll();
    const reopened = await openDraft('draft.md');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri('README.md')), vscode.ViewColumn.One);
    await run(commands.openPassage, { uri: reopened.document.uri.toString(), claim: claim.id });
    await until('the minutes', () => active()?.document.uri.path.endsWith('council-minutes.txt'));
  });

  it('refuse an argument that is none', async () => {
    await openDraft('draft.md');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run(commands.openPassage, { uri: 7, claim: 'x' });
    assert.equal(active(), undefined);
  });

  it('copy a citation', async () => {
    const editor = await openDraft('draft.md');
    selectAt(editor, rangeOf(editor.document, '£38'));
    await vscode.env.clipboard.writeText('');
    await run(commands.copyCitation);
    assert.match(await vscode.env.clipboard.readText(), /The first season of the night ferry.*2024|\[@/);
  });

  it('list the claims, and go to the one picked', async () => {
    const editor = await openDraft('draft.md');
    const claims = await checked(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    void run(commands.showClaims);
    const isAtClaim = () => claims.some(({ range }) => editor.selection.start.isEqual(new vscode.Position(range.start.line, range.start.character)));
    await until('a claim to be shown in the draft', async () => {
      if (isAtClaim()) return true;
      await run('workbench.action.quickOpenSelectNext');
      return undefined;
    });
    await run('workbench.action.acceptSelectedQuickOpenItem');
    assert.ok(isAtClaim());
  });

  it('return to where the cursor was when the list is left', async () => {
    const editor = await openDraft('draft.md');
    editor.selection = new vscode.Selection(3, 1, 3, 1);
    void run(commands.showClaims);
    await until('the cursor to move', async () => {
      await run('workbench.action.quickOpenSelectNext');
      return !editor.selection.start.isEqual(new vscode.Position(3, 1));
    });
    await run('workbench.action.closeQuickOpen');
    await until('the cursor to return', () => editor.selection.start.isEqual(new vscode.Position(3, 1)));
  });

  it('reload the sources', async () => {
    const { document } = await openDraft('draft.md');
    await run(commands.reloadSources);
    assert.ok((await checked(document)).some(({ verdict }) => verdict === 'supported'));
  });

  it('show the log', async () => {
    await openDraft('draft.md');
    await run(commands.showLog);
  });
});

describe('the ignore quick fix', () => {
  afterEach(closeAll);

  it('puts a comment above the paragraph, and undo takes it back', async () => {
    const { document } = await openDraft('draft.md');
    const before = document.getText();
    const diagnostic = await until('the finding', () => ours(document).find(({ range }) => document.getText(range).includes('85,000')));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const ignore = actions.find(({ title, edit }) => title.startsWith('Ignore “') && edit !== undefined);
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(ignore.edit);
    assert.equal(document.lineAt(rangeOf(document, 'The pier at Lannis').start.line - 1).text, '<!-- corroborate-ignore-next-line -->');
    await until('the finding to go', () => !findings(document).some((finding) => finding.includes('85,000')));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

describe('the status bar', () => {
  afterEach(closeAll);

  it('counts what is supported and what is to fix', async () => {
    const { document } = await openDraft('draft.md');
    const { statusText } = await activated();
    const claims = await checked(document);
    const supported = claims.filter(({ verdict, ignored }) => verdict === 'supported' && !ignored).length;
    const toFix = claims.filter((claim) => claim.toFix).length;
    await until(`${supported} supported · ${toFix} to fix`, () => statusText()?.endsWith(`${supported} supported · ${toFix} to fix`));
  });

  it('is hidden where nothing is checked', async () => {
    await openDraft('draft.md');
    const { statusText } = await activated();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri('README.md')));
    await until('the item to hide', () => statusText() === undefined);
  });
});
