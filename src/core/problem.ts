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

/** What every parser of user text returns; parsers never throw on what a user wrote. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
