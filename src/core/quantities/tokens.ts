import type { Span } from '../text/span.js';
import { defineNear, SIGNS, WORDS, wordSet, type WordTable } from './lexicon.js';

/** Kinds of token. A number is a run of ASCII digits; `10kW` is a number and a word that touch. */
export const enum TokenKind {
  Word = 1,
  Number = 2,
  Symbol = 3,
  /** A web or mail address: nothing inside it is read. */
  Opaque = 4,
}

/**
 * The text cut once into words, digit runs and single symbols; white space is skipped. Columns instead of objects, so that a
 * long draft costs a few typed arrays; they may be longer than `count`, so read them through `wordAt` and its like. Tokens `i` and `i + 1` touch when `end[i] === start[i + 1]`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Lower-cased words, the digits, or the symbol (U+2010, U+2011 as `-`, U+2012 as `–`); '' until first asked for. */
  readonly word: string[];
  /** What the digits of a number write, or the sign of a vulgar fraction; 0 for other tokens. */
  readonly value: Float64Array;
  /** Bits of `Class`. */
  readonly classes: Int32Array;
  /** The word's place in the lexicon, or the symbol's behind it; 0 for unknown words and numbers. */
  readonly id: Int16Array;
  /** 1 where a line break stands between this token and the one before it. */
  readonly newline: Uint8Array;
  readonly lexicon: WordTable;
}

/**
 * The text being read. One is read at a time, from its first token to its last, and nothing that reads asks for another: so recognisers
 * and readers name a token by its index alone.
 */
export let tokens: Tokens;

// its columns, which are asked for hundreds of times a figure
let count = 0;
let startOf: Int32Array;
let endOf: Int32Array;
let kindOf: Uint8Array;
let wordOf: string[];
let valueOf: Float64Array;
let idOf: Int16Array;
let classesOf: Int32Array;
let newlineOf: Uint8Array;

/** From now on the functions below answer for `next`. */
export function read(next: Tokens): void {
  tokens = next;
  ({ count, start: startOf, end: endOf, kind: kindOf, word: wordOf, value: valueOf, id: idOf, classes: classesOf, newline: newlineOf } = next);
}

/**
 * Columns are read through these, which answer outside the text too: an index past either end of a typed array makes the engine throw its
 * compiled code away again and again, which cost three quarters of the whole time.
 */
const inside = (i: number): boolean => i >= 0 && i < count;

/** A number read and the token behind it. */
export interface Read {
  readonly value: number;
  readonly next: number;
}
export const asRead = (value: number, next: number): Read => ({ value, next });

/** True behind the last token. */
export const atEnd = (i: number): boolean => i >= count;

/** The token's kind, or 0 outside the text. */
export const kindAt = (i: number): number => (inside(i) ? kindOf[i] as number : 0);

export const isWord = (i: number): boolean => kindAt(i) === TokenKind.Word;
/** A run of ASCII digits. */
export const isNumber = (i: number): boolean => kindAt(i) === TokenKind.Number;
export const isSymbol = (i: number): boolean => kindAt(i) === TokenKind.Symbol;

/** True where a line break stands in front of the token, and outside the text. */
export const startsLine = (i: number): boolean => !inside(i) || newlineOf[i] !== 0;

/** Where the token begins, or -1 outside the text. */
export const startAt = (i: number): number => (inside(i) ? startOf[i] as number : -1);

/** Where the token ends, or -1 outside the text. */
export const endAt = (i: number): number => (inside(i) ? endOf[i] as number : -1);

/** Where the tokens `first` to `next` (exclusive) stand in the text. */
export const spanOf = (first: number, next: number): Span => ({ start: startAt(first), end: endAt(next - 1) });

/** True when the tokens touch: nothing, not even a blank, between `i - 1` and `i`. */
export const touches = (i: number): boolean => i > 0 && i < count && endOf[i - 1] === startOf[i];

/** True when the token touches both its neighbours. */
export const isTight = (i: number): boolean => touches(i) && touches(i + 1);

/** True for a token that is glued between what stands before it and digits. */
export const joinsDigits = (i: number): boolean => isTight(i) && isNumber(i + 1);

/** The token's characters as written, '' outside the text. */
export const raw = (i: number): string => (inside(i) ? tokens.text.slice(startOf[i], endOf[i]) : '');

/** The code of the token's first character as written, NaN outside the text. */
export const initialAt = (i: number): number => tokens.text.charCodeAt(startAt(i));

/** True for digits that a zero leads. */
export const isPadded = (i: number): boolean => initialAt(i) === 48;

/** True when the token has no small letter. */
export const isUpperCase = (i: number): boolean => !/[a-z]/.test(raw(i)) && raw(i) === raw(i).toUpperCase();

/** The token's lower-case word, or '' outside the text. */
export const wordAt = (i: number): string => (inside(i) ? wordOf[i] as string || cut(i) : '');

const cut = (i: number): string => (wordOf[i] = tokens.text.slice(startOf[i], endOf[i]).toLowerCase());

/** True when the token is one of the (lower-case) words. */
export function says(i: number, a: string, b?: string, c?: string, d?: string, e?: string, f?: string): boolean {
  const word = wordAt(i);
  // a word is never compared with what was left out: the engine compares two strings far sooner than a string and anything
  return word === a || b !== undefined && (word === b || c !== undefined && (word === c || d !== undefined && (word === d || e !== undefined && (word === e || f !== undefined && word === f))));
}

export const endsIn = (i: number, ending: string): boolean => wordAt(i).endsWith(ending);

/** True for a word that looks like a plural. */
export const looksPlural = (i: number): boolean => widthAt(i) > 3 && /[^sui]s$/.test(wordAt(i));

/** A question for tokens: is it one of the blank-separated words? A figure is none of them, unless the list has figures. */
export const tokenSet = (words: string, kinds: 'words' | 'figures' = 'words'): ((i: number) => boolean) => {
  const has = wordSet(words);
  return kinds === 'words' ? tokenIn(has) : (i) => isNumber(i) && has(wordAt(i));
};

/** The same for words and symbols that call for a reader where they stand right before a figure, or right behind one. */
export function nearSet(before: number, behind: number, words: string): (i: number) => boolean {
  defineNear(before, behind, words);
  return tokenSet(words);
}

/** A question for tokens that are no figures, by their words; what it says of a word of the lexicon or a symbol is kept. */
export function tokenIn(has: (word: string) => boolean): (i: number) => boolean {
  // by id: 1 yes, 2 no
  let known: Uint8Array | null = null;
  return (i) => {
    if (!inside(i) || kindOf[i] === TokenKind.Number) return false;
    const id = idOf[i] as number;
    if (id === 0) return has(wordAt(i));
    known ??= new Uint8Array(WORDS + SIGNS);
    if (known[id] === 0) known[id] = has(wordAt(i)) ? 1 : 2;
    return known[id] === 1;
  };
}

/**
 * A question for a stretch of tokens, `from` to `to` (exclusive): does `is` hold for one of them? How far it was asked already is kept, so that
 * among many figures each token is asked once, however many stretches it is in.
 */
export function lookout(is: (i: number) => boolean): (from: number, to: number) => boolean {
  let seen: Tokens | undefined;
  // it holds for none from `begin` to `at`, may hold for `at`, and does for `found`
  let begin = 0;
  let at = 0;
  let found = -1;
  return (from, to) => {
    if (seen !== tokens || from < begin || from > at) {
      seen = tokens;
      begin = at = Math.max(from, 0);
      found = -1;
    }
    while (found !== at && at < to && at < count) {
      if (is(at)) found = at;
      else at++;
    }
    return at < to && at < count;
  };
}

/** What `read` gives at a token, kept at the last bits of its place: one reader asks for the token that the next one asks for again. `room` is a power of two. */
export function kept<T>(read: (i: number) => T, room = 8): (i: number) => T {
  const places = new Int32Array(room);
  const values = new Array<T>(room);
  let of: Tokens | undefined;
  return (i) => {
    if (of !== tokens) {
      of = tokens;
      places.fill(-1);
    }
    const place = i & room - 1;
    if (places[place] !== i) {
      // what is read may read others
      const value = read(i);
      values[place] = value;
      places[place] = i;
    }
    return values[place] as T;
  };
}

const asked = new Map<string, (i: number) => boolean>();
/** The same for a list that is asked for in one place. */
export function among(i: number, words: string): boolean {
  let set = asked.get(words);
  if (!set) asked.set(words, set = tokenSet(words));
  return set(i);
}

const PAUSES = tokenSet('. , ; : ! ? ) ]');
/** True at the end, and at a mark that parts phrases. */
export const pauses = (i: number): boolean => atEnd(i) || PAUSES(i);

const STARTS = tokenSet('. ! ? : " “ ‘ ( • * -');
/** True for the first token of a sentence, a quotation or a list's item. */
export const isSentenceStart = (i: number): boolean => i === 0 || startsLine(i) || STARTS(i - 1) && !(says(i - 1, '-') && touches(i));

type Says = (i: number, a: string, b?: string, c?: string, d?: string) => boolean;
/** The same for a token that touches the one before it, */
export const glues: Says = (i, a, b, c, d) => touches(i) && says(i, a, b, c, d);
/** that touches both its neighbours, */
export const binds: Says = (i, a, b, c, d) => isTight(i) && says(i, a, b, c, d);
/** and that digits follow besides: "." in "12.5", "/" in "3/4". */
export const joins: Says = (i, a, b, c, d) => says(i, a, b, c, d) && joinsDigits(i);

export const isDash = tokenSet('- – — −');
export const isApostrophe = tokenSet("' ’ ‘");

/** How many characters the token has. */
export const widthAt = (i: number): number => endAt(i) - startAt(i);

/** How many digits the token has, 0 where it is none. */
export const digitsAt = (i: number): number => (isNumber(i) ? widthAt(i) : 0);

/** The number that the digits of the token write. */
export const numberAt = (i: number): number => (isNumber(i) ? valueOf[i] as number : Number(wordAt(i)));

/** The value of a vulgar fraction's sign (½), 0 for any other token. */
export const vulgarAt = (i: number): number => (isSymbol(i) ? valueOf[i] as number : 0);

/** The token's `Class` bits, or 0 outside the text. */
export const classesAt = (i: number): number => (inside(i) ? classesOf[i] as number : 0);

/** True when the token has one of the bits. */
export const isA = (i: number, classes: number): boolean => (classesAt(i) & classes) > 0;

/** The word's role in dates and the number that goes with it, `role << 8 | number`; 0 for none. */
export const packedAt = (i: number): number => (inside(i) ? tokens.lexicon.roles[tokens.id[i] as number] as number : 0);

/** The word's or symbol's place in the lexicon; 0 for others. */
export const idAt = (i: number): number => (inside(i) ? idOf[i] as number : 0);

/** The number the word stands for: 20 for "twenty", 1e6 for "million", 4 for "fourth" and "quarter". NaN for others. */
export const valueAt = (i: number): number => (inside(i) ? tokens.lexicon.values[tokens.id[i] as number] as number : Number.NaN);

/** True when the word begins with an upper-case letter. */
export const isCapital = (i: number): boolean => {
  if (!isWord(i)) return false;
  const code = initialAt(i);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = tokens.text[startOf[i] as number] as string;
  return letter.toLowerCase() !== letter;
};
