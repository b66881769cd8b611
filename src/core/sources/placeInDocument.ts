import type { Span } from '../text/span.js';
import type { Passage, PassageCell } from './types.js';

/** Where a span of `passage.text` stands in `SourceDocument.text`. Words that stand for no text of their own (the head before a cell) map to what follows them. */
export function placeInDocument(passage: Passage, span: Span): Span {
  const { pieces, cells } = passage;
  const base = passage.span.start;
  if (cells?.[0]?.at !== undefined) return placeInCells(cells, base, span);
  if (pieces === undefined || pieces.length === 0) return { start: base + span.start, end: base + span.end };
  const place = (at: number, isEnd: boolean): number => {
    let index = 0;
    while (index + 3 < pieces.length && (isEnd ? (pieces[index + 3] as number) < at : (pieces[index + 3] as number) <= at)) index += 3;
    const [from, start, end] = [pieces[index] as number, pieces[index + 1] as number, pieces[index + 2] as number];
    const length = (index + 3 < pieces.length ? (pieces[index + 3] as number) : passage.text.length) - from;
    if (end - start === length) return base + start + Math.max(0, Math.min(at - from, length));
    return base + (isEnd && at > from ? end : start);
  };
  const start = place(span.start, false);
  return { start, end: Math.max(start, span.end <= span.start ? start : place(span.end, true)) };
}

/** Cells that the document holds as they are: a head stands for nothing and maps to its cell. */
function placeInCells(cells: readonly PassageCell[], base: number, span: Span): Span {
  const place = (at: number, isEnd: boolean): number => {
    let index = 0;
    while (index + 1 < cells.length && (isEnd ? at > (cells[index] as PassageCell).span.end : at >= (cells[index] as PassageCell).span.end)) index++;
    const cell = cells[index] as PassageCell;
    return base + (cell.at ?? 0) + Math.max(0, Math.min(at, cell.span.end) - cell.span.start);
  };
  const start = place(span.start, false);
  return { start, end: Math.max(start, span.end <= span.start ? start : place(span.end, true)) };
}
