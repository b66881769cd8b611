import { growing } from './growing.js';
import type { Rows, SheetCell, SheetRow } from './sheetRows.js';
import { general } from './workbookFormat.js';

const KINDS = ['text', 'number', 'date'] as const;
const KIND = 3;
const IS_SUM = 4;

/** What neighbouring rows of a sheet share: cells as numbers. A million cells as objects that live as long as the sheet take 150 MB, and most of the time goes into moving them. */
interface Cells {
  count: number;
  readonly columns: Uint16Array;
  /** Index into `KINDS`, and `IS_SUM`. */
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  /** Index into `texts`; 0: the text is the value's. */
  readonly words: Uint32Array;
  readonly texts: string[];
  /** One of them holds a formula that sums. */
  hasSums: boolean;
}

/** How many cells share arrays, unless a row alone has more; small sheets need fewer. */
const [SMALL, SHARED] = [256, 8_192];

const roomFor = (size: number): Cells => ({ count: 0, columns: new Uint16Array(size), kinds: new Uint8Array(size), values: new Float64Array(size), words: new Uint32Array(size), texts: [''], hasSums: false });

function put(room: Cells, column: number, kind: number, text: string | null, value: number): void {
  const at = room.count++;
  room.columns[at] = column;
  room.kinds[at] = kind;
  room.values[at] = value;
  room.words[at] = text === null ? 0 : room.texts.push(text) - 1;
  if ((kind & IS_SUM) !== 0) room.hasSums = true;
}

/** Moves the cells from `first` on to a room of that size. */
function moved(room: Cells, first: number, size: number): Cells {
  const next = roomFor(size);
  for (let at = first; at < room.count; at++) put(next, room.columns[at] as number, room.kinds[at] as number, textOf(room, at), room.values[at] as number);
  room.count = first;
  return next;
}

/** Puts the cells from `first` on in column order; of two in one column the later stays. */
function sort(room: Cells, first: number): void {
  const columns = [...room.columns.subarray(first, room.count)];
  const order = [...new Map(columns.map((column, index) => [column, first + index]))].sort(([a], [b]) => a - b).map(([, at]) => at);
  for (const numbers of [room.columns, room.kinds, room.values, room.words]) numbers.set(order.map((at) => numbers[at] as number), first);
  room.count = first + order.length;
}

const textOf = ({ words, texts }: Cells, at: number): string | null => (words[at] === 0 ? null : (texts[words[at] as number] as string));

/** What stands where in a row's numbers: its number, the room its cells are in, where they begin there, how many they are. */
const ROW = { row: 0, room: 1, first: 2, count: 3, size: 4 } as const;

/** Collects a sheet's rows. */
export interface RowsBuilder {
  /** Opens a row. */
  begin(row: number): void;
  /** Adds a cell to it. `value` is NaN for none, `text` null for the value's own. */
  cell(column: number, kind: SheetCell['kind'], text: string | null, value: number, isSum: boolean): void;
  /** Closes the row, which is put down if it has cells; answers how many. */
  end(): number;
  /** All of them; to be asked once, at the end. */
  take(): Rows;
}

/** Rows as numbers: each is made an object of when it is asked for, and again the next time. */
export function rowsBuilder(): RowsBuilder {
  const rows = growing((size) => new Int32Array(size));
  let room = roomFor(SMALL);
  const rooms = [room];
  // of the row at hand: its number, where its cells begin in the room, the column of the last
  let [row, first, last] = [0, 0, -1];
  let isInOrder = true;
  return {
    begin(number) {
      row = number;
      room.count = first;
      last = -1;
      isInOrder = true;
    },
    cell(column, kind, text, value, isSum) {
      if (room.count === room.kinds.length) {
        room = moved(room, first, Math.max(SHARED, 2 * (room.count - first)));
        rooms.push(room);
        first = 0;
      }
      // cells come in column order in every sound file
      if (column <= last) isInOrder = false;
      last = column;
      put(room, column, (kind === 'number' ? 1 : kind === 'text' ? 0 : 2) | (isSum ? IS_SUM : 0), text, value);
    },
    end() {
      if (!isInOrder) sort(room, first);
      const count = room.count - first;
      if (count > 0) {
        const into = rows.room(ROW.size);
        into[rows.at + ROW.row] = row;
        into[rows.at + ROW.room] = rooms.length - 1;
        into[rows.at + ROW.first] = first;
        into[rows.at + ROW.count] = count;
        rows.at += ROW.size;
      }
      first = room.count;
      return count;
    },
    take: () => new StoredRows(rows.take(), rooms),
  };
}

class StoredRows implements Rows {
  readonly #numbers: Int32Array;
  readonly #rooms: readonly Cells[];

  constructor(numbers: Int32Array, rooms: readonly Cells[]) {
    this.#numbers = numbers;
    this.#rooms = rooms;
  }

  get length(): number {
    return this.#numbers.length / ROW.size;
  }

  at(index: number): SheetRow | undefined {
    const numbers = this.#numbers;
    const at = index * ROW.size;
    return at < 0 || at >= numbers.length ? undefined : new StoredRow(this.#rooms[numbers[at + ROW.room] as number] as Cells, numbers[at + ROW.row] as number, numbers[at + ROW.first] as number, numbers[at + ROW.count] as number);
  }

  slice(from: number, to = this.length): Rows {
    return new StoredRows(this.#numbers.subarray(from * ROW.size, to * ROW.size), this.#rooms);
  }
}

class StoredRow implements SheetRow {
  readonly row: number;
  readonly count: number;
  readonly #shared: Cells;
  readonly #first: number;

  constructor(shared: Cells, row: number, first: number, count: number) {
    this.#shared = shared;
    this.row = row;
    this.#first = first;
    this.count = count;
  }

  get isPlain(): boolean {
    return true;
  }

  get cells(): readonly SheetCell[] {
    const { columns, kinds, values } = this.#shared;
    const cells: SheetCell[] = [];
    for (let at = this.#first; at < this.#first + this.count; at++) {
      const value = values[at] as number;
      const kind = kinds[at] as number;
      const cell: { -readonly [K in keyof SheetCell]: SheetCell[K] } = { column: columns[at] as number, ref: this.row, text: textOf(this.#shared, at) ?? general(value), kind: KINDS[kind & KIND] as SheetCell['kind'] };
      if (!Number.isNaN(value)) cell.value = value;
      if ((kind & IS_SUM) !== 0) cell.isSum = true;
      cells.push(cell);
    }
    return cells;
  }

  get isSum(): boolean {
    const { kinds, hasSums } = this.#shared;
    for (let at = this.#first; hasSums && at < this.#first + this.count; at++) if (((kinds[at] as number) & IS_SUM) !== 0) return true;
    return false;
  }

  columnAt(index: number): number {
    return this.#shared.columns[this.#first + index] as number;
  }

  textAt(index: number): string {
    return textOf(this.#shared, this.#first + index) ?? general(this.valueAt(index));
  }

  isOwnAt(index: number): boolean {
    return this.#shared.words[this.#first + index] === 0;
  }

  spanAt(): number {
    return 1;
  }

  valueAt(index: number): number {
    return this.#shared.values[this.#first + index] as number;
  }
}
