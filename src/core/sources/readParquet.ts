import type { FileMetaData } from 'hyparquet';
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import { parquetReadObjects } from 'hyparquet/src/read.js';
import type { Parsed, Problem } from '../problem.js';
import { checkPages } from './parquetPages.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';
import { general } from './workbookFormat.js';
import { refusalOf, refuse } from './zipRefusal.js';

/** Rows and cells read, as of a workbook. */
const MAX_ROWS = 250_000;
const MAX_CELLS = 1_100_000;
/** Rows made at once; each is an object until it has become a passage. */
const STEP = 40_000;
const MAX_COLUMNS = 2_000;
/** A longer cell is cut: no figure of a table needs more. UTF-16 code units. */
const MAX_TEXT = 2_000;

/** Reads a Parquet file: each row a passage with the heads of its columns; cells are named as in a sheet whose first row holds the heads. */
export async function readParquet({ path, bytes }: ReaderInput): Promise<Parsed<SourceDocument>> {
  const problems: Problem[] = [];
  try {
    const file = { byteLength: bytes.length, slice: (start: number, end = bytes.length): ArrayBuffer => bytes.slice(start, end).buffer as ArrayBuffer };
    const metadata = await parquetMetadataAsync(file);
    return { value: await read(path, bytes, file, metadata, problems), problems };
  } catch (error) {
    const problem = refusalOf(error);
    if (problem.code !== 'damaged') return unreadable(path, problem.code, problem.message);
    const encrypted = new TextDecoder().decode(bytes.subarray(-4)) === 'PARE';
    return encrypted ? unreadable(path, 'encrypted', 'The file is encrypted. Save a copy that is not.') : unreadable(path, 'damaged', 'The file could not be read: it is damaged, or no Parquet file.');
  }
}

async function read(path: string, bytes: Uint8Array, file: { byteLength: number; slice(start: number, end?: number): ArrayBuffer }, metadata: FileMetaData, problems: Problem[]): Promise<SourceDocument> {
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  if (columns.length > MAX_COLUMNS) refuse('too-large', `The file is refused: it has ${columns.length.toLocaleString('en')} columns; ${MAX_COLUMNS.toLocaleString('en')} is the limit.`);
  const builder = passagesBuilder(null, problems);
  const total = Number(metadata.num_rows);
  const table = builder.table({ caption: null, heads: columns, ...(total > STEP ? { size: { rows: Math.min(total, MAX_ROWS), cells: Math.min(total * columns.length, MAX_CELLS) } } : {}) });
  let [row, cells, before] = [0, 0, 0];
  // the row at hand; one object for all
  const texts = columns.map(() => '');
  const numbers = columns.map(() => Number.NaN);
  const plain = { row: 0, count: columns.length, columnAt: (at: number) => at, textAt: (at: number) => texts[at] ?? '', valueAt: (at: number) => numbers[at] ?? Number.NaN };
  for (const group of metadata.row_groups) {
    checkPages(bytes, group);
    const rows = Number(group.num_rows);
    for (let start = 0; start < rows && row < MAX_ROWS && cells < MAX_CELLS; start += STEP) {
      const part = await parquetReadObjects({ file, metadata, rowStart: before + start, rowEnd: before + Math.min(rows, start + STEP, start + MAX_ROWS - row) });
      if (part.length === 0) break;
      for (const one of part) {
        // the row of heads is the first
        plain.row = ++row + 1;
        for (let column = 0; column < columns.length; column++) {
          const value = one[columns[column] as string];
          const number = numberOf(value);
          numbers[column] = number;
          if ((texts[column] = Number.isNaN(number) ? shown(value) : general(number)) !== '') cells++;
        }
        table.plainRow(plain);
      }
    }
    before += rows;
    if (row >= MAX_ROWS || cells >= MAX_CELLS) break;
  }
  if (row < total && !builder.isFull) problems.push(readInPart('too-large', `Only the first ${row.toLocaleString('en')} of ${total.toLocaleString('en')} rows were read.`));
  const title = metadata.key_value_metadata?.find(({ key }) => key === 'title')?.value?.trim();
  return builder.build(path, title === undefined || title === '' ? {} : { title: title.slice(0, 300) });
}

/** NaN for what is no number. Fractions of 15 digits, as spreadsheets store them. */
function numberOf(value: unknown): number {
  if (typeof value !== 'number' && typeof value !== 'bigint') return Number.NaN;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  return typeof value === 'number' && Number.isFinite(number) ? Number(general(number)) : Number.NaN;
}

/** What a value reads; '' for nothing and for bytes. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value instanceof Uint8Array) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : day(value.toISOString());
  if (typeof value === 'number') return '';
  if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)) ?? '';
  return (Array.isArray(value) ? text.slice(1, -1) : text).replaceAll(',', ', ').slice(0, MAX_TEXT);
}

/** A moment at midnight is a day; else to the minute. */
const day = (iso: string): string => (iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`);
