import type { Parsed, Problem } from '../problem.js';
import { sentences } from '../text/sentences.js';
import { addGrid } from './docxTable.js';
import { pictureText } from './officeText.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import { pdfPages, type PdfContent } from './pdfPages.js';
import { paragraphsOf, styleOf, type PdfParagraph, type PdfStyle } from './pdfParagraphs.js';
import { regionsOf, rowsOf } from './pdfRows.js';
import { withoutRunning, type PdfPage } from './pdfRunning.js';
import { joinLine, joinMarkers, type Segment } from './pdfSegments.js';
import { findPdfTables, goesOn, type PdfTable } from './pdfTables.js';
import { hyphenWords, joinLines, type HyphenWords } from './pdfText.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import { isoDate } from './findDate.js';
import { topMetadata } from './topMetadata.js';
import type { Locator, SourceDocument, SourceMetadata } from './types.js';
import { refusalOf } from './zipRefusal.js';

/**
 * Reads a PDF by the positions of its words: lines, columns, paragraphs and tables are rebuilt, running heads and page numbers taken off,
 * words divided at line ends joined, footnotes moved behind their page. Pages without text are named in a problem.
 */
export async function readPdf(input: ReaderInput): Promise<Parsed<SourceDocument>> {
  try {
    return read(await pdfPages(input.bytes, input.characterMap), input.path);
  } catch (error) {
    const { code, message } = refusalOf(error);
    return unreadable(input.path, code, message);
  }
}

/** How the caption of a table opens. */
const TABLE = /^(?:table|tabelle|tableau|tabla|tabell?a?|tab\.)\s[0-9A-Z]/i;

interface TextBlock {
  readonly kind: 'text';
  readonly paragraph: PdfParagraph;
  readonly parts: { readonly page: number; readonly lines: readonly string[] }[];
}

/** What the file says of a picture. */
interface Picture {
  readonly kind: 'picture';
  readonly page: number;
  readonly text: string;
}

type Block = TextBlock | { readonly kind: 'table'; readonly page: number; readonly table: PdfTable };

function read(content: PdfContent, path: string): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const { pages, labels } = withoutRunning(content.pages);
  const style = styleOf(pages.map((page) => page.segments));
  const words = hyphenWords(linesWithin(pages));
  const blocks: Block[] = [];
  const notes: TextBlock[] = [];
  for (const page of pages) {
    const found = blocksOf(page, style);
    const [first] = found.main;
    const last = blocks[blocks.length - 1];
    if (first !== undefined && last !== undefined && first.kind === 'text' && last.kind === 'text' && isContinued(last, first)) {
      last.parts.push(...first.parts);
      found.main.shift();
    }
    blocks.push(...found.main);
    notes.push(...found.notes);
  }
  const builder = passagesBuilder(null, problems);
  const labelOf = (page: number): string | undefined => content.labels?.[page - 1] ?? labels.get(page);
  const at = (page: number): Partial<Locator> => {
    const label = labelOf(page);
    return { page, ...(label === undefined || label === String(page) ? {} : { pageLabel: label }) };
  };
  const marks = notesByPage(notes);
  const tops: string[] = [];
  let title: string | undefined;
  let caption: string | null = null;
  let heads: readonly string[] = [];
  // what stands behind the text of its page
  const pictures = pages.flatMap((page) => page.pictures.flatMap(pictureText).map(({ text }): Picture => ({ kind: 'picture', page: page.number, text })));
  const pageOf = (one: TextBlock | Picture): number => (one.kind === 'picture' ? one.page : (one.parts[0]?.page ?? 0));
  const pending = [...notes, ...pictures].sort((a, b) => pageOf(a) - pageOf(b));
  const flushPending = (before: number): void => {
    while (pending[0] !== undefined && pageOf(pending[0]) < before) {
      const one = pending.shift() as TextBlock | Picture;
      if (one.kind === 'picture') builder.block(one.text, { kind: 'caption', whole: true, locator: at(one.page) });
      else emit(builder, one, words, at, marks);
    }
  };
  for (const [index, block] of blocks.entries()) {
    flushPending(block.kind === 'table' ? block.page : (block.parts[0]?.page ?? 0));
    if (block.kind === 'table') {
      const next = blocks[index + 1];
      if (caption === null && next?.kind === 'text' && TABLE.test(next.parts[0]?.lines[0] ?? '')) caption = joinLines(next.parts.flatMap((part) => part.lines), words);
      const before = blocks[index - 1];
      const isNext = before?.kind === 'table' && before.page === block.page - 1 && goesOn(before.table, block.table);
      heads = addGrid(builder, block.table.rows, { caption, locator: at(block.page), isPrinted: true, ...(isNext ? { heads } : {}) });
      caption = null;
      continue;
    }
    // a line set in another font right above a table names the table
    const isCaption = blocks[index + 1]?.kind === 'table' && (block.paragraph.level ?? 0) > style.headSizes.length;
    const text = emit(builder, isCaption ? { ...block, paragraph: { ...block.paragraph, level: null } } : block, words, at, marks, isCaption);
    if (block.paragraph.level === 1 && block.parts[0]?.page === 1) title ??= text;
    if (tops.length < 10) tops.push(text);
    caption = text.length <= 200 && (block.paragraph.level !== null || TABLE.test(text)) ? text : null;
  }
  flushPending(Infinity);
  problems.push(...pageProblems(content));
  return { value: builder.build(path, metadataOf(content.info, tops, title)), problems };
}

function* linesWithin(pages: readonly PdfPage[]): Generator<string> {
  // the last word of a line may be half a word
  for (const page of pages) for (const { text } of page.segments) yield text.replace(/\S*[-\u00ad\u2010]$/, '');
}

/** One page: columns in reading order, in each its tables and paragraphs; footnotes, and lines that stand apart at the top, on their own. */
function blocksOf(page: PdfPage, style: PdfStyle): { main: Block[]; notes: TextBlock[] } {
  const isText = (one: Segment): boolean => one.font === style.font && one.size < style.size * 1.08;
  const main: Block[] = [];
  const notes: TextBlock[] = [];
  const { apart, rest } = topLine(page, style);
  const addLines = (lines: readonly Segment[]): void => {
    let isNotes = false;
    for (const paragraph of paragraphsOf(joinLine(lines), style)) {
      const block: TextBlock = { kind: 'text', paragraph, parts: [{ page: page.number, lines: paragraph.lines.map((line) => line.text) }] };
      isNotes = paragraph.note !== null || (isNotes && paragraph.level === null && (paragraph.lines[0]?.size ?? 0) < style.size * 0.93);
      const last = main[main.length - 1];
      if (isNotes) notes.push(block);
      else if (last !== undefined && last.kind === 'text' && isContinued(last, block)) last.parts.push(...block.parts);
      else main.push(block);
    }
  };
  for (const region of regionsOf(joinMarkers(withoutContents(rest), isText))) {
    const { tables, rest: lines } = findPdfTables(region);
    const ordered = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
    for (const table of tables) {
      const above = ordered.findIndex((line) => line.y > table.y);
      addLines(ordered.splice(0, above < 0 ? ordered.length : above));
      main.push({ kind: 'table', page: page.number, table });
    }
    addLines(ordered);
  }
  for (const line of apart) notes.push({ kind: 'text', paragraph: { lines: [line], level: null, isItem: false, note: null }, parts: [{ page: page.number, lines: [line.text] }] });
  return { main, notes };
}

/** Takes off the lines of a table of contents: dots that lead to a page number, which counts nothing. */
function withoutContents(segments: readonly Segment[]): Segment[] {
  if (!segments.some((one) => LEADERS.test(one.text))) return [...segments];
  return rowsOf(segments).flatMap((row) => (row.segments.some((one) => LEADERS.test(one.text)) ? [] : row.segments));
}

const LEADERS = /(?:\. ?){6}/;

/** A short line alone at the top of a later page is most likely a running head that does not return: it must not part a sentence. */
function topLine(page: PdfPage, style: PdfStyle): { apart: Segment[]; rest: readonly Segment[] } {
  const [first, second] = [...page.segments].sort((a, b) => a.y - b.y);
  const isApart = page.number > 1 && first !== undefined && second !== undefined && first.y < page.height * 0.12 && second.y - first.y > style.size * 1.9
    && first.size < style.size * 1.08 && first.text.length < 100 && !/[.!?:;,]$/.test(first.text);
  return isApart ? { apart: [first], rest: page.segments.filter((one) => one !== first) } : { apart: [], rest: page.segments };
}

/** A sentence that has not ended goes on at the top of the next column or page. */
function isContinued(before: TextBlock, next: TextBlock): boolean {
  const last = before.paragraph.lines[before.paragraph.lines.length - 1];
  const first = next.paragraph.lines[0];
  const lastPart = before.parts[before.parts.length - 1];
  if (last === undefined || first === undefined || lastPart === undefined) return false;
  if (before.paragraph.level !== null || next.paragraph.level !== null || next.paragraph.isItem || next.paragraph.note !== null) return false;
  const isElsewhere = lastPart.page !== next.parts[0]?.page || first.y < last.y - last.size || first.x > last.right;
  const text = lastPart.lines[lastPart.lines.length - 1] ?? '';
  if (!isElsewhere || Math.abs(first.size - last.size) > 0.7 || /[.!?:;][)"”’]?[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(text)) return false;
  return /^[\p{Ll}\p{N}(“"‘]/u.test(first.text) || /[-\u2010,]$/.test(text) || before.paragraph.lines.length > 2;
}

function notesByPage(notes: readonly TextBlock[]): Map<number, Set<string>> {
  const marks = new Map<number, Set<string>>();
  for (const { paragraph, parts } of notes) {
    const page = parts[0]?.page ?? 0;
    if (paragraph.note === null) continue;
    const known = marks.get(page) ?? new Set<string>();
    marks.set(page, known.add(paragraph.note.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))));
  }
  return marks;
}

/** Adds a paragraph, each sentence with the page it starts on; answers its text. */
function emit(builder: PassagesBuilder, block: TextBlock, words: HyphenWords, at: (page: number) => Partial<Locator>, marks: ReadonlyMap<number, ReadonlySet<string>>, isCaption = false): string {
  const { paragraph, parts } = block;
  const clean = (lines: readonly string[]): string => joinLines(lines, words);
  const page = parts[0]?.page ?? 0;
  const known = marks.get(page) ?? new Set<string>();
  const whole = withoutMarks(clean(parts.flatMap((part) => part.lines)), known);
  const opening = paragraph.note !== null ? /^(?:[0-9]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])[.)]?\s*/u : paragraph.isItem ? /^[•▪●○◦‣–—*-]\s+/ : null;
  const text = opening === null ? whole : whole.replace(opening, '');
  if (paragraph.level !== null) builder.heading(paragraph.level, text, { locator: at(page) });
  else if (isCaption) builder.block(text, { kind: 'caption', whole: true, locator: at(page) });
  else if (parts.length === 1 || parts.every((part) => part.page === page)) builder.block(text, { locator: at(page), ...(paragraph.isItem ? { kind: 'list-item' } : {}) });
  else {
    const ends: { page: number; end: number }[] = [];
    for (let count = 1; count <= parts.length; count++) ends.push({ page: parts[count - 1]?.page ?? page, end: withoutMarks(clean(parts.slice(0, count).flatMap((part) => part.lines)), known).length });
    sentences(text).forEach((span, index) => {
      const where = ends.find((part) => span.start < part.end)?.page ?? page;
      builder.block(text.slice(span.start, span.end), { whole: true, sameGroup: index > 0, locator: at(where), ...(paragraph.isItem ? { kind: 'list-item' } : {}) });
    });
  }
  return text;
}

/** Takes footnote marks off: raised figures behind a word or its punctuation, or behind a figure where the page has that note. */
function withoutMarks(text: string, known: ReadonlySet<string>): string {
  if (!/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return text;
  return text.replace(/([\p{L}\p{N}]{0,4}[.,;:!?)\]"”’%]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:˒[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*)/gu, (all, before: string, raised: string) => {
    const isUnit = /^(?:[mkcdµ]?m|s|ft|in|mi|yd|ha|x|e)$/i.test(before);
    const digits = [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
    const isWord = /(?:\p{L}{3}|[.,;:!?)\]"”’%])$/u.test(before);
    return !isUnit && (isWord || raised.includes('˒') || known.has(digits)) ? before : all.replaceAll('˒', ',');
  });
}

/** Pages from which the last one is a back cover. */
const BOOKLET = 8;

function pageProblems({ pages, count, broken, pictured, isCut, undescribed, unmapped }: PdfContent): Problem[] {
  const problems: Problem[] = [];
  const isEmpty = pages.every((page) => page.segments.length === 0);
  if (unmapped.length > 0) {
    problems.push({ code: 'unread-pages', severity: isEmpty ? 'error' : 'warning', message: `What is written with ${unmapped.slice(0, 3).join(', ')} was not read: the PDF does not say which characters these codes stand for. Save a copy that holds its fonts.` });
  } else if (pages.length > 0 && isEmpty) {
    problems.push({ code: 'no-text', severity: 'error', message: 'The PDF holds no text, only pictures of pages. Run text recognition (OCR) on it and save it again.' });
  }
  if (!isEmpty && pictured.length > 0) {
    const isCover = (page: number): boolean => page === 1 || (page === count && count >= BOOKLET);
    problems.push(readInPart(pictured.every(isCover) ? 'no-text' : 'unread-pages', `${pagesNamed(pictured)} no text: what ${pictured.length > 1 ? 'they show' : 'it shows'} was not read.`));
  }
  if (broken.length > 0) problems.push(readInPart('damaged', `${pagesNamed(broken, 'is damaged and was not read', 'are damaged and were not read')}.`));
  if (undescribed !== null) problems.push(readInPart('undescribed', `What the file says of its pictures was read up to page ${undescribed - 1}.`));
  if (isCut) problems.push(readInPart('too-large', `Only the first ${pages.length.toLocaleString('en')} of ${count.toLocaleString('en')} pages were read.`));
  return problems;
}

/** "Page 7 has", "Pages 3–5 and 9 have". */
function pagesNamed(numbers: readonly number[], one = 'has', many = 'have'): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  if (ranges.length > 12) shown.push(`${ranges.length - 12} more`);
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}` : shown.join('');
  return numbers.length > 1 ? `Pages ${list} ${many}` : `Page ${list} ${one}`;
}

/** Titles that programs fill in. */
const NO_TITLE = /^(?:\(?(?:untitled|anonymous|unspecified)\)?$|untitled|microsoft (?:word|powerpoint|excel)\b|slide 1$|.{1,80}\.(?:docx?|indd|qxd|pdf|tex|dvi|rtf|odt|pptx?|xlsx?)$)/i;

function metadataOf(info: Readonly<Record<string, unknown>>, tops: readonly string[], heading: string | undefined): SourceMetadata {
  const field = (name: string): string | undefined => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
  };
  const title = field('Title');
  const author = NO_TITLE.test(field('Author') ?? '') ? undefined : field('Author');
  const lang = field('Language');
  const modified = isoDate((field('ModDate') ?? field('CreationDate'))?.replace(/^D:/, '').slice(0, 8));
  const named = title === undefined || NO_TITLE.test(title) ? heading : title;
  return topMetadata({
    ...(named === undefined ? {} : { title: named }), ...(author === undefined ? {} : { author }), ...(lang === undefined ? {} : { lang }),
    ...(modified === undefined ? {} : { modified }),
  }, tops);
}
