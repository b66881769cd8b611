import type { Span } from '../text/span.js';
import { tokenWords } from '../text/words.js';
import { findQuoted, type Quoted } from './quoteMarks.js';
import { turnsToOther } from './otherSpeaker.js';
import { hasReportingVerb, speakerBefore, speakerBehind, type Attribution } from './speakers.js';
import type { Quotation } from './types.js';

/** A quotation and whether the paragraph ends inside it. */
export interface FoundQuotation extends Quotation {
  readonly closed: boolean;
}

const TERMS = new Set(['called', 'termed', 'titled', 'entitled', 'dubbed', 'named', 'nicknamed', 'labelled', 'labeled', 'word', 'term', 'words', 'phrase', 'known', 'headlined', 'song', 'film', 'book', 'novel', 'album', 'essay', 'article', 'paper', 'report']);
const NAME_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'at', 'to', 'for', 'or', 'by', 'with', 'from', 'as', 'is']);

/** Titles of works: every word but the small ones has a capital, and no sentence ends inside. */
export function isTitle(inner: string): boolean {
  const words = tokenWords(inner);
  return words.length > 0 && !/[.!?,…]$/.test(inner) && words.every((word, index) => word.capital || word.digit || (index > 0 && NAME_WORDS.has(word.lower)));
}

const sentenceStart = (sentences: readonly Span[], at: number): number => {
  let start = 0;
  for (const sentence of sentences) {
    if (sentence.start > at) break;
    start = sentence.start;
  }
  return start;
};

const isSignOff = (attribution: Attribution): boolean => attribution.verb !== null || attribution.speaker !== null;

/**
 * Direct speech in a paragraph: its parts, who says it, and the reporting verb. Speech that a clause interrupts ("…," she said,
 * "…") is one quotation of several parts; a further quotation of the same speaker in the paragraph inherits the speaker.
 * `resolve` names who stands behind a placeholder (a citation), for the placeholder's place in `text`.
 */
export function findQuotations(text: string, sentences: readonly Span[], resolve: (at: number) => string | null): FoundQuotation[] {
  const quoted = findQuoted(text);
  const found: FoundQuotation[] = [];
  let taken = 0;
  for (let i = 0; i < quoted.length; i++) {
    const first = quoted[i] as Quoted;
    const parts: Span[] = [first.inner];
    let last = first;
    let attribution = speakerBehind(text, last.outer.end, quoted[i + 1]?.outer.start ?? text.length);
    const inner = text.slice(first.inner.start, first.inner.end);
    // a full stop inside the marks ends the sentence: what follows is the next one, unless the verb comes first
    const ended = /[.…]$/.test(inner);
    if (ended && attribution.verb !== null && !/^\s*\p{Ll}/u.test(text.slice(last.outer.end, last.outer.end + 3))) attribution = { speaker: null, verb: null };
    if (!/[.,!?…—–-]$/.test(inner) && !/^\s?[,—–-]/.test(text.slice(last.outer.end, last.outer.end + 2))) attribution = { speaker: null, verb: null };
    let direct = isSignOff(attribution);
    while (direct && i + 1 < quoted.length) {
      const next = quoted[i + 1] as Quoted;
      const between = text.slice(last.outer.end, next.outer.start);
      if (between.length > 160 || !/[,—–-]\s*$/.test(between)) break;
      parts.push(next.inner);
      last = next;
      i++;
    }
    const from = Math.max(taken, sentenceStart(sentences, first.outer.start));
    const lead = text.slice(from, first.outer.start);
    if (!direct) {
      const before = speakerBefore(text, from, first.outer.start);
      const near = /[:,]\s*$/.test(lead) || /\b(?:that|as|said|says|told|wrote|writes|called|described|of)\s+$/.test(lead);
      if (isSignOff(before) && (near || before.verb === 'according to')) {
        attribution = before;
        direct = true;
      }
    }
    attribution = resolved(attribution, resolve);
    const previous = found.at(-1);
    if (attribution.speaker === null && previous?.isSpeech === true && previous.speaker !== null && (attribution.verb === null || attribution.speakerSpan !== undefined)) {
      if (!turnsToOther(text, taken, first.outer.start, previous.speaker, sentences)) attribution = { ...attribution, speaker: previous.speaker };
    }
    found.push({
      parts, speaker: attribution.speaker, speakerSpan: attribution.speakerSpan, verb: attribution.verb === '' ? null : attribution.verb, closed: last.closed,
      isSpeech: isSpeech(inner, lead, direct, previous?.isSpeech === true, text.slice(from, Math.min(text.length, last.outer.end + 100))),
    });
    taken = last.outer.end;
  }
  return found;
}

function isSpeech(inner: string, lead: string, direct: boolean, afterSpeech: boolean, around: string): boolean {
  const words = tokenWords(inner).length;
  const terminal = /[.,!?…]$/.test(inner);
  if (words <= 2 && !(direct && terminal)) return false;
  const before = tokenWords(lead.slice(-40)).at(-1)?.lower ?? '';
  if (TERMS.has(before) && !/[:,]\s*$/.test(lead) && (isTitle(inner) || words < 5)) return false;
  if (isTitle(inner) && !(direct && terminal)) return false;
  if (direct) return true;
  const whole = terminal && /^[\p{Lu}\p{N}¿¡]/u.test(inner);
  if (whole && (words >= 4 || afterSpeech)) return true;
  return words >= 4 || (words >= 3 && hasReportingVerb(around));
}

function resolved(attribution: Attribution, resolve: (at: number) => string | null): Attribution {
  if (attribution.speaker !== '\ufffc') return attribution;
  return { ...attribution, speaker: attribution.speakerSpan === undefined ? null : resolve(attribution.speakerSpan.start) };
}
