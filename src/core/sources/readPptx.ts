import type { Parsed, Problem } from '../problem.js';
import type { GridCell, GridRow } from './docxTable.js';
import { officeText, pictureText, shifted, type Aside } from './officeText.js';
import { passagesBuilder } from './passagesBuilder.js';
import { commentAuthors, slideComments } from './pptxComments.js';
import type { ReaderInput } from './reader.js';
import { topMetadata } from './topMetadata.js';
import type { SourceDocument } from './types.js';
import type { Zip } from './zip.js';
import { mainPart, officeMetadata, packageReader, relationships } from './zipOffice.js';
import { refuse } from './zipRefusal.js';
import { scanXml } from './zipXml.js';

/** Reads a PowerPoint presentation: each slide's title as heading, its paragraphs and tables, the figures of its charts, the speaker's notes, comments. */
export const readPptx = packageReader(read);

/** Placeholders that repeat on every slide. */
const REPEATED = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);
const TITLES = new Set(['title', 'ctrTitle']);

interface Shape {
  readonly isTitle: boolean;
  /** A placeholder for text is a list in most designs. */
  readonly isBody: boolean;
  readonly paragraphs: string[];
}

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  const problems: Problem[] = [];
  const main = await mainPart(zip, 'ppt/presentation.xml');
  const rels = await relationships(zip, main);
  const slides: string[] = [];
  const found = await scanXml(zip, main, {
    open(name, attribute) {
      const target = name === 'sldId' ? rels.get(attribute('r:id') ?? '')?.target : undefined;
      if (target !== undefined) slides.push(target);
    },
  });
  if (!found) refuse('damaged', 'The file is damaged: its slides are missing.');
  const builder = passagesBuilder(null, problems);
  const out = officeText(builder);
  let people: ReadonlyMap<string, string> | undefined;
  for (const [index, part] of slides.entries()) {
    if (builder.isFull) break;
    const locator = { slide: index + 1 };
    builder.resetHeadings();
    const parts = await shapesOf(zip, part);
    const title = parts.find((one): one is Shape => 'paragraphs' in one && one.isTitle);
    const heading = title?.paragraphs.join(' ').trim() ?? '';
    if (heading !== '') out.paragraph({ text: heading, level: index === 0 ? 0 : 1, locator });
    for (const one of parts) {
      if ('shown' in one) out.paragraph({ text: '', level: null, asides: one.shown, locator });
      else if ('rows' in one) out.table(one.rows, [], locator);
      else if (one !== title) for (const text of one.paragraphs) out.paragraph({ text, level: null, isItem: one.isBody && one.paragraphs.length > 1, locator });
    }
    const comments: string[] = [];
    for (const { type, target } of (await relationships(zip, part)).values()) {
      if (type === 'chart') for (const rows of await chartOf(zip, target)) out.table(rows, [], locator);
      else if (type === 'diagramData') for (const one of await shapesOf(zip, target)) if ('paragraphs' in one) for (const text of one.paragraphs) out.paragraph({ text, level: null, isItem: true, locator });
      if (type === 'comments') comments.push(target);
      if (type !== 'notesSlide') continue;
      for (const one of await shapesOf(zip, target)) if ('paragraphs' in one) for (const text of one.paragraphs) out.paragraph({ text, level: null, locator });
    }
    for (const target of comments) out.paragraph({ text: '', level: null, asides: await slideComments(zip, target, people ??= await commentAuthors(zip)), locator });
  }
  return { value: builder.build(input.path, topMetadata(await officeMetadata(zip), out.tops, out.title)), problems };
}

/** A slide's shapes and tables in the order they are stacked, which is most often that of reading. */
async function shapesOf(zip: Zip, part: string): Promise<(Shape | { rows: GridRow[] } | { shown: readonly Aside[] })[]> {
  const found: (Shape | { rows: GridRow[] } | { shown: readonly Aside[] })[] = [];
  let shape: Shape | null = null;
  let type = 'none';
  let table: { rows: GridRow[]; cells: GridCell[]; text: string; span: number; isMerged: boolean } | null = null;
  let text = '';
  let inText = false;
  let left = 0;
  let shift: 'super' | 'sub' | null = null;
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'Fallback') left++;
      if (left > 0) return;
      if (name === 'sp' || name === 'pt') [shape, type] = [null, 'none'];
      else if (name === 'ph') type = attribute('type') ?? 'body';
      else if (name === 'txBody' || (name === 't' && shape === null && table === null)) {
        shape = { isTitle: TITLES.has(type), isBody: type === 'body', paragraphs: [] };
        if (!REPEATED.has(type) && table === null) found.push(shape);
      }
      if (name === 'cNvPr') {
        const shown = pictureText(attribute('descr'));
        if (shown.length > 0) found.push({ shown });
      }
      if (name === 'p') text = '';
      else if (name === 'rPr') shift = Number(attribute('baseline') ?? 0) > 0 ? 'super' : Number(attribute('baseline') ?? 0) < 0 ? 'sub' : null;
      else if (name === 'r') shift = null;
      else if (name === 't') inText = true;
      else if (name === 'br' || name === 'tab') text += ' ';
      else if (name === 'tbl') {
        table = { rows: [], cells: [], text: '', span: 1, isMerged: false };
        found.push(table);
      } else if (name === 'tc' && table !== null) {
        [table.text, table.span, table.isMerged] = ['', Number(attribute('gridSpan') ?? 1) || 1, attribute('vMerge') === '1' || attribute('vMerge') === 'true'];
        if (attribute('hMerge') === '1' || attribute('hMerge') === 'true') table.span = 0;
      }
    },
    text(more) { if (inText && left === 0) text += shifted(more, shift, text); },
    close(name) {
      if (name === 'Fallback') left = Math.max(0, left - 1);
      if (left > 0) return;
      if (name === 't') inText = false;
      else if (name === 'p' && text.trim() !== '') {
        if (table !== null) table.text += `${table.text === '' ? '' : ' '}${text.trim()}`;
        else shape?.paragraphs.push(text.trim());
        text = '';
      } else if (name === 'tc' && table !== null && table.span > 0) table.cells.push({ text: table.text, span: table.span, ...(table.isMerged ? { isMerged: true } : {}) });
      else if (name === 'tr' && table !== null) {
        table.rows.push({ cells: table.cells });
        table.cells = [];
      } else if (name === 'tbl') table = null;
    },
  });
  return found;
}

/** Categories kept of a chart. */
const MAX_POINTS = 10_000;

/** The figures a chart shows: a row for each category, a column for each series. */
async function chartOf(zip: Zip, part: string): Promise<GridRow[][]> {
  const series: { name: string; points: Map<number, string> }[] = [];
  const categories = new Map<number, string>();
  let into: 'tx' | 'cat' | 'val' | null = null;
  let index = 0;
  let value = '';
  let inValue = false;
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'ser') series.push({ name: '', points: new Map() });
      else if (name === 'tx' && series.length > 0) into = 'tx';
      else if (name === 'cat' || name === 'xVal') into = 'cat';
      else if (name === 'val' || name === 'yVal') into = 'val';
      else if (name === 'pt') index = Number(attribute('idx') ?? 0);
      else if (name === 'v') [inValue, value] = [true, ''];
    },
    text(more) { if (inValue) value += more; },
    close(name) {
      if (name === 'v') {
        inValue = false;
        const last = series[series.length - 1];
        if (last === undefined || categories.size > MAX_POINTS || index > MAX_POINTS) return;
        if (into === 'tx') last.name = value.trim();
        else if (into === 'cat') categories.set(index, value.trim());
        else if (into === 'val') last.points.set(index, String(Number(Number(value).toPrecision(15))));
      } else if (name === 'tx' || name === 'cat' || name === 'val' || name === 'xVal' || name === 'yVal') into = null;
    },
  });
  if (series.length === 0 || categories.size === 0) return [];
  const head: GridRow = { isHead: true, cells: [{ text: '', span: 1 }, ...series.map(({ name }) => ({ text: name, span: 1 }))] };
  return [[head, ...[...categories].map(([at, text]) => ({ cells: [{ text, span: 1 }, ...series.map(({ points }) => ({ text: points.get(at) ?? '', span: 1 }))] }))]];
}
