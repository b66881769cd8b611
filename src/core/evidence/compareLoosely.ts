import type { Quantity } from '../quantities/types.js';
import { compare } from './compare.js';
import type { Comparison } from './compareTypes.js';
import { isBare, isYear } from './elidedUnit.js';
import type { HeadUnit } from './headUnit.js';
import type { SourceQuantity } from './passageView.js';

const SAME: Comparison = { relation: 'equivalent', distance: 0 };

/**
 * Whether two figures that cannot be compared as they stand are one all the same, because one of them leaves out what the other says or is
 * written in another way; null where not. It only ever finds an agreement: what is left out may as well be something else.
 */
export function compareLoosely(claim: Quantity, figure: SourceQuantity): Comparison | null {
  if (claim.hedge !== 'exact' || figure.hedge !== 'exact') return null;
  return bothTimes(claim, figure) || bothSpans(claim, figure) || isPartOfDate(claim, figure) || isYearOf(claim, figure) ? SAME : claim.value === null || figure.value === null ? null : byValue(claim, figure, claim.value, figure.value);
}

function byValue(claim: Quantity, figure: SourceQuantity, a: number, b: number): Comparison | null {
  // the number in a cell as the draft's own table repeats it, whatever the caption says that it is in
  if (figure.raw !== undefined && isBare(claim) && figure.raw === a) return SAME;
  // "loaves_m": millions as well as metres
  if (figure.unit === 'm' && figure.cell !== undefined && claim.unit === null && isNear(b * 1e6, a)) return SAME;
  // "it will cost 389" in a report in million francs
  if (figure.inUnit !== undefined && isBare(figure) && isInUnit(claim, figure.inUnit) && isNear(b * figure.inUnit.factor, a)) return SAME;
  // "(149)" in accounts
  if (b < 0 && a > 0 && figure.text.trim().startsWith('(')) return agreed(compare(claim, { ...figure, value: -b, low: -b, high: -b }, { looseUnit: figure.looseUnit === true }));
  if (!isNear(a, b)) return null;
  if (isCalled(claim, figure) || isCalled(figure, claim) || isRateOf(claim, figure) || isRateOf(figure, claim)) return SAME;
  return (isBare(claim) && figure.unit !== null && a >= LEAST_RANK) || (isBare(figure) && claim.unit !== null && isTelling(figure)) ? SAME : null;
}

/** The currency goes without saying where the draft leaves it out. */
const isInUnit = ({ kind, unit }: Quantity, inUnit: HeadUnit): boolean => (kind === 'money' && (inUnit.unit === null || inUnit.unit === unit)) || (kind === 'cardinal' && unit === null);

const agreed = (found: Comparison): Comparison | null => (found.relation === 'equal' || found.relation === 'equivalent' || found.relation === 'rounded' ? found : null);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Three digits: fewer come together by chance. */
const isTelling = ({ text }: Quantity): boolean => {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) < 58) digits++;
  return digits >= 3;
};

// below this "the third", "three" and a bare "three" are said of anything
const LEAST_RANK = 13;

/** "Her 44th harvest" and "forty-four harvests"; "60 times". */
const isCalled = (a: Quantity, b: Quantity): boolean =>
  (a.kind === 'ordinal' && b.kind === 'cardinal' && (a.value as number) >= LEAST_RANK) ||
  (a.kind === 'multiple' && b.kind === 'cardinal' && a.text.endsWith(' times') && (a.value as number) > 2);

/** "A kilogram holds 240 watt-hours" and "240 Wh/kg". */
const isRateOf = (a: Quantity, b: Quantity): boolean => a.unit !== null && b.unit !== null && a.unit.startsWith(`${b.unit}/`);

/** "Put off to 2028", "on the 19th": a bare year or rank beside a date that has it. */
const isPartOfDate = (part: Quantity, { date }: Quantity): boolean =>
  part.value !== null && date !== undefined && date.end === undefined && part.unit === null && ((part.kind === 'ordinal' && date.day === part.value) || (date.year === part.value && isYear(part)));

/** "In 1961" and "built 1961" in a list: a year that no word before it makes one. */
const isYearOf = ({ date }: Quantity, figure: Quantity): boolean =>
  date?.year !== undefined && date.month === undefined && date.season === undefined && date.quarter === undefined && date.half === undefined && date.end === undefined && date.year === figure.value && isYear(figure);

/** "At 16.02" and "16:02". */
function bothTimes(a: Quantity, b: Quantity): boolean {
  const dotted = dottedClock(a) ?? dottedClock(b);
  const clock = a.clock ?? b.clock;
  return dotted !== null && clock !== undefined && clock.end === undefined && (dotted === clock.minutes || (clock.dial === true && dotted % 720 === clock.minutes % 720));
}

function dottedClock(quantity: Quantity): number | null {
  if (!isBare(quantity)) return null;
  const [, hours, minutes] = /^(\d{1,2})\.([0-5]\d)$/.exec(quantity.text) ?? [];
  return hours === undefined || Number(hours) > 24 ? null : Number(hours) * 60 + Number(minutes);
}

/** "Four hours, 21 minutes and 37 seconds" and a result of "4:21:37". */
const bothSpans = (a: Quantity, b: Quantity): boolean => isSpan(a, b) || isSpan(b, a);

function isSpan({ kind, value, unit }: Quantity, shown: Quantity): boolean {
  if (kind !== 'duration' || value === null || shown.kind !== 'time') return false;
  const [, h, m, s] = /^(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/.exec(shown.text) ?? [];
  const seconds = IN_SECONDS[unit ?? ''];
  return h !== undefined && seconds !== undefined && isNear(value * seconds, Number(h) * 3600 + Number(m) * 60 + Number(s));
}

const IN_SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };
