import type { Parsed, Problem } from '../problem.js';
import type { GridCell, GridRow } from './docxTable.js';
import { officeText, pictureText, shifted, type Aside } from './officeText.js';
import { passagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { topMetadata } from './topMetadata.js';
import type { SourceDocument } from './types.js';
import type { Zip } from './zip.js';
import { mainPart, officeMetadata, packageReader, relationships } from './zipOffice.js';
import { refuse } from './zipRefusal.js';
import { scanXml, type XmlTaker } from './zipXml.js';

/**
 * Reads a Word document as it stands once all changes are accepted: paragraphs under their headings, list items, tables, footnotes and
 * endnotes behind the paragraph that cites them, comments with their author. Headers, footers and hidden text are left out.
 */
export const readDocx = packageReader(read);

/** What one part gives, paragraph by paragraph. */
interface Paragraph {
  readonly text: string;
  readonly style: string;
  readonly isItem: boolean;
  readonly isBold: boolean;
  /** Heading level set on the paragraph itself, 1 to 9. */
  readonly outline: number | null;
  readonly notes: readonly string[];
  readonly comments: readonly string[];
  /** What its pictures show. */
  readonly pictures: readonly Aside[];
}

interface Styles {
  /** Heading level by style: 0 for a title. */
  readonly level: ReadonlyMap<string, number>;
  readonly captions: ReadonlySet<string>;
  /** Lines of a table of contents, which repeat headings with the numbers of pages. */
  readonly contents: ReadonlySet<string>;
}

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  const problems: Problem[] = [];
  const main = await mainPart(zip, 'word/document.xml');
  if (!zip.has(main)) refuse('damaged', 'The file is damaged: its text is missing.');
  const rels = [...(await relationships(zip, main)).values()];
  const part = (type: string): string => rels.find((rel) => rel.type === type)?.target ?? '';
  const styles = await readStyles(zip, part('styles'));
  const notes = new Map([...await readNotes(zip, part('footnotes'), 'footnote'), ...await readNotes(zip, part('endnotes'), 'endnote')]);
  const comments = await readNotes(zip, part('comments'), 'comment');
  const builder = passagesBuilder(null, problems);
  const text = officeText(builder);
  const asides = (cited: readonly Paragraph[]): Aside[] => cited.flatMap(({ notes: ids, comments: made, pictures }) => [
    ...pictures,
    ...ids.flatMap((id) => notes.get(id)?.texts ?? []).map((words) => ({ text: words })),
    ...made.flatMap((id) => {
      const { author, texts = [] } = comments.get(`comment${id}`) ?? {};
      return texts.map((words) => ({ text: words, ...(author === undefined ? {} : { author }) }));
    }),
  ]);
  const taker = bodyTaker({
    paragraph(paragraph) {
      const { style, outline: level, isItem, isBold } = paragraph;
      if (styles.contents.has(style)) return;
      text.paragraph({ text: paragraph.text, level: level ?? styles.level.get(style) ?? null, isItem, isBold, isCaption: styles.captions.has(style), asides: asides([paragraph]) });
    },
    table: (rows, cited) => text.table(rows, asides(cited)),
  });
  await scanXml(zip, main, { ...taker, done: () => builder.isFull });
  return { value: builder.build(input.path, topMetadata(await officeMetadata(zip), text.tops, text.title)), problems };
}

interface BodyTaker {
  paragraph(paragraph: Paragraph): void;
  table(rows: readonly GridRow[], cited: readonly Paragraph[]): void;
}

interface OpenTable {
  readonly rows: GridRow[];
  readonly cited: Paragraph[];
  cells: GridCell[];
  text: string;
  span: number;
  isMerged: boolean;
  isHead: boolean;
  isDeleted: boolean;
}

/** Signs of the font Symbol that say how figures are meant, by the last two digits of their code. */
const SYMBOLS: Readonly<Record<string, string>> = { '2B': '+', '2D': '−', '3C': '<', '3D': '=', '3E': '>', '6D': 'μ', '7E': '~', A3: '≤', B0: '°', B1: '±', B3: '≥', B4: '×', B8: '÷', B9: '≠', BB: '≈', A5: '∞' };

/** Properties, old versions and alternates that hold no text of the document as it stands. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'instrText', 'delText', 'sdtPr', 'annotationRef']);

/** Follows the body of a part: text runs into paragraphs, cells, rows and tables, text boxes in between. */
function bodyTaker(taker: BodyTaker): XmlTaker {
  const tables: OpenTable[] = [];
  const outer: ReturnType<typeof emptyParagraph>[] = [];
  let paragraph = emptyParagraph();
  let left = 0;
  let [inText, inMark, inRun] = [false, false, false];
  let [isHidden, isBold, inRowProperties] = [false, false, false];
  let shift: 'super' | 'sub' | null = null;

  const add = (text: string): void => {
    if (isHidden) return;
    paragraph.text += shifted(text, shift, paragraph.text);
    if (text.trim() !== '' && !isBold) paragraph.isBold = false;
    if (text.trim() !== '') paragraph.hasText = true;
  };
  const finish = (): void => {
    // a deleted paragraph mark joins the paragraph with the next
    if (paragraph.isJoined) {
      paragraph.isJoined = false;
      return;
    }
    const made = { ...paragraph, text: paragraph.text.replace(/\s+/g, ' ').trim(), isBold: paragraph.isBold && paragraph.hasText };
    const table = tables[tables.length - 1];
    paragraph = emptyParagraph();
    if (table !== undefined) {
      table.text += `${table.text === '' || made.text === '' ? '' : ' '}${made.text}`;
      if (made.notes.length + made.comments.length + made.pictures.length > 0) table.cited.push(made);
    } else taker.paragraph(made);
  };

  return {
    open(name, attribute) {
      if (LEFT_OUT.has(name)) {
        // inside a paragraph's or row's properties `del` marks the mark or row itself
        if (name === 'del' && inMark) paragraph.isJoined = true;
        else if (name === 'del' && tables.length > 0 && inRowProperties) (tables[tables.length - 1] as OpenTable).isDeleted = true;
        left++;
      }
      if (left > 0) return;
      const on = (): boolean => !/^(?:0|false|off)$/.test(attribute('val') ?? '');
      const table = tables[tables.length - 1];
      switch (name) {
        case 't': inText = true; break;
        case 'r': [inRun, isHidden, isBold, shift] = [true, false, false, null]; break;
        case 'vanish': if (inRun) isHidden = on(); break;
        case 'b': if (inRun) isBold = on(); break;
        case 'vertAlign': if (inRun) shift = attribute('val') === 'superscript' ? 'super' : attribute('val') === 'subscript' ? 'sub' : null; break;
        case 'tab': case 'br': case 'cr': if (inRun) add(' '); break;
        case 'noBreakHyphen': add('-'); break;
        case 'sym': if (attribute('font') === 'Symbol') add(SYMBOLS[(attribute('char') ?? '').slice(-2).toUpperCase()] ?? ' '); break;
        case 'pPr': inMark = true; break;
        case 'pStyle': paragraph.style = attribute('val') ?? ''; break;
        case 'outlineLvl': if (inMark) paragraph.outline = outline(attribute('val')); break;
        case 'numId': if (inMark) paragraph.isItem = attribute('val') !== '0'; break;
        case 'footnoteReference': paragraph.notes.push(`footnote${attribute('id') ?? ''}`); break;
        case 'endnoteReference': paragraph.notes.push(`endnote${attribute('id') ?? ''}`); break;
        case 'commentReference': paragraph.comments.push(attribute('id') ?? ''); break;
        case 'docPr': paragraph.pictures.push(...pictureText(attribute('descr'))); break;
        case 'txbxContent': outer.push(paragraph); paragraph = emptyParagraph(); break;
        case 'tbl': tables.push({ rows: [], cited: [], cells: [], text: '', span: 1, isMerged: false, isHead: false, isDeleted: false }); break;
        case 'trPr': inRowProperties = true; break;
        case 'tblHeader': if (table !== undefined) table.isHead = on(); break;
        case 'gridSpan': if (table !== undefined) table.span = Number(attribute('val')) || 1; break;
        case 'vMerge': if (table !== undefined) table.isMerged = (attribute('val') ?? 'continue') !== 'restart'; break;
      }
    },
    text(more) { if (inText && left === 0) add(more); },
    close(name) {
      if (LEFT_OUT.has(name)) left = Math.max(0, left - 1);
      if (left > 0) return;
      const table = tables[tables.length - 1];
      switch (name) {
        case 't': inText = false; break;
        case 'r': [inRun, isHidden, shift] = [false, false, null]; break;
        case 'pPr': inMark = false; break;
        case 'trPr': inRowProperties = false; break;
        case 'p': finish(); break;
        case 'txbxContent': paragraph = outer.pop() ?? emptyParagraph(); break;
        case 'tc':
          if (table === undefined) break;
          table.cells.push({ text: table.text, span: table.span, ...(table.isMerged ? { isMerged: true } : {}) });
          [table.text, table.span, table.isMerged] = ['', 1, false];
          break;
        case 'tr':
          if (table === undefined) break;
          if (!table.isDeleted) table.rows.push({ cells: table.cells, ...(table.isHead ? { isHead: true } : {}) });
          [table.cells, table.isHead, table.isDeleted] = [[], false, false];
          break;
        case 'tbl':
          tables.pop();
          // a table inside a cell is read before the table around it, which is most often a frame
          if (table !== undefined) taker.table(table.rows, table.cited);
          break;
      }
    },
  };
}

const emptyParagraph = (): { text: string; style: string; isItem: boolean; isBold: boolean; hasText: boolean; isJoined: boolean; outline: number | null; notes: string[]; comments: string[]; pictures: Aside[] } =>
  ({ text: '', style: '', isItem: false, isBold: true, hasText: false, isJoined: false, outline: null, notes: [], comments: [], pictures: [] });

function outline(value: string | undefined): number | null {
  const level = Number(value);
  return value !== undefined && level >= 0 && level <= 8 ? level + 1 : null;
}

/** Heading levels by style, from the styles' names and outline levels, through the styles they are based on. */
async function readStyles(zip: Zip, part: string): Promise<Styles> {
  const level = new Map<string, number>();
  const captions = new Set<string>();
  const contents = new Set<string>();
  const based = new Map<string, string>();
  let id = '';
  let isParagraph = false;
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'style') {
        id = attribute('styleId') ?? '';
        isParagraph = (attribute('type') ?? 'paragraph') === 'paragraph';
      } else if (!isParagraph) return;
      else if (name === 'name') {
        const value = (attribute('val') ?? '').toLowerCase();
        const heading = /^heading ([1-9])$/.exec(value);
        if (heading !== null) level.set(id, Number(heading[1]));
        else if (value === 'title') level.set(id, 0);
        else if (/^(?:toc [1-9]|table of figures)$/.test(value)) contents.add(id);
        else if (value.includes('caption')) captions.add(id);
      } else if (name === 'basedOn') based.set(id, attribute('val') ?? '');
      else if (name === 'outlineLvl' && !level.has(id)) {
        const found = outline(attribute('val'));
        if (found !== null) level.set(id, found);
      }
    },
  });
  for (const style of based.keys()) {
    let at = based.get(style);
    for (let steps = 0; at !== undefined && steps < 10 && !level.has(style) && !captions.has(style); steps++) {
      const inherited = level.get(at);
      if (inherited !== undefined && inherited > 0) level.set(style, inherited);
      else if (captions.has(at)) captions.add(style);
      at = based.get(at);
    }
  }
  return { level, captions, contents };
}

/** Notes or comments by `kind` + id, with their paragraphs. */
async function readNotes(zip: Zip, part: string, kind: string): Promise<Map<string, { author?: string; texts: string[] }>> {
  const found = new Map<string, { author?: string; texts: string[] }>();
  let note: { author?: string; texts: string[] } | null = null;
  const inner = bodyTaker({
    paragraph: ({ text }) => { if (text !== '') note?.texts.push(text); },
    table: (rows) => { for (const row of rows) note?.texts.push(row.cells.map((cell) => cell.text).join('; ')); },
  });
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === kind && !/eparator$/.test(attribute('type') ?? '')) {
        const author = attribute('author')?.trim();
        note = { ...(author === undefined || author === '' ? {} : { author }), texts: [] };
        found.set(`${kind}${attribute('id') ?? ''}`, note);
      } else inner.open?.(name, attribute);
    },
    text: (more) => inner.text?.(more),
    close(name) {
      if (name === kind) note = null;
      else inner.close?.(name);
    },
  });
  return found;
}
