import { Class, defineWords } from './lexicon.js';
import { matched, type Match } from './match.js';
import { isA, isCapital, isSymbol, isUpperCase, isWord, says, spanOf, startsLine, tokenSet, touches, widthAt, wordAt } from './tokens.js';

const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv';
defineWords(Class.Count, NUMERALS);

/** First names that rulers share; behind them a Roman numeral tells which one it is. */
const NAMES = tokenSet(`abdullah adolf albert alexander alexios alfonso amenhotep antiochus artaxerxes baldwin benedict boniface carl carlos casimir catherine
charles christian clement constantine darius edward elizabeth emmanuel eric erik ferdinand francis frederick george gregory gustav gustavus haakon hadrian
harald harold henri henry hussein innocent isabella ivan james john joseph juan julius justinian leo leopold louis ludwig manuel margaret mary maximilian
mehmed michael mohammed murad mustafa napoleon nicholas osman otto paul pedro peter philip philippe pius ptolemy rainier rama rameses ramesses ramses richard
robert rudolf selim seti shapur sigismund sixtus stephen suleiman theodosius thutmose tiberius umberto urban victor wilhelm willem william xerxes`);
/** Words in front of a ruler's name, or of the numeral itself. */
const TITLES = tokenSet('king queen pope emperor empress tsar czar tsarina kaiser sultan shah pharaoh caliph patriarch');
/** What may follow a lone "I" that is no pronoun: "James I of Scotland", "Elizabeth I reigned". */
const AFTER_FIRST = tokenSet('of was and is in on to by as at who whose reigned ruled died became succeeded granted ordered issued signed s');

/**
 * The number of a ruler: "Henry VIII", "Pope Pius XII". It is the only place where Roman numerals are figures: behind a chapter or section
 * word they are references, elsewhere parts of names ("World War II").
 */
export function matchRoman(i: number): Match | null {
  const value = NUMERALS.split(' ').indexOf(wordAt(i)) + 1;
  if (value === 0 || startsLine(i) || touches(i) || !isCapital(i - 1) || !isUpperCase(i)) return null;
  const titled = TITLES(i - 2) || TITLES(i - 3) && isCapital(i - 2);
  if (!NAMES(i - 1) && !titled || TITLES(i - 1)) return null;
  const next = i + 1;
  const glued = touches(next);
  // "George V. Marsh" has an initial
  if (glued && (!isSymbol(next) || says(next, '-') || says(next, '.') && widthAt(i) === 1 && isCapital(next + 1) && !startsLine(next + 1))) return null;
  if (value === 1 && isWord(next) && !AFTER_FIRST(next)) return null;
  // "as King I signed", "told Henry I was late"
  if (value === 1 && !titled && isA(i - 2, Class.Verb) && isWord(next) && !says(next, 'of')) return null;
  const first = titled ? TITLES(i - 2) ? i - 2 : i - 3 : i - 1;
  return matched(i, next, 'ordinal', value, null, 1, 1, { of: spanOf(first, i) });
}
