import type { Quantity } from '../quantities/types.js';
import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

export interface FrontMatter {
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
  readonly author?: string;
  /** BCP 47, for currencies and day order. */
  readonly lang?: string;
  /** Paths or globs, as written. */
  readonly sources: readonly string[];
  readonly bibliography: readonly string[];
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'blockquote' | 'footnote' | 'caption';

/** A stretch of prose that is read on its own; `span` is the file's, `prose` maps back into the file. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly prose: MappedText;
  /** Sentences, as spans of `prose.text`. */
  readonly sentences: readonly Span[];
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** For a table cell: the heads of its column and of its row, the caption, and its place. */
  readonly cell?: { readonly columnHead: string; readonly rowHead: string; readonly row: number; readonly column: number; readonly table: number };
  /** For a footnote definition: its label. */
  readonly label?: string;
}

/** Direct speech. Spans are of the block's prose text unless said otherwise. */
export interface Quotation {
  /** The words between the marks. Interrupted speech is one quotation with several parts. */
  readonly parts: readonly Span[];
  readonly speaker: string | null;
  readonly speakerSpan?: Span;
  /** The reporting verb ("said", "told reporters"). */
  readonly verb: string | null;
  /** Scare quotes, titles and single words: no speech, not checked as a quotation. */
  readonly isSpeech: boolean;
}

/** A tie to a source written into the draft; `span` is the file's. */
export interface Citation {
  readonly span: Span;
  readonly kind: 'pandoc' | 'footnote' | 'link' | 'attribution';
  /** Citation key, footnote label, link target, or the name after "according to". */
  readonly target: string;
  /** `p. 3`, as written. */
  readonly locator?: string;
}

export type ClaimKind = 'quantity' | 'date' | 'quotation' | 'statement';

/** A checkable stretch of the draft. */
export interface Claim {
  /** Stable while the claim's words, its neighbours and its ordinal among equals stay the same. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** In the file. */
  readonly span: Span;
  readonly text: string;
  /** Index into `Draft.blocks`. */
  readonly block: number;
  /** In the block's prose text: the claim, and the sentence it stands in. */
  readonly inProse: Span;
  readonly sentence: Span;
  /** Offsets are of the block's prose text. */
  readonly quantity?: Quantity;
  readonly quotation?: Quotation;
  /** Citations that govern this claim: in its sentence, its footnote, or its paragraph's end. */
  readonly citations: readonly Citation[];
  /** The writer's reason, when an ignore comment covers it ('' when none was given). */
  readonly ignored?: string;
  /** True where it stands inside direct speech. */
  readonly quoted: boolean;
}

/** A parsed draft version. Immutable; made once per version and shared. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** ISO date that relative dates count from: front matter, dateline, or what the caller gave. */
  readonly reference: string | null;
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}
