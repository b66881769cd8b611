// What the evidence costs: index, cache, a full check of a long draft, one edited sentence; and how that grows with the sources.
//   npm run bench:evidence [-- --sources 10,100,1000] [--words 10000] [--claims 300] [--edits 40] [--real] [--json]
// Generated texts (see evidenceTexts.ts), then, where it is found, the real text of the casebook's sources and drafts. Times are of the
// processor, medians where there are several; those of opening and checking are by the clock as well: that is what a writer waits.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, judgeSteps, parseDraft, readSource, type CheckedDraft, type Library } from '../../src/core/index.js';
import { indexDocument } from '../../src/core/evidence/documentIndex.js';
import { loadLibrary, type SourceFileRef } from '../../src/files/loadLibrary.js';
import { nodeHost } from '../../src/files/nodeHost.js';
import { sourceCache } from '../../src/files/sourceCache.js';
import { texts } from './evidenceTexts.js';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '10,100,1000' }, words: { type: 'string', default: '10000' }, claims: { type: 'string', default: '300' }, edits: { type: 'string', default: '40' },
    real: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
  },
});
const CASEBOOK = '../shared/casebook/cases';
const MAX_BYTES = 1e9;
// sources that are read and indexed by themselves, for their speed: all of them are read once more into the cache
const SAMPLE = 100;

interface Costs {
  readonly sources: number;
  readonly words: number;
  readonly claims: number;
  /** Megabytes of text a second of processor time; of reading into passages, and of indexing those. */
  readonly readSpeed: number;
  readonly indexSpeed: number;
  /** Bytes in the cache for a byte of text, the text itself included. */
  readonly bytesPerByte: number;
  /** Milliseconds by the clock and of the processor, from nothing but the cache to a library that has answered one search. */
  readonly open: number;
  readonly openProcessor: number;
  /** Milliseconds by the clock and of the processor, its other threads included, of the first check after opening, and of another draft after that. */
  readonly firstCheck: number;
  readonly firstCheckProcessor: number;
  readonly check: number;
  readonly checkProcessor: number;
  /** Milliseconds by the clock from an edit to verdicts on what it wrote, the others as they stood: what the editor shows first. */
  readonly answerP50: number;
  readonly answerP95: number;
  /** … to verdicts on all that it touched, the claims that look at it too. */
  readonly editP50: number;
  readonly editP95: number;
  readonly memory: number;
}

const processor = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const quantile = (list: readonly number[], q: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0;
const rounded = (value: number): number => Number(value.toPrecision(3));

async function measure(files: ReadonlyMap<string, Uint8Array>, drafts: readonly string[], sentence: () => string): Promise<Costs> {
  // the first few are read before the compiler has seen anything
  for (const [path, bytes] of [...files].slice(0, 8)) indexDocument((await readSource({ path, bytes })).value);
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  try {
    let [reading, indexing, text, sampled, all] = [0, 0, 0, 0, 0];
    const host = nodeHost(folder);
    const cache = sourceCache(join(folder, 'cache'), folder);
    const refs: SourceFileRef[] = [];
    for (const [path, bytes] of files) {
      const name = path.replaceAll('/', '-');
      writeFileSync(join(folder, name), bytes);
      all += bytes.length;
      if (refs.push({ host, path: name, name }) > SAMPLE) continue;
      sampled += bytes.length;
      let started = processor();
      const { value } = await readSource({ path: name, bytes });
      reading += processor() - started;
      started = processor();
      indexDocument(value);
      indexing += processor() - started;
      text += value.passages.reduce((sum, passage) => sum + passage.text.length, 0);
    }
    const wholeText = (text * all) / sampled;
    await loadLibrary(refs, [], { maxBytes: MAX_BYTES, cache });
    const kept = readdirSync(join(folder, 'cache')).reduce((sum, name) => sum + statSync(join(folder, 'cache', name)).size, 0);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const [clock, started] = [performance.now(), processor()];
    const { library } = await loadLibrary(refs, [], { maxBytes: MAX_BYTES, cache: sourceCache(join(folder, 'cache'), folder) });
    library.search(new Map([['nothing', 1]]), 1);
    const [open, openProcessor] = [performance.now() - clock, processor() - started];
    const parsed = drafts.map((draft) => parseDraft({ path: 'draft.md', text: draft }).value);
    const checks = parsed.map((draft) => { const [byClock, start] = [performance.now(), processor()]; judge(draft, library); return { clock: performance.now() - byClock, processor: processor() - start }; });
    globalThis.gc?.();
    const after = process.memoryUsage();
    const edits = editTimes(drafts[0] ?? '', library, sentence);
    return {
      sources: files.size, words: drafts.reduce((sum, draft) => sum + draft.split(/\s+/).length, 0) / drafts.length, claims: parsed.reduce((sum, draft) => sum + draft.claims.length, 0) / parsed.length,
      readSpeed: text / 1000 / reading, indexSpeed: text / 1000 / indexing, bytesPerByte: kept / wholeText, open, openProcessor, firstCheck: checks[0]?.clock ?? 0, firstCheckProcessor: checks[0]?.processor ?? 0, check: quantile(checks.slice(1).map(({ clock }) => clock), 0.5), checkProcessor: quantile(checks.slice(1).map((one) => one.processor), 0.5),
      answerP50: quantile(edits.map(({ answer }) => answer), 0.5), answerP95: quantile(edits.map(({ answer }) => answer), 0.95),
      editP50: quantile(edits.map(({ whole }) => whole), 0.5), editP95: quantile(edits.map(({ whole }) => whole), 0.95), memory: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A sentence put in, or a figure changed, somewhere in the draft: parsed and judged with what is known of the version before. */
function editTimes(start: string, library: Library, sentence: () => string): { readonly answer: number; readonly whole: number }[] {
  let text = start;
  let draft = parseDraft({ path: 'draft.md', text }).value;
  let checked: CheckedDraft = judge(draft, library);
  return Array.from({ length: Number(values.edits) }, (_, i) => {
    const places = [...text.matchAll(/[.] /g)].map((found) => found.index + 2);
    const at = places[(i * 7919) % places.length] ?? 0;
    const figure = text.slice(at).search(/\d/);
    text = i % 2 === 0 || figure < 0 ? `${text.slice(0, at)}${sentence()} ${text.slice(at)}` : `${text.slice(0, at + figure)}${1 + (i % 9)}${text.slice(at + figure)}`;
    const started = performance.now();
    draft = parseDraft({ path: 'draft.md', text }, draft).value;
    const steps = judgeSteps(draft, library, { previous: checked });
    let answer = 0;
    for (;;) {
      const step = steps.next();
      if (answer === 0 && (step.done === true || step.value === 'former')) answer = performance.now() - started;
      if (step.done !== true) continue;
      checked = step.value;
      return { answer, whole: performance.now() - started };
    }
  });
}

function print(title: string, rows: readonly Costs[]): void {
  if (values.json) return console.log(JSON.stringify({ title, rows }));
  console.log(`\n${title}`);
  const lines: readonly (readonly [string, (cost: Costs) => number, string])[] = [
    ['sources', ({ sources }) => sources, ''], ['reading, MB of text/s', ({ readSpeed }) => readSpeed, ''], ['indexing, MB of text/s', ({ indexSpeed }) => indexSpeed, '3, at least 1.5'],
    ['cache, bytes a byte of text', ({ bytesPerByte }) => bytesPerByte, '3, at most 8'], ['opening, ms by the clock', ({ open }) => open, '300, at most 800'], ['opening, ms of processor', ({ openProcessor }) => openProcessor, ''],
    ['claims in a draft', ({ claims }) => claims, ''], ['words in a draft', ({ words }) => words, ''], ['first check, ms by the clock', ({ firstCheck }) => firstCheck, '500, at most 1500'], ['first check, ms of processor', ({ firstCheckProcessor }) => firstCheckProcessor, ''],
    ['another draft, ms by the clock', ({ check }) => check, '500, at most 1500'], ['another draft, ms of processor', ({ checkProcessor }) => checkProcessor, ''],
    ['edited sentence, p50 ms', ({ answerP50 }) => answerP50, ''], ['edited sentence, p95 ms', ({ answerP95 }) => answerP95, '10, at most 30'],
    ['all that looks at it, p50 ms', ({ editP50 }) => editP50, ''], ['all that looks at it, p95 ms', ({ editP95 }) => editP95, ''], ['memory, MB', ({ memory }) => memory, ''],
  ];
  for (const [name, value, aim] of lines) console.log(`${name.padEnd(34)}${rows.map((row) => String(rounded(value(row))).padStart(9)).join('')}${aim === '' ? '' : `   aim ${aim}`}`);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first !== undefined && last !== undefined && first !== last) {
    console.log(`${last.sources / first.sources} times the sources: check ×${rounded(last.check / first.check)}, edit p50 ×${rounded(last.editP50 / first.editP50)}, opening ×${rounded(last.open / first.open)}`);
  }
}

if (!values.real) {
  const rows: Costs[] = [];
  for (const count of values.sources.split(',').map(Number)) {
    const made = texts();
    const sources = Array.from({ length: count }, () => made.source(10_000));
    const drafts = Array.from({ length: 4 }, () => made.draft(Number(values.words), Number(values.claims), sources));
    rows.push(await measure(new Map(sources.map((text, i) => [`source${i}.txt`, new TextEncoder().encode(text)])), drafts, made.sentence));
  }
  print('Generated texts, 10,000 words a source', rows);
}

if (!existsSync(CASEBOOK)) console.log(`\nReal text: skipped, there is no ${CASEBOOK}.`);
else {
  const files = new Map<string, Uint8Array>();
  const all: string[] = [];
  for (const name of readdirSync(CASEBOOK).sort()) {
    const folder = join(CASEBOOK, name);
    if (!existsSync(join(folder, 'draft.md'))) continue;
    all.push(readFileSync(join(folder, 'draft.md'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
    for (const file of readdirSync(join(folder, 'sources'), { recursive: true }) as string[]) {
      if (statSync(join(folder, 'sources', file)).isFile()) files.set(`${name}/${file}`, new Uint8Array(readFileSync(join(folder, 'sources', file))));
    }
  }
  const made = texts();
  const parts = Array.from({ length: 4 }, (_, part) => all.filter((_, at) => at % 4 === part).join('\n\n'));
  print('Real texts: the casebook, all its sources in one library, each check a quarter of its drafts', [await measure(files, parts, made.sentence)]);
}
