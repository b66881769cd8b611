import type { PassageCell } from '../../sources/types.js';
import type { SourceQuantity } from '../passageView.js';
import { tokenWords } from '../../text/words.js';
import { stemsOf } from './context.js';
import type { DeriveTable } from './types.js';

/** A column with what its cells hold, row by row; rows of totals are left out of `rows`. */
export interface Column {
  readonly index: number;
  readonly head: string;
  readonly stems: readonly string[];
  /** The head without years, quarters and words for before and after: equal for one measure at two times. */
  readonly measure: string;
  readonly time: number | undefined;
  readonly isNumeric: boolean;
  /** Running numbers, ranks and codes: never summed. */
  readonly isId: boolean;
  /** Rates, averages and levels, which no one adds up. */
  readonly isMean: boolean;
  readonly cells: readonly (Cell | null)[];
  readonly unit: string | null;
  readonly kind: SourceQuantity['kind'];
}

export interface Cell {
  readonly cell: number;
  readonly text: string;
  readonly quantity: SourceQuantity | null;
  /** The quantity is part of a name. */
  readonly isNamed: boolean;
}

/** A cell value that rows share, such as a party or a place. */
export interface CellValue {
  readonly column: number;
  readonly text: string;
  readonly stems: readonly string[];
  /** Indices in `TableModel.rows`. */
  readonly rows: readonly number[];
}

export interface TableModel {
  readonly source: DeriveTable;
  /** Indices in `DeriveTable.rows` of the rows that are no totals, and of those that are. */
  readonly rows: readonly number[];
  readonly totals: readonly number[];
  readonly columns: readonly Column[];
  readonly values: readonly CellValue[];
  /** Columns most of whose values stand once: they name the rows. */
  readonly keys: ReadonlySet<number>;
  /** Stems of caption, sheet and path: what the table is about. */
  readonly about: readonly string[];
}

const memo = new WeakMap<readonly unknown[], TableModel>();

/** Reads a table once; kept as long as its rows are. */
export function tableModel(source: DeriveTable): TableModel {
  const known = memo.get(source.rows);
  if (known !== undefined) return known;
  const model = build(source);
  memo.set(source.rows, model);
  return model;
}

function build(source: DeriveTable): TableModel {
  const rows: number[] = [];
  const totals: number[] = [];
  for (const [at, view] of source.rows.entries()) (view.passage.isTotal === true ? totals : rows).push(at);
  const { caption, sheet, heads } = source.document.tables[source.table] ?? { caption: null, sheet: undefined, heads: [] };
  // a row makes its cells when asked: once for all columns
  const cellsOf = source.rows.map((view) => view.passage.cells ?? []);
  const width = cellsOf.reduce((most, cells) => Math.max(most, ...cells.map((cell) => cell.column + 1)), heads.length);
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) columns.push(column(source, cellsOf, rows, index, heads[index]));
  const values = columns.filter((one) => !one.isNumeric).flatMap((one) => valuesOf(one));
  const about = [...stemsOf(caption ?? ''), ...stemsOf(sheet ?? ''), ...stemsOf((source.document.path.split('/').pop() ?? '').replaceAll(/[^\p{L}]+/gu, ' '))];
  const keys = new Set(columns.filter(({ index }) => values.filter((value) => value.column === index).length > rows.length * 0.8).map(({ index }) => index));
  return { source, rows, totals, columns, values, keys, about };
}

function column(source: DeriveTable, cellsOf: readonly (readonly PassageCell[])[], rows: readonly number[], index: number, given: string | undefined): Column {
  const cells = rows.map((at) => cellAt(source, cellsOf[at] ?? [], at, index));
  const filled = cells.filter((cell): cell is Cell => cell !== null && cell.text.trim() !== '');
  const numeric = filled.filter((cell) => cell.quantity !== null && !cell.isNamed && cell.quantity.value !== null && cell.quantity.kind !== 'date' && cell.quantity.kind !== 'time');
  const first = numeric[0]?.quantity;
  const head = given ?? firstHead(source, index);
  const isNumeric = filled.length > 0 && numeric.length >= filled.length * 0.7;
  return {
    index, head, stems: stemsOf(head.replaceAll('_', ' ')), ...timeOf(head), isNumeric, isId: isNumeric && isRunning(head, numeric), isMean: first?.kind === 'percent' || namesMean(head), cells,
    unit: first?.unit ?? null, kind: first?.kind ?? 'cardinal',
  };
}

const firstHead = (source: DeriveTable, index: number): string => source.rows[0]?.passage.cells?.find((cell) => cell.column === index)?.head ?? '';

function cellAt(source: DeriveTable, cells: readonly PassageCell[], row: number, index: number): Cell | null {
  const view = source.rows[row];
  const at = cells.findIndex((cell) => cell.column === index);
  const found = cells[at];
  if (view === undefined || found === undefined) return null;
  const own = view.quantities.filter((quantity) => quantity.cell === at);
  return { cell: at, text: found.text, quantity: own.length === 1 ? own[0] as SourceQuantity : null, isNamed: found.value === undefined && own.length === 1 && isName(found, own[0] as SourceQuantity) };
}

/** "2008 Harvest Cup": a name that has a number, where "4 strokes" is an amount. */
const isName = ({ text, span }: PassageCell, { start, end }: SourceQuantity): boolean =>
  tokenWords(text).reduce((count, word) => count + (word.stop || (word.start + span.start < end && start < word.end + span.start) ? 0 : 1), 0) > 1;

const ID_HEADS = /^(?:no|nr|id|#|rank|pos|position|place|code|year|version|trench|plot|stage|round|grade|class)\.?$/i;
function isRunning(head: string, cells: readonly Cell[]): boolean {
  if (ID_HEADS.test(head.trim())) return true;
  // numbers of houses go up from row to row, how many there are of something seldom does
  if (head.trim().toLowerCase() === 'number' && cells.every((cell, at) => at === 0 || (cell.quantity?.value ?? 0) > (cells[at - 1]?.quantity?.value ?? 0))) return true;
  if (cells.length > 2 && cells.every((cell, at) => cell.quantity?.value === at + 1)) return true;
  // a setting that the rows repeat (64 and 256 clients) tells the rows apart; nobody adds it up
  const values = new Set(cells.map((cell) => cell.quantity?.value));
  return cells.length >= 8 && values.size <= 3 && [...values].every((value) => value != null && Number.isInteger(value) && value > 1);
}

const MEANS = new Set('mean average avg median rate ratio index pct percent percentage share score level age temperature price density'.split(' '));

const CALENDAR = new Set('day week month quarter year'.split(' '));

/** "Mean stay", "kwh per km"; what is told per day can be added up. */
const namesMean = (head: string): boolean => tokenWords(head.replaceAll('_', ' ')).some(({ lower }, at, words) => MEANS.has(lower) || (lower === 'per' && !CALENDAR.has(words[at + 1]?.lower ?? '')));

const BEFORE = new Set('before previous prior last former old earlier baseline start first opening pre initial budget budgeted planned plan target'.split(' '));
const AFTER = new Set('after latest current new now later follow-up end final this closing post present actual spent'.split(' '));
const TIMELESS = new Set('q h fy quarter half year month adopted estimate projected approved revised provisional y'.split(' '));

/** What stays of a head when times are taken out, and the time. */
function timeOf(head: string): { measure: string; time: number | undefined } {
  let time: number | undefined;
  const kept: string[] = [];
  for (const raw of head.toLowerCase().split(/[^\p{L}\p{N}%€$£]+/u)) {
    if (raw === '') continue;
    const year = /(?:^|\D)((?:1[89]|20)\d\d)(?:$|\D)/.exec(raw)?.[1];
    const quarter = /^(?:q|h)([1-4])$|^([1-4])(?:q|h)$/.exec(raw);
    if (year !== undefined) time = (time ?? 0) + Number(year);
    else if (quarter !== null) time = (time ?? 0) + Number(quarter[1] ?? quarter[2]) / 10;
    else if (BEFORE.has(raw)) time = (time ?? 0) - 0.5;
    else if (AFTER.has(raw)) time = (time ?? 0) + 0.5;
    else if (!TIMELESS.has(raw) && !/^\d{1,2}$/.test(raw)) kept.push(raw);
  }
  return { measure: kept.join(' '), time };
}

function valuesOf(one: Column): CellValue[] {
  const found = new Map<string, number[]>();
  for (const [row, cell] of one.cells.entries()) {
    const text = cell?.text.trim() ?? '';
    if (text === '') continue;
    const rows = found.get(text);
    if (rows === undefined) found.set(text, [row]);
    else rows.push(row);
  }
  return [...found].map(([text, rows]) => ({ column: one.index, text, stems: stemsOf(text), rows }));
}

/** The column names the rows. */
export const isKeyColumn = (model: TableModel, column: number): boolean => model.keys.has(column);

/** A head as a person would write it. */
export const headOf = (column: Column): string => column.head.replaceAll('_', ' ');
