import type { Draft } from '../draft/types.js';
import { formatOf } from '../sources/formats.js';
import type { SourceDocument } from '../sources/types.js';

/** A file that a bibliography's record names, whose key the draft cites. */
export interface CitedFile {
  readonly key: string;
  /** The bibliography's path. */
  readonly bibliography: string;
  /** As written, with `/`: from the bibliography's folder, or from a disk's root. */
  readonly file: string;
}

/** The files of the records that a draft cites, where they are of a format that can be read. */
export function citedFiles({ citations }: Pick<Draft, 'citations'>, bibliographies: Iterable<SourceDocument>): CitedFile[] {
  const keys = new Set(citations.flatMap(({ kind, target }) => (kind === 'pandoc' ? [target.toLowerCase()] : [])));
  if (keys.size === 0) return [];
  const found: CitedFile[] = [];
  for (const { path, records = [] } of bibliographies) {
    for (const { key, files } of records) {
      if (!keys.has(key.toLowerCase())) continue;
      for (const written of files) {
        const file = written.replaceAll('\\', '/').replace(/^file:\/\/(?=\/)/i, '');
        if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(file) && formatOf(file) !== undefined) found.push({ key, bibliography: path, file });
      }
    }
  }
  return found;
}
