import * as vscode from 'vscode';
import { claimFor } from '../currentClaim.js';
import type { Server } from '../server.js';

/** Puts a citation of the claim's source on the clipboard: Pandoc's form where the source has a key, words otherwise. */
export async function copyCitation(server: Server, argument: unknown): Promise<void> {
  const claim = await claimFor(server, argument);
  if (claim === undefined) return;
  const citation = await server.request('corroborate/citation', claim);
  if (citation === null) return void vscode.window.showInformationMessage('No source speaks of this, so there is nothing to cite.');
  const text = citation.pandoc ?? citation.plain;
  const copy = 'Copy All the Same';
  if (citation.confidential && (await vscode.window.showWarningMessage('This source is confidential, says sources.yaml. A citation would name it.', copy)) !== copy) return;
  await vscode.env.clipboard.writeText(text);
  void vscode.window.setStatusBarMessage(`Copied: ${text}`, 5000);
}
