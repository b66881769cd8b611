import type { BlockKind, Draft } from '../draft/types.js';
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

/**
 * The sentences of a draft that say "most", "first", "largest" or "never" and hold no figure and no quotation, in order. They are what a
 * check leaves to the writer, and every report says so.
 */
export function statements(draft: Draft): readonly Statement[] {
  let found = known.get(draft);
  if (found === undefined) known.set(draft, (found = findStatements(draft)));
  return found;
}

function findStatements(draft: Draft): Statement[] {
  const taken = new Set<string>();
  for (const { block, sentence, inProse } of draft.claims) {
    taken.add(`${block} ${sentence.start}`);
    // a quotation may run over sentences, and each of them is the speaker's
    for (const one of draft.blocks[block]?.sentences ?? []) if (one.start < inProse.end && inProse.start < one.end) taken.add(`${block} ${one.start}`);
  }
  const found: Statement[] = [];
  for (const [block, { kind, prose, sentences }] of draft.blocks.entries()) {
    if (!PROSE.has(kind)) continue;
    for (const sentence of sentences) {
      if (taken.has(`${block} ${sentence.start}`)) continue;
      const text = prose.text.slice(sentence.start, sentence.end).trim();
      const reason = text.endsWith('?') || text.split(' ').length < LEAST_WORDS ? null : reasonOf(text);
      if (reason !== null) found.push({ span: prose.toFile(sentence), text: text.replace(/\s+/g, ' '), block, reason });
    }
  }
  return found;
}

function reasonOf(text: string): StatementReason | null {
  for (const [reason, pattern] of REASONS) if (pattern.test(text)) return reason;
  for (const match of text.matchAll(SUPERLATIVE)) if (!NOT_SUPERLATIVE.has((match[1] ?? '').toLowerCase())) return 'superlative';
  return null;
}
