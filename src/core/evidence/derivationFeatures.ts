import type { ClaimContext } from './claimContext.js';
import { claimWorth } from './claimWorth.js';
import type { Derivation, Operand, Operation } from './derive/types.js';
import type { Library } from './library.js';
import { measureOperand, OPERAND_FEATURES } from './measurePair.js';
import { isSmallCount, significantDigits } from './pairFeatures.js';
import { aroundPassage } from './surroundings.js';

/** What is measured of an agreeing derivation to tell whether the sentence means it; docs/evidence.md explains each. The order is the model's. */
export const DERIVATION_FEATURES = [
  'score', // plausibility before learning, less the chance of a coincidence
  'cue', // how clearly the words ask for the operation
  'relevance', // how well the operands fit the claim
  'coherence', // how closely the operands belong together
  'anchored', // operands that the sentence itself names
  'simplicity', // 1 for two stated figures, less for columns and filters
  'chance', // that some reading as plausible would agree by accident
  'rivals', // plausible readings that give another value: 50 and more is 1
  'rounded', // agrees only as rounded
  'bound', // agrees only as a bound
  'digits', // significant digits of the draft's figure: 4 and more is 1
  'isSmall',
  'isPercent',
  'isAdded', // sums and differences
  'isShared', // shares, rests, changes, points
  'isRatio', // ratios, averages, products, halves
  'isExtreme', // the highest, the lowest, the middle one
  'isCount',
  'isDated',
  'subject', // how much of what the claim speaks of the operands' documents know
  'operands', // how many they are: 8 and more is 1
  'place', // among the derivations that agree, best first: the eighth is 1
  'off', // how far the draft's figure is from what was worked out, as a part of it
  'unitSame', // what was worked out has the claim's unit
  'unitless',
  'size', // of what was worked out, in powers of ten
  'greatest', // of its operands, in powers of ten
  'isCardinal',
  'isLength',
  'isDelta', // the sentence calls the figure a change
  'siblings', // other figures in the sentence: 8 and more is 1
  ...OPERAND_FEATURES.map((name) => `least.${name}` as const), // of all operands
  ...OPERAND_FEATURES.map((name) => `most.${name}` as const),
] as const;

/** A derivation that agrees, with one number for each of DERIVATION_FEATURES. */
export interface MeasuredDerivation extends Derivation {
  readonly measured: Float64Array;
}

const GROUPS: Readonly<Record<Operation, (typeof DERIVATION_FEATURES)[number]>> = {
  sum: 'isAdded', difference: 'isAdded', share: 'isShared', rest: 'isShared', change: 'isShared', points: 'isShared', ratio: 'isRatio', average: 'isRatio', product: 'isRatio', half: 'isRatio',
  median: 'isExtreme', max: 'isExtreme', min: 'isExtreme', count: 'isCount', 'date-difference': 'isDated', 'date-offset': 'isDated',
};
const GROUP_NAMES = DERIVATION_FEATURES.slice(DERIVATION_FEATURES.indexOf('isAdded'), DERIVATION_FEATURES.indexOf('subject'));

/** Measures the derivations that agree; the others are left out. */
export function measureDerivations(context: ClaimContext, derivations: readonly Derivation[], library: Library): MeasuredDerivation[] {
  const agreeing = derivations.filter(({ agrees }) => agrees);
  if (agreeing.length === 0) return [];
  const claim = claimWorth(context, library.rarity);
  const around = aroundPassage(new Set([...context.terms.keys(), ...context.names.keys()]), library);
  const operandsOf = ({ operands }: Derivation): Float64Array[] => operands.slice(0, MOST_OPERANDS).flatMap(({ view, quantity }: Operand) => {
    // a row that is only counted has no figure of its own
    const figure = quantity === undefined ? undefined : view.quantities.find(({ start, end }) => start === quantity.start && end === quantity.end);
    return figure === undefined ? [] : [measureOperand({ context, claim, view, library, around: around(view) }, figure)];
  });
  return agreeing.map((one, place) => ({ ...one, measured: Float64Array.of(...ofReading(context, one, place), ...leastAndMost(operandsOf(one))) }));
}

// those of a column are alike
const MOST_OPERANDS = 4;
const MANY = 8;

function ofReading({ quantity, siblings }: ClaimContext, { score, operation, comparison, value, unit, operands, features }: Derivation, place: number): number[] {
  const { cue, relevance, coherence, anchored, simplicity, chance, rivals, subject } = features;
  const group = GROUPS[operation];
  const kind = quantity?.kind;
  return [
    score, cue, relevance, coherence, anchored, simplicity, chance, Math.min(1, rivals / 50), Number(comparison.relation === 'rounded'), Number(comparison.relation === 'bound'),
    Math.min(1, significantDigits(quantity) / 4), isSmallCount(quantity) ? 1 : 0, Number(kind === 'percent'), ...GROUP_NAMES.map((name) => Number(name === group)), subject,
    Math.min(1, operands.length / MANY), place / 7, offBy(quantity?.value ?? null, value), Number(unit === quantity?.unit), Number(unit === null), size(value), operands.reduce((most, one) => Math.max(most, size(one.quantity?.value ?? 0)), size(0)),
    Number(kind === 'cardinal'), Number(kind === 'duration' || kind === 'age'), Number(quantity?.role === 'delta'), Math.min(1, siblings.length / MANY),
  ];
}

const offBy = (claimed: number | null, value: number): number => (claimed === null ? 1 : Math.min(1, Math.abs(claimed - value) / Math.max(Math.abs(value), 1e-9)));
const size = (value: number): number => Math.log10(Math.max(1e-6, Math.abs(value)));

// below all that is measured
const NO_OPERAND = -2;

function leastAndMost(measured: readonly Float64Array[]): number[] {
  const of = (pick: (...values: number[]) => number): number[] => OPERAND_FEATURES.map((_name, at) => (measured.length === 0 ? NO_OPERAND : pick(...measured.map((one) => one[at] as number))));
  return [...of(Math.min), ...of(Math.max)];
}
