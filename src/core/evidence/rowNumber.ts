import { overlaps, type Span } from '../text/span.js';
import type { WordToken } from '../text/words.js';
import { isNumberName } from '../draft/numberNames.js';
import type { Passage } from '../sources/types.js';
import { noted } from './notes.js';
import type { PassageView, SourceQuantity } from './passageView.js';

/** The number that a row goes by: "14" under "route", "2019" under "year". */
export interface RowNumber {
  readonly text: string;
  readonly head: string;
}

// what goes by a number has no larger one
const MOST_DIGITS = 4;

/** The first cell's, where it is a whole number and the row has other figures; null for other rows and for prose. */
export function rowNumber({ cells }: Passage): RowNumber | null {
  const first = cells?.[0];
  if (first?.value === undefined || !Number.isInteger(first.value) || first.value < 0) return null;
  const text = String(first.value);
  return text.length <= MOST_DIGITS && first.text.trim() === text && cells?.some((cell, at) => at > 0 && cell.value !== undefined) === true ? { text, head: first.head } : null;
}

/** What a number that is part of a name ("room 2") goes by among the words, and what a row that goes by a number is filed under: no word has such a stem. */
export const numberStem = (number: string): string => `#${number}`;

export const isNumberStem = (stem: string): boolean => stem.startsWith('#');

/** The same of a passage, and of what a draft would take for a name though here it is a figure too: "on shaft 3", "line 7 carried". Made once. */
export const numbersIn = noted(({ words, quantities, passage: { text } }: PassageView): ReadonlyMap<WordToken, string> => nameNumbers(words, quantities.filter((figure) => !isName(figure, text))));

/** What a draft would take for part of a name. */
// right behind a word, as few figures stand: reading what stands around takes longer than all else here
export const isName = (figure: SourceQuantity, text: string): boolean =>
  figure.kind === 'cardinal' && figure.unit === null && figure.of === null && figure.cell === undefined && figure.text.length <= MOST_DIGITS && text.charAt(figure.start - 1) === ' ' && isLower(text.charCodeAt(figure.start - 2)) && isNumberName(figure, text, 0);
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Stems of the numbers among the words that are part of no figure: "room 2", "phase 3". */
export function nameNumbers(words: readonly WordToken[], figures: readonly Span[]): ReadonlyMap<WordToken, string> {
  const found = new Map<WordToken, string>();
  for (const word of words) if (word.digit && word.lower.length <= MOST_DIGITS && !figures.some((figure) => overlaps(figure, word))) found.set(word, numberStem(word.lower));
  return found;
}
