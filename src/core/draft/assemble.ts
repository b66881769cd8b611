import { shiftMapped } from '../text/mappedText.js';
import { overlaps, shift, type Span } from '../text/span.js';
import type { Dateline } from './dateline.js';
import { ignoredBy, type Ignored } from './ignore.js';
import { applyNeighbours, type BlockInDraft } from './neighbours.js';
import type { BlockSeed, ClaimSeed, Unit } from './seeds.js';
import type { Block, Citation, Claim, Draft, FrontMatter } from './types.js';
import { isVersion } from './versions.js';

/** A unit and where it starts in this version of the file. */
export interface Placed {
  readonly unit: Unit;
  readonly start: number;
  /** What it came to in the last draft it was part of; a field, for a WeakMap of thousands of units is slow to collect. */
  made?: Made;
}

interface Head {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly reference: string | null;
  readonly dateline: Dateline;
}

/** A unit as it stands in a draft; used again where nothing before it moved. */
interface Made {
  readonly start: number;
  readonly firstBlock: number;
  readonly table: number;
  readonly headings: Headings;
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

/** The titles above, and one string of them to compare by. */
interface Headings {
  readonly titles: readonly string[];
  readonly key: string;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Puts units together into a draft: places, headings, numbers, ids, ignores. Linear in the number of claims and blocks. */
export function assemble(head: Head, placed: readonly Placed[]): Draft {
  const blocks: Block[] = [];
  const found: Claim[] = [];
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  const ignored = ignoredLines(head.text, placed);
  const seen = new Map<string, number>();
  let above: readonly Heading[] = [];
  let headings: Headings = { titles: [], key: '' };
  let title: string | null = null;
  let firstHeading: string | null = null;
  let table = -1;
  const under = (list: readonly Heading[]): void => {
    above = list;
    const titles = list.map(({ text }) => text);
    headings = { titles, key: titles.join('\n') };
  };
  for (const place of placed) {
    const { unit } = place;
    if (unit.type === 'table') table++;
    const heading = headingOf(unit);
    if (heading !== null) {
      const keep = above.findIndex(({ level }) => level >= heading.level);
      if (keep >= 0) under(above.slice(0, keep));
    }
    const own = unitAt(place, blocks.length, table, headings);
    for (const block of own.blocks) blocks.push(block);
    for (const citation of own.citations) citations.push(citation);
    for (const claim of own.claims) found.push(claim);
    if (heading !== null) {
      under([...above, heading]);
      firstHeading ??= heading.text;
      if (heading.level === 1) title ??= heading.text;
    }
  }
  const versions = new Set(placed.flatMap(({ unit }) => unit.blocks.flatMap((block) => block.versions)));
  for (const claim of withNeighbours(placed, found, citations)) {
    if (isQuiet(claim.span, claim.kind === 'date', head.dateline) || isVersion(claim.quantity, versions)) continue;
    const ordinal = seen.get(claim.id) ?? 0;
    seen.set(claim.id, ordinal + 1);
    const cover = ignored.length === 0 ? undefined : ignored.find((lines) => overlaps(lines, claim.span));
    if (ordinal === 0 && cover === undefined) claims.push(claim);
    else claims.push({ ...claim, id: ordinal === 0 ? claim.id : `${claim.id}-${ordinal + 1}`, ignored: cover?.reason });
  }
  return {
    path: head.path, text: head.text, frontMatter: head.frontMatter, reference: head.reference,
    title: head.frontMatter.title ?? title ?? firstHeading, blocks, claims, citations,
  };
}

/** The claims with what only neighbouring blocks can tell. Blocks that nothing is told about cost next to nothing. */
function withNeighbours(placed: readonly Placed[], claims: readonly Claim[], citations: readonly Citation[]): readonly Claim[] {
  const seeds: BlockSeed[] = [];
  const starts: number[] = [];
  const firstCitation: number[] = [0];
  for (const { unit, start } of placed) {
    for (const seed of unit.blocks) {
      seeds.push(seed);
      starts.push(start);
      firstCitation.push((firstCitation.at(-1) as number) + seed.citations.length);
    }
  }
  const firstClaim = (block: number): number => {
    let low = 0;
    let high = claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((claims[middle] as Claim).block < block) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const told = new Map<number, BlockInDraft>();
  const at = (block: number): BlockInDraft => {
    let found = told.get(block);
    if (found === undefined) {
      found = {
        seed: seeds[block] as BlockSeed, citations: citations.slice(firstCitation[block], firstCitation[block + 1]),
        claims: claims.slice(firstClaim(block), firstClaim(block + 1)),
      };
      told.set(block, found);
    }
    return found;
  };
  applyNeighbours(seeds, at, (seed, block) => claimAt(seed, starts[block] as number, block, at(block).citations));
  if (told.size === 0) return claims;
  const all: Claim[] = [];
  let done = 0;
  for (const [block, { claims: own }] of [...told].sort(([a], [b]) => a - b)) {
    for (const end = firstClaim(block); done < end; done++) all.push(claims[done] as Claim);
    for (const claim of own) all.push(claim);
    done = firstClaim(block + 1);
  }
  for (; done < claims.length; done++) all.push(claims[done] as Claim);
  return all;
}

function ignoredLines(text: string, placed: readonly Placed[]): Ignored[] {
  const ignored: Ignored[] = [];
  for (const { unit, start } of placed) {
    for (const comment of unit.comments) {
      const lines = ignoredBy(text, shift(comment, start));
      if (lines === null) continue;
      // a comment cannot stand between a table's rows: one above it covers all of it
      const table = placed.find((other) => other.unit.type === 'table' && lines.start <= other.start && other.start < lines.end);
      ignored.push(table === undefined ? lines : { ...lines, end: table.start + table.unit.length });
    }
  }
  return ignored;
}

function headingOf(unit: Unit): Heading | null {
  const [first] = unit.blocks;
  return first === undefined || first.level === 0 ? null : { level: first.level, text: first.prose.text.replaceAll('\ufffc', '').trim() };
}

const isQuiet = (span: Span, isDate: boolean, { quiet, dateless }: Dateline): boolean =>
  quiet.some((stretch) => overlaps(stretch, span)) || (isDate && dateless.some((stretch) => overlaps(stretch, span)));

/** The unit's blocks, claims and citations at their places; claims with the hash alone as id. */
function unitAt(place: Placed, firstBlock: number, table: number, headings: Headings): Made {
  const { unit, start, made } = place;
  if (made !== undefined && made.start === start && made.firstBlock === firstBlock && made.headings.key === headings.key && (made.table === table || unit.type !== 'table')) return made;
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  for (const seed of unit.blocks) {
    const own = seed.citations.map((found): Citation => ({ span: shift(found.span, start), kind: found.kind, target: found.target, locator: found.locator }));
    for (const citation of own) citations.push(citation);
    for (const claim of seed.claims) claims.push(claimAt(claim, start, firstBlock + blocks.length, own));
    blocks.push(blockAt(seed, start, headings.titles, table));
  }
  return (place.made = { start, firstBlock, table, headings, blocks, claims, citations });
}

const NO_CITATIONS: readonly Citation[] = [];

function claimAt(seed: ClaimSeed, start: number, block: number, citations: readonly Citation[]): Claim {
  return {
    id: seed.id, kind: seed.kind, span: shift(seed.span, start), text: seed.text, block, inProse: seed.inProse, sentence: seed.sentence,
    quantity: seed.quantity, quotation: seed.quotation,
    citations: seed.citations.length === 0 ? NO_CITATIONS : seed.citations.map((at) => citations[at] as Citation), ignored: undefined, quoted: seed.quoted,
  };
}

const blockAt = (seed: BlockSeed, start: number, headings: readonly string[], table: number): Block => ({
  kind: seed.kind, span: shift(seed.span, start), prose: shiftMapped(seed.prose, start), sentences: seed.sentences, headings,
  cell: seed.cell === undefined ? undefined : { ...seed.cell, table }, label: seed.label,
});
