// What is read of a sheet's markup without making strings of it.

/** Where the mark's next occurrence from `at` on ends; -1 for none. */
export function endOf(bytes: Uint8Array, mark: string, at: number): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let end = bytes.indexOf(last, at + mark.length - 1); end >= 0; end = bytes.indexOf(last, end + 1)) {
    let same = mark.length - 2;
    while (same >= 0 && bytes[end - mark.length + 1 + same] === mark.charCodeAt(same)) same--;
    if (same < 0) return end + 1;
  }
  return -1;
}

/** Longer text goes to the decoder; its call costs more than shorter text does. */
const SHORT = 40;

/** Short texts, by a hash of their bytes: most of a sheet's come again and again. */
const known = new Array<string>(4_096).fill('');

/** Short text of ASCII alone, as most of a sheet is; null for other text. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string | null {
  const length = to - from;
  if (length > SHORT) return null;
  let hash = length;
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (code >= 128) return null;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  const slot = (hash ^ (hash >>> 12)) & 4_095;
  const before = known[slot] as string;
  if (before.length === length && isAt(bytes, from, before)) return before;
  const text = String.fromCharCode(...bytes.subarray(from, to));
  known[slot] = text;
  return text;
}

/** Names of elements, by what tells them apart mostly. */
const names = new Array<string>(256).fill('');

/** A name of ASCII alone, null for another: the same string for the same name, which compares as fast as a number. */
export function nameOf(bytes: Uint8Array, from: number, to: number): string | null {
  const slot = ((to - from) * 37 + (bytes[from] as number) * 5 + (bytes[to - 1] as number)) & 255;
  const before = names[slot] as string;
  if (before.length === to - from && isAt(bytes, from, before)) return before;
  const text = asciiOf(bytes, from, to);
  // what names a property is held once by the engine
  return text === null ? null : (names[slot] = Object.keys({ [text]: 0 })[0] as string);
}

/** Whether that text of ASCII stands there. */
export function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  let same = 0;
  while (same < text.length && text.charCodeAt(same) === bytes[at + same]) same++;
  return same === text.length;
}

/** A number of at most 15 digits, which two exact numbers divided give as it is written; NaN for others. */
export function shortNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === 45;
  let [digits, whole, scale] = [0, 0, 1];
  let hasPoint = false;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (hasPoint) scale *= 10;
    } else if (digit === -2 && !hasPoint) hasPoint = true;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  return isNegative ? -whole / scale : whole / scale;
}

/** A whole number; 0 where there is none. */
export function integerOf(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9 || number > 1e9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** Zero-based column of a reference (`AB12`), -1 where it is none. */
export function columnOf(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to && at < from + 4; at++) {
    const code = (bytes[at] as number) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === from ? -1 : Math.min(column, 16_384) - 1;
}
