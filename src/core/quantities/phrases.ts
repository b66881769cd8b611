import { unpack } from './unpack.js';

/** A phrase that was asked for, and what it means. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
  /** Written with a "*" at its end. */
  readonly loose: boolean;
}

/** What is written at one word; spelled out when that word is first met, for a text meets few of them. */
interface Entry<T> {
  readonly written: (readonly [phrase: string, meaning: T])[];
  spelled: readonly Phrase<T>[] | null;
}

export interface PhraseBook<T> {
  /** The phrases at a word, longer ones first. */
  readonly at: (word: string) => readonly Phrase<T>[];
  /** The words that there are phrases at. */
  readonly words: () => Iterable<string>;
}

const NONE: readonly never[] = [];

/**
 * Phrases by their first or their last word: rows of a meaning and its phrases with "|" between them. Words with "/" between them stand for each
 * other: "in/on the order of" is two phrases. A first word with a "+" behind it is looked for with an "s" too.
 */
export function phraseBook<T>(rows: () => readonly (readonly [meaning: T, phrases: string])[], edge: 'first' | 'last'): PhraseBook<T> {
  const isFirst = edge === 'first';
  let book: Map<string, Entry<T>> | null = null;
  const write = (word: string, phrase: string, meaning: T): void => {
    const entry = book?.get(word);
    if (entry) entry.written.push([phrase, meaning]);
    else book?.set(word, { written: [[phrase, meaning]], spelled: null });
  };
  const read = (): Map<string, Entry<T>> => {
    if (book) return book;
    book = new Map();
    rows().forEach(([meaning, phrases]) => {
      unpack(phrases).split('|').forEach((phrase) => {
        const words = phrase.trim();
        const blank = isFirst ? words.indexOf(' ') : words.lastIndexOf(' ');
        const edge = isFirst && blank > 0 ? words.slice(0, blank) : isFirst ? words : words.slice(blank + 1);
        // most are one plain word: what is made for the others made the first call collect garbage
        if (/^[^/+*]+$/.test(edge)) write(edge, words, meaning);
        else for (const word of edge.replace('*', '').split('/')) {
          write(word.replace('+', ''), words, meaning);
          if (word.endsWith('+')) write(`${word.slice(0, -1)}s`, words, meaning);
        }
      });
    });
    return book;
  };
  const spell = (word: string, { written }: Entry<T>): Phrase<T>[] => {
    const at = (words: readonly string[]): string => words[isFirst ? 0 : words.length - 1] as string;
    return written
      .flatMap(([phrase, meaning]) => choices(phrase.replace(/[+*]/g, '')).map((words) => ({ words, meaning, loose: phrase.endsWith('*') })))
      .filter(({ words }) => at(words) === word || `${at(words)}s` === word)
      .sort((a, b) => b.words.length - a.words.length);
  };
  return {
    at: (word) => {
      const entry = read().get(word);
      return entry ? entry.spelled ??= spell(word, entry) : NONE;
    },
    words: () => read().keys(),
  };
}

/** The phrases that one with choices stands for. */
function choices(phrase: string): string[][] {
  let spelled: string[][] = [[]];
  for (const choice of phrase.split(' ')) spelled = spelled.flatMap((words) => choice.split('/').map((word) => [...words, word]));
  return spelled;
}
