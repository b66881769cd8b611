import { parentPort, type MessagePort } from 'node:worker_threads';
import { indexDocument, readSource, type SourceFile } from '../core/index.js';
import { mayKeep, packSource, type IndexedSource, type PackedSource } from './readSources.js';
import { sourceCache } from './sourceCache.js';

/** Reads a file, or (without one) takes it out of the cache. */
export interface ReadJob {
  readonly id: number;
  readonly path: string;
  readonly file?: SourceFile;
  readonly cache: { readonly folder: string; readonly root: string; readonly stamp: string } | null;
}

/** A source comes in parts, so that whoever takes it apart is never busy for long: passages, then the rest. */
export interface WorkerAnswer {
  readonly id: number;
  readonly passages?: PackedSource['value']['passages'];
  /** Without passages; null: nothing was kept. */
  readonly source?: PackedSource | null;
  readonly error?: string;
}

const part = 2000;

// Sources one after another. Talks over a port of its own: PDF engines post on the thread's main channel.
parentPort?.once('message', ({ port }: { readonly port: MessagePort }) => {
  const answer = (message: WorkerAnswer): void => port.postMessage(message);
  let taken: (() => void) | undefined;
  const send = async (id: number, source: IndexedSource | null): Promise<void> => {
    if (source === null) return answer({ id, source });
    const { value, problems, index } = packSource(source);
    for (let at = 0; at < value.passages.length; at += part) {
      // a port hands over all that waits at once: the next part goes off when this one is taken
      const next = new Promise<void>((resolve) => (taken = resolve));
      answer({ id, passages: value.passages.slice(at, at + part) });
      await next;
    }
    answer({ id, source: { value: { ...value, passages: [] }, problems, index } });
  };
  port.on('message', (job: ReadJob | 'taken') => {
    if (job === 'taken') return taken?.();
    const { id } = job;
    run(job, (source) => send(id, source)).catch((error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }));
  });
});

async function run({ path, file, cache }: ReadJob, answer: (source: IndexedSource | null) => Promise<void>): Promise<void> {
  const kept = cache === null ? null : sourceCache(cache.folder, cache.root);
  if (file === undefined) {
    await answer(cache === null || kept === null ? null : await kept.load(path, cache.stamp));
    return;
  }
  const { value, problems } = await readSource(file);
  const source: IndexedSource = { value, problems, index: indexDocument(value) };
  await answer(source);
  if (cache !== null && kept !== null && file.bytes !== undefined && mayKeep(source)) await kept.store(path, cache.stamp, file.bytes, source);
}
