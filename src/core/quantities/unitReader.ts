import { Class, wordSet } from './lexicon.js';
import { among, atEnd, binds, glues, isA, isCapital, isNumber, isSymbol, isTight, isWord, kept, lookout, numberAt, pauses, raw, says, startsLine, tokens, type Tokens, tokenSet, touches, wordAt } from './tokens.js';
import { beginsUnitName, isTime, prefixedUnit, unitSymbol } from './units.js';

export interface UnitRead {
  readonly symbol: string;
  readonly next: number;
}

const unitRead = (symbol: string, next: number): UnitRead => ({ symbol, next });

/** Symbols that are words or letters of names when they stand apart from the figure. */
const APART_NEVER = wordSet('VA TV MA a am at as pm A S T H N J B M K PS d Pa mas fa ma ta pa da na AU MS PA Ga Ta ms. hp. ct PC pc bit Mm mi. hands');
/** Symbols that spell something else when glued: 24a, 5A, 90s, 3D, 2M, 5B. */
const GLUED_NEVER = wordSet('a am pm A S T H N J B M F C as at d pc b PS bar erg rem.');
/** Symbols that say what the people behind them are or have: "5 TB patients" beside "5 TB drives". */
const OF_PEOPLE = wordSet('TB MP MV');
const PEOPLE = tokenSet('patient+s case+s death+s infection+s candidate+s nominee+s members seats survivors');
/** Names that are everyday words in another sense. */
const EVERYDAY = tokenSet('gray+s mole+s henry+s tesla+s bar+n+ns+s mark kilo flop+s');
const SHAPE = tokenSet('thick long wide tall deep high diameter across x by of square rain snow and or to');
const warmIn = lookout(tokenSet('temperature+s degrees cold hot heat warm+er cool+er weather celsius fahrenheit freezing oven bake boil+ing melting fever ° high+s low+s'));

/** True where a word of warmth stands near: "Now it's -10C". */
const isWarm = (i: number): boolean => warmIn(i - 14, i + 8);

/** One unit with its power, without what it is divided by. `figure`: right behind a figure, where short symbols are weighed. */
function atom(at: number, figure: boolean): UnitRead | null {
  if (atEnd(at)) return null;
  const word = wordAt(at);
  const glued = touches(at);
  if (!isWord(at)) return sign(at, word, glued, figure);
  if (word === 'º' && glued) return temperature(at + 1) ?? unitRead('deg', at + 1);
  if (says(at, 'square', 'sq', 'cubic', 'cu')) {
    const from = says(at + 1, '.', '-') ? at + 2 : at + 1;
    const unit = atom(from, false);
    return !unit || !/^[a-zµ]+$/.test(unit.symbol) ? null : unitRead(unit.symbol + (says(at, 'square', 'sq') ? '2' : '3'), unit.next);
  }
  const long = longName(at);
  if (long) return long;
  const letters = raw(at);
  if (figure && !glued && (letters === 'A' && isAmperes(at) || (letters === 'N' || letters === 'AU') && isNoName(at))) return unitRead(letters === 'AU' ? 'au' : letters, at + 1);
  if (figure && (glued ? GLUED_NEVER(letters) : APART_NEVER(letters))) {
    if (letters !== 'C' && letters !== 'F') return null;
    return isWarm(at) ? unitRead(letters === 'C' ? 'Cel' : 'degF', at + 1) : null;
  }
  if (figure && (letters === 'C' || letters === 'F' || letters === 'c' && glued && says(at - 1, '°'))) {
    return isWarm(at) && !isName(at + 1) ? unitRead(letters === 'F' ? 'degF' : 'Cel', at + 1) : null;
  }
  if (figure && !glued && OF_PEOPLE(letters) && PEOPLE(at + 1)) return null;
  if (figure && letters === 'in' && !glued && !inches(at)) return null;
  if (figure && letters === 's' && glued && numberAt(at - 1) % 10 === 0) return null;
  if (EVERYDAY(at) && !(figure && word === 'bar' && isPressure(at))) return null;
  const symbol = unitSymbol(letters) ?? (letters.length > 3 || letters === word ? unitSymbol(word) : letters.length > 1 && letters === letters.toUpperCase() ? shouted(word) : null);
  if (symbol !== null) return power(symbol, at + 1);
  const spelled = isWord(at + 1) ? prefixedUnit(word, wordAt(at + 1)) : null;
  if (spelled !== null) {
    const hours = spelled === 'kW' || spelled === 'MW' || spelled === 'GW' || spelled === 'TW' ? among(at + 2, 'hour+s') : false;
    return hours ? unitRead(`${spelled}h`, at + 3) : power(spelled, at + 2);
  }
  return null;
}

/** "draws 1.6 A.": an article would begin a noun, and stands behind no decimals. */
const isAmperes = (at: number): boolean => glues(at - 2, '.') && isNumber(at - 3) && (pauses(at + 1) || says(at + 1, 'and', 'or', 'at', 'of', 'to', 'from'));

/** "a pull of 5 N", "1.5 AU from here": not "at 40 N", "52 N, 4 E", "5 AU members", "Perth 6000 AU". */
const isNoName = (at: number): boolean =>
  (pauses(at + 1) && !isNumber(at + 2) || isA(at + 1, Class.Stop)) && !isCapital(at - 2) && !isNumber(at - 2) && (says(at, 'au') || glues(at - 2, '.') || !among(at - 2, 'at near to from and latitude , parallel'));

/** "4 bar.", "1.5 bar of air": where people drink there are several bars, and music has a noun behind. */
const isPressure = (at: number): boolean => !says(at - 1, '1', 'one') && (pauses(at + 1) || isA(at + 1, Class.Stop));

/** `12KG`, `40KM`: capitals for a symbol that is all small. */
const shouted = (word: string): string | null => (/^(kg|km|cm|mm|ml|lbs?|ft|oz)$/.test(word) ? unitSymbol(word) : null);

const isName = (i: number): boolean => isWord(i) && /^[A-Z]/.test(raw(i)) && !startsLine(i);

function temperature(at: number): UnitRead | null {
  const letter = isWord(at) ? raw(at) : '';
  if (letter === 'C' || (letter === 'c' && touches(at))) return unitRead('Cel', at + 1);
  if (letter === 'F' || (letter === 'f' && touches(at))) return unitRead('degF', at + 1);
  return says(at, 'celsius', 'fahrenheit') ? unitRead(says(at, 'celsius') ? 'Cel' : 'degF', at + 1) : null;
}

function sign(at: number, word: string, glued: boolean, figure: boolean): UnitRead | null {
  if (word === '°') return temperature(at + 1) ?? (glued ? unitRead('deg', at + 1) : null);
  if (word === '℃' || word === '℉') return unitRead(word === '℃' ? 'Cel' : 'degF', at + 1);
  if (figure && word === '"' && !glued && among(at + 1, 'long thick wide tall deep high')) return unitRead('in', at + 1);
  if (!figure || !glued) return null;
  if (word === '″') return unitRead('in', at + 1);
  if (word === '′') return unitRead('ft', at + 1);
  if (word === "'" && glues(at + 1, "'")) return unitRead('in', at + 2);
  if (word === "'" && isNumber(at + 1) && touches(at + 1)) return unitRead('ft', at + 1);
  return word === '"' && !insideQuotes(at) ? unitRead('in', at + 1) : null;
}

/** True where a `"` at `at` closes a quotation that began shortly before. */
function insideQuotes(at: number): boolean {
  const begin = Math.max(0, at - 250);
  if (quotesOf !== tokens || begin < quotesFrom || at < quotesTo) {
    quotesOf = tokens;
    quotesFrom = quotesTo = begin;
    open = false;
  }
  for (; quotesTo < at; quotesTo++) if (isQuote(quotesTo)) open = !open;
  for (; quotesFrom < begin; quotesFrom++) if (isQuote(quotesFrom)) open = !open;
  return open;
}

const isQuote = (k: number): boolean => says(k, '"') && !isNumber(k - 1);
/** Whether a quotation is open at `quotesTo` that began behind `quotesFrom`: each mark is counted when it comes in and when it drops out. */
let open = false;
let quotesFrom = 0;
let quotesTo = 0;
let quotesOf: Tokens | undefined;

/** `in` for inches: at the end of a clause, or in front of a word of shape. */
function inches(at: number): boolean {
  const next = at + 1;
  if (atEnd(next)) return true;
  if (!isWord(next)) return isSymbol(next) && !/[$£€"“‘'(]/.test(wordAt(next));
  return SHAPE(next) && !says(next, 'high');
}

/** Names of several words: "nautical miles", "pound-feet", "degrees Celsius", "metric tons", "fl oz". */
function longName(at: number): UnitRead | null {
  const second = says(at + 1, '-', '.') ? at + 2 : at + 1;
  if (!isWord(second) || startsLine(second)) return null;
  if (!beginsUnitName(wordAt(at)) && !says(at, 'c')) return null;
  const two = `${wordAt(at)}-${wordAt(second)}`;
  const third = says(second + 1, '-') ? second + 2 : second + 1;
  const three = isWord(third) ? unitSymbol(`${two}-${wordAt(third)}`) : null;
  if (three !== null) return unitRead(three, third + 1);
  if (/^deg(rees?)?-[cf]$/.test(two) && !/^[CFcf]$/.test(raw(second))) return null;
  if (two === 'c-c') return unitRead('cm3', second + 1);
  const symbol = unitSymbol(two) ?? wattHours(two);
  return symbol === null ? null : power(symbol, second + 1);
}

const wattHours = (two: string): string | null => {
  const found = /^(kilo|mega|giga|tera)?watts?-hours?$/.exec(two);
  return found && `${{ kilo: 'k', mega: 'M', giga: 'G', tera: 'T' }[found[1] ?? ''] ?? ''}Wh`;
};

/** The power behind a unit: `km2`, `m³`, `km^2`, "metres squared". */
function power(symbol: string, next: number): UnitRead {
  if (!touches(next) && !says(next, 'squared', 'cubed') || !/^[a-zµ]+$/.test(symbol) || symbol === 'deg') return unitRead(symbol, next);
  const word = wordAt(next);
  if (touches(next)) {
    if ((says(next, '2', '3')) && !(touches(next + 1) && !isSymbol(next + 1))) return unitRead(symbol + word, next + 1);
    if (says(next, '²', '³')) return unitRead(symbol + (word === '²' ? '2' : '3'), next + 1);
    if (word === '^' && says(next + 1, '2', '3', '4')) return unitRead(symbol + wordAt(next + 1), next + 2);
  }
  if (says(next, 'squared', 'cubed')) return unitRead(symbol + (word === 'squared' ? '2' : '3'), next + 1);
  return unitRead(symbol, next);
}

/** The unit at a token right behind a figure: `km`, `kg/m³`, "miles per hour", "barrels a day", "-inch". Null where none stands. The amount before its figure asks for it first ("5 ft 10 in"). */
export const readUnit = kept((at) => unitFrom(at));

function unitFrom(at: number): UnitRead | null {
  const hyphen = isWord(at + 1) && binds(at, '-');
  if (isSymbol(at) && says(at, '[', '<') && says(at + 2, ']', '>')) {
    const inside = atom(at + 1, false);
    return inside && inside.next === at + 2 ? unitRead(inside.symbol, at + 3) : null;
  }
  let unit = atom(hyphen ? at + 1 : at, !hyphen);
  // "24703 L-202" is a code
  if (unit && unit.next === at + 1 && says(unit.next, '-') && isNumber(unit.next + 1) && touches(unit.next + 1)) return null;
  if (!unit && hyphen && says(at + 1, 'in')) return null;
  if (!unit) return null;
  for (let k = 0; k < 3; k++) {
    const more = divided(unit);
    if (!more) break;
    unit = more;
  }
  return unit;
}

/** The unit that something is counted per: "per square kilometre", "a day", "/kg", with the token after it. */
export function readPerUnit(at: number): UnitRead | null {
  return atom(at, false);
}

function divided(unit: UnitRead): UnitRead | null {
  const at = unit.next;
  const word = wordAt(at);
  if (word === '/' && touches(at)) {
    const under = isWord(at + 1) ? atom(at + 1, false) : null;
    return under && unitRead(`${unit.symbol}/${under.symbol}`, under.next);
  }
  if ((says(at, '·', '⋅', '*', '-')) && isTight(at)) {
    const by = isWord(at + 1) ? atom(at + 1, false) : null;
    if (!by || isTime(by.symbol)) return null;
    const negative = word === '-';
    return negative ? null : unitRead(`${unit.symbol}.${by.symbol}`, by.next);
  }
  if (!says(at, 'per', 'a', 'an', 'squared')) return null;
  if (isTime(unit.symbol) || unit.symbol.includes('/')) return unit.symbol.includes('/') && (says(at, 'squared', 'per')) ? squared(unit) : null;
  if (word === 'per' || (says(at, 'a', 'an')) && !isA(at + 1, Class.Stop)) {
    const under = atom(at + 1, false);
    if (!under || (word !== 'per' && !isTime(under.symbol))) return null;
    return unitRead(`${unit.symbol}/${under.symbol}`, under.next);
  }
  return null;
}

/** "metres per second squared", "metres per second per second". */
function squared(unit: UnitRead): UnitRead | null {
  if (says(unit.next, 'squared')) return unitRead(`${unit.symbol}2`, unit.next + 1);
  const under = atom(unit.next + 1, false);
  return under && unit.symbol.endsWith(`/${under.symbol}`) ? unitRead(`${unit.symbol}2`, under.next) : null;
}
