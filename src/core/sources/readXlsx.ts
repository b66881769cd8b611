import type { Parsed, Problem } from '../problem.js';
import type { ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';
import { builtInFormat, general, showNumber } from './workbookFormat.js';
import { workbookDocument, type Sheet, MAX_ROWS, MAX_CELLS } from './workbookDocument.js';
import { sheetRows, type SheetCell } from './sheetRows.js';
import { sheetNotes } from './xlsxNotes.js';
import type { Zip } from './zip.js';
import { mainPart, officeMetadata, packageReader, relationships } from './zipOffice.js';
import { scanXml } from './zipXml.js';

/** Reads an Excel workbook: see `workbookDocument` for what its rows become. Formulas count by the results stored with them. */
export const readXlsx = packageReader(read);

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

function read(zip: Zip, input: ReaderInput): Parsed<SourceDocument> {
  const main = mainPart(zip, 'xl/workbook.xml');
  const rels = relationships(zip, main);
  const partOf = (type: string): string => [...rels.values()].find((rel) => rel.type === type)?.target ?? '';
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  let is1904 = false;
  scanXml(zip, main, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const rel = rels.get(attribute('r:id') ?? attribute('id') ?? '');
      if (rel?.type === 'worksheet') sheets.push({ name: attribute('name') ?? '', part: rel.target, hidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  });
  const book: Workbook = { strings: sharedStrings(zip, partOf('sharedStrings')), formats: cellFormats(zip, partOf('styles')), is1904 };
  const problems: Problem[] = [];
  const left = { rows: MAX_ROWS, cells: MAX_CELLS };
  const found = (function* (): Generator<Sheet> {
    for (const { name, part } of sheets) {
      const sheet = readSheet(zip, name, part, book, left);
      if (sheet.uncalculated > 0) {
        problems.push({ code: 'no-values', severity: 'warning', message: `${sheet.uncalculated} cells of the sheet “${name}” hold formulas without results. Open the file in a spreadsheet program and save it.` });
      }
      yield sheet;
    }
  })();
  const document = workbookDocument(input.path, found, officeMetadata(zip), problems);
  return { value: document, problems };
}

function readSheet(zip: Zip, name: string, part: string, book: Workbook, left: { rows: number; cells: number }): Sheet & { uncalculated: number } {
  const rows = sheetRows();
  const merges: string[] = [];
  let cells: SheetCell[] = [];
  let [row, column] = [0, -1];
  let [type, format] = ['n', 0];
  let [value, formula] = ['', ''];
  let [inValue, inFormula, inPhonetic, hasFormula] = [false, false, false, false];
  let uncalculated = 0;
  let isCut = false;
  scanXml(zip, part, {
    open(tag, attribute) {
      if (isCut) return;
      if (tag === 'c') {
        const place = columnOf(attribute('r') ?? '');
        column = place < 0 ? column + 1 : place;
        type = attribute('t') ?? 'n';
        format = Number(attribute('s') ?? 0);
        [value, formula, hasFormula] = ['', '', false];
      } else if (tag === 'v' || tag === 't') inValue = !inPhonetic;
      else if (tag === 'row') {
        const given = Number(attribute('r') ?? row + 1);
        // rows that do not count upward are a damaged or hostile sheet: they are taken in the order they come
        row = given > row && given <= 10_000_000 ? given : row + 1;
        column = -1;
        cells = [];
      } else if (tag === 'f') [inFormula, hasFormula] = [true, true];
      else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 'mergeCell' && merges.length < 100_000) merges.push(attribute('ref') ?? '');
    },
    text(more) {
      if (inValue) value += more;
      else if (inFormula && formula.length < 200) formula += more;
    },
    close(tag) {
      if (isCut) return;
      if (tag === 'v' || tag === 't') inValue = false;
      else if (tag === 'f') inFormula = false;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c') {
        if (hasFormula && value === '' && type !== 'str') uncalculated++;
        const cell = cellOf(column, row, type, format, value, formula, book);
        if (cell !== null && cells.push(cell) && --left.cells <= 0) isCut = true;
      } else if (tag === 'row' && cells.length > 0) {
        rows.add(row, inOrder(cells));
        if (--left.rows <= 0) isCut = true;
      }
    },
    done: () => isCut,
  });
  return { name, rows: rows.take(), merges, notes: sheetNotes(zip, part), isCut, uncalculated };
}

const FOLDABLE = /[\t\n\r\u00a0]| {2}/;

/** Cells come in column order in every sound file. */
function inOrder(cells: SheetCell[]): SheetCell[] {
  const sorted = cells.every((cell, index) => index === 0 || (cells[index - 1]?.column ?? 0) < cell.column);
  return sorted ? cells : [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}

function cellOf(column: number, row: number, type: string, format: number, value: string, formula: string, book: Workbook): SheetCell | null {
  const text = (words: string): SheetCell | null => {
    const shown = words.trim();
    return shown === '' ? null : { column, row, kind: 'text', text: FOLDABLE.test(shown) ? shown.replace(/\s+/g, ' ') : shown };
  };
  if (type === 's') return text(book.strings[Number(value)] ?? '');
  if (type === 'inlineStr' || type === 'str') return text(value);
  if (type === 'b') return text(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return value === '' ? null : { column, row, kind: 'date', text: value.slice(0, 10) };
  // errors (#N/A) say nothing
  if (type === 'e' || value === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  // dates have no value of their own: a serial number beside other figures would be taken for one
  const shown = showNumber(number, book.formats[format] ?? 'General', book.is1904);
  if (shown.text === '') return null;
  if (shown.kind !== 'number') return { column, row, kind: shown.kind, text: shown.text };
  const isSum = /^(?:SUM|SUBTOTAL|AVERAGE|MEDIAN)\(/i.test(formula);
  return { column, row, kind: 'number', text: shown.text, value: Number(general(number)), ...(isSum ? { isSum } : {}) };
}

function sharedStrings(zip: Zip, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let [inText, inPhonetic] = [false, false];
  scanXml(zip, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text: (more) => { if (inText) text += more; },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(text);
    },
    done: () => strings.length >= MAX_CELLS,
  });
  return strings;
}

/** The format code of each cell style. */
function cellFormats(zip: Zip, part: string): string[] {
  const codes = new Map<number, string>();
  const styles: string[] = [];
  let inCells = false;
  scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? '').slice(0, 500));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(codes.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => { if (name === 'cellXfs') inCells = false; },
    done: () => styles.length > 100_000,
  });
  return styles;
}

/** Zero-based column of a reference (`AB12`), -1 where it is none. */
function columnOf(ref: string): number {
  let column = 0;
  let at = 0;
  for (; at < ref.length && at < 4; at++) {
    const code = ref.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 ? -1 : Math.min(column, 16_384) - 1;
}
