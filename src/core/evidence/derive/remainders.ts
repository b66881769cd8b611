import type { Quantity } from '../../quantities/types.js';
import { isFraction } from '../compareTolerance.js';
import { noted } from '../notes.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import type { Cues } from './cues.js';
import { tells } from './operandFit.js';
import { shapeOf } from './pairs.js';
import { tidy } from './proseTerms.js';
import type { Sink } from './sink.js';
import { addable, type Term } from './term.js';

const REST = new Set('rest remainder remaining others other'.split(' '));
const STATED = 0.6;
const FEWEST_PARTS = 2;
const MOST_PARTS = 4;
// passages from the whole to its parts
const NEAR = 4;
// a figure that the draft states as well
const NAMED = 0.7;

/** What is left of a whole when several parts are taken away: "463 bells, of which 118 are in churches, 57 in harbours" leave 288. */
export function readRemainders(terms: readonly Term[], claim: Quantity, cues: Cues, sink: Sink): void {
  const { isAmount, isPercent, isShare } = shapeOf(claim);
  const asked = cues.isLevel ? 0 : Math.max(cues.strength.rest, cues.strength.difference);
  for (const run of passagesOf(terms)) {
    const view = (run[0] as Term).operands[0]?.view as PassageView;
    const isStated = saysRest(view);
    const cue = Math.max(asked, isStated ? STATED : 0);
    if (cue === 0) continue;
    if (isPercent || isShare) readSharesLeft(run, view, isPercent ? 100 : 1, cue, sink);
    if (!isAmount) continue;
    const wholes = [...run, ...terms.filter((term) => term.table === undefined && !run.includes(term) && term.path === (run[0] as Term).path && (term.anchored >= NAMED || Math.abs(term.passage - (run[0] as Term).passage) <= NEAR))];
    for (const whole of wholes) {
      const parts = run.filter((part) => part !== whole && part.kind !== 'percent' && addable(whole, part) && tells(part, whole, claim) && isTold(part, whole));
      for (let from = 0; from < parts.length; from++) {
        for (let to = from + FEWEST_PARTS; to <= Math.min(parts.length, from + MOST_PARTS); to++) {
          const taken = parts.slice(from, to);
          const left = taken.reduce((rest, { value }) => rest - value, whole.value);
          if (left <= 0 || taken.some((part) => part.value >= whole.value)) break;
          // where the source speaks of no rest, and not of parts either, the draft says what is taken from what
          if (!isStated && whole.anchored < NAMED && taken.some((part) => part.anchored < NAMED && part.whole !== whole.value)) continue;
          sink.offer('difference', [whole, ...taken], tidy(left), whole.unit, whole.kind, [whole, ...taken].reduce((sum, { error }) => sum + error, 0), cue, run.includes(whole) ? 1 : 0.8);
        }
      }
    }
  }
}

/** "Canton and research funds together bear 85 %": two parts of a whole that their own source names. */
export function readTogether(terms: readonly Term[], claim: Quantity, { strength, isChange }: Cues, sink: Sink): void {
  const { isShare, isPercent } = shapeOf(claim);
  if (!isShare || strength.sum === 0 || isChange) return;
  const parts = terms.filter(({ whole, table, aggregate }) => whole !== undefined && table === undefined && aggregate === undefined);
  for (const [i, a] of parts.entries()) {
    for (const b of parts.slice(i + 1)) {
      if (a.path !== b.path || a.passage !== b.passage || a.whole !== b.whole || a.value + b.value > (a.whole as number)) continue;
      const whole = terms.find(({ path, passage, value, table }) => path === a.path && passage === a.passage && value === a.whole && table === undefined);
      if (whole === undefined) continue;
      const value = (a.value + b.value) / whole.value;
      const scale = isPercent ? 100 : 1;
      sink.offer('share', [a, b, whole], value * scale, isPercent ? '%' : null, isPercent ? 'percent' : 'ratio', ((a.error + b.error) / (a.value + b.value) + whole.error / whole.value) * value * scale, strength.sum, 1);
    }
  }
}

/** The whole stands before its parts, or the draft names it, or it names these. */
const isTold = (part: Term, whole: Term): boolean => whole.anchored >= NAMED || part.anchored >= NAMED || part.passage === whole.passage && (whole.operands[0]?.quantity?.start ?? 0) < (part.operands[0]?.quantity?.start ?? 0);

/** The terms of each passage of prose, in its order; passages with several. */
function passagesOf(terms: readonly Term[]): Term[][] {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.table !== undefined || term.aggregate !== undefined) continue;
    const key = `${term.path}\n${term.passage}`;
    const run = found.get(key);
    if (run === undefined) found.set(key, [term]);
    else run.push(term);
  }
  const place = ({ operands: [operand] }: Term): number => operand?.quantity?.start ?? 0;
  return [...found.values()].map((run) => run.sort((a, b) => place(a) - place(b)));
}

/** "Half of it goes to steelworks, 30 per cent to agriculture and the rest into roads": a fifth. */
function readSharesLeft(run: readonly Term[], view: PassageView, scale: number, cue: number, sink: Sink): void {
  const parts = sharesOf(view);
  const left = parts.reduce((rest, { percent }) => rest - percent, 100);
  const [first] = run;
  if (!saysRest(view) || left <= 0 || parts.length === 0 || first === undefined) return;
  const terms = parts.map(({ quantity, percent }) => ({ ...first, value: percent, unit: '%', kind: 'percent' as const, label: quantity.text.trim(), error: 0, operands: [{ view, quantity }] }));
  sink.offer('rest', terms, tidy((left * scale) / 100), scale === 100 ? '%' : null, scale === 100 ? 'percent' : 'ratio', 0, cue, 1);
}

/** The percentages and fractions of a passage, as percentages. */
const sharesOf = noted(({ quantities }: PassageView): readonly { readonly quantity: SourceQuantity; readonly percent: number }[] =>
  quantities.flatMap((quantity) => (quantity.value === null ? [] : quantity.unit === '%' ? [{ quantity, percent: quantity.value }] : isFraction(quantity) ? [{ quantity, percent: 100 * quantity.value }] : [])));

const saysRest = noted(({ words }: PassageView): boolean => words.some(({ lower }, at) => REST.has(lower) && words[at - 1]?.lower === 'the'));
