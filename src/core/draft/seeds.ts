import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import type { FoundCitation } from './inline.js';
import type { BlockKind, ClaimKind, Quotation } from './types.js';
import type { Quantity } from '../quantities/types.js';

/** A claim as found in its block, whose number and place in the draft are not known yet. */
export interface ClaimSeed {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly inProse: Span;
  /** In the file, from the start of the unit. */
  readonly span: Span;
  readonly sentence: Span;
  readonly quantity?: Quantity;
  readonly quotation?: Quotation;
  readonly quoted: boolean;
  /** Indices into the block's citations. */
  readonly citations: readonly number[];
  /** Hash of the claim's text and its neighbouring words. */
  readonly id: string;
}

/** A block as read on its own: every file offset counts from the start of its unit, so that a block can move without work. */
export interface BlockSeed {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly prose: MappedText;
  readonly sentences: readonly Span[];
  readonly label?: string;
  /** Level of a heading that counts for what follows; 0 for all else. */
  readonly level: number;
  readonly cell?: { readonly columnHead: string; readonly rowHead: string; readonly row: number; readonly column: number };
  readonly citations: readonly FoundCitation[];
  readonly claims: readonly ClaimSeed[];
  /** Speech that the paragraph leaves open: a claim if the next paragraph opens with a mark. */
  readonly open?: ClaimSeed;
  /** Starts with a quotation mark. */
  readonly opensQuoted: boolean;
  /** Ends with a colon and a clause that reports ("Bell wrote:"): what a block quote behind it says is speech. */
  readonly introduces?: { readonly speaker: string | null; readonly verb: string | null };
  /** Ends with a colon and cites in its own words ("In the data of @bell2018:"): indices of what it cites speak for the list behind it. */
  readonly leadIn?: readonly number[];
  /** All of a block quote without marks, as speech. */
  readonly whole?: ClaimSeed;
  /** Numbers that are surely versions, as written: what else in the draft has one of them names a version, too. */
  readonly versions: readonly string[];
  /** Words in italics, in the prose. */
  readonly emphasised: readonly Span[];
}

/** A block before its claims are looked for. */
export type BareBlock = Omit<BlockSeed, 'claims' | 'versions' | 'leadIn' | 'open' | 'opensQuoted' | 'introduces' | 'whole'>;

/** What one top-level node of the draft comes to. */
export interface Unit {
  readonly type: string;
  readonly length: number;
  readonly blocks: readonly BlockSeed[];
  /** Comments, from the start of the unit. */
  readonly comments: readonly Span[];
}
