import { Class } from './lexicon.js';
import { matched, type Match } from './match.js';
import { readNumber } from './numerals.js';
import { among, endsIn, glues, isA, isNumber, isSymbol, isWord, raw, says, tokenSet, touches, valueAt, wordAt } from './tokens.js';

const COMPARED = tokenSet(`as the that those more higher larger greater bigger faster longer lower less fewer smaller stronger heavier its their his her what
likelier richer slower better worse over cheaper deadlier`);
const WILL = tokenSet('to will would could can may might must should than nearly almost about roughly over around d ll just exactly');

/** "doubled", "twice as many", "threefold", "30-fold", "three times the", "10x". */
export function matchMultiple(i: number): Match | null {
  if (isA(i, Class.Multiple)) return word(i);
  const number = readNumber(i);
  if (!number) return null;
  const at = number.next;
  const hyphen = glues(at, '-') ? 1 : 0;
  const marked = says(at, 'x', '×') && touches(at) && isNumber(i) && !(touches(at + 1) && !isSymbol(at + 1)) && !isNumber(at + 1);
  const counted = says(at, 'times') && COMPARED(at + 1) && !(says(at + 1, 'the') && says(at + 2, 'last')) && !says(at + 1, 'over');
  return marked || counted || says(at + hyphen, 'fold') ? matched(number.first, at + hyphen + 1, 'multiple', number.value, null, number.step, number.place) : null;
}

function word(i: number): Match | null {
  const said = wordAt(i);
  if (isA(i, Class.Fraction)) return null;
  const value = valueAt(i);
  const after = wordAt(i + 1);
  const before = wordAt(i - 1);
  if (after === '-' && touches(i + 1) || before === '-' && touches(i) || says(i + 1, 'down', 'up')) return null;
  if (says(i, 'twice', 'thrice') || endsIn(i, 'fold')) return matched(i, i + 1, 'multiple', value);
  if (among(i, 'double triple treble quadruple quintuple')) {
    const capital = /^[A-Z]/.test(raw(i)) && i > 0;
    if (capital || !(among(i + 1, 'the that its their his her what as those last') || WILL(i - 1) && (!isWord(i + 1) || isA(i + 1, Class.Stop)))) return null;
  }
  if (/s$/.test(said) && !among(i + 1, 'the its their his her that')) return null;
  if (endsIn(i, 'ing') && isA(i - 1, Class.Determiner) && before !== 'a') return null;
  return matched(i, i + 1, 'multiple', value);
}
