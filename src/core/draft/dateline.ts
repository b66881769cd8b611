import { recognise } from '../quantities/recognise.js';
import type { DateValue } from '../quantities/types.js';
import { sentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';

/** What stands above a report's first sentence. */
export interface Dateline {
  /** ISO date it was written on, when it can be told. */
  readonly date: string | null;
  /** Stretches of the file where no claim stands: datelines, bylines. */
  readonly quiet: readonly Span[];
  /** Stretches where only dates are no claims: a line in italics under the title, whose one date is the report's own. */
  readonly dateless: readonly Span[];
}

/** Lines looked at, and how far into one a dateline may reach. */
const MAX_LINES = 6;
const LONGEST = 90;
/** True for a line in italics of so few words that its date is the draft's own. */
const isShort = (line: string): boolean => line.split(/\s+/, 21).length <= 20;
/** True where a line ends as a sentence does, before its marks of emphasis. */
function isClosed(line: string): boolean {
  let end = line.length;
  while (end > 0 && ' \t*_"”’)'.includes(line.charAt(end - 1))) end--;
  return '.!?'.includes(line.charAt(end - 1));
}
const BYLINE_WORDS = new Set('by posted published updated date filed issued photo photos photograph photographs words text story created modified'.split(' '));
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The head of "HARLAN FALLS, June 12 (Agency) — After …": its length, 0 where the line starts with none. */
function datelineLength(line: string): number {
  const head = line.slice(0, LONGEST);
  let end = -1;
  let dash = 1;
  for (let at = 1; at < head.length; at++) {
    const char = head.charAt(at);
    if (char === '—' || char === '―' || (char === '–' && head.charAt(at - 1) === ' ')) end = at;
    else if (char === '-' && head.charAt(at + 1) === '-') {
      end = at;
      dash = 2;
    } else if (char === '-' && head.charAt(at - 1) === ' ' && head.charAt(at + 1) === ' ') end = at;
    if (end > 0) break;
  }
  if (end < 3) return 0;
  const place = head.slice(0, end);
  let letters = 0;
  while (letters < place.length && /\p{L}/u.test(place.charAt(letters))) letters++;
  const first = place.slice(0, letters);
  const capitals = letters >= 2 && first === first.toUpperCase() && first !== first.toLowerCase();
  const agency = letters >= 2 && first.charAt(0) !== first.charAt(0).toLowerCase() && place.includes('(') && (MONTH.test(place) || !/\d/.test(place));
  if (!capitals && !agency) return 0;
  // running prose before the dash is a sentence, not a place and a day
  const words = place.split(' ').filter((word) => /^\p{Ll}/u.test(word));
  return words.length > 2 || /[!?:]/.test(place) ? 0 : end + dash;
}

function isByline(line: string): boolean {
  const words = line.split(/\s+/, 26);
  if (words.length > 25) return false;
  const first = (words[0] ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const second = (words[1] ?? '').toLowerCase().replace(/[^a-z]/g, '');
  // "By Friday 14 people were dead"
  if (first === 'by') return /^\p{Lu}|^an?$/u.test(words[1] ?? '') && !recognise(line).some(({ kind, start }) => kind === 'date' && start === line.indexOf(' ') + 1);
  if (BYLINE_WORDS.has(first)) return true;
  return (first === 'last' && (second === 'updated' || second === 'modified')) || (first === 'first' && second === 'published') || (first === 'reading' && second === 'time');
}

/** How much of a line is byline: "Reading time: 5 minutes. The fire …" goes on as prose. */
function bylineLength(line: string): number {
  let length = 0;
  for (const { start, end } of sentences(line)) {
    if (!isByline(line.slice(start, end))) return length;
    length = end;
  }
  return line.length;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day that a date without a year means, near `hint` (an ISO date): the last such day not more than a week after it. */
function dayOf(date: DateValue, hint: string | undefined): string | null {
  if (date.from !== null && date.from === date.to && date.year !== undefined) return date.from;
  if (date.month === undefined || date.day === undefined || hint === undefined) return null;
  let year = Number(hint.slice(0, 4));
  const dayInYear = (month: number, day: number): number => month * 31 + day;
  if (dayInYear(date.month, date.day) > dayInYear(Number(hint.slice(5, 7)), Number(hint.slice(8, 10))) + 7) year--;
  return `${pad(year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const dateIn = (text: string, hint: string | undefined): string | null => {
  for (const { date } of recognise(text, hint === undefined ? {} : { reference: hint })) {
    const day = date === undefined || date.relative === true ? null : dayOf(date, hint);
    if (day !== null) return day;
  }
  return null;
};

/** The one day, with its year, that a line under the title names: "The Courier, 4 May 2021". null where it names none or several. */
function onlyDayIn(line: string): string | null {
  const days = recognise(line).flatMap(({ date }) => (date === undefined ? [] : [date.relative === true || date.year === undefined ? null : dayOf(date, undefined)]));
  return days.length === 1 ? days[0] ?? null : null;
}

/** Finds dateline and byline at the top of a draft's body, reading its first lines only. `hint` gives the year where none is written. */
export function findDateline(text: string, bodyStart: number, hint?: string): Dateline {
  const quiet: Span[] = [];
  const dateless: Span[] = [];
  let date: string | null = null;
  let lines = 0;
  for (let at = bodyStart; at < text.length && lines < MAX_LINES; ) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    let start = at;
    while (start < end && ' \t*_'.includes(text.charAt(start))) start++;
    const line = text.slice(start, Math.min(end, start + 400));
    const lead = line.charAt(0);
    at = end + 1;
    if (line === '') continue;
    lines++;
    if (lead === '#' || lead === '<' || lead === '!' || lead === '=' || lead === '-') continue;
    if (lead === '>' || lead === '|' || lead === '`' || lead === '~') break;
    const head = datelineLength(line);
    if (head > 0) {
      quiet.push({ start, end: start + head });
      date = dateIn(line.slice(0, head), hint) ?? date;
      break;
    }
    const byline = bylineLength(line);
    if (byline > 0) {
      const whole = byline === line.length;
      quiet.push({ start, end: whole ? end : start + byline });
      date ??= dateIn(line.slice(0, byline), hint);
      if (whole) continue;
      break;
    }
    if (line.length < 40 && /\d/.test(line)) {
      const [only] = recognise(line);
      if (only !== undefined && only.kind === 'date' && only.start === 0 && only.end >= line.trimEnd().length - 1) {
        quiet.push({ start, end });
        date ??= dateIn(line, hint);
        continue;
      }
    }
    if (start > 0 && '*_'.includes(text.charAt(start - 1)) && '*_'.includes(line.trimEnd().slice(-1))) {
      // of a longer standfirst what stands at its end: "Whose turn is it, and since when? The Courier, 18 May"
      const from = isShort(line) ? 0 : (sentences(line).at(-1)?.start ?? 0);
      if (!isShort(line.slice(from)) || (from > 0 && isClosed(line))) break;
      dateless.push({ start: start + from, end });
      date ??= onlyDayIn(line.slice(from));
      continue;
    }
    // a title in plain text is followed by more; a paragraph is not
    if (line.length > 120 || /[.!?]["'”’)]?$/.test(line.trimEnd())) break;
  }
  return { date, quiet, dateless };
}
