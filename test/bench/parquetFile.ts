/** A column: `texts` are put down as a dictionary with an index a row, as writers do, `numbers` as they are. */
export type ParquetColumn = { readonly name: string; readonly texts: readonly string[] } | { readonly name: string; readonly numbers: Float64Array };

const [I32, I64, BINARY, LIST, STRUCT] = [5, 6, 8, 9, 12];
type Field = readonly [id: number, type: number, value: Thrift];
type Thrift = number | string | readonly Field[] | { readonly of: number; readonly items: readonly Thrift[] };

/** A Parquet file of one group of rows, not compressed; `rows` index into the columns' texts by their remainder. */
export function parquetFile(columns: readonly ParquetColumn[], rows: number): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode('PAR1')];
  let at = 4;
  const put = (bytes: Uint8Array): number => {
    parts.push(bytes);
    at += bytes.length;
    return at - bytes.length;
  };
  const page = (type: number, body: Uint8Array, head: Field): number => {
    const start = put(thrift([[1, I32, type], [2, I32, body.length], [3, I32, body.length], head]));
    put(body);
    return start;
  };
  const chunks = columns.map((column): Field[] => {
    const isText = 'texts' in column;
    const start = isText ? page(2, dictionary(column.texts), [7, STRUCT, [[1, I32, column.texts.length], [2, I32, 0]]]) : at;
    const data = page(0, isText ? indices(rows, column.texts.length) : new Uint8Array(column.numbers.buffer), [5, STRUCT, [[1, I32, rows], [2, I32, isText ? 8 : 0], [3, I32, 3], [4, I32, 3]]]);
    const meta: Field[] = [
      [1, I32, isText ? 6 : 5], [2, LIST, { of: I32, items: [isText ? 8 : 0] }], [3, LIST, { of: BINARY, items: [column.name] }], [4, I32, 0], [5, I64, rows], [6, I64, at - start], [7, I64, at - start], [9, I64, data],
      ...(isText ? [[11, I64, start] as const] : []),
    ];
    return [[2, I64, start], [3, STRUCT, meta]];
  });
  const schema: Field[][] = [[[4, BINARY, 'schema'], [5, I32, columns.length]], ...columns.map((column): Field[] => ['texts' in column ? [1, I32, 6] : [1, I32, 5], [3, I32, 0], [4, BINARY, column.name], ...('texts' in column ? [[6, I32, 0] as const] : [])])];
  const foot = thrift([
    [1, I32, 1], [2, LIST, { of: STRUCT, items: schema }], [3, I64, rows],
    [4, LIST, { of: STRUCT, items: [[[1, LIST, { of: STRUCT, items: chunks }], [2, I64, at], [3, I64, rows]]] }],
  ]);
  put(foot);
  const end = new Uint8Array(8);
  new DataView(end.buffer).setUint32(0, foot.length, true);
  end.set(parts[0] as Uint8Array, 4);
  put(end);
  const whole = new Uint8Array(at);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** Texts behind their lengths. */
function dictionary(texts: readonly string[]): Uint8Array {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  return Uint8Array.from(encoded.flatMap((bytes) => [bytes.length, 0, 0, 0, ...bytes]));
}

/** A byte an index, in one packed run. */
function indices(rows: number, count: number): Uint8Array {
  const groups = Math.ceil(rows / 8);
  const head = [8, ...varint(groups * 2 + 1)];
  const bytes = new Uint8Array(head.length + groups * 8);
  bytes.set(head);
  for (let row = 0; row < rows; row++) bytes[head.length + row] = (row * 7919) % count;
  return bytes;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

/** Thrift's compact protocol, as far as Parquet's heads need it. */
function thrift(fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(struct(fields));
}

function struct(fields: readonly Field[]): number[] {
  let before = 0;
  const bytes = fields.flatMap(([id, type, value]) => {
    const head = ((id - before) << 4) | type;
    before = id;
    return [head, ...encoded(value)];
  });
  return [...bytes, 0];
}

function encoded(value: Thrift): number[] {
  if (typeof value === 'number') return varint(value * 2);
  if (typeof value === 'string') {
    const bytes = [...new TextEncoder().encode(value)];
    return [...varint(bytes.length), ...bytes];
  }
  if ('of' in value) return [...(value.items.length < 15 ? [(value.items.length << 4) | value.of] : [0xf0 | value.of, ...varint(value.items.length)]), ...value.items.flatMap(encoded)];
  return struct(value);
}
