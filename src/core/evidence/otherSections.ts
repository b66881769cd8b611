import type { SourceDocument } from '../sources/types.js';
import { passageOf } from '../sources/withMetadata.js';
import { contentStems } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { figureKey } from './figureKeys.js';
import type { Pair } from './pairs.js';
import type { Hit } from './passageSearch.js';
import type { PassageView } from './passageView.js';
import { subjectBefore } from './placement.js';
import { figureTone, labelNumbers, labelSaid, ownStems } from './surroundings.js';

// of the words by which a heading is told from another, so many say that its section is meant; set by hand
const MEANT = 0.5;

/**
 * Figures that are the claim's, but of another section of their document than the one that the draft speaks of. Headings are then what the rows of a table are. That is so
 * - where both sections speak alike, and the draft names the other: "The north pier handled 287 ships", which stands under "South pier", where "North pier" has another figure;
 * - where the draft says all of another heading in front of the figure, and nothing ties the passage to that: "The orchard employs 5 people", which stands under "Farm shop".
 * @param hits passages among which sections are looked for
 * @returns keys of the figures (see figureKey)
 */
export function ofOtherSections(context: ClaimContext, pairs: readonly Pair[], hits: readonly Hit[]): ReadonlySet<string> {
  let found: Set<string> | null = null;
  const sections = new Map<SourceDocument, readonly Headings[]>();
  let before: ReadonlySet<string> | undefined;
  for (const pair of pairs) {
    const { agrees, view, figure } = pair;
    if (!agrees || !isInSection(view)) continue;
    let beside = sections.get(view.document);
    if (beside === undefined) sections.set(view.document, (beside = sectionsOf(view.document, hits)));
    if (
      pairs.some((other) => !other.agrees && other.view.document === view.document && isInSection(other.view) && isAsFirm(other, pair) && isSaidAlike(context, other.view, view)) ||
      beside.some((headings) => isSubject(context, (before ??= saidBefore(context)), headings, view))
    ) (found ??= new Set()).add(figureKey(view, figure));
  }
  return found ?? NONE;
}

type Headings = readonly string[];

/** The sections of a document that begin or are reached with one of the best passages, by all headings over them. */
function sectionsOf(document: SourceDocument, hits: readonly Hit[]): readonly Headings[] {
  const found = new Set<Headings>();
  for (let i = 0; i < hits.length && i < BEST; i++) {
    const { path, at } = hits[i] as Hit;
    const passage = path === document.path ? passageOf(document, at) : undefined;
    if (passage?.table !== undefined) continue;
    if (passage?.kind === 'heading') found.add([...passage.headings, passage.text]);
    else if (passage !== undefined && passage.headings.length > 0) found.add(passage.headings);
  }
  return [...found];
}

// each has to be read
const BEST = 24;

const NONE: ReadonlySet<string> = new Set();

const isInSection = ({ passage: { headings, table } }: PassageView): boolean => headings.length > 0 && table === undefined;

/** What was before, is only planned or denied says nothing of what is. */
export function isAsFirm(other: Pair, { view, figure }: Pair): boolean {
  const [there, here] = [figureTone(other.view, other.figure), figureTone(view, figure)];
  return TONES.every((tone) => !there[tone] || here[tone]);
}

const TONES = ['negated', 'tentative', 'former', 'replaced'] as const;

/** Headings that name a part of a text or what it does, and nothing that has figures of its own: "the report says", "was found to be". */
export const OF_TEXT: ReadonlySet<string> = new Set(contentStems(`abstract agenda annex answer appendix background comment conclusion contents discussion finding foreword history introduction method minute note overview
preface question reference remark report result review source statement summary`));

const stemsOf = (headings: Headings): readonly string[] => headings.flatMap((heading) => [...labelSaid(heading), ...labelNumbers(heading)]);

/** Stems of some headings that others lack. */
function headedOnly(headings: Headings, others: Headings): string[] {
  const theirs = stemsOf(others);
  return stemsOf(headings).filter((stem) => !theirs.includes(stem));
}

const isOfThing = (stems: readonly string[]): boolean => stems.length > 0 && !stems.some((stem) => OF_TEXT.has(stem));

/** A passage says of what it names, whatever its heading. */
export const says = (view: PassageView, stem: string): boolean => ownStems(view).has(stem) || subjectBefore(view).includes(stem);

/** True where the draft names the section of `there` and not that of `here`, and whatever of its sentence `here` says itself `there` says too. */
function isSaidAlike(context: ClaimContext, there: PassageView, here: PassageView): boolean {
  const theirs = headedOnly(there.passage.headings, here.passage.headings).filter((stem) => !says(here, stem));
  const ours = headedOnly(here.passage.headings, there.passage.headings);
  return isOfThing(theirs) && ours.length > 0 && isNamed(context, theirs, ours) && saysAsMuch(context, here, there);
}

/** Does the draft name the one section and not the other: in the figure's own clause, else in its sentence, else among the names around it? */
function isNamed({ saying, terms, backgroundNames }: ClaimContext, theirs: readonly string[], ours: readonly string[]): boolean {
  for (const said of [new Set(contentStems(saying)), terms, backgroundNames]) {
    if (ours.some((stem) => said.has(stem))) return false;
    const held = theirs.filter((stem) => said.has(stem)).length;
    if (held > 0) return held >= MEANT * theirs.length;
  }
  return false;
}

export function saysAsMuch({ terms }: ClaimContext, here: PassageView, there: PassageView): boolean {
  const shared = [...ownStems(here)].filter((stem) => terms.has(stem));
  const over = stemsOf(there.passage.headings);
  return shared.length > 0 && shared.every((stem) => over.includes(stem) || says(there, stem));
}

/** Stems that the figure's clause says before it. */
const saidBefore = ({ sentence, clause, at }: ClaimContext): ReadonlySet<string> => new Set(contentStems(sentence.slice(clause.start, Math.max(clause.start, at.start))));

/** True where a section is not that of a passage, the draft speaks of it in front of the figure, and the passage neither of it nor of anything that the draft calls by a name. */
function isSubject({ terms, names }: ClaimContext, before: ReadonlySet<string>, section: Headings, view: PassageView): boolean {
  const { headings } = view.passage;
  const theirs = headedOnly(section, headings);
  if (!isOfThing(theirs) || !theirs.every((stem) => before.has(stem) && !says(view, stem))) return false;
  const ours = headedOnly(headings, section);
  return ours.length > 0 && !ours.some((stem) => terms.has(stem)) && ![...names.keys()].some((stem) => says(view, stem));
}
