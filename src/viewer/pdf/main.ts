import type { FromPdfViewer, PassageWords, PdfShown, ToPdfViewer } from '../../protocol/viewers.js';
import { element } from '../element.js';
import { findPassage, squeezePage, stretchesAt, placesOf, squeeze, type FoundPassage } from './findWords.js';
import { pageView, type Mark, type PageView } from './pageView.js';
import { openPdf } from './pdfDocument.js';

declare function acquireVsCodeApi(): { postMessage(message: FromPdfViewer): void };
const editor = acquireVsCodeApi();

const scroller = element('pages');
const pageInput = element('page', HTMLInputElement);
const pageCount = element('count');
const zoomLabel = element('zoom');
const searchInput = element('search', HTMLInputElement);
const searchResult = element('result');
const toPassage = element('passage', HTMLButtonElement);

/** The wanted width of a page: the window's, or a scale the reader chose. 1 is 96 dots an inch. */
let zoom: number | 'fit' = 'fit';
let pages: PageView[] = [];
let width = 0;
let wanted: { readonly page: number; readonly passage: PassageWords | null } | null = null;
/** On the page asked for, and on the next. */
let found: readonly FoundPassage[] = [];
let hits: { readonly page: number; readonly at: number }[] = [];
let hit = -1;
let searching = 0;
let shown: PdfShown | null = null;

const pixelsPerPoint = 96 / 72;
const scale = (): number => (zoom === 'fit' ? Math.min(2, Math.max(0.3, (scroller.clientWidth - 32) / width)) : zoom * pixelsPerPoint);
const at = (number: number): PageView | undefined => pages[number - 1];

async function open(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes, document.body.dataset['worker'] ?? '', document.body.dataset['folder'] ?? '');
  const { width: unitWidth, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  width = unitWidth;
  pages = Array.from({ length: pdf.numPages }, (_, index) => pageView(pdf, index + 1, { width: unitWidth, height }, scale()));
  scroller.replaceChildren(...pages.map(({ box }) => box));
  pageCount.textContent = `of ${pdf.numPages}`;
  pageInput.max = String(pdf.numPages);
  zoomLabel.textContent = `${Math.round((100 * scale()) / pixelsPerPoint)}%`;
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const page = pages.find(({ box }) => box === target);
      if (isIntersecting) void page?.draw();
      else page?.clear();
    }
  }, { root: scroller, rootMargin: '100% 0px' });
  for (const { box } of pages) watch.observe(box);
  if (wanted === null) go(1);
  else await reveal();
}

/** The page that takes the middle of the window. */
function current(): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    const box = pages[half]?.box;
    if (box !== undefined && box.offsetTop + box.offsetHeight < middle) low = half + 1;
    else high = half;
  }
  return low + 1;
}

function go(number: number): void {
  const page = at(Math.max(1, Math.min(pages.length, number)));
  if (page === undefined) return;
  scroller.scrollTo({ top: page.box.offsetTop - 8 });
  pageInput.value = String(page.number);
}

/** Goes to the passage asked for and marks it. */
async function reveal(): Promise<void> {
  const page = wanted === null ? undefined : at(wanted.page);
  if (wanted === null || page === undefined) return;
  const { passage } = wanted;
  go(page.number);
  const both = [page, at(page.number + 1)].filter((one) => one !== undefined);
  const pieces = await Promise.all(both.map((one) => one.text()));
  found = passage === null ? [] : findPassage(pieces, passage.quote, passage.focus);
  toPassage.hidden = !found.some((one) => one.passage.length > 0);
  const marked = both.filter((_, index) => (found[index]?.passage.length ?? 0) > 0);
  await Promise.all((marked.length === 0 ? [page] : marked).map((one) => one.draw()));
  remark();
  const [mark] = [...both.flatMap((one) => one.marked('focus')), ...both.flatMap((one) => one.marked('passage'))];
  mark?.scrollIntoView({ block: 'center' });
  const words = (kind: keyof FoundPassage): string =>
    found.flatMap((one, index) => one[kind].map(({ piece, start, end }) => pieces[index]?.[piece]?.slice(start, end) ?? '')).join(' ');
  shown = { page: current(), pages: pages.length, search: searchResult.textContent ?? '', marked: words('passage'), focus: words('focus'), text: (pieces[0] ?? []).join(' ').slice(0, 1000), isInSight: mark !== undefined && isInSight(mark) };
  tell(shown);
}

function isInSight(mark: HTMLElement): boolean {
  const [box, frame] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box.top >= frame.top && box.bottom <= frame.bottom && box.left >= frame.left && box.right <= frame.right;
}

const tell = (state: PdfShown): void => editor.postMessage({ type: 'shown', state });

/** Puts the marks of the passage and of the search on their pages. */
function remark(): void {
  const marks = new Map<number, Mark[]>();
  const add = (page: number, more: readonly Mark[]): void => void marks.set(page, [...(marks.get(page) ?? []), ...more]);
  for (const [index, { passage, focus }] of found.entries()) {
    const number = (wanted?.page ?? 1) + index;
    add(number, passage.map((one) => ({ ...one, kind: 'passage' })));
    add(number, focus.map((one) => ({ ...one, kind: 'focus' })));
  }
  const length = squeeze(searchInput.value).length;
  for (const [index, { page, at: place }] of hits.entries()) {
    const text = texts.get(page);
    if (text !== undefined) add(page, stretchesAt(text.squeezed, place, length, text.pieces).map((one) => ({ ...one, kind: index === hit ? 'current' : 'hit' })));
  }
  for (const page of pages) page.mark(marks.get(page.number) ?? []);
}

const texts = new Map<number, { readonly pieces: readonly string[]; readonly squeezed: ReturnType<typeof squeezePage> }>();

/** Searches all pages, from the one in sight on. A newer search ends an older one. */
async function search(): Promise<void> {
  const own = ++searching;
  const words = searchInput.value;
  [hits, hit] = [[], -1];
  if (squeeze(words) === '') {
    searchResult.textContent = '';
    return remark();
  }
  searchResult.textContent = 'searching …';
  for (const page of pages) {
    let text = texts.get(page.number);
    if (text === undefined) {
      const pieces = await page.text();
      texts.set(page.number, (text = { pieces, squeezed: squeezePage(pieces) }));
    }
    if (own !== searching) return;
    hits.push(...placesOf(text.squeezed, words, MOST_HITS - hits.length).map((place) => ({ page: page.number, at: place })));
    if (hits.length >= MOST_HITS) break;
  }
  const here = current();
  hit = Math.max(0, hits.findIndex(({ page }) => page >= here));
  if (hits.length === 0) hit = -1;
  await showHit();
}

/** More than anybody steps through; the count then says that there are more. */
const MOST_HITS = 2000;

async function showHit(): Promise<void> {
  searchResult.textContent = hits.length === 0 ? 'not found' : `${hit + 1} of ${hits.length}${hits.length >= MOST_HITS ? '+' : ''}`;
  const page = at(hits[hit]?.page ?? 0);
  if (page === undefined) return remark();
  if (current() !== page.number) go(page.number);
  await page.draw();
  remark();
  const [mark] = page.marked('current');
  mark?.scrollIntoView({ block: 'center' });
  if (shown !== null) tell({ ...shown, page: current(), search: searchResult.textContent ?? '', isInSight: mark !== undefined && isInSight(mark) });
}

function step(by: number): void {
  if (hits.length === 0) return void search();
  hit = (hit + by + hits.length) % hits.length;
  void showHit();
}

/** Draws anew at another size, with the place in the middle kept. */
function resize(next: number | 'fit'): void {
  const page = at(current());
  const part = page === undefined ? 0 : (scroller.scrollTop + scroller.clientHeight / 2 - page.box.offsetTop) / page.box.offsetHeight;
  zoom = next;
  for (const one of pages) one.resize(scale());
  zoomLabel.textContent = `${Math.round((100 * scale()) / pixelsPerPoint)}%`;
  if (page !== undefined) scroller.scrollTop = page.box.offsetTop + part * page.box.offsetHeight - scroller.clientHeight / 2;
  for (const one of pages) if (one.box.childElementCount > 0) void one.draw().then(remark);
}

const zoomBy = (factor: number): void => resize(Math.min(5, Math.max(0.25, (scale() / pixelsPerPoint) * factor)));

const clicks: Readonly<Record<string, () => void>> = {
  previous: () => go(current() - 1), next: () => go(current() + 1), smaller: () => zoomBy(1 / 1.2), larger: () => zoomBy(1.2), fit: () => resize('fit'),
  before: () => step(-1), after: () => step(1), passage: () => void reveal(),
};
for (const [id, run] of Object.entries(clicks)) element(id).addEventListener('click', run);
pageInput.addEventListener('change', () => go(Number(pageInput.value) || 1));
scroller.addEventListener('scroll', () => {
  if (document.activeElement !== pageInput) pageInput.value = String(current());
}, { passive: true });
let typing: ReturnType<typeof setTimeout> | undefined;
searchInput.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => void search(), 200);
});
searchInput.addEventListener('keydown', ({ key, shiftKey }) => {
  if (key === 'Enter') step(shiftKey ? -1 : 1);
  if (key === 'Escape') {
    searchInput.value = '';
    void search();
    scroller.focus();
  }
});
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey)) return;
  const run = { f: () => searchInput.select(), '=': () => zoomBy(1.2), '+': () => zoomBy(1.2), '-': () => zoomBy(1 / 1.2), 0: () => resize('fit') }[event.key];
  if (run === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  run();
});
let lastWidth = 0;
new ResizeObserver(() => {
  if (zoom !== 'fit' || width === 0 || Math.abs(scroller.clientWidth - lastWidth) < 2) return;
  lastWidth = scroller.clientWidth;
  resize('fit');
}).observe(scroller);

addEventListener('message', ({ data }: MessageEvent<ToPdfViewer>) => {
  if (data.type === 'reveal') {
    wanted = data;
    if (pages.length > 0) void reveal();
  } else {
    open(data.bytes).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      scroller.textContent = `This PDF cannot be shown: ${reason}`;
      editor.postMessage({ type: 'failed', reason });
    });
  }
});
editor.postMessage({ type: 'ready' });
