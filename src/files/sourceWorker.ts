import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { indexDocument, readAs, type SourceFile } from '../core/index.js';
import { packSource } from './packSource.js';
import { readHere } from './readHere.js';
import { emptyIndex, mayKeep, type IndexedSource, type Keep } from './readSources.js';
import { sourceCache } from './sourceCache.js';

/** Puts what a cache keeps of these sources on a shelf. */
export interface GatherJob {
  readonly id: number;
  readonly gather: { readonly folder: string; readonly root: string; readonly stamps: ReadonlyMap<string, string> };
}

/** Reads a file, and keeps what it read. */
export interface ReadJob extends Pick<Keep, 'readBy' | 'withoutIndex'> {
  readonly id: number;
  readonly path: string;
  readonly file: SourceFile;
  readonly cache: { readonly folder: string; readonly root: string; readonly stamp: string } | null;
}

/** A source as `packSource` makes it (none where there was none to read), or why there is none. */
export interface WorkerAnswer {
  readonly id: number;
  readonly source?: Uint8Array;
  readonly error?: string;
}

stepBack();

// Sources one after another. Talks over a port of its own: PDF engines post on the thread's main channel.
parentPort?.once('message', ({ port }: { readonly port: MessagePort }) => {
  port.on('message', (job: ReadJob | GatherJob) => {
    ('gather' in job ? gather(job, port) : run(job, port)).catch((error: unknown) => port.postMessage({ id: job.id, error: error instanceof Error ? error.message : String(error) } satisfies WorkerAnswer));
  });
});

async function run({ id, path, file, cache, readBy, withoutIndex }: ReadJob, port: MessagePort): Promise<void> {
  const { value: read, problems } = await readHere(file, { cache: null, stamp: '' });
  const value = readBy === undefined ? read : readAs(read, readBy);
  const source: IndexedSource = { value, problems, index: (withoutIndex === true ? emptyIndex : indexDocument)(value) };
  const packed = packSource(source);
  if (cache === null || file.bytes === undefined || !mayKeep(source)) return port.postMessage({ id, source: packed } satisfies WorkerAnswer, [packed.buffer as ArrayBuffer]);
  port.postMessage({ id, source: packed } satisfies WorkerAnswer);
  await sourceCache(cache.folder, cache.root).storePacked(path, cache.stamp, file.bytes, packed);
}

async function gather({ id, gather: { folder, root, stamps } }: GatherJob, port: MessagePort): Promise<void> {
  await sourceCache(folder, root).shelve(stamps);
  port.postMessage({ id } satisfies WorkerAnswer);
}

/** Lets the thread that answers the editor go first where both want the processor; on Linux, which gives each thread a priority of its own. */
function stepBack(): void {
  try {
    const thread = /\/task\/([0-9]+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
    if (thread !== undefined) setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // then both are alike
  }
}
