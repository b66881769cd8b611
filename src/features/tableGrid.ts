import type { Passage, SourceDocument } from '../core/index.js';

export interface GridLine {
  readonly kind: 'row' | 'head' | 'text';
  /** The number at the sheet's edge; null where it is not known. */
  readonly row: number | null;
  /** Columns count from 0. */
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

export interface GridSheet {
  /** '' where the format has no sheets. */
  readonly name: string;
  readonly length: number;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

export interface GridPlace {
  readonly sheet: number;
  readonly line: number;
  readonly column: number;
}

/** The tables of a source as a reader of spreadsheets knows them: sheets of lines of cells, as far as the engine read them. */
export interface TableGrid {
  readonly sheets: readonly GridSheet[];
  lines(sheet: number, from: number, to: number): GridLine[];
  /** Where a cell stands, by its reference (`B7`); null where there is none. */
  find(sheet: string | null, cell: string): GridPlace | null;
}

/** What a line shows: a passage by its index, or the heads of a table (as -1 - its index). Numbers, for there may be some 100,000. */
type Lines = number[];

/** Null for a source without tables. */
export function tableGrid({ passages, tables }: SourceDocument): TableGrid | null {
  if (tables.length === 0) return null;
  const sheets = new Map<string, Lines>();
  const lastTable = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    const name = passage.locator.sheet ?? '';
    let lines = sheets.get(name);
    if (lines === undefined) sheets.set(name, (lines = []));
    if (passage.table !== undefined && lastTable.get(name) !== passage.table) {
      lastTable.set(name, passage.table);
      if (tables[passage.table]?.heads.some((head) => head !== '') === true) lines.push(-1 - passage.table);
    }
    // the name of the sheet itself stands on its tab
    if (!(passage.kind === 'heading' && passage.locator.sheet !== undefined && passage.locator.cell === null)) lines.push(index);
  }
  const all = [...sheets];
  const line = (of: number): GridLine => {
    if (of < 0) return { kind: 'head', row: null, cells: (tables[-1 - of]?.heads ?? []).flatMap((head, column) => (head === '' ? [] : [{ column, text: short(head) }])) };
    const passage = passages[of] as Passage;
    const row = rowOf(passage.cells?.find(({ ref }) => ref !== null)?.ref ?? passage.locator.cell) ?? passage.locator.line;
    if (passage.cells === undefined) return { kind: 'text', row, cells: [{ column: columnOf(passage.locator.cell), text: short(passage.text) }] };
    return { kind: 'row', row, cells: passage.cells.map(({ text, column }) => ({ column, text: short(text) })) };
  };
  const lines = (sheet: number, from: number, to: number): GridLine[] => (all[sheet]?.[1] ?? []).slice(Math.max(0, from), Math.min(to, from + MOST_LINES)).map(line);
  return {
    sheets: all.map(([name, of], index) => ({ name, length: of.length, widths: widths(lines(index, 0, SAMPLE)) })),
    lines,
    find(wanted, cell) {
      for (const [sheet, [name, of]] of all.entries()) {
        if (wanted !== null && name !== wanted) continue;
        for (const [at, index] of of.entries()) {
          const passage = index < 0 ? undefined : passages[index];
          const found = passage?.cells?.find(({ ref }) => ref === cell);
          if (found !== undefined) return { sheet, line: at, column: found.column };
          if (passage?.cells === undefined && passage?.locator.cell === cell) return { sheet, line: at, column: columnOf(cell) };
        }
      }
      return null;
    },
  };
}

/** Lines that one answer holds, lines that decide how wide columns are, and UTF-16 code units shown of a cell. */
const MOST_LINES = 500;
const SAMPLE = 200;
const LONGEST = 400;
/** Characters; heads are bold and take more room. */
const [narrowest, widest] = [6, 44];

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function widths(lines: readonly GridLine[]): number[] {
  const found: number[] = [];
  for (const { kind, cells } of lines) {
    for (const { column, text } of cells) found[column] = Math.max(found[column] ?? narrowest, kind === 'text' ? narrowest : Math.min(widest, text.length + (kind === 'head' ? 4 : 2)));
  }
  return Array.from(found, (width) => width ?? narrowest);
}

/** The digits that a reference ends in, looked for from its end: a file may write any length of them. */
function rowOf(ref: string | null): number | null {
  if (ref === null) return null;
  let start = ref.length;
  while (start > 0 && ref.charAt(start - 1) >= '0' && ref.charAt(start - 1) <= '9') start--;
  return start === ref.length ? null : Number(ref.slice(start));
}

function columnOf(ref: string | null): number {
  let column = 0;
  for (const char of /^[A-Z]{1,3}/.exec(ref ?? '')?.[0] ?? 'A') column = column * 26 + char.charCodeAt(0) - 64;
  return column - 1;
}
