import { lineIndex, parseDraft, type Basis, type CheckedClaim, type Claim, type Evidence, type Locator, type SourceMetadata, type Verdict } from '../../src/core/index.js';
import { findInconsistencies } from '../../src/core/evidence/consistency.js';
import { sourceView, type DraftView, type ShownVerdicts } from '../../src/features/view.js';

export interface Finding {
  readonly verdict: Verdict | null;
  readonly basis?: Basis;
  readonly message?: string;
  readonly note?: string;
  readonly ignored?: string;
  /** `supports sources/a.txt: Our jails hold [1,201] prisoners.` with the deciding figure in brackets. */
  readonly evidence?: readonly string[];
  readonly locator?: Partial<Locator>;
}

export interface ViewOptions {
  readonly sources?: Readonly<Record<string, { readonly text: string; readonly metadata?: SourceMetadata; readonly textIsFile?: boolean }>>;
  readonly shown?: ShownVerdicts;
  readonly blocked?: string;
}

const everything: ShownVerdicts = { contradicted: 'warning', disputed: 'information', unsupported: 'warning', inconsistent: 'warning' };

/**
 * A checked draft with made-up verdicts: claims are marked `[[1,201]]` in the text and take the findings in order. Features are
 * tested apart from the engine.
 */
export function viewOf(marked: string, findings: readonly Finding[], { sources = {}, shown = everything, blocked }: ViewOptions = {}): DraftView & { readonly text: string } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [at, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const { value: draft } = parseDraft({ path: 'draft.md', text });
  const claims = spans.map((span, index): CheckedClaim => {
    const finding = findings[index] ?? { verdict: 'supported' };
    const block = Math.max(0, draft.blocks.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end));
    const prose = draft.blocks[block]?.prose;
    const inProse = prose?.fromFile(span) ?? span;
    const sentence = draft.blocks[block]?.sentences.find((one) => one.start <= inProse.start && inProse.end <= one.end) ?? inProse;
    const claim: Claim = {
      id: `c${index}`, kind: 'quantity', span, text: text.slice(span.start, span.end), block, inProse, sentence, citations: [], quoted: false,
      ...(finding.ignored === undefined ? {} : { ignored: finding.ignored }),
    };
    return {
      claim, verdict: finding.verdict, basis: finding.basis ?? (finding.verdict === 'supported' ? 'exact' : null), message: finding.message ?? 'Something is said.',
      evidence: (finding.evidence ?? []).map((line) => evidenceOf(line, finding.locator ?? { line: 1 }, sources)),
      ...(finding.note === undefined ? {} : { note: finding.note }),
    };
  });
  const views = new Map(Object.entries(sources).map(([path, { text: content, metadata = {}, textIsFile = true }]) => [
    path, sourceView({ path, text: content, textIsFile, metadata, passages: [], tables: [] }, `file:///w/${path}`, textIsFile ? `file:///w/${path}` : `rendered:/${path}`),
  ]));
  return { text, uri: 'file:///w/draft.md', version: 3, checked: { draft, claims, inconsistencies: findInconsistencies(draft) }, lines: lineIndex(text), shown, source: (path) => views.get(path), blocked: blocked ?? null };
}

function evidenceOf(line: string, locator: Partial<Locator>, sources: NonNullable<ViewOptions['sources']>): Evidence {
  const [, relation, source, marked] = /^(supports|contradicts) ([^:]+): ([^]*)$/.exec(line) ?? [];
  if (relation === undefined || source === undefined || marked === undefined) throw new Error(`not an evidence line: ${line}`);
  const from = marked.lastIndexOf('[');
  const to = marked.lastIndexOf(']');
  const quote = from < 0 ? marked : marked.slice(0, from) + marked.slice(from + 1, to) + marked.slice(to + 1);
  const focus = from < 0 ? null : { start: from, end: to - 1 };
  const start = Math.max(0, sources[source]?.text.indexOf(quote) ?? 0);
  return {
    source, relation: relation as Evidence['relation'], quote, focus, offset: { start, end: start + quote.length },
    focusOffset: focus === null ? null : { start: start + focus.start, end: start + focus.end },
    locator: { line: null, paragraph: null, page: null, cell: null, ...locator }, score: 0.9, says: focus === null ? '' : quote.slice(focus.start, focus.end), why: ['same figure', 'same thing'],
  };
}
