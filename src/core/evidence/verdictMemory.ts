import type { Block, Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import type { Span } from '../text/span.js';
import { cellsBeside, claimsInBlock, claimsTogether } from './claimsByBlock.js';
import { alikeBeside, type Answer } from './claimContext.js';
import { claimsByValue, isStatedApart, type ByValue } from './claimsByValue.js';
import { yearBefore } from './period.js';
import type { CheckedClaim, CheckedDraft } from './types.js';

/** A verdict, and the sentences that it depends on (see sentenceKey); null where there was no time to reach one, and what was said before stands. */
export interface Known {
  readonly checked: CheckedClaim;
  readonly sentence: string | null;
  /** What was asked of the rest of the draft, and answered: what was found holds as long as that does. */
  readonly asked: readonly Answer[];
}

/** Verdicts on claims by what they depend on in the draft, whatever version of it they were reached in: equal keys, equal verdicts, as long as the rest of the draft answers alike. */
export interface Verdicts {
  /** By the text of their block, then by what stands around it; in the order of its claims. A block that no edit touched keeps its text, whose hash is known. */
  readonly byBlock: Map<string, Map<string, (Known | undefined)[]>>;
  /** By the sentences that they depend on: in a block that was edited most claims keep theirs. */
  readonly bySentence: Map<string, Known>;
  /** How many blocks are filed. */
  blocks: number;
}

/** Verdicts that outlive a run. Good for one library version and one set of options. */
export type VerdictMemory = Verdicts;

export const createVerdictMemory = (): VerdictMemory => ({ byBlock: new Map(), bySentence: new Map(), blocks: 0 });

/** The verdicts of a result: those that the memory holds, and those that only this result does: it took them over from before, or had no time. */
export interface Reached {
  readonly own: Verdicts;
  readonly shared: VerdictMemory;
  /** What its blocks' verdicts were filed by. */
  readonly blocks: readonly BlockKeys[];
}

const reached = new WeakMap<CheckedDraft, Reached>();

/** The verdicts of a result; none where there is no result. */
export const verdictsOf = (result: CheckedDraft | undefined): Reached => (result === undefined ? undefined : reached.get(result)) ?? { own: createVerdictMemory(), shared: createVerdictMemory(), blocks: [] };
export const keepVerdicts = (result: CheckedDraft, verdicts: Reached): void => void reached.set(result, verdicts);

/** What the verdicts on a block's claims are found by. */
export interface BlockKeys {
  /** Where its claims begin among those of the draft. */
  readonly first: number;
  readonly claims: readonly Claim[];
  readonly text: string;
  /** All that a verdict there depends on in the draft beside the text: what stands around the block, the sentence before it and what its claims cite. */
  readonly around: string;
  readonly outside: string;
  readonly before: string;
  /** What the verdict on one of them is found by where the block has changed. Made when it is asked for: it takes longer than all else. */
  sentenceOf(at: number): string;
  /** True where the draft still answers what a verdict on one of them rests on. */
  holds(known: Known, at: number): boolean;
  /** What is known at the place of one of them, where it was read as the same claim, and the draft still answers what the verdict rests on. */
  known(list: KnownOfBlock, at: number): Known | undefined;
}

/**
 * The keys of the blocks that hold claims.
 * @param isForeign see Company
 * @param former those of an earlier version: what stays as it was is not written again, nor hashed
 */
export function verdictKeys(draft: Draft, isForeign: boolean, former: readonly BlockKeys[] = []): BlockKeys[] {
  const found: BlockKeys[] = [];
  const byValue = claimsByValue(draft);
  const { blocks } = draft;
  let first = 0;
  let next = 0;
  let outside = '';
  let written: Block | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const claims = claimsInBlock(draft, at);
    if (claims.length === 0) continue;
    const block = blocks[at] as Block;
    // paragraphs under one heading have the same around them
    if (written === undefined || written.headings !== block.headings || written.cell !== undefined || block.cell !== undefined) outside = aroundBlock(draft, at, isForeign);
    written = block;
    const like = ofText(former, next, block.prose.text);
    if (like >= 0) next = like + 1;
    found.push(new Keys(draft, byValue, first, claims, outside, lastBefore(draft, at), former[like]));
    first += claims.length;
  }
  return found;
}

// an edit seldom takes away more blocks
const MOST_GONE = 4;

/** The next keys of a text, from some place on; -1 where there are none. */
function ofText(keys: readonly BlockKeys[], from: number, text: string): number {
  const end = Math.min(keys.length, from + MOST_GONE);
  for (let at = from; at < end; at++) if (keys[at]?.text === text) return at;
  return -1;
}

// a class: every block of a draft has one at each edit
class Keys implements BlockKeys {
  readonly text: string;
  readonly around: string;
  private readonly sentences: string[] = [];

  constructor(private readonly draft: Draft, private readonly byValue: ByValue, readonly first: number, readonly claims: readonly Claim[], readonly outside: string, readonly before: string, like: BlockKeys | undefined) {
    this.text = draft.blocks[(claims[0] as Claim).block]?.prose.text ?? '';
    if (claims.some(isCiting)) this.around = [outside, before, ...claims.map(citationsOf)].join('\u0000');
    else this.around = like?.outside === outside && like.before === before && !like.claims.some(isCiting) ? like.around : `${outside}\u0000${before}`;
  }

  sentenceOf(at: number): string {
    const claim = this.claims[at] as Claim;
    return (this.sentences[at] ??= sentenceKey(this.draft, claim, [claim.kind, this.outside, isAtFront(this.draft, claim) ? this.before : '', citedBeside(this.draft, claim), citationsOf(claim)].join('\u0000')));
  }

  holds({ asked }: Known, at: number): boolean {
    for (let i = 0; i < asked.length; i++) {
      const answer = asked[i] as Answer;
      if (isStatedApart(this.byValue, this.draft.blocks, this.claims[at] as Claim, answer) !== answer.isStated) return false;
    }
    return true;
  }

  known(list: KnownOfBlock, at: number): Known | undefined {
    const known = list?.[at];
    const claim = this.claims[at] as Claim;
    return known !== undefined && (known.checked.claim === claim || isSame(known.checked.claim, claim)) && this.holds(known, at) ? known : undefined;
  }
}

/** What is known of the claims of a block, in their order; nothing for some of them, or all. */
export type KnownOfBlock = (Known | undefined)[] | undefined;
export const inBlock = ({ byBlock }: Verdicts, { text, around }: BlockKeys): KnownOfBlock => byBlock.get(text)?.get(around);

/** What a result knows of the claims of a block: by its own, and by the memory's. */
export type Earlier = readonly KnownOfBlock[];
export const earlierIn = ({ own, shared }: Reached, keys: BlockKeys): Earlier => [inBlock(own, keys), inBlock(shared, keys)];
export const formerly = ([own, shared]: Earlier, keys: BlockKeys, at: number): Known | undefined => keys.known(own, at) ?? keys.known(shared, at);

/** Where nothing is known nothing is asked for: the key of every claim would be made before the first one is judged. */
export function inSentence({ bySentence }: Verdicts, keys: BlockKeys, at: number): Known | undefined {
  const known = bySentence.size === 0 ? undefined : bySentence.get(keys.sentenceOf(at));
  return known === undefined || !keys.holds(known, at) ? undefined : known;
}

/** The verdict on a claim of a later draft, where one was reached. */
export function reachedIn(reached: Reached, keys: BlockKeys, at: number): Known | undefined {
  const known = formerly(earlierIn(reached, keys), keys, at);
  return known !== undefined && known.sentence !== null ? known : (inSentence(reached.own, keys, at) ?? inSentence(reached.shared, keys, at));
}

/** One claim of a block whose text is the same. */
const isSame = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && a.inProse.start === b.inProse.start && a.inProse.end === b.inProse.end && (a.citations === b.citations || citationsOf(a) === citationsOf(b));

/** Files what is known of one of the block's claims. */
export function remember(verdicts: Verdicts, { text, around }: BlockKeys, at: number, known: Known): void {
  const { byBlock, bySentence } = verdicts;
  let blocks = byBlock.get(text);
  if (blocks === undefined) byBlock.set(text, (blocks = new Map()));
  let own = blocks.get(around);
  if (own === undefined) {
    blocks.set(around, (own = []));
    verdicts.blocks++;
  }
  own[at] = known;
  if (known.sentence !== null) bySentence.set(known.sentence, known);
}

// to look through all blocks at each key would take longer than to judge what the key changed
const MOST_BLOCKS = 2;

/** Lets go of what the draft no longer holds, once that is as much as what it does. */
export function letGo(verdicts: Verdicts, held: readonly BlockKeys[]): void {
  if (verdicts.blocks <= MOST_BLOCKS * held.length) return;
  const kept = held.map((keys) => inBlock(verdicts, keys));
  verdicts.byBlock.clear();
  verdicts.bySentence.clear();
  verdicts.blocks = 0;
  for (const [i, keys] of held.entries()) for (const [at, known] of kept[i]?.entries() ?? []) if (known !== undefined) remember(verdicts, keys, at, known);
}

/**
 * Tells what a result says of some claims of a later draft, found by no more than their sentence and their place there: what stands around that may have
 * changed since.
 */
export function lastSaid(result: CheckedDraft | undefined, draft: Draft, claims: readonly Claim[]): (claim: Claim) => CheckedClaim | undefined {
  if (result === undefined || claims.length === 0) return () => undefined;
  const byPlace = new Map<number, CheckedClaim[]>(claims.map((claim) => [placeInSentence(claim), []]));
  for (const checked of result.claims) byPlace.get(placeInSentence(checked.claim))?.push(checked);
  return (claim) => {
    const { kind, sentence: { start, end } } = claim;
    const text = sentenceOf(draft, claim);
    return byPlace.get(placeInSentence(claim))?.findLast(({ claim: other }) =>
      other.kind === kind && other.sentence.end - other.sentence.start === end - start && sentenceOf(result.draft, other) === text);
  };
}

const placeInSentence = ({ inProse: { start, end }, sentence }: Claim): number => (start - sentence.start) * 2 ** 24 + end - start;

const sentenceOf = ({ blocks }: Draft, { block, sentence }: Claim): string | undefined => blocks[block]?.prose.text.slice(sentence.start, sentence.end);

/** What every verdict in a block depends on outside its prose. */
function aroundBlock(draft: Draft, at: number, isForeign: boolean): string {
  const { blocks, title, reference } = draft;
  const block = blocks[at];
  return [isForeign, block?.headings.join('\n'), title, reference, block?.cell?.rowHead, block?.cell?.columnHead, ...cellsBeside(draft, at).flatMap((cell) => [blocks[cell]?.cell?.columnHead, blocks[cell]?.prose.text, ...claimsInBlock(draft, cell).filter(isCiting).map(citationsOf)])].join('\u0000');
}

/** The second sentence may share a figure with the first, whose pronoun looks back. */
function isAtFront({ blocks }: Draft, { block, sentence: { start } }: Claim): boolean {
  const { sentences = [] } = blocks[block] ?? {};
  return sentences[0]?.start === start || sentences[1]?.start === start;
}

/** The last sentence of the block before. */
function lastBefore({ blocks }: Draft, at: number): string {
  const previous = blocks[at - 1];
  const last = previous?.sentences.at(-1);
  return last === undefined ? '' : (previous?.prose.text.slice(last.start, last.end) ?? '');
}

/** What is cited for the figures that are judged together with a claim's; empty where nothing is. */
function citedBeside(draft: Draft, claim: Claim): string {
  const claims = claimsTogether(draft, claim);
  return !claims.some(isCiting) ? '' : claims.map(citationsOf).join('\u0001');
}

const isCiting = ({ citations }: Claim): boolean => citations.length > 0;
const citationsOf = ({ citations }: Claim): string => citations.map(({ target }) => target).join('\n');

// figures before the claim's sentence that a derivation may count with (see deriveFrom)
const NEARBY = 4;
const PLACELESS: ReadonlySet<string> = new Set(['id', 'block', 'span', 'sentence', 'citations']);
const SPANS: ReadonlySet<string> = new Set(['start', 'end', 'phrase', 'ofSpan']);

/**
 * The same for a claim whose block has changed: the sentences that claimContext reads for it (two before, its own, one after), what was recognised in its own and of the figures
 * before it, and the year that was named last. Of the third before it no more than the figures are read; but where a sentence beside its own states the same value, that
 * one's neighbours are too (see ClaimContext.alike). Spans count from the sentence, so that a claim may move.
 */
function sentenceKey(draft: Draft, claim: Claim, outside: string): string {
  const neighbours = claimsInBlock(draft, claim.block);
  const block = draft.blocks[claim.block];
  const from = claim.sentence.start;
  const index = block?.sentences.findIndex(({ start }) => start === from) ?? -1;
  if (block === undefined || index < 0) return claim.id;
  const alike = alikeBeside(draft, claim);
  const first = alike.some(({ sentence }) => sentence.start < from) ? -3 : -2;
  const last = alike.some(({ sentence }) => sentence.start > from) ? 2 : 1;
  const sentences = [-3, -2, -1, 0, 1, 2].map((step) => (step < first || step > last ? undefined : block.sentences[index + step])).map((span) => (span === undefined ? '' : block.prose.text.slice(span.start, span.end)));
  const before = neighbours.filter(({ sentence, quantity }) => sentence.start < from && quantity !== undefined).slice(-NEARBY);
  const third = block.sentences[index - 3]?.start;
  const farther = neighbours.filter(({ sentence, quantity }) => sentence.start === third && quantity !== undefined);
  const beside = neighbours.filter((other) => other !== claim && other.sentence.start === from);
  const values = (claims: readonly Claim[]): readonly string[] => claims.map(({ quantity }) => writtenValues(quantity as Quantity));
  return [outside, yearBefore(draft, claim), ...sentences, writtenClaim(claim), ...beside.map(writtenClaim), '', ...values(before), '', ...values(farther)].join('\u0000');
}

// What a claim is made of stays the same object from version to version, wherever its block moves, and writing it takes longer than all else of a key.
const claimsWritten = new WeakMap<Span, { readonly claim: Claim; readonly text: string }>();
const valuesWritten = new WeakMap<Quantity, string>();

/** All that a claim says, its spans counted from its sentence. */
function writtenClaim(claim: Claim): string {
  const known = claimsWritten.get(claim.inProse);
  if (known !== undefined && isMadeOfSame(known.claim, claim)) return known.text;
  const from = claim.sentence.start;
  const text = JSON.stringify(claim, (name: string, value: unknown) => (PLACELESS.has(name) ? undefined : (name === 'start' || name === 'end') && typeof value === 'number' ? value - from : value));
  claimsWritten.set(claim.inProse, { claim, text });
  return text;
}

const isMadeOfSame = (a: Claim, b: Claim): boolean =>
  a.sentence.start === b.sentence.start && (Object.keys(a) as (keyof Claim)[]).every((name) => PLACELESS.has(name) || a[name] === b[name]);

/** What a figure is counted with: its values, wherever it stands. */
function writtenValues(quantity: Quantity): string {
  let text = valuesWritten.get(quantity);
  if (text === undefined) valuesWritten.set(quantity, (text = JSON.stringify(quantity, (name: string, value: unknown) => (SPANS.has(name) ? undefined : value))));
  return text;
}
