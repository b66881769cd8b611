import { isStopWord, tokenWords } from '../../src/core/text/words.js';
import type { WordNet } from './wordNet.js';

/** Acronyms that need no explaining, with the stems of what they stand for: only those whose letters are the initials of the words. */
export function acronymTable({ synsets }: WordNet): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const synset of synsets.values()) {
    if (synset.part !== 'n') continue;
    for (const short of synset.words) {
      if (!/^[A-Z]{2,6}$/.test(short)) continue;
      for (const long of synset.words) {
        const words = tokenWords(long.replaceAll('_', ' ').replaceAll('-', ' '));
        const content = words.filter((word) => !isStopWord(word.lower));
        if (content.length < 2 || content.some((word) => word.lower.length < 2) || ![words, content].some((list) => list.map((word) => word.lower.charAt(0)).join('') === short.toLowerCase())) continue;
        const stems = content.map((word) => word.stem).join(' ');
        found.set(`${short} ${stems}`, [short.toLowerCase(), stems]);
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
