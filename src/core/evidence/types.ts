import type { Claim, Draft } from '../draft/types.js';
import type { Locator } from '../sources/types.js';
import type { Span } from '../text/span.js';
import type { Inconsistency } from './consistency/finding.js';

export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'unsupported';
export type Basis = 'exact' | 'equivalent' | 'rounded' | 'bound' | 'derived' | 'quote';

/** A passage together with how it bears on a claim, and why. */
export interface Evidence {
  /** `SourceDocument.path`. */
  readonly source: string;
  readonly relation: 'supports' | 'contradicts';
  /** The passage's text. */
  readonly quote: string;
  /** The figure or words in `quote` that decide, to be shown in bold. */
  readonly focus: Span | null;
  /** Place of the passage in the source's text. */
  readonly offset: Span;
  /** Place of the focus in the source's text, where it can be told. */
  readonly focusOffset: Span | null;
  readonly locator: Locator;
  /** 0 to 1. */
  readonly score: number;
  /** What the passage says, for messages ("278", "October 1"). */
  readonly says: string;
  /** The arithmetic, for derived figures: "750 ÷ 1,172 = 64.0 %". */
  readonly working?: string;
  /** Features that decided, in words. */
  readonly why: readonly string[];
}

export interface CheckedClaim {
  readonly claim: Claim;
  /** null: not checked (`reason` says why); nothing is shown. */
  readonly verdict: Verdict | null;
  readonly basis: Basis | null;
  /** One clear sentence, holding both values where they differ. */
  readonly message: string;
  /** Best first; supporting before contradicting. */
  readonly evidence: readonly Evidence[];
  /** A remark beside the verdict: `attributed-elsewhere`, `cited-source-silent`, `cited-source-differs`, `said-by-another`, `weekday`, `not-checked`, `in-heading`, `figure-of-speech`. */
  readonly note?: string;
}

export interface CheckedDraft {
  readonly draft: Draft;
  readonly claims: readonly CheckedClaim[];
  /** Where the draft does not agree with itself, in draft order; whatever the sources say. */
  readonly inconsistencies: readonly Inconsistency[];
}
