import { recognise } from '../quantities/recognise.js';
import type { RecogniseOptions } from '../quantities/types.js';
import { contains, type Span } from '../text/span.js';
import { fold, tokenWords } from '../text/words.js';
import { attributions } from './attribution.js';
import { shortHash } from './hash.js';
import type { FoundCitation } from './inline.js';
import { governing } from './govern.js';
import type { BlockSeed, ClaimSeed } from './seeds.js';
import { isAmountInHead, isWorthChecking } from './worthChecking.js';

const CONTEXT = 60;

/** A name made of the claim's words and two neighbours on each side, folded: the same wherever the block moves. */
export function claimId(kind: string, text: string, prose: string, span: Span): string {
  const before = tokenWords(prose.slice(Math.max(0, span.start - CONTEXT), span.start)).slice(-2).map((word) => word.lower);
  const after = tokenWords(prose.slice(span.end, span.end + CONTEXT)).slice(0, 2).map((word) => word.lower);
  return shortHash([kind, fold(text).replace(/\s+/g, ' '), before.join(' '), after.join(' ')].join('|'));
}

export const sentenceOf = (sentences: readonly Span[], span: Span, length: number): Span => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Span).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const first = sentences[low];
  if (first === undefined) return { start: 0, end: length };
  if (contains(first, span)) return first;
  // a claim that runs over a sentence's end takes both
  let last = low;
  while (last + 1 < sentences.length && (sentences[last] as Span).end < span.end) last++;
  return { start: Math.min(first.start, span.start), end: Math.max((sentences[last] as Span).end, span.end) };
};

/** Where no claim can stand: a dateline. In the block's prose. */
export type Quiet = (block: Omit<BlockSeed, 'claims'>) => Span | null;

/** Finds a block's claims. */
export function withClaims(block: Omit<BlockSeed, 'claims'>, options: RecogniseOptions): BlockSeed {
  const text = block.prose.text;
  const named: FoundCitation[] = attributions(text).map((span) => ({
    kind: 'attribution', target: text.slice(span.start, span.end), span: block.prose.toFile(span), inProse: span, apart: false,
  }));
  const citations = named.length === 0 ? block.citations : [...block.citations, ...named].sort((a, b) => a.inProse.start - b.inProse.start || a.span.start - b.span.start);
  const inHead = block.cell !== undefined && (block.cell.row === 0 || block.cell.column === 0);
  const claims: ClaimSeed[] = [];
  for (const quantity of recognise(text, options)) {
    if (!isWorthChecking(quantity) || (inHead && !isAmountInHead(quantity, text))) continue;
    const inProse = { start: quantity.start, end: quantity.end };
    const kind = quantity.kind === 'date' ? 'date' : 'quantity';
    const sentence = sentenceOf(block.sentences, inProse, text.length);
    claims.push({
      kind, text: quantity.text, inProse, span: block.prose.toFile(inProse), sentence, quantity, quoted: false,
      citations: governing(citations, text, inProse, sentence), id: claimId(kind, quantity.text, text, inProse),
    });
  }
  return { ...block, citations, claims };
}
