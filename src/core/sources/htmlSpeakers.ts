import { placeInDocument } from './placeInDocument.js';
import { speakerLabels, type Opening } from './speakers.js';
import type { Passage, SourceDocument } from './types.js';
import type { Span } from '../text/span.js';

/** Longest label with its stamp. UTF-16 code units. */
const REACH = 90;

/**
 * A transcript on a page: paragraphs that open with a speaker's label give it to their passages, and to the paragraphs behind them up to
 * the next label or heading. The label itself is no part of what was said.
 */
export function withSpeakers(document: SourceDocument): SourceDocument {
  const opening = new Map<number, Span>();
  let lead = '';
  let group = -1;
  document.passages.forEach((passage, index) => {
    if (passage.group === group || passage.kind !== 'sentence' || passage.cells !== undefined) return;
    group = passage.group;
    const start = lead.length;
    lead += `${passage.text.slice(0, REACH * 3)}\n`;
    opening.set(index, { start, end: lead.length - 1 });
  });
  if (!lead.includes(':')) return document;
  const open = speakerLabels(lead, [...opening.values()]);
  const openings = new Map<number, Opening & { readonly cut: number }>();
  for (const [index, span] of opening) {
    const found = open(span);
    if (found.speaker !== undefined || found.time !== undefined) openings.set(index, { ...found, cut: found.body - span.start });
  }
  // one label alone is a line with a colon
  if ([...openings.values()].filter(({ speaker }) => speaker !== undefined).length < 2) return document;
  let speaker: string | undefined;
  let time: string | undefined;
  const passages = document.passages.map((passage, index) => {
    if (passage.kind === 'heading') speaker = time = undefined;
    const found = openings.get(index);
    if (found?.speaker !== undefined) speaker = found.speaker;
    if (found?.time !== undefined) time = found.time;
    if (passage.kind !== 'sentence' || passage.cells !== undefined || (speaker === undefined && time === undefined)) return passage;
    const kept = found === undefined || found.cut <= 0 || found.cut >= passage.text.length ? passage : withoutLead(passage, found.cut);
    return { ...kept, ...(speaker === undefined ? {} : { speaker }), ...(time === undefined ? {} : { locator: { ...kept.locator, time } }) };
  });
  return { ...document, passages };
}

/** The passage without its first `length` code units. */
function withoutLead(passage: Passage, length: number): Passage {
  const { start } = placeInDocument(passage, { start: length, end: passage.text.length });
  const shift = start - passage.span.start;
  const text = passage.text.slice(length);
  const span = { start, end: passage.span.end };
  const { pieces } = passage;
  if (pieces === undefined) return { ...passage, text, span };
  const kept: number[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [from, begin, end] = [pieces[at] as number, pieces[at + 1] as number, pieces[at + 2] as number];
    const next = at + 3 < pieces.length ? (pieces[at + 3] as number) : passage.text.length;
    if (next <= length) continue;
    const inside = from < length && end - begin === next - from ? length - from : 0;
    kept.push(Math.max(0, from - length), begin + inside - shift, end - shift);
  }
  return { ...passage, text, span, pieces: kept };
}
