import { findQuotations } from '../draft/quotations.js';
import type { SourceDocument } from '../sources/types.js';
import { overlaps, type Span } from '../text/span.js';
import { tokenWords } from '../text/words.js';
import type { PassageView } from './passageView.js';

/** A paragraph of a source, put together from its sentences; `starts` tells where each stands in `text`. */
interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Span[];
}

// speech goes on over more sentences than this only in transcripts, which name the speaker themselves
const LONGEST = 40;

/** The paragraph that a passage stands in, and where the passage begins in it. */
function paragraphAround({ passages }: SourceDocument, at: number): Paragraph & { readonly offset: number } {
  const group = passages[at]?.group;
  let first = at;
  while (first > 0 && at - first < LONGEST && passages[first - 1]?.group === group) first--;
  let text = '';
  let offset = 0;
  const sentences: Span[] = [];
  for (let i = first; i < passages.length && i - first < 2 * LONGEST && passages[i]?.group === group; i++) {
    if (text !== '') text += ' ';
    if (i === at) offset = text.length;
    sentences.push({ start: text.length, end: text.length + (passages[i]?.text.length ?? 0) });
    text += passages[i]?.text ?? '';
  }
  return { text, sentences, offset };
}

/** Who says the words at `focus`, by the source's own account, and the paragraph they stand in; null where it does not tell. */
export function sourceSpeaker({ document, passage, at }: PassageView, focus: Span): { readonly speaker: string; readonly paragraph: string } | null {
  const { text, sentences, offset } = paragraphAround(document, at);
  if (passage.speaker !== undefined) return { speaker: passage.speaker, paragraph: text };
  const place = { start: offset + focus.start, end: offset + focus.end };
  const quotation = findQuotations(text, sentences, () => null).find(({ parts }) => parts.some((part) => overlaps(part, place)));
  return quotation?.speaker == null ? null : { speaker: quotation.speaker, paragraph: text };
}

/** True where a document gives someone of this name words of their own: a label of a transcript, or reported speech. */
export function speaksIn(document: SourceDocument, name: readonly string[]): boolean {
  const { passages } = document;
  const last = name[name.length - 1];
  if (last === undefined) return false;
  let seen = -1;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at];
    if (passage === undefined || passage.table !== undefined) continue;
    if (passage.speaker !== undefined) {
      if (properName(passage.speaker).includes(last)) return true;
      continue;
    }
    if (passage.group === seen || !tokenWords(passage.text).some(({ stem }) => stem === last)) continue;
    seen = passage.group;
    const { text, sentences } = paragraphAround(document, at);
    if (findQuotations(text, sentences, () => null).some(({ isSpeech, speaker }) => isSpeech && speaker !== null && properName(speaker).includes(last))) return true;
  }
  return false;
}

const TITLES = new Set('mr mrs ms miss dr prof professor sir lady lord dame rev captain judge justice'.split(' '));

/** Stems of a speaker's proper name, in order: [marit, holm] for "Marit Holm, managing director"; [] for "the mayor" and "she". */
export function properName(speaker: string): string[] {
  const found: string[] = [];
  let end = -1;
  for (const word of tokenWords(speaker)) {
    const isName = word.capital && !word.stop && !word.digit;
    // a name is one run of capitals: what follows a comma is an office or a firm
    if (found.length > 0 && (!isName || speaker.slice(end, word.start).includes(','))) break;
    end = word.end;
    if (isName && !TITLES.has(word.lower)) found.push(word.stem);
  }
  return found;
}
