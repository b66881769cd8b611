import { overlaps } from '../text/span.js';
import { TIMES_OF_YEAR, type ClaimContext } from './claimContext.js';
import type { ClaimWorth } from './claimWorth.js';
import type { Comparison } from './compareTypes.js';
import type { PassageView, SourceQuantity } from './passageView.js';
import { strengthAround, subjectBefore } from './placement.js';
import { isNumberStem } from './rowNumber.js';
import { labelNumbers, labelSaid, ownStems } from './surroundings.js';

/** Names of the draft's sentence, numbers of things that go by one, months and days of the week among them, with what each is worth. */
export type OwnNames = ReadonlyMap<string, number>;

export function ownNamesOf({ terms }: ClaimContext, { names }: ClaimWorth, rarity: (stem: string) => number): OwnNames {
  const found = new Map(names.map(({ stem, worth }) => [stem, worth]));
  for (const [stem, weight] of terms) if (isNumberStem(stem) || TIMES_OF_YEAR.has(stem)) found.set(stem, weight * rarity(stem));
  return found;
}

// said by a heading over it: the nearest, and those above
const [OVER, ABOVE] = [0.7, 0.4];

/** How well the figures of a passage go by the draft's names, 0 to 1 each. */
export interface NamedFits {
  readonly fits: Float64Array;
  /** The best one, and the best of those that do not stand in its place. */
  readonly best: number;
  readonly second: number;
  /** Index of the best, −1 where none goes by any. */
  readonly at: number;
}

export const NOBODY_NAMED: NamedFits = { fits: new Float64Array(0), best: 0, second: 0, at: -1 };

/** Of each figure that can be compared: by the names that stand around it, or over its passage. */
export function namedFits(names: OwnNames, view: PassageView, comparisons: readonly Comparison[]): NamedFits {
  if (names.size === 0) return NOBODY_NAMED;
  let whole = 0;
  let isNamed = false;
  const own = ownStems(view);
  const over = new Map<string, number>();
  for (const [stem, worth] of names) {
    whole += worth;
    const said = saidOver(view, stem);
    if (said > 0) over.set(stem, said);
    isNamed ||= said > 0 || own.has(stem) || subjectBefore(view).includes(stem);
  }
  // most passages name none of them
  if (!isNamed) return NOBODY_NAMED;
  const fits = new Float64Array(view.quantities.length);
  let [best, at] = [0, -1];
  for (let i = 0; i < fits.length; i++) {
    if ((comparisons[i] as Comparison).relation === 'incomparable') continue;
    const strength = strengthAround(view, view.quantities[i] as SourceQuantity);
    let sum = 0;
    for (const [stem, worth] of names) sum += worth * Math.max(strength.get(stem) ?? 0, over.get(stem) ?? 0);
    const fit = whole > 0 ? sum / whole : 0;
    fits[i] = fit;
    if (fit > best) [best, at] = [fit, i];
  }
  let second = 0;
  for (let i = 0; i < fits.length; i++) if ((fits[i] as number) > second && !isInPlace(view, i, at)) second = fits[i] as number;
  return { fits, best, second, at };
}

function saidOver({ passage: { headings } }: PassageView, stem: string): number {
  const at = headings.findLastIndex((heading) => labelSaid(heading).includes(stem) || labelNumbers(heading).includes(stem));
  return at < 0 ? 0 : at === headings.length - 1 ? OVER : ABOVE;
}

const isInPlace = ({ quantities }: PassageView, i: number, at: number): boolean => i === at || overlaps(quantities[i] as SourceQuantity, quantities[at] as SourceQuantity);

/** How much better a figure of the passage goes by the names than the best of the others, those of other passages among them (−1 to 1). */
export const nameLead = (view: PassageView, { fits, best, second, at }: NamedFits, index: number, elsewhere: number): number =>
  (fits[index] ?? 0) - Math.max(elsewhere, at >= 0 && isInPlace(view, index, at) ? second : best);
