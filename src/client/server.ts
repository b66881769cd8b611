import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notifications, Requests } from '../protocol/index.js';

/** The language server as the commands and views see it: typed requests, and the status of drafts. */
export interface Server {
  /** Waits until the server runs. Rejects with the server's message. */
  request<Method extends keyof Requests>(method: Method, params: Requests[Method]['params'], token?: vscode.CancellationToken): Promise<Requests[Method]['result']>;
  on<Method extends keyof Notifications>(method: Method, handler: (params: Notifications[Method]) => void): vscode.Disposable;
}

export function connect(client: BaseLanguageClient): Server {
  // the client keeps one handler a method and lets go of the one before; here there are several
  const emitters = new Map<string, vscode.EventEmitter<unknown>>();
  return {
    request: (method, params, token) => (token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token)),
    on(method, handler) {
      let emitter = emitters.get(method);
      if (emitter === undefined) {
        const made = new vscode.EventEmitter<unknown>();
        client.onNotification(method, (params: unknown) => made.fire(params));
        emitters.set(method, (emitter = made));
      }
      return emitter.event((params) => handler(params as Parameters<typeof handler>[0]));
    },
  };
}
