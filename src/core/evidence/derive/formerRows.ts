import type { WordToken } from '../../text/words.js';
import { timeColumns } from './periods.js';
import { stemsOf } from './context.js';
import type { Column, TableModel } from './tableModel.js';

// of so many rows that the sentence names those of the same thing at other times are looked at
const MOST_NAMED = 4;
// the sentence says "more than before", not before what
const UNSAID = 0.8;
const NEXT = new Set('next following later afterwards subsequent'.split(' '));

/**
 * Adds the rows of the same thing at other times: what a change counts from is the time before, or the first, and goes to the last. Where no column tells a
 * time but one a place ("second, 6.43 metres short"), those that came in before and first.
 */
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

/** For each row those of the same thing, itself among them, from the first to the last; null where no column tells a time or a place. */
function storiesOf(model: TableModel): Stories | null {
  let found = known.get(model);
  if (found === undefined) known.set(model, (found = read(model)));
  return found;
}

/** What puts rows in order, and which of them tell of one thing. */
interface Order {
  /** null for a row of which nothing tells its place. */
  place(row: number): number | string | null;
  thing(row: number): string;
}

function read(model: TableModel): Stories | null {
  const order = byTime(model) ?? byPlace(model);
  if (order === null) return null;
  const things = new Map<string, number[]>();
  for (const row of model.rows.keys()) {
    if (order.place(row) === null) continue;
    const thing = order.thing(row);
    const rows = things.get(thing);
    if (rows === undefined) things.set(thing, [row]);
    else rows.push(row);
  }
  const stories = new Map<number, readonly number[]>();
  const place = (row: number): number | string => order.place(row) ?? '';
  for (const rows of things.values()) {
    rows.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
    for (const row of rows) stories.set(row, rows);
  }
  return stories;
}

/** Neither other columns of times name a thing, nor the numbers of weeks or rounds, which tell the same as the time. */
function byTime(model: TableModel): Order | null {
  const [time, ...others] = timeColumns(model);
  if (time === undefined) return null;
  const names = model.columns.filter((column) => !column.isNumeric && column !== time.column && !others.some((other) => other.column === column) && !(model.keys.has(column.index) && isNumbered(column)));
  return { place: (row) => time.periods[row]?.from ?? null, thing: (row) => names.map(({ cells }) => cells[row]?.text.trim().toLowerCase() ?? '').join('\n') };
}

/** "2026-W03", "Round 7" */
const isNumbered = ({ cells }: Column): boolean => cells.every((cell) => cell === null || /\d/.test(cell.text));

/** Results: where the places begin again, another event does. */
function byPlace(model: TableModel): Order | null {
  const column = model.columns.find(({ stems: [stem, ...more], isId }) => isId && more.length === 0 && stem !== undefined && PLACES.has(stem));
  if (column === undefined) return null;
  const place = (row: number): number | null => column.cells[row]?.quantity?.value ?? null;
  let [last, event] = [0, 0];
  const events = [...model.rows.keys()].map((row) => {
    const now = place(row);
    if (now !== null && now < last) event++;
    last = now ?? last;
    return String(event);
  });
  return { place, thing: (row) => events[row] ?? '' };
}
const PLACES: ReadonlySet<string> = new Set(stemsOf('place rank position pos'));
