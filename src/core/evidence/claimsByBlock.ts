import type { Claim, Draft } from '../draft/types.js';

interface Gathered {
  /** Where the claims of each block begin among those of the draft, which are in the order of the blocks; at the end how many there are. */
  readonly starts: Uint32Array;
  /** Of the blocks that were asked for. */
  readonly blocks: Map<number, readonly Claim[]>;
  /** By block, then by where the sentence starts; of the blocks that were asked for. */
  readonly sentences: Map<number, ReadonlyMap<number, readonly Claim[]>>;
}

const known = new WeakMap<Draft, Gathered>();
const NONE: readonly Claim[] = [];

/** The claims of a block, in order; gathered once for a version of a draft. */
export function claimsInBlock(draft: Draft, block: number): readonly Claim[] {
  const { starts, blocks } = gathered(draft);
  const [first = 0, end = 0] = [starts[block], starts[block + 1]];
  if (first >= end) return NONE;
  let own = blocks.get(block);
  if (own === undefined) blocks.set(block, (own = draft.claims.slice(first, end)));
  return own;
}

/** Those that stand in the sentence of a claim, itself among them. */
export function claimsInSentence(draft: Draft, { block, sentence }: Claim): readonly Claim[] {
  const { sentences } = gathered(draft);
  let own = sentences.get(block);
  if (own === undefined) sentences.set(block, (own = bySentence(claimsInBlock(draft, block))));
  return own.get(sentence.start) ?? NONE;
}

/** Those that are judged together with a claim, itself among them: of its sentence, or of its row in a table of the draft. */
export function claimsTogether(draft: Draft, claim: Claim): readonly Claim[] {
  const row = cellsBeside(draft, claim.block);
  return row.length === 0 ? claimsInSentence(draft, claim) : [...row, claim.block].sort((a, b) => a - b).flatMap((block) => claimsInBlock(draft, block));
}

function gathered(draft: Draft): Gathered {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = { starts: startsOf(draft), blocks: new Map(), sentences: new Map() }));
  return found;
}

function startsOf({ blocks, claims }: Draft): Uint32Array {
  const starts = new Uint32Array(blocks.length + 1).fill(claims.length);
  for (let at = claims.length - 1; at >= 0; at--) starts[(claims[at] as Claim).block] = at;
  // one without claims begins where the next one does
  for (let block = blocks.length - 1; block >= 0; block--) starts[block] = Math.min(starts[block] as number, starts[block + 1] as number);
  return starts;
}

function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.sentence.start);
    if (own === undefined) found.set(claim.sentence.start, [claim]);
    else own.push(claim);
  }
  return found;
}

/** The blocks of the other cells of a table cell's row, in order; none where a block is no cell. */
export function cellsBeside({ blocks }: Draft, block: number): readonly number[] {
  const cell = blocks[block]?.cell;
  if (cell === undefined) return [];
  const found: number[] = [];
  const isBeside = (at: number): boolean => blocks[at]?.cell?.table === cell.table && blocks[at]?.cell?.row === cell.row;
  for (let at = block - 1; isBeside(at); at--) found.unshift(at);
  for (let at = block + 1; isBeside(at); at++) found.push(at);
  return found;
}
