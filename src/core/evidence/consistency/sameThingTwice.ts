import type { Claim, Draft } from '../../draft/types.js';
import type { Quantity } from '../../quantities/types.js';
import { tokenWords } from '../../text/words.js';
import { compare } from '../compare.js';
import { isFlat, type Inconsistency } from './finding.js';

/** So much of what two sentences say must be the same, figures apart, before their figures are held against one another. */
const ALIKE = 0.8;
const LEAST_SHARED = 4;

/** The same statement made twice with two figures ("140 people were rescued", later "141 people were rescued"). */
export function sameThingTwice(draft: Draft): Inconsistency[] {
  const counted = new Map<string, number>();
  const places = draft.claims.map(placeOf);
  for (const place of places) counted.set(place, (counted.get(place) ?? 0) + 1);
  const told = draft.claims.flatMap((claim, at) => {
    if (!isFlat(claim.quantity) || claim.quoted || claim.ignored !== undefined || draft.blocks[claim.block]?.kind === 'table-cell') return [];
    // what shares its sentence with a second figure of the same is not the only one told
    if (claim.quantity.of === null || claim.quantity.role !== undefined || (counted.get(places[at] as string) ?? 0) > 1) return [];
    return [{ claim, about: aboutOf(draft, claim, claim.quantity) }];
  });
  // other names, years and figures make it another statement
  const groups = new Map<string, typeof told>();
  for (const one of told) {
    const group = groups.get(one.about.key);
    if (group === undefined) groups.set(one.about.key, [one]);
    else group.push(one);
  }
  const found: Inconsistency[] = [];
  for (const group of groups.values()) {
    for (const [i, first] of group.entries()) {
      for (const second of group.slice(i + 1)) {
        if (!alike(first.about, second.about)) continue;
        if (first.claim.quantity === undefined || second.claim.quantity === undefined || compare(second.claim.quantity, first.claim.quantity).relation !== 'different') continue;
        found.push({
          kind: 'twice', claim: second.claim, others: [first.claim], expected: first.claim.quantity.value ?? 0, working: `${first.claim.text}, ${second.claim.text}`,
          message: `The draft says ${first.claim.text} before and ${second.claim.text} here.`,
        });
      }
    }
  }
  return found;
}

/** What a claim counts and the words around it. */
interface About {
  /** The noun, and the names, years and figures beside it. */
  readonly key: string;
  readonly stems: ReadonlySet<string>;
}

/** Equal for figures of one sentence that count the same thing. */
const placeOf = ({ block, sentence, quantity }: Claim): string => `${block}:${sentence.start}:${quantity?.of}`;

// a draft is looked through at each edit, and all but a few of its figures are what they were
const known = new WeakMap<Quantity, { readonly sentence: string; readonly about: About }>();

function aboutOf(draft: Draft, claim: Claim, quantity: Quantity): About {
  const sentence = draft.blocks[claim.block]?.prose.text.slice(claim.sentence.start, claim.sentence.end) ?? '';
  const before = known.get(quantity);
  if (before?.sentence === sentence) return before.about;
  const { stems, names } = wordsOf(sentence);
  const own = tokenWords(claim.text).map((word) => word.stem);
  const noun = tokenWords(quantity.of ?? '').map((word) => word.stem).join(' ');
  const about = { key: `${quantity.unit}|${noun}\n${names.filter((name) => !own.includes(name)).sort().join(' ')}`, stems };
  known.set(quantity, { sentence, about });
  return about;
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
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared >= LEAST_SHARED && shared / (a.stems.size + b.stems.size - shared) >= ALIKE;
}
