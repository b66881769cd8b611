import { unitInfo } from './unitStandIn.js';
import type { Quantity } from '../quantities/types.js';

/** Two amounts on one scale: the source's value converted to the draft's unit. */
export interface OnOneScale {
  /** Multiply the source's figures by this, then add `offset`. */
  readonly factor: number;
  readonly offset: number;
  /** True where the figure had to be converted between units of measure, which rounds; percent against ratio is notation only. */
  readonly converted: boolean;
  /** False where only the figures can be compared: another currency, or percent against points. */
  readonly sameUnit: boolean;
  readonly slip?: 'currency' | 'points' | 'unit';
}

const SAME: OnOneScale = { factor: 1, offset: 0, converted: false, sameUnit: true };
const PROPORTION = new Set(['ratio', 'percent', 'multiple']);
// currencies written with a bare dollar sign
const DOLLARS = new Set(['$', 'USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'JMD', 'BSD', 'BBD', 'BZD', 'TTD', 'FJD', 'NAD', 'LRD', 'GYD', 'BND', 'MXN', 'CLP', 'COP', 'ARS']);

/** The scale on which `source` can be held against `claim`; null where they are of different natures. */
export function onOneScale(claim: Quantity, source: Quantity, looseUnit: boolean): OnOneScale | null {
  const a = claim.unit;
  const b = source.unit;
  const proportions = proportionScale(claim, source);
  if (proportions !== undefined) return proportions ?? (looseUnit && (bare(claim) || bare(source)) ? SAME : null);
  if (a === b) {
    if (claim.kind === source.kind || a !== null || sameNature(claim, source)) return SAME;
    return looseUnit && (bare(claim) || bare(source)) ? SAME : null;
  }
  if (looseUnit && (bare(claim) || bare(source))) return SAME;
  if (a === null || b === null) return null;
  if (claim.kind === 'money' || source.kind === 'money') {
    if (claim.kind !== source.kind) return null;
    if ((a === '$' && DOLLARS.has(b)) || (b === '$' && DOLLARS.has(a))) return SAME;
    return { factor: 1, offset: 0, converted: false, sameUnit: false, slip: 'currency' };
  }
  const from = unitInfo(b);
  const to = unitInfo(a);
  if (from === undefined || to === undefined) return null;
  if (from.dimension !== to.dimension) return null;
  const factor = from.factor / to.factor;
  const offset = ((from.offset ?? 0) - (to.offset ?? 0)) / to.factor;
  return { factor, offset, converted: true, sameUnit: true };
}

/** Both proportions: a ratio or multiple is a number, a percentage a hundred times it. undefined where neither is one. */
function proportionScale(claim: Quantity, source: Quantity): OnOneScale | null | undefined {
  const a = nature(claim);
  const b = nature(source);
  if (a === 'other' && b === 'other') return undefined;
  if (a === b) return SAME;
  if ((a === '%' && b === '[pp]') || (a === '[pp]' && b === '%')) return { factor: 1, offset: 0, converted: false, sameUnit: false, slip: 'points' };
  const scale = scaleOf(a);
  const other = scaleOf(b);
  if (scale === undefined || other === undefined) return null;
  return { factor: other / scale, offset: 0, converted: false, sameUnit: true };
}

function nature(quantity: Quantity): string {
  if (quantity.unit === '[pp]') return '[pp]';
  if (quantity.unit !== null && scaleOf(quantity.unit) !== undefined) return quantity.unit;
  if (quantity.unit === null && quantity.kind !== 'percent' && PROPORTION.has(quantity.kind)) return '1';
  return quantity.kind === 'percent' ? '%' : 'other';
}

/** What one of the unit is as a plain number. */
function scaleOf(unit: string): number | undefined {
  if (unit === '1') return 1;
  if (unit === '%') return 0.01;
  if (unit === '‰' || unit === '[ppth]') return 0.001;
  return undefined;
}

const bare = (quantity: Quantity): boolean => quantity.unit === null && (quantity.kind === 'cardinal' || quantity.kind === 'ordinal');

/** Unitless kinds that count the same sort of thing. */
function sameNature(a: Quantity, b: Quantity): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.size === 1) return true;
  return (kinds.has('age') && kinds.has('duration')) || (kinds.has('score') && kinds.has('ratio'));
}

/** What to multiply the source's rate by to make it the draft's: "3 per 1,000" is "300 per 100,000". null where they differ in nature. */
export function perScale(claim: string | undefined, source: string | undefined): number | null {
  if (claim === source || claim === undefined || source === undefined) return 1;
  const a = /^(\d+)\b/.exec(claim);
  const b = /^(\d+)\b/.exec(source);
  // "per 100,000 inhabitants" and "per 100,000 people" count the same
  if (a !== null && b !== null) return Number(a[1]) / Number(b[1]);
  const from = unitInfo(source);
  const to = unitInfo(claim);
  if (from === undefined || to === undefined || from.dimension !== to.dimension) return null;
  return to.factor / from.factor;
}
