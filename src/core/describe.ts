import type { Parsed, Problem } from './problem.js';
import { readSnapshot } from './sources/snapshot.js';
import { applyMetadata } from './sources/sourcesYaml.js';
import { withMetadata } from './sources/withMetadata.js';
import type { BibliographicRecord, SourceDocument, SourceMetadata } from './sources/types.js';

/** A `sources.yaml`, or the `.snapshot.json` beside a fetched page: its place and its text. */
export interface HandMetadata {
  readonly path: string;
  readonly text: string;
}

/** Tells what is known of a source beyond what its file says of itself. */
export interface Describer {
  /** The document with the writer's own metadata over its bibliography's, and that over its own. Itself where nothing is known. */
  describe(document: SourceDocument): SourceDocument;
  /** The date and the language that the source at a path is to be read by, as far as they are known before it is read. */
  readBy(path: string): ReadBy;
  /** Of the YAML files, by path; spans are of their texts. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What figures are read by: "last Monday" counts from the date, and 1.200 is another figure in another language. */
export interface ReadBy {
  /** Where the file says nothing of it. */
  readonly otherwise: Pick<SourceMetadata, 'date' | 'lang'>;
  /** Whatever the file says. */
  readonly anyway: Pick<SourceMetadata, 'date' | 'lang'>;
}

const dateAndLanguage = ({ date, lang }: SourceMetadata = {}): Pick<SourceMetadata, 'date' | 'lang'> => ({ ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) });

/** The document as it is to be read. */
export function readAs(document: SourceDocument, { otherwise, anyway }: ReadBy): SourceDocument {
  return Object.keys(otherwise).length + Object.keys(anyway).length === 0 ? document : withMetadata(document, { ...otherwise, ...document.metadata, ...anyway });
}

/**
 * Gathers what bibliographies and `sources.yaml` files say about sources. A record is about the file its `file` field names
 * (from its own folder), or about the page whose address it gives; its key becomes the source's citation key.
 * @param paths all sources, so that a description of a file that is not there can be told.
 * @param bibliographies documents with `records`; others are passed over.
 */
export function describer(paths: readonly string[], bibliographies: Iterable<SourceDocument>, byHand: readonly HandMetadata[]): Describer {
  const hand = new Map<string, SourceMetadata>();
  const fetched = new Map<string, SourceMetadata>();
  const problems = new Map<string, readonly Problem[]>();
  for (const { path, text } of byHand) {
    if (path.endsWith('.json')) {
      const snapshot = readSnapshot(text);
      if (snapshot !== null) fetched.set(resolved(folderOf(path), snapshot.file), snapshot.metadata);
      continue;
    }
    const found = handMetadata(paths, path, text);
    for (const [one, metadata] of found.value) hand.set(one, metadata);
    if (found.problems.length > 0) problems.set(path, found.problems);
  }
  const byFile = new Map<string, BibliographicRecord>();
  const byAddress = new Map<string, BibliographicRecord>();
  for (const { path, records } of bibliographies) {
    for (const record of records ?? []) {
      for (const file of record.files) byFile.set(resolved(folderOf(path), file), record);
      if (record.metadata.url !== undefined) byAddress.set(address(record.metadata.url), record);
    }
  }
  return {
    problems,
    readBy: (path) => ({ otherwise: dateAndLanguage(fetched.get(path)), anyway: { ...dateAndLanguage(byFile.get(path)?.metadata), ...dateAndLanguage(hand.get(path)) } }),
    describe(document) {
      const { path } = document;
      const snapshot = fetched.get(path);
      // what the page says of itself now comes before what was noted when it was fetched
      const metadata = snapshot === undefined ? document.metadata : { ...snapshot, ...document.metadata };
      const record = byFile.get(path) ?? (metadata.url === undefined ? undefined : byAddress.get(address(metadata.url)));
      const own = hand.get(path);
      if (record === undefined && own === undefined && snapshot === undefined) return document;
      return withMetadata(document, { ...metadata, ...(record === undefined ? {} : { ...defined(record.metadata), key: record.key }), ...own });
    },
  };
}

/** What one YAML file says, by source; its names count from its own folder. */
function handMetadata(paths: readonly string[], path: string, text: string): Parsed<ReadonlyMap<string, SourceMetadata>> {
  const folder = folderOf(path);
  const below = folder === '' ? '' : `${folder}/`;
  const stand = (name: string): SourceDocument => ({ path: name, text: '', textIsFile: true, metadata: {}, passages: [], tables: [] });
  const inside = paths.filter((one) => one.startsWith(below));
  const { value, problems } = applyMetadata(inside.map((one) => stand(one.slice(below.length))), text);
  const found = value.flatMap(({ metadata }, at): [string, SourceMetadata][] => (Object.keys(metadata).length === 0 ? [] : [[inside[at] as string, metadata]]));
  return { value: new Map(found), problems };
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

function resolved(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** An address without what does not tell pages apart. */
const address = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#.*$/, '').replace(/\/$/, '').toLowerCase();

/** A record's fields that are set: an absent one must not erase what the file says. */
const defined = (metadata: SourceMetadata): SourceMetadata => Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
