import type { Quantity, QuantityKind } from '../quantities/types.js';
import { isTime, unitSymbol } from '../quantities/units.js';
import { tokenWords } from '../text/words.js';
import { SCALE_WORDS } from './scaleWords.js';

/** What a bare figure leaves out because the figure before it has just said it: "310 euros, and goes up to 355". */
export interface Elided {
  /** null for the 9.1 of "it rose from 7.5 million to 9.1": only the size is left out. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** 1e6 for the 11.4 of "19 million, of which we shall pay 11.4". */
  readonly factor: number;
}

export interface MayElide {
  readonly elided?: Elided;
  /** What a bare figure counts, where the sentence before it has just said it: "Holm carried 6,310 riders. Sand carried 8,870." */
  readonly counted?: string;
  /** What that sentence says of its last figure, where this one leaves a unit or what it counts to it: the verb too may go without saying. */
  readonly carried?: string;
}

/** What a bare figure may leave to the sentence before. */
export interface Before<T> {
  /** Its last figure, its offsets counted from this sentence's start (so below 0); it tells in `carried` what is said of it. */
  readonly last: T;
  readonly lendsTo: (quantity: T) => boolean;
}

// characters, and times as much or as little: beyond these it is a figure of its own
const MOST_APART = 100;
const MOST_TIMES = 50;

/**
 * The figures of one sentence, in order; each bare one with what it leaves out. "From 310 to 355 euros" leaves the unit to the second.
 * @param lends false for figures whose unit is not to be carried on.
 * @param before what the sentence before may lend
 */
export function withElided<T extends Quantity & MayElide>(quantities: readonly T[], lends: (quantity: T) => boolean = () => true, before: Before<T> | null = null): T[] {
  let last: T | null = null;
  // "from 7.5 million to 9.1": without a unit there is still a size to lend
  let sized: T | null = null;
  return quantities.map((quantity, i) => {
    if (isBare(quantity)) {
      const next = quantities[i + 1];
      const lender = next !== undefined && (isBeside(quantity, next) || (quantity.role === 'old' && next.role === 'new')) && hasUnit(next) && lends(next) ? next : last;
      const elided = (lender === null ? null : leftOut(lender, quantity)) ?? (sized === null ? null : leftOut(sized, quantity));
      if (elided !== null) return { ...quantity, elided };
      const lent = before === null || !before.lendsTo(quantity) ? null : lentBy(before.last, quantity);
      if (lent !== null) return { ...quantity, ...lent };
    } else if (hasUnit(quantity) && lends(quantity)) last = quantity;
    if (quantity.kind === 'cardinal' && sizeOf(quantity.text) > 1 && lends(quantity)) sized = quantity;
    return quantity;
  });
}

function lentBy(last: Quantity & MayElide, figure: Quantity): MayElide | null {
  const carried = last.carried === undefined ? {} : { carried: last.carried };
  const elided = hasUnit(last) ? leftOut(last, figure) : null;
  if (elided !== null) return { elided, ...carried };
  return last.of !== null && last.kind === 'cardinal' && isOfSize(last, figure) ? { counted: last.of, ...carried } : null;
}

// characters: " and ", " x ", ", "
const BETWEEN = 5;

/** "6.4 and 3.1 per cent", "112 x 87 cm": one unit for both. */
const isBeside = (a: Quantity, b: Quantity): boolean => b.start > a.end && b.start - a.end <= BETWEEN;

const hasUnit = ({ unit, kind }: Quantity): boolean => unit !== null && kind !== 'age' && kind !== 'date';

/** Neither a unit nor what is counted: "it stood at 126.40". */
export const isBare = (quantity: Quantity): boolean => quantity.kind === 'cardinal' && quantity.unit === null && quantity.of === null && quantity.value !== null && !isYear(quantity);

/** "1963, 1968 and 1976" are years, recognised as such or not. */
export const isYear = ({ kind, unit, of, text, value }: Quantity): boolean => kind === 'cardinal' && unit === null && of === null && value !== null && value >= 1500 && value < 2100 && text.trim() === String(value);

function leftOut(lender: Quantity, figure: Quantity): Elided | null {
  const { value, text } = figure;
  if (lender.unit === '%' && Math.abs(value ?? 0) > 100) return null;
  const factor = sizeOf(text) === 1 ? sizeOf(lender.text) : 1;
  return (lender.unit === null && factor === 1) || !isOfSize(lender, figure, factor) ? null : { unit: statedUnit(lender), kind: lender.kind, factor };
}

/** Near by, and neither too much nor too little of what the lender is of. */
function isOfSize(lender: Quantity, { value, step, start, end }: Quantity, factor = 1): boolean {
  // "half of it" is no half pound
  if (value === null || lender.value === null || (step === 0 && Math.abs(value) < 1) || Math.max(start - lender.end, lender.start - end) > MOST_APART) return false;
  const times = (value * factor) / lender.value;
  return times <= MOST_TIMES && times >= 1 / MOST_TIMES;
}

/** "Within two and a half years, although they asked for three": years, whatever two and a half of them are reckoned in. */
function statedUnit({ unit, kind, text }: Quantity): string | null {
  if (kind !== 'duration' || unit === null) return unit;
  const written = unitSymbol(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
  return written !== null && isTime(written) ? written : unit;
}

/** 1e6 for "19 million". Most figures are digits alone, and need not be read for their words. */
const sizeOf = (text: string): number => (/\p{L}/u.test(text) ? tokenWords(text).reduce((size, { lower }) => SCALE_WORDS.get(lower) ?? size, 1) : 1);

/** The figure with what it leaves out; itself where it leaves out nothing. */
export function inFull<T extends Quantity & MayElide>(quantity: T): T {
  const { elided, value, low, high, step } = quantity;
  if (elided === undefined) return quantity;
  const scaled = (end: number | null): number | null => (end === null ? null : end * elided.factor);
  return { ...quantity, elided: undefined, value: scaled(value), low: scaled(low), high: scaled(high), step: step * elided.factor, unit: elided.unit, kind: elided.kind };
}

/** The ways to read a figure that leaves something out: unit and size of the one before it, or its unit alone ("158 million crowns, or 4.15 a share"). */
export function readings<T extends Quantity & MayElide>(quantity: T): readonly T[] {
  const { elided } = quantity;
  if (elided === undefined) return [quantity];
  return elided.factor === 1 || elided.unit === null ? [inFull(quantity)] : [inFull(quantity), inFull({ ...quantity, elided: { ...elided, factor: 1 } })];
}
