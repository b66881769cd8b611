import type { Claim, Draft } from '../draft/types.js';
import { isForeign } from './acquaintance.js';
import type { Quantity } from '../quantities/types.js';
import { cellsBeside, claimsInBlock } from './claimsByBlock.js';
import { normalised } from './figures.js';
import type { Library } from './library.js';
import { significantDigits } from './pairFeatures.js';
import { keyRanges } from './valueKeys.js';

/** What the figures around a claim say of a passage: figures that stand together in the draft mostly stand together in the source, and seldom by accident. */
export interface Company {
  /** How many figures of the claim's sentence and those beside it stand close to a passage of a source, its own value left out: 0 to 1, 2 and more is 1. */
  beside(claim: Claim, path: string, at: number): number;
  /** The sources tell of something else than the draft (see isForeign). */
  readonly isForeign: boolean;
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
  const known = new Map<Claim, readonly Neighbour[]>();
  return {
    isForeign: isForeign(draft, library),
    beside(claim, path, at) {
      let neighbours = known.get(claim);
      if (neighbours === undefined) known.set(claim, (neighbours = neighboursOf(draft, claim, placesOf)));
      let sum = 0;
      for (const { places, weight } of neighbours) if (places.get(path)?.some((place) => Math.abs(place - at) <= CLOSE) === true) sum += weight;
      return Math.min(1, sum / ENOUGH);
    },
  };
}

/** A figure around a claim: where it stands, and what it counts for. */
interface Neighbour {
  readonly places: Places;
  readonly weight: number;
}

/** The other figures of a claim's sentence and of those beside it, each value once. */
function neighboursOf(draft: Draft, claim: Claim, placesOf: (quantity: Quantity, value: string) => Places): Neighbour[] {
  const sentences = draft.blocks[claim.block]?.sentences ?? [];
  const here = sentences.findIndex(({ start }) => start === claim.sentence.start);
  if (here < 0) return [];
  const found: Neighbour[] = [];
  const seen = new Set(claim.quantity === undefined ? [] : [valueOf(claim.quantity)]);
  const look = (block: number, start: number | undefined, weight: number): void => {
    for (const { kind, sentence, quantity } of claimsInBlock(draft, block)) {
      if (sentence.start !== start || quantity === undefined || kind === 'quotation') continue;
      const value = valueOf(quantity);
      if (seen.has(value) || significantDigits(quantity) < 2) continue;
      seen.add(value);
      found.push({ places: placesOf(quantity, value), weight });
    }
  };
  look(claim.block, claim.sentence.start, 1);
  const row = cellsBeside(draft, claim.block);
  for (const block of row) for (const { start } of draft.blocks[block]?.sentences ?? []) look(block, start, 1);
  // what stands before a cell is of its row, or of another
  if (row.length > 0) return found;
  let before = here > 0 ? claim.block : claim.block - 1;
  while (before >= 0 && draft.blocks[before]?.sentences.length === 0) before--;
  look(before, before === claim.block ? sentences[here - 1]?.start : draft.blocks[before]?.sentences.at(-1)?.start, NEIGHBOUR);
  // the sentence after only in the same block: what a verdict depends on must stay near (see sentenceKey)
  look(claim.block, sentences[here + 1]?.start, NEIGHBOUR);
  return found;
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
