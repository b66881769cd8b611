import { matchAge } from './ages.js';
import { matchCardinal } from './cardinals.js';
import { matchDate } from './dates.js';
import { matchDuration } from './durations.js';
import { TRIGGER } from './lexicon.js';
import type { Context, Match } from './match.js';
import { matchTime } from './times.js';
import { tokenise, type Tokens } from './tokens.js';
import type { Quantity, RecogniseOptions } from './types.js';

/** In order of preference: among matches that reach equally far the first wins. */
const RECOGNISERS: readonly ((tokens: Tokens, i: number, context: Context) => Match | null)[] = [matchDate, matchTime, matchAge, matchDuration, matchCardinal];

/** Every quantity, date and time in `text`, in order, without overlaps. Offsets are UTF-16 of `text`. Never throws. */
export function recognise(text: string, options: RecogniseOptions = {}): Quantity[] {
  const tokens = tokenise(text);
  const context: Context = { reference: options.reference?.slice(0, 10) ?? null, region: options.region ?? null, floor: 0 };
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.classes[i] as number) & TRIGGER) === 0) continue;
    let best: Match | null = null;
    for (const recogniser of RECOGNISERS) {
      const match = recogniser(tokens, i, context);
      if (match !== null && match.first >= context.floor && match.next > i && (best === null || match.next > best.next)) best = match;
    }
    if (best === null) continue;
    found.push(complete(tokens, best));
    context.floor = best.next;
    i = best.next - 1;
  }
  return found;
}

function complete(tokens: Tokens, match: Match): Quantity {
  const start = tokens.start[match.first] as number;
  const end = tokens.end[match.next - 1] as number;
  const { value, low = value, high = value, unit = null, hedge = 'exact', step = 1 } = match;
  return {
    start, end, text: tokens.text.slice(start, end), kind: match.kind, value, low, high, unit, hedge, of: null, phrase: { start, end }, step,
    ...(match.date === undefined ? {} : { date: match.date }), ...(match.clock === undefined ? {} : { clock: match.clock }),
  };
}
