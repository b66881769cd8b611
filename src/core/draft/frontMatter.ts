import { parse } from 'yaml';
import type { Problem } from '../problem.js';
import { recognise } from '../quantities/recognise.js';
import type { FrontMatter } from './types.js';

export interface FoundFrontMatter {
  readonly frontMatter: FrontMatter;
  /** The block with its fences; '' when there is none. */
  readonly raw: string;
  /** Where the body starts in the file: behind a byte order mark and the front matter. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const NONE: FrontMatter = { sources: [], bibliography: [] };
/** Front matter larger than this is a data file. */
const LIMIT = 100_000;

/** Reads a draft's YAML (`---`) or TOML (`+++`) front matter. Never throws: what cannot be read becomes a problem. */
export function readFrontMatter(text: string): FoundFrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const fence = text.slice(start, start + 3);
  const none: FoundFrontMatter = { frontMatter: NONE, raw: '', bodyStart: start, problems: [] };
  if (fence !== '---' && fence !== '+++') return none;
  const lines = new Lines(text, start);
  if (lines.next()?.trimEnd() !== fence) return none;
  const inner = lines.at;
  for (let line = inner, read = lines.next(); read !== null && line - inner < LIMIT; line = lines.at, read = lines.next()) {
    const bare = read.trimEnd();
    if (bare !== fence && !(fence === '---' && bare === '...')) continue;
    const raw = text.slice(start, lines.at);
    const content = text.slice(inner, line);
    try {
      const data: unknown = fence === '---' ? parse(content, { schema: 'core', maxAliasCount: 50, logLevel: 'error' }) : parseToml(content);
      return { frontMatter: fieldsOf(data), raw, bodyStart: lines.at, problems: [] };
    } catch {
      const message = 'The front matter could not be read: it is no valid YAML. Its date and sources are not used.';
      return { frontMatter: NONE, raw, bodyStart: lines.at, problems: [{ code: 'front-matter', severity: 'warning', message, span: { start, end: lines.at } }] };
    }
  }
  return none;
}

class Lines {
  constructor(private readonly text: string, public at: number) {}
  /** The next line without its break; null at the end. */
  next(): string | null {
    if (this.at >= this.text.length) return null;
    const from = this.at;
    let end = from;
    while (end < this.text.length && this.text.charCodeAt(end) !== 10 && this.text.charCodeAt(end) !== 13) end++;
    this.at = this.text.charCodeAt(end) === 13 && this.text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, this.text.length);
    return this.text.slice(from, end);
  }
}

/** The part of TOML that front matter uses at its top level: strings, dates, lists of strings. */
function parseToml(content: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const line of content.split(/\r\n|\r|\n/)) {
    if (line.trimStart().startsWith('[')) break;
    const equals = line.indexOf('=');
    if (equals < 0 || line.trimStart().startsWith('#')) continue;
    const value = line.slice(equals + 1).trim();
    const unquote = (part: string): string => part.trim().replace(/^["']/, '').replace(/["']$/, '');
    data[line.slice(0, equals).trim()] = value.startsWith('[') ? value.slice(1, value.lastIndexOf(']')).split(',').map(unquote).filter((part) => part !== '') : unquote(value);
  }
  return data;
}

const stringOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return undefined;
};

const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listOf(item));
  if (typeof value === 'object' && value !== null && 'path' in value) return listOf(value.path);
  const text = stringOf(value);
  return text === undefined ? [] : [text];
};

function authorOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(authorOf).filter((name) => name !== undefined).join(', ') || undefined;
  if (typeof value === 'object' && value !== null && 'name' in value) return authorOf(value.name);
  return stringOf(value);
}

/** `2024-06-12` of an ISO date-time, or what a written date comes to. */
export function isoDateOf(written: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(written)) return written.slice(0, 10);
  const date = recognise(written.slice(0, 200)).find((quantity) => quantity.kind === 'date')?.date;
  return date?.from != null && date.from === date.to ? date.from : undefined;
}

function fieldsOf(data: unknown): FrontMatter {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return NONE;
  const fields = new Map<string, unknown>(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (...names: string[]): string | undefined => names.map((name) => stringOf(fields.get(name))).find((value) => value !== undefined);
  const dates = ['date', 'published', 'pubdate', 'publishdate', 'updated', 'modified', 'lastmod'].map((name) => stringOf(fields.get(name)));
  const date = dates.flatMap((value) => (value === undefined ? [] : isoDateOf(value) ?? [])).at(0);
  const title = first('title');
  const author = authorOf(fields.get('author') ?? fields.get('authors') ?? fields.get('by'));
  const lang = first('lang', 'language', 'locale');
  return {
    ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...(author === undefined ? {} : { author }), ...(lang === undefined ? {} : { lang }),
    sources: listOf(fields.get('sources')), bibliography: listOf(fields.get('bibliography')),
  };
}
