import type { PassageView } from '../passageView.js';
import { coverage, viewStems, type Focus } from './context.js';
import type { DeriveInput } from './types.js';

// what is told in the sentence beside a date or a time happened then as often as not
const BESIDE = 0.6;
// "17 July." opens an entry of a diary, and what follows is told of that day
const ENTRY = 0.9;
const ENTRY_SENTENCES = 3;
const FEW_WORDS = 3;

/**
 * How well what a passage states fits the claim, 0 to 1: by its own words, and less by those of the sentences beside it in its paragraph, since a date or a
 * time of day is told once and holds for what follows.
 */
export function placeFit({ passages }: Pick<DeriveInput, 'passages'>, focus: Focus): (view: PassageView) => number {
  const prose = new Map<string, PassageView>();
  for (const { view } of passages) if (view.passage.table === undefined) prose.set(keyOf(view.document.path, view.at), view);
  const known = new Map<PassageView, number>();
  const own = (view: PassageView): number => {
    let fit = known.get(view);
    if (fit === undefined) known.set(view, (fit = coverage(focus, viewStems(view))));
    return fit;
  };
  const at = (view: PassageView, step: number): number => {
    const other = prose.get(keyOf(view.document.path, view.at + step));
    return other === undefined || other.passage.group !== view.passage.group ? 0 : own(other);
  };
  return (view) => {
    if (view.passage.table !== undefined) return own(view);
    let fit = Math.max(own(view), BESIDE * Math.max(at(view, -1), at(view, 1)));
    if (isEntry(view)) for (let step = 1; step <= ENTRY_SENTENCES; step++) fit = Math.max(fit, ENTRY * at(view, step));
    return fit;
  };
}

const keyOf = (path: string, at: number): string => `${path}\n${at}`;

/** A date that stands by itself in front of what is told of it. */
const isEntry = ({ words, quantities }: PassageView): boolean => words.length <= FEW_WORDS && quantities.some(({ kind }) => kind === 'date' || kind === 'time');
