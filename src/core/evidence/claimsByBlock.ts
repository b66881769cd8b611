import type { Claim, Draft } from '../draft/types.js';

interface Gathered {
  readonly blocks: ReadonlyMap<number, readonly Claim[]>;
  readonly sentences: ReadonlyMap<string, readonly Claim[]>;
}

const known = new WeakMap<Draft, Gathered>();
const NONE: readonly Claim[] = [];

/** The claims of a block, in order; gathered once for a version of a draft. */
export const claimsInBlock = (draft: Draft, block: number): readonly Claim[] => gathered(draft).blocks.get(block) ?? NONE;

/** Those that stand in the sentence of a claim, itself among them. */
export const claimsInSentence = (draft: Draft, claim: Claim): readonly Claim[] => gathered(draft).sentences.get(sentenceOf(claim)) ?? NONE;

const sentenceOf = ({ block, sentence }: Claim): string => `${block}:${sentence.start}`;

function gathered(draft: Draft): Gathered {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = { blocks: groups(draft, ({ block }) => block), sentences: groups(draft, sentenceOf) }));
  return found;
}

function groups<K>({ claims }: Draft, keyOf: (claim: Claim) => K): ReadonlyMap<K, readonly Claim[]> {
  const found = new Map<K, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const own = found.get(key);
    if (own === undefined) found.set(key, [claim]);
    else own.push(claim);
  }
  return found;
}
