import type { BlockContent, DefinitionContent, Html, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { sentences } from '../text/sentences.js';
import { shift, type Span } from '../text/span.js';
import { addHtmlText } from './html.js';
import { addInline, type FoundCitation, type InlineContext } from './inline.js';
import type { Definitions, TopNode } from './markdown.js';
import { findMasks, type MaskOptions } from './masks.js';
import { Pieces } from './pieces.js';
import type { BareBlock, BlockSeed, Unit } from './seeds.js';
import type { BlockKind } from './types.js';

/** Turns prose and its citations into a finished block with claims; set apart so that tests and plain text can share it. */
export type FinishBlock = (block: BareBlock) => BlockSeed;

interface BlockContext {
  readonly file: string;
  readonly base: number;
  /** Start of the unit in the file; seeds count from it. */
  readonly origin: number;
  readonly definitions: Definitions;
  readonly masks: MaskOptions;
  readonly finish: FinishBlock;
  readonly blocks: BlockSeed[];
  readonly comments: Span[];
}

interface Place {
  readonly kind: BlockKind;
  readonly quotes: number;
  readonly label?: string;
  readonly top: boolean;
}

type BlockNode = RootContent | BlockContent | DefinitionContent | ListItem;

/** The prose of a top-level node as blocks with exact places. */
export function unitOf(top: TopNode, file: string, definitions: Definitions, masks: MaskOptions, finish: FinishBlock): Unit {
  const context: BlockContext = { file, base: top.base, origin: top.start, definitions, masks, finish, blocks: [], comments: [] };
  addBlock(top.node, { kind: 'paragraph', quotes: 0, top: true }, context);
  return {
    type: top.node.type, length: top.end - top.start, blocks: context.blocks,
    comments: context.comments.map((comment) => shift(comment, -top.start)),
  };
}

function addBlock(node: BlockNode, place: Place, context: BlockContext): void {
  switch (node.type) {
    case 'paragraph':
      addProse(node, node.children, place, context);
      break;
    case 'heading':
      addProse(node, node.children, { ...place, kind: 'heading' }, context, { level: place.top ? node.depth : 0 });
      break;
    case 'blockquote':
      for (const child of node.children) addBlock(child, { ...place, kind: place.kind === 'footnote' ? 'footnote' : 'blockquote', quotes: place.quotes + 1, top: false }, context);
      break;
    case 'list':
      for (const item of node.children) {
        for (const child of item.children) addBlock(child, { ...place, kind: place.kind === 'footnote' ? 'footnote' : 'list-item', top: false }, context);
      }
      break;
    case 'footnoteDefinition':
      for (const child of node.children) addBlock(child, { ...place, kind: 'footnote', label: node.label ?? node.identifier, top: false }, context);
      break;
    case 'table':
      addTable(node, context);
      break;
    case 'html':
      addHtml(node, place, context);
      break;
    default:
      // code, math, rules and definitions hold no prose
  }
}

interface Extra {
  readonly level?: number;
  readonly cell?: BlockSeed['cell'];
}

interface Positioned {
  readonly position?: PhrasingContent['position'];
}

const spanOf = (node: Positioned, context: BlockContext): Span | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
    return start === undefined || end === undefined ? null : { start: context.base + start, end: context.base + end };
};

function addProse(node: Positioned, children: readonly PhrasingContent[], place: Place, context: BlockContext, extra: Extra = {}): void {
  const span = spanOf(node, context);
  if (span === null) return;
  const pieces = new Pieces();
  const inline: InlineContext = {
    file: context.file, base: context.base, pieces, citations: [], comments: context.comments, emphasised: [],
    definitions: context.definitions, quotes: place.quotes,
  };
  addInline(children, inline);
  addSeed(pieces, inline, span, place, context, extra);
}

function addSeed(pieces: Pieces, met: Met, span: Span, place: Place, context: BlockContext, extra: Extra): void {
  if (pieces.size === 0) return;
  context.blocks.push(context.finish(seedOf(pieces, met, span, context.origin, context.masks, {
    kind: place.kind, level: extra.level ?? 0,
    ...(place.label === undefined ? {} : { label: place.label }), ...(extra.cell === undefined ? {} : { cell: extra.cell }),
  })));
}

/** What was met in a block's markup, at places of the prose before masking. */
interface Met {
  readonly citations: readonly FoundCitation[];
  readonly emphasised: readonly Span[];
}

export const NOTHING_MET: Met = { citations: [], emphasised: [] };

/** Masks the prose collected in `pieces` and counts its places from `origin`. */
export function seedOf(
  pieces: Pieces, met: Met, span: Span, origin: number, options: MaskOptions,
  rest: Pick<BlockSeed, 'kind' | 'level'> & Partial<Pick<BlockSeed, 'label' | 'cell'>>,
): BareBlock {
  const text = pieces.join();
  const masks = findMasks(text, pieces, options);
  // how much shorter the text has become at each mask's end
  const gone: number[] = [];
  for (const { start, end } of masks.spans) gone.push((gone.at(-1) ?? 0) + end - start - 1);
  const masked = (at: number): number => {
    let low = 0;
    let high = masks.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((masks.spans[middle] as Span).end <= at) low = middle + 1;
      else high = middle;
    }
    const inside = masks.spans[low];
    return at - (low === 0 ? 0 : (gone[low - 1] as number)) - (inside !== undefined && inside.start < at ? at - inside.start - 1 : 0);
  };
  const inProse = (place: Span): Span => ({ start: masked(place.start), end: masked(place.end) });
  const citations = [...met.citations, ...masks.citations]
    .map((found) => ({
      ...found, span: { start: found.span.start - origin, end: found.span.end - origin },
      inProse: inProse(found.inProse),
    }))
    .sort((a, b) => a.inProse.start - b.inProse.start || a.span.start - b.span.start);
  const prose = pieces.build(masks.spans, origin);
  return { ...rest, span: { start: span.start - origin, end: span.end - origin }, prose, sentences: sentences(prose.text), citations, emphasised: met.emphasised.map(inProse) };
}

function addTable(table: Table, context: BlockContext): void {
  const heads: string[] = [];
  table.children.forEach((row, rowIndex) => {
    let rowHead = '';
    row.children.forEach((cell, column) => {
      const before = context.blocks.length;
      addProse(cell, cell.children, { kind: 'table-cell', quotes: 0, top: false }, context, {
        cell: { columnHead: rowIndex === 0 ? '' : heads[column] ?? '', rowHead: column === 0 ? '' : rowHead, row: rowIndex, column },
      });
      const text = context.blocks.length > before ? (context.blocks[before] as BlockSeed).prose.text.trim() : '';
      if (rowIndex === 0) heads[column] = text;
      if (column === 0) rowHead = text;
    });
  });
}

function addHtml(node: Html, place: Place, context: BlockContext): void {
  const span = spanOf(node, context);
  if (span === null) return;
  const pieces = new Pieces();
  addHtmlText(pieces, context.file, span, (comment) => context.comments.push(comment));
  if (pieces.join().trim() !== '') addSeed(pieces, NOTHING_MET, span, place, context, {});
}
