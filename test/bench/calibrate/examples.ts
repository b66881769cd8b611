// What the models of pairs and derivations learn from: labelled claims as examples with a weight.
import type { MeasuredDerivation } from '../../../src/core/evidence/derivationFeatures.js';
import type { EvidenceModel } from '../../../src/core/evidence/model.js';
import { PAIR_FEATURES } from '../../../src/core/evidence/pairFeatures.js';
import type { Pair } from '../../../src/core/evidence/pairs.js';
import { probability, rawScore, type TreeModel } from '../../../src/core/evidence/treeModel.js';
import { dissenting } from '../../../src/core/evidence/dissent.js';
import type { Gold } from './load.js';
import { roleOf, type Item } from './tally.js';
import type { Example } from './trees.js';

/** What `basis` says of a label that nobody wrote: beside another story's sources, with a neighbour's figure or digits changed about, one off or with its bound turned round. */
export const MADE: ReadonlySet<string> = new Set(['stranger', 'mutant', 'nudged', 'neighbour']);

/** A whole draft of the casebook, which is left out to measure, or one of our own to practise on. */
export const isMeasured = (group: string): boolean => /^\d/.test(group);
export const isDraft = (group: string): boolean => isMeasured(group) || group.startsWith('practice/');

const feature = (name: (typeof PAIR_FEATURES)[number]): number => PAIR_FEATURES.indexOf(name);
const NEAR = feature('near');

/** More of these never makes "same thing" less likely (+1) or more likely (−1): what a person would take for granted. */
export const monotone = (agree: boolean): number[] => PAIR_FEATURES.map((name) => {
  if (['near', 'cover', 'context', 'reverse', 'background', 'ofSame', 'ofFound', 'names', 'rank', 'rowLabel', 'columnHead', 'bestInPassage', 'cited', 'siblings', 'yearSame', 'advantage', 'binding', 'lead', 'rowLead', 'beside', 'tied', 'contrast', 'periodSame', 'before', 'behind', 'clause', 'beforeBack', 'behindBack', 'clauseBack', 'columnLead', 'nameLead'].includes(name)) return 1;
  if (['ofDiffer', 'nameMissing', 'nameForeign', 'nameReplaced', 'years', 'notCited', 'taken', 'ownInPassage', 'roleDiffers', 'tentative', 'former', 'replaced', 'fitsSibling', 'periodDiffers', 'older', 'rowMissing', 'columnMissing', 'ofElsewhere', 'otherNumber'].includes(name)) return -1;
  if (agree && ['exactness', 'digits'].includes(name)) return 1;
  if (agree && ['frequency', 'chance'].includes(name)) return -1;
  if (!agree && name === 'chance') return -1;
  if (!agree && ['slip', 'echo', 'echoOf'].includes(name)) return 1;
  if (!agree && ['inDraft', 'agreesInDocument'].includes(name)) return -1;
  return 0;
});

/** What a claim of a group counts for. There are eight times as many drafts of practice as of the casebook, written to be harder: it would be drowned in them. */
export const shareOfGroup = (group: string): number => (isMeasured(group) ? OF_CASEBOOK : isDraft(group) ? 1 : group.startsWith('contrast/') ? 0.4 : 0.5);
const OF_CASEBOOK = 4;

/** What nobody wrote counts for less than what somebody did, and a single sentence for less than a claim of a draft. */
const shareOf = (group: string, { basis }: Gold): number => (basis === 'stranger' ? 0.4 : basis === 'mutant' || basis === 'nudged' ? 0.5 : basis === 'neighbour' ? 0.4 : 1) * shareOfGroup(group);

export function pairExamples(list: readonly Item[], agrees: boolean, model: EvidenceModel | null): Example[] {
  const found: Example[] = [];
  const score = (pair: Pair): number => (model === null ? (pair.features[NEAR] as number) : probability(agrees ? model.agree : model.differ, pair.features));
  for (const { group, gold, pairs, roles } of list) {
    const own = pairs.map((pair, i) => ({ pair, role: roles[i] })).filter((entry) => entry.pair.agrees === agrees);
    if (own.length === 0) continue;
    const share = shareOf(group, gold);
    const role = agrees ? 'for' : 'against';
    const positive = agrees ? gold.verdict === 'supported' || gold.verdict === 'disputed' : gold.verdict === 'contradicted' || gold.verdict === 'disputed';
    const negative = agrees ? gold.verdict === 'contradicted' || gold.verdict === 'unsupported' : gold.verdict === 'supported' || (gold.verdict === 'unsupported' && gold.also.length === 0);
    if (positive) {
      if (agrees && gold.basis === 'derived') continue;
      const labelled = own.filter((entry) => entry.role === role);
      const candidates = labelled.length > 0 ? labelled : gold.evidence.length === 0 ? own : [];
      const top = [...candidates].sort((a, b) => score(b.pair) - score(a.pair))[0];
      if (top !== undefined) found.push({ x: top.pair.features, y: 1, weight: share * 1.5, group });
      // its rivals speak of something else, as far as anyone said
      const rivals = own.filter((entry) => entry !== top && entry.role === null).sort((a, b) => score(b.pair) - score(a.pair)).slice(0, MADE.has(gold.basis ?? '') ? 4 : 12);
      for (const entry of rivals) found.push({ x: entry.pair.features, y: 0, weight: share * (agrees ? 0.1 : 0.2), group });
    } else if (negative) {
      const ranked = [...own].sort((a, b) => score(b.pair) - score(a.pair));
      for (const [i, entry] of ranked.entries()) if (i < (MADE.has(gold.basis ?? '') ? 4 : 12)) found.push({ x: entry.pair.features, y: 0, weight: share * (i === 0 ? 1.5 : 0.5), group });
    }
  }
  return found;
}

// what is measured of the values, or rests on who agrees: a figure is meant, or not, whatever it says
const OF_VALUES: ReadonlySet<string> = new Set(['exactness', 'digits', 'slip', 'distance', 'chance', 'frequency', 'inDraft', 'agreesInDocument', 'echo', 'echoOf', 'ownInPassage', 'hedged', 'isSmall', 'isDate', 'newer', 'fitsSibling']);
const valueBlind = (features: ArrayLike<number>): number[] => PAIR_FEATURES.map((name, at) => (OF_VALUES.has(name) ? 0 : (features[at] as number)));
export const REFERENT_MONOTONE = monotone(true).map((way, at) => (OF_VALUES.has(PAIR_FEATURES[at] as string) ? 0 : way));

/**
 * Which of all figures is meant, whatever its value: a list for each claim, of those that bear it out or speak against it and of those that are not meant;
 * none is where nothing supports it, or arithmetic does.
 */
export function referentExamples(list: readonly Item[], model: TreeModel | null): { readonly examples: Example[]; readonly lists: number[] } {
  const examples: Example[] = [];
  const lists: number[] = [];
  for (const [at, { group, gold, pairs, roles }] of list.entries()) {
    const { verdict, basis, evidence } = gold;
    const weight = shareOf(group, gold);
    const ranked = pairs.map((pair, i) => ({ pair, role: roles[i] ?? null, score: model === null ? (pair.features[NEAR] as number) : rawScore(model, pair.features) })).sort((a, b) => b.score - a.score);
    const isReckoned = verdict === 'supported' && basis === 'derived';
    const isFor = ({ pair, role }: (typeof ranked)[number]): boolean => pair.agrees && !isReckoned && (verdict === 'supported' || verdict === 'disputed') && (evidence.length === 0 || role === 'for');
    const isAgainst = ({ pair, role }: (typeof ranked)[number]): boolean => !pair.agrees && (verdict === 'contradicted' || verdict === 'disputed') && (evidence.length === 0 || role === 'against');
    // of the figures of a passage that speaks against the claim no label tells which does: the likeliest
    const against = ranked.find(isAgainst);
    const meant = ranked.filter((entry) => isFor(entry) || entry === against);
    // nothing is learnt where what is meant was not found
    if (meant.length === 0 && verdict !== 'unsupported' && !isReckoned) continue;
    // what says the same elsewhere may be meant too
    const mayBeMeant = ({ pair, role }: (typeof ranked)[number]): boolean => (verdict === 'supported' ? pair.agrees : verdict === 'contradicted' ? !pair.agrees && role === 'against' : verdict === 'disputed' && role !== null);
    const others = ranked.filter((entry) => !meant.includes(entry) && !mayBeMeant(entry)).slice(0, MADE.has(basis ?? '') ? 10 : 24);
    for (const entry of [...meant, ...others]) {
      examples.push({ x: valueBlind(entry.pair.features), y: meant.includes(entry) ? 1 : 0, weight, group });
      lists.push(at);
    }
  }
  return { examples, lists };
}

/** Beside a source that bears the claim out: what other documents say of the same thing, and what they say of others. */
export function dissentExamples(list: readonly Item[], model: EvidenceModel): Example[] {
  return list.flatMap(({ group, gold, pairs, roles }) => {
    if (gold.verdict !== 'supported' && gold.verdict !== 'disputed') return [];
    const agreeing = pairs.map((pair, i) => ({ pair, score: probability(model.agree, pair.features) + (roles[i] === 'for' ? 1 : 0) })).filter(({ pair }) => pair.agrees);
    const best = agreeing.reduce<(typeof agreeing)[number] | null>((most, one) => (most === null || one.score > most.score ? one : most), null);
    if (best === null) return [];
    const others = dissenting(best.pair, pairs.filter((pair) => !pair.agrees)).map((pair) => ({ pair, role: roles[pairs.indexOf(pair)], score: probability(model.differ, pair.features) })).sort((a, b) => b.score - a.score);
    const share = shareOf(group, gold);
    const meant = gold.verdict !== 'disputed' ? undefined : others.find(({ role }) => role === 'against') ?? (gold.evidence.length === 0 ? others[0] : undefined);
    if (gold.verdict === 'disputed' && meant === undefined) return [];
    return [...(meant === undefined ? [] : [{ x: meant.pair.features, y: 1 as const, weight: share * 2, group }]),
      ...others.filter((one) => one !== meant && one.role !== 'against').slice(0, 8).map((one, i) => ({ x: one.pair.features, y: 0 as const, weight: share * (meant !== undefined ? 0.2 : i === 0 ? 1 : 0.5), group }))];
  });
}

const heldBy = ({ operands }: MeasuredDerivation, gold: Gold): number => operands.filter(({ view }) => roleOf(view, gold) === 'for').length;

/** The derivations that give a claim's figure, those first that count with most of what its label quotes. */
export const meantFirst = (derivations: readonly MeasuredDerivation[], gold: Gold): MeasuredDerivation[] => [...derivations].sort((a, b) => heldBy(b, gold) - heldBy(a, gold) || b.score - a.score);

/** A derivation is meant where a person said so, and it counts with what they quote; one that gives the figure of a claim that nothing supports is a coincidence. */
export function derivationExamples(list: readonly Item[]): Example[] {
  return list.flatMap(({ group, gold, derivations }) => {
    const weight = shareOf(group, gold);
    const example = ({ measured }: MeasuredDerivation, y: 0 | 1, by: number): Example => ({ x: measured, y, weight: weight * by, group });
    if (gold.verdict === 'supported' || gold.verdict === 'disputed') {
      const [top] = gold.basis === 'derived' ? meantFirst(derivations, gold) : [];
      return top === undefined || (gold.evidence.length > 0 && heldBy(top, gold) === 0) ? [] : [example(top, 1, 2)];
    }
    return derivations.slice(0, 3).map((one, i) => example(one, 0, i === 0 ? 1.5 : 0.5));
  });
}
