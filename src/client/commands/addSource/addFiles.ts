import * as vscode from 'vscode';
import { referTo } from './referTo.js';
import { unusedName } from './unusedName.js';

/** Asks for files and copies them into the folder of sources, or names them in the draft where they are. True when something was added. */
export async function addFiles(folder: vscode.Uri): Promise<boolean> {
  const files = await vscode.window.showOpenDialog({ canSelectMany: true, openLabel: 'Add Source', title: 'Files to Add as Sources' });
  if (files === undefined || files.length === 0) return false;
  const outside = files.filter((file) => !isBelow(folder, file));
  if (outside.length === 0) return say('These files are sources already.');
  const editor = vscode.window.activeTextEditor;
  const root = editor === undefined ? undefined : vscode.workspace.getWorkspaceFolder(editor.document.uri);
  // what lies outside the project folder is never read, so that it can only be copied
  const mayRefer = editor?.document.languageId === 'markdown' && root !== undefined && outside.every((file) => vscode.workspace.getWorkspaceFolder(file) === root);
  const way = mayRefer ? await copyOrRefer(outside.length) : 'copy';
  if (way === undefined) return false;
  if (way === 'refer' && editor !== undefined) return referTo(editor.document, outside);
  for (const file of outside) {
    const target = await unusedName(folder, file.path.slice(file.path.lastIndexOf('/') + 1));
    try {
      await vscode.workspace.fs.copy(file, target, { overwrite: false });
    } catch (error) {
      void vscode.window.showErrorMessage(`${file.path} could not be copied: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  return say(`Added ${outside.length === 1 ? '1 source' : `${outside.length} sources`} to ${vscode.workspace.asRelativePath(folder)}`, true);
}

const isBelow = (folder: vscode.Uri, file: vscode.Uri): boolean => file.scheme === folder.scheme && file.path.startsWith(`${folder.path}/`);

async function copyOrRefer(count: number): Promise<'copy' | 'refer' | undefined> {
  const one = count === 1;
  const items: (vscode.QuickPickItem & { readonly way: 'copy' | 'refer' })[] = [
    { way: 'copy', label: '$(copy) Copy', detail: `Copies the ${one ? 'file' : 'files'} into the folder of sources, for all drafts` },
    { way: 'refer', label: '$(link) Refer', detail: `Leaves the ${one ? 'file' : 'files'} in place and names ${one ? 'it' : 'them'} under “sources:” at the top of this draft` },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Add Source', placeHolder: 'Copy, or refer to where it is?' }))?.way;
}

function say(message: string, added = false): boolean {
  void vscode.window.setStatusBarMessage(`Corroborate: ${message}`, 6000);
  return added;
}
