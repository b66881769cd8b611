import { shiftMapped } from '../text/mappedText.js';
import { overlaps, shift, type Span } from '../text/span.js';
import type { Dateline } from './dateline.js';
import { shortHash } from './hash.js';
import { ignoredBy, type Ignored } from './ignore.js';
import type { BlockSeed, Unit } from './seeds.js';
import type { Block, Citation, Claim, Draft, FrontMatter } from './types.js';

/** A unit and where it starts in this version of the file. */
export interface Placed {
  readonly unit: Unit;
  readonly start: number;
}

interface Head {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly reference: string | null;
  readonly dateline: Dateline;
}

// hashes of fingerprints: computed once a claim, however often the draft around it changes
const ids = new WeakMap<object, string>();

/** Puts units together into a draft: places, headings, numbers, ids, ignores. Linear in the number of claims and blocks. */
export function assemble(head: Head, placed: readonly Placed[]): Draft {
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  const ignored: Ignored[] = [];
  const seen = new Map<string, number>();
  for (const { unit, start } of placed) {
    for (const comment of unit.comments) {
      const lines = ignoredBy(head.text, shift(comment, start));
      if (lines !== null) ignored.push(lines);
    }
  }
  let headings: readonly string[] = [];
  let levels: readonly number[] = [];
  let title: string | null = null;
  let firstHeading: string | null = null;
  let table = -1;
  for (const { unit, start } of placed) {
    if (unit.type === 'table') table++;
    for (const seed of unit.blocks) {
      if (seed.level > 0) {
        const keep = levels.findIndex((level) => level >= seed.level);
        const above = keep < 0 ? levels.length : keep;
        headings = headings.slice(0, above);
        levels = levels.slice(0, above);
      }
      const own: readonly Citation[] = seed.citations.map(({ span, kind, target, locator }) => ({
        span: shift(span, start), kind, target, ...(locator === undefined ? {} : { locator }),
      }));
      citations.push(...own);
      const index = blocks.length;
      blocks.push(blockOf(seed, start, headings, table));
      for (const claim of seed.claims) {
        const span = shift(claim.span, start);
        if (isQuiet(span, claim.kind === 'date', head.dateline)) continue;
        let hash = ids.get(claim);
        if (hash === undefined) ids.set(claim, (hash = shortHash(claim.fingerprint)));
        const ordinal = seen.get(hash) ?? 0;
        seen.set(hash, ordinal + 1);
        const cover = ignored.length === 0 ? undefined : ignored.find((lines) => overlaps(lines, span));
        claims.push({
          id: ordinal === 0 ? hash : `${hash}-${ordinal + 1}`, kind: claim.kind, span, text: claim.text, block: index, inProse: claim.inProse, sentence: claim.sentence,
          ...(claim.quantity === undefined ? {} : { quantity: claim.quantity }), ...(claim.quotation === undefined ? {} : { quotation: claim.quotation }),
          citations: claim.citations.map((at) => own[at] as Citation), ...(cover === undefined ? {} : { ignored: cover.reason }), quoted: claim.quoted,
        });
      }
      if (seed.level > 0) {
        const text = seed.prose.text.replaceAll('\ufffc', '').trim();
        headings = [...headings, text];
        levels = [...levels, seed.level];
        firstHeading ??= text;
        if (seed.level === 1) title ??= text;
      }
    }
  }
  return {
    path: head.path, text: head.text, frontMatter: head.frontMatter, reference: head.reference,
    title: head.frontMatter.title ?? title ?? firstHeading, blocks, claims, citations,
  };
}

const isQuiet = (span: Span, isDate: boolean, { quiet, dateless }: Dateline): boolean =>
  quiet.some((stretch) => overlaps(stretch, span)) || (isDate && dateless.some((stretch) => overlaps(stretch, span)));

const blockOf = (seed: BlockSeed, start: number, headings: readonly string[], table: number): Block => ({
  kind: seed.kind, span: shift(seed.span, start), prose: shiftMapped(seed.prose, start), sentences: seed.sentences, headings,
  ...(seed.cell === undefined ? {} : { cell: { ...seed.cell, table } }), ...(seed.label === undefined ? {} : { label: seed.label }),
});
