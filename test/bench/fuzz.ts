// Injures the fixtures of every format for a time and reads them: nothing may throw, hang for over 2 s, or leave a rejection unhandled.
//   npm run fuzz [-- --seconds 60] [--seed 1] [--only docx,pdf] [--keep FOLDER] [--limit MILLISECONDS]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { readSource } from '../../src/core/sources/readSource.js';
import { mutate } from '../sources/mutate.js';
import { checkDocument } from '../sources/readSourceHelper.js';

/** Milliseconds of processor time of one file beyond which it counts as hanging; `--limit` sets another for slow machines. */
let hang = 2_000;
const FOLDER = 'test/sources/fixtures';

interface Job {
  readonly name: string;
  readonly seed: number;
}

interface Answer extends Job {
  readonly error: string | null;
  /** Milliseconds of processor time. */
  readonly time: number;
}

const fresh = (): Worker => new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 600 } });

if (isMainThread) await main();
else serve();

function serve(): void {
  process.on('unhandledRejection', (error) => {
    throw error;
  });
  parentPort?.on('message', ({ name, seed }: Job) => {
    const start = process.cpuUsage();
    const answer = (error: unknown): void => {
      const { user, system } = process.cpuUsage(start);
      parentPort?.postMessage({ name, seed, error: error === null ? null : String(error instanceof Error ? error.stack : error), time: (user + system) / 1_000 } satisfies Answer);
    };
    readSource({ path: name, bytes: mutate(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), seed) }).then(({ value }) => checkDocument(value)).then(() => answer(null), answer);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, keep: { type: 'string' }, limit: { type: 'string', default: String(hang) } } });
  hang = Number(values.limit);
  const only = values.only?.split(',');
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((file) => file.isFile() && (only === undefined || only.some((part) => file.name.endsWith(part)))).map((file) => file.name);
  const end = Date.now() + Number(values.seconds) * 1_000;
  const found: string[] = [];
  const counts = new Map<string, { files: number; slowest: number }>();
  let worker = fresh();
  let seed = Number(values.seed);
  for (let index = 0; Date.now() < end; index++) {
    const name = names[index % names.length] ?? '';
    if (index > 0 && index % names.length === 0) seed++;
    const answer = await run(worker, { name, seed });
    const format = name.slice(name.lastIndexOf('.') + 1);
    const count = counts.get(format) ?? { files: 0, slowest: 0 };
    count.files++;
    count.slowest = Math.max(count.slowest, answer.time);
    counts.set(format, count);
    if (answer.error === null) continue;
    found.push(`${name}, seed ${seed}: ${answer.error}`);
    console.error(found[found.length - 1]);
    if (values.keep !== undefined) {
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(`${values.keep}/${seed}-${name}`, mutate(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), seed));
    }
    await worker.terminate();
    worker = fresh();
  }
  await worker.terminate();
  for (const [format, { files, slowest }] of [...counts].sort()) console.log(`${format.padEnd(6)} ${String(files).padStart(6)} files, slowest ${slowest.toFixed(0)} ms`);
  console.log(found.length === 0 ? 'no crash, no hang, no unhandled rejection' : `${found.length} findings`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

/** Waits for the answer; a worker that dies or needs far too long answers with that. Processor time decides where the machine is busy. */
function run(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', died).off('exit', left);
      resolve(answer.error === null && answer.time > hang ? { ...answer, error: `took ${answer.time.toFixed(0)} ms` } : answer);
    };
    const timer = setTimeout(() => finish({ ...job, error: 'hangs', time: hang * 10 }), hang * 10);
    const died = (error: Error): void => finish({ ...job, error: `died: ${error.stack ?? error.message}`, time: 0 });
    const left = (code: number): void => finish({ ...job, error: `left with ${code}`, time: 0 });
    worker.on('message', finish).on('error', died).on('exit', left);
    worker.postMessage(job);
  });
}
