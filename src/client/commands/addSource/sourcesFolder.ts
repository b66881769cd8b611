import * as vscode from 'vscode';
import { renderedScheme } from '../../../protocol/index.js';

/** The folder that new sources go to: the `sources` folder nearest to the draft, else one to be made beside it, else in the workspace folder. Undefined, with a message, where there is none. */
export async function sourcesFolder(): Promise<vscode.Uri | undefined> {
  const draft = activeDocument();
  const root = draft === undefined ? await pickRoot() : vscode.workspace.getWorkspaceFolder(draft)?.uri;
  if (draft === undefined || (root === undefined && draft.scheme === 'untitled')) {
    if (root !== undefined) return vscode.Uri.joinPath(root, name);
    void vscode.window.showInformationMessage('Open a folder first: sources are kept in it, beside the draft.');
    return undefined;
  }
  const beside = vscode.Uri.joinPath(draft, '..');
  for (let at = beside; ; at = vscode.Uri.joinPath(at, '..')) {
    // a source that is being read lies in the folder itself; a workspace that happens to be called so is none
    const here = at.path.endsWith(`/${name}`) && at.path !== root?.path ? at : vscode.Uri.joinPath(at, name);
    if (await isFolder(here)) return here;
    if (root === undefined || at.path === root.path || at.path === '/' || !at.path.startsWith(root.path)) return vscode.Uri.joinPath(beside, name);
  }
}

const name = 'sources';

/** The document in front, or the first one in sight when a view or a viewer has the focus. */
function activeDocument(): vscode.Uri | undefined {
  const isFile = ({ uri }: vscode.TextDocument): boolean => !['output', 'vscode-settings', renderedScheme].includes(uri.scheme);
  return [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].map((editor) => editor?.document).find((document) => document !== undefined && isFile(document))?.uri;
}

async function pickRoot(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder does the source belong to?' }))?.uri;
}

const isFolder = (uri: vscode.Uri): Thenable<boolean> => vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.Directory) !== 0, () => false);
