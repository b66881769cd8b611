import { matchAge } from './ages.js';
import { dayNumberOf } from './calendar.js';
import { complete, Told, type Completed } from './complete.js';
import { matchCount } from './counts.js';
import { isDayFirst } from './dateNumeric.js';
import { matchDate } from './dates.js';
import { matchDuration } from './durations.js';
import { skipEvent } from './events.js';
import { matchFraction } from './fractions.js';
import { isIdiom } from './idioms.js';
import { impliedCounts } from './implied.js';
import { Class } from './lexicon.js';
import { context, setContext, type Context, type Match, type Writable } from './match.js';
import { matchMultiple } from './multiples.js';
import { canBeUnit, nearAt, tailAt } from './near.js';
import { Near } from './nearBits.js';
import { address, runEnd, skipCode, skipName } from './notQuantities.js';
import { readNumber } from './numerals.js';
import { isNamed } from './named.js';
import { isPronounOne } from './ones.js';
import { matchOrdinal } from './ordinals.js';
import { matchAmount } from './ranges.js';
import { matchRatio } from './ratios.js';
import { matchRoman } from './romans.js';
import { matchTime } from './times.js';
import { tokenise } from './tokenise.js';
import { atEnd, classesAt, isA, isCapital, isNumber, isSentenceStart, isWord, joins, numberAt, read, says, spanOf, startAt, startsLine, tokens, type Tokens, touches, widthAt } from './tokens.js';
import type { Quantity, RecogniseOptions } from './types.js';
import { matchVague } from './vague.js';

const FIGURES = Class.Number | Class.FractionSign | Class.Spelled;
const IDIOMATIC = Class.Spelled | Class.Ordinal | Class.Fraction | Class.Multiple;
const SMALL = Class.Number | Class.Unit | Class.Teen | Class.Ten;
/** What dates, times and ages can begin with. */
const DATES = SMALL | Class.Ordinal | Class.Month | Class.Weekday | Class.DateCue;
const TIMES = SMALL | Class.TimeCue;
const AGES = FIGURES | Class.DateCue;
/** What parts, ranks and multiples begin with, and what calls for them. */
const RELATIONS = Class.Fraction | Class.Ordinal | Class.Multiple;
const RELATED = Near.Ratio | Near.Rank | Near.Multiple;
const TIMED = Near.Date | Near.Time | Near.Age | Near.Duration;

/** The sign of a currency belongs to the figure behind it. */
const TRIGGERS = Class.Trigger & ~Class.CurrencySign;

/** Every quantity, date and time in `text`, in order, without overlaps. Offsets are UTF-16 of `text`. Never throws. */
export function recognise(text: string, options: RecogniseOptions = {}): Quantity[] {
  const found: Quantity[] = [];
  const circumstances = contextOf(options);
  for (let at = 0; at < text.length; ) {
    const end = paragraphEnd(text, at);
    recogniseTokens(tokenise(text, at, end), options, circumstances, found);
    at = end;
  }
  return found;
}

/** Where the paragraph from `at` ends: behind an empty line. What stands in another paragraph says nothing about a figure. */
function paragraphEnd(text: string, at: number): number {
  for (let k = text.indexOf('\n', at); k >= 0; k = text.indexOf('\n', k + 1)) {
    let next = k + 1;
    for (let code = text.charCodeAt(next); code === 32 || code === 9 || code === 13; code = text.charCodeAt(next)) next++;
    if (text.charCodeAt(next) === 10) return next + 1;
    k = next - 1;
  }
  return text.length;
}

function contextOf({ reference, region, names = false }: RecogniseOptions): Context {
  return { ref: reference === undefined ? null : dayNumberOf(reference), region: region ?? null, dayFirst: isDayFirst(region ?? null), names, free: 0 };
}

/** Adds what stands in one paragraph that has been cut into tokens to `found`. */
export function recogniseTokens(paragraph: Tokens, options: RecogniseOptions, circumstances: Context = contextOf(options), found: Quantity[] = []): Quantity[] {
  read(paragraph);
  setContext(circumstances);
  context.free = 0;
  const before = found.length;
  /** Where in the tokens the phrase of the last quantity stands. */
  let last: Completed | null = null;
  const { classes, count } = paragraph;
  for (let i = 0; i < count; i++) {
    if (((classes[i] as number) & TRIGGERS) === 0) continue;
    const number = isNumber(i);
    if (number && last && isListed(i, last)) {
      last = counted(i);
      found.push(last.quantity);
      context.free = last.next;
      continue;
    }
    if (isA(i, IDIOMATIC) && isIdiom(i)) continue;
    const near = nearAt(i);
    let skipped = !number ? skipTitle(i) : (near & Near.Name) > 0 ? skipName(i) : 0;
    let match = skipped > 0 ? null : timedAt(i, near);
    if (!match && skipped <= 0 && number) skipped = (near & Near.Code) > 0 ? skipCode(i) : (near & Near.Race) > 0 ? skipEvent(i) : 0;
    if (skipped <= 0) match = best(i, match, near);
    if (!match) {
      // what is no amount is no amount in part: "John 3:16", "PS21,700"
      if (skipped === 0 && number) skipped = runEnd(i);
      if (skipped > i + 1) {
        i = skipped - 1;
        context.free = skipped;
      }
      continue;
    }
    const done = complete(match, context.free);
    const one: Completed | null = last && joinBounds(last, done);
    if (last && !one && says(last.coreNext, 'out', 'of')) joinRatio(last.quantity, done.quantity);
    if (one) found.pop();
    last = one ?? done;
    found.push((one ?? done).quantity);
    context.free = Math.max(match.next, done.next);
    i = context.free - 1;
  }
  if (!options.implied) return found;
  const quantities = found.splice(before);
  // one by one: a call takes only so many arguments
  for (const quantity of [...quantities, ...impliedCounts(quantities)].sort((a, b) => a.start - b.start)) found.push(quantity);
  return found;
}

/**
 * True for a small number in a row or list of them ("7 12 3", "7, 12, 3"), behind one that counted: it counts, whatever else is asked. Asked first,
 * for a table of them would take many times as long as prose.
 */
function isListed(i: number, last: Completed): boolean {
  if (last.next !== i && (last.next !== i - 1 || !says(i - 1, ','))) return false;
  const comma = says(i + 1, ',') ? 1 : 0;
  const next = i + 1 + comma;
  return last.first === last.next - 1 && widthAt(i) < 3 && !says(i, '0', '00') && !touches(i) && isNumber(next) && !touches(next) &&
    (comma > 0 ? touches(i + 1) : widthAt(next) !== 3 && !says(next + 1, '/')) && last.quantity['kind'] === 'cardinal';
}

/** A bare number as a quantity. */
function counted(i: number): Completed {
  const phrase = spanOf(i, i + 1);
  const { start, end } = phrase;
  const value = numberAt(i);
  return { quantity: new Told(start, end, 'cardinal', value, value, value, null, 'exact', null, phrase, 1), first: i, next: i + 1, coreNext: i + 1 };
}

/** The date, time, age or duration at `i`; among matches that reach equally far the earlier counts. */
function timedAt(i: number, near: number): Match | null {
  if ((near & TIMED) === 0) return null;
  const is = classesAt(i);
  let found = asked(null, near & Near.Date && is & DATES, matchDate, i);
  found = asked(found, near & Near.Time && is & TIMES, matchTime, i);
  found = asked(found, near & Near.Age && is & AGES, matchAge, i);
  return asked(found, near & Near.Duration, matchDuration, i);
}

/** The match that reaches furthest from trigger `i`; `timed` is the date, time, age or duration there. */
function best(i: number, timed: Match | null, near: number): Match | null {
  const is = classesAt(i);
  const figure = is & FIGURES;
  const number = figure !== 0 ? readNumber(i) : null;
  const called = number && number.next > i + 1 ? near | tailAt(number.next) : near;
  let found = timed;
  const related = figure && called & RELATED;
  if (related || is & RELATIONS) {
    found = asked(found, related & Near.Ratio, matchRatio, i);
    found = asked(found, is & Class.Fraction, matchFraction, i);
    found = asked(found, related & near & Near.Rank || is & Class.Ordinal, matchOrdinal, i);
    found = asked(found, related & Near.Multiple || is & Class.Multiple, matchMultiple, i);
  }
  if (is & Class.Vague || is & Class.Number && touches(i + 1) && says(i + 1, 's')) found = longer(found, matchVague(i), i);
  if (is & Class.Count) found = longer(longer(found, matchCount(i), i), matchRoman(i), i);
  // "5 h", "1990s": what counts time, or has the letters behind the figure, measures nothing else, unless it goes on
  const timely = found && number && number.next < found.next && is & Class.Number && !touches(found.next) && (found.kind === 'duration' || touches(number.next) && isWord(number.next));
  // nor is a result or ratio more than that, where no unit stands behind it
  if (figure !== 0 && !timely && !(found?.ratio && !canBeUnit(found.next, Near.Dash))) found = longer(found, matchAmount(i, number, called), i);
  return !found || found === timed || isAmount(i, found) ? found : timed;
}

/** What a recogniser finds, where it is called. */
const asked = (found: Match | null, called: number, recogniser: (i: number) => Match | null, i: number): Match | null => (called === 0 ? found : longer(found, recogniser(i), i));

/** The match that reaches further from trigger `i`; at a tie the one that was found before. */
const longer = (found: Match | null, match: Match | null, i: number): Match | null =>
  match && match.first >= context.free && match.next > i && (!found || match.next > found.next) ? match : found;

/** False where a bare number is part of a name, or "one" a pronoun. */
function isAmount(i: number, match: Match): boolean {
  if (match.kind !== 'cardinal' || match.value === null && match.hedge !== 'between') return true;
  const bare = match.next === i + 1;
  if (match.first !== i) return !(says(i - 1, '-') && bare && isCapital(i - 2) && !startsLine(i) && !touches(i - 1) && widthAt(i - 2) > 3 && !isSentenceStart(i - 2));
  if (!isNumber(i)) {
    // "Moss's hundred", "his 9th hundred": a noun
    const noun = isA(i, Class.Hundred | Class.Scale) && i > 0 && isWord(i - 1) && !isA(i - 1, Class.Preposition | Class.Verb | Class.Determiner | Class.Adverb);
    return !bare || !noun && !isPronounOne(i) && !isSpelledName(i);
  }
  const last = match.next - 1;
  // half of "12:05", whatever that is: no time, result or ratio
  if (bare && joins(i + 1, ':')) return false;
  // "in $’000s", "000" in a table's head: a unit, no amount
  if (bare && says(i, '000')) return false;
  // letters that no unit or scale explains: 777F, 300max
  if (touches(match.next) && isWord(match.next) && isNumber(last)) return false;
  if (last > i && isNumber(last) && address(last) > 0) return false;
  const version = match.next === i + 3 && says(i + 1, '.');
  return context.names && !version || !((bare || version) && isNamed(i, match.next));
}

/** "Chapter Two", "Air Force One", "Day One": a capitalised number behind a capitalised word, and none behind it as in a headline; or "the Six Communes". */
const isSpelledName = (i: number): boolean =>
  isUpper(i) && !startsLine(i) && (says(i - 1, 'the') && !isUpper(i - 1) && isCapital(i + 1) && !touches(i + 1) ||
  isCapital(i - 1) && !isSentenceStart(i) && !touches(i) && (isA(i - 1, Class.Reference) || !isCapital(i + 1) && !isA(i - 1, Class.Stop | Class.Verb)));

/**
 * "the Thirty Years' War", "the band Nine Inch Nails": the end of a number whose words and noun have capitals in a sentence of small letters, 0 for
 * others. Where all words have them (a headline) it counts, and at the start of a sentence, where it has its capital anyway, unless a unit has one too.
 */
function skipTitle(i: number): number {
  if (!isA(i, Class.Spelled) || !isUpper(i) || isUpper(i, 1) || touches(i)) return 0;
  let noun = i + 1;
  while (noun < i + 6 && isA(noun, Class.Spelled) && !startsLine(noun)) noun++;
  if (!isUpper(noun) || touches(noun) || startsLine(noun)) return 0;
  const starts = isSentenceStart(i) || !isWord(i - 1);
  if (starts && !isA(noun, Class.Measure)) return 0;
  let near = i - 1;
  while (!starts && !isSentenceStart(near) && near > i - 4 && isParticle(near)) near--;
  if (starts || isSentenceStart(near)) {
    near = noun + 1;
    while (near < noun + 6 && !atEnd(near) && (!isWord(near) || isUpper(near) || isParticle(near))) near++;
  }
  return isWord(near) && !isUpper(near) && !isParticle(near) ? noun : 0;
}

/** A word that has a small letter in headlines too. */
const isParticle = (i: number): boolean => widthAt(i) < 3 || isA(i, Class.Stop) && !isA(i, Class.Verb);

const isUpper = (i: number, at = 0): boolean => {
  const code = tokens.text.charCodeAt(startAt(i) + at);
  return code >= 65 && code <= 90;
};

/** "750 of 1,172", "12 out of the 20": both figures stay, the first knows the ratio. */
function joinRatio(last: Writable<Quantity>, part: Quantity): void {
  if (part.start - last.end > 40 || part.start - last.end < 4 || last['kind'] !== 'cardinal' || part['kind'] !== 'cardinal' || last.ratio) return;
  const between = tokens.text.slice(last.end, part.start);
  if (!/^ (out )?of (the |its |their |his |her |our |these |those |all |about |some |more than |nearly |almost |a total of )?$/.test(between)) return;
  const { 'value': numerator } = last;
  const { 'value': denominator } = part;
  if (numerator === null || denominator === null || denominator < numerator || denominator === 0) return;
  last.ratio = { numerator, denominator };
  last.ratioSpans = { numerator: { start: last.start, end: last.end }, denominator: { start: part.start, end: part.end } };
}

/** "over 30 and under 70": one interval; null where they are two. */
function joinBounds(last: Completed, part: Completed): Completed | null {
  if (part.first !== last.next + 1 || !says(last.next, 'and')) return null;
  const [a, b] = [last.quantity, part.quantity];
  const low = a['low'] ?? b['low'];
  const high = a['high'] ?? b['high'];
  const open = (q: Quantity): boolean => (q['low'] === null) !== (q['high'] === null) && q['value'] !== null;
  if (!open(a) || !open(b) || (a['low'] === null) === (b['low'] === null) || low === null || high === null || low >= high) return null;
  if (a['kind'] !== b['kind'] && a['kind'] !== 'cardinal' || a['unit'] !== b['unit'] && a['unit'] !== null) return null;
  const quantity: Writable<Quantity> = { ...b, start: a.start, 'text': tokens.text.slice(a.start, b.end), 'value': null, 'low': low, 'high': high, 'hedge': 'between', phrase: { start: a.phrase.start, end: b.phrase.end } };
  return { quantity, first: last.first, next: part.next, coreNext: part.coreNext };
}
