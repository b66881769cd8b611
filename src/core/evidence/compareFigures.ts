import type { Quantity } from '../quantities/types.js';
import type { ClaimQuantity } from './claimContext.js';
import { compare } from './compare.js';
import { compareLoosely } from './compareLoosely.js';
import type { Comparison } from './compareTypes.js';
import { inFull, isBare } from './elidedUnit.js';
import type { SourceQuantity } from './passageView.js';

const AGREEING: ReadonlySet<string> = new Set(['equal', 'equivalent', 'rounded', 'bound']);
export const agree = (comparison: Comparison): boolean => AGREEING.has(comparison.relation);

/** A figure of the draft beside one of a source: as they stand, else with the unit that the one before them lends, else as one that leaves something out. */
export function compareFigures(claim: ClaimQuantity, figure: SourceQuantity): Comparison {
  let found = compareStated(claim, figure);
  if (found.relation === 'incomparable' && (claim.elided !== undefined || figure.elided !== undefined)) found = compareStated(inFull(claim), inFull(figure));
  // a difference may be one of scale, or of an accountant's sign
  const isSettled = agree(found) || (found.relation === 'different' && figure.raw === undefined && figure.inUnit === undefined && found.slip !== 'sign');
  return isSettled ? found : (compareLoosely(claim, figure) ?? found);
}

function compareStated(claim: ClaimQuantity, figure: SourceQuantity): Comparison {
  if (isBareMoney(claim, figure) || isBareMoney(figure, claim)) {
    // "it came to some 18 million": the currency goes without saying; another bare figure may be anything
    const found = compare(claim, figure, { looseUnit: true });
    return agree(found) ? found : { relation: 'incomparable' };
  }
  // a share stands in a table without its sign, and is no number of points for that
  if (claim.unit === '[pp]' && isBare({ ...figure, of: null }) && !OF_CHANGE.test(figure.of ?? '')) return { relation: 'incomparable' };
  return compare(claim, figure, figure.looseUnit === true || claim.looseUnit === true || isBareAge(claim, figure) || isBareAge(figure, claim) ? { looseUnit: true } : {});
}

const OF_CHANGE = /\b(?:change|diff|difference|swing|gain|loss|gap|lead|margin|points?)\b|[±+]/i;

const isBareMoney = (bare: SourceQuantity, money: Quantity): boolean =>
  money.kind === 'money' && isBare(bare) && bare.looseUnit !== true && Math.abs(bare.value ?? 0) >= 1e5;

/** The date is the draft's, only its weekday is not: found by its value, like a figure that agrees. */
export const isOtherWeekday = ({ detail }: Comparison): boolean => detail === 'weekday-of-date';

/** A weekday says nothing against a date that names none: most things happen on several days. */
export const isOtherKindOfDay = ({ date }: Quantity, figure: Quantity): boolean =>
  date?.weekday !== undefined && date.day === undefined && date.month === undefined && figure.date?.weekday === undefined;

/** "You are 29" and "Marlow, 29," state an age as a bare number. */
const isBareAge = (bare: Quantity, age: Quantity): boolean => age.kind === 'age' && bare.kind === 'cardinal' && bare.unit === null && bare.of === null;
