import type { Parsed, Problem } from '../problem.js';
import { cslRecords, isCsl } from './cslRecords.js';
import { dataPassages, type DataNode } from './dataTree.js';
import { extensionOf } from './formats.js';
import { MAX_NESTING, nestingDepth } from './nestingDepth.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import { jsonScanner, type ValuesLeft } from './scanJson.js';
import type { SourceDocument } from './types.js';

/** Values beyond this many are left out, with a problem: 200,000 rows of five have as many. */
const MAX_VALUES = 1_100_000;
/** Lines of JSON Lines beyond this many likewise; a document holds so many rows. */
const MAX_LINES = 250_000;

/** JSON (comments and trailing commas borne) and JSON Lines: tables from lists of objects, else "key: value"; CSL-JSON as records. */
export function readJson({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const isLines = /^(?:jsonl|ndjson)$/.test(extensionOf(path));
  if (nestingDepth(text) > MAX_NESTING) return unreadable(path, 'too-deep', `Its values are nested more than ${MAX_NESTING} deep.`);
  const left = { values: MAX_VALUES };
  const node = isLines ? lines(text, problems, left) : whole(text, problems, left);
  if (left.values <= 0) problems.push(readInPart('too-large', `Only the first ${MAX_VALUES.toLocaleString('en')} values were read.`));
  if (node === null) return unreadable(path, 'damaged', problems[0]?.message ?? 'It is no valid JSON.');
  const builder = passagesBuilder(text, problems);
  if (isCsl(node)) {
    const records = cslRecords(node, builder);
    return { value: { ...builder.build(path, {}), records }, problems };
  }
  dataPassages(node, builder);
  return { value: builder.build(path, {}), problems };
}

function whole(text: string, problems: Problem[], left: ValuesLeft): DataNode | null {
  const { value, error } = jsonScanner(text, left)(0, text.length);
  if (error !== null) problems.push(readInPart('damaged', `It is no valid JSON from character ${error + 1} on; what could be understood was read.`));
  return value;
}

/** One object a line; they make one table. A line that does not parse is left out, and counted. */
function lines(text: string, problems: Problem[], left: ValuesLeft): DataNode {
  const items: DataNode[] = [];
  const scan = jsonScanner(text, left);
  let broken = 0;
  for (let at = 0; at < text.length && left.values > 0; ) {
    if (items.length >= MAX_LINES) {
      problems.push(readInPart('too-large', `Only the first ${MAX_LINES.toLocaleString('en')} lines were read.`));
      break;
    }
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (hasInk(text, at, end)) {
      const { value, error } = scan(at, end);
      if (error !== null) broken++;
      else if (value !== null) items.push(value);
    }
    at = end + 1;
  }
  if (broken > 0) problems.push(readInPart('damaged', `${broken} lines are no valid JSON and were left out.`));
  return { kind: 'array', start: 0, items };
}

function hasInk(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}
