import type { MappedText } from '../text/mappedText.js';
import { cellNumber } from './cellNumber.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import type { CellInput } from './tableRow.js';

/** A value of JSON or YAML with its place in the file. */
export type DataNode =
  | { readonly kind: 'object'; readonly start: number; readonly entries: readonly { readonly key: string; readonly value: DataNode }[] }
  | { readonly kind: 'array'; readonly start: number; readonly items: readonly DataNode[] }
  | DataScalar;

export interface DataScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly text: MappedText;
  readonly value?: number | undefined;
  /** The same, where it stands in the file character by character, and from where on. */
  readonly words?: string;
  readonly at?: number;
}

/** Columns of a table made from objects; keys beyond are read as "key: value". */
const MAX_COLUMNS = 300;
/** A text this long, or of several words with a full stop, is prose. */
const PROSE = 60;

/** Lists of flat objects become tables, texts become sentences, everything else "key: value" below the keys that lead to it. */
export function dataPassages(node: DataNode, builder: PassagesBuilder): void {
  builder.resetHeadings();
  walk(node, [], builder, false);
}

type Builder = PassagesBuilder;

function walk(node: DataNode, path: readonly string[], builder: Builder, sameGroup: boolean): void {
  if (node.kind === 'scalar') {
    scalar(node, path, builder, sameGroup);
    return;
  }
  if (node.kind === 'array') {
    if (node.items.length > 0 && node.items.every((item) => flatRow(item) !== null)) {
      table(node.items, path, builder);
      return;
    }
    if (node.items.length > 1 && node.items.every((item) => item.kind === 'array' && item.items.length > 0 && item.items.every((one) => one.kind === 'scalar'))) {
      gridTable(node.items as readonly (DataNode & { kind: 'array' })[], path, builder);
      return;
    }
    for (const [i, item] of node.items.entries()) if (!builder.isFull) walk(item, path, builder, i > 0 && item.kind === 'scalar');
    return;
  }
  let last: DataNode | null = null;
  for (const { key, value } of node.entries) {
    walk(value, [...path, key], builder, last?.kind === 'scalar' && value.kind === 'scalar');
    last = value;
  }
}

type Row = readonly { readonly key: string; readonly node: DataScalar }[];

/** An object of scalars, with objects of scalars one level down as `outer.inner`; null for anything deeper. */
function flatRow(node: DataNode): Row | null {
  if (node.kind !== 'object' || node.entries.length === 0) return null;
  const row: { key: string; node: DataScalar }[] = [];
  for (const { key, value } of node.entries) {
    if (value.kind === 'scalar') row.push({ key, node: value });
    else if (value.kind === 'object') {
      for (const inner of value.entries) {
        if (inner.value.kind === 'scalar') row.push({ key: `${key}.${inner.key}`, node: inner.value });
        else if (!isList(inner.value)) return null;
      }
    } else if (!isList(value)) return null;
    else if (value.kind === 'array') for (const item of value.items) if (item.kind === 'scalar') row.push({ key, node: item });
  }
  return row;
}

const isList = (node: DataNode): boolean => node.kind === 'array' && node.items.length <= 50 && node.items.every((item) => item.kind === 'scalar');

/** A table of objects that each make a row. They are taken apart again and again: a million cells kept apart would fill the memory. */
function table(items: readonly DataNode[], path: readonly string[], builder: Builder): void {
  const columns = new Map<string, number>();
  for (const item of items) for (const { key } of flatRow(item) ?? []) if (!columns.has(key) && columns.size < MAX_COLUMNS) columns.set(key, columns.size);
  const opened = builder.table({ caption: path.length > 0 ? path.join(' › ') : null, heads: [...columns.keys()] });
  for (const item of items) {
    if (builder.isFull) break;
    opened.row({ cells: (flatRow(item) ?? []).map(({ key, node }) => cellOf(node, columns.get(key) ?? MAX_COLUMNS, key)) });
  }
}

function cellOf(node: DataScalar, column: number, head?: string): CellInput {
  const { words, at = 0, value } = node;
  const cell: { -readonly [K in keyof CellInput]: CellInput[K] } = { text: words ?? node.text, column, ref: null };
  if (words !== undefined) cell.place = { start: at, end: at + words.length };
  if (head !== undefined) cell.head = head;
  if (value !== undefined) cell.value = value;
  return cell;
}

function gridTable(rows: readonly (DataNode & { kind: 'array' })[], path: readonly string[], builder: Builder): void {
  const scalars = rows.map((row) => row.items as readonly DataScalar[]);
  const first = scalars[0] ?? [];
  const headed = first.every((cell) => cell.value === undefined) && scalars.slice(1).some((row) => row.some((cell) => cell.value !== undefined));
  const width = Math.min(MAX_COLUMNS, first.length);
  const opened = builder.table({ caption: path.length > 0 ? path.join(' › ') : null, heads: headed ? first.slice(0, width).map((cell) => cell.text.text) : [] });
  for (const row of headed ? scalars.slice(1) : scalars) {
    opened.row({ cells: row.slice(0, MAX_COLUMNS).map((cell, column) => cellOf(cell, column)) });
  }
}

function scalar(node: DataScalar, path: readonly string[], builder: Builder, sameGroup: boolean): void {
  const words = node.text.text;
  const key = path[path.length - 1] ?? '';
  const isProse = node.value === undefined && (words.length > PROSE || /[.!?]\s*$/.test(words)) && words.includes(' ');
  if (isProse || key === '') builder.block(node.text, { sameGroup });
  else builder.fields([{ head: path.slice(-2).join(' › '), text: node.text, column: 0, ref: null, ...(node.value === undefined ? {} : { value: node.value }) }], { sameGroup });
}

/** The number of a scalar written as text, for YAML and JSON strings. */
export const scalarNumber = (text: string): number | undefined => cellNumber(text) ?? undefined;
