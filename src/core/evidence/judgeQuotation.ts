import type { Claim } from '../draft/types.js';
import type { Library } from './library.js';
import { passageEvidence } from './evidenceOf.js';
import { findQuote } from './findQuote.js';
import { sourcePlace } from './messages.js';
import type { CheckedClaim } from './types.js';

/** The verdict on direct speech: verbatim in a source, changed words, or nowhere. */
export function judgeQuotation(claim: Claim, library: Library, only?: ReadonlySet<string>): CheckedClaim {
  const found = findQuote(claim.text, library, only);
  if (found === null) return { claim, verdict: 'unsupported', basis: null, message: 'No source has this quotation.', evidence: [] };
  const says = found.view.passage.text.slice(found.focus.start, found.focus.end);
  if (found.verbatim) {
    const evidence = passageEvidence(found.view, 'supports', found.focus, { score: 1, says, why: ['word for word'] });
    return { claim, verdict: 'supported', basis: 'quote', message: `Word for word in ${sourcePlace(evidence)}.`, evidence: [evidence] };
  }
  const evidence = passageEvidence(found.view, 'contradicts', found.focus, { score: found.likeness, says, why: found.differs.slice(0, 3).map(({ draft, source }) => difference(draft, source)) });
  const [first] = found.differs;
  const what = first === undefined ? 'other words' : difference(first.draft, first.source);
  const more = found.differs.length > 1 ? `, and ${found.differs.length - 1} more ${found.differs.length === 2 ? 'change' : 'changes'}` : '';
  return { claim, verdict: 'contradicted', basis: null, message: `The quotation differs from the source: ${what}${more} (${sourcePlace(evidence)}).`, evidence: [evidence] };
}

const difference = (draft: string, source: string): string =>
  draft === '' ? `the source adds “${source}”` : source === '' ? `the source lacks “${draft}”` : `the draft has “${draft}”, the source “${source}”`;
