// Learns src/core/evidence/model.ts from labelled workspaces and sets, and prints the figures left out at each turn.
//   npm run calibrate -- [--data ../shared] [--folds 10] [--sets wice,…] [--write] [--verbose]      (--folds 0: no figures, only the model; --quick: leaves out no set)
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDraft } from '../../../src/core/draft/parseDraft.js';
import type { Draft } from '../../../src/core/draft/types.js';
import { deriveFrom } from '../../../src/core/evidence/deriveFrom.js';
import { DERIVATION_FEATURES } from '../../../src/core/evidence/derivationFeatures.js';
import { companyOf } from '../../../src/core/evidence/company.js';
import { claimContexts } from '../../../src/core/evidence/claimContext.js';
import type { EvidenceModel } from '../../../src/core/evidence/model.js';
import { PAIR_FEATURES } from '../../../src/core/evidence/pairFeatures.js';
import { askTables } from '../../../src/core/evidence/query/askTables.js';
import { citedPaths } from '../../../src/core/check.js';
import { findPairs } from '../../../src/core/evidence/pairs.js';
import type { Library } from '../../../src/core/evidence/library.js';
import { retrieve } from '../../../src/core/evidence/retrieve.js';
import { citedSources } from '../../../src/core/links/citedSources.js';
import { OF_ALL_QUESTIONS, VERDICT_FEATURES } from '../../../src/core/evidence/verdictFeatures.js';
import { finished } from '../../../src/core/evidence/steps.js';
import { weigh } from '../../../src/core/evidence/weigh.js';
import { loadCasebook, loadContrasts, loadSet, type Gold, type LabelledCase } from './load.js';
import { derivationExamples, dissentExamples, isDraft, isMeasured, MADE, meantFirst, monotone, pairExamples, REFERENT_MONOTONE, referentExamples, shareOfGroup } from './examples.js';
import { mutated, mutantsOf } from '../../mutants/mutate.js';
import { mutants } from './mutants.js';
import { count, isRight, line, roleOf, tally, wrongLine, type Item, type Tally } from './tally.js';
import { train, type Example } from './trees.js';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared' }, folds: { type: 'string', default: '10' }, write: { type: 'boolean' }, sets: { type: 'string', default: 'wice,pairs-fever,pairs-symmetric,vitaminc,tabfact-pairs' }, verbose: { type: 'boolean' }, quick: { type: 'boolean' } } });
const data = resolve(options.data);

const started = performance.now();
const cases: LabelledCase[] = await loadCasebook(join(data, 'casebook/cases'));
cases.push(...(await loadCasebook('test/practice', 'practice/')), ...(await loadContrasts('test/practice/contrasts')));
for (const set of options.sets.split(',')) cases.push(...(await loadSet(join(data, 'bench/evidence'), set)));
const book = cases.filter(({ group }) => isDraft(group));
// a draft beside the sources of another story: whatever agrees there agrees by chance; half of our own are enough, and spare minutes
const strangers = book.map(({ group, draft, gold }, i): LabelledCase => ({
  group, draft, library: (book[(i + 7) % book.length] as LabelledCase).library,
  gold: gold.filter((_g, at) => isMeasured(group) || at % 2 === 0).map((g): Gold => ({ ...g, verdict: 'unsupported', also: [], basis: 'stranger', evidence: [] })),
}));
const items: Item[] = [...cases, ...strangers].flatMap(prepare);
console.log(`${items.length} labelled claims in ${new Set(items.map((i) => i.group)).size} groups, ${items.reduce((n, i) => n + i.pairs.length, 0)} pairs; read in ${Math.round(performance.now() - started)} ms`);

function prepare({ group, draft, library, gold }: LabelledCase): Item[] {
  const contextOf = claimContexts(draft);
  const citedOf = citedSources(draft, library.documents.values());
  const company = companyOf(draft, library);
  return gold.flatMap((g, at) => {
    const context = contextOf(g.claim);
    // a library may hold the sources of several stories: what keeps another's figures out must not rest on the names alone
    const isForeign = company.isForeign && (isMeasured(group) || at % 4 < 2);
    if (g.claim.quantity === undefined) return [];
    const retrieved = retrieve(context, library);
    const pairs = findPairs(context, library, retrieved, company, citedPaths(citedOf(g.claim)));
    const derivations = deriveFrom(draft, context, retrieved, library);
    const item: Item = { group, gold: g, context, pairs, roles: pairs.map((pair) => roleOf(pair.view, g)), derivations, table: finished(askTables(context, retrieved, library)), isForeign };
    if (g.verdict !== 'supported') return [item];
    // what the same sentence looks like with another figure in it: most of what a writer gets wrong is a neighbour's figure or a slip
    const changed = mutants(g.claim.quantity, pairs, item.roles, g.basis === 'derived' ? meantFirst(derivations, g) : []).map(({ quantity, basis }): Item => {
      const other = { ...context, quantity };
      const found = retrieve(other, library);
      const gold: Gold = { ...g, verdict: 'contradicted', basis, evidence: g.evidence.map((one) => ({ ...one, role: 'against' as const })) };
      const rivals = findPairs(other, library, found, company, citedPaths(citedOf(g.claim)));
      return { group, gold, context: other, pairs: rivals, roles: rivals.map((pair) => roleOf(pair.view, gold)), derivations: deriveFrom(draft, other, found, library), table: finished(askTables(other, found, library)), isForeign };
    });
    return [item, ...changed, ...(isDraft(group) && at % 2 === 0 ? neighboursFigure(group, draft, library, g) : [])];
  });
}

/** The draft with a neighbour's figure in the place of a supported one: what else states it, and what is left of the sentence, is as it would be. */
function neighboursFigure(group: string, draft: Draft, library: Library, gold: Gold): Item[] {
  const mutant = mutantsOf(draft, { claim: gold.claim, verdict: 'supported', basis: null, message: '', evidence: [] }).find(({ mutation }) => mutation === 'neighbour’s figure');
  if (mutant === undefined) return [];
  const { value: changed } = parseDraft({ path: draft.path, text: mutated(draft.text, mutant) });
  const end = mutant.start + mutant.replacement.length;
  const claim = changed.claims.find(({ span, quantity }) => quantity !== undefined && span.start < end && mutant.start < span.end);
  if (claim === undefined) return [];
  const company = companyOf(changed, library);
  const context = claimContexts(changed)(claim);
  const found = retrieve(context, library);
  const wrong: Gold = { ...gold, claim, verdict: 'contradicted', basis: 'neighbour', evidence: gold.evidence.map((one) => ({ ...one, role: 'against' as const })) };
  const pairs = findPairs(context, library, found, company, citedPaths(citedSources(changed, library.documents.values())(claim)));
  return [{ group, gold: wrong, context, pairs, roles: pairs.map((pair) => roleOf(pair.view, wrong)), derivations: deriveFrom(changed, context, found, library), table: finished(askTables(context, found, library)), isForeign: company.isForeign }];
}

const SAMPLE = { rows: 0.6, columns: 0.5 };
const PAIR_SETTINGS = { classes: 2, rounds: 120, depth: 4, rate: 0.075, leaf: 4, ridge: 3, sample: SAMPLE };
// one of a list is a rarer thing than one of two: as many trees learn less at the pace of the others
const CHOICE_SETTINGS = { rate: 0.15, leaf: 2 };
const VERDICT_SETTINGS = { classes: 2, rounds: 400, depth: 4, rate: 0.015, leaf: 5, ridge: 4, sample: SAMPLE };
const DERIVED_SETTINGS = { classes: 2, rounds: 300, depth: 3, rate: 0.03, leaf: 4, ridge: 4, sample: SAMPLE };
const DERIVED_MONOTONE = DERIVATION_FEATURES.map((name) => (['score', 'cue', 'relevance', 'coherence', 'anchored', 'digits', 'subject'].includes(name) ? 1 : ['chance', 'rivals'].includes(name) ? -1 : 0));

/**
 * What a wrong verdict costs a reader, where a right one is worth 1. The thresholds are where two verdicts are worth the same: "supported" at
 * probability s gains s − MISSED (1 − s), a failing verdict loses FALSE_ALARM s and gains TOLD_APART (1 − s), since the two failing ones are
 * told apart three times out of four; "disputed" at d gains d − IN_VAIN (1 − d), since what bears the claim out is shown beside it, "supported" then 1 − d − MISSED d; "contradicted" at c gains c − MISLED (1 − c),
 * since it sends the reader to a passage about something else, "unsupported" then 1 − c.
 */
const FALSE_ALARM = 2.9;
const MISSED = 0.9;
const TOLD_APART = 0.75;
const IN_VAIN = 2;
const MISLED = 1;
const rounded = (value: number): number => Number(value.toFixed(3));
const THRESHOLDS = {
  support: rounded((MISSED + TOLD_APART) / (1 + FALSE_ALARM + MISSED + TOLD_APART)),
  dispute: rounded((1 + IN_VAIN) / (2 + IN_VAIN + MISSED)),
  contradict: rounded((1 + MISLED) / (2 + MISLED)),
};

const empty = { bias: [0], trees: [] };
const NO_VERDICT = { supported: empty, disputed: empty, contradicted: empty, thresholds: THRESHOLDS };

function learnPairs(list: readonly Item[]): EvidenceModel {
  let model: EvidenceModel | null = null;
  // the second turn picks, among several passages that could be meant, the one the first turn finds likeliest
  for (let turn = 0; turn < 2; turn++) {
    const agree = train(pairExamples(list, true, model), { ...PAIR_SETTINGS, monotone: monotone(true) });
    const differ = train(pairExamples(list, false, model), { ...PAIR_SETTINGS, monotone: monotone(false) });
    const { examples, lists } = referentExamples(list, model?.referent ?? null);
    const referent = train(examples, { ...PAIR_SETTINGS, ...CHOICE_SETTINGS, lists, monotone: REFERENT_MONOTONE });
    model = { agree, differ, referent, dissent: empty, derived: empty, ...NO_VERDICT };
  }
  const derived = train(derivationExamples(list), { ...DERIVED_SETTINGS, monotone: DERIVED_MONOTONE });
  const dissent = model === null ? empty : train(dissentExamples(list, model), { ...PAIR_SETTINGS, monotone: monotone(false) });
  return { agree: empty, differ: empty, referent: empty, ...NO_VERDICT, ...model, dissent, derived };
}

/** Nothing is learnt from a label whose evidence was not read or not recognised: the decision was lost before it. */
function isReachable(item: Item): boolean {
  const { gold, pairs } = item;
  if (gold.verdict === 'supported' || gold.verdict === 'disputed') return pairs.some((pair) => pair.agrees) || item.derivations.length > 0 || item.table?.agrees === true;
  return gold.verdict !== 'contradicted' || pairs.some((pair) => !pair.agrees) || item.table?.agrees === false;
}

const weightOf = ({ group, gold }: Item): number => (gold.basis === 'stranger' ? STRANGER_WEIGHT : gold.basis === 'mutant' ? MUTANT_WEIGHT : gold.basis === 'nudged' ? NUDGED_WEIGHT : gold.basis === 'neighbour' ? NEIGHBOUR_WEIGHT : 1) * shareOfGroup(group);
// what another story's sources bear out by chance teaches most about what bears nothing out, and nothing about what speaks against a claim
const STRANGER_WEIGHT = 1;
const STRANGER_FOR = 2;
const MUTANT_WEIGHT = 0.25;
// one comes of nearly every supported claim: weighed like the others they tip the scales (false alarms 0.19 instead of 0.17, missed 0.25 instead of 0.29)
const NUDGED_WEIGHT = 0.1;
const NEIGHBOUR_WEIGHT = 0.2;
const isSupported = ({ gold }: Item): boolean => gold.verdict === 'supported' || gold.verdict === 'disputed';
/** A label that says only "not supported" does not tell which of the two failing verdicts it is, a neighbour's figure is always told to be the one, and nearly all that is wrong in contrasts is contradicted. */
const tellsWhich = ({ gold, group }: Item): boolean => gold.basis !== 'neighbour' && !group.startsWith('contrast/') && (gold.verdict !== 'unsupported' || gold.also.length === 0);

const verdictMonotone = (raises: readonly string[], lowers: readonly string[]): number[] => VERDICT_FEATURES.map((name) => (raises.includes(name) ? 1 : lowers.includes(name) ? -1 : 0));
const SUPPORTED_MONOTONE = verdictMonotone(['support', 'supportElsewhere', 'secondSupport', 'lead', 'derived', 'exactness', 'tableFor'], ['conflictBeside', 'tableAgainst', 'foreign']);
const DISPUTED_MONOTONE = verdictMonotone(['conflictElsewhere', 'conflict', 'dissent'], ['supportElsewhere']);
const CONTRADICTED_MONOTONE = verdictMonotone(['conflict', 'conflictElsewhere', 'conflictBeside', 'conflictSlip', 'tableAgainst'], ['tableFor']);

interface Seen { readonly item: Item; readonly features: Float64Array }

/** Whether another source disagrees is asked only where one has another figure. */
const isAsked = ({ features }: Seen): boolean => features[DISSENT] !== NO_PAIR;
const DISSENT = (VERDICT_FEATURES as readonly string[]).indexOf('dissent.lead');
const NO_PAIR = -2;

/** Three questions, each learnt on the claims it is asked of. */
function trainVerdicts(seen: readonly Seen[]): Pick<EvidenceModel, 'supported' | 'disputed' | 'contradicted'> {
  const examples = (wanted: (item: Item) => boolean, yes: (item: Item) => boolean, weight = weightOf): Example[] =>
    seen.filter(({ item }) => wanted(item)).map(({ item, features }) => ({ x: features.subarray(0, OF_ALL_QUESTIONS), y: yes(item) ? 1 : 0, weight: weight(item), group: item.group }));
  const forSupport = (item: Item): number => (item.gold.basis === 'stranger' ? STRANGER_FOR * shareOfGroup(item.group) : weightOf(item));
  return {
    supported: train(examples(() => true, isSupported, forSupport), { ...VERDICT_SETTINGS, monotone: SUPPORTED_MONOTONE }),
    disputed: train(seen.filter((one) => isSupported(one.item) && isAsked(one)).map(({ item, features }): Example => ({ x: features, y: item.gold.verdict === 'disputed' ? 1 : 0, weight: weightOf(item), group: item.group })), { ...VERDICT_SETTINGS, rounds: 270, monotone: DISPUTED_MONOTONE }),
    contradicted: train(examples((item) => !isSupported(item) && tellsWhich(item), ({ gold }) => gold.verdict === 'contradicted'), { ...VERDICT_SETTINGS, rounds: 270, monotone: CONTRADICTED_MONOTONE }),
  };
}

/**
 * Verdict models must see pair scores as they are on unseen texts: each comes from models learnt without the claim's own group.
 */
function learn(list: readonly Item[]): EvidenceModel {
  const parts = 3;
  const names = [...new Set(list.map((item) => item.group))];
  const part = (item: Item): number => names.indexOf(item.group) % parts;
  const seen: Seen[] = [];
  for (let held = 0; held < parts; held++) {
    const model = learnPairs(list.filter((item) => part(item) !== held));
    for (const item of list) {
      if (part(item) !== held || !isReachable(item)) continue;
      const { features } = weigh(item.context, item.pairs, item.table, item.derivations, model, item.isForeign);
      seen.push({ item, features });
    }
  }
  return { ...learnPairs(list), ...trainVerdicts(seen), thresholds: THRESHOLDS };
}

const confusion = new Map<string, number>();
/** Counts a draft's own claim that was left out, and tells what went wrong with it. */
function countOwn(into: Tally, item: Item, model: EvidenceModel): void {
  const weighed = count(into, item, model);
  const { gold, group } = item;
  if (!isMeasured(group)) return;
  const key = `${gold.verdict}${gold.basis === 'derived' ? '/derived' : ''} -> ${weighed.verdict}`;
  confusion.set(key, (confusion.get(key) ?? 0) + 1);
  if (options.verbose === true && !isRight(gold, weighed.verdict)) console.log(wrongLine(item, weighed));
}

const groups = [...new Set(items.map((item) => item.group))];
const bookGroups = groups.filter((group) => isMeasured(group));
const folds = [...Array.from({ length: Number(options.folds) }, (_, i) => bookGroups.filter((_g, at) => at % Number(options.folds) === i)), ...(options.quick === true ? [] : groups.filter((group) => !isMeasured(group)).map((group) => [group]))];
const left = tally();
const green = tally();
const wrong = tally();
const nudged = tally();
const neighbours = tally();
for (const fold of options.folds === '0' ? [] : folds) {
  if (fold.length === 0) continue;
  const out = items.filter((item) => fold.includes(item.group));
  const model = learn(items.filter((item) => !fold.includes(item.group)));
  const own = tally();
  for (const item of out) {
    const { basis } = item.gold;
    if (basis === null || !MADE.has(basis)) countOwn(own, item, model);
    if (isMeasured(item.group)) count(basis === 'stranger' ? green : basis === 'mutant' ? wrong : basis === 'nudged' ? nudged : basis === 'neighbour' ? neighbours : left, item, model);
  }
  console.log(`left out ${fold.join(', ')}: ${line(own)}`);
}
console.log(`casebook, each case left out: ${line(left)}`);
console.log(`changed figures, each case left out: ${line(wrong)}`);
console.log(`figures one off and bounds turned round, each case left out: ${line(nudged)}`);
console.log(`a neighbour's figure, each case left out: ${line(neighbours)}`);
console.log(`each case beside another's sources: ${line(green)}`);
console.log([...confusion].sort().map(([key, n]) => `${key}: ${n}`).join('\n'));
if (options.write === true) {
  const model = learn(items);
  for (const [name, wanted] of [['casebook', (b: string | null) => b === null || !MADE.has(b)], ['changed figures', (b: string | null) => b === 'mutant'], ['one off, bounds turned round', (b: string | null) => b === 'nudged'], ["a neighbour's figure", (b: string | null) => b === 'neighbour'], ["another's sources", (b: string | null) => b === 'stranger']] as const) {
    const seen = tally();
    for (const item of items) if (isMeasured(item.group) && wanted(item.gold.basis)) count(seen, item, model);
    console.log(`${name}, as learnt: ${line(seen)}`);
  }
  const text = JSON.stringify(model);
  writeFileSync('src/core/evidence/model.ts', `// Written by \`npm run calibrate\`; docs/evidence.md explains the features. Do not edit by hand.
import type { TreeModel } from './treeModel.js';

export interface EvidenceModel {
  /** P(same thing) for a pair whose figures agree. */
  readonly agree: TreeModel;
  /** P(same thing) for a pair whose figures differ. */
  readonly differ: TreeModel;
  /** The same for a pair of which the values are not known. */
  readonly referent: TreeModel;
  /** P(same thing) for one that differs in another document than the source that supports the claim, learnt on disputes. */
  readonly dissent: TreeModel;
  /** P(meant) for a derivation that agrees. */
  readonly derived: TreeModel;
  /** P(some source supports the claim); for supported ones P(another source disagrees); for others P(a source says otherwise). */
  readonly supported: TreeModel;
  readonly disputed: TreeModel;
  readonly contradicted: TreeModel;
  /** From which probability on a claim is called supported, disputed where supported, contradicted where not. */
  readonly thresholds: { readonly support: number; readonly dispute: number; readonly contradict: number };
}

export const MODEL: EvidenceModel = ${text};
`);
}
console.log(`${VERDICT_FEATURES.length} verdict features, ${PAIR_FEATURES.length} pair features; ${Math.round((performance.now() - started) / 1000)} s`);
