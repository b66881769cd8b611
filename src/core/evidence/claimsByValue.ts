import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';

/** How many claims state each value (see valueKey), dates apart. */
interface Stated {
  readonly dates: ReadonlyMap<number, number>;
  readonly amounts: ReadonlyMap<number, number>;
}

const known = new WeakMap<Draft, Stated>();
/** Drafts that are another one but for one claim. */
const variants = new WeakMap<Draft, { readonly of: Draft; readonly was: Claim; readonly is: Claim }>();

/** A draft with one of its claims in the place of another. */
export function withClaim(draft: Draft, was: Claim, is: Claim): Draft {
  const variant = { ...draft, claims: draft.claims.map((one) => (one === was ? is : one)) };
  variants.set(variant, { of: draft, was, is });
  return variant;
}

/** True where a claim of the draft other than this one of its claims states the same value as a figure. They are counted once, also for a draft's variants. */
export function isStatedBeside(draft: Draft, claim: Claim, figure: Quantity): boolean {
  const key = valueKey(figure);
  if (key === null) return false;
  const states = ({ quantity }: Claim): number => (quantity !== undefined && isAlike(quantity, figure) ? 1 : 0);
  const variant = variants.get(draft);
  const { dates, amounts } = countsOf(variant?.of ?? draft);
  const all = (figure.date === undefined ? amounts : dates).get(key) ?? 0;
  return all + (variant === undefined ? 0 : states(variant.is) - states(variant.was)) > states(claim);
}

function countsOf(draft: Draft): Stated {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = count(draft)));
  return found;
}

function count({ claims }: Draft): Stated {
  const [dates, amounts] = [new Map<number, number>(), new Map<number, number>()];
  for (const { quantity } of claims) {
    const key = quantity === undefined ? null : valueKey(quantity);
    if (quantity === undefined || key === null) continue;
    const counts = quantity.date === undefined ? amounts : dates;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { dates, amounts };
}

/** Equal for dates of one day, or of one year where they name no month; and for amounts of one value. null where there is none. */
export function valueKey({ date, value }: Quantity): number | null {
  if (date === undefined) return value;
  return date.month === undefined ? (date.year ?? null) : MONTHS + date.month * 100 + (date.day ?? 0);
}
// above any year
const MONTHS = 1e6;

/** Two quantities that state one value: the day of a date, the amount of anything else. */
export const isAlike = (a: Quantity, b: Quantity): boolean => (a.date === undefined) === (b.date === undefined) && valueKey(a) === valueKey(b);
