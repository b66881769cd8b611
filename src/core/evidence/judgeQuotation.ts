import type { Claim } from '../draft/types.js';
import { tokenWords } from '../text/words.js';
import type { Library } from './library.js';
import { passageEvidence } from './evidenceOf.js';
import { findQuote, type QuoteMatch } from './findQuote.js';
import { sourcePlace } from './messages.js';
import { properName, sourceSpeaker, speaksIn } from './sourceSpeaker.js';
import type { CheckedClaim } from './types.js';

/**
 * The verdict on direct speech: verbatim in a source, changed words, or nowhere. A source that the draft cites for it is looked in first.
 *
 * Verbatim words that the source gives to somebody else contradict the draft, where it is sure that these are two people: both
 * go by name, and the draft's speaker has words of their own in that source. Otherwise the difference is only told.
 */
export function judgeQuotation(claim: Claim, library: Library, only?: ReadonlySet<string>, cited: ReadonlySet<string> | null = null): CheckedClaim {
  const found = find(claim.text, library, only, cited);
  if (found === null) return { claim, verdict: 'unsupported', basis: null, message: 'No source has this quotation.', evidence: [] };
  const says = found.view.passage.text.slice(found.focus.start, found.focus.end);
  if (found.verbatim) {
    const other = otherSpeaker(claim, found);
    const evidence = passageEvidence(found.view, other?.isSure === true ? 'contradicts' : 'supports', found.focus, { score: 1, says, why: ['word for word'] });
    if (other === null) return { claim, verdict: 'supported', basis: 'quote', message: `Word for word in ${sourcePlace(evidence)}.`, evidence: [evidence] };
    const message = `The words are ${possessive(other.source)} in the source, not ${possessive(other.draft)} (${sourcePlace(evidence)}).`;
    if (other.isSure) return { claim, verdict: 'contradicted', basis: null, message, evidence: [evidence], note: 'said-by-another' };
    return { claim, verdict: 'supported', basis: 'quote', message: `Word for word in ${sourcePlace(evidence)}, where ${other.source} says it.`, evidence: [evidence], note: 'said-by-another' };
  }
  const evidence = passageEvidence(found.view, 'contradicts', found.focus, { score: found.likeness, says, why: found.differs.slice(0, 3).map(({ draft, source }) => difference(draft, source)) });
  const [first] = found.differs;
  const what = first === undefined ? 'other words' : difference(first.draft, first.source);
  const more = found.differs.length > 1 ? `, and ${found.differs.length - 1} more ${found.differs.length === 2 ? 'change' : 'changes'}` : '';
  return { claim, verdict: 'contradicted', basis: null, message: `The quotation differs from the source: ${what}${more} (${sourcePlace(evidence)}).`, evidence: [evidence] };
}

/** Verbatim in a cited source, else verbatim in any, else the closest words, in a cited source first. */
function find(quote: string, library: Library, only: ReadonlySet<string> | undefined, cited: ReadonlySet<string> | null): QuoteMatch | null {
  const there = cited === null ? [] : [...cited].filter((path) => only === undefined || only.has(path));
  const own = there.length === 0 ? null : findQuote(quote, library, new Set(there));
  if (own?.verbatim === true) return own;
  const found = findQuote(quote, library, only);
  return found?.verbatim === true ? found : (own ?? found);
}

/** Who says the words in the source, where the draft names somebody else; null where they agree or one of them names nobody. */
function otherSpeaker({ quotation }: Claim, { view, focus }: QuoteMatch): { readonly draft: string; readonly source: string; readonly isSure: boolean } | null {
  const mine = properName(quotation?.speaker ?? '');
  if (quotation?.speaker == null || mine.length === 0) return null;
  const found = sourceSpeaker(view, focus);
  const theirs = properName(found?.speaker ?? '');
  if (found === null || theirs.length === 0 || theirs.some((stem) => mine.includes(stem))) return null;
  // the firm for its head, the office for its holder: named in one breath
  const around = new Set(tokenWords(found.paragraph).map(({ stem }) => stem));
  if (mine.some((stem) => around.has(stem))) return null;
  return { draft: quotation.speaker, source: found.speaker, isSure: speaksIn(view.document, mine) };
}

const possessive = (name: string): string => `${name}’${/s$/i.test(name) ? '' : 's'}`;

const difference = (draft: string, source: string): string =>
  draft === '' ? `the source adds “${source}”` : source === '' ? `the source lacks “${draft}”` : `the draft has “${draft}”, the source “${source}”`;
