import type { ClaimContext } from './claimContext.js';
import type { Derivation, Operation } from './derive/types.js';
import { isSmallCount, significantDigits } from './pairFeatures.js';

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
] as const;

const GROUPS: Readonly<Record<Operation, (typeof DERIVATION_FEATURES)[number]>> = {
  sum: 'isAdded', difference: 'isAdded', share: 'isShared', rest: 'isShared', change: 'isShared', points: 'isShared', ratio: 'isRatio', average: 'isRatio', product: 'isRatio', half: 'isRatio',
  median: 'isExtreme', max: 'isExtreme', min: 'isExtreme', count: 'isCount', 'date-difference': 'isDated', 'date-offset': 'isDated',
};
const FIRST_GROUP = DERIVATION_FEATURES.indexOf('isAdded');

/** One number for each of DERIVATION_FEATURES. */
export function derivationFeatures({ quantity }: ClaimContext, { score, operation, comparison, features }: Derivation): Float64Array {
  const { cue, relevance, coherence, anchored, simplicity, chance, rivals, subject } = features;
  const group = GROUPS[operation];
  return Float64Array.of(
    score, cue, relevance, coherence, anchored, simplicity, chance, Math.min(1, rivals / 50), comparison.relation === 'rounded' ? 1 : 0, comparison.relation === 'bound' ? 1 : 0,
    Math.min(1, significantDigits(quantity) / 4), isSmallCount(quantity) ? 1 : 0, quantity?.kind === 'percent' ? 1 : 0,
    ...DERIVATION_FEATURES.slice(FIRST_GROUP, -1).map((name) => (name === group ? 1 : 0)), subject,
  );
}
