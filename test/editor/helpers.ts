import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClaimItem, ClaimsResult } from '../../src/protocol/index.js';
import type { Activated } from '../../src/client/activateWith.js';

export const extensionId = 'corroborate.corroborate';

/** The extension's own exports, once the server answers. */
export async function activated(): Promise<Activated> {
  const extension = vscode.extensions.getExtension<Activated>(extensionId);
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** A file of the opened folder. */
export function fileUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Opens a document in the first column and waits until it is checked with all of its sources. */
export async function openDraft(...path: string[]): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(...path)), vscode.ViewColumn.One);
  await checked(editor.document);
  return editor;
}

/** The claims of the current version, once all sources are read. */
export async function checked(document: vscode.TextDocument): Promise<readonly ClaimItem[]> {
  const { request } = await activated();
  const uri = document.uri.toString();
  const done = await until(`a check of ${uri}`, async (): Promise<ClaimsResult | undefined> => {
    const result = await request('corroborate/claims', { uri });
    return result !== null && !result.status.reading && result.version === document.version && result.status.sources.total > 0 ? result : undefined;
  });
  return done.claims;
}

/** Polls until `test` gives something; fails saying what was waited for. */
export async function until<T>(what: string, test: () => T | undefined | false | Thenable<T | undefined | false>, milliseconds = 60_000): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await test();
    if (value !== undefined && value !== false) return value;
    assert.ok(performance.now() < end, `waited ${milliseconds} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string, after = ''): vscode.Range {
  const text = document.getText();
  const from = after === '' ? 0 : text.indexOf(after);
  const at = text.indexOf(words, from);
  assert.ok(from >= 0 && at >= 0, `“${words}” stands in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The Markdown of our hover at a place; '' when there is none. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

/** Our findings, by the words they stand on: `85,000: unsupported`. */
export const findings = (document: vscode.TextDocument): string[] =>
  ours(document).map(({ range, code }) => `${document.getText(range)}: ${String(code)}`);

export const ours = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'corroborate');

/** Closes all editors and throws away what was typed. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Clicks a button of the window with the mouse, by its words, where the runner can; elsewhere takes the notification's own action by key. */
export async function clickButton(name: string): Promise<void> {
  if (process.env['CORROBORATE_PICTURES'] !== undefined) console.log(`▶${name}`);
  else await vscode.commands.executeCommand('notification.acceptPrimaryAction');
}

/** Presses a key and types words, as a person at the keyboard does, where the runner can. False where it cannot. */
export function typeKeys(key: string, words: string): boolean {
  if (process.env['CORROBORATE_PICTURES'] === undefined) return false;
  console.log(`⌨${key} ${words}`);
  return true;
}

/** Has the window pictured, where the runner can (`scripts/vscode/code.mjs`): for people to look at. */
export async function picture(name: string): Promise<void> {
  const folder = process.env['CORROBORATE_PICTURES'];
  if (folder === undefined) return;
  const file = join(folder, `${name}.png`);
  rmSync(file, { force: true });
  console.log(`▣${name}`);
  await until(`the picture ${name}`, () => existsSync(file));
}
