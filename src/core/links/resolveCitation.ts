import type { Citation, Draft } from '../draft/types.js';
import type { BibliographicRecord, SourceMetadata } from '../sources/types.js';
import { fold, stemOf, tokenWords } from '../text/words.js';
import { sameAddress } from './address.js';

/** What a citation can be resolved to: a source's path and what is known about it. */
export interface LinkSource {
  readonly path: string;
  readonly metadata: SourceMetadata;
}

/** A source that a citation means, and by what it was told. `name` is the weakest: words of a name in words of a title. */
export interface ResolvedSource {
  readonly path: string;
  readonly by: 'key' | 'record' | 'address' | 'path' | 'title' | 'name';
}

export interface ResolveContext {
  readonly sources: readonly LinkSource[];
  readonly records: readonly BibliographicRecord[];
  /** What each footnote says and cites, by label. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

export interface Footnote {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stemOfPath = (path: string): string => {
  const name = nameOf(path);
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(0, dot);
};

/** What a source is compared by. */
interface Names {
  /** Letters and digits of the file's name without its ending, and of the title ('' when it has none, or is one word). */
  readonly stem: string;
  readonly title: string;
  /** File name, folded. */
  readonly file: string;
  readonly words: ReadonlySet<string>;
}

// drafts change with every key stroke, sources seldom
const memo = new WeakMap<SourceMetadata, Names & { readonly path: string }>();

function namesOf({ path, metadata }: LinkSource): Names {
  const known = memo.get(metadata);
  if (known !== undefined && known.path === path) return known;
  const title = metadata.title ?? '';
  const names = {
    path, stem: plain(stemOfPath(path)), title: tokenWords(title).length >= 2 ? plain(title) : '', file: fold(nameOf(path)),
    words: new Set(contentWords([path, metadata.publisher, title, metadata.author, metadata.url].filter((part) => part !== undefined).join(' '))),
  };
  memo.set(metadata, names);
  return names;
}

/** The footnotes of a draft, for `ResolveContext`. */
export function footnotesOf(draft: Draft): Map<string, Footnote> {
  const found = new Map<string, { text: string; citations: Citation[] }>();
  for (const block of draft.blocks) {
    if (block.kind !== 'footnote' || block.label === undefined) continue;
    const note = found.get(block.label) ?? { text: '', citations: [] };
    note.text += `${note.text === '' ? '' : '\n'}${block.prose.text}`;
    note.citations.push(...draft.citations.filter(({ span }) => span.start >= block.span.start && span.end <= block.span.end));
    found.set(block.label, note);
  }
  return found;
}

/**
 * The sources that a citation means, surest first; none where it names something that is no source of this project. A key is
 * looked up as a source's own key, then as a record's (its files, address, title), then as a file's name.
 */
export function resolveCitation(citation: Citation, context: ResolveContext): ResolvedSource[] {
  switch (citation.kind) {
    case 'pandoc':
      return byKey(citation.target, context);
    case 'link':
      return byTarget(citation.target, context.sources);
    case 'footnote':
      return byFootnote(context.footnotes.get(citation.target), context);
    case 'attribution':
      return byName(citation.target, context.sources);
  }
}

function byKey(key: string, { sources, records }: ResolveContext): ResolvedSource[] {
  const own = sources.filter(({ metadata }) => metadata.key !== undefined && metadata.key.toLowerCase() === key.toLowerCase());
  if (own.length > 0) return own.map(({ path }) => ({ path, by: 'key' }));
  const record = records.find((entry) => entry.key === key) ?? records.find((entry) => entry.key.toLowerCase() === key.toLowerCase());
  if (record !== undefined) {
    const found = byRecord(record, sources);
    if (found.length > 0) return found;
  }
  const wanted = plain(key);
  if (wanted === '') return [];
  const exact = sources.filter((source) => namesOf(source).stem === wanted);
  if (exact.length > 0) return exact.map(({ path }) => ({ path, by: 'path' }));
  const close = wanted.length < 4 ? [] : sources.filter((source) => namesOf(source).stem.startsWith(wanted));
  return close.length === 1 ? [{ path: (close[0] as LinkSource).path, by: 'path' }] : [];
}

function byRecord(record: BibliographicRecord, sources: readonly LinkSource[]): ResolvedSource[] {
  const files = record.files.flatMap((file) => matchingPaths(file, sources));
  if (files.length > 0) return [...new Set(files)].map((path) => ({ path, by: 'record' }));
  const { url, title } = record.metadata;
  const found = sources.filter(({ metadata }) => url !== undefined && metadata.url !== undefined && sameAddress(url, metadata.url));
  if (found.length > 0) return found.map(({ path }) => ({ path, by: 'record' }));
  if (title === undefined) return [];
  const wanted = plain(title);
  return sources.filter(({ metadata }) => metadata.title !== undefined && wanted.length >= 8 && plain(metadata.title) === wanted).map(({ path }) => ({ path, by: 'record' }));
}

/** Sources whose path ends as `written` does: whole names only, the longest common tail wins. */
function matchingPaths(written: string, sources: readonly LinkSource[]): string[] {
  // JabRef writes ":path:type"; Zotero "title:path:type"
  const parts = written.includes(':') && !/^[a-z]:[\\/]/i.test(written) ? written.split(':').filter((part) => part.includes('.') || part.includes('/')) : [written];
  for (const part of parts) {
    const tail = segments(part);
    if (tail.length === 0) continue;
    let best = 0;
    let found: string[] = [];
    for (const { path } of sources) {
      const own = segments(path);
      let same = 0;
      while (same < own.length && same < tail.length && own[own.length - 1 - same] === tail[tail.length - 1 - same]) same++;
      if (same === 0 || same < best) continue;
      found = same > best ? [path] : [...found, path];
      best = same;
    }
    if (found.length > 0) return found;
  }
  return [];
}

const segments = (path: string): string[] => {
  let clean = path.split(/[?#]/, 1)[0] ?? '';
  try {
    clean = decodeURIComponent(clean);
  } catch {
    // a percent sign of the name itself
  }
  return clean.replaceAll('\\', '/').toLowerCase().split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
};

function byTarget(target: string, sources: readonly LinkSource[]): ResolvedSource[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//') || target.startsWith('www.')) {
    return sources.filter(({ metadata }) => metadata.url !== undefined && sameAddress(target, metadata.url)).map(({ path }) => ({ path, by: 'address' }));
  }
  if (target.startsWith('#')) return [];
  return matchingPaths(target, sources).map((path) => ({ path, by: 'path' }));
}

function byFootnote(note: Footnote | undefined, context: ResolveContext): ResolvedSource[] {
  if (note === undefined) return [];
  const found = new Map<string, ResolvedSource>();
  const add = (list: readonly ResolvedSource[]): void => {
    for (const source of list) if (!found.has(source.path)) found.set(source.path, source);
  };
  for (const citation of note.citations) if (citation.kind !== 'footnote' && citation.kind !== 'attribution') add(resolveCitation(citation, context));
  const text = ` ${fold(note.text)} `;
  const bare = plain(note.text);
  for (const source of context.sources) {
    const { file, title } = namesOf(source);
    if (text.includes(file)) add([{ path: source.path, by: 'path' }]);
    else if (title !== '' && bare.includes(title)) add([{ path: source.path, by: 'title' }]);
  }
  // "Interior Ministry statement, 4 May": only where nothing surer was found
  if (found.size === 0) add(byName(note.text, context.sources));
  return [...found.values()];
}

/** Words that tell no source from another. */
const COMMON = new Set('report reports study studies figures figure data statement numbers number survey official officials own latest new first final annual source sources paper document record records people research analysis estimate estimates mr mrs ms dr'.split(' ').map(stemOf));
const ENDINGS = new Set(['com', 'org', 'net', 'gov', 'edu', 'ru', 'uk', 'co', 'eu', 'info', 'example', 'www', 'html', 'htm', 'txt', 'pdf', 'md', 'csv', 'docx', 'xlsx', 'sources']);

const contentWords = (text: string): string[] =>
  tokenWords(text).filter((word) => !word.stop && !word.digit && word.lower.length > 1 && !ENDINGS.has(word.lower) && !COMMON.has(word.stem)).map((word) => word.stem);

/** Sources that all the telling words of a name occur in: publisher, title, author, address, path. */
function byName(name: string, sources: readonly LinkSource[]): ResolvedSource[] {
  const wanted = contentWords(name);
  if (wanted.length === 0 || wanted.length > 12) return [];
  return sources.filter((source) => wanted.every((word) => namesOf(source).words.has(word))).map(({ path }) => ({ path, by: 'name' }));
}
