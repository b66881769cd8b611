import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { passageOf } from '../sources/withMetadata.js';
import { shift } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { claimsInBlock } from './claimsByBlock.js';
import { deriveSteps, mayBeDerived } from './derive/derive.js';
import { measureDerivations, type MeasuredDerivation } from './derivationFeatures.js';
import type { Borne, DeriveTable } from './derive/types.js';
import type { Library } from './library.js';
import type { Retrieved } from './retrieve.js';
import { isTelling, operandPassages, type Found } from './operandPassages.js';
import type { PassageView } from './passageView.js';
import { isNumberStem } from './rowNumber.js';
import { eachByWork, finished, MOST_WORK, type Steps } from './steps.js';
import { labelSaid, ownStems } from './surroundings.js';

// a table with more rows than this is data to be analysed, not to be read; its sums would cost seconds on every edit
const MOST_ROWS = 5000;
const MOST_TABLES = 5;
const MOST_PASSAGES = 28;
// to ask what a document knows takes as long as to hold a few figures against the claim
const ASKED = 3;

/** What arithmetic over the passages found for a claim gives that agrees with it, best first. */
export const deriveFrom = (...given: Parameters<typeof deriveFromSteps>): MeasuredDerivation[] => finished(deriveFromSteps(...given));

/**
 * The same in steps of a passage, or a table, each.
 * @param borne what bears out other figures of the sentence; where given the claim's is worked out from these alone
 */
export function* deriveFromSteps(draft: Draft, context: ClaimContext, retrieved: Retrieved, library: Library, only?: ReadonlySet<string>, borne: readonly Borne[] = []): Steps<MeasuredDerivation[]> {
  const { quantity, claim } = context;
  if (quantity === undefined) return [];
  const { sentence, lead } = readAsSentence(draft, context);
  const own = inSentence(quantity, claim, lead);
  if (!mayBeDerived(own, sentence)) return [];
  const { siblings, nearby } = figuresAround(draft, context, lead);
  const found = borne.length > 0 ? borne.map(({ view: { document, at } }): Found => ({ path: document.path, at, score: 1, isFound: false, isNamed: true, isTold: true })) : operandPassages(context, quantity, retrieved, [...siblings, ...nearby], siblings.length, library, only);
  yield;
  const subject = subjects(context, found, library);
  // the best passages of prose, and those that state a figure which the sentence names, however little else they share with it
  const passages: { readonly view: PassageView; readonly score: number }[] = [];
  let prose = 0;
  const tables = new Map<string, DeriveTable>();
  const least = isTelling(quantity) ? LEAST_SUBJECT_OF_DIGITS : LEAST_SUBJECT_OF_TABLE;
  /** How much work it was: a table is read for it, or a document is asked what it knows. */
  const take = ({ path, at, score, isNamed, isTold }: Found): number => {
    const isWanted = prose < MOST_PASSAGES || isNamed;
    if (!isWanted && library.documents.get(path)?.tables.length === 0) return 1;
    // of what speaks of something else nothing is read
    if (subject(path) < least && !isTold) return ASKED;
    const view = library.view(path, at);
    const { table } = view.passage;
    if (table === undefined) {
      if (subject(path) < LEAST_SUBJECT && !isTold) return ASKED;
      prose++;
      if (isWanted) passages.push({ view, score });
      return ASKED;
    }
    const key = `${path}\n${table}`;
    if (tables.has(key) || (view.document.tables[table]?.rows.length ?? 0) > MOST_ROWS || tables.size >= MOST_TABLES) return ASKED;
    tables.set(key, { document: view.document, table, score, rows: library.rows(path, table) });
    return MOST_WORK;
  };
  if (borne.length === 0) yield* eachByWork(found, take);
  return measureDerivations(context, yield* deriveSteps({
    quantity: own, sentence, at: shift(context.at, lead), context: weightsOf(context), siblings, nearby,
    passages, tables: [...tables.values()], borne, reference: draft.reference, written: newest(found, library), rarity: library.rarity, subject,
  }), library);
}

/** A cell of the draft's own table reads as a sentence: its row, its column and what it says. `lead` is how much stands before that. */
function readAsSentence(draft: Draft, { claim, sentence }: ClaimContext): { readonly sentence: string; readonly lead: number } {
  const cell = draft.blocks[claim.block]?.cell;
  if (cell === undefined) return { sentence, lead: 0 };
  // small: a capital inside a sentence makes a name
  const heads = `${cell.rowHead} ${cell.columnHead.toLowerCase()} `;
  return { sentence: heads + sentence, lead: heads.length };
}

/** A figure of a claim's block, offsets in the claim's sentence behind its lead. */
const inSentence = <T extends Quantity>(figure: T, { sentence: { start } }: Claim, lead: number): T =>
  ({ ...figure, ...shift(figure, lead - start), phrase: shift(figure.phrase, lead - start), ofSpan: figure.ofSpan === undefined ? undefined : shift(figure.ofSpan, lead - start) });

// figures of the sentences before that are looked at
const MOST_NEARBY = 4;

/** The other figures of a claim's sentence, and the last ones before it in its block, or those of its row. */
function figuresAround(draft: Draft, { claim, siblings, row }: ClaimContext, lead: number): { readonly siblings: Quantity[]; readonly nearby: Quantity[] } {
  const own: Quantity[] = [];
  for (const { quantity } of siblings) if (quantity !== undefined) own.push(inSentence(quantity, claim, lead));
  const before: Quantity[] = [];
  for (const { quantity } of row) if (quantity !== undefined) before.push(quantity);
  for (const { sentence, quantity } of claimsInBlock(draft, claim.block)) if (sentence.start < claim.sentence.start && quantity !== undefined) before.push(quantity);
  return { siblings: own, nearby: before.slice(-MOST_NEARBY) };
}

function weightsOf({ terms, background }: ClaimContext): Map<string, number> {
  const weights = new Map(terms);
  background.forEach((weight, stem) => void weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * 0.4)));
  return weights;
}

/** A draft is no older than the newest source that it draws on, and seldom much younger. */
const newest = (found: readonly Found[], { documents }: Library): string | null => found.reduce<string | null>((last, { path }) => {
  const date = documents.get(path)?.metadata.date;
  return date !== undefined && date.length === 10 && (last === null || date > last) ? date : last;
}, null);

// a document that knows less than this of what the claim speaks of speaks of something else, and what it adds up to is a coincidence
const LEAST_SUBJECT = 0.1;
// a table has few words
const LEAST_SUBJECT_OF_TABLE = 0.05;
// the fewer words a table has, the more the figure has to tell: one of three digits, or of two that are no whole number, few of its sums and shares give by chance
const LEAST_SUBJECT_OF_DIGITS = 0.025;

/** How much of what a claim speaks of a document knows, 0 to 1: by the words of the claim's sentence and of what stands around it, the rare ones most. Asked of few documents, and worked out for these. */
function subjects({ terms, background, names }: ClaimContext, found: readonly Found[], library: Library): (path: string) => number {
  // nothing else is asked for
  const wanted = new Set<string>();
  for (const stems of [terms, background, names]) stems.forEach((_weight, stem) => void wanted.add(stem));
  const knownTo = knowledge(wanted, found, library);
  const [near, wide, named] = [worthsOf(terms, library), worthsOf(background, library), worthsOf(names, library)];
  const told = new Map<string, number>();
  return (path) => {
    let subject = told.get(path);
    if (subject === undefined) {
      const known = knownTo(path);
      const [close, around] = [share(near, known), share(wide, known)];
      told.set(path, (subject = Math.min(1, (close === null || around === null ? close ?? around ?? 0 : 0.6 * close + 0.4 * around) + 0.1 * (share(named, known) ?? 0))));
    }
    return subject;
  };
}

// Each loop in a function of its own, which the compiler makes fast in a fraction of the time that one of all of them takes.

/** Which of some stems a document knows, by what was found of it. */
function knowledge(wanted: ReadonlySet<string>, found: readonly Found[], library: Library): (path: string) => ReadonlySet<string> {
  const numbers = Array.from(wanted).filter(isNumberStem);
  const filed = library.held(wanted);
  const byPath = groupedByPath(found);
  return (path) => {
    const those = byPath.get(path) ?? [];
    const known = filed(path, placesFound(those));
    addWanted(library.about(path), wanted, known);
    const document = library.documents.get(path);
    let read: readonly string[] | undefined;
    for (let i = 0; i < those.length; i++) {
      const { at, isFound } = those[i] as Found;
      // what stands around it is mostly found as well, or says the same: gathering that cost more than all the rest
      if (!isFound) addWanted(ownStems(library.view(path, at)), wanted, known);
      else if (numbers.length > 0) addHeld(numbers, ownStems(library.view(path, at)), known);
      // the passages under one heading have one list of them; most are never looked at otherwise, and need not be made ready for it
      const headings = document === undefined ? undefined : passageOf(document, at)?.headings;
      if (headings === undefined || headings === read) continue;
      read = headings;
      for (const heading of headings) labelSaid(heading).forEach((stem) => void (wanted.has(stem) && known.add(stem)));
    }
    return known;
  };
}

function groupedByPath(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const byPath = new Map<string, Found[]>();
  for (let i = 0; i < found.length; i++) {
    const one = found[i] as Found;
    const own = byPath.get(one.path);
    if (own === undefined) byPath.set(one.path, [one]);
    else own.push(one);
  }
  return byPath;
}

function placesFound(those: readonly Found[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < those.length; i++) if ((those[i] as Found).isFound) places.push((those[i] as Found).at);
  return places;
}

const addWanted = (stems: ReadonlySet<string>, wanted: ReadonlySet<string>, known: Set<string>): void => stems.forEach((stem) => void (wanted.has(stem) && known.add(stem)));

function addHeld(stems: readonly string[], held: ReadonlySet<string>, known: Set<string>): void {
  for (let i = 0; i < stems.length; i++) if (held.has(stems[i] as string)) known.add(stems[i] as string);
}

function worthsOf(weights: ReadonlyMap<string, number>, { rarity }: Library): Worths {
  const worths: { stem: string; worth: number }[] = [];
  weights.forEach((weight, stem) => void worths.push({ stem, worth: weight * rarity(stem) }));
  return worths;
}

type Worths = readonly { readonly stem: string; readonly worth: number }[];

/** How much of what stems are worth is known; null where they are worth nothing. */
function share(stems: Worths, known: ReadonlySet<string>): number | null {
  let all = 0, held = 0;
  for (let i = 0; i < stems.length; i++) {
    const { stem, worth } = stems[i] as Worths[number];
    all += worth;
    if (known.has(stem)) held += worth;
  }
  return all > 0 ? held / all : null;
}
