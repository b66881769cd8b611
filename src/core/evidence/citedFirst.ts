import { sourcePlace } from './messages.js';
import type { CheckedClaim } from './types.js';

/** True where sources that the draft does not cite for a claim had a say in its verdict. */
export const restsOnOthers = ({ claim, verdict, evidence }: CheckedClaim, cited: ReadonlySet<string>): boolean =>
  claim.quantity !== undefined && verdict !== null && evidence.some(({ source }) => !cited.has(source));

/**
 * The verdict where the draft cites sources for a claim: theirs, when they speak of it; otherwise that of all sources together. What
 * the others say is shown all the same, so that nothing is hidden by citing it away.
 */
export function citedFirst(all: CheckedClaim, own: CheckedClaim): CheckedClaim {
  if (own.verdict === null || own.verdict === 'unsupported') return all;
  const others = all.evidence.filter((one) => !own.evidence.some(({ source, offset }) => source === one.source && offset.start === one.offset.start));
  if (own.verdict !== 'contradicted') return { ...own, evidence: [...own.evidence, ...others.filter(({ relation }) => relation === 'contradicts')] };
  const elsewhere = others.filter(({ relation }) => relation === 'supports');
  const [best] = elsewhere;
  if (best === undefined) return own;
  return { ...own, evidence: [...own.evidence, ...elsewhere.slice(0, 1)], note: 'cited-source-differs', message: `${own.message.replace('the source says', 'the cited source says')} Matched in ${sourcePlace(best)}.` };
}
