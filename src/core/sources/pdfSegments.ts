/** A stretch of text as a PDF draws it; lengths in points, y grows downward from the top of the page as shown. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly font: string;
  readonly isRtl: boolean;
  /** A space is drawn before it. */
  readonly isSpaced?: true;
}

/** Runs that stand side by side on one line without a wide gap: a line of a column, or a cell. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  readonly runs: readonly PdfRun[];
  /** Raised digits found in it (footnote marks, exponents), as written. */
  readonly raised: readonly string[];
}

/** Wider than this (in font sizes) a gap parts columns or cells; spaces of justified lines stay below, mostly. */
const WIDE = 0.95;
/** Between two figures a narrower gap parts them: no text has three spaces there. */
const WIDE_FIGURES = 0.6;
/** The same between pieces that are not drawn one after the other: columns may be parted by no more than a letter's width. */
const WIDE_APART = 0.65;
/** Narrower than this there is no space: letters are set apart by a little. */
const SPACE = 0.14;
/** The same between words where one is drawn: recognised text (OCR) is squeezed into the places of the words on the picture. */
const SPACE_DRAWN = 0.05;

/** Groups runs into segments: first as the file draws them, then joining those side by side that were drawn apart. */
export function segmentsOf(runs: readonly PdfRun[]): Segment[] {
  const groups: PdfRun[][] = [];
  let current: PdfRun[] = [];
  let isSpaced = false;
  for (const drawn of runs) {
    // spaces are told by the gaps; drawn ones may be as wide as a table's gutter
    if (drawn.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const run: PdfRun = isSpaced ? { ...drawn, isSpaced } : drawn;
    isSpaced = false;
    const last = current[current.length - 1];
    if (last !== undefined && isTwice(current, run)) continue;
    if (last !== undefined && follows(current, run)) current.push(run);
    else {
      current = [run];
      groups.push(current);
    }
  }
  const made = groups.map(segment).filter((one): one is Segment => one !== null);
  return joinNeighbours(made);
}

/** Fake bold draws a word twice, a hair apart. */
function isTwice(group: readonly PdfRun[], run: PdfRun): boolean {
  return group.slice(-3).some((one) => one.text === run.text && Math.abs(one.x - run.x) < run.size * 0.12 && Math.abs(one.y - run.y) < run.size * 0.12);
}

function follows(group: readonly PdfRun[], run: PdfRun): boolean {
  const last = group[group.length - 1] as PdfRun;
  const main = mainSize(group);
  const size = Math.max(main, run.size);
  const gap = run.isRtl || last.isRtl ? Math.max(run.x - last.x - last.width, last.x - run.x - run.width) : run.x - last.x - last.width;
  if (gap > size * wide(last.text, run.text) || gap < -size * 0.6) return false;
  const base = group.find((one) => one.size > main * 0.85) ?? last;
  const rise = Math.abs(run.y - base.y);
  // smaller text may be raised or lowered, text of the same size stands on the line
  return rise < size * (run.size < main * 0.85 || base.size < run.size * 0.85 ? 0.6 : 0.3);
}

const wide = (before: string, after: string): number => (/[0-9%)]\s*$/.test(before.slice(-3)) && /^\s*[-+(\u2212$€£<]?[0-9]/.test(after.slice(0, 4)) ? WIDE_FIGURES : WIDE);

const mainSize = (runs: readonly PdfRun[]): number => runs.reduce((most, run) => Math.max(most, run.size), 0);

function segment(group: readonly PdfRun[]): Segment | null {
  if (group.length === 0) return null;
  const rtl = group.filter((run) => run.isRtl).length * 2 > group.length;
  const sorted = [...group].sort((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  const size = mainSize(sorted);
  const base = sorted.filter((run) => run.size > size * 0.85);
  const y = median(base.map((run) => run.y));
  let text = '';
  let before: PdfRun | null = null;
  const raised: string[] = [];
  for (const run of sorted) {
    if (before !== null) {
      const gap = rtl ? before.x - run.x - run.width : run.x - before.x - before.width;
      const isBetweenWords = run.isSpaced === true && run.text.length > 1 && before.text.length > 1;
      if (gap > size * (isBetweenWords ? SPACE_DRAWN : SPACE) && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    }
    const isRaised = run.size < size * 0.85 && run.y < y - size * 0.15 && /^[0-9,*†‡§]{1,6}$/.test(run.text.trim());
    if (isRaised) {
      const mark = raise(run.text.trim());
      // at the start it opens a footnote
      text = text.trim() === '' ? `${mark} ` : text.trimEnd() + mark;
      raised.push(mark);
    } else text += run.text;
    before = run;
  }
  const x = Math.min(...sorted.map((run) => run.x));
  const right = Math.max(...sorted.map((run) => run.x + run.width));
  return { text: text.replace(/\s+/g, ' ').trim(), x, right, y, size, font: mainFont(sorted), runs: group, raised };
}

/** Digits drawn raised become raised characters, so that 48,210 with a note 1 is not 48,2101. */
const raise = (text: string): string => text.replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).replace(/,/g, '˒');

function mainFont(runs: readonly PdfRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run.font, (counts.get(run.font) ?? 0) + run.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function joinNeighbours(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const used = new Set<Segment>();
  const found: Segment[] = [];
  for (const [index, one] of sorted.entries()) {
    if (used.has(one)) continue;
    let whole = one;
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as Segment;
      if (other.y - whole.y > whole.size * 0.6) break;
      if (used.has(other) || Math.abs(other.y - whole.y) > Math.min(whole.size, other.size) * (Math.abs(other.size - whole.size) < whole.size * 0.15 ? 0.2 : 0.5)) continue;
      const gap = Math.max(other.x - whole.right, whole.x - other.right);
      const [before, after] = other.x > whole.x ? [whole, other] : [other, whole];
      if (gap > Math.min(whole.size, other.size) * Math.min(WIDE_APART, wide(before.text, after.text)) || gap < -whole.size * 0.3) continue;
      const joined = segment([...whole.runs, ...other.runs]);
      if (joined === null) continue;
      used.add(other);
      whole = joined;
      next = index;
    }
    found.push(whole);
  }
  return found;
}

const BULLET = /^(?:[•▪●○◦‣–—*-]|\(?[0-9]{1,3}[.)]|\(?[a-z][.)])$/;
const SECTION = /^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}$/;

/** Joins bullets and the numbers of items and headings to the words that follow them after a wide gap. */
export function joinMarkers(segments: readonly Segment[], isText: (one: Segment) => boolean): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const used = new Set<Segment>();
  return sorted.flatMap((one, index) => {
    if (used.has(one)) return [];
    if (!BULLET.test(one.text) && !(SECTION.test(one.text) && !isText(one))) return [one];
    const next = sorted.slice(Math.max(0, index - 8), index + 9).find((other) => other !== one && !used.has(other) && Math.abs(other.y - one.y) < one.size * 0.25 && other.x > one.x && other.x - one.right < one.size * 3.2);
    if (next === undefined || !/^["“‘'(]?\p{L}/u.test(next.text)) return [one];
    used.add(next);
    const joined = segment([...one.runs, ...next.runs]);
    return joined === null ? [one] : [joined];
  });
}

/** Joins what one justified line's wide spaces have parted: neighbours on a line of the same column. */
export function joinLine(lines: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    const isSame = last !== undefined && Math.abs(line.y - last.y) < last.size * 0.2 && line.x > last.right && line.x - last.right < last.size * 2.5;
    const joined = isSame ? segment([...last.runs, ...line.runs]) : null;
    if (joined === null) found.push(line);
    else found[found.length - 1] = joined;
  }
  return found;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
