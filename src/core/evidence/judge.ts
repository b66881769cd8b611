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

/** Verdicts by the text of their block, then by what else they depend on: a block that no edit touched keeps its text, whose hash is known. */
type Verdicts = Map<string, Map<string, CheckedClaim>>;

const judged = new WeakMap<CheckedDraft, Verdicts>();

/** Verdicts by what they depend on in a draft. Good for one library version and one set of options. */
export interface VerdictMemory {
  verdicts: Verdicts;
}

export const createVerdictMemory = (): VerdictMemory => ({ verdicts: new Map() });

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
  const memory: Verdicts = new Map();
  const { remark = (checked) => checked } = options;
  const claims: CheckedClaim[] = [];
  for (const claim of draft.claims) {
    const text = draft.blocks[claim.block]?.prose.text ?? '';
    const key = surroundingsKey(draft, claim);
    const before = known?.get(text)?.get(key) ?? options.memory?.verdicts.get(text)?.get(key);
    const checked = before === undefined ? remark(withUnread(judgeClaim(draft, claim, contextOf, library, options), options)) : { ...before, claim };
    put(memory, text, key, checked);
    claims.push(checked);
    if (before !== undefined) continue;
    if (options.memory !== undefined) put(options.memory.verdicts, text, key, checked);
    yield;
  }
  const result = { draft, claims, inconsistencies: findInconsistencies(draft) };
  judged.set(result, memory);
  // what this version no longer holds is let go
  if (options.memory !== undefined) options.memory.verdicts = memory;
  return result;
}

function put(verdicts: Verdicts, text: string, key: string, checked: CheckedClaim): void {
  const own = verdicts.get(text);
  if (own === undefined) verdicts.set(text, new Map([[key, checked]]));
  else own.set(key, checked);
}

/** All that a verdict depends on in the draft beside the text of its block: equal keys, equal verdicts. */
function surroundingsKey(draft: Draft, claim: Claim): string {
  const block = draft.blocks[claim.block];
  if (block === undefined) return claim.id;
  const previous = draft.blocks[claim.block - 1];
  const last = previous?.sentences.at(-1);
  return [
    claim.kind, claim.inProse.start, claim.inProse.end, block.headings.join('\n'), draft.title, draft.reference, block.cell?.rowHead, block.cell?.columnHead,
    claim.sentence.start === block.sentences[0]?.start && last !== undefined ? previous?.prose.text.slice(last.start, last.end) : '', claim.citations.map((citation) => citation.target).join('\n'),
  ].join('\u0000');
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
  const derivations = deriveFrom(draft, context, retrieved, library, only);
  const { agreeing, differing, derived: readings, verdict } = weigh(context, findPairs(context, library, retrieved, cited?.(claim) ?? null), derivations, MODEL);
  const misdated = weekdayMessage(claim);
  if (misdated !== null) return { claim, verdict: 'contradicted', basis: null, message: misdated, evidence: evidence(distinct(differing.filter(({ comparison }) => comparison.detail === 'weekday-of-date')).slice(0, 1)), note: 'weekday' };
  const supports = distinct(agreeing);
  const against = distinct(differing);
  const derived = readings[0];
  const first = supports[0];
  const other = likeliest(against);
  const isDerived = derived !== undefined && derived.score > (first?.score ?? 0);
  const forIt = isDerived ? derivationEvidence(derived.derivation, 'supports') : evidence(supports.filter((pair) => first !== undefined && pair.score >= first.score / 2));
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

// how near to the best a figure must come whose difference a slip of the pen explains
const NEARLY = 0.75;

/** What the writer meant to state: the best differing figure, or one about as good that a slip of the pen turns into the draft's. */
const likeliest = (against: readonly ScoredPair[]): ScoredPair | undefined => {
  const [best] = against;
  return best === undefined || best.comparison.slip !== undefined ? best : (against.find(({ comparison, score }) => comparison.slip !== undefined && score >= NEARLY * best.score) ?? best);
};

const evidence = (pairs: readonly ScoredPair[]): Evidence[] => pairs.slice(0, MOST_EVIDENCE).map(pairEvidence);

/** One pair a passage, best first. */
function distinct(pairs: readonly ScoredPair[]): ScoredPair[] {
  const seen = new Set<unknown>();
  return pairs.filter(({ view }) => !seen.has(view) && seen.add(view));
}

const basisOf = ({ comparison }: ScoredPair): Basis => (comparison.relation === 'equal' ? 'exact' : (comparison.relation as Basis));
