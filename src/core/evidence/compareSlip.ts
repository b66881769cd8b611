import type { Slip } from './compareTypes.js';

/** The slip of the pen that turns `source` into `claim`, for two unequal values on one scale. */
export function slipBetween(claim: number, source: number): Slip | undefined {
  if (claim === 0 || source === 0) return undefined;
  if (close(claim, -source)) return 'sign';
  const ratio = Math.abs(claim / source);
  if (isPowerOfTen(ratio)) return 'scale';
  // other slips keep the number of figures
  if (ratio > 10 || ratio < 0.1) return undefined;
  const a = digits(claim);
  const b = digits(source);
  if (a.length < 2 || a.length !== b.length || a.places !== b.places) return undefined;
  // this runs for every figure of every passage looked at: no lists are made
  let wrong = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < a.text.length && wrong < 3; at++) {
    if (a.text.charCodeAt(at) === b.text.charCodeAt(at)) continue;
    if (wrong++ === 0) first = at;
    else second = at;
  }
  if (wrong === 1) return 'digit';
  if (wrong === 2 && second === first + 1 && a.text[first] === b.text[second] && a.text[second] === b.text[first]) return 'transposed';
  return undefined;
}

/** The figures without trailing zeros of whole numbers, and how far the last stands from the units. */
function digits(value: number): { text: string; length: number; places: number } {
  const size = Math.abs(value);
  if (Number.isInteger(size) && size < 1e12) {
    const text = String(size);
    return { text, length: text.length, places: 0 };
  }
  const plain = Number(size.toPrecision(12));
  const [whole = '', fraction = ''] = expand(plain).split('.');
  return { text: whole + fraction, length: (whole + fraction).replace(/^0+/, '').length, places: fraction.length };
}

const expand = (value: number): string => (value < 1e-6 || value >= 1e21 ? value.toFixed(12).replace(/0+$/, '') : String(value));

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}
