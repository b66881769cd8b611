import type { Span } from './text/span.js';

/** Something that kept a file from being read in full; said once, in words for the writer. */
export interface Problem {
  /** Stable code: `unreadable`, `encoding`, `too-large`, `no-text`, `encrypted`, `damaged`, `front-matter`, `unsupported-format`, … */
  readonly code: string;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
  /** `error`: nothing could be read. `warning`: read in part. */
  readonly severity: 'error' | 'warning';
  readonly span?: Span;
}

/**
 * Warnings of a reader that left something out: a scanned page among pages of text may hold what is looked for. A picture by itself, or
 * on a cover, is none: whoever gives it as a source does not expect it to be read.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['too-large', 'too-deep', 'damaged', 'no-values', 'unread-pages']);

/** What kept a file from being read in full, so that nobody may say what it does not hold; undefined when nothing did. */
export const gapIn = (problems: readonly Problem[]): Problem | undefined =>
  problems.find(({ severity }) => severity === 'error') ?? problems.find(({ code }) => LEFT_OUT.has(code));

/** What every parser of user text returns; parsers never throw on what a user wrote. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
