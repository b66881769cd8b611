const NONE: readonly string[] = [];
const LINE = 10;

/**
 * Finds the sets that hold a word, in a table of sets: one a line, first and last line empty, words parted by `separator`.
 * Nothing is unpacked: the first look-up hashes where each word stands (up to ten milliseconds for 50 kB in a cold engine), the next ones cost no more
 * than reading the answer, which is kept.
 */
export function wordSets(table: string, separator: string): (word: string) => readonly string[] {
  const mark = separator.charCodeAt(0);
  const answers = new Map<string, readonly string[]>();
  let places: Int32Array | null = null;
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    places ??= hashed(table, mark);
    const others = new Set<string>();
    const mask = places.length - 1;
    for (let slot = hash(word) & mask; places[slot] !== 0; slot = (slot + 1) & mask) {
      const at = places[slot] as number;
      const after = table.charCodeAt(at + word.length);
      if ((after !== LINE && after !== mark) || !table.startsWith(word, at)) continue;
      for (const other of table.slice(table.lastIndexOf('\n', at) + 1, table.indexOf('\n', at)).split(separator)) others.add(other);
    }
    if (others.size === 0) return NONE;
    others.delete(word);
    const found = [...others];
    answers.set(word, found);
    return found;
  };
}

// FNV-1a
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

function hash(word: string): number {
  let value = BASIS;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), PRIME);
  return value ^ (value >>> 15);
}

/** Where each word starts, in an open hash table; 0 for an empty slot (the table starts with a line's end). */
function hashed(table: string, mark: number): Int32Array {
  // words are longer than two letters on average, so that a third of the slots stay empty at least
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(table.length / 3 + 2)));
  const mask = slots.length - 1;
  let start = 1;
  let value = BASIS;
  for (let at = 1; at < table.length; at++) {
    const code = table.charCodeAt(at);
    if (code !== LINE && code !== mark) {
      value = Math.imul(value ^ code, PRIME);
      continue;
    }
    if (at > start) {
      let slot = (value ^ (value >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = start;
    }
    start = at + 1;
    value = BASIS;
  }
  return slots;
}
