import type { Parsed, Problem } from '../problem.js';
import type { Span } from '../text/span.js';
import { isoDate } from './findDate.js';
import { extensionOf } from './formats.js';
import { lightInline as inline, linesIn, type Dialect, type Note } from './lightInline.js';
import { lightCaption } from './lightPictures.js';
import { lightTable } from './lightTable.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { rstBlock } from './rstBlocks.js';
import { LIST_MARK, textLines } from './textLines.js';
import { textMetadata } from './textMetadata.js';
import type { SourceDocument, SourceMetadata } from './types.js';

type Step = { readonly kind: 'text' | 'blank' | 'skip' | 'fence' } | { readonly kind: 'heading'; readonly level: number; readonly from: number } | { readonly kind: 'field'; readonly name: string; readonly from: number };

/** AsciiDoc: names of up to three words, several with `;`. */
const AUTHORS = /^\p{L}[\p{L}\p{M}.'’_-]{0,60}(?: \p{L}[\p{L}\p{M}.'’_-]{0,60}){0,2}(?: <[^<>]{0,200}>)?(?:;|$)/u;
const REVISION = /^(?:v?[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} [0-9])/i;
const ADORNMENT = /^([=\-~^"'`#*+.:_])\1{2,}$/;

/** Org, reStructuredText and AsciiDoc, lightly: headings, paragraphs, list items and the words of inline marks; directives, comments and code are left out. */
export function readLightMarkup({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const extension = extensionOf(path);
  const dialect: Dialect = extension === 'org' ? 'org' : extension.startsWith('r') ? 'rst' : 'adoc';
  const lines = textLines(text);
  const fields = lightProse(text, lines, dialect, builder);
  return { value: builder.build(path, metadata(text, lines, fields)), problems };
}

/** Feeds marked-up lines to a builder made with `text`; the answer is the document's fields (`:author: …`). */
export function lightProse(text: string, lines: readonly Span[], dialect: Dialect, builder: PassagesBuilder): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const adornments: string[] = [];
  let open: Span[] = [];
  let fenced = false;
  let skipIndented = false;
  let titleAt = -1;
  const wordsOf = (index: number): string => text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0);
  // the table that follows has a head
  let headed = false;
  const flush = (): void => {
    const lead = open[0];
    if (lead === undefined) return;
    const mark = LIST_MARK.exec(text.slice(lead.start, lead.start + 8)) ?? (dialect === 'adoc' ? /^(?:\*{1,5}|\.{1,5})[ ]/.exec(text.slice(lead.start, lead.start + 8)) : null);
    if (mark !== null) open[0] = { start: lead.start + mark[0].length, end: lead.end };
    const notes: Note[] = [];
    builder.block(inline(text, open, dialect, notes), mark === null ? {} : { kind: 'list-item' });
    for (const note of notes) builder.block(inline(text, linesIn(text, note), dialect), note.isPicture === true ? { kind: 'caption', whole: true } : { sameGroup: true });
    open = [];
  };
  const table = lightTable(text, builder, (span) => inline(text, [span], dialect));
  let next = 0;
  lines.forEach((line, index) => {
    // a block of its own was read to its end
    if (index < next || builder.isFull) return;
    const words = wordsOf(index);
    const after = dialect === 'rst' && !fenced && !(skipIndented && isSetIn(text, line)) ? rstBlock({ text, lines, builder, inline: (spans) => inline(text, spans, dialect) }, index, flush) : null;
    if (after !== null) {
      skipIndented = false;
      next = after;
      return;
    }
    const step = classify(words, dialect);
    if (table.isOpen && !(words.startsWith('|') && step.kind === 'text')) {
      // an empty line inside of AsciiDoc's |=== ends the head, elsewhere the table
      if (/^\|[-+:=| ]+$/.test(words) && !/^\|={3,}$/.test(words)) table.rule();
      else if (dialect === 'adoc' && step.kind === 'blank') table.rule();
      else table.finish();
    }
    if (step.kind === 'fence') {
      flush();
      fenced = !fenced;
      return;
    }
    if (fenced) return;
    if (skipIndented && (isSetIn(text, line) || words === '')) return;
    skipIndented = false;
    const caption = dialect === 'adoc' || dialect === 'org' ? lightCaption(words, dialect) : null;
    if (caption !== null) {
      flush();
      builder.block(inline(text, [{ start: line.start + caption.start, end: line.start + caption.end }], dialect), { kind: 'caption', whole: true });
      return;
    }
    if (step.kind === 'skip') {
      flush();
      skipIndented = dialect === 'rst';
      if (words.startsWith('[')) headed = dialect === 'adoc' && /(?:options="?[\w, ]{0,60}\bheader\b|%header\b)/.test(words.slice(0, 200));
      return;
    }
    if (step.kind === 'field') {
      if (open.length > 0 && dialect === 'rst') open.push(line);
      else fields.set(step.name, words.slice(step.from).trim());
      return;
    }
    // AsciiDoc: who wrote it and when stand right below the title
    if (dialect === 'adoc' && step.kind === 'text' && titleAt >= 0 && (index === titleAt + 1 ? AUTHORS.test(words) : index === titleAt + 2 && fields.has('author') && REVISION.test(words))) {
      const name = index === titleAt + 1 ? 'author' : 'revdate';
      if (!fields.has(name)) fields.set(name, name === 'author' ? words.replace(/<[^<>]{0,200}>/g, '').trim() : words.replace(/^v?[0-9.]{1,20},[ ]*/, ''));
      return;
    }
    if (step.kind === 'heading') {
      flush();
      if (dialect === 'adoc' && step.level === 1 && titleAt < 0) titleAt = index;
      builder.heading(step.level, inline(text, [{ start: line.start + step.from, end: line.end }], dialect));
      return;
    }
    const adorned = dialect === 'rst' ? ADORNMENT.exec(words) : null;
    if (adorned !== null) {
      const title = open[0];
      const overline = lines[index + 2];
      if (open.length === 1 && title !== undefined && line.end - line.start >= Math.min(3, title.end - title.start)) {
        const style = adorned[1] ?? '';
        if (!adornments.includes(style)) adornments.push(style);
        builder.heading(adornments.indexOf(style) + 1, inline(text, open, dialect));
        open = [];
      } else if (overline === undefined || text.slice(overline.start, overline.end) !== words) flush();
      return;
    }
    if (step.kind === 'blank' || LIST_MARK.test(words.slice(0, 8)) || (dialect === 'adoc' && /^(?:\*{1,5}|\.{1,5})[ ]/.test(words))) flush();
    if (step.kind === 'blank') return;
    if (words.startsWith('|')) {
      flush();
      // reStructuredText keeps the lines of a verse that way
      if (dialect === 'rst') builder.block(inline(text, [line], dialect), { kind: 'row', whole: true });
      else {
        table.line(line);
        if (headed) table.rule();
        headed = false;
      }
      return;
    }
    open.push(line);
    // :: announces a literal block
    if (dialect === 'rst' && words.endsWith('::')) {
      flush();
      skipIndented = true;
    }
  });
  flush();
  table.finish();
  return fields;
}

const isSetIn = (text: string, line: Span): boolean => line.start > 0 && /[ \t]/.test(text.charAt(line.start - 1));

function classify(words: string, dialect: Dialect): Step {
  if (words === '') return { kind: 'blank' };
  if (dialect === 'org') {
    const stars = /^(\*{1,8})[ ]+(?:(?:TODO|DONE)[ ]+)?/.exec(words);
    if (stars !== null) return { kind: 'heading', level: (stars[1] ?? '').length, from: stars[0].length };
    if (/^#\+(?:begin|end)_(?:src|example|comment|export)\b/i.test(words)) return { kind: 'fence' };
    const field = /^#\+([A-Za-z_]{1,30}):/.exec(words);
    if (field !== null) return { kind: 'field', name: (field[1] ?? '').toLowerCase(), from: field[0].length };
    if (/^(?:#\+|#[ ]|#$|:[A-Z_]{1,30}:|\|[-+]{2,})/.test(words)) return { kind: 'skip' };
  } else if (dialect === 'md') {
    const hashes = /^(#{1,6})[ ]+/.exec(words);
    if (hashes !== null) return { kind: 'heading', level: (hashes[1] ?? '').length, from: hashes[0].length };
    if (/^(?:`{3,}|~{3,})/.test(words)) return { kind: 'fence' };
    if (/^(?:\|?[ :]*-{3,}[-:| ]*\|?|[-*_ ]{3,}|<!--.*-->)$/.test(words.slice(0, 200))) return { kind: 'skip' };
  } else if (dialect === 'adoc') {
    const equals = /^(={1,6})[ ]+/.exec(words);
    if (equals !== null) return { kind: 'heading', level: (equals[1] ?? '').length, from: equals[0].length };
    if (/^(?:-{4,}|\.{4,}|`{3,}|\/{4,}|\+{4,})$/.test(words)) return { kind: 'fence' };
    const field = /^:([a-z][a-z0-9_-]{0,30}):/.exec(words);
    if (field !== null) return { kind: 'field', name: field[1] ?? '', from: field[0].length };
    if (/^(?:\/\/|\[[^\]]{0,200}\]$|include::|image::|\|={3,}$|={4,}$|\*{4,}$|_{4,}$|\+$)/.test(words)) return { kind: 'skip' };
  } else {
    const field = /^:([A-Za-z][A-Za-z ]{0,30}):[ ]/.exec(words);
    if (field !== null) return { kind: 'field', name: (field[1] ?? '').toLowerCase(), from: field[0].length };
    if (/^\.\.(?:[ ]|$)/.test(words) && !/^\.\. (?:note|warning|tip|important|admonition|epigraph|topic)::/.test(words)) return { kind: 'skip' };
  }
  return { kind: 'text' };
}

function metadata(text: string, lines: readonly Span[], fields: ReadonlyMap<string, string>): SourceMetadata {
  const top = textMetadata(text, lines.slice(0, 40).filter((line) => !isSetIn(text, line) && (!/^(?:[:#.=+|[]|image::)/.test(text.slice(line.start, Math.min(line.end, line.start + 8))) || /^= /.test(text.slice(line.start, line.start + 2)))));
  const title = fields.get('title') ?? top.title?.replace(/^(?:=+|\*+)? +/, '');
  const author = fields.get('author') ?? top.author;
  const date = isoDate(fields.get('date')) ?? isoDate(fields.get('revdate')) ?? top.date;
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
}
