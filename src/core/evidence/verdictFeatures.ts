import type { ClaimContext } from './claimContext.js';
import { DISSENT_FEATURES, NO_REFERENT, type Dissent } from './dissent.js';
import { isSmallCount, isTelling, PAIR_FEATURES, significantDigits, type PairFeature } from './pairFeatures.js';
import type { ScoredPair } from './pairs.js';
import type { TableAnswer } from './query/queryTables.js';

/** What is told of the best agreeing and of the best differing pair besides their scores: the same score can rest on the words or on the row. */
const OF_PAIR = [
  'near', 'cover', 'context', 'background', 'names', 'siblings', 'tied', 'binding', 'contrast', 'isRow', 'rowLead', 'ofSame', 'ofDiffer', 'unitSame', 'rank', 'yearSame', 'taken', 'lead', 'advantage', 'beside',
  'slip', 'distance', 'echo', 'older', 'newer', 'cited', 'short', 'fitsSibling', 'periodSame', 'periodDiffers',
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
  'derivedOther', // the best derivation that does not agree
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

/** How likely the best derivations are what the sentence means; 0 where there is none. */
export interface DerivedScores {
  readonly agreeing: number;
  readonly other: number;
}

const EXACTNESS = PAIR_FEATURES.indexOf('exactness');
const FREQUENCY = PAIR_FEATURES.indexOf('frequency');
const CHANCE = PAIR_FEATURES.indexOf('chance');
const INDICES = OF_PAIR.map((name) => PAIR_FEATURES.indexOf(name));
// below all that is measured
const NO_PAIR = -2;
const ofPair = (pair: ScoredPair | undefined): number[] => INDICES.map((index) => pair?.features[index] ?? NO_PAIR);

/** Measures a claim for the verdict. `agreeing` and `differing` are sorted, best first. */
export function verdictFeatures(context: ClaimContext, agreeing: readonly ScoredPair[], differing: readonly ScoredPair[], derived: DerivedScores, dissent: Dissent, table: TableAnswer | null, isForeign: boolean): Float64Array {
  const best = agreeing[0];
  const first = (pairs: readonly ScoredPair[], wanted: (pair: ScoredPair) => boolean): number => pairs.find(wanted)?.score ?? 0;
  const path = best?.view.document.path;
  const { quantity } = context;
  const spoken = [...agreeing, ...differing].reduce((most, pair) => Math.max(most, (pair.features[1] as number) + 0.5 * (pair.features[2] as number)), 0);
  const support = best?.score ?? 0;
  const conflict = differing[0]?.score ?? 0;
  const at = (index: number): number => best?.features[index] ?? 0;
  return Float64Array.of(
    support, first(agreeing, (pair) => pair.view.document.path !== path), conflict,
    first(differing, (pair) => best !== undefined && pair.view.document.path !== path),
    first(differing, (pair) => best !== undefined && pair.view === best.view),
    first(differing, (pair) => isTelling(pair.comparison, quantity)), support - conflict, derived.agreeing, derived.other,
    at(EXACTNESS), at(FREQUENCY), best === undefined ? 1 : at(CHANCE), spoken, Math.min(1, significantDigits(quantity) / 4), quantity === undefined || quantity.hedge === 'exact' ? 0 : 1,
    quantity?.kind === 'date' ? 1 : 0, isSmallCount(quantity) ? 1 : 0, quantity?.unit == null ? 0 : 1, agreeing[1]?.score ?? 0, dissent.best?.score ?? 0,
    ...ofPair(best), ...ofPair(differing[0]), table?.agrees === true ? table.complete : 0, table?.agrees === false ? table.complete : 0, isForeign ? 1 : 0,
    ...ofReferents(agreeing, differing), ...dissent.features,
  );
}

// log odds above which more tells no more, and the odds that none is meant: the model learns to choose one of all, or none
const MOST_SURE = 6;
const NONE_MEANT = 1;

function ofReferents(agreeing: readonly ScoredPair[], differing: readonly ScoredPair[]): number[] {
  const path = agreeing[0]?.view.document.path;
  const here = (pair: ScoredPair): boolean => pair.view.document.path === path;
  const elsewhere = differing.filter((pair) => path !== undefined && !here(pair));
  const most = (pairs: readonly ScoredPair[]): number => pairs.reduce((best, { referent }) => Math.max(best, referent), NO_REFERENT);
  const odds = (pairs: readonly ScoredPair[]): number => pairs.reduce((sum, { referent }) => sum + Math.exp(Math.min(MOST_SURE, referent)), 0);
  const [own, other, apart] = [most(agreeing), most(differing), odds(elsewhere)];
  const held = odds(agreeing);
  return [own, other, most(elsewhere), own - other, own - most(differing.filter(here)), held / (held + odds(differing) + NONE_MEANT), apart / (held + apart + NONE_MEANT)];
}
