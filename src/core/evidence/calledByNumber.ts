import { overlaps, shift } from '../text/span.js';
import { tokenWords, type WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { isPast } from '../text/spelling.js';
import { isBare } from './elidedUnit.js';
import { isEveryday } from './lexicon/relations.js';
import { noted } from './notes.js';
import { counts, vie } from './ownership.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';
import { ownedProximity } from './proximity.js';
import { nameNumbers, numberStem } from './rowNumber.js';
import { isOfCell, type Strength } from './rowWords.js';

/** What goes by a number: what kind of thing it is ("line", the letters of "p99"), and the stem that its number or code has among the words. */
interface Numbered {
  readonly kind: string;
  readonly stem: string;
}

// "p99", "Q3": see tokenWords
const CODE = /^(\D+)\d+$/;

/** The things among some words that go by a number, by place of the number or code. */
function numberedIn(words: readonly WordToken[], numbers: ReadonlyMap<WordToken, string>): ReadonlyMap<WordToken, Numbered> {
  const found = new Map<WordToken, Numbered>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as WordToken;
    if (!word.digit) {
      const [, letters] = CODE.exec(word.lower) ?? [];
      if (letters !== undefined) found.set(word, { kind: letters, stem: word.stem });
      continue;
    }
    const noun = words[i - 1];
    const number = numbers.get(word);
    if (number !== undefined && noun !== undefined && !noun.stop && !noun.digit && word.start === noun.end + 1) found.set(word, { kind: noun.stem, stem: number });
  }
  return found;
}

// what goes by a number has no larger one; "2.4.1" is one too
const MOST_DIGITS = 5;

/** All numbers among some words that may be part of a name: whether they are, the other text tells. */
const mayBeNames = (words: readonly WordToken[]): ReadonlyMap<WordToken, string> => new Map(words.flatMap((word) => (word.digit && word.lower.length <= MOST_DIGITS && !word.lower.includes(',') ? [[word, numberStem(word.lower)]] : [])));

/** Those of a passage, with the place of the number among its words. */
const ofPassage = noted(({ words }: PassageView): readonly (Numbered & { readonly at: number })[] => {
  const found = numberedIn(words, mayBeNames(words));
  return words.flatMap((word, at) => {
    const one = found.get(word);
    return one === undefined ? [] : [{ ...one, at }];
  });
});

/** The figures of a passage that vie with others, those left out that may be numbers of names. */
const amounts = noted((view: PassageView): readonly SourceQuantity[] => {
  const names = new Set(ofPassage(view).map(({ at }) => (view.words[at] as WordToken).start));
  return view.quantities.filter((figure) => !(isBare(figure) && names.has(figure.start)));
});

/** How near each of them stands to a figure of a passage of prose, as the words do. */
const nearness = notedOfFigure((view, figure): readonly number[] => {
  const { passage: { text }, words } = view;
  const place = ownedProximity(text, words, figure, amounts(view).filter((other) => !overlaps(other, figure) && vie(text, other, figure)), counts(figure));
  return ofPassage(view).map(({ at }) => (overlaps(words[at] as WordToken, figure) ? 0 : (place[at] as number)));
});

/** Of the headings over a passage, the nearest first. */
const overPassage = noted(({ passage: { headings } }: PassageView): readonly Numbered[] => [...headings].reverse().flatMap((heading) => {
  const words = tokenWords(heading);
  return [...numberedIn(words, mayBeNames(words)).values()];
}));

const ofClaims = new WeakMap<ClaimContext, readonly (Numbered & { readonly weight: number })[]>();

/** What the draft speaks of that goes by a number, with its nearness to the claim; asked once for a claim. "Gauge 6" may be a claim of its own: no figure is about another's amount. */
function ofClaim(context: ClaimContext): readonly (Numbered & { readonly weight: number })[] {
  let found = ofClaims.get(context);
  if (found === undefined) {
    const words = tokenWords(context.sentence);
    const isFigure = (word: WordToken): boolean => overlaps(word, context.at) || context.siblings.some(({ inProse, sentence, quantity }) => overlaps(word, shift(inProse, -sentence.start)) && !(quantity !== undefined && isBare(quantity)));
    const named = nameNumbers(words, [context.at, ...context.siblings.map(({ inProse, sentence }) => shift(inProse, -sentence.start))]);
    // of a figure the word before tells whether it may be a name: neither "lost 45" nor "Pell 14" is
    const isNoun = (word: WordToken): boolean => named.has(word) || !word.digit || isCommon(words[words.indexOf(word) - 1]);
    const own = [...numberedIn(words, mayBeNames(words.filter((word) => !isFigure(word) && isNoun(word)))).values(), ...numberedIn(context.heads, nameNumbers(context.heads, [])).values()];
    ofClaims.set(context, (found = own.map((one) => ({ ...one, weight: context.terms.get(one.stem) ?? context.terms.get(one.kind) ?? 0 }))));
  }
  return found;
}

const isCommon = (word: WordToken | undefined): boolean => word !== undefined && !isPast(word.lower) && (!word.capital || isEveryday(word.stem));

// said over a passage
const OVER = 0.6;

const stemsByKind = noted((view: PassageView): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { kind, stem } of ofPassage(view)) found.set(kind, (found.get(kind) ?? new Set()).add(stem));
  return found;
});

function otherInProse(view: PassageView, figure: SourceQuantity, kind: string, stem: string): number {
  const near = nearness(view, figure);
  let [own, other] = [0, 0];
  for (const [i, one] of ofPassage(view).entries()) {
    if (one.kind !== kind) continue;
    if (one.stem === stem) own = Math.max(own, near[i] as number);
    else other = Math.max(other, near[i] as number);
  }
  return other - own;
}

/** A row has as many heads as cells: only those of the cell's own head are looked at, of the others one is as good as another. */
function otherInRow(stems: ReadonlySet<string>, strength: Strength, stem: string): number {
  let other = 0;
  if (isOfCell(strength)) for (const own of strength.own) if (own !== stem && stems.has(own)) other = Math.max(other, strength.get(own) ?? 0);
  for (const one of stems) {
    if (one === stem) continue;
    other = Math.max(other, strength.get(one) ?? 0);
    break;
  }
  return other - (stems.has(stem) ? (strength.get(stem) ?? 0) : 0);
}

/**
 * How clearly a source's figure is told of another thing of a kind that goes by numbers: line 4 where the draft speaks of line 7, p50 for p99. By how much nearer
 * another number of the kind stands to the figure than the draft's; where the passage names none, by the nearest heading that does. −1 where it is told of the draft's
 * own, 1 where of another, 0 where nothing tells.
 */
export function otherNumber(context: ClaimContext, view: PassageView, figure: SourceQuantity, strength: Strength): number {
  let [found, most] = [0, 0];
  for (const { kind, stem, weight } of ofClaim(context)) {
    let tells = 0;
    const here = stemsByKind(view).get(kind);
    if (here !== undefined) tells = weight * (figure.cell === undefined ? otherInProse(view, figure, kind, stem) : otherInRow(here, strength, stem));
    else {
      const over = overPassage(view).find((one) => one.kind === kind);
      if (over !== undefined) tells = weight * (over.stem === stem ? -OVER : OVER);
    }
    if (Math.abs(tells) > most) [found, most] = [tells, Math.abs(tells)];
  }
  return found;
}
