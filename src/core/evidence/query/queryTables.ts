import type { Quantity } from '../../quantities/types.js';
import { overlaps } from '../../text/span.js';
import { tokenWords, type WordToken } from '../../text/words.js';
import { tableModel } from '../derive/tableModel.js';
import type { DeriveTable } from '../derive/types.js';
import { queryTable } from './queryTable.js';
import type { Asked, QueryResult } from './types.js';

/** How the most complete reading of a sentence by a table answers for the claim; null where no table can be asked. */
export interface TableAnswer extends QueryResult {
  readonly table: DeriveTable;
}

// readings that leave as little unused as the best one
const AS_COMPLETE = 0.03;
// what uses less of a sentence is hardly a reading of it
const LEAST = 0.2;

/** Asks the tables that may know; what the most complete reading gives is the answer, and where several are as complete, one that bears the claim out. */
export function queryTables(tables: readonly DeriveTable[], sentence: string, quantity: Quantity, siblings: readonly Quantity[], isHeard: Asked['isHeard'] = () => false): TableAnswer | null {
  const words = tokenWords(sentence);
  const asked: Asked = { sentence, words, quantity, at: quantity, siblings, own: ownWords(sentence, words, quantity, siblings), isHeard };
  if (asked.own.size === 0) return null;
  const results = tables.flatMap((table) => queryTable(tableModel(table), asked).map((result): TableAnswer => ({ ...result, table })));
  const most = results.reduce((best, { complete }) => Math.max(best, complete), 0);
  const full = results.filter(({ complete }) => complete >= most - AS_COMPLETE);
  return most < LEAST ? null : full.find(({ agrees }) => agrees) ?? full[0] ?? null;
}

/** The words of a figure, with the other half of its result: "4 – 3" is one answer. */
function ownWords(sentence: string, words: readonly WordToken[], quantity: Quantity, siblings: readonly Quantity[]): ReadonlySet<number> {
  let { start, end } = quantity;
  // "2009 – 10" names a season
  if (siblings.some((other) => other.date !== undefined && other.end <= start && SEASON.test(sentence.slice(other.end, start)))) return new Set();
  for (const { start: from, end: to, kind } of [...siblings, ...siblings]) {
    if (kind !== 'cardinal') continue;
    if (from >= end && DASH.test(sentence.slice(end, from))) end = to;
    if (to <= start && DASH.test(sentence.slice(to, start))) start = from;
  }
  return new Set(words.flatMap((word, at) => (overlaps(word, { start, end }) ? [at] : [])));
}
const SEASON = /^ ?[-–/] ?$/;
const DASH = /^ ?[-–] ?$/;
