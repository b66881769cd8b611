import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type ParsedNode } from 'yaml';
import type { Parsed, Problem } from '../problem.js';
import { lineIndex } from '../text/lineIndex.js';
import { MappedTextBuilder, plainMapped, type MappedText } from '../text/mappedText.js';
import { dataPassages, scalarNumber, type DataNode } from './dataTree.js';
import { MAX_NESTING, nestingDepth } from './nestingDepth.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import type { SourceDocument } from './types.js';

/** The parser reads some 30,000 values a second; what is beyond this many lines, or commas and brackets of lists in a line, is left out. */
const MAX_VALUES = 45_000;

/** YAML: as JSON is read. Aliases are not followed: what they point at is read once, where it stands. */
export function readYaml({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const most = firstValues(text);
  const read = text.slice(0, most);
  if (most < text.length) problems.push(readInPart('too-large', `Only the first ${lineIndex(read).count.toLocaleString('en')} lines were read; save it as JSON or CSV to have it read in full.`));
  if (nestingDepth(read) > MAX_NESTING || indentDepth(read) > MAX_NESTING) return unreadable(path, 'too-deep', `Its values are nested more than ${MAX_NESTING} deep.`);
  const documents = parseAllDocuments(read, { uniqueKeys: false, logLevel: 'silent' });
  const builder = passagesBuilder(text, problems);
  if ('empty' in documents) return { value: builder.build(path, {}), problems };
  for (const document of documents) {
    const error = document.errors[0];
    if (error !== undefined && problems.length === 0) problems.push(readInPart('damaged', `It is no valid YAML: ${error.message.split('\n')[0] ?? ''}`));
    const node = document.contents === null ? null : nodeOf(document.contents, text);
    if (node !== null) dataPassages(node, builder);
  }
  return { value: builder.build(path, {}), problems };
}

/** Where the first `MAX_VALUES` lines and items in a line end: at the start of a line that nothing stands before, where there is one. */
function firstValues(text: string): number {
  let count = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== COMMA && code !== OPEN_LIST && code !== OPEN_OBJECT) continue;
    if (++count > MAX_VALUES) return end > 0 ? end : at;
    const next = text.charCodeAt(at + 1);
    if (code === NEWLINE && next > 32) end = at + 1;
  }
  return text.length;
}

const [NEWLINE, COMMA, OPEN_LIST, OPEN_OBJECT] = [10, 44, 91, 123];

function nodeOf(node: ParsedNode | null, text: string): DataNode | null {
  if (node === null || isAlias(node)) return null;
  const [start, end] = node.range;
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) => {
      const value = nodeOf(pair.value as ParsedNode | null, text);
      return value === null ? [] : [{ key: isScalar(pair.key) ? String(pair.key.value) : '', value }];
    });
    return { kind: 'object', start, entries };
  }
  if (isSeq(node)) return { kind: 'array', start, items: node.items.flatMap((item) => nodeOf(item as ParsedNode | null, text) ?? []) };
  if (!isScalar(node) || node.value === null || node.value === undefined || node.value === '') return null;
  const source = text.slice(start, end);
  const quoted = /^["']/.test(source);
  const words = typeof node.value === 'string' ? node.value : source;
  const value = typeof node.value === 'number' ? node.value : scalarNumber(words);
  return { kind: 'scalar', start, text: scalarText(source, start, words, quoted), ...(value === undefined ? {} : { value }) };
}

/** A scalar's words with their places: verbatim when they stand so, else found piece by piece (folded and quoted scalars). */
function scalarText(source: string, start: number, words: string, quoted: boolean): MappedText {
  const at = quoted ? 1 : 0;
  if (source.startsWith(words, at)) return plainMapped(words, start + at);
  if (quoted && !source.includes('\n')) return quotedText(source, start, words);
  const builder = new MappedTextBuilder();
  let from = at;
  for (const word of words.split(/(\s+)/)) {
    if (word === '') continue;
    const isSpace = word.trim() === '';
    const found = isSpace ? from : source.indexOf(word, from);
    if (isSpace || found < 0) {
      builder.add(isSpace ? ' ' : word, start + from, start + Math.min(source.length, from + (isSpace ? 1 : 0)));
      continue;
    }
    builder.add(word, start + found);
    from = found + word.length;
  }
  return builder.build();
}

/** How many characters an escape takes, by its second. */
const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** Words between quotation marks on one line: an escape, or a single mark written twice, stands for one character. */
function quotedText(source: string, start: number, words: string): MappedText {
  const builder = new MappedTextBuilder();
  let at = 1;
  for (const char of words) {
    const here = source.charAt(at);
    const size = here === '\\' && source.startsWith('"') ? (ESCAPES[source.charAt(at + 1)] ?? 2) : here === "'" && source.startsWith("''", at) ? 2 : char.length;
    builder.add(char === '\n' || char === '\t' ? ' ' : char, start + at, start + Math.min(source.length, at + size));
    at += size;
  }
  return builder.build();
}

/** Levels of indentation of the deepest line, one for each two blanks. */
function indentDepth(text: string): number {
  let deepest = 0;
  for (let at = 0; at < text.length; ) {
    let to = at;
    while (to < text.length && (text.charCodeAt(to) === 32 || text.charCodeAt(to) === 45)) to++;
    deepest = Math.max(deepest, to - at);
    const end = text.indexOf('\n', to);
    at = end < 0 ? text.length : end + 1;
  }
  return deepest / 2;
}
