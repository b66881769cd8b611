import type { SourceDocument } from '../sources/types.js';

/** The writer's sources, read and indexed. One per workspace folder; incremental by source. */
export interface Library {
  /** Grows with every change; verdicts computed at one version are stale at another. */
  readonly version: number;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  add(document: SourceDocument): void;
  remove(path: string): void;
}

export function createLibrary(): Library {
  const documents = new Map<string, SourceDocument>();
  let version = 0;
  return {
    get version() {
      return version;
    },
    documents,
    add(document) {
      documents.set(document.path, document);
      version++;
    },
    remove(path) {
      if (documents.delete(path)) version++;
    },
  };
}
