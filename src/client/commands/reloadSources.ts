import * as vscode from 'vscode';
import type { Server } from '../server.js';

/** Reads all sources again, and says which could not be read. */
export async function reloadSources(server: Server): Promise<void> {
  const progress = { location: vscode.ProgressLocation.Window, title: 'Reading sources' };
  const { read, unread } = await vscode.window.withProgress(progress, () => server.request('corroborate/reloadSources', {}));
  const sources = read === 1 ? '1 source' : `${read} sources`;
  if (unread.length === 0) return void vscode.window.setStatusBarMessage(`Corroborate: read ${sources} again`, 5000);
  void vscode.window.showWarningMessage(`Read ${sources} again. Not read: ${unread.map(({ source, reason }) => `${source} (${reason})`).join('; ')}`);
}
