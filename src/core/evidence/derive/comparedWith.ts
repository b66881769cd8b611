import type { Quantity } from '../../quantities/types.js';
import { relatedStems } from '../lexicon/relations.js';
import type { Focus } from './context.js';
import { shapeOf } from './pairs.js';
import { tidy } from './proseTerms.js';
import type { Sink } from './sink.js';
import { addable, type Term } from './term.js';

const UP = new Set(['more', 'above', 'higher', 'longer', 'larger', 'bigger']);
const DOWN = new Set(['fewer', 'less', 'below', 'lower', 'shorter', 'smaller']);
// what was planned was meant, expected and promised
const PLANNED = new Set('planned plan plans meant intended expected scheduled supposed promised hoped wanted budgeted foreseen forecast'.split(' '));
// words behind "than" that say what it is held against
const REACH = 4;
// a word between the figure and "fewer": "four metres fewer"
const NEXT = 3;
const CUE = 0.8;

/** "64 mini-grids, four fewer than planned": what was planned is 68. Only where the draft says near its figure what the source holds its own against. */
export function readCompared(terms: readonly Term[], claim: Quantity, focus: Focus, sink: Sink): void {
  if (!shapeOf(claim).isAmount) return;
  for (const gap of terms) {
    const way = gap.table === undefined ? wayOf(gap, focus) : 0;
    if (way === 0) continue;
    const start = gap.operands[0]?.quantity?.start ?? 0;
    for (const base of terms) {
      if (base.path !== gap.path || base.passage !== gap.passage || base.table !== undefined || base.value <= gap.value || (base.operands[0]?.quantity?.start ?? Infinity) >= start || !addable(base, gap)) continue;
      sink.offer(way < 0 ? 'sum' : 'difference', [base, gap], tidy(base.value - way * gap.value), base.unit ?? gap.unit, base.kind, base.error + gap.error, CUE, 1);
    }
  }
}

/** 1 for "two more than I had", -1 for "four fewer than planned", where the draft says what is compared with; 0 for any other figure. */
function wayOf({ operands: [operand] }: Term, { weights, words: said }: Focus): -1 | 0 | 1 {
  const quantity = operand?.quantity;
  if (operand === undefined || quantity === undefined) return 0;
  const { words } = operand.view;
  const first = words.findIndex(({ start }) => start >= quantity.end);
  const than = first < 0 ? -1 : words.findIndex(({ lower }, at) => at > first && at <= first + NEXT && lower === 'than');
  const way = words[than - 1]?.lower ?? '';
  if (than < 0 || (!UP.has(way) && !DOWN.has(way))) return 0;
  const isPlanned = said.some(({ lower }) => PLANNED.has(lower));
  const isSaid = words.slice(than + 1, than + 1 + REACH).some(({ stop, stem, lower }) => !stop && (weights.has(stem) || (isPlanned && PLANNED.has(lower)) || relatedStems(stem).some((other) => weights.has(other))));
  return !isSaid ? 0 : UP.has(way) ? 1 : -1;
}
