import { resolve } from 'node:path';
import { placeInDocument, printable, recognise, type ExtractReport, type Quantity } from '../core/index.js';
import { isProblem } from '../files/host.js';
import { nodeHost, relativePath } from '../files/nodeHost.js';
import { readHere } from '../files/readHere.js';
import type { ExtractCommand } from './args.js';
import { decodeDraft } from './decodeDraft.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

type Row = ExtractReport['quantities'][number];

/** Runs `corroborate extract`. @throws UsageError when the file cannot be read. */
export async function extract({ file, format }: ExtractCommand, terminal: Terminal): Promise<0> {
  const { path, quantities } = file === '-' ? { path: '-', quantities: inText(decodeDraft(await terminal.input())) } : await inFile(file, terminal);
  if (format === 'json') {
    const report: ExtractReport = { version: 1, path, quantities };
    terminal.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  const { style } = terminal;
  const lines = quantities.map(({ text, kind, value, low, high, unit, hedge, of }) => {
    const amount = value !== null ? String(value) : low !== null || high !== null ? `${low ?? ''}…${high ?? ''}` : '';
    return `${style.bold(printable(text).padEnd(24))} ${kind.padEnd(9)} ${[amount, unit ?? ''].join(' ').trim().padEnd(16)} ${style.dim([hedge === 'exact' ? '' : hedge, of === null ? '' : `of ${printable(of)}`].filter((part) => part !== '').join(', '))}`.trimEnd();
  });
  terminal.write(`${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${style.dim(`${quantities.length} ${quantities.length === 1 ? 'quantity' : 'quantities'}`)}\n`);
  return 0;
}

async function inFile(file: string, { cwd, warn }: Terminal): Promise<{ readonly path: string; readonly quantities: Row[] }> {
  const path = relativePath(cwd, resolve(cwd, file));
  const read = await nodeHost(cwd, { confined: false }).read(path, maxBytes);
  if (isProblem(read)) throw new UsageError(read.problem.message.replace(/ \(setting .*$/, '.'));
  if (/\.(?:txt|text)$/i.test(path)) return { path, quantities: inText(decodeDraft(read.bytes)) };
  const { value, problems } = await readHere({ path, bytes: read.bytes }, { cache: null, stamp: read.stamp });
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(error.message);
  for (const { message } of problems) warn(`corroborate: ${message}\n`);
  return {
    path,
    quantities: value.passages.flatMap((passage) => recognise(passage.text).map((quantity) => ({ ...row(quantity), ...placeInDocument(passage, quantity) }))),
  };
}

/** Offsets of the text itself. Long texts are read by paragraphs: no quantity runs over an empty line. */
function inText(text: string): Row[] {
  if (text.length < longText) return recognise(text).map(row);
  const found: Row[] = [];
  for (let at = 0; at < text.length;) {
    const cut = text.indexOf('\n\n', at + longText);
    const end = cut < 0 ? text.length : cut;
    for (const quantity of recognise(text.slice(at, end))) found.push({ ...row(quantity), start: quantity.start + at, end: quantity.end + at });
    at = end;
    while (text[at] === '\n') at++;
  }
  return found;
}

const row = ({ start, end, text, kind, value, low, high, unit, hedge, of }: Quantity): Row => ({ start, end, text, kind, value, low, high, unit, hedge, of });

const longText = 200_000;
const maxBytes = 300e6;
