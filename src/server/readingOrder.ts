import type { FileHost, FileProblem } from '../files/host.js';
import { inParallel } from '../files/inParallel.js';
import { isBibliography } from '../files/readSources.js';

/** Bibliographies first, for what they say of the others is then known when those are indexed; then the small before the large. With the files' stamps. */
export async function readingOrder(host: FileHost, paths: readonly string[]): Promise<ReadonlyMap<string, string | FileProblem>> {
  const stamps = await inParallel(paths, async (path) => [path, await host.stamp(path)] as const);
  const rank = ([path, stamp]: (typeof stamps)[number]): number => (isBibliography(path) ? -1 : sizeIn(stamp));
  return new Map([...stamps].sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1)));
}

const sizeIn = (stamp: string | FileProblem): number => (typeof stamp === 'string' ? Number.parseInt(stamp, 10) || 0 : 0);
