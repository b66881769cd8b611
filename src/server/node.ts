import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { join } from 'node:path';
import { addSource } from '../files/addSource.js';
import { nodeHost } from '../files/nodeHost.js';
import { projectRoot } from '../files/projectRoot.js';
import { workerReader } from '../files/workerReader.js';
import { clientHost, type AskClient } from './clientHost.js';
import { startServer } from './server.js';

// The language server in a process of its own: over node IPC, or `--stdio` for any other editor.
const connection: Connection = createConnection(ProposedFeatures.all);
const ask: AskClient = (method, params) => connection.sendRequest(method, params);
const reader = workerReader(new URL('./sourceWorker.js', import.meta.url));

startServer(connection, {
  hostFor: (root) => (root.startsWith('file:') ? nodeHost(URI.parse(root).fsPath) : clientHost(root, ask)),
  readSource: (file, keep) => reader.read(file, keep),
  cacheFor: (root, folder) => reader.cacheIn(folder, root),
  async fetchSource(address, folder, { archive, ...options }) {
    if (!folder.startsWith('file:')) throw new Error('Pages are kept in folders of this machine only; this one is elsewhere. Save the page as a file and add that.');
    const { fsPath } = URI.parse(folder);
    const { files, title, problems } = await addSource(address, fsPath, new Date(), { ...options, ...(archive === null ? {} : { archive }), readSource: (file, keep) => reader.read(file, keep) });
    return { uris: files.map((file) => URI.file(join(fsPath, file)).toString()), title, problems };
  },
  looseRoot: async (document) => (document.startsWith('file:') ? URI.file(await projectRoot(URI.parse(document).fsPath)).toString() : null),
});
