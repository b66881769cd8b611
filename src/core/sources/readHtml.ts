import type { Parsed, Problem } from '../problem.js';
import { plainMapped, type MappedText } from '../text/mappedText.js';
import { findMain, isBoilerplate } from './htmlBoilerplate.js';
import { htmlInline } from './htmlInline.js';
import { htmlMetadata } from './htmlMetadata.js';
import { isDataTable, readTable } from './htmlTable.js';
import { liveBlogPosts } from './htmlPosts.js';
import { elementsOf, htmlTree, isElement, textOf, type HtmlElement, type HtmlText } from './htmlTree.js';
import { passagesBuilder, type BlockOptions } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { withSpeakers } from './htmlSpeakers.js';
import { openingDate } from './textMetadata.js';
import type { PassageKind, SourceDocument } from './types.js';

const BLOCKS = new Set((
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main ' +
  'menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul caption'
).split(' '));
const GLUED = new Set(['b', 'strong', 'i', 'em', 'u', 'mark', 'font', 'wbr', 'ins', 'bdi', 'bdo', 'abbr', 'q', 'cite', 'code', 's', 'var']);
const READING_TIME = /^\d{1,3}[ \u00a0-]?min(?:ute)?s?[ \u00a0-](?:read|listen)$/i;

/** Alt text of fewer words is a name. */
const MIN_ALT = 5;

/** HTML: the main text without what surrounds it; spans point into the markup. */
export function readHtml({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const tree = htmlTree(text);
  if (tree.tooDeep) problems.push({ code: 'too-deep', message: 'Elements are nested very deep; their text was read, their structure only in part.', severity: 'warning' });
  if (tree.capped) problems.push({ code: 'too-large', message: 'The page has more than half a million elements and texts, or more than 16 million characters of text; only the first part was read.', severity: 'warning' });
  const { main, marked } = findMain(tree.root);
  const builder = passagesBuilder(text, problems);
  const posts = liveBlogPosts(main);
  let day: string | undefined;
  const inline = htmlInline();
  /** What pictures of the block at hand show. */
  const pictures: MappedText[] = [];
  let breaks = 0;
  let sameGroup = false;

  const flush = (options: BlockOptions = {}): void => {
    const block = inline.take();
    breaks = 0;
    if (block !== null) {
      builder.block(block, { ...options, sameGroup });
      sameGroup = false;
    }
    for (const picture of pictures.splice(0)) builder.block(picture, { kind: 'caption', whole: true });
  };
  const readInto = (element: HtmlElement): MappedText | null => {
    inlineOf(element);
    return inline.take();
  };
  /** Everything below an element as one line of text. */
  const inlineOf = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) inline.text(child, styleOf(element));
      else if (!isNoteMark(child) && !isBoilerplate(child, true)) {
        if (BLOCKS.has(child.tag) || child.tag === 'br') inline.space(child.start);
        else if (!GLUED.has(child.tag)) inline.boundary(child.start);
        inlineOf(child);
        if (BLOCKS.has(child.tag)) inline.space(child.start);
        else if (!GLUED.has(child.tag)) inline.boundary(child.start);
      }
    }
  };
  const visitText = (node: HtmlText, parent: HtmlElement, kind: PassageKind): void => {
    if (breaks > 0 && node.text.trim() !== '') {
      // a line break in the middle of a sentence is layout
      if (breaks === 1 && /^\s*[a-z]/.test(node.text)) inline.space(node.start);
      else {
        const again = breaks === 1;
        flush({ kind });
        sameGroup = again;
      }
      breaks = 0;
    }
    inline.text(node, styleOf(parent));
  };
  const visit = (element: HtmlElement, kind: PassageKind): void => {
    const before = day;
    visitChildren(element, kind);
    if (day === before) return;
    flush({ kind });
    builder.dated((day = before));
  };
  const visitChildren = (element: HtmlElement, kind: PassageKind): void => {
    for (const child of element.children) {
      if (builder.isFull) return;
      if (!isElement(child)) {
        visitText(child, element, kind);
        continue;
      }
      const { tag } = child;
      if (tag === 'br') {
        breaks++;
        continue;
      }
      if (tag === 'img') {
        const alt = child.attributes.alt?.trim() ?? '';
        if (alt.split(/\s+/).length >= MIN_ALT) altText(child, alt);
        continue;
      }
      if (isNoteMark(child) || isBoilerplate(child, marked)) continue;
      const isBlock = BLOCKS.has(tag) || tag.includes('-');
      if (!isBlock) {
        if (!GLUED.has(tag)) inline.boundary(child.start);
        if (tag === 'sup' && !/^(?:\d+|st|nd|rd|th|er?|o|a|[²³])$/i.test(textOf(child, 20))) inline.space(child.start);
        visit(child, kind);
        if (!GLUED.has(tag)) inline.boundary(child.start);
        continue;
      }
      flush({ kind });
      const post = posts.get(child);
      if (post !== undefined) builder.dated((day = post));
      if (/^h[1-6]$/.test(tag)) {
        const words = readInto(child);
        if (words !== null) builder.heading(Number(tag.charAt(1)), words);
        continue;
      }
      if (tag === 'table' && isDataTable(child)) {
        dataTable(child);
        continue;
      }
      if (tag === 'dl') {
        definitions(child);
        continue;
      }
      if (isByline(child)) {
        byline(child);
        continue;
      }
      const inner: PassageKind = tag === 'li' ? 'list-item' : tag === 'figcaption' || tag === 'caption' ? 'caption' : kind;
      visit(child, inner);
      flush({ kind: inner });
    }
  };
  const altText = (image: HtmlElement, alt: string): void => {
    const at = text.indexOf(alt, image.start);
    if (at < 0 || at > image.start + 4000) return;
    pictures.push(plainMapped(alt, at));
    if (inline.isEmpty) flush();
  };
  const dataTable = (table: HtmlElement): void => {
    const captionElement = table.children.find((child): child is HtmlElement => isElement(child) && child.tag === 'caption');
    const caption = captionElement === undefined ? null : readInto(captionElement);
    if (caption !== null) builder.block(caption, { kind: 'caption' });
    readTable(table, builder, readInto, caption?.text ?? null);
  };
  /** Terms and what is said of them read as one: "Founded: 1962". */
  const definitions = (list: HtmlElement): void => {
    for (const child of elementsOf(list)) {
      if (child.tag === 'dt') {
        flush();
        inlineOf(child);
        inline.space(child.start);
      } else if (child.tag === 'dd') {
        inline.space(child.start);
        inlineOf(child);
        flush();
      }
    }
    flush();
  };
  /** Author and date lines say when and who, not how long the reading takes. */
  const byline = (element: HtmlElement): void => {
    inlineOf(element);
    const words = inline.take();
    if (words === null) return;
    const kept = words.text.split(/[•·|]/).map((part) => part.trim()).filter((part) => part !== '');
    if (kept.some((part) => READING_TIME.test(part))) {
      const at = words.text.search(/[•·|]?[ \u00a0]?\d{1,3}[ \u00a0-]?min/i);
      if (at <= 0) return;
      const cut = words.text.slice(0, at).trimEnd();
      const place = words.toFile({ start: 0, end: cut.length });
      inline.text({ text: cut, start: place.start, end: place.end }, 'plain');
      flush({ kind: 'caption', whole: true });
      return;
    }
    builder.block(words, { kind: 'caption', whole: true });
  };

  visit(main, 'sentence');
  flush();
  const metadata = htmlMetadata(tree, main, text.slice(0, 2_000));
  const document = withSpeakers(builder.build(path, metadata));
  const date = metadata.date ?? openingDate(document.passages.slice(0, 12).map((passage) => passage.text));
  return { value: { ...document, metadata: { ...metadata, ...(date === undefined ? {} : { date }) } }, problems };
}

const styleOf = (element: HtmlElement): 'plain' | 'sup' | 'sub' => {
  for (let at: HtmlElement | null = element; at !== null && !BLOCKS.has(at.tag); at = at.parent) if (at.tag === 'sup' || at.tag === 'sub') return at.tag;
  return 'plain';
};

/** Footnote marks and the way back from the note: a raised link, a raised number in brackets, or what books and converters mark as such. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tag === 'a') {
    const { role, class: name = '', href = '' } = element.attributes;
    if (element.attributes['epub:type'] === 'noteref' || role === 'doc-noteref' || role === 'doc-backlink' || /(?:^|\s)footnote-(?:ref|back)(?:\s|$)/.test(name)) return true;
    const only = element.children.length === 1 ? element.children[0] : undefined;
    return href.startsWith('#') && only !== undefined && isElement(only) && only.tag === 'sup';
  }
  if (element.tag !== 'sup') return false;
  if (/^\[.{0,20}\]$/.test(textOf(element, 40))) return true;
  return element.linkLength > 0 && element.linkLength === element.textLength;
}

const BYLINE = /(?:^|[-_ ])(?:byline|dateline|meta|metadata|timestamp|posted-on|entry-meta|pubdate|article-info)(?:$|[-_ ])/i;
const isByline = (element: HtmlElement): boolean => element.textLength < 250 && element.tag !== 'li' && BYLINE.test(element.attributes.class ?? '');
