import type { Quantity } from '../quantities/types.js';
import { unitInfo } from '../quantities/unitInfo.js';
import { isFraction } from './compareTolerance.js';

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

export const SAME: OnOneScale = { factor: 1, offset: 0, converted: false, sameUnit: true };

/** The scale on which `source` can be held against `claim`; null where they are of different natures. */
export function onOneScale(claim: Quantity, source: Quantity, looseUnit: boolean): OnOneScale | null {
  const loosely = looseUnit && (isBare(claim) || isBare(source)) ? SAME : null;
  const proportions = proportionScale(claim, source);
  if (proportions !== undefined) return proportions ?? loosely;
  const a = claim.unit;
  const b = source.unit;
  if (a === b) return a !== null || sameNature(claim, source) ? SAME : loosely;
  if (a === null || b === null) return loosely;
  if (isPounds(claim, source) || isPounds(source, claim)) return SAME;
  const conversion = unitConversion(b, a);
  if (conversion !== null) return { ...conversion, converted: conversion.factor !== 1 && claim.kind !== 'money', sameUnit: true };
  if (claim.kind === 'money' && source.kind === 'money') return { ...SAME, sameUnit: false, slip: 'currency' };
  return null;
}

/** "The council set aside 600 pounds": without a word of money or of weight near by, pounds are what the other text has. */
const isPounds = (money: Quantity, weight: Quantity): boolean => money.unit === 'GBP' && weight.unit === 'lb' && /\bpounds?\b/i.test(weight.text);

/** What turns a value in unit `from` into one in unit `to`; null where they measure different things. */
export function unitConversion(from: string, to: string): { factor: number; offset: number } | null {
  if (from === to) return { factor: 1, offset: 0 };
  const a = unitInfo(from);
  const b = unitInfo(to);
  if (a === null || b === null) return null;
  // "sixty-five degrees" of talk about the weather are on whichever scale the other text names
  if ((from === 'deg' && b.dimension === 'temperature') || (to === 'deg' && a.dimension === 'temperature')) return { factor: 1, offset: 0 };
  if (a.dimension !== b.dimension && !sameMoney(a.dimension, b.dimension) && !(hasCents(from, to) || hasCents(to, from))) return null;
  return { factor: a.factor / b.factor, offset: ((a.offset ?? 0) - (b.offset ?? 0)) / b.factor };
}

// the countries that call their money by a name that tells no country
const GENERIC: Readonly<Record<string, string>> = {
  $: 'USD AUD CAD NZD SGD HKD TWD JMD BSD BBD BZD TTD FJD NAD LRD GYD BND', franc: 'CHF XOF XAF XPF CDF RWF BIF DJF GNF KMF', peso: 'MXN ARS CLP COP PHP UYU DOP CUP',
  krone: 'NOK DKK', crown: 'SEK NOK DKK CZK ISK', dinar: 'RSD KWD BHD JOD IQD DZD TND LYD', dirham: 'AED MAD', shilling: 'KES TZS UGX SOS', '¥': 'JPY CNY', mark: 'DEM FIM BAM',
};

/** A currency, and what it may be called where no country is named; or the currencies that go by such a name. */
export const sameMoneyAs = (money: string): readonly string[] => [money, ...(GENERIC[money]?.split(' ') ?? Object.keys(GENERIC).filter((name) => sameMoney(`money:${money}`, `money:${name}`)))];

/** Cents of an unnamed country may be the euro's as well as a dollar's. */
const hasCents = (cents: string, other: string): boolean => cents === '¢' && (other === 'EUR' || other === 'c[EUR]' || GENERIC.$?.split(' ').includes(other) === true);

/** "$" may be any dollar. */
function sameMoney(a: string, b: string): boolean {
  if (!a.startsWith('money:') || !b.startsWith('money:')) return false;
  const [x, y] = [a.slice(6), b.slice(6)];
  return GENERIC[x]?.split(' ').includes(y) === true || GENERIC[y]?.split(' ').includes(x) === true;
}

/** Both proportions: a ratio or multiple is a number, a percentage a hundred times it. undefined where neither is one. */
function proportionScale(claim: Quantity, source: Quantity): OnOneScale | null | undefined {
  const a = proportionUnit(claim);
  const b = proportionUnit(source);
  if (a === null && b === null) return undefined;
  if (a === b) return SAME;
  if ((a === '%' && b === '[pp]') || (a === '[pp]' && b === '%')) return { ...SAME, sameUnit: false, slip: 'points' };
  const scale = a === null ? undefined : PLAIN[a];
  const other = b === null ? undefined : PLAIN[b];
  if (scale === undefined || other === undefined) return null;
  return { factor: other / scale, offset: 0, converted: false, sameUnit: true };
}

/** What one of the unit is as a plain number. */
const PLAIN: Readonly<Record<string, number>> = { '1': 1, '%': 0.01, '‰': 0.001 };

function proportionUnit(quantity: Quantity): string | null {
  const { kind, unit } = quantity;
  if (unit === '[pp]' || unit === '%' || unit === '‰') return unit;
  if (kind === 'percent') return '%';
  return unit === null && (kind === 'ratio' || kind === 'multiple' || isFraction(quantity)) ? '1' : null;
}

/** A percentage beside a bare figure above 100: alike they may be one ("640" of growth), unlike they are a share and a count. */
export const isShareBesideCount = (claim: Quantity, source: Quantity): boolean => isShareAnd(claim, source) || isShareAnd(source, claim);
const isShareAnd = (share: Quantity, count: Quantity): boolean => proportionUnit(share) !== null && isBare(count) && Math.abs(count.value ?? 0) > 100;

const isBare = ({ unit, kind }: Quantity): boolean => unit === null && (kind === 'cardinal' || kind === 'ordinal');

/** Unitless kinds that count the same sort of thing. */
function sameNature(a: Quantity, b: Quantity): boolean {
  const kinds = new Set([a.kind, b.kind]);
  return kinds.size === 1 || (kinds.has('age') && kinds.has('duration')) || (kinds.has('score') && kinds.has('ratio'));
}

/** What to multiply the source's rate by to make it the draft's: "3 per 1,000" is "300 per 100,000". null where they differ in nature. */
export function perScale(claim: string | undefined, source: string | undefined): number | null {
  if (claim === source || claim === undefined || source === undefined) return 1;
  const a = /^(\d+)\b/.exec(claim);
  const b = /^(\d+)\b/.exec(source);
  // "per 100,000 inhabitants" and "per 100,000 people" count the same
  if (a !== null && b !== null) return Number(a[1]) / Number(b[1]);
  const conversion = unitConversion(claim, source);
  return conversion === null ? null : conversion.factor;
}
