import { columnOf, integerOf, shortNumber } from './sheetBytes.js';
import { scanBytes, type OpenTag } from './xmlBytes.js';
import type { Zip } from './zip.js';
import { attributeOf, wordsOf } from './zipXml.js';

/** What a cell's text stands for: see ECMA-376 part 1, 18.18.11. */
export type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'date' | 'error';

/** A cell as it stands in the file. The scan reuses one object for all cells. */
export interface ScannedCell {
  /** Zero-based; -1: the one after the cell before. */
  column: number;
  type: CellType;
  /** Index of its format. */
  style: number;
  /** Of a number, of an index into the shared strings; NaN for none. */
  number: number;
  /** `number` came of at most 15 digits: it reads as it is written. */
  isShort: boolean;
  /** Of the other types. */
  text: string;
  hasFormula: boolean;
  /** Its formula sums or averages. */
  isSum: boolean;
}

export interface SheetTaker {
  /** A row opens; 0: it has no number. */
  row(number: number): void;
  cell(cell: ScannedCell): void;
  /** A row closes. */
  rowEnd(): void;
  /** A merged range, `A1:C1`. */
  merge(range: string): void;
  /** Asked after each stretch of input: true to stop early. */
  done(): boolean;
}

const [R, S, T] = [114, 115, 116];
const NUMBER = /^[-+.0-9eE]{1,800}$/;
const SUMS = ['SUM(', 'SUBTOTAL(', 'AVERAGE(', 'MEDIAN('];
const TYPES: Readonly<Record<string, CellType>> = { n: 'number', s: 'shared', str: 'text', inlineStr: 'text', b: 'boolean', d: 'date', e: 'error' };

/** What the text at hand belongs to. */
type Into = 'value' | 'formula' | null;

/** Scans a workbook's sheet. Lenient as `scanXml` is. False where there is no such part. */
export function scanSheet(zip: Zip, part: string, taker: SheetTaker): Promise<boolean> {
  const cell: ScannedCell = { column: -1, type: 'number', style: 0, number: Number.NaN, isShort: true, text: '', hasFormula: false, isSum: false };
  let into: Into = null;
  let inPhonetic = false;
  /** How many stretches of text the cell's value has had. */
  let pieces = 0;

  const readNumber = (bytes: Uint8Array, from: number, to: number): number => {
    const short = shortNumber(bytes, from, to);
    cell.isShort = !Number.isNaN(short);
    if (cell.isShort) return short;
    const written = wordsOf(bytes, from, Math.min(to, from + 800)).trim();
    // what is no number, though made of its signs, is NaN
    return NUMBER.test(written) ? Number(written) : Number.NaN;
  };
  const openCell = (tag: OpenTag): void => {
    cell.column = -1;
    cell.style = 0;
    cell.type = 'number';
    cell.number = Number.NaN;
    cell.isShort = true;
    cell.text = '';
    cell.hasFormula = cell.isSum = false;
    pieces = 0;
    const { bytes } = tag;
    for (let index = 0; index < tag.count; index++) {
      const at = tag.nameAt(index);
      if (tag.nameEnd(index) - at !== 1) continue;
      const [from, to] = [tag.valueAt(index), tag.valueEnd(index)];
      const letter = bytes[at];
      if (letter === R) cell.column = columnOf(bytes, from, to);
      else if (letter === S) cell.style = integerOf(bytes, from, to);
      else if (letter === T) cell.type = to - from === 1 && bytes[from] === S ? 'shared' : (TYPES[wordsOf(bytes, from, to)] ?? 'number');
    }
  };
  const rowNumber = (tag: OpenTag): number => {
    for (let index = 0; index < tag.count; index++) {
      const at = tag.nameAt(index);
      if (tag.nameEnd(index) - at === 1 && tag.bytes[at] === R) return integerOf(tag.bytes, tag.valueAt(index), tag.valueEnd(index));
    }
    return 0;
  };

  return scanBytes(zip, part, {
    open(name, tag) {
      if (name === 'c') openCell(tag);
      else if (name === 'v' || name === 't') into = inPhonetic ? null : 'value';
      else if (name === 'f') {
        into = 'formula';
        cell.hasFormula = true;
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'row') taker.row(rowNumber(tag));
      else if (name === 'mergeCell') {
        const range = attributeOf(tag, 'ref') ?? '';
        if (range !== '') taker.merge(range);
      }
    },
    close(name) {
      if (name === 'c') taker.cell(cell);
      else if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'row') taker.rowEnd();
    },
    text(bytes, from, to) {
      if (into === null) return;
      if (into === 'formula') {
        const start = wordsOf(bytes, from, Math.min(to, from + 12)).toUpperCase();
        if (SUMS.some((sum) => start.startsWith(sum))) cell.isSum = true;
        return;
      }
      pieces++;
      if (cell.type === 'number' || cell.type === 'shared') {
        // a number in several pieces is none that a program wrote
        cell.number = pieces === 1 ? readNumber(bytes, from, to) : Number.NaN;
      } else cell.text += wordsOf(bytes, from, to);
    },
    done: () => taker.done(),
  });
}
