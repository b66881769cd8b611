import type { Quantity } from '../../quantities/types.js';
import { tidy } from './proseTerms.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';

/** How many of each go into a year, as people reckon who turn a rent by the month into one by the year. */
const IN_A_YEAR: ReadonlyMap<string, number> = new Map([['a', 1], ['mo', 12], ['wk', 52], ['d', 365]]);
const IN_A_WEEK = 7;

// "a year" beside one figure and "a month" beside the other say it all
const ASKED = 0.8;

/** "€3,720 a year" of "310 a month": the same rate told of another stretch of time. Where the source names the unit, the two are compared as they are. */
export function readRates(terms: readonly Term[], claim: Quantity, sink: Sink): void {
  const { per, unit } = claim;
  const wanted = per === undefined ? undefined : IN_A_YEAR.get(per);
  if (wanted === undefined || unit === null) return;
  for (const term of terms) {
    const stated = term.per === undefined || term.per === per || term.unit !== null ? undefined : IN_A_YEAR.get(term.per);
    if (stated === undefined || term.kind === 'percent') continue;
    const times = per === 'wk' && term.per === 'd' ? IN_A_WEEK : per === 'd' && term.per === 'wk' ? 1 / IN_A_WEEK : stated / wanted;
    sink.offer('product', [{ ...term, label: `${term.label} × ${times >= 1 ? tidy(times) : `1/${tidy(1 / times)}`}` }], tidy(term.value * times), unit, claim.kind, term.error * times, ASKED, 1);
  }
}
