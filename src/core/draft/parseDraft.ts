import type { Parsed } from '../problem.js';
import { plainMapped } from '../text/mappedText.js';
import { sentences } from '../text/sentences.js';
import { recognise } from '../quantities/recognise.js';
import type { Block, Claim, Draft } from './types.js';

export interface DraftInput {
  readonly path: string;
  readonly text: string;
  /** ISO date that relative dates count from, when front matter and dateline give none. */
  readonly date?: string;
}

/** Parses one draft version: prose with exact offsets, and its claims. `previous` lets unchanged blocks be reused. */
export function parseDraft(input: DraftInput, _previous?: Draft): Parsed<Draft> {
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  let at = 0;
  for (const part of input.text.split('\n\n')) {
    const prose = plainMapped(part, at);
    const spans = sentences(part);
    const block = blocks.length;
    blocks.push({ kind: 'paragraph', span: { start: at, end: at + part.length }, prose, sentences: spans, headings: [] });
    for (const quantity of recognise(part)) {
      const sentence = spans.find((s) => s.start <= quantity.start && quantity.end <= s.end) ?? { start: 0, end: part.length };
      claims.push({
        id: `${at + quantity.start}`, kind: quantity.kind === 'date' ? 'date' : 'quantity', text: quantity.text, block, sentence, quantity,
        span: prose.toFile(quantity), inProse: { start: quantity.start, end: quantity.end }, citations: [], quoted: false,
      });
    }
    at += part.length + 2;
  }
  const value: Draft = { path: input.path, text: input.text, frontMatter: { sources: [], bibliography: [] }, reference: input.date ?? null, title: null, blocks, claims, citations: [] };
  return { value, problems: [] };
}
