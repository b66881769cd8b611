import type { ClaimContext } from './claimContext.js';
import { dayOf } from './dayOf.js';
import { isAlike } from './claimsByValue.js';
import { PAIR_FEATURES } from './pairFeatures.js';
import type { Pair, ScoredPair } from './pairs.js';
import { ownStems, speaksOfItself } from './surroundings.js';
import { probability, type TreeModel } from './treeModel.js';

/**
 * What is measured of the likeliest dissent, for the question whether a claim that is borne out is disputed; docs/evidence.md explains each.
 * All are NOTHING where no other document dissents.
 */
export const DISSENT_FEATURES = [
  'dissent.stated', // the draft states it too, anywhere
  'dissent.lead', // by how much it suits better than any other figure of its document, whatever the values are (log odds)
  'dissent.second', // the next likely dissent that states another value
  'dissent.hedged', // it is hedged, or a bound
  'dissent.ownVoice', // its passage speaks in the first person
  'dissent.newer', // how many days its source is newer than the supporting one (as a logarithm, below 0 if older); 0 where that is not told
  'dissent.alike', // the share of the shorter passage's words that both have
] as const;

/** What speaks against the best supporting pair, and what is measured of it. */
export interface Dissent {
  /** What another document than the best supporting one most likely says of the same thing, scored by the model of disputes; null where there is none. */
  readonly best: ScoredPair | null;
  /** One for each of DISSENT_FEATURES. */
  readonly features: readonly number[];
}

// below all that is measured
const NOTHING = -2;
const NO_FEATURES: readonly number[] = DISSENT_FEATURES.map(() => NOTHING);
const NO_DISSENT: Dissent = { best: null, features: NO_FEATURES };

/** The differing pairs that could speak against the best supporting one: those of other documents, and of the same year where both tell it. */
export const dissenting = <P extends Pair>(best: Pair, differing: readonly P[]): readonly P[] =>
  differing.filter(({ view, features }) => view.document.path !== best.view.document.path && !(best.features[SAME_PERIOD] === 1 && features[OTHER_PERIOD] === 1));

const SAME_PERIOD = PAIR_FEATURES.indexOf('periodSame');
const OTHER_PERIOD = PAIR_FEATURES.indexOf('periodDiffers');

/** @param supporting the best agreeing pair */
export function dissentFrom(context: ClaimContext, supporting: ScoredPair | undefined, differing: readonly ScoredPair[], model: TreeModel): Dissent {
  if (supporting === undefined) return NO_DISSENT;
  const likely = dissenting(supporting, differing).map((pair): ScoredPair => ({ ...pair, score: probability(model, pair.features) }));
  const best = likely.reduce<ScoredPair | null>((most, pair) => (pair.score > (most?.score ?? 0) ? pair : most), null);
  if (best === null) return NO_DISSENT;
  const { view, figure } = best;
  const isOther = (pair: ScoredPair): boolean => !(isAlike(pair.figure, figure) && pair.figure.unit === figure.unit);
  const most = (pairs: readonly ScoredPair[], least: number, of: (pair: ScoredPair) => number): number => pairs.reduce((found, pair) => (isOther(pair) ? Math.max(found, of(pair)) : found), least);
  const beside = differing.filter((pair) => pair.view.document.path === view.document.path);
  const [day, other] = [dayOf(view), dayOf(supporting.view)];
  return {
    best,
    features: [
      context.elsewhere(figure) ? 1 : 0, best.referent - most(beside, NO_REFERENT, ({ referent }) => referent), most(likely, 0, ({ score }) => score), figure.hedge === 'exact' ? 0 : 1,
      speaksOfItself(view) ? 1 : 0, day === null || other === null ? 0 : Math.sign(day - other) * Math.log1p(Math.abs(day - other)), shared(ownStems(view), ownStems(supporting.view)),
    ],
  };
}

// log odds below all that is measured
export const NO_REFERENT = -9;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of a) if (b.has(stem)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}
