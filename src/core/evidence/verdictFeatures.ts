import type { ClaimContext } from './claimContext.js';
import { DISSENT_FEATURES, NO_REFERENT, type Dissent } from './dissent.js';
import { AT, claimFigure, isTelling, type PairFeature } from './pairFeatures.js';
import type { ScoredPair } from './pairs.js';
import type { TableAnswer } from './query/queryTables.js';

/** What is told of the best agreeing and of the best differing pair besides their scores: the same score can rest on the words or on the row. */
const OF_PAIR = [
  'near', 'cover', 'context', 'background', 'names', 'siblings', 'tied', 'binding', 'contrast', 'isRow', 'rowLead', 'ofSame', 'ofDiffer', 'unitSame', 'rank', 'yearSame', 'taken', 'lead', 'advantage', 'beside',
  'slip', 'distance', 'echo', 'older', 'newer', 'cited', 'short', 'fitsSibling', 'periodSame', 'periodDiffers', 'otherNumber', 'nameLead',
] as const satisfies readonly PairFeature[];

/** What decides a claim once its pairs are scored; docs/evidence.md explains each. The order is the model's. */
export const VERDICT_FEATURES = [
  'support', // the best agreeing pair
  'supportElsewhere', // the best agreeing pair in another document than that one
  'conflict', // the best differing pair
  'conflictElsewhere', // the best differing pair in another document than the best agreeing pair
  'conflictBeside', // the best differing pair in the passage of the best agreeing pair
  'conflictSlip', // the best differing pair whose values differ by a slip of the pen
  'lead', // support − conflict
  'derived', // the best agreeing derivation
  'exactness', // of the best agreeing pair
  'anywhere', // passages that state the value: 8 and more is 1
  'chance', // of the best agreeing pair: how likely it agrees by accident
  'spoken', // the best passage's share of the claim's words, whatever it states
  'digits',
  'hedged',
  'isDate',
  'isSmall',
  'hasUnit',
  'secondSupport', // the second best agreeing pair
  'dissent', // the best differing pair of another document than the best agreeing pair's, by the model learnt on disputes alone
  ...OF_PAIR.map((name) => `support.${name}` as const),
  ...OF_PAIR.map((name) => `conflict.${name}` as const),
  'tableFor', // how much of the sentence the most complete reading by a table uses, where it bears the claim out
  'tableAgainst', // the same where it gives something else
  'foreign', // the sources know next to none of the names of the draft
  // whichever figure is meant, does it agree? By the model that does not know the values
  'referentFor', // the agreeing pair that suits best
  'referentAgainst', // the differing pair that suits best
  'referentElsewhere', // the same in another document than the best agreeing pair
  'referentLead', // referentFor − referentAgainst
  'referentLeadHere', // the same among the differing pairs of the best agreeing pair's document
  'referentShare', // the agreeing pairs' part of all odds
  'referentShareElsewhere', // the part of those that differ in another document
  ...DISSENT_FEATURES,
] as const;

/** How many of them every question is asked with; the rest tell of disputes alone. */
export const OF_ALL_QUESTIONS = VERDICT_FEATURES.length - DISSENT_FEATURES.length;

const INDICES = OF_PAIR.map((name) => AT[name]);
// below all that is measured
const NO_PAIR = -2;

/** Measures a claim for the verdict. `agreeing` and `differing` are sorted, best first; `derived` is how likely the best derivation is what the sentence means, 0 where there is none. */
export function verdictFeatures(context: ClaimContext, agreeing: readonly ScoredPair[], differing: readonly ScoredPair[], derived: number, dissent: Dissent, table: TableAnswer | null, isForeign: boolean): Float64Array {
  const best = agreeing[0];
  const support = best?.score ?? 0;
  const conflict = differing[0]?.score ?? 0;
  const { digits, hedged, isDate, isSmall, hasUnit } = claimFigure(context);
  const features = [
    support, bestElsewhere(agreeing, best), conflict, best === undefined ? 0 : bestElsewhere(differing, best), best === undefined ? 0 : bestBeside(differing, best), bestSlip(differing, context), support - conflict, derived,
    best?.features[AT.exactness] ?? 0, best?.features[AT.frequency] ?? 0, best?.features[AT.chance] ?? 1, Math.max(spoken(agreeing), spoken(differing)), digits, hedged, isDate, isSmall, hasUnit,
    agreeing[1]?.score ?? 0, dissent.best?.score ?? 0,
  ];
  putPair(features, best);
  putPair(features, differing[0]);
  features.push(table?.agrees === true ? table.complete : 0, table?.agrees === false ? table.complete : 0, isForeign ? 1 : 0);
  putReferents(features, agreeing, differing);
  for (const feature of dissent.features) features.push(feature);
  return new Float64Array(features);
}

function putPair(features: number[], pair: ScoredPair | undefined): void {
  for (const index of INDICES) features.push(pair === undefined ? NO_PAIR : (pair.features[index] as number));
}

/** The best score of another document than a pair's. */
function bestElsewhere(pairs: readonly ScoredPair[], than: ScoredPair | undefined): number {
  for (const { view, score } of pairs) if (view.document.path !== than?.view.document.path) return score;
  return 0;
}

/** The best score of a pair's own passage. */
function bestBeside(pairs: readonly ScoredPair[], { view: own }: ScoredPair): number {
  for (const { view, score } of pairs) if (view === own) return score;
  return 0;
}

function bestSlip(pairs: readonly ScoredPair[], { quantity }: ClaimContext): number {
  for (const { comparison, score } of pairs) if (isTelling(comparison, quantity)) return score;
  return 0;
}

/** The best share of the claim's words, those around the passage counted half. */
function spoken(pairs: readonly ScoredPair[]): number {
  let most = 0;
  for (const { features } of pairs) most = Math.max(most, 0.5 * ((features[AT.cover] as number) + (features[AT.context] as number)));
  return most;
}

// log odds above which more tells no more, and the odds that none is meant: the model learns to choose one of all, or none
const MOST_SURE = 6;
const NONE_MEANT = 1;

function putReferents(features: number[], agreeing: readonly ScoredPair[], differing: readonly ScoredPair[]): void {
  const path = agreeing[0]?.view.document.path;
  let own: number = NO_REFERENT, held = 0;
  for (let i = 0; i < agreeing.length; i++) {
    const { referent } = agreeing[i] as ScoredPair;
    own = Math.max(own, referent);
    held += oddsOf(referent);
  }
  let other: number = NO_REFERENT, here: number = NO_REFERENT, elsewhere: number = NO_REFERENT;
  let against = 0, apart = 0;
  for (let i = 0; i < differing.length; i++) {
    const { referent, view } = differing[i] as ScoredPair;
    const odds = oddsOf(referent);
    other = Math.max(other, referent);
    against += odds;
    if (view.document.path === path) here = Math.max(here, referent);
    else if (path !== undefined) {
      elsewhere = Math.max(elsewhere, referent);
      apart += odds;
    }
  }
  features.push(own, other, elsewhere, own - other, own - here, held / (held + against + NONE_MEANT), apart / (held + apart + NONE_MEANT));
}

const oddsOf = (referent: number): number => Math.exp(Math.min(MOST_SURE, referent));
