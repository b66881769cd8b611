import type { Quantity } from '../quantities/types.js';
import type { ClaimQuantity } from './claimQuantity.js';
import { compare } from './compare.js';
import { asInAccounts, compareLoosely } from './compareLoosely.js';
import type { Comparison } from './compareTypes.js';
import { unitConversion } from './compareUnits.js';
import { unitSymbol } from '../quantities/units.js';
import { isBare, readings } from './elidedUnit.js';
import { normalised } from './figures.js';
import type { SourceQuantity } from './passageView.js';
import { isCountHead } from './tableUnit.js';

const AGREEING: ReadonlySet<string> = new Set(['equal', 'equivalent', 'rounded', 'bound']);
/** What tells of one number, however loosely; the others tell of a range or a bound. */
const POINTS: ReadonlySet<string> = new Set<Quantity['hedge']>(['exact', 'approximate', 'vague']);
export const agree = (comparison: Comparison): boolean => AGREEING.has(comparison.relation);

/** A figure of the draft beside one of a source: as they stand, else with the unit that the one before them lends, else as one that leaves something out. */
export function compareFigures(claim: ClaimQuantity, figure: SourceQuantity): Comparison {
  // the figure is right, and its currency is not
  if (claim.isUnheardMoney === true && (isBareMoney(figure, claim) || (figure.looseUnit === true && isBare({ ...figure, of: null })))) {
    const found = compare(claim, figure, { looseUnit: true });
    return agree(found) ? { relation: 'different', slip: 'currency', distance: found.distance } : { relation: 'incomparable' };
  }
  const found = claim.elided === undefined && figure.elided === undefined ? compareStated(claim, figure) : compareElided(claim, figure);
  // what is said of a range holds of the whole of it: "9 to 10 %" and "more than 9 %" are not borne out by an end of "8 to 10 %"
  if (agree(found)) return figure.isEnd === true && !POINTS.has(claim.hedge) && claim.date === undefined ? { relation: 'incomparable' } : found;
  if (found.slip === 'sign') return asInAccounts(claim, figure) ?? found;
  // a difference may be one of scale
  return found.relation === 'different' && figure.raw === undefined && figure.inUnit === undefined ? found : (compareLoosely(claim, figure) ?? found);
}

/** The first reading of both that agrees, else the first that can be compared at all. */
function compareElided(claim: ClaimQuantity, figure: SourceQuantity): Comparison {
  let found = compareStated(claim, figure);
  if (agree(found) || (found.relation === 'different' && found.slip !== 'scale')) return found;
  for (const one of readings(claim)) {
    for (const other of readings(figure)) {
      const full = compareStated(one, other);
      if (agree(full)) return full;
      if (found.relation === 'incomparable') found = full;
    }
  }
  return found;
}

function compareStated(claim: ClaimQuantity, figure: SourceQuantity): Comparison {
  if (isBareMoney(claim, figure) || isBareMoney(figure, claim)) {
    // "it came to some 18 million": the currency goes without saying; another bare figure may be anything
    const found = compare(claim, figure, { looseUnit: true });
    return agree(found) ? found : { relation: 'incomparable' };
  }
  // a share stands in a table without its sign, and is no number of points for that
  if (claim.unit === '[pp]' && isBare({ ...figure, of: null }) && !OF_CHANGE.test(figure.of ?? '')) return { relation: 'incomparable' };
  const { rowUnit } = figure;
  // "1,450 of them" may be counted in the row all the same
  if (rowUnit !== undefined && claim.unit !== null) return compare(claim, normalised({ ...figure, unit: rowUnit.unit, kind: rowUnit.kind, per: rowUnit.per }));
  // an age, a rank or a number of people is no length, whatever the table is about
  if (figure.looseUnit === true && figure.cell !== undefined && (claim.kind === 'measure' || claim.kind === 'duration') && isCountHead(figure.of ?? '') && !names(figure.of ?? '', claim.unit)) return { relation: 'incomparable' };
  return compare(claim, figure, figure.looseUnit === true || claim.looseUnit === true || isBareAge(claim, figure) || isBareAge(figure, claim) ? { looseUnit: true } : {});
}

/** "Opening hours, week": the head has the unit in it, wherever. */
const names = (head: string, unit: string | null): boolean => unit !== null && head.split(/[^\p{L}]+/u).some((word) => unitConversion(unitSymbol(word.toLowerCase()) ?? '', unit) !== null);

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
