import * as vscode from 'vscode';
import { isClaimRef, type ClaimItem, type ClaimRef } from '../protocol/index.js';
import type { Server } from './server.js';

/** The claims of the draft in the active editor; undefined, with a message to the writer, when there is no draft or none is found. */
export async function activeClaims(server: Server): Promise<{ readonly editor: vscode.TextEditor; readonly claims: readonly ClaimItem[] } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage('Open a draft first: Corroborate checks Markdown and plain text.');
    return undefined;
  }
  const result = await server.request('corroborate/claims', { uri: editor.document.uri.toString() });
  if (result === null) {
    void vscode.window.showInformationMessage('This document is not checked: it is a source, or the settings leave it out.');
    return undefined;
  }
  return { editor, claims: result.claims };
}

/** What a command is about: the link it was called from, or the claim at the cursor. Link arguments come out of Markdown, so they are checked. */
export async function claimFor(server: Server, argument: unknown): Promise<ClaimRef | undefined> {
  if (argument !== undefined && isClaimRef(argument)) return argument;
  const active = await activeClaims(server);
  if (active === undefined) return undefined;
  const { editor, claims } = active;
  const cursor = editor.selection.active;
  const found = claims.find((claim) => toRange(claim.range).contains(cursor)) ?? claims.find((claim) => claim.range.start.line === cursor.line);
  if (found === undefined) void vscode.window.showInformationMessage('Put the cursor on a figure, a date or a quotation first.');
  return found === undefined ? undefined : { uri: editor.document.uri.toString(), claim: found.id };
}

/** The same place as the editor's own type. */
export const toRange = ({ start, end }: ClaimItem['range']): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

/** Selects a claim and scrolls only as far as needed. */
export function reveal(editor: vscode.TextEditor, claim: ClaimItem): void {
  const range = toRange(claim.range);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
