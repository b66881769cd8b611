import type { Span } from '../text/span.js';

/** How a transcript line opens: `[00:14:05] JANE DOE (chair): `. Spans are of the text given. */
export interface Opening {
  /** Where the words start behind stamp and label. */
  readonly body: number;
  /** `00:14:05`. */
  readonly time?: string;
  /** Where the line gives a time of day, as logs and chats do: that is part of what is told, and no place in a recording. */
  readonly told?: Span;
  readonly speaker?: string;
}

/** Longest label in UTF-16 code units; longer ones are sentences with a colon. */
const MAX_LABEL = 60;
const STAMP = /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)[\])]?(?=[\s:]|$)/;
/** Capitals that head memos and notes, no people. */
const NO_SPEAKER = new Set((
  'note notes warning source sources contact subject to from date re cc bcc total update updated correction editor press release attention summary ' +
  'headline title abstract background methods results conclusion conclusions figure table fig usa uk important disclaimer embargo for location venue time url doi isbn'
).split(' '));
const ROLES = new Set('q a question answer interviewer interviewee moderator host chair chairman chairwoman chairperson speaker operator president reporter journalist clerk judge court witness'.split(' '));

/** True for labels whose name says nothing (`Q.`, `A.`): they are cut off, the speaker stays unknown. */
const isInitial = (label: string): boolean => label === 'Q' || label === 'A';

/**
 * Reads a document's speaker labels: capitals before a colon count when the document has two of them; capitalised names when
 * they come back. Where the format says that it is a transcript, one label in capitals is enough. Returns what one line opens with.
 */
export function speakerLabels(text: string, lines: readonly Span[], isTranscript = false): (line: Span) => Opening {
  const counts = new Map<string, number>();
  let loud = 0;
  let asked = 0;
  let alone = 0;
  const stamps: string[] = [];
  for (const line of lines) {
    if (stampedAlone(text, line) !== null) alone++;
    const { body: at, span: stamp } = afterStamp(text, line);
    if (stamp !== undefined) stamps.push(text.slice(stamp.start, stamp.end));
    const label = labelAt(text, at, line.end);
    if (label !== null) {
      counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
      if (isLoud(label.name)) loud++;
    }
    if (questionAt(text, at, line.end) > 0) asked++;
  }
  const isClock = !isTranscript && areTimesOfDay(stamps);
  return (line) => {
    const header = alone >= 2 ? stampedAlone(text, line) : null;
    if (header !== null) return header;
    const stamped = afterStamp(text, line);
    const time = stamped.time === undefined ? {} : isClock ? { told: stamped.span } : { time: stamped.time };
    const label = labelAt(text, stamped.body, line.end);
    if (label !== null) {
      const isSpeaker = stamped.time !== undefined || NUMBERED.test(label.name) || (isLoud(label.name) ? isTranscript || loud >= 2 : (counts.get(label.name) ?? 0) >= 2 || isRole(label.name));
      if (isSpeaker && !(isLoud(label.name) && isShouted(text, label.body, line.end))) {
        return { body: label.body, ...time, ...(isInitial(label.name) ? {} : { speaker: label.name }) };
      }
    }
    const question = asked >= 2 ? questionAt(text, stamped.body, line.end) : 0;
    return { body: question > 0 ? question : stamped.body, ...time };
  };
}

/**
 * A recording begins within its first minutes, or with a stamp that no clock shows; a log or a chat at any time of the day. Stamps as they are written, brackets too.
 */
function areTimesOfDay(stamps: readonly string[]): boolean {
  const [first] = stamps;
  if (first === undefined) return false;
  // "[10:15]" may be minutes and seconds, "[01:14:05]" well into an interview
  const isShort = shown(first).length === SHORT;
  const least = isShort ? '05:00' : first === shown(first) ? '01:00:00' : '05:00:00';
  return shown(first) >= least && stamps.length >= (isShort ? LEAST_SHORT : 1) && stamps.every((stamp) => shown(stamp) < '24' && (shown(stamp).length === SHORT) === isShort);
}
const shown = (stamp: string): string => {
  const parts = stamp.replace(/[^0-9:]/g, '').split(':');
  return parts.map((part) => part.padStart(2, '0')).join(':');
};
const SHORT = '10:15'.length;
const LEAST_SHORT = 3;

/** A line of its own that says who speaks from when ("Ida Holm  0:05", "Speaker 2 (1:12:33)"), or from when alone, as transcribing programs write them. */
function stampedAlone(text: string, line: Span): Opening | null {
  if (line.end - line.start > MAX_LABEL + 12 || !/\d:\d\d[)\]]?:?$/.test(text.slice(Math.max(line.start, line.end - 6), line.end))) return null;
  const words = text.slice(line.start, line.end).split(/\s+/);
  const stamp = /^[([]?((?:\d{1,2}:)?\d{1,2}:\d{2})[)\]]?:?$/.exec(words.pop() ?? '')?.[1];
  if (stamp === undefined || words.length > 5 || !words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && /^(?:[0-9]{1,2}|\([\p{L}]{1,20}\))$/u.test(word)))) return null;
  return { body: line.end, time: clock(stamp), ...(words.length === 0 ? {} : { speaker: words.join(' ') }) };
}

function afterStamp(text: string, line: Span): { readonly body: number; readonly time?: string; readonly span?: Span } {
  const match = STAMP.exec(text.slice(line.start, Math.min(line.end, line.start + 20)));
  if (match === null) return { body: line.start };
  const bracketed = /^[[(]/.test(match[0]);
  let body = line.start + match[0].length;
  // a bare clock time at the start of a line is a stamp only with seconds; "10:30 The meeting opened" is a diary
  if (!bracketed && (match[1] ?? '').split(':').length < 3) return { body: line.start };
  while (body < line.end && ' \t-–—:'.includes(text.charAt(body))) body++;
  return { body, time: clock(match[1] ?? ''), span: { start: line.start, end: line.start + match[0].length } };
}

/** `14:05`, `1:02:03,500` as `00:14:05`, `01:02:03`. */
export function clock(stamp: string): string {
  const parts = stamp.split(/[.,]/)[0]?.split(':') ?? [];
  while (parts.length < 3) parts.unshift('0');
  return parts.map((part) => part.padStart(2, '0')).join(':');
}

function labelAt(text: string, from: number, to: number): { name: string; body: number } | null {
  const head = text.slice(from, Math.min(to, from + MAX_LABEL + 1));
  const colon = head.indexOf(':');
  if (colon < 1 || (from + colon + 1 < to && text.charCodeAt(from + colon + 1) > 32)) return null;
  const name = head.slice(0, colon).replaceAll('*', '').trim();
  const bare = name.replace(/\([^()]{0,50}\)/, '').trim();
  const words = bare.split(/[\s,]+/).filter((word) => word !== '');
  const isNumbered = NUMBERED.test(bare);
  if (words.length === 0 || words.length > 7 || /[0-9.!?;"“”]/.test(isNumbered ? '' : bare.replace(/\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sir)\./gi, ''))) return null;
  if (NO_SPEAKER.has((words[0] ?? '').toLowerCase())) return null;
  const named = isNumbered || words.every((word) => /^[\p{Lu}]/u.test(word) || SMALL.has(word.toLowerCase()));
  if (!named || (words.length === 1 && !isLoud(bare) && !isRole(bare))) return null;
  let body = from + colon + 1;
  while (body < to && (text.charCodeAt(body) <= 32 || text.charAt(body) === '*')) body++;
  return { name, body };
}

const SMALL = new Set('of the de la van von der den di da du al el bin and for'.split(' '));
/** What a person does there; or a number, where a program told the voices apart. */
const isRole = (name: string): boolean => ROLES.has(name.toLowerCase()) || NUMBERED.test(name);
const NUMBERED = /^speaker[ _]?[0-9]{1,3}$/i;
const isLoud = (name: string): boolean => {
  const bare = name.replace(/\([^()]{0,50}\)/, '');
  return bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
};

/** A line that shouts to its end is a headline with a colon, no speech. */
function isShouted(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, Math.min(to, from + 200));
  return rest.length > 8 && rest === rest.toUpperCase();
}

/** `Q. `, `A. `, `Q: ` at a line's start: where the words begin, 0 where there is no such mark. */
function questionAt(text: string, from: number, to: number): number {
  const mark = text.charAt(from);
  const sign = text.charAt(from + 1);
  if ((mark !== 'Q' && mark !== 'A') || (sign !== '.' && sign !== ':' && sign !== ')') || text.charAt(from + 2) !== ' ') return 0;
  return from + 3 < to ? from + 3 : 0;
}
