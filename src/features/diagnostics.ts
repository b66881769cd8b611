import { placeOf, type CheckedClaim, type Evidence, type Verdict } from '../core/index.js';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import { isToFix, rangeIn, type DraftView } from './view.js';

/** What a quick fix finds its claim by. */
export interface DiagnosticData {
  readonly claim: string;
}

/** The findings of a checked draft, one a claim, in draft order. Ignored and unchecked claims are silent. */
export function diagnostics(view: DraftView): Diagnostic[] {
  return view.checked.claims.filter((claim) => isToFix(view, claim)).map((claim) => {
    const verdict = claim.verdict as Exclude<Verdict, 'supported'>;
    return {
      range: rangeIn(view.lines, claim.claim.span),
      severity: severities[view.shown[verdict] ?? 'warning'],
      code: verdict,
      source: 'corroborate',
      message: claim.message,
      relatedInformation: related(view, claim),
      data: { claim: claim.claim.id } satisfies DiagnosticData,
    };
  });
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint } as const;

/** The passages a finding rests on, disagreeing ones first. */
function related(view: DraftView, { evidence }: CheckedClaim): DiagnosticRelatedInformation[] {
  return [...evidence].sort((a, b) => rank(a) - rank(b)).slice(0, maxRelated).flatMap((one) => {
    const source = view.source(one.source);
    if (source === undefined) return [];
    const place = placeOf(one.locator);
    const head = `${source.document.metadata.title ?? one.source}${place === '' ? '' : `, ${place}`}: `;
    return [{ location: { uri: source.openUri, range: rangeIn(source.lines, one.focusOffset ?? one.offset) }, message: head + clipped(one.quote) }];
  });
}

const rank = ({ relation }: Evidence): number => (relation === 'contradicts' ? 0 : 1);

// the Problems view shows each on a line of its own
const maxRelated = 5;

const clipped = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
};
