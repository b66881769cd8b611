import type { Nodes, Paragraph, Parent, Root, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Parsed, Problem } from '../problem.js';
import { plainMapped } from '../text/mappedText.js';
import { cellNumber } from './cellNumber.js';
import { isoDate } from './findDate.js';
import { markdownWindows } from './markdownWindows.js';
import { phrasingText } from './markdownText.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { lightProse } from './readLightMarkup.js';
import { textLines } from './textLines.js';
import { textMetadata } from './textMetadata.js';
import type { SourceDocument, SourceMetadata } from './types.js';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkMath, { singleDollarTextMath: false });

/** The parser makes at best a megabyte a second; longer files are read line by line. UTF-16 code units. */
const MAX_PARSED = 1_000_000;

/** Markdown: paragraphs, list items, table rows with heads; markup masked, front matter read as metadata. */
export function readMarkdown({ path, text: file }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(file, problems);
  const text = withoutAttributes(file);
  const windows = markdownWindows(text);
  let metadata: SourceMetadata = {};
  const definitions = windows.length > 1 ? linkDefinitions(text) : '';
  for (const { start, end, plain } of windows) {
    if (builder.isFull) break;
    if (plain || text.length > MAX_PARSED) {
      lightProse(text, textLines(text.slice(start, end)).map((line) => ({ start: line.start + start, end: line.end + start })), 'md', builder);
      continue;
    }
    // a link by name is a link only where its definition is seen
    const root = parser.parse(end < text.length ? `${text.slice(start, end)}\n\n${definitions}` : text.slice(start, end)) as Root;
    if (start > 0) shiftPositions(root, start);
    if (start === 0) metadata = frontMatter(root, problems);
    visit(text, root, builder, { inQuote: false });
  }
  if (windows.some(({ plain }) => plain)) problems.push({ code: 'too-deep', message: 'Parts with thousands of marks were read line by line.', severity: 'warning' });
  const fromText = textMetadata(text, textLines(text.slice(bodyStart(text), bodyStart(text) + 4000)).map(({ start, end }) => ({ start: start + bodyStart(text), end: end + bodyStart(text) })));
  const title = metadata.title ?? firstHeading(builder, path) ?? fromText.title;
  return { value: builder.build(path, { ...fromText, ...metadata, ...(title === undefined ? {} : { title }) }), problems };
}

/** Quarto's and pandoc's fences of divisions (`::: {.note}`) and attributes (`{#sec-a .wide}`) as blanks of the same length: they say nothing. */
function withoutAttributes(text: string): string {
  if (!text.includes(':::') && !/\{[#.]/.test(text)) return text;
  return text.replace(/^[ ]{0,12}:{3,20}(?:[ \t][^\n]{0,200})?$|[ ]?\{[#.][^{}\n]{0,200}\}/gm, (marks) => ' '.repeat(marks.length));
}

function firstHeading(builder: PassagesBuilder, path: string): string | undefined {
  const first = builder.build(path, {}).passages.find((passage) => passage.kind === 'heading');
  return first?.headings.length === 0 ? first.text : undefined;
}

/** Lines such as `[name]: address`, as far as a few thousand characters go. */
function linkDefinitions(text: string): string {
  const found: string[] = [];
  let length = 0;
  for (const match of text.matchAll(/^ {0,3}\[[^\]\r\n^[][^\]\r\n[]{0,100}\]: ?\S{1,500}/gm)) {
    length += match[0].length;
    if (length > 10_000) break;
    found.push(match[0]);
  }
  return found.join('\n');
}

/** Behind the front matter. */
function bodyStart(text: string): number {
  if (!text.startsWith('---')) return 0;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? 0 : end + 4;
}

function visit(file: string, node: Nodes, builder: PassagesBuilder, context: { inQuote: boolean }): void {
  switch (node.type) {
    case 'heading':
      builder.heading(node.depth, phrasingText(file, node.children));
      return;
    case 'paragraph':
      builder.block(phrasingText(file, node.children));
      images(file, node, builder);
      return;
    case 'listItem':
      node.children.forEach((child, i) => {
        if (child.type === 'paragraph') {
          builder.block(phrasingText(file, child.children), { kind: 'list-item', sameGroup: i > 0 });
          images(file, child, builder);
        } else visit(file, child, builder, context);
      });
      return;
    case 'table':
      table(file, node, builder);
      return;
    case 'code':
    case 'yaml':
    case 'html':
    case 'math':
    case 'definition':
      return;
    default:
      if ('children' in node) for (const child of (node as Parent).children) visit(file, child as Nodes, builder, context);
  }
}

/** What is said in place of a picture, where it is more than its name. */
function images(file: string, node: Paragraph, builder: PassagesBuilder): void {
  for (const child of node.children) {
    if (child.type !== 'image') continue;
    const alt = child.alt?.trim() ?? '';
    const start = file.indexOf(alt, child.position?.start.offset ?? 0);
    if (alt.split(/\s+/).length < 5 || start < 0 || start + alt.length > (child.position?.end.offset ?? 0)) continue;
    builder.block(plainMapped(alt, start), { kind: 'caption', whole: true });
  }
}

function table(file: string, node: Table, builder: PassagesBuilder): void {
  const [head, ...rows] = node.children;
  const heads = (head?.children ?? []).map((cell) => phrasingText(file, cell.children).text.trim());
  const rowsOf = builder.table({ caption: null, heads: heads.map((one, i) => (one === '' ? (i === 0 ? '' : one) : one)) });
  for (const row of rows) {
    rowsOf.row({
      cells: row.children.map((cell, column) => {
        const text = phrasingText(file, cell.children);
        const value = cellNumber(text.text);
        return { text, column, ref: null, ...(value === null ? {} : { value }) };
      }),
    });
  }
}

/** The parser counts from the start of the window it was given. */
function shiftPositions(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of (node as Parent).children) shiftPositions(child as Nodes, by);
}

function frontMatter(root: Root, problems: Problem[]): SourceMetadata {
  const node = root.children.find((child) => child.type === 'yaml');
  if (node === undefined || !('value' in node)) return {};
  try {
    return metadataOf(parseYaml(String(node.value), { maxAliasCount: 20, schema: 'failsafe' }) as unknown);
  } catch (error) {
    problems.push({ code: 'front-matter', message: `The front matter is no valid YAML: ${error instanceof Error ? error.message.split('\n')[0] : ''}`, severity: 'warning' });
    return {};
  }
}

/** Metadata from a mapping with the usual names. */
export function metadataOf(value: unknown): SourceMetadata {
  if (typeof value !== 'object' || value === null) return {};
  const map = value as Record<string, unknown>;
  const string = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const one = map[name];
      if (typeof one === 'string' && one.trim() !== '') return one.trim();
      if (Array.isArray(one)) {
        const words = one.map((item: unknown) => (typeof item === 'string' ? item : typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : '')).filter((item) => item !== '');
        if (words.length > 0) return words.join(', ');
      }
    }
    return undefined;
  };
  const entries: Record<string, string | undefined> = {
    title: string('title'), author: string('author', 'authors', 'by', 'byline'), publisher: string('publisher', 'publication', 'site', 'source_name'),
    date: isoDate(string('date', 'published', 'publishdate', 'pubdate')), modified: isoDate(string('modified', 'updated', 'lastmod')),
    url: string('url', 'link', 'canonical', 'source'), lang: string('lang', 'language'), key: string('key', 'citekey', 'id'),
  };
  if (entries.url !== undefined && !/^https?:\/\//.test(entries.url)) delete entries.url;
  return Object.fromEntries(Object.entries(entries).filter(([, one]) => one !== undefined)) as SourceMetadata;
}
