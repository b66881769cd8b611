import { Class, SPELLED, wordSet } from './lexicon.js';
import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import { TokenKind, classesAt, isCapital, kindAt, newlineAt, raw, touches, valueAt, wordAt, type Tokens } from './tokens.js';
import { isSentenceStart } from './notQuantities.js';

const SUFFIXES = wordSet('st nd rd th');
const RANKED = wordSet(`largest biggest highest most best worst lowest oldest youngest longest richest fastest poorest busiest tallest smallest quarter place placed
  round generation century half ranked degree`);

const NUMBERS = wordSet('no nos nr nrs');

const ordinal = (first: number, next: number, value: number): Match => ({ first, next, kind: 'ordinal', value });

/** "21st", "twenty-first", "one hundred and fifth", "the third", "No. 5", "#5". */
export function matchOrdinal(tokens: Tokens, i: number, _context: Context): Match | null {
  const is = classesAt(tokens, i);
  if (kindAt(tokens, i) === TokenKind.Number) return ranked(tokens, i) ?? numbered(tokens, i);
  if ((is & Class.Ordinal) !== 0) return isRank(tokens, i) ? ordinal(i, i + 1, valueAt(tokens, i)) : null;
  if ((is & SPELLED) === 0) return null;
  return spelled(tokens, i);
}

function ranked(tokens: Tokens, i: number): Match | null {
  if (!touches(tokens, i + 1) || !SUFFIXES(wordAt(tokens, i + 1))) {
    const number = wordAt(tokens, i + 1) === ',' && touches(tokens, i + 1) ? readNumber(tokens, i) : null;
    return number !== null && number.grouped && touches(tokens, number.next) && SUFFIXES(wordAt(tokens, number.next)) ? ordinal(i, number.next + 1, number.value) : null;
  }
  if (touches(tokens, i + 2) && kindAt(tokens, i + 2) !== TokenKind.Symbol) return null;
  return ordinal(i, i + 2, Number(wordAt(tokens, i)));
}

/** "No. 5", "#5": a rank in front of its number. */
function numbered(tokens: Tokens, i: number): Match | null {
  const hash = wordAt(tokens, i - 1) === '#' && touches(tokens, i) && !touches(tokens, i - 1);
  const dot = wordAt(tokens, i - 1) === '.' ? i - 2 : i - 1;
  const no = NUMBERS(wordAt(tokens, dot)) && (dot === i - 2 || raw(tokens, dot).startsWith('N')) && newlineAt(tokens, i) === 0;
  if (!hash && !(dot >= 0 && no)) return null;
  const number = readNumber(tokens, i);
  if (number === null || number.decimals || number.scaled || number.fraction || touches(tokens, number.next) && kindAt(tokens, number.next) === TokenKind.Word) return null;
  return hash && number.value > 999 ? null : ordinal(hash ? i - 1 : dot, number.next, number.value);
}

/** Number words that end in an ordinal: tens and hundreds are added to, millionths multiplied. */
function spelled(tokens: Tokens, i: number): Match | null {
  const number = readNumber(tokens, i);
  if (number === null || number.decimals || number.pair === true && number.value % 100 < 20) return null;
  // "twenty second" reads 20, "one hundred twenty fifth" 120
  let at = number.next;
  if (wordAt(tokens, at) === 'and' && number.value >= 100) at++;
  else if (/^[-–—]$/.test(wordAt(tokens, at)) && touches(tokens, at) && touches(tokens, at + 1)) at++;
  if ((classesAt(tokens, at) & Class.Ordinal) === 0 || number.fraction) return null;
  const last = valueAt(tokens, at);
  if (last >= 100) return number.value < last || last >= 1e3 ? ordinal(number.first, at + 1, number.value * last) : null;
  const fits = last < 10 ? number.value % 100 >= 20 && number.value % 10 === 0 || number.value % 100 === 0 : number.value % 100 === 0;
  if (!fits || number.value < 20) return null;
  // "a twenty-first of it"
  const part = wordAt(tokens, i - 1) === 'a' && (at + 1 >= tokens.count || wordAt(tokens, at + 1) === 'of');
  return part ? { first: i - 1, next: at + 1, kind: 'cardinal', value: 1 / (number.value + last), step: 0, place: 0 } : ordinal(number.first, at + 1, number.value + last);
}

/** True where "first", "third" rank something: not "at first", "First, …", "third-party", "a second later". */
function isRank(tokens: Tokens, i: number): boolean {
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  if (tokens.count === 1) return true;
  if (after === '-' && touches(tokens, i + 1)) return RANKED(wordAt(tokens, i + 2));
  if (before === '-' && touches(tokens, i)) return false;
  const word = wordAt(tokens, i);
  if (word === 'second') {
    if (/^(a|per|every|each|split|one|this|any)$/.test(before) && (kindAt(tokens, i + 1) !== TokenKind.Word || (classesAt(tokens, i + 1) & Class.Stop) !== 0 || after === 'later')) return false;
    if (after.startsWith('thought') || before === 'to' && after === 'none' || after === 'hand' || before === 'every') return false;
  }
  if (wordAt(tokens, i + 1).endsWith('ed') && (classesAt(tokens, i - 1) & (Class.Auxiliary | Class.Pronoun | Class.Conjunction)) !== 0) return false;
  if (word === 'first') {
    if (before === 'at' || after === 'of' && wordAt(tokens, i + 2) === 'all' || after === 'and' && wordAt(tokens, i + 2) === 'foremost' || after === 'hand' || after === 'aid' || after === 'lady' || after === 'minister') return false;
  }
  if (after === ',' && isSentenceStart(tokens, i)) return false;
  if (kindAt(tokens, i - 1) === TokenKind.Number && touches(tokens, i)) return false;
  const determined = (classesAt(tokens, i - 1) & (Class.Determiner | Class.Preposition)) !== 0 || before === "'" || before === 's' || before === '’' || before === 'is' || before === 'was' || before === 'were';
  const noun = kindAt(tokens, i + 1) === TokenKind.Word && (classesAt(tokens, i + 1) & (Class.Stop | Class.Verb)) === 0;
  return (determined || isSentenceStart(tokens, i) || isCapital(tokens, i)) ? noun || determined : noun && (classesAt(tokens, i - 1) & Class.Stop) !== 0 || /^(ranked|finished|placed|came|finishing|ranks|close|in)$/.test(before);
}
