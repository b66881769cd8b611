import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mixedLibrary } from './mixedLibrary.js';
import { openAndType, type Opening } from './openAndType.js';

const OPENINGS = 3;
const quantile = (list: readonly number[], q: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0;

/**
 * How long a library takes to open in the language server (dist/server.js), from nothing and from its cache, and how edits of the open draft are
 * answered meanwhile. Of 1,000 sources 300 are PDFs of 20 pages (6,000 words), the others of `words`: 200 texts, 100 each of Markdown, HTML, DOCX and
 * CSV, 50 XLSX and 50 mails. The PDFs are made by the tests' own writer (text set line by line in Helvetica), not by a typesetter: real ones hold
 * more objects a page.
 */
export async function openingTime(count: number, words: number): Promise<void> {
  const folder = `out/bench/library-${count}-${words}`;
  const { draft } = mixedLibrary(folder, count, words);
  const cache = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  try {
    const size = (at: string): number => readdirSync(at).reduce((sum, name) => sum + statSync(join(at, name)).size, 0);
    console.log(`\n${count} mixed sources, ${(size(join(folder, 'sources')) / 1e6).toFixed(0)} MB, a draft of ${readFileSync(draft, 'utf8').split(/\s+/).length} words`);
    const first = await openAndType(folder, draft, cache, true);
    console.log(`from nothing: read in ${(first.opened / 1000).toFixed(1)} s, checked against all in ${(first.checked / 1000).toFixed(1)} s, with ${seconds(first.allWork)} of the processor`);
    tell([first]);
    if (first.unread.length > 0) console.log(`  NOT READ: ${first.unread.length}, ${first.unread[0]}`);
    console.log(`  progress named ${new Set(first.progress).size} files, such as ${first.progress[first.progress.length >> 1] ?? 'none'}`);
    console.log(`  the cache: ${(size(cache) / 1e6).toFixed(0)} MB in ${readdirSync(cache).length} files`);
    const runs: Opening[] = [];
    for (let i = 0; i < OPENINGS; i++) runs.push(await openAndType(folder, draft, cache, false));
    const taken = runs.map((run) => run.taken ?? Infinity);
    console.log(`from the cache: ${quantile(taken, 0.5).toFixed(0)} ms (aim 500; ${taken.map((time) => time.toFixed(0)).join(', ')})`);
    console.log(`  work of the server’s thread from its start to the library: ${runs.map(({ work }) => milliseconds(work)).join(', ')} ms`);
    console.log(`  from the opened draft to the library ${quantile(runs.map(({ opened }) => opened), 0.5).toFixed(0)} ms, to its check against all sources ${quantile(runs.map(({ checked }) => checked), 0.5).toFixed(0)} ms`);
    tell(runs);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const seconds = (time: number | null): string => (time === null ? 'an unknown time' : `${(time / 1000).toFixed(1)} s`);
const milliseconds = (time: number | null): string => (time === null ? '?' : time.toFixed(0));

function tell(runs: readonly Opening[]): void {
  const edits = runs.flatMap((run) => run.edits);
  const line = (name: string, list: readonly number[]): void =>
    console.log(`  ${name}: ${list.length === 0 ? 'not known here' : `p50 ${quantile(list, 0.5).toFixed(0)}, p95 ${quantile(list, 0.95).toFixed(0)}, longest ${quantile(list, 1).toFixed(0)} ms`}`);
  console.log(`  ${edits.length} edits meanwhile (aim: p95 of 50 ms)`);
  line('from the key to the diagnostics', edits.map(({ wall }) => wall));
  line('work of the server’s thread from the key to the diagnostics', edits.flatMap(({ work }) => work ?? []));
  line('of it for parsing and judging, by its log', edits.flatMap(({ compute }) => compute ?? []));
  console.log(`  delay of the server’s event loop: ${runs.map(({ delay }) => (delay === null ? 'not known' : `p50 ${delay.p50.toFixed(0)}, p95 ${delay.p95.toFixed(0)}, longest ${delay.longest.toFixed(0)} ms`)).join('; ')}`);
}
