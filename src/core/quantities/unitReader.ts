import { Class, wordSet } from './lexicon.js';
import { TokenKind, classesAt, kindAt, newlineAt, raw, touches, wordAt, type Tokens } from './tokens.js';
import { beginsUnitName, prefixedUnit, unitInfo, unitSymbol } from './units.js';

export interface UnitRead {
  readonly symbol: string;
  readonly next: number;
}

/** Symbols that are words or letters of names when they stand apart from the figure. */
const APART_NEVER = wordSet('VA a am at as pm A S T H N J B M K PS d Pa mas fa ma ta pa da na AU MS PA Ga Ta ms. hp. ct PC pc bit Mm mi. hands');
/** Symbols that spell something else when glued: 24a, 5A, 90s, 3D, 2M, 5B. */
const GLUED_NEVER = wordSet('a am pm A S T H N J B M F C as at d pc b PS bar erg rem.');
/** Names that are everyday words in another sense. */
const EVERYDAY = wordSet('gray grays mole moles henry henrys tesla teslas barn barns bar bars mark kilo flop flops');
const SHAPE = wordSet('thick long wide tall deep high diameter across x by of square rain snow and or to');
const WARM = wordSet(`temperature temperatures degrees cold hot heat warm warmer cool cooler weather celsius fahrenheit freezing oven bake boil boiling melting
  fever ° high highs low lows`);

/** True where a word of warmth stands near: "Now it's -10C". */
function isWarm(tokens: Tokens, i: number): boolean {
  for (let k = Math.max(0, i - 14); k < Math.min(tokens.count, i + 8); k++) if (WARM(wordAt(tokens, k))) return true;
  return false;
}

/** One unit with its power, without what it is divided by. `figure`: right behind a figure, where short symbols are weighed. */
function atom(tokens: Tokens, at: number, figure: boolean): UnitRead | null {
  if (at >= tokens.count) return null;
  const word = wordAt(tokens, at);
  const glued = touches(tokens, at);
  if (kindAt(tokens, at) !== TokenKind.Word) return sign(tokens, at, word, glued, figure);
  if (word === 'º' && glued) return temperature(tokens, at + 1) ?? { symbol: 'deg', next: at + 1 };
  if (word === 'square' || word === 'sq' || word === 'cubic' || word === 'cu') {
    const from = wordAt(tokens, at + 1) === '.' || wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    const unit = atom(tokens, from, false);
    return unit === null || !/^[a-zµ]+$/.test(unit.symbol) ? null : { symbol: unit.symbol + (word === 'square' || word === 'sq' ? '2' : '3'), next: unit.next };
  }
  const long = longName(tokens, at);
  if (long !== null) return long;
  const letters = raw(tokens, at);
  if (figure && (glued ? GLUED_NEVER(letters) : APART_NEVER(letters))) {
    if (letters !== 'C' && letters !== 'F') return null;
    return isWarm(tokens, at) ? { symbol: letters === 'C' ? 'Cel' : 'degF', next: at + 1 } : null;
  }
  if (figure && (letters === 'C' || letters === 'F' || letters === 'c' && glued && wordAt(tokens, at - 1) === '°')) {
    return isWarm(tokens, at) && !isName(tokens, at + 1) ? { symbol: letters === 'F' ? 'degF' : 'Cel', next: at + 1 } : null;
  }
  if (figure && letters === 'in' && !glued && !inches(tokens, at)) return null;
  if (figure && letters === 's' && glued && Number(wordAt(tokens, at - 1)) % 10 === 0) return null;
  if (EVERYDAY(word)) return null;
  const symbol = unitSymbol(letters) ?? (letters.length > 3 || letters === word ? unitSymbol(word) : letters.length > 1 && letters === letters.toUpperCase() ? shouted(word) : null);
  if (symbol !== null) return power(tokens, symbol, at + 1);
  const spelled = kindAt(tokens, at + 1) === TokenKind.Word ? prefixedUnit(word, wordAt(tokens, at + 1)) : null;
  if (spelled !== null) {
    const hours = spelled === 'kW' || spelled === 'MW' || spelled === 'GW' || spelled === 'TW' ? /^hours?$/.test(wordAt(tokens, at + 2)) : false;
    return hours ? { symbol: `${spelled}h`, next: at + 3 } : power(tokens, spelled, at + 2);
  }
  return null;
}

/** `12KG`, `40KM`: capitals for a symbol that is all small. */
const shouted = (word: string): string | null => (word === 'kg' || word === 'km' || word === 'cm' || word === 'mm' || word === 'ml' || word === 'lbs' || word === 'lb' || word === 'ft' || word === 'oz' ? unitSymbol(word) : null);

const isName = (tokens: Tokens, i: number): boolean => kindAt(tokens, i) === TokenKind.Word && /^[A-Z]/.test(raw(tokens, i)) && newlineAt(tokens, i) === 0;

function temperature(tokens: Tokens, at: number): UnitRead | null {
  const letter = kindAt(tokens, at) === TokenKind.Word ? raw(tokens, at) : '';
  if (letter === 'C' || (letter === 'c' && touches(tokens, at))) return { symbol: 'Cel', next: at + 1 };
  if (letter === 'F' || (letter === 'f' && touches(tokens, at))) return { symbol: 'degF', next: at + 1 };
  const word = wordAt(tokens, at);
  return word === 'celsius' || word === 'fahrenheit' ? { symbol: word === 'celsius' ? 'Cel' : 'degF', next: at + 1 } : null;
}

function sign(tokens: Tokens, at: number, word: string, glued: boolean, figure: boolean): UnitRead | null {
  if (word === '°') return temperature(tokens, at + 1) ?? (glued ? { symbol: 'deg', next: at + 1 } : null);
  if (word === '℃' || word === '℉') return { symbol: word === '℃' ? 'Cel' : 'degF', next: at + 1 };
  if (figure && word === '"' && !glued && /^(long|thick|wide|tall|deep|high)$/.test(wordAt(tokens, at + 1))) return { symbol: 'in', next: at + 1 };
  if (!figure || !glued) return null;
  if (word === '″') return { symbol: 'in', next: at + 1 };
  if (word === '′') return { symbol: 'ft', next: at + 1 };
  if (word === "'" && wordAt(tokens, at + 1) === "'" && touches(tokens, at + 1)) return { symbol: 'in', next: at + 2 };
  if (word === "'" && kindAt(tokens, at + 1) === TokenKind.Number && touches(tokens, at + 1)) return { symbol: 'ft', next: at + 1 };
  return word === '"' && !insideQuotes(tokens, at) ? { symbol: 'in', next: at + 1 } : null;
}

/** True where a `"` at `at` closes a quotation that began shortly before. */
function insideQuotes(tokens: Tokens, at: number): boolean {
  let open = false;
  for (let k = Math.max(0, at - 250); k < at; k++) if (wordAt(tokens, k) === '"' && kindAt(tokens, k - 1) !== TokenKind.Number) open = !open;
  return open;
}

/** `in` for inches: at the end of a clause, or in front of a word of shape. */
function inches(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  if (kindAt(tokens, next) !== TokenKind.Word) return kindAt(tokens, next) === TokenKind.Symbol && !/[$£€"“‘'(]/.test(wordAt(tokens, next));
  return SHAPE(wordAt(tokens, next)) && wordAt(tokens, next) !== 'high';
}

/** Names of several words: "nautical miles", "pound-feet", "degrees Celsius", "metric tons", "fl oz". */
function longName(tokens: Tokens, at: number): UnitRead | null {
  const second = wordAt(tokens, at + 1) === '-' || wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  if (kindAt(tokens, second) !== TokenKind.Word || newlineAt(tokens, second) !== 0) return null;
  if (!beginsUnitName(wordAt(tokens, at)) && wordAt(tokens, at) !== 'c') return null;
  const two = `${wordAt(tokens, at)}-${wordAt(tokens, second)}`;
  const third = wordAt(tokens, second + 1) === '-' ? second + 2 : second + 1;
  const three = kindAt(tokens, third) === TokenKind.Word ? unitSymbol(`${two}-${wordAt(tokens, third)}`) : null;
  if (three !== null) return { symbol: three, next: third + 1 };
  if (/^deg(rees?)?-[cf]$/.test(two) && !/^[CFcf]$/.test(raw(tokens, second))) return null;
  if (two === 'c-c') return { symbol: 'cm3', next: second + 1 };
  const symbol = unitSymbol(two) ?? wattHours(two);
  return symbol === null ? null : power(tokens, symbol, second + 1);
}

const wattHours = (two: string): string | null => {
  const found = /^(kilo|mega|giga|tera)?watts?-hours?$/.exec(two);
  return found === null ? null : `${{ kilo: 'k', mega: 'M', giga: 'G', tera: 'T' }[found[1] ?? ''] ?? ''}Wh`;
};

/** The power behind a unit: `km2`, `m³`, `km^2`, "metres squared". */
function power(tokens: Tokens, symbol: string, next: number): UnitRead {
  if (!/^[a-zµ]+$/.test(symbol) || symbol === 'deg') return { symbol, next };
  const word = wordAt(tokens, next);
  if (touches(tokens, next)) {
    if ((word === '2' || word === '3') && !(touches(tokens, next + 1) && kindAt(tokens, next + 1) !== TokenKind.Symbol)) return { symbol: symbol + word, next: next + 1 };
    if (word === '²' || word === '³') return { symbol: symbol + (word === '²' ? '2' : '3'), next: next + 1 };
    if (word === '^' && /^[234]$/.test(wordAt(tokens, next + 1))) return { symbol: symbol + wordAt(tokens, next + 1), next: next + 2 };
  }
  if (word === 'squared' || word === 'cubed') return { symbol: symbol + (word === 'squared' ? '2' : '3'), next: next + 1 };
  return { symbol, next };
}

const isTime = (symbol: string): boolean => unitInfo(symbol)?.dimension === 'time';

/** The unit at `at`, right behind a figure: `km`, `kg/m³`, "miles per hour", "barrels a day", "-inch". Null where none stands. */
export function readUnit(tokens: Tokens, at: number): UnitRead | null {
  const hyphen = wordAt(tokens, at) === '-' && touches(tokens, at) && touches(tokens, at + 1) && kindAt(tokens, at + 1) === TokenKind.Word;
  const bracket = wordAt(tokens, at);
  if ((bracket === '[' || bracket === '<') && (wordAt(tokens, at + 2) === ']' || wordAt(tokens, at + 2) === '>')) {
    const inside = atom(tokens, at + 1, false);
    return inside !== null && inside.next === at + 2 ? { symbol: inside.symbol, next: at + 3 } : null;
  }
  let unit = atom(tokens, hyphen ? at + 1 : at, !hyphen);
  // "24703 L-202" is a code
  if (unit !== null && unit.next === at + 1 && wordAt(tokens, unit.next) === '-' && kindAt(tokens, unit.next + 1) === TokenKind.Number && touches(tokens, unit.next + 1)) return null;
  if (unit === null && hyphen && wordAt(tokens, at + 1) === 'in') return null;
  if (unit === null) return null;
  for (let k = 0; k < 3; k++) {
    const more = divided(tokens, unit);
    if (more === null) break;
    unit = more;
  }
  return unit;
}

/** The unit that something is counted per: "per square kilometre", "a day", "/kg", with the token after it. */
export function readPerUnit(tokens: Tokens, at: number): UnitRead | null {
  return atom(tokens, at, false);
}

function divided(tokens: Tokens, unit: UnitRead): UnitRead | null {
  const at = unit.next;
  const word = wordAt(tokens, at);
  if (word === '/' && touches(tokens, at)) {
    const under = kindAt(tokens, at + 1) === TokenKind.Word ? atom(tokens, at + 1, false) : null;
    return under === null ? null : { symbol: `${unit.symbol}/${under.symbol}`, next: under.next };
  }
  if ((word === '·' || word === '⋅' || word === '*' || word === '-') && touches(tokens, at) && touches(tokens, at + 1)) {
    const by = kindAt(tokens, at + 1) === TokenKind.Word ? atom(tokens, at + 1, false) : null;
    if (by === null || isTime(by.symbol)) return null;
    const negative = word === '-';
    return negative ? null : { symbol: `${unit.symbol}.${by.symbol}`, next: by.next };
  }
  if (isTime(unit.symbol) || unit.symbol.includes('/')) return unit.symbol.includes('/') && (word === 'squared' || word === 'per') ? squared(tokens, unit) : null;
  if (word === 'per' || (word === 'a' || word === 'an') && (classesAt(tokens, at + 1) & Class.Stop) === 0) {
    const under = atom(tokens, at + 1, false);
    if (under === null || (word !== 'per' && !isTime(under.symbol))) return null;
    return { symbol: `${unit.symbol}/${under.symbol}`, next: under.next };
  }
  return null;
}

/** "metres per second squared", "metres per second per second". */
function squared(tokens: Tokens, unit: UnitRead): UnitRead | null {
  if (wordAt(tokens, unit.next) === 'squared') return { symbol: `${unit.symbol}2`, next: unit.next + 1 };
  const under = atom(tokens, unit.next + 1, false);
  return under !== null && unit.symbol.endsWith(`/${under.symbol}`) ? { symbol: `${unit.symbol}2`, next: under.next } : null;
}
