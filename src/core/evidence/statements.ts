import type { Block, BlockKind, Claim, Draft } from '../draft/types.js';
import type { Span } from '../text/span.js';

/** A sentence that states something no figure carries. It is listed, never checked: nothing deterministic decides it. */
export interface Statement {
  /** In the file. */
  readonly span: Span;
  readonly text: string;
  readonly block: number;
  readonly reason: StatementReason;
}

/** The word that makes it worth a look: "the largest", "the first", "most of them", "nobody". */
export type StatementReason = 'superlative' | 'first' | 'majority' | 'negation';

// each is linear: words and single spaces, nothing repeated inside a repetition
const REASONS: readonly (readonly [StatementReason, RegExp])[] = [
  ['first', /\b(?:the|its|her|his|their|country['’]s|world['’]s|ever) (?:first|last|only|sole)\b|\bfor the (?:first|last) time\b|\bnever before\b/i],
  ['majority', /\b(?:most of|the majority|a majority|most people|a minority|the minority|almost all|nearly all|hardly any)\b/i],
  ['negation', /\b(?:nobody|no one|none of|never|neither|nothing)\b/i],
];
const SUPERLATIVE = /(?:\b(?:the|its|her|his|their)|['’]s) (most|least|best|worst|[a-z]{2,24}est)\b/gi;
const NOT_SUPERLATIVE = new Set('interest forest harvest protest request contest guest arrest conquest inquest quest tempest midwest northwest southwest west rest test priest chest nest vest crest zest bequest manifest digest attest unrest latest'.split(' '));

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote', 'footnote', 'caption']);
const LEAST_WORDS = 5;

const known = new WeakMap<Draft, readonly Statement[]>();
/** By the sentences of a block, which it keeps from one version of a draft to the next while no edit touches it. */
const reasons = new WeakMap<Block['sentences'], { readonly text: string; readonly list: readonly Reasoned[] }>();

interface Reasoned {
  readonly sentence: Span;
  readonly text: string;
  readonly reason: StatementReason;
}

/**
 * The sentences of a draft that say "most", "first", "largest" or "never" and hold no figure and no quotation, in order. They are what a
 * check leaves to the writer, and every report says so.
 */
export function statements(draft: Draft): readonly Statement[] {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = findStatements(draft)));
  return found;
}

function findStatements({ blocks, claims }: Draft): Statement[] {
  const inBlock = new Map<number, Claim[]>();
  for (const claim of claims) {
    const own = inBlock.get(claim.block);
    if (own === undefined) inBlock.set(claim.block, [claim]);
    else own.push(claim);
  }
  // a quotation may run over sentences, and each of them is the speaker's
  const isTaken = (block: number, { start, end }: Span): boolean => inBlock.get(block)?.some(({ sentence, inProse }) => sentence.start === start || (start < inProse.end && inProse.start < end)) === true;
  const found: Statement[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!PROSE.has(block.kind)) continue;
    for (const { sentence, text, reason } of reasonsIn(block)) if (!isTaken(at, sentence)) found.push({ span: block.prose.toFile(sentence), text, block: at, reason });
  }
  return found;
}

function reasonsIn({ prose, sentences }: Block): readonly Reasoned[] {
  const before = reasons.get(sentences);
  if (before?.text === prose.text) return before.list;
  const list = sentences.flatMap((sentence): Reasoned[] => {
    const text = prose.text.slice(sentence.start, sentence.end).trim();
    const reason = text.endsWith('?') || text.split(' ').length < LEAST_WORDS ? null : reasonOf(text);
    return reason === null ? [] : [{ sentence, text: text.replace(/\s+/g, ' '), reason }];
  });
  reasons.set(sentences, { text: prose.text, list });
  return list;
}

function reasonOf(text: string): StatementReason | null {
  for (const [reason, pattern] of REASONS) if (pattern.test(text)) return reason;
  for (const match of text.matchAll(SUPERLATIVE)) if (!NOT_SUPERLATIVE.has((match[1] ?? '').toLowerCase())) return 'superlative';
  return null;
}
