import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../protocol/index.js';

type Handlers = { readonly [Method in keyof ClientRequests]: (params: ClientRequests[Method]['params']) => Promise<ClientRequests[Method]['result']> };

/** Reads files through the editor for a server that has no file system: in a browser, in a virtual workspace. */
const handlers = (extension: vscode.Uri): Handlers => ({
  'corroborate/listFiles': ({ folder, limit }) => filesBelow(vscode.Uri.parse(folder), limit),
  'corroborate/readFile': ({ uri }) => contentOf(vscode.Uri.parse(uri)),
  'corroborate/characterMap': ({ name }) => (/^[\w-]{1,40}$/.test(name) ? contentOf(vscode.Uri.joinPath(extension, 'dist', 'viewer', 'cmaps', `${name}.bcmap`)) : Promise.resolve(null)),
});

async function contentOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return toBase64(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

export function serveFiles(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable[] {
  return Object.entries(handlers(extension)).map(([method, handler]) => client.onRequest(method, handler as (params: unknown) => Promise<unknown>));
}

/**
 * Every file below a folder, folder by folder. The editor's own search finds nothing in a folder of another extension's file system, and asks
 * `.gitignore` and `files.exclude`, which say nothing about sources. A folder that cannot be read holds nothing.
 */
async function filesBelow(root: vscode.Uri, limit: number): Promise<{ readonly uri: string; readonly size: number }[]> {
  const files: { readonly uri: string; readonly size: number }[] = [];
  let folders = [root];
  for (let depth = 0; folders.length > 0 && depth < deepest; depth++) {
    const inner: vscode.Uri[] = [];
    for (const folder of folders) {
      for (const [name, type] of await vscode.workspace.fs.readDirectory(folder).then((entries) => entries, () => [])) {
        if (files.length >= limit) return files;
        const uri = vscode.Uri.joinPath(folder, name);
        // a folder that is a link may lead back up, or out of the folder
        if (type === vscode.FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) inner.push(uri);
        if ((type & vscode.FileType.File) !== 0) files.push({ uri: uri.toString(), size: await vscode.workspace.fs.stat(uri).then(({ size }) => size, () => -1) });
      }
    }
    folders = inner;
  }
  return files;
}

/** Folders in folders: nobody's notes are deeper, and a file system that answers without end ends here. */
const deepest = 32;

/** In pieces: one call with a whole file's bytes as arguments overflows the stack. A multiple of 3 keeps the pieces joinable. */
function toBase64(bytes: Uint8Array): string {
  const piece = 3 * 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return text;
}
