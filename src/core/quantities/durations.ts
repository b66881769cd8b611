import type { Context, Match } from './match.js';
import type { Tokens } from './tokens.js';

/** Nothing yet. */
export function matchDuration(_tokens: Tokens, _i: number, _context: Context): Match | null {
  return null;
}
