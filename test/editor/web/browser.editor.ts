import * as vscode from 'vscode';
import type { Activated } from '../../../src/client/activateWith.js';
import { commands, pdfViewType, renderedScheme, type ClaimItem, type ClaimsResult } from '../../../src/protocol/index.js';
import { equal, matches, ok, until } from './expect.js';

const file = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('notes:/'), path);

async function activated(): Promise<Activated> {
  const extension = vscode.extensions.getExtension<Activated>('corroborate.corroborate');
  ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

async function openDraft(): Promise<{ readonly editor: vscode.TextEditor; readonly result: ClaimsResult }> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('draft.md')), vscode.ViewColumn.One);
  const { request } = await activated();
  const result = await until('the check', async () => {
    const one = await request('corroborate/claims', { uri: editor.document.uri.toString() });
    return one !== null && !one.status.reading && one.version === editor.document.version && one.status.sources.total > 0 && one;
  });
  return { editor, result };
}

const claimOf = ({ claims }: ClaimsResult, text: string): ClaimItem | undefined => claims.find((claim) => claim.text.includes(text));

async function openPassageOf(text: string): Promise<void> {
  const { editor, result } = await openDraft();
  const claim = claimOf(result, text);
  ok(claim, `${text} is a claim`);
  const start = new vscode.Position(claim.range.start.line, claim.range.start.character);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(commands.openPassage);
}

/** In order: each opens the draft anew. */
export const tests: Readonly<Record<string, () => Promise<void>>> = {
  'starts in a web worker, with no machine behind it': async () => {
    await openDraft();
    equal([typeof process, vscode.env.remoteName ?? null, vscode.env.uiKind], ['undefined', null, vscode.UIKind.Web], 'the host');
  },

  'checks a draft against sources of every kind that a browser can read': async () => {
    const { result } = await openDraft();
    const verdicts = ['48,210', '2,316', '1,410', '£31.40', '7,345'].map((figure) => [figure, claimOf(result, figure)?.verdict, claimOf(result, figure)?.evidence[0]?.source]);
    equal(verdicts, [
      ['48,210', 'supported', 'sources/ferry.docx'], ['2,316', 'supported', 'sources/twoColumns.pdf'], ['1,410', 'supported', 'sources/harvest.xlsx'],
      ['£31.40', 'supported', 'sources/page.html'], ['7,345', 'unsupported', undefined],
    ], 'what was found');
    equal(result.status.unread, [], 'what could not be read');
  },

  'shows the passage of a figure in a hover': async () => {
    const { editor, result } = await openDraft();
    const claim = claimOf(result, '48,210');
    ok(claim, 'it is a claim');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, new vscode.Position(claim.range.start.line, claim.range.start.character));
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join('\n');
    matches(text, /Matched in 1 source/);
    matches(text, /\*\*48,210\*\* passengers/);
  },

  'opens the text of a document at its passage': async () => {
    await openPassageOf('48,210');
    const editor = await until('the text', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === renderedScheme));
    equal(editor.document.getText(editor.selection), '48,210', 'the selection');
  },

  'has a viewer for PDF': async () => {
    await openPassageOf('2,316');
    await until('the viewer', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === pdfViewType));
  },

  'checks again as the draft and the folder change': async () => {
    const { editor, result } = await openDraft();
    const claim = claimOf(result, '7,345');
    ok(claim, 'it is a claim');
    await vscode.workspace.fs.writeFile(file('sources/visitors.txt'), new TextEncoder().encode('The lighthouse at Skerry Point was seen by 7,345 visitors last year.\n'));
    await until('the new source to be read', async () => claimOf((await openDraft()).result, '7,345')?.verdict === 'supported');
    const { range } = claim;
    await editor.edit((edit) => edit.replace(new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), '7,399'));
    await until('the finding', () => vscode.languages.getDiagnostics(editor.document.uri).find(({ source, code }) => source === 'corroborate' && code === 'contradicted'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  },

  'says that a page cannot be fetched, and what to do': async () => {
    const { request } = await activated();
    const added = await request('corroborate/addSource', { id: 1, address: 'https://example.org/', folder: file('sources').toString(), archive: null });
    matches(JSON.stringify(added), /cannot fetch pages.*Save the page as a file/);
  },

  'says of a source that is too large to be read that it is not read': async () => {
    await vscode.workspace.fs.writeFile(file('.corroborate.json'), new TextEncoder().encode('{ "sources": { "maxSize": 0.001 } }'));
    await vscode.workspace.fs.writeFile(file('sources/long.txt'), new TextEncoder().encode('A word. '.repeat(1000)));
    const unread = await until('the reason', async () => (await openDraft()).result.status.unread.find(({ source }) => source === 'sources/long.txt'));
    matches(unread.reason, /the limit is/);
  },
};
