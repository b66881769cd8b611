import type { Quantity } from '../../quantities/types.js';
import { relatedStems } from '../lexicon/relations.js';
import { stemsOf } from './context.js';
import type { Cues } from './cues.js';
import { sharesNoun, type Term } from './term.js';

const isProse = (term: Term): boolean => term.table === undefined;
const count = (term: Term): boolean => term.unit === null && term.of.size > 0;

/** Two counts of different things are neither added nor subtracted: 0 where both say what they count and it is not the same. */
export const nounFit = (a: Term, b: Term): number => (isProse(a) && isProse(b) && count(a) && count(b) && !sharesNoun(a, b) && !areAnyPeople(a, b) ? 0 : 1);

/** What counts people of any sort. */
const ANYONE: ReadonlySet<string> = new Set(stemsOf('people persons'));
/** People go by many names: "thirteen hundred dead" and "1,295 people". Students and visitors are two sorts of them, and none is the other. */
const areAnyPeople = (a: Term, b: Term): boolean => isOfPeople(a) && isOfPeople(b) && [...a.of, ...b.of].some((stem) => ANYONE.has(stem));
const PEOPLE: ReadonlySet<string> = new Set(stemsOf('people persons person men women participants dead members residents inhabitants patients pupils students visitors passengers souls'));
const isOfPeople = ({ of }: Term): boolean => [...of].some((stem) => PEOPLE.has(stem));

/** "18 fewer days" is no difference of two numbers of patients. */
export function countFit(a: Term, b: Term, claim: Quantity): number {
  if (claim.of === null || claim.unit !== null || !isProse(a) || !isProse(b) || a.of.size === 0 || b.of.size === 0) return 1;
  const own = stemsOf(claim.of);
  return own.some((stem) => a.of.has(stem) || b.of.has(stem)) || (own.some((stem) => ANYONE.has(stem)) && isOfPeople(a) && isOfPeople(b)) ? 1 : 0;
}

/** The smaller figure makes a difference at the precision that is claimed: nobody adds $340 to $405,800 and says "$406,000". */
export const tells = (small: Term, big: Term, claim: Quantity): boolean => Math.abs(small.value) >= Math.max(claim.step / 2, Math.abs(big.value) * LEAST_PART);
const LEAST_PART = 1e-4;

// a figure that the draft states as well
const NAMED = 0.7;

/** A rise or fall, and a multiple, is of one measure: one column, one measure at two times, in prose one unit or one counted thing. */
export function isSeries(a: Term, b: Term): boolean {
  if (a.table !== undefined && b.table !== undefined && a.table === b.table && a.path === b.path) {
    // "hammer_eur" and "with_premium_eur" of one sale
    return a.column === b.column || (a.measure === b.measure && a.time !== undefined && b.time !== undefined) || (a.row !== undefined && a.row === b.row && a.unit === b.unit && (a.unit !== null || (a.isBorne === true || (Math.max(a.anchored, b.anchored) >= NAMED && areHeadedAlike(a, b)))));
  }
  if (isProse(a) && isProse(b)) return a.passage === b.passage && a.path === b.path ? nounFit(a, b) > 0 : a.unit !== null || a.of.size === 0 || b.of.size === 0 || sharesNoun(a, b);
  return true;
}

/** "Without salt" and "with salt" are heads of one measure, "beds" and "nurses" of two. */
function areHeadedAlike({ measure: one = '' }: Term, { measure: other = '' }: Term): boolean {
  const stems = stemsOf(other);
  return stemsOf(one).some((stem) => stems.includes(stem));
}

/** A rise or fall is of one thing at two times; a lead or a gap may be of two things. */
export function seriesFit(a: Term, b: Term, claim: Quantity): number {
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return 1;
  // percentages stand beside one another for many reasons
  if (a.kind === 'percent' && b.kind === 'percent') return claim.role === 'delta' ? 0.6 : 0.8;
  return claim.role === 'delta' ? 0.8 : 1;
}

/** A share is of a whole: a total, a whole that the source names, or at least of the same thing; never one row's of another's. */
export function partFit(part: Term, whole: Term): number {
  if (whole.isTotal === true || part.whole === whole.value) return 1;
  if (part.table !== undefined && part.table === whole.table && part.path === whole.path && part.column === whole.column && whole.aggregate === undefined) return 0.5;
  return sharesNoun(part, whole) ? 1 : 0.85;
}

/** "£310 a head" counts whoever is counted. */
const ANYBODY = new Set(stemsOf('head person people capita'));

/** "Per test" asks for a number of tests, "a household" for one of households, "a match" for one of games. */
export function perFit(bottom: Term, claim: Quantity, cues: Cues): number {
  const { each, strength } = cues;
  const named = claim.per === undefined ? each : stemsOf(claim.per);
  if (named === null) return strength.mean > 0 || bottom.anchored >= 0.5 ? 1 : 0;
  if (named.length === 0) return 0.8;
  if (named.some((stem) => bottom.of.has(stem) || ANYBODY.has(stem)) || stemsOf(bottom.label).some((stem) => named.includes(stem))) return 1;
  for (const stem of kindredOf(cues, named)) if (bottom.of.has(stem)) return 1;
  // "a head", "apiece"
  return bottom.anchored >= 0.5 || strength.mean > 0 ? 0.6 : 0;
}

const kindred = new WeakMap<Cues, readonly string[]>();

function kindredOf(cues: Cues, named: readonly string[]): readonly string[] {
  let found = kindred.get(cues);
  if (found === undefined) kindred.set(cues, (found = named.flatMap(relatedStems)));
  return found;
}

/** What the source says of its part is what the draft says of its own: then these are the same ones, not the others. */
export function isSaidOf({ operands: [operand] }: Term, whole: Term, said: ReadonlySet<string>): boolean {
  const quantity = operand?.quantity;
  if (operand === undefined || quantity === undefined) return true;
  const { words } = operand.view;
  const next = words.findIndex((word) => word.start >= quantity.end);
  return words.slice(Math.max(0, (next < 0 ? words.length : next) - SAID_BEFORE), next < 0 ? words.length : next + SAID_BEHIND).some(({ stop, digit, stem }) => !stop && !digit && said.has(stem) && !whole.of.has(stem));
}
const SAID_BEFORE = 4;
const SAID_BEHIND = 8;

/** "9 and 41 patients": the source puts the two together. */
export function areJoined(a: Term, b: Term): boolean {
  const [one, other] = [a.operands[0], b.operands[0]];
  if (a.path !== b.path || a.passage !== b.passage || a.table !== undefined || b.table !== undefined || one?.quantity === undefined || other?.quantity === undefined) return false;
  const [first, second] = one.quantity.start < other.quantity.start ? [one.quantity, other.quantity] : [other.quantity, one.quantity];
  return one.view.passage.text.slice(first.end, second.start) === ' and ';
}

/** "16 members. All but three answered": the source itself asks for what is left. */
export function saysAllBut({ operands: [operand], table }: Term): boolean {
  if (table !== undefined || operand?.quantity === undefined) return false;
  const { start } = operand.quantity;
  return operand.view.passage.text.slice(Math.max(0, start - ALL_BUT.length), start).toLowerCase() === ALL_BUT;
}
const ALL_BUT = 'all but ';
