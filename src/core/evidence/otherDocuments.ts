import type { Draft } from '../draft/types.js';
import type { SourceDocument } from '../sources/types.js';
import { contentStems, tokenWords } from '../text/words.js';
import { TIMES_OF_YEAR, type ClaimContext } from './claimContext.js';
import { figureKey } from './figureKeys.js';
import { placeStems } from './lexicon/places.js';
import { isEveryday } from './lexicon/relations.js';
import type { Library } from './library.js';
import { isAsFirm, OF_TEXT, says, saysAsMuch } from './otherSections.js';
import type { Pair } from './pairs.js';
import type { Hit } from './passageSearch.js';
import type { PassageView } from './passageView.js';
import { nameStems } from './subjects.js';
import { aroundPassage, speaksOfItself } from './surroundings.js';

/**
 * Figures of a document that is about another thing of the kind that the draft speaks of: "The mill in Ostra employs 340 people", where "The mill employs 340 people" stands under the title "Pell mill"
 * and never a word of Ostra, and another document goes by the title "Ostra mill". They neither bear the claim out nor speak against it. That two documents are about things of one kind is told by
 * - a word that both titles have beside a name, or
 * - what they say alike, each of its own: one bears the claim out, the other has another figure.
 * What a sentence without a name speaks of is told by the heading over it.
 * @param hits passages among whose documents those about what the draft names are looked for
 * @returns keys of the figures (see figureKey)
 */
export function ofOtherDocuments(draft: Draft, context: ClaimContext, pairs: readonly Pair[], hits: readonly Hit[], library: Library): ReadonlySet<string> {
  const said = context.names.size > 0 ? [...context.names.keys()].filter((stem) => context.owned.get(stem) !== false) : [...nameStems(tokenWords(headingOver(draft, context)))];
  if (said.length === 0) return NONE;
  let found: Set<string> | null = null;
  let named: readonly SourceDocument[] | undefined;
  const fellows = new Map<SourceDocument, readonly Fellow[]>();
  /** The documents about what the draft names, beside one that is about something else. */
  const besides = (document: SourceDocument): readonly Fellow[] => {
    let those = fellows.get(document);
    if (those === undefined) fellows.set(document, (those = titleOf(document).names.size === 0 ? [] : (named ??= titledWith(said, hits, library)).flatMap((other) => fellowOf(context, said, document, other))));
    return those;
  };
  let around: ReturnType<typeof aroundPassage> | undefined;
  const isStranger = (view: PassageView, { stems }: Fellow): boolean => {
    if (stems.some((stem) => says(view, stem))) return false;
    const there = (around ??= aroundPassage(said.flatMap((stem) => [stem, ...placeStems(stem)]), library))(view);
    return !stems.some((stem) => there.has(stem));
  };
  for (const pair of pairs) {
    const { view, figure } = pair;
    if (!isProse(pair) || speaksOfItself(view)) continue;
    const others = besides(view.document).filter((one) => isStranger(view, one));
    if (others.some(({ document, isOfKind }) => isOfKind || pairs.some((that) => that.view.document === document && isSaidOfEach(context, pair, that)))) (found ??= new Set()).add(figureKey(view, figure));
  }
  return found ?? NONE;
}

/** The nearest heading over a claim; '' where there is none, and for what stands in a heading. */
function headingOver({ blocks }: Draft, { claim }: ClaimContext): string {
  const block = blocks[claim.block];
  return block === undefined || block.kind === 'heading' ? '' : (block.headings.at(-1) ?? '');
}

const NONE: ReadonlySet<string> = new Set();

const isProse = ({ view }: Pair): boolean => view.passage.table === undefined;

/** True where one of the two agrees with the draft and the other does not, and the second says all that the first says of the draft's sentence. */
function isSaidOfEach(context: ClaimContext, pair: Pair, that: Pair): boolean {
  if (pair.agrees === that.agrees || !isProse(that)) return false;
  const [agreeing, differing] = pair.agrees ? [pair, that] : [that, pair];
  return isAsFirm(differing, agreeing) && saysAsMuch(context, agreeing.view, differing.view);
}

/** What a title calls its document's subject. */
interface Title {
  readonly stems: ReadonlySet<string>;
  /** Those of names. */
  readonly names: ReadonlySet<string>;
  /** Those of everyday words beside them, each with the side on which it stands: "Pell mill" and "Museum of Clocks", but no fire is a "Fire service of Pell". */
  readonly kinds: ReadonlySet<string>;
}

const titles = new WeakMap<SourceDocument, Title>();

function titleOf(document: SourceDocument): Title {
  let found = titles.get(document);
  if (found === undefined) titles.set(document, (found = readTitle(document.metadata.title ?? '')));
  return found;
}

// words: "Kestrel Lane School" is a school
const BESIDE = 2;

/** In these somebody speaks, who may speak of anything. */
const OF_SPEECH: ReadonlySet<string> = new Set(contentStems('answer call conversation diary hearing interview letter mail message speech statement talk testimony transcript'));
const REPLY = /^(?:re|fwd?):/i;

const NAMELESS: Title = { stems: new Set(), names: new Set(), kinds: new Set() };

function readTitle(title: string): Title {
  const words = tokenWords(title).filter(({ stop, digit }) => !stop && !digit);
  if (title === title.toUpperCase() || REPLY.test(title) || words.some(({ stem }) => OF_SPEECH.has(stem))) return NAMELESS;
  const capitals = nameStems(words);
  // where all words have capitals, these make no names of everyday words
  const isTold = words.some(({ capital }) => !capital);
  const mayBeSubject = (stem: string): boolean => !OF_TEXT.has(stem) && !TIMES_OF_YEAR.has(stem);
  const isName = words.map(({ stem, capital }) => capital && capitals.has(stem) && (isTold || !isEveryday(stem)) && mayBeSubject(stem));
  const isNamed = (from: number, to: number): boolean => isName.slice(Math.max(0, from), to).includes(true);
  const kinds = words.flatMap(({ stem }, at) => (!isEveryday(stem) || !mayBeSubject(stem) ? [] : [...(isNamed(at - BESIDE, at) ? [`- ${stem}`] : []), ...(isNamed(at + 1, at + 1 + BESIDE) ? [`${stem} -`] : [])]));
  return { stems: new Set(words.map(({ stem }) => stem)), names: new Set(words.flatMap(({ stem }, at) => (isName[at] === true ? stem : []))), kinds: new Set(kinds) };
}

// each has to be looked at
const BEST = 24;

/** Of the best passages' documents those whose titles name something that the draft does. */
function titledWith(said: readonly string[], hits: readonly Hit[], library: Library): readonly SourceDocument[] {
  const documents = new Set<SourceDocument>();
  for (let i = 0; i < hits.length && i < BEST; i++) documents.add(library.documents.get((hits[i] as Hit).path) as SourceDocument);
  return [...documents].filter((document) => said.some((stem) => titleOf(document).names.has(stem)));
}

/** A document about what the draft names. */
interface Fellow {
  readonly document: SourceDocument;
  /** By which a passage speaks of it. */
  readonly stems: readonly string[];
  /** Its title says beside a name what the other's says there. */
  readonly isOfKind: boolean;
}

/** [] unless the draft says a name of the other's title, and its sentence (where that has no name, those beside it and the headings too) none of the document's own. */
function fellowOf({ terms, names, backgroundNames }: ClaimContext, said: readonly string[], document: SourceDocument, other: SourceDocument): Fellow[] {
  const [ours, theirs] = [titleOf(document), titleOf(other)];
  const own = [...ours.names].filter((stem) => !theirs.stems.has(stem));
  const stems = said.filter((stem) => theirs.names.has(stem) && !ours.stems.has(stem)).flatMap((stem) => [stem, ...placeStems(stem)]);
  if (document === other || stems.length === 0 || own.length === 0 || own.some((stem) => terms.has(stem) || (names.size === 0 && backgroundNames.has(stem)))) return [];
  return [{ document: other, stems, isOfKind: [...ours.kinds].some((stem) => theirs.kinds.has(stem)) }];
}
