import type { ClaimKind } from '../draft/types.js';
import type { InconsistencyKind } from '../evidence/consistency.js';
import type { StatementReason } from '../evidence/statements.js';
import type { Unwarned } from '../evidence/unwarned.js';
import type { Basis, Verdict } from '../evidence/types.js';
import type { Position } from '../text/lineIndex.js';
import type { Locator } from '../sources/types.js';
import type { Hedge, Quantity } from '../quantities/types.js';

/** The JSON contract, version 1. Offsets are UTF-16 code units of the file as read; paths use `/`. */
export interface Report {
  readonly version: 1;
  readonly sources: readonly SourceReport[];
  readonly drafts: readonly DraftReport[];
}

export interface SourceReport {
  readonly path: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly passages: number;
  /** Why it could not be read (in full); null when it was. */
  readonly problem: string | null;
}

export interface DraftReport {
  readonly path: string;
  readonly claims: readonly ClaimReport[];
  readonly summary: Readonly<Record<Verdict, number>>;
  /** Where the draft does not agree with itself. No verdict: the sources are not asked. */
  readonly inconsistencies: readonly InconsistencyReport[];
  /** What the figures above are out of. */
  readonly coverage: Coverage;
  /** What was found and not checked, in draft order, and why. */
  readonly notChecked: readonly NotCheckedReport[];
}

export interface ClaimReport {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly offset: readonly [number, number];
  readonly range: { readonly start: Position; readonly end: Position };
  readonly sentence: string;
  readonly quantity: { readonly value: number | null; readonly low: number | null; readonly high: number | null; readonly unit: string | null; readonly of: string | null; readonly hedge: Hedge } | null;
  readonly verdict: Verdict;
  readonly basis: Basis | null;
  readonly message: string;
  /** A remark that `message` tells: `attributed-elsewhere`, `cited-source-silent`, `cited-source-differs`, `said-by-another`, `weekday`; absent when there is none. */
  readonly note?: string;
  readonly evidence: readonly EvidenceReport[];
}

export interface InconsistencyReport extends PlaceReport {
  readonly kind: InconsistencyKind;
  /** `ClaimReport.id` of the figure to look at: the total, the percentage, the later of two values. */
  readonly claim: string;
  readonly message: string;
  /** `154 + 38 + 25 = 217` */
  readonly working: string;
  /** The figures of the draft that it was held against. */
  readonly others: readonly PlaceReport[];
}

/** How much of a draft was checked. */
export interface Coverage {
  /** Claims with a verdict. */
  readonly checked: number;
  readonly supported: number;
  /** Claims without one, and statements that hold no figure. */
  readonly notChecked: number;
  /** Claims that the writer told to leave alone. */
  readonly ignored: number;
}

export interface NotCheckedReport extends PlaceReport {
  /** `source-unread`; `in-heading` and `figure-of-speech` where no source states what draws no warning; or what makes a sentence without a figure worth a look: `superlative`, `first`, `majority`, `negation`. */
  readonly reason: 'source-unread' | Unwarned | StatementReason;
}

/** A stretch of the draft. */
export interface PlaceReport {
  readonly text: string;
  readonly offset: readonly [number, number];
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface EvidenceReport {
  readonly source: string;
  readonly relation: 'supports' | 'contradicts';
  readonly quote: string;
  readonly offset: readonly [number, number];
  readonly locator: Locator;
  readonly score: number;
  readonly working?: string;
}

/** `corroborate extract --format json`. */
export interface ExtractReport {
  readonly version: 1;
  readonly path: string;
  readonly quantities: readonly Pick<Quantity, 'start' | 'end' | 'text' | 'kind' | 'value' | 'low' | 'high' | 'unit' | 'hedge' | 'of'>[];
}
