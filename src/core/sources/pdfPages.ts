import { mayShowPictures, picturesOf } from './pdfPictures.js';
import type { PdfPage } from './pdfRunning.js';
import { segmentsOf, type PdfRun } from './pdfSegments.js';
import type { CharacterMaps } from './types.js';
import { refuse } from './zipRefusal.js';

/** Pages read of one file; the longest reports have some 2,000. */
const MAX_PAGES = 4_000;
/** Runs read of one page; a dense table has 5,000. */
const MAX_RUNS = 100_000;
/** What looking up the structure of pages may take, in nodes that pdf.js compares: a second's work. */
const MAX_STRUCTURE = 40_000_000;
/** Characters read of one file: ten times the Bible. */
const MAX_TEXT = 40_000_000;

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly count: number;
  /** Labels the file gives its pages. */
  readonly labels: readonly string[] | null;
  readonly info: Readonly<Record<string, unknown>>;
  /** Pages that could not be read. */
  readonly broken: readonly number[];
  /** Pages without text that show something else. */
  readonly pictured: readonly number[];
  readonly isCut: boolean;
  /** The first page whose pictures' descriptions were not looked up any more. */
  readonly undescribed: number | null;
  /** Character maps that the file names and nobody has. */
  readonly unmapped: readonly string[];
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Reads the runs of all pages with pdf.js, which is loaded on first use. Throws a refusal where the file cannot be opened. */
export async function pdfPages(bytes: Uint8Array, characterMap: CharacterMaps = () => Promise.resolve(null)): Promise<PdfContent> {
  const { getDocumentProxy } = await loadPdfJs();
  const unmapped = new Set<string>();
  let pdf: PdfDocument;
  try {
    // pdf.js takes the bytes for itself; scripts, system fonts and the network stay off
    pdf = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false, useSystemFonts: false, disableFontFace: true, enableXfa: false, verbosity: 0,
      useWorkerFetch: false, BinaryDataFactory: mapsFrom(characterMap, (name) => unmapped.add(name)),
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') refuse('encrypted', 'The PDF is protected by a password. Save a copy without one.');
    return refuse('damaged', 'The PDF is damaged and cannot be opened.');
  }
  try {
    const count = pdf.numPages;
    const isTagged = await pdf.getMarkInfo().then((info) => info?.Marked === true, () => false);
    const pages: PdfPage[] = [];
    const broken: number[] = [];
    let length = 0;
    let left = MAX_STRUCTURE;
    let undescribed: number | null = null;
    let number = 1;
    for (; number <= Math.min(count, MAX_PAGES) && length < MAX_TEXT; number++) {
      try {
        const page = await pdf.getPage(number);
        const view = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent({ includeMarkedContent: isTagged });
        const runs = upright((items as readonly unknown[]).slice(0, MAX_RUNS).filter(isItem), view.transform as number[]);
        for (const run of runs) length += run.text.length;
        const isLookedUp = isTagged && mayShowPictures(items);
        const { texts, nodes } = isLookedUp && left > 0 ? await page.getStructTree().then(picturesOf, () => ({ texts: [], nodes: 0 })) : { texts: [], nodes: 0 };
        if (isLookedUp && left <= 0) undescribed ??= number;
        // each node of the page is looked for among those of all pages
        left -= nodes * nodes * count;
        pages.push({ number, height: view.height, segments: segmentsOf(runs), pictures: texts });
        page.cleanup();
      } catch {
        broken.push(number);
      }
    }
    const pictured = await pagesWithPictures(pdf, pages);
    const info = await pdf.getMetadata().then((found) => found.info as Record<string, unknown>, () => ({}));
    const labels = await pdf.getPageLabels().catch(() => null);
    return { pages, count, labels, info, broken, pictured, isCut: number <= count, undescribed, unmapped: [...unmapped] };
  } finally {
    await pdf.destroy().catch(() => undefined);
  }
}

/** What pdf.js makes its supplier of, which it asks for one file at a time: it gets character maps, and no fonts, which only drawing needs. */
function mapsFrom(characterMap: CharacterMaps, onMissing: (name: string) => void): object {
  return function supplier() {
    return {
      fetch: async ({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> => {
        const name = filename.replace(/\.bcmap$/, '');
        const found = kind === 'cMapUrl' ? await characterMap(name).catch(() => null) : null;
        if (found !== null) return found;
        if (kind === 'cMapUrl') onMissing(name);
        throw new Error(`There is no ${filename}.`);
      },
    };
  };
}

/** Empty pages that are looked at; what they draw has to be unpacked to tell. */
const MAX_LOOKS = 12;
/** Painting of images and shadings, and of forms with them (pdf.js `OPS`). */
const PICTURES = new Set([62, 83, 84, 85, 86, 87, 88, 89, 90]);
/** A page with more paths than a frame and some rules shows a drawing, or letters drawn as shapes. */
const MANY_PATHS = 30;
const PATH = 91;

/** Of the pages without text, those that show something: a blank page is no gap in what was read. */
async function pagesWithPictures(pdf: PdfDocument, pages: readonly PdfPage[]): Promise<number[]> {
  const empty = pages.filter((page) => page.segments.length === 0).map((page) => page.number);
  if (empty.length > MAX_LOOKS || empty.length === pages.length) return empty;
  const shown: number[] = [];
  for (const number of empty) {
    try {
      const page = await pdf.getPage(number);
      const { fnArray } = await page.getOperatorList();
      let paths = 0;
      if (fnArray.some((code) => PICTURES.has(code) || (code === PATH && ++paths > MANY_PATHS))) shown.push(number);
      page.cleanup();
    } catch {
      shown.push(number);
    }
  }
  return shown;
}

let loaded: Promise<typeof import('unpdf')> | undefined;

/**
 * Loads pdf.js once. In a browser's worker it would take that worker's messages for its own and answer them (those of the language server, for
 * one), unless it finds no `onmessage` while it starts.
 */
const loadPdfJs = (): Promise<typeof import('unpdf')> => (loaded ??= (async () => {
  const channel = Object.getOwnPropertyDescriptor(globalThis, 'onmessage');
  if (channel?.configurable === true) Reflect.deleteProperty(globalThis, 'onmessage');
  try {
    await import('unpdf/pdfjs');
  } finally {
    if (channel?.configurable === true) Object.defineProperty(globalThis, 'onmessage', channel);
  }
  return import('unpdf');
})());

const isItem = (item: unknown): item is TextItem => typeof (item as TextItem).str === 'string' && (item as TextItem).str !== '' && Array.isArray((item as TextItem).transform);

/** Runs in the direction most of the page is written in, turned upright; stamps along the edge and diagonal watermarks are left out. */
function upright(items: readonly TextItem[], view: readonly number[]): PdfRun[] {
  const turned = items.map((item) => {
    const [a, b, c, d, e, f] = multiply(view, item.transform);
    // in shown coordinates y grows downward, so upright text has a positive x and a negative y direction
    const angle = Math.round(Math.atan2(b, a) / (Math.PI / 2) * 8) / 8;
    return { item, angle, x: e, y: f, size: Math.hypot(c, d) || Math.hypot(a, b) };
  });
  const weight = new Map<number, number>();
  for (const { item, angle } of turned) weight.set(angle, (weight.get(angle) ?? 0) + item.str.trim().length);
  const main = [...weight].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
  return turned.filter(({ angle, size }) => angle === main && size > 0.5 && size < 2_000).map(({ item, x, y, size }) => {
    const [shownX, shownY] = main === 1 ? [y, -x] : main === -1 ? [-y, x] : main === 2 || main === -2 ? [-x, -y] : [x, y];
    return { text: spelled(item.str), x: shownX, y: shownY, width: item.width, size, font: item.fontName, isRtl: item.dir === 'rtl' };
  });
}

/** What control characters stand for in TeX's fonts without a character table (Cork encoding); they are nothing else in a PDF's text. */
const CORK: Readonly<Record<string, string>> = {
  '\x10': '“', '\x11': '”', '\x12': '„', '\x13': '«', '\x14': '»', '\x15': '–', '\x16': '—', '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl',
};

const spelled = (text: string): string => text.replace(/[\x10-\x1f]/g, (code) => CORK[code] ?? ' ');

function multiply(m: readonly number[], n: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
