import { isCodeName, isCurrencyCode, moneyIn } from './currencies.js';
import { skipEvent } from './events.js';
import { Class } from './lexicon.js';
import { Near } from './nearBits.js';
import { among, atEnd, endAt, glues, isA, isCapital, isNumber, isPadded, isSentenceStart, isSymbol, isUpperCase, isWord, joins, lookout, raw, says, startAt, startsLine, tokens, type Tokens, nearSet, tokenSet, touches, widthAt, wordAt } from './tokens.js';
import { unitSymbol } from './units.js';

const STREETS = tokenSet('st street road rd avenue ave lane ln drive dr boulevard blvd way court ct place square terrace crescent highway parkway row close');
/** Words for a street that stand before its name. */
const WAYS = nearSet(0, Near.Code, 'ave avenue rue via viale piazza plaza calle rua largo boulevard');
const DEVICES = tokenSet('device sensor probe sample specimen lot batch file serial');
const PARTICLES = tokenSet('de del della delle dei di du des la los las da do');
export const PHONES = nearSet(Near.Code, 0, 'call phone telephone tel dial fax text mobile cell hotline ring contact whatsapp');
const IDENTIFIERS = nearSet(Near.Name, 0, `isbn issn doi pmid pmcid arxiv nct isrctn patent orcid serial id ref reference barcode iban vat zip postcode isin cve rfc iso
eudract`);
const SCREENS = tokenSet(`video tv resolution display screen monitor camera footage uhd television projector ultra blu hdr streaming film remaster images
restoration`);

/**
 * Where to go on when the digits at `i` belong to something that has a number without being one, whatever else they look like: letters
 * before, a reference, an identifier, a list mark. 0 where they may be an amount or a date. Bounded work per token.
 */
export function skipName(i: number): number {
  return (touches(i) ? behindLetters(i) : 0) || listMark(i) || bracketMark(i) || reference(i) || identifier(i);
}

/** The same for digits that are no date, time or age: versions, phone numbers, model letters, addresses, 24/7. */
export function skipCode(i: number): number {
  return (touches(i) ? behindHyphen(i) : 0) || (touches(i + 1) && isWord(i + 1) && !isPadded(i) ? 0 : chain(i)) || letters(i) || address(i) || skipEvent(i) || idiom(i);
}

/** The end of the run of touching tokens from `i`, at most 40 on; punctuation that closes a sentence is left out. */
export function runEnd(i: number): number {
  let k = i + 1;
  while (!atEnd(k) && k < i + 40 && touches(k)) {
    const word = wordAt(k);
    if (/^[)\]}"”’'»;!?]$/.test(word) || (word === ',' || word === ':') && !(isNumber(k + 1) && touches(k + 1))) break;
    k++;
  }
  while (k > i + 1 && says(k - 1, '.')) k--;
  return k;
}

/** G20, B12, v2.1.3, COVID-19, F-16: letters right before, or a name and a hyphen. Currency letters are no name. */
function behindLetters(i: number): number {
  const before = wordAt(i - 1);
  if (isWord(i - 1)) {
    const word = raw(i - 1);
    if (isMoneyCode(i, word)) return 0;
    if (word === 'x' || word === 'e' || word === 'c' && says(i - 2, '.') || says(i - 2, '$') && touches(i - 1)) return 0;
    return runEnd(i);
  }
  // R.2023.14
  if (before === '.' && touches(i - 1) && isCapital(i - 2) && widthAt(i - 2) === 1 && !touches(i - 2)) return runEnd(i);
  if (before === '#' && widthAt(i) > 3) return runEnd(i);
  if (says(i - 1, '_', '@') || before === '#' && touches(i - 1) || says(i - 1, '\\', '&')) return runEnd(i);
  if (before === '/' && touches(i - 1) && isWord(i - 2)) return runEnd(i);
  if ((says(i - 1, '-', '‑', '–')) && touches(i - 1) && isWord(i - 2)) {
    if (isCapital(i - 2) && !isSentenceStart(i - 2)) return runEnd(i);
  }
  return 0;
}

/** "last-32", "scp-173": a word and a hyphen that make a name; "mid-30" and "minus-5" are figures. Behind other digits it is the rest of a chain. */
function behindHyphen(i: number): number {
  if (!says(i - 1, '-', '.') || !touches(i - 1)) return 0;
  if (isNumber(i - 2)) return runEnd(i);
  if (!says(i - 1, '-') || !isWord(i - 2)) return 0;
  const word = wordAt(i - 2);
  if (says(i - 2, 'minus', 'a', 'to')) return 0;
  const name = !/[aeiouy]/.test(word) || word.length < 3 || among(i - 2, 'last under over forever page type category level phase catch vitamin omega section figure table chapter group unit sector');
  return name ? runEnd(i) : 0;
}

/** What has a letter and a number for a name where heat is moved: R22, R404. */
const coolsIn = lookout(tokenSet('refrigerant+s coolant+s cooling chiller+s compressor+s freon'));
/** "R250" is rand only from a hundred, with decimals or near a word of money; R2 and R4 are robots and roads. */
const isMoneyCode = (i: number, word: string): boolean => (isCurrencyCode(word) && !isCodeName(i, word) || /^(RM|Rs|Rp|Kr|kr|Tk|R|Ksh|KSh|MEUR|MAUD|MUSD)$/.test(word)) && (word !== 'R' || joins(i + 1, '.', ',') || isA(i + 1, Class.Scale) || !coolsIn(i - 14, i + 14) && (widthAt(i) > 2 || moneyIn(i - 14, i + 6)));

/** 2.1.3, 555-0142, 713.837.1638, 978-0-13-468599-1, 192.168.0.1: chains that are no date (those are read before) and no range. */
function chain(i: number): number {
  let k = i;
  let parts = 1;
  let dots = 0;
  const before = wordAt(i - 1);
  while (parts < 12 && joins(k + 1, '-', '.', '/')) {
    if (says(k + 1, '.')) dots++;
    k += 2;
    parts++;
  }
  if (parts === 1) return phoneApart(i);
  const thousands = dots === parts - 1 && parts > 2 && allThree(i, k);
  if (parts > 2 && dots === parts - 1) return thousands ? 0 : k + 1;
  if (parts > 3 || (parts === 3 && dots === 0)) return k + 1;
  if (parts === 2 && says(i + 1, '-')) {
    const right = widthAt(k);
    const phone = widthAt(i) === 3 && right === 4 && (isPadded(k) || before === ')' || !isWord(k + 1) || PHONES(i - 1) || PHONES(i - 2));
    const code = right > 1 && isPadded(k) || right > 3 && widthAt(i) === 1;
    // "device 25-117", and “25-117” in marks of its own
    const named = DEVICES(i - 1) || widthAt(i) + right > 3 && touches(i) && touches(k + 1) && among(i - 1, '" “ ‘ «') && among(k + 1, '" ” ’ »');
    if (phone || code || named) return k + 1;
  }
  return 0;
}

const allThree = (i: number, last: number): boolean => {
  for (let k = i + 2; k <= last; k += 2) if (widthAt(k) !== 3) return false;
  return widthAt(i) <= 3;
};

/** "+1 212", "020 7946 0958", "(713) 235": a leading zero or plus, or more groups of digits. */
function phoneApart(i: number): number {
  const before = wordAt(i - 1);
  const led = before === '+' || widthAt(i) > 1 && isPadded(i) || PHONES(i - 1) || PHONES(i - 2);
  if (!led && before !== '(') return 0;
  let k = i;
  let digits = widthAt(i);
  while (k < i + 6 && isNumber(k + 1) && !startsLine(k + 1) && startAt(k + 1) - endAt(k) === 1) digits += widthAt(++k);
  if (before === '(' && glues(i + 1, ')') && isNumber(i + 2) && widthAt(i) > 1 && widthAt(i) < 6 && widthAt(i + 2) > 1 && (says(i + 3, '-') || isNumber(i + 3) || widthAt(i + 2) > 5)) {
    return isNumber(i + 3) && !touches(i + 3) ? i + 4 : runEnd(i + 2);
  }
  if (before === '+' && k > i && glues(k + 1, '-')) return runEnd(k);
  if (k > i && led && (digits > 6 || digits > 3 && widthAt(k) === 2 && (PHONES(i - 1) || PHONES(i - 2)))) return k + 1;
  // "call 101"
  if (k === i && digits === 3 && PHONES(i - 1) && (!isWord(i + 1) || isA(i + 1, Class.Stop))) return i + 1;
  return widthAt(i) > 4 && isPadded(i) ? i + 1 : 0;
}

/** "2.4 GHz" opens a line as "2.4 Results" does. */
const isUnit = (i: number): boolean => widthAt(i) > 1 && unitSymbol(raw(i)) !== null;

/** "1. Wash", "2) Dry", "(3) Fold", "12.4 Results" at the start of a line. */
function listMark(i: number): number {
  const open = says(i - 1, '(') && touches(i) ? 1 : 0;
  const from = i - open;
  if (!(from === 0 || startsLine(from)) || widthAt(i) > 3) return 0;
  if ((says(i + 1, '.', ')')) && touches(i + 1)) {
    if (says(i + 1, '.') && isNumber(i + 2) && touches(i + 2)) return isCapital(i + 3) && !touches(i + 3) && !isUnit(i + 3) ? i + 3 : 0;
    return i + 2 < tokens.count && !startsLine(i + 2) && !touches(i + 2) && (isWord(i + 2) || isSymbol(i + 2)) ? i + 2 : 0;
  }
  return 0;
}

/** "[12]", "[3, 14]": citations; "(2)" in running text: a mark. */
function bracketMark(i: number): number {
  if (says(i + 1, ']', ',', '–', '-') && (says(i - 1, '[') || says(i - 1, ',', '–', '-') && isCited(i))) return bracketAfter(i) ? i + 1 : 0;
  return says(i - 1, '^') && touches(i) && says(i - 2, '[') ? i + 1 : 0;
}

/** True for a figure in a row of them that a bracket opens. */
export function isCited(i: number): boolean {
  // each token is asked once: what a row of figures began with is kept
  if (rowOf !== tokens || i < rowNext) {
    rowOf = tokens;
    rowFirst = rowNext = Math.max(i - 12, 0);
  }
  for (; rowNext < i; rowNext++) if (!isNumber(rowNext) && !LISTING(rowNext)) rowFirst = rowNext;
  return says(rowFirst, '[') && rowFirst > i - 12;
}

/** The last token before `rowNext` that is neither a figure nor stands between two. */
let rowFirst = 0;
let rowNext = 0;
let rowOf: Tokens | undefined;

function bracketAfter(i: number): boolean {
  for (let k = i + 1; !atEnd(k) && k < i + 12; k++) {
    if (says(k, ']')) return true;
    if (!isNumber(k) && !LISTING(k)) return false;
  }
  return false;
}

/** Rungs of a scale: what follows the number is what is graded ("a category 4 hurricane"). */
const GRADED = tokenSet('category type grade level class tier phase stage group');

/** "Figure 2", "p. 14", "Route 9", "Hall 2", "Tables 3 and 4". */
function reference(i: number): number {
  let at = i - 1;
  if (glues(at, '.') && widthAt(at - 1) < 6) at--;
  else if (says(at, '§', '¶')) return referenceEnd(i);
  else if (says(at, '#')) return 0;
  if (at < 0 || !isWord(at) || !isA(at, Class.Reference) || startsLine(i)) return 0;
  if (at !== i - 1 && !among(at, 'p pp fig figs sec ch vol art no nos nr nrs eq eqn tab ext tel para ser cl app op')) return 0;
  // "of this type 40 were built": what is pointed at has no number of its own
  if (among(at - 1, 'this that each every which same last next')) return 0;
  if (says(at, 'no', 'nos', 'nr', 'nrs')) return at !== i - 1 || isCapital(at) && !isSentenceStart(at) ? -1 : 0;
  if (isCounted(i)) return 0;
  // "the bill 12 senators signed" is rare; "a class 30 strong" too
  if (isA(at, Class.Loose) && !(GRADED(at) && widthAt(i) < 3) && !isCapital(at) && isWord(i + 1) && !touches(i + 1) && !isA(i + 1, Class.Stop | Class.Verb)) return 0;
  return PHONES(at) && phoneApart(i) || referenceEnd(i);
}

/** True where the digits are followed by what only an amount has. */
export function isCounted(i: number): boolean {
  let at = i;
  if (joins(at + 1, '.')) at += 2;
  return countedAt(at);
}

function countedAt(i: number): boolean {
  // "for the line 1.9 hectares were cleared"
  if (widthAt(i + 1) > 3 && isUnit(i + 1) && !startsLine(i + 1) && !touches(i + 1)) return true;
  return says(i + 1, '%') || (says(i + 1, 'percent', 'per')) || isA(i + 1, Class.Scale | Class.Hundred) || glues(i + 1, ',') && isNumber(i + 2) && widthAt(i + 2) === 3;
}

const AND = tokenSet('and to , & or – -');

/** Goes over what continues a reference: "2.4", "3a", "14–16", "3 and 4", "2024-31". */
function referenceEnd(i: number): number {
  let k = runEnd(i);
  for (let n = 0; n < 8; n++) {
    const to = k + 1;
    if (!AND(k) || !isNumber(to) || startsLine(to) || isCounted(to) || widthAt(to) > 3) return k;
    if (isWord(to + 1) && !touches(to + 1) && !isA(to + 1, Class.Stop | Class.Verb)) return k;
    k = runEnd(to);
  }
  return k;
}

const LISTING = tokenSet(', – -');
const MARKS = nearSet(Near.Name | Near.Mark, 0, ': . # -');
const BETWEEN = nearSet(Near.Name, 0, 'number no code');
/** Behind "ISBN" these say how long it is. */
export const LENGTHS = tokenSet('13 10', 'figures');

function identifier(i: number): number {
  let at = i - 1;
  for (let n = 0; n < 2 && MARKS(at); n++) at--;
  if (BETWEEN(at) || LENGTHS(at)) at--;
  // 10.1000/182
  const named = IDENTIFIERS(at) && !(raw(at) === wordAt(at) && says(at, 'id', 'reference', 'ref', 'serial')) || says(i, '10') && joins(i + 1, '.') && glues(i + 3, '/');
  return named ? runEnd(i) : 0;
}

/** How many lines a picture has. */
const LINES = tokenSet('480 720 1080 1440 2160', 'figures');

/** 5G, 3D, 777F, 4K video, 1080p: letters right behind that are no unit, no scale, no ordinal. */
function letters(i: number): number {
  const at = i + 1;
  if (!touches(at) || !isWord(at)) return 0;
  if (widthAt(at) > 1 && !touches(at + 1)) return 0;
  if (widthAt(at) === 1 && isCapital(at)) {
    const single = widthAt(i) === 1;
    if (says(at, 'k')) return single && SCREENS(at + 1) ? at + 1 : 0;
    if (single && says(at, 'g', 'd')) return at + 1;
    return widthAt(i) < 4 && !among(at, 'g f c m b t l v w') ? runEnd(i) : 0;
  }
  if (isNumber(at + 1) && touches(at + 1) && !/^(e|x|h|[kcdmh]?m)$/.test(raw(at))) return runEnd(i);
  return says(at, 'p') && LINES(i) ? at + 1 : 0;
}

/** "1428 Elm St", "PA 23456", "29 km Road". */
export function address(i: number): number {
  if (!isWord(i + 1) && !isWord(i - 1)) return 0;
  const apart = !touches(i + 1);
  if (apart && (says(i + 1, 'zip', 'postcode', 'postal') || says(i + 1, 'area') && says(i + 2, 'code'))) return i + 1;
  if (apart && widthAt(i) <= 5 && (isCapital(i + 1) || WAYS(i + 1)) && !startsLine(i + 1)) {
    let name = i + 2;
    while (name < i + 4 && PARTICLES(name)) name++;
    if (isCapital(name) && WAYS(i + 1)) return i + 2;
    for (let k = i + 2; k <= i + 4; k++) if (isCapital(k) && !touches(k) && STREETS(k) && !startsLine(k)) return k + 1;
  }
  const state = widthAt(i) === 5 && isWord(i - 1) && widthAt(i - 1) === 2 && isUpperCase(i - 1);
  return state && !isCounted(i) && (isCapital(i - 2) || says(i - 2, ',')) ? runEnd(i) : 0;
}

/** 24/7, 9/11, 7-Eleven. */
function idiom(i: number): number {
  return glues(i + 1, '/') && /^(24.7|9.11|7.7|365.24)$/.test(`${wordAt(i)}/${wordAt(i + 2)}`) ? i + 3 : 0;
}
