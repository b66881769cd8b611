import type { Quantity } from '../../quantities/types.js';
import { overlaps } from '../../text/span.js';
import { tokenWords } from '../../text/words.js';
import { stemsOf } from '../derive/context.js';
import { marksOf, NO, OUTCOMES, YES } from '../derive/markedRows.js';
import { rowsAt } from '../derive/periods.js';
import { dateColumns } from './dateColumns.js';
import { shared, united } from '../derive/rowSets.js';
import { headOf, isKeyColumn, type Column, type TableModel } from '../derive/tableModel.js';
import { wordIndex } from '../derive/wordIndex.js';
import { unitConversion } from '../compareUnits.js';
import type { HeadSaid } from './heads.js';
import type { Asked, Part } from './types.js';

type Heads = ReadonlyMap<number, HeadSaid>;

/** All that a sentence says of the rows of a table, in the order of the sentence; the words of no two parts overlap. */
export function sentenceParts(model: TableModel, asked: Asked, heads: Heads): Part[] {
  const taken = new Set(asked.own);
  const found: Part[] = [];
  const add = (part: Part | null): void => {
    if (part === null || part.rows.length === 0 || (part.kind === 'value' && part.rows.length === model.rows.length) || part.words.some((word) => taken.has(word))) return;
    found.push(denied(model, asked, part));
    for (const word of part.words) taken.add(word);
  };
  for (const part of valueParts(model, asked, heads)) add(part);
  for (const part of rangeParts(model, asked)) add(part);
  // "pick 168 and pick 169" are two rows: what stands in the column that the claim's own figure stands in picks out none for it
  const own = columnOf(model, asked, heads, asked.quantity, () => true)?.index;
  for (const sibling of asked.siblings) {
    const part = timePart(model, asked, sibling) ?? boundPart(model, asked, heads, sibling) ?? figurePart(model, asked, heads, sibling);
    if (part?.kind !== 'figure' || own === undefined || !part.columns.includes(own)) add(part);
  }
  for (const part of [...outcomeParts(model, asked), ...markParts(model, asked, heads)]) add(part);
  return found.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}

/** Words that turn what follows them round. */
const NOT: ReadonlySet<string> = new Set("not no never without except excluding besides neither nor didn't doesn't wasn't weren't isn't aren't don't".split(' '));
const OTHER: ReadonlySet<string> = new Set(['other', 'rather']);
const NEAR = 4;
// "every one but two"
const ALL: ReadonlySet<string> = new Set('all every each any none nobody everybody everyone nothing everything'.split(' '));

/** "Did not take place in the Arena", "every town but those in Fife": the other rows. */
function denied(model: TableModel, asked: Asked, part: Part): Part {
  const { words } = asked;
  const first = part.words[0] as number;
  const denying = words.slice(Math.max(0, first - NEAR), first).find(({ lower }, at, before) => NOT.has(lower) || (OTHER.has(lower) && before[at + 1]?.lower === 'than') || (lower === 'but' && asked.words.slice(0, first).some((word) => ALL.has(word.lower))));
  // "did not qualify" may be what the cell says
  const isHeld = (word: string): boolean => part.rows.some((row) => part.columns.some((column) => tokenWords(model.columns[column]?.cells[row]?.text ?? '').some(({ lower }) => lower === word)));
  if (denying === undefined || part.kind === 'mark' || isHeld(denying.lower)) return part;
  const rows = new Set(part.rows);
  return { ...part, byColumn: undefined, rows: model.rows.flatMap((_, row) => (rows.has(row) ? [] : [row])), label: `not ${part.label}` };
}

interface Run {
  readonly column: number;
  readonly words: readonly number[];
  readonly rows: readonly number[];
}

/** The longest runs of words that cells hold: "Hull" for "Hull, Yorkshire", "2 – 1" for a result. */
function valueParts(model: TableModel, { words, own, sentence, quantity }: Asked, heads: Heads): Part[] {
  const counted = quantity.ofSpan;
  const times = new Set(dateColumns(model).map(({ column }) => column.index));
  const isBare = !words.some(({ capital }) => capital);
  const runs: Run[] = [];
  for (const [column, index] of wordIndex(model)) {
    if (times.has(column)) continue;
    for (let at = 0; at < words.length; at++) {
      let rows: readonly number[] | undefined;
      const said: number[] = [];
      for (let next = at; next < words.length && next <= (said.at(-1) ?? at) + 2; next++) {
        const word = words[next];
        if (word === undefined || own.has(next)) break;
        if (word.stop) continue;
        const held = index.get(word.stem);
        const left = held === undefined ? [] : rows === undefined ? held : shared(rows, held);
        if (left.length === 0) break;
        rows = left;
        said.push(next);
      }
      if (rows === undefined || said[0] !== at) continue;
      if (said.length === 1 && !isTelling(at)) continue;
      runs.push({ column, words: said, rows: [...new Set(rows)] });

      function isTelling(one: number): boolean {
        const word = words[one];
        if (word === undefined) return false;
        const own = heads.get(column)?.words ?? [];
        // a single digit stands in any result; what the head says already names the column
        if (word.digit) return own.some((head) => Math.abs(head - one) <= 2);
        const texts = [...new Set(rows?.map((row) => model.columns[column]?.cells[row]?.text ?? ''))];
        if (texts.some((text) => isElement(text, word.stem))) return true;
        if ((counted !== undefined && overlaps(word, counted)) || [...heads.values()].some((head) => head.share === 1 && head.words.includes(one))) return false;
        return (word.capital && one > 0) || ((isBare || !isKeyColumn(model, column)) && texts.every((text) => stemsOf(text).length <= SHORT));
      }
    }
  }
  runs.sort((a, b) => b.words.length - a.words.length || (a.words[0] as number) - (b.words[0] as number));
  const parts: Part[] = [];
  const taken = new Set<number>();
  for (const { words: said } of runs) {
    if (said.some((word) => taken.has(word))) continue;
    for (const word of said) taken.add(word);
    const same = runs.filter((run) => run.words.length === said.length && run.words[0] === said[0] && run.words.at(-1) === said.at(-1));
    const whole = same.filter((run) => run.rows.some((row) => isWholeCell(model, run.column, row, said.length)));
    const held = whole.length > 0 ? whole : same;
    // a head that is said tells which of them is meant
    const named = held.filter(({ column }) => (heads.get(column)?.share ?? 0) >= 0.5);
    const chosen = named.length > 0 ? named : held;
    const label = sentence.slice(words[said[0] as number]?.start, words[said.at(-1) as number]?.end);
    parts.push({ kind: 'value', words: said, columns: chosen.map(({ column }) => column), rows: chosen.map(({ rows }) => rows).reduce(united), ...(chosen.length > 1 ? { byColumn: chosen.map(({ rows }) => rows) } : {}), label });
  }
  return parts;
}

// in a longer cell a single word is no name for it
const SHORT = 2;

/** One of the things that a cell lists: "Ghent" of "Ghent, Belgium". */
const isElement = (text: string, stem: string): boolean => text.split(/[,;/()&]/).some((element) => {
  const stems = stemsOf(element);
  return stems.length === 1 && stems[0] === stem;
});

const isWholeCell = (model: TableModel, column: number, row: number, length: number): boolean => stemsOf(model.columns[column]?.cells[row]?.text ?? '').length === length;

const wordsOf = ({ words }: Asked, span: { readonly start: number; readonly end: number }): number[] => words.flatMap((word, at) => (overlaps(word, span) ? [at] : []));

const OPENS: ReadonlySet<string> = new Set('from between'.split(' '));
const JOINS: ReadonlySet<string> = new Set(['to', 'and', 'until', 'till', '-', '–']);

/** "From 2004 to 2006", where each end is a date of its own. */
function rangeParts(model: TableModel, asked: Asked): Part[] {
  const dates = asked.siblings.filter(({ date }) => date !== undefined).sort((a, b) => a.start - b.start);
  return dates.flatMap((first, at): Part[] => {
    const last = dates[at + 1];
    const lead = asked.words.findLast((word) => word.end <= first.start)?.lower ?? '';
    if (last === undefined || first.date?.from == null || last.date?.to == null || !OPENS.has(lead) || !JOINS.has(asked.sentence.slice(first.end, last.start).trim())) return [];
    for (const { column, periods } of dateColumns(model)) {
      const rows = rowsAt(periods, { from: first.date.from, to: last.date.to }, '');
      if (rows.length > 0) return [{ kind: 'time', words: [...wordsOf(asked, first), ...wordsOf(asked, last)], columns: [column.index], rows, label: `${first.text} to ${last.text}` }];
    }
    return [];
  });
}

/** A date, a year, "since May". */
function timePart(model: TableModel, asked: Asked, sibling: Quantity): Part | null {
  if (sibling.date === undefined) return null;
  const lead = asked.words.findLast((word) => word.end <= sibling.start)?.lower ?? '';
  for (const { column, periods } of dateColumns(model)) {
    const rows = rowsAt(periods, sibling.date, lead);
    if (rows.length > 0) return { kind: 'time', words: wordsOf(asked, sibling), columns: [column.index], rows, label: sibling.text };
  }
  return null;
}

const TESTS = {
  'more-than': (value: number, mark: number): boolean => value > mark, 'at-least': (value: number, mark: number): boolean => value >= mark,
  'less-than': (value: number, mark: number): boolean => value < mark, 'at-most': (value: number, mark: number): boolean => value <= mark, 'up-to': (value: number, mark: number): boolean => value <= mark,
};
const SIDES = { 'more-than': 'above', 'at-least': 'at least', 'less-than': 'below', 'at-most': 'at most', 'up-to': 'at most' };

/** "More than 20 floors". */
function boundPart(model: TableModel, asked: Asked, heads: Heads, sibling: Quantity): Part | null {
  const { hedge, low, high } = sibling;
  const mark = low ?? high;
  if (!(hedge in TESTS) || mark === null || (low !== null && high !== null && low !== high)) return null;
  const side = hedge as keyof typeof TESTS;
  const column = columnOf(model, asked, heads, sibling, () => true);
  if (column === null) return null;
  const factor = factorOf(column, sibling.unit) ?? 1;
  const rows = column.cells.flatMap((cell, row) => (cell?.quantity?.value != null && TESTS[side](cell.quantity.value * factor, mark) ? [row] : []));
  return { kind: 'bound', words: wordsOf(asked, sibling.phrase), columns: [column.index], rows, label: `${headOf(column)} ${SIDES[side]} ${sibling.text}` };
}

/** "In week 3", "with 4 points", "the third round". */
function figurePart(model: TableModel, asked: Asked, heads: Heads, sibling: Quantity): Part | null {
  const { value, kind, hedge } = sibling;
  if (value === null || hedge !== 'exact' || kind === 'date' || kind === 'percent') return null;
  const column = columnOf(model, asked, heads, sibling, ({ cells }) => cells.some((cell) => cell?.quantity?.value === value));
  if (column === null) return null;
  const rows = column.cells.flatMap((cell, row) => (cell?.quantity?.value === value ? [row] : []));
  return { kind: 'figure', words: wordsOf(asked, sibling), columns: [column.index], rows, label: `${headOf(column)} ${sibling.text}` };
}

const BESIDE = 3;

/** The column of figures that one of the sentence is about: by what it counts, by its unit, by the head that is said beside it; null where none is, or several may be. */
function columnOf(model: TableModel, asked: Asked, heads: Heads, sibling: Quantity, may: (column: Column) => boolean): Column | null {
  const numeric = model.columns.filter((column) => column.isNumeric && factorOf(column, sibling.unit) !== null && may(column));
  const of = new Set(sibling.of === null ? [] : stemsOf(sibling.of));
  const words = wordsOf(asked, sibling);
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? 0];
  const fits = numeric.flatMap((column) => {
    const said = heads.get(column.index);
    const counted = column.stems.some((stem) => of.has(stem)) ? 1 : 0;
    const unit = sibling.unit !== null && column.unit === sibling.unit ? 1 : 0;
    const nearest = (said?.words ?? []).reduce((least, word) => Math.min(least, word < first ? first - word : word - last), Infinity);
    const beside = nearest <= BESIDE ? 1 / nearest : 0;
    const fit = counted + unit + beside * (said?.share ?? 0);
    return fit > 0 ? [{ column, fit: fit + 0.01 * (said?.share ?? 0) }] : [];
  }).sort((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  if (best !== undefined) return second === undefined || second.fit < best.fit ? best.column : null;
  const measured = numeric.filter((column) => !column.isId);
  return sibling.unit === null && sibling.of === null && measured.length === 1 && numeric.length === 1 ? measured[0] as Column : null;
}

/** What multiplies a cell into the unit; null where the column cannot hold such figures. */
function factorOf(column: Column, unit: string | null): number | null {
  if (unit === null || column.unit === null) return 1;
  return unit === column.unit ? 1 : unitConversion(column.unit, unit)?.factor ?? null;
}

/** "Won", "lost", where a column begins its cells with W and L. */
function outcomeParts(model: TableModel, asked: Asked): Part[] {
  return model.columns.flatMap((column): Part[] => {
    if (column.isNumeric) return [];
    const said = asked.words.flatMap(({ lower }, at) => OUTCOMES.flatMap((outcome) => (outcome.words.has(lower) && !asked.own.has(at) ? [{ at, outcome }] : [])));
    const marks = said.length === 0 ? null : marksOf(column);
    return marks === null ? [] : said.map(({ at, outcome }): Part => ({ kind: 'outcome', words: [at], columns: [column.index], rows: marks.flatMap((mark, row) => (outcome.marks.has(mark) ? [row] : [])), label: outcome.label }));
  });
}

/** "Have a library", "no turbo": a column of yes and no. */
function markParts(model: TableModel, asked: Asked, heads: Heads): Part[] {
  return model.columns.flatMap((column): Part[] => {
    const said = heads.get(column.index);
    if (column.isNumeric || said === undefined || said.share < 1) return [];
    const texts = column.cells.map((cell) => (cell === null ? '' : cell.text.trim().toLowerCase()));
    if (!texts.every((text) => YES.has(text) || NO.has(text)) || !texts.some((text) => YES.has(text))) return [];
    const first = said.words[0] as number;
    const isDenied = asked.words.slice(Math.max(0, first - NEAR), first).some(({ lower }) => NOT.has(lower));
    const wanted = isDenied ? NO : YES;
    return [{ kind: 'mark', words: said.words, columns: [column.index], rows: texts.flatMap((text, row) => (wanted.has(text) ? [row] : [])), label: `${isDenied ? 'no ' : ''}${headOf(column)}` }];
  });
}
