import type { Claim } from '../core/index.js';
import type { TextEdit } from 'vscode-languageserver-types';
import type { DraftView } from './view.js';

/**
 * The edit that makes `<!-- corroborate-ignore-next-line reason -->` cover the claim's line: on a line of its own above a block's
 * first line (inside the same quote, and inside a list without tearing it in two), at the end of the line before inside a
 * paragraph, which a line of its own would cut in two.
 */
export function ignoreEdit(view: DraftView, claim: Claim, reason = ''): TextEdit {
  const text = view.checked.draft.text;
  const block = view.checked.draft.blocks[claim.block];
  const lineAt = (line: number): string => text.slice(view.lines.lineStart(line), line + 1 < view.lines.count ? view.lines.lineStart(line + 1) : text.length).replace(/[\r\n]+$/, '');
  const first = view.lines.positionAt(block?.span.start ?? claim.span.start).line;
  const own = view.lines.positionAt(claim.span.start).line;
  if (own > first && block?.kind !== 'table-cell') {
    const before = { line: own - 1, character: lineAt(own - 1).replace(/(?:[ \t]+|\\)$/, '').length };
    return { range: { start: before, end: before }, newText: ` ${ignoreComment(reason)}` };
  }
  let line = first;
  // inside a table a comment would be a row
  if (block?.kind === 'table-cell') while (line > 0 && isTableRow(lineAt(line - 1))) line--;
  const prefix = linePrefix(lineAt, line);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText: `${prefix}${ignoreComment(reason)}${eol}` };
}

/** The comment; what would end it early is taken out of the reason. */
export const ignoreComment = (reason: string): string => {
  const words = reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '-').replace(/[<>]/g, '').trim();
  return `<!-- corroborate-ignore-next-line${words === '' ? '' : ` ${words}`} -->`;
};

const isTableRow = (line: string): boolean => line.includes('|');

/** What a line of its own above `line` must start with to stay in the same quotes and lists. */
function linePrefix(lineAt: (line: number) => string, line: number): string {
  const { outer, marker } = split(lineAt(line));
  if (marker === '') return outer;
  // an earlier item of the same list takes the comment in: between items it would end the list
  for (let at = line - 1; at >= 0; at--) {
    const above = split(lineAt(at));
    if (above.rest.trim() === '' && above.marker === '') continue;
    if (above.marker !== '' && above.outer === outer) return outer + ' '.repeat(above.marker.length);
    if (above.outer.length <= outer.length) break;
  }
  return outer;
}

/** `> - text` → outer `> `, marker `- `, rest `text`. Only the last list marker of a line is its marker; earlier ones are indentation. */
function split(line: string): { readonly outer: string; readonly marker: string; readonly rest: string } {
  let at = 0;
  let outer = '';
  let marker = '';
  for (;;) {
    const rest = line.slice(at);
    const token = /^(?: {0,3}> ?|[ \t]+)/.exec(rest)?.[0];
    const item = token === undefined ? /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(rest)?.[0] : undefined;
    if (token === undefined && item === undefined) return { outer, marker, rest };
    // what followed a marker stands inside that item: as wide, but blank
    if (marker !== '') outer += ' '.repeat(marker.length);
    marker = item ?? '';
    outer += token ?? '';
    at += (token ?? item ?? '').length;
  }
}
