import * as vscode from 'vscode';
import { unusedName } from './unusedName.js';

/** Keeps the clipboard's text as a file of the folder of sources, under a name the writer gives. True when it was added. */
export async function addClipboard(folder: vscode.Uri): Promise<boolean> {
  const text = (await vscode.env.clipboard.readText()).replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    void vscode.window.showInformationMessage('The clipboard holds no text. Copy some, then add it.');
    return false;
  }
  const title = await vscode.window.showInputBox({
    title: 'Add Source from Clipboard', prompt: `${text.length.toLocaleString('en')} characters. What are they from? This becomes the file’s name.`,
    value: firstLine(text), validateInput: (value) => (fileName(value) === '' ? 'Give it a name with a letter or a digit.' : undefined),
  });
  if (title === undefined) return false;
  await vscode.workspace.fs.createDirectory(folder);
  const file = await unusedName(folder, `${fileName(title)}.txt`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`));
  void vscode.window.setStatusBarMessage(`Corroborate: added ${vscode.workspace.asRelativePath(file)}`, 6000);
  return true;
}

/** UTF-16 code units; longer names are refused by some file systems. */
const longestName = 60;

const firstLine = (text: string): string => (text.trim().split('\n', 1)[0] ?? '').slice(0, longestName).trim();

/** Letters, digits and hyphens: good on every system. */
const fileName = (title: string): string =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('-').slice(0, longestName).replace(/-$/, '');
