import { contains, type Span } from '../text/span.js';
import { stemOf, tokenWords, type WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { isAcronym } from './lexicon/acronyms.js';
import { placeStems } from './lexicon/places.js';
import { relatedStems } from './lexicon/relations.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';
import { aroundPassage, surroundings } from './surroundings.js';

// more would be a list to work through
const MOST = 2;

/**
 * Of what a claim's figure counts and of the names in its clause, those of which neither a passage nor what stands around it says a word, as the draft
 * writes them, the nearest to the figure first. Most of what a draft says in words that the source does not have is right (docs/evidence.md), so that this
 * decides nothing: it tells a reader where to look.
 */
export function unsaid(context: ClaimContext, library: Library): (view: PassageView) => readonly string[] {
  const things = context.heads.length > 0 ? [] : thingsOf(context);
  if (things.length === 0) return () => [];
  const aroundOf = aroundPassage(things.flatMap(({ stems }) => stems), library);
  return (view) => {
    const { own } = surroundings(view, library);
    const around = aroundOf(view);
    return things.filter(({ stems }) => !stems.some((stem) => own.has(stem) || around.has(stem))).slice(0, MOST).map(({ text }) => text);
  };
}

// anything may be one of these: "14 people", "34 times", "the 9 others"
const ANYTHING: ReadonlySet<string> = new Set('people person persons times time items item things thing units unit pieces piece cases case ones others occasions'.split(' ').map(stemOf));

/** A name, or what is counted: as written, and the stems of which any one speaks of it. */
interface Thing {
  readonly text: string;
  readonly stems: readonly string[];
}

// characters: a longer one is no name, and would fill a hover
const LONGEST = 60;

function thingsOf({ sentence, at, clause, names, of, owned }: ClaimContext): Thing[] {
  const words = tokenWords(sentence);
  const counted = of.at(-1);
  const head = words.find(({ start, stem }) => start >= at.end && stem === counted) ?? words.find(({ stem }) => stem === counted);
  const isName = (word: WordToken): boolean => word.capital && names.has(word.stem) && owned.get(word.stem) !== false && !isAcronym(sentence.slice(word.start, word.end));
  const found: WordToken[][] = head === undefined || ANYTHING.has(head.stem) ? [] : [[head]];
  for (const word of words) {
    if (word === head || !isName(word) || !contains(clause, word)) continue;
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && last !== head && isJoint(sentence.slice(last.end, word.start))) run.push(word);
    else found.push([word]);
  }
  const spans = found.map((run) => ({ run, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 })).filter(({ start, end }) => end - start <= LONGEST);
  const distance = ({ start, end }: Span): number => Math.max(start - at.end, at.start - end);
  const things = new Map<string, readonly WordToken[]>();
  for (const { run, start, end } of spans.sort((a, b) => distance(a) - distance(b))) {
    const text = sentence.slice(start, end).replace(/['’]s$/, '');
    if (!things.has(text)) things.set(text, run);
  }
  return [...things].map(([text, run]) => ({ text, stems: stemsOf(run) }));
}

const kin = (stem: string): string[] => [stem, ...relatedStems(stem), ...placeStems(stem)];

/** Between the words of one name: "Vieux-Pont", "Holm & Sons". */
const isJoint = (between: string): boolean => between === ' ' || between === '-' || between === ' & ';

/** Of a name each of its words, or its initials, speaks of it; of one word also what is kindred to it. */
function stemsOf(words: readonly WordToken[]): string[] {
  const own = words.filter(({ stop }) => !stop).map(({ stem }) => stem);
  const [only] = own;
  return own.length === 1 && only !== undefined ? kin(only) : [...own, ...own.flatMap(placeStems), words.map(({ lower }) => lower.charAt(0)).join('')];
}
