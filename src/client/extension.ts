import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activateWith.js';
import { SERVER_FLAGS } from './serverProcess.js';

/** Entry for desktop and remote windows: the language server runs in a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Extension> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateWith(context, (options) => new LanguageClient('corroborate', 'Corroborate', {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS] } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS, '--nolazy', '--inspect=6009', '--enable-source-maps'] } },
  }, options));
}

export type Extension = Awaited<ReturnType<typeof activateWith>>;
