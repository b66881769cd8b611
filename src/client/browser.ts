import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activateWith.js';

/** The DOM's, without the DOM's types for the whole program. */
declare class Worker { constructor(script: string) }

/** Entry for VS Code in a browser without a machine behind it: the language server runs in a web worker. */
export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateWith> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  return activateWith(context, (options) => new LanguageClient('corroborate', 'Corroborate', () => Promise.resolve(new Worker(script)), options));
}
