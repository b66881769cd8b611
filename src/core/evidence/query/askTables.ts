import type { Quantity } from '../../quantities/types.js';
import { shift } from '../../text/span.js';
import type { ClaimContext } from '../claimContext.js';
import type { DeriveTable } from '../derive/types.js';
import type { Library } from '../library.js';
import type { Retrieved } from '../retrieve.js';
import { each, type Steps } from '../steps.js';
import { queryTables, type TableAnswer } from './queryTables.js';

// a longer table is data to be analysed, not to be read
const MOST_ROWS = 2000;
const MOST_TABLES = 3;

/** What the tables among the passages found for a claim answer; null where there are none, or none can be asked. */
export function* askTables({ quantity, claim, sentence, siblings, others }: ClaimContext, { candidates }: Retrieved, library: Library): Steps<TableAnswer | null> {
  // a table that names the currency would have told of it
  if (quantity === undefined || quantity.kind === 'multiple' || quantity.isUnheardMoney === true) return null;
  const tables = new Map<string, DeriveTable>();
  for (const { view: { document, passage: { table } }, score } of candidates) {
    if (table === undefined || tables.size >= MOST_TABLES) continue;
    const key = `${document.path}\n${table}`;
    if (!tables.has(key) && (document.tables[table]?.rows.length ?? 0) <= MOST_ROWS) tables.set(key, { document, table, score, rows: library.rows(document.path, table) });
  }
  if (tables.size === 0) return null;
  // reading the figures of a long table takes longer than a step may
  for (const { rows } of tables.values()) yield* each(rows, (row) => row.quantities);
  const unheard = library.rarity('');
  const inSentence = <T extends Quantity>(one: T): T => ({ ...one, ...shift(one, -claim.sentence.start), phrase: shift(one.phrase, -claim.sentence.start), ofSpan: one.ofSpan === undefined ? undefined : shift(one.ofSpan, -claim.sentence.start) });
  return queryTables([...tables.values()], sentence, inSentence(quantity), siblings.flatMap((sibling) => others.get(sibling) ?? []).map(inSentence), (stem) => library.rarity(stem) < unheard);
}
