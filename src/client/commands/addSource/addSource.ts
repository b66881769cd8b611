import * as vscode from 'vscode';
import { isAddSourceFrom, type AddSourceFrom } from '../../../protocol/index.js';
import type { Server } from '../../server.js';
import { addFiles } from './addFiles.js';
import { addClipboard } from './addClipboard.js';
import { addAddress, type Outcome } from './addAddress.js';
import { sourcesFolder } from './sourcesFolder.js';

/** Adds a source to the folder of the draft's sources: from files, from the clipboard, or from a web address. Says what came of it. */
export async function addSource(server: Server, argument: unknown): Promise<Outcome> {
  const from = isAddSourceFrom(argument) ? argument : await ask();
  if (from === undefined) return 'left';
  const folder = await sourcesFolder();
  if (folder === undefined) return 'refused';
  const outcome = from.from === 'web' ? await addAddress(server, folder, from) : (await (from.from === 'file' ? addFiles(folder) : addClipboard(folder))) ? 'added' : 'left';
  // the editor's own watching may take a while to notice new files
  if (outcome === 'added') await server.request('corroborate/lookForSources', {});
  return outcome;
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
