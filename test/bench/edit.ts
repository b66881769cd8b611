// Measures how fast an edit of a long draft becomes diagnostics, and a hover its answer, through the language server over stdio.
//   npm run bench:edit [-- --words 10000] [--edits 100] [--sources 20] [--json]
// The draft and its sources are generated: news-like sentences, a figure in every second one, all supported, shifted or unknown.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { SERVER_FLAGS } from '../../src/client/serverProcess.js';

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const words = option('words', 10_000);
const edits = option('edits', 100);
const sourceCount = option('sources', 20);

// a small generator of its own: the same texts on every machine
let seed = 7;
const random = (n: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * n);
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const who = ['The harbour board', 'The council', 'The school district', 'The ferry company', 'The ministry', 'A survey of residents', 'The hospital', 'The fire service'];
const did = ['counted', 'reported', 'registered', 'received', 'spent money on', 'planned for', 'closed', 'repaired'];
const what = ['passengers', 'households', 'vessels', 'pupils', 'boats', 'applications', 'roofs', 'patients', 'bridges', 'complaints'];
const where = ['in the northern district', 'on the east quay', 'along the river', 'at the old market', 'in the island parishes', 'near the airport'];
const fact = (): string => `${pick(who)} ${pick(did)} ${(random(9000) + 100).toLocaleString('en')} ${pick(what)} ${pick(where)} in ${2000 + random(24)}.`;
const filler = (): string => `${pick(who)} said the work ${pick(where)} would go on as the weather allowed, and that nobody had asked for more.`;
const paragraph = (facts: () => string): string => Array.from({ length: 4 }, (_, i) => (i % 2 === 0 ? facts() : filler())).join(' ');

const facts = Array.from({ length: 2000 }, fact);
const draftFact = (): string => (random(3) === 0 ? fact() : pick(facts));
const build = (target: number, facts: () => string): string => {
  const out: string[] = [];
  for (let n = 0; n < target;) {
    const next = paragraph(facts);
    n += next.split(' ').length;
    out.push(next);
  }
  return `${out.join('\n\n')}\n`;
};

const folder = await mkdtemp(join(tmpdir(), 'corroborate-bench-'));
await mkdir(join(folder, 'sources'));
for (let i = 0; i < sourceCount; i++) {
  let at = (i * facts.length) / sourceCount;
  await writeFile(join(folder, 'sources', `source${i}.txt`), build(3000, () => facts[at++ % facts.length] as string));
}
let text = build(words, draftFact);
await writeFile(join(folder, 'draft.md'), text);
const uri = pathToFileURL(join(folder, 'draft.md')).toString();

const child = spawn(process.execPath, [...SERVER_FLAGS, 'dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
const compute: { readonly version: number; readonly parse: number; readonly judge: number }[] = [];
let waiting: ((version: number) => void) | null = null;
let reading = true;
let claims = 0;
connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
  const [, version, parse, judge, n] = /^checked draft\.md v(\d+): parse ([\d.]+) ms, judge ([\d.]+) ms, (\d+) claims/.exec(message) ?? [];
  if (version === undefined) return;
  compute.push({ version: Number(version), parse: Number(parse), judge: Number(judge) });
  claims = Number(n);
});
connection.onNotification('corroborate/statusChanged', ({ reading: isReading, version }: { reading: boolean; version: number }) => void (reading = isReading || version < 1));
connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) => waiting?.(version));
connection.onRequest('client/registerCapability', () => null);
connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
connection.listen();
await connection.sendRequest('initialize', { processId: process.pid, workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }], capabilities: { workspace: { configuration: true, workspaceFolders: true } }, initializationOptions: {} });
await connection.sendNotification('initialized', {});
const opened = performance.now();
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
while (reading) await pause(20);
const openTime = performance.now() - opened;

const position = (offset: number): { line: number; character: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) as string).length };
};
const editTimes: number[] = [];
const hoverTimes: number[] = [];
compute.length = 0;
for (let version = 2; version < edits + 2; version++) {
  // typed characters in words, new digits in figures, and now and then a whole new paragraph
  const figure = [...text.matchAll(/\d,\d\d\d/g)];
  const at = version % 10 === 0 ? text.indexOf('\n\n', random(text.length - 1000)) : version % 3 === 0 ? pick(figure).index : text.indexOf(' ', random(text.length - 1000));
  const insert = version % 10 === 0 ? `\n\n${paragraph(fact)}` : version % 3 === 0 ? String(random(9) + 1) : 'x';
  const where = position(at);
  text = text.slice(0, at) + insert + text.slice(at);
  const done = new Promise<void>((resolve) => {
    waiting = (published) => {
      if (published === version) resolve();
    };
  });
  const started = performance.now();
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: where, end: where }, text: insert }] });
  await done;
  editTimes.push(performance.now() - started);
  const hovered = pick([...text.matchAll(/\d,\d\d\d/g)]).index;
  const asked = performance.now();
  await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: position(hovered) });
  hoverTimes.push(performance.now() - asked);
}
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
connection.dispose();
await rm(folder, { recursive: true, force: true });

const quantile = (list: readonly number[], q: number): number => Number(([...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0).toFixed(1));
const summary = (list: readonly number[]): Record<string, number> => ({ p50: quantile(list, 0.5), p95: quantile(list, 0.95), max: quantile(list, 1) });
const result = {
  words: text.split(/\s+/).length, claims, sources: sourceCount, edits, openToChecked: Math.round(openTime),
  editToDiagnostics: summary(editTimes), parse: summary(compute.map(({ parse }) => parse)), judge: summary(compute.map(({ judge }) => judge)), hover: summary(hoverTimes),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`${result.words} words, ${claims} claims, ${sourceCount} sources; open to checked ${result.openToChecked} ms`);
  console.table({ 'edit to diagnostics (ms)': result.editToDiagnostics, 'parse (ms)': result.parse, 'judge (ms)': result.judge, 'hover (ms)': result.hover });
}
