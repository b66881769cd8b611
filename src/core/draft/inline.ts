import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/span.js';
import { closingTag, isInlineTag, isOpaque, raised, tagAt } from './html.js';
import { normalLabel, type Definitions } from './markdown.js';
import { addMarkdownText, type Pieces } from './pieces.js';

/** A tie to a source as met in one block: its place in the prose, and in the file. */
export interface FoundCitation {
  readonly kind: 'pandoc' | 'footnote' | 'link' | 'attribution';
  readonly target: string;
  readonly locator?: string;
  /** In the file, as the parser's positions count. */
  readonly span: Span;
  /** In the prose; for what is masked, its placeholder once masked. */
  readonly inProse: Span;
  /** Set apart from the sentence (brackets, a footnote mark): it speaks for what stands before it. */
  readonly apart: boolean;
}

export interface InlineContext {
  readonly file: string;
  /** Added to the parser's positions to give places in `file`. */
  readonly base: number;
  readonly pieces: Pieces;
  readonly citations: FoundCitation[];
  readonly comments: Span[];
  /** Words in italics, in the prose before masking. */
  readonly emphasised: Span[];
  readonly definitions: Definitions;
  /** `>` that a line of this text may start with. */
  readonly quotes: number;
}

const looksLikeAddress = (text: string): boolean => text.includes('://') || text.startsWith('www.') || (text.includes('@') && !text.includes(' ')) || text.startsWith('mailto:');

/** Adds the prose of inline nodes; notes citations and comments on the way. */
export function addInline(nodes: readonly PhrasingContent[], context: InlineContext): void {
  const { file, base, pieces, citations } = context;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as PhrasingContent;
    if (node.position?.start.offset === undefined || node.position.end.offset === undefined) continue;
    const from = base + node.position.start.offset;
    const to = base + node.position.end.offset;
    switch (node.type) {
      case 'text':
        addMarkdownText(pieces, file, from, to, context.quotes);
        break;
      case 'emphasis': {
        const at = pieces.size;
        addInline(node.children, context);
        context.emphasised.push({ start: at, end: pieces.size });
        break;
      }
      case 'strong':
        addInline(node.children, context);
        break;
      case 'link': {
        const at = pieces.size;
        const bare = node.children.length === 1 && node.children[0]?.type === 'text' && looksLikeAddress(node.children[0].value);
        if (bare) pieces.mask(from, to);
        else addInline(node.children, context);
        if (!node.url.startsWith('mailto:')) {
          citations.push({ kind: 'link', target: node.url, span: { start: from, end: to }, inProse: { start: at, end: pieces.size }, apart: bare });
        }
        break;
      }
      case 'linkReference': {
        const at = pieces.size;
        addInline(node.children, context);
        const target = context.definitions.get(normalLabel(node.label ?? node.identifier));
        if (target !== undefined && target !== '') citations.push({ kind: 'link', target, span: { start: from, end: to }, inProse: { start: at, end: pieces.size }, apart: false });
        break;
      }
      case 'footnoteReference':
        citations.push({ kind: 'footnote', target: node.label ?? node.identifier, span: { start: from, end: to }, inProse: { start: pieces.size, end: pieces.size + 1 }, apart: true });
        pieces.mask(from, to);
        break;
      case 'break':
        pieces.add('\n', from, to);
        break;
      case 'html':
        i = addTag(nodes, i, from, to, context);
        break;
      default:
        // code, math, images, and what the writer struck out
        pieces.mask(from, to);
    }
  }
}

/** Adds what an inline tag stands for; returns the index of the last node used. */
function addTag(nodes: readonly PhrasingContent[], index: number, from: number, to: number, context: InlineContext): number {
  const { file, base, pieces } = context;
  const tag = tagAt(file, from, to);
  if (tag === null) {
    pieces.mask(from, to);
    return index;
  }
  if (tag.comment) {
    context.comments.push({ start: from, end: to });
    return index;
  }
  if (tag.name === 'br') pieces.add('\n', from, to);
  const raising = tag.name === 'sup' || tag.name === 'sub';
  if (tag.closing || (!raising && !isOpaque(tag.name))) {
    if (!isInlineTag(tag.name) && tag.name !== 'br' && !raising) pieces.mask(from, to);
    return index;
  }
  for (let close = index + 1; close < nodes.length && close <= index + 40; close++) {
    const node = nodes[close] as PhrasingContent;
    if (node.type !== 'html' || node.position?.start.offset === undefined || node.position.end.offset === undefined) continue;
    const at = base + node.position.start.offset;
    if (closingTag(file, tag.name, at, base + node.position.end.offset)?.start !== at) continue;
    const text = raising ? raised(file.slice(to, at), tag.name === 'sub') : null;
    if (text !== null) pieces.add(text, to, at);
    else pieces.mask(from, base + node.position.end.offset);
    return close;
  }
  pieces.mask(from, to);
  return index;
}
