import type { Span } from './span.js';

/** Sentences of one paragraph, as spans without the white space around them. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const body = segment.trim();
    if (body !== '') found.push({ start: index + lead, end: index + lead + body.length });
  }
  return found;
}
