import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Parsed, Problem } from '../problem.js';
import { MappedTextBuilder, plainMapped, type MappedText } from '../text/mappedText.js';
import { cslRecords, isCsl } from './cslRecords.js';
import { dataPassages, scalarNumber, type DataNode } from './dataTree.js';
import { extensionOf } from './formats.js';
import { MAX_NESTING, nestingDepth } from './nestingDepth.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';

/** The parsed tree takes some twenty times this in memory. UTF-16 code units. */
const MAX_JSON = 8 * 1024 * 1024;
/** Lines of JSON Lines beyond this many are left out, with a problem. */
const MAX_LINES = 400_000;

/** JSON (comments and trailing commas borne) and JSON Lines: tables from lists of objects, else "key: value"; CSL-JSON as records. */
export function readJson({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const isLines = /^(?:jsonl|ndjson)$/.test(extensionOf(path));
  if (!isLines && text.length > MAX_JSON) return unreadable(path, 'too-large', `JSON is read up to ${MAX_JSON / 1024 / 1024} MB; save it as JSON Lines or CSV.`);
  if (nestingDepth(text) > MAX_NESTING) return unreadable(path, 'too-deep', `Its values are nested more than ${MAX_NESTING} deep.`);
  const node = isLines ? lines(text, problems) : whole(text, problems);
  if (node === null) return unreadable(path, 'damaged', problems[0]?.message ?? 'It is no valid JSON.');
  const builder = passagesBuilder(text, problems);
  if (isCsl(node)) {
    const records = cslRecords(node, builder);
    return { value: { ...builder.build(path, {}), records }, problems };
  }
  dataPassages(node, builder);
  return { value: builder.build(path, {}), problems };
}

function whole(text: string, problems: Problem[]): DataNode | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const first = errors[0];
  if (first !== undefined) problems.push(readInPart('damaged', `It is no valid JSON from character ${first.offset + 1} on; what could be understood was read.`));
  return tree === undefined ? null : nodeOf(tree, text, 0);
}

/** One object a line; they make one table. A line that does not parse is left out, and counted. */
function lines(text: string, problems: Problem[]): DataNode {
  const items: DataNode[] = [];
  let broken = 0;
  for (let at = 0; at < text.length; ) {
    if (items.length >= MAX_LINES) {
      problems.push(readInPart('too-large', `Only the first ${MAX_LINES.toLocaleString('en')} lines were read.`));
      break;
    }
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      const errors: ParseError[] = [];
      const tree = parseTree(line, errors);
      if (tree === undefined || errors.length > 0) broken++;
      else items.push(nodeOf(tree, text, at));
    }
    at = end + 1;
  }
  if (broken > 0) problems.push(readInPart('damaged', `${broken} lines are no valid JSON and were left out.`));
  return { kind: 'array', start: 0, items };
}

function nodeOf(node: Node, text: string, base: number): DataNode {
  const start = base + node.offset;
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      return key === undefined || value === undefined || value.type === 'null' ? [] : [{ key: String(key.value), value: nodeOf(value, text, base) }];
    });
    return { kind: 'object', start, entries };
  }
  if (node.type === 'array') return { kind: 'array', start, items: (node.children ?? []).filter((child) => child.type !== 'null').map((child) => nodeOf(child, text, base)) };
  if (node.type === 'string') {
    const words = String(node.value);
    const value = scalarNumber(words);
    return { kind: 'scalar', start, text: jsonString(text, start, start + node.length, words), ...(value === undefined ? {} : { value }) };
  }
  const raw = text.slice(start, start + node.length);
  return { kind: 'scalar', start, text: plainMapped(raw, start), ...(node.type === 'number' ? { value: Number(node.value) } : {}) };
}

/** A string's words with the place of each: escapes stand for one character. Line breaks in it read as they are. */
function jsonString(text: string, start: number, end: number, words: string): MappedText {
  if (end - start - 2 === words.length) return plainMapped(words, start + 1);
  const builder = new MappedTextBuilder();
  let at = start + 1;
  for (let i = 0; i < words.length && at < end - 1; i++) {
    const size = text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2;
    const char = words.charAt(i);
    builder.add(char === '\n' || char === '\r' ? ' ' : char, at, at + size);
    at += size;
  }
  return builder.build();
}
