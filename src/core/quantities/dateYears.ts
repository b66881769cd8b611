import { countsThings, dated, isYearFigure, readEra, readYear, readYearWords, type Parts, type Reading } from './dateReaders.js';
import { Role, roleAt, roleValue } from './dateWords.js';
import { Class } from './lexicon.js';
import { among, atEnd, digitsAt, endsIn, glues, isA, isApostrophe, isCapital, isDash, isNumber, isSentenceStart, isSymbol, isUpperCase, isWord, joins, joinsDigits, numberAt, pauses, says, startsLine, tokens, type Tokens, tokenSet, touches, widthAt, wordAt } from './tokens.js';

/** After these a four-digit figure is a year unless it counts what follows it. */
const LEADS = tokenSet(`in since until till from during before after circa ca early late mid through+out by around year+s calendar spring summer autumn winter
fall between of for season beginning vintage copyright © est born died pre post dated untill til thru easter christmas end+ing starting day`);
/** After these of the above only a likely year (1900 to 2050) is one. */
const WEAK_LEADS = tokenSet('of for by around between before after from day end+ing starting early late beginning');
/** "a total of 2019": what precedes "of" measures. */
const MEASURES = tokenSet(`total sum number score population capacity minimum maximum average height record out crowd fleet staff hundreds majority attendance
group team collection list`);
/** Verbs that follow a year as the subject: "2019 was", "2020 saw". */
const YEAR_VERBS = tokenSet('was saw is will brought marked began proved ended started had has became');
const DETERMINERS = tokenSet('the a an this that its his her their our my your previous every any');
/** Names that carry a figure of their own. */
const NAMED = tokenSet(`windows office boeing airbus route room flight bus no number model section article page line version pentium chapter directive
resolution iso box level iphone series part item figure psalm ps peugeot studio building suite train tram lot extension ext pin code`);

const isLikely = (year: number): boolean => year >= 1900 && year <= 2050;
/** Past the year: punctuation, the end, or a word of grammar; not a noun that the figure could count. */
const endsThere = (i: number): boolean =>
  atEnd(i) || isSymbol(i) || startsLine(i) || isA(i, Class.Stop | Class.Verb) || isCapital(i);

/** A year that stands alone, where something around it says that it is one: "in 2019", "(1954)", "the 2014 season", "AD 79". */
export function readBareYear(i: number): Reading | null {
  const value = numberAt(i);
  if (!touches(i)) {
    const era = readEra(i + 1);
    if (era && value > 0) return dated(i, era.next, { year: value * era.value });
    // "AD 79", "in the year 36", "2,000 BC"
    if (widthAt(i) < 4 && !touches(i + 1)) {
      if (says(i - 1, 'ad') && isUpperCase(i - 1)) return dated(i - 1, i + 1, { year: value });
      if (says(i - 1, 'year') && says(i - 2, 'the') && endsThere(i + 1) && value > 0) return dated(i, i + 1, { year: value });
    }
    if (joins(i + 1, ',') && widthAt(i + 2) === 3 && widthAt(i) < 3) {
      const far = readEra(i + 3);
      return far && dated(i, far.next, { year: (value * 1000 + numberAt(i + 2)) * far.value });
    }
  }
  if (!isYearFigure(i)) return null;
  if (hasYearCue(i, value, 0)) return dated(i, i + 1, { year: value });
  uncued = i;
  uncuedOf = tokens;
  return null;
}

/** The last figure found to have no cue: in a list the next one has none either, and need not follow it back. */
let uncued = 0;
let uncuedOf: Tokens | undefined;

/** Lists of years ("2014, 2015 and 2016") are followed this far back to their cue. */
const LIST_DEPTH = 12;

function hasYearCue(i: number, value: number, depth: number): boolean {
  const before = wordAt(i - 1);
  const next = i + 1;
  const likely = isLikely(value);
  const round = value % 100 === 0;
  if (touches(i) && isDash(i - 1)) return likely && (roleAt(i - 2) === Role.Edge || says(i - 2, 'pre', 'post', 'early'));
  if ((says(i - 1, '(', '[')) && touches(i)) return value <= 2100 && (likely || !countsThings(next)) && (pauses(next) || isDash(next));
  if (touches(i) && !isQuote(i - 1) && before !== '©') return false;
  if ((before === '.') && touches(i - 1) && says(i - 2, 'c', 'ca')) return value <= 2100;
  // "2008's biggest film"
  if (likely && isApostrophe(next) && says(next + 1, 's') && touches(next)) return true;
  // bounds an amount: no year is said to be "at most"
  if (before === 'most' && says(i - 2, 'at')) return false;
  const counting = countsThings(next) && !(likely && !round);
  if (LEADS(i - 1)) {
    if (counting) return false;
    if (WEAK_LEADS(i - 1) && !likely && !endsThere(next)) return false;
    if (before === 'of' && MEASURES(i - 2)) return false;
    if (says(i - 1, 'by', 'of', 'for', 'around')) return likely || (value <= 2100 && value >= 1400 && endsThere(next) && before !== 'for');
    return value <= 2100 || before === 'year' || (before === 'in' && endsThere(next) && !counting);
  }
  if (says(i - 1, 'about', 'than')) return likely && !counting && among(i - 2, 'later earlier older newer');
  if (before === 'to' && likely && !counting) return among(i - 2, 'back prior due up dates dated next compared');
  if (says(i - 1, 'ad', 'ce')) return isCapital(i - 1);
  if (isPossessiveNoun(i - 1)) return likely && !counting && isWord(next);
  if (DETERMINERS(i - 1)) return value >= 1800 && value <= 2100 && isAttributed(next, likely && !round);
  if (depth < LIST_DEPTH && (says(i - 1, ',', 'and', 'or', '/', '&'))) {
    const at = says(i - 2, ',') && before !== ',' ? i - 3 : i - 2;
    if (isYearFigure(at)) return value <= 2100 && !counting && !(at === uncued && uncuedOf === tokens) && hasYearCue(at, numberAt(at), depth + 1);
    // "in Paris, 2015."
    if (before === ',' && roleAt(i - 2) === Role.Unit) return likely && pauses(next);
    if (before === ',') return likely && isCapital(i - 2) && pauses(next) && !NAMED(i - 2);
  }
  if (likely && !counting && isSentenceStart(i)) return YEAR_VERBS(next);
  // "Annual report 2018" at the very end
  if (likely && isWord(i - 1) && !startsLine(i) && isEnd(next) && !isA(i - 1, Class.Stop | Class.Verb | Class.Reference) && !endsIn(i - 1, 'ed') && !NAMED(i - 1) && roleAt(i - 1) !== Role.Unit) return true;
  // "Euro 2016", "Expo 2020"
  return likely && isWord(i - 1) && isCapital(i - 1) && !startsLine(i) && !NAMED(i - 1) && before.length > 1 && endsThere(next) && !counting;
}

const isEnd = (i: number): boolean => atEnd(i) || (i === tokens.count - 1 && among(i, '. ! ? )'));
const isQuote = (i: number): boolean => says(i, '"', '“', '‘', "'", '—', '–');
const isPossessiveNoun = (i: number): boolean => (glues(i, 's') && isApostrophe(i - 1)) || (isApostrophe(i) && endsIn(i - 1, 's'));

/** "the 2014 season", "a 2017 study": a noun follows that the figure does not count. `firm`: it can hardly count anything. */
function isAttributed(i: number, firm: boolean): boolean {
  if (!isWord(i)) return firm && (says(i, '-') || isApostrophe(i) || says(i, '.', ','));
  if (isA(i, Class.Measure) && !firm) return false;
  if (isCapital(i)) return true;
  return firm ? !(roleAt(i) === Role.Unit && !says(i, 'season')) : !countsThings(i) && !isA(i, Class.Stop | Class.Measure);
}

/** "nineteen eighty-four" where a year is led in: "in nineteen eighty-four". */
export function readSpelledYear(i: number): Reading | null {
  const before = wordAt(i - 1);
  if (!LEADS(i - 1) && before !== 'and') return null;
  const words = readYearWords(i);
  if (!words || words.value < 1100 || words.value > 2100 || countsThings(words.next) || (!endsThere(words.next) && words.value === 2000)) return null;
  return dated(i, words.next, { year: words.value });
}

/** After these the decade is the writer's age, no date. */
const OWNERS = tokenSet('his her their my our your its');

/** "the 1990s", "1990's", "'90s", "the 60s", "the Fifties", "the 1800s" (a century). */
export function readDecade(i: number): Reading | null {
  const at = isApostrophe(i) && touches(i + 1) ? i + 1 : i;
  const lead = roleAt(at - 1) === Role.Edge || (isDash(at - 1) && roleAt(at - 2) === Role.Edge);
  const owner = at - (!lead ? 1 : isDash(at - 1) ? 3 : 2);
  const value = isNumber(at) ? numberAt(at) : roleValue(i, Role.Decade);
  const decade = value + (value < 20 ? 2000 : value < 100 ? 1900 : 0);
  if (!isNumber(at)) return value < 0 || OWNERS(owner) || (!lead && !says(i - 1, 'the', 'roaring', 'swinging')) ? null : dated(i, i + 1, { decade });
  const wide = widthAt(at) === 4;
  if (value % 10 !== 0 || (!wide && widthAt(at) !== 2) || (touches(at) && /[.,$£€]/.test(wordAt(at - 1)))) return null;
  const next = says(at + 1, 's') && (touches(at + 1) || wide) ? at + 2 : isApostrophe(at + 1) && glues(at + 2, 's') ? at + 3 : 0;
  if (next === 0) return null;
  if (wide) return value < 1000 || value > 2100 ? null : dated(i, next, value % 100 === 0 && value !== 2000 ? { century: value / 100 + 1 } : { decade: value });
  const listed = says(owner, 'and', 'or', 'to') && says(at - 2, 's') && /^\d0$/.test(wordAt(isApostrophe(at - 3) ? at - 4 : at - 3));
  return OWNERS(owner) || (at === i && !says(owner, 'the') && !lead && !listed) ? null : dated(i, next, { decade });
}

/** "Q3 2024", "2018Q4", "Q1-2019", "H1 2020", "Q3"; a half needs its year. */
export function readQuarterCode(i: number, whole = false): Reading | null {
  const letter = wordAt(i);
  if (!says(i, 'q', 'h') || !touches(i + 1) || digitsAt(i + 1) !== 1 || (touches(i + 2) && isWord(i + 2))) return null;
  const value = numberAt(i + 1);
  if (value < 1 || value > (letter === 'q' ? 4 : 2)) return null;
  let at = i + 2;
  if (isDash(at) || says(at, 'of', ',', '/')) at++;
  const parts = letter === 'q' ? { quarter: value as 1 | 2 | 3 | 4 } : { half: value as 1 | 2 };
  return readPartOfYear(i, at, parts) ?? (letter === 'h' && !whole ? null : dated(i, i + 2, parts));
}

/** Parts of a year that begin at `first`, with the year or fiscal year at `i`; null where there is none. */
export function readPartOfYear(first: number, i: number, parts: Parts): Reading | null {
  const fiscal = readFiscal(i);
  if (fiscal) return dated(first, fiscal.next, { ...fiscal.parts, ...parts });
  const year = readYear(i);
  return year && year.value >= 1000 ? dated(first, year.next, { year: year.value, ...parts }) : null;
}

/** The same with the year in front: "2018Q4", "2018 Q4", "2019-H2". */
export function readYearQuarter(i: number): Reading | null {
  if (touches(i) && !isQuote(i - 1) && !says(i - 1, '(')) return null;
  const at = isDash(i + 1) ? i + 2 : i + 1;
  const code = readQuarterCode(at, true);
  if (!code || code.next !== at + 2) return null;
  return dated(i, code.next, { year: numberAt(i), ...code.parts });
}

/** "FY2024", "FY24", "FY 2023-24", "fiscal 2024", "fiscal year 2023/24", "financial year 2019–20". The year named is the one that ends it. */
export function readFiscal(i: number): Reading | null {
  const word = wordAt(i);
  if (!says(i, 'fy', 'cy', 'fiscal')) return null;
  let at = i + 1;
  if (word === 'fiscal' && says(at, 'year')) at++;
  if (isApostrophe(at)) at++;
  if (!isNumber(at)) return null;
  const digits = wordAt(at);
  if (digits.length !== 4 && !(digits.length === 2 && word !== 'fiscal')) return null;
  let year = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  if (year < 1900 || year > 2100) return null;
  let next = at + 1;
  if ((isDash(next) || says(next, '/')) && joinsDigits(next) && numberAt(next + 1) === (digitsAt(next + 1) === 4 ? year + 1 : (year + 1) % 100)) [year, next] = [year + 1, next + 2];
  return dated(i, next, word === 'cy' ? { year } : { year, fiscal: true });
}
