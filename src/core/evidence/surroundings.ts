import type { Quantity } from '../quantities/types.js';
import { contentStems, tokenWords, type WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { nameStems } from './subjects.js';
import type { Passage } from '../sources/types.js';
import type { Library } from './library.js';
import { sayingOf } from './ownership.js';
import { notedOfFigure, type PassageView } from './passageView.js';
import { noted } from './notes.js';
import { REPLACED, REPLACES } from './replaced.js';
import { rowYears } from './yearsIn.js';
import { isNumberStem, nameNumbers, numberStem } from './rowNumber.js';

/** What stands in a passage and over it, gathered once per passage. */
export interface Surroundings {
  readonly own: ReadonlySet<string>;
  /** What its document is about, headings, title, who speaks, caption; some come more than once. */
  readonly over: readonly string[];
  /** The passages of prose that are read with it. */
  readonly beside: readonly number[];
  readonly years: ReadonlySet<number>;
}

/** Words of plans, forecasts and guesses. */
const TENTATIVE: ReadonlySet<string> = new Set(('will would could may might shall plan plans planned expect expects expected forecast forecasts estimate estimates estimated target targets hope hopes hoped aim aims ' +
  'predicted predicts projected project poll polls likely if should proposed proposal draft intends intended budgeted budget').split(' '));
/** Words of what has been replaced since. */
const FORMER: ReadonlySet<string> = new Set('earlier previous previously former formerly originally initial initially preliminary provisional then until once yesterday old older before had past predecessor first'.split(' '));

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'neither', 'nor', 'cannot', 'denied', 'denies', 'failed', 'refused', 't']);

// one bit for each of the lists: every word of a passage is looked up once for all of them
const [IS_NEGATION, IS_TENTATIVE, IS_FORMER, IS_REPLACED, IS_REPLACING] = [1, 2, 4, 8, 16];
const LISTS = [[NEGATIONS, IS_NEGATION], [TENTATIVE, IS_TENTATIVE], [FORMER, IS_FORMER], [REPLACED, IS_REPLACED], [REPLACES, IS_REPLACING]] as const;
const heard = new Map<string, number>();
for (const [list, bit] of LISTS) for (const word of list) heard.set(word, (heard.get(word) ?? 0) | bit);

/** Which of the lists some words are of, as bits; "May", "Will" and "Hope" are names inside a sentence. */
function heardIn(words: readonly WordToken[]): number {
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    const { lower, capital } = words[at] as WordToken;
    if (at === 0 || !capital) found |= heard.get(lower) ?? 0;
  }
  return found;
}

const callsReplaced = (found: number): boolean => (found & IS_REPLACED) !== 0 && (found & IS_REPLACING) === 0;

// heads, titles and labels come again with every row and passage under them
const MOST_LABELS = 4000;
/** Of a label, read once. */
function ofLabel(read: (label: string) => readonly string[]): (label: string) => readonly string[] {
  const labels = new Map<string, readonly string[]>();
  return (label) => {
    let found = labels.get(label);
    if (found === undefined) {
      if (labels.size > MOST_LABELS) labels.clear();
      labels.set(label, (found = read(label)));
    }
    return found;
  };
}

/** Content stems of a head, title or label, in order. */
export const labelSaid = ofLabel(contentStems);

/** Stems of the numbers of a heading, a title or a caption: "Line 7". */
export const labelNumbers = ofLabel((label) => [...nameNumbers(tokenWords(label), []).values()]);

const counted = new WeakMap<Quantity, readonly string[]>();

/** Content stems of what a figure counts; the last is its head. */
export function ofStems(figure: Quantity): readonly string[] {
  let found = counted.get(figure);
  if (found === undefined) counted.set(figure, (found = figure.of === null ? [] : contentStems(figure.of)));
  return found;
}

/** Whether a text denies, whether it plans or guesses, whether it speaks of what was before. */
export interface Tone {
  readonly negated: boolean;
  readonly tentative: boolean;
  readonly former: boolean;
  /** It is called a draft, provisional or superseded. */
  readonly replaced: boolean;
}

function toneOf(words: readonly WordToken[]): Tone {
  const found = heardIn(words);
  return { negated: (found & IS_NEGATION) !== 0, tentative: (found & IS_TENTATIVE) !== 0, former: (found & IS_FORMER) !== 0, replaced: callsReplaced(found) };
}

const tones = new WeakMap<ClaimContext, Tone>();

/** The tone of a claim's sentence; what it denies, or says of the time before, it does of the figure's own clause. */
export function claimTone(context: ClaimContext): Tone {
  let found = tones.get(context);
  if (found === undefined) tones.set(context, (found = withinTone(toneOf(tokenWords(context.sentence)), context.sentence, context.saying)));
  return found;
}

function withinTone(whole: Tone, text: string, saying: string): Tone {
  if (saying.length === text.length || !(whole.negated || whole.former)) return whole;
  const { negated, former } = toneOf(tokenWords(saying));
  return { ...whole, negated, former };
}

/** The same of a source's figure and its passage. */
export const figureTone = notedOfFigure((view, figure): Tone => withinTone(passageTone(view), view.passage.text, sayingOf(view, figure)));

/** Content stems of a passage, and those of its numbers, part of a name or not: whoever reads them has the figures told apart. */
export const ownStems = noted(({ words }: PassageView): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const word of words) if (word.digit) found.add(numberStem(word.lower)); else if (!word.stop) found.add(word.stem);
  return found;
});

/** Stems of the names in a passage. */
export const ownNames = noted(({ words }: PassageView): ReadonlySet<string> => nameStems(words));

const yearsOf = noted(({ quantities, passage }: PassageView): ReadonlySet<number> => new Set([...quantities.flatMap(({ date }) => date?.year ?? []), ...(passage.cells === undefined ? [] : rowYears(passage))]));
// what its writers tell of themselves, or somebody who is quoted
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'our', 'ours', 'my', 'me', 'us']);
/** True where a passage speaks in the first person ("US" is a country). */
export const speaksOfItself = noted(({ words }: PassageView): boolean => words.some(({ lower, capital }) => FIRST_PERSON.has(lower) && !(capital && lower === 'us')));

const passageTone = noted(({ words }: PassageView) => toneOf(words));

/** What stands in a passage and over it; gathered once per passage, its years when they are first asked for. */
export const surroundings = noted((view: PassageView, library: Library): Surroundings => {
  const { document, passage } = view;
  const table = passage.table === undefined ? undefined : document.tables[passage.table];
  const labels = [...passage.headings, passage.speaker ?? '', document.metadata.title ?? '', table?.caption ?? ''];
  const over = [...library.about(document.path), ...labels.flatMap(labelSaid), ...labels.flatMap(labelNumbers)];
  return new Found(view, ownStems(view), over, table === undefined ? besideProse(view, library.groups(document.path)) : []);
});

/** @param groups of all passages of its document */
function besideProse({ document, passage, at }: PassageView, groups: ArrayLike<number>): number[] {
  const mayBeRow = document.tables.length > 0;
  return [at - 3, at - 2, at - 1, at + 1].filter((next) =>
    next >= 0 && next < groups.length && (groups[next] === groups[at] || (next === at - 1 && isUnderSame(passage, document.passages[next]))) && !(mayBeRow && document.passages[next]?.table !== undefined));
}

/** What ends a section is not read with what begins the next. */
export const isUnderSame = ({ headings }: Passage, before: Passage | undefined): boolean => headings.length === 0 || before?.kind === 'heading' || (before?.headings.length === headings.length && before.headings.at(-1) === headings.at(-1));

/** Tells of some stems those that stand around a passage: over it, or in the passages beside it, which are not read for it; numbers of names only over it. */
export function aroundPassage(stems: Iterable<string>, library: Library): (view: PassageView) => ReadonlySet<string> {
  const asked = new Set(stems);
  const filed = library.held(new Set([...asked].filter((stem) => !isNumberStem(stem))));
  return (view) => {
    const { over, beside } = surroundings(view, library);
    const found = filed(view.document.path, beside);
    for (const stem of over) if (asked.has(stem)) found.add(stem);
    return found;
  };
}

// a class, as a view is
class Found implements Surroundings {
  constructor(private readonly view: PassageView, readonly own: ReadonlySet<string>, readonly over: readonly string[], readonly beside: readonly number[]) {}

  get years(): ReadonlySet<number> {
    return yearsOf(this.view);
  }
}
