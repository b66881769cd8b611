/** The text of a document that is made of blocks, a blank line apart. */
export interface TextCollector {
  /** Opens a block; answers where it begins. */
  begin(): number;
  /** Adds to the block; answers how long it is. */
  add(words: string): number;
  /** Adds a whole number of 0 to 999,999,999 as it is written; answers how long it is. */
  addWhole(number: number): number;
  /** All of it. */
  take(): string;
}

/** Bytes of text that are made a string at once, and pieces of other text that are: a string a piece, a million of them in a large table, is work for the collector of garbage. */
const [ROOM, AT_ONCE] = [1 << 18, 512];
/** Longer pieces are kept as they are. */
const SHORT = 64;

const decoder = new TextDecoder();

export function textCollector(): TextCollector {
  const joined: string[] = [];
  let length = 0;
  // ASCII, as most of a table is, as bytes; from a piece of other text on, some hundred pieces as they are
  let bytes = new Uint8Array(1_000);
  let filled = 0;
  let pieces: string[] = [];
  const join = (): void => {
    if (filled > 0) joined.push(decoder.decode(bytes.subarray(0, filled)));
    if (pieces.length > 0) joined.push(pieces.join(''));
    filled = 0;
    pieces = [];
  };
  /** Makes room for so many bytes more; false while pieces are collected. */
  const hasRoom = (more: number): boolean => {
    if (pieces.length > 0) {
      if (pieces.length < AT_ONCE) return false;
      join();
    }
    if (filled + more <= bytes.length) return true;
    if (filled + more > ROOM) join();
    if (filled + more <= bytes.length) return true;
    const larger = new Uint8Array(Math.min(ROOM, bytes.length * 4));
    larger.set(bytes.subarray(0, filled));
    bytes = larger;
    return true;
  };
  const add = (words: string): number => {
    length += words.length;
    if (words.length <= SHORT && hasRoom(words.length)) {
      let at = 0;
      for (let code = 0; at < words.length && (code = words.charCodeAt(at)) < 128; at++) bytes[filled + at] = code;
      if (at === words.length) {
        filled += at;
        return at;
      }
    }
    pieces.push(words);
    return words.length;
  };
  return {
    begin() {
      if (length > 0) add('\n\n');
      return length;
    },
    add,
    addWhole(number) {
      let size = 1;
      for (let most = 10; number >= most; most *= 10) size++;
      if (hasRoom(size)) {
        for (let at = filled + size - 1, left = number; at >= filled; at--, left = (left / 10) | 0) bytes[at] = 48 + (left % 10);
        filled += size;
        length += size;
        return size;
      }
      return add(String(number));
    },
    take() {
      join();
      return joined.join('');
    },
  };
}
