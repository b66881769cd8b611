import { fold, isStopWord, stemOf, tokenWords } from '../../src/core/text/words.js';
import type { Synset, WordNet } from './wordNet.js';

const GROUPS = 14;
const LOCATIONS = 15;
// continents and islands
const OBJECTS = 17;
const PERSONS = 18;

/** Names of places that came after WordNet, or that it lacks; each line goes to the set that has its first name, or makes its own. */
const LATER = `
turkey, turkiye
czech republic, czechia, czech
united kingdom, great britain, uk, gb, british, brit, briton
united states, us, usa, american
netherlands, dutch, dutchman, dutchwoman
swaziland, eswatini, swazi
cape verde, cabo verde, cape verdean
ivory coast, cote d'ivoire, ivorian
myanmar, burma, burmese
east timor, timor leste, timorese
macedonia, north macedonia, macedonian
kosovo, kosovan, kosovar
south sudan, south sudanese
montenegro, montenegrin
united arab emirates, uae, emirati
democratic republic of the congo, drc, dr congo, congo kinshasa, congolese
north korea, dprk, north korean
south korea, rok, south korean
saudi arabia, saudi
ukraine, ukrainian
russia, russian federation, russian
england, english, englishman, englishwoman
scotland, scottish, scot, scotsman, scotswoman
wales, welsh, welshman, welshwoman
ireland, irish, irishman, irishwoman
france, french, frenchman, frenchwoman
european union, eu
new zealand, new zealander
taiwan, taiwanese
hong kong, hong konger
crimea, crimean
palestine, palestinian
bosnia and herzegovina, bosnia, bosnian
`;

/** Each set names one place and its people, as stems; names of several words have spaces. */
export function placeTable({ synsets }: WordNet): string[][] {
  const adjectives = new Map<string, string[]>();
  const people = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, words: readonly string[]): void => void map.set(key, [...(map.get(key) ?? []), ...words]);
  const isSlur = (synset: Synset): boolean => synset.pointers.some(({ symbol }) => symbol === ';u');
  for (const synset of synsets.values()) {
    for (const { symbol, target, from } of synset.pointers) {
      if (isSlur(synset)) continue;
      if (synset.part === 'a' && symbol === '\\') put(adjectives, target, [synset.words[from - 1] ?? '']);
      if (synset.part === 'n' && (synset.file === PERSONS || synset.file === GROUPS) && symbol === '#m') put(people, target, synset.words);
    }
  }
  const sets: string[][] = [];
  for (const synset of synsets.values()) {
    if (synset.part !== 'n' || !(synset.file === LOCATIONS || ((synset.file === GROUPS || synset.file === OBJECTS) && adjectives.has(synset.key)))) continue;
    if (!synset.pointers.some(({ symbol }) => symbol === '@i')) continue;
    const own = synset.words.filter(isName);
    const formal = [...own, ...(adjectives.get(synset.key) ?? []).filter(isName)];
    // the Dutch of the Netherlands are, the Basques of Spain are not all the people there
    const folk = (people.get(synset.key) ?? []).filter((word) => isName(word) && formal.some((name) => name.slice(0, 3) === word.slice(0, 3)));
    const names = [...new Set([...formal, ...folk].map(stems))];
    const places = own.map(stems);
    sets.push(names.filter((name) => name.length > 2 && !(places.includes(name) && isCutShort(name, places))));
  }
  for (const line of LATER.trim().split('\n')) {
    const names = line.split(', ').map(stems);
    const known = sets.find((set) => set.includes(names[0]!)) ?? [];
    if (known.length === 0) sets.push(known);
    for (const name of names) if (!known.includes(name)) known.push(name);
  }
  // longer names that hold a shorter one add nothing: who knows the shorter one finds them
  return sets.filter((set) => new Set(set.map((name) => name.split(' ')[0]!)).size > 1 || set.some((name) => !name.includes(' ')) && set.length > 1)
    .map((set) => set.sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** "British_capital" and "the_States" describe a place, they are no names. */
const isName = (word: string): boolean => word.split('_').every((part) => /^[A-Z]/.test(part) || part === 'of' || part === 'and' || part === 'the') && /^[A-Z]/.test(word) && word.split('_').length <= 5;

/** "Mass" for Massachusetts is a word of its own. */
const isCutShort = (name: string, all: readonly string[]): boolean => name.length <= 4 && all.some((other) => other.length > name.length + 3 && other.startsWith(name) && !other.includes(' '));

const stems = (name: string): string => {
  const spaced = name.replaceAll('_', ' ').replaceAll('.', '');
  if (spaced.length <= 3 && /^[a-zA-Z]+$/.test(spaced)) return stemOf(fold(spaced));
  return tokenWords(spaced).filter((word) => !isStopWord(word.lower)).map((word) => word.stem).join(' ');
};
