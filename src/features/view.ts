import { lineIndex, type CheckedClaim, type CheckedDraft, type Claim, type Inconsistency, type LineIndex, type SourceDocument, type Span, type Verdict } from '../core/index.js';
import type { Position, Range } from 'vscode-languageserver-types';

/** Which findings are shown, by verdict and `inconsistent`; `off` is not there. */
export type ShownVerdicts = Readonly<Partial<Record<Exclude<Verdict, 'supported'> | 'inconsistent', 'error' | 'warning' | 'information' | 'hint'>>>;

/** A source as features see it. */
export interface SourceView {
  readonly document: SourceDocument;
  readonly lines: LineIndex;
  /** The file's URI. */
  readonly uri: string;
  /** What opens at `document.text`'s offsets: the file, or a virtual document showing that text. */
  readonly openUri: string;
}

/** One checked draft version with all that features need: immutable, shared, no I/O behind it. */
export interface DraftView {
  readonly uri: string;
  readonly version: number;
  readonly checked: CheckedDraft;
  readonly lines: LineIndex;
  readonly shown: ShownVerdicts;
  /** By `Evidence.source`; undefined once the source is gone. */
  source(path: string): SourceView | undefined;
  /** Why claims are not checked ("2 sources are still being read."), null when nothing is in the way. */
  readonly blocked: string | null;
}

/** The source as features see it; its lines are indexed on first use. */
export function sourceView(document: SourceDocument, uri: string, openUri: string): SourceView {
  let lines: LineIndex | undefined;
  return {
    document, uri, openUri,
    get lines() {
      return (lines ??= lineIndex(document.text));
    },
  };
}

export const rangeIn = (lines: LineIndex, span: Span): Range => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });

/** The innermost claim on whose own characters the position stands. */
export function claimAt(view: DraftView, position: Position): CheckedClaim | undefined {
  const offset = view.lines.offsetAt(position);
  let best: CheckedClaim | undefined;
  for (const one of view.checked.claims) {
    const { start, end } = one.claim.span;
    if (start <= offset && offset < end && (best === undefined || end - start < best.claim.span.end - best.claim.span.start)) best = one;
  }
  return best;
}

export const claimById = (view: DraftView, id: string): CheckedClaim | undefined => view.checked.claims.find(({ claim }) => claim.id === id);

/** A verdict that the settings show, and no ignore comment. */
export const isShown = (view: DraftView, { claim, verdict }: CheckedClaim): boolean =>
  claim.ignored === undefined && verdict !== null && verdict !== 'supported' && view.shown[verdict] !== undefined;

const NONE: readonly Inconsistency[] = [];

/** What does not fit with the figure in the draft itself; shown by the settings. */
export const inconsistencies = (view: DraftView, { span }: Claim): readonly Inconsistency[] =>
  view.shown.inconsistent === undefined || view.checked.inconsistencies.length === 0 ? NONE : view.checked.inconsistencies.filter(({ claim }) => claim.span.start === span.start && claim.span.end === span.end);

/** True where the writer has something to do: a verdict to see to, or a figure that does not fit with others of the draft. */
export const isToFix = (view: DraftView, checked: CheckedClaim): boolean => isShown(view, checked) || (checked.claim.ignored === undefined && inconsistencies(view, checked.claim).length > 0);
