import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { normalised } from './figures.js';
import type { Library } from './library.js';
import { significantDigits } from './pairFeatures.js';
import { keyRanges } from './valueKeys.js';

/** What the figures around a claim say of a passage: figures that stand together in the draft mostly stand together in the source, and seldom by accident. */
export interface Company {
  /** How many figures of the claim's sentence and those beside it stand close to a passage of a source, its own value left out: 0 to 1, 2 and more is 1. */
  beside(claim: Claim, path: string, at: number): number;
}

// passages: a paragraph or two, a few rows
const CLOSE = 3;
const ENOUGH = 2;
// what a figure of the sentence before or after counts for
const NEIGHBOUR = 0.6;
// a figure that stands in so many places tells no source from another
const MOST_PLACES = 200;

/** Where a value stands: passages by path. */
type Places = ReadonlyMap<string, readonly number[]>;

export function companyOf(draft: Draft, library: Library): Company {
  const placesOf = placesIn(library);
  // the sentences in reading order: those beside a claim's are one step away
  const order = new Map<string, number>();
  for (const [block, { sentences }] of draft.blocks.entries()) for (const { start } of sentences) order.set(`${block}:${start}`, order.size);
  const bySentence = new Map<number, { readonly block: number; readonly quantity: Quantity; readonly value: string }[]>();
  for (const { block, sentence, kind, quantity } of draft.claims) {
    const at = order.get(`${block}:${sentence.start}`);
    if (at !== undefined && quantity !== undefined && kind !== 'quotation') listed(bySentence, at).push({ block, quantity, value: valueOf(quantity) });
  }
  return {
    beside(claim, path, at) {
      const here = order.get(`${claim.block}:${claim.sentence.start}`);
      if (here === undefined) return 0;
      const seen = new Set(claim.quantity === undefined ? [] : [valueOf(claim.quantity)]);
      let sum = 0;
      // the sentence after only in the same block: what a verdict depends on must stay near (see sentenceKey)
      for (const step of [0, -1, 1]) {
        for (const { block, quantity, value } of bySentence.get(here + step) ?? []) {
          if (seen.has(value) || significantDigits(quantity) < 2 || (step === 1 && block !== claim.block)) continue;
          seen.add(value);
          if (placesOf(quantity, value).get(path)?.some((place) => Math.abs(place - at) <= CLOSE) === true) sum += step === 0 ? 1 : NEIGHBOUR;
        }
      }
      return Math.min(1, sum / ENOUGH);
    },
  };
}

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
