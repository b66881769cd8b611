import type { Span } from '../text/span.js';

export interface FoundDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

// month names of the languages whose papers are quoted most, one row a month
const MONTHS = [
  'january jan januar jänner janvier enero gennaio januari', 'february feb februar février fevrier febrero febbraio februari',
  'march mar märz maerz mars marzo maart', 'april apr avril abril aprile', 'may mai mayo maggio mei maj', 'june jun juni juin junio giugno',
  'july jul juli juillet julio luglio', 'august aug août aout agosto augustus augusti', 'september sep sept septembre septiembre settembre',
  'october oct oktober octobre octubre ottobre okt', 'november nov novembre noviembre', 'december dec dezember décembre decembre diciembre dicembre dez',
].map((row) => row.split(' '));
const MONTH_OF = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/;
const DAY_FIRST = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er)?[ \u00a0](?:of[ \u00a0]|de[ \u00a0])?(\p{L}{3,10})\.?,?[ \u00a0](?:de[ \u00a0])?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?[ \u00a0](\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0](\d{4})(?!\d)/gu;
const NUMERIC = /(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\d])/g;
const YEAR_FIRST = /(?<![\d./])(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/g;

/** Longest stretch looked at, in UTF-16 code units: dates of documents stand at the start of short lines. */
const REACH = 400;

/** The first complete date (day, month, year) written in `text`, as ISO date with its place. 03/04/2019 is read day first. */
export function findDate(text: string): FoundDate | null {
  const words = text.slice(0, REACH);
  const found: FoundDate[] = [];
  const offer = (match: RegExpMatchArray, year: number, month: number | undefined, day: number): void => {
    const iso = toIso(year, month, day);
    if (iso !== null) found.push({ iso, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of words.matchAll(ISO)) offer(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of words.matchAll(DAY_FIRST)) offer(match, Number(match[3]), MONTH_OF.get((match[2] ?? '').toLowerCase()), Number(match[1]));
  for (const match of words.matchAll(MONTH_FIRST)) offer(match, Number(match[3]), MONTH_OF.get((match[1] ?? '').toLowerCase()), Number(match[2]));
  for (const match of words.matchAll(YEAR_FIRST)) offer(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of words.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (second > 12) offer(match, Number(match[3]), first, second);
    else offer(match, Number(match[3]), second, first);
  }
  found.sort((a, b) => a.start - b.start);
  return found[0] ?? null;
}

/** A date of metadata (ISO, with or without time, compact, or in words) as ISO date; undefined where it is none. */
export function isoDate(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const words = text.trim().slice(0, REACH);
  const compact = COMPACT.exec(words);
  if (compact !== null) return toIso(Number(compact[1]), Number(compact[2]), Number(compact[3])) ?? undefined;
  return findDate(words)?.iso;
}

function toIso(year: number, month: number | undefined, day: number): string | null {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
