import { contentStems } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { figureKey } from './figureKeys.js';
import { noted } from './notes.js';
import type { Pair } from './pairs.js';
import type { PassageView } from './passageView.js';
import { subjectBefore } from './placement.js';
import { figureTone, labelNumbers, labelSaid, ownStems } from './surroundings.js';

// of the words by which a heading is told from another, so many say that its section is meant
const MEANT = 0.5;

/**
 * Figures that are the claim's, but of another section of their document than the one the draft names: "The north pier handled 287 ships" where that stands under "South
 * pier", and another figure under "North pier". Headings are then what the rows of a table are. So it is only where the two sections speak alike: whatever of the draft's
 * sentence the one passage says itself, the other says too, and its heading more.
 * @returns keys of the figures (see figureKey)
 */
export function ofOtherSections(context: ClaimContext, pairs: readonly Pair[]): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const pair of pairs) {
    const { agrees, view, figure } = pair;
    if (!agrees || !isInSection(view)) continue;
    for (const other of pairs) {
      if (other.agrees || other.view.document !== view.document || !isInSection(other.view) || !isAsFirm(other, pair) || !isMeant(context, other.view, view)) continue;
      (found ??= new Set()).add(figureKey(view, figure));
      break;
    }
  }
  return found ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

const isInSection = ({ passage: { headings, table } }: PassageView): boolean => headings.length > 0 && table === undefined;

/** What was before, is only planned or denied says nothing of what is. */
function isAsFirm(other: Pair, { view, figure }: Pair): boolean {
  const [there, here] = [figureTone(other.view, other.figure), figureTone(view, figure)];
  return TONES.every((tone) => !there[tone] || here[tone]);
}

const TONES = ['negated', 'tentative', 'former', 'replaced'] as const;

/** Stems of all headings over a passage. */
const headed = noted(({ passage: { headings } }: PassageView): ReadonlySet<string> => new Set(headings.flatMap((heading) => [...labelSaid(heading), ...labelNumbers(heading)])));

/** True where the draft means the section of `there`, which says all of it that `here` does. */
function isMeant(context: ClaimContext, there: PassageView, here: PassageView): boolean {
  const [over, overHere] = [headed(there), headed(here)];
  // what a passage says itself it says in spite of its heading
  const says = (view: PassageView, stem: string): boolean => ownStems(view).has(stem) || subjectBefore(view).includes(stem);
  const theirs = [...over].filter((stem) => !overHere.has(stem) && !says(here, stem));
  const ours = [...overHere].filter((stem) => !over.has(stem));
  return theirs.length > 0 && ours.length > 0 && names(context, theirs, ours) && saysAsMuch(context, here, (stem) => over.has(stem) || says(there, stem));
}

/** Does the draft name the one section and not the other: in the figure's own clause, else in its sentence, else among the names around it? */
function names({ saying, terms, backgroundNames }: ClaimContext, theirs: readonly string[], ours: readonly string[]): boolean {
  const clause = new Set(contentStems(saying));
  for (const said of [clause, terms, backgroundNames]) {
    if (ours.some((stem) => said.has(stem))) return false;
    const held = theirs.filter((stem) => said.has(stem)).length;
    if (held > 0) return held >= MEANT * theirs.length;
  }
  return false;
}

function saysAsMuch({ terms }: ClaimContext, here: PassageView, isSaid: (stem: string) => boolean): boolean {
  let shared = 0;
  for (const stem of ownStems(here)) {
    if (!terms.has(stem)) continue;
    if (!isSaid(stem)) return false;
    shared++;
  }
  return shared > 0;
}
