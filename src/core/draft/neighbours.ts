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
export function applyNeighbours(seeds: readonly BlockSeed[], at: (index: number) => BlockInDraft, make: MakeClaim): void {
  for (let i = 0; i < seeds.length; i++) {
    if (!needsNeighbours(seeds[i] as BlockSeed)) continue;
    const block = at(i);
    if (block.seed.open !== undefined) {
      let end = i;
      while (seeds[end]?.open !== undefined && seeds[end + 1]?.opensQuoted === true) end++;
      if (end === i) continue;
      const tail = at(end);
      const closing = tail.claims.find((claim) => claim.kind === 'quotation');
      const opened = seeds.slice(i, end).map((seed) => (seed.open as ClaimSeed).quotation as Quotation);
      const named = [...opened, ...(closing?.quotation === undefined ? [] : [closing.quotation])].find(({ speaker }) => speaker !== null);
      const voice = { speaker: named?.speaker ?? null, verb: named?.verb ?? opened.find(({ verb }) => verb !== null)?.verb ?? null };
      for (let part = i; part < end; part++) {
        const open = seeds[part]?.open as ClaimSeed;
        addSpeech(at(part), part, open, { ...(open.quotation as Quotation), ...voice }, make);
      }
      if (closing?.quotation?.speaker === null) {
        tail.claims = tail.claims.map((claim) => (claim.quotation === closing.quotation ? { ...claim, quotation: { ...(claim.quotation as Quotation), ...voice } } : claim));
      }
      i = end - 1;
    } else if (block.seed.leadIn !== undefined) {
      const cited = block.seed.leadIn.map((index) => block.citations[index] as Citation);
      for (let next = i + 1; seeds[next]?.kind === 'list-item' || seeds[next]?.kind === 'table-cell'; next++) {
        const item = at(next);
        item.claims = item.claims.map((claim) => (claim.citations.length === 0 ? { ...claim, citations: cited } : claim));
      }
    }
    if (block.seed.introduces !== undefined) {
      for (let next = i + 1; seeds[next]?.kind === 'blockquote' && seeds[next]?.whole !== undefined; next++) {
        const whole = seeds[next]?.whole as ClaimSeed;
        addSpeech(at(next), next, whole, { ...(whole.quotation as Quotation), ...block.seed.introduces }, make);
      }
    }
  }
}

/** True where a block says something about those behind it. */
const needsNeighbours = (seed: BlockSeed): boolean => seed.open !== undefined || seed.introduces !== undefined || seed.leadIn !== undefined;

