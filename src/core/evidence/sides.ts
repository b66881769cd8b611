import { overlaps, type Span } from '../text/span.js';
import { tokenWords, type WordToken } from '../text/words.js';
import { isSpelledNumber, type ClaimContext } from './claimContext.js';
import type { ClaimWorth } from './claimWorth.js';
import { noted } from './notes.js';
import { carriedStems, clauseOf, countedStems, sayingOf, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';

/**
 * What stands right beside a figure, function words too: "of them" behind it or "against" before it tells which of two figures is meant
 * where both stand among the same content words.
 */
interface Sides {
  /** In the figure's own clause, nearest first, at most NEXT of them. */
  readonly before: readonly SideWord[];
  readonly behind: readonly SideWord[];
  /** Content stems of what the text says of this figure (see clauses). */
  readonly clause: ReadonlySet<string>;
}

interface SideWord {
  readonly stem: string;
  readonly sort: 'figure' | 'stop' | 'word';
}

/** How much of what stands beside the one figure stands beside the other, on the same side if it is to count in full, 0 to 1 each; `…Back` counts the source's words, the others the draft's. */
export interface Beside {
  readonly before: number;
  readonly behind: number;
  readonly clause: number;
  readonly beforeBack: number;
  readonly behindBack: number;
  readonly clauseBack: number;
}

// words on a side: what stands farther off is the clause's
const NEXT = 4;
// what a word is worth beside a content word that every text has (1/2), one that none has (3/2)
const [OF_FIGURE, OF_STOP, OF_WORD] = [0.5, 0.25, 0.5];
// a word counts for less the farther it stands from its figure, and the more its place differs
const [FARTHER, ELSEWHERE] = [0.5, 0.3];
// "1.4 with a letter" and "with a letter (1.4)" say the same
const ACROSS = 0.5;

function sidesOf(words: readonly WordToken[], figure: Span, own: Span, clause: ReadonlySet<string>): Sides {
  const before: SideWord[] = [];
  const behind: SideWord[] = [];
  const isOwn = (word: WordToken): boolean => !overlaps(word, figure) && word.start >= own.start && word.end <= own.end;
  // a row has thousands of words before some figures
  const first = firstBehind(words, figure.start);
  for (let at = first - 1; at >= 0 && before.length < NEXT; at--) if (isOwn(words[at] as WordToken)) before.push(sideWord(words[at] as WordToken));
  for (let at = first; at < words.length && behind.length < NEXT; at++) if (isOwn(words[at] as WordToken)) behind.push(sideWord(words[at] as WordToken));
  return { before, behind, clause };
}

/** Place of the first word that ends behind an offset. */
function firstBehind(words: readonly WordToken[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as WordToken).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function contentOf(words: readonly WordToken[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) if (sideWord(word).sort === 'word') found.add(word.stem);
  return found;
}

const sideWord = ({ stem, lower, stop, digit }: WordToken): SideWord => ({ stem, sort: digit || isSpelledNumber(lower) ? 'figure' : stop ? 'stop' : 'word' });

/** Another figure in the place of one is half of what the same would be: whether it is the right one is asked elsewhere. */
const alikeness = (a: SideWord, b: SideWord): number => (a.stem === b.stem ? 1 : a.sort === 'figure' && b.sort === 'figure' ? 0.5 : 0);

const claimSides = new WeakMap<ClaimContext, Sides>();

function sidesOfClaim(context: ClaimContext): Sides {
  let found = claimSides.get(context);
  if (found === undefined) {
    const { sentence, saying, clause, at } = context;
    claimSides.set(context, (found = sidesOf(tokenWords(sentence), at, clause, contentOf(tokenWords(saying)))));
  }
  return found;
}

const sidesOfFigure = notedOfFigure((view, figure): Sides => {
  const saying = sayingOf(view, figure);
  const said = saying.length === view.passage.text.length ? contentOfAll(view) : contentOf(tokenWords(saying));
  const own = sidesOf(view.words, figure, clauseOf(view, figure), figure.carried === undefined ? said : new Set([...said, ...carriedStems(figure)]));
  if (figure.cell !== undefined || figure.of !== null || figure.unit !== null || own.behind.length > 0) return own;
  // "46 tonnes a week, his brother 38": what stands behind the one is left out behind the other
  const lender = view.quantities.findLast((other) => other.end <= figure.start && (other.of !== null || other.unit !== null) && vie(view.passage.text, other, figure));
  if (lender !== undefined) return { ...own, behind: sidesOfFigure(view, lender).behind };
  return figure.counted === undefined ? own : { ...own, behind: countedStems(view, figure).map((stem) => ({ stem, sort: 'word' })) };
});

/** Once a passage: a row has hundreds of figures, of which all is said that stands in it. */
const contentOfAll = noted((view: PassageView) => contentOf(view.words));

/** Holds what stands beside a figure of the draft against what stands beside those of a passage. */
export function besideIn(context: ClaimContext, claim: ClaimWorth, view: PassageView, rarity: (stem: string) => number): (figure: SourceQuantity) => Beside {
  const ours = sidesOfClaim(context);
  const worth = worthOfClause(claim, ours.clause, rarity);
  // where nothing parts the figures of a passage, one clause is all of theirs
  let last: { readonly of: ReadonlySet<string>; readonly clause: number; readonly clauseBack: number } | null = null;
  const clauses = (of: ReadonlySet<string>): NonNullable<typeof last> => (last?.of === of ? last : (last = { of, clause: shareOfClause(worth, of), clauseBack: shareHeld(of, ours.clause, rarity) }));
  return (figure) => {
    const theirs = sidesOfFigure(view, figure);
    const { clause, clauseBack } = clauses(theirs.clause);
    return {
      before: shareFound(ours.before, theirs.before, theirs.behind, rarity), behind: shareFound(ours.behind, theirs.behind, theirs.before, rarity), clause,
      beforeBack: shareFound(theirs.before, ours.before, ours.behind, rarity), behindBack: shareFound(theirs.behind, ours.behind, ours.before, rarity), clauseBack,
    };
  };
}

function shareFound(words: readonly SideWord[], among: readonly SideWord[], across: readonly SideWord[], rarity: (stem: string) => number): number {
  let all = 0, found = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as SideWord;
    const { stem, sort } = word;
    const worth = (sort === 'figure' ? OF_FIGURE : sort === 'stop' ? OF_STOP : OF_WORD + rarity(stem) / rarity('')) / (1 + FARTHER * i);
    all += worth;
    found += worth * Math.max(likest(word, i, among), ACROSS * likest(word, i, across));
  }
  return all > 0 ? found / all : 0;
}

function likest(word: SideWord, i: number, among: readonly SideWord[]): number {
  let best = 0;
  for (let j = 0; j < among.length; j++) best = Math.max(best, alikeness(word, among[j] as SideWord) / (1 + ELSEWHERE * Math.abs(i - j)));
  return best;
}

/** The stems of a claim's clause with what they are worth. */
interface ClauseWorth {
  readonly stems: readonly string[];
  readonly worths: readonly number[];
  readonly all: number;
}

const clauseWorths = new WeakMap<ClaimWorth, ClauseWorth>();

/** Weighed once for all the passages that a claim is held against, as its terms are. */
function worthOfClause(claim: ClaimWorth, clause: ReadonlySet<string>, rarity: (stem: string) => number): ClauseWorth {
  let found = clauseWorths.get(claim);
  if (found === undefined) {
    const stems = [...clause];
    const worths = stems.map(rarity);
    clauseWorths.set(claim, (found = { stems, worths, all: worths.reduce((sum, worth) => sum + worth, 0) }));
  }
  return found;
}

function shareOfClause({ stems, worths, all }: ClauseWorth, among: ReadonlySet<string>): number {
  let found = 0;
  for (let i = 0; i < stems.length; i++) if (among.has(stems[i] as string)) found += worths[i] as number;
  return all > 0 ? found / all : 0;
}

function shareHeld(stems: ReadonlySet<string>, among: ReadonlySet<string>, rarity: (stem: string) => number): number {
  let all = 0, found = 0;
  for (const stem of stems) {
    const worth = rarity(stem);
    all += worth;
    if (among.has(stem)) found += worth;
  }
  return all > 0 ? found / all : 0;
}
