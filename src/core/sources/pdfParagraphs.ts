import { median, type Segment } from './pdfSegments.js';

export interface PdfParagraph {
  readonly lines: readonly Segment[];
  /** Heading level from the sizes of the document's fonts; null for text. */
  readonly level: number | null;
  readonly isItem: boolean;
  /** The number or sign of a footnote, which opens it in small type. */
  readonly note: string | null;
}

/** The look of a document's running text, and the sizes of its headings. */
export interface PdfStyle {
  readonly size: number;
  readonly font: string;
  /** Font sizes above the text's, largest first. */
  readonly headSizes: readonly number[];
}

/** Finds the size and font of most characters. */
export function styleOf(pages: readonly (readonly Segment[])[]): PdfStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const segment of pages.flat()) {
    const size = Math.round(segment.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + segment.text.length);
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  for (const segment of pages.flat()) if (Math.abs(segment.size - size) < 0.6) fonts.set(segment.font, (fonts.get(segment.font) ?? 0) + segment.text.length);
  const font = [...fonts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return { size, font, headSizes: [...sizes.keys()].filter((one) => one > size * 1.1).sort((a, b) => b - a).slice(0, 6) };
}

const ITEM = /^(?:[•▪●○◦‣–—*-]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s+\S/;
const NOTE = /^([0-9]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])[.)]?\s*(?=[\p{L}"“‘('])/u;

/** Joins lines, in reading order, into paragraphs by their gaps, indents, sizes and fonts. */
export function paragraphsOf(lines: readonly Segment[], style: PdfStyle): PdfParagraph[] {
  const found: Segment[][] = [];
  const gaps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size).filter((gap) => gap > 0.8 && gap < 2.5);
  const leading = median(gaps) || 1.2;
  for (const [index, line] of lines.entries()) {
    const current = found[found.length - 1];
    const before = lines[index - 1];
    if (current !== undefined && before !== undefined && goesOn(current, before, line, lines[index + 1], leading, style)) current.push(line);
    else found.push([line]);
  }
  const marks = new Set(lines.flatMap((line) => line.raised.map((mark) => [...mark].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))));
  return found.map((group) => {
    const opening = NOTE.exec(group[0]?.text ?? '')?.[1] ?? null;
    // notes are set small, or opened by a raised mark, or by the number of a mark in the text
    const isNote = opening !== null && (isSmall(group[0] as Segment, style) || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(opening) || (marks.has(opening) && group[0]?.font === style.font && group[0].size < style.size * 1.05 && /^[0-9]{1,3}\s+\p{Lu}/u.test(group[0]?.text ?? '')));
    const note = isNote ? opening : null;
    return { lines: group, level: levelOf(group, style), isItem: note === null && ITEM.test(group[0]?.text ?? ''), note };
  });
}

const isSmall = (line: Segment, style: PdfStyle): boolean => line.size < style.size * 0.93;

function goesOn(paragraph: readonly Segment[], before: Segment, line: Segment, after: Segment | undefined, leading: number, style: PdfStyle): boolean {
  const gap = (line.y - before.y) / Math.max(line.size, before.size);
  // a line further up is the next column's first: joined later, where a sentence goes on
  if (gap <= 0.3 || gap > leading * 1.28 + 0.05) return false;
  if (Math.abs(line.size - before.size) > Math.max(0.6, before.size * 0.08)) return false;
  if (line.font !== before.font && (isDifferent(line, style) || isDifferent(before, style)) && line.runs.every((run) => run.font !== before.font || run.text.trim() === '')) return false;
  if (ITEM.test(line.text) && !/[a-z,]$/.test(before.text.slice(-1))) return false;
  if (isSmall(line, style) && NOTE.test(line.text) && /[.!?)”"]$/.test(before.text) && paragraph[0] !== undefined && NOTE.test(paragraph[0].text)) return false;
  const left = paragraph.length > 1 ? (paragraph[1]?.x ?? before.x) : before.x;
  // a line that ends early ends its paragraph; a title is set in the middle
  if (paragraph.length === 1 && before.x - line.x > line.size * 4) return false;
  const isIndented = line.x > left + line.size * 0.8 && (after === undefined || after.x < line.x - line.size * 0.5);
  if (isIndented && (paragraph.length > 1 || /[.!?:”"]$/.test(before.text)) && !ITEM.test(paragraph[0]?.text ?? '')) return false;
  // a paragraph's last line is short and ends a sentence, and the next word would have fitted
  const width = Math.max(...paragraph.map((one) => one.right), line.right, after?.right ?? 0);
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0;
  const room = (width - before.right) / (line.size * 0.5);
  if (room > 40 && room > firstWord + 25 && Math.abs(before.x - line.x) < line.size) return false;
  if (/[.!?:”")]$/.test(before.text) && room > firstWord + 8 && gap > leading * 1.06) return false;
  return true;
}

const isDifferent = (line: Segment, style: PdfStyle): boolean => line.font !== style.font;

/** A longer stretch is no heading. UTF-16 code units. */
const MAX_HEADING = 200;

function levelOf(lines: readonly Segment[], style: PdfStyle): number | null {
  const [first] = lines;
  if (first === undefined || lines.length > 4) return null;
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return null;
  const size = Math.round(first.size * 2) / 2;
  const rank = style.headSizes.indexOf(size);
  if (rank >= 0 && !/[a-z][.;,]$/.test(text)) return rank + 1;
  // headings of the text's size are set in another font, short, on their own
  const isOther = first.font !== style.font && first.size > style.size * 0.96 && lines.every((line) => line.font === first.font && line.runs.every((run) => run.font === first.font || run.text.trim() === ''));
  return isOther && text.length <= 100 && lines.length <= 2 && !/[.;:,]$/.test(text) && !ITEM.test(text.replace(/^[0-9]+[.)]\s/, '')) ? style.headSizes.length + 1 : null;
}
