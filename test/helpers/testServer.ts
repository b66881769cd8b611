import { spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, createMessageConnection, StreamMessageReader, StreamMessageWriter, type Diagnostic, type Hover, type InitializeResult, type MessageConnection, type Position } from 'vscode-languageserver/node';
import { readSource } from '../../src/core/index.js';
import { nodeHost } from '../../src/files/nodeHost.js';
import type { Requests, Status } from '../../src/protocol/index.js';
import type { ReadSource } from '../../src/files/readSources.js';
import { sourceCache } from '../../src/files/sourceCache.js';
import { startServer as serve } from '../../src/server/server.js';
import { bundle } from './bundle.js';

/** The language server on a folder of files, driven as an editor drives it. */
export interface TestServer {
  readonly connection: MessageConnection;
  readonly capabilities: InitializeResult['capabilities'];
  readonly folder: string;
  readonly log: string[];
  readonly statuses: Status[];
  /** How often diagnostics came for a path, and the last. */
  readonly published: Map<string, Diagnostic[][]>;
  uri(path: string): string;
  open(path: string, languageId?: string): Promise<void>;
  /** Replaces the first occurrence of `from`; the version goes up by one. */
  edit(path: string, from: string, to: string): Promise<void>;
  write(path: string, text: string | Uint8Array, type?: 1 | 2): Promise<void>;
  remove(path: string): Promise<void>;
  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']>;
  /** The position of a text in an open draft. */
  at(path: string, text: string): Position;
  text(path: string): string;
  /** The problems told of a path last, `code: message` each. */
  last(path: string): string[];
  /** Waits until a version of a draft is checked and nothing is being read. */
  checked(path: string, version: number): Promise<unknown>;
  /** The hover at a text of an open draft, in Markdown; '' for none. */
  hoverText(path: string, text: string): Promise<string>;
  /** Waits until `holds` does, looking again whenever the server says something. */
  until<T>(holds: () => T | undefined | false): Promise<T>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  readonly progress?: boolean;
  readonly cacheFolder?: string;
  readonly untrusted?: boolean;
  /** Settings of one folder, by its path; over `settings`. */
  readonly settingsOf?: Readonly<Record<string, unknown>>;
  /** The bundle (see `buildNode`) in a child process over stdio, as an editor starts it; else in this process, which starts in no time. */
  readonly asChild?: boolean;
  /** In this process only: how sources are read. */
  readonly readSource?: ReadSource;
}

interface Pipes {
  readonly fromServer: Readable;
  readonly toServer: Writable;
  end(): Promise<void>;
}

function spawnServer(log: string[]): Pipes {
  const child = spawn(process.execPath, [bundle('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.on('data', (chunk: Buffer) => log.push(`stderr: ${chunk.toString()}`));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { fromServer: child.stdout, toServer: child.stdin, end: () => gone };
}

function serveHere(reader: ReadSource): Pipes {
  const toServer = new PassThrough();
  const fromServer = new PassThrough();
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(fromServer));
  serve(connection, { hostFor: (root) => nodeHost(fileURLToPath(root)), readSource: reader, cacheFor: (root, cache) => sourceCache(cache, root), looseRoot: () => Promise.resolve(null) });
  return { toServer, fromServer, end: () => Promise.resolve(connection.dispose()) };
}

export async function startServer(files: Readonly<Record<string, string>>, options: TestServerOptions = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const log: string[] = [];
  const pipes = options.asChild === true ? spawnServer(log) : serveHere(options.readSource ?? readSource);
  const connection = createMessageConnection(new StreamMessageReader(pipes.fromServer), new StreamMessageWriter(pipes.toServer));
  const uri = (path: string): string => pathToFileURL(join(folder, path)).toString();
  const statuses: Status[] = [];
  const published = new Map<string, Diagnostic[][]>();
  const texts = new Map<string, { text: string; version: number }>();
  let wake: (() => void)[] = [];
  const said = (): void => wake.splice(0).forEach((resume) => resume());

  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    said();
  });
  connection.onNotification('textDocument/publishDiagnostics', (sent: { uri: string; diagnostics: Diagnostic[] }) => {
    const path = decodeURIComponent(sent.uri.slice(pathToFileURL(folder).toString().length + 1));
    published.set(path, [...(published.get(path) ?? []), sent.diagnostics]);
    said();
  });
  connection.onNotification('corroborate/statusChanged', (status: Status) => {
    statuses.push(status);
    said();
  });
  connection.onNotification('$/progress', ({ value }: { value: { kind: string; message?: string } }) => {
    log.push(`progress ${value.kind} ${value.message ?? ''}`);
    said();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri }) =>
    Object.entries(options.settingsOf ?? {}).find(([path]) => scopeUri === uri(path))?.[1] ?? options.settings ?? null));
  connection.listen();

  const folders = (options.folders ?? ['']).map((path) => ({ uri: uri(path).replace(/\/$/, ''), name: path }));
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: options.asChild === true ? process.pid : null, rootUri: null, workspaceFolders: folders, initializationOptions: { ...(options.cacheFolder === undefined ? {} : { cacheFolder: options.cacheFolder }), ...(options.untrusted === true ? { untrusted: true } : {}) },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { definition: { linkSupport: true } }, window: { workDoneProgress: options.progress === true },
    },
  });
  await connection.sendNotification('initialized', {});

  const changed = (path: string, type: 1 | 2 | 3): Promise<void> => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type }] });
  const openText = (path: string): { text: string; version: number } => {
    const open = texts.get(path);
    if (open === undefined) throw new Error(`${path} is not open`);
    return open;
  };
  const positionOf = (text: string, offset: number): Position => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: (lines[lines.length - 1] ?? '').length };
  };
  const at = (path: string, text: string): Position => {
    const open = openText(path);
    const found = open.text.indexOf(text);
    if (found < 0) throw new Error(`${path} does not hold ${text}`);
    return positionOf(open.text, found);
  };
  const until = async <T>(holds: () => T | undefined | false): Promise<T> => {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const value = holds();
      if (value !== undefined && value !== false) return value;
      if (Date.now() > deadline) throw new Error(`never happened; the log:\n${log.join('\n')}`);
      await new Promise<void>((resolve) => {
        wake.push(resolve);
        setTimeout(resolve, 200);
      });
    }
  };
  return {
    connection, capabilities, folder, log, statuses, published, uri, at, until,
    last: (path) => (published.get(path)?.at(-1) ?? []).map(({ code, message }) => `${code}: ${message}`),
    checked: (path, version) => until(() => statuses.some((status) => status.uri === uri(path) && status.version === version && !status.reading)),
    async hoverText(path, text) {
      const found = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: uri(path) }, position: at(path, text) });
      return found === null ? '' : (found.contents as { value: string }).value;
    },
    async open(path, languageId = path.endsWith('.md') ? 'markdown' : 'plaintext') {
      const text = files[path] ?? '';
      texts.set(path, { text, version: 1 });
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId, version: 1, text } });
    },
    async edit(path, from, to) {
      const { text, version } = openText(path);
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`${path} does not hold ${from}`);
      texts.set(path, { text: text.slice(0, at) + to + text.slice(at + from.length), version: version + 1 });
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version: version + 1 },
        contentChanges: [{ range: { start: positionOf(text, at), end: positionOf(text, at + from.length) }, text: to }],
      });
    },
    async write(path, text, type = 2) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      await changed(path, type);
    },
    async remove(path) {
      await rm(join(folder, path), { force: true });
      await changed(path, 3);
    },
    ask: (method, params) => connection.sendRequest(method, params),
    text: (path) => openText(path).text,
    async close() {
      await connection.sendRequest('shutdown');
      // in this process that would end the tests
      if (options.asChild === true) await connection.sendNotification('exit');
      connection.dispose();
      await pipes.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
