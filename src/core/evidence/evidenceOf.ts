import { placeInDocument } from '../sources/placeInDocument.js';
import type { Span } from '../text/span.js';
import type { Derivation } from './derive/types.js';
import type { TableAnswer } from './query/queryTables.js';
import { oneLine } from './messages.js';
import type { ScoredPair } from './pairs.js';
import { PAIR_FEATURES, type PairFeature } from './pairFeatures.js';
import type { PassageView } from './passageView.js';
import type { Evidence } from './types.js';

/** The evidence that a passage gives: its words, its place, and the figure that decides. */
export function passageEvidence(view: PassageView, relation: Evidence['relation'], focus: Span | null, rest: Pick<Evidence, 'score' | 'says' | 'why'> & { working?: string }): Evidence {
  const { passage, document } = view;
  // what a head states is shown at the cell under it
  const cell = focus === null ? undefined : passage.cells?.find((one) => focus.end <= one.span.end);
  return {
    source: document.path, relation, quote: passage.text, focus, offset: passage.span,
    focusOffset: focus === null ? null : placeInDocument(passage, focus),
    locator: cell?.ref == null ? passage.locator : { ...passage.locator, cell: cell.ref }, ...rest,
  };
}

/** @param unsaid of what the draft names and counts there its passage says nothing */
export function pairEvidence(pair: ScoredPair, unsaid: readonly string[] = []): Evidence {
  const { view, figure, agrees, score } = pair;
  return passageEvidence(view, agrees ? 'supports' : 'contradicts', figure.cell === undefined ? figure.phrase : { start: figure.start, end: figure.end }, {
    score, says: says(pair), why: unsaid.length === 0 ? reasons(pair) : [...reasons(pair), `no word of ${unsaid.map((word) => `“${word}”`).join(' or ')}`],
  });
}

/** What the passage says, as it goes on within a sentence of ours: "Six" where its own began with it. Months, names and currencies keep their capitals. */
function says({ view, figure }: ScoredPair): string {
  const words = oneLine(view.passage.text.slice(figure.phrase.start, figure.phrase.end));
  const isCount = figure.kind === 'cardinal' || figure.kind === 'percent' || figure.kind === 'ratio' || figure.kind === 'multiple' || figure.kind === 'ordinal';
  return isCount && /^[A-Z][a-z]+(?:[ -]|$)/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** One passage for each operand, the working on each: whichever is opened tells how the figure came about. */
export function derivationEvidence({ operands, working, score }: Pick<Derivation, 'operands' | 'working' | 'score'>, relation: Evidence['relation']): Evidence[] {
  const seen = new Set<unknown>();
  return operands.filter(({ view }) => !seen.has(view) && seen.add(view)).slice(0, 4).map(({ view, quantity, cell }) => {
    const focus = quantity !== undefined ? { start: quantity.start, end: quantity.end } : cell === undefined ? null : (view.passage.cells?.[cell]?.span ?? null);
    return passageEvidence(view, relation, focus, { score, says: working, working, why: [] });
  });
}

/** The rows that a table's answer rests on, with how it came about. */
export function tableEvidence(answer: TableAnswer): Evidence[] {
  const found = derivationEvidence({ ...answer, score: answer.complete }, answer.agrees ? 'supports' : 'contradicts');
  const { stated } = answer;
  return stated === undefined ? found : found.map((one) => ({ ...one, says: stated }));
}

const has = (pair: ScoredPair, name: PairFeature): number => pair.features[PAIR_FEATURES.indexOf(name)] as number;

/** The measured reasons, in words a writer knows; at most three. */
function reasons(pair: ScoredPair): string[] {
  const { relation } = pair.comparison;
  const found: string[] = [];
  if (relation === 'equal') found.push('same figure');
  else if (relation === 'equivalent') found.push('same amount, written differently');
  else if (relation === 'rounded') found.push('same when rounded');
  else if (relation === 'bound') found.push('within the bound');
  if (has(pair, 'ofSame') === 1) found.push('same thing counted');
  if (has(pair, 'rowLabel') > 0.5) found.push('same row');
  if (has(pair, 'siblings') > 0) found.push('states other figures of the sentence too');
  if (has(pair, 'cited') === 1) found.push('cited here');
  return found.slice(0, 3);
}
