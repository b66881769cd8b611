import { isDash, isNumber, readSmallWords, skip, type Reading } from './dateReaders.js';
import { distantFrom } from './dateRelative.js';
import { dateContext, distantDays, runOf, type DateContext, type Days } from './dateResolve.js';
import { emit, readDate, tenseAround } from './dates.js';
import { readStopwatch } from './durationClock.js';
import { GRAIN_UNIT, Grain, Role, roleAt, roleIn, roleValue, valueIn } from './dateWords.js';
import { Class, wordSet } from './lexicon.js';
import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import { TokenKind, classesAt, kindAt, packedAt, startAt, touches, wordAt, type Tokens } from './tokens.js';

/** A count of one unit of time: "two hours", "10 to 15 years", "a few days" (no value). */
interface Stretch {
  readonly first: number;
  readonly next: number;
  readonly grain: Grain;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly step: number;
  /** Written with a fraction word: "half an hour". */
  readonly fraction: boolean;
}

/** Words between a count and its unit that leave both alone. */
const BETWEEN = wordSet(`more extra fewer additional long short straight consecutive full whole business working calendar upcoming past next previous last further
  successive solid calender coming other`);
/** Units so short that they count only glued to digits: 3h, 5d, 2w. */
const GLUED = wordSet('h d w y s m');
const VAGUE = wordSet('few several couple many some');

/** The unit of time at `i`, or null. `glued`: digits touch it. */
function grainAt(t: Tokens, i: number, glued: boolean, count: number | null): Grain | null {
  const word = wordAt(t, i);
  const packed = packedAt(t, i);
  if (roleIn(packed) !== Role.Unit) return null;
  const grain: Grain = valueIn(packed);
  if (GLUED(word)) {
    // "5W" is power and "R2D2" a name
    const small = t.text.charCodeAt(startAt(t, i)) >= 97 || word === 'y';
    return glued && small && word !== 's' && word !== 'm' && !(touches(t, i - 1) && kindAt(t, i - 2) === TokenKind.Word) && !(touches(t, i + 1) && isNumber(t, i + 1) && word !== 'h') ? grain : null;
  }
  if (word === 'mo' || word === 'ms') return glued || kindAt(t, i - 1) === TokenKind.Number ? grain : null;
  if (grain === Grain.Season || grain === Grain.Weekend || grain === Grain.HalfYear) return null;
  // "three quarters" is a fraction unless the words around make it a run of quarters
  if (word === 'quarter' || word === 'quarters' || word === 'qtr' || word === 'qtrs') return word !== 'quarter' && word !== 'qtr' && isRun(t, i) ? grain : null;
  // "the 19 century" and "twenty second" are ordinals
  if (word === 'century' && count !== 1) return null;
  if (word === 'second' && !glued && !isDash(wordAt(t, i - 1)) && (kindAt(t, i - 1) === TokenKind.Word ? count !== 1 : isDash(wordAt(t, i + 1)) || wordAt(t, i + 1) === 'half')) return null;
  if (word === 'sec' && (wordAt(t, i + 1) === 'filing' || !glued && t.text.charCodeAt(startAt(t, i)) < 97)) return null;
  return grain;
}

/** "the last two quarters", "two upcoming quarters", "four straight quarters". */
const isRun = (t: Tokens, i: number): boolean => BETWEEN(wordAt(t, i - 1)) || roleValue(t, i - 2, Role.Shift) >= 0;

/** The token of the unit behind a count that ends before `i`: past a hyphen or one word such as "more"; 0 where there is none. */
function unitAt(t: Tokens, i: number): number {
  if (isDash(wordAt(t, i))) return wordAt(t, i) !== '—' && touches(t, i) && touches(t, i + 1) ? i + 1 : 0;
  if (wordAt(t, i) === 'of' && wordAt(t, i - 1) === 'couple') return i + 1;
  if (!BETWEEN(wordAt(t, i)) || roleAt(t, i + 1) !== Role.Unit) return i;
  // "12 last month" are two things, "the 12 last months" one
  return roleValue(t, i, Role.Shift) < 0 || wordAt(t, i + 1).endsWith('s') ? i + 1 : i;
}

/** Words for units of time have one of these; single letters count only glued to their figure. */
const UNITS = Class.Measure | Class.DateCue | Class.Ordinal | Class.Fraction | Class.Weekday;
/** A unit of time stands this many tokens behind the beginning of its count, or it has none. */
const REACH = 10;

/** True when a unit of time stands near enough behind `i` to be counted by it: asked first, since reading numbers costs more. */
export function unitAhead(t: Tokens, i: number): boolean {
  const { memo } = t;
  // where the next one stands is kept: among many figures each would look over the same tokens again
  if (i < memo.unitFrom || i > memo.unitAt) {
    memo.unitFrom = i;
    let k = i;
    while (k < t.count && !isTimeUnit(t, k)) k++;
    memo.unitAt = k;
  }
  return memo.unitAt < t.count && memo.unitAt < i + REACH;
}

const isTimeUnit = (t: Tokens, k: number): boolean =>
  kindAt(t, k) === TokenKind.Word && ((classesAt(t, k) & UNITS) !== 0 || touches(t, k)) && roleAt(t, k) === Role.Unit;

function readStretch(t: Tokens, i: number): Stretch | null {
  const word = wordAt(t, i);
  if (VAGUE(word)) {
    const at = unitAt(t, i + 1);
    const grain = grainAt(t, at, false, null);
    if (grain === null || !wordAt(t, at).endsWith('s') || wordAt(t, i - 1) === 'how') return null;
    const two = word === 'couple';
    return { first: i, next: at + 1, grain, value: two ? 2 : null, low: two ? 2 : null, high: two ? 2 : null, unit: GRAIN_UNIT[grain]![0], step: 1, fraction: false };
  }
  const half = readHalf(t, i);
  if (half !== null) return half;
  const quarters = readQuarters(t, i);
  if (quarters !== null) return quarters;
  const count = readNumber(t, i);
  if (count === null || count.ordinal === true || count.first > i) return null;
  let { next } = count;
  let [low, high] = [count.value, count.value];
  let { step } = count;
  // "10 to 15 years", "three or four years", "five- to ten-year"
  let at = isDash(wordAt(t, next)) && (wordAt(t, next + 1) === 'to' || wordAt(t, next + 1) === 'or') ? next + 1 : next;
  const word_ = wordAt(t, at);
  if (word_ === 'to' || word_ === 'or' || isDash(word_) || (word_ === 'and' && wordAt(t, i - 1) === 'between')) {
    if (isDash(word_) && wordAt(t, at + 1) === 'to') at++;
    const other = readNumber(t, at + 1, { noAnd: true });
    if (other !== null && other.ordinal !== true && other.first === at + 1 && (other.value > low || word_ === 'or')) {
      [high, next, step] = [other.value, other.next, other.step];
    }
  }
  const glued = touches(t, next);
  const unit = glued && kindAt(t, next) === TokenKind.Word ? next : unitAt(t, next);
  if (unit === 0) return null;
  // a number in words can swallow "quarter of" and the like itself
  const behind = count.fraction && (wordAt(t, unit) === 'of' || wordAt(t, unit) === 'a' || wordAt(t, unit) === 'an') ? skip(t, skip(t, unit, 'of'), 'a', 'an') : unit;
  const grain = grainAt(t, behind, glued && kindAt(t, next) === TokenKind.Word, low);
  if (grain === null || !Number.isFinite(high)) return null;
  const [name, factor] = GRAIN_UNIT[grain] as readonly [string, number];
  return { first: i, next: behind + 1, grain, value: low === high ? low * factor : null, low: low * factor, high: high * factor, unit: name, step, fraction: count.fraction && isWords(t, i, next) };
}

const isWords = (t: Tokens, i: number, next: number): boolean => kindAt(t, i) === TokenKind.Word || kindAt(t, next - 1) === TokenKind.Word;

/** "the last three quarters": no fraction, since "last" stands before it. */
function readQuarters(t: Tokens, i: number): Stretch | null {
  if (roleValue(t, i - 1, Role.Shift) < 0) return null;
  const count = isNumber(t, i) ? { value: Number(wordAt(t, i)), next: i + 1 } : readSmallWords(t, i);
  if (count === null || (wordAt(t, count.next) !== 'quarters' && wordAt(t, count.next) !== 'qtrs') || wordAt(t, count.next + 1) === 'of') return null;
  const value = count.value * 3;
  return { first: i, next: count.next + 1, grain: Grain.Quarter, value, low: value, high: value, unit: 'mo', step: 3, fraction: false };
}

/** "half an hour", "half a day", "half hour", "quarter of an hour". */
function readHalf(t: Tokens, i: number): Stretch | null {
  const word = wordAt(t, i);
  if (word !== 'half' && word !== 'quarter') return null;
  let at = skip(t, i + 1, 'of');
  at = skip(t, at, 'a', 'an');
  if (isDash(wordAt(t, at)) && touches(t, at)) at++;
  const grain = grainAt(t, at, false, null);
  if (grain === null || (word === 'quarter' && grain !== Grain.Hour) || wordAt(t, at).endsWith('s')) return null;
  const value = word === 'half' ? 0.5 : 0.25;
  return { first: i, next: at + 1, grain, value, low: value, high: value, unit: GRAIN_UNIT[grain]![0], step: 0, fraction: true };
}

/** How many of the second unit one of the first is, for units that words mix: exact, but for months in days (30) and years in days (365). */
const RATIO: Readonly<Record<number, readonly [Grain, number]>> = {
  [Grain.Year]: [Grain.Month, 12], [Grain.Month]: [Grain.Day, 30], [Grain.Week]: [Grain.Day, 7], [Grain.Day]: [Grain.Hour, 24],
  [Grain.Hour]: [Grain.Minute, 60], [Grain.Minute]: [Grain.Second, 60], [Grain.Decade]: [Grain.Year, 10], [Grain.Century]: [Grain.Year, 100],
};

/** How many `to` one `from` is; 0 where they do not mix. */
function inUnits(from: Grain, to: Grain): number {
  if (from === to) return 1;
  if (from === Grain.Year && to < Grain.Month) return to === Grain.Week ? 0 : 365 * inUnits(Grain.Day, to);
  const step = from > to ? RATIO[from] : undefined;
  return step === undefined ? 0 : step[1] * inUnits(step[0], to);
}

/** Parts of a mixed duration ("1 year, 2 days, 3 hours and 4 seconds") are read up to this many. */
const PARTS = 6;

/** "two hours 34 minutes", "an hour and a half", "1 hour and fifteen", "half an hour": everything in the smallest unit named. */
function readMixed(t: Tokens, head: Stretch): Stretch {
  let all = head;
  if (head.value === null) return head;
  for (let part = 1; part < PARTS; part++) {
    let at = skip(t, all.next, ',');
    const comma = at > all.next;
    const and = wordAt(t, at) === 'and';
    if (and) at++;
    if (isDash(wordAt(t, at))) break;
    const tail = and ? readTail(t, all, at, comma) : null;
    if (tail !== null) return tail;
    const more = readStretch(t, at);
    if (more === null) break;
    const ratio = more.value === null ? 0 : inUnits(all.grain, more.grain);
    if (ratio <= 1 || (more.value as number) >= ratio || (comma && !and && !closes(t, more.next, all)) || (isAgo(t, more.next) && !isAgo(t, all.next) && and && all.grain > Grain.Day && runs(t, head))) break;
    const value = (all.value as number) * ratio + (more.value as number);
    all = { ...more, first: head.first, value, low: value, high: value, fraction: false };
  }
  if (all === head && head.fraction && head.value % 1 !== 0) return inSmaller(head);
  return all;
}

/** "and a half", "and a quarter", "and fifteen" behind a unit. */
function readTail(t: Tokens, head: Stretch, at: number, comma: boolean): Stretch | null {
  const from = skip(t, at, 'a', 'an', 'one');
  // "an hour and a half a day" goes on, "an hour and half a day" is two things
  const article = from > at;
  const word = wordAt(t, from);
  if ((word === 'half' || word === 'quarter') && roleAt(t, from + 1) !== Role.Unit && wordAt(t, from + 1) !== 'of' && (article || (wordAt(t, from + 1) !== 'an' && wordAt(t, from + 1) !== 'a'))) {
    const value = (head.value as number) + (word === 'half' ? 0.5 : 0.25);
    return inSmaller({ ...head, next: from + 1, value, low: value, high: value, step: 0, fraction: true });
  }
  const smaller = RATIO[head.grain];
  if (comma || smaller === undefined || (head.grain !== Grain.Hour && head.grain !== Grain.Minute)) return null;
  const count = isNumber(t, at) && wordAt(t, at).length <= 2 ? { value: Number(wordAt(t, at)), next: at + 1 } : readSmallWords(t, at);
  if (count === null || count.value >= smaller[1] || count.value < 5 || !(count.next >= t.count || /^[.,;)]$/.test(wordAt(t, count.next)))) return null;
  const value = (head.value as number) * smaller[1] + count.value;
  return { ...head, next: count.next, grain: smaller[0], unit: GRAIN_UNIT[smaller[0]]![0], value, low: value, high: value, step: 1, fraction: false };
}

/** A fraction in words is told in the next smaller unit where that is exact: "half an hour" is 30 min. */
function inSmaller(stretch: Stretch): Stretch {
  const smaller = RATIO[stretch.grain];
  if (smaller === undefined || stretch.value === null || stretch.grain === Grain.Month) return stretch;
  const value = stretch.value * smaller[1];
  if (Math.abs(value - Math.round(value)) > 1e-9) return stretch;
  return { ...stretch, unit: GRAIN_UNIT[smaller[0]]![0], value: Math.round(value), low: Math.round(value), high: Math.round(value), step: 0 };
}

const closes = (t: Tokens, next: number, head: Stretch): boolean => (wordAt(t, next) !== ',' || head.grain > Grain.Day) && wordAt(t, next) !== 'or';
const isAgo = (t: Tokens, i: number): boolean => wordAt(t, i) === 'ago';
/** "for the last 3 months and 2 weeks ago": two durations. */
const runs = (t: Tokens, head: Stretch): boolean => roleValue(t, head.first - 1, Role.Shift) >= 0;

const DURATION_STARTS = Class.Number | Class.Unit | Class.Teen | Class.Ten | Class.Hundred | Class.Scale | Class.Vague | Class.Fraction | Class.FractionSign;

/**
 * The duration that begins at `i`: "40 minutes", "three-day", "two hours 34 minutes" (in minutes), "the past two years" (with the
 * days it covers). "Three weeks ago" and "two days before Christmas" are dates that keep count and unit.
 */
export function matchDuration(tokens: Tokens, i: number, context: Context): Match | null {
  const is = classesAt(tokens, i);
  if ((is & (DURATION_STARTS | Class.DateCue)) === 0 || !(unitAhead(tokens, i) || wordAt(tokens, i + 1) === ':')) return null;
  const dates = dateContext(context);
  const stopwatch = (is & Class.Number) !== 0 ? readStopwatch(tokens, i) : null;
  if (stopwatch !== null) return stopwatch;
  const single = readSingle(tokens, i);
  const head = single ?? ((is & DURATION_STARTS) !== 0 ? readStretch(tokens, i) : null);
  if (head === null || isAge(tokens, head.next)) return null;
  const whole = readMixed(tokens, head);
  if (isAge(tokens, whole.next)) return null;
  const dated = readDistance(tokens, whole, dates);
  if (dated !== null) return single !== null ? { ...dated, value: null, low: null, high: null, unit: null } : dated;
  if (single !== null && whole === head) return null;
  const { value, low, high, unit, step } = whole;
  const hedge = value === null && low === null ? 'vague' : low !== high ? 'between' : 'exact';
  const run = runBefore(tokens, i, whole, dates);
  return { first: whole.first, next: whole.next, kind: 'duration', value, low, high, unit, hedge, step, ...(run && { date: run }) };
}

/** "a year", "an hour": one unit, which matters only with what follows ("a year ago", "an hour and a half"). */
function readSingle(t: Tokens, i: number): Stretch | null {
  const grain = roleValue(t, i, Role.Unit) as Grain;
  const before = wordAt(t, i - 1);
  if (grain < 0 || (before !== 'a' && before !== 'an')) return null;
  if (grainAt(t, i, false, 1) === null || wordAt(t, i).endsWith('s')) return null;
  const [unit, value] = GRAIN_UNIT[grain] as readonly [string, number];
  return { first: i - 1, next: i + 1, grain, value, low: value, high: value, unit, step: 1, fraction: false };
}

const isAge = (t: Tokens, i: number): boolean => {
  const at = isDash(wordAt(t, i)) ? i + 1 : i;
  const word = wordAt(t, at);
  return word === 'old' || word === 'olds' || (word === 'of' && wordAt(t, at + 1) === 'age');
};

/** "ago", "earlier", "from now", "before Christmas": a day so far from another one. */
function readDistance(t: Tokens, span: Stretch, context: DateContext): Match | null {
  const word = wordAt(t, span.next);
  const count = span.value === null ? null : span.value / (GRAIN_UNIT[span.grain]?.[1] ?? 1);
  const amount = { value: span.value, low: span.low, high: span.high, unit: span.unit };
  const hedge = span.value === null ? 'vague' as const : 'exact' as const;
  const far = (sign: number): Days | null => (count === null || context.ref === null ? null : distantDays(span.grain, sign * count, context.ref));
  const dated = (next: number, days: Days | null): Match => emit({ first: span.first, next, parts: {}, relative: true, days, amount, hedge }, context);
  if (word === 'ago' || (word === 'back' && kindAt(t, span.next + 1) !== TokenKind.Word)) return dated(span.next + 1, far(-1));
  if (word === 'hence' || ((word === 'from' || word === 'after') && wordAt(t, span.next + 1) === 'now')) return dated(span.next + (word === 'hence' ? 1 : 2), far(1));
  if (word === 'from' && wordAt(t, span.next + 1) === 'right' && wordAt(t, span.next + 2) === 'now') return dated(span.next + 3, far(1));
  if (word === 'before' || word === 'after' || word === 'from' || word === 'since') {
    const at = skip(t, span.next + 1, 'the');
    const anchor: Reading | null = readDate(t, at, context);
    if (anchor !== null && !(word === 'from' && wordAt(t, span.first - 1) === 'for') && !(word === 'from' && /^(?:to|until|till|through)$/.test(wordAt(t, anchor.next)))) {
      return dated(anchor.next, count === null || word === 'since' ? null : distantFrom(anchor, span.grain, word === 'before' ? -count : count, context));
    }
  }
  const single = span.first < span.next && (wordAt(t, span.first) === 'a' || wordAt(t, span.first) === 'an');
  const lead = wordAt(t, span.first - 1);
  const ends = span.next >= t.count || kindAt(t, span.next) === TokenKind.Symbol || (classesAt(t, span.next) & Class.Stop) !== 0;
  const told = lead !== 'in' || isNumber(t, span.first - 2) || wordAt(t, span.first - 2) === 'times' || tenseAround(t, span.first - 1, span.next) < 0;
  if (single && !(lead === 'in' && told) && (lead === 'in' || lead === 'within' || lead === 'after') && ends && word !== 'of' && word !== '-' && !isPossessive(word)) return dated(span.next, lead === 'after' ? null : far(1));
  if (word === 'earlier' || (word === 'prior' && wordAt(t, span.next + 1) !== 'to')) return single ? dated(span.next + 1, far(-1)) : null;
  if (word === 'later' && single) return dated(span.next + 1, null);
  return null;
}

const isPossessive = (word: string): boolean => word === "'" || word === '’';

/** The days that "the past two years" or "the next three weeks" cover, from the word in front. */
function runBefore(t: Tokens, i: number, span: Stretch, context: DateContext): Match['date'] {
  let way = roleValue(t, i - 1, Role.Shift);
  // "the two past years"
  for (let k = span.first; way < 0 && k < span.next; k++) way = roleValue(t, k, Role.Shift);
  if (way < 0 || wordAt(t, i - 1) === 'this') return undefined;
  const told = wordAt(t, i - 1) === 'following' || wordAt(t, i - 1) === 'preceding';
  const count = span.value === null ? null : span.value / (GRAIN_UNIT[span.grain]?.[1] ?? 1);
  const days = told || count === null || context.ref === null ? null : runOf(span.grain, count, way - 2, context.ref);
  const reading: Reading = { first: span.first, next: span.next, parts: {}, relative: true, days };
  return emit(reading, context).date;
}
