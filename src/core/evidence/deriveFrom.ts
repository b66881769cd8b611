import type { Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import { shift } from '../text/span.js';
import type { ClaimContext } from './claimContext.js';
import { derive } from './derive/derive.js';
import type { Derivation, DeriveTable } from './derive/types.js';
import type { Library } from './library.js';
import type { Candidate } from './pairs.js';

// a table with more rows than this is data to be analysed, not to be read; its sums would cost seconds on every edit
const MOST_ROWS = 5000;
const MOST_TABLES = 3;
const MOST_PASSAGES = 20;

/** What arithmetic over the passages found for a claim gives; agreeing derivations first. */
export function deriveFrom(draft: Draft, context: ClaimContext, candidates: readonly Candidate[], library: Library): Derivation[] {
  const { quantity, claim } = context;
  if (quantity === undefined) return [];
  const near = candidates.filter((candidate) => candidate.near);
  const tables = new Map<string, DeriveTable>();
  for (const { view, score } of near) {
    const { table } = view.passage;
    if (table === undefined) continue;
    const key = `${view.document.path}\n${table}`;
    const known = tables.get(key);
    if (known !== undefined) {
      if (score > known.score) tables.set(key, { ...known, score });
      continue;
    }
    const rows = view.document.tables[table]?.rows ?? [];
    if (rows.length > MOST_ROWS || tables.size >= MOST_TABLES) continue;
    tables.set(key, { document: view.document, table, score, rows: rows.map((at) => library.view(view.document.path, at)) });
  }
  const weights = new Map(context.terms);
  for (const [stem, weight] of context.background) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * 0.4));
  const toSentence = <T extends Quantity>(q: T): T => ({ ...q, ...shift(q, -claim.sentence.start), phrase: shift(q.phrase, -claim.sentence.start), ofSpan: q.ofSpan === undefined ? undefined : shift(q.ofSpan, -claim.sentence.start) });
  const siblings = context.siblings.map((sibling) => sibling.quantity).filter((q): q is Quantity => q !== undefined).map(toSentence);
  const nearby = draft.claims.filter((other) => other.block === claim.block && other.sentence.start < claim.sentence.start && other.quantity !== undefined).slice(-4).map((other) => other.quantity as Quantity);
  return derive({
    quantity: toSentence(quantity), sentence: context.sentence, at: context.at, context: weights, siblings, nearby,
    passages: near.filter(({ view }) => view.passage.table === undefined).slice(0, MOST_PASSAGES).map(({ view, score }) => ({ view, score })),
    tables: [...tables.values()], reference: draft.reference, rarity: library.rarity,
  });
}

/** The best agreeing derivation, and the most plausible one that does not agree. */
export const derivedScores = (derivations: readonly Derivation[]): { agreeing: number; other: number } => ({
  agreeing: derivations.reduce((most, one) => (one.agrees ? Math.max(most, one.score) : most), 0),
  other: derivations.reduce((most, one) => (one.agrees ? most : Math.max(most, one.score)), 0),
});
