/**
 * What the neighbours of a figure can make of it: a bit for each reader, which is asked only where one of them calls for it. Most figures have few.
 * A word or symbol has its bits by `defineNear` and `nearSet`, apart for the place right before a figure and for the one right behind it. A reader that
 * looks for another word beside a figure must have it among them: `test/quantities/near.test.ts` fails where one has not. What is asked for most often
 * has the lowest bits, which make the shortest numbers.
 */
export const enum Near {
  Date = 1 << 0,
  /** `skipName` */
  Name = 1 << 1,
  Time = 1 << 2,
  /** `skipCode` */
  Code = 1 << 3,
  Age = 1 << 4,
  Dash = 1 << 5,
  /** Stands around the rows of a list, and around an age; only both of them call. */
  Row = 1 << 6,
  /** An apostrophe. */
  Elision = 1 << 7,
  Duration = 1 << 8,
  /** A mark that matters where it touches the figure, */
  Glued = 1 << 9,
  Rank = 1 << 10,
  /** `skipEvent` */
  Race = 1 << 11,
  Ratio = 1 << 12,
  Multiple = 1 << 13,
  /** and one that matters where it touches what stands before it too. */
  Tight = 1 << 14,
  /** Stands between a name and its number. */
  Mark = 1 << 15,
  /** A sign or a currency in front. */
  Lead = 1 << 16,
  /** A currency, percent or a unit behind. */
  Unit = 1 << 17,
  /** Its part in a change. */
  Change = 1 << 18,
  /** What it is per. */
  Per = 1 << 19,
  /** The joint of a range behind. */
  Range = 1 << 20,
  // what tells of the tense, and the end of its sentence: for dates, whatever stands beside them
  Future = 1 << 21,
  FutureTo = 1 << 22,
  Past = 1 << 23,
  Stop = 1 << 24,
}
