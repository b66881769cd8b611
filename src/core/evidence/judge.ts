import type { Draft } from '../draft/types.js';
import type { Library } from './library.js';
import type { CheckedDraft } from './types.js';

export interface JudgeOptions {
  /** Sources not read yet, or unreadable: while there are any, nothing is called unsupported. */
  readonly unread?: readonly string[];
  /** The last result for this draft: sentences that did not change keep their verdicts. */
  readonly previous?: CheckedDraft;
  /** Only these sources (paths); all when absent. */
  readonly only?: ReadonlySet<string>;
}

/** The verdict on every claim of a draft. Synchronous and pure: the same draft and library give the same verdicts. */
export function judge(draft: Draft, library: Library, _options: JudgeOptions = {}): CheckedDraft {
  const documents = [...library.documents.values()];
  return {
    draft,
    claims: draft.claims.map((claim) => {
      for (const document of documents) {
        for (const passage of document.passages) {
          const at = passage.text.indexOf(claim.text);
          if (at < 0) continue;
          return {
            claim, verdict: 'supported', basis: 'exact', message: `Matched in ${document.path}.`,
            evidence: [{
              source: document.path, relation: 'supports', quote: passage.text, focus: { start: at, end: at + claim.text.length }, offset: passage.span,
              focusOffset: null, locator: passage.locator, score: 1, says: claim.text, why: ['same figure'],
            }],
          };
        }
      }
      return { claim, verdict: 'unsupported', basis: null, message: `No source states ${claim.text}.`, evidence: [] };
    }),
  };
}
