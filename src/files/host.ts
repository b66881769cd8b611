import type { Problem } from '../core/index.js';

/** A file that cannot be used, with the reason in words. `path` as in `FileHost`. */
export interface FileProblem {
  readonly path: string;
  readonly problem: Problem;
}

export interface FoundFiles {
  /** Sorted, without duplicates. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Changes when the file does. Starts with the size in bytes. */
  readonly stamp: string;
}

/**
 * The files of one root folder. All paths are relative to that root, with `/`. Nothing outside the root can be reached, by
 * `..` or by a link; what cannot be used comes back as a problem, never as an exception.
 */
export interface FileHost {
  /** Files came, went or changed: what was listed before is out of date. Of hosts that keep a listing. */
  changed?(): void;
  kind(path: string): Promise<'file' | 'folder' | null>;
  /** Files below `folder` that `matches` (given the path from the root). Hidden files and `node_modules` are left out. */
  find(folder: string, matches: (path: string) => boolean): Promise<FoundFiles>;
  /** What `FileBytes.stamp` would be, without reading. */
  stamp(path: string): Promise<string | FileProblem>;
  /** Refuses what is larger than `maxBytes`, and anything that is no plain file. */
  read(path: string, maxBytes: number): Promise<FileBytes | FileProblem>;
}

export const fileProblem = (path: string, code: string, message: string): FileProblem => ({ path, problem: { code, message, severity: 'error' } });

export const isProblem = (value: unknown): value is FileProblem => typeof value === 'object' && value !== null && 'problem' in value;

/** "file is 412 MB; the limit is 100 MB" */
export const tooLarge = (path: string, size: number, limit: number): FileProblem =>
  fileProblem(path, 'too-large', `${path} has ${megabytes(size)}; the limit is ${megabytes(limit)} (setting corroborate.sources.maxSize).`);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e6 ? 3 : 0 })} MB`;

/** A library of more files than this is not read beyond it, and says so: the index has to stay in memory. */
export const maxFiles = 20_000;

// bytes: beyond this nobody wrote a description of sources by hand
export const maxDescription = 2e6;
