import type { Quantity } from '../quantities/types.js';
import { unitConversion } from './compareUnits.js';

// a number of fewer digits stands anywhere
const LEAST_DIGITS = 3;
const LEAST_OF_UNIT = 2;
const MOST = 6;

/**
 * What a source has to state if a figure of the draft and another one differ by what is claimed: "86.3 per cent, 4.7 points short of its target" asks for 91.0
 * or 81.6, "rose by 8,500, to 46,700" for 38,200. Each is wide by the claim's rounding and the other's.
 * @param named figures of the sentence and the ones before it
 */
export function counterparts(claim: Quantity, named: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  const gap = claim.value === null ? 0 : Math.abs(claim.value);
  if (gap === 0 || claim.hedge === 'vague' || claim.date !== undefined || claim.clock !== undefined) return found;
  for (const other of named) {
    if (other.value === null || other.value <= 0 || other.date !== undefined || other.clock !== undefined || found.length >= MOST) continue;
    if (claim.unit === '%') {
      if (claim.role === 'delta' && mayChange(other)) for (const part of [1 + gap / 100, 1 - gap / 100]) changed(other, part, claim.step / 100, found);
      continue;
    }
    const factor = factorTo(claim, other);
    if (factor === null) continue;
    const reach = (claim.step * factor + other.step) / 2;
    for (const value of [other.value - gap * factor, other.value + gap * factor]) {
      if (value > 0 && isTelling(value, other)) found.push(stated(other, value, reach));
    }
  }
  return found;
}

/** What multiplies the claim into the other's unit where the two may differ by it; null where they may not. */
function factorTo({ kind, unit }: Quantity, other: Quantity): number | null {
  if (unit === '[pp]') return other.unit === '%' ? 1 : null;
  if (unit === '%' || other.unit === '%' || (kind !== 'cardinal' && kind !== 'money' && kind !== 'measure')) return null;
  // "280 days, 12 fewer than before"
  if (unit === other.unit || unit === null) return unit === null && other.unit === null && other.kind !== 'cardinal' ? null : 1;
  return other.unit === null ? null : unitConversion(unit, other.unit)?.factor ?? null;
}

function isTelling(value: number, { unit, step }: Quantity): boolean {
  const digits = Number(value.toPrecision(12)).toString().replace(/[^0-9]/g, '').replace(/^0+/, '').length;
  return unit === null ? value >= 100 && digits >= LEAST_DIGITS : digits >= LEAST_OF_UNIT && value >= 10 * step;
}

/** "Up 11 per cent to £393.6 million": what it was before, or is since. */
function changed(other: Quantity, part: number, step: number, found: Quantity[]): void {
  const value = (other.value as number) / part;
  const reach = (value * step) / part / 2;
  if (part > 0 && reach <= value * ROUGH) found.push(stated(other, value, reach + other.step / 2));
}
const mayChange = ({ kind, unit, value }: Quantity): boolean => kind === 'money' || kind === 'measure' || (kind === 'cardinal' && unit === null && (value ?? 0) >= 100);
// a range so wide has a figure in it by chance
const ROUGH = 0.01;

const stated = (other: Quantity, value: number, reach: number): Quantity => {
  const text = String(Number(value.toPrecision(12)));
  return { ...other, value, low: value, high: value, hedge: 'exact', step: 2 * reach, text };
};

/** Of some figures those from two of which another one may come, as their difference, or as what one is of the other or has changed by; [] where no two give it. */
export function givenBy(claim: Quantity, figures: readonly Quantity[]): Quantity[] {
  const gap = claim.value === null ? 0 : Math.abs(claim.value);
  if (gap === 0 || claim.date !== undefined || claim.clock !== undefined) return [];
  const reach = claim.hedge === 'exact' ? Math.max(claim.step / 2, gap * EXACTLY) : gap * ABOUT;
  const isIt = (value: number): boolean => Math.abs(value - gap) <= reach + 1e-9;
  const found = new Set<Quantity>();
  for (const a of figures) {
    for (const b of figures) {
      const [more, less] = [a.value ?? 0, b.value ?? 0];
      if (a === b || a.unit !== b.unit || a.date !== undefined || a.clock !== undefined || less <= 0 || more <= less) continue;
      const gives = claim.unit === '%' ? a.unit !== '%' && [less / more, 1 - less / more, more / less - 1].some((part) => isIt(100 * part)) : factorTo(claim, a) === 1 ? isIt(more - less) : false;
      if (gives || (claim.unit === null && (isIt(more / less) || isIt(less / more)))) found.add(a).add(b);
    }
  }
  return [...found];
}
// "nearly", "about", and what a fraction stands for
const ABOUT = 0.05;
const EXACTLY = 0.0005;
