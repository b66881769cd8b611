import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readSource, type CharacterMaps } from '../core/index.js';
import { clientHost, type AskClient } from './clientHost.js';
import { startServer } from './server.js';

// The language server in a web worker: already off the editor's thread, so sources are read here; files come through the client.
const scope: unknown = globalThis;
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope as Scope), new BrowserMessageWriter(scope as Scope));
const ask: AskClient = (method, params) => connection.sendRequest(method, params);
const characterMap: CharacterMaps = async (name) => {
  const base64 = await ask('corroborate/characterMap', { name });
  return base64 === null ? null : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
};

startServer(connection, { hostFor: (root) => clientHost(root, ask), readSource: (file) => readSource({ ...file, characterMap }), looseRoot: () => Promise.resolve(null) });
