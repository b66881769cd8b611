import type { Span } from '../text/span.js';
import type { DateValue, Hedge, QuantityKind } from './types.js';

/**
 * What a recogniser found: the tokens `first` to `next` (exclusive) and what they mean. `first` may lie before the token the
 * recogniser was called on ("a hundred" is found at "hundred"), never before `Context.floor`.
 */
export interface Match {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  /** Both default to `value`. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  /** Defaults to `exact`; a hedge in front of the core still widens it. */
  readonly hedge?: Hedge;
  /** Defaults to 1. */
  readonly step?: number;
  /** Place of the last digit that is not zero: 100 for 1,200. "About 1,200" means within half of it. Defaults to `step`. */
  readonly place?: number;
  readonly ratio?: { readonly numerator: number; readonly denominator: number };
  readonly ratioSpans?: { readonly numerator: Span; readonly denominator: Span };
  readonly per?: string;
  /** Token after the last of the phrase, where it goes on past the core ("12 deaths per 100,000 people"). */
  readonly phraseNext?: number;
  readonly date?: DateValue;
  readonly clock?: { readonly minutes: number; readonly end?: number; readonly zone?: string };
  /** The counted noun phrase where the recogniser knows it; undefined: the driver looks for one. */
  readonly of?: Span | null;
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
  floor: number;
}

/** What holds for the text being read (`tokens.ts`). */
export let context: Context = { ref: null, region: null, dayFirst: false, names: false, floor: 0 };

/** Another text, or another paragraph of the same. */
export function setContext(next: Context): void {
  context = next;
}
