import { continuesNumber, readSmallWords, skip } from './dateReaders.js';
import { Role, roleAt } from './dateWords.js';
import { Class, defineWords, wordSet } from './lexicon.js';
import { context, type Match } from './match.js';
import { atEnd, digitsAt, isA, isCapital, isDash, isNumber, isWord, joinsDigits, numberAt, raw, says, startsLine, touches, widthAt, wordAt } from './tokens.js';

defineWords(Class.TimeCue, 'noon midday midnight half quarter noonish');

/** A time of day as read: minutes from midnight, and how sure the words are that it is one. */
interface Clock {
  readonly next: number;
  /** Minutes from midnight; hours up to 12 without "am" or "pm" are taken as written. */
  readonly minutes: number;
  /** "am", "pm", "in the morning" or a 24-hour figure settle the half of the day. */
  readonly half: 'am' | 'pm' | null;
  /** True when the notation alone tells a time ("9:40", "5 pm", "six o'clock"). */
  readonly sure: boolean;
}

const STARTS = Class.Number | Class.Unit | Class.Teen | Class.Ten | Class.TimeCue;
const LEADS = wordSet('at by from until till before after around about between since @');

/** The clock time or span of times that begins at `i`: "2 a.m.", "9:40 p.m. EST", "half past six", "noon", "3–4pm". */
export function matchTime(i: number): Match | null {
  if (!isA(i, STARTS) || continuesNumber(i)) return null;
  if (isNumber(i) && !canBeTime(i)) return null;
  const part = readPart(i);
  if (part) return part;
  const start = readClock(i);
  if (!start) return readHour(i);
  const span = readSpan(i, start);
  const clock = span?.end ?? start;
  if (!clock.sure && !start.sure) return readHour(i);
  return finish(i, span?.start ?? start, span?.end ?? null);
}

const BEHIND_HOURS = wordSet(`am pm a p o oclock hours hrs hr to until till through and in at past after before minutes minute mins min - – —`);
/** What stands around a figure that tells a time: asked first, for most figures count. */
const canBeTime = (i: number): boolean => touches(i + 1) || widthAt(i) === 4 || BEHIND_HOURS(wordAt(i + 1)) || LEADS(wordAt(i - 1)) || says(i - 1, ',');

/** "in the morning", "early in the evening", "at lunchtime": a part of some day, which no clock tells. */
function readPart(i: number): Match | null {
  if (roleAt(i) !== Role.PartOfDay || says(i, 'midnight', 'noon', 'lunch')) return null;
  const the = says(i - 1, 'the');
  const lead = wordAt(the ? i - 2 : i - 1);
  if (lead !== 'in' && lead !== 'during' && !(lead === 'at' && !the)) return null;
  if (isDash(i + 1) || (!the && !says(i, 'lunchtime', 'dawn', 'dusk') && lead !== 'in')) return null;
  return { first: i, next: i + 1, kind: 'time', value: null, low: null, high: null, of: null, date: { relative: true, from: null, to: null } };
}

function finish(i: number, start: Clock, end: Clock | null): Match {
  const { zone, next } = readZone((end ?? start).next, (end ?? start).half !== null);
  // "5:45 this afternoon", "tonight at 8": the date beside it tells the half of the day
  const late = start.half === null && start.minutes < 720 && isLate(i, next) ? 720 : 0;
  return {
    first: i, next, kind: 'time', value: null, low: null, high: null, of: null,
    clock: { minutes: start.minutes + late, ...(end !== null && { end: end.half === null && end.minutes < 720 ? end.minutes + late : end.minutes }), ...(zone !== null && { zone }) },
  };
}

const LATE = wordSet('afternoon evening night tonight tonite afternoons evenings nights');

/** An afternoon, evening or night stands right before or behind the time. */
function isLate(i: number, next: number): boolean {
  const before = LEADS(wordAt(i - 1)) ? wordAt(i - 2) : wordAt(i - 1);
  if (LATE(before) || LATE(wordAt(next))) return true;
  const at = says(next, 'on') ? next + 1 : next;
  if (at > next && says(at, 'the') && LATE(wordAt(at + 1))) return true;
  return LATE(wordAt(at + 1)) && (says(at, 'this') || roleAt(at) === Role.Near || isA(at, Class.Weekday) || says(at, 'last'));
}

/** One clock time; `sure` is false for a bare hour, which only the other end of a span can make one. */
function readClock(i: number): Clock | null {
  if (says(i, 'noon', 'midday', 'noonish')) return { next: i + 1, minutes: 720, half: 'pm', sure: true };
  if (says(i, 'midnight')) return { next: i + 1, minutes: 0, half: 'am', sure: true };
  const figure = readFigureClock(i) ?? readWordClock(i);
  return figure && withHalf(figure);
}


/** "-10am", "–8.15 pm": the rest of a span whose second time has its half of the day. */
function endsInHalf(i: number): boolean {
  if (!isDash(i) || digitsAt(i + 1) === 0 || digitsAt(i + 1) > 2) return false;
  return readHalf(joinsDigits(i + 2) && digitsAt(i + 3) === 2 ? i + 4 : i + 2) !== null;
}

/** Hour and minutes in figures: "9:40", "21:05:30", "11.30" (with am or pm), "9h30", "1140 a.m.", "0730 hours", "5". */
function readFigureClock(i: number): Clock | null {
  const wide = digitsAt(i);
  if (wide === 0 || (touches(i) && /^[:/.,$£€#+\\_]$/.test(wordAt(i - 1)))) return null;
  const hour = numberAt(i);
  if (wide <= 2 && hour <= 24 && digitsAt(i + 2) === 2 && joinsDigits(i + 1)) {
    const joint = wordAt(i + 1);
    const minute = numberAt(i + 2);
    if ((says(i + 1, ':', '.', 'h')) && minute < 60 && !(hour === 24 && minute > 0)) {
      let next = i + 3;
      let seconds = false;
      if (joint === ':' && says(next, ':') && joinsDigits(next) && digitsAt(next + 1) === 2) {
        seconds = true;
        next += 2;
        if (says(next, '.') && joinsDigits(next)) next += 2;
      }
      if (touches(next) && /^[:%°/]$/.test(wordAt(next)) && isNumber(next + 1)) return null;
      if (joint === '.' && touches(next) && says(next, '.') && joinsDigits(next)) return null;
      const half = readHalf(next) !== null;
      // "11.30" is a decimal unless "a.m." follows; "won in 2:04" is a duration, "Luke 3:16" a verse, "2:15 ratio" neither
      const sure = joint === ':' ? half || !isOtherColon(i, next, seconds) : joint === 'h' || half;
      if (joint === '.' && !half && (touches(next) && !endsInHalf(next) || isMeasured(next))) return null;
      return { next, minutes: (hour % 24) * 60 + minute, half: hour > 12 || (wide === 2 && wordAt(i)[0] === '0') ? (hour >= 12 ? 'pm' : 'am') : null, sure };
    }
    return null;
  }
  if (wide === 4) {
    const minutes = Math.floor(hour / 100) * 60 + (hour % 100);
    if (hour >= 2400 || hour % 100 > 59) return null;
    if (/^(?:hours|hrs|hr)$/.test(wordAt(i + 1)) && wordAt(i)[0]! < '3') return { next: i + 2, minutes, half: hour >= 1200 ? 'pm' : 'am', sure: true };
    if (ZONES(wordAt(i + 1)) && raw(i + 1) === wordAt(i + 1).toUpperCase() && !touches(i + 1)) return { next: i + 1, minutes, half: hour >= 1200 ? 'pm' : 'am', sure: true };
    return readHalf(i + 1) && hour < 1300 && hour >= 100 ? { next: i + 1, minutes, half: null, sure: false } : null;
  }
  if (wide === 3) return readHalf(i + 1) && hour < 1300 && hour % 100 < 60 ? { next: i + 1, minutes: Math.floor(hour / 100) * 60 + (hour % 100), half: null, sure: false } : null;
  if (wide > 2 || hour > 24) return null;
  if (says(i + 1, 'h') && touches(i + 1) && hour > 12 && !isNumber(i + 2)) return { next: i + 2, minutes: (hour % 24) * 60, half: 'pm', sure: true };
  return withOclock({ next: i + 1, minutes: (hour % 24) * 60, half: null, sure: false });
}

/** A dotted time needs "a.m.", the other end of a span with it, or the date beside it; never a unit. */
const isMeasured = (next: number): boolean => isA(next, Class.Measure | Class.CurrencySign);

/** What is written like "9:40" and is no time: a verse, a result, a ratio. */
function isOtherColon(i: number, next: number, seconds: boolean): boolean {
  const before = wordAt(i - 1);
  const behind = wordAt(next);
  if (says(i - 1, 'in', 'of', 'with') || says(next, 'left', 'remaining', 'into')) return true;
  if (says(next, 'ratio', 'minutes', 'scale') || (isDash(next) && touches(next) && isNumber(next + 1) && digitsAt(next + 1) === 1 && !says(next + 2, ':') && !readHalf(next + 2))) return true;
  const named = isWord(i - 1) && isCapital(i - 1) && !isA(i - 1, Class.Stop | Class.Month | Class.Weekday | Class.DateCue);
  return !seconds && named && before.length > 2 && !startsLine(i) && (isDash(next) || /^[,;.)]?$/.test(behind) || isWord(next)) && raw(i - 1) !== raw(i - 1).toUpperCase();
}

/** "am", "p.m.", "a.m", "p m" at `i`. */
function readHalf(i: number): { half: 'am' | 'pm'; next: number } | null {
  const word = wordAt(i);
  if (says(i, 'am', 'pm')) return startsLine(i) ? null : { half: says(i, 'am') ? 'am' : 'pm', next: i + 1 };
  if (!says(i, 'a', 'p')) return null;
  const half = word === 'a' ? 'am' : 'pm';
  if (says(i + 1, '.') && touches(i + 1)) {
    if (says(i + 2, 'm') && !startsLine(i + 2)) return { half, next: says(i + 3, '.') && touches(i + 3) ? i + 4 : i + 3 };
    return isColonBefore(i) ? { half, next: i + 1 } : null;
  }
  if (says(i + 1, 'm') && !touches(i + 1) && (!isWord(i + 2) || word === 'p')) return { half, next: i + 2 };
  return isColonBefore(i) && !touches(i + 1) ? { half, next: i + 1 } : null;
}

/** "12:15p" is a time; "15p" is money. */
const isColonBefore = (i: number): boolean => touches(i) && isNumber(i - 1) && says(i - 2, ':') && touches(i - 1);

const PARTS: Readonly<Record<string, 'am' | 'pm'>> = { morning: 'am', afternoon: 'pm', evening: 'pm', night: 'pm' };

/** Settles the half of the day from what follows: "pm", "o'clock in the morning", "at night". */
function withHalf(clock: Clock): Clock {
  let { next } = clock;
  if (says(next, 'ish') && touches(next)) next++;
  if (says(next, 'in') && says(next + 1, 'the') && /^[ap]m$/.test(wordAt(next + 2))) next += 2;
  const half = readHalf(next);
  if (half) {
    // "5 am" of "I am": a figure stands before it, so only an hour will do
    const hour = Math.floor(clock.minutes / 60);
    if (hour > 12 && clock.half === null) return clock;
    if (clock.half !== null && hour > 12) return half.half === 'pm' ? { ...clock, next: half.next, sure: true } : clock;
    return { next: half.next, minutes: (hour % 12) * 60 + (clock.minutes % 60) + (half.half === 'pm' ? 720 : 0), half: half.half, sure: true };
  }
  const at = says(next, 'in') && says(next + 1, 'the') ? next + 2 : says(next, 'at') && says(next + 1, 'night') ? next + 1 : 0;
  const part = at > 0 ? PARTS[wordAt(at)] : undefined;
  if (part === undefined || clock.minutes > 780) return clock;
  const hour = Math.floor(clock.minutes / 60) % 12;
  return { next: at + 1, minutes: hour * 60 + (clock.minutes % 60) + (part === 'pm' && !(says(at, 'night') && hour === 0) ? 720 : 0), half: part, sure: true };
}

/** "six o'clock", "8 o’clock", "four oclock". */
function withOclock(clock: Clock): Clock {
  const at = clock.next;
  if (says(at, 'oclock')) return { ...clock, next: at + 1, sure: true };
  if (!says(at, 'o')) return clock;
  const joint = skip(at + 1, "'", '’', '‘', '`');
  return says(joint, 'clock') ? { ...clock, next: joint + 1, sure: true } : clock;
}

/** "half past six", "quarter to nine", "ten past four", "20 minutes past 3", "five thirty", "six". Bare hours are not sure. */
function readWordClock(i: number): Clock | null {
  const count = says(i, 'half') ? { value: 30, next: i + 1 } : says(i, 'quarter') ? { value: 15, next: i + 1 } : readSmallWords(i);
  if (!count || count.value > 59) return null;
  const past = readPast(count.value, count.next);
  if (past) return past;
  if (says(i, 'half', 'quarter') || count.value > 12 || count.value < 1 || isDash(count.next) && roleAt(count.next + 1) === Role.Unit) return null;
  const clock = withOclock({ next: count.next, minutes: (count.value % 24) * 60, half: null, sure: false });
  if (clock.sure) return clock;
  const at = isDash(count.next) && touches(count.next) ? count.next + 1 : count.next;
  const minutes = readSmallWords(at);
  if (minutes && minutes.value >= 10 && minutes.value < 60) {
    const told = readHalf(minutes.next) !== null;
    // "at eleven thirty"
    const led = says(i - 1, 'at') && minutes.value % 5 === 0 && isHourEnd(minutes.next);
    if (told || led) return { ...clock, next: minutes.next, minutes: clock.minutes + minutes.value, sure: led };
  }
  return clock;
}

/** "past six", "minutes to nine": the count of minutes is read already. */
function readPast(count: number, i: number): Clock | null {
  const at = skip(isDash(i) && touches(i) && says(i + 1, 'past') ? i + 1 : i, 'minutes', 'minute', 'mins', 'min');
  const word = wordAt(at);
  const back = says(at, 'to', 'before', 'till', 'of');
  if (!back && !says(at, 'past', 'after')) return null;
  if (at > i && back && word === 'of') return null;
  const hour = says(at + 1, 'noon', 'midday') ? { value: 12, next: at + 2 } : says(at + 1, 'midnight') ? { value: 24, next: at + 2 }
    : digitsAt(at + 1) > 0 && digitsAt(at + 1) <= 2 ? { value: numberAt(at + 1), next: at + 2 } : readSmallWords(at + 1);
  if (!hour || hour.value > 24 || hour.value < 1 || continuesNumber(at + 1)) return null;
  const named = says(at + 1, 'noon', 'midnight', 'midday');
  const minutes = (((hour.value % 24) * 60 + (back ? -count : count)) + 1440) % 1440;
  const clock = withOclock({ next: says(hour.next, 'h') && touches(hour.next) ? hour.next + 1 : hour.next, minutes, half: named ? 'pm' : null, sure: false });
  const halved = readHalf(clock.next) !== null;
  // "ten to five" may be a range and "four of six" a share; "past" and "half" tell times
  const quarter = says(i - 1, 'quarter') && word === 'to' && hour.value <= 12 && isHourEnd(clock.next);
  return { ...clock, sure: clock.sure || named || halved || quarter || (word === 'past' && hour.value <= 12) };
}

/** "3–4pm", "from 9:30 to 11:00", "between 5 and 6 in the afternoon": one mention with both ends. */
function readSpan(i: number, start: Clock): { start: Clock; end: Clock } | null {
  if (!isDash(start.next) && !says(start.next, 'to', 'until', 'till', 'through') && !(says(start.next, 'and') && says(i - 1, 'between'))) return null;
  const at = skip(start.next + 1, 'about', 'around');
  if (continuesNumber(at)) return null;
  const end = readClock(at);
  if (!end || (!end.sure && !(start.sure && start.half !== null && isNumber(at) && isHourEnd(end.next)))) return null;
  if (!start.sure && (start.minutes > 24 * 60 || (isNumber(i) && numberAt(i) > 12 && end.half !== null && !/^[h:.]$/.test(wordAt(i + 1))))) return null;
  const late = end.half === 'pm' && start.half === null && start.minutes < 720 && start.minutes + 720 < end.minutes ? 720 : 0;
  return { start: { ...start, minutes: start.minutes + late, half: start.half ?? end.half }, end };
}

const isHourEnd = (i: number): boolean => atEnd(i) || /^[.,;)]$/.test(wordAt(i)) || isA(i, Class.Stop);

/** A bare hour that the date beside it makes a time: "tonight at 8", "at 5 on Friday", "monday 7 to 9am". */
function readHour(i: number): Match | null {
  const before = wordAt(i - 1);
  const heading = before === ',' && context.floor === i - 1 && isNumber(i - 2) && widthAt(i - 2) === 4 && says(i + 1, '.') && touches(i + 1);
  if (!LEADS(before) && !heading) return null;
  const start = readClock(i);
  if (!start || start.minutes >= 1440 || (start.minutes === 0 && !says(i, '12'))) return null;
  const dated = context.floor === i - 1 && i >= 2 && isDateWord(i - 2);
  const behind = says(start.next, 'on') ? start.next + 1 : start.next;
  const evening = behind > start.next && says(behind, 'the') && PARTS[wordAt(behind + 1)] !== undefined;
  const ahead = before === 'at' && (evening || ((isA(behind, Class.Weekday) && behind > start.next) || roleAt(behind) === Role.Near || (says(behind, 'this') && roleAt(behind + 1) === Role.PartOfDay)));
  if (!dated && !ahead) return null;
  return isHourEnd(start.next) || ahead || (heading && startsLine(start.next)) ? finish(i, start, null) : null;
}

const isDateWord = (i: number): boolean =>
  isA(i, Class.Weekday | Class.Month) || roleAt(i) === Role.Near || roleAt(i) === Role.PartOfDay || isNumber(i) && widthAt(i) === 4 && isA(i - 1, Class.Month);

const ZONES = wordSet(`gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest wet ist jst kst hkt sgt aest aedt acst awst nzst nzdt msk hst akst
  akdt ast adt nst sast eat wat z trt art brt`);

/** "EST", "GMT+2", "(UTC)", "local time", "Eastern time" behind a clock time. Lower-case codes only behind "am" or "pm". */
function readZone(i: number, halved: boolean): { zone: string | null; next: number } {
  const open = says(i, '(');
  const at = open ? i + 1 : i;
  const word = wordAt(at);
  if (startsLine(at)) return { zone: null, next: i };
  if (ZONES(word) && (raw(at) === word.toUpperCase() || (halved && word.length === 3 && !open && !says(at, 'art', 'eat'))) && (word !== 'z' || touches(at))) {
    let next = at + 1;
    let zone = word.toUpperCase();
    const sign = wordAt(next);
    if ((sign === '+' || sign === '-' || sign === '−') && touches(next) && joinsDigits(next)) {
      zone += `${sign === '+' ? '+' : '-'}${wordAt(next + 1)}`;
      next += 2;
      if (says(next, ':') && joinsDigits(next)) {
        zone += `:${wordAt(next + 1)}`;
        next += 2;
      }
    }
    return open ? (says(next, ')') ? { zone, next: next + 1 } : { zone: null, next: i }) : { zone, next };
  }
  if (!open && says(at + 1, 'time') && /^(?:local|eastern|central|mountain|pacific|british|moscow)$/.test(word)) return { zone: word === 'local' ? 'local' : raw(at), next: at + 2 };
  return { zone: null, next: i };
}

