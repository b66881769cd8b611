/** The text of a document that is made of blocks, a blank line apart. */
export interface TextCollector {
  /** Opens a block; answers where it begins. */
  begin(): number;
  /** Adds to the block. */
  add(words: string): void;
  /** All of it. */
  take(): string;
}

/** Pieces that are joined at once: a string a piece, a million of them in a large table, is work for the collector of garbage. */
const AT_ONCE = 512;

export function textCollector(): TextCollector {
  const joined: string[] = [];
  const pieces = new Array<string>(AT_ONCE).fill('');
  let count = 0;
  let length = 0;
  const add = (words: string): void => {
    pieces[count++] = words;
    length += words.length;
    if (count < AT_ONCE) return;
    joined.push(pieces.join(''));
    count = 0;
  };
  return {
    begin() {
      if (length > 0) add('\n\n');
      return length;
    },
    add,
    take: () => joined.join('') + pieces.slice(0, count).join(''),
  };
}
