/** How a draft's quantity stands to a source's. */
export type Relation =
  /** The same value, written alike. */
  | 'equal'
  /** The same value in another notation or unit: words for figures, millions, kilometres for miles, a ratio for a percentage. */
  | 'equivalent'
  /** The source's value at the precision the draft shows, or within what its hedge allows. */
  | 'rounded'
  /** A bound or interval of the draft that holds for the source's value. */
  | 'bound'
  /** Comparable, and the two cannot both be right. */
  | 'different'
  /** Of another kind, dimension or currency: says nothing for or against. */
  | 'incomparable';

/** The slip of the pen that would turn one value into the other. */
export type Slip = 'transposed' | 'digit' | 'scale' | 'unit' | 'points' | 'currency' | 'sign' | 'change' | 'bound' | 'date-part';

/** What `detail` may say beside the relation. */
export type Detail =
  /** The source hedges or bounds ("as many as 2,500", "at least 200") what the draft states flatly. */
  | 'source-hedged' | 'source-bounded'
  /** A bound or range of the draft that holds, but so far off that it was hardly said of this figure. */
  | 'far-from-bound'
  /** Both figures of a score or ratio agree, in the other order. */
  | 'other-order'
  /** The draft's figure is one of the two of the source's ratio. */
  | 'numerator' | 'denominator'
  /** A proportion agrees, but the draft also names counts that the source does not. */
  | 'counts-not-stated'
  /** Only one side says what the rate is per. */
  | 'rate-not-stated'
  /** The draft states less (a year, a month) than the source, or the source states less than the draft. */
  | 'less-precise' | 'source-less-precise'
  /** A component of the date that disagrees. */
  | 'year' | 'month' | 'day' | 'weekday' | 'period'
  /** The dates agree but the draft's weekday is not the day of that date. */
  | 'weekday-of-date';

export interface Comparison {
  readonly relation: Relation;
  readonly slip?: Slip;
  readonly detail?: Detail;
  /** For amounts: |draft − source| / the larger of the two, 0 when equal; absent for dates and open intervals. */
  readonly distance?: number;
  /** For bounds that hold: source ÷ bound, so that "more than 100" for 1,201 can be told from "more than 1,200". */
  readonly slack?: number;
}

export interface CompareOptions {
  /** A side without unit may be anything (a table cell whose head names no unit): units are then not compared. */
  readonly looseUnit?: boolean;
}
