import { moneyIn } from './currencies.js';
import { continuesNumber, skip, skipHyphen, skipStop } from './dateReaders.js';
import { Role, roleAt } from './dateWords.js';
import { Class, defineNear, defineWords, meanings } from './lexicon.js';
import { context, matched, type Match } from './match.js';
import { Near } from './nearBits.js';
import { readSmallWords } from './spelled.js';
import { among, asRead, digitsAt, glues, isA, isCapital, isDash, isNumber, isUpperCase, isWord, joins, joinsDigits, lookout, numberAt, pauses, raw, says, startsLine, nearSet, tokenSet, touches, widthAt, wordAt } from './tokens.js';

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

const clock = (next: number, minutes: number, half: Clock['half'] = null, sure = false): Clock => ({ next, minutes, half, sure });
/** The half of the day that a 24-hour clock tells. */
const halfOf = (minutes: number): 'am' | 'pm' => (minutes >= 720 ? 'pm' : 'am');
const time = (first: number, next: number, rest: Partial<Match>): Match => matched(first, next, 'time', null, null, 1, 1, rest);

const LEADS = nearSet(Near.Time, 0, 'at by from until till before after around about between since @');

/** The clock time or span of times that begins at `i`: "2 a.m.", "9:40 p.m. EST", "half past six", "noon", "3–4pm". */
export function matchTime(i: number): Match | null {
  if (continuesNumber(i) || isNumber(i) && (isOther(i) || isDash(i + 1) && !LEADS(i - 1) && isOther(i + 2))) return null;
  const part = readPart(i);
  if (part) return part;
  const start = readClock(i);
  const span = start && readSpan(i, start);
  return start && (start.sure || span?.end.sure) ? finish(i, span?.start ?? start, span?.end) : readHour(i);
}

defineNear(0, Near.Time, 'am pm a p o oclock h ish hours hrs hr to until till through and in at past after before minute+s min+s');

/** True for a figure that goes on as no time does: "6.2", "4pm2019". */
const isOther = (i: number): boolean => isNumber(i) && joinsDigits(i + 1) && !isDash(i + 1) && !(digitsAt(i + 2) === 2 && says(i + 1, ':', '.', 'h'));

/** "in the morning", "early in the evening", "at lunchtime": a part of some day, which no clock tells. */
function readPart(i: number): Match | null {
  if (roleAt(i) !== Role.PartOfDay || says(i, 'midnight', 'noon', 'lunch')) return null;
  const the = says(i - 1, 'the');
  const lead = wordAt(the ? i - 2 : i - 1);
  if (lead !== 'in' && lead !== 'during' && !(lead === 'at' && !the)) return null;
  if (isDash(i + 1) || (!the && !says(i, 'lunchtime', 'dawn', 'dusk') && lead !== 'in')) return null;
  return time(i, i + 1, { date: { 'relative': true, from: null, to: null } });
}

function finish(i: number, start: Clock, end?: Clock): Match {
  const { zone, next } = readZone((end ?? start).next, (end ?? start).half !== null);
  // "5:45 this afternoon", "tonight at 8": the date beside it tells the half of the day
  const late = start.half === null && start.minutes < 720 && isLate(i, next) ? 720 : 0;
  const open = start.half === null && late === 0 && start.minutes < 780;
  return time(i, next, { clock: { 'minutes': start.minutes + late, ...(end && { end: end.half === null && end.minutes < 720 ? end.minutes + late : end.minutes }), ...(zone !== null && { zone }), ...(open && { dial: true }) } });
}

const LATE = tokenSet('afternoon+s evening+s night+s tonight tonite');

/** An afternoon, evening or night stands right before or behind the time. */
function isLate(i: number, next: number): boolean {
  if (LATE(LEADS(i - 1) ? i - 2 : i - 1) || LATE(next)) return true;
  const at = says(next, 'on') ? next + 1 : next;
  if (at > next && says(at, 'the') && LATE(at + 1)) return true;
  return LATE(at + 1) && (says(at, 'this') || roleAt(at) === Role.Near || isA(at, Class.Weekday) || says(at, 'last'));
}

/** One clock time; `sure` is false for a bare hour, which only the other end of a span can make one. */
function readClock(i: number): Clock | null {
  if (says(i, 'noon', 'midday', 'noonish')) return clock(i + 1, 720, 'pm', true);
  if (says(i, 'midnight')) return clock(i + 1, 0, 'am', true);
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
  // "20 minutes past three", "at 13 minutes to eleven"
  const past = wide <= 2 && hour < 60 && says(i + 1, 'past', 'minutes') ? readPast(hour, i + 1) : null;
  if (past?.sure === true) return past;
  if (wide <= 2 && hour <= 24 && digitsAt(i + 2) === 2 && joinsDigits(i + 1)) {
    const joint = wordAt(i + 1);
    const minute = numberAt(i + 2);
    if (says(i + 1, ':', '.', 'h') && minute < 60 && !(hour === 24 && minute > 0)) {
      const seconds = joint === ':' && joins(i + 3, ':') && digitsAt(i + 4) === 2;
      let next = seconds ? i + 5 : i + 3;
      if (seconds && joins(next, '.')) next += 2;
      if (glues(next, ':', '%', '°', '/') && isNumber(next + 1) || joint === '.' && joins(next, '.')) return null;
      const half = readHalf(next) !== null;
      // "11.30" is a decimal unless "a.m." follows; "won in 2:04" is a duration, "Luke 3:16" a verse, "2:15 ratio" neither
      const sure = joint === ':' ? half || !isOtherColon(i, next, seconds) : joint === 'h' || half || isToldDotted(i);
      if (joint === '.' && !half && (touches(next) && !endsInHalf(next) && !isDotted(next + 1) && !(pauses(next) && !touches(next + 1)) || isMeasured(next))) return null;
      const read = clock(next, (hour % 24) * 60 + minute, hour > 12 || (wide === 2 && hour < 10) ? halfOf(hour * 60) : null, sure);
      return joint === '.' ? withOclock(read) : read;
    }
    return null;
  }
  if (wide > 2 && hour % 100 < 60) {
    const minutes = Math.floor(hour / 100) * 60 + (hour % 100);
    if (wide === 4 && hour < 2400) {
      if (says(i + 1, 'hours', 'hrs', 'hr')) return clock(i + 2, minutes, halfOf(minutes), true);
      if (isZone(i + 1) && !touches(i + 1)) return clock(i + 1, minutes, halfOf(minutes), true);
    }
    return readHalf(i + 1) && hour < 1300 && hour >= 100 ? clock(i + 1, minutes) : null;
  }
  if (wide > 2 || hour > 24) return null;
  if (glues(i + 1, 'h')) return hour > 12 && !isNumber(i + 2) ? clock(i + 2, (hour % 24) * 60, 'pm', true) : null;
  return withOclock(clock(i + 1, (hour % 24) * 60));
}

/** A dotted time needs "a.m.", the other end of a span with it, or the date beside it; never a unit. */
const isMeasured = (next: number): boolean => isA(next, Class.Measure | Class.CurrencySign);

/** Two digits behind a full stop, as the minutes of "22.00" are. */
const isDotted = (i: number): boolean => digitsAt(i) > 0 && joins(i + 1, '.') && digitsAt(i + 2) === 2 && !joinsDigits(i + 3);

/** What has times: near it "at 9.15" is none of the market's. */
const timesIn = lookout(tokenSet('open+s closes leave+s left depart+ed+s meet+s sail+ed+s doors hours'));
const marketIn = lookout(tokenSet('share+s stock+s index points yield+s rate+s market+s trading currency pound dollar euro yen oil gold'));

/** "Doors open at 22.00", "open from 9.30 to 17.00", "until 07.30": what stands around a dotted figure, or its zero in front, tells a time. */
function isToldDotted(i: number): boolean {
  const next = i + 3;
  const spans = (says(next, 'to', 'until', 'and') || isDash(next)) && isDotted(next + 1);
  const from = LEADS(i - 1) || says(i - 1, 'to') || isDash(i - 1);
  if (!from && !spans || !spans && (!isHourEnd(next) || says(next, 'per', 'of', 'to'))) return false;
  const zero = says(i, '00') || widthAt(i) === 2 && numberAt(i) < 10;
  return zero && (numberAt(i + 2) === 0 || numberAt(i + 2) > 12) || timesIn(i - 8, i) && !marketIn(i - 14, i + 8) && !moneyIn(i - 14, i + 8);
}

/** What is written like "9:40" and is no time: a verse, a result, a ratio. */
function isOtherColon(i: number, next: number, seconds: boolean): boolean {
  const before = wordAt(i - 1);
  const behind = wordAt(next);
  if (says(i - 1, 'in', 'of', 'with') || says(next, 'left', 'remaining', 'into')) return true;
  if (says(next, 'ratio', 'minutes', 'scale') || (isDash(next) && touches(next) && isNumber(next + 1) && digitsAt(next + 1) === 1 && !says(next + 2, ':') && !readHalf(next + 2))) return true;
  const named = isWord(i - 1) && isCapital(i - 1) && !isA(i - 1, Class.Stop | Class.Month | Class.Weekday | Class.DateCue);
  return !seconds && named && before.length > 2 && !startsLine(i) && (isDash(next) || /^[,;.)]?$/.test(behind) || isWord(next)) && !isUpperCase(i - 1);
}

/** "am", "p.m.", "a.m", "p m" at `i`; "12:15p" is a time, "15p" money. */
function readHalf(i: number): { half: 'am' | 'pm'; next: number } | null {
  const half = says(i, 'a', 'am') ? 'am' : says(i, 'p', 'pm') ? 'pm' : null;
  if (half === null || widthAt(i) === 2 && startsLine(i)) return null;
  if (widthAt(i) === 2) return { half, next: i + 1 };
  const dot = glues(i + 1, '.');
  if (dot && says(i + 2, 'm') && !startsLine(i + 2)) return { half, next: skipStop(i + 3) };
  if (says(i + 1, 'm') && !touches(i + 1) && (!isWord(i + 2) || half === 'pm')) return { half, next: i + 2 };
  return touches(i) && isNumber(i - 1) && touches(i - 1) && says(i - 2, ':') && (dot || !touches(i + 1)) ? { half, next: i + 1 } : null;
}

const PARTS = meanings('am morning;pm afternoon evening night');

/** Settles the half of the day from what follows: "pm", "o'clock in the morning", "at night". */
function withHalf(read: Clock): Clock {
  let next = glues(read.next, 'ish') ? read.next + 1 : read.next;
  const inThe = says(next, 'in') && says(next + 1, 'the');
  if (inThe && says(next + 2, 'am', 'pm')) next += 2;
  const half = readHalf(next);
  const late = read.minutes >= 780;
  if (half) {
    // "5 am" of "I am": a figure stands before it, so only an hour will do
    if (late) return read.half !== null && half.half === 'pm' ? { ...read, next: half.next, sure: true } : read;
    return clock(half.next, (read.minutes % 720) + (half.half === 'pm' ? 720 : 0), half.half, true);
  }
  const at = inThe ? next + 2 : next + 1;
  const part = inThe || says(next, 'at') && says(at, 'night') ? PARTS().get(wordAt(at)) as 'am' | 'pm' | undefined : undefined;
  if (!part || read.minutes > 780) return read;
  const minutes = read.minutes % 720;
  return clock(at + 1, minutes + (part === 'pm' && !(says(at, 'night') && minutes < 60) ? 720 : 0), part, true);
}

/** "six o'clock", "8 o’clock", "four oclock". */
function withOclock(read: Clock): Clock {
  const at = says(read.next, 'oclock') ? read.next : says(read.next, 'o') ? skip(read.next + 1, "'", '’', '‘', '`') : -1;
  return says(at, 'oclock', 'clock') ? { ...read, next: at + 1, sure: true } : read;
}

/** "half past six", "quarter to nine", "ten past four", "20 minutes past 3", "five thirty", "six". Bare hours are not sure. */
function readWordClock(i: number): Clock | null {
  const count = says(i, 'half') ? asRead(30, i + 1) : says(i, 'quarter') ? asRead(15, i + 1) : readSmallWords(i);
  if (!count || count.value > 59) return null;
  const past = readPast(count.value, count.next);
  if (past) return past;
  if (says(i, 'half', 'quarter') || count.value > 12 || count.value < 1 || isDash(count.next) && roleAt(count.next + 1) === Role.Unit) return null;
  const hour = withOclock(clock(count.next, (count.value % 24) * 60));
  if (hour.sure) return hour;
  const at = skipHyphen(count.next);
  const minutes = readSmallWords(at);
  if (minutes && minutes.value >= 10 && minutes.value < 60) {
    const told = readHalf(minutes.next) !== null;
    // "at eleven thirty"
    const led = says(i - 1, 'at') && minutes.value % 5 === 0 && isHourEnd(minutes.next);
    if (told || led) return clock(minutes.next, hour.minutes + minutes.value, null, led);
  }
  return hour;
}

/** "past six", "minutes to nine": the count of minutes is read already. */
function readPast(count: number, i: number): Clock | null {
  const at = skip(isDash(i) && touches(i) && says(i + 1, 'past') ? i + 1 : i, 'minutes', 'minute', 'mins', 'min');
  const word = wordAt(at);
  const back = says(at, 'to', 'before', 'till', 'of');
  if (!back && !says(at, 'past', 'after')) return null;
  if (at > i && back && word === 'of') return null;
  const named = says(at + 1, 'noon', 'midday') ? 12 : says(at + 1, 'midnight') ? 24 : 0;
  const figure = digitsAt(at + 1) === 1 || digitsAt(at + 1) === 2 ? numberAt(at + 1) : named;
  const hour = figure > 0 ? asRead(figure, at + 2) : readSmallWords(at + 1);
  if (!hour || hour.value > 24 || hour.value < 1 || continuesNumber(at + 1)) return null;
  const minutes = ((hour.value % 24) * 60 + (back ? -count : count) + 1440) % 1440;
  const read = withOclock(clock(glues(hour.next, 'h') ? hour.next + 1 : hour.next, minutes, named > 0 ? 'pm' : null));
  // "ten to five" may be a range, "ten minutes to five" is none and "four of six" a share; "past" and "half" tell times
  const quarter = says(i - 1, 'quarter') && word === 'to' && hour.value <= 12 && isHourEnd(read.next);
  const told = at > i && word === 'to' && hour.value <= 12 && isHourEnd(read.next) && !says(i - 2, 'from');
  return { ...read, sure: read.sure || named > 0 || readHalf(read.next) !== null || quarter || told || (word === 'past' && hour.value <= 12) };
}

/** "3–4pm", "from 9:30 to 11:00", "between 2 and 3 at night": one mention with both ends. */
function readSpan(i: number, start: Clock): { start: Clock; end: Clock } | null {
  if (!isDash(start.next) && !says(start.next, 'to', 'until', 'till', 'through') && !(says(start.next, 'and') && says(i - 1, 'between'))) return null;
  const at = skip(start.next + 1, 'about', 'around');
  if (continuesNumber(at)) return null;
  const end = readClock(at);
  if (!end || (!end.sure && !(start.sure && (start.half !== null || isDotted(i)) && isNumber(at) && isHourEnd(end.next)))) return null;
  if (!start.sure && (start.minutes > 24 * 60 || (isNumber(i) && numberAt(i) > 12 && end.half !== null && !among(i + 1, 'h : .')))) return null;
  // "5.30 to 22.00" has a dial of 24 hours
  const late = end.half === 'pm' && !(numberAt(at) > 12) && start.half === null && start.minutes < 720 && start.minutes + 720 < end.minutes ? 720 : 0;
  return { start: { ...start, minutes: start.minutes + late, half: start.half ?? end.half }, end };
}

const isHourEnd = (i: number): boolean => pauses(i) || isA(i, Class.Stop);

/** What happens at an hour: "opened at nine". */
const OPENING = tokenSet('open+ed+s close+d+s start+ed+s begin+s began end+ed+s leave+s left depart+ed+s meet+s met gather+ed sail+ed+s land+ed+s woke');

/** A bare hour that the date beside it makes a time: "tonight at 8", "at 5 on Friday", "monday 7 to 9am". */
function readHour(i: number): Match | null {
  const before = wordAt(i - 1);
  const heading = before === ',' && context.free === i - 1 && digitsAt(i - 2) === 4 && glues(i + 1, '.');
  if (!LEADS(i - 1) && !heading) return null;
  const start = readClock(i);
  if (!start || start.minutes >= 1440 || (start.minutes === 0 && !says(i, '12'))) return null;
  const dated = context.free === i - 1 && i >= 2 && isDateWord(i - 2);
  const behind = says(start.next, 'on') ? start.next + 1 : start.next;
  const evening = behind > start.next && says(behind, 'the') && PARTS().has(wordAt(behind + 1));
  const ahead = before === 'at' && (evening || ((isA(behind, Class.Weekday) && behind > start.next) || roleAt(behind) === Role.Near || (says(behind, 'this') && roleAt(behind + 1) === Role.PartOfDay)));
  // "just before nine", "shortly after 10"
  const close = among(i - 1, 'before after') && among(i - 2, 'just shortly') && start.minutes <= 720 && isHourEnd(start.next);
  const led = before === 'at' && !isNumber(i) && OPENING(i - 2) && start.minutes <= 720 && isHourEnd(start.next);
  if (!dated && !ahead && !close && !led) return null;
  return isHourEnd(start.next) || ahead || (heading && startsLine(start.next)) ? finish(i, start) : null;
}

const isDateWord = (i: number): boolean =>
  isA(i, Class.Weekday | Class.Month) || roleAt(i) === Role.Near || roleAt(i) === Role.PartOfDay || digitsAt(i) === 4 && isA(i - 1, Class.Month);

const ZONES = tokenSet(`gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest wet ist jst kst hkt sgt aest aedt acst awst nzst nzdt msk
hst akst akdt ast adt nst sast eat wat z trt art brt`);

const isZone = (i: number): boolean => ZONES(i) && isUpperCase(i);

/** "EST", "GMT+2", "(UTC)", "local time", "Eastern time" behind a clock time. Lower-case codes only behind "am" or "pm". */
function readZone(i: number, halved: boolean): { zone: string | null; next: number } {
  const open = says(i, '(');
  const at = open ? i + 1 : i;
  const word = wordAt(at);
  const none = { zone: null, next: i };
  if (startsLine(at)) return none;
  if ((isZone(at) || (halved && word.length === 3 && !open && ZONES(at) && !says(at, 'art', 'eat'))) && (word !== 'z' || touches(at))) {
    let next = at + 1;
    let zone = word.toUpperCase();
    if (joins(next, '+', '-', '−')) {
      zone += `${says(next, '+') ? '+' : '-'}${wordAt(next + 1)}`;
      next += 2;
      if (joins(next, ':')) {
        zone += `:${wordAt(next + 1)}`;
        next += 2;
      }
    }
    return !open ? { zone, next } : says(next, ')') ? { zone, next: next + 1 } : none;
  }
  if (!open && says(at + 1, 'time') && among(at, 'local eastern central mountain pacific british moscow')) return { zone: word === 'local' ? word : raw(at), next: at + 2 };
  return none;
}
