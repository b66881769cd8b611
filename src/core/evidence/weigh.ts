import type { ClaimContext } from './claimContext.js';
import { dissentFrom, type Dissent } from './dissent.js';
import type { MeasuredDerivation } from './derivationFeatures.js';
import type { EvidenceModel } from './model.js';
import type { Pair, ScoredPair } from './pairs.js';
import type { PassageView } from './passageView.js';
import type { TableAnswer } from './query/queryTables.js';
import { finished, type Steps } from './steps.js';
import { probability, probabilityRange, rawScore } from './treeModel.js';
import type { Verdict } from './types.js';
import { verdictFeatures } from './verdictFeatures.js';

/** The answers to the three questions, 0 where there is nothing to answer with. */
export interface Answers {
  /** Some source supports the claim. */
  readonly supported: number;
  /** If so: another source disagrees. */
  readonly disputed: number;
  /** If not: a source says otherwise. */
  readonly contradicted: number;
}

export interface Weighed extends Answers {
  /** Best first. */
  readonly agreeing: readonly ScoredPair[];
  readonly differing: readonly ScoredPair[];
  /** Of the differing ones, what another document than the best supporting one most likely says of the same thing. */
  readonly dissent: ScoredPair | null;
  /** Derivations that agree, scored. */
  readonly derived: readonly ScoredDerivation[];
  readonly features: Float64Array;
  readonly verdict: Verdict;
}

/** An agreeing derivation with the probability that the sentence means it. */
export interface ScoredDerivation {
  readonly derivation: MeasuredDerivation;
  readonly score: number;
}

/** Scores a claim's pairs and derivations and decides. */
export const weigh = (context: ClaimContext, pairs: readonly Pair[], table: TableAnswer | null, derivations: readonly MeasuredDerivation[], model: EvidenceModel, isForeign = false): Weighed => finished(weighSteps(context, pairs, table, derivations, model, isForeign));

/**
 * The same in steps.
 * @param table what the tables among the sources answer, null where none does
 * @param derive what arithmetic gives; given as a function it is asked only where it could change the verdict or what is shown for it.
 */
export function* weighSteps(context: ClaimContext, pairs: readonly Pair[], table: TableAnswer | null, derive: readonly MeasuredDerivation[] | (() => Steps<readonly MeasuredDerivation[]>), model: EvidenceModel, isForeign = false): Steps<Weighed> {
  const [agreeing, differing] = [scoredOf(pairs, true, table, model), scoredOf(pairs, false, table, model)];
  const dissent = dissentFrom(context, agreeing[0], differing, model.dissent);
  const derivations = typeof derive !== 'function' ? derive : isSettled(context, agreeing, differing, dissent, table, model, isForeign) ? [] : yield* derive();
  return weighed(context, agreeing, differing, dissent, scoredDerivations(derivations, table, model), table, model, isForeign);
}

// not in the generator, which is gone through with each step of the derivations
function weighed(context: ClaimContext, agreeing: readonly ScoredPair[], differing: readonly ScoredPair[], dissent: Dissent, derived: readonly ScoredDerivation[], table: TableAnswer | null, model: EvidenceModel, isForeign: boolean): Weighed {
  const features = verdictFeatures(context, agreeing, differing, Math.max(derived[0]?.score ?? 0, table?.agrees === true ? weightOf(table) : 0), dissent, table, isForeign);
  const found = answers(model, features, agreeing.length > 0 || derived.length > 0 || table?.agrees === true, differing.length > 0 || table?.agrees === false, isDisputable(agreeing, differing, dissent.best));
  return { agreeing, differing, dissent: dissent.best, derived, features, ...found, verdict: decide(found, model.thresholds) };
}

/** Best first. */
function scoredOf(pairs: readonly Pair[], agrees: boolean, table: TableAnswer | null, model: EvidenceModel): ScoredPair[] {
  const scored: ScoredPair[] = [];
  for (let i = 0; i < pairs.length; i++) if ((pairs[i] as Pair).agrees === agrees) scored.push(scoredPair(pairs[i] as Pair, table, model));
  return scored.sort((a, b) => b.score - a.score);
}

/** Best first. */
function scoredDerivations(derivations: readonly MeasuredDerivation[], table: TableAnswer | null, model: EvidenceModel): ScoredDerivation[] {
  const scored: ScoredDerivation[] = [];
  for (const derivation of derivations) scored.push({ derivation, score: probability(model.derived, derivation.measured) * derivation.operands.reduce((least, { view }) => Math.min(least, left(table, view)), 1) });
  return scored.sort((a, b) => b.score - a.score);
}

// (each field by its name: a spread takes as long as a hundred trees)
const scoredPair = ({ view, figure, comparison, agrees, features }: Pair, table: TableAnswer | null, { agree, differ, referent }: EvidenceModel): ScoredPair =>
  ({ view, figure, comparison, agrees, features, score: probability(agrees ? agree : differ, features) * (agrees ? left(table, view) : 1), referent: rawScore(referent, features) });

/** What is left of the odds that a figure of a table is meant where the table, asked by what the sentence says of its rows and columns, answers otherwise: the more of the sentence that reading uses, the less; one that uses less than half of it speaks against nothing. */
const left = (answer: TableAnswer | null, { document, passage }: PassageView): number =>
  answer === null || answer.agrees || passage.table !== answer.table.table || document.path !== answer.table.document.path ? 1 : 1 - weightOf(answer);

/** How far a table's answer is to be believed, 0 to 1. Of a sentence that holds two rows against one another nothing else is asked. */
const weightOf = ({ kind, complete }: TableAnswer): number => (kind === 'comparison' ? complete : Math.max(0, 2 * complete - 1));

/** Somebody speaks against what supports the claim: another document of the same period, or its own. */
const isDisputable = ([best]: readonly ScoredPair[], differing: readonly ScoredPair[], dissent: ScoredPair | null): boolean =>
  best === undefined ? differing.length > 0 : dissent !== null || differing.some(({ view }) => view.document.path === best.view.document.path);

/**
 * True where no derivation, whatever it gives, would change the verdict: the trees are asked between what their answers lie when all that
 * arithmetic tells is unknown. Derivations cost more than all the rest, and a figure that a source states outright needs none.
 */
function isSettled(context: ClaimContext, agreeing: readonly ScoredPair[], differing: readonly ScoredPair[], dissent: Dissent, table: TableAnswer | null, { supported, disputed, thresholds }: EvidenceModel, isForeign: boolean): boolean {
  if (agreeing.length === 0) return false;
  const features = verdictFeatures(context, agreeing, differing, NaN, dissent, table, isForeign);
  if (probabilityRange(supported, features).low < thresholds.support) return false;
  if (differing.length === 0) return true;
  const { low, high } = probabilityRange(disputed, features);
  return low >= thresholds.dispute || high < thresholds.dispute;
}

/** A verdict needs something to show for it, whatever the odds. */
export function answers(model: EvidenceModel, features: Float64Array, agreed: boolean, differed: boolean, disputable: boolean): Answers {
  return {
    supported: agreed ? probability(model.supported, features) : 0,
    disputed: agreed && disputable ? probability(model.disputed, features) : 0,
    // arithmetic that gives something else contradicts nothing by itself: on the calibration sets such readings are wrong as often as right
    contradicted: differed ? probability(model.contradicted, features) : 0,
  };
}

export function decide({ supported, disputed, contradicted }: Answers, { support, dispute, contradict }: EvidenceModel['thresholds']): Verdict {
  if (supported >= support) return disputed >= dispute ? 'disputed' : 'supported';
  return contradicted >= contradict ? 'contradicted' : 'unsupported';
}
