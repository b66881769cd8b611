import type { Parsed, Problem } from '../problem.js';
import type { RecogniseOptions } from '../quantities/types.js';
import { shift } from '../text/span.js';
import { assemble, type Placed } from './assemble.js';
import { unitOf, type FinishBlock } from './blocks.js';
import { withClaims } from './claims.js';
import { findDateline } from './dateline.js';
import { editBetween, type Edit } from './edit.js';
import { readFrontMatter, type FoundFrontMatter } from './frontMatter.js';
import { findDefinitions, isFreshStart, lineStart, topNodes, type Definitions } from './markdown.js';
import type { MaskOptions } from './masks.js';
import { paragraphs, plainUnit } from './plainText.js';
import type { Draft } from './types.js';
import type { Unit } from './seeds.js';

export interface DraftInput {
  readonly path: string;
  readonly text: string;
  /** ISO date that relative dates count from, when front matter and dateline give none. */
  readonly date?: string;
  /** BCP 47 region such as `en-GB`; decides over the front matter's `lang`. */
  readonly region?: string;
}

/** What a parsed draft is made of; kept beside it so that the next version can reuse it. */
interface State {
  readonly placed: readonly Placed[];
  readonly front: FoundFrontMatter;
  readonly definitions: Definitions;
  readonly options: RecogniseOptions;
  readonly problems: readonly Problem[];
}

const states = new WeakMap<Draft, State>();

/** A unit as the syntax gives it: one top-level node of Markdown, one paragraph of plain text. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** False where only the start is certain. */
  readonly final: boolean;
  readonly type: string;
  readonly problems: readonly Problem[];
  read(): Unit;
}

interface Syntax {
  readonly definitions: Definitions;
  found(from: number, firstPart?: number, limit?: number): Generator<Found>;
  /** Where a unit's text starts, its indentation included. */
  start(at: number): number;
  isFresh(at: number): boolean;
}

function markdownSyntax(path: string, text: string, finish: FinishBlock): Syntax {
  const definitions = findDefinitions(text);
  const masks: MaskOptions = { markdown: true, mdx: path.toLowerCase().endsWith('.mdx') };
  return {
    definitions,
    start: (at) => lineStart(text, at),
    isFresh: (at) => isFreshStart(text, at),
    *found(from, firstPart, limit) {
      for (const top of topNodes(text, from, definitions, firstPart, limit)) {
        yield { start: top.start, end: top.end, final: top.final, type: top.node.type, problems: top.problems, read: () => unitOf(top, text, definitions, masks, finish) };
      }
    },
  };
}

function plainSyntax(text: string, finish: FinishBlock): Syntax {
  return {
    definitions: new Map(),
    start: (at) => at,
    isFresh: () => true,
    *found(from) {
      for (const span of paragraphs(text, from)) yield { ...span, final: true, type: 'plain', problems: [], read: () => plainUnit(text, span, finish) };
    },
  };
}

const isPlain = (path: string): boolean => /\.(?:txt|text)$/i.test(path);

/**
 * Parses one draft version: prose with exact offsets, and its claims. With `previous` (the last version of the same draft) only
 * the blocks around the edit are read again; the result is the same as without. Never throws on what a draft holds.
 */
export function parseDraft(input: DraftInput, previous?: Draft): Parsed<Draft> {
  const { path, text } = input;
  const front = isPlain(path) ? { ...readFrontMatter(''), bodyStart: text.startsWith('\ufeff') ? 1 : 0 } : readFrontMatter(text);
  const { frontMatter } = front;
  const dateline = findDateline(text, front.bodyStart, frontMatter.date ?? input.date);
  const reference = frontMatter.date ?? dateline.date ?? input.date ?? null;
  const region = input.region ?? frontMatter.lang;
  const options: RecogniseOptions = { ...(reference === null ? {} : { reference }), ...(region === undefined ? {} : { region }) };
  const finish: FinishBlock = (block) => withClaims(block, options);
  const syntax = isPlain(path) ? plainSyntax(text, finish) : markdownSyntax(path, text, finish);
  const before = previous === undefined ? undefined : states.get(previous);
  const usable = before !== undefined && previous !== undefined && previous.path === path && before.front.raw === front.raw && before.front.bodyStart === front.bodyStart &&
    before.options.reference === options.reference && before.options.region === options.region && sameDefinitions(before.definitions, syntax.definitions);
  const { placed, problems } = usable ? readAround(syntax, before, editBetween(previous.text, text), front.bodyStart) : readAll(syntax, front.bodyStart);
  const draft = assemble({ path, text, frontMatter, reference, dateline }, placed);
  states.set(draft, { placed, front, definitions: syntax.definitions, options, problems });
  return { value: draft, problems: [...front.problems, ...problems] };
}

const sameDefinitions = (a: Definitions, b: Definitions): boolean => {
  if (a.size !== b.size) return false;
  for (const [label, target] of a) if (b.get(label) !== target) return false;
  return true;
};

/** Blocks that go on behind an empty line. */
const CONTAINERS: ReadonlySet<string> = new Set(['list', 'footnoteDefinition', 'code']);

interface Read {
  readonly placed: readonly Placed[];
  readonly problems: readonly Problem[];
}

function readAll(syntax: Syntax, from: number): Read {
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  for (const found of syntax.found(from)) {
    if (!found.final) continue;
    placed.push({ unit: found.read(), start: found.start });
    problems.push(...found.problems);
  }
  return { placed, problems };
}

/**
 * Reads the blocks around an edit and keeps the others. Markdown is decided line by line from a fresh start (a top-level block
 * behind an empty line): what stands before it cannot change, unless a list or a footnote takes the block in; and once the new text has a block
 * starting fresh where the old one had a block, both are in the same state with the same text before them.
 */
function readAround(syntax: Syntax, before: State, edit: Edit, bodyStart: number): Read {
  const old = before.placed;
  const delta = edit.newEnd - edit.oldEnd;
  let touched = old.findIndex(({ unit, start }) => start + unit.length >= edit.start);
  if (touched < 0) touched = old.length;
  // the block before takes part only where it can take in what follows an empty line
  const inside = old[touched];
  const alone = inside !== undefined && inside.start <= edit.start && !CONTAINERS.has(old[touched - 1]?.unit.type ?? '');
  let first = alone ? touched : touched - 1;
  while (first > 0 && !(syntax.isFresh((old[first] as Placed).start) && old[first - 1]?.unit.type !== 'code')) first--;
  const from = first <= 0 ? bodyStart : syntax.start((old[first] as Placed).start);
  const kept = old.slice(0, Math.max(0, first));
  let next = touched;
  while (next < old.length && (old[next] as Placed).start < edit.oldEnd) next++;
  const reach = next < old.length ? (old[next] as Placed).start + delta : edit.newEnd;
  const closed = syntax.start(reach) < edit.newEnd || old[next - 1]?.unit.type === 'code' ? null : readClosed(syntax, old[next], from, reach);
  const placed: Placed[] = [...kept];
  const problems: Problem[] = before.problems.filter(({ span }) => span === undefined || span.start < from);
  const keepFrom = (index: number): Read => {
    const start = (old[index] as Placed).start;
    for (let i = index; i < old.length; i++) {
      const last = old[i] as Placed;
      placed.push(delta === 0 ? last : { unit: last.unit, start: last.start + delta });
    }
    for (const problem of before.problems) {
      if (problem.span !== undefined && problem.span.start >= start) problems.push({ ...problem, span: shift(problem.span, delta) });
    }
    return { placed, problems };
  };
  const take = (found: Found): void => {
    problems.push(...found.problems);
    const same = found.end < edit.start ? old.find(({ start }) => start >= found.start) : undefined;
    const unchanged = same !== undefined && same.start === found.start && same.unit.type === found.type && same.unit.length === found.end - found.start;
    placed.push(unchanged ? same : { unit: found.read(), start: found.start });
  };
  if (closed !== null) {
    for (const found of closed) take(found);
    return keepFrom(next);
  }
  let above = '';
  for (const found of syntax.found(from, reach - from + 1)) {
    if (found.start >= edit.newEnd && above !== 'code') {
      while (next < old.length && (old[next] as Placed).start + delta < found.start) next++;
      if (next < old.length && (old[next] as Placed).start + delta === found.start && old[next - 1]?.unit.type !== 'code' && syntax.isFresh(found.start)) return keepFrom(next);
    }
    if (!found.final) continue;
    above = found.type;
    take(found);
  }
  return { placed, problems };
}

/** Blocks that an empty line ends, whatever follows it. */
const CLOSED_BY_EMPTY_LINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'thematicBreak', 'definition']);

/**
 * The blocks between `from` and the next old block, read without it: they are certain where the last of them is over with the
 * empty line. null where that cannot be told.
 */
function readClosed(syntax: Syntax, next: Placed | undefined, from: number, reach: number): Found[] | null {
  if (next === undefined || next.unit.type === 'plain' || !syntax.isFresh(reach)) return null;
  const found = [...syntax.found(from, reach - from, syntax.start(reach))].filter(({ final }) => final);
  return CLOSED_BY_EMPTY_LINE.has(found.at(-1)?.type ?? '') ? found : null;
}
