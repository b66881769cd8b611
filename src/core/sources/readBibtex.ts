import type { Parsed, Problem } from '../problem.js';
import type { Span } from '../text/span.js';
import { clean, doiUrl } from './cslRecords.js';
import { isoDate } from './findDate.js';
import { latexText } from './latexText.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, type ReaderInput } from './reader.js';
import { named } from './readRis.js';
import { scanBibtex, type BibtexEntry } from './scanBibtex.js';
import type { BibliographicRecord, SourceDocument } from './types.js';

// what a record says of a work; the rest is of use to programs only
const SHOWN = new Set('title subtitle author editor journal journaltitle booktitle publisher institution school year date month volume number pages pagetotal edition series location address'.split(' '));
const PROSE = ['note', 'abstract', 'annotation', 'annote'] as const;

/** BibTeX and BibLaTeX: one record an entry, read as "title: …; author: …"; notes and abstracts are read as prose. */
export function readBibtex({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const { entries, strings, broken } = scanBibtex(text);
  if (broken > 0) problems.push(readInPart('damaged', `${broken} ${broken === 1 ? 'entry' : 'entries'} could not be understood and ${broken === 1 ? 'was' : 'were'} left out.`));
  const recordOf = (entry: BibtexEntry): BibliographicRecord => {
    const read = (name: string): string | undefined => valueOf(text, entry, name, strings);
    const year = read('date') ?? [read('year'), monthNumber(read('month')), read('day')?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
    const metadata = clean({
      key: entry.key, title: read('title'), author: authors(read('author') ?? read('editor')), publisher: read('journal') ?? read('journaltitle') ?? read('booktitle') ?? read('publisher') ?? read('institution'),
      date: isoDate(year.split('/')[0]), url: read('url') ?? doiUrl(read('doi')), lang: read('langid') ?? read('language'),
    });
    const shown = entry.fields.flatMap(({ name, parts }, column) => {
      const [part] = parts;
      if (part === undefined || !SHOWN.has(name)) return [];
      // an abbreviation reads as what it stands for, and stands where it is used
      const long = strings.get(text.slice(part.start, part.end).toLowerCase());
      const words = latexText(text, long?.start ?? part.start, long?.end ?? part.end);
      return [long === undefined ? { head: name, text: words, column, ref: null } : { head: name, text: words.text, place: part, column, ref: null }];
    });
    builder.fields(shown, { kind: 'record' });
    for (const name of PROSE) {
      const part = entry.fields.find((field) => field.name === name)?.parts[0];
      if (part !== undefined) builder.block(latexText(text, part.start, part.end), { sameGroup: true });
    }
    const abstract = read('abstract');
    return { key: entry.key, metadata, files: filesOf(rawOf(text, entry, 'file')), ...(abstract === undefined ? {} : { abstract }) };
  };
  const records: BibliographicRecord[] = [];
  for (const entry of entries) {
    if (builder.isFull) break;
    records.push(recordOf(entry));
  }
  return { value: { ...builder.build(path, {}), records }, problems };
}

function valueOf(text: string, entry: BibtexEntry, name: string, strings: ReadonlyMap<string, Span>): string | undefined {
  const field = entry.fields.find((one) => one.name === name);
  if (field === undefined) return undefined;
  return field.parts.map((part) => strings.get(text.slice(part.start, part.end).toLowerCase()) ?? part).map(({ start, end }) => (name === 'url' || name === 'doi' ? text.slice(start, end).replace(/[\\{}]/g, '') : wordsOf(text, start, end))).join('').trim() || undefined;
}

/** What most fields hold is written as it is read; only the others are taken apart. */
function wordsOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return MARKED.test(words) ? latexText(text, start, end).text : words;
}

const MARKED = /[^\p{L}\p{N} .,:;()/-]|--| {2}|^ | $/u;

const rawOf = (text: string, entry: BibtexEntry, name: string): string => entry.fields.find((one) => one.name === name)?.parts.map(({ start, end }) => text.slice(start, end)).join('') ?? '';

function authors(value: string | undefined): string | undefined {
  return value?.split(/\s+and\s+/i).map(named).join(', ');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(month: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return (at < 0 ? month : String(at + 1)).padStart(2, '0');
}

/** `file` fields: plain paths, or `description:path:type` as JabRef and Zotero write them, several with `;`. */
function filesOf(value: string): string[] {
  return value.split(/(?<!\\);/).flatMap((one) => {
    const parts = one.split(/(?<!\\):/);
    // C:\… keeps its drive letter
    const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : one;
    const plain = path.replace(/\\([:;\\_{}])/g, '$1').trim();
    return plain === '' ? [] : [plain];
  });
}
