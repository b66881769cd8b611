import { Class } from './lexicon.js';
import { among, endsIn, glues, isA, isWord, raw, says, startsLine, tokens, tokenSet, touches, wordAt } from './tokens.js';

const NEVER = tokenSet('another no each every any+one last next second right wrong');
const AFTER = tokenSet(`another self by can could should would might may must will is was has had does did knows day wonders hopes assumes expects too that
which who where doesn isn wasn couldn shouldn wouldn hasn hadn mustn`);

const DETERMINED = tokenSet('this that each any every another');

/** True where "one" is a pronoun ("this one", "one should", "the ones that") or contrasts ("on the one hand") and counts nothing. */
export function isPronounOne(i: number): boolean {
  if (!says(i, 'one') || tokens.count === 1) return false;
  const next = i + 1;
  const after = wordAt(next);
  const number = isA(i + 2, Class.Spelled | Class.Number);
  if (says(next, 'of')) return says(i - 1, 'number') || DETERMINED(i - 1);
  if (says(next, 'in') && number) return DETERMINED(i - 1);
  if (says(i - 1, '-') && touches(i) || glues(next, "'", '’')) return true;
  if (glues(next, '-')) return among(i + 2, 'on off size stop liner upmanship sided of way eyed hit man');
  if (isA(next, Class.Fraction | Class.Hundred | Class.Scale)) return false;
  const us = raw(next) === 'US';
  if (says(next, 'hand') && says(i - 1, 'the', 'on') || AFTER(next) || isA(next, Class.Auxiliary) && !us) return true;
  const noun = isWord(next) && (!isA(next, Class.Stop) || us) && !startsLine(next);
  if (!noun) return true;
  // "one looks in vain", "one believed them": a verb, since one of anything has no plural
  const plural = /[^suioa]s$/.test(after);
  const verb = plural && !/(ies|ews|ens)$/.test(after) && isA(i + 2, Class.Preposition) || endsIn(next, 'ed') && isA(i + 2, Class.Pronoun | Class.Determiner);
  return verb || plural && among(i - 1, 'if when whether unless as how where') || NEVER(i - 1) || says(i - 2, '-') && touches(i - 1);
}
