import { statements, type Verdict } from '../core/index.js';
import { isToFix, type DraftView } from './view.js';

export type Counts = Record<Verdict, number> & { unchecked: number; ignored: number; statements: number };

/** How many claims of a draft have which verdict; ignored ones are counted only as such. `statements` are sentences without a figure, which nothing checks. */
export function counts(view: DraftView | null): { readonly counts: Readonly<Counts>; readonly toFix: number } {
  const found: Counts = { supported: 0, contradicted: 0, disputed: 0, unsupported: 0, unchecked: 0, ignored: 0, statements: view === null ? 0 : statements(view.checked.draft).length };
  let toFix = 0;
  for (const one of view?.checked.claims ?? []) {
    found[one.claim.ignored !== undefined ? 'ignored' : (one.verdict ?? 'unchecked')]++;
    if (view !== null && isToFix(view, one)) toFix++;
  }
  return { counts: found, toFix };
}
