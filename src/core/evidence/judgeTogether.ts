import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { apportioned } from './apportion.js';
import { claimsTogether } from './claimsByBlock.js';
import { givenBy } from './counterparts.js';
import type { Borne } from './derive/types.js';
import type { ScoredPair } from './pairs.js';
import type { Steps } from './steps.js';
import type { CheckedClaim } from './types.js';

/** What is found for a claim, and the figure that a source states in its place where that contradicts it. */
export interface Judged {
  readonly checked: CheckedClaim;
  readonly instead: Quantity | null;
  /** What bears it out, where a source states it: best first. */
  readonly agreeing: readonly ScoredPair[];
  /** How well the best of those that say otherwise suits it (see ScoredPair.referent); NO_REFERENT where there is none. */
  readonly rival: number;
}

/**
 * Judges any one claim of a draft by what the draft says around it.
 * @param taken figures of sources that are another claim's (see figureKey)
 * @param borne figures of sources that bear out others of its sentence, from which it may be worked out
 */
export type JudgeIn = (draft: Draft) => (claim: Claim, taken?: ReadonlySet<string>, borne?: readonly Borne[]) => Steps<Judged>;

/** The verdicts on the figures of one sentence, or of one row of a table of the draft. */
export type Together = ReadonlyMap<Claim, CheckedClaim>;

// the likeliest mistakes of a sentence: more are seldom made in one
const MOST_TRIED = 3;

/**
 * The verdicts on all figures of a claim's sentence, or of its row in a table of the draft. Each is judged by what stands beside it, so that one that is wrong speaks against its
 * neighbours: where a source says what it should be, they are judged once more beside that. Of several that may be the wrong one, that is taken
 * which leaves the fewest alarms. What is borne out stays so, and what has its neighbour's figure (see apportioned) has it whatever else is wrong.
 */
export function* judgeTogether(draft: Draft, claim: Claim, judgeIn: JudgeIn): Steps<Together> {
  const claims = claimsTogether(draft, claim).filter(({ quantity }) => quantity !== undefined);
  const judge = judgeIn(draft);
  const judged = new Map<Claim, Judged>();
  for (const one of claims) judged.set(one, yield* judge(one));
  yield* workedOut(judged, judge);
  const alone = new Map<Claim, CheckedClaim>();
  const suspects: { readonly one: Claim; readonly instead: Quantity; readonly score: number }[] = [];
  const yielded = new Set<Claim>();
  for (const [one, { checked, instead }] of yield* apportioned(judged, judge)) {
    alone.set(one, checked);
    if (checked !== judged.get(one)?.checked) yielded.add(one);
    if (instead !== null) suspects.push({ one, instead, score: checked.evidence[0]?.score ?? 0 });
  }
  if (claims.every((one) => alone.get(one)?.verdict === 'supported' || suspects[0]?.one === one)) return alone;
  suspects.sort((a, b) => b.score - a.score);
  let best: Together = alone;
  let fewest = Infinity;
  for (const { one, instead } of suspects.slice(0, MOST_TRIED)) {
    const judgeAnew = judgeIn(corrected(draft, one, instead));
    const anew = new Map(alone);
    for (const other of claims) if (other !== one && !yielded.has(other) && alone.get(other)?.verdict !== 'supported') anew.set(other, (yield* judgeAnew(other)).checked);
    const alarms = [...anew.values()].filter(isAlarm).length;
    if (alarms < fewest) [best, fewest] = [anew, alarms];
  }
  return best;
}

// pairs grow with the square, and of so many figures some two give any third
const MOST_BORNE = 16;

/** Judges once more what no source bears out, or one gainsays, beside the two other figures of its sentence that give it: those are borne out, and so is what follows from them, if it is said to. */
function* workedOut(judged: Map<Claim, Judged>, judge: ReturnType<JudgeIn>): Steps<void> {
  const borne = [...judged].flatMap(([{ quantity }, { checked: { verdict }, agreeing: [best] }]) => (verdict === 'supported' && best !== undefined && quantity !== undefined ? [{ quantity, best }] : []));
  if (borne.length < 2 || borne.length > MOST_BORNE) return;
  for (const [one, { checked }] of judged) {
    if (!isAlarm(checked) || one.quantity === undefined) continue;
    const parts = givenBy(one.quantity, borne.map(({ quantity }) => quantity));
    if (parts.length === 0) continue;
    const anew = yield* judge(one, undefined, borne.filter(({ quantity }) => parts.includes(quantity)).map(({ best: { view, figure } }) => ({ view, figure })));
    if (anew.checked.verdict === 'supported') judged.set(one, anew);
  }
}

const isAlarm = ({ verdict }: CheckedClaim): boolean => verdict === 'contradicted' || verdict === 'unsupported';

/** The draft with what a source states in the place of a figure. */
function corrected(draft: Draft, claim: Claim, { kind, value, low, high, step, unit, per, text, date, clock, ratio, hedge }: Quantity): Draft {
  const right = { ...claim, quantity: { ...(claim.quantity as Quantity), kind, value, low, high, step, unit, per, text, date, clock, ratio, hedge } };
  return { ...draft, claims: draft.claims.map((one) => (one === claim ? right : one)) };
}
