import { recognise } from '../quantities/recognise.js';
import { dateEnds } from './dateEnds.js';
import type { RecogniseOptions } from '../quantities/types.js';
import { contains, type Span } from '../text/span.js';
import { fold, tokenWords } from '../text/words.js';
import { attributions } from './attribution.js';
import { shortHash } from './hash.js';
import type { FoundCitation } from './inline.js';
import { governing } from './govern.js';
import type { BareBlock, BlockSeed, ClaimSeed } from './seeds.js';
import { findQuotations, isTitle } from './quotations.js';
import { isOfTheText } from './ofTheText.js';
import { isOwnVoice } from './ownVoice.js';
import { opensQuoted } from './quoteMarks.js';
import { introduction } from './speakers.js';
import type { ClaimKind } from './types.js';
import { versionsIn } from './versions.js';
import { withTheirDays } from './weekdayOf.js';
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

/** Finds a block's claims: quotations, and the quantities and dates worth checking. */
export function withClaims(block: BareBlock, options: RecogniseOptions): BlockSeed {
  const text = block.prose.text;
  const named: FoundCitation[] = attributions(text).map((span) => ({
    kind: 'attribution', target: text.slice(span.start, span.end), span: block.prose.toFile(span), inProse: span, apart: false,
  }));
  const citations = named.length === 0 ? block.citations : [...block.citations, ...named].sort((a, b) => a.inProse.start - b.inProse.start || a.span.start - b.span.start);
  const claim = (kind: ClaimKind, inProse: Span, more: Pick<ClaimSeed, 'quantity' | 'quotation' | 'quoted'>): ClaimSeed => {
    const sentence = sentenceOf(block.sentences, inProse, text.length);
    const words = text.slice(inProse.start, inProse.end);
    return {
      kind, text: words, inProse, span: block.prose.toFile(inProse), sentence, ...more,
      citations: governing(citations, text, inProse, sentence), id: claimId(kind, words, text, inProse),
    };
  };
  const speaker = (at: number): string | null => {
    const cited = citations.find((citation) => citation.inProse.start <= at && at < citation.inProse.end);
    return cited === undefined ? null : `@${cited.target}`;
  };
  const claims: ClaimSeed[] = [];
  const speech: Span[] = [];
  let open: ClaimSeed | undefined;
  // "*Six Doors*", “Number Six”: names of works, not amounts; a paragraph or cell in italics is none
  const titles = block.emphasised.filter((span) => span.end - span.start < text.trim().length && isTitle(text.slice(span.start, span.end)));
  for (const { closed, ...quotation } of findQuotations(text, block.sentences, speaker)) {
    if (closed && !quotation.isSpeech) {
      titles.push(...quotation.parts.filter((part) => isTitle(text.slice(part.start, part.end))));
      continue;
    }
    for (const part of quotation.parts) {
      const found = claim('quotation', part, { quotation, quoted: false });
      if (!closed && part === quotation.parts.at(-1)) open = { ...found, quotation: { ...quotation, isSpeech: true } };
      else {
        claims.push(found);
        speech.push(part);
      }
    }
  }
  const inHead = block.cell !== undefined && (block.cell.row === 0 || block.cell.column === 0);
  const quantities = recognise(text, options);
  for (const quantity of withTheirDays(quantities.flatMap((one) => dateEnds(one, options)), text)) {
    if (!isWorthChecking(quantity, text, block.level) || (inHead && !isAmountInHead(quantity, text))) continue;
    const inProse = { start: quantity.start, end: quantity.end };
    const sentence = sentenceOf(block.sentences, inProse, text.length);
    if (isAsked(text, sentence)) continue;
    if (titles.some((title) => contains(title, inProse))) continue;
    const quoted = speech.some((part) => contains(part, inProse));
    // what is quoted is another's voice
    if (!quoted && open === undefined && block.kind !== 'blockquote' && (isOwnVoice(quantity, text, sentence) || isOfTheText(quantity, text, sentence))) continue;
    claims.push(claim(quantity.kind === 'date' ? 'date' : 'quantity', inProse, { quantity, quoted }));
  }
  claims.sort((a, b) => a.inProse.start - b.inProse.start || b.inProse.end - a.inProse.end);
  return {
    ...block, citations, claims, versions: versionsIn(text, quantities), open, leadIn: leadInOf(text, block.sentences, citations), opensQuoted: opensQuoted(text), introduces: introduction(text, block.sentences, speaker),
    whole: block.kind === 'blockquote' && !speech.some((part) => part.start < 3) && open === undefined ? wholeQuote(text, claim) : undefined,
  };
}

/** "Could 100 of them go home?" states nothing; "Why did 12 die?" does. */
const isAsked = (text: string, { start, end }: Span): boolean => text.slice(start, end).trimEnd().endsWith('?') && MAYBE.test(text.slice(start, start + 12));
const MAYBE = /^\s*(?:could|would|should|can|may|might|will|shall|perhaps|maybe|what (?:would|if))\b/i;

function leadInOf(text: string, sentences: readonly Span[], citations: readonly FoundCitation[]): number[] | undefined {
  const last = sentences.at(-1);
  if (last === undefined || citations.length === 0 || !text.trimEnd().endsWith(':')) return undefined;
  const found = citations.flatMap(({ inProse, kind }, index) => (inProse.start >= last.start && kind !== 'attribution' ? [index] : []));
  return found.length === 0 ? undefined : found;
}

function wholeQuote(text: string, claim: (kind: ClaimKind, inProse: Span, more: Pick<ClaimSeed, 'quotation' | 'quoted'>) => ClaimSeed): ClaimSeed | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (tokenWords(text).length < 4) return undefined;
  const part = { start, end };
  return claim('quotation', part, { quotation: { parts: [part], speaker: null, verb: null, isSpeech: true }, quoted: false });
}
