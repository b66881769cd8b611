import type { Pair } from '../../../src/core/evidence/pairs.js';
import { PAIR_FEATURES } from '../../../src/core/evidence/pairFeatures.js';
import { agree, compareFigures } from '../../../src/core/evidence/compareFigures.js';
import type { Derivation } from '../../../src/core/evidence/derive/types.js';
import type { SourceQuantity } from '../../../src/core/evidence/passageView.js';
import type { Hedge, Quantity } from '../../../src/core/quantities/types.js';

const NEAR = PAIR_FEATURES.indexOf('near');

/** A figure got wrong, and what its label's `basis` says of it: a mistake of one in the last place, or of a bound, is harder to see than the others, and counts for less. */
export interface Mutant {
  readonly quantity: Quantity;
  readonly basis: 'mutant' | 'nudged';
}

/**
 * A supported claim's quantity as a writer might have got it wrong: with the figure of a neighbour (another row, the next
 * figure of the sentence), with two digits changed about, one off in its last place, its bound turned round. None where the words leave room
 * (other hedges, proportions), and nothing that what bears the claim out would still allow.
 * @param derivations those that the claim may rest on, likeliest first
 */
export function mutants(quantity: Quantity, pairs: readonly Pair[], roles: readonly ('for' | 'against' | null)[], derivations: readonly Derivation[]): Mutant[] {
  if (quantity.ratio !== undefined || quantity.kind === 'score' || quantity.kind === 'time') return [];
  const best = pairs.find((pair, i) => pair.agrees && roles[i] === 'for') ?? pairs.filter((pair) => pair.agrees).sort((a, b) => (b.features[NEAR] as number) - (a.features[NEAR] as number))[0];
  const turned = turnedRound(quantity);
  const [result] = derivations;
  const isAllowed = (changed: Quantity): boolean => (best !== undefined && agree(compareFigures(changed, best.figure))) || (result !== undefined && agree(compareFigures(changed, stated(changed, result))));
  if (turned !== null) return isAllowed(turned) ? [] : [{ quantity: turned, basis: 'nudged' }];
  if (quantity.hedge !== 'exact' || quantity.kind === 'multiple') return [];
  const rivals = pairs.filter((pair) => !pair.agrees && pair.comparison.relation === 'different' && pair.figure.hedge === 'exact' && sameGrain(quantity, pair.figure));
  const beside = rivals.filter(({ view }) => best !== undefined && view.document === best.view.document && (view === best.view || view.passage.table !== undefined && view.passage.table === best.view.passage.table));
  const seed = hash(quantity.text + String(quantity.start));
  const found: Mutant[] = [];
  for (const list of [beside, rivals.filter((pair) => !beside.includes(pair))]) {
    const one = list[seed % Math.max(1, Math.min(list.length, 4))];
    if (one !== undefined && found.length < 1) found.push({ quantity: like(quantity, one.figure), basis: 'mutant' });
  }
  const slip = transposed(quantity);
  if (slip !== null) found.push({ quantity: slip, basis: 'mutant' });
  const off = oneOff(quantity, seed % 2 === 0 ? 1 : -1);
  if (off !== null) found.push({ quantity: off, basis: 'nudged' });
  return found.filter((changed) => !isAllowed(changed.quantity));
}

/** What a derivation gives, as if a source stated it. */
const stated = (like: Quantity, { value, unit }: Derivation): SourceQuantity => ({ ...like, value, low: value, high: value, unit, hedge: 'exact', step: 0, role: undefined, direction: undefined, of: null });

const TURNED: Partial<Record<Hedge, Hedge>> = { 'more-than': 'less-than', 'less-than': 'more-than', 'at-least': 'at-most', 'at-most': 'at-least', 'up-to': 'at-least' };

/** "Fewer than 300" for "more than 300". */
function turnedRound(quantity: Quantity): Quantity | null {
  const hedge = TURNED[quantity.hedge];
  return hedge === undefined || quantity.date !== undefined || (quantity.low === null) === (quantity.high === null) ? null : { ...quantity, hedge, low: quantity.high, high: quantity.low };
}

/** 284 or 286 for 285: one in the last place shown. */
function oneOff(quantity: Quantity, by: 1 | -1): Quantity | null {
  const { value, step, date, kind } = quantity;
  if (value === null || date !== undefined || kind === 'ordinal' || step <= 0 || Math.abs(value) < 2 * step) return null;
  const next = value + by * step;
  return { ...quantity, value: next, low: next, high: next, text: String(Number(next.toPrecision(12))) };
}

/** The neighbour's value in the claim's words. */
const like = (quantity: Quantity, { value, low, high, step, text, date }: Quantity): Quantity => ({ ...quantity, value, low, high, step, text, ...(date === undefined ? {} : { date }) });

/** A date of the same parts, an amount of the same unit. */
function sameGrain(a: Quantity, b: Quantity): boolean {
  if (a.date === undefined || b.date === undefined) return a.date === b.date && a.kind === b.kind && a.unit === b.unit;
  return (['year', 'month', 'day', 'weekday'] as const).every((part) => (a.date?.[part] === undefined) === (b.date?.[part] === undefined));
}

/** The last two digits that differ change places, as a tired hand would have it. */
function transposed(quantity: Quantity): Quantity | null {
  const { value, text, date } = quantity;
  if (value === null || date !== undefined || value < 10) return null;
  const digits = /\d[\d,.]*/.exec(text)?.[0];
  if (digits === undefined) return null;
  const plain = digits.replaceAll(',', '');
  if (value % Number(plain) > 1e-9 * value) return null;
  for (let at = plain.length - 1; at > 0; at--) {
    const a = plain[at] as string, b = plain[at - 1] as string;
    if (a === b || a === '.' || b === '.' || (at === 1 && a === '0')) continue;
    const changed = plain.slice(0, at - 1) + a + b + plain.slice(at + 1);
    const next = (value / Number(plain)) * Number(changed);
    return { ...quantity, value: next, low: next, high: next, text: text.replace(digits, changed) };
  }
  return null;
}

const hash = (text: string): number => {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 1_000_003;
  return sum;
};
