import type { Block, Claim, Draft } from '../draft/types.js';
import { wordSet } from '../quantities/lexicon.js';
import type { Quantity } from '../quantities/types.js';
import { contains, overlaps, shift, type Span } from '../text/span.js';
import { stemOf, tokenWords, type WordToken } from '../text/words.js';
import { cellsBeside, claimsInBlock, claimsInSentence } from './claimsByBlock.js';
import { claimsAround, claimsByValue, isStatedApart, isStatedIn, valueKey, valueOf, type Value } from './claimsByValue.js';
import { inOneShape, type ClaimQuantity } from './claimQuantity.js';
import { isBare, withElided } from './elidedUnit.js';
import { normalised } from './figures.js';
import { headUnit } from './headUnit.js';
import { clauseAt, clausesOf, sayingAt } from './clauses.js';
import { dateLead } from './dateLead.js';
import { counts, owners, vie } from './ownership.js';
import { claimMonths, claimPeriod, lastYear } from './period.js';
import type { Library } from './library.js';
import { amongSources } from './sourcesMoney.js';
import { yearsIn } from './yearsIn.js';
import { nameNumbers } from './rowNumber.js';
import { ownedProximity } from './proximity.js';
import { nameStems, refersBack, SUBJECT, subjectOf } from './subjects.js';

/** What the draft says around a claim: the words that tell which thing its figure is about. */
export interface ClaimContext {
  readonly claim: Claim;
  readonly sentence: string;
  /** The claim's quantity as it is compared; in a table cell with the unit that the heads name. Offsets are the block's. */
  readonly quantity: ClaimQuantity | undefined;
  /** The claim, in the sentence. */
  readonly at: Span;
  /** What the sentence says of this figure, where it parts it from those that vie with it (see clauses). */
  readonly saying: string;
  /** The figure's own clause, in the sentence. */
  readonly clause: Span;
  /** Stems of the sentence, weighted 0 to 1 by nearness to the figure. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems around the sentence (neighbour sentences, headings, title, table heads), weighted 0 to 1. */
  readonly background: ReadonlyMap<string, number>;
  /** Stems of names in the sentence, weighted by nearness. */
  readonly names: ReadonlyMap<string, number>;
  /** Names around the sentence. */
  readonly backgroundNames: ReadonlySet<string>;
  /** Stems of the counted noun phrase; the last is its head. */
  readonly of: readonly string[];
  /** Words that clearly belong to this figure (true) or to another one of the sentence (false). */
  readonly owned: ReadonlyMap<string, boolean>;
  /** Whole numbers of the sentence beside the figure itself, as written; `row` where one heads the row of the draft's own table. */
  readonly numbers: ReadonlyMap<string, 'sentence' | 'row'>;
  /** The other quantities of the sentence, offsets in the sentence. */
  readonly siblings: readonly Claim[];
  /** Of a cell in the draft's own table: the figures in the other cells of its row. */
  readonly row: readonly Claim[];
  /** The same: the words of its row's head and its column's; [] for prose. */
  readonly heads: readonly WordToken[];
  /** The quantities of the siblings, as they are compared. */
  readonly others: ReadonlyMap<Claim, ClaimQuantity>;
  /** Of those, the ones that stand in the claim's own clause and could not be taken for its figure: its year, its share. */
  readonly mates: ReadonlySet<Claim>;
  /** Claims of the sentences before and after, in the same block, that state the same value. */
  readonly alike: readonly Claim[];
  /** What the draft says around one of the siblings, or of those. */
  around(sibling: Claim): ClaimContext;
  /** True where another claim near by states the same value: in its sentence, in one of the three before it or in the one after (in its block). */
  stated(figure: Quantity): boolean;
  /** The same for another claim anywhere in the draft: the one thing that is asked of all of it (see Asked). */
  elsewhere(figure: Quantity): boolean;
  /** Years the sentence or its neighbours speak of. */
  readonly years: ReadonlySet<number>;
  /** Years that the figure is about, as far as anything around it tells (see claimPeriod). */
  readonly period: ReadonlySet<number>;
  /** Months that its clause names (1 to 12). */
  readonly months: ReadonlySet<number>;
  /** The year that the draft named last where a date without one stands: in its sentence, else before it in its paragraph; null for none. */
  readonly lastYear: number | null;
}

/** True for a folded word of a number in words. */
export const isSpelledNumber = wordSet(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`);

/** They tell when a figure holds, and which row or column of a table is meant. */
export const TIMES_OF_YEAR: ReadonlySet<string> = new Set(`january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter`.split(/\s/).map(stemOf));

/** Words of a sentence that carry meaning; figures, and words that every text has, are left out. */
export const contentWords = (words: readonly WordToken[]): WordToken[] => words.filter((word) => !word.stop && !word.digit);

function quantityOf(claim: Claim, block: Block | undefined): ClaimQuantity | undefined {
  if (claim.quantity === undefined) return undefined;
  const quantity = normalised(claim.quantity);
  if (block?.cell === undefined || quantity.unit !== null || quantity.kind !== 'cardinal') return quantity;
  const named = headUnit(block.cell.columnHead) ?? headUnit(block.cell.rowHead);
  if (named === null) return { ...quantity, looseUnit: true };
  const scaled = (value: number | null): number | null => (value === null ? null : value * named.factor);
  return { ...quantity, kind: named.kind, unit: named.unit, value: scaled(quantity.value), low: scaled(quantity.low), high: scaled(quantity.high), step: quantity.step * named.factor };
}

const put = (map: Map<string, number>, stem: string, weight: number): void => {
  if (weight > (map.get(stem) ?? 0)) map.set(stem, weight);
};

// no farther than what a verdict is found by again (see sentenceKey in verdictMemory): it may depend on nothing else of the draft
const BEFORE = 3;
const AFTER = 1;

// about three words and a comma away
const OWN_WEIGHT = 0.5;

/** What was asked of the whole draft: is the figure's value stated in another sentence than the claim's? A verdict holds as long as the answers do. */
export type Asked = Map<Quantity, Answer>;

export interface Answer extends Value {
  readonly isStated: boolean;
}

/**
 * What tells the context of any claim of a draft; sentences are cut into words once, and only when asked for.
 * @param asked takes up what is asked of the whole draft
 * @param library the sources that it is held against, which tell what money they are about
 */
export function claimContexts(draft: Draft, asked?: Asked, library?: Library): (claim: Claim) => ClaimContext {
  const wordsOf = new Map<string, WordToken[]>();
  const cut = (text: string): WordToken[] => {
    let words = wordsOf.get(text);
    if (words === undefined) wordsOf.set(text, (words = tokenWords(text)));
    return words;
  };
  const titleWords = cut(draft.title ?? '');
  const bySentence = new Map<readonly Claim[], ReadonlyMap<Claim, ClaimQuantity>>();
  /** The quantities of one sentence. */
  const quantitiesOf = (claims: readonly Claim[]): ReadonlyMap<Claim, ClaimQuantity> => {
    let found = bySentence.get(claims);
    if (found === undefined) {
      const stated = claims.flatMap((claim) => {
        const quantity = quantityOf(claim, draft.blocks[claim.block]);
        return quantity === undefined ? [] : [{ claim, quantity }];
      });
      const known = withElided(stated.map(({ quantity }) => quantity));
      bySentence.set(claims, (found = new Map(stated.map(({ claim }, i) => [claim, inOneShape(library === undefined ? (known[i] as ClaimQuantity) : amongSources(known[i] as ClaimQuantity, library))]))));
    }
    return found;
  };
  const contexts = new Map<Claim, ClaimContext>();
  const contextOf = (claim: Claim): ClaimContext => {
    let found = contexts.get(claim);
    if (found === undefined) contexts.set(claim, (found = read(claim)));
    return found;
  };
  const read = (claim: Claim): ClaimContext => {
    const block = draft.blocks[claim.block];
    const prose = block?.prose.text ?? '';
    const sentence = prose.slice(claim.sentence.start, claim.sentence.end);
    const at = { start: claim.inProse.start - claim.sentence.start, end: claim.inProse.end - claim.sentence.start };
    const words = cut(sentence);
    const together = claimsInSentence(draft, claim);
    const quantities = quantitiesOf(together);
    const siblings = together.filter((other) => other !== claim && other.kind !== 'quotation' && !overlaps(other.inProse, claim.inProse));
    const rivals = siblings.flatMap(({ inProse, quantity }) => (quantity === undefined || (claim.quantity !== undefined && vie(prose, claim.quantity, quantity)) ? [shift(inProse, -claim.sentence.start)] : []));
    const count = claim.quantity === undefined || counts(claim.quantity);
    const near = ownedProximity(sentence, words, at, rivals, count);
    const clauses = clausesOf(sentence, [at, ...rivals]);
    const mates = new Set(siblings.filter(({ inProse, quantity }) =>
      quantity !== undefined && claim.quantity !== undefined && !vie(prose, claim.quantity, quantity) && clauseAt(clauses, inProse.start - claim.sentence.start) === clauseAt(clauses, at.start) &&
      // "63 boats, 5 more than in 2019": that year goes with the five
      !(quantity.date !== undefined && dateLead(prose, inProse.start) === 'compared' && siblings.some((other) => other.inProse.start >= claim.inProse.end && other.inProse.end <= inProse.start))));
    const terms = new Map<string, number>();
    const names = new Map<string, number>();
    const nameSet = nameStems(words);
    const others = siblings.map((other) => other.quantity).filter((q): q is Quantity => q !== undefined);
    const numbers = new Map<string, 'sentence' | 'row'>();
    const named = nameNumbers(words, [at, ...siblings.map(({ inProse }) => shift(inProse, -claim.sentence.start))]);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as WordToken;
      if (word.digit && !overlaps(word, at)) numbers.set(word.lower, 'sentence');
      const number = named.get(word);
      if (number !== undefined) put(terms, number, near[i] as number);
      if (word.stop || word.digit) continue;
      const place = { start: word.start + claim.sentence.start, end: word.end + claim.sentence.start };
      if (contains(claim.inProse, place) && claim.quantity?.unit != null) continue;
      // written in digits it would be no word either
      if (isSpelledNumber(word.lower) && others.some((q) => overlaps(place, q))) continue;
      // the words inside another figure, and what that figure counts, say little about this one
      const foreign = others.some((q) => overlaps(place, q)) ? (TIMES_OF_YEAR.has(word.stem) ? 1 : 0) : others.some((q) => q.ofSpan !== undefined && overlaps(place, q.ofSpan) && (claim.quantity === undefined || vie(prose, claim.quantity, q))) && !(claim.quantity?.ofSpan !== undefined && overlaps(place, claim.quantity.ofSpan)) ? 0.5 : 1;
      const weight = (near[i] as number) * foreign;
      put(terms, word.stem, weight);
      if (nameSet.has(word.stem) && word.capital && !TIMES_OF_YEAR.has(word.stem)) put(names, word.stem, weight);
    }
    const background = new Map<string, number>();
    const backgroundNames = new Set<string>();
    const around = (text: string, weight: number): void => {
      const list = cut(text);
      for (let i = 0; i < list.length; i++) {
        const { stem, lower, stop, digit } = list[i] as WordToken;
        if (!stop && !digit && !isSpelledNumber(lower) && !terms.has(stem)) put(background, stem, weight);
      }
      nameStems(list).forEach((stem) => void backgroundNames.add(stem));
    };
    if (block !== undefined) {
      const index = block.sentences.findIndex((span) => span.start === claim.sentence.start);
      for (const [step, weight] of [[-1, 0.6], [-2, 0.3], [1, 0.3]] as const) {
        const span = index < 0 ? undefined : block.sentences[index + step];
        if (span !== undefined) around(prose.slice(span.start, span.end), weight);
      }
      if (index === 0) {
        const previous = draft.blocks[claim.block - 1];
        const last = previous?.sentences[previous.sentences.length - 1];
        if (previous !== undefined && last !== undefined && block.cell === undefined) around(previous.prose.text.slice(last.start, last.end), 0.25);
      }
      if (block.cell === undefined && refersBack(words, nameSet)) {
        // "She scored 31": who she is was said before
        const before = [index - 1, index - 2].flatMap((at) => (index > 0 && block.sentences[at] !== undefined ? [[prose, block.sentences[at]] as const] : []));
        const previous = index === 0 ? draft.blocks[claim.block - 1] : undefined;
        const last = previous?.sentences.at(-1);
        if (previous !== undefined && last !== undefined) before.push([previous.prose.text, last]);
        for (const stem of subjectOf(before.map(([text, span]) => cut(text.slice(span.start, span.end))))) {
          if (!terms.has(stem)) { put(terms, stem, SUBJECT); put(names, stem, SUBJECT); }
        }
      }
      for (const [depth, heading] of [...block.headings].reverse().entries()) around(heading, depth === 0 ? 0.5 : 0.25);
      if (block.cell !== undefined) {
        for (const [text, weight] of [[block.cell.rowHead, 1], [block.cell.columnHead, 0.9]] as const) {
          if (text === block.cell.rowHead) for (const word of cut(text)) if (word.digit) numbers.set(word.lower, 'row');
          for (const word of cut(text)) if (!word.stop && !word.digit) { put(terms, word.stem, weight); if (word.capital) put(names, word.stem, weight); }
        }
      }
    }
    const figures = [at, ...rivals];
    const owned = new Map<string, boolean>();
    if (figures.length > 1) for (const [stem, owner] of owners(sentence, words, figures, count)) owned.set(stem, owner === 0);
    else for (const [stem, weight] of terms) if (weight >= OWN_WEIGHT) owned.set(stem, true);
    for (const word of titleWords) if (!word.stop && !word.digit && !terms.has(word.stem)) put(background, word.stem, 0.2);
    // "14 wardens, the other 9": wardens too
    const counted = claim.quantity === undefined || block?.cell !== undefined || !isBare(claim.quantity) ? claim.quantity?.of : siblings.findLast(({ inProse, quantity }) => inProse.end <= claim.inProse.start && quantity !== undefined && quantity.of !== null && vie(prose, claim.quantity as Quantity, quantity))?.quantity?.of;
    const of = counted == null ? [] : contentWords(tokenWords(counted)).map((word) => word.stem);
    const heads = new Set<number>(yearsIn(block?.cell?.columnHead ?? ''));
    if (block?.cell !== undefined) for (const year of yearsIn(block.cell.rowHead)) heads.add(year);
    const years = new Set(heads);
    for (const other of mates) if (other.quantity?.date?.year !== undefined) years.add(other.quantity.date.year);
    let beside: readonly Claim[] | undefined;
    const stated = (figure: Quantity): boolean => isStatedIn((beside ??= claimsAround(draft, claim, BEFORE, AFTER).filter((other) => other !== claim)), figure);
    const elsewhere = (figure: Quantity): boolean => {
      const value = valueOf(figure);
      if (value === null) return false;
      const isStated = isStatedApart(claimsByValue(draft), draft.blocks, claim, value);
      asked?.set(figure, { ...value, isStated });
      return isStated || isStatedIn(siblings, figure) || isStatedIn(row, figure);
    };
    const row = rowBeside(draft, claim);
    const own = quantities.get(claim);
    const quantity = own === undefined || !isBare(own) || block?.cell !== undefined ? own : { ...own, said: unitsOf(claimsAround(draft, claim, BEFORE, 0)), isPart: PART.test(sentence.slice(at.end, at.end + PART_LENGTH)) };
    return { claim, quantity, sentence, at, saying: sayingAt(sentence, clauses, at.start), clause: clauses.spans[clauseAt(clauses, at.start)] ?? { start: 0, end: sentence.length }, terms, background, names, backgroundNames, of, owned, numbers, siblings, row, heads: block?.cell === undefined ? [] : [...cut(block.cell.rowHead), ...cut(block.cell.columnHead)], others: quantities, mates, alike: alikeBeside(draft, claim), years, period: claimPeriod(draft, claim, heads, mates, siblings), months: claimMonths(draft, claim, mates), lastYear: lastYear(draft, claim, siblings), around: contextOf, stated, elsewhere };
  };
  return contextOf;
}

const PART = /^ of (?:them|these|those|us|whom|which)\b/;
const PART_LENGTH = 10;

const unitsOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap(({ quantity }) => (quantity === undefined ? [] : (normalised(quantity).unit ?? []))));

const rowBeside = (draft: Draft, { block }: Claim): readonly Claim[] => cellsBeside(draft, block).flatMap((cell) => claimsInBlock(draft, cell).filter(({ quantity }) => quantity !== undefined));

/** See ClaimContext.alike. */
export function alikeBeside(draft: Draft, claim: Claim): readonly Claim[] {
  const { quantity } = claim;
  if (quantity === undefined || valueKey(quantity) === null) return [];
  return claimsAround(draft, claim, 1, 1).filter((other) => other.sentence.start !== claim.sentence.start && other.kind !== 'quotation' && isStatedIn([other], quantity));
}
