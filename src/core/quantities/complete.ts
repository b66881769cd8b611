import type { Span } from '../text/span.js';
import { changeOf } from './changes.js';
import { countedAfter } from './counted.js';
import { hedgeBefore, hedgeBehind, interval, type HedgeRead } from './hedges.js';
import type { Match } from './match.js';
import { perAfter } from './per.js';
import { endAt, says, startAt, tokens, touches, wordAt } from './tokens.js';
import type { Quantity } from './types.js';

type Writable = { -readonly [K in keyof Quantity]: Quantity[K] };

export interface Completed {
  readonly quantity: Quantity;
  /** The phrase in tokens. */
  readonly first: number;
  readonly next: number;
}

/** A match with what stands around it: hedges, the thing counted, the rate, its part in a change. `floor` is the first token that is free. */
export function complete(match: Match, floor: number): Completed {
  const span: Span = { start: startAt(match.first), end: endAt(match.next - 1) };
  const dated = match.kind === 'date' || match.kind === 'time';
  let first = match.first;
  let next = match.next;
  let hedge: HedgeRead | null = null;
  for (let n = 0; n < 2; n++) {
    const article = n === 0 && says(first - 1, 'a', 'the') ? 1 : 0;
    const read = hedgeBefore(first) ?? (article === 1 && match.kind !== 'ordinal' ? hedgeBefore(first - 1) : null);
    if (!read || read.at < floor || match.kind === 'ordinal' && n === 0 && read.hedge !== 'exact' && read.hedge !== 'approximate') break;
    if (dated && read.hedge !== 'approximate') break;
    // "over five years" is during them, "lasted over five years" more
    if (match.kind === 'duration' && read.at === first - 1 && says(read.at, 'over') && !/^(for|lasted|took|takes|spent|well|of|after|lasting|was|is|just|lived|waited|served)$/.test(wordAt(read.at - 1))) break;
    first = read.at;
    if (!hedge || hedge.hedge === 'exact' || (hedge.hedge === 'approximate' && read.hedge !== 'exact')) hedge = read;
  }
  let per = match.per;
  const range = match.hedge !== undefined && match.hedge !== 'exact';
  if (range && first === match.first && /^(between|from)$/.test(wordAt(first - 1)) && first - 1 >= floor) first--;
  const behind = dated ? null : hedgeBehind(next);
  if (behind) {
    next = behind.at;
    if (!hedge || hedge.hedge === 'approximate' || hedge.hedge === 'exact') hedge = behind;
  }
  let of: Span | null = match.of ?? null;
  const countable = match.of === undefined && !dated && match.kind !== 'ordinal' && match.kind !== 'score' && match.kind !== 'age' && match.kind !== 'duration';
  if (!dated && per === undefined) {
    const rate = perAfter(next);
    if (rate && match.kind !== 'ordinal') {
      per = rate.per;
      next = rate.next;
    }
  }
  if (countable) {
    const counted = countedAfter(next);
    if (counted && !(match.kind === 'measure' && counted.next - counted.first > 3)) {
      of = { start: startAt(counted.first), end: endAt(counted.next - 1) };
      const late = hedgeBehind(counted.next);
      if (late && !hedge && !touches(counted.next) && late.hedge !== 'approximate') {
        hedge = late;
        next = late.at;
      } else if (per === undefined && (match.kind === 'cardinal' || match.kind === 'multiple')) {
        const rate = perAfter(counted.next);
        if (rate) {
          per = rate.per;
          next = rate.next;
        }
      }
    }
  }
  // the value of a date is its year where one is stated, else its day
  const value = match.value ?? (match.kind === 'date' && !(match.date?.relative) && !(match.date?.end) ? match.date?.day ?? null : null);
  let low = match.low === undefined ? match.value : match.low;
  let high = match.high === undefined ? match.value : match.high;
  let named = match.hedge ?? 'exact';
  if (hedge && named === 'exact') {
    named = hedge.hedge;
    if (value !== null && !dated) ({ low, high } = interval(value, match.place ?? match.step ?? 1, hedge.hedge, hedge.side));
  }
  const change = changeOf(match, first);
  const phrase: Span = { start: startAt(first), end: Math.max(span.end, endAt(next - 1)) };
  // optional fields are set one by one: spreads of empty objects were a tenth of the whole time
  const quantity: Writable = {
    start: span.start, end: span.end, text: tokens.text.slice(span.start, span.end), kind: match.kind, value, low, high, unit: match.unit ?? null, hedge: named,
    of: of && tokens.text.slice(of.start, of.end), phrase, step: match.step ?? 1,
  };
  if (of) quantity.ofSpan = of;
  if (match.ratio) quantity.ratio = match.ratio;
  if (match.ratioSpans) quantity.ratioSpans = match.ratioSpans;
  if (per !== undefined) quantity.per = per;
  if (change) {
    quantity.role = change.role;
    if (change.direction !== undefined) quantity.direction = change.direction;
  }
  if (match.date) quantity.date = match.date;
  if (match.clock) quantity.clock = match.clock;
  return { quantity, first, next: Math.max(next, match.phraseNext ?? next) };
}
