import * as vscode from 'vscode';
import type { AddedSource, AddSourceFrom } from '../../../protocol/index.js';
import type { Server } from '../../server.js';

/** `left`: the writer changed their mind before anything was fetched. */
export type Outcome = 'added' | 'cancelled' | 'refused' | 'left';

let fetches = 0;

/** Asks for a web address and has the server fetch it into the folder of sources, with progress that can be cancelled. */
export async function addAddress(server: Server, folder: vscode.Uri, { address: given, archive: copy }: Extract<AddSourceFrom, { from: 'web' }>): Promise<Outcome> {
  if (!vscode.workspace.isTrusted) {
    const manage = 'Manage Trust';
    void vscode.window.showWarningMessage('This folder is not trusted, so that nothing is fetched into it.', manage).then((answer) => answer === manage && vscode.commands.executeCommand('workbench.trust.manage'));
    return 'refused';
  }
  const address = given ?? (await askAddress('Address of the page or file', 'https://', (value) => (isWebAddress(value) ? undefined : 'An address begins with http:// or https://')));
  if (address === undefined) return 'left';
  const archive = given === undefined && copy === undefined
    ? await askAddress('Address of a copy in a web archive, if there is one. Enter to go on without', '', (value) => (value === '' || isWebAddress(value) ? undefined : 'An address begins with http:// or https://; leave it empty to go on without.'))
    : (copy ?? '');
  if (archive === undefined) return 'left';
  const id = ++fetches;
  const progress = { location: vscode.ProgressLocation.Notification, title: `Fetching ${shown(address)}`, cancellable: true };
  const added = await vscode.window.withProgress(progress, async (report, token): Promise<AddedSource | undefined> => {
    report.report({ message: 'waiting for an answer' });
    const listener = server.on('corroborate/fetchProgress', (one) => {
      if (one.id === id) report.report({ message: one.total === null ? megabytes(one.received) : `${megabytes(one.received)} of ${megabytes(one.total)}` });
    });
    try {
      const result = await server.request('corroborate/addSource', { id, address: address.trim(), folder: folder.toString(), archive: archive === '' ? null : archive.trim() }, token);
      return token.isCancellationRequested && 'refused' in result ? undefined : result;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
  if (added === undefined) {
    void vscode.window.showInformationMessage(`Cancelled: nothing of ${shown(address)} was kept.`);
    return 'cancelled';
  }
  if ('refused' in added) return refused(server, folder, { from: 'web', address, archive }, added);
  void vscode.window.setStatusBarMessage(`Corroborate: added ${added.title ?? address}`, 6000);
  if (added.problems.length > 0) void vscode.window.showWarningMessage(`Added ${added.title ?? address}. ${added.problems.join(' ')}`);
  return 'added';
}

const askAddress = (prompt: string, value: string, validateInput: (value: string) => string | undefined): Thenable<string | undefined> =>
  vscode.window.showInputBox({ title: 'Add Source from Web Address', prompt, value, valueSelection: [value.length, value.length], ignoreFocusOut: true, validateInput: (text) => validateInput(text.trim()) });

const isWebAddress = (value: string): boolean => /^https?:\/\/[^/\s]/i.test(value);
/** An address without its scheme, short enough for a notification. */
function shown(address: string): string {
  const plain = address.trim().replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** UTF-16 code units: about a line. */
const longest = 60;

const megabytes = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** Says why, and offers what can be done. Not awaited: the command has ended. */
function refused(server: Server, folder: vscode.Uri, from: Extract<AddSourceFrom, { from: 'web' }>, { refused: reason, setting }: Extract<AddedSource, { refused: string }>): 'refused' {
  const [open, again] = ['Open Setting', 'Try Again'];
  void vscode.window.showErrorMessage(reason, setting === null ? again : open).then((answer) => {
    if (answer === open && setting !== null) void vscode.commands.executeCommand('workbench.action.openSettings', `@id:${setting}`);
    if (answer === again) void addAddress(server, folder, from);
  });
  return 'refused';
}
