import { isMap, isScalar, parseDocument, type ParsedNode } from 'yaml';
import type { Parsed, Problem } from '../problem.js';
import { isoDate } from './findDate.js';
import { MAX_NESTING, nestingDepth } from './nestingDepth.js';
import type { SourceDocument, SourceMetadata } from './types.js';
import { withMetadata } from './withMetadata.js';

/** What a writer sets by hand about one source. */
interface Entry {
  readonly file: string;
  readonly metadata: SourceMetadata;
  /** Of the file's name in the YAML. */
  readonly span: { readonly start: number; readonly end: number };
}

const TEXTS = ['title', 'author', 'publisher', 'url', 'lang', 'key'] as const;
const DATES = ['date', 'modified'] as const;
/** A file of this size describes some thousand sources. UTF-16 code units. */
const MAX_YAML = 1_000_000;

/**
 * Lays the metadata of `sources.yaml` over what the files say of themselves. The file maps names, relative to its own folder, to
 * `title`, `author`, `publisher`, `date`, `modified`, `url`, `lang`, `key`, `grade` (primary, secondary) and `confidential`.
 * @param folder the folder of the YAML file, as in `SourceDocument.path`; '' for the library's root.
 * @returns the documents in the same order; problems have spans in the YAML.
 */
export function applyMetadata(documents: readonly SourceDocument[], yaml: string, folder = ''): Parsed<SourceDocument[]> {
  const { value: entries, problems } = readEntries(yaml);
  const byPath = new Map(entries.map((entry) => [pathOf(folder, entry.file), entry] as const));
  const known = new Set(documents.map((document) => document.path));
  const missing = [...byPath].filter(([path]) => !known.has(path)).map(([path, { span }]): Problem => ({ code: 'not-found', message: `sources.yaml describes ${path}, but there is no such source.`, severity: 'warning', span }));
  const value = documents.map((document) => {
    const entry = byPath.get(document.path);
    return entry === undefined ? document : withMetadata(document, { ...document.metadata, ...entry.metadata });
  });
  return { value, problems: [...problems, ...missing] };
}

function pathOf(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

function readEntries(text: string): Parsed<Entry[]> {
  const problems: Problem[] = [];
  const warn = (message: string, node?: ParsedNode | null): void => {
    const [start, end] = node?.range ?? [0, 0];
    problems.push({ code: 'sources-yaml', message, severity: 'warning', span: { start, end } });
  };
  if (text.length > MAX_YAML || nestingDepth(text) > MAX_NESTING) {
    warn('sources.yaml is too large or nested too deep, and was not read.');
    return { value: [], problems };
  }
  const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
  for (const error of document.errors) problems.push({ code: 'sources-yaml', message: `sources.yaml: ${error.message.split('\n')[0] ?? ''}`, severity: 'warning', span: { start: error.pos[0], end: error.pos[1] } });
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === '')) return { value: [], problems };
  if (!isMap(root)) {
    warn('sources.yaml maps file names to their metadata; this is no mapping.', root);
    return { value: [], problems };
  }
  const value: Entry[] = [];
  for (const pair of root.items) {
    const name = pair.key as ParsedNode;
    const fields = pair.value as ParsedNode | null;
    if (!isScalar(name)) continue;
    if (!isMap(fields)) {
      warn(`${String(name.value)}: write its metadata below it, as "title: …".`, name);
      continue;
    }
    const metadata: Record<string, string | boolean> = {};
    for (const field of fields.items) {
      const key = isScalar(field.key) ? String(field.key.value) : '';
      const node = field.value as ParsedNode | null;
      const words = isScalar(node) ? String(node.value).trim() : '';
      if (isOne(TEXTS, key)) {
        if (key === 'url' && !/^https?:\/\//.test(words)) warn(`url: expected an address with http or https, found "${words.slice(0, 60)}".`, node);
        else if (words !== '') metadata[key] = words;
      } else if (isOne(DATES, key)) {
        const date = isoDate(words);
        if (date === undefined) warn(`${key}: expected a date such as 2019-11-06, found "${words.slice(0, 60)}".`, node);
        else metadata[key] = date;
      } else if (key === 'grade') {
        if (words === 'primary' || words === 'secondary') metadata[key] = words;
        else warn(`grade: expected primary or secondary, found "${words.slice(0, 60)}".`, node);
      } else if (key === 'confidential') {
        if (words === 'true' || words === 'false') metadata[key] = words === 'true';
        else warn(`confidential: expected true or false, found "${words.slice(0, 60)}".`, node);
      } else warn(`"${key.slice(0, 60)}" is no field of a source.`, field.key as ParsedNode);
    }
    value.push({ file: String(name.value), metadata, span: { start: name.range[0], end: name.range[1] } });
  }
  return { value, problems };
}

const isOne = <T extends string>(list: readonly T[], key: string): key is T => (list as readonly string[]).includes(key);
