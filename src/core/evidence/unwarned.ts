import type { Draft } from '../draft/types.js';
import { thingInDraft } from './messages.js';
import type { CheckedClaim } from './types.js';

/** Why a claim that no source states draws no warning. */
export type Unwarned = 'in-heading' | 'figure-of-speech';

const isUnwarned = (note: string | undefined): note is Unwarned => note === 'in-heading' || note === 'figure-of-speech';

/** The reason, where a verdict was left out for one (see withoutWarning). */
export const unwarnedOf = ({ verdict, note }: CheckedClaim): Unwarned | null => (verdict === null && isUnwarned(note) ? note : null);

/**
 * Leaves out the verdict on a claim that no source states where a careful reader would not ask for one: a heading only names what its text tells ("Saturday night",
 * "Ten for the hill"), unless it says so in digits, and "a hundred rumours" counts nothing. One that a source contradicts is told all the same.
 */
export function withoutWarning(draft: Draft, checked: CheckedClaim): CheckedClaim {
  const { claim, verdict } = checked;
  if (verdict !== 'unsupported' || claim.kind === 'quotation') return checked;
  const note: Unwarned | null = draft.blocks[claim.block]?.kind === 'heading' && !/\d/.test(claim.text) ? 'in-heading' : isFigureOfSpeech(claim) ? 'figure-of-speech' : null;
  if (note === null) return checked;
  return { ...checked, verdict: null, note, message: `No source states ${thingInDraft(draft, claim)}; ${note === 'in-heading' ? 'in a heading that draws' : 'a round number like this draws'} no warning.` };
}

const ROUND: ReadonlySet<number | null> = new Set([100, 1000, 1e6]);

/** "A hundred rumours": with the article, bare and round; whoever means the number says "about", "some" or "100", or names a unit. */
const isFigureOfSpeech = ({ text, quantity }: CheckedClaim['claim']): boolean =>
  quantity !== undefined && /^an? /i.test(text) && quantity.unit === null && quantity.per === undefined && quantity.hedge === 'exact' && ROUND.has(quantity.value);
