import { close, closeSync, fstat, open, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { shelvedIndex, type IndexArrays, type ShelfData, type Shelved } from '../core/index.js';
import { DamagedSource } from './damagedSource.js';
import { lazyArray } from './lazyArray.js';
import { LazyDocument } from './lazyDocument.js';
import { later, numbers, padded, unpackBody, unpackIndex, unpackLent, type PackedBody } from './packSource.js';
import type { IndexedSource } from './readSources.js';
import { build, crc32, MAGIC, SECTIONS, TAIL, type Place, type ShelfEntry, type ShelfPlan, type ShelfSection } from './shelfFormat.js';

/** Many sources in one file that stays open: whoever replaces or deletes it meanwhile takes nothing away. */
export interface Shelf {
  readonly entries: ReadonlyMap<string, ShelfEntry>;
  /** A source whose text, passages and own index are read when they are first asked for; that throws `DamagedSource`, after `onDamage` was told. */
  source(entry: ShelfEntry): IndexedSource;
  /** What `packSource` made of it. @throws DamagedSource */
  packed(entry: ShelfEntry): Uint8Array;
}

const [openFile, statFile, readFile, closeFile] = [promisify(open), promisify(fstat), promisify(read), promisify(close)];
// bytes: read by a thread of the pool, and checked here in well under a millisecond
const piece = 1_000_000;
// lines of JSON, likewise
const lines = 200;
const left = new FinalizationRegistry<number>((handle) => closeSync(handle));

/** Closed when nothing that reads it is left: a shelf, or a source of one. */
interface OpenFile {
  readonly handle: number;
}

/**
 * Opens a shelf. Everything that searching reads is checked now, piece by piece with the thread given back between; each source when it is
 * first read. Null where there is none, or it is of another build, for another root, cut short or damaged.
 * @param onDamage told of what turns out to be damaged later; null for all of it.
 */
export async function openShelf(path: string, root: string, onDamage: (path: string | null) => void = () => undefined): Promise<Shelf | null> {
  let handle: number | null = null;
  try {
    if (crc32 === null) return null;
    handle = await openFile(path, 'r');
    const file: OpenFile = { handle };
    const shelf = await shelfOf(file, root, onDamage);
    left.register(file, handle);
    return shelf;
  } catch {
    if (handle !== null) await closeFile(handle).catch(() => undefined);
    return null;
  }
}

async function shelfOf(file: OpenFile, root: string, onDamage: (path: string | null) => void): Promise<Shelf> {
  const { size } = await statFile(file.handle);
  const plan = await planOf(file.handle, size);
  if (plan.build !== build || plan.root !== root) throw new DamagedSource(null);
  const held = new Map<ShelfSection, Uint8Array>();
  for (const name of SECTIONS) held.set(name, await checked(file.handle, plan.sections[name], HELD.has(name)));
  const array = <T>(Type: new (buffer: ArrayBufferLike, offset: number, length: number) => T, name: ShelfSection): T => numbers(Type, held.get(name) as Uint8Array);
  const entries = new Map<string, ShelfEntry>();
  const order: ShelfEntry[] = [];
  for (const line of Buffer.from(held.get('catalogue') as Uint8Array).toString().split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line) as ShelfEntry;
    order.push(entry);
    entries.set(entry.path, entry);
    if (order.length % lines === 0) await giveWay();
  }
  const [bases, cuts] = [array(Uint32Array, 'bases'), array(Uint32Array, 'cuts')];
  const lengths = array(Uint16Array, 'lengths');
  if (!ascending(bases, lengths.length) || !ascending(cuts, order.length) || bases.length !== order.length + 1) throw new DamagedSource(null);
  // a file that ends too soon, though it was whole when it was opened
  const part = <T>(Type: new (buffer: ArrayBufferLike, offset: number, length: number) => T, size: number, section: ShelfSection, from: number, to: number): T => {
    const bytes = readNow(file, [plan.sections[section][0] + from * size, (to - from) * size]);
    if (bytes !== null && to * size <= plan.sections[section][1]) return numbers(Type, bytes);
    onDamage(null);
    throw new DamagedSource(null);
  };
  const data: ShelfData = {
    terms: array(Uint32Array, 'terms'), from: array(Uint32Array, 'from'), groups: array(Uint32Array, 'groups'), lengths, paragraphs: array(Uint32Array, 'paragraphs'), stated: array(Uint8Array, 'stated'), bases, cuts,
    posts: (from, to) => part(Uint32Array, 4, 'posts', from, to),
    keyCount: plan.sections.keys[1] / 8,
    keys: (from, to) => ({ keys: part(Float64Array, 8, 'keys', from, to), keyPassages: part(Uint32Array, 4, 'keyPassages', from, to) }),
  };
  const members = new Map(order.map((entry, at) => [entry, at]));

  const damaged = (path: string): DamagedSource => {
    onDamage(path);
    return new DamagedSource(path);
  };
  /** A source's bytes, checked. */
  const bytesOf = ({ path, place: [at, bytes, crc] }: ShelfEntry): Uint8Array => {
    const found = readNow(file, [at, bytes]);
    if (found === null || crc32?.(found) !== crc) throw damaged(path);
    return found;
  };
  /** What stands in front of its index, checked. */
  const bodyOf = ({ path, place: [at], body: [bytes, crc] }: ShelfEntry): PackedBody => {
    const isLent = bytes <= piece;
    const found = readNow(file, [at, bytes], isLent ? lent(bytes) : undefined);
    if (found === null || crc32?.(found) !== crc) throw damaged(path);
    if (!isLent) return unpackBody(found);
    return unpackLent(found, (from, length, encoding) => {
      const text = readNow(file, [at + from, length], lent(length));
      if (text === null) throw damaged(path);
      return text.toString(encoding);
    });
  };

  return {
    entries,
    packed: bytesOf,
    source(entry) {
      const { path, textIsFile, metadata, problems, groupCount, isCalledReplaced, passages: count, about, hasRecords, hasTables } = entry;
      /** Bytes that are what was written are none that this can read: then somebody else wrote them. */
      const sound = <T>(make: () => T): T => {
        try {
          return make();
        } catch (error) {
          if (error instanceof DamagedSource) throw error;
          onDamage(path);
          throw new DamagedSource(path);
        }
      };
      const body = later(() => sound(() => {
        const found = bodyOf(entry);
        if (found.count !== count) throw new RangeError('other passages than the catalogue says');
        return found;
      }));
      const own = later((): IndexArrays => sound(() => unpackIndex(bytesOf(entry))));
      const value = new LazyDocument(path, textIsFile, metadata, later(() => lazyArray(count, (at) => sound(() => body().passage(at)))), () => body().document, hasTables, hasRecords);
      const shelved: Shelved = { shelf: data, member: members.get(entry) ?? 0, groupCount, isCalledReplaced, own, figures: () => body().figures };
      return { value, problems, index: shelvedIndex(shelved, value, new Set(about)) };
    },
  };
}

// what every search reads; the others are only checked
const HELD: ReadonlySet<ShelfSection> = new Set(['terms', 'from', 'groups', 'lengths', 'paragraphs', 'stated', 'bases', 'cuts', 'catalogue']);

async function planOf(file: number, size: number): Promise<ShelfPlan> {
  const tail = Buffer.alloc(TAIL);
  await readFile(file, tail, 0, TAIL, size - TAIL);
  if (tail.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new DamagedSource(null);
  const [at, bytes, crc] = [tail.readDoubleLE(8), tail.readDoubleLE(16), tail.readDoubleLE(24)];
  if (!(at >= 0 && bytes >= 0 && at + padded(bytes) + TAIL === size)) throw new DamagedSource(null);
  return JSON.parse(Buffer.from(await checked(file, [at, bytes, crc], true)).toString()) as ShelfPlan;
}

/** A section, once its checksum is found right; empty where it is not to be held. */
async function checked(file: number, [at, bytes, crc]: Place, isHeld: boolean): Promise<Uint8Array> {
  const held = new Uint8Array(isHeld ? bytes : 0);
  const between = isHeld ? held : new Uint8Array(Math.min(piece, bytes));
  let sum = 0;
  for (let done = 0; done < bytes; done += piece) {
    const length = Math.min(piece, bytes - done);
    const start = isHeld ? done : 0;
    const { bytesRead } = await readFile(file, between, start, length, at + done);
    if (bytesRead !== length) throw new DamagedSource(null);
    sum = crc32?.(between.subarray(start, start + length), sum) ?? 0;
  }
  if (sum !== crc) throw new DamagedSource(null);
  return held;
}

/** Bytes of a file, read at once; null where there are not so many. Into memory of its own unless some is given; all of it is written over. */
function readNow({ handle }: OpenFile, [at, bytes]: readonly [number, number], into?: Buffer): Buffer | null {
  try {
    const found = into ?? Buffer.allocUnsafeSlow(bytes);
    return readSync(handle, found, 0, bytes, at) === bytes ? found : null;
  } catch {
    return null;
  }
}

let scratch = Buffer.allocUnsafeSlow(0);
/** Memory until the next asks for some. New memory for each source of a library costs five times what reading into it does. */
function lent(bytes: number): Buffer {
  if (scratch.byteLength < bytes) scratch = Buffer.allocUnsafeSlow(Math.max(bytes, 2 * scratch.byteLength));
  return scratch.subarray(0, bytes);
}

const ascending = (numbers: Uint32Array, last: number): boolean => numbers[0] === 0 && numbers[numbers.length - 1] === last && numbers.every((one, at) => at === 0 || one >= (numbers[at - 1] as number));

const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
