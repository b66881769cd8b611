import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { claimsInBlock } from './claimsByBlock.js';

/** The claims of the sentences of a claim's block that stand from so many before its own to so many after it, its own among them; those of quotations too. */
export function claimsAround(draft: Draft, claim: Claim, before: number, after: number): readonly Claim[] {
  const { sentences = [] } = draft.blocks[claim.block] ?? {};
  const own = sentences.findIndex(({ start }) => start === claim.sentence.start);
  const [first, last] = [sentences[Math.max(0, own - before)], sentences[Math.min(sentences.length - 1, own + after)]];
  return own < 0 || first === undefined || last === undefined ? [] : claimsInBlock(draft, claim.block).filter(({ sentence: { start } }) => start >= first.start && start <= last.start);
}

/** The claims of a draft by the key of their figure. Most stand by themselves under theirs, without a list. */
export type ByValue = ReadonlyMap<number, Claim | readonly Claim[]>;

const known = new WeakMap<Draft, ByValue>();

/** Gathered once for a version of the draft. */
export function claimsByValue(draft: Draft): ByValue {
  let found = known.get(draft);
  if (found === undefined) {
    const byValue = new Map<number, Claim | Claim[]>();
    for (const claim of draft.claims) file(byValue, claim);
    known.set(draft, (found = byValue));
  }
  return found;
}

function file(byValue: Map<number, Claim | Claim[]>, claim: Claim): void {
  const key = claim.quantity === undefined ? null : valueKey(claim.quantity);
  if (key === null) return;
  const own = byValue.get(key);
  if (own === undefined) byValue.set(key, claim);
  else if (Array.isArray(own)) own.push(claim);
  else byValue.set(key, [own, claim]);
}

/** A value that was looked for in a draft: what isAlike tells of two quantities, of one. */
export interface Value {
  readonly key: number;
  readonly isDate: boolean;
}

/** null for what has no value. */
export function valueOf(figure: Quantity): Value | null {
  const key = valueKey(figure);
  return key === null ? null : { key, isDate: figure.date !== undefined };
}

/** True where the draft states a value in another sentence than a claim's, or another row of its table. Asked of every claim at each edit: hardly ever are there any. */
export function isStatedApart(byValue: ByValue, blocks: Draft['blocks'], claim: Claim, { key, isDate }: Value): boolean {
  const under = byValue.get(key);
  if (under === undefined) return false;
  return Array.isArray(under) ? under.some((other: Claim) => isApart(other, claim, blocks, isDate)) : isApart(under as Claim, claim, blocks, isDate);
}

const isApart = ({ block, sentence, quantity }: Claim, claim: Claim, blocks: Draft['blocks'], isDate: boolean): boolean =>
  (block === claim.block ? sentence.start !== claim.sentence.start : !isOneRow(blocks[block]?.cell, blocks[claim.block]?.cell)) && (quantity?.date !== undefined) === isDate;

type Cell = Draft['blocks'][number]['cell'];
const isOneRow = (a: Cell, b: Cell): boolean => a !== undefined && a.table === b?.table && a.row === b.row;

/** True where one of some claims states the same value as a figure. */
export const isStatedIn = (claims: readonly Claim[], figure: Quantity): boolean =>
  valueKey(figure) !== null && claims.some(({ quantity }) => quantity !== undefined && isAlike(quantity, figure));

/** Equal for dates of one day, or of one year where they name no month; and for amounts of one value. null where there is none. */
export function valueKey({ date, value }: Quantity): number | null {
  if (date === undefined) return value;
  return date.month === undefined ? (date.year ?? null) : MONTHS + date.month * 100 + (date.day ?? 0);
}
// above any year
const MONTHS = 1e6;

/** Two quantities that state one value: the day of a date, the amount of anything else. */
export const isAlike = (a: Quantity, b: Quantity): boolean => (a.date === undefined) === (b.date === undefined) && valueKey(a) === valueKey(b);
