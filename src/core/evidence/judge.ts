import type { Claim, Draft } from '../draft/types.js';
import { citedFirst, restsOnOthers } from './citedFirst.js';
import { claimContexts, type ClaimContext } from './claimContext.js';
import { findInconsistencies } from './consistency.js';
import { deriveFrom } from './deriveFrom.js';
import { derivationEvidence, pairEvidence } from './evidenceOf.js';
import { judgeQuotation } from './judgeQuotation.js';
import type { Library } from './library.js';
import { contradictedMessage, disputedMessage, supportedMessage, unsupportedMessage, weekdayMessage } from './messages.js';
import { MODEL } from './model.js';
import { findPairs, retrieve, type ScoredPair } from './pairs.js';
import type { Basis, CheckedClaim, CheckedDraft, Evidence } from './types.js';
import { weigh } from './weigh.js';

export interface JudgeOptions {
  /** Sources not read yet, or not in full: while there are any, nothing is called unsupported. */
  readonly unread?: readonly string[];
  /** The last result for this draft: claims whose surroundings did not change keep their verdicts. */
  readonly previous?: CheckedDraft;
  /** Verdicts reached before under the same library and options, also by a run that was not finished; takes up the new ones. */
  readonly memory?: VerdictMemory;
  /** Only these sources (paths); all when absent. */
  readonly only?: ReadonlySet<string>;
  /** The sources that a claim cites; null where it cites none. */
  readonly cited?: (claim: Claim) => ReadonlySet<string> | null;
  /** The sources whose word decides, where they speak of the claim: those that a key, a footnote or a link names. null where there are none. */
  readonly decides?: (claim: Claim) => ReadonlySet<string> | null;
  /** Puts a remark beside a fresh verdict ("the cited source does not say so"). Depends on nothing but the claim's surroundings. */
  readonly remark?: (checked: CheckedClaim) => CheckedClaim;
}

// the best few are shown; more would only repeat them
const MOST_EVIDENCE = 4;

interface Known {
  readonly checked: CheckedClaim;
  /** See sentenceKey. */
  readonly sentence: string;
}

interface Verdicts {
  /** By the text of their block, then by what else they depend on: a block that no edit touched keeps its text, whose hash is known. */
  readonly byBlock: Map<string, Map<string, Known>>;
  /** By the sentences that they depend on: in a block that was edited most claims keep theirs. */
  readonly bySentence: Map<string, Known>;
}

const noVerdicts = (): Verdicts => ({ byBlock: new Map(), bySentence: new Map() });

const judged = new WeakMap<CheckedDraft, Verdicts>();

/** Verdicts by what they depend on in a draft. Good for one library version and one set of options. */
export interface VerdictMemory {
  verdicts: Verdicts;
}

export const createVerdictMemory = (): VerdictMemory => ({ verdicts: noVerdicts() });

/** The verdict on every claim of a draft. Synchronous and pure: the same draft and library give the same verdicts. */
export function judge(draft: Draft, library: Library, options: JudgeOptions = {}): CheckedDraft {
  const steps = judgeSteps(draft, library, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same claim by claim: whoever has other things to do goes on when there is time. Stops for good when left alone. */
export function* judgeSteps(draft: Draft, library: Library, options: JudgeOptions = {}): Generator<undefined, CheckedDraft> {
  const known = options.previous === undefined ? undefined : judged.get(options.previous);
  const contextOf = claimContexts(draft);
  const memory = noVerdicts();
  const former = [known, options.memory?.verdicts].filter((verdicts) => verdicts !== undefined);
  const neighbours = claimsByBlock(draft);
  const { remark = (checked) => checked } = options;
  const claims: CheckedClaim[] = [];
  for (const claim of draft.claims) {
    const text = draft.blocks[claim.block]?.prose.text ?? '';
    const key = surroundingsKey(draft, claim);
    let found = first(former, ({ byBlock }) => byBlock.get(text)?.get(key));
    const isNew = found === undefined;
    let isJudged = false;
    if (found === undefined) {
      const sentence = sentenceKey(draft, claim, neighbours.get(claim.block) ?? []);
      const before = first(former, ({ bySentence }) => bySentence.get(sentence));
      isJudged = before === undefined;
      found = { checked: before?.checked ?? remark(withUnread(judgeClaim(draft, claim, contextOf, library, options), options)), sentence };
    }
    put(memory, text, key, found);
    claims.push(found.checked.claim === claim ? found.checked : { ...found.checked, claim });
    if (isNew && options.memory !== undefined) put(options.memory.verdicts, text, key, found);
    if (!isJudged) continue;
    yield;
  }
  const result = { draft, claims, inconsistencies: findInconsistencies(draft) };
  judged.set(result, memory);
  // what this version no longer holds is let go
  if (options.memory !== undefined) options.memory.verdicts = memory;
  return result;
}

function first<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function put({ byBlock, bySentence }: Verdicts, text: string, key: string, known: Known): void {
  const own = byBlock.get(text);
  if (own === undefined) byBlock.set(text, new Map([[key, known]]));
  else own.set(key, known);
  bySentence.set(known.sentence, known);
}

function claimsByBlock({ claims }: Draft): ReadonlyMap<number, readonly Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.block);
    if (own === undefined) found.set(claim.block, [claim]);
    else own.push(claim);
  }
  return found;
}

/** All that a verdict depends on in the draft beside the text of its block: equal keys, equal verdicts. */
function surroundingsKey(draft: Draft, claim: Claim): string {
  return `${claim.inProse.start}\u0000${claim.inProse.end}\u0000${outsideKey(draft, claim)}`;
}

/** What a verdict depends on outside the prose of its block. */
function outsideKey(draft: Draft, claim: Claim): string {
  const block = draft.blocks[claim.block];
  if (block === undefined) return claim.id;
  const previous = draft.blocks[claim.block - 1];
  const last = previous?.sentences.at(-1);
  return [
    claim.kind, block.headings.join('\n'), draft.title, draft.reference, block.cell?.rowHead, block.cell?.columnHead,
    claim.sentence.start === block.sentences[0]?.start && last !== undefined ? previous?.prose.text.slice(last.start, last.end) : '', claim.citations.map((citation) => citation.target).join('\n'),
  ].join('\u0000');
}

// figures before the claim's sentence that a derivation may count with (see deriveFrom)
const NEARBY = 4;
const PLACELESS: ReadonlySet<string> = new Set(['id', 'block', 'span', 'sentence', 'citations']);
const SPANS: ReadonlySet<string> = new Set(['start', 'end', 'phrase', 'ofSpan']);

/**
 * The same for a claim whose block has changed: the sentences that claimContext reads (two before, its own, one after), and what was
 * recognised in its own and of the figures before it. Spans count from the sentence, so that a claim may move.
 */
function sentenceKey(draft: Draft, claim: Claim, neighbours: readonly Claim[]): string {
  const block = draft.blocks[claim.block];
  const from = claim.sentence.start;
  const index = block?.sentences.findIndex(({ start }) => start === from) ?? -1;
  if (block === undefined || index < 0) return claim.id;
  const sentences = [-2, -1, 0, 1].map((step) => block.sentences[index + step]).map((span) => (span === undefined ? '' : block.prose.text.slice(span.start, span.end)));
  const before = neighbours.filter(({ sentence, quantity }) => sentence.start < from && quantity !== undefined).slice(-NEARBY);
  const beside = neighbours.filter((other) => other !== claim && other.sentence.start === from);
  const moved = (name: string, value: unknown): unknown => (PLACELESS.has(name) ? undefined : (name === 'start' || name === 'end') && typeof value === 'number' ? value - from : value);
  // only their values are counted with, wherever they stand
  const values = (name: string, value: unknown): unknown => (SPANS.has(name) ? undefined : value);
  return [outsideKey(draft, claim), ...sentences, JSON.stringify([claim, ...beside], moved), JSON.stringify(before.map(({ quantity }) => quantity), values)].join('\u0000');
}

function withUnread(checked: CheckedClaim, { unread = [] }: JudgeOptions): CheckedClaim {
  if (checked.verdict !== 'unsupported' || unread.length === 0) return checked;
  return { ...checked, verdict: null, message: `Not checked yet: ${unread.length === 1 ? '1 source is' : `${unread.length} sources are`} not read in full.`, note: 'not-checked' };
}

function judgeClaim(draft: Draft, claim: Claim, contextOf: (claim: Claim) => ClaimContext, library: Library, options: JudgeOptions): CheckedClaim {
  const all = judgeAmong(draft, claim, contextOf, library, options);
  const deciding = options.decides?.(claim) ?? null;
  if (deciding === null || !restsOnOthers(all, deciding)) return all;
  return citedFirst(all, judgeAmong(draft, claim, contextOf, library, { ...options, only: deciding }));
}

function judgeAmong(draft: Draft, claim: Claim, contextOf: (claim: Claim) => ClaimContext, library: Library, { only, cited }: JudgeOptions): CheckedClaim {
  if (claim.kind === 'quotation') return judgeQuotation(claim, library, only, cited?.(claim) ?? null);
  if (claim.quantity === undefined) return { claim, verdict: null, basis: null, message: 'Not checked.', evidence: [], note: 'not-checked' };
  const context = contextOf(claim);
  const retrieved = retrieve(context, library, only);
  const pairs = findPairs(context, library, retrieved, cited?.(claim) ?? null);
  const { agreeing, differing, derived: readings, verdict } = weigh(context, pairs, () => deriveFrom(draft, context, retrieved, library, only), MODEL);
  const misdated = weekdayMessage(claim);
  if (misdated !== null) return { claim, verdict: 'contradicted', basis: null, message: misdated, evidence: evidence(distinct(differing.filter(({ comparison }) => comparison.detail === 'weekday-of-date')).slice(0, 1)), note: 'weekday' };
  const supports = distinct(agreeing);
  const against = distinct(differing);
  const derived = readings[0];
  const first = supports[0];
  const other = verdict === 'contradicted' ? likeliest(against) : against[0];
  const isDerived = derived !== undefined && derived.score > (first?.score ?? 0);
  const forIt = isDerived ? derivationEvidence({ ...derived.derivation, score: derived.score }, 'supports') : evidence(supports.filter((pair) => first !== undefined && pair.score >= first.score / 2));
  const [best] = forIt;
  const basis: Basis | null = isDerived ? 'derived' : first === undefined ? null : basisOf(first);
  if (verdict === 'supported' && best !== undefined) return { claim, verdict, basis, message: supportedMessage(best), evidence: forIt };
  if (verdict === 'disputed' && best !== undefined && other !== undefined) {
    const dissent = pairEvidence(other);
    return { claim, verdict, basis, message: disputedMessage(best, dissent), evidence: [...forIt.slice(0, MOST_EVIDENCE - 1), dissent] };
  }
  if (verdict === 'contradicted') {
    if (other !== undefined) return { claim, verdict, basis: null, message: contradictedMessage(draft, claim, pairEvidence(other)), evidence: evidence([other]) };
  }
  return { claim, verdict: 'unsupported', basis: null, message: unsupportedMessage(draft, claim), evidence: [] };
}

// how near to the best a figure must come whose digits a slip of the pen explains: few figures are one slip apart by chance
const NEARLY = 0.5;
const SLIPS: ReadonlySet<unknown> = new Set(['transposed', 'digit', 'scale']);

/** What the writer meant to state: the best differing figure, or one about as good that a slip of the pen turns into the draft's. */
function likeliest(against: readonly ScoredPair[]): ScoredPair | undefined {
  const [best] = against;
  return best === undefined || best.comparison.slip !== undefined ? best : (against.find(({ comparison, score }) => SLIPS.has(comparison.slip) && score >= NEARLY * best.score) ?? best);
}

const evidence = (pairs: readonly ScoredPair[]): Evidence[] => pairs.slice(0, MOST_EVIDENCE).map(pairEvidence);

/** One pair a passage, best first. */
function distinct(pairs: readonly ScoredPair[]): ScoredPair[] {
  const seen = new Set<unknown>();
  return pairs.filter(({ view }) => !seen.has(view) && seen.add(view));
}

const basisOf = ({ comparison }: ScoredPair): Basis => (comparison.relation === 'equal' ? 'exact' : (comparison.relation as Basis));
