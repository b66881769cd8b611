import * as vscode from 'vscode';
import { commands, type Status } from '../../protocol/index.js';
import type { Server } from '../server.js';

/** True while the active editor holds a draft: what the `when` clauses of commands and keys ask. */
const isDraftKey = 'corroborate.isDraft';

/** `11 supported · 2 to fix` for the draft in the active editor, progress while sources are read; a click lists the claims. */
export function statusBar(server: Server): vscode.Disposable & { readonly text: () => string | undefined } {
  const item = vscode.window.createStatusBarItem('corroborate.status', vscode.StatusBarAlignment.Right, 110);
  item.name = 'Corroborate';
  item.command = commands.showClaims;
  let isShown = false;
  const known = new Map<string, Status>();
  const activeUri = () => vscode.window.activeTextEditor?.document.uri.toString();

  const render = () => {
    const uri = activeUri();
    const status = uri === undefined ? undefined : known.get(uri);
    void vscode.commands.executeCommand('setContext', isDraftKey, status?.isDraft === true);
    isShown = status?.isDraft === true;
    if (status === undefined || !isShown) return item.hide();
    item.text = `$(${icon(status)}) ${status.label}`;
    item.tooltip = status.details.join('\n');
    item.backgroundColor = status.unread.length > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.accessibilityInformation = { label: `Corroborate: ${status.label}` };
    item.show();
  };
  const switched = async () => {
    render();
    const uri = activeUri();
    if (uri === undefined || known.has(uri)) return;
    // a server that is stopping answers no more; its next start asks again
    const status = await server.request('corroborate/status', { uri }).catch(() => undefined);
    if (status === undefined || known.has(uri)) return;
    known.set(uri, status);
    render();
  };

  const subscriptions = [
    item,
    server.on('corroborate/statusChanged', (status) => {
      known.set(status.uri, status);
      render();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => void switched()),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  ];
  void switched();
  return Object.assign(vscode.Disposable.from(...subscriptions), { text: () => (isShown ? item.text : undefined) });
}

function icon(status: Status): string {
  if (status.reading) return 'sync~spin';
  if (status.unread.length > 0) return 'alert';
  return status.toFix > 0 ? 'warning' : 'verified';
}
