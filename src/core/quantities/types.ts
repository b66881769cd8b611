import type { Span } from '../text/span.js';

export type QuantityKind =
  | 'cardinal' | 'ordinal' | 'percent' | 'money' | 'measure' | 'ratio'
  | 'multiple' | 'date' | 'duration' | 'time' | 'age' | 'score';

export type Hedge =
  | 'exact' | 'approximate' | 'at-least' | 'at-most' | 'more-than'
  | 'less-than' | 'up-to' | 'between' | 'vague';

/** The components a date states; absent where it states none. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday?: number;
  /** First year of the decade: 1990 for "the 1990s". */
  readonly decade?: number;
  /** 21 for "the 21st century". */
  readonly century?: number;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** Half of the year: 1 for "the first half of 2020", "H1 2020". */
  readonly half?: 1 | 2;
  /** True where the year is a fiscal year, whose days cannot be told from its number. */
  readonly fiscal?: boolean;
}

/** A date or period: what it states, and which days those are. */
export interface DateValue extends DateParts {
  /** The other end of a range ("May 3–5", "2014–18"). */
  readonly end?: DateParts;
  /** True where the words count from another day ("last Monday", "three weeks ago", "July 13 last year"). */
  readonly relative?: boolean;
  /** First day of the period, `YYYY-MM-DD`; null where it cannot be told (no year, no reference). */
  readonly from: string | null;
  /** Last day of the period, inclusive. */
  readonly to: string | null;
  /** True where a stated weekday is not the weekday of the stated date. */
  readonly weekdayConflict?: boolean;
}

/**
 * A recognised amount, date or time.
 *
 * `start`/`end` are UTF-16 offsets into the text given; `text.slice(start, end) === quantity.text`. The span is the
 * core (the figure with its sign, unit, currency or percent word); hedges before it are outside, in `phrase`.
 */
export interface Quantity extends Span {
  readonly text: string;
  readonly kind: QuantityKind;
  /**
   * The figure as written, in base notation (4.5 billion is 4500000000), also where a hedge makes it a bound ("more than 1,000"); null for a
   * range, a vague magnitude and a result. Of a date the year, or the day where no year is stated.
   */
  readonly value: number | null;
  /** The interval the words allow; equal for an exact figure, null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 code (`$` stays `$` when the country is unknown), UCUM-like symbol, `%`, `[pp]` (percentage point), or null. */
  readonly unit: string | null;
  readonly hedge: Hedge;
  /** Of a clock time whose hedge names a side: -1 "just before nine", 1 "shortly after 4 a.m.". */
  readonly lean?: -1 | 1;
  /** The counted head noun phrase as written ("foreign militants"), null where there is none. */
  readonly of: string | null;
  /** Where `of` stands in the text. */
  readonly ofSpan?: Span;
  /** The whole phrase with hedges ("as many as 2,500"); the core span where there are none. */
  readonly phrase: Span;
  /**
   * One unit of the last place shown, in base notation: 1 for 813, 0.1 for 4.5 %, 1e5 for 4.5 million. Round figures keep
   * the place of the last digit written (1,200 has 1), so that rounding is judged by whoever compares. 0 for words such as
   * "a third".
   */
  readonly step: number;
  /** Kept for "750 of 1,172", "one in four", "3:1". */
  readonly ratio?: { readonly numerator: number; readonly denominator: number };
  /** Where the ratio's two figures stand, when both are written. */
  readonly ratioSpans?: { readonly numerator: Span; readonly denominator: Span };
  /** What a rate is per: "100000 people", "gal_us", "h". */
  readonly per?: string;
  /** The part it plays in a change ("rose by 12 % to 4.5 million from 4.0 million"). */
  readonly role?: 'delta' | 'new' | 'old';
  /** The direction of a change, from the verb that governs it: 1 up, -1 down. */
  readonly direction?: 1 | -1;
  readonly date?: DateValue;
  /** Minutes from midnight (local), `end` for a range ("3–4 pm"), zone, and `dial` where nothing tells the half of the day ("half past six"), for kind `time`. */
  readonly clock?: { readonly minutes: number; readonly end?: number; readonly zone?: string; readonly dial?: true };
  /** Counted from an enumeration, not written; only when asked for. */
  readonly implied?: boolean;
}

export interface RecogniseOptions {
  /** ISO date or date-time that relative dates count from. */
  readonly reference?: string;
  /** BCP 47 region such as `en-GB`: decides 03/04/2019, which dollar, pints and gallons. */
  readonly region?: string;
  /** Also offer counts implied by an enumeration ("including A, B and C"). Off by default. */
  readonly implied?: boolean;
  /** Also offer figures that read as part of a name ("Apollo 11"): a list of results ("Rovers 3, Wanderers 14") looks the same. Off by default. */
  readonly names?: boolean;
}
