import * as vscode from 'vscode';

/** `NAME.EXT` in a folder, or `NAME-2.EXT` … where that is taken. */
export async function unusedName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${count === 1 ? '' : `-${count}`}${extension}`);
    const isTaken = await vscode.workspace.fs.stat(uri).then(() => true, () => false);
    if (!isTaken) return uri;
  }
}
