import type { Span } from '../text/span.js';
import { tokenWords, type WordToken } from '../text/words.js';
import { isReportingVerb } from './speakers.js';

/** Words from a sentence's start in which its subject stands. */
const SUBJECT = 8;
const PREPOSITIONS = new Set('in at of from near to on by for with into towards after before since'.split(' '));

/**
 * True where a sentence that begins in `[from, to)` has somebody else than `speaker` for its subject ("… said Ann Lee. Jo Moss promised that it
 * “will …”"): what is quoted behind it is no longer Lee's.
 */
export function turnsToOther(text: string, from: number, to: number, speaker: string, sentences: readonly Span[]): boolean {
  const own = new Set(tokenWords(speaker).map(({ lower }) => lower));
  return sentences.some(({ start, end }) => start >= from && start < to && hasOtherSubject(text.slice(start, Math.min(end, to)), own));
}

function hasOtherSubject(sentence: string, own: ReadonlySet<string>): boolean {
  const words = tokenWords(sentence.slice(0, 200)).slice(0, SUBJECT);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || isReportingVerb(word.lower)) return false;
    if (!isName(word) || own.has(word.lower) || PREPOSITIONS.has(words[at - 1]?.lower ?? '')) continue;
    // "Jo Moss", "the mayor, Jo Moss"; or "Moss said"
    if (isName(next) ? !own.has(next.lower) && sentence.slice(word.end, next.start) === ' ' : isReportingVerb(next.lower) && at < 2) return true;
  }
  return false;
}

const isName = ({ capital, stop }: WordToken): boolean => capital && !stop;
