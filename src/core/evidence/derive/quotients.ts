import type { Quantity } from '../../quantities/types.js';
import { unitSymbol } from '../../quantities/units.js';
import { unitConversion } from '../compareUnits.js';
import { BESIDE } from './coherence.js';
import type { Cues } from './cues.js';
import { perFit } from './operandFit.js';
import type { Setting } from './pairs.js';
import { readArea, readProduct } from './products.js';
import type { Term } from './term.js';

/** Averages ("£310 a tenant") and products ("12 nights at €70"). */
export function readRates(a: Term, b: Term, close: number, setting: Setting): void {
  const { claim, cues, sink } = setting;
  const asked = Math.max(cues.strength.average, close >= BESIDE ? setting.unasked : 0);
  if (asked > 0) {
    readAverage(a, b, close, asked, setting);
    readAverage(b, a, close, asked, setting);
  }
  readProduct(a, b, close, claim, cues, sink);
  readProduct(b, a, close, claim, cues, sink);
  readArea(a, b, claim, sink);
  readArea(b, a, claim, sink);
  readSpeed(a, b, close, asked, setting);
  readSpeed(b, a, close, asked, setting);
}

function readAverage(top: Term, bottom: Term, close: number, asked: number, { claim, cues, sink }: Setting): void {
  const measured = measuredBy(bottom, claim, cues);
  if (measured === null && !isDivisor(bottom, top, claim)) return;
  if (top.kind === 'percent' || bottom.error > Math.max(0.5, LARGE_ERROR * bottom.value)) return;
  if (claim.unit !== null && !top.loose && top.unit !== claim.unit) return;
  // "9 g less waste for every five minutes" divides nothing that is not said to be for each gram
  if (bottom.table === undefined && bottom.unit !== null && !bottom.loose && (cues.each === null || cues.each.length === 0) && claim.per === undefined) return;
  const value = top.value / (bottom.value * (measured ?? 1));
  const fit = close * (top.loose ? 0.9 : 1) * (measured === null ? perFit(bottom, claim, cues) : 1);
  if (fit > 0) sink.offer('average', [top, bottom], value, top.unit, top.kind, relativeError(top, bottom) * Math.abs(value), asked, fit);
}

/** What is counted divides, to the last one; or what is told in a unit, if the claim is in another. */
function isDivisor(bottom: Term, top: Term, claim: Quantity): boolean {
  const isElided = bottom.elided === true && claim.unit !== null && claim.unit === top.unit;
  if (bottom.kind !== 'cardinal' && bottom.kind !== 'measure' && bottom.kind !== 'duration' && !isElided) return false;
  return (bottom.unit === null || bottom.loose || isElided || claim.unit !== bottom.unit) && bottom.value > 1 && Number.isInteger(bottom.value);
}

/** "7,200 trees on 4.5 hectares, 1,600 to the hectare", "$39 million for 60 MWh, $650 for each kilowatt-hour": how many of what is named one of the divisor's units is; null where no unit is named. */
function measuredBy({ unit, value }: Term, { per, unit: own }: Quantity, { eachWords }: Cues): number | null {
  if (unit === null || unit === own || value <= 0 || unit === '%') return null;
  const symbol = per === undefined ? symbolOf(eachWords) : unitSymbol(per) ?? per;
  return symbol === null ? null : unitConversion(unit, symbol)?.factor ?? null;
}

/** "Kilowatt-hour" is two words, and so is "square metre". */
const symbolOf = ([first, second]: readonly string[]): string | null => (first === undefined ? null : (second === undefined ? null : unitSymbol(`${first}-${second}`) ?? unitSymbol(`${first} ${second}`)) ?? unitSymbol(first));

/** "212 GB in 6 hours and 40 minutes" are 8.8 MB a second, 3,020 MWh at 1,100 MW last 2.7 hours: the units say which is divided by which. */
function readSpeed(top: Term, bottom: Term, close: number, asked: number, { claim, sink }: Setting): void {
  if (claim.unit === null || top.unit === null || bottom.unit === null || close < BESIDE || top.kind === 'money' || top.kind === 'percent' || bottom.kind === 'percent') return;
  const unit = claim.per === undefined ? claim.unit : `${claim.unit}/${claim.per}`;
  if ((!unit.includes('/') && claim.kind !== 'duration') || top.unit.includes('/') || bottom.unit.includes('/') || top.unit === bottom.unit) return;
  const factor = unitConversion(`${top.unit}/${bottom.unit}`, unit)?.factor;
  if (factor === undefined) return;
  const value = (top.value / bottom.value) * factor;
  sink.offer('average', [top, bottom], value, claim.unit, claim.kind === 'duration' ? 'duration' : top.kind, relativeError(top, bottom) * Math.abs(value), Math.max(asked, UNASKED_SPEED), close);
}
const UNASKED_SPEED = 0.4;

// "1.9 million shares" divides as well as a count that is told to the last one
const LARGE_ERROR = 0.03;

/** How far off a quotient may be, in parts of itself. */
export const relativeError = (a: Term, b: Term): number => (a.value === 0 ? 0 : a.error / Math.abs(a.value)) + (b.value === 0 ? 0 : b.error / Math.abs(b.value));
