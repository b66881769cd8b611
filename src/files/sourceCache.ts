import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { packSource, unpackSource } from './packSource.js';
import type { SourceCache } from './readSources.js';

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
const build = `${typeof CORROBORATE_BUILD === 'string' ? CORROBORATE_BUILD : 'development'} ${endianness()}`;
const magic = 'corroborate-cache 2 ';
const longestHeader = 8192;
// milliseconds: what nobody has read again for so long belongs to folders that are gone
const longestKept = 90 * 24 * 3600 * 1000;

/** A cache with its place, so that a thread can open the same one. */
export interface DiskCache extends SourceCache {
  readonly folder: string;
  readonly root: string;
  /** Keeps what `packSource` made of a file of these bytes. */
  storePacked(path: string, stamp: string, bytes: Uint8Array, packed: Uint8Array): Promise<void>;
}

/**
 * A cache in a folder, one file a source: a line of header, then document and index as bytes (see packSource).
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
    const line = Buffer.from(`${magic}${JSON.stringify(full)}`);
    // the payload begins at a multiple of eight, so that its numbers can be read where they lie
    await writeFile(temporary, Buffer.concat([line, Buffer.from(`${' '.repeat(7 - (line.length % 8))}\n`), payload]), { mode: 0o600 });
    // all or nothing, also with two windows on one folder
    await rename(temporary, file);
  };

  const storePacked = async (path: string, stamp: string, bytes: Uint8Array, packed: Uint8Array): Promise<void> => {
    try {
      await write(path, { stamp, size: bytes.byteLength, content: sha256(bytes) }, packed);
    } catch {
      // a full or read-only disk: then nothing is kept
    }
  };

  return {
    folder, root, storePacked,
    async load(path, stamp) {
      try {
        const bytes = readSmall(fileOf(path)) ?? (await readFile(fileOf(path)));
        const header = headerOf(bytes, path);
        if (header === null || header.stamp !== stamp) return null;
        const payload = bytes.subarray(bytes.indexOf(10) + 1);
        return (await hashInTurns(payload)) === header.payload ? unpackSource(payload) : null;
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
    store: (path, stamp, bytes, source) => storePacked(path, stamp, bytes, packSource(source)),
  };
}

// bytes: what lies in the system's memory is read faster than a request to a thread takes, a thousand times at the start
const small = 1_000_000;

/** A file, read at once; null where it is so large that others would wait for it. */
function readSmall(file: string): Buffer | null {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > small) return null;
    // not out of the shared pool: numbers in it are read where they lie
    const bytes = Buffer.allocUnsafeSlow(size);
    return bytes.subarray(0, readSync(handle, bytes, 0, size, 0));
  } finally {
    closeSync(handle);
  }
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

// bytes: hashed in about two milliseconds
const turn = 4_000_000;

/** A large entry is hashed piece by piece, and whatever else there is to do goes on between. */
async function hashInTurns(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.byteLength; at += turn) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve));
    hash.update(bytes.subarray(at, at + turn));
  }
  return hash.digest('hex');
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
