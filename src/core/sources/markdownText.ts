import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import { shifted } from './officeText.js';

/** The reading text of phrasing content: emphasis, links and escapes read as their words; images, footnote marks, HTML tags and what is struck out as nothing. */
export function phrasingText(file: string, nodes: readonly Nodes[]): MappedText {
  const builder = new MappedTextBuilder();
  addPhrasing(builder, file, nodes);
  return builder.build();
}

function addPhrasing(builder: MappedTextBuilder, file: string, nodes: readonly Nodes[]): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent | Nodes;
    const shift = shiftedDigits(nodes, index);
    if (shift !== null) {
      builder.add(shifted(shift.digits, shift.how, builder.lastChar), shift.start, shift.start + shift.digits.length);
      index += 2;
      continue;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') addText(builder, file, node.value, start, end);
    else if (node.type === 'inlineCode' || node.type === 'inlineMath') addInside(builder, file, node.value, start, end);
    else if (node.type === 'break') builder.add(' ', start, end);
    else if (node.type === 'html') {
      // 4 000<sup>2</sup> must not read as 4 0002
      if (/^<(?:sup|sub|br)\b/i.test(node.value) && builder.lastChar !== ' ') builder.add(' ', start, end);
    } else if (node.type === 'delete') continue;
    else if ('children' in node) addPhrasing(builder, file, (node as Parent).children);
  }
}

/** Digits between the tags of a `sup` or `sub` that opens at `index`. */
function shiftedDigits(nodes: readonly Nodes[], index: number): { readonly digits: string; readonly how: 'super' | 'sub'; readonly start: number } | null {
  const [open, inner, close] = [nodes[index], nodes[index + 1], nodes[index + 2]];
  if (open?.type !== 'html' || inner?.type !== 'text' || close?.type !== 'html' || !/^[0-9]{1,4}$/.test(inner.value)) return null;
  const how = /^<sup>$/i.test(open.value) && /^<\/sup>$/i.test(close.value) ? 'super' : /^<sub>$/i.test(open.value) && /^<\/sub>$/i.test(close.value) ? 'sub' : null;
  const start = inner.position?.start.offset;
  return how === null || start === undefined ? null : { digits: inner.value, how, start };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Text as it stands in the file, but for Pandoc's raised and lowered digits: 10^6^ is no 106, H~2~O is H2O. */
function addLiteral(builder: MappedTextBuilder, value: string, start: number): void {
  let from = 0;
  for (const found of value.matchAll(/\^([0-9]{1,4})\^|~([0-9]{1,4})~/g)) {
    if (found.index > from) builder.add(value.slice(from, found.index), start + from);
    const [whole, raised, lowered = ''] = found;
    const isWord = raised === undefined && /\p{L}/u.test(builder.lastChar);
    const digits = [...(raised ?? lowered)].map((digit) => (isWord ? digit : ((raised === undefined ? LOWERED : RAISED)[Number(digit)] ?? digit))).join('');
    from = found.index + whole.length;
    builder.add(digits, start + found.index, start + from);
  }
  if (from < value.length) builder.add(value.slice(from), start + from);
}

/** Literal content behind its opening marks (back ticks, dollars). */
function addInside(builder: MappedTextBuilder, file: string, value: string, start: number, end: number): void {
  const at = file.indexOf(value, start);
  if (at >= start && at + value.length <= end) builder.add(value, at);
  else builder.add(value.replace(/\s+/g, ' '), start, end);
}

/**
 * Adds a text node's value. The parser has resolved escapes and entities and dropped the marks and indents at line starts;
 * walking both strings together finds where each character came from.
 */
function addText(builder: MappedTextBuilder, file: string, value: string, start: number, end: number): void {
  if (end - start === value.length && !value.includes('\n')) {
    addLiteral(builder, value, start);
    return;
  }
  let at = start;
  let i = 0;
  while (i < value.length && at < end) {
    const char = value.charAt(i);
    if (char === '\n' || char === '\r') {
      const from = at;
      while (at < end && ' \t\r'.includes(file.charAt(at))) at++;
      while (at < end && ' \t\r\n>'.includes(file.charAt(at))) at++;
      builder.add(' ', from, Math.max(at, from + 1));
      i++;
      while (i < value.length && ' \r\n'.includes(value.charAt(i))) i++;
    } else if (file.charAt(at) === char && !(char === '&' && value.startsWith('&') && isEntity(file, at, end))) {
      builder.add(char, at);
      at++;
      i++;
    } else if (file.charAt(at) === '\\') at++;
    else if (file.charAt(at) === '&') {
      const stop = file.indexOf(';', at);
      const to = stop < 0 || stop >= end ? at + 1 : stop + 1;
      const code = value.codePointAt(i) ?? 0;
      const size = code > 0xffff ? 2 : 1;
      builder.add(value.slice(i, i + size), at, to);
      at = to;
      i += size;
    } else at++;
  }
}

function isEntity(file: string, at: number, end: number): boolean {
  return /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.test(file.slice(at, Math.min(end, at + 34)));
}
