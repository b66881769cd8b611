import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packSource, unpackSource, type PackedSource, type SourceCache } from './readSources.js';

declare const CORROBORATE_BUILD: string | undefined;

interface Header {
  readonly build: string;
  readonly path: string;
  readonly stamp: string;
  /** Of the source: its size in bytes and their SHA-256. */
  readonly size: number;
  readonly content: string;
  /** SHA-256 of what follows the header. */
  readonly payload: string;
}

// another build may read files otherwise
const build = typeof CORROBORATE_BUILD === 'string' ? CORROBORATE_BUILD : 'development';
const magic = 'corroborate-cache 1 ';
const longestHeader = 8192;
// milliseconds: what nobody has read again for so long belongs to folders that are gone
const longestKept = 90 * 24 * 3600 * 1000;

/** A cache with its place, so that a thread can open the same one. */
export interface DiskCache extends SourceCache {
  readonly folder: string;
  readonly root: string;
  /** Bytes that `load` would have to take apart; 0 when there is nothing. */
  keptSize(path: string): Promise<number>;
}

/**
 * A cache in a folder, one file a source: a line of header, then V8's serialisation of document and index.
 * @param folder absolute; made when missing.
 * @param root what paths count from: sources of several projects share a folder.
 */
export function sourceCache(folder: string, root: string): DiskCache {
  let made: Promise<void> | undefined;
  const make = (): Promise<void> => (made ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(() => prune(folder)).catch(() => undefined));
  const fileOf = (path: string): string => join(folder, `${sha256(`${root}\0${path}`).slice(0, 40)}.cache`);

  const write = async (path: string, header: Omit<Header, 'build' | 'path' | 'payload'>, payload: Uint8Array): Promise<void> => {
    await make();
    const full: Header = { build, path, ...header, payload: sha256(payload) };
    const file = fileOf(path);
    const temporary = `${file}.${process.pid}.tmp`;
    await writeFile(temporary, Buffer.concat([Buffer.from(`${magic}${JSON.stringify(full)}\n`), payload]), { mode: 0o600 });
    // all or nothing, also with two windows on one folder
    await rename(temporary, file);
  };

  return {
    folder, root,
    keptSize: (path) => stat(fileOf(path)).then(({ size }) => size, () => 0),
    async load(path, stamp) {
      try {
        const bytes = await readFile(fileOf(path));
        const header = headerOf(bytes, path);
        if (header === null || header.stamp !== stamp) return null;
        const payload = bytes.subarray(bytes.indexOf(10) + 1);
        return sha256(payload) === header.payload ? unpackSource(deserialize(payload) as PackedSource) : null;
      } catch {
        return null;
      }
    },
    async restamp(path, stamp, bytes) {
      try {
        const handle = await open(fileOf(path));
        const head = Buffer.alloc(longestHeader);
        const { bytesRead } = await handle.read(head, 0, longestHeader, 0).finally(() => handle.close());
        const header = headerOf(head.subarray(0, bytesRead), path);
        // the size is looked at first: hashing a large file takes long enough to be felt
        if (header === null || header.size !== bytes.byteLength || header.content !== sha256(bytes)) return false;
        const whole = await readFile(fileOf(path));
        const payload = whole.subarray(whole.indexOf(10) + 1);
        if (sha256(payload) !== header.payload) return false;
        await write(path, { stamp, size: header.size, content: header.content }, payload);
        return true;
      } catch {
        return false;
      }
    },
    async store(path, stamp, bytes, source) {
      try {
        await write(path, { stamp, size: bytes.byteLength, content: sha256(bytes) }, serialize(packSource(source)));
      } catch {
        // a full or read-only disk: then nothing is kept
      }
    },
  };
}

/** The header of an entry that this build made for this path. */
function headerOf(bytes: Buffer, path: string): Header | null {
  const end = bytes.indexOf(10);
  if (end < 0 || end > longestHeader || bytes.toString('latin1', 0, magic.length) !== magic) return null;
  const header = JSON.parse(bytes.toString('utf8', magic.length, end)) as Header;
  return header.build === build && header.path === path ? header : null;
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
