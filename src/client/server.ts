import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notifications, Requests } from '../protocol/index.js';

/** The language server as the commands and views see it: typed requests, and the status of drafts. */
export interface Server {
  /** Waits until the server runs. Rejects with the server's message. */
  request<Method extends keyof Requests>(method: Method, params: Requests[Method]['params'], token?: vscode.CancellationToken): Promise<Requests[Method]['result']>;
  on<Method extends keyof Notifications>(method: Method, handler: (params: Notifications[Method]) => void): vscode.Disposable;
}

export function connect(client: BaseLanguageClient): Server {
  return {
    request: (method, params, token) => (token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token)),
    on: (method, handler) => client.onNotification(method, handler),
  };
}
