import type { Parsed, Problem } from '../problem.js';
import type { CharacterMaps, Inflater, SourceDocument, SourceFile } from './types.js';

/** What a reader gets: text formats find the decoded `text`, binary formats the `bytes`. */
export interface ReaderInput {
  readonly path: string;
  /** Decoded file without byte order mark; '' for binary formats. */
  readonly text: string;
  /** The file's bytes; empty for text formats that were given as text. */
  readonly bytes: Uint8Array;
  /** What the caller knows already; what the file itself says comes second. */
  readonly hints: { readonly title?: string; readonly date?: string };
  readonly characterMap?: CharacterMaps;
  readonly inflate?: Inflater;
  /** Reads a file inside this one (an attachment, a part) with the other readers; nesting is capped. */
  readonly nested: (file: SourceFile) => Promise<Parsed<SourceDocument>>;
}

/** One format's reader. Never throws on what a file holds (the dispatcher catches what its parser throws), touches no network. */
export type Reader = (input: ReaderInput) => Promise<Parsed<SourceDocument>> | Parsed<SourceDocument>;

/** A document without passages, for a file that could not be read. */
export const emptyDocument = (path: string, text = ''): SourceDocument =>
  ({ path, text, textIsFile: false, metadata: {}, passages: [], tables: [] });

/** The answer of a reader that could read nothing, with the reason. */
export const unreadable = (path: string, code: string, message: string): Parsed<SourceDocument> =>
  ({ value: emptyDocument(path), problems: [{ code, message, severity: 'error' }] });

/** A warning: the file was read in part. */
export const readInPart = (code: string, message: string): Problem => ({ code, message, severity: 'warning' });
