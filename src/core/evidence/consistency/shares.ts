import type { Claim } from '../../draft/types.js';
import type { Quantity } from '../../quantities/types.js';
import { compare } from '../compare.js';
import { figure } from '../derive/working.js';
import { words, type FiguredSentence, type Inconsistency } from './finding.js';

/** "48 of the 192 gates (30 per cent)": a share told beside the two figures that make it. */
export function sharesThatFail({ text, claims }: FiguredSentence): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const [at, part] of claims.entries()) {
    const ratio = part.quantity?.ratio;
    if (part.quantity?.kind !== 'cardinal' || ratio === undefined || ratio.denominator <= 0 || ratio.numerator > ratio.denominator) continue;
    const whole = claims.slice(at + 1, at + 2).find((claim) => claim.quantity?.value === ratio.denominator);
    const next = claims[at + (whole === undefined ? 1 : 2)];
    const before = claims[at - 1];
    for (const [share, gap] of [
      [next, next === undefined ? '' : text.slice((whole ?? part).inProse.end, next.inProse.start)],
      [before, before === undefined ? '' : text.slice(before.inProse.end, part.inProse.start)],
    ] as const) {
      if (share?.quantity === undefined || share.quantity.unit !== '%' || share.quantity.role !== undefined || !isApposed(gap)) continue;
      const expected = (ratio.numerator / ratio.denominator) * 100;
      if (compare(share.quantity, percent(expected)).relation !== 'different' || Math.abs(100 - expected - (share.quantity.value ?? 0)) < 0.5) continue;
      const working = `${figure(ratio.numerator)} ÷ ${figure(ratio.denominator)} = ${expected.toFixed(1)} %`;
      found.push({ kind: 'share', claim: share, others: whole === undefined ? [part] : [part, whole], expected, working, message: `${share.text} does not fit its figures: ${working}.` });
    }
  }
  return dedupe(found);
}

/** Brackets, or "or": the share says the same again. At most what is counted stands between. */
const isApposed = (gap: string): boolean => words(gap).length <= 4 && (/\(\s*$/.test(gap) || /,?\s+(?:or|that is|i\.e\.),?\s+$/.test(gap) || /^\s*\(/.test(gap) || /=\s*$/.test(gap));

function dedupe(found: readonly Inconsistency[]): Inconsistency[] {
  const seen = new Set<Claim>();
  return found.filter(({ claim }) => !seen.has(claim) && seen.add(claim));
}

export const percent = (value: number): Quantity => amount(value, 'percent', '%');

export function amount(value: number, kind: Quantity['kind'], unit: string | null): Quantity {
  const text = figure(value);
  return { start: 0, end: text.length, text, kind, value, low: value, high: value, unit, hedge: 'exact', of: null, phrase: { start: 0, end: text.length }, step: 0 };
}
