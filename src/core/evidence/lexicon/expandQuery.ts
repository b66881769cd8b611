import { stemOf, tokenWords } from '../../text/words.js';
import type { ClaimContext } from '../claimContext.js';
import type { Library } from '../library.js';
import { acronymsIn, capitalRuns, isAcronym, knownExpansions } from './acronyms.js';
import { placeStems } from './places.js';
import { relatedStems } from './relations.js';

// What all other words for a thing weigh together beside the draft's own word. Set by hand: at a half, synonyms begin to push the
// passages that say it in the draft's own words down the list.
const WORD = 0.3;
const PLACE = 0.5;
const ACRONYM = 0.5;

/**
 * The other words by which a source may speak of what a claim speaks of, as stems with weights: synonyms and words made from one
 * another, other names of its places, what its acronyms stand for, and the acronyms of its names. Only words that the sources hold.
 */
export function otherWords(context: ClaimContext, library: Library): Map<string, number> {
  const { terms, names, sentence } = context;
  const found = new Map<string, number>();
  const unseen = library.rarity('');
  const isHeld = (stem: string): boolean => library.rarity(stem) < unseen;
  const put = (stem: string, weight: number): void => {
    if (weight > (found.get(stem) ?? 0) && !terms.has(stem) && isHeld(stem)) found.set(stem, weight);
  };
  terms.forEach((weight, stem) => {
    const isName = names.has(stem);
    const others = (isName ? placeStems(stem) : relatedStems(stem)).filter(isHeld);
    for (const other of others) put(other, ((isName ? PLACE : WORD) * weight) / others.length);
  });
  const words = tokenWords(sentence);
  for (const word of words) {
    const short = sentence.slice(word.start, word.end);
    if (!isAcronym(short)) continue;
    const weight = ACRONYM * (terms.get(word.stem) ?? 0);
    const stems = expansion(short, word.stem, context, library).filter(isHeld);
    for (const stem of stems) put(stem, weight / stems.length);
  }
  for (const { initials, long } of capitalRuns(sentence, words)) {
    const stems = tokenWords(long).filter((word) => !word.stop).map((word) => word.stem);
    const weight = Math.max(...stems.map((stem) => terms.get(stem) ?? 0));
    // two letters are initials of too many things
    if (initials.length > 2) put(stemOf(initials.toLowerCase()), ACRONYM * weight);
    for (const other of placeStems(stems.join(' '))) put(other, PLACE * weight);
  }
  return found;
}

const contentStems = (text: string): string[] => tokenWords(text).filter((word) => !word.stop && !word.digit).map((word) => word.stem);

const explained = new WeakMap<Library, { version: number; readonly by: Map<string, readonly string[]> }>();
// an acronym is explained where it is first used, in one of the passages that are about it most
const LOOKED_AT = 6;

/** The stems of what an acronym stands for: as the sentence or a source explains it, else as everyone knows it. */
function expansion(short: string, stem: string, { sentence }: ClaimContext, library: Library): readonly string[] {
  const own = acronymsIn(sentence).get(short);
  if (own !== undefined) return contentStems(own);
  let cache = explained.get(library);
  if (cache?.version !== library.version) explained.set(library, (cache = { version: library.version, by: new Map() }));
  const known = cache.by.get(short);
  if (known !== undefined) return known;
  let long: string | undefined;
  for (const hit of library.search(new Map([[stem, 1]]), LOOKED_AT)) {
    long = acronymsIn(library.view(hit.path, hit.at).passage.text).get(short);
    if (long !== undefined) break;
  }
  const stems = long !== undefined ? contentStems(long) : [...new Set(knownExpansions(short.toLowerCase()).flatMap((words) => words.split(' ')))];
  cache.by.set(short, stems);
  return stems;
}
