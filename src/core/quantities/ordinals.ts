import { Class } from './lexicon.js';
import { matched, type Match } from './match.js';
import { Near } from './nearBits.js';
import { readNumber } from './numerals.js';
import { among, atEnd, classesAt, endsIn, glues, isA, isCapital, isNumber, isSentenceStart, isSymbol, isTight, isWord, numberAt, raw, says, startsLine, tokens, nearSet, tokenSet, touches, valueAt, wordAt } from './tokens.js';

const SUFFIXES = tokenSet('st nd rd th');
const RANKED = tokenSet(`largest biggest highest most best worst lowest oldest youngest longest richest fastest poorest busiest tallest smallest quarter
place+d round generation century half ranked degree`);

const NUMBERS = nearSet(Near.Rank, 0, 'no nos nr nrs');

const ordinal = (first: number, next: number, value: number): Match => matched(first, next, 'ordinal', value);

/** "21st", "twenty-first", "one hundred and fifth", "the third", "No. 5", "#5". */
export function matchOrdinal(i: number): Match | null {
  const is = classesAt(i);
  if (isNumber(i)) return ranked(i) ?? numbered(i);
  if ((is & Class.Ordinal) !== 0) return isRank(i) ? ordinal(i, i + 1, valueAt(i)) : null;
  if ((is & Class.Spelled) === 0) return null;
  return spelled(i);
}

function ranked(i: number): Match | null {
  if (!touches(i + 1) || !SUFFIXES(i + 1)) {
    const number = glues(i + 1, ',') ? readNumber(i) : null;
    return number && number.grouped && touches(number.next) && SUFFIXES(number.next) ? ordinal(i, number.next + 1, number.value) : null;
  }
  if (touches(i + 2) && !isSymbol(i + 2)) return null;
  return ordinal(i, i + 2, numberAt(i));
}

/** "No. 5", "#5": a rank in front of its number. */
function numbered(i: number): Match | null {
  const hash = says(i - 1, '#') && touches(i) && !touches(i - 1);
  const dot = says(i - 1, '.') ? i - 2 : i - 1;
  const no = NUMBERS(dot) && (dot === i - 2 || raw(dot).startsWith('N')) && !startsLine(i);
  if (!hash && !(dot >= 0 && no)) return null;
  const number = readNumber(i);
  if (!number || number.decimals || number.scaled || number.fraction || touches(number.next) && isWord(number.next)) return null;
  return hash && number.value > 999 ? null : ordinal(hash ? i - 1 : dot, number.next, number.value);
}

/** Number words that end in an ordinal: tens and hundreds are added to, millionths multiplied. */
function spelled(i: number): Match | null {
  const number = readNumber(i);
  if (!number || number.decimals || number.pair && number.value % 100 < 20) return null;
  // "twenty second" reads 20, "one hundred twenty fifth" 120
  let at = number.next;
  if (says(at, 'and') && number.value >= 100) at++;
  else if (among(at, '- – —') && isTight(at)) at++;
  if (!isA(at, Class.Ordinal) || number.fraction) return null;
  const last = valueAt(at);
  if (last >= 100) return number.value < last || last >= 1e3 ? ordinal(number.first, at + 1, number.value * last) : null;
  const fits = last < 10 ? number.value % 100 >= 20 && number.value % 10 === 0 || number.value % 100 === 0 : number.value % 100 === 0;
  if (!fits || number.value < 20) return null;
  // "a twenty-first of it"
  const part = says(i - 1, 'a') && (atEnd(at + 1) || says(at + 1, 'of'));
  return part ? matched(i - 1, at + 1, 'cardinal', 1 / (number.value + last), null, 0) : ordinal(number.first, at + 1, number.value + last);
}

/** True where "first", "third" rank something: not "at first", "First, …", "third-party", "a second later". */
function isRank(i: number): boolean {
  if (tokens.count === 1) return true;
  if (glues(i + 1, '-')) return RANKED(i + 2);
  if (touches(i) && (says(i - 1, '-') || isNumber(i - 1))) return false;
  const noun = isWord(i + 1) && !isA(i + 1, Class.Stop | Class.Verb);
  if (says(i, 'second')) {
    if (among(i - 1, 'a per every each split one this any') && (!isWord(i + 1) || isA(i + 1, Class.Stop) || says(i + 1, 'later'))) return false;
    if (wordAt(i + 1).startsWith('thought') || says(i - 1, 'to') && says(i + 1, 'none') || says(i + 1, 'hand') || says(i - 1, 'every')) return false;
  }
  if (endsIn(i + 1, 'ed') && isA(i - 1, Class.Auxiliary | Class.Pronoun | Class.Conjunction)) return false;
  if (says(i, 'first') && (says(i - 1, 'at') || says(i + 1, 'hand', 'aid', 'lady', 'minister') || says(i + 2, 'all', 'foremost') && says(i + 1, 'of', 'and'))) return false;
  const starts = isSentenceStart(i);
  if (says(i + 1, ',') && starts) return false;
  const determined = isA(i - 1, Class.Determiner | Class.Preposition) || says(i - 1, "'", 's', '’', 'is', 'was', 'were');
  if (starts || determined || isCapital(i)) return noun || determined;
  return noun && isA(i - 1, Class.Stop) || among(i - 1, 'ranked finished placed came finishing ranks close in');
}
