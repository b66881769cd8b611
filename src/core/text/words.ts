import { stemmer } from 'stemmer';
import { oneSpelling } from './spelling.js';

/** A word or a number of a text; `start`/`end` are UTF-16 offsets. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no diacritics, straight apostrophes, no possessive 's. */
  readonly lower: string;
  /** What inflected and British/American forms have in common; the figure itself for numbers ("1,201" gives "1201"). */
  readonly stem: string;
  /** A function word that tells nothing about the subject. */
  readonly stop: boolean;
  /** Written with a capital at the start. */
  readonly capital: boolean;
  /** Starts with a digit. */
  readonly digit: boolean;
}

const STOP = new Set(`
a an the this that these those such same other another each every either neither both all any some no none not nor only own too very just
also even still yet already again ever never once there here then than so as if though although because while when where why how what which who
whom whose whether and or but for of at by with from to in on into onto upon about above below over under between among through during before
after since until till against without within along across behind beyond near off out up down per via it its itself he him his himself she
her hers herself they them their theirs themselves we us our ours ourselves you your yours yourself i me my mine myself one ones be am is are
was were been being have has had having do does did done doing will would shall should can could may might must ought cannot
don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't shouldn't it's he's she's that's
there's they're we're you're i'm i've we've they've you've i'd he'd she'd they'd we'd you'd let's
more most much many less least few fewer several lot lots quite rather about around nearly almost roughly approximately
however therefore thus hence meanwhile moreover furthermore instead otherwise according say says said mr mrs ms dr
`.trim().split(/\s+/));

/** True for function words ("the", "of", "said"); takes a folded word. */
export const isStopWord = (folded: string): boolean => STOP.has(folded);

/** Months and days of the week cut short, as in the heads of tables; those that are other words as well only with a capital. */
const CUT_SHORT: ReadonlyMap<string, string> = new Map(`jan:january feb:february apr:april jun:june jul:july aug:august sep:september sept:september oct:october nov:november dec:december mon:monday tue:tuesday tues:tuesday thu:thursday thur:thursday thurs:thursday fri:friday Jan:january Feb:february
Mar:march Apr:april Jun:june Jul:july Aug:august Sep:september Sept:september Oct:october Nov:november Dec:december Mon:monday Tue:tuesday Tues:tuesday Wed:wednesday Thu:thursday Thur:thursday Thurs:thursday Fri:friday Sat:saturday Sun:sunday`.split(/\s/).map((pair) => pair.split(':') as [string, string]));

const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };
const PLAIN = /^[\x00-\x7f]*$/;

/** Folds case, diacritics, apostrophes and hyphens: "Özgür’s" and "Ozgur's" become one. The length may change. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = '';
  for (const char of lower.normalize('NFD').replace(MARKS, '')) {
    if (char === '’' || char === '‘' || char === 'ʼ' || char === '′') folded += "'";
    else if (char === '‐' || char === '‑' || char === '–' || char === '−') folded += '-';
    else if (char !== '\u00ad' && char !== '\u200b') folded += LETTERS[char] ?? char;
  }
  return folded;
}

/** The stem of a folded word: one spelling, then Porter's algorithm. Numbers lose their separators. */
export function stemOf(folded: string): string {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return folded.replaceAll(',', '');
  // beyond this no word is English, and the stemmer is not linear in its length
  if (folded.length < 3 || folded.length > 40) return folded;
  const spelled = oneSpelling(folded);
  return stemmer(spelled);
}

interface Known {
  /** As written. */
  readonly raw: string;
  readonly lower: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
}

// Texts repeat their words: one look-up by the written form answers everything. When full it becomes the older one, so that it cannot grow for
// ever and what is common is not forgotten.
const MEMO_LIMIT = 40_000;
let memo = new Map<string, Known>();
let older = new Map<string, Known>();

// Before those, what was last found in each slot of a table, by a hash of the letters: the word need not even be cut out of its text.
const SLOTS = 2 ** 16;
const recentRaw: string[] = Array.from({ length: SLOTS }, () => '');
const recent: (Known | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

/** What is known of the word `text.slice(start, end)`, whose letters hash to `hash`. */
function knowAt(text: string, start: number, end: number, hash: number): Known {
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  const raw = recentRaw[slot] as string;
  if (raw.length === end - start && text.startsWith(raw, start)) {
    const found = recent[slot];
    if (found !== undefined) return found;
  }
  const cut = text.slice(start, end);
  const found = know(cut);
  recentRaw[slot] = found.raw;
  recent[slot] = found;
  return found;
}

function know(raw: string): Known {
  const found = memo.get(raw);
  if (found !== undefined) return found;
  if (memo.size >= MEMO_LIMIT) [older, memo] = [memo, new Map()];
  const before = older.get(raw);
  if (before !== undefined) {
    memo.set(before.raw, before);
    return before;
  }
  let lower = fold(raw);
  if (lower.length > 3 && lower.endsWith("'s") && !STOP.has(lower)) lower = lower.slice(0, -2);
  else if (lower.endsWith("s'")) lower = lower.slice(0, -1);
  const first = raw.charCodeAt(0);
  const letter = raw.charAt(0);
  const known: Known = {
    // a slice would keep its whole text alive
    raw: raw.length > 64 ? raw : [...raw].join(''), lower, stem: stemOf(CUT_SHORT.get(raw) ?? lower), stop: STOP.has(lower), digit: first >= 48 && first <= 57,
    capital: first < 128 ? first >= 65 && first <= 90 : letter !== letter.toLowerCase(),
  };
  memo.set(known.raw, known);
  return known;
}

// FNV-1a
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const enum Class {
  Other,
  Letter,
  Digit,
  Apostrophe,
}

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = Class.Letter;
  else if (code >= 48 && code <= 57) ASCII[code] = Class.Digit;
}
ASCII[39] = Class.Apostrophe;

const WIDE_LETTER = /[\p{L}\p{M}\u00ad]/u;

function classOf(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as Class;
  if (code === 0x2019 || code === 0x02bc) return Class.Apostrophe;
  // a surrogate pair is asked as a whole at its first half; the second half then goes with it
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && WIDE_LETTER.test(text.slice(at - 1, at + 1)) ? Class.Letter : Class.Other;
  if (code >= 0xd800 && code <= 0xdbff) return WIDE_LETTER.test(text.slice(at, at + 2)) ? Class.Letter : Class.Other;
  return WIDE_LETTER.test(text.charAt(at)) ? Class.Letter : Class.Other;
}

/**
 * The words and numbers of a text, in order. Words are runs of letters with inner apostrophes ("Turkey's", "don't"); hyphens
 * part words; a few letters with digits right behind them are one word ("p99", "Q3"); numbers keep inner separators ("1,201", "4.5"). Linear in the length of the text.
 */
export function tokenWords(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text, at);
    if (kind !== Class.Letter && kind !== Class.Digit) {
      at++;
      continue;
    }
    const start = at++;
    let hash = Math.imul(BASIS ^ text.charCodeAt(start), PRIME);
    while (at < length) {
      const next = classOf(text, at);
      if (next === kind) {
        hash = Math.imul(hash ^ text.charCodeAt(at++), PRIME);
        continue;
      }
      if (kind === Class.Letter) {
        if (next !== Class.Apostrophe || at + 1 >= length || classOf(text, at + 1) !== Class.Letter) break;
        at += 2;
      } else {
        const code = text.charCodeAt(at);
        if (!isPoint(code) || at + 1 >= length || classOf(text, at + 1) !== Class.Digit) break;
        at += 2;
      }
    }
    if (kind === Class.Letter && at - start <= MOST_OF_CODE) {
      const end = codeEnd(text, at);
      for (; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    if (kind === Class.Letter && at === start + 1 && text.charCodeAt(at) === STOP_MARK) {
      const end = dottedEnd(text, start);
      if (end > 0) {
        const lower = text.slice(start, end).replaceAll('.', '').toLowerCase();
        tokens.push({ start, end, lower, stem: lower, stop: false, capital: true, digit: false });
        at = end;
        continue;
      }
    }
    const { lower, stem, stop, capital, digit } = knowAt(text, start, at, hash);
    tokens.push({ start, end: at, lower, stem, stop: stop && !isStandOut(text, start, at), capital, digit });
  }
  return tokens;
}

// letters, and digits: "p99", "Q3", "CO2", "H12"; a year behind its letters is a number of its own ("fy2024")
const MOST_OF_CODE = 3;

/** Where the digits end that are one name with the few letters before them; where those end, if none are. */
function codeEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= MOST_OF_CODE && end < text.length && classOf(text, end) === Class.Digit) end++;
  const next = end < text.length ? classOf(text, end) : Class.Other;
  const isNumber = end - at > MOST_OF_CODE || next === Class.Letter || next === Class.Digit || (isPoint(text.charCodeAt(end)) && end + 1 < text.length && classOf(text, end + 1) === Class.Digit);
  return isNumber ? at : end;
}

const isPoint = (code: number): boolean => code === 44 || code === 46;

/** The stems of its words that carry meaning, in order: no function words, no numbers. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const { stem, stop, digit } of tokenWords(text)) if (!digit && !stop) stems.push(stem);
  return stems;
}

const STOP_MARK = 46;
// The few whose dotted form is as usual as the plain one; joining all initials would part "J.K. Rowling" from "J. K. Rowling".
const DOTTED: ReadonlySet<string> = new Set(['U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'U.S.A.', 'U.A.E.', 'U.S.S.R.']);

/** Where a dotted acronym that starts here ends, its last stop left out; -1 where none starts. */
function dottedEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 8 && text.charCodeAt(end + 1) === STOP_MARK && classOf(text, end) === Class.Letter) end += 2;
  if (end - start < 4 || classOf(text, end) === Class.Letter) return -1;
  return DOTTED.has(text.slice(start, end)) ? end - 1 : -1;
}

const LIKE_STOP_WORDS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

/** Acronyms that read like function words, unless all around them is in capitals too. */
function isStandOut(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !LIKE_STOP_WORDS.has(text.slice(start, end))) return false;
  return !isCapital(text, start - 3) && !isCapital(text, start - 2) && !isCapital(text, end + 2);
}

/** True for a capital in a run of capitals: the second letter of a neighbour word tells. */
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
};
