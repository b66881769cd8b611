import type { Parsed, Problem } from '../problem.js';
import type { ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';
import { builtInFormat, general, showNumber } from './workbookFormat.js';
import { workbookDocument, type Sheet, MAX_ROWS, MAX_CELLS } from './workbookDocument.js';
import { scanSheet, type ScannedCell } from './scanSheet.js';
import { folded } from './sheetRows.js';
import { rowsBuilder, type RowsBuilder } from './storedRows.js';
import { sheetNotes } from './xlsxNotes.js';
import type { Zip } from './zip.js';
import { mainPart, officeMetadata, packageReader, relationships } from './zipOffice.js';
import { scanXml } from './zipXml.js';

/** Reads an Excel workbook: see `workbookDocument` for what its rows become. Formulas count by the results stored with them. */
export const readXlsx = packageReader(read, 140_000_000);

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  const main = await mainPart(zip, 'xl/workbook.xml');
  const rels = await relationships(zip, main);
  const partOf = (type: string): string => [...rels.values()].find((rel) => rel.type === type)?.target ?? '';
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  let is1904 = false;
  await scanXml(zip, main, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const rel = rels.get(attribute('r:id') ?? attribute('id') ?? '');
      if (rel?.type === 'worksheet') sheets.push({ name: attribute('name') ?? '', part: rel.target, hidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  });
  const book: Workbook = { strings: await sharedStrings(zip, partOf('sharedStrings')), formats: await cellFormats(zip, partOf('styles')), is1904 };
  const problems: Problem[] = [];
  const left = { rows: MAX_ROWS, cells: MAX_CELLS };
  const found = (async function* (): AsyncGenerator<Sheet> {
    for (const { name, part } of sheets) {
      const sheet = await readSheet(zip, name, part, book, left);
      if (sheet.uncalculated > 0) {
        problems.push({ code: 'no-values', severity: 'warning', message: `${sheet.uncalculated} cells of the sheet “${name}” hold formulas without results. Open the file in a spreadsheet program and save it.` });
      }
      yield sheet;
    }
  })();
  const document = await workbookDocument(input.path, found, await officeMetadata(zip), problems);
  return { value: document, problems };
}

async function readSheet(zip: Zip, name: string, part: string, book: Workbook, left: { rows: number; cells: number }): Promise<Sheet & { uncalculated: number }> {
  const rows = rowsBuilder();
  const merges: string[] = [];
  const put = cellWriter(rows, book);
  let [row, column] = [0, -1];
  let uncalculated = 0;
  let isCut = false;
  await scanSheet(zip, part, {
    row(given) {
      // rows that do not count upward are a damaged or hostile sheet: they are taken in the order they come
      row = given > row && given <= 10_000_000 ? given : row + 1;
      column = -1;
      rows.begin(row);
    },
    cell(cell) {
      if (isCut) return;
      column = cell.column < 0 ? column + 1 : cell.column;
      if (cell.hasFormula && cell.text === '' && Number.isNaN(cell.number) && cell.type !== 'text') uncalculated++;
      if (put(column, cell) && --left.cells <= 0) isCut = true;
    },
    rowEnd() {
      if (rows.end() > 0 && --left.rows <= 0) isCut = true;
    },
    merge(range) {
      if (merges.length < 100_000) merges.push(range);
    },
    done: () => isCut,
  });
  rows.end();
  return { name, rows: rows.take(), merges, notes: await sheetNotes(zip, part), isCut, uncalculated };
}

/** Puts a cell's content as a person sees it; false where it holds nothing. */
function cellWriter(rows: RowsBuilder, { strings, formats, is1904 }: Workbook): (column: number, cell: ScannedCell) => boolean {
  const shownStrings: string[] = [];
  const text = (column: number, shown: string): boolean => {
    if (shown !== '') rows.cell(column, 'text', shown, Number.NaN, false);
    return shown !== '';
  };
  return (column, { type, text: words, number: stored, isShort, style, isSum }) => {
    if (type === 'shared') return text(column, Number.isNaN(stored) ? '' : (shownStrings[stored] ??= folded(strings[stored] ?? '')));
    if (type === 'text') return text(column, folded(words));
    if (type === 'boolean') return text(column, words.trim() === '1' ? 'TRUE' : 'FALSE');
    if (type === 'date') {
      if (words !== '') rows.cell(column, 'date', words.slice(0, 10), Number.NaN, false);
      return words !== '';
    }
    // errors (#N/A) say nothing
    if (type === 'error' || !Number.isFinite(stored)) return false;
    const number = isShort ? stored : Number(general(stored));
    const format = formats[style] ?? 'General';
    if (format === 'General') {
      rows.cell(column, 'number', null, number, isSum);
      return true;
    }
    const shown = showNumber(stored, format, is1904);
    if (shown.text === '') return false;
    // dates have no value of their own: a serial number beside other figures would be taken for one
    const isNumber = shown.kind === 'number';
    rows.cell(column, shown.kind, shown.text, isNumber ? number : Number.NaN, isNumber && isSum);
    return true;
  };
}

async function sharedStrings(zip: Zip, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let [inText, inPhonetic] = [false, false];
  await scanXml(zip, part, {
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
async function cellFormats(zip: Zip, part: string): Promise<string[]> {
  const codes = new Map<number, string>();
  const styles: string[] = [];
  let inCells = false;
  await scanXml(zip, part, {
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
