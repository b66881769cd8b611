import type { Span } from '../text/span.js';
import type { FinishBlock } from './blocks.js';
import { NOTHING_MET, seedOf } from './blocks.js';
import { Pieces } from './pieces.js';
import type { BlockSeed, Unit } from './seeds.js';
import { leadingNumber } from './masks.js';

const MASKS = { markdown: false, mdx: false };
const IGNORE = '<!-- corroborate-ignore';

/** Paragraphs of plain text from `from` on: stretches between empty lines. */
export function* paragraphs(text: string, from: number): Generator<Span> {
  let start = -1;
  let end = from;
  for (let at = from; at < text.length; ) {
    let stop = at;
    while (stop < text.length && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
    const blank = text.slice(at, stop).trim() === '';
    if (blank && start >= 0) {
      yield { start, end };
      start = -1;
    } else if (!blank) {
      if (start < 0) start = at;
      end = stop;
    }
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  if (start >= 0) yield { start, end };
}

const isBullet = (line: string): number => {
  const lead = line.charAt(0);
  return '-*•–·'.includes(lead) && (line.charAt(1) === ' ' || line.charAt(1) === '\t') ? 2 : 0;
};

/** One paragraph of plain text as blocks: wrapped lines joined, items of a list apart. */
export function plainUnit(text: string, span: Span, finish: FinishBlock): Unit {
  const blocks: BlockSeed[] = [];
  const comments: Span[] = [];
  let pieces = new Pieces();
  let start = span.start;
  let kind: BlockSeed['kind'] = 'paragraph';
  const close = (end: number): void => {
    if (pieces.size > 0) blocks.push(finish(seedOf(pieces, NOTHING_MET, { start, end }, span.start, MASKS, { kind, level: 0 })));
    pieces = new Pieces();
  };
  let last = span.start;
  for (let at = span.start; at < span.end; ) {
    let stop = at;
    while (stop < span.end && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
    let first = at;
    while (first < stop && text.charCodeAt(first) <= 32) first++;
    let end = stop;
    while (end > first && text.charCodeAt(end - 1) <= 32) end--;
    const line = text.slice(first, Math.min(end, first + 40));
    const bullet = isBullet(line);
    if (line.startsWith(IGNORE)) {
      comments.push({ start: first, end });
    } else {
      if (bullet > 0 || leadingNumber(line) > 0) {
        close(last);
        kind = 'list-item';
        start = first;
      }
      if (pieces.size > 0) pieces.add(' ', last, first);
      else if (bullet === 0 && kind !== 'list-item') start = first;
      pieces.add(text.slice(first + bullet, end), first + bullet, end);
    }
    last = end;
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  close(last);
  return { type: 'plain', length: span.end - span.start, blocks, comments };
}
