import { isStopWord, tokenWords, type WordToken } from '../../text/words.js';
import { ACRONYMS } from './tables.js';

let standing: ReadonlyMap<string, readonly string[]> | null = null;

/** What an acronym that needs no explaining stands for ("un": "unit nation"), as stems with a space between; lower case in. */
export function knownExpansions(acronym: string): readonly string[] {
  if (standing === null) {
    const found = new Map<string, string[]>();
    for (const line of ACRONYMS.trim().split('\n')) {
      const [short = '', ...long] = line.split(' ');
      const list = found.get(short);
      if (list === undefined) found.set(short, [long.join(' ')]);
      else list.push(long.join(' '));
    }
    standing = found;
  }
  return standing.get(acronym) ?? [];
}

/** Two to seven capitals, with a plural s: "WHO", "NGOs". Longer runs of capitals are headings. */
export const isAcronym = (written: string): boolean => ACRONYM.test(written);
const ACRONYM = /^[A-Z]{2,7}s?$/;

// names of institutions hold up to two small words in a row ("of the"), and hardly ever more words than this
const LONGEST_NAME = 10;

/**
 * Acronyms a text explains, as written, with the words they stand for: "World Health Organization (WHO)", "WHO (World Health
 * Organization)", and capitalised runs whose initials are an acronym that stands elsewhere in the text. The first explanation counts.
 * Linear in the length of the text.
 */
export function acronymsIn(text: string): ReadonlyMap<string, string> {
  const words = tokenWords(text);
  const found = new Map<string, string>();
  const written = new Set<string>();
  for (const [at, word] of words.entries()) {
    const short = text.slice(word.start, word.end);
    if (!isAcronym(short)) continue;
    written.add(short);
    if (found.has(short)) continue;
    const long = text.charAt(word.start - 1) === '(' ? before(text, words, at, letters(short)) : text.startsWith(' (', word.end) ? after(text, words, at, letters(short)) : null;
    if (long !== null) found.set(short, long);
  }
  if (written.size === found.size) return found;
  for (const { initials, long } of capitalRuns(text, words)) {
    for (const short of [initials, `${initials}s`]) if (written.has(short) && !found.has(short)) found.set(short, long);
  }
  return found;
}

const letters = (short: string): string => (short.endsWith('s') ? short.slice(0, -1) : short).toLowerCase();

/** The words up to `at` whose initials are the letters; small words count or not. */
function before(text: string, words: readonly WordToken[], at: number, wanted: string): string | null {
  let left = wanted.length - 1;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_NAME; i--) {
    const word = words[i] as WordToken;
    if (word.lower.charAt(0) === wanted.charAt(left)) left--;
    else if (!isStopWord(word.lower)) return null;
    if (left < 0) return text.slice(word.start, (words[at - 1] as WordToken).end);
  }
  return null;
}

function after(text: string, words: readonly WordToken[], at: number, wanted: string): string | null {
  const close = text.indexOf(')', (words[at] as WordToken).end);
  let next = 0;
  let last: WordToken | undefined;
  for (let i = at + 1; i < words.length && i - at <= LONGEST_NAME; i++) {
    const word = words[i] as WordToken;
    if (close < 0 || word.end > close) break;
    if (word.lower.charAt(0) === wanted.charAt(next)) next++;
    else if (!isStopWord(word.lower)) return null;
    last = word;
  }
  return next === wanted.length && last !== undefined ? text.slice((words[at + 1] as WordToken).start, last.end) : null;
}

/** Capitalised names of several words with their initials, small words between them left out: "Office for National Statistics", ONS. */
export function capitalRuns(text: string, words: readonly WordToken[]): { initials: string; long: string }[] {
  const runs: { initials: string; long: string }[] = [];
  let first = -1;
  let last = -1;
  let initials = '';
  const close = (): void => {
    if (initials.length > 1) runs.push({ initials, long: text.slice((words[first] as WordToken).start, (words[last] as WordToken).end) });
    first = -1;
    initials = '';
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as WordToken;
    const joined = first < 0 || JOIN.test(text.slice((words[at - 1] as WordToken).end, word.start));
    if (!joined || at - first > LONGEST_NAME) close();
    if (word.capital && !word.digit && (first >= 0 || !isStopWord(word.lower))) {
      if (first < 0) first = at;
      last = at;
      initials += text.charAt(word.start).toUpperCase();
    } else if (first >= 0 && !SMALL.has(word.lower)) close();
  }
  close();
  return runs;
}

const JOIN = /^[ \n\u00a0-]$/;
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to']);
