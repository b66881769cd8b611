import { TextLayer, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import type { Stretch } from './findWords.js';

/** A stretch to mark, and how. */
export interface Mark extends Stretch {
  readonly kind: 'passage' | 'focus' | 'hit' | 'current';
}

/** One page: an empty box of its size until it is drawn, and again once it is far away. */
export interface PageView {
  readonly number: number;
  readonly box: HTMLElement;
  /** The pieces of its text, in drawing order. Read once. */
  text(): Promise<readonly string[]>;
  resize(scale: number): void;
  draw(): Promise<void>;
  /** Lets go of the drawing. */
  clear(): void;
  mark(marks: readonly Mark[]): void;
  /** The marks drawn, of a kind. */
  marked(kind: Mark['kind']): HTMLElement[];
}

export function pageView(pdf: PDFDocumentProxy, number: number, size: { readonly width: number; readonly height: number }, firstScale: number): PageView {
  const box = document.createElement('div');
  box.className = 'page';
  box.tabIndex = -1;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', `Page ${number}`);
  let scale = firstScale;
  let unit = size;
  let page: Promise<PDFPageProxy> | undefined;
  let pieces: Promise<readonly string[]> | undefined;
  let drawing: { readonly scale: number; readonly done: Promise<void>; task: RenderTask | undefined } | undefined;
  let layer: TextLayer | undefined;
  let marks: readonly Mark[] = [];
  const load = (): Promise<PDFPageProxy> => (page ??= pdf.getPage(number));

  const place = (): void => {
    box.style.setProperty('--scale-factor', String(scale));
    box.style.width = `${Math.floor(unit.width * scale)}px`;
    box.style.height = `${Math.floor(unit.height * scale)}px`;
  };

  const drawMarks = (): void => {
    for (const old of box.querySelectorAll('.mark')) old.remove();
    if (layer === undefined) return;
    const frame = box.getBoundingClientRect();
    for (const { piece, start, end, kind } of marks) {
      const node = layer.textDivs[piece]?.firstChild;
      if (node == null || !(node instanceof Text)) continue;
      const range = document.createRange();
      range.setStart(node, Math.min(start, node.length));
      range.setEnd(node, Math.min(end, node.length));
      const at = range.getBoundingClientRect();
      if (at.width === 0) continue;
      const mark = document.createElement('div');
      mark.className = `mark ${kind}`;
      // in parts of the page, so that it stays in place when the page is drawn larger
      const part = (length: number, of: number): string => `${(100 * length) / of}%`;
      mark.style.left = part(at.left - frame.left, frame.width);
      mark.style.top = part(at.top - frame.top, frame.height);
      mark.style.width = part(at.width, frame.width);
      mark.style.height = part(at.height, frame.height);
      box.append(mark);
    }
  };

  const drawOnce = async (state: NonNullable<typeof drawing>): Promise<void> => {
    const loaded = await load();
    const viewport = loaded.getViewport({ scale });
    unit = { width: viewport.width / scale, height: viewport.height / scale };
    place();
    if (drawing !== state) return;
    const canvas = document.createElement('canvas');
    const density = Math.min(devicePixelRatio || 1, Math.sqrt(MAX_PIXELS / (viewport.width * viewport.height)));
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    const context = canvas.getContext('2d');
    if (context === null) return;
    state.task = loaded.render({ canvasContext: context, viewport, ...(density === 1 ? {} : { transform: [density, 0, 0, density, 0, 0] }) });
    await state.task.promise;
    if (drawing !== state) return;
    const words = document.createElement('div');
    words.className = 'textLayer';
    const made = new TextLayer({ textContentSource: loaded.streamTextContent(), container: words, viewport });
    box.replaceChildren(canvas, words);
    await made.render();
    if (drawing !== state) return;
    layer = made;
    drawMarks();
  };

  place();
  return {
    number, box,
    text: () => (pieces ??= load().then((loaded) => loaded.getTextContent()).then(({ items }) => items.flatMap((item) => ('str' in item ? [item.str] : [])))),
    resize(next) {
      scale = next;
      place();
    },
    draw() {
      if (drawing?.scale === scale) return drawing.done;
      drawing?.task?.cancel();
      const state = { scale, done: Promise.resolve(), task: undefined };
      drawing = state;
      // a drawing that a newer one overtook ends with an error of its own
      state.done = drawOnce(state).catch(() => undefined);
      return state.done;
    },
    clear() {
      drawing?.task?.cancel();
      drawing = undefined;
      layer = undefined;
      box.replaceChildren();
    },
    mark(next) {
      marks = next;
      drawMarks();
    },
    marked: (kind) => [...box.querySelectorAll<HTMLElement>(`.mark.${kind}`)],
  };
}

/** A drawing of more pixels than this makes browsers give up. */
const MAX_PIXELS = 16_777_216;
