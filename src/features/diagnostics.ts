import { placeOf, type CheckedClaim, type Evidence, type Inconsistency, type Span, type Verdict } from '../core/index.js';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import { inconsistencies, isShown, rangeIn, type DraftView, type SourceView } from './view.js';

/** What a quick fix finds its claim by. */
export interface DiagnosticData {
  readonly claim: string;
}

/**
 * The findings of a checked draft in draft order: a claim's verdict, and what does not fit with it in the draft itself. Ignored and
 * unchecked claims are silent.
 */
export function diagnostics(view: DraftView): Diagnostic[] {
  const found: Diagnostic[] = [];
  // at each edit: most claims have nothing to tell, and make no list for it
  for (const claim of view.checked.claims) {
    if (isShown(view, claim)) found.push(verdictFinding(view, claim));
    for (const one of inconsistencies(view, claim.claim)) found.push(inconsistent(view, claim, one));
  }
  return found;
}

function verdictFinding(view: DraftView, claim: CheckedClaim): Diagnostic {
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
}

function inconsistent(view: DraftView, { claim }: CheckedClaim, { message, others }: Inconsistency): Diagnostic {
  const related = others.slice(0, maxRelated).map(({ span, text }) => ({ location: { uri: view.uri, range: rangeIn(view.lines, span) }, message: clipped(text, null) }));
  return {
    range: rangeIn(view.lines, claim.span), severity: severities[view.shown.inconsistent ?? 'warning'], code: 'inconsistent', source: 'corroborate', message,
    relatedInformation: related, data: { claim: claim.id } satisfies DiagnosticData,
  };
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint } as const;

/** The passages a finding rests on, disagreeing ones first. */
function related(view: DraftView, { evidence }: CheckedClaim): DiagnosticRelatedInformation[] {
  return [...evidence].sort((a, b) => rank(a) - rank(b)).slice(0, maxRelated).flatMap((one) => {
    const source = view.source(one.source);
    return source === undefined ? [] : [passageOf(one, source)];
  });
}

/** Evidence lasts from one edit to the next; where its source does too, so does what is said of it. */
const passages = new WeakMap<Evidence, { readonly source: SourceView; readonly passage: DiagnosticRelatedInformation }>();

function passageOf(evidence: Evidence, source: SourceView): DiagnosticRelatedInformation {
  const before = passages.get(evidence);
  if (before?.source === source) return before.passage;
  const place = placeOf(evidence.locator);
  const head = `${shortened(source.document.metadata.title ?? evidence.source)}${place === '' ? '' : `, ${place}`}: `;
  const passage = { location: { uri: source.openUri, range: rangeIn(source.lines, evidence.focusOffset ?? evidence.offset) }, message: head + clipped(evidence.quote, evidence.focus) };
  passages.set(evidence, { source, passage });
  return passage;
}

const rank = ({ relation }: Evidence): number => (relation === 'contradicts' ? 0 : 1);

// each is a line in Problems and in the box that the editor puts above the hover, which should not be pushed out of sight
const maxRelated = 3;
// characters around the figure
const reach = 45;

/** A passage on one short line, cut around the figure that decides. */
function clipped(quote: string, focus: Span | null): string {
  const start = focus?.start ?? 0;
  const end = Math.min(focus?.end ?? quote.length, start + 2 * reach);
  const from = start <= 2 * reach ? 0 : wordStart(quote, start - reach);
  const to = quote.length - end <= 2 * reach ? quote.length : wordEnd(quote, end + reach);
  return `${from > 0 ? '… ' : ''}${quote.slice(from, to)}${to < quote.length ? ' …' : ''}`.replace(/\s+/g, ' ').trim();
}

const shortened = (title: string): string => (title.length > 50 ? `${title.slice(0, 49)}…` : title);
const wordStart = (text: string, at: number): number => text.indexOf(' ', at) + 1 || at;
const wordEnd = (text: string, at: number): number => (text.lastIndexOf(' ', at) > 0 ? text.lastIndexOf(' ', at) : at);
