import { wordSet } from './lexicon.js';
import { wordAt } from './tokens.js';

/** Figures of speech of two words, the number first or last. */
const IDIOMS = wordSet(`two_minds twice_shy two_cents second_thoughts second_thought second_nature second_wind second_fiddle second_hand third_degree
third_wheel sixth_sense seventh_heaven eleventh_hour fifth_column fourth_estate forty_winks seven_seas four_corners nine_lives three_cheers cloud_nine
two_halves think_twice thinks_twice thought_twice thinking_twice`);

/** True where the number word at `i` counts nothing: "in two minds", "think twice", "on cloud nine". */
export const isIdiom = (i: number): boolean => IDIOMS(`${wordAt(i)}_${wordAt(i + 1)}`) || IDIOMS(`${wordAt(i - 1)}_${wordAt(i)}`);
