import { stemsOf } from '../derive/context.js';
import { measuresOf } from '../derive/headWords.js';
import type { TableModel } from '../derive/tableModel.js';
import { relatedStems } from '../lexicon/relations.js';
import type { Asked } from './types.js';

/** How a sentence names a column. */
export interface HeadSaid {
  /** Indices in `Asked.words`. */
  readonly words: readonly number[];
  /** Of the head's words, 0 to 1. */
  readonly share: number;
}

// "goals" for a head "goals" names it better than "scored"
const KINDRED = 0.7;

/** By column, the words of a sentence that its head has, or whose meaning it measures ("the tallest" for "height"). Columns without any are left out. */
export function headsSaid(model: TableModel, { words, own, quantity }: Asked): ReadonlyMap<number, HeadSaid> {
  const byStem = new Map<string, { word: number; worth: number }[]>();
  const put = (stem: string, word: number, worth: number): void => {
    const list = byStem.get(stem);
    if (list === undefined) byStem.set(stem, [{ word, worth }]);
    else list.push({ word, worth });
  };
  for (const [at, word] of words.entries()) {
    // a year may head a column
    if (own.has(at) || (word.digit && word.lower.length !== 4)) continue;
    const measures = measuresOf(word);
    for (const stem of measures) put(stem, at, KINDRED);
    if (word.stop) continue;
    put(word.stem, at, 1);
    for (const stem of relatedStems(word.stem)) put(stem, at, KINDRED);
  }
  // "5 km": the figure's own unit may be all that names it
  const unit = new Set(quantity.unit === null ? [] : stemsOf(quantity.text));
  const found = new Map<number, HeadSaid>();
  for (const { index, stems } of model.columns) {
    const said = stems.flatMap((stem) => (unit.has(stem) ? [{ word: -1, worth: 1 }] : byStem.get(stem) ?? []).map((one) => ({ ...one, stem })));
    if (said.length === 0) continue;
    const share = stems.reduce((sum, stem) => sum + said.reduce((most, one) => (one.stem === stem ? Math.max(most, one.worth) : most), 0), 0) / stems.length;
    found.set(index, { words: [...new Set(said.map(({ word }) => word).filter((word) => word >= 0))], share });
  }
  return found;
}
