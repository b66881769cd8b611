import chardet from 'chardet';
import type { Parsed, Problem } from '../problem.js';
import { decodeBytes } from './decodeBytes.js';

/** Bytes looked at to tell an encoding; more changes nothing and costs time. */
const SAMPLE = 65_536;

/**
 * Decodes a text file: byte order mark, a declaration inside the file (HTML, XML), valid UTF-8, UTF-16 by its zero bytes, then
 * a guess by likelihood. A guess is reported, with its name, so that a wrong one is seen. The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): Parsed<string> {
  const marked = byMark(bytes);
  if (marked !== null) return { value: decode(bytes, marked), problems: [] };
  const wide = utf16(bytes);
  if (wide !== null) return { value: decode(bytes, wide), problems: [] };
  const declared = declaration(bytes);
  if (declared !== null && declared !== 'utf-8') return { value: decode(bytes, declared), problems: [] };
  const value = decode(bytes, 'utf-8');
  // nothing was replaced, so nothing was wrong; bytes are looked at one by one only then
  if (!value.includes('\ufffd')) return { value, problems: [] };
  const utf8 = utf8Errors(bytes);
  if (utf8.errors === 0) return { value, problems: [] };
  // other encodings make well-formed sequences by chance only
  if (utf8.errors * 3 <= utf8.valid) return { value, problems: [warn(`${utf8.errors === 1 ? '1 byte is' : `${utf8.errors} bytes are`} no valid UTF-8 and ${utf8.errors === 1 ? 'shows' : 'show'} as \uFFFD; save the file as UTF-8.`)] };
  const guess = guessEncoding(bytes);
  return { value: decode(bytes, guess), problems: [warn(`No encoding is declared; the file was read as ${guess}, a guess. If letters look wrong, save it as UTF-8.`)] };
}

const warn = (message: string): Problem => ({ code: 'encoding', message, severity: 'warning' });

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeBytes(bytes, encoding);
  } catch {
    return decodeBytes(bytes, 'windows-1252');
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in Western text one byte of nearly every pair is zero, and always the same one. */
function utf16(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** `charset=` or `encoding=` in the first 1,024 bytes of a file that starts as HTML or XML does. */
function declaration(bytes: Uint8Array): string | null {
  const head = decodeBytes(bytes.subarray(0, 1024), 'windows-1252').toLowerCase();
  if (!head.trimStart().startsWith('<')) return null;
  for (const word of ['charset=', 'encoding=']) {
    const at = head.indexOf(word);
    if (at < 0) continue;
    const name = /^["' ]{0,3}([a-z0-9_:.-]{2,40})/.exec(head.slice(at + word.length, at + word.length + 50))?.[1];
    if (name === undefined) continue;
    try {
      return new TextDecoder(name).encoding;
    } catch {
      return null;
    }
  }
  return null;
}

/** Well-formed and ill-formed sequences above ASCII. */
function utf8Errors(bytes: Uint8Array): { valid: number; errors: number } {
  let valid = 0;
  let errors = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? (byte < 0xf0 ? 3 : 0) : byte >= 0xc2 ? 2 : 0;
    let good = length > 0 && at + length <= bytes.length;
    for (let k = 1; good && k < length; k++) good = ((bytes[at + k] as number) & 0xc0) === 0x80;
    if (good) {
      valid++;
      at += length - 1;
    } else errors++;
  }
  return { valid, errors };
}

const FOREIGN = /^(?:Shift_JIS|EUC|GB|Big5|ISO-2022|KOI8|windows-125[1356]|ISO-8859-[5678])/i;

function guessEncoding(bytes: Uint8Array): string {
  const sample = interesting(bytes);
  let best = 'windows-1252';
  try {
    if (looksForeign(sample)) {
      const fits = chardet.analyse(sample).filter(({ name, confidence }) => confidence >= 10 && FOREIGN.test(name) && isWhole(decode(sample.subarray(0, sample.length & ~1), known(name))));
      if (fits[0] !== undefined) return known(fits[0].name);
    }
  } catch {
    // a detector that fails leaves the Latin candidates
  }
  let score = Number.NEGATIVE_INFINITY;
  for (const encoding of ['windows-1252', 'macintosh', 'windows-1250', 'iso-8859-2']) {
    // the rarer ones must fit better than just as well
    const here = plausibility(decodeBytes(sample, encoding)) - (encoding === 'iso-8859-2' ? 2 : encoding === 'windows-1250' ? 1 : 0);
    if (here > score) {
      score = here;
      best = encoding;
    }
  }
  return best;
}

/** Every byte stands for something, and few words mix Latin letters with Greek, Cyrillic, Hebrew or Arabic ones, as accents read by a wrong table do. */
function isWhole(text: string): boolean {
  const mixed = text.match(/[A-Za-z][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z]/g)?.length ?? 0;
  return !text.slice(0, -2).includes('\ufffd') && mixed * 5 <= (text.match(/[\u0370-\u06ff]/g)?.length ?? 0);
}

/** The part of the bytes that holds something above ASCII. */
function interesting(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - SAMPLE / 2);
  return bytes.subarray(from, from + SAMPLE);
}

/** Cyrillic, Greek, Hebrew, Arabic and East Asian text has runs of high bytes; Western text has them one by one. */
function looksForeign(sample: Uint8Array): boolean {
  let high = 0;
  let inRun = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] as number) < 0x80) continue;
    high++;
    if ((sample[at + 1] ?? 0) >= 0x80 || (sample[at - 1] ?? 0) >= 0x80) inRun++;
  }
  return inRun > high / 2;
}

function known(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}

const LIKELY = new Set([...'éèêëàâäáåãçñöóòôõüúùûíìîïøæßœÉÖÜÄÅØ“”‘’–—…£€°§©®·«»½¼¾²³×±µ•ąćęłńśźżčďěňřšťůýž\u00a0']);

/** High for text whose letters above ASCII are common ones in usual places. */
function plausibility(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char < '\u0080') continue;
    score += LIKELY.has(char) ? 1 : -1;
    if (char <= '\u009f' || char === '\ufffd') score -= 4;
    const before = text.charAt(at - 1);
    const letter = /\p{L}/u.test(char);
    const insideWord = /[a-z]/.test(before) && /[a-z]/.test(text.charAt(at + 1));
    if (insideWord) score += letter ? (char === char.toLowerCase() ? 1 : -2) : char === '’' || char === '–' || char === '—' ? 1 : -2;
    if (!letter && (char === '£' || char === '€') && /[0-9]/.test(text.charAt(at + 1))) score += 2;
    if (char === '’' || char === '\u0091') score += /[a-z]/.test(before) ? 1 : 0;
  }
  return score;
}
