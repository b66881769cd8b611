import type { Quantity } from '../quantities/types.js';
import { stemOf } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { asksForBirth } from './derive/dateTerms.js';
import type { Library } from './library.js';
import { counterparts } from './counterparts.js';
import { significantDigits } from './pairFeatures.js';
import type { Hit } from './passageSearch.js';
import type { PassageView } from './passageView.js';
import type { Retrieved } from './retrieve.js';
import { keyRanges } from './valueKeys.js';

// operands need not speak of the result: more passages are looked at than for figures that are stated
const DEEP = 72;
// sentences beside the best ones hold the other figure as often as not
const WITH_NEIGHBOURS = 8;
// passages that state a figure which the sentence names as well
const BY_SIBLING = 4;

/** A figure of three digits, or of two that are no whole number: few sums and shares give it by chance. */
export const isTelling = (claim: Quantity): boolean => claim.hedge === 'exact' && claim.step > 0 && significantDigits(claim) >= (claim.step < 1 ? 2 : 3);

/** A passage in which operands may stand; read when it is its turn. */
export interface Found {
  readonly path: string;
  readonly at: number;
  readonly score: number;
  /** By its words: the index tells which of them it holds. */
  readonly isFound: boolean;
  /** It states a figure that the sentence names as well. */
  isNamed: boolean;
  /** One of so many digits that it is the same figure: then it speaks of the same thing, in whatever words. */
  isTold: boolean;
}

/** True for a figure of the sentence that few passages state by chance; days and times only where a length of time is claimed. */
const tells = ({ kind, unit, value, date, clock }: Quantity, claim: Quantity): boolean =>
  kind === 'date' || clock !== undefined ? isLength(claim) && (clock !== undefined || (date?.day !== undefined && date.month !== undefined)) : unit !== null || Math.abs(value ?? 0) >= LEAST_BARE;

const isLength = ({ kind }: Quantity): boolean => kind === 'duration' || kind === 'age' || kind === 'date';
const LEAST_BARE = 20;
// below this a bare number is stated anywhere
const LEAST_TELLING = 100;

const BIRTH: readonly (readonly [string, number])[] = [[stemOf('born'), 1], [stemOf('birth'), 0.5]];
const BY_BIRTH = 4;

// searches by the words of a source, passages of one, and characters to either side of a figure
const CALLED = 2;
const BY_WORDS = 4;
const BESIDE = 40;

const NONE: ReadonlyMap<string, number> = new Map();

/** The words that a source says beside a figure of the sentence. */
function wordsBeside({ words, quantities }: PassageView, figure: Quantity): ReadonlyMap<string, number> {
  const at = quantities.find(({ value }) => value === figure.value);
  const found = new Map<string, number>();
  for (const { stop, digit, stem, start, end } of words) if (!stop && !digit && at !== undefined && start < at.end + BESIDE && end > at.start - BESIDE) found.set(stem, 1);
  return found;
}

/** A figure of this size and unit, of a cell whatever unit its head leaves out. */
const states = ({ quantities }: PassageView, { value, unit, step }: Quantity): boolean =>
  quantities.some((figure) => figure.value !== null && Math.abs(figure.value - (value as number)) <= step / 2 + 1e-9 && (figure.unit === unit || (figure.unit === null && figure.cell !== undefined)) && figure.date === undefined);

/**
 * Where operands may stand, best first: what the claim's words find, their neighbours, and what states the sentence's other figures.
 * @param siblings how many of `named` stand in the claim's own sentence; they come first
 */
export function operandPassages({ names, terms, background, sentence, at: place }: ClaimContext, claim: Quantity, { hits }: Retrieved, named: readonly Quantity[], siblings: number, library: Library, only: ReadonlySet<string> | undefined): Found[] {
  const found: Found[] = [];
  const byPlace = new Map<string, Map<number, Found>>();
  const add = (path: string, at: number, score: number, isFound = false): Found => {
    let own = byPlace.get(path);
    if (own === undefined) byPlace.set(path, (own = new Map()));
    let one = own.get(at);
    if (one === undefined) {
      own.set(at, (one = { path, at, score, isFound, isNamed: false, isTold: false }));
      found.push(one);
    }
    return one;
  };
  const state = ({ path, at }: Hit, isNamed: boolean, isTold = false): void => {
    const one = add(path, at, 0.01);
    one.isNamed ||= isNamed;
    one.isTold ||= isTold;
  };
  for (const { path, at, score } of hits.slice(0, DEEP)) add(path, at, score, true);
  let beside = WITH_NEIGHBOURS;
  for (let i = 0; i < found.length && beside > 0; i++) {
    const { path, at, score, isFound } = found[i] as Found;
    if (!isFound) break;
    if (library.view(path, at).passage.table !== undefined) continue;
    beside--;
    const groups = library.groups(path);
    for (const next of [at - 1, at + 1]) if (groups[next] === groups[at]) add(path, next, score * 0.6);
  }
  let left = CALLED;
  // what the sources say beside the figures that the draft names
  const told = new Set<string>();
  for (const [turn, quantity] of named.entries()) {
    // small bare numbers stand anywhere
    if (!tells(quantity, claim)) continue;
    const isNamed = quantity.unit !== null || quantity.kind === 'date' || quantity.clock !== undefined || Math.abs(quantity.value ?? 0) >= LEAST_TELLING;
    const isTold = quantity.kind !== 'date' && isTelling(quantity);
    for (const [first, hit] of library.withValue(keyRanges(quantity), BY_SIBLING, only).entries()) {
      state(hit, isNamed, isTold);
      const words = first < CALLED ? wordsBeside(library.view(hit.path, hit.at), quantity) : NONE;
      words.forEach((_weight, stem) => void told.add(stem));
      // "137 supplementary petitions", which the draft calls demands: what they were before is told in the source's words
      if (first === 0 && isNamed && turn < siblings && left > 0) {
        const isAbout = [...words.keys()].some((stem) => terms.has(stem) || background.has(stem));
        if (isAbout) left--;
        if (isAbout) for (const other of library.search(words, BY_WORDS, only)) state(other, true, true);
      }
      // "The total is £68,400. The claim had been for £205,200": the other figure stands there in whatever words
      const last = library.groups(hit.path).length - 1;
      if (isTold && library.view(hit.path, hit.at).passage.table === undefined) for (const step of [-1, 1]) if (hit.at + step >= 0 && hit.at + step <= last) state({ ...hit, at: hit.at + step }, true, true);
    }
  }
  const isLikely = (view: PassageView, other: Quantity): boolean => states(view, other) && view.words.some(({ stop, digit, stem }) => !stop && !digit && (terms.has(stem) || background.has(stem) || told.has(stem)));
  // "4.7 points short of the target": the target may stand where nothing else is said that the sentence says
  for (const other of counterparts(claim, named)) {
    for (const hit of library.withValue(keyRanges(other), BY_SIBLING, only)) if (isLikely(library.view(hit.path, hit.at), other)) state(hit, true, true);
  }
  // "43 per cent of them are men" where the source tells how many are women
  if (claim.unit === '%' && claim.hedge === 'exact' && claim.value !== null && claim.value < 100) {
    const rest = 100 - claim.value;
    for (const hit of library.withValue(keyRanges({ ...claim, value: rest, low: rest, high: rest }), BY_SIBLING, only)) state(hit, true, true);
  }
  // who is so old was born on a day that is told elsewhere
  if (names.size > 0 && asksForBirth(claim, sentence, place.start)) for (const hit of library.search(new Map([...names, ...BIRTH]), BY_BIRTH, only)) state(hit, true);
  return found.sort((a, b) => b.score - a.score);
}
