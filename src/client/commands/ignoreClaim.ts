import * as vscode from 'vscode';
import { claimFor, toRange } from '../currentClaim.js';
import type { Server } from '../server.js';

/** Asks for a reason and puts an ignore comment above the claim. One undo takes it back. */
export async function ignoreClaim(server: Server, argument: unknown): Promise<void> {
  const claim = await claimFor(server, argument);
  if (claim === undefined) return;
  const reason = await vscode.window.showInputBox({
    title: 'Ignore this claim', prompt: 'Why does it need no source? The reason stays in the draft as a comment.', placeHolder: 'seen by the reporter',
    // a comment cannot hold its own end
    validateInput: (value) => (value.includes('--') ? 'A comment cannot hold “--”.' : undefined),
  });
  if (reason === undefined) return;
  const result = await server.request('corroborate/ignoreEdit', { ...claim, reason });
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === claim.uri);
  if (result === null || document?.version !== result.version) return void vscode.window.showInformationMessage('The draft has changed meanwhile. Try again.');
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(document.uri, toRange(range), newText);
  await vscode.workspace.applyEdit(edit);
}
