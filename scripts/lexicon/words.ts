import { oneSpelling } from '../../src/core/text/spelling.js';
import { fold, isStopWord, stemOf } from '../../src/core/text/words.js';
import type { Sense, Synset, WordNet } from './wordNet.js';

/** What words have to do with each other, as stems. */
export interface WordTables {
  /** Each set means one thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words made from one another: grow, growth. */
  readonly derived: readonly (readonly [string, string])[];
  readonly antonyms: readonly (readonly [string, string])[];
}

// A sense counts as a word's usual one if it is among the first two and makes up this share of what was met of the word.
const USUAL_SHARE = 0.2;
// Beside a word whose usual sense it is, a sense that is merely frequent will do: "rise" for "grow". Looser still, twice as many
// synonyms are found where nothing of the kind is meant (measured on claims beside the evidence of other claims).
const FREQUENT_SHARE = 0.1;
const QUANTITIES = 23;
const USAGE = ';u';

/**
 * What news and reports say of figures, where WordNet (whose counts come from other kinds of text) parts words by shades of meaning:
 * "climb" and "increase", "inmate" and "prisoner". A line is a set; the sets with an arrow between them are opposites.
 */
const REPORTING = `
rise increase grow growth climb gain jump soar surge raise > fall decrease decline drop shrink slide plunge slump dip lower
more > fewer
strengthen > weaken
approve accept > reject refuse
support back > oppose
arrive > depart leave
surplus > deficit
born > die
win victory > lose loss defeat
above > below
inmate prisoner detainee
lawmaker legislator
survey poll
salary wage pay earnings
worker employee staff
`;

/** The everyday part of WordNet: one-word verbs, nouns and adjectives in their usual senses. Names, figures and units stay out. */
export function wordTables({ synsets, senses }: WordNet): WordTables {
  const lemmaOf = (synset: Synset, number: number): string => synset.words[number - 1] ?? '';
  const sensesOf = (synset: Synset, word: string): readonly Sense[] => senses.get(`${synset.part}:${word.toLowerCase()}`) ?? [];
  const sense = (synset: Synset, word: string): Sense | undefined => sensesOf(synset, word).find((one) => one.synset === synset.key);
  // "fell" is the past of "fall" more often than a hill; "grey" is "gray" in any sense
  const isOtherForm = (synset: Synset, word: string): boolean => {
    const base = oneSpelling(word);
    return base !== word && !synset.words.includes(base) && senses.has(`v:${base}`);
  };
  const isEveryday = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !isStopWord(word);
  const isUsual = (synset: Synset, word: string): boolean => {
    const all = sensesOf(synset, word);
    const own = sense(synset, word);
    if (own === undefined || own.number > 2) return false;
    const whole = all.reduce((sum, one) => sum + one.count, 0);
    return whole === 0 ? all.length === 1 : own.count > 0 && own.count >= whole * USUAL_SHARE;
  };
  const isFrequent = (synset: Synset, word: string): boolean => {
    const all = sensesOf(synset, word);
    const own = sense(synset, word);
    const whole = all.reduce((sum, one) => sum + one.count, 0);
    return own !== undefined && own.number <= 3 && own.count > 0 && own.count >= whole * FREQUENT_SHARE;
  };
  const isKnown = (word: string): boolean => ['n', 'v', 'a', 'r'].some((part) => (senses.get(`${part}:${word}`) ?? []).some((one) => one.count > 0));
  const isFit = (synset: Synset): boolean => synset.part !== 'r' && synset.file !== QUANTITIES && !synset.words.some((word) => /\d/.test(word))
    && !synset.pointers.some(({ symbol }) => symbol === USAGE);
  const isMet = (synset: Synset, word: string): boolean => (sense(synset, word)?.count ?? 0) > 0;
  const stem = (word: string): string => stemOf(fold(word));
  const sets = new Map<string, string[]>();
  const derived = new Map<string, [string, string]>();
  const antonyms = new Map<string, [string, string]>();
  const pair = (into: Map<string, [string, string]>, a: string, b: string): void => {
    const [first, second] = [stem(a), stem(b)].sort() as [string, string];
    if (first !== second) into.set(`${first} ${second}`, [first, second]);
  };
  for (const synset of synsets.values()) {
    if (!isFit(synset)) continue;
    const members = [...new Set(synset.words.filter((word) => isEveryday(word) && isUsual(synset, word) && !isOtherForm(synset, word)))];
    if (members.length > 0) for (const word of synset.words) if (isEveryday(word) && isFrequent(synset, word) && !isOtherForm(synset, word) && !members.includes(word)) members.push(word);
    const met = members.some((word) => isMet(synset, word));
    const stems = [...new Set(members.filter((word) => isKnown(word)).map(stem))].sort();
    if (stems.length > 1 && met) sets.set(stems.join(' '), stems);
    for (const { symbol, target, from, to } of synset.pointers) {
      if (symbol !== '+' && symbol !== '!' && symbol !== '\\') continue;
      const other = synsets.get(target);
      if (other === undefined || !isFit(other) || from === 0 || to === 0) continue;
      const [a, b] = [lemmaOf(synset, from), lemmaOf(other, to)];
      if (!isEveryday(a) || !isEveryday(b) || isOtherForm(synset, a) || isOtherForm(other, b) || !(isMet(synset, a) || isMet(other, b))) continue;
      // opposites hold in a word's rarer senses too: a "fall" that is a decrease is still the opposite of a rise
      if (symbol !== '!' && (!isUsual(synset, a) || !isUsual(other, b))) continue;
      pair(symbol === '!' ? antonyms : derived, a, b);
    }
  }
  for (const line of REPORTING.trim().split('\n')) {
    const sides = line.split(' > ').map((side) => [...new Set(side.split(' ').map(stem))]);
    for (const side of sides) if (side.length > 1) sets.set(side.join(' '), side.sort());
    for (const a of sides[0]!) for (const b of sides[1] ?? []) antonyms.set([a, b].sort().join(' '), [a, b].sort() as [string, string]);
  }
  return { synonyms: withoutParts([...sets.values()]), derived: sorted(derived), antonyms: sorted(antonyms) };
}

/** A set that lies in another says nothing new. */
function withoutParts(sets: readonly (readonly string[])[]): (readonly string[])[] {
  const holding = new Map<string, (readonly string[])[]>();
  for (const set of sets) for (const word of set) holding.set(word, [...(holding.get(word) ?? []), set]);
  const isPart = (set: readonly string[]): boolean => (holding.get(set[0]!) ?? []).some((other) => other.length > set.length && set.every((word) => other.includes(word)));
  return sets.filter((set) => !isPart(set)).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

const sorted = (pairs: ReadonlyMap<string, [string, string]>): [string, string][] => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
