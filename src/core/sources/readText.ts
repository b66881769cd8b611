import type { Parsed, Problem } from '../problem.js';
import type { Span } from '../text/span.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { speakerLabels, type Opening } from './speakers.js';
import { hasWords, isSoftBreak, joinLines, LIST_MARK, paragraphsOf, textLines, wrapWidth } from './textLines.js';
import { textMetadata } from './textMetadata.js';
import type { SourceDocument } from './types.js';

/** Plain text: paragraphs between empty lines, soft wraps joined, headings told by their look, transcripts by their labels. */
export function readText({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const lines = textLines(text);
  plainProse(text, lines, builder);
  return { value: builder.build(path, textMetadata(text, lines)), problems };
}

/** Feeds lines of plain prose to a builder that was made with `text`. */
export function plainProse(text: string, lines: readonly Span[], builder: PassagesBuilder): void {
  const width = wrapWidth(text, lines);
  const last = lines.findLast(hasWords);
  const open = speakerLabels(text, lines);
  let speaker: string | undefined;
  let time: string | undefined;
  for (const paragraph of paragraphsOf(lines)) {
    if (builder.isFull) break;
    let at = 0;
    let sameGroup = false;
    if (paragraph.length === 1 || isHeadingOver(text, paragraph, width)) {
      const line = paragraph[0] as Span;
      const hasBody = paragraph.length > 1 || paragraph[0] !== last;
      if (hasBody && looksLikeHeading(text, line, paragraph.length > 1, width) && isUnlabelled(open(line))) {
        builder.heading(isShout(text, line) ? 1 : 2, joinLines(text, [line]));
        speaker = undefined;
        time = undefined;
        at = 1;
        if (isUnderline(text, paragraph[1])) at = 2;
      }
    }
    while (at < paragraph.length) {
      const first = paragraph[at] as Span;
      const opening: Opening = open(first);
      if (opening.speaker !== undefined) speaker = opening.speaker;
      if (opening.time !== undefined) time = opening.time;
      const taken: Span[] = [{ start: opening.body, end: first.end }];
      at++;
      while (at < paragraph.length) {
        const next = paragraph[at] as Span;
        const opens = open(next);
        if (opens.body !== next.start || !isSoftBreak(text, paragraph[at - 1] as Span, next, width)) break;
        taken.push(next);
        at++;
      }
      const mark = LIST_MARK.exec(text.slice(opening.body, opening.body + 8));
      const isItem = mark !== null && opening.body === first.start;
      if (isItem) taken[0] = { start: opening.body + mark[0].length, end: first.end };
      const lead = taken[0] as Span;
      if (opening.told !== undefined && lead.end > lead.start) taken.unshift(opening.told);
      if (lead.end > lead.start || taken.length > 1) {
        builder.block(joinLines(text, lead.end > lead.start ? taken : taken.slice(1)), {
          sameGroup: sameGroup && !isItem && opening.speaker === undefined,
          ...(isItem ? { kind: 'list-item' as const } : {}),
          ...(speaker === undefined ? {} : { speaker }),
          ...(time === undefined ? {} : { locator: { time } }),
        });
        sameGroup = true;
      }
    }
  }
}

/** No speaker, no time: a line that may be a heading. */
const isUnlabelled = ({ speaker, time, told }: Opening): boolean => speaker === undefined && time === undefined && told === undefined;

const isUnderline = (text: string, line: Span | undefined): boolean => line !== undefined && /^(?:={3,}|-{3,}|~{3,}|\*{3,})$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));

/** A short first line over longer ones, not wrapped into them. */
function isHeadingOver(text: string, paragraph: readonly Span[], width: number): boolean {
  const [first, second] = paragraph;
  if (first === undefined || second === undefined) return false;
  if (isUnderline(text, second)) return true;
  const length = first.end - first.start;
  return !isSoftBreak(text, first, second, width) && second.end - second.start > length * 1.4 && /[.!?:;"”’)]$/.test(text.slice(second.start, second.end).slice(-1));
}

const LONGEST_HEADING = 90;

function looksLikeHeading(text: string, line: Span, overBody: boolean, width: number): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_HEADING && !isShout(text, line)) return false;
  if (length > 200) return false;
  const words = text.slice(line.start, line.end);
  if (!/^[\p{L}\p{N}"“‘('#§]/u.test(words) || /[.;,:…]$/.test(words) || (/[!?]$/.test(words) && !isShout(text, line)) || !/\p{L}/u.test(words)) return false;
  if (words.startsWith('(') || words.startsWith('[')) return false;
  if (isShout(text, line) || /^#{1,6} /.test(words)) return true;
  if (overBody) return length <= 60 || width === 0;
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|chapter|part|section|appendix|annex)[ ]\p{L}?/iu.test(words) && words.split(' ').length <= 10;
}

function isShout(text: string, line: Span): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  return words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) && !/^\d+$/.test(words);
}
