import * as vscode from 'vscode';
import { isAddSourceFrom, type AddSourceFrom } from '../../../protocol/index.js';
import type { Server } from '../../server.js';
import { addFiles } from './addFiles.js';
import { addClipboard } from './addClipboard.js';
import { addAddress } from './addAddress.js';
import { sourcesFolder } from './sourcesFolder.js';

/** Adds a source to the folder of the draft's sources: from files, from the clipboard, or from a web address. */
export async function addSource(server: Server, argument: unknown): Promise<void> {
  const from = isAddSourceFrom(argument) ? argument : await ask();
  if (from === undefined) return;
  const folder = await sourcesFolder();
  if (folder === undefined) return;
  const added = await (from.from === 'web' ? addAddress(server, folder, from) : from.from === 'file' ? addFiles(folder) : addClipboard(folder));
  // the editor's own watching may take a while to notice new files
  if (added) await server.request('corroborate/lookForSources', {});
}

async function ask(): Promise<AddSourceFrom | undefined> {
  const items: (vscode.QuickPickItem & { readonly from: AddSourceFrom['from'] })[] = [
    { from: 'file', label: '$(file-add) From File…', detail: 'Copies files into the folder of sources, or names them in the draft where they are' },
    { from: 'clipboard', label: '$(clippy) From Clipboard', detail: 'Keeps the copied text as a file; a copied web address is fetched' },
    {
      from: 'web', label: '$(globe) From Web Address…', description: vscode.workspace.isTrusted ? '' : 'off until this folder is trusted',
      detail: 'Fetches a page or file once and keeps it, with its address and the time. The only time Corroborate uses the network',
    },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: 'Add Source', placeHolder: 'Where does the source come from?' });
  return picked === undefined ? undefined : { from: picked.from };
}
