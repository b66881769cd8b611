import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { indexDocument, readSource, type SourceFile } from '../core/index.js';

// Reads sources one after another. Talks over a port of its own: PDF engines post on the thread's main channel.
export interface ReadJob {
  readonly id: number;
  readonly file: SourceFile;
}

parentPort?.once('message', ({ port }: { readonly port: MessagePort }) => {
  port.on('message', ({ id, file }: ReadJob) => {
    readSource(file).then(
      // one message: document and index share the document
      ({ value, problems }) => port.postMessage({ id, source: { value, problems, index: indexDocument(value) } }),
      (error: unknown) => port.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
});
