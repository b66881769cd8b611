import { constants, crc32 as nodeCrc, deflateRawSync } from 'node:zlib';

/** Runs something and prints what it took: time, and by how much the most memory ever used grew. Printed, not judged: machines differ. */
export async function measured<T>(run: () => Promise<T>): Promise<T> {
  const [before, start] = [process.resourceUsage().maxRSS, performance.now()];
  const result = await run();
  console.log(`      ${(performance.now() - start).toFixed(0)} ms, +${((process.resourceUsage().maxRSS - before) / 1_024).toFixed(0)} MB`);
  return result;
}

/** One entry of a package made by hand, so that its directory can lie. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** What the directory says. */
  readonly size: number;
  readonly crc?: number;
  readonly method?: number;
  /** Shares the data of the entry before. */
  readonly sameData?: boolean;
}

/** A package of entries as they are. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let place = 0;
  for (const { name, packed, size, crc = 0, method = 8, sameData } of entries) {
    const label = new TextEncoder().encode(name);
    if (sameData !== true) {
      place = at;
      const head = header(30, 0x04034b50);
      head.setUint16(8, method, true);
      head.setUint16(26, label.length, true);
      parts.push(new Uint8Array(head.buffer), label, packed);
      at += 30 + label.length + packed.length;
    }
    const line = header(46, 0x02014b50);
    line.setUint16(10, method, true);
    line.setUint32(16, crc, true);
    line.setUint32(20, packed.length, true);
    line.setUint32(24, size, true);
    line.setUint16(28, label.length, true);
    line.setUint32(42, place, true);
    directory.push(new Uint8Array(line.buffer), label);
  }
  const end = header(22, 0x06054b50);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directory.reduce((sum, part) => sum + part.length, 0), true);
  end.setUint32(16, at, true);
  return join([...parts, ...directory, new Uint8Array(end.buffer)]);
}

function header(length: number, magic: number): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, magic, true);
  return view;
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Deflated data that unpacks to `head`, `chunk` repeated `times` and `tail`, made without holding it. */
export function deflatedRepeat(head: string, chunk: string | Uint8Array, times: number, tail: string): Uint8Array {
  const flushed = (data: string | Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH }));
  const one = flushed(chunk);
  return join([flushed(head), ...Array.from({ length: times }, () => one), new Uint8Array(deflateRawSync(tail))]);
}

/** An entry that holds `head`, `chunk` repeated and `tail`, told truly. */
export function repeatedEntry(name: string, head: string, chunk: string, times: number, tail: string): RawEntry {
  const [first, again, last] = [head, chunk, tail].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array, Uint8Array];
  let sum = crc(first);
  for (let at = 0; at < times; at++) sum = crc(again, sum);
  return { name, packed: deflatedRepeat(head, chunk, times, tail), size: first.length + again.length * times + last.length, crc: crc(last, sum) };
}

/** An entry that holds `text`, told truly. */
export const entryOf = (name: string, text: string): RawEntry => {
  const bytes = new TextEncoder().encode(text);
  return { name, packed: new Uint8Array(deflateRawSync(bytes)), size: bytes.length, crc: crc(bytes) };
};

/** The same, not packed. */
export const storedOf = (name: string, text: string): RawEntry => ({ ...entryOf(name, text), packed: new TextEncoder().encode(text), method: 0 });

function crc(bytes: Uint8Array, before = 0): number {
  if (typeof nodeCrc === 'function') return nodeCrc(bytes, before);
  let value = (before ^ 0xffffffff) >>> 0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ ((value & 1) === 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** The parts of a workbook around its one sheet. */
export const WORKBOOK: readonly RawEntry[] = [
  entryOf('xl/workbook.xml', '<workbook><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>'),
  entryOf('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
];
