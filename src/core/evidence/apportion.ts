import type { Claim } from '../draft/types.js';
import { overlaps } from '../text/span.js';
import { isAlike } from './claimsByValue.js';
import { NO_REFERENT } from './dissent.js';
import type { Judged, JudgeIn } from './judgeTogether.js';
import { figureKey } from './figureKeys.js';
import type { ScoredPair } from './pairs.js';
import type { Steps } from './steps.js';

/**
 * The verdicts on the claims of one sentence, or of one row of a table of the draft, where no figure of a source bears out two of them that should be two figures. Claims that state one value and
 * rest on one figure are each judged without it: where a source then says otherwise, one has its neighbour's figure in the place of its own, and that is
 * the one whom the figure suits worse. Where none says anything for certain, it is so too for the one of two written alike whom it suits worse, if there
 * is another figure that it may have been; "58 hours, two days and ten hours" may well state one thing twice.
 */
export function* apportioned(judged: ReadonlyMap<Claim, Judged>, judge: ReturnType<JudgeIn>): Steps<ReadonlyMap<Claim, Judged>> {
  const found = new Map(judged);
  for (const group of sharing(judged)) {
    const yielding: { readonly claim: Claim; readonly anew: Judged; readonly isGainsaid: boolean; readonly fit: number }[] = [];
    for (const one of group) {
      const others = group.filter((other) => other !== one);
      const anew = yield* judge(one.claim, takenFrom(one, others));
      const fit = fitOf(one, one.agreeing[0]);
      const isGainsaid = anew.checked.verdict === 'contradicted';
      if (isGainsaid || (anew.checked.verdict === 'unsupported' && one.rival > NO_REFERENT && others.some((other) => isWrittenAlike(one, other) && suits(other, one.agreeing[0]) > fit))) yielding.push({ claim: one.claim, anew, isGainsaid, fit });
    }
    // what a source gainsays is the likelier mistake
    yielding.sort((a, b) => Number(b.isGainsaid) - Number(a.isGainsaid) || a.fit - b.fit);
    // one of them has it by right
    for (const { claim, anew } of yielding.slice(0, group.length - 1)) found.set(claim, anew);
  }
  return found;
}

/** A claim that a source bears out, with all that does, best first. */
interface Resting {
  readonly claim: Claim;
  readonly agreeing: readonly [ScoredPair, ...ScoredPair[]];
  readonly rival: number;
}

/** Claims that state one value, where one rests on a figure that another rests on or that suits another better. */
function sharing(judged: ReadonlyMap<Claim, Judged>): Resting[][] {
  const groups: Resting[][] = [];
  for (const [claim, { agreeing: [best, ...rest], rival }] of judged) {
    if (best === undefined) continue;
    const one: Resting = { claim, agreeing: [best, ...rest], rival };
    const group = groups.find((known) => known.every((other) => isRepeated(claim, other.claim)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter((group) => group.some((one) => takenFrom(one, group.filter((other) => other !== one)).has(keyOf(one.agreeing[0]))));
}

/** One value, written twice. */
const isRepeated = (a: Claim, b: Claim): boolean => a.quantity !== undefined && b.quantity !== undefined && isAlike(a.quantity, b.quantity) && !(a.block === b.block && overlaps(a.inProse, b.inProse));
const isWrittenAlike = ({ claim: a }: Resting, { claim: b }: Resting): boolean => a.text.toLowerCase() === b.text.toLowerCase();

/** Of what bears a claim out, the figures that suit another claim better, and the one that both rest on. */
function takenFrom(one: Resting, others: readonly Resting[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const other of others) {
    for (const pair of one.agreeing) if (suits(other, pair) > fitOf(one, pair)) taken.add(keyOf(pair));
    if (keyOf(other.agreeing[0]) === keyOf(one.agreeing[0])) taken.add(keyOf(one.agreeing[0]));
  }
  return taken;
}

/** How much better a figure suits a claim, whatever its value, than the best of those that say otherwise: that is the one which the claim left. */
const fitOf = ({ rival }: Resting, { referent }: ScoredPair): number => referent - rival;

/** The same for a figure that bears another claim out; nothing is less where it does not bear out this one. */
function suits(claim: Resting, { view, figure }: ScoredPair): number {
  const own = claim.agreeing.find((pair) => pair.view === view && pair.figure === figure);
  return own === undefined ? -Infinity : fitOf(claim, own);
}

const keyOf = ({ view, figure }: ScoredPair): string => figureKey(view, figure);
