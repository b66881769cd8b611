import { dateInWords, placeOf, type CheckedClaim, type Evidence, type Locator } from '../core/index.js';
import type { DraftView } from './view.js';

export interface CitationText {
  /** `Title, Publisher, 6 Nov 2019, line 8` */
  readonly plain: string;
  /** `[@key, p. 3]`, where the source has a citation key. */
  readonly pandoc: string | null;
  /** True where the writer keeps the source out of what others read. */
  readonly confidential: boolean;
}

/** How to cite a piece of a claim's evidence (its best when `index` is absent); null when there is none. */
export function citation(view: DraftView, claim: CheckedClaim, index?: number): CitationText | null {
  const evidence: Evidence | undefined = claim.evidence[index ?? 0];
  if (evidence === undefined) return null;
  const metadata = view.source(evidence.source)?.document.metadata ?? {};
  const parts = [metadata.author, metadata.title ?? evidence.source, metadata.publisher, metadata.date === undefined ? undefined : dateInWords(metadata.date), placeOf(evidence.locator)];
  const plain = parts.filter((part): part is string => part !== undefined && part.trim() !== '').map((part) => part.replace(/\s+/g, ' ').trim());
  // a publisher that the title or the author already names is not said twice
  const unique = plain.filter((part, at) => plain.indexOf(part) === at).join(', ');
  return { confidential: metadata.confidential === true, plain: unique, pandoc: metadata.key === undefined ? null : `[@${metadata.key}${pandocLocator(evidence.locator)}]` };
}

function pandocLocator({ page, pageLabel, line, paragraph }: Locator): string {
  if (page !== null) return `, p. ${pageLabel ?? page}`;
  if (line !== null) return `, l. ${line}`;
  return paragraph === null ? '' : `, para. ${paragraph}`;
}
