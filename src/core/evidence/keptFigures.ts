import type { SourceQuantity } from './passageView.js';

/**
 * The figures of a source's prose as they are kept beside its index: to read a passage for them takes ten times as long as to read what was found.
 * Those of a passage are JSON from `ends[at]` to `ends[at + 1]` in `text`; nothing for a table's row, whose cells are read as fast.
 */
export interface KeptFigures {
  readonly text: { slice(start: number, end: number): string };
  readonly ends: Uint32Array;
}

/** What most figures have; `of` with a length of 0 where a figure counts nothing. Then what else this one has, or has otherwise than most: exact, its value all that it allows, no word of its phrase outside. */
type Kept = readonly [start: number, length: number, kind: number, value: number | null, step: number, unit: string | null, ofStart: number, ofLength: number, more?: Partial<SourceQuantity>];

const KINDS: readonly SourceQuantity['kind'][] = ['cardinal', 'ordinal', 'percent', 'money', 'measure', 'ratio', 'multiple', 'date', 'duration', 'time', 'age', 'score'];

/** @param passage its text */
export const keepFigures = (figures: readonly SourceQuantity[], passage: string): string => JSON.stringify(figures.map((figure) => kept(figure, passage)));

function kept(figure: SourceQuantity, passage: string): Kept {
  const { start, end, text, kind, value, low, high, unit, hedge, of, step, phrase, ofSpan, ...rest } = figure;
  const isThere = of !== null && of !== '' && ofSpan !== undefined && of === passage.slice(ofSpan.start, ofSpan.end);
  const more = {
    ...rest, ...(text === passage.slice(start, end) ? {} : { text }), ...(low === value && high === value ? {} : { low, high }), ...(hedge === 'exact' ? {} : { hedge }),
    ...(phrase.start === start && phrase.end === end ? {} : { phrase }), ...(isThere || (of === null && ofSpan === undefined) ? {} : { of, ofSpan }),
  };
  const most = [start, end - start, KINDS.indexOf(kind), value, step, unit, isThere ? ofSpan.start : 0, isThere ? ofSpan.end - ofSpan.start : 0] as const;
  return Object.values(more).every((one) => one === undefined) ? most : [...most, more];
}

/** The figures of the passage at `at`; null where they are not kept, or what is kept is none: then the passage is read. @throws where it cannot be read from its file */
export function keptFigures({ text, ends }: KeptFigures, at: number, passage: string): SourceQuantity[] | null {
  const from = ends[at] as number;
  const to = ends[at + 1] ?? 0;
  if (!(to > from)) return null;
  const written = text.slice(from, to);
  try {
    const kept = JSON.parse(written) as Kept[];
    return Array.isArray(kept) ? figuresOf(kept, passage) : null;
  } catch {
    return null;
  }
}

// (no `map`: once that is compiled it makes another kind of array, and all that was compiled for the first is compiled anew)
function figuresOf(kept: readonly Kept[], passage: string): SourceQuantity[] {
  const figures: SourceQuantity[] = [];
  for (let i = 0; i < kept.length; i++) figures.push(figureOf(kept[i] as Kept, passage));
  return figures;
}

// Each has every property, in one order: what compares figures is compiled for one kind of object and not for a dozen.
function figureOf(one: Kept, passage: string): SourceQuantity {
  const start = one[0];
  const end = start + one[1];
  const span = { start, end };
  const ofSpan = one[7] === 0 ? undefined : { start: one[6], end: one[6] + one[7] };
  const { text, low, high, hedge = 'exact', of, phrase = span, ...more } = one[8] ?? NOTHING_MORE;
  const isRange = low !== undefined;
  return {
    start, end, text: text ?? passage.slice(start, end), kind: KINDS[one[2]] as SourceQuantity['kind'], value: one[3], low: isRange ? low : one[3], high: isRange ? (high as number | null) : one[3], unit: one[5], hedge,
    of: of !== undefined ? of : ofSpan === undefined ? null : passage.slice(ofSpan.start, ofSpan.end), step: one[4], phrase, ofSpan: more.ofSpan ?? ofSpan,
    date: more.date, clock: more.clock, per: more.per, role: more.role, direction: more.direction, elided: more.elided, counted: more.counted, carried: more.carried, ratio: more.ratio, ratioSpans: more.ratioSpans, lean: more.lean, implied: more.implied, inUnit: more.inUnit,
    looseUnit: more.looseUnit, rowUnit: more.rowUnit, raw: more.raw, cell: more.cell, head: more.head, isEnd: more.isEnd,
  } satisfies Record<keyof SourceQuantity, unknown>;
}

const NOTHING_MORE: Partial<SourceQuantity> = {};
