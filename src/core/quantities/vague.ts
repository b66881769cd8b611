import { Class, meanings } from './lexicon.js';
import { matched, type Match } from './match.js';
import { among, classesAt, isA, isNumber, numberAt, says, startsLine, touches, valueAt, wordAt } from './tokens.js';

const vague = (first: number, next: number, low: number, high: number): Match => matched(first, next, 'cardinal', null, null, 0, 0, { low, high, hedge: 'vague' });

/** "dozens", "tens of thousands", "several hundred", "a few million", "a couple of", "mid-30s": magnitudes, not figures. */
export function matchVague(i: number): Match | null {
  const word = wordAt(i);
  if (isA(i, Class.Vague)) {
    if (says(i, 'several', 'few', 'many')) return someOf(i, word);
    if (word === 'couple') return couple(i);
    return magnitude(i, word);
  }
  return decade(i);
}

/** "tens of thousands" is 10,000 to 100,000; "dozens" from one dozen to ten. */
function magnitude(i: number, word: string): Match | null {
  let value = valueAt(i);
  let next = i + 1;
  const of = (at: number): number => (says(at, 'of') && isA(at + 1, Class.Vague) && valueAt(at + 1) >= 100 ? at + 1 : 0);
  for (let at = of(next); at > 0; at = of(next)) {
    value *= valueAt(at);
    next = at + 1;
  }
  if (next === i + 1 && (word === 'tens' || word === 'scores') && !(word === 'scores' && says(next, 'of'))) return null;
  if (word === 'tens' && next === i + 1) return null;
  if (touches(i) && says(i - 1, '-')) return null;
  const first = says(i - 1, 'many') ? i - 1 : i;
  return vague(first, next, value, value * 10);
}

/** "several hundred", "a few dozen", "many thousand": two to ten of them. */
function someOf(i: number, word: string): Match | null {
  if (!isA(i + 1, Class.Hundred | Class.Scale) || startsLine(i + 1)) return null;
  let value = valueAt(i + 1);
  let next = i + 2;
  if (isA(next, Class.Scale)) value *= valueAt(next++);
  return vague(word === 'few' && says(i - 1, 'a') ? i - 1 : i, next, value * 2, value * 10);
}

/** "a couple of weeks" is two or so; the lovers are not. */
function couple(i: number): Match | null {
  const article = among(i - 1, 'a the last past next another first');
  const of = says(i + 1, 'of');
  const at = of ? i + 2 : i + 1;
  const scale = classesAt(at) & (Class.Hundred | Class.Scale) ? valueAt(at) : 0;
  if (!article || !of && scale === 0 && !(classesAt(at) & Class.Measure)) return null;
  const factor = scale || 1;
  const first = says(i - 1, 'a') ? i - 1 : i;
  return matched(first, scale > 0 ? at + 1 : of ? i + 2 : i + 1, 'cardinal', 2 * factor, null, factor, factor, { high: 3 * factor, hedge: 'vague' });
}

/** Where in a decade its parts begin and end. */
const PARTS = meanings('03 early low;46 mid middle;79 late high upper');

/** "mid-30s", "low 20s", "his forties". Years in decades are dates. */
function decade(i: number): Match | null {
  if (!isNumber(i) || !touches(i + 1) || !says(i + 1, 's')) return null;
  const value = numberAt(i);
  if (value < 10 || value > 90 || value % 10 !== 0) return null;
  const hyphen = says(i - 1, '-') ? 1 : 0;
  const part = PARTS().get(wordAt(i - 1 - hyphen));
  if (part) return vague(i - 1 - hyphen, i + 2, value + Number(part[0]), value + Number(part[1]));
  return among(i - 1, 'his her their my our your') ? vague(i, i + 2, value, value + 9) : null;
}
