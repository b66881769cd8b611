import { placeInDocument, type Passage, type SourceDocument, type Span } from '../core/index.js';

/** A marked-up source as a person reads it: no markup, menus or advertisements, a line for each heading, paragraph, item and row. */
export interface ReadingText {
  readonly text: string;
  /** Where each passage starts in `text`, by its index. */
  readonly starts: readonly number[];
}

/** True for sources whose file is not what a person reads. */
export const hasReading = ({ path, textIsFile }: SourceDocument): boolean => textIsFile && /\.x?html?$/i.test(path);

export function readingText({ metadata, passages, tables }: SourceDocument): ReadingText {
  const about = [metadata.author, metadata.publisher, metadata.date, metadata.url].filter((one) => one !== undefined).join(' · ');
  let text = about === '' ? '' : `${about}\n`;
  const starts: number[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    const isNewTable = passage.table !== undefined && before?.table !== passage.table;
    if (text !== '') text += before !== undefined && before.group === passage.group && !isNewTable ? (passage.kind === 'row' ? '\n' : ' ') : passage.kind === 'list-item' && before?.kind === 'list-item' ? '\n' : '\n\n';
    const heads = isNewTable ? (tables[passage.table ?? 0]?.heads ?? []).filter((head) => head !== '') : [];
    if (heads.length > 0) text += `${heads.join(' | ')}\n`;
    if (passage.kind === 'heading') text += `${'#'.repeat(Math.min(6, passage.headings.length + 1))} `;
    if (passage.kind === 'list-item' && before?.group !== passage.group) text += '- ';
    starts.push(text.length);
    text += words(passage);
    before = passage;
  }
  return { text: `${text}\n`, starts };
}

const between = ' | ';
const words = (passage: Passage): string => (passage.cells === undefined ? passage.text : passage.cells.map(({ text }) => text).join(between));

/** Where a passage and the figure in it stand in the reading, by its place in the document; null when no passage stands there. */
export function placeInReading({ passages }: SourceDocument, { starts }: ReadingText, span: Span, focus: Span | null): { readonly passage: Span; readonly focus: Span | null } | null {
  const index = passages.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end && one.span.end > one.span.start);
  const passage = passages[index];
  const start = starts[index];
  if (passage === undefined || start === undefined) return null;
  const shown = words(passage);
  const inner = focus === null ? null : withinShown(passage, focus);
  return { passage: { start, end: start + shown.length }, focus: inner === null ? null : { start: start + inner.start, end: start + inner.end } };
}

/** Where a stretch of the file (in which a sign may be written as an entity) stands in the words shown; null where it is none of them. */
function withinShown(passage: Passage, { start, end }: Span): Span | null {
  const { text, cells } = passage;
  let from = -1;
  let to = -1;
  for (let at = 0; at < text.length; at++) {
    const place = placeInDocument(passage, { start: at, end: at + 1 });
    if (place.start < start || place.end > end || place.end <= place.start) continue;
    if (cells !== undefined && !cells.some(({ span }) => span.start <= at && at < span.end)) continue;
    if (from < 0) from = at;
    to = at + 1;
  }
  if (from < 0) return null;
  if (cells === undefined) return { start: from, end: to };
  let shown = 0;
  for (const { span, text: cell } of cells) {
    if (span.start <= from && to <= span.end) return { start: shown + from - span.start, end: shown + to - span.start };
    shown += cell.length + between.length;
  }
  return null;
}
