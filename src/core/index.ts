/** The only way into the engine. Pure: text and bytes in, data out; no editor, no files, no clock, no network. */
export { recognise } from './quantities/recognise.js';
export type { DateParts, DateValue, Hedge, Quantity, QuantityKind, RecogniseOptions } from './quantities/types.js';
export { parseDraft, type DraftInput } from './draft/parseDraft.js';
export type { Block, Citation, Claim, ClaimKind, Draft, FrontMatter, Quotation } from './draft/types.js';
export { readSource } from './sources/readSource.js';
export { applyMetadata } from './sources/sourcesYaml.js';
export { placeInDocument } from './sources/placeInDocument.js';
export type { BibliographicRecord, Locator, Passage, SourceDocument, SourceFile, SourceMetadata, SourceTable } from './sources/types.js';
export { createLibrary, type Library } from './evidence/library.js';
export { judge, type JudgeOptions } from './evidence/judge.js';
export type { Basis, CheckedClaim, CheckedDraft, Evidence, Verdict } from './evidence/types.js';
export { checkDraft, type CheckOptions } from './check.js';
export { draftReport } from './report/draftReport.js';
export { dateInWords, placeOf } from './report/place.js';
export type { ClaimReport, DraftReport, EvidenceReport, ExtractReport, Report, SourceReport } from './report/types.js';
export type { Parsed, Problem } from './problem.js';
export { lineIndex, type LineIndex, type Position } from './text/lineIndex.js';
export type { Span } from './text/span.js';
