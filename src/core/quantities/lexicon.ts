import { Near } from './nearBits.js';
import { unpack } from './unpack.js';

/**
 * What a known word can be. Bits, because a word can be several things ("second", "march", "may"). Looked up once a token, so
 * that recognisers run only where a trigger stands. What is asked for most often has the lowest bits, which make the shortest numbers.
 */
export const enum Class {
  /** thousand, million, lakh, dozen, bn: multiplies what stands before it */
  Scale = 1 << 0,
  /** Ends a noun phrase: prepositions, conjunctions, pronouns, auxiliaries. */
  Stop = 1 << 1,
  /** twenty to ninety */
  Ten = 1 << 2,
  Hundred = 1 << 3,
  /** zero to nine */
  Unit = 1 << 4,
  /** ten to nineteen */
  Teen = 1 << 5,
  /** Any other word that a date can begin with or be known by. */
  DateCue = 1 << 6,
  Weekday = 1 << 7,
  Verb = 1 << 8,
  Month = 1 << 9,
  /** first, twentieth, hundredth */
  Ordinal = 1 << 10,
  /** half, quarter, thirds: a denominator */
  Fraction = 1 << 11,
  /** Begins the name of a unit. */
  Measure = 1 << 12,
  /** A run of ASCII digits. */
  Number = 1 << 13,
  Determiner = 1 << 14,
  /** twice, doubled, threefold */
  Multiple = 1 << 15,
  Preposition = 1 << 16,
  /** dozens, hundreds, millions, several */
  Vague = 1 << 17,
  /** Begins the name or code of a currency. */
  Currency = 1 << 18,
  /** ½ and the like. */
  FractionSign = 1 << 19,
  CurrencySign = 1 << 20,
  Down = 1 << 21,
  Up = 1 << 22,
  /** A number after it names, never counts: figure, page, section, route. */
  Reference = 1 << 23,
  /** Any other word that a clock time can begin with. */
  TimeCue = 1 << 24,
  /** Says less surely what its other classes say: a `Reference` that is as often counted, a verb of change that governs other things too. */
  Loose = 1 << 25,
  /** no, none, nil, both, single, pair */
  Count = 1 << 26,
  Pronoun = 1 << 27,
  Auxiliary = 1 << 28,
  Conjunction = 1 << 29,
  Adverb = 1 << 30,
  /** A spelled number can begin with it. */
  Spelled = Unit | Teen | Ten | Hundred | Scale,
  /** Recognisers are tried where it stands. */
  Trigger = Spelled | Ordinal | Fraction | Month | Weekday | DateCue | TimeCue | Multiple | Count | Vague | Number | FractionSign | CurrencySign,
}

/** What the modules tell of their words at load; nothing of it is read before the first look-up. */
const entries: { readonly classes: number; readonly role: number; readonly text: string | (() => string); readonly before: number; readonly behind: number }[] = [];
let table: WordTable | null = null;

function add(classes: number, role: number, text: string | (() => string), before = 0, behind = 0): void {
  entries.push({
    classes, role, text,
    before: before | (classes & Class.Reference && Near.Name) | (classes & Class.Currency && Near.Lead) | (classes & (Class.Multiple | Class.Up | Class.Down) && Near.Change),
    behind: behind | (classes & Class.Month && Near.Date) | (classes & (Class.Currency | Class.Measure) && Near.Unit),
  });
  table = null;
}

/** Adds a class to each of the blank-separated lower-case words. A number behind a word is what it stands for: "one 1 two 2". A function gives them when they are first needed. */
export const defineWords = (classes: number, words: string | (() => string)): void => add(classes, 0, words);

/** Adds what words can be in a date; the number behind each goes with the role. A word's last role counts. */
export const defineRole = (role: number, classes: number, words: string): void => add(classes, role, words);

/** Adds what words and symbols call for right before a figure, and right behind one: bits of `Near`. */
export const defineNear = (before: number, behind: number, words: string): void => add(0, 0, words, before, behind);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const PLUS = 43;

/**
 * A list written out: "+x" is the word before it with an ending, whose "ing" takes the place of an e ("raise+d+s+ing"), and a number behind is
 * that of each of its forms ("double+d 2"). Without a regular expression: what it would keep of each match made the first call collect garbage.
 */
export function inflect(list: string): string {
  const words = unpack(list);
  let written = '';
  let done = 0;
  for (let plus = words.indexOf('+'); plus >= 0; plus = words.indexOf('+', done)) {
    let first = plus;
    while (isLetter(words.charCodeAt(first - 1))) first--;
    let end = plus;
    while (isLetter(words.charCodeAt(end)) || words.charCodeAt(end) === PLUS) end++;
    let next = end;
    if (words[end] === ' ' && /[\d.]/.test(words[end + 1] ?? '')) for (next++; /\S/.test(words[next] ?? ' ');) next++;
    const word = words.slice(first, plus);
    const number = words.slice(end, next);
    // a plus by itself is one
    written += words.slice(done, end === plus + 1 ? end : plus) + number;
    for (let from = plus + 1; from < end;) {
      const joint = words.indexOf('+', from);
      const stop = joint < 0 || joint > end ? end : joint;
      const ending = words.slice(from, stop);
      written += ` ${ending === 'ing' && word.endsWith('e') ? word.slice(0, -1) : word}${ending}${number}`;
      from = stop + 1;
    }
    done = next;
  }
  return (written + words.slice(done)).replaceAll('\n', ' ');
}

/** True for the words of a list. */
export type WordSet = (word: string) => boolean;

/** A list of blank-separated words to ask for; cut apart at the first question, for most texts need few of the lists. */
export function wordSet(words: string): WordSet {
  let set: Set<string> | null = null;
  // a bit for each length and each first letter that there is: most words that are asked for are none of the list, and need no look-up
  let lengths = 0;
  let letters = 0;
  const begin = (): Set<string> => {
    set = new Set(inflect(words).split(' '));
    for (const word of set) {
      lengths |= 1 << word.length;
      letters |= 1 << word.charCodeAt(0);
    }
    return set;
  };
  return (word) => {
    const known = set ?? begin();
    return (lengths >> word.length & letters >> word.charCodeAt(0) & 1) !== 0 && known.has(word);
  };
}

/** What words stand for, put into a map at the first question: `meanings('EUR euro euros;GBP quid')` knows "EUR" of "euros". */
export function meanings(text: string): () => ReadonlyMap<string, string> {
  let map: Map<string, string> | null = null;
  return () => {
    if (map) return map;
    map = new Map();
    for (const group of inflect(text).split(';')) {
      const [meaning = '', ...words] = group.trim().split(' ');
      for (const word of words) map.set(word, meaning);
    }
    return map;
  };
}

/** Longest word the table holds; longer ones need no look-up. */
const LONGEST = 24;

/**
 * An open-addressed hash table over the lexicon, so that a known word is found from the text's own characters, without cutting
 * a string out of it. Columns by the word's id; id 0 is the unknown word.
 */
export interface WordTable {
  /** All words in one string. */
  readonly text: string;
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
  readonly hashes: Int32Array;
  readonly classes: Int32Array;
  /** The role in dates and the number that goes with it: `role << 8 | number`. */
  readonly roles: Int32Array;
  /** 20 for "twenty", 1e6 for "million", 4 for "fourth" and "quarter". NaN for others. */
  readonly values: Float64Array;
  /** The words themselves, '' until first met. */
  readonly words: string[];
  readonly slots: Int16Array;
  /** What a token calls for right before a figure, and right behind one, by the id of the word or symbol: bits of `Near`. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** The ids of symbols, which follow those of the words. */
  readonly symbols: Map<string, number>;
}

/** The id of a symbol, given when it is first met; past the first few hundred they have none. */
export function symbolId({ symbols }: WordTable, symbol: string): number {
  const id = symbols.get(symbol) ?? (symbols.size < SIGNS ? WORDS + symbols.size : 0);
  if (id > 0) symbols.set(symbol, id);
  return id;
}

/** Length, first two and last two letters of a word, five bits each: nearly enough to tell the words apart, and no step per letter. */
function keyOf(text: string, from: number, to: number): number {
  const length = to - from;
  const key = length << 10 | (text.charCodeAt(from) & 31) << 5 | (text.charCodeAt(to - 1) & 31);
  return length < 3 ? key : key << 10 | (text.charCodeAt(from + 1) & 31) << 5 | (text.charCodeAt(to - 2) & 31);
}

/** More than twice as many slots as words, and a power of two. */
const SLOTS = 4096;
/** More than there are words: ids are given in one pass, without counting them first. The ids behind them are those of symbols. */
export const WORDS = 2048;
export const SIGNS = 512;

/** The table, built at first use in one pass over the words, without a string for each of them. */
export function wordTable(): WordTable {
  if (table) return table;
  const texts = entries.map(({ text }) => ` ${inflect(typeof text === 'string' ? text : text())} `);
  const text = texts.join('');
  const [firsts, nexts, hashes, classes, roles, before, behind] = Array.from({ length: 7 }, () => new Int32Array(WORDS + SIGNS)) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const values = new Float64Array(WORDS + SIGNS).fill(Number.NaN);
  const slots = new Int16Array(SLOTS);
  const made: WordTable = { text, firsts, nexts, hashes, classes, roles, values, words: new Array<string>(WORDS).fill(''), slots, before, behind, symbols: new Map() };
  let count = 1;
  let at = 0;
  let end = 0;
  entries.forEach((entry, n) => {
    end += (texts[n] as string).length;
    let id = 0;
    for (let next = text.indexOf(' ', at); next >= 0 && next < end; next = text.indexOf(' ', at)) {
      const first = at;
      at = next + 1;
      if (next === first) continue;
      if (!isLetter(text.charCodeAt(first))) {
        const written = text.slice(first, next);
        if (entry.role > 0) roles[id] = entry.role << 8 | Number(written);
        else if (entry.classes > 0) values[id] = Number(written);
        else id = symbolId(made, written);
      } else {
        const key = keyOf(text, first, next);
        const slot = slotOf(made, text, first, next, key);
        id = slots[slot] as number;
        if (id === 0) {
          slots[slot] = id = count++;
          hashes[id] = key;
          firsts[id] = first;
          nexts[id] = next;
        }
        classes[id]! |= entry.classes;
      }
      before[id]! |= entry.before;
      behind[id]! |= entry.behind;
    }
  });
  table = made;
  return made;
}

/** The id of the word at `[from, to)` of `text`, ASCII; 0 where it is unknown. */
export const findWord = (words: WordTable, text: string, from: number, to: number): number =>
  (to - from > LONGEST ? 0 : words.slots[slotOf(words, text, from, to, keyOf(text, from, to))] as number);

/**
 * The slot of a word, an empty one where the table has it not. A function of its own for the slot that a key begins at would be compiled for speed
 * while the table is built, which takes longer than it saves.
 */
function slotOf(words: WordTable, text: string, from: number, to: number, key: number): number {
  for (let slot = Math.imul(key, 0x9e3779b1) >>> 20; ; slot = (slot + 1) & (SLOTS - 1)) {
    const id = words.slots[slot] as number;
    if (id === 0) return slot;
    if (words.hashes[id] !== key) continue;
    // the key has the first two and the last two letters
    let known = words.firsts[id] as number + 2;
    let i = from + 2;
    const end = to - 2;
    while (i < end && (text.charCodeAt(i) | 32) === words.text.charCodeAt(known)) {
      i++;
      known++;
    }
    if (i >= end) return slot;
  }
}
