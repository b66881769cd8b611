import type { Claim } from '../../draft/types.js';
import { compare } from '../compare.js';
import { figure } from '../derive/working.js';
import { isAlike, isFlat, type FiguredSentence, type Inconsistency, type InconsistencyKind } from './finding.js';
import { amount, percent } from './shares.js';

/** "Rose from 4.0 million to 4.5 million, or 10 %": a change told with both its ends. */
export function changesThatFail({ claims }: FiguredSentence): Inconsistency[] {
  const by = (role: 'old' | 'new' | 'delta'): Claim[] => claims.filter((claim) => claim.quantity?.role === role);
  const [old, ...moreOld] = by('old');
  const [now, ...moreNew] = by('new');
  // with several changes in one sentence it is not said which figure belongs to which
  if (old === undefined || now === undefined || moreOld.length > 0 || moreNew.length > 0) return [];
  const a = old.quantity;
  const b = now.quantity;
  if (!isFlat(a) || !isFlat(b) || !isAlike(a, b) || a.value === 0) return [];
  return by('delta').flatMap((delta) => {
    const told = misfit(delta, a.value, b.value, a.unit, a.kind, (a.step + b.step) / 2);
    return told === null ? [] : [{ ...told, claim: delta, others: [old, now] }];
  });
}

function misfit(delta: Claim, from: number, to: number, unit: string | null, kind: NonNullable<Claim['quantity']>['kind'], room: number): Omit<Inconsistency, 'claim' | 'others'> | null {
  const quantity = delta.quantity;
  if (quantity === undefined || quantity.value === null) return null;
  const gap = Number(Math.abs(to - from).toPrecision(12));
  const inPoints = unit === '%';
  if (quantity.unit === '%' && !inPoints) {
    const expected = (gap / Math.abs(from)) * 100;
    const working = `(${figure(to)} − ${figure(from)}) ÷ ${figure(from)} = ${(((to - from) / Math.abs(from)) * 100).toFixed(1)} %`;
    const slack = (room / Math.abs(from)) * 100;
    return compare(quantity, percent(expected)).relation === 'different' && Math.abs(quantity.value - expected) > slack + quantity.step / 2 ? tell('change', expected, working, delta) : null;
  }
  if (inPoints && (quantity.unit === '%' || quantity.unit === '[pp]')) {
    const relative = (gap / Math.abs(from)) * 100;
    if (compare({ ...quantity, unit: '[pp]' }, amount(gap, 'percent', '[pp]')).relation !== 'different') {
      if (quantity.unit === '[pp]' || compare(quantity, percent(relative)).relation !== 'different') return null;
      const working = `${figure(Math.max(from, to))} − ${figure(Math.min(from, to))} = ${figure(gap)} percentage points`;
      return { kind: 'points', expected: gap, working, message: `From ${from} % to ${to} % it is ${gap} percentage points, or ${relative.toFixed(1)} per cent; the draft says ${delta.text}.` };
    }
    if (quantity.unit === '%' && compare(quantity, percent(relative)).relation !== 'different') return null;
    return Math.abs(quantity.value - gap) > room + quantity.step / 2 ? tell('change', gap, `${figure(Math.max(from, to))} − ${figure(Math.min(from, to))} = ${figure(gap)} points`, delta) : null;
  }
  if (quantity.unit !== unit || quantity.kind !== kind) return null;
  const working = `${figure(Math.max(from, to))} − ${figure(Math.min(from, to))} = ${figure(gap)}`;
  return compare({ ...quantity, direction: undefined }, amount(gap, kind, unit)).relation === 'different' && Math.abs(quantity.value - gap) > room + quantity.step / 2 ? tell('change', gap, working, delta) : null;
}

const tell = (kind: InconsistencyKind, expected: number, working: string, delta: Claim): Omit<Inconsistency, 'claim' | 'others'> => ({ kind, expected, working, message: `${delta.text} does not fit its figures: ${working}.` });
