import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activateWith.js';

/** The DOM's, without the DOM's types for the whole program. */
declare class Worker { constructor(script: string) }
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Entry for VS Code in a browser without a machine behind it: the language server runs in a web worker. */
export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateWith> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  const start = () => {
    const worker: unknown = new Worker(script);
    // not the worker itself: the editor puts a class of its own in `Worker`'s place, and the client would not know it for one
    return Promise.resolve({ reader: new BrowserMessageReader(worker as Port), writer: new BrowserMessageWriter(worker as Port) });
  };
  return activateWith(context, (options) => new LanguageClient('corroborate', 'Corroborate', start, options));
}
