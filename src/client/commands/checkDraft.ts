import * as vscode from 'vscode';
import { commands } from '../../protocol/index.js';
import type { Server } from '../server.js';

/** Checks the draft in the active editor from scratch and says what came of it. */
export async function checkDraft(server: Server): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return void vscode.window.showInformationMessage('Open a draft first: Corroborate checks Markdown and plain text.');
  const progress = { location: vscode.ProgressLocation.Window, title: 'Checking the draft' };
  const result = await vscode.window.withProgress(progress, () => server.request('corroborate/check', { uri }));
  if (result === null) return void vscode.window.showInformationMessage('This document is not checked: it is a source, or the settings leave it out.');
  const next = 'Next Claim to Fix';
  const show = 'Show Claims';
  // not awaited: the check is done, whether or not the message is answered
  void vscode.window.showInformationMessage(result.status.label, ...(result.status.toFix > 0 ? [next] : []), show).then((answer) => {
    if (answer === next) void vscode.commands.executeCommand(commands.nextClaimToFix);
    if (answer === show) void vscode.commands.executeCommand(commands.showClaims);
  });
}
