import type { Location, Position } from 'vscode-languageserver-types';
import { claimAt, rangeIn, type DraftView, type SourceView } from './view.js';

/** From a claim: the passages that bear on it. */
export function passagesOfClaim(view: DraftView, position: Position): Location[] {
  return (claimAt(view, position)?.evidence ?? []).flatMap((one) => {
    const source = view.source(one.source);
    return source === undefined ? [] : [{ uri: source.openUri, range: rangeIn(source.lines, one.offset) }];
  });
}

/** From a place in a source: the claims of all checked drafts that rest on the passage there. */
export function claimsOnPassage(views: Iterable<DraftView>, source: SourceView, position: Position): Location[] {
  const offset = source.lines.offsetAt(position);
  const found: Location[] = [];
  for (const view of views) {
    if (view.source(source.document.path)?.uri !== source.uri) continue;
    for (const { claim, evidence } of view.checked.claims) {
      const rests = evidence.some((one) => one.source === source.document.path && one.offset.start <= offset && offset <= one.offset.end);
      if (rests) found.push({ uri: view.uri, range: rangeIn(view.lines, claim.span) });
    }
  }
  return found;
}
