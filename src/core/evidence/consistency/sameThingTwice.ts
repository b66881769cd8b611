import type { Claim, Draft } from '../../draft/types.js';
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
    const about = aboutOf(draft, claim, (counted.get(places[at] as string) ?? 0) > 1);
    return about === null ? [] : [{ claim, about }];
  });
  // other names, years and figures make it another statement
  const groups = new Map<string, typeof told>();
  for (const one of told) {
    const key = `${one.about.noun}\n${one.about.names}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
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

interface About {
  readonly noun: string;
  readonly stems: ReadonlySet<string>;
  readonly names: string;
  readonly block: number;
}

/** Equal for figures of one sentence that count the same thing. */
const placeOf = ({ block, sentence, quantity }: Claim): string => `${block}:${sentence.start}:${quantity?.of}`;

/** What a claim counts and the words around it; null where it counts nothing or shares its sentence with a second figure. */
function aboutOf(draft: Draft, claim: Claim, isOneOfSeveral: boolean): About | null {
  const { quantity } = claim;
  if (quantity?.of == null || quantity.role !== undefined || isOneOfSeveral) return null;
  const text = draft.blocks[claim.block]?.prose.text.slice(claim.sentence.start, claim.sentence.end) ?? '';
  const { stems, names } = wordsOf(text);
  const own = tokenWords(claim.text).map((word) => word.stem);
  return { noun: `${quantity.unit}|${tokenWords(quantity.of).map((word) => word.stem).join(' ')}`, stems, names: names.filter((name) => !own.includes(name)).sort().join(' '), block: claim.block };
}

interface Words {
  readonly stems: ReadonlySet<string>;
  readonly names: readonly string[];
}

// a draft is looked through at each edit, and all but one of its sentences are what they were
const MOST_KNOWN = 4000;
let known = new Map<string, Words>();
let older = new Map<string, Words>();

function wordsOf(sentence: string): Words {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) [older, known] = [known, new Map()];
  const words = older.get(sentence) ?? cut(sentence);
  known.set(sentence, words);
  return words;
}

function cut(sentence: string): Words {
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
