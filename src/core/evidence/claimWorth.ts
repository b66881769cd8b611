import type { ClaimContext } from './claimContext.js';

/** A stem of the draft, its weight (0 to 1) and what that is worth in a library: more for a rare stem. */
export interface Worth {
  readonly stem: string;
  readonly weight: number;
  readonly worth: number;
}

/** A claim's stems weighed by their rarity: once for all the passages it is held against. */
export interface ClaimWorth {
  readonly terms: readonly Worth[];
  readonly background: readonly Worth[];
  readonly names: readonly Worth[];
  /** Worth of all the terms. */
  readonly whole: number;
  /** Rarity of the rarest term. */
  readonly rarest: number;
}

export function claimWorth({ terms, background, names }: ClaimContext, rarity: (stem: string) => number): ClaimWorth {
  const weighed = (stems: ReadonlyMap<string, number>): Worth[] => {
    const found: Worth[] = [];
    stems.forEach((weight, stem) => void found.push({ stem, weight, worth: weight * rarity(stem) }));
    return found;
  };
  const own = weighed(terms);
  let whole = 0, rarest = 0;
  for (const { stem, worth } of own) {
    whole += worth;
    rarest = Math.max(rarest, rarity(stem));
  }
  return { terms: own, background: weighed(background), names: weighed(names), whole, rarest };
}
