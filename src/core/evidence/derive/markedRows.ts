import { HALF_DISTANCE, type Focus } from './context.js';
import type { RowFilter } from './rowFilters.js';
import { headOf, type Column, type TableModel } from './tableModel.js';

/** Words that say how something ended, with what a cell of results begins with. */
export const OUTCOMES: readonly { readonly words: ReadonlySet<string>; readonly marks: ReadonlySet<string>; readonly label: string }[] = [
  { words: new Set('won win wins winning victory victories victorious beat defeated'.split(' ')), marks: new Set('w win won'.split(' ')), label: 'won' },
  { words: new Set('lost lose loses losing loss losses defeat defeats beaten'.split(' ')), marks: new Set('l loss lost lose'.split(' ')), label: 'lost' },
  { words: new Set('drew drawn draw draws tied tie ties'.split(' ')), marks: new Set('d draw drawn drew t tie tied'.split(' ')), label: 'drawn' },
];

/** "Won seven": a column of results, whose cells begin with W, L or D. */
export function outcomeFilters(model: TableModel, focus: Focus): RowFilter[] {
  const asked = OUTCOMES.flatMap((outcome) => {
    const weight = focus.words.reduce((most, word, at) => (outcome.words.has(word.lower) ? Math.max(most, 1 / (1 + (focus.distance[at] as number) / HALF_DISTANCE)) : most), 0);
    return weight > 0 ? [{ ...outcome, weight }] : [];
  });
  if (asked.length === 0) return [];
  return model.columns.flatMap((column): RowFilter[] => {
    const marks = marksOf(column);
    if (marks === null) return [];
    return asked.map(({ label, weight, words, marks: wanted }) => ({ rows: marks.flatMap((mark, row) => (wanted.has(mark) ? [row] : [])), label, weight, cost: 2, stems: [...words], columns: [column.index], kind: 'outcome' }));
  });
}

const marked = new WeakMap<Column, readonly string[] | null>();

/** What each cell of a column of results begins with, in lower case; null for any other column. */
export function marksOf(column: Column): readonly string[] | null {
  const before = marked.get(column);
  if (before !== undefined) return before;
  const marks = column.cells.map((cell) => (cell === null ? '' : /^\s*([A-Za-z]+)/.exec(cell.text)?.[1]?.toLowerCase() ?? ''));
  const filled = marks.filter((mark) => mark !== '');
  const found = filled.length < 0.8 * marks.length || filled.some((mark) => !OUTCOMES.some((outcome) => outcome.marks.has(mark))) ? null : marks;
  marked.set(column, found);
  return found;
}

export const YES: ReadonlySet<string> = new Set('yes y true ✓ ✔ x'.split(' '));
export const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '✗', '✘', '-', '–', '—', '']);
const NONE = new Set('no not none without lack lacks lacked never'.split(' '));

/** "Four towns have a library": a column of yes and no whose head the sentence names. */
export function yesFilters(model: TableModel, focus: Focus): RowFilter[] {
  return model.columns.flatMap((column): RowFilter[] => {
    const weight = column.stems.reduce((least, stem) => Math.min(least, focus.weights.get(stem) ?? 0), column.stems.length === 0 ? 0 : 1);
    if (column.isNumeric || weight < 0.25) return [];
    const texts = column.cells.map((cell) => (cell === null ? '' : cell.text.trim().toLowerCase()));
    if (!texts.every((text) => YES.has(text) || NO.has(text)) || !texts.some((text) => YES.has(text))) return [];
    const denied = focus.words.some((word, at) => NONE.has(word.lower) && (focus.distance[at] as number) <= HALF_DISTANCE);
    const wanted = denied ? NO : YES;
    return [{ rows: texts.flatMap((text, row) => (wanted.has(text) ? [row] : [])), label: `${denied ? 'no ' : ''}${headOf(column)}`, weight, cost: 2, stems: column.stems, columns: [column.index], kind: 'yes' }];
  });
}
