import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Readable, Writable } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../src/protocol/index.js';
import { generator } from './evidenceTexts.js';

/** One edit while sources came in; milliseconds. */
export interface Edit {
  /** From the key to the diagnostics. */
  readonly wall: number;
  /** What the server's main thread worked meanwhile, whatever else the machine does; null where the system does not tell. */
  readonly work: number | null;
  /** Of it what the log says of parsing and judging; null where it says nothing. */
  readonly compute: number | null;
}

export interface Opening {
  /** Milliseconds from opening the draft to the last source being in the library, and to the draft being checked against all of them. */
  readonly opened: number;
  readonly checked: number;
  /** Milliseconds that the server's main thread, and all of its threads, worked from the start of the process until the last source was in the library; null where the system does not tell. */
  readonly work: number | null;
  readonly allWork: number | null;
  /** Milliseconds that the server says it took to take the library from its cache. */
  readonly taken: number | null;
  readonly edits: readonly Edit[];
  readonly progress: readonly string[];
  /** Why sources could not be read: none should be. */
  readonly unread: readonly string[];
  /** How late what was due in the server's main thread came, sampled every few milliseconds. */
  readonly delay: { readonly p50: number; readonly p95: number; readonly longest: number } | null;
}

// milliseconds between keys of a fast typist, so many keys before a pause, and its length
const BETWEEN = 120;
const KEYS = 20;
const THOUGHT = 4000;
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

// watches the server from within: no part of what is measured
const WATCH = `data:text/javascript,${encodeURIComponent(`
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
const every = 5;
if (isMainThread) {
  const histogram = monitorEventLoopDelay({ resolution: every });
  histogram.enable();
  process.on('exit', () => writeSync(3, JSON.stringify({ p50: histogram.percentile(50) / 1e6 - every, p95: histogram.percentile(95) / 1e6 - every, longest: histogram.max / 1e6 - every })));
}`)}`;

/** Nanoseconds that a process's main thread has worked; null where the system does not tell (Linux does). */
function workOf(pid: number | undefined): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return null;
  }
}

/** Milliseconds that all threads of a process have worked. */
function allWorkOf(pid: number | undefined): number | null {
  try {
    // behind the name of the program, which may hold anything: the twelfth and thirteenth field, in hundredths of a second
    const [user = '', system = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
    return 10 * (Number(user) + Number(system));
  } catch {
    return null;
  }
}

/** Starts the server, opens the draft and types until everything is read and checked. */
export async function openAndType(folder: string, path: string, cacheFolder: string, isFirst: boolean): Promise<Opening> {
  const child = spawn(process.execPath, ['--import', WATCH, 'dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout as Readable), new StreamMessageWriter(child.stdin as Writable));
  const uri = pathToFileURL(path).toString();
  const progress: string[] = [];
  let unread: string[] = [];
  const computed = new Map<number, number>();
  let [opened, checked, taken]: [number, number, number | null] = [0, 0, null];
  let [work, allWork]: (number | null)[] = [null, null];
  let started = 0;
  let published = 0;
  let wake: (() => void) | null = null;
  let said = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    const [, time] = /^took \d+ sources? from the cache in ([\d.]+) ms/.exec(message) ?? [];
    if (time !== undefined) taken = Number(time);
    if (time !== undefined || message.startsWith('read ')) {
      opened = performance.now() - started;
      const now = workOf(child.pid);
      [work, allWork] = [now === null ? null : now / 1e6, allWorkOf(child.pid)];
    }
    const [, version, parse, judge] = /^checked \S+ v(\d+): parse ([\d.]+) ms, judge ([\d.]+) ms/.exec(message) ?? [];
    if (version !== undefined && !computed.has(Number(version))) computed.set(Number(version), Number(parse) + Number(judge));
  });
  connection.onNotification('corroborate/statusChanged', ({ reading, sources, counts, unread: left }: Pick<Status, 'reading' | 'sources' | 'counts' | 'unread'>) => {
    unread = left.map(({ reason }) => reason);
    // what an unread source may bear out stays unchecked
    if (!reading && sources.total > 0 && (counts.unchecked === 0 || left.length > 0) && checked === 0) checked = performance.now() - started;
  });
  connection.onNotification('textDocument/publishDiagnostics', ({ uri: of, version }: { readonly uri: string; readonly version?: number }) => {
    if (of !== uri) return;
    published = Math.max(published, version ?? 0);
    wake?.();
  });
  connection.onNotification('$/progress', ({ value }: { readonly value: { readonly message?: string } }) => void (value.message !== undefined && progress.push(value.message)));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }], initializationOptions: { cacheFolder },
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, window: { workDoneProgress: true } },
  });
  await connection.sendNotification('initialized', {});

  let text = readFileSync(path, 'utf8');
  started = performance.now();
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const shown = async (version: number): Promise<void> => {
    while (published < version) await new Promise<void>((resolve) => { wake = resolve; });
  };
  const random = generator(3);
  const edits: (Omit<Edit, 'compute'> & { readonly version: number })[] = [];
  const one = async (version: number): Promise<Omit<Edit, 'compute'>> => {
    const digits = [...text.matchAll(/\d/g)];
    const at = version % 3 === 0 ? (digits[random(digits.length)]?.index ?? 0) : text.indexOf(' ', random(text.length - 1000));
    const insert = version % 3 === 0 ? String(1 + random(9)) : 'x';
    const before = text.slice(0, at).split('\n');
    const where = { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
    text = text.slice(0, at) + insert + text.slice(at);
    const sent = performance.now();
    const worked = workOf(child.pid);
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: where, end: where }, text: insert }] });
    await shown(version);
    const now = workOf(child.pid);
    return { wall: performance.now() - sent, work: worked === null || now === null ? null : (now - worked) / 1e6 };
  };
  await pause(BETWEEN);
  for (let version = 2; checked === 0; version++) {
    const edit = await one(version);
    edits.push({ version, ...edit });
    for (const end = performance.now() + (version % KEYS === 0 ? THOUGHT : BETWEEN - edit.wall); checked === 0 && performance.now() < end;) await pause(Math.min(BETWEEN, end - performance.now()));
  }
  if (isFirst) await gathered(cacheFolder);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  const delay = said === '' ? null : (JSON.parse(said) as Opening['delay']);
  return { opened, checked, taken, unread, work: work ?? null, allWork: allWork ?? null, edits: edits.map(({ version, ...edit }) => ({ ...edit, compute: computed.get(version) ?? null })), progress, delay };
}

/** Waits until what was read is put together. */
async function gathered(folder: string): Promise<void> {
  for (let turn = 0; turn < 600 && !(readdirSync(folder).some((name) => name.endsWith('.shelf')) && readdirSync(folder).length < 24); turn++) await pause(100);
}
