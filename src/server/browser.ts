import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readSource } from '../core/index.js';
import { clientHost, type AskClient } from './clientHost.js';
import { startServer } from './server.js';

// The language server in a web worker: already off the editor's thread, so sources are read here; files come through the client.
const scope: unknown = globalThis;
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope as Scope), new BrowserMessageWriter(scope as Scope));
const ask: AskClient = (method, params) => connection.sendRequest(method, params);

startServer(connection, { hostFor: (root) => clientHost(root, ask), readSource, looseRoot: () => Promise.resolve(null) });
