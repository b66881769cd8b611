import type { Quantity } from '../../quantities/types.js';
import { figure, type Candidate } from './candidate.js';
import type { Cues } from './cues.js';
import { candidate, shapeOf } from './pairs.js';
import { tidy, type TableTerms } from './tableTerms.js';
import { addable, type Term } from './term.js';

/** What one term, or a run of terms, gives by itself: a column's sum, its highest cell, half of a figure, the sum of a list. */
export function* singleCandidates(terms: readonly Term[], tables: readonly TableTerms[], claim: Quantity, cues: Cues): Generator<Candidate> {
  const shape = shapeOf(claim);
  if (shape.isMultiple) return;
  for (const table of tables) for (const term of table.aggregates) yield* aggregate(term, cues);
  if (!shape.isAmount) return;
  for (const term of terms) {
    if (cues.strength.half > 0 && term.aggregate === undefined && term.kind !== 'percent') {
      yield candidate([term], { operation: 'half', value: term.value / 2, unit: term.unit, kind: term.kind, error: term.error / 2, cue: cues.strength.half, formula: `${term.label} ÷ 2` }, 0.9);
    }
  }
  if (cues.strength.sum > 0) yield* runs(terms, cues);
}

function* aggregate(term: Term, cues: Cues): Generator<Candidate> {
  const { strength } = cues;
  const cue =
    // a total needs no word: "the museum had 101,200 visitors" may be the sum of twelve months
    term.aggregate === 'sum' ? Math.max(strength.sum, 0.45) :
    term.aggregate === 'average' || term.aggregate === 'median' ? (strength.average >= 0.55 ? strength.average : 0) :
    term.aggregate === 'max' ? strength.max : term.aggregate === 'min' ? strength.min : 0;
  if (cue === 0 || term.aggregate === undefined || (term.aggregate === 'sum' && term.kind === 'percent')) return;
  yield candidate([term], { operation: term.aggregate === 'count' ? 'count' : term.aggregate, value: term.value, unit: term.unit, kind: term.kind, error: term.error, cue, formula: term.label }, 1);
}

/** Three or more figures of one sentence, list or naming, added up. */
function* runs(terms: readonly Term[], cues: Cues): Generator<Candidate> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.aggregate !== undefined || term.table !== undefined || term.kind === 'percent') continue;
    for (const key of [`${term.path}:${term.passage}`, ...(term.anchored ? ['named'] : [])]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [term]);
      else if (addable(group[0] as Term, term) && !group.some((one) => one.value === term.value && one.passage === term.passage && one.path === term.path)) group.push(term);
    }
  }
  for (const [key, group] of groups) {
    if (group.length < 3 || group.length > 12) continue;
    const ordered = [...group].sort((a, b) => (a.operands[0]?.quantity?.start ?? 0) - (b.operands[0]?.quantity?.start ?? 0));
    // the list may end, or begin, with its own total
    for (const part of [ordered, ordered.slice(1), ordered.slice(0, -1)]) {
      if (part.length < 3) continue;
      const first = part[0] as Term;
      yield candidate(part, {
        operation: 'sum', value: tidy(part.reduce((sum, term) => sum + term.value, 0)), unit: first.unit, kind: first.kind, error: part.reduce((sum, term) => sum + term.error, 0),
        cue: cues.strength.sum, formula: part.map((term) => term.label || figure(term.value)).join(' + '),
      }, key === 'named' ? 0.9 : 1);
    }
  }
}
