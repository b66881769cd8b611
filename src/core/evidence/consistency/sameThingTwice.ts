import type { Block, Claim, Draft } from '../../draft/types.js';
import type { Quantity } from '../../quantities/types.js';
import { tokenWords } from '../../text/words.js';
import { claimsInBlock } from '../claimsByBlock.js';
import { compare } from '../compare.js';
import { isFlat, type Inconsistency } from './finding.js';

/** So much of what two sentences say must be the same, figures apart, before their figures are held against one another. */
const ALIKE = 0.8;
const LEAST_SHARED = 4;

/** The same statement made twice with two figures ("140 people were rescued", later "141 people were rescued"). */
export function sameThingTwice(draft: Draft): Inconsistency[] {
  // other names, years and figures make it another statement
  const groups = new Map<string, Told | Told[]>();
  for (let place = 0; place < draft.blocks.length; place++) group(groups, draft.blocks[place] as Block, claimsInBlock(draft, place));
  const found: Inconsistency[] = [];
  for (const told of groups.values()) if (Array.isArray(told)) among(told, found);
  return found;
}

/** Most are told once: these need no list, at each edit. */
function group(groups: Map<string, Told | Told[]>, block: Block, claims: readonly Claim[]): void {
  if (claims.length === 0) return;
  const told = toldIn(block, claims);
  for (let i = 0; i < told.length; i++) {
    const { at, about } = told[i] as Telling;
    const claim = claims[at] as Claim;
    if (claim.quoted || claim.ignored !== undefined) continue;
    const before = groups.get(about.key);
    if (before === undefined) groups.set(about.key, { claim, about });
    else if (Array.isArray(before)) before.push({ claim, about });
    else groups.set(about.key, [before, { claim, about }]);
  }
}

function among(told: readonly Told[], found: Inconsistency[]): void {
  for (let i = 0; i < told.length; i++) {
    const first = told[i] as Told;
    for (let j = i + 1; j < told.length; j++) {
      const second = told[j] as Told;
      if (!alike(first.about, second.about)) continue;
      if (first.claim.quantity === undefined || second.claim.quantity === undefined || compare(second.claim.quantity, first.claim.quantity).relation !== 'different') continue;
      found.push({
        kind: 'twice', claim: second.claim, others: [first.claim], expected: first.claim.quantity.value ?? 0, working: `${first.claim.text}, ${second.claim.text}`,
        message: `The draft says ${first.claim.text} before and ${second.claim.text} here.`,
      });
    }
  }
}

/** A claim by itself in telling its figure of what it counts, and what is said around it. */
interface Told {
  readonly claim: Claim;
  readonly about: About;
}

// A draft is looked through at each edit, and all but a few of its blocks are what they were: by their sentences, which they keep while no edit
// touches them, with the figures that were looked at.
const known = new WeakMap<Block['sentences'], { readonly figures: readonly (Quantity | undefined)[]; readonly told: readonly Telling[] }>();

/** What may be told twice, by the place of the claim among those of its block. */
interface Telling {
  readonly at: number;
  readonly about: About;
}

function toldIn(block: Block, claims: readonly Claim[]): readonly Telling[] {
  let found = known.get(block.sentences);
  if (found === undefined || !areOf(claims, found.figures)) {
    found = { figures: claims.map(({ quantity }) => quantity), told: lookFor(block, claims) };
    known.set(block.sentences, found);
  }
  return found.told;
}

function areOf(claims: readonly Claim[], figures: readonly (Quantity | undefined)[]): boolean {
  if (figures.length !== claims.length) return false;
  for (let at = 0; at < figures.length; at++) if (claims[at]?.quantity !== figures[at]) return false;
  return true;
}

/** The claims of a block that may be told twice. */
function lookFor({ prose, kind }: Block, claims: readonly Claim[]): Telling[] {
  if (kind === 'table-cell') return [];
  const counted = new Map<string, number>();
  const places = claims.map(placeOf);
  for (const place of places) counted.set(place, (counted.get(place) ?? 0) + 1);
  return claims.flatMap(({ text, sentence, quantity }, at) => {
    // what shares its sentence with a second figure of the same is not the only one told
    if (!isFlat(quantity) || quantity.of === null || quantity.role !== undefined || (counted.get(places[at] as string) ?? 0) > 1) return [];
    return [{ at, about: aboutOf(prose.text.slice(sentence.start, sentence.end), text, quantity) }];
  });
}

/** What a claim counts and the words around it. */
interface About {
  /** The noun, and the names, years and figures beside it. */
  readonly key: string;
  readonly stems: ReadonlySet<string>;
}

/** Equal for figures of one sentence that count the same thing. */
const placeOf = ({ sentence, quantity }: Claim): string => `${sentence.start}:${quantity?.of}`;

function aboutOf(sentence: string, text: string, { unit, of }: Quantity): About {
  const { stems, names } = wordsOf(sentence);
  const own = tokenWords(text).map((word) => word.stem);
  const noun = tokenWords(of ?? '').map((word) => word.stem).join(' ');
  return { key: `${unit}|${noun}\n${names.filter((name) => !own.includes(name)).sort().join(' ')}`, stems };
}

function wordsOf(sentence: string): { readonly stems: ReadonlySet<string>; readonly names: readonly string[] } {
  const stems = new Set<string>();
  const names: string[] = [];
  for (const word of tokenWords(sentence)) {
    if (word.stop) continue;
    if (word.digit || (word.capital && word.start > 0)) names.push(word.stem);
    if (!word.digit) stems.add(word.stem);
  }
  return { stems, names };
}

function alike(a: About, b: About): boolean {
  // no more can be shared than the shorter one says
  if (Math.min(a.stems.size, b.stems.size) / Math.max(a.stems.size, b.stems.size) < ALIKE) return false;
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared >= LEAST_SHARED && shared / (a.stems.size + b.stems.size - shared) >= ALIKE;
}
