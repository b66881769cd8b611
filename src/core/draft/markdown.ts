import type { Root, RootContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { guard } from './guard.js';
import type { Problem } from '../problem.js';
import { shift } from '../text/span.js';

/**
 * The Markdown parser. Front matter is cut off before (a window in the middle of a draft may start with `---`), single dollars
 * are money, single tildes are "about". The autolink extension's second pass is left out: it makes nodes without positions.
 */
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath, { singleDollarTextMath: false }).freeze();
const extensions = (processor.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] }).fromMarkdownExtensions ?? [];
const plain = (extension: Extension | Extension[]): Extension | Extension[] => {
  if (Array.isArray(extension)) return extension.flatMap(plain);
  const { transforms: _, ...rest } = extension;
  return rest;
};
extensions.splice(0, extensions.length, ...extensions.map(plain));

/** First part parsed at once; parts grow where one block is larger. Small parts keep the parser out of its square costs. */
const FIRST_PART = 8192;

/** A top-level node; its positions count from `base` in the text. */
export interface TopNode {
  readonly node: RootContent;
  readonly base: number;
  readonly start: number;
  readonly end: number;
  /** False for a node whose start is certain and whose end is not: it comes again. */
  readonly final: boolean;
  readonly problems: readonly Problem[];
}

/** Link and footnote labels defined anywhere in the text: `[label]: target` and `[^label]:`, by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

export const normalLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** Whether only marks of quotes, lists and footnotes stand before `at` in its line. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  // further in, no list or quote holds a definition
  while (at - before < 300) {
    const code = before < 0 ? 10 : text.charCodeAt(before);
    // a byte order mark is in front of the first line
    if (code === 10 || code === 13 || (code === 0xfeff && before === 0)) return true;
    // white space, `>`, `-`, `*`, `+`, `1.`, `1)`
    if (code === 32 || code === 9 || code === 62 || code === 45 || (code >= 41 && code <= 43) || code === 46 || (code >= 48 && code <= 57)) before--;
    else if (code === 58 && text.charCodeAt(before - 1) === 93) {
      const open = text.lastIndexOf('[', before);
      if (open < 0 || before - open > 200 || text.charCodeAt(open + 1) !== 94) return false;
      before = open - 1;
    } else return false;
  }
  return false;
}

/**
 * Finds what looks like a definition, without parsing: a part of a text is then read as in the whole. `[^1]` and `[text][ref]`
 * are plain text where their definition is unknown.
 */
export function findDefinitions(text: string): Definitions {
  const found = new Map<string, string>();
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2)) {
    let open = at - 1;
    while (open >= 0 && at - open < 200 && text.charCodeAt(open) !== 91 && text.charCodeAt(open) !== 10) open--;
    if (open < 0 || text.charCodeAt(open) !== 91 || open === at - 1) continue;
    if (!opensLine(text, open)) continue;
    const label = normalLabel(text.slice(open + 1, at));
    if (label === '' || found.has(label)) continue;
    let from = at + 2;
    while (text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9) from++;
    let to = from;
    while (to < text.length && text.charCodeAt(to) > 32) to++;
    const target = text.slice(from, to);
    found.set(label, label.startsWith('^') ? '' : target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target);
  }
  return found;
}

/**
 * Definitions of the labels that occur in `part`, to be read before it: behind it, a fence left open would swallow them. The last
 * one is a link's, for a footnote's would take indented lines that follow.
 */
function definitionsFor(part: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const wanted = new Set<string>();
  for (let open = part.indexOf('['); open >= 0; open = part.indexOf('[', open + 1)) {
    const close = part.indexOf(']', open);
    if (close < 0) break;
    if (close - open > 200) continue;
    const label = normalLabel(part.slice(part.lastIndexOf('[', close) + 1, close));
    if (definitions.has(label)) wanted.add(label);
  }
  if (wanted.size === 0) return '';
  return [...wanted, 'corroborate-end'].map((label) => `[${label}]: x\n\n`).join('');
}

const isBlankLineBefore = (text: string, lineStart: number): boolean => {
  let at = lineStart - 1;
  if (at >= 0 && text.charCodeAt(at) === 10) at--;
  else if (at >= 0 && text.charCodeAt(at) === 13) at--;
  if (at >= 0 && text.charCodeAt(at) === 13) at--;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  return at < 0 || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
};

/** Start of the line that `at` stands in. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

/**
 * True where parsing can start: a top-level node at `start` with an empty line before it depends on nothing before. One behind
 * indented code does (the parser still has the code open there), so no caller starts behind code.
 */
export const isFreshStart = (text: string, start: number): boolean => isBlankLineBefore(text, lineStart(text, start));

/**
 * The top-level nodes from `from` on (a fresh start), part by part: the caller may stop at any node. A part's last block, which
 * text behind the part might go on with, is given as not final and read again with the next part. The text is taken to end at
 * `limit`.
 */
export function* topNodes(text: string, from: number, definitions: Definitions, firstPart = FIRST_PART, limit = text.length): Generator<TopNode> {
  let base = from;
  let size = firstPart;
  while (base < limit) {
    let end = Math.min(limit, base + size);
    if (end < limit) {
      const line = text.indexOf('\n', end);
      end = line < 0 ? limit : Math.min(limit, line + 1);
    }
    const last = end >= limit;
    const part = text.slice(base, end);
    const { text: safe, problems } = guard(part);
    // a byte order mark would be dropped, and everything behind it moved: white space of another kind is read as it is
    const ahead = definitionsFor(part, definitions);
    const root = processor.parse(ahead + (safe.startsWith('\ufeff') ? `\u00a0${safe.slice(1)}` : safe)) as Root;
    const nodes: TopNode[] = [];
    let restart = -1;
    for (const node of root.children) {
      if (node.position?.start.offset === undefined || node.position.end.offset === undefined) continue;
      const start = node.position.start.offset - ahead.length;
      const stop = node.position.end.offset - ahead.length;
      if (start < 0) continue;
      if (nodes.length > 0 && nodes.at(-1)?.node.type !== 'code' && isFreshStart(part, start)) restart = nodes.length;
      nodes.push({
        node, base: base - ahead.length, start: base + start, end: base + stop, final: true,
        problems: problems.flatMap(({ span, ...problem }) =>
          span !== undefined && span.start >= lineStart(part, start) && span.start < stop ? [{ ...problem, span: shift(span, base) }] : []),
      });
    }
    if (last) {
      yield* nodes;
      return;
    }
    if (nodes.length === 0) {
      base = end;
      continue;
    }
    if (restart < 0) {
      size *= 4;
      continue;
    }
    yield* nodes.slice(0, restart);
    yield { ...(nodes[restart] as TopNode), final: false };
    base = lineStart(text, (nodes[restart] as TopNode).start);
    size = FIRST_PART;
  }
}
