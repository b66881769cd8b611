import type { Quantity } from '../../quantities/types.js';
import type { Focus } from './context.js';

const IN = new Set(['in', 'of']);
const EVERY = new Set(['every', 'each', 'the', 'a', 'one']);
const COINS = new Set('dollar pound euro franc krone crown rand pula shekel'.split(' '));
const CENTS = new Set(['¢', 'p', 'c[EUR]']);
// "23 francs out of every hundred", "131 kids to a hundred does"
const REACH = 3;

/** "56 cents in every dollar", "23 francs out of every hundred", "55 dead in every thousand": a share in other words, as the percentage that it is; any other figure as it stands. */
export function perHundred(claim: Quantity, { words, to }: Focus): Quantity {
  if (claim.kind === 'percent' || claim.value === null || claim.ratio !== undefined) return claim;
  for (let at = to; at < to + REACH; at++) {
    if (!IN.has(words[at]?.lower ?? '') || !EVERY.has(words[at + 1]?.lower ?? '')) continue;
    const whole = words[at + 2]?.lower ?? '';
    const scale = whole === 'hundred' ? 1 : whole === 'thousand' ? 0.1 : CENTS.has(claim.unit ?? '') && COINS.has(whole) ? 1 : null;
    return scale === null ? claim : { ...claim, kind: 'percent', unit: '%', of: null, value: claim.value * scale, low: scaled(claim.low, scale), high: scaled(claim.high, scale), step: claim.step * scale };
  }
  return claim;
}

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value * by);
