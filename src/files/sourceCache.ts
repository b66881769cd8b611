import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openShelf, type Shelf } from './openShelf.js';
import { packSource, unpackSource } from './packSource.js';
import { isReadAlike, type SourceCache } from './readSources.js';
import { build, crc32 } from './shelfFormat.js';
import { writeShelf, type ToShelve } from './writeShelf.js';

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

const magic = 'corroborate-cache 5 ';
const longestHeader = 8192;
// milliseconds: what nobody has read again for so long belongs to folders that are gone
const longestKept = 90 * 24 * 3600 * 1000;
// So many files beside the shelf make it worth writing anew, or this share of what is on it: each costs about a millisecond at the start, and
// writing copies everything.
const leastLoose = 24;
const looseShare = 1 / 16;

/** A cache with its place, so that a thread can open the same one. */
export interface DiskCache extends SourceCache {
  readonly folder: string;
  readonly root: string;
  /** Keeps what `packSource` made of a file of these bytes. */
  storePacked(path: string, stamp: string, bytes: Uint8Array, packed: Uint8Array): Promise<void>;
  gather(stamps: ReadonlyMap<string, string>): Promise<void>;
  /** Writes the shelf anew, with these sources at these stamps and what others keep there. @throws where it cannot be written. */
  shelve(stamps: ReadonlyMap<string, string>): Promise<void>;
  onDamage(listener: (path: string | null) => void): void;
}

export interface CacheOptions {
  /** Writes the shelf, where that is not done here. */
  readonly shelve?: (stamps: ReadonlyMap<string, string>) => Promise<void>;
}

/**
 * A cache in a folder. What is read goes into a file a source: a line of header, then document and index as bytes (see packSource). When there
 * are many, `gather` puts them on a shelf (see shelfFormat), one file that opens at once whatever it holds.
 *
 * A source is taken for unchanged while its size and time are: reading a library to hash it would take as long as the cache spares. Where only
 * the time differs (a checkout, a copy) its bytes are hashed, and what was kept stays good.
 * @param folder absolute; made when missing.
 * @param root what paths count from: sources of several projects share a folder.
 */
export function sourceCache(folder: string, root: string, options: CacheOptions = {}): DiskCache {
  let made: Promise<void> | undefined;
  let opened: Promise<Shelf | null> | undefined;
  const damaged = new Set<string>();
  const listeners: ((path: string | null) => void)[] = [];
  const make = (): Promise<void> => (made ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(() => prune(folder)).catch(() => undefined));
  const fileOf = (path: string): string => join(folder, `${sha256(`${root}\0${path}`).slice(0, 40)}.cache`);
  const shelfFile = join(folder, `${sha256(root).slice(0, 40)}.shelf`);
  const onDamage = (path: string | null): void => {
    if (path === null) opened = Promise.resolve(null);
    else damaged.add(path);
    for (const tell of listeners) tell(path);
  };
  const shelf = (): Promise<Shelf | null> => (opened ??= openShelf(shelfFile, root, onDamage).then((found) => {
    const now = new Date();
    if (found !== null) utimes(shelfFile, now, now).catch(() => undefined);
    return found;
  }));
  const entryOf = async (path: string): Promise<{ shelf: Shelf; entry: NonNullable<ReturnType<Shelf['entries']['get']>> } | null> => {
    const known = await shelf();
    const entry = known?.entries.get(path);
    return known === null || entry === undefined || damaged.has(path) ? null : { shelf: known, entry };
  };

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

  const fromShelf = (known: Shelf | null, path: string, stamp: string | undefined, now: number): ToShelve | null => {
    const entry = known?.entries.get(path);
    if (known === null || entry === undefined || (stamp === undefined ? now - entry.used > longestKept : entry.stamp !== stamp)) return null;
    const { size, content } = entry;
    return { path, stamp: entry.stamp, size, content, used: stamp === undefined ? entry.used : now, packed: known.packed(entry) };
  };
  const fromFile = (path: string, stamp: string | undefined, now: number): ToShelve | null => {
    const bytes = stamp === undefined ? null : readFileSync(fileOf(path));
    const header = bytes === null ? null : headerOf(bytes, path);
    if (bytes === null || header === null || header.stamp !== stamp) return null;
    const packed = bytes.subarray(bytes.indexOf(10) + 1);
    return sha256(packed) === header.payload ? { path, stamp, size: header.size, content: header.content, used: now, packed } : null;
  };
  /** All that the next shelf holds, each read when its turn comes: these sources, and what others of the root used not long ago. */
  function* toShelve(known: Shelf | null, stamps: ReadonlyMap<string, string>): Generator<ToShelve> {
    const now = Date.now();
    for (const path of [...new Set([...stamps.keys(), ...(known?.entries.keys() ?? [])])].sort()) {
      for (const take of [() => fromShelf(known, path, stamps.get(path), now), () => fromFile(path, stamps.get(path), now)]) {
        const found = orNull(take);
        if (found === null) continue;
        yield found;
        break;
      }
    }
  }

  const shelve = options.shelve ?? (async (stamps: ReadonlyMap<string, string>): Promise<void> => {
    await make();
    await writeShelf(shelfFile, root, toShelve(await shelf(), stamps));
  });

  return {
    folder, root, storePacked,
    onDamage: (listener) => void listeners.push(listener),
    async load(path, stamp) {
      const found = await entryOf(path);
      if (found !== null && found.entry.stamp === stamp) return found.shelf.source(found.entry);
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
        const found = await entryOf(path);
        if (found !== null && isReadAlike(found.entry.stamp, stamp) && found.entry.size === bytes.byteLength && found.entry.content === sha256(bytes)) {
          await write(path, { stamp, size: found.entry.size, content: found.entry.content }, found.shelf.packed(found.entry));
          return true;
        }
        const handle = await open(fileOf(path));
        const head = Buffer.alloc(longestHeader);
        const { bytesRead } = await handle.read(head, 0, longestHeader, 0).finally(() => handle.close());
        const header = headerOf(head.subarray(0, bytesRead), path);
        // the size is looked at first: hashing a large file takes long enough to be felt
        if (header === null || !isReadAlike(header.stamp, stamp) || header.size !== bytes.byteLength || header.content !== sha256(bytes)) return false;
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
    shelve,
    async gather(stamps) {
      const known = await shelf();
      const loose = [...stamps].filter(([path, stamp]) => damaged.has(path) || known?.entries.get(path)?.stamp !== stamp);
      if (crc32 === null || (damaged.size === 0 && (loose.length < leastLoose || loose.length < (known?.entries.size ?? 0) * looseShare))) return;
      try {
        await shelve(stamps);
        // sources in use go on reading the file that they came from
        opened = undefined;
        damaged.clear();
        const now = await shelf();
        await Promise.all(loose.map(async ([path, stamp]) => (now?.entries.get(path)?.stamp === stamp ? rm(fileOf(path), { force: true }) : undefined)));
      } catch {
        // a full disk, or a window that holds the file on a system that lets nobody replace it: files a source go on being used
      }
    },
  };
}

// bytes: what lies in the system's memory is read faster than a request to a thread takes
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

/** What is not there any more, or damaged, is read again when it is wanted. */
function orNull<T>(take: () => T | null): T | null {
  try {
    return take();
  } catch {
    return null;
  }
}

async function prune(folder: string): Promise<void> {
  const now = Date.now();
  for (const name of await readdir(folder)) {
    if (!/\.(?:cache|shelf|tmp)$/.test(name)) continue;
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
