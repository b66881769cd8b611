import { ANTONYMS, DERIVED, EVERYDAY, SYNONYMS } from './tables.js';
import { wordSets } from './wordSets.js';

const NONE: readonly string[] = [];

/** Stems of words that mean the same in their usual senses ("begin": "start", "commence"). Takes and gives what `stemOf` gives. */
export const synonymsOf = wordSets(SYNONYMS, ' ');

/** Stems of words made from this one, or this from them ("grow": "growth"). */
export const derivedFrom = wordSets(DERIVED, ' ');

/** Stems of opposites that the tables state ("increase": "decrease"). */
export const antonymsOf = wordSets(ANTONYMS, ' ');

/** Stems of words with the same or a kindred meaning: synonyms, then words made from one another. Never the stem itself. */
export function relatedStems(stem: string): readonly string[] {
  const same = synonymsOf(stem);
  const made = derivedFrom(stem);
  return made.length === 0 ? same : same.length === 0 ? made : [...new Set([...same, ...made])];
}

/** True for two different stems of which one can stand for the other, or is made from it. */
export const areSynonyms = (a: string, b: string): boolean => synonymsOf(a).includes(b) || derivedFrom(a).includes(b);

/** Stems of opposites, also of a synonym's ("commence": "end", by way of "begin"). No synonyms among them. */
export function oppositesOf(stem: string): readonly string[] {
  const found = new Set(antonymsOf(stem));
  for (const same of synonymsOf(stem)) for (const other of antonymsOf(same)) found.add(other);
  if (found.size === 0) return NONE;
  found.delete(stem);
  for (const same of relatedStems(stem)) found.delete(same);
  return [...found];
}

/** True for opposites in the sense of `oppositesOf`, whichever is asked first. */
export const areAntonyms = (a: string, b: string): boolean => oppositesOf(a).includes(b) || oppositesOf(b).includes(a);

let everyday: ReadonlySet<string> | undefined;

/** True for the stem of an everyday word: at the start of a sentence its capital makes no name of it. */
export const isEveryday = (stem: string): boolean => (everyday ??= new Set(EVERYDAY.trim().split('\n'))).has(stem);
