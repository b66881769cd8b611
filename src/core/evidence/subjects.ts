import type { WordToken } from '../text/words.js';
import { isEveryday } from './lexicon/relations.js';

/** Stems of the words that look like names: capitalised inside a sentence, or capitalised at its start and not an everyday word. */
export function nameStems(words: readonly WordToken[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as WordToken;
    if (!word.capital || word.stop || word.digit) continue;
    if (at > 0 || words[1]?.capital === true || !isEveryday(word.stem)) found.add(word.stem);
  }
  return found;
}

// what the subject that a pronoun stands for weighs beside the words of the sentence itself
export const SUBJECT = 0.5;
const PRONOUNS: ReadonlySet<string> = new Set('he she they it his her hers their its him them'.split(' '));
// a subject stands in front
const FRONT = 8;

/** True for a word that may stand for somebody or something named before. */
export const isPronoun = ({ stop, lower }: WordToken): boolean => stop && PRONOUNS.has(lower);

export const hasPronoun = (words: readonly WordToken[]): boolean => words.some(isPronoun);

/** True where a pronoun comes before any name: the sentence is about who was named before it. */
export function refersBack(words: readonly WordToken[], names: ReadonlySet<string>): boolean {
  for (const word of words) {
    if (word.capital && names.has(word.stem)) return false;
    if (isPronoun(word)) return true;
  }
  return false;
}

/** Stems of the names at the front of the nearest sentence that does not itself refer back; nearest first. */
export function subjectOf(sentences: readonly (readonly WordToken[])[]): readonly string[] {
  for (const words of sentences) {
    const names = nameStems(words);
    if (refersBack(words, names)) continue;
    return words.slice(0, FRONT).flatMap((word) => (word.capital && names.has(word.stem) ? word.stem : []));
  }
  return [];
}
