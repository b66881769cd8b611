import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { normalised } from './figures.js';
import type { Library } from './library.js';
import { significantDigits } from './pairFeatures.js';
import { keyRanges } from './valueKeys.js';

/**
 * What the other figures of a draft say about a source. A source that states several of them is what the draft was written from, and
 * figures that stand together in the draft mostly stand together in the source; neither comes about by accident.
 */
export interface Company {
  /** How many of the draft's telling figures outside the claim's sentence a source states: 0 to 1, 4 and more is 1; 0.5 where the draft has too few to tell. */
  kinship(claim: Claim, path: string): number;
  /** How many figures of the claim's sentence and those beside it stand close to a passage of a source, its own value left out: 0 to 1, 2 and more is 1. */
  beside(claim: Claim, path: string, at: number): number;
}

// passages: a paragraph or two, a few rows
const CLOSE = 3;
const ENOUGH = 4;
const ENOUGH_BESIDE = 2;
// what a figure of the sentence before or after counts for
const NEIGHBOUR = 0.6;
// a figure that stands in so many places tells no source from another
const MOST_PLACES = 200;

/** Where a value stands: passages by path. */
type Places = ReadonlyMap<string, readonly number[]>;

export function companyOf(draft: Draft, library: Library): Company {
  const placesOf = placesIn(library);
  const figures = draft.claims.flatMap(({ block, sentence, kind, quantity }) => (quantity === undefined || kind === 'quotation' ? [] : [{ sentence: `${block}:${sentence.start}`, quantity, value: valueOf(quantity) }]));
  // the sentences in reading order: those beside a claim's are one step away
  const order = new Map<string, number>();
  for (const [block, { sentences }] of draft.blocks.entries()) for (const { start } of sentences) order.set(`${block}:${start}`, order.size);
  const bySentence = new Map<number, typeof figures>();
  for (const figure of figures) {
    const at = order.get(figure.sentence);
    if (at !== undefined) listed(bySentence, at).push(figure);
  }
  let counted: ReturnType<typeof countKin> | undefined;
  const kin = (): ReturnType<typeof countKin> => (counted ??= countKin(figures.filter(({ quantity }) => isTelling(quantity)), placesOf));
  return {
    kinship(claim, path) {
      const sentence = `${claim.block}:${claim.sentence.start}`;
      if (kin().all.elsewhere(sentence) < 2) return 0.5;
      return Math.min(ENOUGH, kin().of.get(path)?.elsewhere(sentence) ?? 0) / ENOUGH;
    },
    beside(claim, path, at) {
      const here = order.get(`${claim.block}:${claim.sentence.start}`);
      if (here === undefined) return 0;
      const seen = new Set(claim.quantity === undefined ? [] : [valueOf(claim.quantity)]);
      let sum = 0;
      // the sentence after only in the same block: what a verdict depends on must stay near (see sentenceKey)
      for (const step of [0, -1, 1]) {
        for (const { sentence, quantity, value } of bySentence.get(here + step) ?? []) {
          if (seen.has(value) || significantDigits(quantity) < 2 || (step === 1 && !sentence.startsWith(`${claim.block}:`))) continue;
          seen.add(value);
          if (placesOf(quantity, value).get(path)?.some((place) => Math.abs(place - at) <= CLOSE) === true) sum += step === 0 ? 1 : NEIGHBOUR;
        }
      }
      return Math.min(1, sum / ENOUGH_BESIDE);
    },
  };
}

/** The same, which notes every kinship that is asked for. */
export const noting = (company: Company, kin: Map<string, number>): Company => ({
  ...company,
  kinship(claim, path) {
    const found = company.kinship(claim, path);
    kin.set(path, found);
    return found;
  },
});

interface Tally {
  /** How many values are stated in another sentence than this. */
  elsewhere(sentence: string): number;
}

function countKin(telling: readonly { readonly sentence: string; readonly quantity: Quantity; readonly value: string }[], placesOf: (quantity: Quantity, value: string) => Places): { readonly all: Tally; readonly of: ReadonlyMap<string, Tally> } {
  const sentences = new Map<string, Set<string>>();
  const values = new Map<string, Quantity>();
  for (const { sentence, quantity, value } of telling) {
    const own = sentences.get(value);
    if (own === undefined) sentences.set(value, new Set([sentence]));
    else own.add(sentence);
    values.set(value, quantity);
  }
  const tally = (those: readonly string[]): Tally => {
    // values of one sentence only, by sentence
    const alone = new Map<string, number>();
    for (const value of those) {
      const [first, second] = sentences.get(value) as Set<string>;
      if (first !== undefined && second === undefined) alone.set(first, (alone.get(first) ?? 0) + 1);
    }
    return { elsewhere: (sentence) => those.length - (alone.get(sentence) ?? 0) };
  };
  const byPath = new Map<string, string[]>();
  for (const [value, quantity] of values) for (const path of placesOf(quantity, value).keys()) listed(byPath, path).push(value);
  return { all: tally([...values.keys()]), of: new Map([...byPath].map(([path, those]) => [path, tally(those)])) };
}

/** Three digits, or a day of a month: few figures agree with such a one by accident. */
const isTelling = (quantity: Quantity): boolean => (quantity.date === undefined ? significantDigits(quantity) >= 3 : quantity.date.day !== undefined && quantity.date.month !== undefined);

/** Equal for quantities that are looked for in the same places. */
function valueOf({ low, high, value, hedge, unit, date }: Quantity): string {
  return date === undefined ? `${value} ${low} ${high} ${hedge} ${unit}` : `${date.year}-${date.month}-${date.day} ${date.from}`;
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}

const looked = new WeakMap<Library, { readonly version: number; readonly places: Map<string, Places> }>();
// values asked for while a draft is typed: more are looked up anew
const MOST_LOOKED = 20_000;

/** Looks a value up once for a version of the library, whatever the draft. */
function placesIn(library: Library): (quantity: Quantity, value: string) => Places {
  return (quantity, value) => {
    let cache = looked.get(library);
    if (cache?.version !== library.version || cache.places.size > MOST_LOOKED) looked.set(library, (cache = { version: library.version, places: new Map() }));
    let places = cache.places.get(value);
    if (places === undefined) {
      const byPath = new Map<string, number[]>();
      const hits = library.withValue(keyRanges(normalised(quantity)), MOST_PLACES);
      if (hits.length < MOST_PLACES) for (const { path, at } of hits) listed(byPath, path).push(at);
      cache.places.set(value, (places = byPath));
    }
    return places;
  };
}
