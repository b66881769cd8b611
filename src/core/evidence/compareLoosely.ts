import type { Quantity } from '../quantities/types.js';
import { compare } from './compare.js';
import type { Comparison } from './compareTypes.js';
import type { ClaimQuantity } from './claimQuantity.js';
import { flatTolerance } from './compareTolerance.js';
import { perScale, unitConversion } from './compareUnits.js';
import { isBare, isYear } from './elidedUnit.js';
import type { HeadUnit } from './headUnit.js';
import type { SourceQuantity } from './passageView.js';

const SAME: Comparison = { relation: 'equivalent', distance: 0 };

/**
 * Whether two figures that cannot be compared as they stand are one all the same, because one of them leaves out what the other says or is
 * written in another way; null where not. It only ever finds an agreement: what is left out may as well be something else.
 */
export function compareLoosely(claim: ClaimQuantity, figure: SourceQuantity): Comparison | null {
  if (bothTimes(claim, figure)) return SAME;
  const lent = withItsUnit(claim, figure) ?? asRate(claim, figure) ?? byLetter(claim, figure);
  if (lent !== null) return lent;
  if (isMeasured(claim, figure)) return SAME;
  if (claim.hedge !== 'exact') return null;
  // "when 2026 ends" beside "by the end of 2026"
  if (isPartOfDate(claim, figure) || isBaseOf(claim, figure)) return SAME;
  if (figure.hedge !== 'exact') return null;
  return bothSpans(claim, figure) || isYearOf(claim, figure) ? SAME : claim.value === null || figure.value === null ? null : byValue(claim, figure, claim.value, figure.value);
}

function byValue(claim: Quantity, figure: SourceQuantity, a: number, b: number): Comparison | null {
  // the number in a cell as the draft's own table repeats it, whatever the caption says that it is in
  if (figure.raw !== undefined && isBare(claim) && figure.raw === a) return SAME;
  // "loaves_m": millions as well as metres
  if (figure.unit === 'm' && figure.cell !== undefined && claim.unit === null && isNear(b * 1e6, a)) return SAME;
  if (isMillions(figure) && (claim.unit === null || claim.kind === 'money') && isNear(b * 1e6, a)) return SAME;
  // "it will cost 389" in a report in million francs
  if (figure.inUnit !== undefined && isBare(figure) && isInUnit(claim, figure.inUnit) && isNear(b * figure.inUnit.factor, a)) return SAME;
  if (!isNear(a, b) || isOtherWay(claim, figure)) return null;
  if (claim.unit !== null && claim.unit === figure.unit && areOneRate(claim.per, figure.per)) return SAME;
  if (perScale(claim.per, figure.per) !== 1) return null;
  if (isCalled(claim, figure) || isCalled(figure, claim)) return SAME;
  return isBare(figure) && claim.unit !== null && isTelling(figure) && !(claim.kind === 'percent' && b > 100) ? SAME : null;
}

/** "Each of them gets 9.6 litres a day" and "9.6 litres per person per day": of a rate for each one in a time each text may leave out one; "a head" is each of any people. */
const areOneRate = (a: string | undefined, b: string | undefined): boolean => (PERSONS.has(a ?? '') && isTime(b)) || (PERSONS.has(b ?? '') && isTime(a)) || (ANYONE.has(a ?? '') && PERSONS.has(b ?? '')) || (ANYONE.has(b ?? '') && PERSONS.has(a ?? ''));
const isTime = (per: string | undefined): boolean => per !== undefined && unitConversion(per, 'd') !== null;
const ANYONE: ReadonlySet<string> = new Set(['person', 'head', 'capita']);
const PERSONS: ReadonlySet<string> = new Set([...ANYONE, 'inhabitant', 'resident', 'pupil', 'student', 'patient', 'child', 'adult', 'employee', 'worker', 'member', 'passenger', 'visitor', 'guest', 'user', 'customer']);

/** "2,860 less" and "2,860 more". */
const isOtherWay = (a: Quantity, b: Quantity): boolean => a.role === 'delta' && b.role === 'delta' && a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction;

/** "(149)" in accounts is a loss of 149; null for what is none, or another. */
export function asInAccounts(claim: Quantity, figure: SourceQuantity): Comparison | null {
  const { value, text, looseUnit } = figure;
  if (value === null || value >= 0 || (claim.value ?? 0) <= 0 || !text.trim().startsWith('(')) return null;
  return agreed(compare(claim, { ...figure, value: -value, low: -value, high: -value }, { looseUnit: looseUnit === true }));
}

/** "The best on sale reach 205" beside "about 205 Wh/kg": a bare figure in the unit of the source's. A small whole number may count anything: its unit must have been named. */
function withItsUnit(claim: ClaimQuantity, figure: SourceQuantity): Comparison | null {
  if (!isBare(claim) || figure.unit === null || figure.kind === 'date') return null;
  const { said = NONE_SAID, isPart = false, hedge } = claim;
  const value = claim.value as number;
  const isSmall = Number.isInteger(value) && value < LEAST_RANK;
  if (isPart && isSmall) return null;
  if ((isPart || hedge !== 'exact' || (Number.isInteger(value) && value < LEAST_SILENT)) && !isNamed(figure.unit, said)) return null;
  const found = agreed(compare({ ...claim, unit: figure.unit, kind: figure.kind }, figure));
  // a bound without its unit is not worth more than its figure
  const isFar = found?.relation === 'bound' && found.distance !== 0;
  return found === null || isFar || (isSmall && found.relation === 'rounded') ? null : hedge === 'exact' ? SAME : found;
}

const NONE_SAID: ReadonlySet<string> = new Set();
// athletes run "the 800": hardly anything else is counted so
const LEAST_SILENT = 100;
/** The unit, one that measures the same, or the one that a rate begins with. */
const isNamed = (unit: string, said: ReadonlySet<string>): boolean => said.has(unit) || [...said].some((other) => unit.startsWith(`${other}/`) || unitConversion(other, unit) !== null);

/** The currency goes without saying where the draft leaves it out. */
const isInUnit = ({ kind, unit }: Quantity, inUnit: HeadUnit): boolean => (kind === 'money' && (inUnit.unit === null || inUnit.unit === unit)) || (kind === 'cardinal' && unit === null);

const agreed = (found: Comparison): Comparison | null => (found.relation === 'equal' || found.relation === 'equivalent' || found.relation === 'rounded' || (found.relation === 'bound' && found.detail === undefined) ? found : null);

const isNear = (a: number, b: number): boolean => isWithin(a, b, 0);
const isWithin = (a: number, b: number, reach: number): boolean => Math.abs(a - b) <= Math.max(reach, 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

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

/** "A kilogram holds 240 watt-hours" beside "240 Wh/kg", "never above 2.9 milligrams" beside a row in mg/L. */
function asRate(claim: Quantity, figure: SourceQuantity): Comparison | null {
  const [a, b] = [claim.unit, figure.unit ?? figure.rowUnit?.unit ?? null];
  if (a === null || b === null || !(a.startsWith(`${b}/`) || b.startsWith(`${a}/`))) return null;
  const found = agreed(compare({ ...claim, unit: b }, { ...figure, unit: b }));
  return found?.relation === 'equal' ? SAME : found;
}

/** "1,200 N" and "36 C": letters that count something until the other text says that they are a unit. */
function byLetter(claim: Quantity, figure: SourceQuantity): Comparison | null {
  const { unit, kind } = claim;
  if (unit === null || figure.unit !== null || figure.of === null || (figure.of !== unit && LETTERS[figure.of] !== unit)) return null;
  return agreed(compare(claim, { ...figure, unit, kind, of: null }));
}
const LETTERS: Readonly<Record<string, string>> = { C: 'Cel', F: 'degF' };

/** "The risk under the square (22 m)": metres as well as millions. */
const isMillions = ({ unit, kind, text }: Quantity): boolean => unit === 'm' && kind === 'measure' && text.endsWith(' m');

/** "Each 1,000 gallons" and "$1.15 per 1,000 gallons". */
const isBaseOf = ({ value, unit }: Quantity, { per }: Quantity): boolean => per !== undefined && unit !== null && value !== null && per === `${value} ${unit}`;

/** "Goes back 14,860 years, give or take 150" and "14,860 ± 150". */
const isMeasured = (claim: Quantity, figure: Quantity): boolean =>
  claim.value !== null && claim.value === figure.value && (claim.hedge === 'exact' || claim.hedge === 'approximate') && figure.text.includes('±') && isTelling(claim) && (figure.unit === null ? figure.of === null : figure.unit === claim.unit);

/** "Put off to 2028", "on the 19th": a bare year or rank beside a date that has it. */
const isPartOfDate = (part: Quantity, { date }: Quantity): boolean =>
  part.value !== null && date !== undefined && date.end === undefined && part.unit === null && ((part.kind === 'ordinal' && date.day === part.value) || (date.year === part.value && isYear(part)));

/** "In 1961" and "built 1961" in a list: a year that no word before it makes one. */
const isYearOf = ({ date }: Quantity, figure: Quantity): boolean =>
  date?.year !== undefined && date.month === undefined && date.season === undefined && date.quarter === undefined && date.half === undefined && date.end === undefined && date.year === figure.value && (isYear(figure) || isYearOfOne(figure));

/** "2004 retrospective in Brünn": so many of them would be retrospectives. */
const isYearOfOne = ({ kind, unit, of, text, value }: Quantity): boolean =>
  kind === 'cardinal' && unit === null && of !== null && value !== null && value >= 1500 && value < 2100 && text === String(value) && !/s$/i.test(of) && !MANY.has(of.slice(of.lastIndexOf(' ') + 1).toLowerCase());
const MANY: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'sheep', 'cattle', 'fish', 'staff', 'police', 'head', 'dead', 'fans', 'hp', 'folk', 'poultry', 'deer', 'wounded', 'aircraft', 'data', 'teeth', 'feet', 'geese', 'mice']);

/** "At 16.02" and "16:02", "from 18.30 to 20.00" and "from half past six to eight". */
function bothTimes(a: Quantity, b: Quantity): boolean {
  const clock = a.clock ?? b.clock;
  const dotted = a.clock === undefined ? dottedClocks(a) : dottedClocks(b);
  if (clock === undefined || dotted.length === 0) return false;
  const onDial = (minutes: number, at: number | undefined): boolean => at !== undefined && at % 720 === minutes % 720;
  const isAt = (minutes: number, at: number | undefined): boolean => at === minutes || (clock.dial === true && onDial(minutes, at));
  if (clock.end === undefined) return dotted.length === 1 && isAt(clock.minutes, dotted[0]);
  // "between 5.30 and 22.00": whoever leaves out the half of the day once means the one that both have
  return dotted.length === 2 && onDial(clock.minutes, dotted[0]) && onDial(clock.end, dotted[1]) && (isAt(clock.minutes, dotted[0]) || isAt(clock.end, dotted[1]));
}

/** Minutes from midnight: one of a figure that may be a time, two of a range, none else. */
function dottedClocks(quantity: Quantity): number[] {
  if (quantity.kind !== 'cardinal' || quantity.unit !== null || (quantity.of !== null && !ZONES.has(quantity.of))) return [];
  const shown = [...quantity.text.matchAll(/\d{1,2}\.[0-5]\d(?!\d)/g)].map(([text]) => Number(text));
  const values = quantity.value === null ? [quantity.low, quantity.high] : [quantity.value];
  return values.every((value) => value !== null && value < 24.6 && shown.includes(value)) ? values.map((value) => Math.floor(value as number) * 60 + Math.round(((value as number) % 1) * 100)) : [];
}

/** What stands behind a time and counts nothing. */
const ZONES: ReadonlySet<string> = new Set(['UTC', 'GMT', 'BST', 'CET', 'CEST', 'EST', 'EDT', 'PST', 'PDT']);

/** "Four hours, 21 minutes and 37 seconds" and a result of "4:21:37", "29 and a half minutes" and "00:29:31". */
const bothSpans = (a: Quantity, b: Quantity): boolean => isSpan(a, b) || isSpan(b, a);

function isSpan(quantity: Quantity, shown: Quantity): boolean {
  const { kind, value, unit } = quantity;
  if (kind !== 'duration' || value === null || shown.kind !== 'time') return false;
  const seconds = IN_SECONDS[unit ?? ''];
  // "+ 0:09" behind a winner: minutes and seconds, which a time of day has not with such minutes
  if (seconds !== undefined && /^0:[0-5]\d$/.test(shown.text)) return isNear(value * seconds, Number(shown.text.slice(2)));
  const [, h, m, s] = /^(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/.exec(shown.text) ?? [];
  return h !== undefined && seconds !== undefined && isWithin(value, (Number(h) * 3600 + Number(m) * 60 + Number(s)) / seconds, flatTolerance(value, quantity));
}

const IN_SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };
