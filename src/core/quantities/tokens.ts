/** Kinds of token. A number is a run of ASCII digits; `10kW` is a number and a word that touch. */
export const enum TokenKind {
  Word = 1,
  Number = 2,
  Symbol = 3,
}

/**
 * The text cut once into words, digit runs and single symbols; white space is skipped. Columns instead of objects, so that a
 * long draft costs a few typed arrays. Tokens `i` and `i + 1` touch when `end[i] === start[i + 1]`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Lower-cased words, the symbol itself, or the digits. */
  readonly word: readonly string[];
  /** 1 where a line break stands between this token and the one before it. */
  readonly newline: Uint8Array;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
const LETTER = /[\p{L}\p{M}]/u;
const isLetter = (text: string, at: number, code: number): boolean => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(text.slice(at, at + 2));
  return LETTER.test(String.fromCharCode(code));
};

/** Cuts `text` into tokens in one pass, linear in its length. */
export function tokenise(text: string): Tokens {
  const capacity = text.length;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const kind = new Uint8Array(capacity);
  const newline = new Uint8Array(capacity);
  const word: string[] = [];
  let count = 0;
  let broken = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 || code === 13) broken = 1;
      at++;
      continue;
    }
    const from = at;
    let type = TokenKind.Symbol;
    if (isDigit(code)) {
      type = TokenKind.Number;
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    } else if (isLetter(text, at, code)) {
      type = TokenKind.Word;
      while (at < text.length) {
        const next = text.charCodeAt(at);
        if (!isLetter(text, at, next)) break;
        at += next >= 0xd800 && next <= 0xdbff ? 2 : 1;
      }
    } else {
      at += code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
    }
    start[count] = from;
    end[count] = at;
    kind[count] = type;
    newline[count] = broken;
    broken = 0;
    const raw = text.slice(from, at);
    word.push(type === TokenKind.Word ? raw.toLowerCase() : raw);
    count++;
  }
  return {
    text, count, word,
    start: start.subarray(0, count), end: end.subarray(0, count),
    kind: kind.subarray(0, count), newline: newline.subarray(0, count),
  };
}
