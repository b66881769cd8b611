import type { Parsed, Problem } from '../problem.js';
import type { GridCell, GridRow } from './docxTable.js';
import { officeText, pictureText, shifted, type Aside } from './officeText.js';
import { passagesBuilder } from './passagesBuilder.js';
import { isEncrypted } from './readOds.js';
import type { ReaderInput } from './reader.js';
import { topMetadata } from './topMetadata.js';
import type { SourceDocument } from './types.js';
import type { Zip } from './zip.js';
import { officeMetadata, packageReader } from './zipOffice.js';
import { refuse } from './zipRefusal.js';
import { scanXml } from './zipXml.js';

/**
 * Reads an OpenDocument text or presentation with all changes accepted: paragraphs under their headings, list items, tables, notes and
 * comments behind the paragraph that has them; of presentations the slide of each.
 */
export const readOdt = packageReader(read);

/** Deleted text, indexes that repeat headings, and what belongs to no paragraph. */
const LEFT_OUT = new Set(['tracked-changes', 'table-of-content', 'illustration-index', 'table-index', 'alphabetical-index', 'bibliography-configuration', 'note-citation', 'forms', 'settings', 'master-styles', 'page-number', 'date-string']);

interface Styles {
  readonly titles: ReadonlySet<string>;
  readonly captions: ReadonlySet<string>;
  readonly shifts: ReadonlyMap<string, 'super' | 'sub'>;
  readonly bold: ReadonlySet<string>;
}

interface Table {
  readonly rows: GridRow[];
  readonly asides: Aside[];
  cells: GridCell[];
  text: string;
  span: number;
  covered: number;
  inHead: boolean;
}

interface Paragraph {
  text: string;
  level: number | null;
  style: string;
  isItem: boolean;
  asides: Aside[];
}

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  if (await isEncrypted(zip)) refuse('encrypted', 'The file is protected by a password. Save a copy without one.');
  const problems: Problem[] = [];
  const builder = passagesBuilder(null, problems);
  const out = officeText(builder);
  const styles = await readStyles(zip);
  const tables: Table[] = [];
  // a note or comment interrupts the paragraph it stands in
  const outer: { paragraph: Paragraph | null; kind: 'note' | 'annotation' | 'frame'; author: string; texts: string[]; tables: Table[] }[] = [];
  let paragraph: Paragraph | null = null;
  let shift: ('super' | 'sub' | null)[] = [];
  let left = 0;
  let lists = 0;
  let slide = 0;
  let field: 'creator' | 'date' | 'desc' | 'title' | null = null;
  // what a picture shows
  let alt = '';

  const finish = (): void => {
    if (paragraph === null) return;
    const { text, level, style, isItem, asides } = paragraph;
    paragraph = null;
    const aside = outer[outer.length - 1];
    const table = tables[tables.length - 1];
    if (aside !== undefined && aside.kind !== 'frame') {
      if (text.trim() !== '') aside.texts.push(text);
    } else if (table !== undefined) {
      table.text += `${table.text === '' || text === '' ? '' : ' '}${text}`;
      table.asides.push(...asides);
    } else {
      out.paragraph({
        text, isItem, asides, level: level ?? (styles.titles.has(style) ? 0 : null), isCaption: styles.captions.has(style), isBold: styles.bold.has(style),
        ...(slide > 0 ? { locator: { slide } } : {}),
      });
    }
  };

  const found = await scanXml(zip, 'content.xml', {
    open(name, attribute) {
      if (LEFT_OUT.has(name)) left++;
      if (left > 0) return;
      const table = tables[tables.length - 1];
      switch (name) {
        case 'p': case 'h': {
          const level = name === 'h' ? Number(attribute('outline-level') ?? 1) || 1 : null;
          paragraph = { text: '', level, style: attribute('style-name') ?? '', isItem: lists > 0 && name === 'p', asides: [] };
          shift = [];
          break;
        }
        case 'span': shift.push(styles.shifts.get(attribute('style-name') ?? '') ?? null); break;
        case 's': if (paragraph !== null) paragraph.text += ' '; break;
        case 'tab': case 'line-break': if (paragraph !== null) paragraph.text += ' '; break;
        case 'list': lists++; break;
        case 'note': case 'annotation':
          outer.push({ paragraph, kind: name, author: '', texts: [], tables: tables.splice(0) });
          paragraph = null;
          break;
        case 'text-box':
          outer.push({ paragraph, kind: 'frame', author: '', texts: [], tables: tables.splice(0) });
          paragraph = null;
          break;
        case 'creator': case 'date': if (outer.length > 0) field = name; break;
        case 'desc': case 'title': [field, alt] = [name, '']; break;
        case 'page': slide++; builder.resetHeadings(); break;
        case 'table': tables.push({ rows: [], asides: [], cells: [], text: '', span: 1, covered: 0, inHead: false }); break;
        case 'table-header-rows': if (table !== undefined) table.inHead = true; break;
        case 'table-cell': if (table !== undefined) [table.text, table.span] = ['', Math.min(1_000, Number(attribute('number-columns-spanned') ?? 1) || 1)]; break;
        case 'covered-table-cell': if (table !== undefined) [table.text, table.span] = ['', 1]; break;
      }
    },
    text(more) {
      if (left > 0) return;
      const aside = outer[outer.length - 1];
      if (field === 'creator' && aside !== undefined) aside.author += more;
      else if (field === 'desc') alt += more;
      else if (field === null && paragraph !== null) paragraph.text += shifted(more, shift[shift.length - 1] ?? null, paragraph.text);
    },
    close(name) {
      if (LEFT_OUT.has(name)) left = Math.max(0, left - 1);
      if (left > 0) return;
      const table = tables[tables.length - 1];
      switch (name) {
        case 'p': case 'h': finish(); break;
        case 'span': shift.pop(); break;
        case 'list': lists = Math.max(0, lists - 1); break;
        case 'creator': case 'date': case 'title': field = null; break;
        case 'desc': {
          field = null;
          const asides = pictureText(alt);
          if (paragraph !== null) paragraph.asides.push(...asides);
          else out.paragraph({ text: '', level: null, asides, ...(slide > 0 ? { locator: { slide } } : {}) });
          break;
        }
        case 'note': case 'annotation': case 'text-box': {
          const aside = outer.pop();
          if (aside === undefined) break;
          paragraph = aside.paragraph;
          tables.push(...aside.tables);
          if (aside.kind === 'frame') break;
          const author = aside.author.trim();
          const asides = aside.texts.map((text) => ({ text, ...(author === '' ? {} : { author }) }));
          if (paragraph !== null) paragraph.asides.push(...asides);
          else out.paragraph({ text: '', level: null, asides, ...(slide > 0 ? { locator: { slide } } : {}) });
          break;
        }
        case 'table-header-rows': if (table !== undefined) table.inHead = false; break;
        case 'table-cell':
          if (table === undefined) break;
          table.cells.push({ text: table.text, span: table.span });
          table.covered = table.span - 1;
          break;
        case 'covered-table-cell':
          if (table === undefined) break;
          // to the right of a wide cell it is counted already, under a high one it goes on
          if (table.covered > 0) table.covered--;
          else table.cells.push({ text: '', span: 1, isMerged: true });
          break;
        case 'table-row':
          if (table === undefined) break;
          table.rows.push({ cells: table.cells, ...(table.inHead ? { isHead: true } : {}) });
          [table.cells, table.covered] = [[], 0];
          break;
        case 'table':
          tables.pop();
          if (table !== undefined) out.table(table.rows, table.asides, slide > 0 ? { slide } : undefined);
          break;
      }
    },
    done: () => builder.isFull,
  });
  if (!found) refuse('damaged', 'The file is damaged: its text is missing.');
  return { value: builder.build(input.path, topMetadata(await officeMetadata(zip, 'meta.xml'), out.tops, out.title)), problems };
}

/** Titles, captions, raised and bold text by style, with the styles made for single paragraphs. */
async function readStyles(zip: Zip): Promise<Styles> {
  const parents = new Map<string, string>();
  const shifts = new Map<string, 'super' | 'sub'>();
  const bold = new Set<string>();
  let style = '';
  let family = '';
  for (const part of ['styles.xml', 'content.xml']) {
    let isBody = false;
    await scanXml(zip, part, {
      // the text behind them is read later: what is unpacked is counted
      done: () => isBody,
      open(name, attribute) {
        if (name === 'body') isBody = true;
        else if (name === 'style') {
          style = attribute('style:name') ?? '';
          family = attribute('family') ?? '';
          const parent = attribute('parent-style-name');
          if (parent !== undefined) parents.set(style, parent);
        } else if (name === 'text-properties') {
          const position = attribute('text-position');
          if (position !== undefined && family === 'text') {
            if (/^(?:super|[1-9])/.test(position)) shifts.set(style, 'super');
            else if (/^(?:sub|-)/.test(position)) shifts.set(style, 'sub');
          }
          if (attribute('fo:font-weight') === 'bold' && family === 'paragraph' && !/heading|title/i.test(style)) bold.add(style);
        }
      },
    });
  }
  const named = (word: string): Set<string> => {
    const found = new Set([word]);
    for (const start of parents.keys()) {
      let at: string | undefined = start;
      for (let steps = 0; at !== undefined && steps < 10; steps++, at = parents.get(at)) if (at === word) found.add(start);
    }
    return found;
  };
  return { titles: named('Title'), captions: new Set([...named('Caption'), ...named('Table'), ...named('TableCaption')]), shifts, bold };
}
