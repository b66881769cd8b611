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

/** Metadata that a `.snapshot.json` gives its file; empty for what is no snapshot. Never throws. */
export function snapshotMetadata(json: string): SourceMetadata {
  let value: unknown;
  try {
    value = JSON.parse(json.slice(0, 200_000));
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || !('url' in value) || !('metadata' in value)) return {};
  const { url, metadata } = value;
  const fields = typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>) : {};
  const text = (name: string): string | undefined => (typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : undefined);
  const all: Record<string, string | undefined> = {
    title: text('title'), author: text('author'), publisher: text('publisher'), date: isoDate(text('date')), modified: isoDate(text('modified')), lang: text('lang'),
    url: text('url') ?? (typeof url === 'string' && /^https?:\/\//.test(url) ? url : undefined),
  };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined));
}
