import type { Quantity } from '../quantities/types.js';
import type { Passage, SourceDocument } from '../sources/types.js';
import { tokenWords, type WordToken } from '../text/words.js';
import { contentWords, nameStems, type ClaimContext } from './claimContext.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';
import { passageWords } from './passageWords.js';
import { numberStem } from './rowNumber.js';

/** A passage's words with their surroundings, gathered once per passage. */
export interface Surroundings extends Tone {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Words of plans, forecasts and guesses. */
const TENTATIVE: ReadonlySet<string> = new Set(('will would could may might shall plan plans planned expect expects expected forecast forecasts estimate estimates estimated target targets hope hopes hoped aim aims ' +
  'predicted predicts projected project poll polls likely if should proposed proposal draft intends intended budgeted budget').split(' '));
/** Words of what has been replaced since. */
const FORMER: ReadonlySet<string> = new Set('earlier previous previously former formerly originally initial initially preliminary provisional then until once yesterday old older before had past predecessor first'.split(' '));

/** What a document that another one has replaced, or will, says of itself. */
const REPLACED: ReadonlySet<string> = new Set('draft preliminary provisional interim superseded void withdrawn obsolete outdated uncorrected unaudited archived embargoed'.split(' '));
/** What replaces a draft is none. */
const REPLACES: ReadonlySet<string> = new Set(['replaces', 'supersedes', 'corrects', 'revises', 'amends', 'replacing', 'superseding', 'correcting', 'revising']);
const isCalledReplaced = (words: readonly WordToken[]): boolean => has(words, REPLACED) && !has(words, REPLACES);
// where a document says what it is: its title, its name, its first lines
const FRONT_PASSAGES = 3;
const replaced = new WeakMap<SourceDocument, boolean>();

/** True where a document calls itself a draft, provisional or superseded, in its title, its file's name or its first lines. */
function isReplaced(document: SourceDocument): boolean {
  let found = replaced.get(document);
  if (found === undefined) {
    const name = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/[-_.]/g, ' ');
    const front = Array.from({ length: Math.min(FRONT_PASSAGES, document.passages.length) }, (_, at) => document.passages[at] as Passage);
    found = [document.metadata.title ?? '', name, ...front.flatMap(({ text, headings, table }) => (table === undefined ? [text, ...headings] : headings))].some((text) => isCalledReplaced(tokenWords(text)));
    replaced.set(document, found);
  }
  return found;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'neither', 'nor', 'cannot', 'denied', 'denies', 'failed', 'refused', 't']);

// "May", "Will" and "Hope" are names inside a sentence
const has = (words: readonly WordToken[], list: ReadonlySet<string>): boolean => words.some((word, at) => list.has(word.lower) && (at === 0 || !word.capital));

/** What a text says to the passages beside it: its content stems in order, and those of its names. */
interface Said {
  readonly stems: readonly string[];
  readonly names: ReadonlySet<string>;
}

function saidIn(words: readonly WordToken[]): Said {
  return { stems: contentWords(words).map((word) => word.stem), names: nameStems(words) };
}

const passagesSaid = new WeakMap<Passage, Said>();

/** Every passage is the neighbour of four others: it is asked once for all of them. */
function passageSaid(passage: Passage): Said {
  let found = passagesSaid.get(passage);
  if (found === undefined) passagesSaid.set(passage, (found = saidIn(passageWords(passage))));
  return found;
}

// heads, titles and labels come again with every row and passage under them
const MOST_LABELS = 4000;
const labelsSaid = new Map<string, Said>();

/** The same of a head, title or label. */
export function labelSaid(label: string): Said {
  let found = labelsSaid.get(label);
  if (found === undefined) {
    if (labelsSaid.size > MOST_LABELS) labelsSaid.clear();
    labelsSaid.set(label, (found = saidIn(tokenWords(label))));
  }
  return found;
}

const counted = new WeakMap<Quantity, readonly string[]>();

/** Content stems of what a figure counts; the last is its head. */
export function ofStems(figure: Quantity): readonly string[] {
  let found = counted.get(figure);
  if (found === undefined) counted.set(figure, (found = figure.of === null ? [] : contentWords(tokenWords(figure.of)).map((word) => word.stem)));
  return found;
}

/** Whether a text denies, whether it plans or guesses, whether it speaks of what was before. */
export interface Tone {
  readonly negated: boolean;
  readonly tentative: boolean;
  readonly former: boolean;
  /** It, or the document it stands in, is called a draft, provisional or superseded. */
  readonly replaced: boolean;
}

const toneOf = (words: readonly WordToken[]): Tone => ({ negated: has(words, NEGATIONS), tentative: has(words, TENTATIVE), former: has(words, FORMER), replaced: isCalledReplaced(words) });

const tones = new WeakMap<ClaimContext, Tone>();

/** The tone of a claim's sentence. */
export function claimTone(context: ClaimContext): Tone {
  let found = tones.get(context);
  if (found === undefined) tones.set(context, (found = toneOf(tokenWords(context.sentence))));
  return found;
}

const owned = new WeakMap<PassageView, ReadonlySet<string>>();

/** Content stems of a passage, and those of its numbers, part of a name or not: whoever reads them has the figures told apart. */
export function ownStems(view: PassageView): ReadonlySet<string> {
  let found = owned.get(view);
  if (found === undefined) owned.set(view, (found = new Set(view.words.flatMap((word) => (word.digit ? numberStem(word.lower) : word.stop ? [] : word.stem)))));
  return found;
}

const ownNamed = new WeakMap<PassageView, ReadonlySet<string>>();

/** Stems of the names in a passage. */
export function ownNames(view: PassageView): ReadonlySet<string> {
  let found = ownNamed.get(view);
  if (found === undefined) ownNamed.set(view, (found = nameStems(view.words)));
  return found;
}

const yearsOf = ({ quantities }: PassageView): Set<number> => new Set(quantities.flatMap(({ date }) => date?.year ?? []));

const surroundingsCache = new WeakMap<PassageView, Surroundings>();

/** What stands in a passage and around it; gathered once per passage, its years and tone when they are first asked for. */
export function surroundings(view: PassageView, library: Library): Surroundings {
  const cached = surroundingsCache.get(view);
  if (cached !== undefined) return cached;
  const own = ownStems(view);
  const around = new Set<string>(library.about(view.document.path));
  const names = new Set(ownNames(view));
  const add = (said: Said): void => {
    for (const stem of said.stems) around.add(stem);
    for (const stem of said.names) names.add(stem);
  };
  for (const heading of view.passage.headings) add(labelSaid(heading));
  if (view.passage.speaker !== undefined) add(labelSaid(view.passage.speaker));
  if (view.document.metadata.title !== undefined) add(labelSaid(view.document.metadata.title));
  const table = view.passage.table === undefined ? undefined : view.document.tables[view.passage.table];
  if (table !== undefined) {
    add(labelSaid(table.caption ?? ''));
  } else {
    for (const step of [-3, -2, -1, 1]) {
      const neighbour = view.document.passages[view.at + step];
      if (neighbour !== undefined && (neighbour.group === view.passage.group || step === -1) && neighbour.table === undefined) add(passageSaid(neighbour));
    }
  }
  let years: ReadonlySet<number> | undefined;
  let tone: Tone | undefined;
  const toned = (): Tone => (tone ??= toneOf(view.words));
  const found = {
    own, around, names,
    get years() { return (years ??= yearsOf(view)); },
    get negated() { return toned().negated; },
    get tentative() { return toned().tentative; },
    get former() { return toned().former; },
    get replaced() { return toned().replaced || isReplaced(view.document); },
  };
  surroundingsCache.set(view, found);
  return found;
}
