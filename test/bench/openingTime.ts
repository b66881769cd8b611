import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { generator } from './evidenceTexts.js';
import { mixedLibrary } from './mixedLibrary.js';

interface Run {
  /** Milliseconds from opening the draft to the last source being in the library, and to the draft being checked against all of them. */
  readonly opened: number;
  readonly checked: number;
  /** Milliseconds that the server says it took to take the library from its cache. */
  readonly taken: number | null;
  /** Milliseconds from each edit to its diagnostics, while sources came in and until they were checked against. */
  readonly edits: readonly number[];
  readonly progress: readonly string[];
}

const OPENINGS = 5;
// milliseconds between keys of a fast typist
const BETWEEN = 120;
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const quantile = (list: readonly number[], q: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0;

/**
 * How long a library takes to open in the language server (dist/server.js), from nothing and from its cache, and how edits of the open draft are
 * answered meanwhile. 1,000 sources of 10,000 words: 300 PDFs of 20 pages, 200 texts, 100 each of Markdown, HTML, DOCX and CSV, 50 XLSX and 50 mails.
 * The PDFs are made by the tests' own writer (text set line by line in Helvetica), not by a typesetter: real ones hold more objects a page.
 */
export async function openingTime(count: number, words: number): Promise<void> {
  const folder = `out/bench/library-${count}-${words}`;
  const { draft } = mixedLibrary(folder, count, words);
  const cache = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  try {
    const size = (at: string): number => readdirSync(at).reduce((sum, name) => sum + statSync(join(at, name)).size, 0);
    console.log(`\n${count} mixed sources, ${(size(join(folder, 'sources')) / 1e6).toFixed(0)} MB, a draft of ${readFileSync(draft, 'utf8').split(/\s+/).length} words`);
    const first = await run(folder, draft, cache, true);
    console.log(`from nothing: read in ${(first.opened / 1000).toFixed(1)} s, checked against all in ${(first.checked / 1000).toFixed(1)} s; ${told(first.edits)}`);
    console.log(`  progress named ${new Set(first.progress).size} files, such as ${first.progress[first.progress.length >> 1] ?? 'none'}`);
    console.log(`  the cache: ${(size(cache) / 1e6).toFixed(0)} MB in ${readdirSync(cache).length} files`);
    const runs: Run[] = [];
    for (let i = 0; i < OPENINGS; i++) runs.push(await run(folder, draft, cache, false));
    console.log(`from the cache: ${quantile(runs.map(({ taken }) => taken ?? Infinity), 0.5).toFixed(0)} ms (aim 500; ${runs.map(({ taken }) => (taken ?? Infinity).toFixed(0)).join(', ')})`);
    console.log(`  from the opened draft to the library ${quantile(runs.map(({ opened }) => opened), 0.5).toFixed(0)} ms, to its check against all sources ${quantile(runs.map(({ checked }) => checked), 0.5).toFixed(0)} ms; ${told(runs.flatMap(({ edits }) => edits))}`);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const told = (edits: readonly number[]): string =>
  `${edits.length} edits meanwhile, to diagnostics p50 ${quantile(edits, 0.5).toFixed(0)}, p95 ${quantile(edits, 0.95).toFixed(0)} (aim 50), longest ${quantile(edits, 1).toFixed(0)} ms`;

/** Starts the server, opens the draft and types until everything is read and checked. */
async function run(folder: string, path: string, cacheFolder: string, isFirst: boolean): Promise<Run> {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const uri = pathToFileURL(path).toString();
  const progress: string[] = [];
  let [opened, checked, taken]: [number, number, number | null] = [0, 0, null];
  let started = 0;
  let published = 0;
  let wake: (() => void) | null = null;
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    const [, time] = /^took \d+ sources? from the cache in ([\d.]+) ms/.exec(message) ?? [];
    if (time !== undefined) taken = Number(time);
    if (time !== undefined || message.startsWith('read ')) opened = performance.now() - started;
  });
  connection.onNotification('corroborate/statusChanged', ({ reading, sources }: { readonly reading: boolean; readonly sources: { readonly total: number } }) => {
    if (!reading && sources.total > 0 && checked === 0) checked = performance.now() - started;
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
  await shown(1);
  const random = generator(3);
  const edits: number[] = [];
  const one = async (version: number): Promise<number> => {
    const digits = [...text.matchAll(/\d/g)];
    const at = version % 3 === 0 ? (digits[random(digits.length)]?.index ?? 0) : text.indexOf(' ', random(text.length - 1000));
    const insert = version % 3 === 0 ? String(1 + random(9)) : 'x';
    const before = text.slice(0, at).split('\n');
    const where = { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
    text = text.slice(0, at) + insert + text.slice(at);
    const sent = performance.now();
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: where, end: where }, text: insert }] });
    await shown(version);
    return performance.now() - sent;
  };
  for (let version = 2; checked === 0; version++) {
    const time = await one(version);
    edits.push(time);
    // a hundred keys, then a pause in which what was put off is done
    await pause(version % 100 === 0 ? 3000 : Math.max(0, BETWEEN - time));
  }
  if (isFirst) await gathered(cacheFolder);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { opened, checked, taken, edits, progress };
}

/** Waits until what was read is put together. */
async function gathered(folder: string): Promise<void> {
  for (let turn = 0; turn < 600 && !(readdirSync(folder).some((name) => name.endsWith('.shelf')) && readdirSync(folder).length < 24); turn++) await pause(100);
}
