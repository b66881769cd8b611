import { overlaps, type Span } from '../text/span.js';
import { isPast } from '../text/spelling.js';
import type { WordToken } from '../text/words.js';
import { isPronoun } from './subjects.js';

/**
 * Which stretch of a text is about which of its figures that vie with one another (two amounts of one unit, two dates). Between two
 * neighbours the text parts at its strongest mark: "The Pilots won 8 seats, | the Owners 5 | and the Dockers 13". What one clause leaves out
 * it takes over from the one before: "the crossing takes 9 hours by sea | and 4 by rail", "the north has 23 wells, | the south has nine".
 */
export interface Clauses {
  /** In text order, without those that overlap an earlier one. */
  readonly figures: readonly Span[];
  /** One a figure. */
  readonly spans: readonly Span[];
  /** Of each: a mark parts it from the one before. Where none does ("5 surveys gave a mean of 3.4"), both are one clause but for what is nearest. */
  readonly isParted: readonly boolean[];
  /** Of each: more than an "and" parts it from the one before. */
  readonly isApart: readonly boolean[];
  /** Where what is said of all of them ends: behind the colon of "Monthly rent: Linnet 2,140, Plover 3,360"; 0 where there is none. */
  readonly lead: number;
}

export function clausesOf(text: string, all: readonly Span[]): Clauses {
  const figures = apart(all);
  const [first] = figures;
  if (first === undefined) return NO_CLAUSES;
  const cuts: Cut[] = [];
  for (let i = 1; i < figures.length; i++) cuts.push(cutBetween(text, (figures[i - 1] as Span).end, (figures[i] as Span).start));
  return { lead: leadOf(text, first, cuts), figures, ...parted(text, cuts) };
}

const NO_CLAUSES: Clauses = { lead: 0, figures: [], spans: [], isParted: [true], isApart: [true] };

/** In text order, without those that overlap an earlier one. */
function apart(all: readonly Span[]): Span[] {
  const figures: Span[] = [];
  for (const figure of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = figures[figures.length - 1];
    if (last === undefined || !overlaps(last, figure)) figures.push(figure);
  }
  return figures;
}

function parted(text: string, cuts: readonly Cut[]): Pick<Clauses, 'spans' | 'isParted' | 'isApart'> {
  const spans: Span[] = [];
  const isParted = [true];
  const isApart = [true];
  let start = 0;
  for (const { at, strength } of cuts) {
    spans.push({ start, end: at });
    isParted.push(strength > 0);
    isApart.push(strength > AND);
    start = at;
  }
  spans.push({ start, end: text.length });
  return { spans, isParted, isApart };
}

function leadOf(text: string, first: Span, cuts: readonly Cut[]): number {
  if (cuts.length === 0) return 0;
  const lead = text.lastIndexOf(':', first.start - 1) + 1;
  if (lead === 0 || !WORD.test(text.slice(lead, first.start))) return 0;
  for (const { strength } of cuts) if (strength >= COLON) return 0;
  return lead;
}

/** The clause that a place belongs to. */
export function clauseAt({ spans }: Clauses, at: number): number {
  let i = spans.length - 1;
  while (i > 0 && (spans[i] as Span).start > at) i--;
  return i;
}

/** The clause of the figure at a place with those that an "and" joins it to on the left: what is said there first is said of all. */
export function sayingAt(text: string, clauses: Clauses, at: number): string {
  const own = clauseAt(clauses, at);
  let first = own;
  while (first > 0 && clauses.isApart[first] !== true) first--;
  return clauses.spans.length === 0 ? text : text.slice(clauses.spans[first]?.start, clauses.spans[own]?.end);
}

const JOINTS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'against', 'compared', 'versus', 'although', 'though', 'than']);
const LETTER = /[\p{L}\p{N}]/u;
const WORD = /\p{L}/u;
// the strongest marks: a semicolon, an end, a bracket that opens or closes; what stands before a colon may lead to what is behind it
const END = 6;
// a colon, a dash between words
const COLON = 5;
// a colon right before the figure: what stands before it is said of that
const LED = 1;
const AND = 2;
// a name, a rank, an age between two commas
const APPOSED = 3;

interface Cut {
  readonly at: number;
  readonly strength: number;
}

/** Where the words between two figures part: at the first of the strongest marks, else in the middle. */
function cutBetween(text: string, from: number, to: number): Cut {
  let best = 0;
  let cut = from + Math.ceil((to - from) / 2);
  while (cut < to && LETTER.test(text.charAt(cut)) && LETTER.test(text.charAt(cut - 1))) cut++;
  // as they were before the last comma, and before the bracket that is open
  let before = { best, cut };
  let outside: { readonly at: number; readonly best: number; readonly cut: number } | null = null;
  let inBrackets = bracketAt(text, from) >= 0;
  let lastWord = to - 1;
  while (lastWord >= from && !LETTER.test(text.charAt(lastWord))) lastWord--;
  const mark = (strength: number, at: number): void => {
    if (strength > best) [best, cut] = [strength, at];
  };
  let comma = -1;
  let words = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '(') outside ??= { at, best, cut };
    else if (char === ')') {
      // what stands in brackets between the two parts nothing
      if (outside !== null) [best, cut] = [outside.best, outside.cut];
      else if (inBrackets) mark(END, at + 1);
      outside = null;
      inBrackets = false;
    } else if (char === ';' || char === '.' || char === '\n') mark(END, at + 1);
    else if (char === ':') mark(at < lastWord ? COLON : LED, at + 1);
    else if ((char === '–' || char === '—') && text.charAt(at - 1) === ' ') mark(COLON, at + 1);
    else if (char === ',') {
      // the second of two that enclose an apposition: neither parts anything
      if (comma >= 0 && words <= APPOSED && words > 0) {
        if (cut === comma + 1) ({ best, cut } = before);
        comma = -1;
      } else {
        before = { best, cut };
        mark(3, at + 1);
        comma = at;
      }
      words = 0;
    } else if (LETTER.test(char) && !LETTER.test(text.charAt(at - 1))) {
      words++;
      let end = at;
      while (end < to && LETTER.test(text.charAt(end))) end++;
      const word = text.slice(at, end).toLowerCase();
      if (JOINTS.has(word)) mark(4, at);
      else if (word === 'and' || word === 'or') mark(AND, at);
      at = end - 1;
    }
  }
  // what stands in brackets by itself is told of what stands before them: "oats (38), rye (22)"
  if (outside !== null && outside.at < lastWord) {
    [best, cut] = [outside.best, outside.cut];
    mark(END, outside.at);
  }
  return { at: cut, strength: best };
}

/** Where the bracket opens that a place of a text stands in; -1 where it stands in none. */
export function bracketAt(text: string, at: number): number {
  const open = text.lastIndexOf('(', at - 1);
  return open > text.lastIndexOf(')', at - 1) ? open : -1;
}

// what stands before a figure without being what it is about: "down from 240"
const SUBJECTLESS: ReadonlySet<string> = new Set(`down up compared including another further only almost nearly around roughly fewer more less least most total still once later earlier
  previously respectively rose rise fell fall increased increase decreased decrease grew dropped climbed`.split(/\s+/));

/** The content words of a clause, before its figure and behind it, without what is said of all clauses; `subject` is the name, or the word, at its front. */
export interface ClauseWords {
  readonly before: readonly number[];
  readonly behind: readonly number[];
  readonly subject: ReadonlySet<number>;
  /** It speaks of a part of what the clause before speaks of. */
  readonly isPart: boolean;
  readonly isParted: boolean;
  /** A pronoun stands before its figure and no name does, or it begins with a verb: what it is about was named in the clause before. */
  readonly refersBack: boolean;
}

// what may stand before a verb that has no subject of its own
const JOINED: ReadonlySet<string> = new Set(['', 'and', 'but', 'or']);

const PART = /^[\s,;–—-]*(?:of (?:which|whom|them|these|those|the)|including|among)\b/i;

/** Of each clause, as indices into `words`. */
export function wordsOfClauses(text: string, clauses: Clauses, words: readonly WordToken[]): readonly ClauseWords[] {
  const found = clauses.spans.map((span, i) => ({ isParted: clauses.isParted[i] === true, before: [] as number[], behind: [] as number[], subject: new Set<number>(), refersBack: false, isPart: PART.test(text.slice(span.start, span.start + 16)) }));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as WordToken;
    if (isPronoun(word)) {
      const at = clauseAt(clauses, word.start);
      const clause = found[at] as (typeof found)[number];
      if (word.start < (clauses.figures[at] as Span).start && !clause.before.some((one) => (words[one] as WordToken).capital)) clause.refersBack = true;
    }
    if (word.stop || word.digit || word.start < clauses.lead) continue;
    const at = clauseAt(clauses, word.start);
    const figure = clauses.figures[at] as Span;
    const clause = found[at] as (typeof found)[number];
    if (overlaps(word, figure) || SUBJECTLESS.has(word.lower)) continue;
    if (word.start >= figure.end) clause.behind.push(i);
    else {
      // a name of several words, else the first word: what tells "the first round" from the second
      const last = clause.before.at(-1);
      if (last === undefined || (word.capital && clause.subject.has(last) && last === i - 1 && words[last]?.capital === true)) clause.subject.add(i);
      // "took in 54 and lost 11": a verb right behind the "and" has the subject of the one before
      if (clause.before.length === 0 && !word.capital && isPast(word.lower) && JOINED.has(text.slice(clauses.spans[at]?.start, word.start).trim().toLowerCase())) clause.refersBack = true;
      clause.before.push(i);
    }
  }
  for (const [at, { before, subject }] of found.entries()) {
    // "by Kenna's 31 points": whoever's the figure is
    const figure = clauses.figures[at] as Span;
    for (let i = before.length - 1, next = figure.start; i >= 0 && isRightBefore(words[before[i] as number] as WordToken, next); i--) {
      subject.add(before[i] as number);
      next = (words[before[i] as number] as WordToken).start;
    }
  }
  return found;
}

// characters: a space and a currency sign
const BESIDE = 2;

const isRightBefore = ({ capital, end }: WordToken, start: number): boolean => capital && start - end <= BESIDE;

/** From which clause another takes over what it does not say itself before its figure; −1 for none. A part ("of which 900 …") takes over nothing. */
export function takenOver(all: readonly ClauseWords[], at: number): number {
  const { before, isPart, isParted } = all[at] as ClauseWords;
  if ((before.length > 0 && isParted) || isPart) return -1;
  let i = at - 1;
  while (i >= 0 && (all[i] as ClauseWords).before.length === 0) i--;
  return i;
}
