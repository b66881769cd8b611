import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { readSource, type SourceFile } from '../core/index.js';
import { unpackSource } from './packSource.js';
import type { IndexedSource, Keep, ReadResult, SourceCache } from './readSources.js';
import { sourceCache } from './sourceCache.js';
import type { GatherJob, ReadJob, WorkerAnswer } from './sourceWorker.js';

type Job = Omit<ReadJob, 'id'> | Omit<GatherJob, 'id'>;

interface Running {
  readonly worker: Worker;
  readonly port: MessagePort;
}

export interface WorkerReader {
  read(file: SourceFile, keep: Keep): Promise<ReadResult>;
  /** A cache that the thread writes to by itself. */
  cacheIn(folder: string, root: string): SourceCache;
  close(): void;
}

/**
 * Reads sources with the calling thread left free: small text in place, anything else in a worker thread. The thread starts with
 * the first such file, ends after a pause (PDF and Office engines hold tens of megabytes), and is replaced when a file kills it.
 * @param script URL of the bundled `sourceWorker`.
 */
export function workerReader(script: URL): WorkerReader {
  let running: Running | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let id = 0;
  let last: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    clearTimeout(pause);
    running?.port.close();
    void running?.worker.terminate();
    running = null;
  };

  const start = (): Running => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: maxMemory } });
    worker.unref();
    port1.unref();
    worker.postMessage({ port: port2 }, [port2]);
    return { worker, port: port1 };
  };

  const runInThread = (job: Job, signal?: AbortSignal): Promise<IndexedSource | null> => new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(new Error('it was cancelled'));
    clearTimeout(pause);
    running ??= start();
    const { worker, port } = running;
    const own = ++id;
    const finish = (settle: () => void, broken: boolean): void => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', onAbort);
      worker.off('error', onError);
      worker.off('exit', onExit);
      port.off('message', onMessage);
      port.unref();
      if (broken) stop();
      else pause = setTimeout(stop, idle).unref();
      settle();
    };
    const fail = (why: string) => (): void => finish(() => reject(new Error(why)), true);
    const onError = (error: Error): void => fail(/memory/i.test(error.message) ? `reading it took more than ${maxMemory} MB of memory` : error.message)();
    const onExit = fail('its reader ended unexpectedly');
    const onAbort = fail('it was cancelled');
    const onMessage = ({ id: answered, source, error }: WorkerAnswer): void => {
      if (answered !== own) return;
      if (error !== undefined) finish(() => reject(new Error(error)), false);
      else finish(() => resolve(source === undefined ? null : unpackSource(source)), false);
    };
    const begun = performance.now();
    const before = process.cpuUsage();
    let limit: ReturnType<typeof setTimeout> | undefined;
    /** Time counts that the processor worked: a machine that slept, or had other things to do, is no reason to give a file up. */
    const wait = (): void => {
      const { user, system } = process.cpuUsage(before);
      const left = longest - (user + system) / 1000;
      if (left <= 0 || performance.now() > begun + longestAsleep) fail(`reading it took more than ${longest / 1000} seconds`)();
      else limit = setTimeout(wait, Math.max(1000, left));
    };
    wait();
    signal?.addEventListener('abort', onAbort);
    worker.on('error', onError);
    worker.on('exit', onExit);
    port.on('message', onMessage);
    port.ref();
    port.postMessage({ id: own, ...job } satisfies ReadJob | GatherJob);
  });
  const inThread = (job: Job, signal?: AbortSignal): Promise<IndexedSource | null> => {
    const next = last.then(() => runInThread(job, signal));
    last = next.catch(() => undefined);
    return next;
  };
  const places = new WeakMap<SourceCache, { readonly folder: string; readonly root: string }>();

  return {
    async read(file, { cache, stamp, readBy, signal, withoutIndex }) {
      const size = file.bytes?.byteLength ?? file.text?.length ?? 0;
      if (size <= small && /\.(?:txt|text|md|markdown|qmd)$/i.test(file.path)) return readSource(file);
      const place = cache === null ? undefined : places.get(cache);
      const source = await inThread({ path: file.path, file, cache: place === undefined ? null : { ...place, stamp }, ...(readBy && { readBy }), ...(withoutIndex === true && { withoutIndex }) }, signal);
      if (source === null) throw new Error('no answer');
      return { ...source, isKept: place !== undefined };
    },
    cacheIn(folder, root) {
      const cache = sourceCache(folder, root, { shelve: (stamps) => inThread({ gather: { folder, root, stamps } }).then(() => undefined) });
      places.set(cache, { folder, root });
      return cache;
    },
    close: stop,
  };
}

// bytes: text up to here is read in a few milliseconds, less than a message to a thread and back may take
const small = 8_000;
// megabytes: twice what the largest honest workbook tried has taken
const maxMemory = 2048;
// milliseconds: a 500-page PDF takes about 15 seconds
const longest = 180_000;
// by the clock
const longestAsleep = 10 * longest;
const idle = 30_000;
