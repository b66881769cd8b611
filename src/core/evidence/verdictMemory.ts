import type { Claim, Draft } from '../draft/types.js';
import { claimsInBlock, claimsInSentence } from './claimsByBlock.js';
import { yearBefore } from './period.js';
import type { CheckedClaim, CheckedDraft } from './types.js';

/** A verdict, and the sentences that it depends on (see sentenceKey). */
export interface Known {
  readonly checked: CheckedClaim;
  readonly sentence: string;
}

/** Verdicts on the claims of a draft, by what they depend on in it. */
export interface Verdicts {
  /** By the text of their block, then by what else they depend on: a block that no edit touched keeps its text, whose hash is known. */
  readonly byBlock: Map<string, Map<string, Known>>;
  /** By the sentences that they depend on: in a block that was edited most claims keep theirs. */
  readonly bySentence: Map<string, Known>;
}

export const noVerdicts = (): Verdicts => ({ byBlock: new Map(), bySentence: new Map() });

/** Verdicts that outlive a run. Good for one library version and one set of options. */
export interface VerdictMemory {
  verdicts: Verdicts;
}

export const createVerdictMemory = (): VerdictMemory => ({ verdicts: noVerdicts() });

const judged = new WeakMap<CheckedDraft, Verdicts>();

/** The verdicts of a result, where it holds any that were reached. */
export const verdictsOf = (result: CheckedDraft | undefined): Verdicts => (result === undefined ? undefined : judged.get(result)) ?? noVerdicts();
export const keepVerdicts = (result: CheckedDraft, verdicts: Verdicts): void => void judged.set(result, verdicts);

/** What a verdict on a claim is found by: equal keys, equal verdicts. */
export interface VerdictKeys {
  /** The text of its block, and all that the verdict depends on in the draft beside that. */
  readonly block: string;
  readonly surroundings: string;
  /** Made when it is asked for: it takes longer than all else. */
  sentence(): string;
}

/** @param isForeign see Company */
export function verdictKeys(draft: Draft, isForeign: boolean): (claim: Claim) => VerdictKeys {
  const around: string[] = [];
  const outside = (claim: Claim): string => outsideKey(draft, claim, (around[claim.block] ??= aroundBlock(draft, claim.block, isForeign)));
  return (claim) => {
    let sentence: string | undefined;
    return {
      block: draft.blocks[claim.block]?.prose.text ?? '',
      surroundings: `${claim.inProse.start}\u0000${claim.inProse.end}\u0000${outside(claim)}`,
      sentence: () => (sentence ??= sentenceKey(draft, claim, outside(claim))),
    };
  };
}

export const inBlock = ({ byBlock }: Verdicts, { block, surroundings }: VerdictKeys): Known | undefined => byBlock.get(block)?.get(surroundings);
/** Where nothing is known nothing is asked for: the key of every claim would be made before the first one is judged. */
export const inSentence = ({ bySentence }: Verdicts, { sentence }: VerdictKeys): Known | undefined => (bySentence.size === 0 ? undefined : bySentence.get(sentence()));

export function remember({ byBlock, bySentence }: Verdicts, { block, surroundings }: VerdictKeys, known: Known): void {
  const own = byBlock.get(block);
  if (own === undefined) byBlock.set(block, new Map([[surroundings, known]]));
  else own.set(surroundings, known);
  bySentence.set(known.sentence, known);
}

/** What a result says of a claim, found by no more than its sentence and its place there: what stands around that may have changed since. */
export function lastSaid(result: CheckedDraft | undefined): (draft: Draft, claim: Claim) => CheckedClaim | undefined {
  if (result === undefined) return () => undefined;
  const known = new Map(result.claims.map((checked) => [ownKey(result.draft, checked.claim), checked]));
  return (draft, claim) => known.get(ownKey(draft, claim));
}

const ownKey = ({ blocks }: Draft, { kind, block, sentence, inProse }: Claim): string =>
  `${kind} ${inProse.start - sentence.start} ${inProse.end - sentence.start} ${blocks[block]?.prose.text.slice(sentence.start, sentence.end)}`;

/** What every verdict in a block depends on outside its prose. */
function aroundBlock({ blocks, title, reference }: Draft, at: number, isForeign: boolean): string {
  const block = blocks[at];
  return [isForeign, block?.headings.join('\n'), title, reference, block?.cell?.rowHead, block?.cell?.columnHead].join('\u0000');
}

/** What a verdict depends on outside the prose of its block. */
function outsideKey(draft: Draft, claim: Claim, around: string): string {
  const block = draft.blocks[claim.block];
  if (block === undefined) return claim.id;
  const previous = draft.blocks[claim.block - 1];
  const last = previous?.sentences.at(-1);
  // the second sentence may share a figure with the first, whose pronoun looks back
  const before = block.sentences.slice(0, 2).some(({ start }) => start === claim.sentence.start) && last !== undefined ? previous?.prose.text.slice(last.start, last.end) : '';
  // the figures of a sentence are judged together
  const cited = claimsInSentence(draft, claim).map(({ citations }) => citations.map(({ target }) => target).join('\n')).join('\u0001');
  return `${claim.kind}\u0000${around}\u0000${before}\u0000${cited}`;
}

// figures before the claim's sentence that a derivation may count with (see deriveFrom)
const NEARBY = 4;
const PLACELESS: ReadonlySet<string> = new Set(['id', 'block', 'span', 'sentence', 'citations']);
const SPANS: ReadonlySet<string> = new Set(['start', 'end', 'phrase', 'ofSpan']);

/**
 * The same for a claim whose block has changed: the sentences that claimContext reads for it and for the one before (three before, its own, one after), what was recognised in its
 * own and of the figures before it, and the year that was named last. Spans count from the sentence, so that a claim may move.
 */
function sentenceKey(draft: Draft, claim: Claim, outside: string): string {
  const neighbours = claimsInBlock(draft, claim.block);
  const block = draft.blocks[claim.block];
  const from = claim.sentence.start;
  const index = block?.sentences.findIndex(({ start }) => start === from) ?? -1;
  if (block === undefined || index < 0) return claim.id;
  const sentences = [-3, -2, -1, 0, 1].map((step) => block.sentences[index + step]).map((span) => (span === undefined ? '' : block.prose.text.slice(span.start, span.end)));
  const before = neighbours.filter(({ sentence, quantity }) => sentence.start < from && quantity !== undefined).slice(-NEARBY);
  const beside = neighbours.filter((other) => other !== claim && other.sentence.start === from);
  const moved = (name: string, value: unknown): unknown => (PLACELESS.has(name) ? undefined : (name === 'start' || name === 'end') && typeof value === 'number' ? value - from : value);
  // only their values are counted with, wherever they stand
  const values = (name: string, value: unknown): unknown => (SPANS.has(name) ? undefined : value);
  return [outside, yearBefore(draft, claim), ...sentences, JSON.stringify([claim, ...beside], moved), JSON.stringify(before.map(({ quantity }) => quantity), values)].join('\u0000');
}
