import type { Quantity } from '../quantities/types.js';
import { tokenWords } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { compare } from './compare.js';
import { agree } from './compareFigures.js';
import type { Comparison } from './compareTypes.js';
import { isBare } from './elidedUnit.js';
import { headUnit } from './headUnit.js';
import type { Library } from './library.js';
import { MONTHS, type PassageView, type SourceQuantity } from './passageView.js';
import { shows, spokenTime } from './spokenTime.js';
import { unitAround } from './unitAround.js';

const SAME: Comparison = { relation: 'equivalent', distance: 0 };

/**
 * Two figures that do not agree as they stand, read by the words beside them: a bare "at seven" is a time beside 07:00, "the eleventh time" and
 * "eleven times" count the same, "2.3" is in the tonnes that its text has named. It only ever finds an agreement; what it does not find is left as it was.
 */
export function inItsWords(found: Comparison, context: ClaimContext, figure: SourceQuantity, view: PassageView, library: Library): Comparison {
  const claim = context.quantity;
  if (claim === undefined || !mayBeOne(claim, figure) || agree(found)) return found;
  if (isMark(claim, figure, context) || (figure.value !== null && figure.value < 0 && isLoss(claim, figure, context.saying))) return SAME;
  if (figure.cell !== undefined && figure.kind !== 'time') return found;
  if (found.relation !== 'incomparable' && found.slip !== 'bound') return found;
  if (claim.kind === 'time' || figure.kind === 'time') return isTime(claim, context.sentence, context.at.start, figure) || isTime(figure, view.passage.text, figure.start, claim) ? SAME : found;
  if (figure.date !== undefined) return isDayOfList(claim, figure, context) ? SAME : found;
  if (claim.value === null || figure.value === null) return found;
  if (found.slip === 'bound') return isEdge(claim, figure, view.passage.text) ? SAME : found;
  if (figure.unit === '%' || claim.unit === '%') {
    const said = perHundred(claim, figure, context, view);
    if (said !== null) return said;
  }
  if (claim.value !== figure.value) return found;
  if (claim.kind === 'ordinal' && figure.kind === 'cardinal') return isOneOf(context.sentence, context.at.end, figure, view.passage.text) ? SAME : found;
  if (figure.kind === 'ordinal' && claim.kind === 'cardinal') return isOneOf(view.passage.text, figure.end, { ...claim, start: context.at.start }, context.sentence) ? SAME : found;
  return claim.unit !== null && isBare(figure) && !COUNTS.test(view.passage.text.slice(figure.end, figure.end + LEAD)) && isInItsUnit(claim, figure, view, library) ? SAME : found;
}

/** Most figures are far apart, whatever their words are: for them nothing is read. */
function mayBeOne(claim: Quantity, { kind, value, unit, date }: SourceQuantity): boolean {
  if (claim.value === value && value !== null) return true;
  if (kind === 'time' || claim.kind === 'time') return true;
  if (kind === 'ratio' || claim.kind === 'ratio' || (value !== null && value < 0)) return true;
  if (date !== undefined) return claim.kind === 'cardinal' && date.day === claim.value;
  return unit === '%' ? claim.unit === null && claim.kind === 'cardinal' : claim.unit === '%' && kind === 'money';
}

/** One figure made a time by the words of its text, and the time that the other tells. */
function isTime(bare: Quantity, text: string, start: number, other: Quantity): boolean {
  if (other.clock === undefined) return false;
  const minutes = spokenTime(text.slice(start, start + 60), bare);
  return minutes !== null ? shows(other, minutes) : isHour(bare, text, start, other);
}

/** The 25 of "25 and 26 January": a day of the month that is named behind the last of them. */
function isDayOfList({ kind, unit, value }: Quantity, { date }: Quantity, { sentence, at }: ClaimContext): boolean {
  if (kind !== 'cardinal' || unit !== null || date?.day !== value || date?.end !== undefined) return false;
  const [, month = ''] = DAYS_BEHIND.exec(sentence.slice(at.end, at.end + BEHIND)) ?? [];
  return month !== '' && MONTHS.findIndex((name) => name.startsWith(month)) + 1 === (date?.month ?? Number(date?.from?.slice(5, 7) ?? 0));
}
const DAYS_BEHIND = /^(?:, \d{1,2}){0,4}(?: and | or | to |–|-)\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;

/** "At seven", "until two", "between one and five": nothing else need say that it is a time where the other text does. */
function isHour(bare: Quantity, text: string, start: number, { clock }: Quantity): boolean {
  if (clock === undefined || bare.kind !== 'cardinal' || bare.unit !== null || bare.of !== null) return false;
  const before = text.slice(Math.max(0, start - LEAD), start);
  if (clock.end !== undefined) return bare.hedge === 'between' && bare.value === null && BETWEEN.test(before) && isAt(bare.low, clock.minutes) && isAt(bare.high, clock.end);
  return bare.hedge === 'exact' && bare.value !== null && AT.test(before) && isAt(bare.value, clock.minutes);
}

/** "Four out of nine" and a 4 under "rating (of 9)", "four points out of ten" and "four out of ten". */
function isMark(claim: Quantity, figure: SourceQuantity, { sentence, at }: ClaimContext): boolean {
  if (claim.kind === 'ratio' && claim.ratio !== undefined) return figure.cell !== undefined && figure.value === claim.ratio.numerator && figure.of !== null && new RegExp(`\\b(?:out )?of ${claim.ratio.denominator}\\b`).test(figure.of);
  if (figure.kind !== 'ratio' || figure.ratio?.numerator !== claim.value || claim.unit !== null) return false;
  const [, whole] = OUT_OF.exec(sentence.slice(at.end, at.end + BEHIND)) ?? [];
  return whole !== undefined && figure.text.endsWith(` ${whole}`);
}
const OUT_OF = /^ \p{L}+ out of (\p{L}+|\d+)/u;

/** "The quarter swallowed 64 million" and a cash flow of minus 64 million. */
const isLoss = (claim: Quantity, figure: SourceQuantity, saying: string): boolean =>
  claim.value !== null && claim.value > 0 && LOSS.test(saying) && agree(compare(claim, { ...figure, value: -(figure.value as number), low: -(figure.value as number), high: -(figure.value as number) }, { looseUnit: claim.value >= 1e5 }));
const LOSS = /\b(?:loss(?:es)?|los[te]|loses|losing|deficit|shortfall|minus|negative|below|beneath|swallow(?:s|ed)|outflow|overdrawn)\b/i;

// characters: "until about "
const LEAD = 16;
const AT = /\b(?:at|until|till|before|after|by|past|since|from) (?:about |around |nearly |just )?$/i;
const BETWEEN = /\b(?:between|from) (?:about |around )?$/i;

/** Up to twelve it is an hour of either half of the day. */
const isAt = (hour: number | null, minutes: number): boolean => hour !== null && Number.isInteger(hour) && hour >= 1 && hour <= 24 && (hour <= 12 ? minutes % 720 === (hour % 12) * 60 : minutes === hour * 60);

/** "Within 300 metres" and "less than 300 metres from", "from the age of five" and "over five": a limit, which is told of both sides. */
function isEdge(claim: Quantity, figure: Quantity, text: string): boolean {
  if (claim.value !== figure.value || claim.unit !== figure.unit || figure.hedge !== 'exact') return false;
  const before = text.slice(Math.max(0, figure.start - LEAD), figure.start);
  return claim.hedge === 'less-than' ? WITHIN.test(before) : claim.hedge === 'more-than' && claim.kind === 'age' && FROM_AGE.test(before);
}

const WITHIN = /\b(?:within|inside) $/i;
const FROM_AGE = /\bfrom (?:the )?(?:age of )?$/i;

/** "59 of every hundred patients" and "58.7%", "31 per cent" and "31 pence in the pound". */
function perHundred(claim: Quantity, figure: SourceQuantity, { sentence }: ClaimContext, { passage }: PassageView): Comparison | null {
  if (figure.unit === '%' && claim.kind === 'cardinal' && claim.unit === null && (claim.value as number) <= 100 && OF_HUNDRED.test(sentence)) return agreed(compare({ ...claim, kind: 'percent', unit: '%', of: null }, figure));
  if (claim.unit === '%' && CENTS.has(figure.unit ?? '') && IN_THE_POUND.test(passage.text.slice(figure.end, figure.end + LEAD))) return agreed(compare(claim, { ...figure, kind: 'percent', unit: '%', per: undefined }));
  return null;
}

const OF_HUNDRED = /\b(?:of|in|out of|for|among) (?:every|each|a) (?:hundred|100)\b/i;
const CENTS: ReadonlySet<string> = new Set(['¢', 'p', 'c[EUR]']);
const IN_THE_POUND = /^ (?:in|on|to) the (?:pound|dollar|euro)\b/i;
const agreed = (found: Comparison): Comparison | null => (agree(found) ? found : null);

/**
 * Does the ordinal that ends at `end` number one of what the other figure counts ("the fourth and last firing", "four firings"), or is it what that one
 * goes by ("the fifth year", "year 5")?
 */
function isOneOf(text: string, end: number, { of, start }: Quantity, other: string): boolean {
  const behind = tokenWords(text.slice(end, end + BEHIND)).slice(0, WORDS_BEHIND);
  const head = of === null ? tokenWords(other.slice(Math.max(0, start - LEAD), start)).at(-1) : tokenWords(of).at(-1);
  return head !== undefined && !head.stop && !head.digit && (of === null ? behind.slice(0, 1) : behind).some(({ stem }) => stem === head.stem);
}

// characters, and words: "and last firing"
const BEHIND = 40;
const WORDS_BEHIND = 3;

/** "Twenty-seven had a business": so many people. */
const COUNTS = /^ (?:had|have|were|are|who|did|do|said|say)\b/;

/** The unit of "in work (%)   43". */
const LABEL = /\(([^()\s]{1,8})\):?\s*$/;

/** "Last year they used 2.3" where the sentences before speak of tonnes, and of no other weight. */
function isInItsUnit(claim: Quantity, figure: SourceQuantity, view: PassageView, library: Library): boolean {
  if (claim.kind === 'date' || figure.hedge !== claim.hedge || figure.low !== claim.low || figure.high !== claim.high || figure.elided?.unit != null) return false;
  const [, label] = LABEL.exec(view.passage.text.slice(Math.max(0, figure.start - BEHIND), figure.start)) ?? [];
  return (label !== undefined && headUnit(`in ${label}`)?.unit === claim.unit) || unitAround(view, library, claim.unit as string);
}
