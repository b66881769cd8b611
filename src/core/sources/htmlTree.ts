import { Parser } from 'htmlparser2';

/** Text as read, with its place in the file; of another length than its place where it stands for an entity. */
export interface HtmlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  /** Filled by the parser alone. */
  children: readonly (HtmlElement | HtmlText)[];
  readonly start: number;
  /** Characters of text below, without scripts and styles; those of them inside links. */
  textLength: number;
  linkLength: number;
  /** A `main`, an `h1` or an article's body lies below. */
  holdsMain: boolean;
}

export interface HtmlTree {
  readonly root: HtmlElement;
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly tooDeep: boolean;
  /** The file held more elements or text than is read. */
  readonly capped: boolean;
}

export const isElement = (node: HtmlElement | HtmlText): node is HtmlElement => 'tag' in node;

/** Elements nested deeper are read into their ancestor at this depth, so that no later walk overflows. */
const MAX_DEPTH = 300;
/** The parser's work per element grows with the depth it holds open; at this one it is started anew behind what was read. */
const PARSER_DEPTH = 4_000;
/** Elements and stretches of text beyond this many (some 250 MB of tree) are left out. */
const MAX_NODES = 500_000;
/** Text beyond this is left out: 2.7 million words, more than any page holds. What scripts, styles and pictures in the file take does not count. UTF-16 code units. */
const MAX_TEXT = 16_000_000;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'audio', 'video', 'select', 'textarea', 'button', 'input', 'map', 'del', 's', 'strike']);
/** Tables made of other elements, by the role these play. */
const ROLES: Readonly<Record<string, string>> = { table: 'table', grid: 'table', rowgroup: 'tbody', row: 'tr', cell: 'td', gridcell: 'td', columnheader: 'th', rowheader: 'th', caption: 'caption' };

class Stop extends Error {}

// most elements have no attributes and one child: a page of half a million would fill the memory with room for more
const NONE: Readonly<Record<string, string>> = {};
const NO_CHILDREN: readonly (HtmlElement | HtmlText)[] = [];

function hasAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return true;
  return false;
}

function append(parent: HtmlElement, child: HtmlElement | HtmlText): void {
  if (parent.children.length === 0) parent.children = [child];
  else (parent.children as (HtmlElement | HtmlText)[]).push(child);
}

/** Parses HTML into a light tree with places in the file; scripts, styles, controls and what was struck out are left out. Linear, never throws on any input. */
export function htmlTree(html: string): HtmlTree {
  const element = (tag: string, attributes: Readonly<Record<string, string>>, parent: HtmlElement | null, start: number): HtmlElement =>
    ({ tag, attributes: hasAny(attributes) ? attributes : NONE, parent, children: NO_CHILDREN, start, textLength: 0, linkLength: 0, holdsMain: false });
  const root = element('#root', NONE, null, 0);
  const stack: HtmlElement[] = [root];
  const jsonLd: string[] = [];
  let nodes = 0;
  let length = 0;
  let base = 0;
  let depth = 0;
  let tooDeep = false;
  let restarted = false;
  // depth of elements that were not pushed, and of silent ones
  let flattened = 0;
  let silent = 0;
  let script: string[] | null = null;
  // of a drawing without a label: its title or description, right below it
  let isDrawing = false;
  let caption: { readonly parts: string[]; readonly start: number } | null = null;
  const top = (): HtmlElement => stack[stack.length - 1] as HtmlElement;
  const count = (): void => {
    if (++nodes > MAX_NODES) throw new Stop();
  };
  const pop = (): void => {
    const node = stack.pop() as HtmlElement;
    top().textLength += node.textLength;
    top().linkLength += node.tag === 'a' ? node.textLength : node.linkLength;
  };
  /** A chart that is drawn says what it shows as a picture does. */
  const addPicture = (alt: string, start: number): void => {
    count();
    append(top(), element('img', { alt }, top(), start));
  };
  const handlers = (parser: () => Parser): ConstructorParameters<typeof Parser>[0] => ({
    onopentag(tag, attributes) {
      depth++;
      const label = attributes['aria-label'];
      if (label !== undefined && silent === 0 && flattened === 0 && (tag === 'svg' || attributes.role === 'img')) addPicture(label, base + parser().startIndex);
      if (silent > 0 || SILENT.has(tag)) {
        if (silent === 0) isDrawing = tag === 'svg' && flattened === 0 && label === undefined;
        else if (silent === 1 && isDrawing && (tag === 'title' || tag === 'desc')) caption = { parts: [], start: base + parser().endIndex + 1 };
        if (silent === 0 && tag === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json') script = [];
        silent++;
      } else if (stack.length >= MAX_DEPTH || flattened > 0 || restarted) {
        tooDeep = true;
        flattened++;
        const last = top().children[top().children.length - 1];
        if (last === undefined || !isElement(last)) {
          count();
          append(top(), element('br', NONE, top(), base + parser().startIndex));
        }
      } else {
        count();
        const played = tag === 'div' || tag === 'span' ? ROLES[attributes.role?.trim().toLowerCase() ?? ''] : undefined;
        const node = element(played ?? tag, attributes, top(), base + parser().startIndex);
        append(top(), node);
        stack.push(node);
        if (tag === 'main' || tag === 'h1' || attributes.itemprop === 'articleBody') for (let at: HtmlElement | null = node.parent; at !== null && !at.holdsMain; at = at.parent) at.holdsMain = true;
      }
      if (depth > PARSER_DEPTH) throw new Stop('deep');
    },
    onclosetag() {
      depth--;
      if (silent > 0) {
        silent--;
        if (silent === 1 && caption !== null) {
          addPicture(caption.parts.join(''), caption.start);
          caption = null;
        }
        if (silent === 0 && script !== null) {
          jsonLd.push(script.join(''));
          script = null;
        }
      } else if (flattened > 0) flattened--;
      else if (stack.length > 1 && !restarted) pop();
    },
    ontext(text) {
      if (silent > 0) {
        (caption?.parts ?? script)?.push(text);
        return;
      }
      if ((length += text.length) > MAX_TEXT) throw new Stop();
      const end = base + parser().endIndex + 1;
      const verbatim = html.startsWith(text, end - text.length);
      const start = verbatim ? end - text.length : base + parser().startIndex;
      const { children } = top();
      const last = children[children.length - 1] as { text: string; start: number; end: number; tag?: string } | undefined;
      if (verbatim && last !== undefined && last.tag === undefined && last.end === start && last.end - last.start === last.text.length) {
        last.end = end;
        last.text = html.slice(last.start, end);
      } else {
        count();
        append(top(), { text, start, end });
      }
      for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) top().textLength++;
    },
  });
  let capped = false;
  for (;;) {
    const parser: Parser = new Parser(handlers(() => parser), { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
    try {
      parser.end(base === 0 ? html : html.slice(base));
      break;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      if (error.message !== 'deep' || silent > 0) {
        capped = true;
        break;
      }
      base += parser.endIndex + 1;
      restarted = true;
      depth = 0;
      flattened = 0;
    }
  }
  while (stack.length > 1) pop();
  return { root, jsonLd, tooDeep, capped };
}

/** Elements below `root` in document order, `root` itself first; `enter` false leaves out what is below one. */
export function* elementsOf(root: HtmlElement, enter: (element: HtmlElement) => boolean = () => true): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop() as HtmlElement;
    yield node;
    if (!enter(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i] as HtmlElement | HtmlText;
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** All text below an element, white space folded; at most `limit` UTF-16 code units. */
export function textOf(root: HtmlElement, limit = 2_000): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: (HtmlElement | HtmlText)[] = [root];
  while (waiting.length > 0 && length < limit) {
    const node = waiting.pop() as HtmlElement | HtmlText;
    if (!isElement(node)) {
      parts.push(node.text);
      length += node.text.length;
      continue;
    }
    if (parts.length > 0 && node.tag !== 'b' && node.tag !== 'i' && node.tag !== 'em' && node.tag !== 'strong') parts.push(' ');
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as HtmlElement | HtmlText);
  }
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}
