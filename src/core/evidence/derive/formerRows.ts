import type { WordToken } from '../../text/words.js';
import { timeColumns } from './periods.js';
import type { TableModel } from './tableModel.js';

// of so many rows that the sentence names those of the same thing at other times are looked at
const MOST_NAMED = 4;
// the sentence says "more than before", not before what
const UNSAID = 0.8;
const NEXT = new Set('next following later afterwards subsequent'.split(' '));

/** Adds the rows of the same thing at other times: what a change counts from is the time before, or the first, and goes to the last. */
export function withFormerRows(model: TableModel, fits: ReadonlyMap<number, number>, words: readonly WordToken[]): ReadonlyMap<number, number> {
  const stories = storiesOf(model);
  if (stories === null) return fits;
  const found = new Map(fits);
  const isNext = words.some(({ lower }) => NEXT.has(lower));
  for (const [row, fit] of [...fits].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED)) {
    const story = stories.get(row) ?? [];
    const at = story.indexOf(row);
    for (const other of [story[at - 1], isNext ? story[at + 1] : undefined, story[0], story.at(-1)]) if (other !== undefined) found.set(other, Math.max(found.get(other) ?? 0, fit * UNSAID));
  }
  return found;
}

/** When a row happened, in years; undefined where no column tells. */
export function timeOfRow(model: TableModel, row: number): number | undefined {
  const period = timeColumns(model)[0]?.periods[row];
  return period?.from == null ? undefined : Number(period.from.slice(0, 4)) + (Number(period.from.slice(5, 7)) - 1) / 12 + Number(period.from.slice(8, 10)) / 400;
}

type Stories = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<TableModel, Stories | null>();

/** For each row those of the same thing, itself among them, from the first to the last; null where no column tells a time. */
function storiesOf(model: TableModel): Stories | null {
  let found = known.get(model);
  if (found === undefined) known.set(model, (found = read(model)));
  return found;
}

function read(model: TableModel): Stories | null {
  const [time] = timeColumns(model);
  if (time === undefined) return null;
  const names = model.columns.filter((column) => !column.isNumeric && column !== time.column);
  const byName = new Map<string, number[]>();
  for (const row of model.rows.keys()) {
    if (time.periods[row]?.from == null) continue;
    const name = names.map(({ cells }) => cells[row]?.text.trim().toLowerCase() ?? '').join('\n');
    const rows = byName.get(name);
    if (rows === undefined) byName.set(name, [row]);
    else rows.push(row);
  }
  const stories = new Map<number, readonly number[]>();
  const first = (row: number): string => time.periods[row]?.from ?? '';
  for (const rows of byName.values()) {
    rows.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
    for (const row of rows) stories.set(row, rows);
  }
  return stories;
}
