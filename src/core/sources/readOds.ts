import type { Parsed, Problem } from '../problem.js';
import { readInPart, type ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';
import { workbookDocument, type Sheet, type SheetNote, MAX_CELLS, MAX_ROWS } from './workbookDocument.js';
import { general } from './workbookFormat.js';
import { columnLetters } from './columnLetters.js';
import { folded, type SheetCell } from './sheetRows.js';
import { rowsBuilder, type RowsBuilder } from './storedRows.js';
import type { Zip } from './zip.js';
import { officeMetadata, packageReader } from './zipOffice.js';
import { refuse } from './zipRefusal.js';
import { shortNumber } from './sheetBytes.js';
import { scanBytes, type OpenTag } from './xmlBytes.js';
import { attributeAmong, attributeOf, scanXml, wordsOf } from './zipXml.js';

/** Reads an OpenDocument spreadsheet; its cells hold what a person sees beside the stored value. */
export const readOds = packageReader(read, 160_000_000);

/** Repeats of content that are copied, in cells of the whole workbook; a few bytes could ask for billions. */
const MAX_COPIES = 100_000;

/** The cell at hand, as its tag says; one object serves all. */
interface OpenCell {
  type: string;
  /** Its stored number; NaN for none. */
  value: number;
  /** `value` came of at most 15 digits: it reads as it is written. */
  isShort: boolean;
  date: string;
  isSum: boolean;
  repeat: number;
  columns: number;
  rows: number;
  /** What it shows; what shows as its number is written is not made text of. */
  text: string;
  isNumberAlone: boolean;
  paragraphs: number;
}

interface OdsCell {
  readonly column: number;
  readonly kind: SheetCell['kind'];
  /** Null: the value's own. */
  readonly text: string | null;
  /** NaN for none. */
  readonly value: number;
  readonly isSum: boolean;
}

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  if (await isEncrypted(zip)) refuse('encrypted', 'The file is protected by a password. Save a copy without one.');
  const sheets: (Omit<Sheet, 'rows'> & { readonly rows: RowsBuilder })[] = [];
  let sheet: { name: string; rows: RowsBuilder; merges: string[]; notes: SheetNote[]; isCut: boolean } | null = null;
  const left = { rows: MAX_ROWS, cells: MAX_CELLS, copies: MAX_COPIES };
  let notCopied = 0;
  /** How often something of `size` cells is put down for a repeat count. */
  const copies = (repeat: number, size: number): number => {
    const allowed = Math.min(repeat, 1 + Math.floor(left.copies / size));
    left.copies -= (allowed - 1) * size;
    if (allowed < repeat) notCopied++;
    return allowed;
  };
  let cells: OdsCell[] = [];
  let [row, rowRepeat, column] = [0, 1, 0];
  const cell: OpenCell = { type: '', value: Number.NaN, isShort: false, date: '', isSum: false, repeat: 1, columns: 1, rows: 1, text: '', isNumberAlone: false, paragraphs: 0 };
  let inCell = false;
  let inText = 0;
  let aside = 0;
  // a comment on the cell; what it says before its first paragraph is who made it, and when
  let note: { text: string; author: string; into: 'text' | 'author' | null } | null = null;

  const finishCell = (): void => {
    if (!inCell || sheet === null) return;
    inCell = false;
    const { repeat, columns, rows } = cell;
    // most cells of a large sheet: no object is made of them
    if (cell.isNumberAlone && rowRepeat === 1 && repeat === 1 && columns === 1 && rows === 1) {
      sheet.rows.cell(column++, 'number', null, cell.value, cell.isSum);
      left.cells--;
      return;
    }
    const made = cellOf(cell, column);
    if (made !== null) {
      if (columns > 1 || rows > 1) sheet.merges.push(`${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`);
      const times = repeat === 1 ? 1 : copies(repeat, 1);
      for (let copy = 0; copy < times; copy++) {
        if (rowRepeat === 1) sheet.rows.cell(column + copy, made.kind, made.text, made.value, made.isSum);
        else cells.push(copy === 0 ? made : { ...made, column: column + copy });
      }
      left.cells -= times;
    }
    column += repeat;
  };
  const finishRow = (): void => {
    if (sheet === null || sheet.isCut) return;
    if (rowRepeat === 1 && sheet.rows.end() > 0) left.rows--;
    const times = cells.length === 0 ? 0 : copies(rowRepeat, cells.length);
    for (let copy = 0; copy < times; copy++) {
      sheet.rows.begin(row + copy);
      for (const { column: at, kind, text: shown, value, isSum } of cells) sheet.rows.cell(at, kind, shown, value, isSum);
      sheet.rows.end();
      left.rows--;
      if (copy > 0) left.cells -= cells.length;
      if (left.rows <= 0 || left.cells <= 0) break;
    }
    row += rowRepeat - 1;
    if (left.rows <= 0 || left.cells <= 0) sheet.isCut = true;
  };
  const open = (name: string, tag: OpenTag): void => {
    if (name === 'table-cell' || name === 'covered-table-cell') {
      inCell = true;
      openCell(cell, tag, name === 'table-cell');
    } else if (name === 'p' && note === null && inCell && aside === 0) {
      if (cell.paragraphs++ > 0) addText(cell, ' ');
      inText++;
    } else if (name === 'table') {
      sheet = { name: attributeOf(tag, 'name') ?? '', rows: rowsBuilder(), merges: [], notes: [], isCut: false };
      sheets.push(sheet);
      row = 0;
    } else if (name === 'table-row') {
      row++;
      rowRepeat = countOf(tag, 'number-rows-repeated');
      column = 0;
      cells = [];
      // a row that is repeated is put down at its end
      if (rowRepeat === 1) sheet?.rows.begin(row);
    } else if (name === 'annotation' || name === 'shapes') {
      if (name === 'annotation' && aside === 0 && inCell) note = { text: '', author: '', into: null };
      aside++;
    } else if (note !== null && (name === 'creator' || name === 'p')) {
      note.into = name === 'p' ? 'text' : 'author';
      if (name === 'p' && note.text !== '') note.text += ' ';
    } else if (name === 's' && inText > 0) addText(cell, ' ');
  };

  const found = await scanBytes(zip, 'content.xml', {
    open,
    text(bytes, from, to) {
      if (inText > 0 && aside === 0) {
        if (cell.isShort && cell.text === '' && !cell.isNumberAlone && isPlain(bytes, from, to) && shortNumber(bytes, from, to) === cell.value) cell.isNumberAlone = true;
        else addText(cell, wordsOf(bytes, from, to));
      } else if (note?.into != null && note[note.into].length < 10_000) note[note.into] += wordsOf(bytes, from, to);
    },
    close(name) {
      if (name === 'table-cell' || name === 'covered-table-cell') finishCell();
      else if (name === 'table-row') finishRow();
      else if (name === 'annotation' || name === 'shapes') {
        aside--;
        if (name === 'annotation' && note !== null && sheet !== null) {
          if (note.text.trim() !== '') sheet.notes.push({ cell: `${columnLetters(column)}${row}`, text: note.text.trim(), ...(note.author.trim() === '' ? {} : { author: note.author.trim() }) });
          note = null;
        }
      } else if (note !== null && (name === 'creator' || name === 'p')) note.into = null;
      else if (name === 'p' && inText > 0 && aside === 0) inText--;
      else if (name === 'table') sheet = null;
    },
    done: () => left.rows <= 0 || left.cells <= 0,
  });
  if (!found) refuse('damaged', 'The file is damaged: its contents are missing.');
  const problems: Problem[] = notCopied === 0 ? [] : [readInPart('too-large', `Repeated cells were read ${MAX_COPIES.toLocaleString('en')} times only; ${notCopied} stretches of them are cut.`)];
  return { value: await workbookDocument(input.path, sheets.map((one) => ({ ...one, rows: one.rows.take() })), await officeMetadata(zip, 'meta.xml'), problems), problems };
}

const TYPES = ['float', 'string', 'percentage', 'currency', 'date'] as const;
const FIGURES = new Set(['float', 'percentage', 'currency']);
const SUM = /^[a-z]*:?=(?:SUM|SUBTOTAL|AVERAGE|MEDIAN)\(/i;

function openCell(cell: OpenCell, tag: OpenTag, isOwn: boolean): void {
  const { bytes } = tag;
  cell.type = isOwn ? (attributeAmong(tag, 'value-type', TYPES) ?? '') : 'covered';
  cell.value = Number.NaN;
  cell.isShort = cell.isSum = cell.isNumberAlone = false;
  cell.date = cell.text = '';
  cell.paragraphs = 0;
  cell.repeat = countOf(tag, 'number-columns-repeated');
  cell.columns = countOf(tag, 'number-columns-spanned');
  cell.rows = countOf(tag, 'number-rows-spanned');
  if (FIGURES.has(cell.type)) {
    const value = tag.indexOf('office:value');
    if (value < 0) return;
    cell.value = shortNumber(bytes, tag.valueAt(value), tag.valueEnd(value));
    cell.isShort = !Number.isNaN(cell.value);
    const written = cell.isShort ? '' : wordsOf(bytes, tag.valueAt(value), tag.valueEnd(value));
    if (written !== '') cell.value = Number(written);
    const formula = attributeOf(tag, 'formula');
    cell.isSum = formula !== undefined && SUM.test(formula);
  } else if (cell.type === 'date') cell.date = attributeOf(tag, 'date-value') ?? '';
}

function countOf(tag: OpenTag, name: string): number {
  const given = attributeOf(tag, name);
  return given === undefined ? 1 : Math.min(10_000_000, Math.max(1, Math.trunc(Number(given)) || 1));
}

/** Adds to what a cell shows. */
function addText(cell: OpenCell, more: string): void {
  if (cell.isNumberAlone) cell.text = general(cell.value);
  cell.isNumberAlone = false;
  cell.text += more;
}

/** Digits as `general` writes them: 0, or 1 to 15 without needless zeros, of them six at most behind the point. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  let point = from;
  while (point < to && bytes[point] !== POINT) point++;
  const whole = point - from;
  if (whole === 0 || whole > 15 || (bytes[from] === ZERO && whole > 1)) return false;
  const behind = to - point - 1;
  return behind < 0 || (behind > 0 && behind < 7 && bytes[to - 1] !== ZERO);
}

const [POINT, ZERO] = [46, 48];

function cellOf({ type, value: stored, date, isSum, isNumberAlone, text: raw }: OpenCell, column: number): OdsCell | null {
  if (isNumberAlone) return { column, kind: 'number', text: null, value: stored, isSum };
  const words = (text: string, kind: SheetCell['kind']): OdsCell => ({ column, kind, text, value: Number.NaN, isSum: false });
  const text = folded(raw);
  if (type === 'covered') return null;
  if (type === 'date') return words(isoDate(date, text), 'date');
  if (!Number.isFinite(stored)) return text === '' || text.startsWith('#') ? null : words(text, 'text');
  if (/^[E#]/.test(text) && /^(?:Err:[0-9]+|#[A-Z/0!?]+)$/.test(text)) return null;
  const number = general(stored);
  return { column, kind: 'number', text: text === '' || text === number ? null : text, value: Number(number), isSum };
}

/** The stored date at the precision shown: a cell that shows "Sep 2023" holds the first of September, which nobody meant. */
function isoDate(date: string, shown: string): string {
  const day = date.slice(0, 10);
  if (/^[0-9]{4}$/.test(shown)) return day.slice(0, 4);
  const numbers = shown.match(/[0-9]+/g) ?? [];
  const showsDay = shown === '' || numbers.some((number, index) => Number(number) === Number(day.slice(8)) && !(numbers.length === 2 && index === 1 && /[a-z]/i.test(shown) && number.length === 2));
  if (!showsDay) return day.slice(0, 7);
  const time = date.slice(11, 16);
  return time === '' || time === '00:00' ? day : `${day} ${time}`;
}

/** The manifest names the encryption of each part. */
export async function isEncrypted(zip: Zip): Promise<boolean> {
  let encrypted = false;
  await scanXml(zip, 'META-INF/manifest.xml', { open: (name) => { if (name === 'encryption-data') encrypted = true; }, done: () => encrypted });
  return encrypted;
}
