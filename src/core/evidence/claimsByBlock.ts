import type { Claim, Draft } from '../draft/types.js';

interface Gathered {
  readonly blocks: ReadonlyMap<number, readonly Claim[]>;
  /** By block, then by where the sentence starts; of the blocks that were asked for. */
  readonly sentences: Map<number, ReadonlyMap<number, readonly Claim[]>>;
}

const known = new WeakMap<Draft, Gathered>();
const NONE: readonly Claim[] = [];

/** The claims of a block, in order; gathered once for a version of a draft. */
export const claimsInBlock = (draft: Draft, block: number): readonly Claim[] => gathered(draft).blocks.get(block) ?? NONE;

/** Those that stand in the sentence of a claim, itself among them. */
export function claimsInSentence(draft: Draft, { block, sentence }: Claim): readonly Claim[] {
  const { blocks, sentences } = gathered(draft);
  let own = sentences.get(block);
  if (own === undefined) sentences.set(block, (own = groups(blocks.get(block) ?? NONE, (claim) => claim.sentence.start)));
  return own.get(sentence.start) ?? NONE;
}

function gathered(draft: Draft): Gathered {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = { blocks: groups(draft.claims, ({ block }) => block), sentences: new Map() }));
  return found;
}

function groups(claims: readonly Claim[], keyOf: (claim: Claim) => number): ReadonlyMap<number, readonly Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const own = found.get(key);
    if (own === undefined) found.set(key, [claim]);
    else own.push(claim);
  }
  return found;
}
