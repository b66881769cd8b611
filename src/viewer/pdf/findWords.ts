/** A page's text as the PDF holds it: pieces in drawing order. Spaces, line ends and hyphens between them are the layout's, so that words are compared without. */
export interface SqueezedPage {
  readonly text: string;
  /** For each character of `text`: the piece it is of, and its place in that. */
  readonly pieces: Int32Array;
  readonly places: Int32Array;
}

/** A stretch of one piece, in UTF-16 code units. */
export interface Stretch {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** White space, hyphens (also soft ones, and those at line ends), and zero-width marks say nothing about which words these are. */
const LAYOUT = /[\s\u00ad\u2010\u2011\u200b-\u200f\u2060\ufeff-]/u;
const EVEN: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '–': '—', '−': '—' };

const evened = (char: string): string => EVEN[char] ?? char.normalize('NFKC').toLowerCase();

/** Words without what layout adds, lower case, ligatures taken apart. */
export function squeeze(words: string): string {
  let text = '';
  for (const char of words) if (!LAYOUT.test(char)) text += [...evened(char)].filter((one) => !LAYOUT.test(one)).join('');
  return text;
}

export function squeezePage(pieces: readonly string[]): SqueezedPage {
  let text = '';
  const of: number[] = [];
  const places: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    let place = 0;
    for (const char of piece) {
      const plain = squeeze(char);
      text += plain;
      for (let count = 0; count < plain.length; count++) {
        of.push(index);
        places.push(place);
      }
      place += char.length;
    }
  }
  return { text, pieces: Int32Array.from(of), places: Int32Array.from(places) };
}

/** The stretches of a page that `length` squeezed characters from `at` come from. */
export function stretchesAt(page: SqueezedPage, at: number, length: number, pieces: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let index = at; index < at + length; index++) {
    const piece = page.pieces[index] ?? 0;
    const place = page.places[index] ?? 0;
    const end = place + (((pieces[piece] ?? '').codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
    const last = found[found.length - 1];
    if (last?.piece === piece) found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
    else found.push({ piece, start: place, end });
  }
  return found;
}

/** Every place of words on a page, at most `most`. A figure is not found inside a longer one. */
export function placesOf(page: SqueezedPage, words: string, most: number): number[] {
  const wanted = squeeze(words);
  const found: number[] = [];
  for (let at = wanted === '' ? -1 : page.text.indexOf(wanted); at >= 0 && found.length < most; at = page.text.indexOf(wanted, at + wanted.length)) {
    if (!cutsFigure(page, at) && !cutsFigure(page, at + wanted.length)) found.push(at);
  }
  return found;
}

/** True where digits of one piece stand on both sides. Pieces that meet are cells or words of their own. */
function cutsFigure({ text, pieces, places }: SqueezedPage, at: number): boolean {
  const isDigit = (index: number): boolean => /[0-9]/.test(text[index] ?? '');
  return isDigit(at - 1) && isDigit(at) && pieces[at - 1] === pieces[at] && (places[at] ?? 0) - (places[at - 1] ?? 0) === 1;
}

export interface FoundPassage {
  readonly passage: readonly Stretch[];
  readonly focus: readonly Stretch[];
}

/** Cells of one row stand this close together. Squeezed characters. */
const ROW = 400;

/** Squeezed characters: fewer at a page's end are no beginning of a passage. */
const LEAST = 8;
/** Squeezed characters that a page number or a running head may happen to share with the passage. */
const SHARED = 12;

const NOTHING: FoundPassage = { passage: [], focus: [] };

/**
 * Finds a passage on its page, or begun there and ended on the next: its words as they are, the cells of a table row one after another
 * ("Year: 2019; Boats: 12" stands as "2019 12"), or else the figure alone where it stands there once. Finds nothing rather than
 * another place.
 * @param pages the pieces of its page, and of the next where there is one.
 * @returns what was found on each.
 */
export function findPassage(pages: readonly (readonly string[])[], quote: string, focus: string | null): readonly FoundPassage[] {
  const [pieces = [], ...next] = pages;
  const page = squeezePage(pieces);
  const here = (found: FoundPassage): readonly FoundPassage[] => [found, ...next.map(() => NOTHING)];
  const stretches = (at: number, words: string): Stretch[] => stretchesAt(page, at, squeeze(words).length, pieces);
  // not in the middle of a longer figure
  const [inside] = focus === null ? [] : placesOf(squeezePage([quote]), focus, 1);
  const [whole] = placesOf(page, quote, 1);
  if (whole !== undefined) return here({ passage: stretches(whole, quote), focus: inside === undefined || focus === null ? [] : stretches(whole + inside, focus) });
  const cells = quote.split('; ').map((cell) => cell.slice(cell.indexOf(': ') < 0 ? 0 : cell.indexOf(': ') + 2)).filter((cell) => squeeze(cell) !== '');
  const row = cells.length < 2 ? null : rowAt(page, cells);
  if (row !== null) {
    const inFocus = focus === null ? -1 : cells.findIndex((cell) => squeeze(cell) === squeeze(focus));
    return here({ passage: row.flatMap((at, index) => stretches(at, cells[index] ?? '')), focus: inFocus < 0 ? [] : stretches(row[inFocus] ?? 0, cells[inFocus] ?? '') });
  }
  const across = next[0] === undefined ? null : findAcross(pieces, next[0], squeeze(quote), inside === undefined || focus === null ? null : { start: inside, end: inside + squeeze(focus).length });
  if (across !== null) return across;
  const alone = focus === null ? [] : placesOf(page, focus, 2);
  const only = alone.length === 1 && focus !== null ? stretches(alone[0] ?? 0, focus) : [];
  return here({ passage: only, focus: only });
}

/**
 * Squeezed words that begin near the end of a page and go on near the beginning of the next. What stands between, at the foot of the one and
 * at the head of the other, is no part of them.
 */
function findAcross(pieces: readonly string[], nextPieces: readonly string[], words: string, focus: { readonly start: number; readonly end: number } | null): readonly FoundPassage[] | null {
  const [first, second] = [squeezePage(pieces), squeezePage(nextPieces)];
  // a longer beginning stands on the page only where each shorter one does
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const half = (low + high + 1) >> 1;
    if (first.text.includes(words.slice(0, half))) low = half;
    else high = half - 1;
  }
  const cuts = [];
  for (let length = low; length >= Math.max(LEAST, low - SHARED); length--) {
    const from = first.text.lastIndexOf(words.slice(0, length));
    const rest = second.text.indexOf(words.slice(length));
    if (from >= 0 && rest >= 0) cuts.push({ length, from, rest });
  }
  // lines are cut where pieces meet
  const cut = cuts.find(({ length, from, rest }) => first.pieces[from + length - 1] !== first.pieces[from + length] && second.pieces[rest - 1] !== second.pieces[rest]) ?? cuts[0];
  if (cut === undefined) return null;
  const { length, from, rest } = cut;
  const part = (start: number, end: number): FoundPassage['passage'][] => [
    start < length ? stretchesAt(first, from + start, Math.min(end, length) - start, pieces) : [],
    end > length ? stretchesAt(second, rest + Math.max(start, length) - length, end - Math.max(start, length), nextPieces) : [],
  ];
  const [passage, figure] = [part(0, words.length), focus === null ? [] : part(focus.start, focus.end)];
  return [0, 1].map((index) => ({ passage: passage[index] ?? [], focus: figure[index] ?? [] }));
}

/** Where all cells follow one another closely; null where they do so nowhere. */
function rowAt(page: SqueezedPage, cells: readonly string[]): number[] | null {
  const [first = '', ...rest] = cells;
  for (const start of placesOf(page, first, 1000)) {
    const found = [start];
    let at = start + squeeze(first).length;
    for (const cell of rest) {
      const next = placeBetween(page, cell, at, at + ROW);
      if (next < 0) break;
      found.push(next);
      at = next + squeeze(cell).length;
    }
    if (found.length === cells.length) return found;
  }
  return null;
}

/** The first place of words from `from` up to `to`; -1 where there is none. */
function placeBetween(page: SqueezedPage, words: string, from: number, to: number): number {
  const wanted = squeeze(words);
  let at = page.text.indexOf(wanted, from);
  while (at >= 0 && at <= to && (cutsFigure(page, at) || cutsFigure(page, at + wanted.length))) at = page.text.indexOf(wanted, at + 1);
  return at > to ? -1 : at;
}
