import { overlaps } from '../../text/span.js';
import type { Asked } from './types.js';

export type Operator = 'max' | 'min' | 'sum' | 'average' | 'more' | 'less' | 'same';

const WORDS: Readonly<Record<Operator, string>> = {
  max: `most highest largest biggest greatest best maximum latest newest longest tallest oldest heaviest busiest richest deepest fastest hottest warmest wettest
    steepest strongest widest dearest costliest furthest farthest`,
  min: 'least fewest lowest smallest shortest worst minimum earliest youngest lightest quietest poorest shallowest slowest coldest coolest driest weakest narrowest cheapest',
  sum: 'total totals totalled totaled altogether combined sum together',
  average: 'average averaged averages mean',
  more: 'difference gap margin more higher larger bigger greater longer taller older heavier better above ahead later exceeds exceeded deeper faster hotter warmer wetter stronger wider dearer',
  less: 'less fewer lower smaller shorter younger lighter worse below behind earlier poorer slower colder cooler drier weaker narrower cheaper',
  same: 'same equal equals identical',
};
const BY_WORD: ReadonlyMap<string, Operator> = new Map((Object.keys(WORDS) as Operator[]).flatMap((operator) => WORDS[operator].split(/\s+/).map((word) => [word, operator] as const)));

/** What a word of the sentence asks for; null where it asks for nothing, or belongs to the bound of a figure ("more than 20"). */
export function operatorAt({ words, quantity, siblings }: Asked, at: number): Operator | null {
  const word = words[at];
  const found = word === undefined ? undefined : BY_WORD.get(word.lower);
  if (word === undefined || found === undefined) return null;
  return [quantity, ...siblings].some(({ phrase }) => overlaps(phrase, word)) ? null : found;
}
