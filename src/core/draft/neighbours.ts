import { contains } from '../text/span.js';
import type { BlockSeed, ClaimSeed } from './seeds.js';
import type { Citation, Claim, Quotation } from './types.js';

/** A block of the draft with its claims, for what only neighbours can tell. */
export interface BlockInDraft {
  readonly seed: BlockSeed;
  readonly citations: readonly Citation[];
  claims: readonly Claim[];
}

type MakeClaim = (seed: ClaimSeed, block: number) => Claim;

const claimBefore = (a: Claim, b: Claim): number => a.inProse.start - b.inProse.start || b.inProse.end - a.inProse.end;

/** Adds speech to a block: what stands inside it is quoted. */
function addSpeech(block: BlockInDraft, index: number, seed: ClaimSeed, quotation: Quotation, make: MakeClaim): void {
  const inside = block.claims.map((claim) => (claim.kind !== 'quotation' && contains(seed.inProse, claim.inProse) ? { ...claim, quoted: true } : claim));
  block.claims = [...inside, make({ ...seed, quotation }, index)].sort(claimBefore);
}

/**
 * Speech that runs over paragraphs: a paragraph that leaves a quotation open counts when the next one opens with a mark, and all
 * of them have one speaker; a block quote without marks counts when the paragraph before it gives someone the word. Sources
 * that a paragraph names before its colon speak for the list or table behind it.
 */
export function applyNeighbours(blocks: readonly BlockInDraft[], make: MakeClaim): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as BlockInDraft;
    if (block.seed.open !== undefined) {
      let end = i;
      while (blocks[end]?.seed.open !== undefined && blocks[end + 1]?.seed.opensQuoted === true) end++;
      if (end === i) continue;
      const tail = blocks[end] as BlockInDraft;
      const closing = tail.claims.find((claim) => claim.kind === 'quotation');
      const opened = blocks.slice(i, end).map(({ seed }) => (seed.open as ClaimSeed).quotation as Quotation);
      const named = [...opened, ...(closing?.quotation === undefined ? [] : [closing.quotation])].find(({ speaker }) => speaker !== null);
      const voice = { speaker: named?.speaker ?? null, verb: named?.verb ?? opened.find(({ verb }) => verb !== null)?.verb ?? null };
      for (let at = i; at < end; at++) {
        const open = blocks[at]?.seed.open as ClaimSeed;
        addSpeech(blocks[at] as BlockInDraft, at, open, { ...(open.quotation as Quotation), ...voice }, make);
      }
      if (closing?.quotation?.speaker === null) {
        tail.claims = tail.claims.map((claim) => (claim.quotation === closing.quotation ? { ...claim, quotation: { ...(claim.quotation as Quotation), ...voice } } : claim));
      }
      i = end - 1;
    } else if (block.seed.leadIn !== undefined) {
      const cited = block.seed.leadIn.map((at) => block.citations[at] as Citation);
      for (let at = i + 1; blocks[at]?.seed.kind === 'list-item' || blocks[at]?.seed.kind === 'table-cell'; at++) {
        const item = blocks[at] as BlockInDraft;
        item.claims = item.claims.map((claim) => (claim.citations.length === 0 ? { ...claim, citations: cited } : claim));
      }
    }
    if (block.seed.introduces !== undefined) {
      for (let at = i + 1; blocks[at]?.seed.kind === 'blockquote' && blocks[at]?.seed.whole !== undefined; at++) {
        const whole = blocks[at]?.seed.whole as ClaimSeed;
        addSpeech(blocks[at] as BlockInDraft, at, whole, { ...(whole.quotation as Quotation), ...block.seed.introduces }, make);
      }
    }
  }
}

/** True where a block says something about those behind it; a draft without such blocks costs nothing. */
export const needsNeighbours = (seed: BlockSeed): boolean => seed.open !== undefined || seed.introduces !== undefined || seed.leadIn !== undefined;

