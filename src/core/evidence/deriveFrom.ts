import type { Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { shift } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { claimsInBlock } from './claimsByBlock.js';
import { deriveSteps, mayBeDerived } from './derive/derive.js';
import type { Derivation, DeriveInput, DeriveTable } from './derive/types.js';
import type { Library } from './library.js';
import { asksForBirth } from './derive/dateTerms.js';
import { stemOf } from '../text/words.js';
import type { Hit } from './passageSearch.js';
import type { Retrieved } from './pairs.js';
import type { PassageView } from './passageView.js';
import { isNumberStem } from './rowNumber.js';
import { each, finished, type Steps } from './steps.js';
import { labelSaid, ownStems } from './surroundings.js';
import { keyRanges } from './valueKeys.js';

// a table with more rows than this is data to be analysed, not to be read; its sums would cost seconds on every edit
const MOST_ROWS = 5000;
const MOST_TABLES = 5;
const MOST_PASSAGES = 28;
// operands need not speak of the result: more passages are looked at than for figures that are stated
const DEEP = 72;
// sentences beside the best ones hold the other figure as often as not
const WITH_NEIGHBOURS = 8;
// passages that state a figure which the sentence names as well
const BY_SIBLING = 4;

/** What arithmetic over the passages found for a claim gives; agreeing derivations first. */
export const deriveFrom = (...given: Parameters<typeof deriveFromSteps>): Derivation[] => finished(deriveFromSteps(...given));

/** The same in steps of a passage, or a table, each. */
export function* deriveFromSteps(draft: Draft, context: ClaimContext, retrieved: Retrieved, library: Library, only?: ReadonlySet<string>): Steps<Derivation[]> {
  const { quantity, claim } = context;
  if (quantity === undefined || !mayBeDerived(quantity)) return [];
  const weights = new Map(context.terms);
  for (const [stem, weight] of context.background) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * 0.4));
  const toSentence = <T extends Quantity>(q: T): T => ({ ...q, ...shift(q, -claim.sentence.start), phrase: shift(q.phrase, -claim.sentence.start), ofSpan: q.ofSpan === undefined ? undefined : shift(q.ofSpan, -claim.sentence.start) });
  const siblings = context.siblings.map((sibling) => sibling.quantity).filter((q): q is Quantity => q !== undefined).map(toSentence);
  const nearby = claimsInBlock(draft, claim.block).filter((other) => other.sentence.start < claim.sentence.start && other.quantity !== undefined).slice(-4).map((other) => other.quantity as Quantity);
  const found = operandPassages(context, quantity, retrieved, [...siblings, ...nearby], library, only);
  yield;
  const subject = yield* subjects(context, found, library);
  const near = found.filter(({ view }) => subject(view.document.path) >= (view.passage.table === undefined ? LEAST_SUBJECT : LEAST_SUBJECT_OF_TABLE));
  const tables = new Map<string, DeriveTable>();
  for (const { view, score } of near) {
    const { table } = view.passage;
    if (table === undefined) continue;
    const key = `${view.document.path}\n${table}`;
    const known = tables.get(key);
    if (known !== undefined) {
      if (score > known.score) tables.set(key, { ...known, score });
      continue;
    }
    if ((view.document.tables[table]?.rows.length ?? 0) > MOST_ROWS || tables.size >= MOST_TABLES) continue;
    tables.set(key, { document: view.document, table, score, rows: library.rows(view.document.path, table) });
    yield;
  }
  return yield* deriveSteps({
    quantity: toSentence(quantity), sentence: context.sentence, at: context.at, context: weights, siblings, nearby,
    passages: mostTelling(near),
    tables: [...tables.values()], reference: draft.reference, written: newest(found), rarity: library.rarity, subject,
  });
}

/** The best passages of prose, and those that state a figure which the sentence names, however little else they share with it. */
function mostTelling(found: readonly Found[]): DeriveInput['passages'] {
  const prose = found.filter(({ view }) => view.passage.table === undefined);
  return prose.filter(({ isNamed }, at) => at < MOST_PASSAGES || isNamed === true).map(({ view, score }) => ({ view, score }));
}

/** A draft is no older than the newest source that it draws on, and seldom much younger. */
const newest = (found: readonly Found[]): string | null => found.reduce<string | null>((last, { view: { document } }) => {
  const { date } = document.metadata;
  return date !== undefined && date.length === 10 && (last === null || date > last) ? date : last;
}, null);

// a document that knows less than this of what the claim speaks of speaks of something else, and what it adds up to is a coincidence
const LEAST_SUBJECT = 0.1;
// a table has few words
const LEAST_SUBJECT_OF_TABLE = 0.05;

/** How much of what a claim speaks of each document knows, 0 to 1: by the words of the claim's sentence and of what stands around it, the rare ones most. */
function* subjects({ terms, background, names }: ClaimContext, found: readonly Found[], library: Library): Steps<(path: string) => number> {
  // nothing else is asked for
  const wanted = new Set([...terms.keys(), ...background.keys(), ...names.keys()]);
  const numbers = [...wanted].filter(isNumberStem);
  const filed = library.held(found.flatMap(({ view: { document: { path }, at }, isFound }) => (isFound ? [{ path, at }] : [])), wanted);
  const stems = new Map<string, Set<string>>();
  const read = new Map<readonly string[], string>();
  const learn = ({ view, isFound }: Found): void => {
    const { path } = view.document;
    let known = stems.get(path);
    if (known === undefined) {
      const about = library.about(path);
      stems.set(path, (known = new Set([...wanted].filter((stem) => about.has(stem) || filed.get(path)?.has(stem) === true))));
    }
    // what stands around it is mostly found as well, or says the same: gathering that cost more than all the rest
    const asked = isFound ? numbers : wanted;
    for (const stem of asked) if (ownStems(view).has(stem)) known.add(stem);
    // the passages under one heading have one list of them
    const { headings } = view.passage;
    if (read.get(headings) === path) return;
    read.set(headings, path);
    for (const heading of headings) for (const stem of labelSaid(heading)) if (wanted.has(stem)) known.add(stem);
  };
  yield* each(found, learn);
  const worthsOf = (weights: ReadonlyMap<string, number>): Worths => [...weights].map(([stem, weight]) => ({ stem, worth: weight * library.rarity(stem) }));
  const [near, wide, named] = [worthsOf(terms), worthsOf(background), worthsOf(names)];
  const known = new Map<string, number>();
  for (const [path, own] of stems) {
    const [close, around] = [share(near, own), share(wide, own)];
    known.set(path, Math.min(1, (close === null || around === null ? close ?? around ?? 0 : 0.6 * close + 0.4 * around) + 0.1 * (share(named, own) ?? 0)));
  }
  return (path) => known.get(path) ?? 0;
}

type Worths = readonly { readonly stem: string; readonly worth: number }[];

/** How much of what stems are worth is known; null where they are worth nothing. */
function share(stems: Worths, known: ReadonlySet<string>): number | null {
  let all = 0, held = 0;
  for (const { stem, worth } of stems) {
    all += worth;
    if (known.has(stem)) held += worth;
  }
  return all > 0 ? held / all : null;
}

interface Found {
  readonly view: PassageView;
  readonly score: number;
  /** By its words: the index tells which of them it holds. */
  readonly isFound: boolean;
  /** It states a figure that the sentence names as well. */
  readonly isNamed?: boolean;
}

/** True for a figure of the sentence that few passages state by chance; days and times only where a length of time is claimed. */
const tells = ({ kind, unit, value, date, clock }: Quantity, claim: Quantity): boolean =>
  kind === 'date' || clock !== undefined ? isLength(claim) && (clock !== undefined || (date?.day !== undefined && date.month !== undefined)) : unit !== null || Math.abs(value ?? 0) >= LEAST_BARE;

const isLength = ({ kind }: Quantity): boolean => kind === 'duration' || kind === 'age' || kind === 'date';
const LEAST_BARE = 20;
// below this a bare number is stated anywhere
const LEAST_TELLING = 100;

const BIRTH: readonly (readonly [string, number])[] = [[stemOf('born'), 1], [stemOf('birth'), 0.5]];
const BY_BIRTH = 4;

/** Where operands may stand: the passages found for the claim, more of those that its words find, their neighbours, and those that state the sentence's other figures. */
function operandPassages({ names, sentence, at }: ClaimContext, claim: Quantity, { candidates, hits }: Retrieved, named: readonly Quantity[], library: Library, only: ReadonlySet<string> | undefined): Found[] {
  const found: Found[] = [];
  const seen = new Set<PassageView>();
  const add = (view: PassageView, score: number, isFound = false): void => {
    if (seen.has(view)) return;
    seen.add(view);
    found.push({ view, score, isFound });
  };
  const stating = new Set<PassageView>();
  const state = ({ path, at }: Pick<Hit, 'path' | 'at'>, isNamed: boolean): void => {
    const view = library.view(path, at);
    if (isNamed) stating.add(view);
    add(view, 0.01);
  };
  for (const { view, score, near } of candidates) if (near) add(view, score, true);
  for (const { path, at, score } of hits.slice(0, DEEP)) add(library.view(path, at), score, true);
  for (const { view, score } of found.filter(({ view: { passage } }) => passage.table === undefined).slice(0, WITH_NEIGHBOURS)) {
    for (const at of [view.at - 1, view.at + 1]) {
      if (view.document.passages[at]?.group === view.passage.group) add(library.view(view.document.path, at), score * 0.6);
    }
  }
  for (const quantity of named) {
    // small bare numbers stand anywhere
    if (!tells(quantity, claim)) continue;
    const isNamed = quantity.unit !== null || quantity.kind === 'date' || quantity.clock !== undefined || Math.abs(quantity.value ?? 0) >= LEAST_TELLING;
    for (const hit of library.withValue(keyRanges(quantity), BY_SIBLING, only)) state(hit, isNamed);
  }
  // who is so old was born on a day that is told elsewhere
  if (names.size > 0 && asksForBirth(claim, sentence, at.start)) for (const hit of library.search(new Map([...names, ...BIRTH]), BY_BIRTH, only)) state(hit, true);
  return found.map((one) => (stating.has(one.view) ? { ...one, isNamed: true } : one)).sort((a, b) => b.score - a.score);
}
