import { meanings } from './lexicon.js';
import { wordAt } from './tokens.js';

/** Figures of speech of two words: the first, and what comes behind it; */
const AHEAD = meanings(`two minds cents halves;twice shy;second thoughts thought nature wind fiddle hand;third degree wheel;sixth sense;seventh heaven;eleventh hour;
fifth column;fourth estate;forty winks;seven seas;four corners;three cheers`);
/** the last, and what comes before it. */
const BEHIND = meanings('nine cloud;twice think thinks thought thinking');

const isPair = (first: string, second: string): boolean => AHEAD().get(second) === first || BEHIND().get(first) === second;

/** True where the number word at `i` counts nothing: "in two minds", "think twice", "on cloud nine". */
export const isIdiom = (i: number): boolean => isPair(wordAt(i), wordAt(i + 1)) || isPair(wordAt(i - 1), wordAt(i));
