import type { Span } from '../text/span.js';
import { changeOf } from './changes.js';
import { countedAfter } from './counted.js';
import { hedgeBefore, hedgeBehind, interval, type HedgeRead } from './hedges.js';
import { wordSet } from './lexicon.js';
import type { Match, Writable } from './match.js';
import { beforeAt, tailAt } from './near.js';
import { Near } from './nearBits.js';
import { perAfter } from './per.js';
import { atEnd, endAt, isNumber, says, spanOf, startAt, tokens, tokenSet, touches } from './tokens.js';
import type { Hedge, Quantity, QuantityKind } from './types.js';

export interface Completed {
  readonly quantity: Writable<Quantity>;
  /** The phrase in tokens, and the token behind its core. */
  readonly first: number;
  readonly next: number;
  readonly coreNext: number;
}

/** Behind these "over five years" is more than five. */
const LASTING = tokenSet('for lasted took takes spent well of after lasting was is just lived waited served');
/** Verbs whose "over" bounds nothing: "hand over €3 million". */
const HANDING = tokenSet('hand+ed+s+ing turn+ed+s+ing sign+ed+s+ing');
/** "Just after 4 a.m.", "a little before nine". */
const SHORTLY = tokenSet('just shortly soon little bit');
const UNCOUNTED = wordSet('date time ordinal score age duration');

/**
 * A quantity with the fields that each has, so that all have one shape. Its own constructor makes it, a plain object all the same: once most of what a
 * literal makes lives on, engines make it where memory is for good and slow to come by, which was a fifth of the time where figures stand close.
 */
export const Told = function (this: Writable<Quantity>, start: number, end: number, kind: QuantityKind, value: number | null, low: number | null, high: number | null, unit: string | null, hedge: Hedge, of: string | null, phrase: Span, step: number) {
  this.start = start;
  this.end = end;
  this['text'] = tokens.text.slice(start, end);
  this['kind'] = kind;
  this['value'] = value;
  this['low'] = low;
  this['high'] = high;
  this['unit'] = unit;
  this['hedge'] = hedge;
  this.of = of;
  this.phrase = phrase;
  this['step'] = step;
} as unknown as new (start: number, end: number, kind: QuantityKind, value: number | null, low: number | null, high: number | null, unit: string | null, hedge: Hedge, of: string | null, phrase: Span, step: number) => Writable<Quantity>;
Told.prototype = Object.prototype;

/** A match with what stands around it: hedges, the thing counted, the rate, its part in a change. `floor` is the first token that is free. */
export function complete(match: Match, floor: number): Completed {
  const { kind, date } = match;
  const start = startAt(match.first);
  const end = endAt(match.next - 1);
  const dated = kind === 'date' || kind === 'time';
  const ordinal = kind === 'ordinal';
  let { first, next } = match;
  // between figures nothing can be said of one
  const alone = (first === 0 || isNumber(first - 1) || says(first - 1, ',')) && (atEnd(next) || isNumber(says(next, ',') ? next + 1 : next));
  let hedge: HedgeRead | null = null;
  for (let n = 0; n < 2 && !alone; n++) {
    const read = hedgeBefore(first) ?? (n === 0 && !ordinal && says(first - 1, 'a', 'the') ? hedgeBefore(first - 1) : null);
    if (!read || read.at < floor) break;
    const { at, hedge: said } = read;
    // "fewer than the 1,830 of last year": those are known to one
    if ((said === 'more-than' || said === 'less-than') && says(first - 1, 'the')) break;
    if (said !== 'approximate' && (dated || ordinal && n === 0 && said !== 'exact')) break;
    // "over five years" is during them, "lasted over five years" more
    if (at === first - 1 && says(at, 'over') && (HANDING(at - 1) || kind === 'duration' && !LASTING(at - 1))) break;
    first = at;
    if (!hedge || hedge.hedge === 'exact' || (hedge.hedge === 'approximate' && said !== 'exact')) hedge = read;
  }
  const lean = kind !== 'time' || !SHORTLY(first - 2) ? 0 : says(first - 1, 'after') ? 1 : says(first - 1, 'before') ? -1 : 0;
  if (lean !== 0) {
    first -= 2;
    hedge = { hedge: 'approximate', side: 'both', at: first };
  }
  if (match.hedge !== 'exact' && first === match.first && first > floor && says(first - 1, 'between', 'from')) first--;
  const behind = alone || dated ? null : hedgeBehind(next);
  if (behind) {
    next = behind.at;
    if (!hedge || hedge.hedge === 'approximate' || hedge.hedge === 'exact') hedge = behind;
  }
  let per: string | undefined;
  const tail = tailAt(match.next);
  const rate = alone || dated || ordinal || ((behind ? tailAt(next) : tail) & Near.Per) === 0 ? null : perAfter(next);
  if (rate) ({ per, next } = rate);
  let of: Span | null = match.of ?? null;
  const counted = !alone && match.of === undefined && !UNCOUNTED(kind) ? countedAfter(next) : null;
  if (counted && !(kind === 'measure' && counted.next - counted.first > 3)) {
    of = spanOf(counted.first, counted.next);
    const late = touches(counted.next) || hedge ? null : hedgeBehind(counted.next);
    const rate = !per && (kind === 'cardinal' || kind === 'multiple') && (tailAt(counted.next) & Near.Per) > 0 ? perAfter(counted.next) : null;
    if (late && late.hedge !== 'approximate') {
      hedge = late;
      next = late.at;
    } else if (rate) ({ per, next } = rate);
  }
  // the value of a date is its year where one is stated, else its day
  const value = match.value ?? (kind === 'date' && !date?.['relative'] && !date?.end ? date?.day ?? null : null);
  let { low, high, hedge: named } = match;
  if (hedge && named === 'exact') {
    named = hedge.hedge;
    if (value !== null && !dated) ({ low, high } = interval(value, match.place, named, hedge.side));
  }
  const change = alone || ((tail | beforeAt(first - 1)) & Near.Change) === 0 ? null : changeOf(match, first);
  const phrase: Span = { start: startAt(first), end: Math.max(end, endAt(next - 1)) };
  // optional fields are set one by one: spreads of empty objects were a tenth of the whole time
  const quantity = new Told(start, end, kind, value, low, high, match.unit, named, of && tokens.text.slice(of.start, of.end), phrase, match.step);
  if (of) quantity.ofSpan = of;
  if (match.ratio) quantity.ratio = match.ratio;
  if (match.ratioSpans) quantity.ratioSpans = match.ratioSpans;
  if (per) quantity.per = per;
  if (change) Object.assign(quantity, change);
  if (date) quantity.date = date;
  if (match.clock) quantity.clock = match.clock;
  if (lean !== 0) quantity.lean = lean;
  return { quantity, first, next: Math.max(next, match.phraseNext), coreNext: match.next };
}
