import { isoDate } from './findDate.js';
import type { SourceDocument, SourceMetadata } from './types.js';

/** What is noted beside a fetched page, in `NAME.snapshot.json`. */
export interface Snapshot {
  readonly version: 1;
  /** The file it describes, beside it. */
  readonly file: string;
  readonly url: string;
  /** Where the page was found, when it redirected. */
  readonly finalUrl?: string;
  /** ISO date-time, UTC. */
  readonly fetched: string;
  /** SHA-256 of the file as fetched, hex. */
  readonly sha256: string;
  readonly contentType: string;
  readonly archive?: string;
  readonly metadata: SourceMetadata;
}

/** The clean text of a document, as it is kept beside a fetched page: paragraphs a blank line apart, rows and items on lines of their own. */
export function cleanText(document: SourceDocument): string {
  const parts: string[] = [];
  let group = -1;
  for (const passage of document.passages) {
    const sameGroup = passage.group === group && passage.kind !== 'row';
    parts.push(parts.length === 0 ? '' : sameGroup ? ' ' : passage.kind === 'row' && passage.group === group ? '\n' : '\n\n', passage.text);
    group = passage.group;
  }
  return parts.length === 0 ? '' : `${parts.join('')}\n`;
}

/** What a `.snapshot.json` says: the file beside it that it describes, and that file's metadata. Null for what is no snapshot. Never throws. */
export function readSnapshot(json: string): { readonly file: string; readonly metadata: SourceMetadata } | null {
  let value: unknown;
  try {
    value = JSON.parse(json.slice(0, 200_000));
  } catch {
    return null;
  }
  const root = fieldsOf(value);
  const fields = fieldsOf(root.metadata);
  const { file, url } = root;
  // a file elsewhere is none of a snapshot's business
  if (typeof file !== 'string' || file === '' || /[\\/]/.test(file)) return null;
  const text = (name: string): string | undefined => {
    const one = fields[name];
    return typeof one === 'string' && one !== '' ? one : undefined;
  };
  const all: Record<string, string | undefined> = {
    title: text('title'), author: text('author'), publisher: text('publisher'), date: isoDate(text('date')), modified: isoDate(text('modified')), lang: text('lang'),
    url: text('url') ?? (typeof url === 'string' && /^https?:\/\//.test(url) ? url : undefined),
  };
  return { file, metadata: Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
