import type { Quantity } from '../../quantities/types.js';
import { isFraction } from '../compareTolerance.js';
import { BESIDE, coherence } from './coherence.js';
import { unitConversion } from '../compareUnits.js';
import { significantDigits } from '../pairFeatures.js';
import type { Cues } from './cues.js';
import type { Sink } from './sink.js';
import { tidy } from './proseTerms.js';
import { readRates, relativeError } from './quotients.js';
import { areJoined, countFit, isSaidOf, isSeries, nounFit, partFit, saysAllBut, seriesFit, tells } from './operandFit.js';
import { acrossDocuments } from './sameStory.js';
import { addable, divisible, isCountToo, LEAST_FIT, sharesNoun, type Term } from './term.js';

/** What the claim could be the result of, by its kind. */
export interface ClaimShape {
  readonly isShare: boolean;
  readonly isMultiple: boolean;
  readonly isPoints: boolean;
  readonly isPercent: boolean;
  readonly isAmount: boolean;
}

export function shapeOf(claim: Quantity): ClaimShape {
  const { kind, unit } = claim;
  const isPoints = unit === '[pp]';
  const isPercent = kind === 'percent' && !isPoints;
  const isShare = isPercent || kind === 'ratio' || isFraction(claim);
  const isMultiple = kind === 'multiple';
  return { isShare, isMultiple, isPoints, isPercent, isAmount: !isShare && !isMultiple && !isPoints && kind !== 'date' && kind !== 'time' && kind !== 'score' && kind !== 'ordinal' };
}

const UNASKED = 0.15;
const TELLING = 3;

/** A plain figure is a quotient only where "times" or "ratio" stands beside it. */
const NEAR = 0.9;

/** A word that denies asks less clearly than one that compares. */
const REST = 0.7;

export interface Setting {
  readonly claim: Quantity;
  /** How clearly two figures that stand together are asked for where no word does: few others would give a figure of so many digits. */
  readonly unasked: number;
  readonly shape: ClaimShape;
  readonly cues: Cues;
  readonly sink: Sink;
}

/** Every operation on two terms that the claim's kind and the sentence's words allow. */
export function readPairs(terms: readonly Term[], claim: Quantity, cues: Cues, sink: Sink): void {
  const setting: Setting = { claim, shape: shapeOf(claim), cues, sink, unasked: claim.hedge === 'exact' && !cues.isLevel && significantDigits(claim) >= TELLING ? UNASKED : 0 };
  for (let i = 0; i < terms.length; i++) {
    for (let j = i + 1; j < terms.length; j++) {
      const a = terms[i] as Term;
      const b = terms[j] as Term;
      const close = coherence(a, b);
      if (close === 0 && a.value * b.value !== 0 && cues.strength.difference >= ASKED) readAcross(a, b, setting);
      if (close === 0 || a.value === 0 || b.value === 0) continue;
      if (isStray(a, b) || isStray(b, a)) {
        if (isOfSameRows(a, b) || isOfSameRows(b, a)) readQuotients(a, b, close, setting);
        continue;
      }
      readShares(a, alike(a, b), close, setting);
      // rows are counted against all rows, and not reckoned with otherwise
      if (a.aggregate === 'count' || b.aggregate === 'count') continue;
      if (setting.shape.isAmount || setting.shape.isPercent || setting.shape.isPoints) readDifferences(a, b, close, setting);
      if (setting.shape.isAmount) readRates(a, b, close, setting);
    }
  }
}

/** What a column that the sentence speaks of gives beside one that it does not: a share or a mean, never a difference. */
function readQuotients(a: Term, b: Term, close: number, setting: Setting): void {
  if (setting.shape.isShare && setting.claim.role !== 'delta' && setting.cues.strength.difference === 0) readShares(a, b, close, setting);
  if (setting.shape.isAmount) readRates(a, b, close, setting);
}

/** What a figure has changed by from one document to the next. */
function readAcross(a: Term, b: Term, setting: Setting): void {
  const { isAmount, isPoints, isPercent, isShare, isMultiple } = setting.shape;
  const close = acrossDocuments(a, b);
  if (close === 0) return;
  if (isAmount || isPoints || isPercent) readDifferences(a, b, close, setting);
  if (isShare || isMultiple) readShares(a, b, close, setting);
}
const ASKED = 0.8;

function readShares(a: Term, b: Term, close: number, { claim, shape, cues, sink }: Setting): void {
  if (!shape.isShare && !shape.isMultiple && cues.strength.ratio === 0) return;
  if (!divisible(a, b) || a.value * b.value <= 0 || a.value === b.value) return;
  if ((a.aggregate === 'count' || b.aggregate === 'count') && !isShareOfRows(a, b)) return;
  const [small, big] = Math.abs(a.value) <= Math.abs(b.value) ? [a, b] : [b, a];
  const isApart = close < APART && !sharesNoun(a, b) && !isOfUnit(small, big);
  const scale = shape.isPercent ? 100 : 1;
  const kind = shape.isPercent ? 'percent' : shape.isMultiple ? 'multiple' : 'ratio';
  const unit = shape.isPercent ? '%' : null;
  const error = relativeError(a, b) * scale;
  // what percentages differ by is points
  const change = a.kind !== 'percent' && isSeries(a, b) && areApart(a, b, cues) ? Math.max(cues.strength.difference, stated(a, b)) : 0;
  // a rise is no share of anything, and what stands apart and counts something else is no part
  if (shape.isShare && !isApart && a.kind !== 'percent' && claim.role !== 'delta') {
    const isWhole = isPart(small, big);
    // "one in four" is a share by itself, and so is "48 of the 192"
    const asked = Math.max(cues.strength.share, claim.ratio !== undefined ? 0.8 : 0, big.isTotal === true || small.anchored + big.anchored > 0.5 ? 0.4 : 0);
    const cue = isWhole ? 1 : Math.max(asked, shape.isPercent && cues.strength.difference === 0 && claim.role === undefined && isBeside(small, big) ? UNASKED_SHARE : 0);
    // "at 129 per cent": more than the whole
    const [part, whole] = shape.isPercent && (claim.value ?? 0) > WHOLE ? [big, small] : [small, big];
    const value = part.value / whole.value;
    if (cue > 0 && (isWhole || ((isSpokenOf(part) || isPartOfNamed(part, whole, cues)) && !cues.isChange))) sink.offer('share', [part, whole], value * scale, unit, kind, error * value, cue, close * partFit(part, whole));
  }
  // "14 % stayed at home": what is left of the whole
  const left = Math.max(Math.min(0.8, cues.strength.rest), isPart(small, big) ? STATED : 0);
  if (shape.isShare && !isApart && a.kind !== 'percent' && left > 0 && claim.role !== 'delta') {
    const value = 1 - small.value / big.value;
    sink.offer('rest', [big, small], value * scale, unit, kind, error * value, left, close * (isPart(small, big) ? 1 : 0.6));
  }
  if (shape.isShare && change > 0 && claim.ratio === undefined) {
    const older = olderOf(a, b);
    const same = close * seriesFit(a, b, claim);
    if (older !== null) {
      const newer = older === a ? b : a;
      const rise = (newer.value - older.value) / Math.abs(older.value);
      sink.offer('change', [newer, older], Math.abs(rise) * scale, unit, kind, error, change, same, cues.direction !== 0 && Math.sign(rise) !== cues.direction);
    } else {
      // "20 % more" counts from the smaller, "20 % less" from the bigger
      const gap = Math.abs(big.value - small.value);
      if (cues.direction >= 0) sink.offer('change', [big, small], (gap / Math.abs(small.value)) * scale, unit, kind, error, change, same);
      if (cues.direction <= 0) sink.offer('change', [small, big], (gap / Math.abs(big.value)) * scale, unit, kind, error, change, same);
    }
  }
  if (cues.isAgain && !shape.isPercent && isSeries(a, b)) sink.offer('change', [big, small], (Math.abs(big.value) - Math.abs(small.value)) / Math.abs(small.value), null, kind, error, 1, close);
  if (shape.isPercent || (!shape.isMultiple && !shape.isShare && cues.strength.ratio < NEAR)) return;
  const cue = shape.isMultiple || shape.isShare ? (cues.isRelative ? 1 : 0) : cues.strength.ratio;
  if (cue === 0 || !isSeries(a, b)) return;
  const as = shape.isMultiple || shape.isShare ? kind : 'cardinal';
  if ((claim.value ?? 1) >= 1) {
    const older = olderOf(a, b);
    const value = big.value / small.value;
    sink.offer('ratio', [big, small], value, null, as, error * value, cue, close, older !== null && cues.direction !== 0 && (older === small ? 1 : -1) !== cues.direction);
  } else sink.offer('ratio', [small, big], small.value / big.value, null, as, error, cue, close);
}

/** The second in the unit of the first, where one passage tells one thing in different units: 1 GiB and 256 MiB, 4.6 years and 14 months. */
function alike(a: Term, b: Term): Term {
  if (a.unit === b.unit || a.unit === null || b.unit === null || a.passage !== b.passage || a.path !== b.path) return b;
  const factor = unitConversion(b.unit, a.unit)?.factor;
  return factor === undefined || a.kind === 'money' ? b : { ...b, value: tidy(b.value * factor), error: b.error * factor, whole: undefined, unit: a.unit };
}

/** "890 MWh, or 12 per cent of what the works used": what the draft names, in the unit of a whole that it speaks of. */
const isOfUnit = (part: Term, { unit, said = 0 }: Term): boolean => unit !== null && part.unit === unit && part.anchored >= NAMED && said >= WHOLE_SAID;
const WHOLE_SAID = 0.35;

/** A share is of what the draft speaks of: it names the part, or says what stands beside it. */
const isSpokenOf = ({ said = 1, anchored }: Term): boolean => said >= SPOKEN || anchored >= SMALL_NAMED;
/** "83 per cent of them answered", after "143 volunteers": of what the draft has just named the source tells a part in one breath, in whatever words. */
const isPartOfNamed = (part: Term, whole: Term, { isPart }: Cues): boolean => isPart && whole.anchored >= NAMED && part.path === whole.path && part.passage === whole.passage && whole.table === undefined;
const SPOKEN = 0.05;
// a small figure that the draft states as well
const SMALL_NAMED = 0.3;

/** Most percentages are shares, said or not; of figures that stand in one row, list or passage. */
const isBeside = (a: Term, b: Term): boolean => a.path === b.path && (a.table === undefined ? a.passage === b.passage && b.table === undefined : a.table === b.table && ((a.row !== undefined && a.row === b.row) || (a.isListed === true && b.isListed === true)));
const UNASKED_SHARE = 0.3;
const WHOLE = 100;

/** The sum of a column that the sentence says nothing of is the whole of its own cells, and of nothing else. */
const isStray = (sum: Term, other: Term): boolean => sum.aggregate === 'sum' && sum.anchored === 0 && (sum.fit ?? 0) < LEAST_FIT && !(sum.table === other.table && sum.path === other.path && (sum.column === other.column || isSameThen(sum, other)));

/** "86 per cent of the East ward": a sum over the rows that the sentence picks out, or whose own sum it names, beside another column's sum over the same rows. */
const isOfSameRows = (known: Term, other: Term): boolean =>
  known.aggregate === 'sum' && other.aggregate === 'sum' && known.table === other.table && known.path === other.path && known.filter === other.filter && (known.anchored >= NAMED || ((known.fit ?? 0) >= LEAST_FIT && known.filter !== ''));

/** A sum of two less one of them is the other, which the source states. */
const isOtherOfTwo = (sum: Term, part: Term): boolean => sum.aggregate === 'sum' && (sum.count ?? 0) <= 2 && part.aggregate === undefined && sum.table === part.table && sum.path === part.path && sum.column === part.column;

/** One measure at two times, added up over the same rows. */
const isSameThen = (a: Term, b: Term): boolean => b.aggregate === 'sum' && a.measure === b.measure && a.filter === b.filter && a.time !== undefined && b.time !== undefined && a.time !== b.time;

/** "Five of the twelve": rows that share something, of all. */
const isShareOfRows = (a: Term, b: Term): boolean => a.aggregate === b.aggregate && a.table === b.table && a.path === b.path && (a.isTotal === true) !== (b.isTotal === true);

/** "From 1,260 to 1,340": the source itself tells the change, and a draft may give its size in any words. */
const stated = (a: Term, b: Term): number => (a.path === b.path && a.passage === b.passage && ((a.role === 'old' && b.role === 'new') || (a.role === 'new' && b.role === 'old')) ? STATED : 0);
const STATED = 0.5;
const PART = 0.4;
// of a handful any number is left
const LEAST_OTHERS = 10;

/** The source itself says that the one is part of the other: "158 schools, of which 112 are shut". */
const isPart = (part: Term, whole: Term): boolean => part.whole === whole.value && part.passage === whole.passage && part.path === whole.path;

/** The earlier of two, where both know their time: two years, or "before" and "after"; one of each tells nothing. */
function olderOf(a: Term, b: Term): Term | null {
  if (a.time === undefined || b.time === undefined || a.time === b.time || isYearly(a.time) !== isYearly(b.time)) return null;
  return a.time < b.time ? a : b;
}

/** Not "two years earlier" where the one is of 2023 and the other of 2024. */
const areApart = (a: Term, b: Term, { apart }: Cues): boolean =>
  apart === null || a.time === undefined || b.time === undefined || !isYearly(a.time) || !isYearly(b.time) || Math.abs(Math.abs(a.time - b.time) - apart) < 1;

const isYearly = (time: number): boolean => Math.abs(time) > 1;

/** How clearly a result of several digits is asked for beside the two figures that give it: the draft names both. (Where both are borne out, and this is not, words have to ask for it.) */
const namedAlike = (a: Term, b: Term, claim: Quantity): number => (a.isBorne !== true && Math.min(a.anchored, b.anchored) >= NAMED && a.value !== b.value && claim.hedge === 'exact' && significantDigits(claim) >= 2 ? BOTH_NAMED : 0);
const BOTH_NAMED = 0.4;

function readDifferences(a: Term, b: Term, close: number, setting: Setting): void {
  const { claim, shape, cues, sink } = setting;
  const unasked = close >= BESIDE ? setting.unasked : 0;
  if (!addable(a, b)) return;
  const percents = a.kind === 'percent';
  // a percentage claimed for a difference of percentages is compared, and found to be points
  const bare = percents && claim.unit === null && claim.of === 'points';
  if (percents ? shape.isAmount && !bare : !shape.isAmount) return;
  const [big, small] = a.value >= b.value ? [a, b] : [b, a];
  const isCount = isCountToo(big, small) || isCountToo(small, big);
  const unit = bare || isCount ? null : percents ? '[pp]' : big.unit ?? small.unit;
  // what two ages differ by is a time
  const kind = bare || isCount ? 'cardinal' : big.loose ? small.kind : big.kind === 'age' ? 'duration' : big.kind;
  // "of 22 piezometers 18 respond": what is behind a part is no noun
  const fit = close * (isPart(small, big) ? 1 : nounFit(a, b) * countFit(a, b, claim));
  if (fit === 0 || !tells(small, big, claim)) return;
  // "14 did not": what is left of a whole that stands beside its part
  const rest = a.path === b.path && a.passage === b.passage && a.table === b.table && !percents ? cues.strength.rest * REST : 0;
  // "five of them": what the source tells of the others leaves these
  const others = cues.isPart && close >= BESIDE && !percents && big.anchored > 0 && Math.abs(claim.value ?? 0) >= LEAST_OTHERS && !isSaidOf(small, big, cues.said) ? PART : 0;
  const asked = Math.max(cues.strength.difference, namedAlike(a, b, claim), rest, others, isPart(small, big) && !isSaidOf(small, big, cues.said) ? STATED : 0, unasked, cues.isLevel ? 0 : stated(a, b), saysAllBut(small) ? STATED : 0);
  if (a.value !== b.value && asked > 0 && !isOtherOfTwo(big, small) && areApart(a, b, cues)) {
    const older = olderOf(a, b);
    const wrongWay = older !== null && cues.direction !== 0 && (older === small ? 1 : -1) !== cues.direction;
    sink.offer(percents ? 'points' : 'difference', [big, small], tidy(big.value - small.value), unit, kind, big.error + small.error, asked, fit * seriesFit(a, b, claim), wrongWay);
  }
  // "50 patients", where the source has "9 and 41"
  const summed = Math.max(cues.strength.sum, unasked, namedAlike(a, b, claim), claim.of !== null && Math.abs(claim.value ?? 0) >= LEAST_OTHERS && areJoined(a, b) ? STATED : 0);
  if (shape.isAmount && summed > 0 && a.aggregate === undefined && b.aggregate === undefined) {
    sink.offer('sum', [a, b], tidy(a.value + b.value), unit, kind, a.error + b.error, summed, fit);
  }
}

// figures of two documents, of a text and a table, of passages far from one another
const APART = 0.7;
// a figure that the draft states as well
const NAMED = 0.7;
