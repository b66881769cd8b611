import type { ClaimContext } from './claimContext.js';
import type { EvidenceModel } from './model.js';
import type { Pair, ScoredPair } from './pairs.js';
import { probability } from './treeModel.js';
import type { Verdict } from './types.js';
import { verdictFeatures, type DerivedScores } from './verdictFeatures.js';

export interface Weighed {
  /** Best first. */
  readonly agreeing: readonly ScoredPair[];
  readonly differing: readonly ScoredPair[];
  readonly features: Float64Array;
  /** Probability that some source supports the claim, and that some source contradicts it. */
  readonly supported: number;
  readonly conflicted: number;
  readonly verdict: Verdict;
}

/** Scores a claim's pairs and decides: two questions with one answer each, and the thresholds that were learnt with them. */
export function weigh(context: ClaimContext, pairs: readonly Pair[], derived: DerivedScores, model: EvidenceModel): Weighed {
  const scored = pairs.map((pair): ScoredPair => ({ ...pair, score: probability(pair.agrees ? model.agree : model.differ, pair.features) }));
  scored.sort((a, b) => b.score - a.score);
  const agreeing = scored.filter((pair) => pair.agrees);
  const differing = scored.filter((pair) => !pair.agrees);
  const features = verdictFeatures(context, agreeing, differing, derived);
  // a verdict needs something to show for it, whatever the odds
  const supported = agreeing.length > 0 || derived.agreeing > 0 ? probability(model.supported, features) : 0;
  const conflicted = differing.length > 0 || derived.other > 0 ? probability(model.conflicted, features) : 0;
  return { agreeing, differing, features, supported, conflicted, verdict: decide(supported, conflicted, differing.length > 0, model.thresholds) };
}

export function decide(supported: number, conflicted: number, hasDiffering: boolean, { support, dispute, contradict }: EvidenceModel['thresholds']): Verdict {
  if (supported >= support) return conflicted >= dispute && hasDiffering ? 'disputed' : 'supported';
  return conflicted >= contradict ? 'contradicted' : 'unsupported';
}
