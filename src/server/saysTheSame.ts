import type { CheckedClaim } from '../core/index.js';
import type { DraftState } from './draftSession.js';

/** True where two checks against one version of the library leave a client nothing new to show. */
export function saysTheSame(one: DraftState, other: DraftState): boolean {
  if (one.version !== other.version || one.isDraft !== other.isDraft || one.sources !== other.sources || one.problems !== other.problems) return false;
  if (!areSame(one.pending, other.pending, Object.is) || !areSame(one.failures, other.failures, Object.is)) return false;
  const [a, b] = [one.view, other.view];
  if (a === null || b === null) return a === b;
  return a.blocked === b.blocked && areSame(a.checked.claims, b.checked.claims, isSameVerdict) && areSame(a.checked.inconsistencies, b.checked.inconsistencies, Object.is);
}

const isSameVerdict = (a: CheckedClaim, b: CheckedClaim): boolean =>
  a === b || (a.claim === b.claim && a.verdict === b.verdict && a.basis === b.basis && a.message === b.message && a.note === b.note &&
    (a.evidence === b.evidence || JSON.stringify(a.evidence) === JSON.stringify(b.evidence)));

const areSame = <T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean => one.length === other.length && one.every((item, at) => isSame(item, other[at] as T));
