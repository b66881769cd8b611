import type { Span } from '../text/span.js';
import type { FoundCitation } from './inline.js';

const isFiller = (char: string): boolean => char === ' ' || char === '\n' || char === '\ufffc' || '.,;:()[]'.includes(char);

/**
 * Which of a block's citations speak for the claim at `claim` in `sentence`; indices into `citations`, which are sorted.
 * Those set apart (brackets, footnote marks) speak for what stands before them, up to the ones before; a citation in the
 * sentence's own words speaks for the rest of it. Without either, what closes the paragraph speaks for all of it.
 */
export function governing(citations: readonly FoundCitation[], text: string, claim: Span, sentence: Span): number[] {
  if (citations.length === 0) return [];
  const onlyFiller = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (!isFiller(text.charAt(at))) return false;
    return true;
  };
  const inSentence: number[] = [];
  citations.forEach(({ inProse, apart }, index) => {
    const opens = apart && sentence.start > 0 && inProse.start >= sentence.start && onlyFiller(sentence.start, inProse.start);
    const follows = apart && inProse.start >= sentence.end && onlyFiller(sentence.end, inProse.start);
    if ((inProse.start >= sentence.start && inProse.end <= sentence.end && !opens) || follows) inSentence.push(index);
  });
  const at = (index: number): FoundCitation => citations[index] as FoundCitation;
  const attributed = inSentence.filter((index) => at(index).kind === 'attribution');
  const written = inSentence.filter((index) => at(index).kind !== 'attribution');
  const around = written.filter((index) => at(index).inProse.start <= claim.start && claim.end <= at(index).inProse.end);
  if (around.length > 0) return [...attributed, ...around];
  const behind = written.find((index) => at(index).apart && at(index).inProse.start >= claim.end);
  if (behind !== undefined) {
    // neighbours of one bracket, and marks that touch, come together
    const group = written.filter((index) => at(index).apart && at(index).inProse.start >= at(behind).inProse.start && onlyFiller(at(behind).inProse.start, at(index).inProse.start));
    return [...attributed, ...group];
  }
  const before = written.filter((index) => !at(index).apart && at(index).inProse.end <= claim.start).at(-1);
  if (before !== undefined) return [...attributed, before];
  const after = written.find((index) => !at(index).apart) ?? written.at(-1);
  if (after !== undefined) return [...attributed, after];
  if (attributed.length > 0) return attributed;
  const last = citations.length - 1;
  const closing = at(last);
  if (!closing.apart || !onlyFiller(closing.inProse.start, text.length)) return [];
  const closers = citations.flatMap((citation, index) => (citation.apart && onlyFiller(citation.inProse.start, text.length) ? [index] : []));
  return closers.length === citations.filter((citation) => citation.kind !== 'attribution').length ? closers : [];
}
