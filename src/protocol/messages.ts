import type { ClaimRef } from './commands.js';
import type { TableLine, TablePlace, TableSheet } from './viewers.js';

// Shapes equal LSP's, spelled out so that this folder imports nothing.
export interface Position { readonly line: number; readonly character: number }
export interface Range { readonly start: Position; readonly end: Position }

export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'unsupported';

export interface EvidenceItem {
  /** Index for `ClaimRef.evidence`. */
  readonly index: number;
  /** Path from the workspace folder, and the file's URI. */
  readonly source: string;
  readonly sourceUri: string;
  /** The source's title, or its path. */
  readonly title: string;
  readonly date: string | null;
  /** `line 8`, `page 3, paragraph 2`, `Sheet1!B7`. */
  readonly place: string;
  readonly relation: 'supports' | 'contradicts';
  readonly quote: string;
  readonly says: string;
}

export interface ClaimItem {
  readonly id: string;
  readonly range: Range;
  readonly text: string;
  readonly sentence: string;
  readonly kind: 'quantity' | 'date' | 'quotation' | 'statement';
  /** null: not checked (yet); `message` says why. */
  readonly verdict: Verdict | null;
  readonly basis: string | null;
  readonly message: string;
  readonly ignored: boolean;
  /** True where next/previous claim to fix stops: contradicted, disputed, unsupported or inconsistent by the settings, and not ignored. */
  readonly toFix: boolean;
  readonly evidence: readonly EvidenceItem[];
}

/** The claims of one draft version, in draft order. */
export interface ClaimsResult {
  readonly uri: string;
  readonly version: number;
  readonly claims: readonly ClaimItem[];
  readonly status: Status;
}

export interface UnreadSource {
  readonly source: string;
  readonly uri: string;
  readonly reason: string;
}

/** What the status bar says about one draft. Sent after every check and while its sources are being read. */
export interface Status {
  /** The draft's URI. */
  readonly uri: string;
  /** The document version the counts are of; -1 before the first check. */
  readonly version: number;
  /** False for documents that are not checked (a source, an excluded file): hide the item. */
  readonly isDraft: boolean;
  readonly counts: Readonly<Record<Verdict, number>> & { readonly unchecked: number; readonly ignored: number; readonly statements: number };
  /** Claims that `toFix` holds for. */
  readonly toFix: number;
  /** Sources that belong to the draft, and how many of them are read. `current` names the file being read. */
  readonly sources: { readonly total: number; readonly read: number; readonly current: string | null };
  /** True while sources are still being read. */
  readonly reading: boolean;
  /** Sources that could not be read (in full), with reasons. */
  readonly unread: readonly UnreadSource[];
  /** `11 supported · 2 to fix`, `Reading sources 3/12`, `No sources`: ready to show. */
  readonly label: string;
  /** Lines for the tooltip, plain text. */
  readonly details: readonly string[];
}

/** Where a passage is to be opened. */
export interface PassageTarget {
  readonly source: string;
  readonly uri: string;
  readonly title: string;
  /**
   * What to open and select `range` in: the file itself, or for PDF, Office and mail the rendered text, a virtual document of
   * scheme `renderedScheme` whose content the client takes from `corroborate/sourceText`.
   */
  readonly openUri: string;
  readonly textIsFile: boolean;
  /** The passage, and the figure in it where known. */
  readonly range: Range;
  readonly focus: Range | null;
  /** The figure's words as the source has them. */
  readonly focusText?: string | null;
  /** For HTML: the same in the virtual document that shows the page as a person reads it. */
  readonly reading?: { readonly range: Range; readonly focus: Range | null } | null;
  /** Its address on the web, and words to find there; null where there are none. */
  readonly url?: string | null;
  readonly words?: string | null;
  readonly page: number | null;
  readonly cell: string | null;
  readonly sheet: string | null;
  readonly quote: string;
  readonly place: string;
}

export interface Citation {
  /** `Title, Publisher, 6 Nov 2019, line 8`. */
  readonly plain: string;
  /** `[@key, p. 3]` when the source has a citation key. */
  readonly pandoc: string | null;
  /** True where the writer keeps the source out of what others read. */
  readonly confidential: boolean;
}

export interface TextEdit { readonly range: Range; readonly newText: string }

/** A source of the open drafts, as the list of sources shows it. */
export interface SourceItem {
  /** Path from the workspace folder, and the file's URI. */
  readonly source: string;
  readonly uri: string;
  readonly title: string | null;
  readonly date: string | null;
  /** Where it is on the web, when that is known. */
  readonly url: string | null;
  /** True where the writer keeps it out of what others read. */
  readonly confidential: boolean;
  /** True where the passages' offsets are those of the file. */
  readonly textIsFile: boolean;
  readonly isReading: boolean;
  /** Why it could not be read, or what of it was not. */
  readonly problem: string | null;
}

/** What came of fetching a source. */
export type AddedSource =
  | { readonly uris: readonly string[]; readonly title: string | null; readonly problems: readonly string[] }
  /** The reason in words; `setting`: the one that would let it pass. */
  | { readonly refused: string; readonly setting: string | null };

/** Requests from the client, by method. */
export interface Requests {
  /** The last finished check; waits for a running one. null when the document is no draft. */
  'corroborate/claims': { readonly params: { readonly uri: string }; readonly result: ClaimsResult | null };
  /** Checks now, from scratch, and shows the diagnostics. */
  'corroborate/check': { readonly params: { readonly uri: string }; readonly result: ClaimsResult | null };
  'corroborate/status': { readonly params: { readonly uri: string }; readonly result: Status };
  'corroborate/locatePassage': { readonly params: ClaimRef; readonly result: PassageTarget | null };
  'corroborate/citation': { readonly params: ClaimRef; readonly result: Citation | null };
  /** The edit that puts an ignore comment above the claim's block; `reason` may be ''. null when the draft moved on. */
  'corroborate/ignoreEdit': { readonly params: ClaimRef & { readonly reason: string }; readonly result: { readonly version: number; readonly edits: readonly TextEdit[] } | null };
  /** Forgets what was read and reads all sources of all open drafts again. Settles when done. */
  'corroborate/reloadSources': { readonly params: Record<string, never>; readonly result: { readonly read: number; readonly unread: readonly UnreadSource[] } };
  /** All sources of the open drafts, by path. */
  'corroborate/sources': { readonly params: Record<string, never>; readonly result: readonly SourceItem[] };
  /** The tables of a source; null for what holds none. */
  'corroborate/table': { readonly params: { readonly uri: string }; readonly result: { readonly sheets: readonly TableSheet[] } | null };
  /** Some lines of a sheet, from `from` up to and without `to`. */
  'corroborate/tableLines': { readonly params: { readonly uri: string; readonly sheet: number; readonly from: number; readonly to: number }; readonly result: readonly TableLine[] };
  /** Where a cell such as `B7` stands. */
  'corroborate/tableCell': { readonly params: { readonly uri: string; readonly sheet: string | null; readonly cell: string }; readonly result: TablePlace | null };
  /** Looks again for what belongs to the open drafts: files came or went that the editor may not have told of yet. */
  'corroborate/lookForSources': { readonly params: Record<string, never>; readonly result: null };
  /**
   * Fetches a web address into a folder (made when missing). `id` names the fetch in `fetchProgress`. Cancelling the request
   * breaks the fetch off; then nothing is left of it.
   */
  'corroborate/addSource': {
    readonly params: { readonly id: number; readonly address: string; readonly folder: string; readonly archive: string | null };
    readonly result: AddedSource;
  };
  /** The text passages of a source count in (of HTML, what a person reads), by the file's URI or its rendered one. null when it is not read. */
  'corroborate/sourceText': { readonly params: { readonly uri: string }; readonly result: { readonly text: string; readonly title: string } | null };
}

/** Requests from the server, answered by the client: files where the server has no file system (browser, virtual workspaces). */
export interface ClientRequests {
  /** Every file under a folder, except below `node_modules` and `.git`; at most `limit`. Sizes in bytes, -1 where unknown. */
  'corroborate/listFiles': {
    readonly params: { readonly folder: string; readonly limit: number };
    readonly result: readonly { readonly uri: string; readonly size: number }[];
  };
  /** A file's bytes in base64; null when it does not exist. Rejects with the reason when it cannot be read. */
  'corroborate/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
  /** One of the character maps that the extension holds, in base64; null where there is none of that name. */
  'corroborate/characterMap': { readonly params: { readonly name: string }; readonly result: string | null };
}

/** Notifications from the server. (The log is LSP's `window/logMessage`, progress LSP's work-done progress.) */
export interface Notifications {
  'corroborate/statusChanged': Status;
  /** Bytes received of a source that is being fetched; `total` is null where the server does not say. */
  'corroborate/fetchProgress': { readonly id: number; readonly received: number; readonly total: number | null };
}

/** What the client hands the server in `initializationOptions`. */
export interface InitializationOptions {
  /** `corroborate.*` as the editor holds it; later changes come by `workspace/configuration`. */
  readonly settings?: unknown;
  /** A folder of the editor's own (its global storage) for a cache that can be deleted at any time. A file system path. */
  readonly cacheFolder?: string;
  /** True where an extension for YAML completes from our schema. */
  readonly completesYaml?: boolean;
  /** True in an untrusted workspace: `.corroborate.json` cannot widen access. */
  readonly untrusted?: boolean;
}
