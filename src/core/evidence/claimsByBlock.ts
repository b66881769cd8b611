import type { Claim, Draft } from '../draft/types.js';

const known = new WeakMap<Draft, ReadonlyMap<number, readonly Claim[]>>();
const NONE: readonly Claim[] = [];

/** The claims of a block, in order; gathered once for a version of a draft. */
export function claimsInBlock(draft: Draft, block: number): readonly Claim[] {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = gather(draft)));
  return found.get(block) ?? NONE;
}

function gather({ claims }: Draft): ReadonlyMap<number, readonly Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.block);
    if (own === undefined) found.set(claim.block, [claim]);
    else own.push(claim);
  }
  return found;
}
