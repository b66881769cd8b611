import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../protocol/index.js';

type Handlers = { readonly [Method in keyof ClientRequests]: (params: ClientRequests[Method]['params']) => Promise<ClientRequests[Method]['result']> };

/** Reads files through the editor for a server that has no file system: in a browser, in a virtual workspace. */
const handlers: Handlers = {
  'corroborate/listFiles': async ({ folder, limit }) => {
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*'), '**/{node_modules,.git}/**', limit);
    return Promise.all(found.map(async (uri) => ({ uri: uri.toString(), size: await vscode.workspace.fs.stat(uri).then(({ size }) => size, () => -1) })));
  },
  'corroborate/readFile': async ({ uri }) => {
    try {
      return toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  },
};

export function serveFiles(client: BaseLanguageClient): vscode.Disposable[] {
  return Object.entries(handlers).map(([method, handler]) => client.onRequest(method, handler as (params: unknown) => Promise<unknown>));
}

/** In pieces: one call with a whole file's bytes as arguments overflows the stack. A multiple of 3 keeps the pieces joinable. */
function toBase64(bytes: Uint8Array): string {
  const piece = 3 * 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return text;
}
