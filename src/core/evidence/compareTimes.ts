import type { Quantity } from '../quantities/types.js';
import type { Comparison } from './compareTypes.js';
import { sameNotation } from './sameNotation.js';

const DAY = 24 * 60;

/** Clock times by the minute. A zone that both state must be the same. */
export function compareTimes(claim: Quantity, source: Quantity): Comparison {
  const a = claim.clock;
  const b = source.clock;
  if (a === undefined || b === undefined) return { relation: 'incomparable' };
  if (a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone) return { relation: 'incomparable' };
  const dial = onDial(claim, source) || onDial(source, claim);
  const gap = gapOf(a, b, dial ? DAY / 2 : DAY);
  if (claim.hedge === 'more-than' || claim.hedge === 'at-least') return bound(gap, claim.hedge === 'more-than');
  if (claim.hedge === 'less-than' || claim.hedge === 'at-most' || claim.hedge === 'up-to') return bound(-gap, claim.hedge === 'less-than');
  if (gap === 0) {
    if (claim.lean !== source.lean && claim.lean !== undefined && source.lean !== undefined) return { relation: 'different', slip: 'bound' };
    return isHedged(source) && !isHedged(claim) ? { relation: 'rounded', detail: 'source-hedged' } : { relation: sameNotation(claim, source) ? 'equal' : 'equivalent', distance: 0 };
  }
  if (isHedged(claim) && Math.abs(gap) <= hedgedMinutes(a.minutes)) return claim.lean === -Math.sign(gap) ? { relation: 'different', slip: 'bound' } : { relation: 'rounded' };
  if (isSpokenQuarter(claim, a.minutes) && Math.abs(gap) <= SPOKEN) return { relation: 'rounded' };
  if (isHedged(source) && Math.abs(gap) <= hedgedMinutes(b.minutes) && source.lean !== Math.sign(gap)) return { relation: 'incomparable', detail: 'source-hedged' };
  return { relation: 'different', slip: Math.abs(gap) === DAY / 2 ? 'date-part' : undefined };
}

/** From one to the other; of two spans what their starts or their ends are apart, whichever is more. "At 12:26" is at the end of "from 11:41 to 12:26". */
function gapOf(a: Clock, b: Clock, clock: number): number {
  const gap = around(b.minutes - a.minutes, clock);
  if (b.end === undefined) return gap;
  const atEnd = around(b.end - (a.end ?? a.minutes), clock);
  return a.end === undefined ? (atEnd === 0 ? 0 : gap) : Math.abs(atEnd) > Math.abs(gap) ? atEnd : gap;
}

type Clock = NonNullable<Quantity['clock']>;

const isHedged = ({ hedge }: Quantity): boolean => hedge === 'approximate' || hedge === 'vague';

/** "About two" and "just after two" reach twenty minutes, "about half past" ten, others five: the next mark is nearer beyond that. */
const hedgedMinutes = (minutes: number): number => (minutes % 60 === 0 ? 20 : minutes % 30 === 0 ? 10 : 5);

/** Minutes: nobody says "half past two" to tell it from 2:31. */
const SPOKEN = 2;
const isSpokenQuarter = ({ text, hedge }: Quantity, minutes: number): boolean => hedge === 'exact' && minutes % 15 === 0 && !/\d/.test(text);

const bound = (gap: number, strict: boolean): Comparison => (gap > 0 || (gap === 0 && !strict) ? { relation: 'bound' } : { relation: 'different', slip: 'bound' });

/** The shorter way round a clock of that many minutes, signed. */
function around(gap: number, clock: number): number {
  const turned = ((gap % clock) + clock) % clock;
  return turned > clock / 2 ? turned - clock : turned;
}

/** "A quarter to six" is either of two; but beside "22:30", "10:30" is in the morning. */
const onDial = (one: Quantity, other: Quantity): boolean => one.clock?.dial === true && !(/^1\d[:.h]\d/.test(one.text) && /^(?:0\d|1[3-9]|2\d)[:.h]\d/.test(other.text));
