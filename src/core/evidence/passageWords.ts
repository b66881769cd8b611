import type { Passage } from '../sources/types.js';
import { tokenWords, type WordToken } from '../text/words.js';

// A passage is looked at, and is the neighbour of four others, for one claim or for some in a row: about a dozen claims' worth is kept here,
// and twice as many at most. What is looked at longer is kept with its view.
const MOST = 4000;
let recent = new WeakMap<Passage, readonly WordToken[]>();
let older = new WeakMap<Passage, readonly WordToken[]>();
let held = 0;

/** The words of a passage's text; those cut lately are not cut again. */
export function passageWords(passage: Passage): readonly WordToken[] {
  const known = recent.get(passage);
  if (known !== undefined) return known;
  const words = older.get(passage) ?? tokenWords(passage.text);
  if (++held > MOST) {
    held = 1;
    [older, recent] = [recent, new WeakMap()];
  }
  recent.set(passage, words);
  return words;
}
