import { Class } from './lexicon.js';
import { isCounted } from './notQuantities.js';
import { among, endsIn, isA, isCapital, isNumber, isSentenceStart, isUpperCase, isWord, raw, says, startsLine, tokenSet, touches, widthAt, wordAt } from './tokens.js';

/** Words before which a capital does not make the number part of a name: "In London 300 people", "The 12". */
const FREE = Class.Stop | Class.Determiner | Class.Preposition | Class.Month | Class.Weekday | Class.DateCue;

/** "Rejected 7 to 3" at the front of a note. */
const isParticiple = (i: number): boolean => widthAt(i) > 5 && endsIn(i, 'ed') && !says(i, 'united', 'allied', 'mohamed', 'mohammed', 'muhammed', 'ahmed');

/** How far back the figure may stand that the others of its row go with. */
const ROW = 24;
const LEAVES = tokenSet('and while but or whereas');
const PLACES = tokenSet('at in on for from the');

/** The token before the name of up to three words that stands before `i`: "Old Town", "Vieux-Pont". */
function beforeName(i: number): number {
  let k = i - 1;
  while (k > i - 6 && (isCapital(k) && !isA(k, Class.Preposition) || says(k, '-') && touches(k) && touches(k + 1))) k--;
  return k;
}

/**
 * True for "58" of "Hartnoll got 71, Winslow 58." and of "at Old Mission 97 per cent was collected, at Kapoko 58": a name behind a comma or "and", its
 * figure at the end of the phrase, and in the sentence another figure that is part of no name.
 */
function isInRow(i: number, next: number): boolean {
  if (widthAt(i) > 3 || isWord(next) && !LEAVES(next) || isNumber(next) || says(next, '-', '/', '(')) return false;
  let k = beforeName(i);
  while (k > i - 8 && PLACES(k)) k--;
  if (!says(k, ',', ';') && !LEAVES(k)) return false;
  for (k--; k > i - ROW && k > 0 && !startsLine(k) && !(says(k, '.', '!', '?', ';') && !touches(k + 1)); k--) {
    if (isNumber(k) && (isA(k + 1, Class.Measure) || isCounted(k) || !isCapital(k - 1) && !says(k - 1, '.', ','))) return true;
  }
  return false;
}

/**
 * True where a capitalised word right before a small bare number makes it part of a name: Boeing 737, Apollo 11, iPhone 11, Big 12.
 * What counts (a scale, separators, a unit, a noun in the plural behind "in London 300 …") is no name.
 */
export function isNamed(i: number, next: number): boolean {
  const before = i - 1;
  if (before < 0 || !isWord(before) || startsLine(i) || widthAt(i) > 4) return false;
  // "a 787 Dreamliner", "her new 911 Turbo": what is counted has no singular article, and is no name
  if (among(before, 'a an new own latest') && isCapital(next) && !touches(next) && !startsLine(next) && !isA(next, Class.Measure | Class.Month | Class.Currency)) return true;
  const mixed = /^[a-z]+[A-Z]/.test(raw(before));
  if (!isCapital(before) && !mixed) return false;
  if (isA(before, FREE) && !isUpperCase(before)) return false;
  if (isA(before, Class.Verb | Class.Up | Class.Down)) return false;
  if (isSentenceStart(before) && (isA(before, ~Class.Currency) || isParticiple(before))) return false;
  if (isInRow(i, next)) return false;
  if (says(next, 'of') && among(next + 1, 'those these them us whom which')) return false;
  // "In London 300 people were …", "In the Old Town 31 bins were …": a place phrase opens the sentence
  let lead = beforeName(i);
  if (says(lead, 'the')) lead--;
  const place = (lead === before - 1 || isSentenceStart(lead)) && isA(lead, Class.Preposition) && isWord(next) && !isCapital(next) && /(s|people|men|women|children|police|staff|troops)$/.test(wordAt(next)) && !startsLine(next);
  return !place;
}
