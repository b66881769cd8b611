import type { Span } from '../text/span.js';
import type { DateValue, Hedge, Quantity, QuantityKind } from './types.js';

/**
 * What a recogniser found: the tokens `first` to `next` (exclusive) and what they mean. `first` may lie before the token the
 * recogniser was called on ("a hundred" is found at "hundred"), never before `Context.free`.
 */
export interface Match {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** Where `exact`, a hedge in front of the core still widens it. */
  readonly hedge: Hedge;
  readonly step: number;
  /** Place of the last digit that is not zero: 100 for 1,200. "About 1,200" means within half of it. */
  readonly place: number;
  /** Token after the last of the phrase, where it goes on past the core ("12 deaths per 100,000 people"). */
  readonly phraseNext: number;
  /** The counted noun phrase where the recogniser knows it; undefined: the driver looks for one. */
  readonly of: Span | null | undefined;
  readonly date: DateValue | undefined;
  readonly clock: Quantity['clock'];
  readonly ratio: Quantity['ratio'];
  readonly ratioSpans: Quantity['ratioSpans'];
}

/** The same while it is being made. */
export type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A match with every field, so that all have one shape: an exact value, and what `rest` says otherwise. */
export function matched(first: number, next: number, kind: QuantityKind, value: number | null, unit: string | null = null, step = 1, place = step, rest?: Partial<Match>): Match {
  const match: Match = {
    first, next, kind, value, low: value, high: value, unit, hedge: 'exact', step, place, phraseNext: next, of: undefined, date: undefined, clock: undefined, ratio: undefined, ratioSpans: undefined,
  };
  return rest ? Object.assign(match, rest) : match;
}

/** What a recogniser may know besides the tokens. */
export interface Context {
  /** The reference as a day number (`calendar.ts`), or null. */
  readonly ref: number | null;
  readonly region: string | null;
  /** The region writes the day before the month. */
  readonly dayFirst: boolean;
  /** Figures that read as part of a name count too. */
  readonly names: boolean;
  /** First token that no earlier match covers. */
  free: number;
}

/** What holds for the text being read (`tokens.ts`). */
export let context: Context = { ref: null, region: null, dayFirst: false, names: false, free: 0 };

/** Another text, or another paragraph of the same. */
export function setContext(next: Context): void {
  context = next;
}
