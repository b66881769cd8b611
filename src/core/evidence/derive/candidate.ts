import type { Quantity, QuantityKind } from '../../quantities/types.js';
import type { Term } from './term.js';
import type { Operand, Operation } from './types.js';

/** One thing the sentence might mean, with the value it gives. */
export interface Candidate {
  readonly operation: Operation;
  /** In the claim's notation: 64 for 64 %. */
  readonly value: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** The unit is not known: a cell gave none. */
  readonly loose: boolean;
  /** How far the value may be off because its operands were rounded. */
  readonly error: number;
  readonly cue: number;
  readonly relevance: number;
  readonly coherence: number;
  readonly anchored: number;
  readonly simplicity: number;
  /** The sentence's direction is the other way. */
  readonly wrongWay?: boolean;
  readonly operands: readonly Operand[];
  /** The left side of the working: "750 ÷ 1,172". */
  readonly formula: string;
}

/** How plausible a reading of the sentence it is, before its value is looked at. */
export function prior(candidate: Candidate): number {
  const { cue, relevance, coherence, anchored, simplicity } = candidate;
  return (0.3 + 0.7 * cue) * (0.65 * relevance + 0.35 * anchored) * coherence * simplicity;
}

/** The value as a quantity, to be compared with the claim. */
export function asQuantity({ value, unit, kind }: Candidate): Quantity {
  const text = figure(value);
  return { start: 0, end: text.length, text, kind, value, low: value, high: value, unit, hedge: 'exact', of: null, phrase: { start: 0, end: text.length }, step: 0 };
}

export const simplicityOf = (terms: readonly Term[]): number => 1 / (1 + 0.12 * terms.reduce((sum, term) => sum + term.cost, 0));
export const operandsOf = (terms: readonly Term[]): Operand[] => terms.flatMap((term) => term.operands).slice(0, 8);
export const relevanceOf = (terms: readonly Term[]): number => {
  const all = terms.map((term) => term.relevance);
  return (all.reduce((sum, one) => sum + one, 0) / all.length) * 0.5 + Math.min(...all) * 0.5;
};
export const anchoredOf = (terms: readonly Term[]): number => terms.filter((term) => term.anchored).length / terms.length;

/** "1,172", "64.03", "0.0042": at most four figures after the point that matter. */
export function figure(value: number): string {
  const size = Math.abs(value);
  const places = size >= 1000 || Number.isInteger(value) ? (Number.isInteger(value) ? 0 : 1) : size >= 10 ? 1 : size >= 1 ? 2 : 4;
  const [whole = '', fraction] = size.toFixed(places).split('.');
  let grouped = '';
  for (let at = 0; at < whole.length; at++) grouped += (at > 0 && (whole.length - at) % 3 === 0 ? ',' : '') + whole.charAt(at);
  return (value < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', $: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** A value with its unit, as a person writes it. */
export function shown(value: number, unit: string | null): string {
  if (unit === null) return figure(value);
  const sign = SIGNS[unit];
  if (sign !== undefined) return (value < 0 ? '−' : '') + sign + figure(Math.abs(value));
  if (unit === '%') return `${figure(value).includes('.') ? value.toFixed(1) : figure(value)} %`;
  if (unit === '[pp]') return `${figure(value)} points`;
  return `${figure(value)} ${unit.replace(/^\[|\]$/g, '').replace(/_[a-z]+$/, '')}`;
}
