import { tokenWords } from '../../text/words.js';
import { PLACES } from './tables.js';
import { wordSets } from './wordSets.js';

const namesOf = wordSets(PLACES, ',');

/**
 * The other names, of one word, of the place or people that a name means, as stems: "french" gives "france" and "frenchman",
 * "unit state" (a name of several words, stems with a space between) "america" and "us". For capitalised words only: "polish" is a verb too.
 */
export const placeStems = (stem: string): readonly string[] => namesOf(stem).filter((name) => !name.includes(' '));

/** A name as the tables have it: its stems with a space between. */
const keyOf = (name: string): string => tokenWords(name).filter((word) => !word.stop).map((word) => word.stem).join(' ');

/**
 * True where two names can mean one place or its people: "Turkey" and "Turkish", "UK" and "Britain". Names as written, of one
 * word or several; false where one is no place that the tables know.
 */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one === other ? namesOf(one).length > 0 : namesOf(one).includes(other);
}
