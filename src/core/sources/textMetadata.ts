import type { Span } from '../text/span.js';
import { findDate } from './findDate.js';
import type { SourceMetadata } from './types.js';

/** A document says what it is in its first lines; further down dates belong to the story. */
const TOP_LINES = 6;
const LONGEST_LINE = 160;
const DATE_WORD = /^(?:published|updated|date|dated|posted|issued|released|publication date|erschienen|stand|datum)\b/i;
const LABELLED = /^(title|author|by|date|published|updated|modified|source|publisher|url|link|from)[ ]{0,3}:[ ]{0,4}(\S.{0,300})$/i;

/** Title, date and labelled fields ("Author: …") from the first lines of a plain text. */
export function textMetadata(text: string, lines: readonly Span[]): SourceMetadata {
  let title: string | undefined;
  let date: string | undefined;
  const fields: { author?: string; publisher?: string; url?: string; modified?: string } = {};
  const top = lines.filter((line) => line.end > line.start).slice(0, TOP_LINES);
  for (const line of top) {
    const words = text.slice(line.start, line.end).replace(/^[*_]{1,3}/, '').replace(/[*_]{1,3}$/, '');
    if (words.length > LONGEST_LINE) continue;
    const labelled = LABELLED.exec(words);
    const found = findDate(words);
    if (labelled !== null) {
      const [, label = '', value = ''] = labelled;
      const name = label.toLowerCase();
      if (name === 'title') title = value;
      else if (name === 'author' || name === 'by') fields.author ??= value;
      else if (name === 'publisher') fields.publisher ??= value;
      else if ((name === 'url' || name === 'link' || name === 'source') && /^https?:\/\/\S{1,2000}$/.test(value)) fields.url ??= value;
      else if (name === 'updated' || name === 'modified') fields.modified ??= found?.iso;
    }
    if (found !== null && tellsDay(words, found)) date ??= found.iso;
    const isDateLine = found !== null && (found.end - found.start > words.length / 2 || /^[\p{Lu} ]{3,40},/u.test(words));
    if (labelled === null && !isDateLine && /\p{L}/u.test(words) && !/[.!?;,:]$/.test(words) && words.length <= 120) title ??= words.replace(/^#{1,6} /, '');
  }
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...fields };
}

/** The date that a document's opening lines give it, where no field does. */
export function openingDate(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 2 * TOP_LINES)) {
    if (line.length > LONGEST_LINE) continue;
    const found = findDate(line);
    if (found !== null && tellsDay(line, found)) return found.iso;
  }
  return undefined;
}

const tellsDay = (words: string, found: Span): boolean => DATE_WORD.test(words) || LABEL_BEFORE.test(words.slice(0, found.start)) || standsApart(words, found);
/** "First published: ", "(meta) Published datetime: " right before a date. */
const LABEL_BEFORE = /\b(?:published|posted|issued|updated|released|date|dated|datetime)(?: (?:on|at|date|datetime|time))?: ?$/i;

/** The date of a document fills its line, opens it behind a place at most, or closes it; a date in a sentence is the story's. */
function standsApart(words: string, { start, end }: Span): boolean {
  const rest = words.slice(end).trim();
  const before = words.slice(0, start).trim();
  if (rest === '' || rest === ')' || /^[,(|·•–—-]/.test(rest)) return before === '' || /[,|·•–—(-]$/.test(before) || /(?:day|(?:meeting|session|hearing|sitting|edition|issue|letter|report|statement|minutes) of)$/i.test(before);
  // "Friday 15 March 2024." is a sentence of its own between others
  return /^[.]/.test(rest) && /(?:[.,](?: \p{L}{3,12})?)$/u.test(before);
}
