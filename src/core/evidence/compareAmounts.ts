import type { Hedge, Quantity } from '../quantities/types.js';
import { slipBetween } from './compareSlip.js';
import { boundReach, convertedTolerance, flatTolerance, hedgedInterval, shownTolerance } from './compareTolerance.js';
import type { Comparison, Detail } from './compareTypes.js';
import { SAME, type OnOneScale } from './compareUnits.js';
import { sameNotation } from './sameNotation.js';

/** What a side says, in the draft's unit. Bounds hold the figure written; ranges both ends, null where open. */
type Shape =
  | { readonly is: 'point'; readonly at: number }
  | { readonly is: 'about'; readonly at: number; readonly low: number; readonly high: number; readonly lean: Lean }
  | { readonly is: 'lower' | 'upper'; readonly at: number; readonly strict: boolean }
  | { readonly is: 'range' | 'vague'; readonly low: number | null; readonly high: number | null; readonly at: number | null };

/** The side of the written figure on which the true one lies: -1 "nearly", 1 "just over", 0 either. */
type Lean = -1 | 0 | 1;

interface Sides {
  readonly claim: Quantity;
  readonly source: Quantity;
  readonly scale: OnOneScale;
}

/** Compares two amounts that stand on one scale. */
export function compareAmounts(sides: Sides): Comparison {
  const { claim, source, scale } = sides;
  const a = shapeOf(claim);
  const b = shapeOf(source, scale);
  if (a === null || b === null) return { relation: 'incomparable' };
  const found = compareShapes(a, b, sides);
  if (found.relation !== 'different' || !scale.converted) return found;
  // the same figure in another unit is a slip of the unit
  return claim.value !== null && claim.value === source.value ? { ...found, slip: 'unit' } : found;
}

/** The same for two amounts told flatly in one unit (see areFlat). */
export const compareFlat = (claim: Quantity, source: Quantity): Comparison =>
  pointAgainst(claim.value as number, { is: 'point', at: source.value as number }, { claim, source, scale: SAME });

function compareShapes(claim: Shape, source: Shape, sides: Sides): Comparison {
  switch (claim.is) {
    case 'point': return pointAgainst(claim.at, source, sides);
    case 'about': return aboutAgainst(claim, source, sides);
    case 'lower': return nearBound(lowerAgainst(claim.at, claim.strict, source, sides), claim, source, sides);
    case 'upper': return nearBound(lowerAgainst(-claim.at, claim.strict, negated(source), sides), claim, source, sides);
    case 'range': {
      const found = rangeAgainst(claim, source, sides);
      return found.relation === 'bound' && !isNarrow(claim, sides.claim) ? { relation: 'incomparable', detail: 'far-from-bound' } : found;
    }
    case 'vague': return rangeAgainst(claim, source, sides);
  }
}

function shapeOf(quantity: Quantity, scale?: OnOneScale): Shape | null {
  const on = (value: number | null): number | null => (value === null ? null : scale === undefined ? value : value * scale.factor + scale.offset);
  const value = on(quantity.value);
  const low = on(quantity.low);
  const high = on(quantity.high);
  const hedge: Hedge = quantity.hedge;
  const bounded = low !== null && high !== null && low !== high;
  // "just over 9,500" has an end on both sides: it is a leaning "about", no open bound
  if (value !== null && (hedge === 'approximate' || (bounded && (hedge === 'more-than' || hedge === 'less-than')))) {
    const reach = hedgedInterval(quantity);
    const lean = bounded && close(low, value) ? 1 : bounded && close(high, value) ? -1 : 0;
    return { is: 'about', at: value, low: on(reach.low) ?? value, high: on(reach.high) ?? value, lean };
  }
  if (hedge === 'at-least' || hedge === 'more-than') {
    const at = value ?? low;
    return at === null ? null : { is: 'lower', at, strict: hedge === 'more-than' };
  }
  if (hedge === 'at-most' || hedge === 'less-than' || hedge === 'up-to') {
    const at = value ?? high;
    return at === null ? null : { is: 'upper', at, strict: hedge === 'less-than' };
  }
  if (hedge === 'vague') return { is: 'vague', low, high, at: null };
  if (value !== null && (low === null || high === null || close(low, high))) return { is: 'point', at: value };
  if (low === null && high === null) return null;
  return { is: 'range', low, high, at: value };
}

function negated(shape: Shape): Shape {
  switch (shape.is) {
    case 'point': return { is: 'point', at: -shape.at };
    case 'about': return { is: 'about', at: -shape.at, low: -shape.high, high: -shape.low, lean: (0 - shape.lean) as Lean };
    case 'lower': return { ...shape, is: 'upper', at: -shape.at };
    case 'upper': return { ...shape, is: 'lower', at: -shape.at };
    default: return { ...shape, low: shape.high === null ? null : -shape.high, high: shape.low === null ? null : -shape.low, at: shape.at === null ? null : -shape.at };
  }
}

/** A flat figure. What a source only bounds or hedges is told by `detail`: whether that will do is the judge's business. */
function pointAgainst(at: number, source: Shape, sides: Sides): Comparison {
  switch (source.is) {
    case 'point': {
      if (close(at, source.at)) return alike(sides);
      if (within(at, source.at, pointTolerance(at, sides))) return { relation: sides.scale.converted ? 'equivalent' : 'rounded', distance: distance(at, source.at) };
      return coarser(sides) && within(at, source.at, sourceTolerance(sides)) ? unknown('source-less-precise', at, source.at) : different(at, source.at);
    }
    case 'about':
      if (close(at, source.at)) return { relation: 'rounded', detail: 'source-hedged', distance: 0 };
      return inside(at, source) || within(at, source.at, pointTolerance(at, sides)) ? unknown('source-hedged', at, source.at) : different(at, source.at);
    case 'lower':
    case 'upper': {
      if (close(at, source.at) || within(at, source.at, sides.scale.converted ? pointTolerance(at, sides) : 0)) return { relation: 'bound', detail: 'source-bounded', distance: 0 };
      const holds = source.is === 'lower' ? at > source.at : at < source.at;
      return holds ? unknown('source-bounded', at, source.at) : different(at, source.at, 'bound');
    }
    default: {
      if (source.at !== null && close(at, source.at)) return alike(sides);
      return inside(at, source) ? unknown('source-less-precise', at, source.at ?? at) : different(at, nearest(at, source));
    }
  }
}

/** A hedged figure: true where the source's rounds to it, on the side the hedge names. */
function aboutAgainst({ at, low, high, lean }: Extract<Shape, { is: 'about' }>, source: Shape, sides: Sides): Comparison {
  const slack = sides.scale.converted && lean === 0 ? pointTolerance(at, sides) : 0;
  const fits = (value: number): Comparison => {
    if (inside(value, { low: low - slack, high: high + slack })) return { relation: 'rounded', distance: distance(at, value) };
    // near enough, but on the side that "nearly" and "just over" rule out
    const wrongSide = lean !== 0 && Math.sign(value - at) !== lean && Math.abs(value - at) <= high - low;
    return different(at, value, wrongSide ? 'bound' : undefined);
  };
  switch (source.is) {
    case 'point': return fits(source.at);
    case 'about':
      if (lean !== 0 && source.lean !== 0 && lean !== source.lean && close(at, source.at)) return different(at, source.at, 'bound');
      return close(at, source.at) ? alike(sides) : fits(source.at);
    case 'lower':
    case 'upper': {
      const side = source.is === 'lower' ? 1 : -1;
      if (lean === -side && close(at, source.at)) return different(at, source.at, 'bound');
      const fit = fits(source.at);
      if (fit.relation === 'rounded') return { ...fit, detail: 'source-bounded' };
      return Math.sign(at - source.at) === side ? unknown('source-bounded', at, source.at) : fit;
    }
    default: {
      if (inside(at, source)) return { relation: 'rounded', detail: 'source-hedged' };
      return fits(nearest(at, source));
    }
  }
}

/** "More than", "at least"; for "less than" and its like the caller turns all signs round. */
function lowerAgainst(at: number, strict: boolean, source: Shape, sides: Sides): Comparison {
  switch (source.is) {
    case 'point':
      if (close(at, source.at)) return strict ? different(at, source.at, 'bound') : { relation: 'bound', distance: 0 };
      return source.at > at || (!strict && meetsConverted(at, source.at, sides)) ? { relation: 'bound', distance: distance(at, source.at) } : different(at, source.at, 'bound');
    case 'about':
      if (close(at, source.at)) return source.lean === 1 ? { relation: 'bound', distance: 0 } : source.lean === -1 ? different(at, source.at, 'bound') : unknown('source-hedged', at, source.at);
      return source.at > at ? { relation: 'bound', distance: distance(at, source.at) } : different(at, source.at, 'bound');
    case 'lower': {
      if (close(at, source.at)) return strict === source.strict ? alike(sides) : { relation: 'equivalent', distance: 0 };
      // over whole numbers "over 24" and "25 or more" are one
      if (strict !== source.strict && whole(sides) && close(source.at - at, strict ? 1 : -1)) return { relation: 'equivalent', distance: 0 };
      return source.at > at ? { relation: 'bound', distance: distance(at, source.at) } : different(at, source.at, 'bound');
    }
    case 'upper':
      return source.at <= at || close(at, source.at) ? different(at, source.at, 'bound') : unknown('source-bounded', at, source.at);
    default: {
      if (source.low !== null && (source.low > at || (close(source.low, at) && !strict))) return { relation: 'bound', distance: distance(at, source.low) };
      if (source.low !== null && close(source.low, at)) return { relation: 'bound', distance: 0 };
      return source.high !== null && source.high <= at ? different(at, source.high, 'bound') : unknown('source-less-precise', at, source.low ?? at);
    }
  }
}

function rangeAgainst(claim: Extract<Shape, { is: 'range' | 'vague' }>, source: Shape, sides: Sides): Comparison {
  const kept = claim.is === 'vague' ? 'rounded' : 'bound';
  switch (source.is) {
    case 'point':
      if (claim.at !== null && close(claim.at, source.at)) return alike(sides);
      return inside(source.at, claim) ? { relation: kept } : different(nearest(source.at, claim), source.at);
    case 'about':
      return inside(source.at, claim) ? { relation: kept, detail: 'source-hedged' } : different(nearest(source.at, claim), source.at);
    case 'lower':
    case 'upper': {
      if (claim.is === 'vague' && inside(source.at, claim)) return { relation: 'rounded', detail: 'source-bounded' };
      const apart = source.is === 'lower' ? claim.high !== null && claim.high < source.at : claim.low !== null && claim.low > source.at;
      return apart ? different(nearest(source.at, claim), source.at, 'bound') : { relation: 'incomparable', detail: 'source-bounded' };
    }
    default: {
      const sameLow = equalEnds(claim.low, source.low);
      const sameHigh = equalEnds(claim.high, source.high);
      if (sameLow && sameHigh) return alike(sides);
      const holds = (claim.low === null || (source.low !== null && source.low >= claim.low)) && (claim.high === null || (source.high !== null && source.high <= claim.high));
      if (holds) return { relation: kept };
      // vague words overlap without contradicting: "dozens" and "several hundred" share no figure, "dozens" and "20 to 40" do
      if (claim.is === 'vague' || source.is === 'vague') return disjoint(claim, source) ? { relation: 'different' } : { relation: 'incomparable', detail: 'source-less-precise' };
      const [mine, theirs] = sameLow ? [claim.high, source.high] : [claim.low, source.low];
      return mine !== null && theirs !== null ? different(mine, theirs) : { relation: 'different' };
    }
  }
}

const alike = ({ claim, source, scale }: Sides): Comparison => ({ relation: !scale.converted && scale.factor === 1 && sameNotation(claim, source) ? 'equal' : 'equivalent', distance: 0 });
const unknown = (detail: Detail, claim: number, source: number): Comparison => ({ relation: 'incomparable', detail, distance: distance(claim, source) });

function different(claim: number, source: number, otherwise?: 'bound'): Comparison {
  return { relation: 'different', slip: otherwise ?? slipBetween(claim, source), distance: distance(claim, source) };
}

/** "More than 1,300" is said of 1,372 and bears nothing out of 120,000: what lies far beyond a bound is consistent with it, no more. */
function nearBound(found: Comparison, { at, is }: Extract<Shape, { is: 'lower' | 'upper' }>, source: Shape, { claim }: Sides): Comparison {
  if (found.relation !== 'bound' || at === 0) return found;
  const value = source.is !== 'range' && source.is !== 'vague' ? source.at : is === 'upper' ? source.high ?? source.low : source.low ?? source.high;
  if (value === null) return found;
  return Math.abs(value - at) <= boundReach(at, claim) * (1 + 1e-9) ? { ...found, slack: value / at } : unknown('far-from-bound', at, value);
}

/** A range is as good as a figure where its ends lie near to each other; "from 8 to 95" says nothing of a 17 inside. */
const isNarrow = ({ low, high }: { low: number | null; high: number | null }, claim: Quantity): boolean => low === null || high === null || Math.abs(high - low) <= boundReach(high, claim);

/** Both in the draft's unit. */
const pointTolerance = (at: number, { claim, source, scale }: Sides): number => {
  if (scale.converted) return Math.max(claim.step > 0 ? convertedTolerance(at, claim) : flatTolerance(at, claim), Math.min(sourceTolerance({ claim, source, scale }), Math.abs(at) * 0.05));
  if (claim.step === 0 || claim.kind === 'multiple') return flatTolerance(at, claim);
  return claim.step > source.step * Math.abs(scale.factor) * (1 + 1e-9) ? shownTolerance(claim) : 0;
};
/** "Up to 16 kilometres" of ten miles: a bound told in another unit is rounded as well. */
const meetsConverted = (at: number, value: number, sides: Sides): boolean => sides.scale.converted && within(at, value, pointTolerance(at, sides));
const sourceTolerance = ({ source, scale }: Sides): number => (source.step * Math.abs(scale.factor)) / 2;
const coarser = ({ claim, source, scale }: Sides): boolean => source.step * Math.abs(scale.factor) > claim.step * (1 + 1e-9);
const whole = ({ claim, source }: Sides): boolean => claim.step === 1 && source.step === 1;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
// halves are rounded either way, and floating point must not decide which
const within = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const distance = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
const equalEnds = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : close(a, b));
const inside = (at: number, { low, high }: { low: number | null; high: number | null }): boolean =>
  (low === null || at >= low - 1e-9 * Math.abs(low)) && (high === null || at <= high + 1e-9 * Math.abs(high));
const disjoint = (a: { low: number | null; high: number | null }, b: { low: number | null; high: number | null }): boolean =>
  (a.high !== null && b.low !== null && a.high < b.low) || (b.high !== null && a.low !== null && b.high < a.low);
const nearest = (at: number, { low, high }: { low: number | null; high: number | null }): number =>
  low !== null && at < low ? low : high !== null && at > high ? high : low ?? high ?? at;
