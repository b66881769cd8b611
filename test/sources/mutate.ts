import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1, the same for a seed everywhere (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes that parsers trip over: zeros, ends of ranges, brackets, quotes, numbers without end. */
const TRAPS = ['\0', '\xff\xff\xff\xff', '<', '>', '</', '<![CDATA[', '<!--', '&#x0;', '"', "'", '{', '}', '\\', '(', ')', '[', ']', '<<', '>>', '%', 'endobj', 'stream', '0 R', '9'.repeat(40), '-1', '1e999', 'NaN', 'A'.repeat(5_000), '\r\n\r\n', '\\bin9', '\\u-1', ';', ',', '\t'];

/** A file with one to six small injuries, the same for a seed. Parts of packages are hurt inside, so that checksums hold. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage || random() < 0.15) return hurt(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const part = parts[name];
    if (part === undefined) continue;
    if (random() < 0.05) delete parts[name];
    else parts[name] = hurt(part, random).slice();
  }
  return zipSync(parts, { level: 1 });
}

function hurt(bytes: Uint8Array, random: () => number): Uint8Array {
  let result: Uint8Array = bytes.slice();
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) result = hurtOnce(result, random);
  return result;
}

function hurtOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() ** 3 * Math.min(4_000, bytes.length - at));
  const how = Math.floor(random() * 7);
  if (how === 0) {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  }
  if (how === 1) {
    for (let next = at; next < at + length; next++) bytes[next] = Math.floor(random() * 256);
    return bytes;
  }
  if (how === 2) return joined(bytes.subarray(0, at), bytes.subarray(at + length));
  if (how === 3) return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at, at + length), bytes.subarray(at));
  if (how === 4) return random() < 0.3 ? bytes.slice(0, at) : bytes;
  if (how === 5) {
    const trap = Uint8Array.from(TRAPS[Math.floor(random() * TRAPS.length)] ?? '', (char) => char.charCodeAt(0) & 255);
    return joined(bytes.subarray(0, at), trap, bytes.subarray(at + Math.floor(random() * 4)));
  }
  // another digit: sizes, counts, offsets and references that are wrong
  for (let next = at; next < bytes.length; next++) {
    const code = bytes[next] ?? 0;
    if (code < 48 || code > 57) continue;
    bytes[next] = 48 + Math.floor(random() * 10);
    break;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
