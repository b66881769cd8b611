import { Class, defineNear, findWord, symbolId, wordSet, wordTable, type WordTable } from './lexicon.js';
import { Near } from './nearBits.js';
import { TokenKind, type Tokens } from './tokens.js';
import './words.js';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff));
const LETTER = /[\p{L}\p{M}]/u;
/** Micro and ohm signs are letters to Unicode as they are to us; superscripts, vulgar fractions and currency signs are not. */
const isWideLetter = (text: string, at: number, code: number): boolean => {
  if (code < 0xaa || (code >= 0x2010 && code <= 0x206f)) return false;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return LETTER.test(code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text[at] as string);
};
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const SCHEMES = wordSet('http+s ftp www doi mailto file');
const MONEY_SIGNS = '$ £ € ¥ ₩ ₹ ₽ ₺ ₪ ₫ ₦ ₱ ฿ ₴ ₡ ₭ ₮ ₲ ₵ ₸ ₼ ₾ ¢';
defineNear(Near.Lead, Near.Unit, MONEY_SIGNS);
/** ¼ to ¾, and ⅐ to ⅞. */
const isFractionSign = (code: number): boolean => code >= 0xbc && code <= 0xbe || code >= 0x2150 && code <= 0x215e;
const FOLDED: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2044': '/' };

/** A symbol as a token: its `word`, `classes` and `id`. */
interface Sign {
  readonly text: string;
  /** Code units that it takes. */
  readonly length: number;
  readonly classes: number;
  readonly id: number;
  /** What the sign of a vulgar fraction writes, 0 for others. */
  readonly value: number;
}

/** The symbols met so far by their code. One string for all that are written alike, which is compared sooner than a new one. */
const signs = new Map<number, Sign>();
let signsOf: WordTable | null = null;

/** The symbol at `at`; past the first few hundred they have no id. */
function signAt(words: WordTable, text: string, at: number): Sign {
  const code = text.codePointAt(at) as number;
  if (signsOf !== words) {
    signsOf = words;
    signs.clear();
  }
  let sign = signs.get(code);
  if (!sign) {
    const written = String.fromCodePoint(code);
    const classes = isFractionSign(code) ? Class.FractionSign : MONEY_SIGNS.includes(written) ? Class.CurrencySign : 0;
    // the long form of such a sign has its two numbers around a fraction slash
    const [over, under] = classes === Class.FractionSign ? written.normalize('NFKD').split('\u2044') : [0, 1];
    const symbol = FOLDED[written] ?? written;
    sign = { text: symbol, length: written.length, classes, id: symbolId(words, symbol), value: Number(over) / Number(under) };
    if (sign.id > 0) signs.set(code, sign);
  }
  return sign;
}

/** Figures up to a year's are written again and again: one string for all, which is looked up sooner than a new one, and needs no memory of its own. */
const LARGEST = 2999;
const FIGURES: string[] = [];

interface Columns {
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  word: string[];
  value: Float64Array<ArrayBuffer>;
  classes: Int32Array<ArrayBuffer>;
  id: Int16Array<ArrayBuffer>;
  newline: Uint8Array<ArrayBuffer>;
}

const columnsFor = (capacity: number): Columns => ({
  start: new Int32Array(capacity), end: new Int32Array(capacity), kind: new Uint8Array(capacity), word: new Array<string>(capacity), value: new Float64Array(capacity), classes: new Int32Array(capacity), id: new Int16Array(capacity), newline: new Uint8Array(capacity),
});

const LONG = 8192;
const LONGEST = 131072;

/** Where `tokenise` writes: each paragraph takes over those of the last one, for new ones cost as much as to read a sentence. */
let columns = columnsFor(LONG);

/** Gives the columns twice the room. */
function grow(): void {
  const larger = columnsFor(columns.start.length * 2);
  for (const name of Object.keys(columns) as Exclude<keyof Columns, 'word'>[]) larger[name].set?.(columns[name]);
  columns.word.forEach((word, i) => larger.word[i] = word);
  columns = larger;
}

/**
 * Cuts `text`, or its stretch from `from` to `to`, into tokens in one pass, linear in its length. Offsets are those of the whole text.
 * The tokens hold until the next are cut.
 */
export function tokenise(text: string, begin = 0, to = text.length): Tokens {
  const words = wordTable();
  // in one go for a long paragraph, for each growth costs as much as all before; and what the longest needed is not kept for good
  const room = Math.min(to - begin >> 1, LONGEST);
  let capacity = columns.start.length;
  if (room > capacity || capacity > LONGEST) columns = columnsFor(capacity = Math.max(room, LONG));
  let { start, end, kind, word, value, classes, id, newline } = columns;
  let count = 0;
  let broken = 0;
  let at = begin;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) broken = 1;
      at++;
      continue;
    }
    if (count === capacity) {
      grow();
      capacity *= 2;
      ({ start, end, kind, word, value, classes, id, newline } = columns);
    }
    const from = at;
    let type = TokenKind.Symbol;
    let is = 0;
    let known = 0;
    // cut out of the text when it is first asked for, which most words and long figures never are
    let written = '';
    let number = 0;
    if (isAsciiLetter(code) || (code > 127 && isWideLetter(text, at, code))) {
      type = TokenKind.Word;
      let ascii = true;
      for (; at < to; at++) {
        const next = text.charCodeAt(at);
        if (isAsciiLetter(next)) continue;
        if (next <= 127 || !isWideLetter(text, at, next)) break;
        ascii = false;
        if (next >= 0xd800 && next <= 0xdbff) at++;
      }
      if (ascii) known = findWord(words, text, from, at);
      if (known > 0) {
        written = words.words[known] as string;
        if (written === '') written = words.words[known] = words.text.slice(words.firsts[known], words.nexts[known]);
        is = words.classes[known] as number;
      } else if (isAddress(text, at) && SCHEMES(written = text.slice(from, at).toLowerCase())) {
        type = TokenKind.Opaque;
        while (at < to && !isSpace(text.charCodeAt(at))) at++;
      }
    } else if (isDigit(code)) {
      type = TokenKind.Number;
      is = Class.Number;
      for (; at < to && isDigit(text.charCodeAt(at)); at++) number = number * 10 + text.charCodeAt(at) - 48;
      if (number <= LARGEST && code !== 48) written = FIGURES[number] ??= String(number);
      else if (at - from > 15) number = Number(text.slice(from, at));
    } else {
      const sign = signAt(words, text, at);
      at += sign.length;
      written = sign.text;
      is = sign.classes;
      known = sign.id;
      number = sign.value;
    }
    start[count] = from;
    end[count] = at;
    kind[count] = type;
    classes[count] = is;
    id[count] = known;
    newline[count] = broken;
    value[count] = number;
    broken = 0;
    word[count++] = written;
  }
  return { text, count, word, value, start, end, kind, classes, id, newline, lexicon: words };
}

const isAddress = (text: string, at: number): boolean => {
  const next = text[at];
  return (next === ':' || next === '.' || next === '/') && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
};
