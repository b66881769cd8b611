import type { Claim } from '../draft/types.js';
import { overlaps } from '../text/span.js';
import { isAlike } from './claimsByValue.js';
import type { Judged, JudgeIn } from './judgeTogether.js';
import { figureKey } from './figureKeys.js';
import type { ScoredPair } from './pairs.js';
import type { Steps } from './steps.js';

/**
 * The verdicts on the claims of one sentence, where no figure of a source bears out two of them that should be two figures. Claims that state one value and
 * rest on one figure are each judged without it: where a source then says otherwise, one has its neighbour's figure in the place of its own, and that is
 * the one whom the figure fits worse. Where none does, the sentence may well state it twice.
 */
export function* apportioned(judged: ReadonlyMap<Claim, Judged>, judge: ReturnType<JudgeIn>): Steps<ReadonlyMap<Claim, Judged>> {
  const found = new Map(judged);
  for (const group of sharing(judged)) {
    const yielding: { readonly claim: Claim; readonly anew: Judged; readonly fit: number }[] = [];
    for (const { claim, agreeing } of group) {
      const anew = yield* judge(claim, takenFrom(agreeing, group.filter((other) => other.claim !== claim)));
      if (anew.checked.verdict === 'contradicted') yielding.push({ claim, anew, fit: agreeing[0].score });
    }
    yielding.sort((a, b) => a.fit - b.fit);
    // one of them has it by right
    for (const { claim, anew } of yielding.slice(0, group.length - 1)) found.set(claim, anew);
  }
  return found;
}

/** A claim that a source bears out, with all that does, best first. */
interface Resting {
  readonly claim: Claim;
  readonly agreeing: readonly [ScoredPair, ...ScoredPair[]];
}

/** Claims that state one value, where one rests on a figure that another rests on or that fits another better. */
function sharing(judged: ReadonlyMap<Claim, Judged>): Resting[][] {
  const groups: Resting[][] = [];
  for (const [claim, { agreeing: [best, ...rest] }] of judged) {
    if (best === undefined) continue;
    const one: Resting = { claim, agreeing: [best, ...rest] };
    const group = groups.find((known) => known.every((other) => isRepeated(claim, other.claim)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter((group) => group.some(({ claim, agreeing }) => takenFrom(agreeing, group.filter((other) => other.claim !== claim)).has(keyOf(agreeing[0]))));
}

/** One value, written twice. */
const isRepeated = (a: Claim, b: Claim): boolean => a.quantity !== undefined && b.quantity !== undefined && isAlike(a.quantity, b.quantity) && !overlaps(a.inProse, b.inProse);

/** Of what bears a claim out, the figures that fit another claim better, and the one that both rest on. */
function takenFrom(agreeing: Resting['agreeing'], others: readonly Resting[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const other of others) {
    const scores = new Map(other.agreeing.map((pair) => [keyOf(pair), pair.score]));
    for (const pair of agreeing) if ((scores.get(keyOf(pair)) ?? 0) > pair.score) taken.add(keyOf(pair));
    if (keyOf(other.agreeing[0]) === keyOf(agreeing[0])) taken.add(keyOf(agreeing[0]));
  }
  return taken;
}

const keyOf = ({ view, figure }: ScoredPair): string => figureKey(view, figure);
