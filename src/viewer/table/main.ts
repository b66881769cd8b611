import type { FromTableViewer, TableLine, TablePlace, TableSheet, ToTableViewer } from '../../protocol/viewers.js';
import { element } from '../element.js';
import { columnName } from './columnName.js';

declare function acquireVsCodeApi(): { postMessage(message: FromTableViewer): void };
const editor = acquireVsCodeApi();

const scroller = element('grid');
const heads = element('heads');
const body = element('lines');
const tabs = element('tabs');
const status = element('status');

/** Pixels: a line, a character, the numbers at the edge. Fixed, so that a line's place follows from its number. */
const [lineHeight, charWidth, edge] = [24, 8, 56];
/** Lines asked for at once, blocks of them kept, and lines drawn beyond the window on either side. */
const [blockSize, mostBlocks, beyond] = [100, 60, 10];

let sheets: readonly TableSheet[] = [];
let selected: TablePlace = { sheet: 0, line: 0, column: 0 };
let asked: TablePlace | null = null;
let lefts: number[] = [];
let blocks = new Map<number, readonly TableLine[] | 'asked'>();

const sheet = (): TableSheet => sheets[selected.sheet] ?? { name: '', length: 0, widths: [] };

function lineAt(index: number): TableLine | undefined {
  const block = blocks.get(Math.floor(index / blockSize));
  return block === undefined || block === 'asked' ? undefined : block[index % blockSize];
}

function ask(block: number): void {
  if (blocks.has(block)) return;
  if (blocks.size >= mostBlocks) blocks.delete(blocks.keys().next().value ?? 0);
  blocks.set(block, 'asked');
  editor.postMessage({ type: 'lines', sheet: selected.sheet, from: block * blockSize, to: (block + 1) * blockSize });
}

/** Lays out the columns of a sheet, with their letters above. */
function layOut(): void {
  blocks = new Map();
  lefts = [edge];
  for (const width of sheet().widths) lefts.push((lefts[lefts.length - 1] ?? edge) + width * charWidth);
  const total = (lefts[lefts.length - 1] ?? edge) + 8;
  body.style.height = `${sheet().length * lineHeight}px`;
  body.style.width = heads.style.width = `${total}px`;
  scroller.setAttribute('aria-rowcount', String(sheet().length));
  heads.replaceChildren(...sheet().widths.map((_, column) => cellBox(columnName(column), column, 'columnheader')));
  tabs.hidden = sheets.length < 2;
  tabs.replaceChildren(...sheets.map(({ name }, index) => {
    const tab = document.createElement('button');
    tab.textContent = name === '' ? `Sheet ${index + 1}` : name;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(index === selected.sheet));
    tab.addEventListener('click', () => go({ sheet: index, line: 0, column: 0 }));
    return tab;
  }));
}

function cellBox(text: string, column: number, role: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cell';
  box.setAttribute('role', role);
  box.setAttribute('aria-colindex', String(column + 1));
  box.textContent = text;
  box.style.left = `${lefts[column] ?? 0}px`;
  box.style.width = `${(lefts[column + 1] ?? (lefts[column] ?? 0) + 240) - (lefts[column] ?? 0)}px`;
  return box;
}

/** Draws the lines in the window, and no others. */
function draw(): void {
  const first = Math.max(0, Math.floor(scroller.scrollTop / lineHeight) - beyond);
  const last = Math.min(sheet().length - 1, Math.ceil((scroller.scrollTop + scroller.clientHeight) / lineHeight) + beyond);
  for (let block = Math.floor(first / blockSize); block <= Math.floor(last / blockSize); block++) ask(block);
  const drawn: HTMLElement[] = [];
  for (let index = first; index <= last; index++) drawn.push(lineBox(index, lineAt(index)));
  body.replaceChildren(...drawn);
}

function lineBox(index: number, line: TableLine | undefined): HTMLElement {
  const box = document.createElement('div');
  box.className = `line ${line?.kind ?? 'empty'}${index === asked?.line && selected.sheet === asked.sheet ? ' asked' : ''}`;
  box.setAttribute('role', 'row');
  box.setAttribute('aria-rowindex', String(index + 1));
  box.style.top = `${index * lineHeight}px`;
  const number = document.createElement('div');
  number.className = 'number';
  number.setAttribute('role', 'rowheader');
  number.textContent = line?.row == null ? '' : String(line.row);
  box.append(number);
  for (const { column, text } of line?.cells ?? []) {
    const cell = cellBox(text, column, line?.kind === 'head' ? 'columnheader' : 'gridcell');
    cell.title = text;
    if (/^[-−+(]?\D{0,3}[0-9][0-9.,\s]*\D{0,3}$/.test(text.slice(0, 40)) && line?.kind === 'row') cell.classList.add('figure');
    cell.addEventListener('click', () => select({ ...selected, line: index, column }));
    box.append(cell);
  }
  if (index === selected.line) markSelected(box);
  return box;
}

function markSelected(line: HTMLElement): void {
  const id = String(selected.column + 1);
  let cell = [...line.querySelectorAll<HTMLElement>('.cell')].find((one) => one.getAttribute('aria-colindex') === id);
  if (cell === undefined) line.append((cell = cellBox('', selected.column, 'gridcell')));
  cell.classList.add('selected');
  cell.setAttribute('aria-selected', 'true');
  cell.id = 'selected';
  scroller.setAttribute('aria-activedescendant', 'selected');
}

/** Selects a cell of the sheet shown, and scrolls as far as needed. */
function select(place: TablePlace, isCentred = false): void {
  selected = { sheet: place.sheet, line: Math.max(0, Math.min(sheet().length - 1, place.line)), column: Math.max(0, Math.min(sheet().widths.length - 1, place.column)) };
  const top = selected.line * lineHeight;
  const head = heads.offsetHeight;
  const [left, right] = [lefts[selected.column] ?? 0, lefts[selected.column + 1] ?? 0];
  const height = scroller.clientHeight - head;
  if (isCentred && (top < scroller.scrollTop || top + lineHeight > scroller.scrollTop + height)) scroller.scrollTop = top - height / 2;
  else if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + lineHeight > scroller.scrollTop + height) scroller.scrollTop = top + lineHeight - height;
  if (left - edge < scroller.scrollLeft) scroller.scrollLeft = left - edge;
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
  draw();
  tell();
}

function go(place: TablePlace): void {
  selected = place;
  layOut();
  select(place, true);
}

/** Says what is selected, once its line is there. */
function tell(): void {
  const line = lineAt(selected.line);
  if (line === undefined) return;
  const text = line.cells.find(({ column }) => column === selected.column)?.text ?? '';
  // where a head stands is not known: half a reference would mislead
  const reference = line.row === null ? '' : `${columnName(selected.column)}${line.row}`;
  status.textContent = [reference, text].filter((part) => part !== '').join(': ');
  const [box, frame] = [document.getElementById('selected')?.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isInSight = box !== undefined && box.top >= frame.top && box.bottom <= frame.bottom && box.left >= frame.left;
  editor.postMessage({ type: 'shown', state: { ...selected, sheets: sheets.map(({ name }) => name), text, isInSight, drawn: body.childElementCount, length: sheet().length } });
}

scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
new ResizeObserver(() => draw()).observe(scroller);
scroller.addEventListener('keydown', (event) => {
  const page = Math.max(1, Math.floor(scroller.clientHeight / lineHeight) - 2);
  const far = event.ctrlKey || event.metaKey;
  const { line, column } = selected;
  const moves: Readonly<Record<string, Partial<TablePlace>>> = {
    ArrowUp: { line: far ? 0 : line - 1 }, ArrowDown: { line: far ? sheet().length : line + 1 }, ArrowLeft: { column: far ? 0 : column - 1 }, ArrowRight: { column: far ? sheet().widths.length : column + 1 },
    PageUp: { line: line - page }, PageDown: { line: line + page }, Home: far ? { line: 0, column: 0 } : { column: 0 }, End: far ? { line: sheet().length } : { column: sheet().widths.length },
  };
  const move = moves[event.key];
  if (move === undefined) return;
  event.preventDefault();
  select({ ...selected, ...move });
});

addEventListener('message', ({ data }: MessageEvent<ToTableViewer>) => {
  if (data.type === 'failed') body.textContent = data.reason;
  else if (data.type === 'lines') {
    if (data.sheet !== selected.sheet) return;
    blocks.set(data.from / blockSize, data.lines);
    draw();
    if (Math.floor(selected.line / blockSize) === data.from / blockSize) tell();
  } else {
    if (data.type === 'open') sheets = data.sheets;
    if (data.at !== null) asked = data.at;
    go(data.at ?? { sheet: 0, line: 0, column: 0 });
  }
});
editor.postMessage({ type: 'ready' });
