import { Class, SPELLED } from './lexicon.js';
import { among, endsIn, isA, isNumber, isSymbol, isWord, raw, says, startsLine, tokens, tokenSet, touches, wordAt } from './tokens.js';

const NEVER = tokenSet('another no each every any+one last next second right wrong');
const AFTER = tokenSet(`another self by can could should would might may must will is was has had does did knows day wonders hopes assumes expects too that
which who where`);

/** True where "one" is a pronoun ("this one", "one should", "the ones that") or contrasts ("on the one hand") and counts nothing. */
export function isPronounOne(i: number): boolean {
  if (!says(i, 'one')) return false;
  if (tokens.count === 1) return false;
  const before = wordAt(i - 1);
  const after = wordAt(i + 1);
  if (after === 'of' || after === 'in' && isA(i + 2, SPELLED | Class.Number)) return after === 'of' && before === 'number' || among(i - 1, 'this that each any every another');
  if ((before === '-' && touches(i)) || (says(i + 1, "'", '’')) && touches(i + 1)) return true;
  if (after === '-' && touches(i + 1)) return among(i + 2, 'to on off size stop liner upmanship sided of way eyed hit man') && !says(i + 2, 'to');
  if (isA(i + 1, Class.Fraction | Class.Hundred | Class.Scale)) return false;
  if (after === 'hand' && (says(i - 1, 'the', 'on')) || AFTER(i + 1) || isA(i + 1, Class.Auxiliary) && raw(i + 1) !== 'US' || among(i + 1, 'doesn isn wasn can couldn shouldn wouldn hasn hadn mustn')) return true;
  const noun = isWord(i + 1) && (!isA(i + 1, Class.Stop) || raw(i + 1) === 'US') && !startsLine(i + 1);
  // "one looks in vain", "one believed them": a verb, since one of anything has no plural
  const verb = /[^suioa]s$/.test(after) && !/(ies|ews|ens)$/.test(after) && isA(i + 2, Class.Preposition) || endsIn(i + 1, 'ed') && isA(i + 2, Class.Pronoun | Class.Determiner);
  if (noun && (verb || /[^suioa]s$/.test(after) && among(i - 1, 'if when whether unless as how where'))) return true;
  if (noun) return NEVER(i - 1);
  if (isNumber(i + 1) || isSymbol(i + 1) && after === '(') return true;
  // nothing to count behind it: "I have one.", "a marble one"
  return true;
}
