import type { SourceDocument } from '../sources/types.js';
import { passageOf } from '../sources/withMetadata.js';
import type { PassageView, SourceQuantity } from './passageView.js';

/** What a column is called whose numbers tell its rows apart: folded, without a full stop. */
const HEADS: ReadonlySet<string> = new Set(['no', 'nr', 'id', '#', 'rank', 'pos', 'position', 'place']);
// rows that count from one on are numbered: three do so by chance more often
const LOOKED = 4;

const known = new WeakMap<SourceDocument, Map<number, ReadonlySet<number>>>();

/** The number by which a row of a table goes: it counts nothing, though it may tell a place ("came third"). */
export function isRunningNumber({ document, passage: { table, cells } }: PassageView, { cell }: SourceQuantity): boolean {
  const own = cell === undefined ? undefined : cells?.[cell];
  if (own === undefined || table === undefined) return false;
  let tables = known.get(document);
  if (tables === undefined) known.set(document, (tables = new Map()));
  let columns = tables.get(table);
  if (columns === undefined) tables.set(table, (columns = numberedColumns(document, table)));
  return columns.has(own.column);
}

function numberedColumns(document: SourceDocument, table: number): ReadonlySet<number> {
  const rows = (document.tables[table]?.rows ?? []).slice(0, LOOKED).map((at) => passageOf(document, at)?.cells ?? []);
  const isNumbered = (column: number): boolean => rows.length === LOOKED && rows.every((row, i) => row.find((cell) => cell.column === column)?.text.trim() === String(i + 1));
  return new Set((rows[0] ?? []).flatMap(({ column, head }) => (HEADS.has(head.trim().toLowerCase().replace('.', '')) || isNumbered(column) ? [column] : [])));
}
