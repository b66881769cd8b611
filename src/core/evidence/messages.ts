import type { Claim, Draft } from '../draft/types.js';
import { dayNumberOf, weekdayOfNumber } from '../quantities/calendar.js';
import type { QuantityKind } from '../quantities/types.js';
import { dateInWords, placeOf } from '../sources/place.js';
import type { Evidence } from './types.js';

/** `speech-transcript.txt, line 14`: where a person finds a passage. */
export function sourcePlace({ source, locator }: Pick<Evidence, 'source' | 'locator'>): string {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const place = placeOf(locator);
  return place === '' ? name : `${name}, ${place}`;
}

/** The draft's figure as written, with its hedge: "as many as 2,500". */
export function figureInDraft(draft: Draft, claim: Claim): string {
  const text = draft.blocks[claim.block]?.prose.text ?? '';
  const phrase = claim.quantity?.phrase;
  return oneLine(phrase === undefined ? claim.text : inMessage(text.slice(phrase.start, phrase.end), claim));
}

/** The figure with what it counts: "12 deportation centers". */
export function thingInDraft(draft: Draft, claim: Claim): string {
  const text = draft.blocks[claim.block]?.prose.text ?? '';
  const of = claim.quantity?.ofSpan;
  const phrase = claim.quantity?.phrase ?? claim.inProse;
  // what is counted is named only where it follows at once: elsewhere the words between would have to be quoted too
  return oneLine(inMessage(of !== undefined && of.start >= phrase.end && of.start - phrase.end <= 12 ? text.slice(phrase.start, of.end) : text.slice(phrase.start, phrase.end), claim));
}

/** A hedge or a spelled number that opened the draft's sentence stands inside the message's: "as many as 40", not "As many as 40". */
function inMessage(words: string, { quantity, inProse }: Claim): string {
  const opens = quantity !== undefined && (quantity.phrase.start < inProse.start || SPELLED.has(quantity.kind));
  return opens && /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Kinds that a writer spells; a month or a currency keeps its capital. */
const SPELLED: ReadonlySet<QuantityKind> = new Set(['cardinal', 'percent', 'ratio', 'multiple']);

/** @param isUnheardMoney true where the source leaves its currency out, and the draft's is that of no source (see amongSources): nothing shown would tell why. */
export const contradictedMessage = (draft: Draft, claim: Claim, evidence: Evidence, isUnheardMoney = false): string =>
  `The draft says ${figureInDraft(draft, claim)}; the source says ${evidence.says} (${sourcePlace(evidence)})${isUnheardMoney ? ', and no source writes that currency' : ''}.`;

export const disputedMessage = (supports: Evidence, against: Evidence): string =>
  `Sources disagree: ${supports.says} (${fileName(supports.source)}) and ${against.says} (${fileName(against.source)}).`;

export const unsupportedMessage = (draft: Draft, claim: Claim): string => `No source states ${thingInDraft(draft, claim)}.`;

/** "9 Aug 2024 was a Friday, not a Saturday.": null where a date and its weekday agree or the date's year cannot be told. */
export function weekdayMessage({ quantity }: Claim): string | null {
  const date = quantity?.date;
  const at = date?.weekdayConflict === true && date.from !== null ? dayNumberOf(date.from) : null;
  const stated = WEEKDAYS[(date?.weekday ?? 0) - 1];
  const right = at === null ? undefined : WEEKDAYS[weekdayOfNumber(at) - 1];
  return date?.from == null || stated === undefined || right === undefined || stated === right ? null : `${dateInWords(date.from)} was a ${right}, not a ${stated}.`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const supportedMessage = (evidence: Evidence): string => `Matched in ${sourcePlace(evidence)}.`;

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
