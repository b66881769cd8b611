/**
 * What a known word can be. Bits, because a word can be several things ("second", "march", "may"). Looked up once a token, so
 * that recognisers run only where a trigger stands.
 */
export const enum Class {
  /** zero to nine */
  Unit = 1 << 0,
  /** ten to nineteen */
  Teen = 1 << 1,
  /** twenty to ninety */
  Ten = 1 << 2,
  Hundred = 1 << 3,
  /** thousand, million, lakh, dozen, bn: multiplies what stands before it */
  Scale = 1 << 4,
  /** first, twentieth, hundredth */
  Ordinal = 1 << 5,
  /** half, quarter, thirds: a denominator */
  Fraction = 1 << 6,
  /** Begins the name of a unit. */
  Measure = 1 << 7,
  /** Begins the name or code of a currency. */
  Currency = 1 << 8,
  Month = 1 << 9,
  Weekday = 1 << 10,
  /** Any other word that a date can begin with or be known by. */
  DateCue = 1 << 11,
  /** Any other word that a clock time can begin with. */
  TimeCue = 1 << 12,
  /** twice, doubled, threefold */
  Multiple = 1 << 13,
  /** no, none, nil, both, single, pair */
  Count = 1 << 14,
  /** dozens, hundreds, millions, several */
  Vague = 1 << 15,
  /** Can be the last word of a hedge in front of a figure. */
  Hedge = 1 << 16,
  /** Ends a noun phrase: prepositions, conjunctions, pronouns, auxiliaries. */
  Stop = 1 << 17,
  Verb = 1 << 18,
  Determiner = 1 << 19,
  Preposition = 1 << 20,
  /** A number after it names, never counts: figure, page, section, route. */
  Reference = 1 << 21,
  Up = 1 << 22,
  Down = 1 << 23,
  Pronoun = 1 << 24,
  Auxiliary = 1 << 25,
  Conjunction = 1 << 26,
  /** A run of ASCII digits. */
  Number = 1 << 27,
  /** ½ and the like. */
  FractionSign = 1 << 28,
  CurrencySign = 1 << 29,
  Adverb = 1 << 30,
}

/** Where recognisers are tried. */
export const TRIGGER =
  Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.Ordinal | Class.Fraction | Class.Month | Class.Weekday | Class.DateCue |
  Class.TimeCue | Class.Multiple | Class.Count | Class.Vague | Class.Number | Class.FractionSign | Class.CurrencySign;

/** Words a spelled number can begin with. */
export const SPELLED = Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale;

const bits = new Map<string, number>();
const values = new Map<string, number>();
let table: WordTable | null = null;

/** Adds a class to each of the blank-separated lower-case words. For module load: the table is built at the first look-up. */
export function defineWords(classes: number, words: string): void {
  for (const word of words.split(/\s/)) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | classes);
  table = null;
}

/** `defineWords` for words with a number: "one 1 two 2". */
export function defineValues(classes: number, pairs: string): void {
  const parts = pairs.trim().split(/\s+/);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const word = parts[i] as string;
    bits.set(word, (bits.get(word) ?? 0) | classes);
    values.set(word, Number(parts[i + 1]));
  }
  table = null;
}

/** The number a word stands for: 20 for "twenty", 1e6 for "million", 4 for "fourth" and "quarter". NaN for others. */
export const wordValue = (word: string): number => values.get(word) ?? Number.NaN;

/** The classes of a lower-case word. */
export const wordClasses = (word: string): number => bits.get(word) ?? 0;

/** Longest word the table holds; longer ones need no look-up. */
const LONGEST = 24;

/**
 * An open-addressed hash table over the lexicon, so that a known word is found from the text's own characters, without cutting
 * a string out of it.
 */
export interface WordTable {
  readonly words: readonly string[];
  readonly classes: Int32Array;
  readonly hashes: Int32Array;
  readonly slots: Int32Array;
  readonly mask: number;
}

/** One step of the hash of a word over lower-case ASCII codes. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash, 31) + code | 0;

/** The table, built at first use. */
export function wordTable(): WordTable {
  if (table !== null) return table;
  const words = [...bits.keys()].filter((word) => word.length <= LONGEST);
  let size = 1024;
  while (size < words.length * 3) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(words.length);
  const classes = new Int32Array(words.length);
  words.forEach((word, id) => {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    hashes[id] = hash;
    classes[id] = bits.get(word) ?? 0;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  });
  table = { words, classes, hashes, slots, mask: size - 1 };
  return table;
}

/** The id of the word at `[from, to)` of `text`, ASCII, whose hash is `hash`; -1 where it is unknown. */
export function findWord(words: WordTable, text: string, from: number, to: number, hash: number): number {
  const length = to - from;
  if (length > LONGEST) return -1;
  let slot = (hash ^ (hash >>> 15)) & words.mask;
  for (;;) {
    const id = words.slots[slot] as number;
    if (id < 0) return -1;
    if (words.hashes[id] === hash) {
      const word = words.words[id] as string;
      if (word.length === length) {
        let i = 0;
        while (i < length && (text.charCodeAt(from + i) | 32) === word.charCodeAt(i)) i++;
        if (i === length) return id;
      }
    }
    slot = (slot + 1) & words.mask;
  }
}
