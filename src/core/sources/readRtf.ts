import type { Parsed, Problem } from '../problem.js';
import { decodeBytes } from './decodeBytes.js';
import type { GridCell, GridRow } from './docxTable.js';
import { isoDate } from './findDate.js';
import { officeText, pictureText, shifted, type Aside } from './officeText.js';
import { passagesBuilder } from './passagesBuilder.js';
import { unreadable, type ReaderInput } from './reader.js';
import { rtfTokens } from './rtfTokens.js';
import { topMetadata } from './topMetadata.js';
import type { SourceDocument } from './types.js';

/** Where a group's text goes. */
type Into = 'text' | 'nothing' | 'note' | 'comment' | 'commentAuthor' | 'title' | 'author' | 'modified' | 'style' | 'property' | 'setting';

/** What holds in a group and ends with it. */
interface State {
  into: Into;
  isDeleted: boolean;
  isHidden: boolean;
  isBold: boolean;
  shift: 'super' | 'sub' | null;
  /** Characters that stand in for a `\u` character where it is not known. */
  skip: number;
}

/** Groups that hold no text of the document. */
const NOTHING = new Set([
  'fonttbl', 'colortbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr',
  'footerf', 'fldinst', 'listtext', 'pntext', 'pnseclvl', 'bkmkstart', 'bkmkend', 'xe', 'tc', 'themedata', 'datastore', 'latentstyles', 'atrfstart', 'atrfend', 'atndate', 'atnref', 'atnid',
  'ftnsep', 'aftnsep', 'ftnsepc', 'aftnsepc', 'ftncn', 'aftncn', 'template', 'operator', 'company', 'category', 'keywords', 'comment', 'doccomm', 'hlinkbase', 'userprops', 'xmlnstbl', 'mmathPr', 'nonshppict',
]);
/** Groups marked as optional that are text all the same. */
const KEPT = new Set(['footnote', 'annotation', 'atnauthor', 'shptxt', 'shpinst', 'shp', 'cs']);

/** Reads Rich Text with changes accepted: paragraphs under their headings, items, tables, footnotes, comments. */
export function readRtf({ path, bytes }: ReaderInput): Parsed<SourceDocument> {
  // RTF is ASCII; bytes above are read as Western
  const text = decodeBytes(bytes, 'windows-1252');
  if (!/^\s*\{\\rtf/.test(text.slice(0, 200))) return unreadable(path, 'damaged', 'The file is damaged or no RTF: its first characters are wrong.');
  const problems: Problem[] = [];
  const builder = passagesBuilder(null, problems);
  const out = officeText(builder);

  let state: State = { into: 'text', isDeleted: false, isHidden: false, isBold: false, shift: null, skip: 1 };
  const stack: State[] = [];
  const fields: Record<Exclude<Into, 'text' | 'nothing' | 'modified'>, string> = { title: '', author: '', style: '', commentAuthor: '', note: '', comment: '', property: '', setting: '' };
  const stamp: Record<string, number> = {};
  const headings = new Map<number, number>();
  let paragraph = { text: '', level: null as number | null, isItem: false, isBold: true, hasText: false, asides: [] as Aside[] };
  let inTable = false;
  let rows: GridRow[] = [];
  let cells: GridCell[] = [];
  let cell = '';
  let tableAsides: Aside[] = [];
  let style = 0;

  const add = (words: string): void => {
    if (state.isDeleted || state.isHidden || state.into === 'nothing' || state.into === 'modified') return;
    if (state.into !== 'text') {
      if (fields[state.into].length < 100_000) fields[state.into] += words;
      return;
    }
    paragraph.text += shifted(words, state.shift, paragraph.text);
    if (words.trim() !== '') {
      paragraph.hasText = true;
      if (!state.isBold) paragraph.isBold = false;
    }
  };
  const reset = (): void => { paragraph = { text: '', level: null, isItem: false, isBold: true, hasText: false, asides: [] }; };
  const endTable = (): void => {
    if (rows.length > 0) out.table(rows, tableAsides);
    [rows, tableAsides] = [[], []];
  };
  const endParagraph = (): void => {
    if (inTable) {
      cell += `${cell === '' || paragraph.text === '' ? '' : ' '}${paragraph.text.trim()}`;
      tableAsides.push(...paragraph.asides);
    } else {
      endTable();
      const isBullet = /^\s*[•·▪–-]\s/.test(paragraph.text);
      out.paragraph({
        text: isBullet ? paragraph.text.replace(/^\s*[•·▪–-]\s+/, '') : paragraph.text, level: paragraph.level, isItem: paragraph.isItem || isBullet, isBold: paragraph.isBold && paragraph.hasText, asides: paragraph.asides,
      });
    }
    const { level, isItem } = paragraph;
    reset();
    // settings of a paragraph hold until \pard
    paragraph.level = level;
    paragraph.isItem = isItem;
  };

  for (const token of rtfTokens(text, () => state.skip)) {
    if (builder.isFull) break;
    if (token.kind === 'open') {
      stack.push(state);
      state = { ...state };
    } else if (token.kind === 'close') {
      const ended = state;
      state = stack.pop() ?? state;
      if (ended.into === 'note' && state.into === 'text') {
        paragraph.asides.push({ text: fields.note.trim() });
        fields.note = '';
      } else if (ended.into === 'comment' && state.into !== 'comment') {
        const author = fields.commentAuthor.trim();
        paragraph.asides.push({ text: fields.comment.trim(), ...(author === '' ? {} : { author }) });
        [fields.comment, fields.commentAuthor] = ['', ''];
      } else if (ended.into === 'style') {
        const found = /heading ([1-9])/i.exec(fields.style);
        if (found !== null) headings.set(style, Number(found[1]));
        else if (/^\s*title\s*;/i.test(fields.style)) headings.set(style, 0);
        fields.style = '';
      } else if (ended.into === 'setting' && state.into !== 'setting') {
        if (fields.property.trim() === 'wzDescription') paragraph.asides.push(...pictureText(fields.setting));
        [fields.property, fields.setting] = ['', ''];
      }
    } else if (token.kind === 'text') add(token.text);
    else {
      const { word, value } = token;
      if (token.isOptional && !KEPT.has(word)) state.into = 'nothing';
      if (NOTHING.has(word)) state.into = 'nothing';
      // what a picture shows is said among its properties
      if (word === 'sn') state.into = 'property';
      if (word === 'sv') state.into = 'setting';
      if (state.into === 'nothing') continue;
      const isOn = value !== 0;
      switch (word) {
        case 'par': case 'sect': if (state.into === 'text') endParagraph(); else add(' '); break;
        case 'pard': paragraph.level = null; paragraph.isItem = false; inTable = false; break;
        case 'plain': state.isBold = state.isHidden = false; state.shift = null; break;
        case 'intbl': inTable = true; break;
        case 'cell': case 'nestcell':
          inTable = true;
          endParagraph();
          cells.push({ text: cell, span: 1 });
          cell = '';
          break;
        case 'row':
          if (cells.length > 0) rows.push({ cells });
          cells = [];
          break;
        case 'trowd': inTable = true; break;
        case 'line': case 'tab': case 'page': case 'column': case 'emspace': case 'enspace': add(' '); break;
        case 's':
          style = value ?? 0;
          if (state.into === 'text') paragraph.level = headings.get(style) ?? paragraph.level;
          break;
        case 'outlinelevel': if (value !== null && value < 9) paragraph.level = value + 1; break;
        case 'ls': paragraph.isItem = isOn; break;
        case 'b': state.isBold = isOn; break;
        case 'v': state.isHidden = isOn; break;
        case 'deleted': state.isDeleted = isOn; break;
        case 'super': state.shift = isOn ? 'super' : null; break;
        case 'sub': state.shift = isOn ? 'sub' : null; break;
        case 'nosupersub': state.shift = null; break;
        case 'uc': state.skip = Math.min(8, value ?? 1); break;
        case 'footnote': state.into = 'note'; break;
        case 'annotation': state.into = 'comment'; break;
        case 'atnauthor': state.into = 'commentAuthor'; break;
        case 'stylesheet': state.into = 'style'; break;
        case 'title': case 'author': if (state.into === 'text' || state.into === 'modified') state.into = word; break;
        case 'info': case 'creatim': case 'revtim': case 'printim': case 'buptim': state.into = 'modified'; for (const part of ['yr', 'mo', 'dy']) if (word === 'revtim' || word === 'creatim') delete stamp[part]; break;
        case 'yr': case 'mo': case 'dy': if (state.into === 'modified') stamp[word] ??= value ?? 0; break;
      }
    }
  }
  if (paragraph.text !== '') {
    inTable = false;
    endParagraph();
  }
  endTable();
  const pad = (value: number | undefined): string => String(value ?? 0).padStart(2, '0');
  const modified = isoDate(`${stamp.yr ?? 0}-${pad(stamp.mo)}-${pad(stamp.dy)}`);
  const [title, author] = [fields.title.trim(), fields.author.trim()];
  const properties = { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }), ...(modified === undefined ? {} : { modified }) };
  return { value: builder.build(path, topMetadata(properties, out.tops, out.title)), problems };
}
