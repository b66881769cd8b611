import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import { touches, type Tokens } from './tokens.js';

/** A bare number. */
export function matchCardinal(tokens: Tokens, i: number, _context: Context): Match | null {
  const number = readNumber(tokens, tokens.word[i - 1] === '.' && touches(tokens, i) && !touches(tokens, i - 1) ? i - 1 : i);
  if (number === null) return null;
  return { first: number.first, next: number.next, kind: 'cardinal', value: number.value, step: number.step, place: number.place };
}
