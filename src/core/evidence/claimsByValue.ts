import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';

type ByValue = (figure: Quantity) => readonly Claim[] | undefined;

const known = new WeakMap<Draft, ByValue>();
/** Drafts that are another one but for one claim. */
const variants = new WeakMap<Draft, { readonly of: Draft; readonly was: Claim; readonly is: Claim }>();

/** A draft with one of its claims in the place of another. */
export function withClaim(draft: Draft, was: Claim, is: Claim): Draft {
  const variant = { ...draft, claims: draft.claims.map((one) => (one === was ? is : one)) };
  variants.set(variant, { of: draft, was, is });
  return variant;
}

/** True where a claim other than this one states the same value as a figure. The claims of a draft are gathered once, also for its variants. */
export function isStatedBeside(draft: Draft, claim: Claim, figure: Quantity): boolean {
  const variant = variants.get(draft);
  if (variant === undefined) return isAmong(draft, figure, (other) => other !== claim);
  const { of, was, is } = variant;
  return isAmong(of, figure, (other) => other !== claim && other !== was) || (is !== claim && is.quantity !== undefined && valueKey(figure) !== null && isAlike(is.quantity, figure));
}

function isAmong(draft: Draft, figure: Quantity, isMeant: (claim: Claim) => boolean): boolean {
  let byValue = known.get(draft);
  if (byValue === undefined) known.set(draft, (byValue = claimsByValue(draft)));
  return byValue(figure)?.some(isMeant) ?? false;
}

function claimsByValue({ claims }: Draft): ByValue {
  const [dates, amounts] = [new Map<number, Claim[]>(), new Map<number, Claim[]>()];
  for (const claim of claims) {
    const key = claim.quantity === undefined ? null : valueKey(claim.quantity);
    if (key === null) continue;
    const found = claim.quantity?.date === undefined ? amounts : dates;
    const own = found.get(key);
    if (own === undefined) found.set(key, [claim]);
    else own.push(claim);
  }
  return (figure) => {
    const key = valueKey(figure);
    return key === null ? undefined : (figure.date === undefined ? amounts : dates).get(key);
  };
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
