import type { Claim, Draft } from '../draft/types.js';
import type { Span } from '../text/span.js';
import { NO_REFERENT } from './dissent.js';
import { citedFirst, restsOnOthers } from './citedFirst.js';
import { claimContexts, type Answer, type Asked, type ClaimContext } from './claimContext.js';
import { companyOf, type Company } from './company.js';
import { isForeign } from './acquaintance.js';
import { claimsTogether } from './claimsByBlock.js';
import { findInconsistencies } from './consistency.js';
import type { Borne } from './derive/types.js';
import { deriveFromSteps } from './deriveFrom.js';
import { derivationEvidence, pairEvidence, tableEvidence } from './evidenceOf.js';
import { judgeQuotation } from './judgeQuotation.js';
import { judgeTogether, type JudgeIn, type Judged, type Together } from './judgeTogether.js';
import type { Library } from './library.js';
import { contradictedMessage, disputedMessage, supportedMessage, unsupportedMessage, weekdayMessage } from './messages.js';
import { MODEL } from './model.js';
import { ofOtherDocuments } from './otherDocuments.js';
import { ofOtherSections } from './otherSections.js';
import { AT } from './pairFeatures.js';
import { pairSteps, type Pair, type ScoredPair } from './pairs.js';
import type { PassageView } from './passageView.js';
import { askTables } from './query/askTables.js';
import type { TableAnswer } from './query/queryTables.js';
import { retrieve } from './retrieve.js';
import { finished, type Steps } from './steps.js';
import type { Basis, CheckedClaim, CheckedDraft, Evidence } from './types.js';
import { unsaid } from './unsaid.js';
import { withoutWarning } from './unwarned.js';
import { createVerdictMemory, earlierIn, formerly, inBlock, inSentence, keepVerdicts, lastSaid, letGo, reachedIn, remember, verdictKeys, verdictsOf, type BlockKeys, type Earlier, type Reached, type VerdictMemory, type Verdicts } from './verdictMemory.js';
import { weighSteps } from './weigh.js';

export interface JudgeOptions {
  /** Sources not read yet, or not in full: while there are any, nothing is called unsupported. */
  readonly unread?: readonly string[];
  /** Those of them that are still to be read: until then nothing is called contradicted either, unless the sources that a claim cites say so. */
  readonly pending?: readonly string[];
  /** What was found before those came: a claim that was contradicted then stays so meanwhile. */
  readonly kept?: CheckedDraft;
  /** The last result for this draft: claims whose surroundings did not change keep their verdicts. */
  readonly previous?: CheckedDraft;
  /** Verdicts reached before under the same library and options, also by a run that was not finished; takes up the new ones. */
  readonly memory?: VerdictMemory;
  /** UTF-16 offset in the draft: claims are judged from there outwards. */
  readonly near?: number;
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

/** A claim to be judged. */
interface Open {
  readonly claim: Claim;
  readonly keys: BlockKeys;
  /** Its place among the claims of its block. */
  readonly at: number;
  /** What was said of it, where it can keep that. */
  last: CheckedClaim | undefined;
}

/** The verdict on every claim of a draft. Synchronous and pure: the same draft and library give the same verdicts. */
export function judge(draft: Draft, library: Library, options: JudgeOptions = {}): CheckedDraft {
  const steps = judgeSteps(draft, library, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** What comes next: more of the claim at hand, a claim of another sentence, or one of those that can keep what was said of them; only such are left then. */
export type JudgeStep = 'more' | 'claim' | 'former';

/**
 * The same in steps of a few milliseconds at most: whoever has other things to do goes on when there is time, or says `true` to a step and has
 * what was reached by then. Of the other claims those whose own sentence is as it was keep what `previous` says of them, the rest is not checked.
 * Stops for good when left alone.
 */
export function* judgeSteps(draft: Draft, library: Library, options: JudgeOptions = {}): Generator<JudgeStep, CheckedDraft, boolean | undefined> {
  const { memory, near = 0, kept, remark = (checked) => checked } = options;
  // what the claim at hand asks of the whole draft
  const asked: Asked = new Map();
  const judgeOne = judging(draft, library, options, asked);
  const former = verdictsOf(options.previous);
  const blocks = verdictKeys(draft, isForeign(draft, library), former.blocks);
  const earlier = verdictsOf(kept);
  // without a memory that of the last result serves as one
  const shared = memory ?? former.shared;
  const own = createVerdictMemory();
  const claims: CheckedClaim[] = [];
  const open: Open[] = [];
  for (const keys of blocks) lookUp(keys, former, shared, own, claims, open);
  let isEnough = false;
  const saidBefore = lastSaid(options.previous, draft, open.flatMap(({ claim, last }) => (last === undefined ? claim : [])));
  for (const one of open) one.last ??= saidBefore(one.claim);
  const conclude = ({ claim, keys, at, last }: Open, fresh: CheckedClaim | undefined): void => {
    if (fresh === undefined) {
      const checked = last === undefined ? notChecked(claim, 'Not checked yet.') : last.claim === claim ? last : { ...last, claim };
      claims[keys.first + at] = checked;
      remember(own, keys, at, { checked, sentence: null, asked: NOTHING_ASKED });
      return;
    }
    const isEarly = mayYetBeBorneOut(fresh, options);
    const before = isEarly ? reachedIn(earlier, keys, at)?.checked : undefined;
    const checked = before?.verdict === 'contradicted' ? { ...before, claim } : remark(isEarly ? notChecked(claim, notReadYet(options)) : withoutWarning(draft, fresh));
    claims[keys.first + at] = checked;
    remember(shared, keys, at, { checked, sentence: keys.sentenceOf(at), asked: asked.size === 0 ? NOTHING_ASKED : [...asked.values()] });
  };
  open.sort((a, b) => Number(a.last !== undefined) - Number(b.last !== undefined) || distance(a.claim.span, near) - distance(b.claim.span, near));
  for (let turn = 0; turn < open.length; turn++) {
    const { claim, last } = open[turn] as Open;
    // the first is begun at once, unless it can wait; those of its sentence are judged with it
    const isBegun = turn === 0 ? last === undefined : isInSentence(claim, open[turn - 1]?.claim);
    if (!isEnough && !isBegun) isEnough = (yield last === undefined ? 'claim' : 'former') === true;
    const { version } = library;
    let fresh: CheckedClaim | undefined;
    for (const steps = judgeOne(claim); !isEnough && fresh === undefined; ) {
      const step = steps.next();
      if (step.done === true) fresh = step.value;
      else {
        isEnough = (yield 'more') === true;
        // sources came or went meanwhile: half of it would rest on others than the rest
        if (!isEnough && library.version !== version) fresh = finished(judgeOne(claim));
      }
    }
    conclude(open[turn] as Open, fresh);
  }
  const result = { draft, claims, inconsistencies: findInconsistencies(draft) };
  keepVerdicts(result, { own, shared, blocks });
  letGo(shared, blocks);
  return result;
}

/**
 * Puts what is known of a block's claims among those of the draft, and those that are to be judged among those that are open. In a function of its own, which the compiler
 * makes fast sooner than a generator's loop.
 * @param own takes what the memory does not hold
 */
function lookUp(keys: BlockKeys, former: Reached, shared: VerdictMemory, own: Verdicts, claims: CheckedClaim[], open: Open[]): void {
  const lasting = inBlock(shared, keys) ?? [];
  let before: Earlier | undefined;
  for (let at = 0; at < keys.claims.length; at++) {
    const claim = keys.claims[at] as Claim;
    const last = keys.known(lasting, at);
    const passing = last === undefined ? formerly((before ??= earlierIn(former, keys)), keys, at) : undefined;
    const isUnknown = last === undefined && passing === undefined;
    const found = isUnknown ? inSentence(shared, keys, at) : last;
    const known = found ?? (isUnknown ? (inSentence(former.own, keys, at) ?? inSentence(former.shared, keys, at)) : passing);
    // open the last time, open now: to look for all of these by their sentences, at each key, takes longer than to judge what the key changed
    if (known === undefined || known.sentence === null) open.push({ claim, keys, at, last: known?.checked });
    else {
      const here = known.checked.claim === claim ? known : { ...known, checked: { ...known.checked, claim } };
      if (last !== undefined) lasting[at] = here;
      else remember(found === undefined ? own : shared, keys, at, here);
      claims[keys.first + at] = here.checked;
    }
  }
}

const NOTHING_ASKED: readonly Answer[] = [];

const isInSentence = ({ block, sentence }: Claim, other: Claim | undefined): boolean => other?.block === block && other.sentence.start === sentence.start;

const distance = ({ start, end }: Span, at: number): number => Math.max(start - at, at - end, 0);

const notChecked = (claim: Claim, message: string): CheckedClaim => ({ claim, verdict: null, basis: null, message, evidence: [], note: 'not-checked' });

/** True where a source that is not read yet, or not in full, may say what a claim says. */
function mayYetBeBorneOut({ claim, verdict, note, evidence }: CheckedClaim, { unread = [], pending = [], decides }: JudgeOptions): boolean {
  if (verdict === 'unsupported') return unread.length > 0;
  if (verdict !== 'contradicted' || pending.length === 0 || note === 'weekday') return false;
  const deciding = decides?.(claim) ?? null;
  return deciding === null || !evidence.some(({ source, relation }) => relation === 'contradicts' && deciding.has(source));
}

// how many are still to be read changes while this is shown
const notReadYet = ({ unread = [], pending = [] }: JudgeOptions): string =>
  `Not checked yet: ${pending.length > 0 ? 'sources are still being read' : unread.length === 1 ? '1 source is not read in full' : `${unread.length} sources are not read in full`}.`;

/**
 * What judges the claims of a draft; the figures of a sentence, or of a row of its table, are judged together, once for a version of the library.
 * @param asked holds after each claim what its sentence asked of the whole draft
 */
function judging(draft: Draft, library: Library, options: JudgeOptions, asked: Asked): (claim: Claim) => Steps<CheckedClaim> {
  const judgeAny: JudgeIn = (version) => {
    const contextOf = claimContexts(version, asked, library);
    const company = companyOf(version, library);
    return (claim, taken, borne) => judgeClaim(version, claim, contextOf, company, library, options, taken, borne);
  };
  // what is read of the whole draft, and looked up for it, is so once for all of its sentences, as long as the library stays as it is
  let whole = { version: library.version, judge: judgeAny(draft) };
  const judgeIn: JudgeIn = (version) => {
    if (version !== draft) return judgeAny(version);
    if (whole.version !== library.version) whole = { version: library.version, judge: judgeAny(draft) };
    return whole.judge;
  };
  const known = new Map<Claim, { readonly version: number; readonly found: Together; readonly asked: Asked }>();
  return function* (claim) {
    asked.clear();
    if (claim.quantity === undefined) return (yield* judgeIn(draft)(claim)).checked;
    const [key = claim] = claimsTogether(draft, claim);
    const { version } = library;
    const last = known.get(key);
    const isKnown = last?.version === version;
    const found = isKnown ? last.found : yield* judgeTogether(draft, claim, judgeIn);
    if (isKnown) for (const [figure, answer] of last.asked) asked.set(figure, answer);
    else known.set(key, { version, found, asked: new Map(asked) });
    return found.get(claim) as CheckedClaim;
  };
}

function* judgeClaim(draft: Draft, claim: Claim, contextOf: (claim: Claim) => ClaimContext, company: Company, library: Library, options: JudgeOptions, taken?: ReadonlySet<string>, borne?: readonly Borne[]): Steps<Judged> {
  const all = yield* judgeAmong(draft, claim, contextOf, company, library, options, taken, borne);
  const deciding = options.decides?.(claim) ?? null;
  if (deciding === null || !restsOnOthers(all.checked, deciding)) return all;
  const cited = yield* judgeAmong(draft, claim, contextOf, company, library, { ...options, only: deciding }, taken, borne);
  const checked = citedFirst(all.checked, cited.checked);
  return checked === all.checked ? all : { ...cited, checked };
}

function* judgeAmong(draft: Draft, claim: Claim, contextOf: (claim: Claim) => ClaimContext, company: Company, library: Library, { only, cited }: JudgeOptions, taken?: ReadonlySet<string>, borne?: readonly Borne[]): Steps<Judged> {
  if (claim.kind === 'quotation') return byItself(judgeQuotation(claim, library, only, cited?.(claim) ?? null));
  if (claim.quantity === undefined) return byItself(notChecked(claim, 'Not checked.'));
  const context = contextOf(claim);
  const retrieved = retrieve(context, library, only);
  yield;
  const compared = (without?: ReadonlySet<string>): Steps<Pair[]> => pairSteps(context, library, retrieved, company, cited?.(claim) ?? null, without);
  const all = yield* compared(taken);
  const elsewhere = [...ofOtherSections(context, all, retrieved.hits), ...ofOtherDocuments(draft, context, all, retrieved.hits, library)];
  const pairs = elsewhere.length === 0 ? all : yield* compared(new Set([...(taken ?? []), ...elsewhere]));
  const table = yield* askTables(context, retrieved, library);
  const { agreeing, differing, dissent, derived: readings, verdict: found } = yield* weighSteps(context, pairs, table, () => deriveFromSteps(draft, context, retrieved, library, only, borne), MODEL, company.isForeign);
  // the same day of the same month, each with a weekday: what else of it may differ, this does
  const otherDay = found === 'unsupported' ? differing.find(({ comparison, figure }) => comparison.detail === 'weekday-of-date' && figure.date?.weekday !== undefined) : undefined;
  const verdict = otherDay !== undefined ? 'contradicted' : found === 'contradicted' && table?.agrees !== false && isOfAnother(claim, likeliest(differing)) ? 'unsupported' : found;
  const misdated = weekdayMessage(claim);
  if (misdated !== null) return byItself({ claim, verdict: 'contradicted', basis: null, message: misdated, evidence: evidence(distinct(differing.filter(({ comparison }) => comparison.detail === 'weekday-of-date')).slice(0, 1)), note: 'weekday' });
  const supports = distinct(agreeing);
  const against = distinct(differing);
  const derived = readings[0];
  const first = supports[0];
  const other = verdict === 'contradicted' ? (otherDay ?? likeliest(against)) : (dissent ?? against[0]);
  const isDerived = derived !== undefined && derived.score > (first?.score ?? 0);
  const isRead = table?.agrees === true && !isDerived && isElsewhere(table, first);
  const forIt = isRead ? tableEvidence(table) : isDerived ? derivationEvidence({ ...derived.derivation, score: derived.score }, 'supports') : evidence(supports.filter((pair) => first !== undefined && pair.score >= first.score / 2), verdict === 'supported' ? unsaid(context, library) : undefined);
  const [best] = forIt;
  const basis: Basis | null = isDerived || isRead ? 'derived' : first === undefined ? null : basisOf(first);
  if (verdict === 'supported' && best !== undefined) return byItself({ claim, verdict, basis, message: supportedMessage(best), evidence: forIt }, basis === 'derived' ? [] : agreeing, differing);
  if (verdict === 'disputed' && best !== undefined && other !== undefined) {
    const dissent = pairEvidence(other);
    return byItself({ claim, verdict, basis, message: disputedMessage(best, dissent), evidence: [...forIt.slice(0, MOST_EVIDENCE - 1), dissent] });
  }
  if (verdict === 'contradicted') {
    const [read] = table?.agrees === false && table.complete >= (other?.score ?? 0) ? tableEvidence(table) : [];
    if (read !== undefined) return byItself({ claim, verdict, basis: null, message: contradictedMessage(draft, claim, read), evidence: [read] });
    if (other !== undefined) return { checked: { claim, verdict, basis: null, message: contradictedMessage(draft, claim, pairEvidence(other), context.quantity?.isUnheardMoney === true && other.figure.unit === null), evidence: evidence([other]) }, instead: other.figure, agreeing: [], rival: NO_REFERENT };
  }
  return byItself({ claim, verdict: 'unsupported', basis: null, message: unsupportedMessage(draft, claim), evidence: [] });
}

const byItself = (checked: CheckedClaim, agreeing: readonly ScoredPair[] = [], differing: readonly ScoredPair[] = []): Judged =>
  ({ checked, instead: null, agreeing, rival: differing.reduce((most, { referent }) => Math.max(most, referent), NO_REFERENT) });

/** What a table answers is shown where no passage states the figure outright: at most another row of the same table, which is not meant. */
const isElsewhere = ({ kind, table, operands }: TableAnswer, stated: ScoredPair | undefined): boolean =>
  stated === undefined || (kind !== 'cell' && kind !== 'comparison' && stated.view.document.path === table.document.path && stated.view.passage.table === table.table && !operands.some(({ view }) => view === stated.view));

// how near to the best a figure must come whose digits a slip of the pen explains: few figures are one slip apart by chance
const NEARLY = 0.5;
const SLIPS: ReadonlySet<unknown> = new Set(['transposed', 'digit', 'scale']);

/** What the writer meant to state: the best differing figure, or one about as good that a slip of the pen turns into the draft's. */
function likeliest(against: readonly ScoredPair[]): ScoredPair | undefined {
  const [best] = against;
  return best === undefined || best.comparison.slip !== undefined ? best : (against.find(({ comparison, score }) => SLIPS.has(comparison.slip) && score >= NEARLY * best.score) ?? best);
}

/** "€5,830, €1,620 more than before": that it was 5,830 says nothing against the change. */
const isOfAnother = ({ quantity }: Claim, pair: ScoredPair | undefined): boolean =>
  quantity?.role === 'delta' && pair !== undefined && pair.figure.role !== 'delta' && pair.features[AT.taken] === 1;

const evidence = (pairs: readonly ScoredPair[], unsaidIn: (view: PassageView) => readonly string[] = () => []): Evidence[] => pairs.slice(0, MOST_EVIDENCE).map((pair) => pairEvidence(pair, unsaidIn(pair.view)));

/** One pair a passage, best first. */
function distinct(pairs: readonly ScoredPair[]): ScoredPair[] {
  const seen = new Set<unknown>();
  return pairs.filter(({ view }) => !seen.has(view) && seen.add(view));
}

const basisOf = ({ comparison }: ScoredPair): Basis => (comparison.relation === 'equal' ? 'exact' : (comparison.relation as Basis));
