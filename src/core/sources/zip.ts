import { Inflate } from 'fflate';
import { refuse } from './zipRefusal.js';
import type { Problem } from '../problem.js';

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
   * Throws a refusal on damage, encryption and broken limits.
   */
  unpack(name: string, take: (bytes: Uint8Array) => boolean | void): boolean;
}

/**
 * Opens a zip package and checks its directory before anything is unpacked: number of parts, sizes, ratio, overlapping parts.
 * Throws a refusal (see `zipRefusal.ts`) with a reason for the writer. Nothing is ever written to a disk, and archives inside are not opened.
 * @param most bytes of its parts that are unpacked in all; what lies beyond is left out, with a problem.
 */
export function openZip(bytes: Uint8Array, most = MOST_READ): Zip {
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
    unpack(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) return false;
      unpackEntry(bytes, entry, (part) => {
        left -= part.length;
        if (left > 0) return take(part);
        if (!isCut) problems.push({ code: 'too-large', severity: 'warning', message: `Only the first ${megabytes(most)} of what the file holds unpacked were read, up to its part ${shown(name)}.` });
        isCut = true;
        return false;
      });
      return true;
    },
  };
}

function unpackEntry(bytes: Uint8Array, entry: Entry, take: (bytes: Uint8Array) => boolean | void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) damaged(entry);
  if ((view.getUint16(entry.at + 6, true) & 1) === 1) refuse('encrypted', 'The file is protected by a password. Save a copy without one.');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const end = start + entry.packed;
  if (end > bytes.length) damaged(entry);
  let size = 0;
  let crc = 0xffffffff;
  let stopped = false;
  const give = (part: Uint8Array): void => {
    if (stopped || part.length === 0) return;
    size += part.length;
    // the directory's promise was checked against the limits, so a part may not hold more than it promised
    if (size > entry.size) damaged(entry);
    crc = crc32(part, crc);
    if (take(part) === false) stopped = true;
  };
  if (entry.method === 0) {
    for (let at = start; at < end && !stopped; at += 1 << 20) give(bytes.subarray(at, Math.min(end, at + (1 << 20))));
  } else if (entry.method === 8) {
    const inflate = new Inflate(give);
    for (let at = start; at < end && !stopped; at += STEP) {
      inflating(entry, () => inflate.push(bytes.subarray(at, Math.min(end, at + STEP)), at + STEP >= end));
    }
  } else {
    refuse('unsupported-format', `The file is packed in a way that cannot be read (method ${entry.method}). Save it again.`);
  }
  // digits read from a damaged part may be wrong ones, so a part that fails its checksum is not used at all
  if (!stopped && (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc)) damaged(entry);
}

function inflating(entry: Entry, step: () => void): void {
  try {
    step();
  } catch (error) {
    // the inflater's own errors carry a numeric code; everything else (refusals, a taker's errors) passes through
    if (error instanceof Error && typeof (error as { code?: unknown }).code === 'number') damaged(entry);
    throw error;
  }
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

let tables: readonly Uint32Array[] | undefined;

/** The tables of "slicing by 8" (Kounavis and Berry, 2005): the k-th says what a byte k places before the last does. */
function crcTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = (n & 1) === 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n >>> 0;
  });
  const made = [first];
  for (let k = 1; k < 8; k++) made.push((made[k - 1] as Uint32Array).map((n) => (n >>> 8) ^ (first[n & 255] as number)));
  return made;
}

/** CRC-32 as in ZIP (reflected 0xEDB88320), carried from call to call without the final inversion. */
function crc32(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = (tables ??= crcTables()) as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let at = 0;
  for (const last = bytes.length - 7; at < last; at += 8) {
    const low = crc ^ ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24));
    crc = (t7[low & 255] as number) ^ (t6[(low >>> 8) & 255] as number) ^ (t5[(low >>> 16) & 255] as number) ^ (t4[low >>> 24] as number)
      ^ (t3[bytes[at + 4] as number] as number) ^ (t2[bytes[at + 5] as number] as number) ^ (t1[bytes[at + 6] as number] as number) ^ (t0[bytes[at + 7] as number] as number);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return crc >>> 0;
}
