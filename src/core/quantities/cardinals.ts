import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import type { Tokens } from './tokens.js';

/** A bare number. */
export function matchCardinal(tokens: Tokens, i: number, _context: Context): Match | null {
  const number = readNumber(tokens, i);
  if (number === null) return null;
  return { first: number.first, next: number.next, kind: 'cardinal', value: number.value, step: number.step, place: number.place };
}
