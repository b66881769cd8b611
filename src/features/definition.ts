import type { LocationLink, Position } from 'vscode-languageserver-types';
import { claimAt, rangeIn, type DraftView } from './view.js';

/** The passages a claim rests on, best first, each selected at its figure. Empty outside claims. */
export function definition(view: DraftView, position: Position): LocationLink[] {
  const claim = claimAt(view, position);
  if (claim === undefined) return [];
  return claim.evidence.flatMap((one) => {
    const source = view.source(one.source);
    return source === undefined ? [] : [{
      originSelectionRange: rangeIn(view.lines, claim.claim.span),
      targetUri: source.openUri,
      targetRange: rangeIn(source.lines, one.offset),
      targetSelectionRange: rangeIn(source.lines, one.focusOffset ?? one.offset),
    }];
  });
}
