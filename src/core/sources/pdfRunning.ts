import type { Segment } from './pdfSegments.js';

export interface PdfPage {
  /** One-based. */
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  /** What the file says of the pictures on it. */
  readonly pictures: readonly string[];
}

/** Running heads and feet stand in the outer part of a page's height. */
const EDGE = 0.14;
/** Lines looked at from each edge. */
const REACH = 3;
const FIGURE = /^[0-9.,\s%]+$/;

/**
 * Takes running heads, feet and page numbers off the pages: lines at the edges that return on other pages (but for their numbers), and lone
 * numbers there that count with the pages. Answers the printed number of each page where there is one.
 */
export function withoutRunning(pages: readonly PdfPage[]): { pages: PdfPage[]; labels: Map<number, string> } {
  const seen = new Map<string, Set<number>>();
  const exact = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of edges(page)) {
      add(seen, keyOf(line.text), page.number);
      if (FIGURE.test(line.text)) add(exact, line.text, page.number);
    }
  }
  const needed = pages.length < 4 ? 2 : 3;
  const offsets = new Map<number, number>();
  for (const page of pages) for (const line of edges(page)) {
    const number = pageNumber(line.text);
    if (number !== null) offsets.set(number - page.number, (offsets.get(number - page.number) ?? 0) + 1);
  }
  const [offset, count] = [...offsets].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const counts = count >= Math.max(2, Math.min(3, pages.length * 0.5)) || (pages.length === 1 && count === 1 && offset === 0);
  const labels = new Map<number, string>();
  // a year in a running head returns as it is, figures of a table do not
  const isFigure = (line: Segment, page: number): boolean => FIGURE.test(line.text) && Number(line.text) !== page + offset && (exact.get(line.text)?.size ?? 0) < needed;
  const kept = pages.map((page) => {
    const drop = new Set<Segment>();
    for (const line of edges(page)) {
      const number = pageNumber(line.text);
      const returns = (seen.get(keyOf(line.text))?.size ?? 0) >= needed && pages.length > 1;
      if (number !== null && counts && number - page.number === offset) {
        drop.add(line);
        labels.set(page.number, String(number));
      } else if (/^[ivxlc]{1,7}$/.test(line.text.trim()) && pages.length > 1) {
        drop.add(line);
        labels.set(page.number, line.text.trim());
      } else if (returns && !FIGURE.test(line.text) && !page.segments.some((one) => one !== line && Math.abs(one.y - line.y) < line.size * 0.3 && isFigure(one, page.number))) drop.add(line);
    }
    return { ...page, segments: page.segments.filter((line) => !drop.has(line)) };
  });
  return { pages: kept, labels };
}

function edges({ segments, height }: PdfPage): Segment[] {
  const top = segments.filter((line) => line.y < height * EDGE).sort((a, b) => a.y - b.y).slice(0, REACH * 2);
  const bottom = segments.filter((line) => line.y > height * (1 - EDGE)).sort((a, b) => b.y - a.y).slice(0, REACH * 2);
  return [...top, ...bottom];
}

const keyOf = (text: string): string => text.replace(/[0-9]+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** The number of a line that is nothing but a page number: "12", "– 12 –", "Page 12 of 90", "12 | Annual report". */
function pageNumber(text: string): number | null {
  const found = /^(?:page |seite |p\. ?)?[–—|[ -]{0,4}([0-9]{1,4})[–—|\] -]{0,4}(?:(?:of|\/|von|de) ?[0-9]{1,4})?$/i.exec(text.trim());
  return found === null ? null : Number(found[1]);
}

function add(seen: Map<string, Set<number>>, key: string, page: number): void {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, new Set([page]));
  else known.add(page);
}
