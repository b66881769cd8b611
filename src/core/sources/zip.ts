import { Inflate } from 'fflate';
import type { Problem } from '../problem.js';
import { crc32 } from './crc32.js';
import type { Inflater } from './types.js';
import { refuse } from './zipRefusal.js';

// What a document needs many times over; beyond it a file is a trap or would exhaust the machine it is read on.
/** The largest real packages (thousand-page EPUBs, decks with media) stay under 10,000 entries. */
const MAX_ENTRIES = 20_000;
/** All parts unpacked: a sheet of 200,000 rows and 20 columns is about 200 MB of XML. */
const MAX_TOTAL = 500_000_000;
/** Office XML shrinks 5 to 40 times, sheets of repeated rows up to 100; a bomb is made of zeros and reaches 1,000. */
const MAX_RATIO = 200;
/** Below this an entry cannot hurt, whatever its ratio. */
const RATIO_MATTERS_FROM = 5_000_000;
/** Unpacked bytes read of one package: the text of 4,000 pages with all its markup. */
const MOST_READ = 40_000_000;
/** Compressed bytes given to the inflater at once, so that no step can produce more than 16 MB. */
const STEP = 16_384;

const ARCHIVE = /\.(?:zip|7z|rar|gz|tgz|tar|jar|xz|bz2|docx|xlsx|pptx|odt|ods|odp|epub)$/i;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** A package whose directory has been checked. Parts are unpacked only when asked for, in steps, and counted. */
export interface Zip {
  /** Names of the parts, as stored, without those that were left out. */
  readonly names: readonly string[];
  /** What was left out (`unsafe` names, `embedded` archives). */
  readonly problems: readonly Problem[];
  has(name: string): boolean;
  /**
   * Unpacks one part, calling `take` with each stretch of bytes; `take` returns false to stop. False where there is no such part.
   * Rejects with a refusal on damage, encryption and broken limits.
   */
  unpack(name: string, take: (bytes: Uint8Array) => boolean | void): Promise<boolean>;
}

/**
 * Opens a zip package and checks its directory before anything is unpacked: number of parts, sizes, ratio, overlapping parts.
 * Throws a refusal (see `zipRefusal.ts`) with a reason for the writer. Nothing is ever written to a disk, and archives inside are not opened.
 * @param most bytes of its parts that are unpacked in all; what lies beyond is left out, with a problem.
 * @param inflate a host's own, where it has a faster one.
 */
export function openZip(bytes: Uint8Array, most = MOST_READ, inflate: Inflater = inflated): Zip {
  const all = directory(bytes);
  let total = 0;
  for (const entry of all) {
    total += entry.size;
    if (entry.size > RATIO_MATTERS_FROM && entry.size > entry.packed * MAX_RATIO) {
      refuse('too-large', `The file is refused: its part ${shown(entry.name)} unpacks to ${megabytes(entry.size)} from ${megabytes(entry.packed)}, which no real document does.`);
    }
  }
  if (total > MAX_TOTAL) refuse('too-large', `The file is refused: it unpacks to ${megabytes(total)}; ${megabytes(MAX_TOTAL)} is the limit.`);
  const places = [...all].sort((a, b) => a.at - b.at);
  if (places.some((entry, index) => entry.at + 30 + entry.packed > (places[index + 1]?.at ?? bytes.length))) refuse('unsafe', 'The file is refused: parts of its zip package lie over one another.');

  const safe = all.filter((entry) => isSafe(entry.name));
  const embedded = safe.filter((entry) => ARCHIVE.test(entry.name));
  const entries = new Map(safe.map((entry) => [entry.name, entry]));
  const problems: Problem[] = [];
  const unsafe = all.find((entry) => !isSafe(entry.name));
  if (unsafe !== undefined) {
    problems.push({ code: 'unsafe', severity: 'warning', message: `Parts whose names lead out of the file were left out (${shown(unsafe.name)}).` });
  }
  if (embedded.length > 0) {
    const names = embedded.slice(0, 3).map((entry) => shown(entry.name)).join(', ');
    problems.push({ code: 'embedded', severity: 'warning', message: `Files packed inside this one are not read: ${names}${embedded.length > 3 ? ` and ${embedded.length - 3} more` : ''}.` });
  }
  let left = most;
  let isCut = false;
  return {
    names: [...entries.keys()], problems,
    has: (name) => entries.has(name),
    async unpack(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) return false;
      for await (const part of partsOf(bytes, entry, inflate)) {
        left -= part.length;
        if (left > 0) {
          if (take(part) === false) break;
          continue;
        }
        if (!isCut) problems.push({ code: 'too-large', severity: 'warning', message: `Only the first ${megabytes(most)} of what the file holds unpacked were read, up to its part ${shown(name)}.` });
        isCut = true;
        break;
      }
      return true;
    },
  };
}

/** What a part holds, stretch by stretch. Refuses a part that is not what the directory promised: digits read from a damaged one may be wrong ones. */
async function* partsOf(bytes: Uint8Array, entry: Entry, inflate: Inflater): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) damaged(entry);
  if ((view.getUint16(entry.at + 6, true) & 1) === 1) refuse('encrypted', 'The file is protected by a password. Save a copy without one.');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const end = start + entry.packed;
  if (end > bytes.length) damaged(entry);
  if (entry.method !== 0 && entry.method !== 8) refuse('unsupported-format', `The file is packed in a way that cannot be read (method ${entry.method}). Save it again.`);
  const packed = bytes.subarray(start, end);
  try {
    yield* entry.method === 0 ? checked(stored(packed), entry) : inflate(packed, entry);
  } catch {
    damaged(entry);
  }
}

function* stored(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
}

/** The engine's own inflater. */
const inflated: Inflater = (packed, promised) => checked(inflatedParts(packed), promised);

function* inflatedParts(packed: Uint8Array): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => parts.push(part));
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    yield* parts;
    parts = [];
  }
}

/** The same, as long as they keep to the size and, at their end, to the checksum that were promised. */
function* checked(parts: Iterable<Uint8Array>, promised: { readonly size: number; readonly crc: number }): Generator<Uint8Array> {
  let size = 0;
  let crc = 0xffffffff;
  for (const part of parts) {
    size += part.length;
    // the promise was checked against the limits
    if (size > promised.size) throw new Error('too long');
    crc = crc32(part, crc);
    yield part;
  }
  if (size !== promised.size || (crc ^ 0xffffffff) >>> 0 !== promised.crc) throw new Error('not as promised');
}

/** The central directory, with the 64-bit sizes of large packages. */
function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const stop = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= stop && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < stop) refuse('damaged', 'The file is damaged or incomplete: the end of its zip package is missing.');
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const far = Number(view.getBigUint64(end - 20 + 8, true));
    if (far + 56 <= bytes.length && view.getUint32(far, true) === 0x06064b50) {
      count = Number(view.getBigUint64(far + 32, true));
      at = Number(view.getBigUint64(far + 48, true));
    }
  }
  if (count > MAX_ENTRIES) refuse('too-large', `The file is refused: it holds ${count.toLocaleString('en')} parts; ${MAX_ENTRIES.toLocaleString('en')} is the limit.`);
  const entries: Entry[] = [];
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) refuse('damaged', 'The file is damaged: the list of its parts is broken.');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > bytes.length) refuse('damaged', 'The file is damaged: the list of its parts is broken.');
    const large = largeSizes(view, nameEnd, extraLength, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
    const name = decoder.decode(bytes.subarray(at + 46, nameEnd));
    if (!name.endsWith('/')) {
      entries.push({ name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size: large[0], packed: large[1], at: large[2] });
    }
    at = nameEnd + extraLength + commentLength;
  }
  return entries;
}

/** Size, packed size and offset, each replaced by its 64-bit value where the 32-bit field says so. */
function largeSizes(view: DataView, at: number, length: number, small: [number, number, number]): [number, number, number] {
  const found: [number, number, number] = [...small];
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const index of [0, 1, 2] as const) {
      if (small[index] !== 0xffffffff || next + 8 > at + length) continue;
      found[index] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return found;
}

function isSafe(name: string): boolean {
  return !name.startsWith('/') && !name.includes('\\') && !name.includes('\0') && !/^[a-z]:/i.test(name) && !name.split('/').includes('..');
}

function damaged(entry: Entry): never {
  return refuse('damaged', `The file is damaged: its part ${shown(entry.name)} cannot be unpacked.`);
}

const shown = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);

const megabytes = (size: number): string => `${Math.max(1, Math.round(size / 1e6)).toLocaleString('en')} MB`;
