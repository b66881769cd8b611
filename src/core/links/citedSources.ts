import type { Citation, Claim, Draft } from '../draft/types.js';
import type { SourceDocument } from '../sources/types.js';
import { footnotesOf, resolveCitation, type ResolveContext, type ResolvedSource } from './resolveCitation.js';

/** What the citations of a claim come to. */
export interface CitedSources {
  /** Sources that the writer names outright: a key, a footnote, a link. Surest first, each once. */
  readonly cited: readonly ResolvedSource[];
  /** Sources that an attribution in the sentence ("according to …") may mean. */
  readonly attributed: readonly ResolvedSource[];
  /** Citations that lead to no source of the project. */
  readonly unresolved: readonly Citation[];
}

const NOTHING: CitedSources = { cited: [], attributed: [], unresolved: [] };

function contextOf(draft: Draft, documents: Iterable<SourceDocument>): ResolveContext {
  const all = [...documents];
  const records = all.flatMap((document) => document.records ?? []);
  const sources = all.filter((document) => document.records === undefined || document.records.length === 0).map(({ path, metadata }) => ({ path, metadata }));
  return { sources, records, footnotes: footnotesOf(draft) };
}

/**
 * Resolves the citations of a draft's claims against the sources, each citation once. Files that hold records are looked up in
 * and are never what a citation means.
 */
export function citedSources(draft: Draft, documents: Iterable<SourceDocument>): (claim: Claim) => CitedSources {
  // many drafts cite nothing, and all are asked at each edit
  let context: ResolveContext | null = null;
  const known = new Map<Citation, ResolvedSource[]>();
  const resolve = (citation: Citation): ResolvedSource[] => {
    let found = known.get(citation);
    if (found === undefined) known.set(citation, (found = resolveCitation(citation, (context ??= contextOf(draft, documents)))));
    return found;
  };
  return (claim) => {
    if (claim.citations.length === 0) return NOTHING;
    const cited = new Map<string, ResolvedSource>();
    const attributed = new Map<string, ResolvedSource>();
    const unresolved: Citation[] = [];
    for (const citation of claim.citations) {
      const found = resolve(citation);
      if (found.length === 0) unresolved.push(citation);
      for (const source of found) {
        const into = citation.kind === 'attribution' || source.by === 'name' ? attributed : cited;
        if (!into.has(source.path)) into.set(source.path, source);
      }
    }
    return { cited: [...cited.values()], attributed: [...attributed.values()].filter(({ path }) => !cited.has(path)), unresolved };
  };
}
