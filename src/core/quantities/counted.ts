import { Class } from './lexicon.js';
import { readNumber } from './numerals.js';
import { among, atEnd, binds, classesAt, endsIn, isA, isCapital, isSymbol, isWord, looksPlural, raw, says, startsLine, tokenSet, widthAt } from './tokens.js';

export interface Counted {
  readonly first: number;
  readonly next: number;
}

/** Stand between a figure and what it counts, and are no part of either. */
const BETWEEN = tokenSet('more other further additional extra fewer of the these those its their his her our my your all such or so');
const PEOPLE = tokenSet(`people men women children police staff troops personnel cattle sheep fish teeth feet mice geese media data criteria phenomena
bacteria aircraft spacecraft species series offspring policemen servicemen firefighters clergy youth folk poor`);
const NOT_NOUNS = tokenSet(`last next ago north south east west northeast northwest southeast southwest lower better worse slower younger long+er tall+er wide
deep+er high+er thick old+er apart expensive worth greater less fewer farther further nearby above aged yesterday today tomorrow nationwide worldwide if plus
fold much early late strong fast+er hot cold warm heavy big+ger large+r small+er clear ahead short+er new each cheap+er full adrift off square x`);

/** Before a noun they describe what is counted, behind the figure alone they do not: "12 new ferries", "12 new each". */
const DESCRIBE = tokenSet(`new old small big large long short tall wide deep high thick early late strong fast hot cold warm heavy clear cheap expensive full
low young different paid unpaid known unknown lost stolen broken written sworn ageing aging living working existing remaining missing
nearby elderly very mostly`);

const isPlural = (i: number): boolean => looksPlural(i) || PEOPLE(i);

/**
 * The noun phrase that the figure before token `next` counts: "813 jihadists", "12 % of households", "€4.5m budget", "12 of the 20 districts".
 * Words up to the first plural head, or to the end of the phrase where the head is singular. At most five words: longer ones are none.
 */
export function countedAfter(next: number, depth = 0): Counted | null {
  let at = next;
  let of = false;
  if (!isWord(at)) {
    if (!binds(at, '-')) return null;
    at++;
  }
  for (let n = 0; n < 4 && BETWEEN(at); n++) {
    if (says(at, 'of')) of = true;
    else if (says(at, 'or', 'so') && !(says(at, 'or') ? says(at + 1, 'so', 'more') : says(at - 1, 'or'))) return null;
    else if (!of && isA(at, Class.Determiner) && !among(at, 'more other such all')) return null;
    at++;
  }
  if (atEnd(at)) return null;
  if (of && depth === 0 && isA(at, Class.Trigger)) {
    const number = readNumber(at);
    // "the 340 of five years ago"
    if (number && says(number.next + 1, 'ago', 'before', 'earlier')) return null;
    if (number) return countedAfter(number.next, 1);
  }
  const first = at;
  let last = -1;
  while (at < first + 3 && DESCRIBE(at) && describes(at)) at = compoundEnd(at);
  for (let words = 0; words < 6 && isNounWord(at, first); words++) {
    if (words > 0 && last >= 0 && !(isPlural(at) && !isCapital(at))) break;
    const end = compoundEnd(at);
    const possessive = binds(end, '’', "'") && says(end + 1, 's');
    if (possessive) {
      at = end + 2;
      continue;
    }
    if (isPlural(end - 1)) last = end;
    at = end;
  }
  if (last > 0) return { first, next: last };
  // "130 sequentially", "2,000 nationally": an adverb, unlike "rally"
  return at > first && !(endsIn(at - 1, 'ally') && widthAt(at - 1) > 5) ? { first, next: at } : null;
}

/** Behind a word and what is hyphened to it: "first-team", "co-workers". */
function compoundEnd(at: number): number {
  let end = at + 1;
  while (binds(end, '-') && !isSymbol(end + 1) && end < at + 6) end += 2;
  return end;
}

/** True where a noun, or more that describes it, follows on the same line. */
function describes(at: number, most = 3): boolean {
  const next = compoundEnd(at);
  return !startsLine(next) && (DESCRIBE(next) ? most > 0 && describes(next, most - 1) : isNounWord(next, -1));
}

/** True where the word can be part of the noun phrase that began at `first`. */
function isNounWord(at: number, first: number): boolean {
  if (!isWord(at) || at > first && startsLine(at)) return false;
  const is = classesAt(at);
  const participle = at === first && endsIn(at, 'ed');
  if ((is & (Class.Stop | Class.Weekday | Class.Month)) !== 0 && raw(at) !== 'US' && !participle || NOT_NOUNS(at)) return false;
  if ((is & (Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.Multiple)) !== 0) return false;
  // a participle in front of a noun is part of the phrase, behind it a verb
  if (endsIn(at, 'ed') || (is & Class.Verb) !== 0) return participle && isNounWord(at + 1, -1) && (isPlural(at + 1) || isPlural(at + 2));
  return !(endsIn(at, 'ly') && at > first && widthAt(at) > 5);
}
