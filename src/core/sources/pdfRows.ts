import type { Segment } from './pdfSegments.js';

/** Segments whose baselines agree, from left to right. */
export interface PdfRow {
  readonly y: number;
  readonly segments: readonly Segment[];
}

export function rowsOf(segments: readonly Segment[]): PdfRow[] {
  const rows: { y: number; segments: Segment[] }[] = [];
  for (const one of [...segments].sort((a, b) => a.y - b.y)) {
    const last = rows[rows.length - 1];
    if (last !== undefined && one.y - last.y < one.size * 0.35) last.segments.push(one);
    else rows.push({ y: one.y, segments: [one] });
  }
  for (const row of rows) row.segments.sort((a, b) => a.x - b.x);
  return rows;
}

/** A part of a page that is read from top to bottom: a column, or lines across the page. */
export type Region = readonly Segment[];

/** A gutter has lines on both sides in at least this many rows. */
const MIN_ROWS = 4;
/** Lines of a column of prose are longer than cells. UTF-16 code units. */
const CELL = 24;

/**
 * Cuts a page into its columns, in reading order: where a gutter runs down a stretch of the page, its left side comes before its right; what
 * crosses the gutter (titles, wide tables) parts the stretches. Columns are found again within each side.
 */
export function regionsOf(segments: readonly Segment[], depth = 0): Region[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const gutter = depth > 3 ? null : findGutter(sorted);
  if (gutter === null) return sorted.length === 0 ? [] : [sorted];
  const found: Region[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const flush = (): void => {
    if (across.length > 0) found.push(across);
    found.push(...regionsOf(left, depth + 1), ...regionsOf(right, depth + 1));
    [left, right, across] = [[], [], []];
  };
  const rows = rowsOf(sorted);
  const wide = rows.map((row) => isWideRow(row, gutter));
  for (const [index, row] of rows.entries()) {
    const crosses = row.segments.some((one) => one.x < gutter - 1 && one.right > gutter + 1);
    // one row of short pieces may be two headings side by side
    if (!crosses && !(wide[index] === true && (wide[index - 1] === true || wide[index + 1] === true))) {
      for (const one of row.segments) (one.right <= gutter + 1 ? left : right).push(one);
      continue;
    }
    if (left.length + right.length > 0) {
      const heads = headsOfNext(left, right, row);
      flush();
      across.push(...heads);
    }
    across.push(...row.segments);
  }
  flush();
  return found;
}

/** Lines that stand below both columns and right above what crosses them belong to the latter: the title of a wide table. */
function headsOfNext(left: Segment[], right: readonly Segment[], next: PdfRow): Segment[] {
  const taken: Segment[] = [];
  const lowest = Math.max(0, ...right.map((one) => one.y));
  let below = next.y;
  for (let last = left[left.length - 1]; last !== undefined && right.length > 0 && taken.length < 2; last = left[left.length - 1]) {
    const above = left[left.length - 2];
    const isApart = last.y > lowest + last.size && (above === undefined || last.y - above.y > last.size * 1.5);
    if (!isApart || below - last.y > last.size * 3) break;
    taken.unshift(last);
    left.pop();
    below = last.y;
  }
  return taken;
}

/** A table's row on both sides of the gutter: several short cells, none of them a line that fills its column. */
function isWideRow(row: PdfRow, gutter: number): boolean {
  const { segments } = row;
  if (segments.length < 3 || !segments.some((one) => one.right < gutter) || !segments.some((one) => one.x > gutter)) return false;
  return segments.every((one) => one.text.length <= CELL || (one.text.length <= CELL * 2 && one.right < gutter - one.size * 3));
}

/** The x that most rows leave free between two lines of prose, if enough do so and not too many lines cross it. */
function findGutter(lines: readonly Segment[]): number | null {
  if (lines.length < MIN_ROWS * 2) return null;
  const starts = new Map<number, number>();
  for (const line of lines) {
    const at = Math.round(line.x / 3);
    starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  const left = Math.min(...lines.map((line) => line.x));
  let best: { x: number; beside: number } | null = null;
  // a column starts where many lines start
  for (const [at, count] of starts) {
    if (count + (starts.get(at + 1) ?? 0) + (starts.get(at - 1) ?? 0) < MIN_ROWS) continue;
    const x = at * 3 - 3;
    if (x <= left + 40) continue;
    const before = lines.filter((line) => line.right <= x + 1);
    const after = lines.filter((line) => line.x >= x - 1);
    const crossing = lines.length - before.length - after.length;
    const beside = Math.min(sideBySide(before, after), sideBySide(after, before));
    if (beside < MIN_ROWS || crossing > lines.length * 0.5 || !isProse(before) || !isProse(after)) continue;
    if (best === null || beside > best.beside) best = { x, beside };
  }
  return best?.x ?? null;
}

/** Half of the text stands in lines longer than cells are. */
function isProse(lines: readonly Segment[]): boolean {
  let long = 0;
  let all = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length > CELL) long += text.length;
  }
  return long * 2 > all;
}

/** How many lines have one of the other side at about their height. */
function sideBySide(one: readonly Segment[], other: readonly Segment[]): number {
  const heights = other.map((box) => box.y).sort((a, b) => a - b);
  let count = 0;
  let at = 0;
  for (const box of [...one].sort((a, b) => a.y - b.y)) {
    while (at < heights.length && (heights[at] ?? 0) < box.y - box.size) at++;
    if (Math.abs((heights[at] ?? Infinity) - box.y) <= box.size) count++;
  }
  return count;
}
