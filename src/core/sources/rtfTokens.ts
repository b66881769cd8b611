import { decodeBytes } from './decodeBytes.js';

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly text: string }
  /** A control word; `isOptional` where `\*` says that readers who do not know it leave its group out. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null; readonly isOptional: boolean };

/** Characters that have words of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
};

/** Groups nested deeper are a trap; their braces are left out. */
const MAX_DEPTH = 2_000;

const CODE_PAGES: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8', 866: 'ibm866', 874: 'windows-874' };

/** Code pages of the character sets that fonts name; those of the Latin ones are the file's. */
const CHARACTER_SETS: Readonly<Record<number, number>> = { 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

/**
 * Cuts RTF into groups, control words and text, with `\'xx` bytes decoded by the font's or the file's code page and `\u` characters joined with what stands
 * in for them left out. `skip` tells how many characters stand in, as set by `\uc`.
 */
export function* rtfTokens(text: string, skip: () => number): Generator<RtfToken> {
  let at = 0;
  let depth = 0;
  let isOptional = false;
  let leaveOut = 0;
  let bytes: number[] = [];
  let encoding = 'windows-1252';
  let pending = '';
  const fonts = new Map<number, string>();
  let font = -1;
  const outer: number[] = [];
  const flushBytes = (): void => {
    if (bytes.length === 0) return;
    pending += decodeBytes(Uint8Array.from(bytes), fonts.get(font) ?? encoding);
    bytes = [];
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char !== '\\' || text[at + 1] !== "'") flushBytes();
    if ((char === '{' || char === '}' || char === '\\') && pending !== '' && !(char === '\\' && isCharacter(text, at))) {
      yield { kind: 'text', text: pending };
      pending = '';
    }
    if (char === '{' || char === '}') {
      at++;
      leaveOut = 0;
      isOptional = false;
      depth += char === '{' ? 1 : -1;
      if (char === '}') font = outer.pop() ?? -1;
      else if (outer.length < MAX_DEPTH) outer.push(font);
      if (char === '{' ? depth <= MAX_DEPTH : depth < MAX_DEPTH) yield char === '{' ? { kind: 'open' } : { kind: 'close' };
    } else if (char !== '\\') {
      const end = nextSpecial(text, at);
      let words = text.slice(at, end).replace(/[\r\n]/g, '');
      if (leaveOut > 0) {
        const left = Math.min(leaveOut, words.length);
        words = words.slice(left);
        leaveOut -= left;
      }
      pending += words;
      at = end;
    } else if (text[at + 1] === "'") {
      const code = parseInt(text.slice(at + 2, at + 4), 16);
      at += 4;
      if (leaveOut > 0) leaveOut--;
      else if (!Number.isNaN(code)) bytes.push(code);
    } else {
      const letter = text.charCodeAt(at + 1) | 32;
      if (letter < 97 || letter > 122) {
        const symbol = text[at + 1] ?? '';
        at += 2;
        if (symbol === '*') isOptional = true;
        else if (leaveOut > 0 && symbol !== '\n' && symbol !== '\r') leaveOut--;
        else if (symbol === '~') pending += '\u00a0';
        else if (symbol === '_') pending += '-';
        else if (symbol === '\n' || symbol === '\r') yield { kind: 'word', word: 'par', value: null, isOptional: false };
        else if ('\\{}'.includes(symbol)) pending += symbol;
        continue;
      }
      let end = at + 1;
      while (end < text.length && end - at < 40 && isLetter(text.charCodeAt(end))) end++;
      const word = text.slice(at + 1, end);
      const digits = /^-?[0-9]{1,10}/.exec(text.slice(end, end + 11))?.[0] ?? '';
      end += digits.length;
      const value = digits === '' ? null : Number(digits);
      if (text[end] === ' ') end++;
      at = end;
      const character = CHARACTERS[word];
      if (word === 'u' && value !== null) {
        const code = value < 0 ? value + 65_536 : value;
        pending += code >= 32 && code <= 0xffff ? String.fromCharCode(code) : '';
        leaveOut = skip();
      } else if (character !== undefined) {
        pending += character;
      } else if (word === 'bin') {
        // raw bytes, which may hold braces
        at = Math.min(text.length, at + Math.max(0, value ?? 0));
      } else {
        if (word === 'ansicpg' && value !== null) encoding = encodingOf(value);
        else if (word === 'mac') encoding = encodingOf(10_000);
        else if (word === 'f' && value !== null) font = value;
        else if (word === 'plain') font = -1;
        else if (word === 'fcharset' && CHARACTER_SETS[value ?? 0] !== undefined) fonts.set(font, encodingOf(CHARACTER_SETS[value ?? 0] ?? 1252));
        yield { kind: 'word', word, value, isOptional };
        isOptional = false;
      }
    }
  }
  flushBytes();
  if (pending !== '') yield { kind: 'text', text: pending };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** True for control words that are characters of the text around them. */
function isCharacter(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return next === "'" || next === '~' || next === '_' || '\\{}'.includes(next) || (next === 'u' && /[0-9-]/.test(text[at + 2] ?? ''));
}

function nextSpecial(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 92 || code === 123 || code === 125) break;
    end++;
  }
  return end;
}

function encodingOf(page: number): string {
  try {
    return new TextDecoder(CODE_PAGES[page] ?? `windows-${page}`).encoding;
  } catch {
    return 'windows-1252';
  }
}
