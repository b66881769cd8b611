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
  readonly children: (HtmlElement | HtmlText)[];
  readonly start: number;
  /** Characters of text below, without scripts and styles; those of them inside links. */
  textLength: number;
  linkLength: number;
}

export interface HtmlTree {
  readonly root: HtmlElement;
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly tooDeep: boolean;
}

export const isElement = (node: HtmlElement | HtmlText): node is HtmlElement => 'tag' in node;

/** Elements nested deeper are read into their ancestor at this depth, so that no later walk overflows. */
const MAX_DEPTH = 300;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'audio', 'video', 'select', 'textarea', 'button', 'input', 'map']);

/** Parses HTML into a light tree with places in the file; scripts, styles and controls are left out. Linear, never throws on any input. */
export function htmlTree(html: string): HtmlTree {
  const element = (tag: string, attributes: Readonly<Record<string, string>>, parent: HtmlElement | null, start: number): HtmlElement =>
    ({ tag, attributes, parent, children: [], start, textLength: 0, linkLength: 0 });
  const root = element('#root', {}, null, 0);
  const stack: HtmlElement[] = [root];
  const jsonLd: string[] = [];
  let tooDeep = false;
  // depth of elements that were not pushed, and of the outermost silent one
  let flattened = 0;
  let silent = 0;
  let script: string[] | null = null;
  const top = (): HtmlElement => stack[stack.length - 1] as HtmlElement;
  const parser: Parser = new Parser({
    onopentag(tag, attributes) {
      if (silent > 0 || SILENT.has(tag)) {
        if (silent === 0 && tag === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json') script = [];
        silent++;
        return;
      }
      if (stack.length >= MAX_DEPTH || flattened > 0) {
        tooDeep = true;
        flattened++;
        top().children.push(element('br', {}, top(), parser.startIndex));
        return;
      }
      const node = element(tag, attributes, top(), parser.startIndex);
      top().children.push(node);
      stack.push(node);
    },
    onclosetag() {
      if (silent > 0) {
        silent--;
        if (silent === 0 && script !== null) {
          jsonLd.push(script.join(''));
          script = null;
        }
        return;
      }
      if (flattened > 0) {
        flattened--;
        return;
      }
      if (stack.length <= 1) return;
      const node = stack.pop() as HtmlElement;
      top().textLength += node.textLength;
      top().linkLength += node.tag === 'a' ? node.textLength : node.linkLength;
    },
    ontext(text) {
      if (silent > 0) {
        script?.push(text);
        return;
      }
      const end = parser.endIndex + 1;
      const verbatim = html.startsWith(text, end - text.length);
      top().children.push({ text, start: verbatim ? end - text.length : parser.startIndex, end });
      for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) top().textLength++;
    },
  }, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.end(html);
  while (stack.length > 1) {
    const node = stack.pop() as HtmlElement;
    top().textLength += node.textLength;
    top().linkLength += node.tag === 'a' ? node.textLength : node.linkLength;
  }
  return { root, jsonLd, tooDeep };
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
