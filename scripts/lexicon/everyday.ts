import { fold, isStopWord, stemOf } from '../../src/core/text/words.js';
import type { WordNet } from './wordNet.js';

/** What WordNet's corpora lack: pronouns, numbers, words with a capital that are no names, and words younger than they are. */
const OTHERS = `somebody someone something anybody anyone anything everybody everyone everything nobody noone nothing nowadays meanwhile whatever whoever whichever
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
website internet online download upload email software hardware database broadband smartphone laptop app video childcare healthcare recycling staffing fundraising
thirty forty fifty sixty seventy eighty ninety hundreds thousands millions`;

/** Stems of the words, written in small letters, that WordNet's corpora have, in order. */
export function everydayTable({ synsets, senses }: WordNet): string[] {
  const found = new Set(OTHERS.split(/\s+/).map(stemOf));
  for (const { key, part, words } of synsets.values()) {
    for (const word of words) {
      if (!/^[a-z]{3,}$/.test(word) || isStopWord(word)) continue;
      const sense = senses.get(`${part}:${word}`)?.find(({ synset }) => synset === key);
      if (sense !== undefined && sense.count > 0) found.add(stemOf(fold(word)));
    }
  }
  return [...found].sort();
}
