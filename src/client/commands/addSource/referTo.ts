import * as vscode from 'vscode';
import { insertion } from './insertion.js';

/** Names files under `sources:` in a draft's front matter. One undo takes it back. True when it was done. */
export async function referTo(document: vscode.TextDocument, files: readonly vscode.Uri[]): Promise<boolean> {
  const paths = files.map((file) => relative(document.uri, file));
  const edit = new vscode.WorkspaceEdit();
  const place = insertion(document.getText().split(/\r?\n/), paths);
  if (place === null) {
    void vscode.window.showWarningMessage(`The draft names its sources on one line; add there: ${paths.join(', ')}`);
    return false;
  }
  edit.insert(document.uri, new vscode.Position(place.line, 0), place.text);
  return vscode.workspace.applyEdit(edit);
}

/** The path from a draft's folder to a file, as front matter names it. */
function relative(draft: vscode.Uri, file: vscode.Uri): string {
  const from = draft.path.split('/').slice(0, -1);
  const to = file.path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
