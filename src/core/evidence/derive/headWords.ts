import { stemOf, type WordToken } from '../../text/words.js';
import { placeStems } from '../lexicon/places.js';
import { relatedStems } from '../lexicon/relations.js';
import type { Focus } from './context.js';

/** What the words of a sentence are measured by, where no dictionary has them as kindred: "the hottest month" is told by a column of temperatures. */
const MEASURED: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  const lines = `
    hot hottest hotter warm warmest warmer cold coldest colder cool coolest cooler degrees: temperature temp
    wet wettest wetter dry driest drier rain: rain rainfall precipitation
    tall tallest taller high highest: height elevation altitude
    long longest longer short shortest shorter: length distance duration
    old oldest older young youngest younger: age
    heavy heaviest heavier light lightest lighter: weight mass
    expensive dear dearest dearer cheap cheapest cheaper costs cost paid price prices: price cost fee rent
    fast fastest faster slow slowest slower: time speed
    large largest larger big biggest bigger small smallest smaller: size area population
    people inhabitants residents lived lives: population residents inhabitants people
    busy busiest quiet quietest came come visited: visitors visits passengers attendance admissions
    crowd crowds spectators watched: attendance crowd spectators
    rich richest poor poorest earned earn earns: income earnings salary
    deep deepest shallow shallowest: depth
    wide widest narrow narrowest: width
    votes voted polled: turnout votes
    homes houses: homes houses households dwellings
    win wins victories: won wins
    loss losses defeats: lost losses
    draw draws: drawn draws`;
  for (const line of lines.trim().split('\n')) {
    const [words = '', heads = ''] = line.split(':');
    const measures = heads.trim().split(/\s+/).map(stemOf);
    for (const word of words.trim().split(/\s+/)) map.set(stemOf(word), [...(map.get(stemOf(word)) ?? []), ...measures]);
  }
  return map;
})();

/** Stems of the heads that measure what a word says; [] for most words. */
export const measuresOf = ({ stem, lower }: Pick<WordToken, 'stem' | 'lower'>): readonly string[] => MEASURED.get(stem) ?? MEASURED.get(stemOf(lower)) ?? [];

// a kindred word says a little less than the head's own
const KINDRED = 0.8;
/** A head shortens words: "temp", "avg_dist", "photos". Of three letters it could shorten anything. */
const SHORTEST = 4;

/**
 * How near the figure the sentence says what a word of a head says, 0 to 1: the word itself, one of kindred meaning, what it is measured by, or
 * a longer word that the head shortens.
 */
export function headWeights(focus: Focus): (stem: string) => number {
  const known = new Map<string, number>();
  const measured = new Map<string, number>();
  for (const word of focus.words) {
    const weight = focus.weights.get(word.stem) ?? 0;
    for (const stem of measuresOf(word)) measured.set(stem, Math.max(measured.get(stem) ?? 0, weight));
  }
  return (stem) => {
    let found = known.get(stem);
    if (found !== undefined) return found;
    found = focus.weights.get(stem) ?? 0;
    for (const other of relatedStems(stem)) found = Math.max(found, KINDRED * (focus.weights.get(other) ?? 0));
    found = Math.max(found, KINDRED * (measured.get(stem) ?? 0));
    if (stem.length >= SHORTEST) for (const word of focus.words) if (word.lower.length > stem.length && word.lower.startsWith(stem)) found = Math.max(found, KINDRED * (focus.weights.get(word.stem) ?? 0));
    known.set(stem, found);
    return found;
  };
}

/** How near the figure the sentence says a word that may stand for a cell's: "bought" for "purchase", "English" for "England"; of what rows share, since names of rows are nobody's synonyms. */
export function kindredWeights({ words, weights }: Focus): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { stem, stop, digit, capital } of words) {
    if (stop || digit) continue;
    const weight = KINDRED * (weights.get(stem) ?? 0);
    for (const other of [...relatedStems(stem), ...(capital ? placeStems(stem) : [])]) found.set(other, Math.max(found.get(other) ?? 0, weight));
  }
  return found;
}
