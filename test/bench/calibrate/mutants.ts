import type { Pair } from '../../../src/core/evidence/pairs.js';
import { PAIR_FEATURES } from '../../../src/core/evidence/pairFeatures.js';
import type { Quantity } from '../../../src/core/quantities/types.js';

const NEAR = PAIR_FEATURES.indexOf('near');

/**
 * A supported claim's quantity as a writer might have got it wrong: with the figure of a neighbour (another row, the next
 * figure of the sentence) and with two digits changed about. None where the words leave room (hedges, bounds, proportions).
 */
export function mutants(quantity: Quantity, pairs: readonly Pair[], roles: readonly ('for' | 'against' | null)[]): Quantity[] {
  if (quantity.hedge !== 'exact' || quantity.ratio !== undefined || quantity.kind === 'multiple' || quantity.kind === 'score' || quantity.kind === 'time') return [];
  const best = pairs.find((pair, i) => pair.agrees && roles[i] === 'for') ?? pairs.filter((pair) => pair.agrees).sort((a, b) => (b.features[NEAR] as number) - (a.features[NEAR] as number))[0];
  const rivals = pairs.filter((pair) => !pair.agrees && pair.comparison.relation === 'different' && pair.figure.hedge === 'exact' && sameGrain(quantity, pair.figure));
  const beside = rivals.filter(({ view }) => best !== undefined && view.document === best.view.document && (view === best.view || view.passage.table !== undefined && view.passage.table === best.view.passage.table));
  const seed = hash(quantity.text + String(quantity.start));
  const found: Quantity[] = [];
  for (const list of [beside, rivals.filter((pair) => !beside.includes(pair))]) {
    const one = list[seed % Math.max(1, Math.min(list.length, 4))];
    if (one !== undefined && found.length < 1) found.push(like(quantity, one.figure));
  }
  const slip = transposed(quantity);
  if (slip !== null) found.push(slip);
  return found;
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
