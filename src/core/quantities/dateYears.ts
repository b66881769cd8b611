import { countsThings, isApostrophe, isDash, isNumber, isYearFigure, readEra, readYear, readYearWords, type Reading } from './dateReaders.js';
import { Role, roleAt } from './dateWords.js';
import { Class, wordSet } from './lexicon.js';
import { TokenKind, classesAt, isCapital, kindAt, newlineAt, raw, touches, wordAt, type Tokens } from './tokens.js';

/** After these a four-digit figure is a year unless it counts what follows it. */
const LEADS = wordSet(`in since until till from during before after circa ca early late mid through throughout by around year calendar spring summer autumn winter
  fall between of for season beginning vintage copyright © est born died pre post dated years untill til thru easter christmas end ending
  starting day`);
/** After these of the above only a likely year (1900 to 2050) is one. */
const WEAK_LEADS = wordSet('of for by around between before after from day end ending starting early late beginning');
/** "a total of 2019": what precedes "of" measures. */
const MEASURES = wordSet(`total sum number score population capacity minimum maximum average height record out crowd fleet staff hundreds majority attendance group
  team collection list`);
/** Verbs that follow a year as the subject: "2019 was", "2020 saw". */
const YEAR_VERBS = wordSet('was saw is will brought marked began proved ended started had has became');
const DETERMINERS = wordSet('the a an this that its his her their our my your previous every any');
/** Names that carry a figure of their own. */
const NAMED = wordSet(`windows office boeing airbus route room flight bus no number model section article page line version pentium chapter directive resolution iso
  box level iphone series part item figure psalm ps peugeot studio building suite train tram lot extension ext pin code`);

const isLikely = (year: number): boolean => year >= 1900 && year <= 2050;
/** Past the year: punctuation, the end, or a word of grammar; not a noun that the figure could count. */
const endsThere = (t: Tokens, i: number): boolean =>
  i >= t.count || kindAt(t, i) === TokenKind.Symbol || newlineAt(t, i) > 0 || (classesAt(t, i) & (Class.Stop | Class.Verb)) !== 0 || isCapital(t, i);

/** A year that stands alone, where something around it says that it is one: "in 2019", "(1954)", "the 2014 season", "AD 79". */
export function readBareYear(t: Tokens, i: number): Reading | null {
  const era = isNumber(t, i) && wordAt(t, i).length <= 4 ? readEra(t, i + 1) : null;
  if (era !== null && !touches(t, i) && Number(wordAt(t, i)) > 0) return { first: i, next: era.next, parts: { year: Number(wordAt(t, i)) * era.value } };
  const before = wordAt(t, i - 1);
  // "AD 79", "in the year 36", "2,000 BC"
  if (isNumber(t, i) && wordAt(t, i).length <= 3 && !touches(t, i) && !touches(t, i + 1)) {
    if (before === 'ad' && isAllCapital(t, i - 1)) return { first: i - 1, next: i + 1, parts: { year: Number(wordAt(t, i)) } };
    if (before === 'year' && wordAt(t, i - 2) === 'the' && endsThere(t, i + 1) && Number(wordAt(t, i)) > 0) return { first: i, next: i + 1, parts: { year: Number(wordAt(t, i)) } };
  }
  if (isNumber(t, i) && wordAt(t, i + 1) === ',' && touches(t, i + 1) && touches(t, i + 2) && isNumber(t, i + 2) && wordAt(t, i + 2).length === 3 && wordAt(t, i).length < 3 && !touches(t, i)) {
    const far = readEra(t, i + 3);
    return far === null ? null : { first: i, next: far.next, parts: { year: Number(`${wordAt(t, i)}${wordAt(t, i + 2)}`) * far.value } };
  }
  if (!isYearFigure(t, i)) return null;
  const value = Number(wordAt(t, i));
  return hasYearCue(t, i, value, 0) ? { first: i, next: i + 1, parts: { year: value } } : null;
}

const isAllCapital = (t: Tokens, i: number): boolean => raw(t, i) === raw(t, i).toUpperCase();

/** Lists of years ("2014, 2015 and 2016") are followed this far back to their cue. */
const LIST_DEPTH = 12;

function hasYearCue(t: Tokens, i: number, value: number, depth: number): boolean {
  const before = wordAt(t, i - 1);
  const next = i + 1;
  const likely = isLikely(value);
  const round = value % 100 === 0;
  if (touches(t, i) && isDash(before)) return likely && (roleAt(t, i - 2) === Role.Edge || wordAt(t, i - 2) === 'pre' || wordAt(t, i - 2) === 'post' || wordAt(t, i - 2) === 'early');
  if ((before === '(' || before === '[') && touches(t, i)) return value <= 2100 && (likely || !countsThings(t, next)) && (isClose(wordAt(t, next)) || isDash(wordAt(t, next)));
  if (touches(t, i) && !isQuote(before) && before !== '©') return false;
  if ((before === '.') && touches(t, i - 1) && (wordAt(t, i - 2) === 'c' || wordAt(t, i - 2) === 'ca')) return value <= 2100;
  // "2008's biggest film"
  if (likely && isApostrophe(wordAt(t, next)) && wordAt(t, next + 1) === 's' && touches(t, next)) return true;
  // bounds an amount: no year is said to be "at most"
  if (before === 'most' && wordAt(t, i - 2) === 'at') return false;
  const counting = countsThings(t, next) && !(likely && !round);
  if (LEADS(before)) {
    if (counting) return false;
    if (WEAK_LEADS(before) && !likely && !endsThere(t, next)) return false;
    if (before === 'of' && MEASURES(wordAt(t, i - 2))) return false;
    if (before === 'by' || before === 'of' || before === 'for' || before === 'around') return likely || (value <= 2100 && value >= 1400 && endsThere(t, next) && before !== 'for');
    return value <= 2100 || before === 'year' || (before === 'in' && endsThere(t, next) && !counting);
  }
  if (before === 'about' || before === 'than') return likely && !counting && /^(?:later|earlier|older|newer)$/.test(wordAt(t, i - 2));
  if (before === 'to' && likely && !counting) return /^(?:back|prior|due|up|dates|dated|next|compared)$/.test(wordAt(t, i - 2));
  if (before === 'ad' || before === 'ce') return isCapital(t, i - 1);
  if (isPossessiveNoun(t, i - 1)) return likely && !counting && kindAt(t, next) === TokenKind.Word;
  if (DETERMINERS(before)) return value >= 1800 && value <= 2100 && isAttributed(t, next, likely && !round);
  if (depth < LIST_DEPTH && (before === ',' || before === 'and' || before === 'or' || before === '/' || before === '&')) {
    const at = wordAt(t, i - 2) === ',' && before !== ',' ? i - 3 : i - 2;
    if (isYearFigure(t, at)) return value <= 2100 && !counting && hasYearCue(t, at, Number(wordAt(t, at)), depth + 1);
    // "in Paris, 2015."
    if (before === ',' && roleAt(t, i - 2) === Role.Unit) return likely && isClose(wordAt(t, next));
    if (before === ',') return likely && isCapital(t, i - 2) && isClose(wordAt(t, next)) && !NAMED(wordAt(t, i - 2));
  }
  if (likely && !counting && isSentenceStart(t, i)) return YEAR_VERBS(wordAt(t, next));
  // "Annual report 2018" at the very end
  if (likely && kindAt(t, i - 1) === TokenKind.Word && newlineAt(t, i) === 0 && isEnd(t, next) && (classesAt(t, i - 1) & (Class.Stop | Class.Verb | Class.Reference)) === 0 && !before.endsWith('ed') && !NAMED(before) && roleAt(t, i - 1) !== Role.Unit) return true;
  // "Euro 2016", "Expo 2020"
  return likely && kindAt(t, i - 1) === TokenKind.Word && isCapital(t, i - 1) && newlineAt(t, i) === 0 && !NAMED(before) && before.length > 1 && endsThere(t, next) && !counting;
}

const isEnd = (t: Tokens, i: number): boolean => i >= t.count || (i === t.count - 1 && /^[.!?)]$/.test(wordAt(t, i)));
const isQuote = (word: string): boolean => word === '"' || word === '“' || word === '‘' || word === "'" || word === '—' || word === '–';
const isClose = (word: string): boolean => word === ')' || word === ']' || word === '.' || word === ',' || word === ';' || word === '' || word === ':';
const isSentenceStart = (t: Tokens, i: number): boolean => i === 0 || /^[.!?"“]$/.test(wordAt(t, i - 1)) || newlineAt(t, i) > 0;
const isPossessiveNoun = (t: Tokens, i: number): boolean => (wordAt(t, i) === 's' && isApostrophe(wordAt(t, i - 1)) && touches(t, i)) || (isApostrophe(wordAt(t, i)) && wordAt(t, i - 1).endsWith('s'));

/** "the 2014 season", "a 2017 study": a noun follows that the figure does not count. `firm`: it can hardly count anything. */
function isAttributed(t: Tokens, i: number, firm: boolean): boolean {
  if (kindAt(t, i) !== TokenKind.Word) return firm && (wordAt(t, i) === '-' || isApostrophe(wordAt(t, i)) || (wordAt(t, i) === '.' || wordAt(t, i) === ','));
  if ((classesAt(t, i) & Class.Measure) !== 0 && !firm) return false;
  if (isCapital(t, i)) return true;
  return firm ? !(roleAt(t, i) === Role.Unit && wordAt(t, i) !== 'season') : !countsThings(t, i) && (classesAt(t, i) & (Class.Stop | Class.Measure)) === 0;
}

/** "nineteen eighty-four" where a year is led in: "in nineteen eighty-four". */
export function readSpelledYear(t: Tokens, i: number): Reading | null {
  const before = wordAt(t, i - 1);
  if (!LEADS(before) && before !== 'and') return null;
  const words = readYearWords(t, i);
  if (words === null || words.value < 1100 || words.value > 2100 || countsThings(t, words.next) || (!endsThere(t, words.next) && words.value === 2000)) return null;
  return { first: i, next: words.next, parts: { year: words.value } };
}

/** After these the decade is the writer's age, no date. */
const OWNERS = wordSet('his her their my our your its');

/** "the 1990s", "1990's", "'90s", "the 60s", "the Fifties", "the 1800s" (a century). */
export function readDecade(t: Tokens, i: number): Reading | null {
  const at = isApostrophe(wordAt(t, i)) && touches(t, i + 1) ? i + 1 : i;
  const lead = roleAt(t, at - 1) === Role.Edge || (isDash(wordAt(t, at - 1)) && roleAt(t, at - 2) === Role.Edge);
  if (isNumber(t, at)) {
    const digits = wordAt(t, at);
    if (digits[digits.length - 1] !== '0' || (digits.length !== 2 && digits.length !== 4) || (touches(t, at) && /[.,$£€]/.test(wordAt(t, at - 1)))) return null;
    const next = wordAt(t, at + 1) === 's' && (touches(t, at + 1) || digits.length === 4) ? at + 2 : isApostrophe(wordAt(t, at + 1)) && wordAt(t, at + 2) === 's' && touches(t, at + 2) ? at + 3 : 0;
    if (next === 0) return null;
    const value = Number(digits);
    if (digits.length === 4) {
      if (value < 1000 || value > 2100) return null;
      if (value % 100 === 0 && value !== 2000) return { first: i, next, parts: { century: value / 100 + 1 } };
      return { first: i, next, parts: { decade: value } };
    }
    const owner = wordAt(t, lead ? (isDash(wordAt(t, at - 1)) ? at - 3 : at - 2) : at - 1);
    const listed = (owner === 'and' || owner === 'or' || owner === 'to') && wordAt(t, at - 2) === 's' && /^\d0$/.test(wordAt(t, isApostrophe(wordAt(t, at - 3)) ? at - 4 : at - 3));
    if (OWNERS(owner) || (at === i && owner !== 'the' && !lead && !listed)) return null;
    return { first: i, next, parts: { decade: value + (value < 20 ? 2000 : 1900) } };
  }
  if (at !== i || roleAt(t, i) !== Role.Decade) return null;
  const before = wordAt(t, i - 1);
  const owner = lead ? wordAt(t, isDash(before) ? i - 3 : i - 2) : before;
  if (OWNERS(owner) || (!lead && before !== 'the' && before !== 'roaring' && before !== 'swinging')) return null;
  const value = wordAt(t, i) === 'noughties' ? 0 : tensOf(wordAt(t, i));
  return { first: i, next: i + 1, parts: { decade: value + (value < 20 ? 2000 : 1900) } };
}

const DECADES = ['noughties', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
/** 90 for "nineties". */
export const tensOf = (word: string): number => DECADES.indexOf(word) * 10;

/** "Q3 2024", "2018Q4", "Q1-2019", "H1 2020", "Q3"; a half needs its year. */
export function readQuarterCode(t: Tokens, i: number, dated = false): Reading | null {
  const letter = wordAt(t, i);
  if ((letter !== 'q' && letter !== 'h') || !touches(t, i + 1) || !isNumber(t, i + 1) || wordAt(t, i + 1).length !== 1 || (touches(t, i + 2) && kindAt(t, i + 2) === TokenKind.Word)) return null;
  const value = Number(wordAt(t, i + 1));
  if (value < 1 || value > (letter === 'q' ? 4 : 2)) return null;
  let at = i + 2;
  if (isDash(wordAt(t, at)) || wordAt(t, at) === 'of' || wordAt(t, at) === ',' || wordAt(t, at) === '/') at++;
  const fiscal = readFiscal(t, at) ?? null;
  const year = fiscal === null ? readYear(t, at) : null;
  const parts = letter === 'q' ? { quarter: value as 1 | 2 | 3 | 4 } : { half: value as 1 | 2 };
  if (fiscal !== null) return { first: i, next: fiscal.next, parts: { ...fiscal.parts, ...parts } };
  if (year !== null && year.value > 1000) return { first: i, next: year.next, parts: { year: year.value, ...parts } };
  if (letter === 'h' && !dated) return null;
  return { first: i, next: i + 2, parts };
}

/** The same with the year in front: "2018Q4", "2018 Q4", "2019-H2". */
export function readYearQuarter(t: Tokens, i: number): Reading | null {
  if (!isNumber(t, i) || wordAt(t, i).length !== 4 || touches(t, i) && !isQuote(wordAt(t, i - 1)) && wordAt(t, i - 1) !== '(') return null;
  const at = isDash(wordAt(t, i + 1)) ? i + 2 : i + 1;
  const code = readQuarterCode(t, at, true);
  if (code === null || code.next !== at + 2) return null;
  return { first: i, next: code.next, parts: { year: Number(wordAt(t, i)), ...code.parts } };
}

/** "FY2024", "FY24", "FY 2023-24", "fiscal 2024", "fiscal year 2023/24", "financial year 2019–20". The year named is the one that ends it. */
export function readFiscal(t: Tokens, i: number): Reading | null {
  const word = wordAt(t, i);
  if (word !== 'fy' && word !== 'cy' && word !== 'fiscal') return null;
  let at = i + 1;
  if (word === 'fiscal' && wordAt(t, at) === 'year') at++;
  if (isApostrophe(wordAt(t, at))) at++;
  if (!isNumber(t, at)) return null;
  const digits = wordAt(t, at);
  if (digits.length !== 4 && !(digits.length === 2 && word !== 'fiscal')) return null;
  let year = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  if (year < 1900 || year > 2100) return null;
  let next = at + 1;
  if ((isDash(wordAt(t, next)) || wordAt(t, next) === '/') && touches(t, next) && isNumber(t, next + 1) && touches(t, next + 1)) {
    const end = wordAt(t, next + 1);
    if (end.length === 2 && Number(end) === (year + 1) % 100) [year, next] = [year + 1, next + 2];
    else if (end.length === 4 && Number(end) === year + 1) [year, next] = [year + 1, next + 2];
  }
  return { first: i, next, parts: word === 'cy' ? { year } : { year, fiscal: true } };
}
