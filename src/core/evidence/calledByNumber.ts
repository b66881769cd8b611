import { tokenWords, type WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { noted } from './notes.js';
import type { PassageView } from './passageView.js';
import { nameNumbers, numbersIn } from './rowNumber.js';
import type { Strength } from './rowWords.js';

/** What goes by a number: what kind of thing it is ("line", the letters of "p99"), and the stem that its number or code has among the words. */
interface Numbered {
  readonly kind: string;
  readonly stem: string;
}

// "p99", "Q3": see tokenWords
const CODE = /^(\D+)\d+$/;

/** The things among some words that go by a number. */
function numberedIn(words: readonly WordToken[], numbers: ReadonlyMap<WordToken, string>): Numbered[] {
  const found: Numbered[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as WordToken;
    if (!word.digit) {
      const [, letters] = CODE.exec(word.lower) ?? [];
      if (letters !== undefined) found.push({ kind: letters, stem: word.stem });
      continue;
    }
    const noun = words[i - 1];
    const number = numbers.get(word);
    if (number !== undefined && noun !== undefined && !noun.stop && !noun.digit && word.start === noun.end + 1) found.push({ kind: noun.stem, stem: number });
  }
  return found;
}

const ofPassage = noted((view: PassageView): readonly Numbered[] => numberedIn(view.words, numbersIn(view)));

/** Of the headings over a passage, the nearest first. */
const overPassage = noted(({ passage: { headings } }: PassageView): readonly Numbered[] => [...headings].reverse().flatMap((heading) => {
  const words = tokenWords(heading);
  return numberedIn(words, nameNumbers(words, []));
}));

const ofClaims = new WeakMap<ClaimContext, readonly Numbered[]>();

/** What the draft speaks of that goes by a number, asked once for a claim. */
function ofClaim(context: ClaimContext): readonly Numbered[] {
  let found = ofClaims.get(context);
  if (found === undefined) {
    const words = tokenWords(context.sentence);
    const all = numberedIn(words, nameNumbers(words, [context.at])).concat(numberedIn(context.heads, nameNumbers(context.heads, [])));
    ofClaims.set(context, (found = all.filter(({ stem }) => context.terms.has(stem))));
  }
  return found;
}

// said over a passage
const OVER = 0.6;

/**
 * How clearly a source's figure is told of another thing of a kind that goes by numbers: line 4 where the draft speaks of line 7, p50 for p99. By how much nearer
 * another number of the kind stands to the figure than the draft's; where the passage names none, by the nearest heading that does. 0 to 1.
 */
export function otherNumber(context: ClaimContext, view: PassageView, strength: Strength): number {
  let most = 0;
  for (const { kind, stem } of ofClaim(context)) {
    const weight = context.terms.get(stem) ?? 0;
    const here = ofPassage(view).filter((one) => one.kind === kind);
    if (here.length > 0) {
      const other = here.reduce((near, one) => (one.stem === stem ? near : Math.max(near, strength.get(one.stem) ?? 0)), 0);
      most = Math.max(most, weight * (other - (strength.get(stem) ?? 0)));
    } else {
      const over = overPassage(view).find((one) => one.kind === kind);
      if (over !== undefined && over.stem !== stem) most = Math.max(most, weight * OVER);
    }
  }
  return most;
}
