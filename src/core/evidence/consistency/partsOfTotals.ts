import type { Claim } from '../../draft/types.js';
import type { Quantity } from '../../quantities/types.js';
import { figure } from '../derive/working.js';
import { isAlike, isFlat, words, type FiguredSentence, type Inconsistency } from './finding.js';

type Flat = Claim & { readonly quantity: Quantity & { readonly value: number } };

// "…, or 31 tools in all"; the word may stand before the figure or behind what it counts
const TOTAL_BEHIND = ['in all', 'in total', 'altogether', 'all told', 'combined', 'together', 'overall'];
const TOTAL_BEFORE = ['a total of', 'total of', 'altogether', 'in all', 'in total', 'all told', 'adds up to', 'add up to', 'for a total of', 'making'];
const REACH = 28;
// between two parts of a list: what the first counts, then a comma or "and"
const GAP_WORDS = 6;
/** What is further off is no sum gone wrong: other parts are told elsewhere ("a total of 2,500 cases, with 560 cured and 8 dead"). */
const FAR_MISS = 0.5;
/** Without a word for the total only a near miss is told: lists after a colon need not be whole. */
const NEAR_MISS = 0.15;

/** "40 cows, 12 goats and 9 pigs" against the "61 animals" or "62 in all" of the same sentence. */
export function partsOfTotals({ text, claims }: FiguredSentence): Inconsistency[] {
  const flat = claims.filter((claim): claim is Flat => isFlat(claim.quantity) && claim.quantity.kind !== 'percent' && claim.quantity.kind !== 'ratio' && claim.quantity.kind !== 'multiple');
  if (flat.length < 3) return [];
  for (const [at, total] of flat.entries()) {
    const before = text.slice(Math.max(total.sentence.start, total.inProse.start - REACH), total.inProse.start).toLowerCase().trimEnd();
    const behind = text.slice(total.inProse.end, Math.min(total.sentence.end, total.inProse.end + REACH)).toLowerCase();
    const isSaid = TOTAL_BEFORE.some((phrase) => before.endsWith(phrase)) || TOTAL_BEHIND.some((phrase) => ending(behind, phrase));
    if (isSaid) {
      const listed = runBefore(text, flat, at);
      const parts = listed.length >= 2 ? listed : runAfter(text, flat, at);
      const found = parts.length >= 2 ? misfit(total, parts, FAR_MISS) : null;
      if (found !== null) return [found];
    } else if (at === 0 && opensList(text, total, flat[1])) {
      const parts = runAfter(text, flat, at);
      const found = parts.length >= 2 && parts.length === flat.length - 1 ? misfit(total, parts, NEAR_MISS) : null;
      if (found !== null) return [found];
    }
  }
  return [];
}

/** The phrase stands behind at most two words ("books in all"), before any mark. */
function ending(behind: string, phrase: string): boolean {
  const at = behind.indexOf(phrase);
  return at >= 0 && words(behind.slice(0, at)).length <= 2 && !/[,;:.(]/.test(behind.slice(0, at));
}

/** A colon or dash between the total and the first part, and nothing that makes the list a choice. */
function opensList(text: string, total: Claim, first: Claim | undefined): boolean {
  if (first === undefined) return false;
  const gap = text.slice(total.inProse.end, first.inProse.start);
  return /[:–—]/.test(gap) && !/\b(?:includ|among|such|notabl|especial|mainly|mostly|led)/i.test(gap);
}

function runBefore(text: string, flat: readonly Flat[], at: number): Flat[] {
  const run: Flat[] = [];
  const total = flat[at] as Flat;
  for (let i = at - 1; i >= 0; i--) {
    const part = flat[i] as Flat;
    const next = run[0] ?? total;
    if (!addsTo(part, total) || !isListed(text, part, next, run.length === 0)) break;
    run.unshift(part);
  }
  return run;
}

function runAfter(text: string, flat: readonly Flat[], at: number): Flat[] {
  const run: Flat[] = [];
  const total = flat[at] as Flat;
  for (const part of flat.slice(at + 1)) {
    const last = run[run.length - 1];
    if (!addsTo(part, total) || (last !== undefined && !isListed(text, last, part, false))) break;
    run.push(part);
  }
  return run;
}

const addsTo = (part: Flat, total: Flat): boolean => isAlike(part.quantity, total.quantity) && part.quantity.value < total.quantity.value * 1.5 && part.quantity.value > 0;

function isListed(text: string, a: Claim, b: Claim, isLast: boolean): boolean {
  const gap = text.slice(a.inProse.end, b.inProse.start);
  const inside = words(gap);
  const joined = /[,;+&]/.test(gap) || inside.includes('and') || inside.includes('plus') || (isLast && (inside.includes('or') || /[–—:(=]/.test(gap)));
  return joined && inside.length <= GAP_WORDS && !/[.?!]\s/.test(gap);
}

function misfit(total: Flat, parts: readonly Flat[], most: number): Inconsistency | null {
  const sum = Number(parts.reduce((all, part) => all + part.quantity.value, 0).toPrecision(12));
  const stated = total.quantity.value;
  const room = total.quantity.step / 2 + parts.reduce((all, part) => all + (part.quantity.step > 1 || part.quantity.unit !== null ? part.quantity.step / 2 : 0), 0);
  const off = Math.abs(sum - stated);
  if (off <= room + 1e-9 * stated || off > most * stated) return null;
  const working = `${parts.map((part) => part.text).join(' + ')} = ${figure(sum)}`;
  return { kind: 'sum', claim: total, others: parts, expected: sum, working, message: `The parts add up to ${figure(sum)}, not ${total.text} (${working}).` };
}
