import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadSourceResult, SourceCache } from './readSources.js';

declare const CORROBORATE_BUILD: string | undefined;

interface Header {
  readonly build: string;
  readonly path: string;
  readonly stamp: string;
  /** SHA-256 of the source's bytes, and of what follows the header. */
  readonly content: string;
  readonly payload: string;
}

// another build may read files otherwise
const build = typeof CORROBORATE_BUILD === 'string' ? CORROBORATE_BUILD : 'development';
const magic = 'corroborate-cache 1 ';
// milliseconds: what nobody has read again for so long belongs to folders that are gone
const longestKept = 90 * 24 * 3600 * 1000;

/**
 * A cache in a folder, one file a source: a line of header, then V8's serialisation of document and index.
 * @param folder absolute; made when missing.
 * @param root what paths count from: sources of several projects share a folder.
 */
export function sourceCache(folder: string, root: string): SourceCache {
  const made = mkdir(folder, { recursive: true, mode: 0o700 }).then(() => prune(folder)).catch(() => undefined);
  const fileOf = (path: string): string => join(folder, `${sha256(`${root}\0${path}`).slice(0, 40)}.cache`);

  const read = async (path: string, fits: (header: Header) => boolean): Promise<{ readonly header: Header; readonly source: Required<ReadSourceResult> } | null> => {
    try {
      const bytes = await readFile(fileOf(path));
      const end = bytes.indexOf(10);
      if (bytes.toString('latin1', 0, magic.length) !== magic || end < 0) return null;
      const header = JSON.parse(bytes.toString('utf8', magic.length, end)) as Header;
      if (header.build !== build || header.path !== path || !fits(header)) return null;
      const payload = bytes.subarray(end + 1);
      if (sha256(payload) !== header.payload) return null;
      return { header, source: deserialize(payload) as Required<ReadSourceResult> };
    } catch {
      return null;
    }
  };
  const write = async (path: string, header: Omit<Header, 'build' | 'path' | 'payload'>, source: Required<ReadSourceResult>): Promise<void> => {
    try {
      await made;
      const payload = serialize(source);
      const full: Header = { build, path, ...header, payload: sha256(payload) };
      const file = fileOf(path);
      const temporary = `${file}.${process.pid}.tmp`;
      await writeFile(temporary, Buffer.concat([Buffer.from(`${magic}${JSON.stringify(full)}\n`), payload]), { mode: 0o600 });
      // all or nothing, also with two windows on one folder
      await rename(temporary, file);
    } catch {
      // a full or read-only disk: then nothing is kept
    }
  };

  return {
    load: async (path, stamp) => (await read(path, (header) => header.stamp === stamp))?.source ?? null,
    async loadSame(path, stamp, bytes) {
      const content = sha256(bytes);
      const found = await read(path, (header) => header.content === content);
      if (found !== null) await write(path, { stamp, content }, found.source);
      return found?.source ?? null;
    },
    store: (path, stamp, bytes, source) => write(path, { stamp, content: sha256(bytes) }, source),
  };
}

async function prune(folder: string): Promise<void> {
  const now = Date.now();
  for (const name of await readdir(folder)) {
    if (!/\.(?:cache|tmp)$/.test(name)) continue;
    const file = join(folder, name);
    if (now - (await stat(file)).mtimeMs > longestKept) await rm(file, { force: true });
  }
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
