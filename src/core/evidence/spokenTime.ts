import type { Quantity } from '../quantities/types.js';
import { recognise } from '../quantities/recognise.js';

const HALF_DAY = 720;
// characters: " minutes past eleven"
const BEHIND = 24;
const SPOKEN = /^ (?:minutes? )?(to|past) (\p{L}+|\d{1,2})\b/u;

/**
 * Minutes from midnight or noon of "twenty to six" and "thirteen minutes past four", of which a text may have been read as two figures;
 * null for what is no such time.
 * @param text what stands from the first of them on
 */
export function spokenTime(text: string, { value, unit, kind, end, start }: Quantity): number | null {
  if (value === null || value < 1 || value > 30 || !Number.isInteger(value) || !(kind === 'cardinal' ? unit === null : kind === 'duration' && unit === 'min')) return null;
  const [, side, word = ''] = SPOKEN.exec(text.slice(end - start, end - start + BEHIND)) ?? [];
  if (side === undefined) return null;
  const [hour] = recognise(word);
  if (hour?.kind !== 'cardinal' || hour.text !== word || hour.value === null || hour.value < 1 || hour.value > 12) return null;
  return (hour.value * 60 + (side === 'past' ? value : HALF_DAY - value)) % HALF_DAY;
}

/** Does a clock, or one end of what it spans, show these minutes? */
export const shows = ({ clock }: Quantity, minutes: number): boolean => clock !== undefined && (clock.minutes % HALF_DAY === minutes || (clock.end !== undefined && clock.end % HALF_DAY === minutes));
